"""What time brings, to all organizations: one table of deadlines, none loaded for nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from threading import Lock

from .._errors import InternalError
from .._types import OrganizationId
from ._errors import HostError
from ._image import Time
from ._limits import Limits
from ._residents import Residents
from ._settling import Settling
from ._store import Due, Store

__all__ = ["Ticked"]


@dataclass(frozen=True, slots=True)
class Ticked:
    """What one tick has done. Whatever has failed wants somebody to look."""

    advanced: int
    """How many organizations are up to date now that were not."""

    failed: tuple[tuple[OrganizationId, Exception], ...]
    """Those whose time could not be brought up to date, and why.

    They rest a while, and the others go on.
    """


class Timers:
    """Brings time to organizations."""

    def __init__(
        self,
        store: Store,
        residents: Residents,
        settling: Settling,
        now: Callable[[], datetime],
        limits: Limits,
    ) -> None:
        """Go by the deadlines of this store, and by the time that `now` tells."""
        self._store, self._residents, self._settling = store, residents, settling
        self._now, self._limits = now, limits
        self._resting: dict[OrganizationId, datetime] = {}
        self._lock = Lock()

    def tick(self) -> Ticked:
        """Bring time up to date for a bounded number of organizations."""
        now = self._now()
        with self._lock:
            self._resting = {id: until for id, until in self._resting.items() if until > now}
        advanced, failed = 0, list[tuple[OrganizationId, Exception]]()
        for organization in self._due(now):
            try:
                self._bring(organization)
            except (HostError, InternalError) as problem:
                self._rest(organization, now + self._limits.rest)
                failed.append((organization, problem))
            else:
                advanced += 1
        return Ticked(advanced, tuple(failed))

    def next_wake(self) -> timedelta:
        """Tell how long to sleep before the next tick."""
        now = self._now()
        with self._lock:
            resting = dict(self._resting)
        wakes = [
            max(due.at, resting.get(due.organization, due.at))
            for due in self._store.due(None, None, len(resting) + 1)
        ]
        longest = self._limits.longest_sleep
        return min(max(min(wakes) - now, timedelta(0)), longest) if wakes else longest

    def _due(self, now: datetime) -> list[OrganizationId]:
        """Find the organizations to take on: those that rest are in nobody's way."""
        found: list[OrganizationId] = []
        after: Due | None = None
        while (left := self._limits.tick - len(found)) > 0:
            page = self._store.due(now, after, left)
            if not page:
                break
            after = page[-1]
            with self._lock:
                found.extend(it.organization for it in page if it.organization not in self._resting)
        return found

    def _bring(self, organization: OrganizationId) -> None:
        """Bring one up to date. Where nothing is due, the table is put right."""
        with self._residents.hold(organization) as image:
            self._settling.carry_out(image, Time(confirm=True))

    def _rest(self, organization: OrganizationId, until: datetime) -> None:
        with self._lock:
            self._resting[organization] = until
