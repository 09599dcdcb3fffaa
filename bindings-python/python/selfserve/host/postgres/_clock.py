"""The server's clock, as of its last reply."""

from __future__ import annotations

from datetime import datetime, timedelta
from time import monotonic

__all__: list[str] = []

_FRESH = 5.0
"""After how many seconds the server is asked again: a machine may have slept."""


class ServerClock:
    """What the server said last, and when."""

    def __init__(self) -> None:
        """Begin with nothing said."""
        self._said: tuple[datetime, float] | None = None

    def hear(self, time: datetime) -> datetime:
        """Hear what time the server says it is."""
        self._said = (time, monotonic())
        return time

    def tell(self) -> datetime | None:
        """Tell what time it is there, if it has said so lately."""
        if self._said is None:
            return None
        time, heard = self._said
        passed = monotonic() - heard
        return time + timedelta(seconds=passed) if passed < _FRESH else None
