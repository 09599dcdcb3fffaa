"""A store in one SQLite file: threads and processes of one machine share it."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock
from uuid import UUID

from .._types import EffectId, OrganizationId, Sequence
from . import _tables
from ._batch import Batch
from ._clock import Clock, from_milliseconds, system_clock, to_milliseconds
from ._errors import (
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreGap,
    StoreNotOurs,
    StoreUnavailable,
)
from ._store import Append, Conflict, Done, Due, Loaded, Row, Unknown, Version, Waiting

__all__ = ["Sqlite"]

_MOST = 2**63 - 1
_LEAST = -(2**63)


class Sqlite:
    """A store in one SQLite file, in WAL mode, synchronous to the disk: what is appended stays.

    SQLite lets one process write at a time; the others wait up to five seconds. Its clock is this
    machine's, as the file is: where that is wrong, nothing tells but what was written before.
    The file is that of hosts in other languages. Open it after a fork, not before.
    """

    def __init__(self, file: str | Path, *, clock: Clock = system_clock) -> None:
        """Open a file, or make it.

        Raises `StoreError` when it cannot be opened, is another application's, or has tables of a
        newer version.
        """
        self._clock = clock
        self._lock = Lock()
        with _told():
            # Transactions are begun and ended here, and one lock keeps threads apart.
            self._connection = sqlite3.connect(
                file, timeout=5, isolation_level=None, check_same_thread=False
            )
            try:
                _tables.prepare(self._connection)
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Close the file. A store that nothing refers to any more does so by itself."""
        with self._lock:
            self._connection.close()

    def now(self) -> datetime:
        """See `Store.now`."""
        return self._clock()

    def load(self, organization: OrganizationId, after: Sequence, most: int) -> Loaded:
        """See `Store.load`."""
        query = (
            "SELECT organization, sequence, line FROM journal"
            " WHERE organization = ? AND sequence > ? ORDER BY sequence LIMIT ?"
        )
        # One transaction, so that head and rows are of one moment.
        with self._transaction("BEGIN") as connection:
            head = _head(connection, organization)
            found = connection.execute(query, (str(organization), after, most)).fetchall()
            connection.execute("COMMIT")
            rows = tuple(Row(_organization(id), place, line) for id, place, line in found)
        return Loaded(rows, head, Version(str(head)))

    def append(self, expected: Version, batch: Batch) -> Append:
        """See `Store.append`."""
        # It takes the right to write ahead of reading: what it reads stays true until it ends.
        with self._transaction("BEGIN IMMEDIATE") as connection:
            head = _head(connection, batch.organization)
            if str(head) != expected:
                return Conflict()
            if (found := batch.gap(head)) is not None:
                raise StoreGap(head, found)
            version = _write(connection, head, batch)
            return _commit(connection) or Done(Version(str(version)))

    def snapshot(self, organization: OrganizationId, core: str) -> bytes | None:
        """See `Store.snapshot`."""
        query = "SELECT snapshot FROM snapshot WHERE organization = ? AND core = ?"
        with self._held() as connection:
            row = connection.execute(query, (str(organization), core)).fetchone()
            return None if row is None else bytes(row[0])

    def keep_snapshot(
        self, organization: OrganizationId, core: str, sequence: Sequence, snapshot: bytes
    ) -> None:
        """See `Store.keep_snapshot`."""
        keep = (
            "INSERT INTO snapshot (organization, core, sequence, snapshot) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (organization, core)"
            " DO UPDATE SET sequence = excluded.sequence, snapshot = excluded.snapshot"
            " WHERE excluded.sequence >= snapshot.sequence"
        )
        with self._held() as connection:
            connection.execute(keep, (str(organization), core, sequence, snapshot))

    def due(self, until: datetime | None, after: Due | None, most: int) -> tuple[Due, ...]:
        """See `Store.due`."""
        query = (
            "SELECT at, organization FROM due WHERE at <= ? AND (at, organization) > (?, ?)"
            " ORDER BY at, organization LIMIT ?"
        )
        then = _MOST if until is None else to_milliseconds(until)
        # Ahead of everything: no organization's id is empty.
        place = (to_milliseconds(after.at), str(after.organization)) if after else (_LEAST, "")
        with self._held() as connection:
            found = connection.execute(query, (then, *place, most)).fetchall()
            return tuple(Due(from_milliseconds(at), _organization(id)) for at, id in found)

    def outbox(self, after: int, most: int) -> tuple[Waiting, ...]:
        """See `Store.outbox`."""
        query = (
            "SELECT place, organization, id, effect FROM outbox"
            " WHERE place > ? ORDER BY place LIMIT ?"
        )
        with self._held() as connection:
            found = connection.execute(query, (after, most)).fetchall()
            return tuple(
                Waiting(place, _organization(whose), EffectId(id), json)
                for place, whose, id, json in found
            )

    def done(self, organization: OrganizationId, order: EffectId) -> None:
        """See `Store.done`."""
        take_out = "DELETE FROM outbox WHERE organization = ? AND id = ?"
        with self._held() as connection:
            connection.execute(take_out, (str(organization), order))

    @contextmanager
    def _held(self) -> Generator[sqlite3.Connection]:
        """Keep the connection from others, and tell in our words what SQLite says."""
        with self._lock, _told():
            yield self._connection

    @contextmanager
    def _transaction(self, begin: str) -> Generator[sqlite3.Connection]:
        """Begin one; whatever does not end it, Ctrl-C included, takes everything back."""
        with self._held() as connection:
            connection.execute(begin)
            try:
                yield connection
            finally:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")


