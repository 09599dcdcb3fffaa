"""What is appended at once: all of it is written, or none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .._types import EffectId, OrganizationId, Sequence

__all__ = ["Batch", "Line", "Order"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a journal."""

    sequence: Sequence
    """Its place in the journal, from 1."""

    json: str
    """The event: canonical JSON, to be kept byte for byte."""


@dataclass(frozen=True, slots=True)
class Order:
    """Something that the world outside must do."""

    id: EffectId
    """Its id: the idempotency key of its delivery (`H3`)."""

    json: str
    """What to do: canonical JSON, to be kept byte for byte."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Everything that one append writes.

    A batch without lines writes no event and leaves the version as it is. It asks whether the
    version is still the expected one, and sets the deadline: that is how a refusal is confirmed,
    and a stale timer put right.
    """

    organization: OrganizationId
    """Whose journal it is."""

    lines: tuple[Line, ...] = ()
    """The events, in order, from the place after the last one on."""

    orders: tuple[Order, ...] = ()
    """What the world outside must do because of them, in order: for the outbox."""

    deadline: datetime | None = None
    """When something falls due next, afterwards; absent: nothing will."""

    def gap(self, head: Sequence) -> Sequence | None:
        """Find the first line that does not go on from the one before; `head` is the last event."""
        places = enumerate(self.lines, head + 1)
        return next((line.sequence for place, line in places if line.sequence != place), None)
