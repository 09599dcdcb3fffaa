"""Invoices as they are handed to people, and to tax offices.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, TypeAlias

from msgspec import Meta

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
    Percent,
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
    "EInvoice",
    "EInvoiceFormat",
    "EInvoiceKind",
    "EInvoiceLine",
    "EInvoiceParty",
    "EInvoiceProblem",
    "EInvoiceProblemCode",
    "EInvoiceSyntax",
    "EInvoiceTax",
    "EInvoiceTotals",
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
    "PlainDecimal",
    "PrecedingEInvoice",
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
        cost_center: The cost center (`I16`).
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

    cost_center: TextLine | None = None
    """The cost center (`I16`)."""

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


class EInvoiceSyntax(Choice):
    """The syntaxes of e-invoices."""

    UBL = "ubl"
    """UBL 2.1: Peppol, XRechnung."""

    CII = "cii"
    """UN/CEFACT CII: Factur-X, ZUGFeRD, XRechnung."""

    FATTURA_PA = "fattura_pa"
    """FatturaPA."""


class EInvoiceKind(Choice):
    """Whether a document charges, or gives back (BT-3)."""

    INVOICE = "invoice"
    """An invoice, or whatever else charges: corrected, partial, in advance."""

    CREDIT_NOTE = "credit_note"
    """A credit note."""


class EInvoiceParty(Data, frozen=True, kw_only=True):
    """The seller or the buyer.

    Attributes:
        name: BT-27, BT-44: the name.
        vat_id: BT-31, BT-48: the VAT id, with the prefix of its country.
    """

    name: str
    """BT-27, BT-44: the name."""

    vat_id: str | None = None
    """BT-31, BT-48: the VAT id, with the prefix of its country."""


class PrecedingEInvoice(Data, frozen=True, kw_only=True):
    """An invoice that a document is about.

    Attributes:
        number: BT-25: its number.
        date: BT-26: its date.
    """

    number: str
    """BT-25: its number."""

    date: Day | None = None
    """BT-26: its date."""


PlainDecimal: TypeAlias = Decimal
"""A plain decimal of at most 28 digits, such as -2 or 10.044."""


class EInvoiceLine(Data, frozen=True, kw_only=True):
    """A line.

    Attributes:
        number: BT-126: its number, or another text that tells it from the others.
        name: BT-153: what it is about. In FatturaPA the note is a part of it.
        note: BT-127: a note.
        quantity: BT-129: how many; negative where it goes against the document.
        price: BT-146: the price of one, never negative: where it is written so, the quantity is
            turned instead.
        amount: BT-131: the amount, without tax.
        period: BG-26: the days of service; half-open, as everywhere here.
        category: BT-151: the category of its tax, a code of UNCL 5305; FatturaPA has none.
        percent: BT-152: its rate; absent outside the scope of VAT.
        natura: FatturaPA's `Natura`: why the rate is 0.
    """

    number: str
    """BT-126: its number, or another text that tells it from the others."""

    name: str
    """BT-153: what it is about. In FatturaPA the note is a part of it."""

    note: str | None = None
    """BT-127: a note."""

    quantity: PlainDecimal
    """BT-129: how many; negative where it goes against the document."""

    price: PlainDecimal
    """BT-146: the price of one, never negative: where it is written so, the quantity is turned
    instead.
    """

    amount: Money
    """BT-131: the amount, without tax."""

    period: ServicePeriod | None = None
    """BG-26: the days of service; half-open, as everywhere here."""

    category: str | None = None
    """BT-151: the category of its tax, a code of UNCL 5305; FatturaPA has none."""

    percent: Percent | None = None
    """BT-152: its rate; absent outside the scope of VAT."""

    natura: str | None = None
    """FatturaPA's `Natura`: why the rate is 0."""


class EInvoiceTax(Data, frozen=True, kw_only=True):
    """A tax of the document.

    Attributes:
        category: BT-118: the category, a code of UNCL 5305; FatturaPA has none.
        percent: BT-119: the rate; it can be absent outside the scope of VAT.
        natura: FatturaPA's `Natura`: why the rate is 0.
        reason: BT-120: why there is none, in words.
        base: BT-116: what it is on.
        amount: BT-117: the tax.
    """

    category: str | None = None
    """BT-118: the category, a code of UNCL 5305; FatturaPA has none."""

    percent: Percent | None = None
    """BT-119: the rate; it can be absent outside the scope of VAT."""

    natura: str | None = None
    """FatturaPA's `Natura`: why the rate is 0."""

    reason: str | None = None
    """BT-120: why there is none, in words."""

    base: Money
    """BT-116: what it is on."""

    amount: Money
    """BT-117: the tax."""


class EInvoiceTotals(Data, frozen=True, kw_only=True):
    """The totals.

    Attributes:
        net: BT-109: without tax. In FatturaPA the sum of what the taxes are on.
        tax: BT-110: the tax. In FatturaPA the sum of the taxes.
        gross: BT-112: with tax.
        paid: BT-113: what has been paid already. In FatturaPA what of the rest is not asked
            for.
        rounding: BT-114: what the amount due is rounded by.
        due: BT-115: what is to be paid. In FatturaPA the sum of what is asked for; where
            nothing is, all of it.
    """

    net: Money
    """BT-109: without tax. In FatturaPA the sum of what the taxes are on."""

    tax: Money
    """BT-110: the tax. In FatturaPA the sum of the taxes."""

    gross: Money
    """BT-112: with tax."""

    paid: Money
    """BT-113: what has been paid already. In FatturaPA what of the rest is not asked for."""

    rounding: Money
    """BT-114: what the amount due is rounded by."""

    due: Money
    """BT-115: what is to be paid. In FatturaPA the sum of what is asked for; where nothing is, all
    of it.
    """


