"""What everything else is made of: ids, money, settings, lines.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, NewType, TypeAlias
from uuid import UUID

from msgspec import Meta, field

from .._amounts import Amount, WholeAmount
from .._data import ONE_OF, Choice, Data, Variant

__all__ = [
    "Activation",
    "Actor",
    "AddACard",
    "Address",
    "AgreementFinding",
    "AlreadyBought",
    "Alternative",
    "AmountOffLicense",
    "AmountOffSubscription",
    "AppId",
    "ApprovalFinding",
    "ApprovalRule",
    "ApprovalScope",
    "ApproveAbove",
    "ApproveAlways",
    "ApproveLicenses",
    "AskAnAdministrator",
    "AtEnd",
    "AutoClaimPolicyId",
    "AutoClaimStatus",
    "BaseFee",
    "BillTo",
    "BillingFrequency",
    "BillingProfileId",
    "CancelMode",
    "CancelReason",
    "Card",
    "CardExpiry",
    "ChangeBilling",
    "Channel",
    "Check",
    "ClearanceNumber",
    "ClearanceStatus",
    "CommandId",
    "Country",
    "CountryFinding",
    "Credits",
    "Currency",
    "Day",
    "DeclineLicenses",
    "DefaultPolicy",
    "Digest",
    "Discount",
    "DunningSettings",
    "EInvoiceRouting",
    "EffectId",
    "Eligibility",
    "EligibilityOutcome",
    "Email",
    "ExemptionCategory",
    "Finding",
    "ForBillingPeriods",
    "ForEver",
    "ForTheTerm",
    "GraduatedPricing",
    "IdScheme",
    "Intent",
    "InvoiceDelivery",
    "InvoiceNumber",
    "InvoiceNumbers",
    "InvoiceRecipient",
    "InvoiceSeries",
    "InvoiceStatus",
    "KindFinding",
    "Language",
    "LastFour",
    "LastInvoice",
    "LicenseCount",
    "LicenseDecision",
    "LicenseLimitFinding",
    "LicenseRequestId",
    "LicensesFinding",
    "LimitScope",
    "Line",
    "LineKind",
    "Link",
    "MemberFinding",
    "Money",
    "NotificationKind",
    "OffMeans",
    "OfferId",
    "OfferType",
    "OfferTypePolicy",
    "OrderReference",
    "OrganizationApproval",
    "OrganizationId",
    "OrganizationKind",
    "OrganizationLimit",
    "OwnProcess",
    "PaymentId",
    "PaymentMethodFinding",
    "PaymentMethodId",
    "PaymentOrder",
    "Percent",
    "PercentOff",
    "PeriodValue",
    "PersonId",
    "PersonStanding",
    "PlanName",
    "PolicyFinding",
    "PolicyScope",
    "PolicySource",
    "PolicyValue",
    "PriceDiscount",
    "PriceShape",
    "PriceTax",
    "PriceTier",
    "ProductApproval",
    "ProductId",
    "ProductLimit",
    "ProductPolicy",
    "ProfileRole",
    "PromotedProduct",
    "PromotionClaim",
    "PromotionCode",
    "PromotionDuration",
    "PromotionId",
    "Proof",
    "PurchaseLimit",
    "PurchaseNotices",
    "PurchaseRequestId",
    "PurchaseRequestStatus",
    "RecurringBilling",
    "RejectionCode",
    "ReportId",
    "RequestALicense",
    "RequestDecision",
    "ReservationId",
    "Retry",
    "Right",
    "Role",
    "RoleLimit",
    "SaleFinding",
    "SchemedId",
    "Segment",
    "Sequence",
    "ServicePeriod",
    "Settings",
    "SpendingLimitFinding",
    "SubscriptionId",
    "SubscriptionLimitFinding",
    "SubscriptionStatus",
    "Support",
    "System",
    "TaxAmount",
    "TaxExemption",
    "TaxIdentity",
    "TaxRate",
    "TaxSubtotal",
    "Term",
    "Text",
    "TextLine",
    "TextProblem",
    "Timestamp",
    "Token",
    "Trial",
    "TrialFinding",
    "TrialPayment",
    "TrialStanding",
    "UnitPrice",
    "UntoldIds",
    "UseOwnProcess",
    "User",
    "VatId",
    "VatIdStatus",
    "Verdict",
    "VolumePricing",
]

PersonId = NewType("PersonId", UUID)
"""A person of the organization's directory."""

TextLine: TypeAlias = str
"""One line of text that a person typed: a name, a city, a purchase order number.

It is carried as it came; a command that holds it is refused when the text is empty, longer than
the field allows, has control characters or line breaks, or a card number (`G2`).
"""

Email: TypeAlias = str
"""An e-mail address: at most 254 characters, no white space, something on both sides of an `@`, no
card number (`G2`).
"""


class Role(Choice):
    """An administrator role (`O2`); what it allows is `O7`."""

    GLOBAL_ADMIN = "global_admin"
    """Administers everything."""

    BILLING_ADMIN = "billing_admin"
    """Administers purchases, invoices and purchase policy."""

    LICENSE_ADMIN = "license_admin"
    """Assigns licenses."""

    USER_ADMIN = "user_admin"
    """Administers people, their licenses included."""

    GLOBAL_READER = "global_reader"
    """Reads everything, changes nothing."""


class OrganizationKind(Choice):
    """The kind of an organization (`O1`)."""

    COMMERCIAL = "commercial"
    """A company."""

    GOVERNMENT = "government"
    """A public authority."""

    EDUCATION = "education"
    """A school or a university."""

    NONPROFIT = "nonprofit"
    """A charity or another organization without profit."""


Country: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
"""The two-letter code of a country of ISO 3166-1."""

Day: TypeAlias = date
"""A calendar day in UTC, written YYYY-MM-DD."""

Currency: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Z]{3}$")]
"""The code of a currency of ISO 4217."""

ProductId = NewType("ProductId", str)
"""A product of the catalog, such as `CFQ7TTC0H9MP` (`K1`)."""

OfferType: TypeAlias = str
"""The kind of a third-party offer, such as `SaaS`; compared without case (`K1`)."""

LicenseCount: TypeAlias = Annotated[int, Meta(ge=0)]
"""A number of licenses (seats)."""

OfferId = NewType("OfferId", str)
"""An offer of a product: a term, a billing frequency and prices (`K2`)."""


class Term(Choice):
    """The term of an offer: how long price and commitment hold (`K2`)."""

    ONE_MONTH = "one_month"
    """One month."""

    ONE_YEAR = "one_year"
    """One year."""

    THREE_YEARS = "three_years"
    """Three years."""


class BillingFrequency(Choice):
    """How often an offer is billed (`K2`)."""

    MONTHLY = "monthly"
    """Every month."""

    QUARTERLY = "quarterly"
    """Every three months."""

    HALF_YEARLY = "half_yearly"
    """Every six months."""

    YEARLY = "yearly"
    """Every year."""

    UP_FRONT = "up_front"
    """Once, up front for the term."""


class UnitPrice(Amount, frozen=True):
    """A price per license and billing period; it may be finer than the currency's minor unit.

    Attributes:
        amount: A plain decimal, such as 13.10.
        currency: Its currency.
    """

    amount: Decimal
    """A plain decimal, such as 13.10."""

    currency: Currency
    """Its currency."""

    if TYPE_CHECKING:

        def __init__(self, amount: Decimal | int | str, currency: Currency) -> None:
            """Take a decimal, a whole number or text, never a float (`K5`)."""


class PriceTier(Data, frozen=True, kw_only=True):
    """A tier of prices: it goes to where the next one begins.

    Attributes:
        from_: The first license of it: 2 or more, and more than in the tier before.
        unit_price: The price per license and billing period.
    """

    from_: LicenseCount = field(name="from")
    """The first license of it: 2 or more, and more than in the tier before."""

    unit_price: UnitPrice
    """The price per license and billing period."""


class GraduatedPricing(Variant, frozen=True, tag="graduated_pricing"):
    """Each license costs what the tier says that it falls in.

    Attributes:
        tiers: The tiers behind the first, which has the unit price: in order, without a gap,
            the last one open.
    """

    tiers: tuple[PriceTier, ...]
    """The tiers behind the first, which has the unit price: in order, without a gap, the last one
    open.
    """


class VolumePricing(Variant, frozen=True, tag="volume_pricing"):
    """All licenses cost what the tier says that the total reaches.

    Attributes:
        tiers: The tiers behind the first, which has the unit price: in order, without a gap,
            the last one open.
    """

    tiers: tuple[PriceTier, ...]
    """The tiers behind the first, which has the unit price: in order, without a gap, the last one
    open.
    """


class BaseFee(Variant, frozen=True, kw_only=True, tag="base_fee"):
    """A price for the subscription, with some licenses included.

    Attributes:
        fee: The price of the subscription for a billing period.
        included: How many licenses it includes.
    """

    fee: UnitPrice
    """The price of the subscription for a billing period."""

    included: LicenseCount
    """How many licenses it includes."""


PriceShape: TypeAlias = Annotated[GraduatedPricing | VolumePricing | BaseFee, ONE_OF]
"""How the price of a subscription depends on how many licenses it has (`K6`). It stands beside a
unit price, which is that of the first license; without a shape, each license costs it.
"""


class TrialPayment(Choice):
    """Whether a trial needs a payment method (`K3`)."""

    REQUIRED = "required"
    """It needs one, and converts to a paid subscription at its end."""

    NOT_REQUIRED = "not_required"
    """It needs none, and simply ends."""


class Trial(Data, frozen=True, kw_only=True):
    """The trial of a product (`K3`).

    Attributes:
        payment_method: Whether it needs a payment method, and so converts to paid at its end.
        days: For how many days it runs.
        licenses: How many licenses it has.
    """

    payment_method: TrialPayment
    """Whether it needs a payment method, and so converts to paid at its end."""

    days: Annotated[int, Meta(ge=0)]
    """For how many days it runs."""

    licenses: LicenseCount
    """How many licenses it has."""


