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
    Country,
    Currency,
    Day,
    Email,
    InvoiceNumber,
    InvoiceStatus,
    LastFour,
    LicenseCount,
    Line,
    Money,
    PeriodValue,
    RejectionCode,
    SchemedId,
    ServicePeriod,
    TaxIdentity,
    TaxSubtotal,
    Text,
    TextLine,
    UnitPrice,
)

__all__ = [
    "AccountingRate",
    "BankAccount",
    "CurrenciesMixed",
    "DiscountDiffers",
    "FiguresTooLarge",
    "InvoiceCard",
    "InvoiceClearance",
    "InvoiceDocument",
    "InvoiceSettlement",
    "InvoiceSettlementKind",
    "ItalianRegister",
    "ItalianSeller",
    "ItalianTransmitter",
    "LicensesDiffer",
    "LineAmountDiffers",
    "LineProblem",
    "LineTaxDiffers",
    "NotTheRestOfThePeriod",
    "PrecedingInvoice",
    "Seller",
    "SellerContact",
    "SellerEInvoicing",
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


class PrecedingInvoice(Data, frozen=True, kw_only=True):
    """An invoice whose charges a later one takes back.

    Attributes:
        number: Its number.
        date: Its date.
    """

    number: InvoiceNumber
    """Its number."""

    date: Day
    """Its date."""


class InvoiceCard(Data, frozen=True, kw_only=True):
    """The card that was asked to pay an invoice, as people recognize it.

    Attributes:
        brand: The brand, such as `visa`.
        last_four: The last four digits of its number.
    """

    brand: TextLine
    """The brand, such as `visa`."""

    last_four: LastFour
    """The last four digits of its number."""


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
        preceding: The invoices whose charges its credits take back, oldest first, as far as the
            records before it were told: an e-invoice of a credit note names them (`I15`). None
            after an import.
        card: The card that was asked to pay it, as far as the records before it were told.
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

    preceding: tuple[PrecedingInvoice, ...] = ()
    """The invoices whose charges its credits take back, oldest first, as far as the records before
    it were told: an e-invoice of a credit note names them (`I15`). None after an import.
    """

    card: InvoiceCard | None = None
    """The card that was asked to pay it, as far as the records before it were told."""

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


class SellerContact(Data, frozen=True, kw_only=True):
    """Whom to ask at the seller's.

    Attributes:
        name: The name of a person or department: up to 100 characters.
        phone: The telephone number.
        email: The e-mail address.
    """

    name: TextLine
    """The name of a person or department: up to 100 characters."""

    phone: TextLine | None = None
    """The telephone number."""

    email: Email | None = None
    """The e-mail address."""


class BankAccount(Data, frozen=True, kw_only=True):
    """Where transfers go.

    Attributes:
        iban: The IBAN, without spaces.
        bic: The BIC of the bank.
        holder: Whose account it is, where it is not the seller's own.
    """

    iban: TextLine
    """The IBAN, without spaces."""

    bic: TextLine | None = None
    """The BIC of the bank."""

    holder: TextLine | None = None
    """Whose account it is, where it is not the seller's own."""


class AccountingRate(Data, frozen=True, kw_only=True):
    """What an amount of an invoice's currency is worth in the currency of the seller's accounts, on
    the day of the invoice.

    Attributes:
        currency: The currency of the accounts.
        worth: How much of it the amount beside it is worth.
        of: An amount in the currency of the invoice, such as 1,000,000.00.
    """

    currency: Currency
    """The currency of the accounts."""

    worth: Money
    """How much of it the amount beside it is worth."""

    of: Money
    """An amount in the currency of the invoice, such as 1,000,000.00."""


class ItalianRegister(Data, frozen=True, kw_only=True):
    """An entry in Italy's register of companies.

    Attributes:
        office: The province of the office, of two letters.
        number: The number.
        capital: The share capital.
        sole_shareholder: Whether one partner holds all of it.
        in_liquidation: Whether the company is being wound up.
    """

    office: TextLine
    """The province of the office, of two letters."""

    number: TextLine
    """The number."""

    capital: Money | None = None
    """The share capital."""

    sole_shareholder: bool | None = None
    """Whether one partner holds all of it."""

    in_liquidation: bool = False
    """Whether the company is being wound up."""


class ItalianTransmitter(Data, frozen=True, kw_only=True):
    """Whoever transmits e-invoices to Italy's exchange system.

    Attributes:
        country: The country.
        code: The fiscal code or VAT number, without the prefix of the country.
    """

    country: Country
    """The country."""

    code: TextLine
    """The fiscal code or VAT number, without the prefix of the country."""


class ItalianSeller(Data, frozen=True, kw_only=True):
    """What Italy asks for on the e-invoices of its companies.

    Attributes:
        regime: The tax regime (`RegimeFiscale`), such as `RF01`.
        register: The entry in the register of companies (`IscrizioneREA`).
        transmitter: Whoever transmits the e-invoices, where it is not the seller
            (`IdTrasmittente`).
    """

    regime: TextLine
    """The tax regime (`RegimeFiscale`), such as `RF01`."""

    register: ItalianRegister | None = None
    """The entry in the register of companies (`IscrizioneREA`)."""

    transmitter: ItalianTransmitter | None = None
    """Whoever transmits the e-invoices, where it is not the seller (`IdTrasmittente`)."""


class SellerEInvoicing(Data, frozen=True, kw_only=True):
    """What e-invoices say of their seller beside its tax identity (`I15`).

    Attributes:
        electronic_address: Its electronic address, with its scheme: Peppol and XRechnung ask
            for it.
        contact: Whom to ask: XRechnung asks for it.
        bank_account: Where transfers go, for what no card pays.
        accounting: The currency of its accounts, where that is not the invoice's: the tax is
            said in both.
        italy: What Italy asks for.
    """

    electronic_address: SchemedId | None = None
    """Its electronic address, with its scheme: Peppol and XRechnung ask for it."""

    contact: SellerContact | None = None
    """Whom to ask: XRechnung asks for it."""

    bank_account: BankAccount | None = None
    """Where transfers go, for what no card pays."""

    accounting: AccountingRate | None = None
    """The currency of its accounts, where that is not the invoice's: the tax is said in both."""

    italy: ItalianSeller | None = None
    """What Italy asks for."""


class Seller(Data, frozen=True, kw_only=True):
    """Who issues the invoices: what the host prints on them, and what its e-invoices say.

    Attributes:
        name: The name of the company.
        address: The address.
        tax_id: The tax id as it is printed, where there is one.
        email: Where questions go.
        note: What else has to be on an invoice: a register, a share capital.
        tax_identity: Who it is to tax offices: every e-invoice asks for it (`I15`).
        e_invoicing: What else e-invoices say of it.
    """

    name: TextLine
    """The name of the company."""

    address: Address
    """The address."""

    tax_id: TextLine | None = None
    """The tax id as it is printed, where there is one."""

    email: Email | None = None
    """Where questions go."""

    note: Text | None = None
    """What else has to be on an invoice: a register, a share capital."""

    tax_identity: TaxIdentity | None = None
    """Who it is to tax offices: every e-invoice asks for it (`I15`)."""

    e_invoicing: SellerEInvoicing | None = None
    """What else e-invoices say of it."""
