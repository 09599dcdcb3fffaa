"""The contract of a store, kept by PostgreSQL."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from threading import Lock
from uuid import UUID

from psycopg.rows import TupleRow

from ..._types import EffectId, OrganizationId, Sequence
from .._batch import Batch
from .._clock import from_milliseconds, to_milliseconds
from .._errors import StoreDamaged, StoreGap
from .._store import Append, Conflict, Done, Due, Loaded, Row, Unknown, Version, Waiting
from . import _statements as statements
from ._clock import ServerClock
from ._failure import Unanswered
from ._sessions import Sessions

__all__ = ["Postgres"]

_MOST = 2**63 - 1
_LEAST = -(2**63)


class Postgres:
    """A store in a database of PostgreSQL, in a schema `selfserve` that it makes.

    An append is one statement, and one round trip. What was confirmed is on the disk, and on the
    standby where the server waits for one. Any number of processes share it, in any language; its
    clock is the server's. Open it after a fork, not before.

        Postgres("postgresql://shop@db-1,db-2/shop?target_session_attrs=read-write")

    Never cancel a commit that waits for its standby (`pg_cancel_backend`): PostgreSQL answers
    success. This store drops the connection instead, at Ctrl-C, too, and asks again. A pooler in
    between has to leave each connection its session. Only a standby for which commits wait
    (`synchronous_standby_names`) may be promoted.
    """

    def __init__(self, address: str, *, connections: int = 8, patience: float = 10) -> None:
        """Open the database at an address, as `psql` knows them, and make tables if it has none.

        At most so many connections: as many as there are threads that append at once. Who waits
        for an answer longer than `patience` seconds is in doubt. Raises `StoreError` when the
        database cannot be reached, is another application's, is not in UTF-8, or has tables of a
        newer version.
        """
        self._sessions = Sessions(address, connections, patience)
        self._clock = ServerClock()
        self._lock = Lock()
        self._doubts: Counter[OrganizationId] = Counter()
        """Whose appends ended in doubt, and how many: what is read is to be settled first."""

    def close(self) -> None:
        """Close the connections."""
        self._sessions.close()

    def now(self) -> datetime:
        """See `Store.now`."""
        if (time := self._clock.tell()) is not None:
            return time
        ((time,),) = self._sessions.ask(statements.NOW)
        return self._clock.hear(time)

    def load(self, organization: OrganizationId, after: Sequence, most: int) -> Loaded:
        """See `Store.load`."""
        self._settle(organization)
        found = self._sessions.ask(statements.LOAD, (organization, after, most))
        head, time, *_ = found[0]
        self._clock.hear(time)
        rows = (
            Row(OrganizationId(whose), place, line) for _, _, whose, place, line in found if whose
        )
        return Loaded(tuple(rows), _count(head), Version(str(head)))

    def append(self, expected: Version, batch: Batch) -> Append:
        """See `Store.append`."""
        head = int(expected)
        if (found := batch.gap(head)) is not None:
            raise StoreGap(head, found)
        version = batch.lines[-1].sequence if batch.lines else head
        try:
            rows = self._write(head, version, batch)
        except Unanswered as problem:
            self._doubt(batch.organization)
            return Unknown(problem)
        except (KeyboardInterrupt, SystemExit):
            self._doubt(batch.organization)
            raise
        if not rows:
            return Conflict()
        self._clock.hear(rows[0][0])
        return Done(Version(str(version)))

    def snapshot(self, organization: OrganizationId, core: str) -> bytes | None:
        """See `Store.snapshot`."""
        rows = self._sessions.ask(statements.SNAPSHOT, (organization, core))
        return bytes(rows[0][0]) if rows else None

    def keep_snapshot(
        self, organization: OrganizationId, core: str, sequence: Sequence, snapshot: bytes
    ) -> None:
        """See `Store.keep_snapshot`."""
        self._sessions.tell(statements.KEEP, (organization, core, sequence, snapshot))

    def due(self, until: datetime | None, after: Due | None, most: int) -> tuple[Due, ...]:
        """See `Store.due`."""
        then = _MOST if until is None else to_milliseconds(until)
        # Ahead of everything: nothing falls due at such a time.
        place = (to_milliseconds(after.at), after.organization) if after else (_LEAST, UUID(int=0))
        rows = self._sessions.ask(statements.DUE, (then, *place, most))
        return tuple(Due(_time(at), OrganizationId(organization)) for at, organization in rows)

    def outbox(self, after: int, most: int) -> tuple[Waiting, ...]:
        """See `Store.outbox`."""
        rows = self._sessions.ask(statements.OUTBOX, (after, most))
        return tuple(
            Waiting(place, OrganizationId(whose), EffectId(id), json)
            for place, whose, id, json in rows
        )

    def done(self, organization: OrganizationId, order: EffectId) -> None:
        """See `Store.done`."""
        self._sessions.tell(statements.DONE, (organization, order))

    def _write(self, head: Sequence, version: Sequence, batch: Batch) -> list[TupleRow]:
        deadline = None if batch.deadline is None else to_milliseconds(batch.deadline)
        whose = batch.organization
        if not batch.lines and not batch.orders:
            return self._sessions.ask(statements.CONFIRM, (whose, head, deadline))
        lines = [line.json for line in batch.lines]
        ids, effects = [it.id for it in batch.orders], [it.json for it in batch.orders]
        statement = statements.NEXT if head else statements.FIRST
        parameters = (whose, head, version, deadline, lines, ids, effects)
        return self._sessions.ask(statement, parameters)

    def _doubt(self, organization: OrganizationId) -> None:
        with self._lock:
            self._doubts[organization] += 1

    def _settle(self, organization: OrganizationId) -> None:
        """Make sure that an append in doubt has ended, and that what can be read now will stay.

        A server that was killed and started again shows what its standby never had.
        """
        before = self._doubts.get(organization)
        if before is None:
            return
        self._sessions.tell(statements.SETTLE, (organization,))
        with self._lock:
            if self._doubts.get(organization) == before:  # else another has come meanwhile
                del self._doubts[organization]


def _count(head: int) -> Sequence:
    if head < 0:
        raise StoreDamaged(f"a journal ends at {head}")
    return head


def _time(milliseconds: int) -> datetime:
    try:
        return from_milliseconds(milliseconds)
    except OverflowError as wrong:
        raise StoreDamaged(f"something falls due at {milliseconds}") from wrong
