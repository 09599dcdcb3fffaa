"""The recipe for Stripe, against a double of it that misbehaves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import stripe
from stripe import StripeClient
from stripe_payments import SMALLEST, StripePayments
from stripe_reports import Report, StripeReports

import selfserve
from host_setting import Hand, command_id, give, host_on
from selfserve import ChangeBilling, ChangeSettings, Money, Settings, System, User
from selfserve.host import Handed, Host, Memory
from selfserve.testing import ADA, MARCO, ORGANIZATION, POWER_BI, PROFILE, create, first_purchase
from stripe_double import CARD, SECRET, Stripe, serving, signed

ADA_ACTS = User(id=ADA)


@dataclass
class Setting:
    """A shop, Stripe, and the recipe between them."""

    clock: Hand
    host: Host
    stripe: Stripe
    client: StripeClient
    answers_tell: bool = True
    told: list[Report] = field(default_factory=list[Report])

    def __post_init__(self) -> None:
        """Put the recipe in between."""
        self.payments = StripePayments(self.client, self.answered, lambda _task, _notice: None)
        self.reports = StripeReports(self.client, SECRET)

    def answered(self, report: Report) -> None:
        """Take what Stripe's answer tells, before its webhook does."""
        if self.answers_tell:
            self.tell(report)

    def deliver(self, body: bytes, signature: str | None = None) -> None:
        """Let an event come to the webhook."""
        if report := self.reports.read(body, signature or signed(body)):
            self.tell(report)

    def tell(self, report: Report) -> None:
        """Carry out what was reported."""
        shop = self.host.shop(report.organization)
        shop.execute(report.command, actor=System(), id=report.id)
        self.told.append(report)

    def hand_over(self) -> Handed:
        """Hand over what waits."""
        return self.host.effects(self.payments)

    def buy(self) -> Handed:
        """Let Ada save her card and buy for 131.00 EUR."""
        shop = self.host.shop(ORGANIZATION)
        card = self.payments.saved_card(ADA, self.stripe.save_card(str(ADA)))
        add = selfserve.AddPaymentMethod(card=card)
        shop.execute(add, actor=ADA_ACTS, id=command_id(2))
        shop.execute(first_purchase(), actor=ADA_ACTS, id=command_id(3))
        return self.hand_over()

    def invoice(self) -> selfserve.InvoiceRow:
        """Read Ada's newest invoice."""
        query = selfserve.InvoicesQuery(
            billing_profile=PROFILE, range=selfserve.LastMonths(months=3)
        )
        return self.host.shop(ORGANIZATION).view(query, actor=ADA_ACTS).rows[0]

    def stands(self, status: str, outstanding: str) -> bool:
        """Tell whether the invoice stands so."""
        row = self.invoice()
        return (row.status, row.outstanding.amount) == (status, Decimal(outstanding))

    def events(self, type: str) -> list[bytes]:
        """List the events of one type, as they were sent."""
        sent = (event for event in self.stripe.events if event["type"] == type)
        return [json.dumps(event).encode() for event in sent]


@pytest.fixture
def setting() -> Iterator[Setting]:
    """Make a shop with a card of Ada's to be saved."""
    double, clock = Stripe(), Hand()
    host = host_on(Memory(clock), clock)
    give(host.shop(ORGANIZATION), 1, create())
    with serving(double) as address:
        client = StripeClient(
            "sk_of_a_test", base_addresses={"api": address}, max_network_retries=0
        )
        yield Setting(clock, host, double, client)


def test_a_purchase_is_paid_and_its_webhook_counts_once(setting: Setting) -> None:
    """I7: the answer and the webhook tell the same, however often."""
    assert not setting.buy().failed
    assert setting.stands("paid", "0")
    (came,) = setting.events("payment_intent.succeeded")
    for _ in range(2):
        setting.deliver(came)
    assert len({report.id for report in setting.told}) == 1
    assert setting.stands("paid", "0")
    assert [it["amount"] for it in setting.stripe.of_kind("payment_intent")] == [13_100]


