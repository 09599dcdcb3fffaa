"""The duties of a server beside answering: what both kinds of host make of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias

from ._effects import Handed
from ._limits import Limits
from ._timers import Ticked

__all__: list[str] = []

Tell: TypeAlias = Callable[[object, Exception], object]
"""Takes whose trouble it is, and what was raised."""

_log = logging.getLogger("selfserve.host")


def tell_log(whose: object, problem: Exception) -> None:
    """Tell the log `selfserve.host`."""
    _log.warning("%s: %s", whose, problem)


def pause(ticked: Ticked, handed: Handed, limits: Limits, tell: Tell) -> timedelta | None:
    """Tell of what has failed, and how long to wait; `None`: until something is due."""
    failed = (*ticked.failed, *handed.failed)
    for whose, problem in failed:
        tell(whose, problem)
    if handed.done >= limits.effects:
        return timedelta(0)  # as many as one call takes: there may be more
    return limits.rest if failed else None
