"""Prepare, append, commit: what becomes of a command when the append ends well, badly, in doubt."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import count
from threading import Barrier

import pytest

from host_setting import (
    ADA_ACTS,
    OPENED,
    Watched,
    buy_visio,
    command_id,
    host_on,
    opened,
    verified,
)
from selfserve import AssignLicenses, Denied, Organization, SubscriptionPurchased
from selfserve.host import (
    Append,
    Batch,
    Contended,
    Fault,
    Faults,
    HostError,
    Late,
    Limits,
    StoreFull,
    StoreUnavailable,
    Unsettled,
    Version,
)
from selfserve.testing import ADA, ORGANIZATION, POWER_BI

ASSIGN = AssignLicenses(subscription=POWER_BI, people=(ADA,))


def version_of(organization: Organization) -> int:
    """Tell the place of the last event."""
    return organization.version


def test_a_conflict_costs_no_reload() -> None:
    """Only the tail is read, and what is in memory stays (`H2`)."""
    clock, memory = opened()
    watched = Watched(memory)
    here, there = (host_on(it, clock).shop(ORGANIZATION) for it in (watched, memory))
    here.look(version_of)
    buy_visio(there, 10)
    watched.asked.clear()
    receipt = here.execute(ASSIGN, actor=ADA_ACTS, id=command_id(11))
    assert watched.asked == ["append 1: Conflict", "load 2 behind 5", "append 1: Done"]
    assert (len(receipt.events), receipt.repeated) == (1, False)
    assert verified(memory) == OPENED + 3


def test_a_first_command_reads_once_and_the_next_not_at_all() -> None:
    """What is in memory is what the store has confirmed."""
    clock, memory = opened()
    watched = Watched(memory)
    shop = host_on(watched, clock).shop(ORGANIZATION)
    buy_visio(shop, 10)
    buy_visio(shop, 11)
    first = ["snapshot missing", "load 5 behind 0", "append 2: Done"]
    assert watched.asked == [*first, "append 2: Done"]


def test_what_is_not_written_has_not_happened() -> None:
    """An append that fails for certain changes nothing that anybody sees."""
    clock, memory = opened()
    shop = host_on(memory, clock).shop(ORGANIZATION)
    memory.inject(Fault.FULL)
    with pytest.raises(StoreFull) as full:
        buy_visio(shop, 10)
    assert full.value.is_certain
    assert shop.look(version_of) == OPENED
    assert not buy_visio(shop, 10).repeated
    assert verified(memory) == OPENED + 2


@pytest.mark.parametrize(
    ("fault", "repeated"),
    [
        (Fault.UNKNOWN_WRITTEN, True),
        (Fault.UNKNOWN_NOT_WRITTEN, False),
        (Late(1), True),
        (Late(2), True),
    ],
)
def test_an_unknown_append_is_settled_by_the_commands_id(fault: Faults, repeated: bool) -> None:
    """`B6` settles what the store does not know, however it ended."""
    clock, memory = opened()
    shop = host_on(memory, clock).shop(ORGANIZATION)
    memory.inject(fault)
    receipt = buy_visio(shop, 10)
    assert (len(receipt.events), receipt.repeated) == (2, repeated)
    memory.arrive()
    assert verified(memory) == OPENED + 2
    assert shop.look(version_of) == OPENED + 2


def test_one_attempt_is_enough_to_find_ones_own_append() -> None:
    """What was read shows that it was ours."""
    clock, memory = opened()
    memory.inject(Fault.UNKNOWN_WRITTEN)
    assert buy_visio(host_on(memory, clock, Limits(attempts=1)).shop(ORGANIZATION), 10).repeated


def test_what_stays_unknown_is_settled_before_anything_else() -> None:
    """The same batch is tried until the journal has gone on; nothing else is decided before."""
    clock, memory = opened()
    shop = host_on(memory, clock).shop(ORGANIZATION)
    memory.inject(Late(1_000))
    for _ in range(7):
        memory.inject(Fault.UNKNOWN_NOT_WRITTEN)
    with pytest.raises(Unsettled) as doubt:
        buy_visio(shop, 10)
    assert (doubt.value.attempts, doubt.value.is_certain) == (8, False)
    assert isinstance(doubt.value.problem, StoreUnavailable)
    memory.arrive()
    shop.execute(ASSIGN, actor=ADA_ACTS, id=command_id(11))
    again = buy_visio(shop, 10)
    assert (len(again.events), again.repeated) == (2, True)
    assert verified(memory) == OPENED + 3


@pytest.mark.parametrize("breaks", [ZeroDivisionError, KeyboardInterrupt])
@pytest.mark.parametrize("is_written", [True, False])
def test_what_breaks_an_append_off_leaves_a_doubt(
    breaks: type[BaseException], is_written: bool
) -> None:
    """A driver's own error, or Ctrl-C, says nothing about what was written."""
    clock, memory = opened()
    watched = Watched(memory)
    shop = host_on(watched, clock).shop(ORGANIZATION)
    calls = count()

    def append(expected: Version, batch: Batch) -> Append:
        first = next(calls) == 0
        if first and not is_written:
            raise breaks
        appended = memory.append(expected, batch)
        if first:
            raise breaks
        return appended

    watched.append = append  # type: ignore[method-assign]
    if breaks is KeyboardInterrupt:
        with pytest.raises(KeyboardInterrupt):
            buy_visio(shop, 10)
        assert shop.execute(ASSIGN, actor=ADA_ACTS, id=command_id(11)).events
        assert buy_visio(shop, 10).repeated
    else:
        assert buy_visio(shop, 10).repeated == is_written
    purchases = [
        row.json.count("subscription_purchased") for row in memory.load(ORGANIZATION, 5, 9).rows
    ]
    assert sum(purchases) == 1
    verified(memory)