PromotionId = NewType("PromotionId", str)
"""A promotion of the catalog (`K7`)."""

PromotionCode: TypeAlias = str
"""The code of a promotion, such as `WELCOME15`; compared without case (`K7`)."""

Percent: TypeAlias = Decimal
"""A percentage from 0 to 100 with at most four decimals, such as 22 or 8.875."""


class PercentOff(Variant, frozen=True, tag="percent_off"):
    """A share of each price.

    Attributes:
        percent: How much, to a hundredth of a percent.
    """

    percent: Percent
    """How much, to a hundredth of a percent."""


class AmountOffLicense(Variant, frozen=True, tag="amount_off_license"):
    """An amount off the price of each license.

    Attributes:
        amount: The amount.
    """

    amount: UnitPrice
    """The amount."""


class AmountOffSubscription(Variant, frozen=True, tag="amount_off_subscription"):
    """An amount off what all licenses cost together.

    Attributes:
        amount: The amount.
    """

    amount: UnitPrice
    """The amount."""


Discount: TypeAlias = Annotated[PercentOff | AmountOffLicense | AmountOffSubscription, ONE_OF]
"""What a promotion takes off a price (`K7`)."""


class PromotedProduct(Data, frozen=True, kw_only=True):
    """A product for which a promotion is.

    Attributes:
        product: The product, by its id or one that it had before.
        offers: Its offers for which it is; empty: for all of them.
    """

    product: ProductId
    """The product, by its id or one that it had before."""

    offers: tuple[OfferId, ...] = ()
    """Its offers for which it is; empty: for all of them."""


class ForBillingPeriods(Variant, frozen=True, tag="billing_periods"):
    """For some billing periods.

    Attributes:
        count: How many: one or more.
    """

    count: Annotated[int, Meta(ge=0)]
    """How many: one or more."""


class ForTheTerm(Variant, frozen=True, kw_only=True, tag="term"):
    """To the end of the term."""


class ForEver(Variant, frozen=True, kw_only=True, tag="for_ever"):
    """As long as the subscription lasts."""


PromotionDuration: TypeAlias = Annotated[ForBillingPeriods | ForTheTerm | ForEver, ONE_OF]
"""For how long a promotion holds once it was redeemed (`K7`)."""

CommandId = NewType("CommandId", UUID)
"""A command: chosen by the host, remembered so that the same command twice counts once (`B6`)."""


class System(Variant, frozen=True, kw_only=True, tag="system"):
    """The host itself: directory news, payment reports, imports, and what time brings."""


class User(Variant, frozen=True, tag="user"):
    """A person of the organization.

    Attributes:
        id: Their id.
    """

    id: PersonId
    """Their id."""


Actor: TypeAlias = Annotated[System | User, ONE_OF]
"""Who gives a command, or asks for a view (`O7`)."""

Timestamp: TypeAlias = datetime
"""An instant in UTC, RFC 3339 with milliseconds."""

OrganizationId = NewType("OrganizationId", UUID)
"""An organization: one tenant, one journal."""


class Activation(Choice):
    """When what is bought can be used (`B1`)."""

    IMMEDIATELY = "immediately"
    """At once."""

    ON_FIRST_PAYMENT = "on_first_payment"
    """When the host reports the first payment."""


class ChangeBilling(Choice):
    """When changes within a billing period are invoiced (`I1`)."""

    MONTHLY = "monthly"
    """Together, on the first of the month."""

    IMMEDIATELY = "immediately"
    """One by one, at once."""


class Credits(Choice):
    """Where credits go that no open invoice takes up (`I5`)."""

    BALANCE = "balance"
    """To the credit balance of the billing profile, used by its next invoice."""

    REFUND = "refund"
    """Back to the card."""


class InvoiceSeries(Choice):
    """Whether the year is part of an invoice's number (`I3`)."""

    YEARLY = "yearly"
    """`2026-000012`; each year starts at 1."""

    YEAR_SHOWN = "year_shown"
    """`2026-000012`; the count goes on through the years."""

    CONTINUOUS = "continuous"
    """`000012`."""


class InvoiceNumbers(Data, frozen=True, kw_only=True):
    """How invoices are numbered (`I3`): integers from 1, without a gap in their series.

    Attributes:
        prefix: What stands before the number: up to 16 characters.
        series: Whether the year is part of the number, and restarts it.
    """

    prefix: TextLine | None = None
    """What stands before the number: up to 16 characters."""

    series: InvoiceSeries = InvoiceSeries.YEARLY
    """Whether the year is part of the number, and restarts it."""


class Money(WholeAmount, frozen=True):
    """An amount that is charged or paid: exactly as many decimals as the currency has.

    Attributes:
        amount: A plain decimal, such as 13.10.
        currency: Its currency.
    """

    amount: Decimal
    """A plain decimal, such as 13.10."""

    currency: Currency
    """Its currency."""

    if TYPE_CHECKING:

        def __init__(self, amount: Decimal | int | str, currency: Currency) -> None:
            """Take a decimal, a whole number or text, never a float (`K5`)."""


class ExemptionCategory(Choice):
    """Why a rate is 0 %, as tax offices tell it apart; each stands for a code of UNCL 5305
    (`I14`).
    """

    ZERO_RATED = "zero_rated"
    """The rate of the country is 0 % for this (`Z`)."""

    EXEMPT = "exempt"
    """Exempt from tax (`E`): the reason says by what."""

    REVERSE_CHARGE = "reverse_charge"
    """The buyer owes the tax (`AE`): it takes their VAT id, or their legal id."""

    INTRA_COMMUNITY = "intra_community"
    """Supplied to another member of the European Union (`K`): it takes the buyer's VAT id."""

    EXPORT = "export"
    """Exported (`G`)."""

    OUTSIDE_SCOPE = "outside_scope"
    """Outside the scope of VAT (`O`)."""


class TaxExemption(Data, frozen=True, kw_only=True):
    """Why a tax is nothing (`I14`). It is fixed with the rate, and every line and document carries
    it.

    Attributes:
        category: Which kind of nothing it is.
        reason: The reason in words, printed on the invoice: up to 100 characters; what is
            exempt has it, or a code.
        reason_code: The reason as a code of the list VATEX, such as `VATEX-EU-132`.
        natura: The reason as FatturaPA has it (`Natura`), such as `N6.9`.
    """

    category: ExemptionCategory
    """Which kind of nothing it is."""

    reason: TextLine | None = None
    """The reason in words, printed on the invoice: up to 100 characters; what is exempt has it, or
    a code.
    """

    reason_code: TextLine | None = None
    """The reason as a code of the list VATEX, such as `VATEX-EU-132`."""

    natura: TextLine | None = None
    """The reason as FatturaPA has it (`Natura`), such as `N6.9`."""


class TaxRate(Data, frozen=True, kw_only=True):
    """A tax that the host says applies to a billing profile (`I9`).

    Attributes:
        name: Its name on the invoice, such as `IVA`: up to 40 characters.
        percent: The rate on the net amount.
        exemption: Why it is 0 %: there where it is, and only there (`I14`).
    """

    name: TextLine
    """Its name on the invoice, such as `IVA`: up to 40 characters."""

    percent: Percent
    """The rate on the net amount."""

    exemption: TaxExemption | None = None
    """Why it is 0 %: there where it is, and only there (`I14`)."""


class PriceTax(Choice):
    """How the prices of a billing profile relate to tax (`I9`)."""

    EXCLUSIVE = "exclusive"
    """Tax comes on top of the prices."""

    INCLUSIVE = "inclusive"
    """The prices contain the tax."""


class OffMeans(Choice):
    """What happens at the end of a term where recurring billing is off (`E1`)."""

    EXPIRE = "expire"
    """It expires: people keep access for a while (`C6`)."""

    END = "end"
    """It is disabled at once."""


class AtEnd(Choice):
    """What happens at the end of a term (`E1`)."""

    RENEW = "renew"
    """The next term begins, and so on."""

    RENEW_ONCE = "renew_once"
    """The next term begins; at the end of that it is as if recurring billing had been turned
    off.
    """

    EXTEND = "extend"
    """It goes on month by month, at a higher price (`E2`)."""

    PAUSE = "pause"
    """It pauses until a day, without access (`E3`)."""

    EXPIRE = "expire"
    """It expires: people keep access for a while (`C6`)."""

    END = "end"
    """It is disabled at once."""


class DunningSettings(Data, frozen=True, kw_only=True):
    """What follows when an invoice is not paid: days are counted from its due date (`I8`).

    Attributes:
        reminder_days: The days on which the payer is reminded and the card is tried again, in
            rising order.
        disable_day: The day on which the subscriptions on the invoice are disabled.
        hopeless_disable_day: The same after fraud, or a decline that trying again cannot help.
        chargeback_disable_day: The same after a chargeback, counted from the day of the
            chargeback.
        disabled_days: For how many days a subscription stays disabled before it is deleted; the
            debt stays.
        waits_for_clearance: Whether an invoice that is issued from now on is not past due, nor
            dunned, until it is cleared: where that is after its due date, days are counted from the
            clearance. What waits goes on as soon as this is off (`I17`).
    """

    reminder_days: tuple[Annotated[int, Meta(ge=0)], ...] = (1, 3, 7, 14, 21)
    """The days on which the payer is reminded and the card is tried again, in rising order."""

    disable_day: Annotated[int, Meta(ge=0)] = 30
    """The day on which the subscriptions on the invoice are disabled."""

    hopeless_disable_day: Annotated[int, Meta(ge=0)] = 2
    """The same after fraud, or a decline that trying again cannot help."""

    chargeback_disable_day: Annotated[int, Meta(ge=0)] = 1
    """The same after a chargeback, counted from the day of the chargeback."""

    disabled_days: Annotated[int, Meta(ge=0)] = 90
    """For how many days a subscription stays disabled before it is deleted; the debt stays."""

    waits_for_clearance: bool = False
    """Whether an invoice that is issued from now on is not past due, nor dunned, until it is
    cleared: where that is after its due date, days are counted from the clearance. What waits
    goes on as soon as this is off (`I17`).
    """


