"""The tables in an SQLite file, and whether a file is one of ours."""

from __future__ import annotations

import sqlite3

from ._errors import StoreNewerSchema, StoreNotOurs, StoreUnavailable

__all__: list[str] = []

SCHEMA = 1
"""The version of the tables below."""

APPLICATION = 0x7373_7276
"""Stands in the file's header: "ssrv". A file of another application has another."""

OLDEST = (3, 37, 0)
"""The first SQLite that knows `STRICT`."""

# Statement by statement what hosts in other languages execute. The row of `head` moves with each
# append, in the same transaction: it refuses a conflict, and a gap, which the journal's own key
# does not. Places in the outbox are not used again, so that they keep the order of the appends.
TABLES = """
    CREATE TABLE head (
        organization TEXT PRIMARY KEY,
        version INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (
        organization TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        line TEXT NOT NULL,
        PRIMARY KEY (organization, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outbox (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        organization TEXT NOT NULL,
        id TEXT NOT NULL,
        effect TEXT NOT NULL
    ) STRICT;
    CREATE INDEX outbox_id ON outbox (id);
    CREATE TABLE due (
        organization TEXT PRIMARY KEY,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX due_at ON due (at, organization);
    CREATE TABLE snapshot (
        organization TEXT NOT NULL,
        core TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        snapshot BLOB NOT NULL,
        PRIMARY KEY (organization, core)
    ) STRICT;"""


def prepare(connection: sqlite3.Connection) -> None:
    """Make the tables in a file that is empty; leave one alone that is not ours, or newer."""
    if sqlite3.sqlite_version_info < OLDEST:
        found, needed = sqlite3.sqlite_version, ".".join(map(str, OLDEST))
        raise StoreUnavailable(f"SQLite {needed} is needed, and this Python has {found}")
    _is_empty(connection)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    # Two processes may open a new file at once: one of them makes the tables.
    connection.execute("BEGIN IMMEDIATE")
    if _is_empty(connection):
        # `executescript` would end the transaction first.
        for statement in TABLES.split(";")[:-1]:
            connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {SCHEMA}")
    connection.execute("COMMIT")


def _is_empty(connection: sqlite3.Connection) -> bool:
    """Tell a file that holds nothing from one with our tables; raise for any other."""
    application = _number(connection, "PRAGMA application_id")
    version = _number(connection, "PRAGMA user_version")
    match application, version:
        case (0, 0) if not _number(connection, "SELECT count(*) FROM sqlite_schema"):
            return True
        case (found, _) if found != APPLICATION:
            raise StoreNotOurs("the file")
        case (_, found) if found != SCHEMA:
            raise StoreNewerSchema(found, SCHEMA)
        case _:
            return False


def _number(connection: sqlite3.Connection, query: str) -> int:
    ((number,),) = connection.execute(query).fetchall()
    return int(number)