def test_a_repeated_command_answers_with_its_first_events() -> None:
    """Whichever host is asked, and whenever (`B6`)."""
    clock, memory = opened()
    here, there = (host_on(memory, clock).shop(ORGANIZATION) for _ in range(2))
    there.look(version_of)
    first = buy_visio(here, 10)
    clock.time = clock.time.replace(day=20)
    for shop in (here, there):
        again = buy_visio(shop, 10)
        assert (again.events, again.repeated) == (first.events, True)
    with pytest.raises(Denied, match="command_conflict"):
        here.execute(ASSIGN, actor=ADA_ACTS, id=command_id(10))


def test_a_refusal_is_confirmed() -> None:
    """A refusal on what another host has changed meanwhile is not told."""
    clock, memory = opened()
    here, there = (host_on(memory, clock).shop(ORGANIZATION) for _ in range(2))
    here.look(version_of)
    match buy_visio(there, 10).events[0].event:
        case SubscriptionPurchased(subscription=visio):
            assign = AssignLicenses(subscription=visio, people=(ADA,))
            assert here.execute(assign, actor=ADA_ACTS, id=command_id(11)).events
        case other:
            pytest.fail(f"{other}")


def test_retries_are_bounded() -> None:
    """Where others are faster each time, whoever asked is told."""
    clock, memory = opened()
    rival, numbers = host_on(memory, clock).shop(ORGANIZATION), count(100)
    watched = Watched(memory, lambda: buy_visio(rival, next(numbers)))
    with pytest.raises(Contended) as contended:
        buy_visio(host_on(watched, clock).shop(ORGANIZATION), 10)
    assert (contended.value.attempts, contended.value.is_certain) == (8, True)
    assert verified(memory) == OPENED + 8 * 2


def test_a_store_that_always_sees_a_conflict_is_not_asked_for_ever() -> None:
    """One conflict that is none is borne, eight are not."""
    clock, memory = opened()
    shop = host_on(memory, clock).shop(ORGANIZATION)
    memory.inject(Fault.CONFLICT)
    buy_visio(shop, 10)
    for _ in range(8):
        memory.inject(Fault.CONFLICT)
    with pytest.raises(StoreUnavailable):
        buy_visio(shop, 11)
    assert verified(memory) == OPENED + 2


def test_many_threads_on_one_host_never_conflict() -> None:
    """One lock an organization, from the decision to the end of its append (`H2`)."""
    clock, memory = opened()
    watched = Watched(memory)
    shop, start = host_on(watched, clock).shop(ORGANIZATION), Barrier(8)

    def buy(number: int) -> bool:
        start.wait()
        return bool(buy_visio(shop, number).events)

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(buy, range(10, 18)))
    assert not [asked for asked in watched.asked if "Conflict" in asked]
    assert verified(memory) == OPENED + 16


def test_a_failed_append_leaves_no_gap() -> None:
    """Nobody decides on what another thread has not written: the second waits for the first."""
    clock, memory = opened()
    shop = host_on(memory, clock).shop(ORGANIZATION)
    memory.inject(Fault.FULL)

    def buy(number: int) -> str | int:
        try:
            return buy_visio(shop, number).events[0].sequence
        except HostError as error:
            return error.code

    with ThreadPoolExecutor(2) as threads:
        assert set(threads.map(buy, (10, 11))) == {"store_full", OPENED + 1}
    assert verified(memory) == OPENED + 2
