"""What a store may hand back that cannot be, and clocks that differ."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from host_setting import (
    OPENED,
    Hand,
    Watched,
    buy_visio,
    command_id,
    create_other,
    give,
    host_on,
    open_shop,
    opened,
    organization,
    verified,
)
from selfserve import (
    ChangeLicenses,
    Denied,
    JournalProblemCode,
    Organization,
    PaymentMethodsQuery,
    User,
)
from selfserve.host import (
    ClockAhead,
    Corrupt,
    Fault,
    Late,
    Limits,
    LostEvents,
    Memory,
    OtherOrganization,
    StaleRead,
    StoreUnavailable,
    Unsettled,
)
from selfserve.testing import ADA, ORGANIZATION, POWER_BI, START, create


def version_of(organization: Organization) -> int:
    """Tell the place of the last event."""
    return organization.version


def lines(memory: Memory) -> list[str]:
    """Take the lines of the journal."""
    return memory.journal(ORGANIZATION).splitlines()


def _lose_the_second(memory: Memory) -> None:
    memory.remove(ORGANIZATION, 2)


def _lose_the_last(memory: Memory) -> None:
    memory.remove(ORGANIZATION, OPENED)


def _write_a_newer_schema(memory: Memory) -> None:
    memory.rewrite(ORGANIZATION, 5, lines(memory)[4].replace('"schema":2', '"schema":99'))


def _tear_the_first(memory: Memory) -> None:
    memory.rewrite(ORGANIZATION, 1, lines(memory)[0][:40])


def _tear_the_second(memory: Memory) -> None:
    memory.rewrite(ORGANIZATION, 2, '{"schema":2,')


def _repeat_the_third(memory: Memory) -> None:
    memory.rewrite(ORGANIZATION, 2, lines(memory)[2])


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_lose_the_second, JournalProblemCode.GAP),
        (_lose_the_last, JournalProblemCode.GAP),
        (_repeat_the_third, JournalProblemCode.GAP),
        (_write_a_newer_schema, JournalProblemCode.NEWER_SCHEMA),
        (_tear_the_first, JournalProblemCode.MALFORMED_LINE),
        (_tear_the_second, JournalProblemCode.MALFORMED_LINE),
    ],
    ids=lambda it: getattr(it, "__name__", None),
)
def test_a_journal_that_cannot_be(
    spoil: Callable[[Memory], None], code: JournalProblemCode
) -> None:
    """A gap, a torn line, one of another place, one of a newer version: nobody goes on."""
    clock, memory = opened()
    spoil(memory)
    shop = host_on(memory, clock).shop(ORGANIZATION)
    for _ in range(2):
        with pytest.raises(Corrupt) as corrupt:
            shop.look(version_of)
        assert corrupt.value.problem.code == code


def test_another_organizations_journal() -> None:
    """The first event says whose it is."""
    clock, memory = opened()
    memory.rewrite(ORGANIZATION, 1, lines(memory)[0].replace("0a6dd2ac", "0a6dd2ad"))
    with pytest.raises(OtherOrganization):
        host_on(memory, clock).shop(ORGANIZATION).look(version_of)


def test_a_command_that_creates_another_organization() -> None:
    """It is not written to the wrong journal."""
    clock = Hand()
    memory = Memory(clock)
    host = host_on(memory, clock)
    with pytest.raises(OtherOrganization) as wrong:
        give(host.shop(organization(7)), 1, create())
    assert (wrong.value.asked, wrong.value.found) == (organization(7), ORGANIZATION)
    assert memory.journal(organization(7)) == ""
    assert give(host.shop(ORGANIZATION), 1, create()).events


def test_a_store_that_lost_its_last_events() -> None:
    """A host that has seen more than there is does not write behind the end."""
    clock, memory = opened()
    shop = host_on(memory, clock).shop(ORGANIZATION)
    shop.look(version_of)
    memory.lose(ORGANIZATION, 2)
    for _ in range(2):
        for act in (lambda: shop.look(version_of), lambda: buy_visio(shop, 10)):
            with pytest.raises(LostEvents) as lost:
                act()
            assert (lost.value.seen, lost.value.found) == (5, 2)
    shop.forget()
    open_shop(shop)
    assert verified(memory) == OPENED


def test_a_read_that_lags_is_asked_again() -> None:
    """One that fails is told, and harms nothing."""
    clock, memory = opened()
    shop = host_on(memory, clock).shop(ORGANIZATION)
    shop.look(version_of)
    for _ in range(3):
        memory.inject(StaleRead(1))
    assert shop.look(version_of) == OPENED
    memory.inject(Fault.UNREADABLE)
    with pytest.raises(StoreUnavailable):
        shop.look(version_of)
    assert shop.look(version_of) == OPENED


def test_a_read_that_breaks_off_in_the_middle_of_a_command_is_read_on() -> None:
    """B6: whoever asks again is told all that it brought, and not the half that was read."""
    clock, memory = opened()
    shop = host_on(memory, clock, Limits(attempts=1, page=1)).shop(ORGANIZATION)
    shop.look(version_of)
    brought = buy_visio(host_on(memory, clock).shop(ORGANIZATION), 10).events
    assert len(brought) > 1
    memory.inject(StaleRead(0))  # the first page is read, the second is not
    memory.inject(Fault.UNREADABLE)
    with pytest.raises(StoreUnavailable):
        buy_visio(shop, 10)
    again = buy_visio(shop, 10)
    assert (again.events, again.repeated) == (brought, True)


def test_a_snapshot_is_a_shortcut() -> None:
    """Snapshots come by themselves, and a cold start reads one and the tail (`H1`)."""
    clock = Hand()
    memory = Memory(clock)
    watched, limits = Watched(memory), Limits(snapshot_every=3, page=2)
    writer = host_on(watched, clock, limits).shop(ORGANIZATION)
    open_shop(writer)
    assert "keep 5" in watched.asked
    buy_visio(writer, 10)
    watched.asked.clear()
    assert host_on(watched, clock, limits).shop(ORGANIZATION).look(version_of) == 7
    assert watched.asked == ["snapshot there", "load 2 behind 5"]
    # One that is ahead of the journal proves nothing.
    memory.lose(ORGANIZATION, 5)
    assert host_on(memory, clock, limits).shop(ORGANIZATION).look(version_of) == 2


def test_the_coldest_leave_and_are_read_again() -> None:
    """No more organizations are in memory than the bound says."""
    clock = Hand()
    watched = Watched(Memory(clock))
    host = host_on(watched, clock, Limits(resident=2))
    shops = [create_other(host, number) for number in (1, 2, 3)]
    assert host.resident == 2
    watched.asked.clear()
    assert [shop.look(version_of) for shop in reversed(shops)] == [1, 1, 1]
    assert watched.asked == ["load 0 behind 1"] * 2 + ["snapshot missing", "load 1 behind 0"]


def test_what_is_not_settled_stays() -> None:
    """One whose append is in doubt is not let go: what it knows is not in the store."""
    clock = Hand()
    memory = Memory(clock)
    host = host_on(memory, clock, Limits(resident=1, attempts=1))
    memory.inject(Late(1_000))
    with pytest.raises(Unsettled):
        create_other(host, 1)
    create_other(host, 2)
    assert host.resident == 2
    memory.arrive()
    assert host.shop(organization(1)).look(version_of) == 1
    create_other(host, 3)
    assert host.resident == 1


def test_a_clock_that_is_behind_uses_the_time_of_the_last_event() -> None:
    """Nobody is refused because two machines differ (`T1`)."""
    clock, memory = opened()
    behind = host_on(memory, clock.skewed(timedelta(hours=-1))).shop(ORGANIZATION)
    assert buy_visio(behind, 10).events[0].at == START
    assert behind.view(PaymentMethodsQuery(), actor=User(id=ADA)).rows


def test_a_clock_far_ahead_of_the_stores_is_not_believed() -> None:
    """One refused command a year ahead would leave a year of dunning behind."""
    clock, memory = opened()
    ahead = host_on(memory, clock.skewed(timedelta(seconds=60, milliseconds=1)))
    shop = ahead.shop(ORGANIZATION)
    for act in (
        lambda: buy_visio(shop, 10),
        lambda: shop.look(version_of),
        ahead.tick,
        ahead.next_wake,
    ):
        with pytest.raises(ClockAhead):
            act()
    assert verified(memory) == OPENED
    within = host_on(memory, clock.skewed(timedelta(seconds=60))).shop(ORGANIZATION)
    assert buy_visio(within, 10).events


def test_a_question_brings_time_up_to_date() -> None:
    """What is not paid weeks later is told as it is then, and not as it was (`T1`)."""
    clock, memory = opened()
    clock.time = clock.time.replace(day=26)
    shop = host_on(memory, clock).shop(ORGANIZATION)
    shop.view(PaymentMethodsQuery(), actor=User(id=ADA))
    assert verified(memory) > OPENED
    raise_licenses = ChangeLicenses(subscription=POWER_BI, licenses=15)
    with pytest.raises(Denied):  # what is not paid is not raised
        shop.quote(raise_licenses, actor=User(id=ADA), id=command_id(20))
