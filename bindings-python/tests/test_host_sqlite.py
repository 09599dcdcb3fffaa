"""The store in a file: two processes, other languages, files that are not what they should be."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from host_setting import OPENED, Hand, World, buy_visio, host_on, open_shop
from selfserve import verify_journal
from selfserve.host import (
    Contended,
    Done,
    HostError,
    Shop,
    Sqlite,
    StoreError,
    StoreFull,
    StoreNewerSchema,
    StoreNotOurs,
    Version,
    conformance,
)
from selfserve.host._trial import ONE, events
from selfserve.testing import ORGANIZATION

FILES = Path(__file__).parents[2] / "host/tests/files"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Make the name of a file that is not there yet."""
    return tmp_path / "shop.sqlite"


def shop_in(file: Path, clock: Hand | None = None) -> Shop:
    """Open the organization of the examples, in a file."""
    clock = clock or Hand()
    return host_on(Sqlite(file, clock=clock), clock).shop(ORGANIZATION)


def test_every_language_writes_the_same_file(file: Path) -> None:
    """What the tests in Rust find in theirs, byte for byte: one file is everybody's."""
    open_shop(shop_in(file))
    asked = (FILES / "rows.sql").read_text("utf-8").splitlines()
    with sqlite3.connect(file) as sql:
        found = [text for question in asked for (text,) in sql.execute(question)]
    assert "\n".join(found) + "\n" == (FILES / "rossi.txt").read_text("utf-8")


def test_a_shop_goes_on_where_it_was(file: Path) -> None:
    """Another process finds what was done, and what is to be done."""
    open_shop(shop_in(file))
    clock, world = Hand(), World()
    host = host_on(Sqlite(file, clock=clock), clock)
    open_shop(host.shop(ORGANIZATION))
    assert host.shop(ORGANIZATION).look(lambda it: it.version) == OPENED
    assert host.effects(world).done == 3
    assert any(":charge_card:" in key for key in world.told)
    assert host.effects(world).done == 0


def test_two_processes_share_a_file(file: Path) -> None:
    """Both write to one organization at once (`H2`)."""
    open_shop(shop_in(file))
    children = [
        subprocess.Popen([sys.executable, __file__, str(file), str(first)])
        for first in (1_000, 2_000)
    ]
    assert [child.wait(60) for child in children] == [0, 0]
    rows = Sqlite(file).load(ORGANIZATION, 0, 1_000).rows
    report = verify_journal([row.json for row in rows])
    assert (report.problems, report.lines) == ((), OPENED + 2 * 2 * COMMANDS)


COMMANDS = 25


def buy_in_a_process_of_its_own(file: Path, first: int) -> None:
    """Give the commands of one process; where the other was faster each time, give one again."""
    shop = shop_in(file)
    for number in range(first, first + COMMANDS):
        while True:
            try:
                buy_visio(shop, number)
            except Contended:
                continue
            break


def test_a_file_of_another_application_is_left_alone(file: Path) -> None:
    """Not a byte of it is changed."""
    text = b"not a database at all, but long enough to have a header of a hundred bytes. " * 20
    file.write_bytes(text)
    with pytest.raises(StoreNotOurs):
        Sqlite(file)
    assert file.read_bytes() == text
    file.unlink()
    with sqlite3.connect(file) as sql:
        sql.execute("CREATE TABLE notes (text TEXT)")
    before = file.read_bytes()
    with pytest.raises(StoreNotOurs, match="the file is not a store of ours"):
        Sqlite(file)
    assert file.read_bytes() == before


def test_newer_tables_are_left_alone(file: Path) -> None:
    """They are for a newer version of this program."""
    Sqlite(file).close()
    with sqlite3.connect(file) as sql:
        sql.execute("PRAGMA user_version = 2")
    with pytest.raises(StoreNewerSchema) as newer:
        Sqlite(file)
    assert (newer.value.found, newer.value.known) == (2, 1)


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ("DELETE FROM journal WHERE sequence = 2", "corrupt_journal"),
        ("DELETE FROM journal WHERE sequence = 5", "corrupt_journal"),
        (
            "UPDATE journal SET line = substr(line, 1, 40) WHERE sequence = 3",
            "corrupt_journal",
        ),
        (
            "UPDATE journal SET line = replace(line, '0a6dd2ac', '0a6dd2ad') WHERE sequence = 1",
            "other_organization",
        ),
        ("UPDATE head SET version = 3", "corrupt_journal"),
        ("UPDATE head SET version = -1", "store_damaged"),
    ],
)
def test_rows_that_cannot_be_are_told(file: Path, wrong: str, code: str) -> None:
    """Each has its code, and nobody goes on."""
    open_shop(shop_in(file))
    with sqlite3.connect(file) as sql:
        sql.execute(wrong)
    with pytest.raises(HostError) as error:
        shop_in(file).look(lambda it: it.version)
    assert error.value.code == code


def test_a_damaged_file_is_told(file: Path) -> None:
    """Pages that are not what was written."""
    store = Sqlite(file)
    store.append(Version("0"), events(ONE, range(1, 200)))
    store.close()
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    with pytest.raises(StoreError) as error:
        Sqlite(file).load(ONE, 0, 1_000)
    assert error.value.code == "store_damaged"


def test_a_full_disk_writes_nothing_and_room_helps(file: Path) -> None:
    """The next append is as if none had failed."""
    store = Sqlite(file)
    sql = store._connection  # pyright: ignore[reportPrivateUsage] (the bound is a connection's)
    ((pages,),) = sql.execute("PRAGMA page_count").fetchall()
    sql.execute(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(StoreFull):
        store.append(Version("0"), events(ONE, range(1, 5_000)))
    assert store.load(ONE, 0, 10).head == 0
    sql.execute("PRAGMA max_page_count = 1000000")
    assert store.append(Version("0"), events(ONE, range(1, 5_000))) == Done(Version("4999"))


def test_ctrl_c_in_the_middle_of_an_append_takes_it_back(file: Path) -> None:
    """The file is not left locked, and nothing is half written."""
    store = Sqlite(file)
    batch = events(ONE, [1])
    object.__setattr__(batch, "deadline", Interrupting())
    with pytest.raises(KeyboardInterrupt):
        store.append(Version("0"), batch)
    conformance.CHECKS[0].run(store)


class Interrupting:
    """A deadline that somebody interrupts while it is written."""

    def __sub__(self, other: object) -> None:
        """Press Ctrl-C."""
        raise KeyboardInterrupt


if __name__ == "__main__":
    buy_in_a_process_of_its_own(Path(sys.argv[1]), int(sys.argv[2]))
