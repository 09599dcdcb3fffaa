"""What a host does beside answering: time for all organizations, orders for the world outside."""

from __future__ import annotations

from datetime import timedelta
from queue import SimpleQueue
from threading import Event, Thread

from host_setting import (
    Hand,
    Watched,
    World,
    create_other,
    give,
    host_on,
    open_shop,
    opened,
    organization,
    verified,
)
from selfserve import Catalog, Directory, EffectId, Organization, ProductId, StartTrial
from selfserve.host import Batch, Host, Limits, Memory, Order
from selfserve.testing import ADA, CATALOG, ORGANIZATION, PEOPLE

TRIAL = (ADA, StartTrial(product=ProductId("visio")))


def trials(number: int, clock: Hand) -> Memory:
    """Make a store with so many organizations, each of which tries Visio for 30 days."""
    memory = Memory(clock)
    host = host_on(memory, clock)
    for one in range(1, number + 1):
        give(create_other(host, one), 2, TRIAL)
    return memory


def test_a_tick_takes_on_what_is_due_and_nothing_else() -> None:
    """No organization is loaded for which nothing is due (`T2`)."""
    clock = Hand()
    memory = trials(2, clock)
    clock.time += timedelta(days=8)
    give(create_other(host_on(memory, clock), 3), 2, TRIAL)
    watched = Watched(memory)
    host = host_on(watched, clock)
    assert (host.tick().advanced, watched.asked, host.resident) == (0, [], 0)
    assert host.next_wake() == timedelta(hours=1)
    clock.time += timedelta(days=22)
    ticked = host.tick()
    assert (ticked.advanced, ticked.failed, host.resident) == (2, (), 2)
    assert host.tick().advanced == 0
    ended = ["trial_ended" in memory.journal(organization(one)) for one in (1, 2, 3)]
    assert ended == [True, True, False]
    assert verified(memory, organization(1))


def test_a_tick_is_bounded_and_the_next_goes_on() -> None:
    """Nobody waits long behind one call."""
    clock = Hand()
    host = host_on(trials(5, clock), clock, Limits(tick=2))
    clock.time += timedelta(days=60)
    assert [host.tick().advanced for _ in range(4)] == [2, 2, 1, 0]


def test_two_who_tick_at_once() -> None:
    """Two take on the same organization at the same moment: one of them finds it done."""
    clock = Hand()
    memory = trials(1, clock)
    rival = host_on(memory, clock)
    watched = Watched(memory, rival.tick)
    clock.time += timedelta(days=30)
    ticked = host_on(watched, clock).tick()
    assert (ticked.advanced, ticked.failed) == (1, ())
    assert any("Conflict" in asked for asked in watched.asked)
    assert memory.journal(organization(1)).count('"trial_ended"') == 1


def test_one_that_cannot_go_on_is_in_nobodys_way() -> None:
    """One whose journal cannot be read rests a while."""
    clock = Hand()
    memory = trials(3, clock)
    memory.remove(organization(1), 1)
    clock.time += timedelta(days=60)
    host = host_on(memory, clock, Limits(tick=1))
    ((who, why),) = host.tick().failed
    assert (who, getattr(why, "code", "")) == (organization(1), "corrupt_journal")
    assert [host.tick().advanced for _ in range(3)] == [1, 1, 0]
    assert host.next_wake() == timedelta(seconds=60)
    clock.time += timedelta(seconds=61)
    assert len(host.tick().failed) == 1


def test_a_wrong_deadline_is_put_right() -> None:
    """Another version of the core may have set it: it is not looked at for ever."""
    clock = Hand()
    memory = trials(1, clock)
    right = memory.due(None, None, 1)
    version = memory.load(organization(1), 0, 1).version
    memory.append(version, Batch(organization(1), deadline=clock.time - timedelta(days=1)))
    host = host_on(memory, clock)
    assert host.next_wake() == timedelta(0)
    assert [host.tick().advanced, host.tick().advanced] == [1, 0]
    assert memory.due(None, None, 1) == right


def test_orders_are_handed_over_once_where_nothing_breaks() -> None:
    """What is in the outbox is what the core says follows from the journal (`H3`)."""
    clock, memory = opened()
    host, world = host_on(memory, clock), World()
    handed = host.effects(world)
    replay = Organization(Catalog(CATALOG), Directory(PEOPLE))
    ids: list[str] = []
    for line in memory.journal(ORGANIZATION).splitlines():
        replay.apply(line)
        ids.extend(order.id for order in replay.effects(line))
    assert (handed.done, handed.failed, world.told) == (len(ids), (), ids)
    assert f"{ORGANIZATION}:5:charge_card:2026-000001" in ids
    assert host.effects(world).done == 0


def test_what_is_not_taken_comes_again_and_the_rest_goes_on() -> None:
    """Whatever a provider's client raises, the order stays, under the same key."""
    clock, memory = opened()
    host, world = host_on(memory, clock), World()
    world.refused = "charge_card"
    handed = host.effects(world)
    ((task, problem),) = handed.failed
    assert (task.organization, type(problem), handed.done) == (ORGANIZATION, ConnectionError, 2)
    world.refused, world.told = None, []
    assert (host.effects(world).done, world.told) == (1, [task.key])


def test_an_order_of_a_newer_version_waits() -> None:
    """One that cannot be read is left for a host that can."""
    clock, memory = opened()
    version = memory.load(ORGANIZATION, 0, 0).version
    order = Order(EffectId("newer"), '{"type":"of_next_year"}')
    memory.append(version, Batch(ORGANIZATION, orders=(order,)))
    handed = host_on(memory, clock).effects(World())
    assert (handed.done, len(handed.failed)) == (3, 1)
    assert [waiting.id for waiting in memory.outbox(0, 9)] == ["newer"]


def test_one_call_hands_over_no_more_than_its_bound() -> None:
    """Nobody waits long behind one call."""
    clock, memory = opened()
    host, world = host_on(memory, clock, Limits(effects=2, page=1)), World()
    assert [host.effects(world).done, host.effects(world).done] == [2, 1]


def test_each_organization_has_people_of_its_own() -> None:
    """Whoever has several tenants says whose people are whose."""
    clock = Hand()
    asked: list[object] = []

    def people(organization: object) -> Directory:
        asked.append(organization)
        return Directory(PEOPLE)

    host = Host(Memory(clock), Catalog(CATALOG), people, clock=clock)
    for number in (1, 2):
        give(create_other(host, number), 2, TRIAL)
    assert asked == [organization(1), organization(2)]


def test_a_thread_serves_until_it_is_told_to_end() -> None:
    """H3: what is ordered is handed over at once, more than one call takes, and failures told."""
    clock = Hand()
    memory = Memory(clock)
    host = host_on(memory, clock, Limits(effects=1))
    world, ends, told = World(), Event(), SimpleQueue[object]()
    world.refused = "charge_card"

    def tell(_: object, problem: Exception) -> None:
        told.put(problem)

    servant = Thread(target=host.serve, args=(world, ends, tell))
    servant.start()
    open_shop(host.shop(ORGANIZATION))
    assert told.get(timeout=30)
    world.refused = None
    while memory.outbox(0, 1):
        host.wake()
    ends.set()
    host.wake()
    servant.join(30)
    assert not servant.is_alive()
