"""What Stripe reports, as commands: by its webhook, or by an answer.

Ids of commands are made of what is told, never of the delivery: late, twice, in two events, by an
answer and by the webhook, it counts once. What comes too early, such as a dispute ahead of its
payment, is refused: answer the webhook with an error, and Stripe brings it again.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias, cast
from uuid import UUID, uuid5

import stripe
from stripe import Dispute, PaymentIntent, PaymentMethod, Refund, StripeClient

import selfserve
from selfserve import CardExpiry, Money, ReportCardUpdate, ReportPayment, Retry

__all__ = [
    "Report",
    "StripeReports",
    "decimals",
    "id_of",
    "named",
    "of_intent",
    "of_refusal",
]

Told: TypeAlias = ReportPayment | ReportCardUpdate

IDS = UUID("c3b1f9a2-6d0e-5c1b-9a7e-4f4d5a1f0b66")
"""What the ids of commands are made in; make your own with `uuid4()`."""

FRAUD = frozenset({"fraudulent", "lost_card", "merchant_blacklist", "pickup_card", "stolen_card"})
"""Declines that end all trying."""

HOPELESS = frozenset({"expired_card", "incorrect_number", "resource_missing"})
"""What the same card cannot cure, where Stripe gives no advice."""

_NO_DECIMALS = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "JPY", "KMF", "KRW", "MGA", "PYG", "RWF", "VND", "VUV"}
    | {"XAF", "XOF", "XPF"}
)
_THREE_DECIMALS = frozenset({"BHD", "JOD", "KWD", "OMR", "TND"})


@dataclass(frozen=True, slots=True)
class Report:
    """A command for the system to give, and whose it is."""

    organization: selfserve.OrganizationId
    id: selfserve.CommandId
    command: Told


class StripeReports:
    """Reads what comes to the webhook."""

    def __init__(self, client: StripeClient, secret: str) -> None:
        """Take the endpoint's secret, and a client that looks up what an event leaves out."""
        self._client, self._secret = client, secret

    def read(self, body: bytes, signature: str) -> Report | None:
        """Read a request's body, which its header `Stripe-Signature` has to fit.

        `None`: it tells nothing that a shop asked for. Raises `SignatureVerificationError` when it
        is not Stripe's, or more than five minutes old.
        """
        event = self._client.construct_event(body, signature, self._secret)
        told = cast(object, event.data.object)  # its type is what the event's type says
        match str(event.type), told:
            case "payment_intent.succeeded" | "payment_intent.payment_failed", PaymentIntent():
                return of_intent(told)
            case "charge.dispute.funds_withdrawn", Dispute():
                taken = selfserve.ChargedBack(amount=_money(told.amount, told.currency))
                return self._of_payment(told, f"{told.id}:withdrawn", taken)
            case "charge.dispute.funds_reinstated", Dispute():
                won = selfserve.DisputeWon(amount=_money(told.amount, told.currency))
                return self._of_payment(told, f"{told.id}:reinstated", won)
            case "refund.created", Refund() if not named(
                told, "selfserve_request"
            ):  # none of our own
                refunded = selfserve.Refunded(amount=_money(told.amount, told.currency))
                return self._of_payment(told, told.id, refunded)
            case "payment_method.automatically_updated", PaymentMethod():
                return _of_card(told, event.id)
            case _:
                return None

    def _of_payment(
        self, told: Dispute | Refund, report: str, result: selfserve.PaymentResult
    ) -> Report | None:
        """Report of a payment, on which alone stands what it was for."""
        if told.payment_intent is None:
            return None
        payment = id_of(told.payment_intent)
        return _of_payment(self._client.v1.payment_intents.retrieve(payment), report, result)


def of_intent(intent: PaymentIntent) -> Report | None:
    """Report what became of a payment; `None` while it is not known, or where no shop asked."""
    if intent.status == "succeeded":
        came = selfserve.PaymentSucceeded(amount=_money(intent.amount_received, intent.currency))
        return _of_payment(intent, f"{intent.id}:succeeded", came)
    if (problem := intent.last_payment_error) is None:
        return None
    retry = _retry(problem.advice_code, problem.decline_code or problem.code or "")
    reason = problem.decline_code or problem.code
    declined = selfserve.PaymentDeclined(retry=retry, reason=reason)
    return _of_payment(intent, f"{problem.charge or intent.id}:failed", declined)


def of_refusal(
    organization: selfserve.OrganizationId, request: selfserve.EffectId, invoice: str, why: str
) -> Report:
    """Report that Stripe did not even try: no webhook will tell."""
    id = uuid5(IDS, f"{request}:refused")
    payment = selfserve.PaymentId(str(id))
    result = selfserve.PaymentDeclined(retry=Retry.HOPELESS, reason=why)
    command = ReportPayment(
        invoice=selfserve.InvoiceNumber(invoice), payment=payment, request=request, result=result
    )
    return Report(organization, selfserve.CommandId(id), command)


def decimals(currency: str) -> int:
    """Tell how many decimals Stripe counts in: others than ISO 4217 for ISK, MGA and UGX."""
    code = currency.upper()
    return 0 if code in _NO_DECIMALS else 3 if code in _THREE_DECIMALS else 2


def id_of(thing: str | stripe.Customer | PaymentIntent | PaymentMethod) -> str:
    """Tell the id of what Stripe names by it, or spells out."""
    return thing if isinstance(thing, str) else thing.id


def named(thing: PaymentIntent | PaymentMethod | Refund | stripe.SetupIntent, key: str) -> str:
    """Read what was noted at Stripe; empty: nothing was."""
    noted = thing.metadata
    return str(noted[key]) if noted is not None and key in noted else ""


def _of_payment(
    intent: PaymentIntent, report: str, result: selfserve.PaymentResult
) -> Report | None:
    if not (organization := named(intent, "selfserve_organization")):
        return None
    answers = isinstance(result, selfserve.PaymentSucceeded | selfserve.PaymentDeclined)
    command = ReportPayment(
        invoice=selfserve.InvoiceNumber(named(intent, "selfserve_invoice")),
        payment=selfserve.PaymentId(intent.id),
        report=selfserve.ReportId(report),
        request=selfserve.EffectId(named(intent, "selfserve_request")) if answers else None,
        result=result,
    )
    return _report(organization, report, command)


def _of_card(method: PaymentMethod, event: str) -> Report | None:
    if method.card is None or not (organization := named(method, "selfserve_organization")):
        return None
    command = ReportCardUpdate(
        payment_method=selfserve.PaymentMethodId(UUID(named(method, "selfserve_payment_method"))),
        expires=CardExpiry(year=method.card.exp_year, month=method.card.exp_month),
        last_four=selfserve.LastFour(method.card.last4),
    )
    return _report(organization, event, command)


def _report(organization: str, report: str, command: Told) -> Report:
    owner = selfserve.OrganizationId(UUID(organization))
    return Report(owner, selfserve.CommandId(uuid5(IDS, report)), command)


def _retry(advice: str | None, decline: str) -> Retry:
    if decline in FRAUD:
        return Retry.FRAUD
    hopeless = advice == "do_not_try_again" or decline in HOPELESS
    return Retry.HOPELESS if hopeless else Retry.POSSIBLE


def _money(counted: int, currency: str) -> Money:
    return Money(amount=Decimal(counted).scaleb(-decimals(currency)), currency=currency.upper())
