"""What an e-invoice says, whatever its format: the terms that are compared."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

ZERO = Decimal(0)


@dataclass(frozen=True)
class Line:
    """A line (BG-25)."""

    name: str
    # With the sign that a line has: FatturaPA writes it on the price.
    quantity: Decimal
    price: Decimal
    amount: Decimal
    percent: Decimal
    # The code of the category; in FatturaPA `Natura`, or nothing.
    category: str
    start: date | None = None
    end: date | None = None


@dataclass(frozen=True)
class Tax:
    """A tax of the document (BG-23)."""

    category: str
    percent: Decimal
    base: Decimal
    amount: Decimal


@dataclass(frozen=True)
class Invoice:
    """An invoice, or a credit note. A total that its format does not have is absent."""

    number: str
    issued: date
    is_credit_note: bool
    currency: str
    # With their VAT ids, where they say them (BT-31, BT-48).
    seller: tuple[str, str | None]
    buyer: tuple[str, str | None]
    city: str
    country: str
    lines: list[Line]
    taxes: list[Tax]
    rounding: Decimal
    # BT-112 and rounding together.
    total: Decimal
    # BT-106, BT-109, BT-110, BT-112, BT-113.
    net: Decimal | None = None
    net_again: Decimal | None = None
    tax: Decimal | None = None
    gross: Decimal | None = None
    paid: Decimal | None = None
    # BT-115.
    due: Decimal | None = None
    due_on: date | None = None
    order: str | None = None
    cost_center: str | None = None
    preceding: list[tuple[str, date | None]] = field(default_factory=list)