class PurchaseNotices(Choice):
    """Whether administrators hear of what people buy and try (`H7`)."""

    EACH = "each"
    """Of each, at once."""

    DAILY = "daily"
    """Once a day, at its end, of all of it together; not on a day without any."""

    OFF = "off"
    """Of none."""


Text: TypeAlias = str
"""Text of one or several lines that a person typed: a message, a street.

It is carried as it came; a command that holds it is refused when the text is empty, longer than
the field allows, has control characters other than line feeds, or a card number (`G2`).
"""

Link: TypeAlias = str
"""A link to a web page, or to somebody's mail: at most 2,000 bytes, begins with `https://`,
`http://` or `mailto:`, no white space.
"""


class OwnProcess(Data, frozen=True, kw_only=True):
    """The organization's own way to ask for licenses (`Q2`, `P8`).

    Attributes:
        message: What to tell people: up to 500 characters.
        link: Where to go: begins with `https://`, `http://` or `mailto:`.
    """

    message: Text
    """What to tell people: up to 500 characters."""

    link: Link | None = None
    """Where to go: begins with `https://`, `http://` or `mailto:`."""


class Support(Data, frozen=True, kw_only=True):
    """Whom people can ask (`P8`).

    Attributes:
        text: What to tell them: up to 500 characters.
        link: Where to go: begins with `https://`, `http://` or `mailto:`.
    """

    text: Text
    """What to tell them: up to 500 characters."""

    link: Link | None = None
    """Where to go: begins with `https://`, `http://` or `mailto:`."""


class Settings(Data, frozen=True, kw_only=True):
    """What an organization can choose (*setting* in the rules). Whatever is left out has its
    default.

    Attributes:
        activation: When what is bought can be used (`B1`).
        activation_days: For how many days a purchase waits for its first payment (`B1`).
        change_billing: When changes within a billing period are invoiced (`I1`).
        credits: Where credits go that no open invoice takes up (`I5`).
        invoice_numbers: How invoices are numbered (`I3`).
        payment_days: How many days after its date an invoice is due (`I3`).
        payment_request_days: For how many days a request for payment is out that nobody
            reports, at least one (`I12`).
        smallest_charges: The smallest amounts that can be asked of a card, one a currency: what
            is open on a billing profile together is asked for from that amount on (`I13`).
        tax_rates: The tax rates of new billing profiles (`I9`).
        prices: How prices relate to tax, for new billing profiles (`I9`).
        expired_days: For how many days after its end a subscription is expired, with access
            (`C6`).
        disabled_days: For how many days after that it is disabled, without access (`C6`).
        off_means: What happens at the end of a term where recurring billing is off (`E1`).
        offered_at_end: What can be chosen for the end of a term; recurring billing can be
            turned on and off whatever this says (`E1`).
        extension_uplift: By how much a month of extension is dearer than a month of the
            product's monthly offer; absent: 3 % (`E2`).
        extension_uplift_of_term: By how much it is dearer than a month of the subscription's
            own offer, where there is no monthly one; absent: 23 % (`E2`).
        extension_months: After how many months an extension ends, at least one (`E2`).
        pause_days: For how many days a subscription is paused at the most, at least one (`E3`).
        monthly_notice_days: How many days before the end of a monthly term the renewal notice
            goes out (`C8`).
        notice_days: How many days before the end of a longer term the renewal notice goes out
            (`C8`).
        command_memory_days: For how many days of journal time a command's id is remembered
            (`B6`).
        purchase_request_days: For how many days a purchase request waits for an answer (`P7`).
        excess_days: For how many days people keep licenses that a renewal did not pay for
            (`S6`).
        hand_over_days: For how many days an offered hand-over can be accepted (`C12`).
        dunning: What follows when an invoice is not paid, and when (`I8`).
        purchase_notices: Whether administrators hear of what people buy and try (`H7`).
        license_request_months: For how many months license requests are kept (`Q1`).
        own_process: The organization's own way to ask for licenses; where there is one, no new
            license requests are taken (`Q2`).
        support: Whom people can ask when they are refused (`P8`).
    """

    activation: Activation = Activation.IMMEDIATELY
    """When what is bought can be used (`B1`)."""

    activation_days: Annotated[int, Meta(ge=0)] = 3
    """For how many days a purchase waits for its first payment (`B1`)."""

    change_billing: ChangeBilling = ChangeBilling.MONTHLY
    """When changes within a billing period are invoiced (`I1`)."""

    credits: Credits = Credits.BALANCE
    """Where credits go that no open invoice takes up (`I5`)."""

    invoice_numbers: InvoiceNumbers = InvoiceNumbers()
    """How invoices are numbered (`I3`)."""

    payment_days: Annotated[int, Meta(ge=0)] = 0
    """How many days after its date an invoice is due (`I3`)."""

    payment_request_days: Annotated[int, Meta(ge=0)] = 3
    """For how many days a request for payment is out that nobody reports, at least one (`I12`)."""

    smallest_charges: tuple[Money, ...] = ()
    """The smallest amounts that can be asked of a card, one a currency: what is open on a billing
    profile together is asked for from that amount on (`I13`).
    """

    tax_rates: tuple[TaxRate, ...] = ()
    """The tax rates of new billing profiles (`I9`)."""

    prices: PriceTax = PriceTax.EXCLUSIVE
    """How prices relate to tax, for new billing profiles (`I9`)."""

    expired_days: Annotated[int, Meta(ge=0)] = 30
    """For how many days after its end a subscription is expired, with access (`C6`)."""

    disabled_days: Annotated[int, Meta(ge=0)] = 90
    """For how many days after that it is disabled, without access (`C6`)."""

    off_means: OffMeans = OffMeans.EXPIRE
    """What happens at the end of a term where recurring billing is off (`E1`)."""

    offered_at_end: tuple[AtEnd, ...] = (
        AtEnd.RENEW,
        AtEnd.RENEW_ONCE,
        AtEnd.EXTEND,
        AtEnd.PAUSE,
        AtEnd.EXPIRE,
        AtEnd.END,
    )
    """What can be chosen for the end of a term; recurring billing can be turned on and off whatever
    this says (`E1`).
    """

    extension_uplift: Percent | None = None
    """By how much a month of extension is dearer than a month of the product's monthly offer;
    absent: 3 % (`E2`).
    """

    extension_uplift_of_term: Percent | None = None
    """By how much it is dearer than a month of the subscription's own offer, where there is no
    monthly one; absent: 23 % (`E2`).
    """

    extension_months: Annotated[int, Meta(ge=0)] = 12
    """After how many months an extension ends, at least one (`E2`)."""

    pause_days: Annotated[int, Meta(ge=0)] = 90
    """For how many days a subscription is paused at the most, at least one (`E3`)."""

    monthly_notice_days: Annotated[int, Meta(ge=0)] = 7
    """How many days before the end of a monthly term the renewal notice goes out (`C8`)."""

    notice_days: Annotated[int, Meta(ge=0)] = 30
    """How many days before the end of a longer term the renewal notice goes out (`C8`)."""

    command_memory_days: Annotated[int, Meta(ge=0)] = 30
    """For how many days of journal time a command's id is remembered (`B6`)."""

    purchase_request_days: Annotated[int, Meta(ge=0)] = 30
    """For how many days a purchase request waits for an answer (`P7`)."""

    excess_days: Annotated[int, Meta(ge=0)] = 90
    """For how many days people keep licenses that a renewal did not pay for (`S6`)."""

    hand_over_days: Annotated[int, Meta(ge=0)] = 14
    """For how many days an offered hand-over can be accepted (`C12`)."""

    dunning: DunningSettings = DunningSettings()
    """What follows when an invoice is not paid, and when (`I8`)."""

    purchase_notices: PurchaseNotices = PurchaseNotices.EACH
    """Whether administrators hear of what people buy and try (`H7`)."""

    license_request_months: Annotated[int, Meta(ge=0)] = 12
    """For how many months license requests are kept (`Q1`)."""

    own_process: OwnProcess | None = None
    """The organization's own way to ask for licenses; where there is one, no new license requests
    are taken (`Q2`).
    """

    support: Support | None = None
    """Whom people can ask when they are refused (`P8`)."""


class ProductPolicy(Variant, frozen=True, tag="product"):
    """One product.

    Attributes:
        product: Its id, or one that it had before.
    """

    product: ProductId
    """Its id, or one that it had before."""


class OfferTypePolicy(Variant, frozen=True, tag="offer_type"):
    """Every third-party product of one offer type.

    Attributes:
        offer_type: The offer type, compared without case.
    """

    offer_type: OfferType
    """The offer type, compared without case."""


class DefaultPolicy(Variant, frozen=True, kw_only=True, tag="default"):
    """Whatever has no value of its own, products not yet published included."""


PolicyScope: TypeAlias = Annotated[ProductPolicy | OfferTypePolicy | DefaultPolicy, ONE_OF]
"""What a policy is set for (`P1`, `P2`)."""


class PolicyValue(Choice):
    """Whether people may buy something themselves (`P1`)."""

    ENABLED = "enabled"
    """They may buy, and start trials."""

    ONLY_TRIALS_WITHOUT_PAYMENT_METHOD = "only_trials_without_payment_method"
    """They may only start trials that need no payment method."""

    DISABLED = "disabled"
    """They may do neither."""


