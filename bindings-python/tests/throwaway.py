"""A PostgreSQL on loopback that is thrown away; nothing where none is installed."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_DEBIAN = Path("/usr/lib/postgresql")

_KEEPER = """
postgres=$1 folder=$2
shift 2
"$postgres" -D "$folder/data" "$@" >"$folder/log" 2>&1 & server=$!
read -r _
kill -INT "$server" 2>/dev/null
wait "$server"
rm -rf "$folder"
"""
"""Ends the server when whoever holds the other end has let it go, or is no more."""


class Server:
    """A running server, which trusts whoever asks."""

    def __init__(self, port: int) -> None:
        """Say where it is."""
        self.port = port

    def url(self, database: str) -> str:
        """Tell the address of a database."""
        return f"postgresql://postgres@127.0.0.1:{self.port}/{database}"


def programs() -> Path | None:
    """Find PostgreSQL's programs, on the `PATH` or where Debian keeps them, the newest first."""
    on_path = shutil.which("initdb")
    if on_path and shutil.which("postgres"):
        return Path(on_path).parent
    versions = sorted(_DEBIAN.glob("*/bin/initdb"), key=lambda it: float(it.parts[-3]))
    return versions[-1].parent if versions else None


@contextmanager
def server(programs: Path) -> Generator[Server]:
    """Start a server, and throw it away."""
    folder = _run("mktemp", "-d", "-t", "selfserve-postgres.XXXXXX").strip()
    options = ("--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync")
    _run(str(programs / "initdb"), f"--pgdata={folder}/data", *options)
    port = _free_port()
    settings = ("-c", "listen_addresses=127.0.0.1", "-c", "fsync=off")
    arguments = (str(programs / "postgres"), folder, "-p", str(port), "-k", folder, *settings)
    keeper = subprocess.Popen(
        _as_its_user("/bin/sh", "-c", _KEEPER, "keeper", *arguments),
        stdin=subprocess.PIPE,
        cwd="/",
        start_new_session=True,
    )
    try:
        _wait_until_ready(Path(folder) / "data/postmaster.pid")
        yield Server(port)
    finally:
        keeper.communicate()


def _run(*command: str) -> str:
    done = subprocess.run(
        _as_its_user(*command), cwd="/", check=True, capture_output=True, text=True
    )
    return done.stdout


def _as_its_user(*command: str) -> list[str]:
    """Run something as whoever runs PostgreSQL, which root may not."""
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else [*command]


def _wait_until_ready(pid_file: Path) -> None:
    for _ in range(3_000):
        lines = pid_file.read_text("utf-8").splitlines() if pid_file.exists() else []
        if len(lines) > 7 and lines[7].strip() == "ready":
            return
        time.sleep(0.02)
    raise TimeoutError("PostgreSQL does not start")


def _free_port() -> int:
    """Find a port below those that an outgoing connection may hold."""
    for port in range(15_000 + os.getpid() * 37 % 10_000, 32_000):
        with socket.socket() as tried:
            try:
                tried.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise OSError("no port is free")