def _head(connection: sqlite3.Connection, organization: OrganizationId) -> Sequence:
    """Find the place of the last event; 0 where there is none."""
    query = "SELECT version FROM head WHERE organization = ?"
    row = connection.execute(query, (str(organization),)).fetchone()
    head = 0 if row is None else int(row[0])
    if head < 0:
        raise StoreDamaged(f"the journal of {organization} ends at {head}")
    return head


def _write(connection: sqlite3.Connection, head: Sequence, batch: Batch) -> Sequence:
    """Write a batch, and answer with the version behind it."""
    id = str(batch.organization)
    version = batch.lines[-1].sequence if batch.lines else head
    if version != head:
        moved = (
            "INSERT INTO head (organization, version) VALUES (?, ?)"
            " ON CONFLICT (organization) DO UPDATE SET version = excluded.version"
        )
        connection.execute(moved, (id, version))
    connection.executemany(
        "INSERT INTO journal (organization, sequence, line) VALUES (?, ?, ?)",
        [(id, line.sequence, line.json) for line in batch.lines],
    )
    connection.executemany(
        "INSERT INTO outbox (organization, id, effect) VALUES (?, ?, ?)",
        [(id, order.id, order.json) for order in batch.orders],
    )
    _set_deadline(connection, id, batch.deadline)
    return version


def _set_deadline(connection: sqlite3.Connection, id: str, deadline: datetime | None) -> None:
    """Move a deadline, or take it away; one that stays as it is costs no write."""
    if deadline is None:
        connection.execute("DELETE FROM due WHERE organization = ?", (id,))
        return
    falls_due = (
        "INSERT INTO due (organization, at) VALUES (?, ?)"
        " ON CONFLICT (organization) DO UPDATE SET at = excluded.at WHERE at != excluded.at"
    )
    connection.execute(falls_due, (id, to_milliseconds(deadline)))


def _commit(connection: sqlite3.Connection) -> Unknown | None:
    """End a transaction.

    That there is no room is certain, and so is that others were in the way; of any other failure
    nobody knows how far it came.
    """
    try:
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        if _primary(error) in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY):
            raise
        return Unknown(_problem(error))
    return None


@contextmanager
def _told() -> Generator[None]:
    """Tell in our words what SQLite says, and what a row says that cannot be."""
    try:
        yield
    except sqlite3.Error as error:
        raise _problem(error) from error
    except (ValueError, OverflowError) as wrong:
        raise StoreDamaged(str(wrong)) from wrong


def _problem(error: sqlite3.Error) -> StoreError:
    match _primary(error):
        case sqlite3.SQLITE_FULL:
            return StoreFull(str(error))
        case sqlite3.SQLITE_CORRUPT:
            return StoreDamaged(str(error))
        case sqlite3.SQLITE_NOTADB:
            return StoreNotOurs(str(error))
        case _:
            return StoreUnavailable(str(error))


def _primary(error: sqlite3.Error) -> int:
    """SQLite's own code, without what extends it; 0 where Python has raised it."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def _organization(text: str) -> OrganizationId:
    return OrganizationId(UUID(text))