class OrganizationLimit(Variant, frozen=True, kw_only=True, tag="organization"):
    """Every purchase."""


class ProductLimit(Variant, frozen=True, tag="product"):
    """Purchases of one product: each is held against all that its purchaser has, not against this
    product alone.

    Attributes:
        product: The product, by its id or one that it had before.
    """

    product: ProductId
    """The product, by its id or one that it had before."""


class RoleLimit(Variant, frozen=True, tag="role"):
    """Purchases by whoever holds a role.

    Attributes:
        role: The role.
    """

    role: Role
    """The role."""


LimitScope: TypeAlias = Annotated[OrganizationLimit | ProductLimit | RoleLimit, ONE_OF]
"""For what a purchase limit is set. The most specific one holds: a role's, a product's, the
organization's; of several roles the highest (`P6`).
"""


class PurchaseLimit(Data, frozen=True, kw_only=True):
    """How much people may buy (`P6`). What is absent is not limited here: the next setting in order
    decides.

    Attributes:
        monthly_spending: The most that one purchaser may spend in a month, before tax, one
            amount a currency. A currency that is not named may not be spent at all.
        licenses: The most licenses that one subscription may have.
        subscriptions: The most self-service subscriptions that one purchaser may have at a
            time.
    """

    monthly_spending: tuple[Money, ...] | None = None
    """The most that one purchaser may spend in a month, before tax, one amount a currency. A
    currency that is not named may not be spent at all.
    """

    licenses: LicenseCount | None = None
    """The most licenses that one subscription may have."""

    subscriptions: Annotated[int, Meta(ge=0)] | None = None
    """The most self-service subscriptions that one purchaser may have at a time."""


class OrganizationApproval(Variant, frozen=True, kw_only=True, tag="organization"):
    """Every product."""


class ProductApproval(Variant, frozen=True, tag="product"):
    """One product.

    Attributes:
        product: The product, by its id or one that it had before.
    """

    product: ProductId
    """The product, by its id or one that it had before."""


ApprovalScope: TypeAlias = Annotated[OrganizationApproval | ProductApproval, ONE_OF]
"""For what an approval rule is set. A product's own holds rather than the organization's (`P7`)."""


class ApproveAlways(Variant, frozen=True, kw_only=True, tag="always"):
    """Always."""


class ApproveAbove(Variant, frozen=True, kw_only=True, tag="above"):
    """Above a threshold.

    Attributes:
        amounts: What it may cost without approval, before tax, one amount a currency; in a
            currency that is not named, nothing may. Absent: the amount does not matter.
        licenses: How many licenses the subscription may have without approval. Absent: their
            number does not matter.
    """

    amounts: tuple[Money, ...] | None = None
    """What it may cost without approval, before tax, one amount a currency; in a currency that is
    not named, nothing may. Absent: the amount does not matter.
    """

    licenses: LicenseCount | None = None
    """How many licenses the subscription may have without approval. Absent: their number does not
    matter.
    """


ApprovalRule: TypeAlias = Annotated[ApproveAlways | ApproveAbove, ONE_OF]
"""When a purchase, or an increase, has to be approved (`P7`)."""

PurchaseRequestId = NewType("PurchaseRequestId", UUID)
"""A purchase that an administrator has to approve (`P7`)."""


class RequestDecision(Choice):
    """What becomes of a purchase request (`P7`)."""

    APPROVE = "approve"
    """It is bought."""

    DECLINE = "decline"
    """It is not."""


Digest: TypeAlias = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
"""The first 128 bits of a SHA-256, as 32 lowercase hexadecimal digits."""

Token: TypeAlias = str
"""A payment provider's token: at most 256 bytes, no white space, never the card number itself
(`G2`).
"""

LastFour: TypeAlias = str
"""The last four digits of a card's number."""


class CardExpiry(Data, frozen=True, kw_only=True):
    """The month at whose end a card expires.

    Attributes:
        year: The year, such as 2028; 2000 to 2999.
        month: The month, 1 to 12.
    """

    year: Annotated[int, Meta(ge=0, le=65535)]
    """The year, such as 2028; 2000 to 2999."""

    month: Annotated[int, Meta(ge=0, le=255)]
    """The month, 1 to 12."""


class Address(Data, frozen=True, kw_only=True):
    """A postal address.

    Attributes:
        street: Street, house number, floor: up to 200 characters.
        postal_code: The postal code, where there is one: up to 20 characters.
        city: The city: up to 100 characters.
        region: State, province or region, where the address has one: up to 100 characters.
        country: The country.
    """

    street: Text
    """Street, house number, floor: up to 200 characters."""

    postal_code: TextLine | None = None
    """The postal code, where there is one: up to 20 characters."""

    city: TextLine
    """The city: up to 100 characters."""

    region: TextLine | None = None
    """State, province or region, where the address has one: up to 100 characters."""

    country: Country
    """The country."""


class Card(Data, frozen=True, kw_only=True):
    """What is known of a card: a token, never the number (`G2`).

    Attributes:
        token: The payment provider's token for it.
        brand: The brand, such as `visa`: up to 40 characters.
        last_four: The last four digits of its number.
        expires: The month at whose end it expires.
        holder: The name on it: up to 100 characters; absent once erased.
        address: Its billing address; absent once erased.
        country: The country that issued it.
    """

    token: Token
    """The payment provider's token for it."""

    brand: TextLine
    """The brand, such as `visa`: up to 40 characters."""

    last_four: LastFour
    """The last four digits of its number."""

    expires: CardExpiry
    """The month at whose end it expires."""

    holder: TextLine | None = None
    """The name on it: up to 100 characters; absent once erased."""

    address: Address | None = None
    """Its billing address; absent once erased."""

    country: Country
    """The country that issued it."""


PaymentMethodId = NewType("PaymentMethodId", UUID)
"""A payment method."""

BillingProfileId = NewType("BillingProfileId", UUID)
"""A billing profile."""

VatId = NewType("VatId", str)
"""A VAT id with its country, upper case, no separators, such as `IT00743110157` (`I14`).

Of the countries of the European Union (`EL` is Greece), Northern Ireland (`XI`), the United
Kingdom, Switzerland (`CHE`, perhaps with `MWST`, `TVA` or `IVA` behind it), and Norway (perhaps
with `MVA`) the form and the check digits are looked at; of any other it is two letters and 2 to
20 letters and digits. What is valid so is no card number (`G2`).
"""

IdScheme: TypeAlias = Annotated[str, Meta(pattern=r"^([0-9]{4}|EM)$")]
"""A scheme of ids: a code of ISO 6523 or of the list of electronic addresses, four digits, or `EM`
for an e-mail address.
"""


class SchemedId(Data, frozen=True, kw_only=True):
    """An id, and the scheme that says what it is: of a company in a register, or of where
    electronic documents reach it (`I14`).

    Attributes:
        scheme: The scheme.
        id: The id in its normal form, upper case and no separators: up to 64 characters. A
            command that holds it is refused when it has not the form of its scheme, or its check
            digits do not fit; what is valid so is no card number (`G2`).
    """

    scheme: IdScheme
    """The scheme."""

    id: TextLine
    """The id in its normal form, upper case and no separators: up to 64 characters. A command that
    holds it is refused when it has not the form of its scheme, or its check digits do not fit;
    what is valid so is no card number (`G2`).
    """


class TaxIdentity(Data, frozen=True, kw_only=True):
    """Who a party is to tax offices (`I14`).

    Attributes:
        vat_id: The VAT id with the prefix of its country, such as `IT00743110157`; its check
            digits are checked.
        tax_number: A tax number that is no VAT id: in Italy the fiscal code, in Germany the
            Steuernummer; up to 32 characters.
        legal_id: The id in a register of companies, with its scheme: such as a French SIRET,
            `0009`.
    """

    vat_id: VatId | None = None
    """The VAT id with the prefix of its country, such as `IT00743110157`; its check digits are
    checked.
    """

    tax_number: TextLine | None = None
    """A tax number that is no VAT id: in Italy the fiscal code, in Germany the Steuernummer; up to
    32 characters.
    """

    legal_id: SchemedId | None = None
    """The id in a register of companies, with its scheme: such as a French SIRET, `0009`."""


class EInvoiceRouting(Data, frozen=True, kw_only=True):
    """How e-invoices reach a buyer (`I14`).

    Attributes:
        electronic_address: The electronic address, with its scheme: on the Peppol network, such
            as `9930` with a German VAT id.
        buyer_reference: What the buyer routes invoices by, such as a German Leitweg-ID: up to
            100 characters. A purchase order number is another thing.
        recipient_code: In Italy: the recipient code of the exchange system, of six or seven
            characters.
        certified_email: In Italy: the certified e-mail address (PEC), where there is no
            recipient code.
    """

    electronic_address: SchemedId | None = None
    """The electronic address, with its scheme: on the Peppol network, such as `9930` with a German
    VAT id.
    """

    buyer_reference: TextLine | None = None
    """What the buyer routes invoices by, such as a German Leitweg-ID: up to 100 characters. A
    purchase order number is another thing.
    """

    recipient_code: TextLine | None = None
    """In Italy: the recipient code of the exchange system, of six or seven characters."""

    certified_email: Email | None = None
    """In Italy: the certified e-mail address (PEC), where there is no recipient code."""


class BillTo(Data, frozen=True, kw_only=True):
    """Whom invoices are made out to.

    Attributes:
        name: The name of the company or person: up to 200 characters.
        address: The address.
        tax_id: The tax id as it is printed, where there is one: up to 64 characters.
        email: Where invoices are sent by e-mail.
        tax_identity: Who they are to tax offices (`I14`): what reverse charge takes, and every
            e-invoice says.
        e_invoices: How e-invoices reach them (`I14`).
    """

    name: TextLine
    """The name of the company or person: up to 200 characters."""

    address: Address
    """The address."""

    tax_id: TextLine | None = None
    """The tax id as it is printed, where there is one: up to 64 characters."""

    email: Email | None = None
    """Where invoices are sent by e-mail."""

    tax_identity: TaxIdentity | None = None
    """Who they are to tax offices (`I14`): what reverse charge takes, and every e-invoice says."""

    e_invoices: EInvoiceRouting | None = None
    """How e-invoices reach them (`I14`)."""


