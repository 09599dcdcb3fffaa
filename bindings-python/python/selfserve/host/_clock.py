"""What time it is, and how a store writes it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

__all__ = ["Clock", "system_clock"]

Clock: TypeAlias = Callable[[], datetime]
"""Tells the time, with its zone."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def system_clock() -> datetime:
    """Tell the time of this machine."""
    return datetime.now(UTC)


def to_milliseconds(at: datetime) -> int:
    """Count from 1970 in UTC, as stores do; what is finer is cut off, never rounded up."""
    return (at - _EPOCH) // _MILLISECOND


def from_milliseconds(milliseconds: int) -> datetime:
    """Read what a store has counted: no float on the way."""
    return _EPOCH + milliseconds * _MILLISECOND
