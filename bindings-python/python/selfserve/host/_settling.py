"""Prepare, append, commit: the only way in which anything changes.

Whoever comes here holds the organization's lock, and keeps it until the append has ended. So the
next decision is made on what this append has left, and one that fails leaves no gap.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import Event

from .._types import Outcome, Repeated
from ._errors import Contended, HostError, StoreDamaged, StoreError, StoreUnavailable, Unsettled
from ._image import Ask, Image, Prepared, Time, Work
from ._limits import Limits
from ._reading import Reading
from ._store import Append, Conflict, Done, Store, Unknown, Version

__all__: list[str] = []


class Settling:
    """Brings work to its end on a store."""

    def __init__(
        self, store: Store, reading: Reading, now: Callable[[], datetime], limits: Limits
    ) -> None:
        """Append to this store, at the time that `now` tells."""
        self.bell = Event()
        """Rings when something was ordered."""
        self._store, self._reading, self._now, self._limits = store, reading, now, limits

    def carry_out(self, image: Image, work: Work) -> Outcome | None:
        """Decide, append, and only then hand out what came of a command.

        Where others were faster, it is decided anew on what they have left.
        """
        self.settle_pending(image)
        if image.version is None or image.half_read:
            self._reading.tail(image)
        for _ in range(self._limits.attempts):
            at = self.present(image)
            prepared = image.prepare(at, work)
            if _needs_no_append(prepared, work):
                return prepared.outcome
            image.pending = prepared
            if self._settle(image, prepared):
                return prepared.outcome
            # What was read may be our own append: then it was carried out, come what may.
            if repeated := _carried_out(image, at, work):
                return repeated
        raise Contended(image.organization, self._limits.attempts)

    def settle_pending(self, image: Image) -> None:
        """Bring to its end what an earlier caller left in doubt."""
        if image.pending is not None:
            self._settle(image, image.pending)

    def present(self, image: Image) -> datetime:
        """Tell the time to decide at.

        A clock that is behind the last event uses the time of that: nobody is refused because two
        machines differ (`T1`).
        """
        now, last = self._now(), image.committed.last_event_at
        return now if last is None else max(now, last)

    def _settle(self, image: Image, prepared: Prepared) -> bool:
        """Append until it is known what became of it, a bounded number of times.

        Tells whether it is in the store; if not, the journal has gone on. The same batch is tried,
        for one of which nothing is known may yet arrive: nothing else may be decided before the
        journal has gone on.
        """
        problem: StoreError = StoreUnavailable("it was not asked")
        for _ in range(self._limits.attempts):
            tried = self._try_once(image, prepared)
            if isinstance(tried, bool):
                image.pending = None
                return tried
            problem = tried
        if prepared.in_doubt:
            raise Unsettled(image.organization, self._limits.attempts, problem)
        raise problem

    def _try_once(self, image: Image, prepared: Prepared) -> bool | StoreError:
        """Append, and look. Answers with the problem where nothing is settled."""
        was_in_doubt = prepared.in_doubt
        try:
            appended = self._append(image, prepared)
        except StoreError as problem:
            # Nothing was written now; an earlier try may have been.
            prepared.in_doubt = was_in_doubt
            if not was_in_doubt:
                raise
            return problem
        match appended:
            case Done(version):
                self._commit(image, prepared, version)
                return True
            case Conflict():
                prepared.in_doubt = was_in_doubt
                behind = StoreUnavailable("it reads less than it appends")
                return self._look(image, prepared, behind)
            case Unknown(doubt):
                return self._look(image, prepared, doubt)

    def _append(self, image: Image, prepared: Prepared) -> Append:
        if image.version is None:
            raise StoreUnavailable("nothing was read yet")
        # In doubt from here on, whatever breaks this off, as Ctrl-C does. A batch without events
        # leaves nothing that could arrive later.
        prepared.in_doubt = bool(prepared.batch.lines)
        try:
            return self._store.append(image.version, prepared.batch)
        except StoreError:
            raise
        except Exception as foreign:  # a driver's own error says nothing about what was written
            return Unknown(StoreUnavailable(f"{type(foreign).__name__}: {foreign}"))

    def _look(self, image: Image, prepared: Prepared, problem: StoreError) -> bool | StoreError:
        """See whether the journal has gone on: then an append at the old version never arrives."""
        try:
            has_moved = self._reading.tail(image)
        except HostError as unread:
            if not prepared.in_doubt:
                raise
            return _as_store_error(unread)  # what cannot be read settles no doubt
        if not has_moved:
            return problem
        image.draft = None
        return False

    def _commit(self, image: Image, prepared: Prepared, version: Version) -> None:
        """Take what the store has: now it has happened."""
        try:
            image.commit(prepared, version)
        except HostError as problem:
            # What is in memory does not fit what was made from it. It was written all the same.
            image.forget()
            raise unsettled(image, problem) from problem
        self._reading.keep_snapshot(image)
        if prepared.batch.orders:
            self.bell.set()


def unsettled(image: Image, problem: HostError) -> Unsettled:
    """Tell that it was written, and something went wrong behind that."""
    return Unsettled(image.organization, 1, _as_store_error(problem))


def _needs_no_append(prepared: Prepared, work: Work) -> bool:
    """Say whether there is nothing to write or to confirm.

    A command that was carried out before is in what the store has confirmed, and time that brings
    nothing has nothing to say. Anything else is confirmed, a refusal by an append without events:
    another host may have gone on.
    """
    told = isinstance(prepared.outcome, Repeated) or work == Time(confirm=False)
    return told and not prepared.batch.lines


def _carried_out(image: Image, at: datetime, work: Work) -> Repeated | None:
    """Find that a command was carried out, if it was (`B6`)."""
    if not isinstance(work, Ask):
        return None
    outcome = image.committed.decide(work.command, actor=work.actor, at=at, id=work.id)
    return outcome if isinstance(outcome, Repeated) else None


def _as_store_error(problem: HostError) -> StoreError:
    return problem if isinstance(problem, StoreError) else StoreDamaged(str(problem))
