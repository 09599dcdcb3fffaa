"""Invoices as they are handed to people.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._data import ONE_OF, Choice, Data, Variant
from .values import (
    Address,
    BillingProfileId,
    BillTo,
    ClearanceNumber,
    ClearanceStatus,
    Day,
    Email,
    InvoiceNumber,
    InvoiceStatus,
    LicenseCount,
    Line,
    Money,
    PeriodValue,
    RejectionCode,
    ServicePeriod,
    TaxSubtotal,
    Text,
    TextLine,
    UnitPrice,
)

__all__ = [
    "CurrenciesMixed",
    "DiscountDiffers",
    "FiguresTooLarge",
    "InvoiceClearance",
    "InvoiceDocument",
    "InvoiceSettlement",
    "InvoiceSettlementKind",
    "LicensesDiffer",
    "LineAmountDiffers",
    "LineProblem",
    "LineTaxDiffers",
    "NotTheRestOfThePeriod",
    "Seller",
    "UnitPriceDiffers",
    "ValueDiffers",
]


class NotTheRestOfThePeriod(Variant, frozen=True, kw_only=True, tag="not_the_rest_of_the_period"):
    """The days that it charges or credits are not the rest of its billing period.

    Attributes:
        billing_period: The billing period.
        service_period: The days of the line.
    """

    billing_period: ServicePeriod
    """The billing period."""

    service_period: ServicePeriod
    """The days of the line."""


class LicensesDiffer(Variant, frozen=True, kw_only=True, tag="licenses_differ"):
    """The licenses before and after do not differ by its quantity.

    Attributes:
        before: Licenses before the change.
        after: Licenses after it.
        quantity: The quantity.
    """

    before: LicenseCount
    """Licenses before the change."""

    after: LicenseCount
    """Licenses after it."""

    quantity: LicenseCount
    """The quantity."""


class ValueDiffers(Variant, frozen=True, kw_only=True, tag="value_differs"):
    """The exact values before and after do not differ by its quantity, its days and its unit price.

    Attributes:
        expected: The exact value after the change, as it follows from the one before.
        found: The one that the line has.
    """

    expected: PeriodValue
    """The exact value after the change, as it follows from the one before."""

    found: PeriodValue
    """The one that the line has."""


class UnitPriceDiffers(Variant, frozen=True, kw_only=True, tag="unit_price_differs"):
    """What a segment pays is not at the line's unit price, or has another shape than the first.

    Attributes:
        expected: The unit price of the line.
        found: That of the segment.
    """

    expected: UnitPrice
    """The unit price of the line."""

    found: UnitPrice
    """That of the segment."""


class DiscountDiffers(Variant, frozen=True, kw_only=True, tag="discount_differs"):
    """The price is not the list price less what a promotion takes off it.

    Attributes:
        expected: What the unit price comes to.
        found: The unit price of the line.
    """

    expected: UnitPrice
    """What the unit price comes to."""

    found: UnitPrice
    """The unit price of the line."""


class LineAmountDiffers(Variant, frozen=True, kw_only=True, tag="line_amount_differs"):
    """The amount is not what the exact values come to.

    Attributes:
        expected: What they come to.
        found: What the line has.
    """

    expected: Money
    """What they come to."""

    found: Money
    """What the line has."""


class LineTaxDiffers(Variant, frozen=True, kw_only=True, tag="line_tax_differs"):
    """A tax is not what the exact values come to.

    Attributes:
        name: The tax.
        expected: What it comes to.
        found: What the line has.
    """

    name: TextLine
    """The tax."""

    expected: Money
    """What it comes to."""

    found: Money
    """What the line has."""


class CurrenciesMixed(Variant, frozen=True, kw_only=True, tag="currencies_mixed"):
    """Amounts are in another currency than the unit price."""


class FiguresTooLarge(Variant, frozen=True, kw_only=True, tag="figures_too_large"):
    """The figures are too large for any invoice."""


LineProblem: TypeAlias = Annotated[
    NotTheRestOfThePeriod
    | LicensesDiffer
    | ValueDiffers
    | UnitPriceDiffers
    | DiscountDiffers
    | LineAmountDiffers
    | LineTaxDiffers
    | CurrenciesMixed
    | FiguresTooLarge,
    ONE_OF,
]
"""Why a line does not prove itself (`I10`)."""


class InvoiceSettlementKind(Choice):
    """What changed what is still to be paid on an invoice."""

    PAYMENT = "payment"
    """Money came."""

    CREDIT = "credit"
    """A later credit reduced it (`I5`)."""

    CHARGEBACK = "chargeback"
    """A dispute took a payment back (`I7`)."""

    REFUND = "refund"
    """The host gave a payment back (`I7`)."""

    VOID = "void"
    """It need not be paid any more (`B1`): a credit note takes off it what is outstanding (`I3`).
    In the journal of version 0.1 this is that amount; since then it is zero.
    """

    WRITTEN_OFF = "written_off"
    """It was too little to be asked for, until its billing profile was closed (`I13`)."""


class InvoiceSettlement(Data, frozen=True, kw_only=True):
    """Something that changed what is still to be paid on an invoice.

    Attributes:
        on: When.
        kind: What it was.
        amount: How much.
    """

    on: Day
    """When."""

    kind: InvoiceSettlementKind
    """What it was."""

    amount: Money
    """How much."""


class InvoiceClearance(Data, frozen=True, kw_only=True):
    """Where an invoice stands with the tax office's exchange system (`I17`).

    Attributes:
        status: Where.
        number: The number under which it is cleared.
        code: The code of the reason for which it was rejected, where there is one.
        reason: That reason; empty once erased.
    """

    status: ClearanceStatus
    """Where."""

    number: ClearanceNumber | None = None
    """The number under which it is cleared."""

    code: RejectionCode | None = None
    """The code of the reason for which it was rejected, where there is one."""

    reason: Text | None = None
    """That reason; empty once erased."""


class InvoiceDocument(Data, frozen=True, kw_only=True):
    """An invoice, or a credit note where its total is negative (`I3`, `I5`).

    The document is what the journal recorded when it was issued. What has been settled since is
    beside it and changes nothing in it. Tokens of payment methods, which the record has, are not
    in it.

    Attributes:
        number: Its number.
        date: Its date.
        due: Until when it is to be paid.
        billing_profile: The billing profile that pays it.
        bill_to: Whom it is made out to, as it was then; absent once erased.
        purchase_order: The purchase order number, as it was then.
        lines: Its lines.
        subtotal: The net amounts of the lines together.
        taxes: The taxes, by rate (`I3`).
        rounding: What makes the total the sum of the lines, taxes included.
        total: Subtotal, taxes and rounding together; negative for a credit note.
        allocated: What of its credits has reduced other invoices already (`I5`).
        credits_applied: What of the credit balance it uses.
        credited: What goes to the credit balance.
        refunded: What goes back to the card.
        amount_due: What is to be paid.
        status_at_issue: Where it stood when it was issued.
        settlements: What has been settled since, as far as it was told.
        outstanding: What is still to be paid after it.
        status: Where it stands after it; absent: of what came since it was issued nothing was
            told, and nobody can say.
        pay_by: Until when what is outstanding is to be paid, after it: another day than `due`
            where a refund opened it again.
        too_small: What is open on its billing profile is too little to be asked for, as the
            whole journal tells it: it will be asked for with what is charged next (`I13`).
        clearance: Where it stands with the tax office's exchange system, as far as it was told;
            absent: nothing was reported of it, nor is waited for (`I17`).
    """

    number: InvoiceNumber
    """Its number."""

    date: Day
    """Its date."""

    due: Day
    """Until when it is to be paid."""

    billing_profile: BillingProfileId
    """The billing profile that pays it."""

    bill_to: BillTo | None = None
    """Whom it is made out to, as it was then; absent once erased."""

    purchase_order: TextLine | None = None
    """The purchase order number, as it was then."""

    lines: tuple[Line, ...]
    """Its lines."""

    subtotal: Money
    """The net amounts of the lines together."""

    taxes: tuple[TaxSubtotal, ...]
    """The taxes, by rate (`I3`)."""

    rounding: Money
    """What makes the total the sum of the lines, taxes included."""

    total: Money
    """Subtotal, taxes and rounding together; negative for a credit note."""

    allocated: Money
    """What of its credits has reduced other invoices already (`I5`)."""

    credits_applied: Money
    """What of the credit balance it uses."""

    credited: Money
    """What goes to the credit balance."""

    refunded: Money
    """What goes back to the card."""

    amount_due: Money
    """What is to be paid."""

    status_at_issue: InvoiceStatus
    """Where it stood when it was issued."""

    settlements: tuple[InvoiceSettlement, ...]
    """What has been settled since, as far as it was told."""

    outstanding: Money
    """What is still to be paid after it."""

    status: InvoiceStatus | None = None
    """Where it stands after it; absent: of what came since it was issued nothing was told, and
    nobody can say.
    """

    pay_by: Day | None = None
    """Until when what is outstanding is to be paid, after it: another day than `due` where a refund
    opened it again.
    """

    too_small: bool = False
    """What is open on its billing profile is too little to be asked for, as the whole journal tells
    it: it will be asked for with what is charged next (`I13`).
    """

    clearance: InvoiceClearance | None = None
    """Where it stands with the tax office's exchange system, as far as it was told; absent: nothing
    was reported of it, nor is waited for (`I17`).
    """


class Seller(Data, frozen=True, kw_only=True):
    """Who issues the invoices: what the host prints on them.

    Attributes:
        name: The name of the company.
        address: The address.
        tax_id: The tax id, such as a VAT number, where there is one.
        email: Where questions go.
        note: What else has to be on an invoice: a register, a share capital.
    """

    name: TextLine
    """The name of the company."""

    address: Address
    """The address."""

    tax_id: TextLine | None = None
    """The tax id, such as a VAT number, where there is one."""

    email: Email | None = None
    """Where questions go."""

    note: Text | None = None
    """What else has to be on an invoice: a register, a share capital."""