class InvoiceDelivery(Choice):
    """Whether invoices are sent by e-mail (`G1`)."""

    EMAIL = "email"
    """They are sent by e-mail."""

    PORTAL = "portal"
    """They are there to be looked at."""


class Language(Choice):
    """A language in which messages exist."""

    ENGLISH = "english"
    """English."""

    ITALIAN = "italian"
    """Italian."""


class InvoiceRecipient(Data, frozen=True, kw_only=True):
    """Somebody else to whom invoices are sent by e-mail, such as an accountant (`G10`).

    Attributes:
        email: Their address.
        language: The language in which they are written to.
    """

    email: Email
    """Their address."""

    language: Language = Language.ENGLISH
    """The language in which they are written to."""


class ProfileRole(Choice):
    """A role on a billing profile (`O7`, `G1`)."""

    READER = "reader"
    """Views."""

    INVOICE_MANAGER = "invoice_manager"
    """Views and pays."""

    CONTRIBUTOR = "contributor"
    """Buys, edits, replaces and pays."""

    OWNER = "owner"
    """Everything, roles included."""


class VatIdStatus(Choice):
    """What a register of VAT ids, such as VIES, says of one (`I14`)."""

    UNCHECKED = "unchecked"
    """Nobody has asked yet."""

    VALID = "valid"
    """It is there."""

    INVALID = "invalid"
    """It is not: what takes it is not charged without tax any more."""

    UNREACHABLE = "unreachable"
    """The register did not answer."""


class Channel(Choice):
    """Whose a subscription is (`C11`)."""

    SELF_SERVICE = "self_service"
    """A person's own: they bought it themselves, with their own card."""

    CENTRAL = "central"
    """The organization's own: an administrator bought it, or took it over."""


SubscriptionId = NewType("SubscriptionId", UUID)
"""A subscription."""

ReservationId = NewType("ReservationId", str)
"""The use of a promotion, as the host reserved it among all organizations (`K7`)."""


class PromotionClaim(Data, frozen=True, kw_only=True):
    """The promotion that a purchase, or a move to another plan, names. It replaces the one that
    would count by itself.

    Attributes:
        code: Its code; case does not matter.
        reservation: The use, where the host has reserved it among all organizations: it comes
            back with what becomes of it.
    """

    code: PromotionCode
    """Its code; case does not matter."""

    reservation: ReservationId | None = None
    """The use, where the host has reserved it among all organizations: it comes back with what
    becomes of it.
    """


class OrderReference(Data, frozen=True, kw_only=True):
    """By what a buyer knows an invoice again (`I16`): an accounts payable department books by it.
    Documents are never mixed: lines of two references are on two.

    Attributes:
        purchase_order: The purchase order number; absent: that of the billing profile.
        cost_center: The cost center, or whatever else the buyer books it on; absent: that of
            the billing profile.
    """

    purchase_order: TextLine | None = None
    """The purchase order number; absent: that of the billing profile."""

    cost_center: TextLine | None = None
    """The cost center, or whatever else the buyer books it on; absent: that of the billing
    profile.
    """


class RecurringBilling(Choice):
    """Whether a subscription renews by itself (`B3`, `C5`)."""

    ON = "on"
    """It renews at the end of its term."""

    OFF = "off"
    """It expires at the end of its term."""


class LastInvoice(Data, frozen=True, kw_only=True):
    """The last invoice that was issued elsewhere.

    Attributes:
        year: The year of its date: a series may begin anew each year.
        serial: Its place in its series, from 1.
    """

    year: Annotated[int, Meta(ge=0)]
    """The year of its date: a series may begin anew each year."""

    serial: Annotated[int, Meta(ge=0)]
    """Its place in its series, from 1."""


class CancelReason(Choice):
    """Why a subscription is canceled (`C1`)."""

    TOO_EXPENSIVE = "too_expensive"
    """It costs too much."""

    NOT_NEEDED = "not_needed"
    """It is not needed any more."""

    MISSING_FEATURES = "missing_features"
    """It lacks something."""

    HARD_TO_USE = "hard_to_use"
    """It is hard to use."""

    SWITCHED = "switched"
    """Something else is used instead."""

    BOUGHT_BY_MISTAKE = "bought_by_mistake"
    """It was bought by mistake."""

    COVERED_CENTRALLY = "covered_centrally"
    """The organization provides it."""

    OTHER = "other"
    """Another reason."""


class CancelMode(Choice):
    """When a canceled subscription ends (`C2`, `C3`)."""

    NOW = "now"
    """Now, with a credit; only within the window, or while it is extended or paused. It is disabled
    at once.
    """

    AT_TERM_END = "at_term_end"
    """At the end of its term: recurring billing is turned off."""


LicenseRequestId = NewType("LicenseRequestId", UUID)
"""A license request (`Q1`)."""


class ApproveLicenses(Variant, frozen=True, tag="approve"):
    """They get licenses.

    Attributes:
        subscription: The subscription of the organization's own whose licenses they get.
    """

    subscription: SubscriptionId
    """The subscription of the organization's own whose licenses they get."""


class DeclineLicenses(Variant, frozen=True, kw_only=True, tag="decline"):
    """They do not."""


LicenseDecision: TypeAlias = Annotated[ApproveLicenses | DeclineLicenses, ONE_OF]
"""Yes or no to people of a license request (`Q1`)."""

AutoClaimPolicyId = NewType("AutoClaimPolicyId", UUID)
"""An auto-claim policy (`Q3`)."""


class AutoClaimStatus(Choice):
    """Whether licenses are claimed by an auto-claim policy (`Q3`)."""

    ON = "on"
    """Who signs in gets a license."""

    OFF = "off"
    """Nobody gets one; those already claimed stay."""


AppId = NewType("AppId", str)
"""An app that people sign in to, as the host names it (`Q3`)."""

InvoiceNumber: TypeAlias = str
"""The number printed on an invoice, such as `2026-000012` (`I3`)."""

PaymentId = NewType("PaymentId", str)
"""A payment, as the payment provider names it (`I7`)."""

ReportId = NewType("ReportId", str)
"""A report of a payment, as the payment provider names it, such as the id of a webhook's event, or
of a clearance: the same report twice counts once (`I7`, `I17`).
"""

EffectId = NewType("EffectId", str)
"""Something that the host must do, once: the idempotency key of its delivery (`H3`). It holds the
organization, a place in the journal, and another id.
"""


class Retry(Choice):
    """Whether trying a payment again can help (`I7`)."""

    POSSIBLE = "possible"
    """It can: no funds today, the provider was out of reach."""

    HOPELESS = "hopeless"
    """It cannot with this card: a closed account, a card reported lost."""

    FRAUD = "fraud"
    """It cannot: the provider takes it for fraud. Another card does not help either (`G5`)."""


ClearanceNumber: TypeAlias = str
"""The number under which an exchange system cleared an invoice, such as KSeF's (`I17`)."""

RejectionCode: TypeAlias = str
"""The code of the reason for which an exchange system rejected an invoice, such as SdI's `00404`
(`I17`).
"""

Sequence: TypeAlias = Annotated[int, Meta(ge=0)]
"""The position of an event in its organization's journal, counted from 1; below 2⁵³, so that every
language holds it exactly.
"""


class PaymentOrder(Data, frozen=True, kw_only=True):
    """Whom the host charges, or refunds (`I7`).

    Attributes:
        payment_method: The payment method.
        token: The payment provider's token for it.
        amount: How much.
        with_invoices: The other open invoices that it pays beside the one it is asked for,
            oldest first (`I13`); empty: none.
    """

    payment_method: PaymentMethodId
    """The payment method."""

    token: Token
    """The payment provider's token for it."""

    amount: Money
    """How much."""

    with_invoices: tuple[InvoiceNumber, ...] = ()
    """The other open invoices that it pays beside the one it is asked for, oldest first (`I13`);
    empty: none.
    """


class ServicePeriod(Data, frozen=True, kw_only=True):
    """Days of service, half-open: `start` is the first day covered, `end` the first that is not.

    Attributes:
        start: The first day covered.
        end: The first day not covered.
    """

    start: Day
    """The first day covered."""

    end: Day
    """The first day not covered."""


class PriceDiscount(Data, frozen=True, kw_only=True):
    """A price of the list, and what a promotion takes off it (`K7`).

    Attributes:
        promotion: The promotion.
        discount: What it takes off.
        list_price: The list price per license and billing period; where it depends on how many
            there are, that of the first.
        list_shape: How the list price depends on how many licenses there are; absent: each
            costs the same (`K6`).
    """

    promotion: PromotionId
    """The promotion."""

    discount: Discount
    """What it takes off."""

    list_price: UnitPrice
    """The list price per license and billing period; where it depends on how many there are, that
    of the first.
    """

    list_shape: PriceShape | None = None
    """How the list price depends on how many licenses there are; absent: each costs the same
    (`K6`).
    """


class LineKind(Choice):
    """Why a line arose (`I2`)."""

    PURCHASE = "purchase"
    """A subscription was bought."""

    RECURRING_CHARGE = "recurring_charge"
    """A further billing period of the same term began."""

    RENEW = "renew"
    """The subscription was renewed."""

    REENABLE = "reenable"
    """The subscription was brought back as a new one."""

    ADD_QUANTITY = "add_quantity"
    """Licenses were added within a billing period."""

    REMOVE_QUANTITY = "remove_quantity"
    """Licenses were removed within a billing period: a credit."""

    CANCEL = "cancel"
    """The subscription was canceled within its window: a credit."""

    CONVERT = "convert"
    """A trial became a paid subscription."""

    CHANGE = "change"
    """It moved to another plan: what left is credited, what came is charged (`U2`)."""

    EXTEND = "extend"
    """A month of extension began (`E2`)."""


