"""The host for asyncio: the same calls awaited, and a loop that never waits for a store."""

from __future__ import annotations

import asyncio
import logging
from threading import Event
from typing import Any

import pytest

from host_setting import (
    ADA_ACTS,
    OPENED,
    Hand,
    Watched,
    command_id,
    create_other,
    host_on,
    opened,
    organization,
    verified,
)
from selfserve import (
    AssignLicenses,
    ChargeCard,
    Denied,
    Notify,
    Organization,
    PaymentMethodsQuery,
    RefundCard,
    System,
)
from selfserve.host import AsyncHost, AsyncOutside, AsyncShop, Memory, Task
from selfserve.testing import ADA, OPENING, ORGANIZATION, POWER_BI, create, purchase


def version_of(organization: Organization) -> int:
    """Tell the place of the last event."""
    return organization.version


ASSIGN = AssignLicenses(subscription=POWER_BI, people=(ADA,))


class AsyncWorld(AsyncOutside):
    """The world outside, which tells when it was asked."""

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.charged: asyncio.Queue[Task] = asyncio.Queue()
        self.out_of_order = False

    async def charge(self, task: Task, charge: ChargeCard) -> None:
        """Take a charge."""
        await asyncio.sleep(0)
        if self.out_of_order:
            raise ConnectionError("out of order")
        self.charged.put_nowait(task)

    async def refund(self, task: Task, refund: RefundCard) -> None:
        """Take a refund."""

    async def notify(self, task: Task, notification: Notify) -> None:
        """Take a notification."""


def test_the_calls_are_those_of_a_shop() -> None:
    """Each answers as it does without asyncio."""

    async def story() -> None:
        clock, memory = opened()
        async with AsyncHost(host_on(memory, clock)) as host:
            shop = host.shop(ORGANIZATION)
            receipt = await shop.execute(ASSIGN, actor=ADA_ACTS, id=command_id(10))
            assert [record.sequence for record in receipt.events] == [OPENED + 1]
            assert (await shop.execute(ASSIGN, actor=ADA_ACTS, id=command_id(10))).repeated
            assert (await shop.view(PaymentMethodsQuery(), actor=ADA_ACTS)).rows
            quote = await shop.quote(purchase("visio", 2), actor=ADA_ACTS, id=command_id(11))
            assert str(quote.total.amount) == "10.00"
            assert await shop.look(version_of) == OPENED + 1
            assert (await host.tick()).advanced == 0
            assert (await host.effects(AsyncWorld())).done == 4
            await shop.forget()
            with pytest.raises(Denied):
                await shop.execute(create(), actor=ADA_ACTS, id=command_id(12))

    asyncio.run(story())


def test_the_loop_goes_on_while_a_store_keeps_one_waiting() -> None:
    """A store that answers late keeps nobody waiting but who asks for the same organization."""

    async def story() -> None:
        clock = Hand()
        memory, let_go, arrived = Memory(clock), Event(), asyncio.Event()
        loop = asyncio.get_running_loop()
        create_other(host_on(memory, clock), 1)

        def wait() -> None:
            loop.call_soon_threadsafe(arrived.set)
            assert let_go.wait(10)

        watched = Watched(memory, wait)
        async with AsyncHost(host_on(watched, clock), threads=2) as host:
            creating = host.shop(ORGANIZATION).execute(create(), actor=System(), id=command_id(1))
            created = asyncio.create_task(creating)
            shop = host.shop(ORGANIZATION)
            waiting = [asyncio.create_task(shop.look(version_of)) for _ in range(9)]
            await arrived.wait()
            assert await host.shop(organization(1)).look(version_of) == 1
            assert not created.done()
            assert not any(task.done() for task in waiting)
            let_go.set()
            assert (await created).events
            assert await asyncio.gather(*waiting) == [1] * 9

    asyncio.run(story())


def test_a_call_that_is_canceled_goes_on_to_its_end() -> None:
    """Nothing is torn, and the same id tells later what became of it (`B6`)."""

    async def story() -> None:
        clock = Hand()
        memory, let_go, arrived = Memory(clock), Event(), asyncio.Event()
        loop = asyncio.get_running_loop()

        def wait() -> None:
            loop.call_soon_threadsafe(arrived.set)
            assert let_go.wait(10)

        async with AsyncHost(host_on(Watched(memory, wait), clock)) as host:
            shop = host.shop(ORGANIZATION)
            canceled = asyncio.create_task(shop.execute(create(), actor=System(), id=command_id(1)))
            await arrived.wait()
            canceled.cancel()
            with pytest.raises(asyncio.CancelledError):
                await canceled
            let_go.set()
            assert (await shop.execute(create(), actor=System(), id=command_id(1))).repeated
        assert verified(memory) == 1

    asyncio.run(story())


def test_many_at_once_are_served_one_after_the_other() -> None:
    """One lock an organization: no command meets a conflict (`H2`)."""

    async def story() -> None:
        clock, memory = opened()
        watched = Watched(memory)
        async with AsyncHost(host_on(watched, clock)) as host:
            shop = host.shop(ORGANIZATION)
            buying = (
                shop.execute(purchase("visio", 1), actor=ADA_ACTS, id=command_id(number))
                for number in range(10, 40)
            )
            assert all(receipt.events for receipt in await asyncio.gather(*buying))
        assert not [asked for asked in watched.asked if "Conflict" in asked]
        assert verified(memory) == OPENED + 60

    asyncio.run(story())


def test_what_is_ordered_is_handed_over_at_once(caplog: pytest.LogCaptureFixture) -> None:
    """`serve` sleeps until something is due, or was ordered; what fails is told to a log."""
    caplog.set_level(logging.WARNING, "selfserve.host")

    async def story() -> None:
        clock = Hand()
        memory, world = Memory(clock), AsyncWorld()
        async with AsyncHost(host_on(memory, clock)) as host:
            serving = asyncio.create_task(host.serve(world))
            await open_shop(host.shop(ORGANIZATION))
            task = await asyncio.wait_for(world.charged.get(), 10)
            assert task.key == f"{ORGANIZATION}:5:charge_card:2026-000001"
            world.out_of_order = True
            await host.shop(ORGANIZATION).execute(
                purchase("visio", 1), actor=ADA_ACTS, id=command_id(10)
            )
            while "out of order" not in caplog.text:
                await asyncio.sleep(0.01)
            serving.cancel()
            with pytest.raises(asyncio.CancelledError):
                await serving
        assert [waiting.id.split(":")[2] for waiting in memory.outbox(0, 9)] == ["charge_card"]

    asyncio.run(asyncio.wait_for(story(), 20))


async def open_shop(shop: AsyncShop) -> None:
    """Create the organization, and let Ada buy: commands 1 to 3."""
    for number, step in enumerate(OPENING, 1):
        command: Any = step[1] if isinstance(step, tuple) else step
        actor = ADA_ACTS if isinstance(step, tuple) else System()
        await shop.execute(command, actor=actor, id=command_id(number))
