"""What calls from Python cost, each beside one that converts the same arguments, and no more."""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time_ns
from uuid import UUID, uuid5

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "examples" / "python")]

import story  # noqa: E402
from yardstick import Yardstick  # noqa: E402

from selfserve import ChangeLicenses, Person, PersonId, User  # noqa: E402

RUNS = 9
ASSIGNMENTS = 10_000
IDS = UUID("0192d3a0-0000-7000-8000-00000000001d")


def compare(
    calls: int, call: Callable[[int], object], yardstick: Callable[[int], object]
) -> tuple[float, float]:
    """Measure what a call costs in nanoseconds, and its yardstick.

    Medians over several runs of each, taken in turn so that a busy machine is busy for both. The
    first run only warms up.
    """
    costs, yardsticks = [], []
    for run in range(RUNS + 1):
        yardsticks.append(nanoseconds(calls, run * calls, yardstick))
        costs.append(nanoseconds(calls, run * calls, call))
    return median(costs[1:]), median(yardsticks[1:])


def nanoseconds(calls: int, first: int, body: Callable[[int], object]) -> float:
    """Take processor time, not the clock's: other programs' turns do not count."""
    start = process_time_ns()
    for call in range(first, first + calls):
        body(call)
    return (process_time_ns() - start) / calls


def row(name: str, figures: list[str], bound: str) -> None:
    """Print a row of the table."""
    cells = "".join(figure.rjust(12) for figure in [*figures, "", ""][:3])
    print(f"{name:<34}{cells}   {bound}")


def sold(people: list[PersonId]) -> story.Store:
    """Let Ada buy a license for each of these people, and assign them."""
    store = story.Store()
    with contextlib.redirect_stdout(io.StringIO()):
        for step in (story.the_store_opens, story.ada_looks_around, story.ada_buys):
            step(store)
    ada, subscription = User(id=story.ADA), store.subscription(0)
    names = [(id, f"Person {number}") for number, id in enumerate(people)]
    store.directory.upsert(
        [Person(id=id, name=name, email=f"{id}@x.example") for id, name in names]
    )
    store.execute(ada, ChangeLicenses(subscription=subscription, licenses=len(people)))
    for start in range(0, len(people), 20):
        store.execute(ada, story.assign(subscription, *people[start : start + 20]))
    return store


def has_access() -> None:
    """Ask for one person, and for all of them at once."""
    people = [PersonId(uuid5(IDS, str(number))) for number in range(ASSIGNMENTS)]
    organization, product = sold(people).organization, story.POWER_BI_PRO
    assert all(organization.has_access(person, product) for person in people)
    yardstick = Yardstick()

    # A stride that shares no factor with the number of people visits all of them, in no order.
    def nothing(call: int) -> object:
        return yardstick.has_access(people[call * 7919 % ASSIGNMENTS], product)

    def real(call: int) -> object:
        return organization.has_access(people[call * 7919 % ASSIGNMENTS], product)

    call, no_op = compare(200_000, real, nothing)
    figures = [f"{call:.0f}", f"{no_op:.0f}", f"{call / no_op:.2f}"]
    row(f"has_access, {ASSIGNMENTS} assignments", figures, "ratio at most 1.50")
    bulk, _ = compare(20, lambda _: organization.have_access(people, product), lambda _: None)
    row("have_access, for each of them", [f"{bulk / ASSIGNMENTS:.0f}"], "at most 150 ns")


row("", ["ns a call", "no-op ns", "ratio"], "bound")
has_access()
