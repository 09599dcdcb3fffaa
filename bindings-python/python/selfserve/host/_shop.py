"""One organization of a host: commands and questions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from .._errors import Denied
from .._organization import Organization
from .._quote import Quote
from .._types import (
    Accepted,
    Actor,
    Answer,
    Command,
    CommandId,
    OrganizationId,
    Query,
    Recorded,
    Refused,
    Repeated,
)
from ._errors import HostError
from ._image import Ask, Time
from ._reading import Reading
from ._residents import Residents
from ._settling import Settling, unsettled
from ._views import ShopViews

__all__ = ["Receipt", "Shop"]

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a command has brought. It is in the store."""

    events: tuple[Recorded, ...]
    """The events that followed from the command: those of the first time, if it was given before
    (`B6`); none where everything was as asked for already.
    """

    repeated: bool = False
    """Whether it had been carried out before."""


class Shop(ShopViews):
    """One organization of a host. It costs nothing to make, and holds nothing."""

    def __init__(
        self,
        organization: OrganizationId,
        residents: Residents,
        settling: Settling,
        reading: Reading,
    ) -> None:
        """Take the parts of a host: see `Host.shop`."""
        self.organization = organization
        self._residents, self._settling, self._reading = residents, settling, reading

    def execute(self, command: Command, *, actor: Actor, id: CommandId) -> Receipt:
        """Carry out a command. What follows is in the store when this returns.

        So is what time brought until then. The id is the caller's, and makes it safe to ask again:
        the same id counts once (`B6`). Raises `Denied` when it is refused, and `HostError`, whose
        `is_certain` tells whether anything may have happened all the same.
        """
        with self._residents.hold(self.organization) as image:
            match self._settling.carry_out(image, Ask(id, actor, command)):
                case Accepted(events=events):
                    return Receipt(events)
                case Repeated(first=first, events=count):
                    try:
                        events = self._reading.records(self.organization, first, count)
                    except HostError as problem:
                        raise unsettled(image, problem) from problem
                    return Receipt(events, repeated=True)
                case Refused(denial=denial):
                    raise Denied(denial)
                case None:
                    raise AssertionError("a command has an outcome")

    def quote(self, command: Command, *, actor: Actor, id: CommandId) -> Quote:
        """Say what a command would charge or credit, to the minor unit (`B5`).

        Give it the `id` that the command will have. Raises `Denied` as the command itself would be.
        """
        return self._ask(lambda it, at: it.quote(command, actor=actor, at=at, id=id))

    def look(self, question: Callable[[Organization], _Answer]) -> _Answer:
        """Ask the organization itself: whether somebody has access, for example.

        Its lock is held meanwhile. It is to be asked, not changed.
        """
        return self._ask(lambda it, _: question(it))

    def forget(self) -> None:
        """Forget what is in memory of it: the next question reads it again.

        For whoever has restored a store that had lost events, and knows what that means.
        """
        with self._residents.hold(self.organization) as image:
            image.forget()

    def _answer(self, query: Query, actor: Actor) -> Answer:
        return self._ask(lambda it, at: it.view(query, actor=actor, at=at))

    def _ask(self, question: Callable[[Organization, datetime], _Answer]) -> _Answer:
        """Answer from what the store has confirmed, after what others have written, and is due."""
        with self._residents.hold(self.organization) as image:
            self._settling.settle_pending(image)
            self._reading.tail(image)
            self._settling.carry_out(image, Time(confirm=False))
            return question(image.committed, self._settling.present(image))
