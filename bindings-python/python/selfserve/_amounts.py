"""Amounts: made of what people write, added, compared, and written for people."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Self, TypeGuard

from msgspec.structs import force_setattr

from . import _native
from ._base_error import SelfServeError
from ._data import Data
from ._invalid_input import InvalidInput

__all__ = ["CurrencyMismatch"]


class CurrencyMismatch(SelfServeError, TypeError):
    """Two currencies met (`K5`): amounts are never converted.

    It is a `TypeError` too, as for anything that Python cannot add or compare.
    """

    first: str
    """The currency of one amount."""

    second: str
    """The currency of the other."""

    def __init__(self, first: str, second: str) -> None:
        """Name both."""
        super().__init__(first, second)
        self.first = first
        self.second = second

    def __str__(self) -> str:
        """Say what cannot be done."""
        return f"{self.first} and {self.second} cannot be calculated together"


class Amount(Data, frozen=True):
    """A decimal of a currency; amounts of one currency have an order."""

    if TYPE_CHECKING:
        amount: Decimal
        currency: str

    def __post_init__(self) -> None:
        """Take text and whole numbers, refuse a float, which is not what it looks like (`K5`)."""
        force_setattr(self, "amount", _decimal_of(self.amount))

    def __str__(self) -> str:
        """Write it for people, such as `12.50 EUR`: all digits that its currency has."""
        digits = _minor_digits(self.currency)
        text = format(self.amount, "f")
        missing = digits - len(text.partition(".")[2])
        if missing > 0:
            text += ("" if "." in text else ".") + "0" * missing
        return f"{text} {self.currency}"

    def __lt__(self, other: Self) -> bool:
        """Say whether it is less. Raises `CurrencyMismatch`."""
        return self.amount < other.amount if self._is_like(other) else NotImplemented

    def __le__(self, other: Self) -> bool:
        """Say whether it is not more. Raises `CurrencyMismatch`."""
        return self.amount <= other.amount if self._is_like(other) else NotImplemented

    def __gt__(self, other: Self) -> bool:
        """Say whether it is more. Raises `CurrencyMismatch`."""
        return self.amount > other.amount if self._is_like(other) else NotImplemented

    def __ge__(self, other: Self) -> bool:
        """Say whether it is not less. Raises `CurrencyMismatch`."""
        return self.amount >= other.amount if self._is_like(other) else NotImplemented

    def _is_like(self, other: Self) -> bool:
        """Say whether both are amounts of one kind; those of two currencies are refused."""
        if type(other) is not type(self):
            return False
        if self.currency != other.currency:
            raise CurrencyMismatch(self.currency, other.currency)
        return True


class WholeAmount(Amount, frozen=True):
    """A whole number of minor units, which can be calculated with."""

    @classmethod
    def from_minor(cls, minor_units: int, currency: str) -> Self:
        """Take so many minor units, such as cents."""
        if not _is_whole(minor_units):
            raise InvalidInput("$.minorUnits", "expected a whole number")
        # Plain arithmetic of decimals would round as the caller's context says.
        shifted = Decimal(f"{minor_units}E-{_minor_digits(currency)}")
        return cls(amount=shifted, currency=currency)

    @property
    def minor_units(self) -> int:
        """The amount in minor units, such as cents. Raises `InvalidInput` where it is not whole."""
        if self.amount.is_finite() and self.amount.adjusted() < _MOST_DIGITS:
            numerator, denominator = self.amount.as_integer_ratio()
            factor: int = 10 ** _minor_digits(self.currency)
            minor, rest = divmod(numerator * factor, denominator)
            if not rest:
                return minor
        raise InvalidInput("$.amount", f"no whole number of minor units of {self.currency}")

    def __add__(self, other: Self) -> Self:
        """Add, exactly. Raises `CurrencyMismatch`."""
        if not self._is_like(other):
            return NotImplemented
        return self.from_minor(self.minor_units + other.minor_units, self.currency)

    def __radd__(self, other: int) -> Self:
        """Add to nothing, with which `sum` begins."""
        if not _is_whole(other) or other:
            return NotImplemented
        return self

    def __sub__(self, other: Self) -> Self:
        """Subtract, exactly. Raises `CurrencyMismatch`."""
        if not self._is_like(other):
            return NotImplemented
        return self.from_minor(self.minor_units - other.minor_units, self.currency)

    def __neg__(self) -> Self:
        """Take the same amount the other way: a charge as a credit."""
        return self.from_minor(-self.minor_units, self.currency)


_MOST_DIGITS = 40
"""No amount has so many: a text as short as `1E+999999` would be a million digits."""

_PLAIN = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def _decimal_of(amount: object) -> Decimal:
    """Take a decimal, a whole number, or text as JSON has it: without exponents and separators."""
    if isinstance(amount, Decimal):
        return amount
    if _is_whole(amount):
        return Decimal(amount)
    if not isinstance(amount, str):
        problem = f"expected a decimal.Decimal, text or an int, found a {type(amount).__name__}"
        raise InvalidInput("$.amount", problem)
    if not _PLAIN.fullmatch(amount):
        raise InvalidInput("$.amount", "expected a plain decimal, such as 13.10")
    return Decimal(amount)


def _is_whole(number: object) -> TypeGuard[int]:
    return isinstance(number, int) and not isinstance(number, bool)


@cache
def _minor_digits(currency: str) -> int:
    digits = _native.minor_digits(currency)
    if digits is None:
        raise InvalidInput("$.currency", "not the code of a currency of ISO 4217")
    return digits
