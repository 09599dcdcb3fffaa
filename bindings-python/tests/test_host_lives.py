"""Random lives of hosts on one store where much goes wrong: a seed is a life."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from random import Random

import pytest

from host_setting import (
    Hand,
    Watched,
    World,
    buy_visio,
    command_id,
    host_on,
    open_shop,
    verified,
)
from selfserve import (
    Catalog,
    Denied,
    Directory,
    Organization,
    Recorded,
    SubscriptionPurchased,
    read_journal,
)
from selfserve.host import Fault, Faults, Host, HostError, Late, Limits, Memory, StaleRead
from selfserve.testing import CATALOG, ORGANIZATION, PEOPLE

FAULTS: tuple[Faults, ...] = (
    Fault.CONFLICT,
    Fault.UNKNOWN_WRITTEN,
    Fault.UNKNOWN_NOT_WRITTEN,
    Fault.FULL,
    Fault.UNREADABLE,
    Late(1),
    Late(3),
    StaleRead(1),
)

EXPECTED = {"store_unavailable", "store_full", "unsettled", "contended", "lost_events"}


class Life:
    """Two hosts on one store, a provider that refuses now and then, and what was answered."""

    def __init__(self, seed: int) -> None:
        """Begin with Ada's first purchase."""
        self.chance = Random(seed)
        self.clock = Hand()
        self.memory = Memory(self.clock)
        self.world = World()
        open_shop(host_on(self.memory, self.clock).shop(ORGANIZATION))
        self.hosts = [self.host(), self.host()]
        self.told: dict[int, tuple[Recorded, ...] | None] = {}
        self.failed: set[str] = set()

    def host(self) -> Host:
        """Start a host, whose clock is not quite that of the store."""
        skew = timedelta(milliseconds=self.chance.randint(-500, 500))
        limits = Limits(attempts=self.chance.choice((1, 2, 8)), snapshot_every=5, page=3)
        return host_on(Watched(self.memory, self.break_off), self.clock.skewed(skew), limits)

    def break_off(self) -> None:
        """Crash ahead of an append, now and then."""
        if self.chance.random() < 0.02:
            raise KeyboardInterrupt

    def step(self) -> None:
        """Do something with one of the hosts, which may crash."""
        for fault in self.chance.choices(FAULTS, k=self.chance.choice((0, 0, 1, 2))):
            self.memory.inject(fault)
        place = self.chance.randrange(2)
        try:
            self.act(self.hosts[place])
        except HostError as error:
            self.failed.add(error.code)
        except KeyboardInterrupt:
            pass
        if self.chance.random() < 0.1:
            self.hosts[place] = self.host()
        self.clock.time += timedelta(hours=self.chance.choice((0, 0, 1, 30)))

    def act(self, host: Host) -> None:
        """Buy, for the first time or again; or do the duties."""
        match self.chance.randrange(6):
            case 0:
                host.tick()
            case 1:
                self.world.refused = self.chance.choice((None, None, "charge_card"))
                host.effects(self.world)
            case 2:
                host.shop(ORGANIZATION).look(lambda it: it.version)
            case _:
                self.buy(host, self.chance.randint(100, 115))

    def buy(self, host: Host, number: int) -> None:
        """Buy under an id: whoever was answered once is always answered so."""
        try:
            events = buy_visio(host.shop(ORGANIZATION), number).events
        except Denied:
            assert self.told.setdefault(number, None) is None
        else:
            assert self.told.setdefault(number, events) in (None, events)
            self.told[number] = events

    def end(self) -> None:
        """Let nothing go wrong any more, and everything come to its end."""
        self.memory.calm()
        self.memory.arrive()
        self.world.refused = None
        calm = host_on(self.memory, lambda: self.clock.time + timedelta(seconds=1))
        for host in (*self.hosts, calm):
            for number in self.told:
                while True:
                    try:
                        self.buy(host, number)
                        break
                    except KeyboardInterrupt:
                        continue
        assert calm.tick().failed == ()
        assert calm.effects(self.world).failed == ()


@pytest.mark.parametrize("seed", range(20))
def test_nothing_that_was_told_is_lost_or_done_twice(seed: int) -> None:
    """The journal is sound, holds each command once, and all that follows was handed over."""
    life = Life(seed)
    for _ in range(60):
        life.step()
    life.end()
    assert life.failed <= EXPECTED
    verified(life.memory)
    records = read_journal(life.memory.journal(ORGANIZATION))
    purchases = (it for it in records if isinstance(it.event, SubscriptionPurchased))
    bought = Counter(it.command.id for it in purchases if it.command)
    assert set(bought.values()) <= {1}
    for number, events in life.told.items():
        if events:
            assert bought[command_id(number)] == 1
            assert records[events[0].sequence - 1 : events[-1].sequence] == events
    replay = Organization(Catalog(CATALOG), Directory(PEOPLE))
    asked: set[str] = set()
    for record in records:
        replay.apply(record)
        asked.update(order.id for order in replay.effects(record))
    assert set(life.world.told) == asked
