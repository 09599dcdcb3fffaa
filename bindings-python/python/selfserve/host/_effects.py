"""What the world outside must do: handed over at least once, each under one key (`H3`)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass

import msgspec

from .._types import (
    ChargeCard,
    Effect,
    EffectId,
    Notify,
    OrganizationId,
    RefundCard,
    ReleasePromotion,
    UsePromotion,
)
from ._store import Store, Waiting

__all__ = ["Handed", "Outside", "Task"]


@dataclass(frozen=True, slots=True)
class Task:
    """Whose an order is, and its key."""

    organization: OrganizationId
    """Whose events asked for it."""

    key: EffectId
    """The idempotency key: the same order comes again with the same key, and must count once."""


@dataclass(frozen=True, slots=True)
class Handed:
    """What became of the outbox. Whatever has failed wants somebody to look."""

    done: int
    """How many orders were handed over and are out of the outbox."""

    failed: tuple[tuple[Task, Exception], ...]
    """Those that were not taken, and what was raised. They stay, and the others go on."""


class Outside(ABC):
    """The world outside. An order whose method raises was not taken, and is handed over again.

    To return well means that the order was taken, not that money came: that is reported later, by a
    command (`ReportPayment`) with an id that is made of the report's own.
    """

    @abstractmethod
    def charge(self, task: Task, charge: ChargeCard) -> None:
        """Ask money of a card. The task's key is the idempotency key of the request."""

    @abstractmethod
    def refund(self, task: Task, refund: RefundCard) -> None:
        """Give money back to a card."""

    @abstractmethod
    def notify(self, task: Task, notification: Notify) -> None:
        """Tell people (`H7`)."""

    def use_promotion(self, task: Task, used: UsePromotion) -> None:  # noqa: B027 (none is counted)
        """Count a use among all organizations (`K7`), for a catalog with limits on them."""

    def release_promotion(self, task: Task, released: ReleasePromotion) -> None:  # noqa: B027
        """Let a use be free again."""


def hand_over(store: Store, orders: Iterable[Waiting], outside: Outside) -> Handed:
    """Hand orders over, and take each out of the outbox then."""
    done, failed = 0, list[tuple[Task, Exception]]()
    for waiting in orders:
        task = Task(waiting.organization, waiting.id)
        try:
            _take(outside, task, read_effect(waiting))
            store.done(task.organization, task.key)
        except Exception as problem:
            failed.append((task, problem))
        else:
            done += 1
    return Handed(done, tuple(failed))


def read_effect(waiting: Waiting) -> Effect:
    """Read an order. One that cannot be read is a newer version's: it waits for a host that can."""
    return _effects.decode(waiting.json)


def _take(outside: Outside, task: Task, effect: Effect) -> None:
    match effect:
        case ChargeCard():
            outside.charge(task, effect)
        case RefundCard():
            outside.refund(task, effect)
        case Notify():
            outside.notify(task, effect)
        case UsePromotion():
            outside.use_promotion(task, effect)
        case ReleasePromotion():
            outside.release_promotion(task, effect)


_effects: msgspec.json.Decoder[Effect] = msgspec.json.Decoder(Effect)
