"""An amount has one text, however its decimal is written (`K5`).

The same list is tried in Rust and in Node: amount, currency, and the canonical text, or nothing
where it is refused.
"""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal, localcontext
from pathlib import Path
from typing import cast

import pytest

from conftest import ADA, GINA, START, Story
from selfserve import (
    ApprovalRuleChanged,
    ApproveAbove,
    BillingFrequency,
    CatalogData,
    CountryCurrency,
    Currency,
    InvalidInput,
    ListPrice,
    Money,
    Offer,
    OfferId,
    OrganizationApproval,
    Product,
    ProductId,
    ProductsQuery,
    Program,
    SetApprovalRule,
    Term,
    UnitPrice,
    User,
    to_json,
)

Row = tuple[str, Currency, str | None]
FILE = Path(__file__).parents[2] / "tests/borders/decimals.json"
LIST: dict[str, list[Row]] = json.loads(FILE.read_text("utf-8"))


def forms(amount: str) -> list[Decimal]:
    """Write the same amount in every way that Python knows."""
    number = Decimal(amount)
    with localcontext(prec=60):
        return [number, number.normalize(), number.quantize(Decimal("1E-40"))]


def price_of(story: Story, price: UnitPrice) -> str:
    """Sell something at this price, and read it as Rust writes it."""
    offer = Offer(
        id=OfferId("monthly"),
        term=Term.ONE_MONTH,
        billing=BillingFrequency.MONTHLY,
        prices=(ListPrice(price=price),),
    )
    product = Product(id=ProductId("A"), name="A", offers=(offer,))
    home = CountryCurrency(country="IT", currency=price.currency)
    story.catalog.replace(CatalogData(program=Program(currencies=(home,)), products=(product,)))
    later = START + timedelta(days=1)
    page = story.organization.view(ProductsQuery(), actor=User(id=ADA.id), at=later)
    found = page.rows[0].offers[0].unit_price
    assert found is not None
    return format(found.amount, "f")


def amount_of(story: Story, money: Money) -> str:
    """Set a rule with this amount, and read it in the event."""
    rule = ApproveAbove(amounts=(money,))
    command = SetApprovalRule(scope=OrganizationApproval(), rule=rule)
    execution = story.execute(command, User(id=GINA.id))
    for record in execution.raise_for_denial():
        if isinstance(record.event, ApprovalRuleChanged):
            after = record.event.after
            assert isinstance(after, ApproveAbove)
            assert after.amounts is not None
            return format(after.amounts[0].amount, "f")
    raise AssertionError


@pytest.mark.parametrize(("amount", "currency", "text"), LIST["unitPrices"])
def test_a_price_has_one_text(
    story: Story, amount: str, currency: Currency, text: str | None
) -> None:
    """Whatever its exponent, it is plainly written, and refused where it does not fit."""
    for number in forms(amount):
        price = UnitPrice(amount=number, currency=currency)
        assert b"E" not in to_json(price).replace(b"EUR", b"")
        if text is None and amount != "1e3":
            with pytest.raises(InvalidInput) as caught:
                price_of(story, price)
            assert caught.value.path == "$.data.products[0].offers[0].prices[0].price"
        else:
            assert price_of(story, price) == (text or "1000.00")


@pytest.mark.parametrize(("amount", "currency", "text"), LIST["money"])
def test_an_amount_has_one_text(
    story: Story, amount: str, currency: Currency, text: str | None
) -> None:
    """The same of what is charged."""
    for place, number in enumerate(forms(amount)):
        money = Money(amount=number, currency=currency)
        if text is None:
            with pytest.raises(InvalidInput):
                amount_of(story, money)
        elif place == 0:
            assert amount_of(story, money) == text
        else:
            # The rule is that already: nothing follows.
            rule = ApproveAbove(amounts=(money,))
            command = SetApprovalRule(scope=OrganizationApproval(), rule=rule)
            assert not story.execute(command, User(id=GINA.id)).raise_for_denial()


@pytest.mark.parametrize("number", [1.5, None, True, "1e3", "1,5", " 1", "", "\u0661", b"1"])
def test_money_is_a_decimal_as_it_is_built(number: object) -> None:
    """What is none is refused at once, not when it is charged."""
    for kind in (Money, UnitPrice):
        with pytest.raises(InvalidInput, match="expected a") as caught:
            kind(amount=cast(Decimal, number), currency="EUR")
        assert caught.value.path == "$.amount"


@pytest.mark.parametrize("number", ["NaN", "sNaN", "Infinity", "1E+999999", "1E-999999"])
def test_what_is_no_amount_is_refused_before_it_is_written(number: str) -> None:
    """A short text never becomes one of a million digits."""
    with pytest.raises(InvalidInput) as caught:
        to_json(Money(amount=Decimal(number), currency="EUR"))
    assert caught.value.path == "$.amount"
    assert to_json(UnitPrice(amount=Decimal("0E-8"), currency="EUR")) == (
        b'{"amount":"0.00000000","currency":"EUR"}'
    )