class EInvoice(Data, frozen=True, kw_only=True):
    """An e-invoice as it was read (`I15`): in the signs that it has, so that a credit note says
    what is given back as positive.

    Attributes:
        syntax: The syntax that it was in.
        kind: Whether it charges, or gives back.
        number: BT-1: its number.
        date: BT-2: its date.
        due: BT-9: until when it is to be paid; of several days the last.
        currency: BT-5: the currency of its amounts.
        buyer_reference: BT-10: what the buyer routes it by; FatturaPA has none.
        order: BT-13: the buyer's purchase order.
        cost_center: BT-19: the buyer's cost center.
        seller: BG-4: who sells.
        buyer: BG-7: who buys.
        preceding: BG-3: the invoices before it that it is about.
        lines: BG-25: its lines.
        taxes: BG-23: its taxes.
        totals: BG-22: its totals.
    """

    syntax: EInvoiceSyntax
    """The syntax that it was in."""

    kind: EInvoiceKind
    """Whether it charges, or gives back."""

    number: str
    """BT-1: its number."""

    date: Day
    """BT-2: its date."""

    due: Day | None = None
    """BT-9: until when it is to be paid; of several days the last."""

    currency: Currency
    """BT-5: the currency of its amounts."""

    buyer_reference: str | None = None
    """BT-10: what the buyer routes it by; FatturaPA has none."""

    order: str | None = None
    """BT-13: the buyer's purchase order."""

    cost_center: str | None = None
    """BT-19: the buyer's cost center."""

    seller: EInvoiceParty
    """BG-4: who sells."""

    buyer: EInvoiceParty
    """BG-7: who buys."""

    preceding: tuple[PrecedingEInvoice, ...]
    """BG-3: the invoices before it that it is about."""

    lines: tuple[EInvoiceLine, ...]
    """BG-25: its lines."""

    taxes: tuple[EInvoiceTax, ...]
    """BG-23: its taxes."""

    totals: EInvoiceTotals
    """BG-22: its totals."""


class EInvoiceFormat(Choice):
    """A format of e-invoices (`I15`)."""

    PEPPOL = "peppol"
    """UBL 2.1 as Peppol BIS Billing 3.0 takes it."""

    XRECHNUNG_UBL = "xrechnung_ubl"
    """UBL 2.1 as German authorities take it: XRechnung."""

    XRECHNUNG_CII = "xrechnung_cii"
    """UN/CEFACT CII as German authorities take it: XRechnung."""

    FACTUR_X = "factur_x"
    """UN/CEFACT CII, the `factur-x.xml` of Factur-X and ZUGFeRD, profile EN 16931."""

    FATTURA_PA = "fattura_pa"
    """FatturaPA 1.2, which Italy's exchange system (SdI) takes."""


class EInvoiceProblemCode(Choice):
    """What can be in the way of an e-invoice."""

    MISSING = "missing"
    """The format asks for something that nobody has said."""

    ERASED = "erased"
    """Whom the invoice is made out to has been erased: it has to be archived before."""

    TOO_LONG = "too_long"
    """The text is longer than the format takes."""

    CHARACTERS = "characters"
    """The text has a character that the format does not take."""

    FORM = "form"
    """The text has not the form that the format asks for."""

    CURRENCY = "currency"
    """The currency has more than two decimals."""

    TWO_TAXES = "two_taxes"
    """The line has two taxes, and the format takes one."""

    NO_TAX = "no_tax"
    """The line has no tax, and no word why."""

    RATE = "rate"
    """The rate is one that the format does not take: too fine, or too small."""

    TAX_OFF = "tax_off"
    """The tax is further from its base × rate than its lines, or the format, allow; or the totals
    are not the document's.
    """

    PRICE = "price"
    """No price times the quantity is the amount of the line."""

    FORBIDDEN = "forbidden"
    """The category forbids what stands there: a VAT id outside the scope of VAT."""

    NO_PRECEDING_INVOICE = "no_preceding_invoice"
    """A credit note whose invoice is not in the journal: what it credits was charged elsewhere."""

    MANY_PRECEDING_INVOICES = "many_preceding_invoices"
    """More invoices are credited than the format takes."""

    EXCHANGE_RATE = "exchange_rate"
    """The currency of the tax and that of the invoice are one, or the rate is none."""


class EInvoiceProblem(Data, frozen=True, kw_only=True):
    """Why an invoice cannot be said in a format: which term, and what is missing, or in the way
    (`I15`).

    Attributes:
        code: What is wrong.
        term: The term of EN 16931, such as `BT-48`; for what FatturaPA alone asks, its element,
            such as `RegimeFiscale`.
        line: The line of the invoice, from 1; absent: it is not about one line.
        text: What stands there.
        most: How many characters, or decimals, can stand there.
    """

    code: EInvoiceProblemCode
    """What is wrong."""

    term: str
    """The term of EN 16931, such as `BT-48`; for what FatturaPA alone asks, its element, such as
    `RegimeFiscale`.
    """

    line: Annotated[int, Meta(ge=0)] | None = None
    """The line of the invoice, from 1; absent: it is not about one line."""

    text: str | None = None
    """What stands there."""

    most: Annotated[int, Meta(ge=0)] | None = None
    """How many characters, or decimals, can stand there."""
