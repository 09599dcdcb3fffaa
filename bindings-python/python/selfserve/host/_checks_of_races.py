"""Checks of many who append at once."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TypeVar

from ._store import Append, Conflict, Done
from ._trial import ONE, Trial, events, same

__all__: list[str] = []

_WRITERS = 8
_EVENTS = 5

_Answer = TypeVar("_Answer")


def one_wins(trial: Trial) -> None:
    version = trial.add(events(ONE, [1]))
    start = Barrier(_WRITERS)

    def append() -> Append:
        start.wait()
        return trial.append(version, events(ONE, [2]))

    answers = _at_once(append)
    same("appends that are done", sum(isinstance(it, Done) for it in answers), 1)
    same("conflicts", answers.count(Conflict()), _WRITERS - 1)
    same("places", trial.places(ONE), [1, 2])


def no_gap(trial: Trial) -> None:

    def append() -> None:
        left = _EVENTS
        while left:
            loaded = trial.load(ONE)
            appended = trial.append(loaded.version, events(ONE, [loaded.head + 1]))
            left -= isinstance(appended, Done)

    _at_once(append)
    same("places", trial.places(ONE), list(range(1, _WRITERS * _EVENTS + 1)))


def _at_once(act: Callable[[], _Answer]) -> list[_Answer]:
    """Do the same in many threads."""
    with ThreadPoolExecutor(_WRITERS) as threads:
        return [it.result() for it in [threads.submit(act) for _ in range(_WRITERS)]]
