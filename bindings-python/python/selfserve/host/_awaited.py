"""The same host for asyncio: what blocks runs in threads of its own, never in the loop."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import timedelta
from functools import partial
from types import TracebackType
from typing import NoReturn, Self, TypeVar
from weakref import WeakValueDictionary

from .._organization import Organization
from .._quote import Quote
from .._types import (
    Actor,
    Answer,
    ChargeCard,
    Command,
    CommandId,
    Effect,
    Notify,
    OrganizationId,
    Query,
    RefundCard,
    ReleasePromotion,
    UsePromotion,
)
from ._awaited_views import AsyncShopViews
from ._duties import pause, tell_log
from ._effects import Handed, Task, read_effect
from ._errors import HostError
from ._host import Host
from ._shop import Receipt, Shop
from ._timers import Ticked

__all__ = ["AsyncHost", "AsyncOutside", "AsyncShop"]

_Result = TypeVar("_Result")


class AsyncOutside(ABC):
    """The world outside, awaited: see `Outside`."""

    @abstractmethod
    async def charge(self, task: Task, charge: ChargeCard) -> None:
        """Ask money of a card. The task's key is the idempotency key of the request."""

    @abstractmethod
    async def refund(self, task: Task, refund: RefundCard) -> None:
        """Give money back to a card."""

    @abstractmethod
    async def notify(self, task: Task, notification: Notify) -> None:
        """Tell people (`H7`)."""

    async def use_promotion(self, task: Task, used: UsePromotion) -> None:  # noqa: B027
        """Count a use among all organizations (`K7`), for a catalog with limits on them."""

    async def release_promotion(self, task: Task, released: ReleasePromotion) -> None:  # noqa: B027
        """Let a use be free again."""


class AsyncHost:
    """A host that is awaited.

    A call that is canceled goes on in its thread to its end: nothing is torn, and the command's id
    tells later what became of it (`B6`).
    """

    def __init__(self, host: Host, *, threads: int = 8) -> None:
        """Run this host in so many threads: so many stores' answers are awaited at once."""
        self._host = host
        self._threads = ThreadPoolExecutor(threads, "selfserve-host")
        self._ordered = asyncio.Event()
        self._turns = WeakValueDictionary[OrganizationId, asyncio.Lock]()

    async def __aenter__(self) -> Self:
        """Begin."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Wait for what is under way, and end the threads."""
        await asyncio.to_thread(self._threads.shutdown)

    def shop(self, organization: OrganizationId) -> AsyncShop:
        """Take one organization. Nothing is read before it is asked something."""
        turn = self._turns.setdefault(organization, asyncio.Lock())
        return AsyncShop(self._host.shop(organization), self._threads, turn, self._ordered)

    async def tick(self) -> Ticked:
        """Bring time up to date: see `Host.tick`."""
        return await _run(self._threads, self._host.tick)

    async def next_wake(self) -> timedelta:
        """Tell how long to sleep before the next `tick`: see `Host.next_wake`."""
        return await _run(self._threads, self._host.next_wake)

    async def effects(self, outside: AsyncOutside) -> Handed:
        """Hand over what waits in the outbox, one order after the other: see `Host.effects`."""
        done, failed = 0, list[tuple[Task, Exception]]()
        for waiting in await _run(self._threads, self._host.waiting):
            task = Task(waiting.organization, waiting.id)
            take_out = partial(self._host.store.done, task.organization, task.key)
            try:
                await _take(outside, task, read_effect(waiting))
                await _run(self._threads, take_out)
            except Exception as problem:
                failed.append((task, problem))
            else:
                done += 1
        return Handed(done, tuple(failed))

    async def serve(self, outside: AsyncOutside) -> NoReturn:
        """Bring time and hand orders over, until it is canceled.

        Whenever something is due, or this host's shops have ordered it. What fails is told to the
        log `selfserve.host`, and tried again after `Limits.rest`.
        """
        while True:
            self._ordered.clear()
            wait = await self._do_duties(outside)
            # `wait_for` would swallow, until Python 3.12, a cancellation that comes with an order.
            with suppress(TimeoutError):
                async with asyncio.timeout(wait.total_seconds()):
                    await self._ordered.wait()

    async def _do_duties(self, outside: AsyncOutside) -> timedelta:
        """Do what is to be done now, and tell when to look again."""
        try:
            ticked, handed = await self.tick(), await self.effects(outside)
            wait = pause(ticked, handed, self._host.limits, tell_log)
            return await self.next_wake() if wait is None else wait
        except HostError as problem:
            tell_log("the store", problem)
            return self._host.limits.rest


class AsyncShop(AsyncShopViews):
    """One organization of a host that is awaited: the calls of `Shop`."""

    def __init__(
        self, shop: Shop, threads: ThreadPoolExecutor, turn: asyncio.Lock, ordered: asyncio.Event
    ) -> None:
        """Take a shop, and what its host shares: see `AsyncHost.shop`."""
        self._shop, self._threads, self._turn, self._ordered = shop, threads, turn, ordered

    @property
    def organization(self) -> OrganizationId:
        """Which one it is."""
        return self._shop.organization

    async def execute(self, command: Command, *, actor: Actor, id: CommandId) -> Receipt:
        """Carry out a command: see `Shop.execute`."""
        execute = partial(self._shop.execute, command, actor=actor, id=id)
        try:
            return await self._run(execute)
        finally:
            self._ordered.set()  # also where it is refused: time may have brought orders

    async def quote(self, command: Command, *, actor: Actor, id: CommandId) -> Quote:
        """Say what a command would charge or credit: see `Shop.quote`."""
        return await self._run(partial(self._shop.quote, command, actor=actor, id=id))

    async def look(self, question: Callable[[Organization], _Result]) -> _Result:
        """Ask the organization itself, from a thread: see `Shop.look`."""
        return await self._run(partial(self._shop.look, question))

    async def forget(self) -> None:
        """Forget what is in memory of it: see `Shop.forget`."""
        await self._run(self._shop.forget)

    async def _answer(self, query: Query, actor: Actor) -> Answer:
        return await self._run(lambda: self._shop.view(query, actor=actor))

    async def _run(self, call: Callable[[], _Result]) -> _Result:
        """Take no more than one thread: an organization that is kept waiting is in nobody's way."""
        async with self._turn:
            return await _run(self._threads, call)


async def _run(threads: ThreadPoolExecutor, call: Callable[[], _Result]) -> _Result:
    return await asyncio.get_running_loop().run_in_executor(threads, call)


async def _take(outside: AsyncOutside, task: Task, effect: Effect) -> None:
    match effect:
        case ChargeCard():
            await outside.charge(task, effect)
        case RefundCard():
            await outside.refund(task, effect)
        case Notify():
            await outside.notify(task, effect)
        case UsePromotion():
            await outside.use_promotion(task, effect)
        case ReleasePromotion():
            await outside.release_promotion(task, effect)