class TaxAmount(Data, frozen=True, kw_only=True):
    """What one tax comes to.

    Attributes:
        name: Its name on the invoice.
        percent: The rate on the net amount.
        exemption: Why it is 0 %, where it is (`I14`).
        amount: The tax; negative on a credit.
    """

    name: TextLine
    """Its name on the invoice."""

    percent: Percent
    """The rate on the net amount."""

    exemption: TaxExemption | None = None
    """Why it is 0 %, where it is (`I14`)."""

    amount: Money
    """The tax; negative on a credit."""


PeriodValue: TypeAlias = Annotated[str, Meta(pattern=r"^(0|-?[1-9][0-9]*)$")]
"""The exact value of a billing period: the sum over its days of the price of what is paid for on
that day, in the finest unit of its prices.
"""


class Segment(Data, frozen=True, kw_only=True):
    """What is paid for on some days of a billing period (`I4`).

    Attributes:
        days: The days.
        licenses: For how many licenses: what left and what came on a day both count on it.
        at_once: The most that were there at once, where that is fewer: a day never costs less
            than they would.
        unit_price: The price per license and billing period.
        shape: How the price depends on how many licenses there are.
        discount: What a promotion takes off the list price; absent: nothing (`K7`).
        product_name: The product's name, in a billing period in which the plan changed (`U2`).
    """

    days: ServicePeriod
    """The days."""

    licenses: LicenseCount
    """For how many licenses: what left and what came on a day both count on it."""

    at_once: LicenseCount | None = None
    """The most that were there at once, where that is fewer: a day never costs less than they
    would.
    """

    unit_price: UnitPrice
    """The price per license and billing period."""

    shape: PriceShape | None = None
    """How the price depends on how many licenses there are."""

    discount: PriceDiscount | None = None
    """What a promotion takes off the list price; absent: nothing (`K7`)."""

    product_name: TextLine | None = None
    """The product's name, in a billing period in which the plan changed (`U2`)."""


class Proof(Data, frozen=True, kw_only=True):
    """The figures that prove a line (`I4`, `I10`): its price is round(`after` ÷ N) − round(`before`
    ÷ N), where N is the number of days of the billing period.

    Attributes:
        billing_period: The billing period.
        licenses_before: Licenses before the change.
        licenses_after: Licenses after the change.
        before: The exact value of the period before: the sum over its days of licenses × unit
            price, or of what segments say.
        after: The exact value of the period after.
        segments_before: What was paid for on which days before, where the price depends on how
            many licenses there are (`K6`), or, from some day on, where the plan changed (`U2`).
        segments_after: What is paid for on which days after.
        decimals: How many decimals the unit has in which both values are counted; absent: as
            many as the unit price.
        prices: Whether the price contains the taxes.
    """

    billing_period: ServicePeriod
    """The billing period."""

    licenses_before: LicenseCount
    """Licenses before the change."""

    licenses_after: LicenseCount
    """Licenses after the change."""

    before: PeriodValue
    """The exact value of the period before: the sum over its days of licenses × unit price, or of
    what segments say.
    """

    after: PeriodValue
    """The exact value of the period after."""

    segments_before: tuple[Segment, ...] = ()
    """What was paid for on which days before, where the price depends on how many licenses there
    are (`K6`), or, from some day on, where the plan changed (`U2`).
    """

    segments_after: tuple[Segment, ...] = ()
    """What is paid for on which days after."""

    decimals: Annotated[int, Meta(ge=0, le=255)] | None = None
    """How many decimals the unit has in which both values are counted; absent: as many as the unit
    price.
    """

    prices: PriceTax
    """Whether the price contains the taxes."""


class Line(Data, frozen=True, kw_only=True):
    """One line of an invoice (`I2`). It proves itself: from its own figures anybody can recompute
    its amount (`I10`).

    Attributes:
        kind: Why it arose.
        arose: When it arose.
        lot: When the licenses that it charges or credits were bought.
        subscription: The subscription.
        product_name: The product's name at that time.
        service_period: The days that it charges, or credits.
        unit_price: The price per license and billing period; where it depends on how many there
            are, that of the first.
        discount: The list price, and what a promotion took off it; absent: nothing (`K7`). The
            unit price is what is left.
        quantity: How many licenses it charges, or credits.
        amount: The net amount; negative for a credit. Where a tier makes more licenses cheaper,
            more of them can be a credit.
        taxes: The tax of each rate; negative for a credit.
        proof: The figures that prove the amount.
    """

    kind: LineKind
    """Why it arose."""

    arose: Timestamp
    """When it arose."""

    lot: Timestamp
    """When the licenses that it charges or credits were bought."""

    subscription: SubscriptionId
    """The subscription."""

    product_name: TextLine
    """The product's name at that time."""

    service_period: ServicePeriod
    """The days that it charges, or credits."""

    unit_price: UnitPrice
    """The price per license and billing period; where it depends on how many there are, that of the
    first.
    """

    discount: PriceDiscount | None = None
    """The list price, and what a promotion took off it; absent: nothing (`K7`). The unit price is
    what is left.
    """

    quantity: LicenseCount
    """How many licenses it charges, or credits."""

    amount: Money
    """The net amount; negative for a credit. Where a tier makes more licenses cheaper, more of them
    can be a credit.
    """

    taxes: tuple[TaxAmount, ...]
    """The tax of each rate; negative for a credit."""

    proof: Proof
    """The figures that prove the amount."""


class PlanName(Data, frozen=True, kw_only=True):
    """A plan by its ids.

    Attributes:
        product: The product.
        offer: The offer of it.
    """

    product: ProductId
    """The product."""

    offer: OfferId
    """The offer of it."""


class TaxSubtotal(Data, frozen=True, kw_only=True):
    """What one tax of a document comes to (`I3`).

    Attributes:
        name: Its name on the invoice.
        percent: The rate on the base.
        exemption: Why it is 0 %, where it is (`I14`).
        base: The net amounts, together, of the lines with this tax; negative on a credit note.
            Absent in the journal of version 0.1, whose tax is the sum of that of its lines.
        amount: The tax: base × rate, rounded half away from zero; negative on a credit note.
    """

    name: TextLine
    """Its name on the invoice."""

    percent: Percent
    """The rate on the base."""

    exemption: TaxExemption | None = None
    """Why it is 0 %, where it is (`I14`)."""

    base: Money | None = None
    """The net amounts, together, of the lines with this tax; negative on a credit note. Absent in
    the journal of version 0.1, whose tax is the sum of that of its lines.
    """

    amount: Money
    """The tax: base × rate, rounded half away from zero; negative on a credit note."""


class Right(Choice):
    """Something that not everybody may do or see (`O7`)."""

    RUN_THE_HOST = "run_the_host"
    """Report payments and changes of cards, create the organization, rename products: the host
    alone.
    """

    CHANGE_SETTINGS = "change_settings"
    """Change the organization's settings."""

    SET_POLICY = "set_policy"
    """Set the purchase policy."""

    READ_POLICY = "read_policy"
    """Read the purchase policy."""

    DECIDE_PURCHASE_REQUESTS = "decide_purchase_requests"
    """Approve and decline purchase requests."""

    READ_PURCHASE_REQUESTS = "read_purchase_requests"
    """Look at everybody's purchase requests."""

    READ_ADMIN_VIEW = "read_admin_view"
    """Look at every self-service subscription."""

    DECIDE_LICENSE_REQUESTS = "decide_license_requests"
    """Approve and decline license requests."""

    READ_LICENSE_REQUESTS = "read_license_requests"
    """See everybody's license requests."""

    SET_AUTO_CLAIM_POLICIES = "set_auto_claim_policies"
    """Set auto-claim policies."""

    READ_AUTO_CLAIM_POLICIES = "read_auto_claim_policies"
    """See auto-claim policies, and what was claimed."""

    BUY_CENTRALLY = "buy_centrally"
    """Buy for the organization itself (`C11`)."""

    TAKE_OVER = "take_over"
    """Take over what a person bought themselves (`C10`)."""

    ASSIGN_LICENSES = "assign_licenses"
    """Assign licenses of a subscription, and take them back."""

    MANAGE_SUBSCRIPTION = "manage_subscription"
    """Change a subscription."""

    HAND_OVER = "hand_over"
    """Hand a subscription over (`C12`)."""

    READ_SUBSCRIPTION = "read_subscription"
    """Look at a subscription."""

    SHARE_BILLING_PROFILE = "share_billing_profile"
    """Give and take roles on a billing profile."""

    CLOSE_BILLING_PROFILE = "close_billing_profile"
    """Close a billing profile."""

    EDIT_BILLING_PROFILE = "edit_billing_profile"
    """Edit a billing profile, and replace its payment method."""

    BUY_WITH_BILLING_PROFILE = "buy_with_billing_profile"
    """Buy with a billing profile."""

    PAY_INVOICES = "pay_invoices"
    """Pay the invoices of a billing profile (`I12`)."""

    READ_INVOICES = "read_invoices"
    """See the invoices of a billing profile."""

    READ_BILLING_PROFILE = "read_billing_profile"
    """See a billing profile."""

    READ_PROFILE_ROLES = "read_profile_roles"
    """See who has a role on a billing profile."""

    MANAGE_PAYMENT_METHOD = "manage_payment_method"
    """Edit, attach or delete a payment method."""

    READ_PERSONAL_DATA = "read_personal_data"
    """See everything about a person (`V8`)."""


