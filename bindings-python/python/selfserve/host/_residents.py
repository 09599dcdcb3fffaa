"""Which organizations are in memory, and the one lock that each has."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock

from .._errors import Denied, InternalError
from .._types import OrganizationId
from ._image import Image

__all__: list[str] = []


@dataclass(slots=True)
class _Place:
    lock: Lock = field(default_factory=Lock)
    image: Image | None = None
    """Made by the first who holds the lock: whoever else waits, waits for this one alone."""

    holders: int = 0
    """How many have it, or wait for it."""

    @property
    def is_idle(self) -> bool:
        """Whether nobody has it, and nothing of it is on its way."""
        return not self.holders and not (self.image and self.image.pending)


class Residents:
    """The organizations in memory, up to a bound."""

    def __init__(self, most: int, fresh: Callable[[OrganizationId], Image]) -> None:
        """Begin with none; `fresh` makes one of which nothing was read yet."""
        self._most, self._fresh = most, fresh
        self._places: OrderedDict[OrganizationId, _Place] = OrderedDict()
        self._lock = Lock()

    def __len__(self) -> int:
        """Count those in memory."""
        with self._lock:
            return len(self._places)

    @contextmanager
    def hold(self, organization: OrganizationId) -> Generator[Image]:
        """Hold an organization's lock: the same for everybody, as long as anybody has it."""
        place = self._enter(organization)
        try:
            with place.lock:
                image = place.image = place.image or self._fresh(organization)
                with _intact(image):
                    yield image
        finally:
            with self._lock:
                place.holders -= 1

    def _enter(self, organization: OrganizationId) -> _Place:
        with self._lock:
            place = self._places.setdefault(organization, _Place())
            place.holders += 1
            self._places.move_to_end(organization)
            self._make_room()
            return place

    def _make_room(self) -> None:
        """Let the coldest leave.

        One that somebody has stays, or there would be two locks for one organization; so does one
        whose append is not settled.
        """
        surplus = len(self._places) - self._most
        if surplus <= 0:
            return
        idle = (id for id, place in self._places.items() if place.is_idle)
        for organization in [id for id, _ in zip(idle, range(surplus), strict=False)]:
            del self._places[organization]


@contextmanager
def _intact(image: Image) -> Generator[None]:
    """Leave an image as others may find it, whatever happens, Ctrl-C included."""
    try:
        yield
    except Denied:
        raise  # a question's answer: nothing has moved
    except InternalError:
        image.forget()
        raise
    except BaseException:
        image.break_off()
        raise