@pytest.mark.parametrize("a_day_passes", [False, True])
def test_a_lost_answer_charges_once(setting: Setting, a_day_passes: bool) -> None:
    """H3: the order comes again under its key, also when Stripe has forgotten that."""
    setting.stripe.lose_answers = 1
    ((_, problem),) = setting.buy().failed
    assert isinstance(problem, stripe.APIConnectionError)
    assert setting.stands("due", "131.00")
    if a_day_passes:
        setting.stripe.forget_keys()
    assert not setting.hand_over().failed
    assert setting.stands("paid", "0")
    assert len(setting.stripe.of_kind("payment_intent")) == 1


def test_a_failing_stripe_is_asked_again(setting: Setting) -> None:
    """H3: an order that was not taken stays."""
    setting.stripe.failures = 1
    ((task, problem),) = setting.buy().failed
    assert task.organization == ORGANIZATION
    assert isinstance(problem, stripe.APIError)
    assert not setting.hand_over().failed
    assert setting.stands("paid", "0")


@pytest.mark.parametrize(
    ("decline", "retry"),
    [
        ({"code": "card_declined", "decline_code": "insufficient_funds"}, "possible"),
        ({"code": "card_declined", "decline_code": "stolen_card"}, "fraud"),
        ({"code": "expired_card", "decline_code": "expired_card"}, "hopeless"),
        ({"code": "card_declined", "advice_code": "do_not_try_again"}, "hopeless"),
    ],
)
def test_a_decline_says_whether_to_try_again(
    setting: Setting, decline: dict[str, str], retry: str
) -> None:
    """I7, I8: what Stripe advises decides how dunning goes on."""
    missing = {"decline_code": None, "advice_code": None}
    setting.stripe.declines.append({**missing, **decline})
    assert not setting.buy().failed
    (report,) = setting.told
    assert isinstance(report.command, selfserve.ReportPayment)
    assert isinstance(report.command.result, selfserve.PaymentDeclined)
    assert report.command.result.retry == retry
    (failed,) = setting.events("payment_intent.payment_failed")
    setting.deliver(failed)
    assert setting.told[1] == report
    assert setting.stands("due", "131.00")


def test_a_dispute_ahead_of_its_payment_comes_again(setting: Setting) -> None:
    """I7: of a payment that is not known nothing is taken back; in order, all counts."""
    setting.answers_tell = False
    setting.buy()
    (came,) = setting.events("payment_intent.succeeded")
    (intent,) = setting.stripe.of_kind("payment_intent")
    disputed = setting.stripe.dispute(intent["id"], 13_100, "funds_withdrawn")
    with pytest.raises(selfserve.Denied) as refused:
        setting.deliver(disputed)
    assert refused.value.code == "unknown_payment"
    setting.deliver(came)
    setting.deliver(disputed)
    assert setting.stands("past_due", "131.00")
    setting.deliver(setting.stripe.dispute(intent["id"], 13_100, "funds_reinstated"))
    setting.deliver(disputed)
    assert setting.stands("paid", "0")


def test_a_refund_goes_back_to_the_card_once(setting: Setting) -> None:
    """I5: what is ordered is no news when it is reported; what somebody gave by hand is."""
    setting.buy()
    shop = setting.host.shop(ORGANIZATION)
    settings = Settings(change_billing=ChangeBilling.IMMEDIATELY, credits=selfserve.Credits.REFUND)
    shop.execute(ChangeSettings(settings=settings), actor=System(), id=command_id(4))
    cancel = selfserve.CancelSubscription(
        subscription=POWER_BI, reason=selfserve.CancelReason.NOT_NEEDED
    )
    shop.execute(cancel, actor=ADA_ACTS, id=command_id(5))
    setting.stripe.lose_answers = 1
    assert len(setting.hand_over().failed) == 1
    setting.stripe.forget_keys()
    assert not setting.hand_over().failed
    (refund,) = setting.stripe.of_kind("refund")
    assert refund["amount"] == 13_100
    told = len(setting.told)
    (refunded,) = setting.events("refund.created")
    setting.deliver(refunded)
    assert len(setting.told) == told


def test_a_refund_by_hand_opens_the_invoice_again(setting: Setting) -> None:
    """I7: what was given back outside the shop is reported to it."""
    setting.buy()
    (intent,) = setting.stripe.of_kind("payment_intent")
    setting.deliver(setting.stripe.refund_by_hand(intent["id"], 3_100))
    assert setting.stands("due", "31.00")


