"""The connections: made when they are needed, kept, bounded, dropped where anything went wrong."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from threading import BoundedSemaphore, Lock
from time import monotonic
from typing import Any, LiteralString, TypeAlias, TypeVar

import psycopg
from psycopg import waiting
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import TupleRow, tuple_row
from psycopg.types.numeric import Int8Dumper

from .._errors import StoreUnavailable
from ._failure import failure, problem
from ._statements import SETTINGS
from ._tables import prepare

__all__: list[str] = []

_CONNECT = 3
"""How many seconds one of several servers may take to be reached, where the address is silent."""

_Answer = TypeVar("_Answer")
_Waiting: TypeAlias = Generator[Any, Any, _Answer]


class Session(psycopg.Connection[TupleRow]):
    """One connection, which waits for an answer, but not for ever, and cancels nothing."""

    patience = 10.0

    def wait(
        self, gen: _Waiting[_Answer], interval: float = 0.1, timeout: float | None = None
    ) -> _Answer:
        """Wait without what psycopg does at Ctrl-C: it cancels.

        PostgreSQL would answer a commit that waits for its standby, and is canceled, with success.
        Whoever stops waiting drops the connection instead.
        """
        limit = monotonic() + (self.patience if timeout is None else timeout)
        return waiting.wait(_until(limit, gen), self.pgconn.socket, interval=interval)


class Sessions:
    """The connections of one store."""

    def __init__(self, address: str, most: int, patience: float) -> None:
        """Connect once, and make the tables if there are none."""
        self._address, self._most, self._patience = address, most, patience
        self._seats = BoundedSemaphore(most)
        self._idle: list[Session] = []
        self._lock = Lock()
        try:
            session = self._connect()
        except psycopg.Error as error:
            raise problem(error) from error
        with _dropped_if_it_fails(session):
            prepare(session)
            session.execute(SETTINGS)
        self._idle.append(session)

    def ask(self, statement: LiteralString, parameters: Sequence[object] = ()) -> list[TupleRow]:
        """Ask a statement on any connection, in one round trip; it is prepared once on each.

        Raises `StoreError`, of which `Unanswered` says that it may have been carried out.
        """
        return self._on_any(lambda it: it.execute(statement, parameters, prepare=True).fetchall())

    def tell(self, statement: LiteralString, parameters: Sequence[object]) -> None:
        """Do the same with a statement that answers no rows."""
        self._on_any(lambda it: it.execute(statement, parameters, prepare=True))

    def close(self) -> None:
        """Close the connections that nobody uses."""
        with self._lock:
            idle, self._idle = self._idle, []
        for session in idle:
            session.close()

    def _on_any(self, act: Callable[[Session], _Answer]) -> _Answer:
        if not self._seats.acquire(timeout=self._patience):
            raise StoreUnavailable("all connections are taken")
        try:
            session = self._session()
            try:
                with _dropped_if_it_fails(session):
                    answer = act(session)
            except BaseException:
                # The others may lead to the same end: to a server that is the primary no more.
                self.close()
                raise
            with self._lock:
                self._idle.append(session)
            return answer
        finally:
            self._seats.release()

    def _session(self) -> Session:
        while True:
            with self._lock:
                if not self._idle:
                    break
                session = self._idle.pop()
            if not session.closed:
                return session
        try:
            session = self._connect()
        except psycopg.Error as error:
            raise problem(error) from error
        with _dropped_if_it_fails(session):
            session.execute(SETTINGS)
        return session

    def _connect(self) -> Session:
        patience = conninfo_to_dict(self._address).get("connect_timeout", _CONNECT)
        session = Session.connect(
            self._address,
            autocommit=True,
            row_factory=tuple_row,
            cursor_factory=psycopg.RawCursor,
            connect_timeout=patience,
        )
        session.patience = self._patience
        # One kind of integer: a statement is prepared anew for each combination of kinds.
        session.adapters.register_dumper(int, Int8Dumper)
        return session


@contextmanager
def _dropped_if_it_fails(session: Session) -> Generator[None]:
    """Drop a connection where anything goes wrong, whatever is under way on it."""
    try:
        yield
    except (psycopg.Error, TimeoutError) as error:
        session.close()
        raise failure(error) from error
    except BaseException:
        session.close()
        raise


def _until(limit: float, steps: _Waiting[_Answer]) -> _Waiting[_Answer]:
    """Go the same steps, until then."""
    try:
        wanted = next(steps)
        while True:
            ready = yield wanted
            if monotonic() > limit:
                raise TimeoutError
            wanted = steps.send(ready)
    except StopIteration as end:
        answer: _Answer = end.value
        return answer
