"""Payments by Stripe: what a shop asks is asked of Stripe, once, however often it is handed over.

A card's number never comes here: the browser or the app saves the card with a SetupIntent. What
became of a charge is told by `stripe_reports`, from Stripe's answer or its webhook.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import stripe
from stripe import Charge, PaymentIntent, StripeClient
from stripe_reports import Report, decimals, id_of, named, of_intent, of_refusal

import selfserve
from selfserve import Money
from selfserve.host import Outside, Task

__all__ = ["SMALLEST", "StripePayments"]

SMALLEST = (Money(amount=Decimal("0.50"), currency="EUR"),)
"""What Stripe charges at least, for `Settings.smallest_charges` (`I13`): its documentation lists
the other currencies.
"""

_NO_PAYMENT = frozenset({"amount_too_large", "amount_too_small", "resource_missing"})


class StripePayments(Outside):
    """Asks Stripe for what a shop orders. Whatever is not certain raises, and is asked again."""

    def __init__(
        self,
        client: StripeClient,
        tell: Callable[[Report], object],
        mail: Callable[[Task, selfserve.Notify], object],
    ) -> None:
        """Ask by this client, tell what came at once, and notify people by your own mail."""
        self._stripe, self._tell, self._mail = client.v1, tell, mail

    def charge(self, task: Task, charge: selfserve.ChargeCard) -> None:
        """Charge a card under the task's key."""
        intent: PaymentIntent | None
        try:
            intent = self._charged(task, charge) or self._charge(task, charge)
        except stripe.CardError as declined:
            intent = declined.error.payment_intent if declined.error else None
        except stripe.InvalidRequestError as refused:
            if refused.code not in _NO_PAYMENT:
                raise  # it is ours to mend, and is asked again then
            self._tell(of_refusal(task.organization, task.key, charge.invoice, refused.code))
            return
        if intent is not None and (report := of_intent(intent)):
            self._tell(report)

    def refund(self, task: Task, refund: selfserve.RefundCard) -> None:
        """Give money back to a card: of what it paid, the newest first.

        What went back under this key before counts. Raises when the card has not paid enough.
        """
        paid = self._paid_by(refund.order)
        left = _counted(refund.order.amount) - sum(self._gone_back(task, one) for one in paid)
        for one in paid:
            part = min(left, one.amount_captured - one.amount_refunded)
            if part > 0:
                self._refund(task, one, part)
                left -= part
        if left > 0:
            raise LookupError(f"the card has not paid the last {left} of {refund.order.amount}")

    def notify(self, task: Task, notification: selfserve.Notify) -> None:
        """Tell people."""
        self._mail(task, notification)

    def saved_card(self, person: selfserve.PersonId, setup_intent: str) -> selfserve.Card:
        """Tell what Stripe knows of the card that a person has saved, for `AddPaymentMethod`.

        The SetupIntent was made with the person's id in its metadata. Raises `PermissionError` when
        it is another's, or not done.
        """
        saved = self._stripe.setup_intents.retrieve(setup_intent, {"expand": ["payment_method"]})
        method = saved.payment_method
        if named(saved, "person") != str(person) or saved.status != "succeeded":
            raise PermissionError(f"{setup_intent} has not saved a card of {person}")
        if not isinstance(method, stripe.PaymentMethod) or method.card is None:
            raise PermissionError(f"{setup_intent} has saved no card")
        card = method.card
        return selfserve.Card(
            token=method.id,
            brand=card.brand,
            last_four=selfserve.LastFour(card.last4),
            expires=selfserve.CardExpiry(year=card.exp_year, month=card.exp_month),
            holder=method.billing_details.name,
            country=card.country or "",
        )

    def name_card(
        self,
        organization: selfserve.OrganizationId,
        payment_method: selfserve.PaymentMethodId,
        token: selfserve.Token,
    ) -> None:
        """Note at Stripe which payment method its card has become: the issuer's updates name it."""
        noted = {
            "selfserve_organization": str(organization),
            "selfserve_payment_method": str(payment_method),
        }
        self._stripe.payment_methods.update(token, {"metadata": noted})

    def _charge(self, task: Task, charge: selfserve.ChargeCard) -> PaymentIntent:
        order = charge.order
        return self._stripe.payment_intents.create(
            {
                "amount": _counted(order.amount),
                "currency": order.amount.currency.lower(),
                "customer": self._customer(order.token),
                "payment_method": order.token,
                "confirm": True,
                "off_session": True,
                "metadata": {
                    "selfserve_organization": str(task.organization),
                    "selfserve_invoice": charge.invoice,
                    "selfserve_request": task.key,
                },
            },
            {"idempotency_key": task.key},
        )

    def _charged(self, task: Task, charge: selfserve.ChargeCard) -> PaymentIntent | None:
        """Find what was asked under this key when Stripe knew it: it forgets keys after a day."""
        latest = self._stripe.payment_intents.list(
            {"customer": self._customer(charge.order.token), "limit": 100}
        )
        return next(
            (one for one in latest.data if named(one, "selfserve_request") == task.key), None
        )

    def _paid_by(self, order: selfserve.PaymentOrder) -> list[Charge]:
        latest = self._stripe.charges.list({"customer": self._customer(order.token), "limit": 100})
        currency = order.amount.currency.lower()
        return [
            one
            for one in latest.auto_paging_iter()
            if (one.payment_method, one.currency, one.paid) == (order.token, currency, True)
            and not one.disputed
        ]

    def _refund(self, task: Task, charge: Charge, part: int) -> None:
        self._stripe.refunds.create(
            {"charge": charge.id, "amount": part, "metadata": {"selfserve_request": task.key}},
            {"idempotency_key": f"{task.key}:{charge.id}"},
        )

    def _gone_back(self, task: Task, charge: Charge) -> int:
        """Count what has gone back to a charge under this key: none, for nearly all of them."""
        if charge.amount_refunded == 0:
            return 0
        refunds = self._stripe.refunds.list({"charge": charge.id, "limit": 100})
        mine = (one for one in refunds.data if named(one, "selfserve_request") == task.key)
        return sum(one.amount for one in mine if one.status not in ("canceled", "failed"))

    def _customer(self, token: selfserve.Token) -> str:
        customer = self._stripe.payment_methods.retrieve(token).customer
        return id_of(customer) if customer else ""


def _counted(money: Money) -> int:
    """Count as Stripe does."""
    counted = money.amount.scaleb(decimals(money.currency))
    if counted != int(counted):
        raise ValueError(f"Stripe does not charge {money.amount} {money.currency} to the last unit")
    return int(counted)
