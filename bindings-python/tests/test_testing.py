"""The test kit: given, when, then, a clock of its own, payments that do as they are told."""

from __future__ import annotations

import inspect
from datetime import UTC, datetime
from pathlib import Path
from textwrap import dedent

import pytest

from selfserve import (
    AssignLicenses,
    ChargeCard,
    Denied,
    Event,
    InvoiceIssued,
    LicensesAssigned,
    Notify,
    PaymentFailed,
    PaymentReceived,
    Retry,
    SubscriptionPurchased,
    SubscriptionRenewed,
    UnknownSubscription,
    testing,
)
from selfserve.host import Sqlite
from selfserve.testing import (
    ADA,
    CARD,
    MARCO,
    OPENING,
    POWER_BI,
    PROFILE,
    START,
    Scenario,
    create,
    purchase,
)

ASSIGN = AssignLicenses(subscription=POWER_BI, people=(MARCO,))


def test_the_example_of_the_documentation_runs() -> None:
    """It is complete: it imports what it uses."""
    text = inspect.getdoc(testing) or ""
    example = dedent("\n".join(line for line in text.splitlines() if line.startswith("    ")))
    assert example.count("scenario") >= 5
    exec(compile(example, "selfserve.testing", "exec"), {})


def test_what_has_happened_is_told_exactly_or_in_part() -> None:
    """Events by type or whole, of the last step alone; what differs is said in words."""
    scenario = Scenario().given(*OPENING).when(ADA, ASSIGN)
    assigned = scenario.events[0]
    scenario.then(LicensesAssigned).then(assigned).then_includes(LicensesAssigned)
    scenario.then_asks(Notify)
    with pytest.raises(AssertionError, match="happened: LicensesAssigned\nexpected: nothing"):
        scenario.then()
    with pytest.raises(AssertionError, match="out of order: PaymentFailed"):
        scenario.then_includes(LicensesAssigned, PaymentFailed)
    with pytest.raises(AssertionError, match="was not refused; happened: LicensesAssigned"):
        scenario.then_denied("not_allowed")
    scenario.when(ADA, purchase("visio", 1))
    scenario.then_includes(SubscriptionPurchased, InvoiceIssued, PaymentReceived)
    scenario.then_asks(ChargeCard)


def test_a_refusal_is_told_by_code_type_or_facts() -> None:
    """Nothing has happened then; and what is given is never refused."""
    scenario = Scenario().given(create()).when(ADA, ASSIGN)
    unknown = UnknownSubscription(subscription=POWER_BI)
    scenario.then_denied("unknown_subscription").then_denied(UnknownSubscription)
    scenario.then_denied(unknown)
    assert scenario.events == ()
    with pytest.raises(AssertionError, match=r"refused: .*unknown_subscription"):
        scenario.then()
    with pytest.raises(AssertionError, match="expected: not_allowed"):
        scenario.then_denied("not_allowed")
    with pytest.raises(Denied):
        scenario.given((ADA, ASSIGN))


def test_ids_are_the_same_each_time() -> None:
    """What commands make follows from their numbers: these are the ids of the documentation."""
    made = [repr(Scenario().given(*OPENING).records) for _ in range(2)]
    assert made[0] == made[1]
    assert all(repr(id) in made[0] for id in (CARD, PROFILE, POWER_BI))


def test_time_passes_from_deadline_to_deadline() -> None:
    """Three months are three renewals, each on its day; a month may be shorter than the last."""
    scenario = Scenario().given(*OPENING).advance_months(3)
    renewal: tuple[type[Event], ...] = (SubscriptionRenewed, InvoiceIssued, PaymentReceived)
    scenario.then_includes(*renewal * 3)
    assert scenario.now == START.replace(year=2027, month=2)
    renewed = [it.at.month for it in scenario.records if isinstance(it.event, SubscriptionRenewed)]
    assert renewed == [12, 1, 2]
    late = Scenario(start=datetime(2027, 1, 31, tzinfo=UTC)).advance_months(1)
    assert late.now == datetime(2027, 2, 28, tzinfo=UTC)
    assert late.advance_days(1).now == datetime(2027, 3, 1, tzinfo=UTC)


def test_a_payment_fails_and_the_next_does_not() -> None:
    """The renewal is dunned, and paid when the card is asked again."""
    scenario = Scenario().given(*OPENING)
    scenario.payment_fails(retry=Retry.POSSIBLE, reason="no funds").advance_months(1)
    scenario.then_includes(SubscriptionRenewed, PaymentFailed).then_asks(ChargeCard)
    assert not [event for event in scenario.events if isinstance(event, PaymentReceived)]
    scenario.advance_days(10).then_includes(PaymentReceived)


def test_a_payment_waits() -> None:
    """Nothing is heard of it: the invoice is open."""
    scenario = Scenario().payment_waits().given(*OPENING)
    assert not [it for it in scenario.records if isinstance(it.event, PaymentReceived)]


def test_any_store_can_be_tried(tmp_path: Path) -> None:
    """The same scenario, on the store that the shop will have."""
    scenario = Scenario(store=lambda clock: Sqlite(tmp_path / "shop.sqlite", clock=clock))
    scenario.given(*OPENING).advance_months(1).then_includes(SubscriptionRenewed)
