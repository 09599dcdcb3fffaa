"""What can go wrong, each with a stable code, its facts, and what to do."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar

from .._base_error import SelfServeError
from .._errors import CorruptJournal
from .._types import OrganizationId, Sequence

__all__ = [
    "ClockAhead",
    "Contended",
    "Corrupt",
    "HostError",
    "LostEvents",
    "OtherOrganization",
    "StoreDamaged",
    "StoreError",
    "StoreFull",
    "StoreGap",
    "StoreNewerSchema",
    "StoreNotOurs",
    "StoreUnavailable",
    "Unsettled",
]


class HostError(SelfServeError):
    """Why a host does not do what it was asked. What the rules refuse is `Denied` instead."""

    code: ClassVar[str]
    """A stable word for programs, the same in every language."""

    is_certain: ClassVar[bool] = True
    """Whether it is certain that this call did not carry the command out; an earlier one with the
    same id may have. Where it is not certain, the same id settles it (`B6`).
    """


class StoreError(HostError):
    """What a store cannot do. It is certain that nothing was written, unless in `Unknown`."""


class _Told(StoreError):
    """An error of which the store says what there is to say."""

    _template: ClassVar[str]

    def __init__(self, problem: str) -> None:
        """Repeat what the store says."""
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        return self._template.format(self.problem)


class StoreUnavailable(_Told):
    """It cannot be reached, or is busy: try again."""

    code = "store_unavailable"
    _template = "the store cannot be reached ({}): try again"


class StoreFull(_Told):
    """There is no room."""

    code = "store_full"
    _template = "the store is full ({}): make room, and try again"


class StoreDamaged(_Told):
    """What it holds cannot be read."""

    code = "store_damaged"
    _template = "the store is damaged ({}): restore it from a backup"


class StoreNotOurs(_Told):
    """It holds what another application keeps there."""

    code = "store_not_ours"
    _template = "{} is not a store of ours: choose another place"


class StoreNewerSchema(StoreError):
    """A newer version has made its tables."""

    code = "store_newer_schema"

    def __init__(self, found: int, known: int) -> None:
        """Tell the version of its tables, and the newest that is known here."""
        super().__init__(found, known)
        self.found, self.known = found, known

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        versions = f"of version {self.found}, this version knows {self.known}"
        return f"the store's tables are {versions}: update this program"


class StoreGap(StoreError):
    """The lines of a batch do not go on from the last one."""

    code = "store_gap"

    def __init__(self, head: Sequence, found: Sequence) -> None:
        """Tell the place of the last event in the store, and that of the line that does not fit."""
        super().__init__(head, found)
        self.head, self.found = head, found

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        where = f"event {self.found} where the journal ends at {self.head}"
        return f"the batch begins with {where}: drop what is in memory"


class Unsettled(HostError):
    """It is not known whether it was written. Ask again with the same id: it counts once (`B6`)."""

    code = "unsettled"
    is_certain = False

    def __init__(self, organization: OrganizationId, attempts: int, problem: StoreError) -> None:
        """Tell whose journal it is, how often it was tried, and what the store said last."""
        super().__init__(organization, attempts, problem)
        self.organization, self.attempts, self.problem = organization, attempts, problem

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        doubt = f"not known after {self.attempts} attempts whether it was written ({self.problem})"
        return f"{self.organization}: {doubt}: ask again, same id"


class Contended(HostError):
    """Others were faster each time. Nothing was written."""

    code = "contended"

    def __init__(self, organization: OrganizationId, attempts: int) -> None:
        """Tell whose journal it is, and how often it was tried."""
        super().__init__(organization, attempts)
        self.organization, self.attempts = organization, attempts

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        return f"{self.organization}: others were faster {self.attempts} times: try again later"


class ClockAhead(HostError):
    """A clock is ahead of the store's by more than is believed. Nothing was written."""

    code = "clock_ahead"

    def __init__(self, host: datetime, store: datetime, bound: timedelta) -> None:
        """Tell what both clocks say, and how far this one may be ahead."""
        super().__init__(host, store, bound)
        self.host, self.store, self.bound = host, store, bound

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        clocks = f"the clock says {self.host}, the store's {self.store}"
        return f"{clocks}, more than {self.bound} apart: set this machine's clock"


class Corrupt(HostError):
    """The journal cannot be (`H1`): a gap, a contradiction, an event of a newer version."""

    code = "corrupt_journal"

    def __init__(self, organization: OrganizationId, problem: CorruptJournal) -> None:
        """Tell whose journal it is, and where what is wrong."""
        super().__init__(organization, problem)
        self.organization, self.problem = organization, problem

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        return f"{self.organization}: {self.problem}: restore the journal, or update this program"


class OtherOrganization(HostError):
    """An event, or a command, is another organization's."""

    code = "other_organization"

    def __init__(self, asked: OrganizationId, found: OrganizationId) -> None:
        """Tell which was asked for, and whose was found."""
        super().__init__(asked, found)
        self.asked, self.found = asked, found

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        found = f"found what is {self.found}'s"
        return f"{self.asked}: {found}: ask for that one, or restore the journal"


class LostEvents(HostError):
    """The store holds less than it had confirmed: let nobody go on before somebody has looked."""

    code = "lost_events"

    def __init__(self, organization: OrganizationId, seen: Sequence, found: Sequence) -> None:
        """Tell whose journal it is, the last event that was seen, and the last that is there."""
        super().__init__(organization, seen, found)
        self.organization, self.seen, self.found = organization, seen, found

    def __str__(self) -> str:
        """Say what is wrong, and what to do."""
        ends = f"the store ends at {self.found}, and had confirmed {self.seen}"
        return f"{self.organization}: {ends}: restore it, or `forget` what was seen"
