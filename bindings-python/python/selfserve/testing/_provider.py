"""A payment provider and a mail that do as they are told, at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from uuid import UUID, uuid5

from .._types import (
    ChargeCard,
    CommandId,
    Effect,
    Notify,
    PaymentDeclined,
    PaymentId,
    PaymentResult,
    PaymentSucceeded,
    RefundCard,
    ReleasePromotion,
    ReportPayment,
    UsePromotion,
)
from ..host import Outside, Task

__all__ = ["Provider"]

_REPORTS = UUID("6f0f3b5e-5c3f-4c3b-8d8e-0f2f0a6d2b51")
"""The ids of reports are made of the keys of what was asked, and shift no other command's id."""


class Provider(Outside):
    """The world outside: it takes everything, remembers it, and charges cards as it is told."""

    def __init__(self, report: Callable[[CommandId, ReportPayment], object]) -> None:
        """Report payments to this."""
        self._report = report
        self._coming: deque[PaymentDeclined | None] = deque()
        self.taken: list[Effect] = []

    def let_come(self, result: PaymentDeclined | None) -> None:
        """Let the next charge end so; `None`: nothing is heard of it."""
        self._coming.append(result)

    def charge(self, task: Task, charge: ChargeCard) -> None:
        """Charge a card, and report at once what became of it."""
        self.taken.append(charge)
        result: PaymentResult | None = PaymentSucceeded(amount=charge.order.amount)
        if self._coming:
            result = self._coming.popleft()
        if result is not None:
            id = uuid5(_REPORTS, task.key)
            payment = PaymentId(str(id))  # a key may be longer than an id
            report = ReportPayment(
                invoice=charge.invoice, payment=payment, request=task.key, result=result
            )
            self._report(CommandId(id), report)

    def refund(self, task: Task, refund: RefundCard) -> None:
        """Give money back: it arrives."""
        self.taken.append(refund)

    def notify(self, task: Task, notification: Notify) -> None:
        """Tell people."""
        self.taken.append(notification)

    def use_promotion(self, task: Task, used: UsePromotion) -> None:
        """Count a use."""
        self.taken.append(used)

    def release_promotion(self, task: Task, released: ReleasePromotion) -> None:
        """Let a use be free again."""
        self.taken.append(released)
