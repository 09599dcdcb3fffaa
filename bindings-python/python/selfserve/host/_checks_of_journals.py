"""Checks of the journal: order, versions, all or nothing."""

from __future__ import annotations

from .._types import EffectId
from ._batch import Batch, Line
from ._errors import HostError
from ._store import Conflict
from ._trial import ONE, Failed, Trial, at, events, organization, same, with_deadline, with_order

__all__: list[str] = []


def empty(trial: Trial) -> None:
    loaded = trial.load(ONE)
    same("rows", loaded.rows, ())
    same("head", loaded.head, 0)
    trial.done(loaded.version, events(ONE, [1]))


def order(trial: Trial) -> None:
    first = trial.add(events(ONE, range(1, 13)))
    second = trial.done(first, events(ONE, [13]))
    loaded = trial.load(ONE)
    found = [(row.sequence, row.json) for row in loaded.rows]
    same("rows", found, [(place, f'{{"event":{place}}}') for place in range(1, 14)])
    same("head", loaded.head, 13)
    same("version", loaded.version, second)


def pages(trial: Trial) -> None:
    version = trial.add(events(ONE, range(1, 8)))
    for after, expected in ((0, [1, 2, 3]), (3, [4, 5, 6]), (6, [7]), (7, [])):
        loaded = trial.store.load(ONE, after, 3)
        same("rows of a page", [row.sequence for row in loaded.rows], expected)
        same("head", loaded.head, 7)
        same("version", loaded.version, version)


def many(trial: Trial) -> None:
    trial.add(events(ONE, range(1, 1001)))
    same("events", len(trial.places(ONE)), 1000)


def texts(trial: Trial) -> None:
    written = [
        '{"name":"Caffè Ñandú 東京 🦀"}',
        '{"quote":"it\'s \\"so\\" \\u0000"}',
        "x" * (1 << 20),
    ]
    trial.add(Batch(ONE, tuple(Line(place, text) for place, text in enumerate(written, 1))))
    found = [row.json for row in trial.load(ONE).rows]
    same("lines", len(found), len(written))
    for place, (text, came) in enumerate(zip(written, found, strict=True), 1):
        if text != came:
            raise Failed(f"line {place} came back otherwise")


def expected(trial: Trial) -> None:
    old = trial.add(events(ONE, [1, 2]))
    new = trial.done(old, events(ONE, [3]))
    same("an append at the old version", trial.append(old, events(ONE, [3])), Conflict())
    same("places", trial.places(ONE), [1, 2, 3])
    trial.done(new, events(ONE, [4]))


def first(trial: Trial) -> None:
    nothing = trial.version(ONE)
    trial.done(nothing, events(ONE, [1]))
    same("a second first append", trial.append(nothing, events(ONE, [1, 2])), Conflict())
    same("places", trial.places(ONE), [1])


def whole(trial: Trial) -> None:
    nothing = trial.version(ONE)
    trial.done(nothing, with_deadline(with_order(events(ONE, [1]), "first"), 10))
    late = with_deadline(with_order(events(ONE, [1, 2]), "second"), 5)
    same("an append at the old version", trial.append(nothing, late), Conflict())
    same("places", trial.places(ONE), [1])
    same("orders", trial.orders(), ["first"])
    same("deadline", trial.deadlines(), [(ONE, at(10))])


def gap(trial: Trial) -> None:
    version = trial.add(events(ONE, [1, 2]))
    for what, batch in (
        ("a gap ahead", with_order(events(ONE, [4]), "ahead")),
        ("a gap inside", with_order(events(ONE, [3, 5]), "inside")),
        ("a place that is taken", with_order(events(ONE, [2]), "taken")),
    ):
        try:
            appended = trial.append(version, batch)
        except HostError:
            appended = Conflict()
        same(what, appended, Conflict())
        same("places", trial.places(ONE), [1, 2])
        same("orders", trial.orders(), [])
    trial.done(version, events(ONE, [3]))


def confirm(trial: Trial) -> None:
    nothing = trial.version(ONE)
    same("before the first event", trial.done(nothing, Batch(ONE)), nothing)
    version = trial.done(nothing, events(ONE, [1]))
    same("the version", trial.done(version, Batch(ONE)), version)
    old = trial.append(nothing, with_deadline(Batch(ONE), 1))
    same("at the old version", old, Conflict())
    same("deadlines", trial.deadlines(), [])
    trial.done(version, with_deadline(Batch(ONE), 1))
    same("deadlines", len(trial.deadlines()), 1)
    trial.done(version, events(ONE, [2]))


def apart(trial: Trial) -> None:
    one, other = organization(0xA), organization(0xB)
    trial.add(with_deadline(with_order(events(one, [1, 2]), "same"), 1))
    version = trial.add(with_deadline(with_order(events(other, [1]), "same"), 2))
    same("the first's", trial.places(one), [1, 2])
    same("the second's", trial.places(other), [1])
    same("whose rows they are", {row.organization for row in trial.load(other).rows}, {other})
    same("orders", len(trial.orders()), 2)
    trial.store.done(one, EffectId("same"))
    same("whose order is left", [it.organization for it in trial.waiting()], [other])
    trial.add(events(one, [3]))
    trial.done(version, events(other, [2]))