class TextProblem(Choice):
    """Why a text is refused."""

    EMPTY = "empty"
    """It is empty, or only white space."""

    TOO_LONG = "too_long"
    """It is longer than the field allows."""

    CONTROL_CHARACTER = "control_character"
    """It has control characters."""

    LINE_BREAK = "line_break"
    """It has several lines where one is asked for."""

    CARD_NUMBER = "card_number"
    """It holds what is, by its digits, a card number (`G2`)."""

    NOT_AN_ADDRESS = "not_an_address"
    """It is not an e-mail address: no white space, and something on both sides of an `@`."""

    NOT_A_VAT_ID = "not_a_vat_id"
    """It is not a VAT id in its normal form: the country's two letters first, upper case, no
    separators (`I14`).
    """

    NOT_OF_ITS_SCHEME = "not_of_its_scheme"
    """It has not the form that ids have in its scheme (`I14`)."""

    CHECK_DIGIT = "check_digit"
    """It is an id whose check digits do not fit (`I14`)."""


class Intent(Choice):
    """What somebody would do (`P5`)."""

    PURCHASE = "purchase"
    """Buy."""

    TRIAL_WITH_PAYMENT_METHOD = "trial_with_payment_method"
    """Start a trial that converts to paid at its end."""

    TRIAL_WITHOUT_PAYMENT_METHOD = "trial_without_payment_method"
    """Start a trial that simply ends."""

    TAKE_ON = "take_on"
    """Take on what a colleague hands over (`C12`)."""


class EligibilityOutcome(Choice):
    """What follows from the checks (`P5`)."""

    ALLOWED = "allowed"
    """They may."""

    NEEDS_APPROVAL = "needs_approval"
    """They may, once an administrator has approved it (`P7`)."""

    REFUSED = "refused"
    """They may not."""


class Verdict(Choice):
    """Whether a rule lets it pass."""

    PASSED = "passed"
    """It does."""

    FAILED = "failed"
    """It does not."""

    NEEDS_APPROVAL = "needs_approval"
    """It does, once an administrator has approved it (`P7`)."""


class PersonStanding(Choice):
    """How a person stands in the directory."""

    MEMBER = "member"
    """An enabled member."""

    GUEST = "guest"
    """A guest."""

    DISABLED = "disabled"
    """Disabled."""

    UNKNOWN = "unknown"
    """Not in it."""


class UntoldIds(Data, frozen=True, kw_only=True):
    """Two ids by which the organization knows a product as two, while the catalog says that it is
    one (`K1`).

    Attributes:
        from_: The id to be told of as the former one, with `ChangeProductId`.
        to: The id that it has now.
    """

    from_: ProductId = field(name="from")
    """The id to be told of as the former one, with `ChangeProductId`."""

    to: ProductId
    """The id that it has now."""


class PolicySource(Choice):
    """Where the policy value of a product comes from (`V3`)."""

    PRODUCT = "product"
    """Set for the product itself."""

    OFFER_TYPE = "offer_type"
    """Set for its offer type."""

    DEFAULT = "default"
    """The organization's default."""

    UNSET = "unset"
    """Set nowhere: enabled."""


class TrialStanding(Choice):
    """How a person stands to the trial of a product."""

    AVAILABLE = "available"
    """They can start it."""

    NONE = "none"
    """The product has none."""

    USED = "used"
    """They have had it."""

    NEEDS_PAYMENT_METHOD = "needs_payment_method"
    """It needs a payment method, and was asked for without one."""

    NEEDS_NO_PAYMENT_METHOD = "needs_no_payment_method"
    """It needs no payment method, and was asked for with one."""


class KindFinding(Variant, frozen=True, tag="organization_kind"):
    """The kind of the organization: the program is closed to some (`K4`).

    Attributes:
        kind: The kind.
    """

    kind: OrganizationKind
    """The kind."""


class CountryFinding(Variant, frozen=True, tag="country"):
    """The organization's country: the program, or the product, is closed in some (`K4`).

    Attributes:
        country: The country.
    """

    country: Country
    """The country."""


class MemberFinding(Variant, frozen=True, tag="member"):
    """The person: an enabled member, no guest (`O7`).

    Attributes:
        standing: How they stand in the directory.
    """

    standing: PersonStanding
    """How they stand in the directory."""


class SaleFinding(Variant, frozen=True, kw_only=True, tag="on_sale"):
    """The product: known, and on sale (`K1`).

    Attributes:
        end_of_sale: The first day on which it cannot be bought, if there is one.
        currency: The currency in which it would be paid; absent: the organization's country has
            none.
        offers: How many of its offers have a price in it today.
        untold: What has to be told ahead of a purchase; absent: nothing.
    """

    end_of_sale: Day | None = None
    """The first day on which it cannot be bought, if there is one."""

    currency: Currency | None = None
    """The currency in which it would be paid; absent: the organization's country has none."""

    offers: Annotated[int, Meta(ge=0)]
    """How many of its offers have a price in it today."""

    untold: UntoldIds | None = None
    """What has to be told ahead of a purchase; absent: nothing."""


class PolicyFinding(Variant, frozen=True, kw_only=True, tag="policy"):
    """The purchase policy (`P1`, `P2`).

    Attributes:
        value: The value that holds.
        source: Where it comes from.
    """

    value: PolicyValue
    """The value that holds."""

    source: PolicySource
    """Where it comes from."""


class TrialFinding(Variant, frozen=True, tag="trial"):
    """The trial: there is one, and this person has not had it (`B4`).

    Attributes:
        standing: How the person stands to it.
    """

    standing: TrialStanding
    """How the person stands to it."""


class AgreementFinding(Variant, frozen=True, tag="agreement"):
    """The purchase agreement: trials that need no payment method take one (`K3`).

    Attributes:
        has_agreement: Whether the organization has one.
    """

    has_agreement: bool
    """Whether the organization has one."""


class PaymentMethodFinding(Variant, frozen=True, tag="payment_method"):
    """The payment method: one that can be charged (`G4`).

    Attributes:
        payment_method: The one that would be charged; where the check failed, the one named, if
            any.
    """

    payment_method: PaymentMethodId | None = None
    """The one that would be charged; where the check failed, the one named, if any."""


class LicensesFinding(Variant, frozen=True, kw_only=True, tag="licenses"):
    """The number of licenses: within the product's cap (`K1`).

    Attributes:
        licenses: How many are asked for.
        most: The most that one subscription to the product may have, if there is a cap.
        least: The least that the offer which was chosen takes, if it asks for more than one
            (`K6`).
        step: The number of which the total has to be a multiple, where the offer is sold in
            packs.
    """

    licenses: LicenseCount
    """How many are asked for."""

    most: LicenseCount | None = None
    """The most that one subscription to the product may have, if there is a cap."""

    least: LicenseCount | None = None
    """The least that the offer which was chosen takes, if it asks for more than one (`K6`)."""

    step: LicenseCount | None = None
    """The number of which the total has to be a multiple, where the offer is sold in packs."""


class LicenseLimitFinding(Variant, frozen=True, kw_only=True, tag="license_limit"):
    """The number of licenses: within the organization's limit (`P6`).

    Attributes:
        limit: The most that one subscription may have; absent: no limit is set.
        source: Where the limit was set; absent: nowhere.
        used: How many it has already.
        asked: How many it is to have.
    """

    limit: LicenseCount | None = None
    """The most that one subscription may have; absent: no limit is set."""

    source: LimitScope | None = None
    """Where the limit was set; absent: nowhere."""

    used: LicenseCount
    """How many it has already."""

    asked: LicenseCount
    """How many it is to have."""


class SpendingLimitFinding(Variant, frozen=True, kw_only=True, tag="spending_limit"):
    """The month's spending: within the limit (`P6`).

    Attributes:
        limit: The most that may be spent in a month; absent: no limit is set, or, where there
            is a source, it does not name the currency, in which nothing may be spent then.
        source: Where the limit was set; absent: nowhere.
        used: What the person has spent this month, before tax; absent: the product has no
            price.
        asked: What this costs, before tax; of several offers the cheapest; absent: the product
            has no price.
    """

    limit: Money | None = None
    """The most that may be spent in a month; absent: no limit is set, or, where there is a source,
    it does not name the currency, in which nothing may be spent then.
    """

    source: LimitScope | None = None
    """Where the limit was set; absent: nowhere."""

    used: Money | None = None
    """What the person has spent this month, before tax; absent: the product has no price."""

    asked: Money | None = None
    """What this costs, before tax; of several offers the cheapest; absent: the product has no
    price.
    """


class SubscriptionLimitFinding(Variant, frozen=True, kw_only=True, tag="subscription_limit"):
    """The number of subscriptions: within the limit (`P6`).

    Attributes:
        limit: The most that one purchaser may have; absent: no limit is set.
        source: Where the limit was set; absent: nowhere.
        used: How many the person has.
        asked: How many more this makes.
    """

    limit: Annotated[int, Meta(ge=0)] | None = None
    """The most that one purchaser may have; absent: no limit is set."""

    source: LimitScope | None = None
    """Where the limit was set; absent: nowhere."""

    used: Annotated[int, Meta(ge=0)]
    """How many the person has."""

    asked: Annotated[int, Meta(ge=0)]
    """How many more this makes."""


class ApprovalFinding(Variant, frozen=True, kw_only=True, tag="approval"):
    """Whether an administrator has to approve it (`P7`).

    Attributes:
        rule: The rule that holds; absent: none is set.
        source: Where the rule was set; absent: nowhere.
        licenses: How many licenses the subscription would have.
        amount: What this costs, before tax; of several offers the cheapest; absent: the product
            has no price.
    """

    rule: ApprovalRule | None = None
    """The rule that holds; absent: none is set."""

    source: ApprovalScope | None = None
    """Where the rule was set; absent: nowhere."""

    licenses: LicenseCount
    """How many licenses the subscription would have."""

    amount: Money | None = None
    """What this costs, before tax; of several offers the cheapest; absent: the product has no
    price.
    """