@pytest.mark.parametrize(("smallest", "asked"), [(SMALLEST, 0), ((), 1)])
def test_what_is_too_small_for_stripe_is_not_asked(
    setting: Setting, smallest: tuple[Money, ...], asked: int
) -> None:
    """I13: with its smallest amount as a setting nothing is asked; without, it is declined."""
    setting.buy()
    shop = setting.host.shop(ORGANIZATION)
    settings = Settings(change_billing=ChangeBilling.IMMEDIATELY, smallest_charges=smallest)
    shop.execute(ChangeSettings(settings=settings), actor=System(), id=command_id(4))
    setting.clock.time += timedelta(days=29)
    one_more = selfserve.ChangeLicenses(subscription=POWER_BI, licenses=11)
    shop.execute(one_more, actor=ADA_ACTS, id=command_id(5))
    assert not setting.hand_over().failed
    assert setting.stands("due", "0.44")
    assert len(setting.told) == 1 + asked
    assert setting.invoice().too_small == (not asked)


def test_a_forged_or_old_report_changes_nothing(setting: Setting) -> None:
    """Only what Stripe signed within five minutes is read."""
    setting.buy()
    (intent,) = setting.stripe.of_kind("payment_intent")
    body = setting.stripe.dispute(intent["id"], 13_100, "funds_withdrawn")
    for signature in (signed(body, secret="whsec_other"), signed(body, age=301), signed(b"{}"), ""):
        with pytest.raises(stripe.SignatureVerificationError):
            setting.deliver(body, signature or "none")
    assert setting.stands("paid", "0")


def test_nobody_saves_the_card_of_another(setting: Setting) -> None:
    """G2: a card belongs to the person who saved it."""
    theirs = setting.stripe.save_card(str(ADA))
    unfinished = setting.stripe.save_card(str(MARCO), status="requires_action")
    for setup_intent in (theirs, unfinished):
        with pytest.raises(PermissionError):
            setting.payments.saved_card(MARCO, setup_intent)


def test_the_issuer_changes_a_card(setting: Setting) -> None:
    """G9: Stripe tells of it, and the shop knows which card is meant."""
    receipt_card = setting.payments.saved_card(ADA, setting.stripe.save_card(str(ADA)))
    shop = setting.host.shop(ORGANIZATION)
    add = selfserve.AddPaymentMethod(card=receipt_card)
    (added,) = shop.execute(add, actor=ADA_ACTS, id=command_id(2)).events
    assert isinstance(added.event, selfserve.PaymentMethodAdded)
    setting.payments.name_card(ORGANIZATION, added.event.payment_method, receipt_card.token)
    setting.stripe.objects[CARD]["card"]["exp_year"] = 2031
    changed = setting.stripe.objects[CARD]
    setting.deliver(setting.stripe.event("payment_method.automatically_updated", changed))
    (row,) = shop.view(selfserve.PaymentMethodsQuery(), actor=ADA_ACTS).rows
    assert row.expires == selfserve.CardExpiry(year=2031, month=4)


def test_the_double_answers_in_published_types(setting: Setting) -> None:
    """Every field that the double sends is one of Stripe's own type of that name."""
    setting.stripe.declines.append(
        {"code": "card_declined", "decline_code": "generic_decline", "advice_code": None}
    )
    setting.buy()
    types = {
        "charge": stripe.Charge,
        "payment_intent": stripe.PaymentIntent,
        "payment_method": stripe.PaymentMethod,
        "setup_intent": stripe.SetupIntent,
    }
    for thing in setting.stripe.objects.values():
        published = types[thing["object"]]
        assert set(thing) <= set(published.__annotations__), thing["object"]


def test_the_recipe_in_the_documentation_runs(setting: Setting) -> None:
    """It takes what the webhook brings."""
    text = (Path(__file__).parents[2] / "docs" / "payment-provider.md").read_text()
    recipe = text.split("```python\n")[1].split("```")[0]
    known: dict[str, Any] = {"host": setting.host, "client": setting.client, "System": System}
    known |= {"mail": print, "endpoint_secret": SECRET}
    setting.answers_tell = False
    setting.buy()
    exec(compile(recipe, "payment-provider.md", "exec"), known)
    (came,) = setting.events("payment_intent.succeeded")
    known["webhook"](came, signed(came))
    assert setting.stands("paid", "0")
