"""Checks of what goes with a journal: outbox, deadlines, snapshots, the store's clock."""

from __future__ import annotations

from functools import reduce

from .._types import EffectId
from ._batch import Batch
from ._store import Due
from ._trial import ONE, Failed, Trial, at, events, organization, same, with_deadline, with_order

__all__: list[str] = []


def order(trial: Trial) -> None:
    one, other = organization(0xB), organization(0xA)
    trial.add(with_order(with_order(events(one, [1]), "z"), "y"))
    trial.add(with_order(events(other, [1]), "x"))
    trial.add(with_order(events(one, [2]), "w"))
    waiting = trial.waiting()
    written = [(one, "z"), (one, "y"), (other, "x"), (one, "w")]
    same("orders", [(it.organization, it.id) for it in waiting], written)
    same("text", waiting[0].json, '{"order":"z"}')
    places = [it.place for it in waiting]
    same("places that grow", places, sorted(set(places)))


def pages(trial: Trial) -> None:
    trial.add(reduce(with_order, "abcde", events(ONE, [1])))
    found, after = "", 0
    for expected in ("ab", "cd", "e", ""):
        page = trial.store.outbox(after, 2)
        same("orders of a page", len(page), len(expected))
        after = page[-1].place if page else after
        found += "".join(it.id for it in page)
    same("orders", found, "abcde")


def done(trial: Trial) -> None:
    trial.add(reduce(with_order, "abc", events(ONE, [1])))
    for _ in range(2):
        trial.store.done(ONE, EffectId("b"))
        same("orders", trial.orders(), ["a", "c"])
    trial.add(with_order(events(ONE, [2]), "d"))
    same("orders", trial.orders(), ["a", "c", "d"])


def due(trial: Trial) -> None:
    rows = [Due(at(after), organization(it)) for it, after in enumerate((30, 10, 20, 20, 40), 1)]
    for row in rows:
        trial.add(Batch(row.organization, events(ONE, [1]).lines, deadline=row.at))
    first, second, third, fourth, _ = rows
    ask = trial.store.due
    same("before the first", ask(at(9), None, 10), ())
    same("by then", ask(at(30), None, 10), (second, third, fourth, first))
    same("at most", ask(at(30), None, 2), (second, third))
    same("behind a place", ask(at(30), third, 10), (fourth, first))
    same("whenever", len(ask(None, None, 10)), 5)


def moves(trial: Trial) -> None:
    trial.add(with_deadline(events(ONE, [1]), 10))
    trial.add(with_deadline(events(ONE, [2]), 30))
    same("later", trial.deadlines(), [(ONE, at(30))])
    trial.add(with_deadline(events(ONE, [3]), 20))
    same("earlier", trial.deadlines(), [(ONE, at(20))])
    trial.add(events(ONE, [4]))
    same("none", trial.deadlines(), [])
    trial.add(with_deadline(Batch(ONE), 5))
    same("without events", trial.deadlines(), [(ONE, at(5))])


def snapshot(trial: Trial) -> None:
    one, other, store = organization(1), organization(2), trial.store
    same("none", store.snapshot(one, "1.0.0"), None)
    store.keep_snapshot(one, "1.0.0", 1, b"\x00\xff\n")
    store.keep_snapshot(one, "1.1.0", 1, b"newer")
    store.keep_snapshot(other, "1.0.0", 1, b"other")
    same("the first version's", store.snapshot(one, "1.0.0"), b"\x00\xff\n")
    same("the second version's", store.snapshot(one, "1.1.0"), b"newer")
    same("another organization's", store.snapshot(other, "1.0.0"), b"other")
    same("another version's", store.snapshot(other, "1.1.0"), None)


def newest(trial: Trial) -> None:
    for sequence, expected in ((5, b"5"), (9, b"9"), (7, b"9")):
        trial.store.keep_snapshot(ONE, "1.0.0", sequence, str(sequence).encode())
        same("the newest", trial.store.snapshot(ONE, "1.0.0"), expected)


def now(trial: Trial) -> None:
    first, second = trial.store.now(), trial.store.now()
    if second < first:
        raise Failed(f"{second} after {first}")
