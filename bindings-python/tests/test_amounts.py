"""Amounts as people write, calculate and read them (`K5`)."""

from __future__ import annotations

from decimal import Decimal, localcontext
from typing import cast

import pytest

from selfserve import CurrencyMismatch, InvalidInput, Money, SelfServeError, UnitPrice, to_json


def euro(amount: Decimal | int | str) -> Money:
    """Take so many euros."""
    return Money(amount, "EUR")


def test_an_amount_is_made_of_text_of_a_whole_number_or_of_a_decimal() -> None:
    """All are the same amount, by position and by name, and its JSON is as it was."""
    assert euro("12.50") == euro(Decimal("12.5")) == Money(amount="12.50", currency="EUR")
    assert Money.from_minor(1250, "EUR") == euro("12.50")
    assert len({euro(13), euro("13.00"), Money.from_minor(1300, "EUR")}) == 1
    assert to_json(euro("12.50")) == b'{"amount":"12.50","currency":"EUR"}'
    assert to_json(Money.from_minor(-5, "EUR")) == b'{"amount":"-0.05","currency":"EUR"}'
    assert UnitPrice("0.005", "EUR").amount == Decimal("0.005")


@pytest.mark.parametrize(
    ("currency", "minor", "text"),
    [("EUR", 1250, "12.50 EUR"), ("JPY", 1250, "1250 JPY"), ("KWD", 1250, "1.250 KWD")],
)
def test_the_library_knows_the_minor_units(currency: str, minor: int, text: str) -> None:
    """Yen have none, dinars have three digits."""
    money = Money.from_minor(minor, currency)
    assert (str(money), money.minor_units) == (text, minor)
    with pytest.raises(InvalidInput):
        Money.from_minor(1, "XXX")


def test_people_read_at_least_what_the_currency_has() -> None:
    """A price may be finer, and none is shorter."""
    assert [str(euro(amount)) for amount in (13, "13.1")] == ["13.00 EUR", "13.10 EUR"]
    assert str(UnitPrice("0.5", "EUR")) == "0.50 EUR"
    assert str(UnitPrice("0.00125", "EUR")) == "0.00125 EUR"


def test_amounts_add_up_exactly() -> None:
    """Whatever precision the caller's decimals have."""
    with localcontext(prec=2):
        total = sum([euro("1234567.89"), euro("0.11")])
        assert total == euro("1234568")
        assert str(total) == "1234568.00 EUR"
        assert euro("1234567.89") - euro("0.01") == -euro("-1234567.88")
    with pytest.raises(InvalidInput, match="no whole number of minor units"):
        _ = euro("0.005") + euro("0.005")


def test_amounts_of_one_currency_have_an_order() -> None:
    """The least is the least, and what is equal is both."""
    assert max(euro("9.99"), euro(10), euro("-100")) == euro("10.00")
    assert euro(1) < euro(2) <= euro("2.00") >= euro(2) > euro(1)
    assert sorted([UnitPrice("0.5", "EUR"), UnitPrice("0.25", "EUR")])[0].amount == Decimal("0.25")


def test_two_currencies_do_not_meet() -> None:
    """They are unequal, and neither more, nor less, nor a sum."""
    dollar = Money(1, "USD")
    assert dollar != euro(1)
    for meet in (Money.__add__, Money.__sub__, Money.__lt__, Money.__ge__):
        with pytest.raises(CurrencyMismatch) as caught:
            meet(euro(1), dollar)
        assert (caught.value.first, caught.value.second) == ("EUR", "USD")
        assert isinstance(caught.value, SelfServeError)
        assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("other", [1, Decimal(1), UnitPrice(1, "EUR"), None])
def test_nothing_else_is_money(other: object) -> None:
    """Python says so, as of any types that do not fit."""
    for meet in (lambda: euro(1) + cast(Money, other), lambda: euro(1) < cast(Money, other)):
        with pytest.raises(TypeError):
            meet()
