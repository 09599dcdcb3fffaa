"""The host: one store, what is known beside it, and the organizations in memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event
from typing import TypeAlias

from .._facts import Catalog, Directory
from .._types import OrganizationId
from ._clock import Clock, system_clock
from ._duties import Tell, pause, tell_log
from ._effects import Handed, Outside, hand_over
from ._errors import ClockAhead, HostError
from ._image import Image
from ._limits import USUAL, Limits
from ._reading import Reading
from ._residents import Residents
from ._settling import Settling
from ._shop import Shop
from ._store import Store, Waiting
from ._timers import Ticked, Timers

__all__ = ["Directories", "Host"]

Directories: TypeAlias = Directory | Callable[[OrganizationId], Directory]
"""The people: of the one organization there is, or of each. It is asked when an organization comes
into memory, so change its answer in place (`Directory.upsert`).
"""


class Host:
    """A running shop: any number of organizations on one store.

    Threads share it as it is, and any number of processes may serve one store. A process that
    forks opens its host afterwards. A catalog that changes is changed in place
    (`Catalog.replace`).
    """

    def __init__(
        self,
        store: Store,
        catalog: Catalog,
        directories: Directories,
        *,
        clock: Clock = system_clock,
        limits: Limits = USUAL,
    ) -> None:
        """Open a host on a store. Nothing is read yet."""
        self.store = store
        self._catalog, self._directories = catalog, directories
        self._clock, self.limits = clock, limits
        self._reading = Reading(store, limits)
        self._residents = Residents(limits.resident, self._image)
        self._settling = Settling(store, self._reading, self._now, limits)
        self._timers = Timers(store, self._residents, self._settling, self._now, limits)

    def shop(self, organization: OrganizationId) -> Shop:
        """Take one organization. Nothing is read before it is asked something."""
        return Shop(organization, self._residents, self._settling, self._reading)

    @property
    def resident(self) -> int:
        """How many organizations are in memory."""
        return len(self._residents)

    def tick(self) -> Ticked:
        """Bring time up to date for organizations of which the store says that something is due.

        A bounded number of them: call it again until `next_wake` tells to sleep. Any number of
        processes may do so; where two take on the same organization, one finds it done. Raises
        `HostError` when the store does not say what is due, or the clock is not believed.
        """
        return self._timers.tick()

    def next_wake(self) -> timedelta:
        """Tell how long to sleep before the next `tick`, an hour at most (`Limits`)."""
        return self._timers.next_wake()

    def effects(self, outside: Outside) -> Handed:
        """Hand over what waits in the outbox, in order, a bounded number of orders (`H3`).

        Each is taken out after it was handed over: whatever breaks in between, it comes again under
        the same key. No lock is held meanwhile. Raises `HostError` when the outbox cannot be read.
        """
        return hand_over(self.store, self.waiting(), outside)

    def serve(self, outside: Outside, ends: Event, told: Tell = tell_log) -> None:
        """Bring time and hand orders over, in a thread of its own, until `ends` is set.

        Whenever something is due, or this host's shops have ordered it. What fails is told, to the
        log `selfserve.host` where nobody else listens, and tried again after `Limits.rest`. To end
        it, set `ends`, and `wake` it.
        """
        while not ends.is_set():
            self._settling.bell.clear()
            self._settling.bell.wait(self._do_duties(outside, told).total_seconds())

    def wake(self) -> None:
        """Let `serve` look again at once: there is something to do, or it is to end."""
        self._settling.bell.set()

    def waiting(self) -> list[Waiting]:
        """Read what one call of `effects` would hand over."""
        waiting: list[Waiting] = []
        while (left := self.limits.effects - len(waiting)) > 0:
            after = waiting[-1].place if waiting else 0
            page = self.store.outbox(after, min(left, self.limits.page))
            if not page:
                break
            waiting.extend(page)
        return waiting

    def _do_duties(self, outside: Outside, told: Tell) -> timedelta:
        """Do what there is to do now, and tell how long there is nothing."""
        try:
            wait = pause(self.tick(), self.effects(outside), self.limits, told)
            return self.next_wake() if wait is None else wait
        except HostError as problem:
            told("the store", problem)
            return self.limits.rest

    def _image(self, organization: OrganizationId) -> Image:
        known = self._directories
        directory = known if isinstance(known, Directory) else known(organization)
        return Image(organization, self._catalog, directory)

    def _now(self) -> datetime:
        """Tell the time, unless this machine's clock is so far ahead that it must be wrong.

        One event of next year, and nobody could do anything before then.
        """
        here, store = self._clock(), self.store.now()
        if here > store + self.limits.ahead:
            raise ClockAhead(here, store, self.limits.ahead)
        return here