Finding: TypeAlias = Annotated[
    KindFinding
    | CountryFinding
    | MemberFinding
    | SaleFinding
    | PolicyFinding
    | TrialFinding
    | AgreementFinding
    | PaymentMethodFinding
    | LicensesFinding
    | LicenseLimitFinding
    | SpendingLimitFinding
    | SubscriptionLimitFinding
    | ApprovalFinding,
    ONE_OF,
]
"""What a rule of eligibility looked at. The list grows with the rules."""


class Check(Data, frozen=True, kw_only=True):
    """One rule, and what it found.

    Attributes:
        verdict: Whether the rule lets it pass.
        finding: What the rule looked at.
    """

    verdict: Verdict
    """Whether the rule lets it pass."""

    finding: Finding
    """What the rule looked at."""


class RequestALicense(Variant, frozen=True, tag="request_a_license"):
    """Request a license from an administrator (`Q1`).

    Attributes:
        product: The product.
    """

    product: ProductId
    """The product."""


class UseOwnProcess(Variant, frozen=True, tag="use_own_process"):
    """Use the organization's own process (`Q2`).

    Attributes:
        process: What the organization tells its people, and where they can go.
    """

    process: OwnProcess
    """What the organization tells its people, and where they can go."""


class AddACard(Variant, frozen=True, tag="add_a_card"):
    """Add a payment method that can be charged.

    Attributes:
        country: The country in which it has to be issued.
    """

    country: Country
    """The country in which it has to be issued."""


class AskAnAdministrator(Variant, frozen=True, tag="ask_an_administrator"):
    """Ask an administrator.

    Attributes:
        support: What the organization tells its people, and where they can go.
    """

    support: Support | None = None
    """What the organization tells its people, and where they can go."""


Alternative: TypeAlias = Annotated[
    RequestALicense | UseOwnProcess | AddACard | AskAnAdministrator,
    ONE_OF,
]
"""What a person can do instead of buying (`P8`)."""


class SubscriptionStatus(Choice):
    """Where a subscription stands (`C6`)."""

    TRIAL = "trial"
    """In use, on trial, and not paid for (`B4`)."""

    PENDING = "pending"
    """Bought, and waiting for its first payment (`B1`)."""

    ACTIVE = "active"
    """In use."""

    PAUSED = "paused"
    """Its term has ended, and another begins on a day; people have no access until then (`E3`)."""

    EXPIRED = "expired"
    """Its term, or trial, has ended; people still have access."""

    DISABLED = "disabled"
    """Nobody has access any more."""

    DELETED = "deleted"
    """Gone for good."""


class AlreadyBought(Data, frozen=True, kw_only=True):
    """A subscription that a person has already to what they would buy.

    Attributes:
        subscription: Which one.
        status: Where it stands; none that is deleted is told of.
        licenses: How many licenses it has.
        past_due: Whether one of its invoices is past due.
    """

    subscription: SubscriptionId
    """Which one."""

    status: SubscriptionStatus
    """Where it stands; none that is deleted is told of."""

    licenses: LicenseCount
    """How many licenses it has."""

    past_due: bool
    """Whether one of its invoices is past due."""


class Eligibility(Data, frozen=True, kw_only=True):
    """Whether a person may buy a product, or start its trial, and every rule that says so (`P5`).

    Attributes:
        product: The product, by its present id.
        intent: What was asked about.
        outcome: What follows from the checks.
        checks: Every rule, in order, passed or failed.
        instead: What the person can do instead, where the answer is no (`P8`).
        already_bought: The subscriptions to this product that they have already, the newest
            first, twenty at the most. No rule asks for them: who has one may buy another.
    """

    product: ProductId
    """The product, by its present id."""

    intent: Intent
    """What was asked about."""

    outcome: EligibilityOutcome
    """What follows from the checks."""

    checks: tuple[Check, ...]
    """Every rule, in order, passed or failed."""

    instead: tuple[Alternative, ...]
    """What the person can do instead, where the answer is no (`P8`)."""

    already_bought: tuple[AlreadyBought, ...] = ()
    """The subscriptions to this product that they have already, the newest first, twenty at the
    most. No rule asks for them: who has one may buy another.
    """


class PurchaseRequestStatus(Choice):
    """Where a purchase request stands (`P7`)."""

    OPEN = "open"
    """It waits for an answer."""

    APPROVED = "approved"
    """It was approved, and bought."""

    DECLINED = "declined"
    """It was declined."""

    WITHDRAWN = "withdrawn"
    """The purchaser took it back, or has left."""

    LAPSED = "lapsed"
    """Nobody answered in time."""


class NotificationKind(Choice):
    """Of what people are told (`H7`). The list grows with the rules."""

    PURCHASE_CONFIRMED = "purchase_confirmed"
    """A subscription was bought, or brought back."""

    PURCHASE_REQUESTED = "purchase_requested"
    """A purchase was asked for that has to be approved (`P7`)."""

    PURCHASE_REQUEST_DECIDED = "purchase_request_decided"
    """A purchase request was approved or declined (`P7`)."""

    PURCHASE_REQUEST_LAPSED = "purchase_request_lapsed"
    """Nobody answered a purchase request in time (`P7`)."""

    RENEWAL_UPCOMING = "renewal_upcoming"
    """A subscription will renew: when, and for how much (`C8`)."""

    PROMOTION_ENDING = "promotion_ending"
    """A promotion will end: when, and what it costs from then on (`K7`)."""

    RENEWAL_IMPOSSIBLE = "renewal_impossible"
    """A subscription will not renew, because it has no price any more (`C8`)."""

    PAUSED = "paused"
    """A term ended, and a pause began: until when (`E3`)."""

    EXTENDED = "extended"
    """A term ended, and it goes on month by month: for how much (`E2`)."""

    RESUMED = "resumed"
    """A pause ended, and a term began (`E3`)."""

    TRIAL_ENDING = "trial_ending"
    """A trial will end, or convert: when, and for how much (`B4`)."""

    TRIAL_CONVERTED = "trial_converted"
    """A trial became a paid subscription (`B4`)."""

    TRIAL_ENDED = "trial_ended"
    """A trial ended and did not convert: why (`B4`)."""

    PURCHASER_LEFT = "purchaser_left"
    """Who bought a subscription that goes on has left (`O5`)."""

    EXPIRING = "expiring"
    """A subscription will expire, because it does not renew."""

    EXPIRED = "expired"
    """A subscription has expired."""

    DISABLED = "disabled"
    """A subscription was disabled."""

    DELETION_UPCOMING = "deletion_upcoming"
    """A disabled subscription will be deleted."""

    DELETED = "deleted"
    """A subscription was deleted."""

    INVOICE_ISSUED = "invoice_issued"
    """An invoice was issued."""

    PURCHASE_ORDER_EXCEEDED = "purchase_order_exceeded"
    """An invoice charges more than its purchase order is good for, or after its last day
    (`I16`).
    """

    PAYMENT_FAILED = "payment_failed"
    """A payment failed, was taken back, or no card could be charged."""

    EXCESS_LICENSES = "excess_licenses"
    """More people hold licenses than are paid for: until when they keep them (`S6`)."""

    LICENSES_RELEASED = "licenses_released"
    """Licenses that were not paid for were released (`S6`)."""

    PAYMENT_REMINDER = "payment_reminder"
    """An invoice is still unpaid (`I8`)."""

    RESTORED = "restored"
    """What an unpaid invoice had disabled can be used again (`I8`)."""

    REFUND_REQUESTED = "refund_requested"
    """Money goes back to a card (`I5`, `G7`)."""

    CARD_EXPIRING = "card_expiring"
    """A card will have expired when the next charge comes (`G6`)."""

    LICENSE_ASSIGNED = "license_assigned"
    """Licenses were assigned."""

    LICENSE_REMOVED = "license_removed"
    """Licenses were taken back."""

    TAKEN_OVER = "taken_over"
    """What somebody had bought themselves was taken over (`C10`)."""

    HAND_OVER_OFFERED = "hand_over_offered"
    """A colleague offers a subscription (`C12`)."""

    HAND_OVER_ANSWERED = "hand_over_answered"
    """The colleague answered (`C12`)."""

    LICENSE_REQUEST_CREATED = "license_request_created"
    """Licenses were asked for: told to those who decide (`Q1`)."""

    LICENSE_REQUEST_DECIDED = "license_request_decided"
    """It was decided about people of a license request (`Q1`)."""

    PURCHASE_MADE = "purchase_made"
    """People bought something, or brought it back: told to administrators."""

    TRIAL_STARTED = "trial_started"
    """People began a trial: told to administrators."""

    PLAN_CHANGED = "plan_changed"
    """A subscription moved to another plan (`U2`, `U6`)."""

    PLAN_CHANGE_DROPPED = "plan_change_dropped"
    """A move that was scheduled for the renewal does not come (`U6`)."""


class InvoiceStatus(Choice):
    """Where an invoice stands (`I3`)."""

    DUE = "due"
    """To be paid."""

    PAID = "paid"
    """Nothing is left to pay."""

    PAST_DUE = "past_due"
    """Its due date has gone by unpaid."""

    VOID = "void"
    """Not to be paid any more: the purchase did not come about (`B1`)."""

    WRITTEN_OFF = "written_off"
    """Never asked for: it was too little when its billing profile was closed (`I13`)."""


class ClearanceStatus(Choice):
    """Where an invoice stands with the tax office's exchange system (`I17`)."""

    AWAITED = "awaited"
    """Nothing was reported yet, and it is waited for."""

    REJECTED = "rejected"
    """It was rejected: it has to be sent again."""

    CLEARED = "cleared"
    """It is cleared."""
