"""The data of the library: commands, events, refusals, views and the values in them.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, NewType, TypeAlias
from uuid import UUID

from msgspec import Meta, Struct, field

__all__ = [
    "AcceptHandOver",
    "Accepted",
    "Access",
    "AccessAnswer",
    "AccessChange",
    "AccessQuery",
    "AccessTurn",
    "Action",
    "ActionRow",
    "Activation",
    "Actor",
    "AddACard",
    "AddPaymentMethod",
    "Address",
    "AdminProductRow",
    "AdminProductsPage",
    "AdminProductsQuery",
    "AdminSubscriptionRow",
    "AdminSubscriptionsPage",
    "AdminSubscriptionsQuery",
    "AdminUserRow",
    "AdminUsersPage",
    "AdminUsersQuery",
    "AgreementFinding",
    "AlreadyCentral",
    "AlreadyEnds",
    "Alternative",
    "AmountNotPositive",
    "AmountTooLarge",
    "AnnouncedConversion",
    "Answer",
    "AnswerHandOver",
    "AppHasPolicy",
    "AppId",
    "ApprovalFinding",
    "ApprovalRule",
    "ApprovalRuleChanged",
    "ApprovalScope",
    "ApproveAbove",
    "ApproveAlways",
    "ApproveLicenses",
    "AskAnAdministrator",
    "AssignLicenses",
    "Assignable",
    "AtEndOfDay",
    "AtInstant",
    "AtSequence",
    "AuditChange",
    "AuditFilter",
    "AuditRow",
    "AutoClaimPoliciesPage",
    "AutoClaimPoliciesQuery",
    "AutoClaimPolicyDeleted",
    "AutoClaimPolicyId",
    "AutoClaimPolicyRow",
    "AutoClaimPolicySet",
    "AutoClaimReportPage",
    "AutoClaimReportQuery",
    "AutoClaimRow",
    "AutoClaimStatus",
    "BelowAssigned",
    "BillTo",
    "BillingChoice",
    "BillingFrequency",
    "BillingPeriod",
    "BillingPeriodStarted",
    "BillingProfileClosed",
    "BillingProfileCreated",
    "BillingProfileEdited",
    "BillingProfileId",
    "BillingProfileInUse",
    "BillingProfileRow",
    "BillingProfileShared",
    "BillingProfilesPage",
    "BillingProfilesQuery",
    "CancelMode",
    "CancelReason",
    "CancelSubscription",
    "CancellationClosed",
    "Card",
    "CardExpiring",
    "CardExpiry",
    "CatalogData",
    "ChangeBilling",
    "ChangeLicenses",
    "ChangeProductId",
    "ChangeSettings",
    "ChangesNetted",
    "Channel",
    "ChargeCard",
    "ChargeExplanation",
    "Check",
    "ClaimableProduct",
    "CloseBillingProfile",
    "ClosedBillingProfile",
    "Command",
    "CommandConflict",
    "CommandId",
    "CommandIdUsed",
    "CommandStamp",
    "ConfirmPurchaseRequest",
    "Context",
    "ConversionRow",
    "ConvertTrial",
    "Country",
    "CountryClosure",
    "CountryCurrency",
    "CountryFinding",
    "CreateOrganization",
    "CreditAllocated",
    "Credits",
    "CurrenciesMixed",
    "Currency",
    "CurrencyDiffers",
    "Cursor",
    "Day",
    "DecideLicenseRequest",
    "DecidePurchaseRequest",
    "DeclineHandOver",
    "DeclineLicenses",
    "DefaultPolicy",
    "DeleteAutoClaimPolicy",
    "DeletePaymentMethod",
    "Denial",
    "Digest",
    "DunningAction",
    "DunningSettings",
    "DunningStep",
    "EditBillingProfile",
    "EditPaymentMethod",
    "Effect",
    "EffectId",
    "EffectOrder",
    "Eligibility",
    "EligibilityAnswer",
    "EligibilityOutcome",
    "EligibilityQuery",
    "Ending",
    "EndingAnnounced",
    "Event",
    "EveryProfile",
    "ExcessLicensesAnnounced",
    "ExcessLicensesReleased",
    "ExistingMethod",
    "ExistingProfile",
    "Expected",
    "ExpectedCharge",
    "ExpectedPayments",
    "ExpectedStatus",
    "ExtendTrial",
    "FiguresTooLarge",
    "Finding",
    "ForecastPage",
    "ForecastQuery",
    "ForecastRow",
    "FoundPerson",
    "HandOverAnswer",
    "HandOverAnswered",
    "HandOverCloseCause",
    "HandOverClosed",
    "HandOverOfferRow",
    "HandOverOffered",
    "HandOverOffersPage",
    "HandOverOffersQuery",
    "HandOverPending",
    "HandOverRow",
    "ImportSubscription",
    "Intent",
    "InvalidPerson",
    "InvalidPolicyList",
    "InvoiceCharge",
    "InvoiceDelivery",
    "InvoiceDocument",
    "InvoiceIssued",
    "InvoiceNumber",
    "InvoiceNumberTaken",
    "InvoiceNumbers",
    "InvoicePastDue",
    "InvoiceRange",
    "InvoiceRow",
    "InvoiceSeries",
    "InvoiceSettlement",
    "InvoiceSettlementKind",
    "InvoiceStatus",
    "InvoiceStillOpen",
    "InvoiceUnpaid",
    "InvoiceVoided",
    "InvoicesBetween",
    "InvoicesNumberedAlready",
    "InvoicesPage",
    "InvoicesPastDue",
    "InvoicesQuery",
    "InvoicesToSettle",
    "JournalDifference",
    "JournalFinding",
    "JournalReport",
    "KindFinding",
    "Language",
    "LastInvoice",
    "LastMonths",
    "LicenseClaimed",
    "LicenseCount",
    "LicenseDecision",
    "LicenseLimitFinding",
    "LicenseRequestClosed",
    "LicenseRequestCreated",
    "LicenseRequestDecided",
    "LicenseRequestId",
    "LicenseRequestPurged",
    "LicenseRequestRow",
    "LicenseRequestState",
    "LicenseRequestsPage",
    "LicenseRequestsQuery",
    "LicenseRow",
    "LicenseScheduleDropped",
    "LicensesAdded",
    "LicensesAssigned",
    "LicensesDiffer",
    "LicensesFinding",
    "LicensesPage",
    "LicensesQuery",
    "LicensesRemoved",
    "LicensesReserved",
    "LicensesScheduled",
    "LicensesUnassigned",
    "LimitExceeded",
    "LimitScope",
    "Line",
    "LineAmountDiffers",
    "LineKind",
    "LineProblem",
    "LineTaxDiffers",
    "ListPrice",
    "ListedPolicy",
    "MalformedCard",
    "MalformedId",
    "MemberFinding",
    "Moment",
    "Money",
    "MoreThanReceived",
    "NewMethod",
    "NewProfile",
    "NextInvoice",
    "NextStep",
    "NextStepKind",
    "NoColleague",
    "NoCurrency",
    "NoHandOver",
    "NoPrice",
    "NotAMember",
    "NotAllowed",
    "NotAssignable",
    "NotAssignableReason",
    "NotCentral",
    "NotEligible",
    "NotEnoughLicenses",
    "NotInDirectory",
    "NotOfTheOrganization",
    "NotOnSale",
    "NotTheRestOfThePeriod",
    "NotWaiting",
    "NothingToBuy",
    "NothingToQuote",
    "NotificationKind",
    "Notify",
    "Offer",
    "OfferHandOver",
    "OfferId",
    "OfferRow",
    "OfferType",
    "OfferTypePolicy",
    "OneProfile",
    "OrderRow",
    "OrganizationApproval",
    "OrganizationCreated",
    "OrganizationExists",
    "OrganizationId",
    "OrganizationKind",
    "OrganizationLimit",
    "OrganizationMissing",
    "OtherProduct",
    "OutOfRange",
    "Outcome",
    "Overdue",
    "OwnProcess",
    "OwnProcessOnly",
    "OwnPurchaseRequest",
    "OwnSubscription",
    "OwnerKeepsRole",
    "PaymentChargedBack",
    "PaymentDeclined",
    "PaymentFailed",
    "PaymentId",
    "PaymentMethodAdded",
    "PaymentMethodDeleted",
    "PaymentMethodEdited",
    "PaymentMethodFinding",
    "PaymentMethodId",
    "PaymentMethodInUse",
    "PaymentMethodReplaced",
    "PaymentMethodRow",
    "PaymentMethodUnusable",
    "PaymentMethodsPage",
    "PaymentMethodsQuery",
    "PaymentOrder",
    "PaymentReceived",
    "PaymentResult",
    "PaymentReversed",
    "PaymentSucceeded",
    "Percent",
    "PeriodValue",
    "Person",
    "PersonField",
    "PersonId",
    "PersonKind",
    "PersonLeft",
    "PersonProblem",
    "PersonReturned",
    "PersonStanding",
    "PlanChange",
    "PlanChangeLines",
    "PlannedConversion",
    "PoliciesPage",
    "PoliciesQuery",
    "PolicyChanged",
    "PolicyFinding",
    "PolicyListProblem",
    "PolicyNotForOfferTypes",
    "PolicyPreviewPage",
    "PolicyPreviewQuery",
    "PolicyPreviewSummary",
    "PolicyRow",
    "PolicyScope",
    "PolicySource",
    "PolicyValue",
    "PreviewedClass",
    "PreviewedEffect",
    "PreviewedPerson",
    "PreviewedProduct",
    "PreviewedTrial",
    "PreviewedTrialEnd",
    "PriceTax",
    "Product",
    "ProductApproval",
    "ProductId",
    "ProductIdChanged",
    "ProductLimit",
    "ProductNotBlocked",
    "ProductPolicy",
    "ProductRow",
    "ProductsPage",
    "ProductsQuery",
    "ProfileRole",
    "Program",
    "Proof",
    "ProposedApproval",
    "ProposedLimit",
    "ProposedPolicy",
    "PurchaseLimit",
    "PurchaseLimitChanged",
    "PurchaseRequestClosed",
    "PurchaseRequestConfirmed",
    "PurchaseRequestDecided",
    "PurchaseRequestId",
    "PurchaseRequestLapsed",
    "PurchaseRequestRow",
    "PurchaseRequestStale",
    "PurchaseRequestStatus",
    "PurchaseRequestWithdrawn",
    "PurchaseRequested",
    "PurchaseRequestsPage",
    "PurchaseRequestsQuery",
    "PurchaseSubscription",
    "Query",
    "QuoteReference",
    "QuoteStale",
    "ReactivateSubscription",
    "ReadOnlyView",
    "Recorded",
    "RecurringBilling",
    "RecurringBillingCause",
    "RecurringBillingChanged",
    "RecurringBillingIsOff",
    "RefundCard",
    "RefusalExplanation",
    "Refused",
    "RefusedPerson",
    "RejectedText",
    "ReleaseCause",
    "RenewalAnnounced",
    "RenewalDoesNotFit",
    "RenewalImpossible",
    "Repeated",
    "ReplacePaymentMethod",
    "Replacement",
    "ReplacementScope",
    "ReportPayment",
    "ReportPersonLeft",
    "ReportPersonReturned",
    "ReportSpan",
    "RequestALicense",
    "RequestDecision",
    "RequestLicenses",
    "RequestedLicense",
    "RequestedLicenseStatus",
    "ReservationOpen",
    "ReservationReleased",
    "ReservedLicensesAdded",
    "Retry",
    "Right",
    "Rival",
    "Role",
    "RoleLimit",
    "SaleFinding",
    "ScheduleDropCause",
    "ScheduleLicenses",
    "SecurityCode",
    "SecurityCodeNotChecked",
    "Seller",
    "Sequence",
    "ServicePeriod",
    "SetApprovalRule",
    "SetAutoClaimPolicy",
    "SetPolicy",
    "SetPurchaseLimit",
    "SetRecurringBilling",
    "SetTaxRates",
    "Settings",
    "SettingsChanged",
    "Settlement",
    "ShareBillingProfile",
    "SignIn",
    "SpendingLimitFinding",
    "StartTrial",
    "SubscriptionActivated",
    "SubscriptionCanceled",
    "SubscriptionDeleted",
    "SubscriptionDetail",
    "SubscriptionDisabled",
    "SubscriptionExpired",
    "SubscriptionId",
    "SubscriptionImported",
    "SubscriptionLimitFinding",
    "SubscriptionPurchased",
    "SubscriptionQuery",
    "SubscriptionReactivated",
    "SubscriptionRenewed",
    "SubscriptionRestored",
    "SubscriptionRow",
    "SubscriptionStatus",
    "SubscriptionTakenOver",
    "Support",
    "System",
    "TakeOver",
    "TakeOverMode",
    "TakeOverOutcome",
    "TakeOverToCancel",
    "TakeOverToKeep",
    "TakeOverToMovePeople",
    "TakenOverAndCanceled",
    "TakenOverAndKept",
    "TakenOverAndPeopleMoved",
    "TaxAmount",
    "TaxRate",
    "TaxRatesSet",
    "Term",
    "Text",
    "TextProblem",
    "TimeGoesBack",
    "Timestamp",
    "TooEarlyToExtend",
    "TooManyLicenses",
    "TooManyPeople",
    "Trial",
    "TrialConverted",
    "TrialDoesNotConvert",
    "TrialEndAnnounced",
    "TrialEndReason",
    "TrialEnded",
    "TrialExtended",
    "TrialExtendedAlready",
    "TrialFinding",
    "TrialLicensesFixed",
    "TrialNotKept",
    "TrialNotReactivated",
    "TrialPayment",
    "TrialPurchase",
    "TrialRow",
    "TrialStanding",
    "TrialStarted",
    "UnassignLicenses",
    "UnassignProduct",
    "UnclearAmounts",
    "UnitPrice",
    "UnknownAutoClaimPolicy",
    "UnknownBillingProfile",
    "UnknownInvoice",
    "UnknownLicenseRequest",
    "UnknownOffer",
    "UnknownPaymentMethod",
    "UnknownProduct",
    "UnknownPurchaseRequest",
    "UnknownSubscription",
    "UseOwnProcess",
    "User",
    "ValueDiffers",
    "Verdict",
    "Viewer",
    "WindowClosed",
    "WithdrawHandOver",
    "WithdrawPurchaseRequest",
    "WithdrawalCause",
    "WrongStatus",
    "YourProductsPage",
    "YourProductsQuery",
]


class _Data(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="camel"):
    """Immutable data; camelCase in JSON, where an unknown field is refused."""


class _Variant(_Data, frozen=True, kw_only=True, tag_field="type"):
    """Data that its field `type` tells apart in JSON."""


PersonId = NewType("PersonId", UUID)
"""A person of the organization's directory."""

Text: TypeAlias = str
"""Text that a person typed: a name, an address, a message.

It is carried as it came; a command that holds it is refused when the text is empty, too long,
has control characters or a card number (`G2`).
"""


class PersonKind(StrEnum):
    """Whether a person belongs to the organization or visits it (`O2`)."""

    MEMBER = "member"
    """Belongs to the organization."""

    GUEST = "guest"
    """Invited from elsewhere: neither buys nor holds licenses."""


class Role(StrEnum):
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


class Person(_Data, frozen=True, kw_only=True):
    """A person as the host's directory knows them (`O2`)."""

    id: PersonId
    """Who it is."""

    name: Text
    """The display name: 1 to 256 characters."""

    email: str
    """The e-mail address: at most 254 characters."""

    kind: PersonKind = PersonKind.MEMBER
    """Member or guest."""

    enabled: bool = True
    """Whether the account is enabled."""

    roles: tuple[Role, ...] = ()
    """The administrator roles held; the order carries no meaning."""


class OrganizationKind(StrEnum):
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


class CountryClosure(_Data, frozen=True, kw_only=True):
    """A country in which something is not sold."""

    country: Country
    """The country."""

    from_: Day | None = field(default=None, name="from")
    """The first day on which it is closed; absent: from the start."""


Currency: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Z]{3}$")]
"""The code of a currency of ISO 4217."""


class CountryCurrency(_Data, frozen=True, kw_only=True):
    """The currency of a country."""

    country: Country
    """The country."""

    currency: Currency
    """Its currency."""


class Program(_Data, frozen=True, kw_only=True):
    """The self-service program as a whole (`K4`)."""

    closed_kinds: tuple[OrganizationKind, ...] = ()
    """The kinds of organization to which it is closed."""

    closed_countries: tuple[CountryClosure, ...] = ()
    """The countries in which it is closed."""

    currencies: tuple[CountryCurrency, ...] = ()
    """The currency in which organizations of each country are billed."""


ProductId = NewType("ProductId", str)
"""A product of the catalog, such as `CFQ7TTC0H9MP` (`K1`)."""

OfferType: TypeAlias = str
"""The kind of a third-party offer, such as `SaaS`; compared without case (`K1`)."""

LicenseCount: TypeAlias = Annotated[int, Meta(ge=0)]
"""A number of licenses (seats)."""

OfferId = NewType("OfferId", str)
"""An offer of a product: a term, a billing frequency and prices (`K2`)."""


class Term(StrEnum):
    """The term of an offer: how long price and commitment hold (`K2`)."""

    ONE_MONTH = "one_month"
    """One month."""

    ONE_YEAR = "one_year"
    """One year."""

    THREE_YEARS = "three_years"
    """Three years."""


class BillingFrequency(StrEnum):
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


class UnitPrice(_Data, frozen=True, kw_only=True):
    """A price per license and billing period; it may be finer than the currency's minor unit."""

    amount: Decimal
    """A plain decimal, such as 13.10."""

    currency: Currency
    """Its currency."""


class ListPrice(_Data, frozen=True, kw_only=True):
    """A list price, and from when it holds."""

    price: UnitPrice
    """The price per license and billing period."""

    from_: Day | None = field(default=None, name="from")
    """The first day on which it holds; absent: from the start."""


class Offer(_Data, frozen=True, kw_only=True):
    """An offer of a product: for how long, billed how often, at which price (`K2`)."""

    id: OfferId
    """Its id, unique within the product."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed; never less often than once a term."""

    prices: tuple[ListPrice, ...]
    """The list prices, per license and billing period."""


class TrialPayment(StrEnum):
    """Whether a trial needs a payment method (`K3`)."""

    REQUIRED = "required"
    """It needs one, and converts to a paid subscription at its end."""

    NOT_REQUIRED = "not_required"
    """It needs none, and simply ends."""


class Trial(_Data, frozen=True, kw_only=True):
    """The trial of a product (`K3`)."""

    payment_method: TrialPayment
    """Whether it needs a payment method, and so converts to paid at its end."""

    days: Annotated[int, Meta(ge=0)]
    """For how many days it runs."""

    licenses: LicenseCount
    """How many licenses it has."""


class Product(_Data, frozen=True, kw_only=True):
    """A product (`K1`)."""

    id: ProductId
    """Its id."""

    name: Text
    """Its name, as people read it."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that it had before: they still mean this product."""

    offer_type: OfferType | None = None
    """The kind of third-party offer; absent for a first-party product."""

    closed_countries: tuple[CountryClosure, ...] = ()
    """The countries in which it is not sold, besides those of the program."""

    end_of_sale: Day | None = None
    """The first day on which it cannot be bought."""

    most_licenses: LicenseCount | None = None
    """The most licenses that one subscription may have."""

    offers: tuple[Offer, ...] = ()
    """The offers under which it is sold."""

    trial: Trial | None = None
    """The trial that it has, if any (`K3`)."""


class CatalogData(_Data, frozen=True, kw_only=True):
    """Everything that can be bought, and where the program as a whole is closed."""

    program: Program
    """What holds for every product."""

    products: tuple[Product, ...]
    """The products."""


CommandId = NewType("CommandId", UUID)
"""A command: chosen by the host, remembered so that the same command twice counts once (`B6`)."""


class System(_Variant, frozen=True, kw_only=True, tag="system"):
    """The host itself: directory news, payment reports, imports, and what time brings."""


class User(_Variant, frozen=True, kw_only=True, tag="user"):
    """A person of the organization."""

    id: PersonId
    """Their id."""


Actor: TypeAlias = System | User
"""Who gives a command, or asks for a view (`O7`)."""

Timestamp: TypeAlias = datetime
"""An instant in UTC, RFC 3339 with milliseconds."""


class Context(_Data, frozen=True, kw_only=True):
    """Who gives a command, when, and under which id."""

    id: CommandId
    """The command's id, chosen by the host: the same id twice counts once (`B6`)."""

    actor: Actor
    """Who acts."""

    at: Timestamp
    """When."""


OrganizationId = NewType("OrganizationId", UUID)
"""An organization: one tenant, one journal."""


class Activation(StrEnum):
    """When what is bought can be used (`B1`)."""

    IMMEDIATELY = "immediately"
    """At once."""

    ON_FIRST_PAYMENT = "on_first_payment"
    """When the host reports the first payment."""


class ChangeBilling(StrEnum):
    """When changes within a billing period are invoiced (`I1`)."""

    MONTHLY = "monthly"
    """Together, on the first of the month."""

    IMMEDIATELY = "immediately"
    """One by one, at once."""


class Credits(StrEnum):
    """Where credits go that no open invoice takes up (`I5`)."""

    BALANCE = "balance"
    """To the credit balance of the billing profile, used by its next invoice."""

    REFUND = "refund"
    """Back to the card."""


class InvoiceSeries(StrEnum):
    """Whether the year is part of an invoice's number (`I3`)."""

    YEARLY = "yearly"
    """`2026-000012`; each year starts at 1."""

    YEAR_SHOWN = "year_shown"
    """`2026-000012`; the count goes on through the years."""

    CONTINUOUS = "continuous"
    """`000012`."""


class InvoiceNumbers(_Data, frozen=True, kw_only=True):
    """How invoices are numbered (`I3`): integers from 1, without a gap in their series."""

    prefix: Text | None = None
    """What stands before the number."""

    series: InvoiceSeries = InvoiceSeries.YEARLY
    """Whether the year is part of the number, and restarts it."""


Percent: TypeAlias = Decimal
"""A percentage from 0 to 100 with at most four decimals, such as 22 or 8.875."""


class TaxRate(_Data, frozen=True, kw_only=True):
    """A tax that the host says applies to a billing profile (`I9`)."""

    name: Text
    """Its name on the invoice, such as `IVA`."""

    percent: Percent
    """The rate on the net amount."""


class PriceTax(StrEnum):
    """How the prices of a billing profile relate to tax (`I9`)."""

    EXCLUSIVE = "exclusive"
    """Tax comes on top of the prices."""

    INCLUSIVE = "inclusive"
    """The prices contain the tax."""


class DunningSettings(_Data, frozen=True, kw_only=True):
    """What follows when an invoice is not paid: days are counted from its due date (`I8`)."""

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


class OwnProcess(_Data, frozen=True, kw_only=True):
    """The organization's own way to ask for licenses (`Q2`, `P8`)."""

    message: Text
    """What to tell people."""

    link: str | None = None
    """Where to go."""


class Support(_Data, frozen=True, kw_only=True):
    """Whom people can ask (`P8`)."""

    text: Text
    """What to tell them."""

    link: str | None = None
    """Where to go."""


class Settings(_Data, frozen=True, kw_only=True):
    """What an organization can choose (*setting* in the rules). Whatever is left out has its
    default.
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

    tax_rates: tuple[TaxRate, ...] = ()
    """The tax rates of new billing profiles (`I9`)."""

    prices: PriceTax = PriceTax.EXCLUSIVE
    """How prices relate to tax, for new billing profiles (`I9`)."""

    expired_days: Annotated[int, Meta(ge=0)] = 30
    """For how many days after its end a subscription is expired, with access (`C6`)."""

    disabled_days: Annotated[int, Meta(ge=0)] = 90
    """For how many days after that it is disabled, without access (`C6`)."""

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

    license_request_months: Annotated[int, Meta(ge=0)] = 12
    """For how many months license requests are kept (`Q1`)."""

    own_process: OwnProcess | None = None
    """The organization's own way to ask for licenses; where there is one, no new license requests
    are taken (`Q2`).
    """

    support: Support | None = None
    """Whom people can ask when they are refused (`P8`)."""


class ProductPolicy(_Variant, frozen=True, kw_only=True, tag="product"):
    """One product."""

    product: ProductId
    """Its id, or one that it had before."""


class OfferTypePolicy(_Variant, frozen=True, kw_only=True, tag="offer_type"):
    """Every third-party product of one offer type."""

    offer_type: OfferType
    """The offer type, compared without case."""


class DefaultPolicy(_Variant, frozen=True, kw_only=True, tag="default"):
    """Whatever has no value of its own, products not yet published included."""


PolicyScope: TypeAlias = ProductPolicy | OfferTypePolicy | DefaultPolicy
"""What a policy is set for (`P1`, `P2`)."""


class PolicyValue(StrEnum):
    """Whether people may buy something themselves (`P1`)."""

    ENABLED = "enabled"
    """They may buy, and start trials."""

    ONLY_TRIALS_WITHOUT_PAYMENT_METHOD = "only_trials_without_payment_method"
    """They may only start trials that need no payment method."""

    DISABLED = "disabled"
    """They may do neither."""


class OrganizationLimit(_Variant, frozen=True, kw_only=True, tag="organization"):
    """Every purchase."""


class ProductLimit(_Variant, frozen=True, kw_only=True, tag="product"):
    """Purchases of one product."""

    product: ProductId
    """The product, by its id or one that it had before."""


class RoleLimit(_Variant, frozen=True, kw_only=True, tag="role"):
    """Purchases by whoever holds a role."""

    role: Role
    """The role."""


LimitScope: TypeAlias = OrganizationLimit | ProductLimit | RoleLimit
"""For what a purchase limit is set. The most specific one holds: a role's, a product's, the
organization's; of several roles the highest (`P6`).
"""


class Money(_Data, frozen=True, kw_only=True):
    """An amount that is charged or paid: exactly as many decimals as the currency has."""

    amount: Decimal
    """A plain decimal, such as 13.10."""

    currency: Currency
    """Its currency."""


class PurchaseLimit(_Data, frozen=True, kw_only=True):
    """How much people may buy (`P6`). What is absent is not limited here: the next setting in order
    decides.
    """

    monthly_spending: tuple[Money, ...] | None = None
    """The most that one purchaser may spend in a month, before tax, one amount a currency. A
    currency that is not named may not be spent at all.
    """

    licenses: LicenseCount | None = None
    """The most licenses that one subscription may have."""

    subscriptions: Annotated[int, Meta(ge=0)] | None = None
    """The most self-service subscriptions that one purchaser may have at a time."""


class OrganizationApproval(_Variant, frozen=True, kw_only=True, tag="organization"):
    """Every product."""


class ProductApproval(_Variant, frozen=True, kw_only=True, tag="product"):
    """One product."""

    product: ProductId
    """The product, by its id or one that it had before."""


ApprovalScope: TypeAlias = OrganizationApproval | ProductApproval
"""For what an approval rule is set. A product's own holds rather than the organization's (`P7`)."""


class ApproveAlways(_Variant, frozen=True, kw_only=True, tag="always"):
    """Always."""


class ApproveAbove(_Variant, frozen=True, kw_only=True, tag="above"):
    """Above a threshold."""

    amounts: tuple[Money, ...] | None = None
    """What it may cost without approval, before tax, one amount a currency; in a currency that is
    not named, nothing may. Absent: the amount does not matter.
    """

    licenses: LicenseCount | None = None
    """How many licenses the subscription may have without approval. Absent: their number does not
    matter.
    """


ApprovalRule: TypeAlias = ApproveAlways | ApproveAbove
"""When a purchase, or an increase, has to be approved (`P7`)."""

PurchaseRequestId = NewType("PurchaseRequestId", UUID)
"""A purchase that an administrator has to approve (`P7`)."""


class RequestDecision(StrEnum):
    """What becomes of a purchase request (`P7`)."""

    APPROVE = "approve"
    """It is bought."""

    DECLINE = "decline"
    """It is not."""


Digest: TypeAlias = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
"""The first 128 bits of a SHA-256, as 32 lowercase hexadecimal digits."""


class QuoteReference(_Data, frozen=True, kw_only=True):
    """The quote that a command was given on (`B5`)."""

    fingerprint: Digest
    """Its fingerprint."""

    total: Money
    """Its total."""


class CardExpiry(_Data, frozen=True, kw_only=True):
    """The month at whose end a card expires."""

    year: Annotated[int, Meta(ge=0, le=65535)]
    """The year, such as 2028."""

    month: Annotated[int, Meta(ge=0, le=255)]
    """The month, 1 to 12."""


class Address(_Data, frozen=True, kw_only=True):
    """A postal address."""

    street: Text
    """Street, house number, floor: up to 200 characters."""

    postal_code: Text | None = None
    """The postal code, where there is one."""

    city: Text
    """The city."""

    region: Text | None = None
    """State, province or region, where the address has one."""

    country: Country
    """The country."""


class Card(_Data, frozen=True, kw_only=True):
    """What is known of a card: a token, never the number (`G2`)."""

    token: str
    """The payment provider's token for it."""

    brand: Text
    """The brand, such as `visa`."""

    last_four: str
    """The last four digits of its number."""

    expires: CardExpiry
    """The month at whose end it expires."""

    holder: Text | None = None
    """The name on it; absent once erased."""

    address: Address | None = None
    """Its billing address; absent once erased."""

    country: Country
    """The country that issued it."""


PaymentMethodId = NewType("PaymentMethodId", UUID)
"""A payment method."""


class SecurityCode(StrEnum):
    """Whether the payment provider confirms that a card's security code was checked (`G3`). The
    code itself never comes here.
    """

    CHECKED = "checked"
    """It does."""

    NOT_CHECKED = "not_checked"
    """It does not."""


BillingProfileId = NewType("BillingProfileId", UUID)
"""A billing profile."""


class OneProfile(_Variant, frozen=True, kw_only=True, tag="one_profile"):
    """One of them, by its owner or a contributor."""

    billing_profile: BillingProfileId
    """Which one."""


class EveryProfile(_Variant, frozen=True, kw_only=True, tag="every_profile"):
    """All that a payment method of the actor's own pays for."""

    payment_method: PaymentMethodId
    """The payment method that pays now."""


ReplacementScope: TypeAlias = OneProfile | EveryProfile
"""The billing profiles whose payment method is replaced."""


class ExistingMethod(_Variant, frozen=True, kw_only=True, tag="existing_method"):
    """One that is there."""

    payment_method: PaymentMethodId
    """Which one."""


class NewMethod(_Variant, frozen=True, kw_only=True, tag="new_method"):
    """A new card."""

    card: Card
    """The card."""


Replacement: TypeAlias = ExistingMethod | NewMethod
"""The payment method that pays from now on: one of the actor's own that can be charged today
(`G4`).
"""


class BillTo(_Data, frozen=True, kw_only=True):
    """Whom invoices are made out to."""

    name: Text
    """The name of the company or person."""

    address: Address
    """The address."""

    tax_id: str | None = None
    """The tax id, such as a VAT number, where there is one."""

    email: str | None = None
    """Where invoices are sent by e-mail."""


class InvoiceDelivery(StrEnum):
    """Whether invoices are sent by e-mail (`G1`)."""

    EMAIL = "email"
    """They are sent by e-mail."""

    PORTAL = "portal"
    """They are there to be looked at."""


class ProfileRole(StrEnum):
    """A role on a billing profile (`O7`, `G1`)."""

    READER = "reader"
    """Views."""

    INVOICE_MANAGER = "invoice_manager"
    """Views and pays."""

    CONTRIBUTOR = "contributor"
    """Buys, edits, replaces and pays."""

    OWNER = "owner"
    """Everything, roles included."""


class ExistingProfile(_Variant, frozen=True, kw_only=True, tag="existing_profile"):
    """One that exists."""

    billing_profile: BillingProfileId
    """Its id."""


class NewProfile(_Variant, frozen=True, kw_only=True, tag="new_profile"):
    """A new one, created by the purchase (`G1`)."""

    name: Text
    """Its name, such as "Marketing team"."""

    bill_to: BillTo
    """Whom its invoices are made out to."""

    payment_method: PaymentMethodId
    """The payment method that pays: one of the actor's own."""

    currency: Currency | None = None
    """Its currency, for ever; absent: that of the organization's country."""

    purchase_order: Text | None = None
    """A purchase order number, printed on every invoice."""

    delivery: InvoiceDelivery = InvoiceDelivery.PORTAL
    """Whether invoices are sent by e-mail."""


BillingChoice: TypeAlias = ExistingProfile | NewProfile
"""The billing profile that pays for a purchase."""


class Channel(StrEnum):
    """Whose a subscription is (`C11`)."""

    SELF_SERVICE = "self_service"
    """A person's own: they bought it themselves, with their own card."""

    CENTRAL = "central"
    """The organization's own: an administrator bought it, or took it over."""


class RecurringBilling(StrEnum):
    """Whether a subscription renews by itself (`B3`, `C5`)."""

    ON = "on"
    """It renews at the end of its term."""

    OFF = "off"
    """It expires at the end of its term."""


class LastInvoice(_Data, frozen=True, kw_only=True):
    """The last invoice that was issued elsewhere."""

    year: Annotated[int, Meta(ge=0)]
    """The year of its date: a series may begin anew each year."""

    serial: Annotated[int, Meta(ge=0)]
    """Its place in its series, from 1."""


SubscriptionId = NewType("SubscriptionId", UUID)
"""A subscription."""


class CancelReason(StrEnum):
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


class CancelMode(StrEnum):
    """When a canceled subscription ends (`C2`, `C3`)."""

    NOW = "now"
    """Now, with a credit; only within the window."""

    AT_TERM_END = "at_term_end"
    """At the end of its term: recurring billing is turned off."""


class TakeOverToCancel(_Variant, frozen=True, kw_only=True, tag="cancel"):
    """It is deleted at once, and everybody loses access."""

    reason: CancelReason
    """Why."""

    feedback: Text | None = None
    """What the administrator wants to add: up to 1,000 characters."""


class TakeOverToMovePeople(_Variant, frozen=True, kw_only=True, tag="move_people"):
    """Its people get licenses of one of the organization's own, then it is deleted."""

    to: SubscriptionId
    """The subscription whose licenses they get: one of the organization's own, with enough that are
    free.
    """


class TakeOverToKeep(_Variant, frozen=True, kw_only=True, tag="keep"):
    """It becomes the organization's own."""

    billing: BillingChoice
    """The billing profile of the administrator that pays from the next charge on, in the same
    currency.
    """

    settle_open_invoices: Money | None = None
    """What is still to be paid on its open invoices, asked of the administrator's card at once. It
    has to be said where one of them is past due.
    """


TakeOverMode: TypeAlias = TakeOverToCancel | TakeOverToMovePeople | TakeOverToKeep
"""What is to become of a subscription that is taken over (`C10`)."""


class AcceptHandOver(_Variant, frozen=True, kw_only=True, tag="accept"):
    """Yes: the subscription is theirs from now on."""

    billing: BillingChoice
    """The billing profile that pays from the next charge on, in the same currency."""


class DeclineHandOver(_Variant, frozen=True, kw_only=True, tag="decline"):
    """No."""


HandOverAnswer: TypeAlias = AcceptHandOver | DeclineHandOver
"""Yes or no to an offer (`C12`)."""


class TrialPurchase(_Data, frozen=True, kw_only=True):
    """What is bought for a trial."""

    offer: OfferId
    """The offer of the product."""

    licenses: LicenseCount
    """How many licenses are paid for."""

    billing: BillingChoice
    """The billing profile that pays."""


LicenseRequestId = NewType("LicenseRequestId", UUID)
"""A license request (`Q1`)."""


class ApproveLicenses(_Variant, frozen=True, kw_only=True, tag="approve"):
    """They get licenses."""

    subscription: SubscriptionId
    """The subscription of the organization's own whose licenses they get."""


class DeclineLicenses(_Variant, frozen=True, kw_only=True, tag="decline"):
    """They do not."""


LicenseDecision: TypeAlias = ApproveLicenses | DeclineLicenses
"""Yes or no to people of a license request (`Q1`)."""

AutoClaimPolicyId = NewType("AutoClaimPolicyId", UUID)
"""An auto-claim policy (`Q3`)."""


class AutoClaimStatus(StrEnum):
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
"""A payment, as the payment provider names it: the same report twice counts once (`I7`)."""


class Retry(StrEnum):
    """Whether trying a payment again can help (`I7`)."""

    POSSIBLE = "possible"
    """It can: no funds today, the provider was out of reach."""

    HOPELESS = "hopeless"
    """It cannot with this card: a closed account, a card reported lost."""

    FRAUD = "fraud"
    """It cannot: the provider takes it for fraud. Another card does not help either (`G5`)."""


class PaymentSucceeded(_Variant, frozen=True, kw_only=True, tag="succeeded"):
    """The money came, all or in part."""

    amount: Money
    """How much."""


class PaymentDeclined(_Variant, frozen=True, kw_only=True, tag="failed"):
    """It did not come."""

    retry: Retry
    """Whether trying again can help."""

    reason: Text | None = None
    """The provider's reason."""


class PaymentReversed(_Variant, frozen=True, kw_only=True, tag="charged_back"):
    """It came and was taken back."""

    amount: Money
    """How much."""


PaymentResult: TypeAlias = PaymentSucceeded | PaymentDeclined | PaymentReversed
"""What became of a payment (`I7`)."""


class CreateOrganization(_Variant, frozen=True, kw_only=True, tag="create_organization"):
    """Create the organization (`O6`)."""

    organization: OrganizationId
    """Its id."""

    name: Text
    """Its name."""

    kind: OrganizationKind
    """What kind of organization it is."""

    country: Country
    """Where it is."""

    has_agreement: bool = False
    """Whether it has a purchase agreement already."""

    settings: Settings = Settings()
    """Its settings."""


class ChangeSettings(_Variant, frozen=True, kw_only=True, tag="change_settings"):
    """Replace the settings (`O6`)."""

    settings: Settings
    """All the settings, as they are to be."""


class SetPolicy(_Variant, frozen=True, kw_only=True, tag="set_policy"):
    """Set a purchase policy, or take it back (`P1`, `P2`)."""

    scope: PolicyScope
    """What it is set for."""

    value: PolicyValue | None = None
    """The value; absent: none of its own any more."""


class SetPurchaseLimit(_Variant, frozen=True, kw_only=True, tag="set_purchase_limit"):
    """Set a purchase limit, or take it back (`P6`)."""

    scope: LimitScope
    """For what it is set."""

    limit: PurchaseLimit | None = None
    """The limit, as it is to be; absent: none of its own any more."""


class SetApprovalRule(_Variant, frozen=True, kw_only=True, tag="set_approval_rule"):
    """Set when purchases have to be approved, or take it back (`P7`)."""

    scope: ApprovalScope
    """For what it is set."""

    rule: ApprovalRule | None = None
    """The rule; absent: none of its own any more."""


class DecidePurchaseRequest(_Variant, frozen=True, kw_only=True, tag="decide_purchase_request"):
    """Approve or decline a purchase request (`P7`)."""

    request: PurchaseRequestId
    """The request."""

    decision: RequestDecision
    """The decision."""

    message: Text | None = None
    """A word to whoever asked."""

    quote: QuoteReference | None = None
    """The quote on which it is approved: then it costs exactly that, or is refused (`B5`)."""


class ConfirmPurchaseRequest(_Variant, frozen=True, kw_only=True, tag="confirm_purchase_request"):
    """Confirm a purchase request that costs more by now (`P7`)."""

    request: PurchaseRequestId
    """The request."""

    total: Money
    """What it costs today, taxes included."""


class WithdrawPurchaseRequest(_Variant, frozen=True, kw_only=True, tag="withdraw_purchase_request"):
    """Take a purchase request back (`P7`)."""

    request: PurchaseRequestId
    """The request."""


class ChangeProductId(_Variant, frozen=True, kw_only=True, tag="change_product_id"):
    """Tell that a product has another id (`K1`)."""

    from_: ProductId = field(name="from")
    """The id that it had."""

    to: ProductId
    """The id that it has now."""


class AddPaymentMethod(_Variant, frozen=True, kw_only=True, tag="add_payment_method"):
    """Add a payment method (`G2`)."""

    card: Card
    """The card."""


class EditPaymentMethod(_Variant, frozen=True, kw_only=True, tag="edit_payment_method"):
    """Edit a payment method (`G3`)."""

    payment_method: PaymentMethodId
    """Which one."""

    expires: CardExpiry
    """The month at whose end it expires, as it is to be."""

    holder: Text | None = None
    """The name on it, as it is to be."""

    address: Address | None = None
    """Its billing address, as it is to be."""

    security_code: SecurityCode
    """Whether the payment provider confirms that the security code was checked."""


class ReplacePaymentMethod(_Variant, frozen=True, kw_only=True, tag="replace_payment_method"):
    """Replace the payment method of billing profiles (`G5`)."""

    scope: ReplacementScope
    """For which billing profiles."""

    replacement: Replacement
    """By what."""


class DeletePaymentMethod(_Variant, frozen=True, kw_only=True, tag="delete_payment_method"):
    """Delete a payment method (`G5`)."""

    payment_method: PaymentMethodId
    """Which one."""

    replacement: Replacement | None = None
    """What pays from now on where it paid."""


class EditBillingProfile(_Variant, frozen=True, kw_only=True, tag="edit_billing_profile"):
    """Edit a billing profile (`G1`)."""

    billing_profile: BillingProfileId
    """Which one."""

    name: Text
    """Its name, as it is to be."""

    bill_to: BillTo
    """Whom its invoices are made out to from now on."""

    purchase_order: Text | None = None
    """The purchase order number from now on; absent: none."""

    delivery: InvoiceDelivery = InvoiceDelivery.PORTAL
    """Whether invoices are sent by e-mail from now on."""


class ShareBillingProfile(_Variant, frozen=True, kw_only=True, tag="share_billing_profile"):
    """Give or take a role on a billing profile (`O7`)."""

    billing_profile: BillingProfileId
    """Which one."""

    person: PersonId
    """Who."""

    role: ProfileRole | None = None
    """The role; absent: none any more."""


class CloseBillingProfile(_Variant, frozen=True, kw_only=True, tag="close_billing_profile"):
    """Close a billing profile (`G7`)."""

    billing_profile: BillingProfileId
    """Which one."""


class SetTaxRates(_Variant, frozen=True, kw_only=True, tag="set_tax_rates"):
    """Set the taxes of a billing profile (`I9`)."""

    billing_profile: BillingProfileId
    """Which one."""

    tax_rates: tuple[TaxRate, ...]
    """The taxes."""

    prices: PriceTax
    """Whether prices contain them."""


class PurchaseSubscription(_Variant, frozen=True, kw_only=True, tag="purchase_subscription"):
    """Buy a subscription (`B1`)."""

    product: ProductId
    """The product, by its id or one that it had before."""

    offer: OfferId
    """The offer of the product."""

    licenses: LicenseCount
    """How many licenses."""

    billing: BillingChoice
    """The billing profile that pays."""

    channel: Channel = Channel.SELF_SERVICE
    """Whose it is to be: the organization's own is bought by a global or billing administrator."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class ImportSubscription(_Variant, frozen=True, kw_only=True, tag="import_subscription"):
    """Bring in a subscription that exists already elsewhere (`H5`)."""

    purchaser: PersonId
    """Who bought it."""

    channel: Channel = Channel.SELF_SERVICE
    """Whose it is."""

    product: ProductId
    """The product, by its id or one that it had before."""

    offer: OfferId
    """The offer of the product: it tells the term, and how often it is billed."""

    licenses: LicenseCount
    """How many licenses it has."""

    people: tuple[PersonId, ...]
    """Who holds one, any number of people."""

    unit_price: UnitPrice
    """The price per license and billing period, to the end of the present term."""

    renews_on: Day
    """The day on which it renews, or else ends: the first behind its present term."""

    started_on: Day | None = None
    """The first day of its first term, from which its periods are counted; absent: it is told from
    the renewal.
    """

    recurring_billing: RecurringBilling
    """Whether it renews."""

    billing: BillingChoice
    """The billing profile that pays: one on which the purchaser may buy, or a new one of theirs."""

    opening_balance: Money | None = None
    """Credit that the billing profile brings along, added to its balance."""

    last_invoice: LastInvoice | None = None
    """The last invoice that was issued elsewhere: numbers go on behind it. Only before the first
    one is issued here.
    """


class ChangeLicenses(_Variant, frozen=True, kw_only=True, tag="change_licenses"):
    """Set how many licenses a subscription has (`S1`)."""

    subscription: SubscriptionId
    """The subscription."""

    licenses: LicenseCount
    """The total that it is to have."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class ScheduleLicenses(_Variant, frozen=True, kw_only=True, tag="schedule_licenses"):
    """Set how many licenses it has from its renewal on (`S5`)."""

    subscription: SubscriptionId
    """The subscription."""

    licenses: LicenseCount
    """The total that it is to have from its renewal on."""


class AssignLicenses(_Variant, frozen=True, kw_only=True, tag="assign_licenses"):
    """Assign licenses to people (`A1`)."""

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Up to 20 people. Who is named twice counts once; who holds a license already keeps it."""


class UnassignLicenses(_Variant, frozen=True, kw_only=True, tag="unassign_licenses"):
    """Take licenses of a subscription back (`A6`)."""

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Any number of people."""


class UnassignProduct(_Variant, frozen=True, kw_only=True, tag="unassign_product"):
    """Take licenses of a product back (`A6`)."""

    product: ProductId
    """The product, by its id or one that it had before."""

    people: tuple[PersonId, ...]
    """Any number of people."""


class CancelSubscription(_Variant, frozen=True, kw_only=True, tag="cancel_subscription"):
    """Cancel a subscription (`C1`)."""

    subscription: SubscriptionId
    """The subscription."""

    reason: CancelReason
    """Why."""

    feedback: Text | None = None
    """What the person wants to add: up to 1,000 characters."""

    mode: CancelMode = CancelMode.NOW
    """When it is to end."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it credits exactly that, or is refused (`B5`)."""


class ReactivateSubscription(_Variant, frozen=True, kw_only=True, tag="reactivate_subscription"):
    """Bring back what has expired or was disabled (`C7`)."""

    subscription: SubscriptionId
    """The subscription that has expired or was disabled."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class TakeOver(_Variant, frozen=True, kw_only=True, tag="take_over"):
    """Take over what a person bought themselves (`C10`)."""

    subscription: SubscriptionId
    """The subscription."""

    mode: TakeOverMode
    """What is to become of it."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it credits exactly that, or is refused (`B5`)."""


class OfferHandOver(_Variant, frozen=True, kw_only=True, tag="offer_hand_over"):
    """Offer a subscription to a colleague (`C12`)."""

    subscription: SubscriptionId
    """The subscription."""

    to: PersonId
    """To whom: another enabled member."""


class AnswerHandOver(_Variant, frozen=True, kw_only=True, tag="answer_hand_over"):
    """Answer such an offer (`C12`)."""

    subscription: SubscriptionId
    """The subscription that was offered."""

    answer: HandOverAnswer
    """Yes or no."""


class WithdrawHandOver(_Variant, frozen=True, kw_only=True, tag="withdraw_hand_over"):
    """Take such an offer back (`C12`)."""

    subscription: SubscriptionId
    """The subscription that was offered."""


class SetRecurringBilling(_Variant, frozen=True, kw_only=True, tag="set_recurring_billing"):
    """Turn recurring billing on or off (`C5`)."""

    subscription: SubscriptionId
    """The subscription."""

    recurring_billing: RecurringBilling
    """On or off."""


class StartTrial(_Variant, frozen=True, kw_only=True, tag="start_trial"):
    """Start a trial (`B4`)."""

    product: ProductId
    """The product, by its id or one that it had before."""

    conversion: TrialPurchase | None = None
    """What it becomes at its end; absent for a trial that needs no payment method, and simply ends
    (`K3`).
    """

    quote: QuoteReference | None = None
    """The quote it was decided on: then its end costs exactly that, or it is refused (`B5`)."""


class ExtendTrial(_Variant, frozen=True, kw_only=True, tag="extend_trial"):
    """Let a trial go on for longer (`B4`)."""

    subscription: SubscriptionId
    """The trial."""


class ConvertTrial(_Variant, frozen=True, kw_only=True, tag="convert_trial"):
    """Buy what is on trial, before the trial ends (`B4`)."""

    subscription: SubscriptionId
    """The trial."""

    purchase: TrialPurchase | None = None
    """What is bought, at the price of today; absent: what the trial would become at its end, at the
    price that was fixed when it started.
    """

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class RequestLicenses(_Variant, frozen=True, kw_only=True, tag="request_licenses"):
    """Ask for licenses (`Q1`)."""

    product: ProductId
    """The product, by its id or one that it had before."""

    people: tuple[PersonId, ...]
    """Up to 20 people. Who is named twice counts once."""


class DecideLicenseRequest(_Variant, frozen=True, kw_only=True, tag="decide_license_request"):
    """Approve or decline people of a license request (`Q1`)."""

    request: LicenseRequestId
    """The request."""

    people: tuple[PersonId, ...]
    """For whom it is decided: people who wait in it."""

    decision: LicenseDecision
    """Yes or no."""

    message: Text | None = None
    """What to tell them, up to 1,000 characters."""


class SetAutoClaimPolicy(_Variant, frozen=True, kw_only=True, tag="set_auto_claim_policy"):
    """Make an auto-claim policy, or change one (`Q3`)."""

    policy: AutoClaimPolicyId | None = None
    """The policy to change; absent: a new one."""

    name: Text
    """Its name."""

    status: AutoClaimStatus
    """Whether licenses are claimed. Turned off, those already claimed stay."""

    app: AppId
    """The app: each has at most one policy."""

    product: ProductId
    """The product whose licenses are claimed."""

    backups: tuple[ProductId, ...] = ()
    """Up to four products that are tried next, in this order. A product named twice counts once."""


class DeleteAutoClaimPolicy(_Variant, frozen=True, kw_only=True, tag="delete_auto_claim_policy"):
    """Delete an auto-claim policy (`Q3`)."""

    policy: AutoClaimPolicyId
    """The policy."""


class SignIn(_Variant, frozen=True, kw_only=True, tag="sign_in"):
    """Sign in to an app, and claim a license where one is needed (`Q3`)."""

    app: AppId
    """The app."""


class ReportPayment(_Variant, frozen=True, kw_only=True, tag="report_payment"):
    """Report what became of a payment (`I7`)."""

    invoice: InvoiceNumber
    """The invoice that it is for."""

    payment: PaymentId
    """The payment's id at the provider."""

    result: PaymentResult
    """What became of it."""


class ReportPersonLeft(_Variant, frozen=True, kw_only=True, tag="person_left"):
    """Tell that a person has left (`O5`)."""

    person: PersonId
    """Who."""


class ReportPersonReturned(_Variant, frozen=True, kw_only=True, tag="person_returned"):
    """Tell that a person who had left is back (`O5`)."""

    person: PersonId
    """Who."""


Command: TypeAlias = (
    CreateOrganization
    | ChangeSettings
    | SetPolicy
    | SetPurchaseLimit
    | SetApprovalRule
    | DecidePurchaseRequest
    | ConfirmPurchaseRequest
    | WithdrawPurchaseRequest
    | ChangeProductId
    | AddPaymentMethod
    | EditPaymentMethod
    | ReplacePaymentMethod
    | DeletePaymentMethod
    | EditBillingProfile
    | ShareBillingProfile
    | CloseBillingProfile
    | SetTaxRates
    | PurchaseSubscription
    | ImportSubscription
    | ChangeLicenses
    | ScheduleLicenses
    | AssignLicenses
    | UnassignLicenses
    | UnassignProduct
    | CancelSubscription
    | ReactivateSubscription
    | TakeOver
    | OfferHandOver
    | AnswerHandOver
    | WithdrawHandOver
    | SetRecurringBilling
    | StartTrial
    | ExtendTrial
    | ConvertTrial
    | RequestLicenses
    | DecideLicenseRequest
    | SetAutoClaimPolicy
    | DeleteAutoClaimPolicy
    | SignIn
    | ReportPayment
    | ReportPersonLeft
    | ReportPersonReturned
)
"""What somebody asks for."""

Sequence: TypeAlias = Annotated[int, Meta(ge=0)]
"""The position of an event in its organization's journal, counted from 1; below 2⁵³, so that every
language holds it exactly.
"""


class CommandStamp(_Data, frozen=True, kw_only=True):
    """The command that an event came from (`B6`)."""

    id: CommandId
    """Its id."""

    digest: Digest
    """A digest over actor and command."""


class WithdrawalCause(StrEnum):
    """Why a purchase request was taken back."""

    TAKEN_BACK = "taken_back"
    """Whoever asked took it back."""

    PURCHASER_LEFT = "purchaser_left"
    """Whoever asked has left the organization (`O5`)."""


class PaymentOrder(_Data, frozen=True, kw_only=True):
    """Whom the host charges, or refunds (`I7`)."""

    payment_method: PaymentMethodId
    """The payment method."""

    token: str
    """The payment provider's token for it."""

    amount: Money
    """How much."""


class InvoiceCharge(_Data, frozen=True, kw_only=True):
    """An open invoice, and whom the host is asked to charge for it."""

    invoice: InvoiceNumber
    """The invoice."""

    order: PaymentOrder
    """The card, and how much."""


class ServicePeriod(_Data, frozen=True, kw_only=True):
    """Days of service, half-open: `start` is the first day covered, `end` the first that is not."""

    start: Day
    """The first day covered."""

    end: Day
    """The first day not covered."""


class BillingPeriod(_Data, frozen=True, kw_only=True):
    """What a billing period is charged by, as fixed when it opened: the rates hold for all its
    lines (`I4`).
    """

    days: ServicePeriod
    """Its days."""

    unit_price: UnitPrice
    """The price per license for the whole period."""

    tax_rates: tuple[TaxRate, ...]
    """The taxes."""

    prices: PriceTax
    """Whether the price contains them."""


class LineKind(StrEnum):
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


class TaxAmount(_Data, frozen=True, kw_only=True):
    """What one tax comes to."""

    name: Text
    """Its name on the invoice."""

    percent: Percent
    """The rate on the net amount."""

    amount: Money
    """The tax; negative on a credit."""


PeriodValue: TypeAlias = Annotated[str, Meta(pattern=r"^(0|-?[1-9][0-9]*)$")]
"""The exact value of a billing period: the sum over its days of licenses × unit price, in the
price's finest unit.
"""


class Proof(_Data, frozen=True, kw_only=True):
    """The figures that prove a line (`I4`, `I10`): its price is round(`after` ÷ N) − round(`before`
    ÷ N), where N is the number of days of the billing period.
    """

    billing_period: ServicePeriod
    """The billing period."""

    licenses_before: LicenseCount
    """Licenses before the change."""

    licenses_after: LicenseCount
    """Licenses after the change."""

    before: PeriodValue
    """The exact value of the period before: the sum over its days of licenses × unit price."""

    after: PeriodValue
    """The exact value of the period after."""

    prices: PriceTax
    """Whether the price contains the taxes."""


class Line(_Data, frozen=True, kw_only=True):
    """One line of an invoice (`I2`). It proves itself: from its own figures anybody can recompute
    its amount (`I10`).
    """

    kind: LineKind
    """Why it arose."""

    arose: Timestamp
    """When it arose."""

    lot: Timestamp
    """When the licenses that it charges or credits were bought."""

    subscription: SubscriptionId
    """The subscription."""

    product_name: Text
    """The product's name at that time."""

    service_period: ServicePeriod
    """The days that it charges, or credits."""

    unit_price: UnitPrice
    """The price per license and billing period."""

    quantity: LicenseCount
    """How many licenses it charges, or credits."""

    amount: Money
    """The net amount; negative for a credit."""

    taxes: tuple[TaxAmount, ...]
    """The tax of each rate; negative for a credit."""

    proof: Proof
    """The figures that prove the amount."""


class ReleaseCause(StrEnum):
    """Why reserved licenses were given up."""

    ASKED = "asked"
    """Somebody asked for the total without them."""

    UNPAID = "unpaid"
    """They were not paid."""

    ENDED = "ended"
    """The subscription was canceled, or taken over to end."""


class ScheduleDropCause(StrEnum):
    """Why a scheduled total does not hold any more."""

    ASKED = "asked"
    """Somebody asked for today's total."""

    NO_RENEWAL = "no_renewal"
    """The subscription does not renew: recurring billing was turned off, or it was canceled
    (`S5`).
    """

    END_OF_SALE = "end_of_sale"
    """The product is not sold any more: it renews without the increase (`C8`)."""


class Settlement(_Data, frozen=True, kw_only=True):
    """An open invoice that somebody else's card is asked to pay."""

    invoice: InvoiceNumber
    """The invoice."""

    order: PaymentOrder
    """The card, and how much."""


class TakenOverAndCanceled(_Variant, frozen=True, kw_only=True, tag="canceled"):
    """It ends."""

    reason: CancelReason
    """Why."""

    feedback: Text | None = None
    """What the administrator added; absent once erased."""


class TakenOverAndPeopleMoved(_Variant, frozen=True, kw_only=True, tag="people_moved"):
    """Its people have licenses of another, and it ends."""

    to: SubscriptionId
    """The subscription whose licenses they have."""

    people: tuple[PersonId, ...]
    """Who has one, those who had one already included."""

    dropped: tuple[PersonId, ...]
    """Who got none, because they are no enabled members any more."""


class TakenOverAndKept(_Variant, frozen=True, kw_only=True, tag="kept"):
    """It is the organization's own."""

    billing_profile: BillingProfileId
    """The billing profile that pays from the next charge on."""

    settlements: tuple[Settlement, ...]
    """What is asked of the administrator's card for invoices that arose before."""


TakeOverOutcome: TypeAlias = TakenOverAndCanceled | TakenOverAndPeopleMoved | TakenOverAndKept
"""What becomes of a subscription that was taken over."""


class HandOverCloseCause(StrEnum):
    """Why an offer ended without an answer."""

    WITHDRAWN = "withdrawn"
    """Who made it took it back."""

    LAPSED = "lapsed"
    """Its time was over."""

    PERSON_LEFT = "person_left"
    """One of the two left (`O5`)."""


class RecurringBillingCause(StrEnum):
    """Why recurring billing was turned on or off."""

    ASKED = "asked"
    """Somebody asked for it."""

    NO_PRICE = "no_price"
    """The offer has no price any more at which it could renew (`C8`)."""


class Ending(StrEnum):
    """How a subscription ends, of what is announced ahead (`H7`)."""

    EXPIRES = "expires"
    """Its term ends, and it does not renew."""

    IS_DELETED = "is_deleted"
    """It is disabled, and will be deleted."""


class PlannedConversion(_Data, frozen=True, kw_only=True):
    """What a trial becomes at its end, unless something stands against it then (`B4`)."""

    offer: OfferId
    """The offer."""

    term: Term
    """For how long the price is fixed then."""

    billing: BillingFrequency
    """How often it is billed."""

    licenses: LicenseCount
    """How many licenses are paid for."""

    billing_profile: BillingProfileId
    """The billing profile that pays."""

    billing_period: BillingPeriod
    """The billing period that opens then, at the price that is fixed now and the taxes of today."""


class AnnouncedConversion(_Data, frozen=True, kw_only=True):
    """What a trial will cost once it has converted."""

    licenses: LicenseCount
    """How many licenses are paid for."""

    unit_price: UnitPrice
    """The price per license and billing period."""

    total: Money
    """What the first billing period will cost, taxes included, as things stand."""


class TrialEndReason(StrEnum):
    """Why a trial ends instead of converting (`B4`)."""

    NO_PAYMENT_METHOD_NEEDED = "no_payment_method_needed"
    """It needed no payment method: such a trial simply ends (`K3`)."""

    RECURRING_BILLING_OFF = "recurring_billing_off"
    """Recurring billing was turned off (`C4`)."""

    POLICY = "policy"
    """The policy does not let people buy the product (`P4`)."""

    END_OF_SALE = "end_of_sale"
    """The product is not sold any more (`K1`)."""

    PAYMENT_METHOD = "payment_method"
    """The payment method cannot be charged (`G4`)."""

    PURCHASER_LEFT = "purchaser_left"
    """Who started it has left (`O5`)."""

    AMOUNT_TOO_LARGE = "amount_too_large"
    """With its taxes, the amount is larger than can be counted (`K5`)."""


class ClaimableProduct(_Data, frozen=True, kw_only=True):
    """A product of an auto-claim policy."""

    product: ProductId
    """Its id."""

    former_ids: tuple[ProductId, ...]
    """Ids that it had before: they still mean it (`K1`)."""


class DunningAction(StrEnum):
    """What a step of dunning does (`I8`)."""

    REMIND = "remind"
    """The payer is reminded, and the card tried again."""

    DISABLE = "disable"
    """The subscriptions with a positive line on the invoice are disabled until it is paid."""


class OrganizationCreated(_Variant, frozen=True, kw_only=True, tag="organization_created"):
    """The organization was created (`O6`)."""

    organization: OrganizationId
    """Its id."""

    name: Text
    """Its name."""

    kind: OrganizationKind
    """What kind of organization it is."""

    country: Country
    """Where it is."""

    has_agreement: bool
    """Whether it had a purchase agreement."""

    settings: Settings
    """Its settings."""


class SettingsChanged(_Variant, frozen=True, kw_only=True, tag="settings_changed"):
    """The settings were replaced (`O6`)."""

    settings: Settings
    """All the settings, as they are from now on."""


class PolicyChanged(_Variant, frozen=True, kw_only=True, tag="policy_changed"):
    """A purchase policy was set, or taken back (`P1`, `P2`)."""

    scope: PolicyScope
    """What it was set for."""

    before: PolicyValue | None = None
    """The value before; absent: it had none of its own."""

    after: PolicyValue | None = None
    """The value from now on; absent: none of its own."""


class PurchaseLimitChanged(_Variant, frozen=True, kw_only=True, tag="purchase_limit_changed"):
    """A purchase limit was set, or taken back (`P6`)."""

    scope: LimitScope
    """For what it was set."""

    before: PurchaseLimit | None = None
    """The limit before; absent: it had none of its own."""

    after: PurchaseLimit | None = None
    """The limit from now on; absent: none of its own."""


class ApprovalRuleChanged(_Variant, frozen=True, kw_only=True, tag="approval_rule_changed"):
    """An approval rule was set, or taken back (`P7`)."""

    scope: ApprovalScope
    """For what it was set."""

    before: ApprovalRule | None = None
    """The rule before; absent: it had none of its own."""

    after: ApprovalRule | None = None
    """The rule from now on; absent: none of its own."""


class PurchaseRequested(_Variant, frozen=True, kw_only=True, tag="purchase_requested"):
    """A purchase was asked for that has to be approved (`P7`)."""

    request: PurchaseRequestId
    """Its id."""

    purchaser: PersonId
    """Who asked, and would be the purchaser."""

    subscription: SubscriptionId | None = None
    """The subscription that would be increased, or brought back; absent: it would be a new one."""

    product: ProductId
    """The product."""

    product_name: Text
    """The product's name."""

    licenses: LicenseCount
    """How many licenses the subscription would have."""

    total: Money
    """What it costs, taxes included: more than this is not charged without the purchaser."""

    expires_on: Day
    """The day on which it lapses."""

    command: Command | None = None
    """The command that was given; absent once erased, when it cannot be carried out any more."""


class PurchaseRequestDecided(_Variant, frozen=True, kw_only=True, tag="purchase_request_decided"):
    """A purchase request was approved or declined (`P7`)."""

    request: PurchaseRequestId
    """The request."""

    decision: RequestDecision
    """The decision."""

    message: Text | None = None
    """A word to whoever asked; absent where there was none, and once erased."""


class PurchaseRequestConfirmed(
    _Variant, frozen=True, kw_only=True, tag="purchase_request_confirmed"
):
    """The purchaser agreed to another total (`P7`)."""

    request: PurchaseRequestId
    """The request."""

    before: Money
    """The total before."""

    total: Money
    """The total from now on."""


class PurchaseRequestWithdrawn(
    _Variant, frozen=True, kw_only=True, tag="purchase_request_withdrawn"
):
    """A purchase request was taken back (`P7`)."""

    request: PurchaseRequestId
    """The request."""

    cause: WithdrawalCause
    """Why."""


class PurchaseRequestLapsed(_Variant, frozen=True, kw_only=True, tag="purchase_request_lapsed"):
    """Nobody answered a purchase request in time (`P7`)."""

    request: PurchaseRequestId
    """The request."""


class ProductIdChanged(_Variant, frozen=True, kw_only=True, tag="product_id_changed"):
    """A product has another id (`K1`)."""

    from_: ProductId = field(name="from")
    """The id that it had."""

    to: ProductId
    """The id that it has now."""


class PaymentMethodAdded(_Variant, frozen=True, kw_only=True, tag="payment_method_added"):
    """A payment method was added (`G2`)."""

    payment_method: PaymentMethodId
    """The payment method's id."""

    owner: PersonId
    """Whose it is."""

    card: Card
    """The card."""


class PaymentMethodEdited(_Variant, frozen=True, kw_only=True, tag="payment_method_edited"):
    """A payment method was edited (`G3`)."""

    payment_method: PaymentMethodId
    """Which one."""

    expires: CardExpiry
    """The month at whose end it expires."""

    holder: Text | None = None
    """The name on it; absent once erased."""

    address: Address | None = None
    """Its billing address; absent once erased."""


class PaymentMethodReplaced(_Variant, frozen=True, kw_only=True, tag="payment_method_replaced"):
    """Another payment method pays for a billing profile (`G5`)."""

    billing_profile: BillingProfileId
    """The billing profile."""

    replaced: PaymentMethodId
    """What paid before."""

    payment_method: PaymentMethodId
    """What pays from now on."""

    charges: tuple[InvoiceCharge, ...]
    """Whom the host is asked to charge: every open invoice."""


class PaymentMethodDeleted(_Variant, frozen=True, kw_only=True, tag="payment_method_deleted"):
    """A payment method was deleted (`G5`)."""

    payment_method: PaymentMethodId
    """Which one."""


class CardExpiring(_Variant, frozen=True, kw_only=True, tag="card_expiring"):
    """A card will have expired when the next charge comes (`G6`)."""

    billing_profile: BillingProfileId
    """The billing profile."""

    payment_method: PaymentMethodId
    """Its payment method."""

    expires: CardExpiry
    """The month at whose end the card expires."""

    charge_on: Day
    """The day of the charge that it cannot pay."""


class BillingProfileCreated(_Variant, frozen=True, kw_only=True, tag="billing_profile_created"):
    """A billing profile was created (`G1`)."""

    billing_profile: BillingProfileId
    """Its id."""

    owner: PersonId
    """Its owner."""

    name: Text
    """Its name."""

    bill_to: BillTo | None = None
    """Whom its invoices are made out to; absent once erased."""

    currency: Currency
    """Its currency, for ever."""

    payment_method: PaymentMethodId
    """The payment method that pays."""

    purchase_order: Text | None = None
    """A purchase order number."""

    delivery: InvoiceDelivery
    """Whether invoices are sent by e-mail."""

    tax_rates: tuple[TaxRate, ...]
    """Its taxes."""

    prices: PriceTax
    """Whether prices contain them."""


class BillingProfileEdited(_Variant, frozen=True, kw_only=True, tag="billing_profile_edited"):
    """A billing profile was edited (`G1`)."""

    billing_profile: BillingProfileId
    """Which one."""

    name: Text
    """Its name."""

    bill_to: BillTo | None = None
    """Whom its invoices are made out to; absent once erased."""

    purchase_order: Text | None = None
    """A purchase order number."""

    delivery: InvoiceDelivery
    """Whether invoices are sent by e-mail."""


class BillingProfileShared(_Variant, frozen=True, kw_only=True, tag="billing_profile_shared"):
    """A role on a billing profile was given or taken (`O7`)."""

    billing_profile: BillingProfileId
    """Which one."""

    person: PersonId
    """Who."""

    role: ProfileRole | None = None
    """The role; absent: none any more."""


class BillingProfileClosed(_Variant, frozen=True, kw_only=True, tag="billing_profile_closed"):
    """A billing profile was closed (`G7`)."""

    billing_profile: BillingProfileId
    """Which one."""

    refund: PaymentOrder | None = None
    """Whom the host is asked to refund what was left of its credit balance."""


class TaxRatesSet(_Variant, frozen=True, kw_only=True, tag="tax_rates_set"):
    """The taxes of a billing profile changed (`I9`)."""

    billing_profile: BillingProfileId
    """Which one."""

    tax_rates: tuple[TaxRate, ...]
    """The taxes."""

    prices: PriceTax
    """Whether prices contain them."""


class SubscriptionPurchased(_Variant, frozen=True, kw_only=True, tag="subscription_purchased"):
    """A subscription was bought (`B1`)."""

    subscription: SubscriptionId
    """Its id."""

    purchaser: PersonId
    """Who bought it, and is responsible for paying (`B2`)."""

    channel: Channel = Channel.SELF_SERVICE
    """Whose it is."""

    product: ProductId
    """The product."""

    product_name: Text
    """The product's name."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that the product had before: they still mean it (`K1`)."""

    offer: OfferId
    """The offer."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed."""

    licenses: LicenseCount
    """How many licenses it has."""

    billing_profile: BillingProfileId
    """The billing profile that pays."""

    activation: Activation
    """When it can be used."""

    term_days: ServicePeriod
    """The days of its first term."""

    billing_period: BillingPeriod
    """Its first billing period."""

    lines: tuple[Line, ...]
    """What it costs."""


class SubscriptionImported(_Variant, frozen=True, kw_only=True, tag="subscription_imported"):
    """A subscription was brought in from elsewhere (`H5`)."""

    subscription: SubscriptionId
    """Its id."""

    purchaser: PersonId
    """Who bought it."""

    channel: Channel
    """Whose it is."""

    product: ProductId
    """The product."""

    product_name: Text
    """The product's name."""

    former_ids: tuple[ProductId, ...]
    """Ids that the product had before: they still mean it (`K1`)."""

    offer: OfferId
    """The offer."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed."""

    licenses: LicenseCount
    """How many licenses it has."""

    people: tuple[PersonId, ...]
    """Who holds one."""

    recurring_billing: RecurringBilling
    """Whether it renews."""

    billing_profile: BillingProfileId
    """The billing profile that pays."""

    anchor: Day
    """The day from which its periods are counted (`C9`)."""

    periods: Annotated[int, Meta(ge=0)]
    """How many billing periods ended before the present one, counted from there."""

    term_days: ServicePeriod
    """The days of its present term."""

    billing_period: BillingPeriod
    """Its present billing period, which was charged elsewhere."""

    opening_balance: Money | None = None
    """Credit that was added to the balance of the billing profile."""

    last_invoice: LastInvoice | None = None
    """The last invoice that was issued elsewhere."""


class SubscriptionActivated(_Variant, frozen=True, kw_only=True, tag="subscription_activated"):
    """The first payment came (`B1`)."""

    subscription: SubscriptionId
    """The subscription."""


class LicensesAdded(_Variant, frozen=True, kw_only=True, tag="licenses_added"):
    """Licenses were added (`S2`)."""

    subscription: SubscriptionId
    """The subscription."""

    added: LicenseCount
    """How many were added."""

    licenses: LicenseCount
    """How many it has now."""

    lines: tuple[Line, ...]
    """What they cost for the rest of the billing period."""


class LicensesRemoved(_Variant, frozen=True, kw_only=True, tag="licenses_removed"):
    """Licenses were removed (`S4`)."""

    subscription: SubscriptionId
    """The subscription."""

    removed: LicenseCount
    """How many were removed."""

    licenses: LicenseCount
    """How many it has now."""

    lines: tuple[Line, ...]
    """The credits, lot by lot."""


class LicensesReserved(_Variant, frozen=True, kw_only=True, tag="licenses_reserved"):
    """Licenses were added that wait for their payment (`S7`)."""

    subscription: SubscriptionId
    """The subscription."""

    reserved: LicenseCount
    """How many are reserved."""

    licenses: LicenseCount
    """How many it has once they are paid."""

    until: Day
    """The day on which they are released, if they are not paid: at the latest the end of the
    billing period.
    """

    lines: tuple[Line, ...]
    """What they cost for the rest of the billing period."""


class ReservedLicensesAdded(_Variant, frozen=True, kw_only=True, tag="reserved_licenses_added"):
    """Reserved licenses were paid (`S7`)."""

    subscription: SubscriptionId
    """The subscription."""

    added: LicenseCount
    """How many were reserved."""

    licenses: LicenseCount
    """How many it has now."""


class ReservationReleased(_Variant, frozen=True, kw_only=True, tag="reservation_released"):
    """Reserved licenses were given up (`S7`)."""

    subscription: SubscriptionId
    """The subscription."""

    released: LicenseCount
    """How many were reserved."""

    licenses: LicenseCount
    """How many it has, as before."""

    cause: ReleaseCause
    """Why."""

    lines: tuple[Line, ...]
    """The credits."""


class LicensesScheduled(_Variant, frozen=True, kw_only=True, tag="licenses_scheduled"):
    """A total was scheduled for the renewal (`S5`)."""

    subscription: SubscriptionId
    """The subscription."""

    before: LicenseCount | None = None
    """The total that was scheduled before, which this one replaces."""

    licenses: LicenseCount
    """The total from the renewal on."""

    renews_on: Day
    """The day on which it renews."""


class LicenseScheduleDropped(_Variant, frozen=True, kw_only=True, tag="license_schedule_dropped"):
    """What was scheduled does not hold any more (`S5`)."""

    subscription: SubscriptionId
    """The subscription."""

    licenses: LicenseCount
    """The total that was scheduled."""

    cause: ScheduleDropCause
    """Why."""


class LicensesAssigned(_Variant, frozen=True, kw_only=True, tag="licenses_assigned"):
    """People were given licenses (`A1`)."""

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Who holds one now and did not before."""


class LicensesUnassigned(_Variant, frozen=True, kw_only=True, tag="licenses_unassigned"):
    """People's licenses were taken back (`A6`)."""

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Who held one and does not any more."""


class SubscriptionCanceled(_Variant, frozen=True, kw_only=True, tag="subscription_canceled"):
    """A subscription was canceled (`C1`)."""

    subscription: SubscriptionId
    """The subscription."""

    reason: CancelReason
    """Why."""

    feedback: Text | None = None
    """What the person added; absent once erased."""

    mode: CancelMode
    """When it ends."""

    disabled_until: Day | None = None
    """The day on which it is deleted, where it ended at once."""

    lines: tuple[Line, ...]
    """The credits, lot by lot."""


class SubscriptionReactivated(_Variant, frozen=True, kw_only=True, tag="subscription_reactivated"):
    """A subscription was brought back as a new one (`C7`)."""

    subscription: SubscriptionId
    """The new subscription."""

    replaces: SubscriptionId
    """The subscription that it takes the place of."""

    licenses: LicenseCount
    """How many licenses it has."""

    people: tuple[PersonId, ...]
    """Who holds them, in the order in which they were assigned."""

    activation: Activation
    """When it can be used."""

    term_days: ServicePeriod
    """The days of its first term."""

    billing_period: BillingPeriod
    """Its first billing period."""

    lines: tuple[Line, ...]
    """What it costs."""


class SubscriptionTakenOver(_Variant, frozen=True, kw_only=True, tag="subscription_taken_over"):
    """What a person had bought themselves was taken over (`C10`)."""

    subscription: SubscriptionId
    """The subscription."""

    purchaser: PersonId
    """Whose it was."""

    administrator: PersonId
    """Who took it over."""

    outcome: TakeOverOutcome
    """What becomes of it."""

    lines: tuple[Line, ...]
    """The credits, lot by lot."""


class HandOverOffered(_Variant, frozen=True, kw_only=True, tag="hand_over_offered"):
    """A subscription was offered to a colleague (`C12`)."""

    subscription: SubscriptionId
    """The subscription."""

    from_: PersonId = field(name="from")
    """Whose it is."""

    to: PersonId
    """To whom it was offered."""

    until: Day
    """The day on which the offer lapses."""


class HandOverAnswered(_Variant, frozen=True, kw_only=True, tag="hand_over_answered"):
    """The colleague answered (`C12`)."""

    subscription: SubscriptionId
    """The subscription."""

    from_: PersonId = field(name="from")
    """Whose it was."""

    to: PersonId
    """To whom it was offered."""

    billing_profile: BillingProfileId | None = None
    """The billing profile that pays from the next charge on; absent: the colleague declined."""


class HandOverClosed(_Variant, frozen=True, kw_only=True, tag="hand_over_closed"):
    """An offer ended without an answer (`C12`)."""

    subscription: SubscriptionId
    """The subscription."""

    to: PersonId
    """To whom it was offered."""

    cause: HandOverCloseCause
    """Why."""


class RecurringBillingChanged(_Variant, frozen=True, kw_only=True, tag="recurring_billing_changed"):
    """Recurring billing was turned on or off (`C5`)."""

    subscription: SubscriptionId
    """The subscription."""

    recurring_billing: RecurringBilling
    """On or off, from now on."""

    cause: RecurringBillingCause
    """Why."""


class RenewalAnnounced(_Variant, frozen=True, kw_only=True, tag="renewal_announced"):
    """The next term was announced (`C8`)."""

    subscription: SubscriptionId
    """The subscription."""

    renews_on: Day
    """The day on which it renews."""

    unit_price: UnitPrice
    """The price per license and billing period of the next term."""

    unit_price_before: UnitPrice
    """The price of the present term."""

    licenses: LicenseCount
    """How many licenses it will have."""

    licenses_before: LicenseCount
    """How many licenses it has."""

    total: Money
    """What the first billing period will cost, taxes included, as things stand."""


class SubscriptionRenewed(_Variant, frozen=True, kw_only=True, tag="subscription_renewed"):
    """A new term began (`C8`)."""

    subscription: SubscriptionId
    """The subscription."""

    term_days: ServicePeriod
    """The days of the new term."""

    billing_period: BillingPeriod
    """Its first billing period."""

    licenses: LicenseCount
    """How many licenses it has."""

    lines: tuple[Line, ...]
    """What it costs."""


class BillingPeriodStarted(_Variant, frozen=True, kw_only=True, tag="billing_period_started"):
    """A further billing period of a term began (`C8`)."""

    subscription: SubscriptionId
    """The subscription."""

    billing_period: BillingPeriod
    """The billing period."""

    lines: tuple[Line, ...]
    """What it costs."""


class SubscriptionExpired(_Variant, frozen=True, kw_only=True, tag="subscription_expired"):
    """A term ended without a renewal (`C6`)."""

    subscription: SubscriptionId
    """The subscription."""

    until: Day
    """The first day without access."""


class SubscriptionDisabled(_Variant, frozen=True, kw_only=True, tag="subscription_disabled"):
    """Nobody has access any more (`C6`)."""

    subscription: SubscriptionId
    """The subscription."""

    until: Day
    """The day on which it is deleted."""

    unpaid_invoice: InvoiceNumber | None = None
    """The unpaid invoice that disabled it (`I8`); absent: its days as expired were over."""


class EndingAnnounced(_Variant, frozen=True, kw_only=True, tag="ending_announced"):
    """An end was announced ahead of its day (`H7`)."""

    subscription: SubscriptionId
    """The subscription."""

    ending: Ending
    """What will happen."""

    on: Day
    """On which day."""


class ExcessLicensesAnnounced(_Variant, frozen=True, kw_only=True, tag="excess_licenses_announced"):
    """More people hold licenses than are paid for: they keep them for a while (`S6`)."""

    subscription: SubscriptionId
    """The subscription."""

    licenses: LicenseCount
    """How many licenses are paid for."""

    assigned: LicenseCount
    """How many are assigned."""

    released_on: Day
    """The day on which those assigned last are released, as far as they are too many then."""


class ExcessLicensesReleased(_Variant, frozen=True, kw_only=True, tag="excess_licenses_released"):
    """Licenses that were not paid for any more were released (`S6`)."""

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Who lost theirs, the last assigned first."""


class SubscriptionRestored(_Variant, frozen=True, kw_only=True, tag="subscription_restored"):
    """What an unpaid invoice had disabled can be used again (`I8`)."""

    subscription: SubscriptionId
    """The subscription."""

    billing_period: BillingPeriod | None = None
    """The present billing period, where it began while the subscription was disabled; absent: it
    was charged before.
    """

    lines: tuple[Line, ...]
    """What that costs from this day on. Billing periods that have gone by are not charged."""


class SubscriptionDeleted(_Variant, frozen=True, kw_only=True, tag="subscription_deleted"):
    """A subscription is gone for good (`C6`)."""

    subscription: SubscriptionId
    """The subscription."""


class TrialStarted(_Variant, frozen=True, kw_only=True, tag="trial_started"):
    """A trial began (`B4`)."""

    subscription: SubscriptionId
    """The subscription that it is."""

    purchaser: PersonId
    """Who started it."""

    product: ProductId
    """The product."""

    product_name: Text
    """The product's name."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that the product had before: they still mean it (`K1`)."""

    licenses: LicenseCount
    """How many licenses it has."""

    days: ServicePeriod
    """Its days."""

    currency: Currency
    """The currency in which it costs nothing."""

    conversion: PlannedConversion | None = None
    """What it becomes at its end; absent: it simply ends."""


class TrialExtended(_Variant, frozen=True, kw_only=True, tag="trial_extended"):
    """A trial goes on for longer (`B4`)."""

    subscription: SubscriptionId
    """The trial."""

    ends_on: Day
    """The day on which it ends now."""


class TrialEndAnnounced(_Variant, frozen=True, kw_only=True, tag="trial_end_announced"):
    """The end of a trial is near (`H7`)."""

    subscription: SubscriptionId
    """The trial."""

    ends_on: Day
    """The day on which it ends."""

    converts: AnnouncedConversion | None = None
    """What it will cost from then on; absent: it simply ends."""

    reason: TrialEndReason | None = None
    """Why it ends; absent: it converts."""


class TrialConverted(_Variant, frozen=True, kw_only=True, tag="trial_converted"):
    """A trial became a paid subscription (`B4`)."""

    subscription: SubscriptionId
    """The subscription."""

    offer: OfferId
    """The offer."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed."""

    licenses: LicenseCount
    """How many licenses it has from now on. More people may hold one for a while (`S6`)."""

    billing_profile: BillingProfileId
    """The billing profile that pays."""

    term_days: ServicePeriod
    """The days of its first term."""

    billing_period: BillingPeriod
    """Its first billing period."""

    lines: tuple[Line, ...]
    """What it costs."""


class TrialEnded(_Variant, frozen=True, kw_only=True, tag="trial_ended"):
    """A trial ended and did not convert (`B4`)."""

    subscription: SubscriptionId
    """The subscription."""

    reason: TrialEndReason
    """Why it did not convert."""

    until: Day
    """The first day without access, on which it is deleted."""


class PersonLeft(_Variant, frozen=True, kw_only=True, tag="person_left"):
    """A person left (`O5`)."""

    person: PersonId
    """Who."""


class PersonReturned(_Variant, frozen=True, kw_only=True, tag="person_returned"):
    """A person who had left is back (`O5`)."""

    person: PersonId
    """Who."""


class LicenseRequestCreated(_Variant, frozen=True, kw_only=True, tag="license_request_created"):
    """Licenses were asked for (`Q1`)."""

    request: LicenseRequestId
    """The id of the request."""

    requester: PersonId
    """Who asked."""

    product: ProductId
    """The product."""

    product_name: Text
    """The product's name."""

    former_ids: tuple[ProductId, ...]
    """Ids that the product had before: they still mean it (`K1`)."""

    people: tuple[PersonId, ...]
    """For whom."""


class LicenseRequestDecided(_Variant, frozen=True, kw_only=True, tag="license_request_decided"):
    """It was decided about people of a license request (`Q1`)."""

    request: LicenseRequestId
    """The request."""

    people: tuple[PersonId, ...]
    """For whom."""

    decision: LicenseDecision
    """Yes or no."""

    message: Text | None = None
    """What they are told; it can be erased from the record."""


class LicenseRequestClosed(_Variant, frozen=True, kw_only=True, tag="license_request_closed"):
    """People of a license request wait no more (`O5`)."""

    request: LicenseRequestId
    """The request."""

    people: tuple[PersonId, ...]
    """Who waits no more."""


class LicenseRequestPurged(_Variant, frozen=True, kw_only=True, tag="license_request_purged"):
    """A license request is no longer kept (`Q1`)."""

    request: LicenseRequestId
    """The request."""


class AutoClaimPolicySet(_Variant, frozen=True, kw_only=True, tag="auto_claim_policy_set"):
    """An auto-claim policy was made or changed (`Q3`)."""

    policy: AutoClaimPolicyId
    """Its id."""

    name: Text
    """Its name."""

    status: AutoClaimStatus
    """Whether licenses are claimed."""

    app: AppId
    """The app."""

    products: tuple[ClaimableProduct, ...]
    """The products whose licenses are claimed, in the order in which they are tried."""


class AutoClaimPolicyDeleted(_Variant, frozen=True, kw_only=True, tag="auto_claim_policy_deleted"):
    """An auto-claim policy was deleted (`Q3`)."""

    policy: AutoClaimPolicyId
    """Its id."""


class LicenseClaimed(_Variant, frozen=True, kw_only=True, tag="license_claimed"):
    """Somebody got a license by signing in (`Q3`)."""

    policy: AutoClaimPolicyId
    """The auto-claim policy."""

    person: PersonId
    """Who."""

    subscription: SubscriptionId
    """The subscription whose license they hold now."""


class InvoiceIssued(_Variant, frozen=True, kw_only=True, tag="invoice_issued"):
    """An invoice was issued (`I3`)."""

    number: InvoiceNumber
    """Its number."""

    serial: Annotated[int, Meta(ge=0)]
    """Its place in its series, from 1, without a gap."""

    date: Day
    """Its date."""

    due: Day
    """Until when it is to be paid."""

    billing_profile: BillingProfileId
    """The billing profile."""

    bill_to: BillTo | None = None
    """Whom it is made out to, as it was then; absent once erased."""

    purchase_order: Text | None = None
    """The purchase order number, as it was then."""

    delivery: InvoiceDelivery
    """Whether it is sent by e-mail."""

    lines: tuple[Line, ...]
    """Its lines."""

    subtotal: Money
    """The net amounts of the lines together."""

    taxes: tuple[TaxAmount, ...]
    """The taxes of the lines together, by rate."""

    total: Money
    """Subtotal and taxes together; negative for a credit note."""

    allocated: Money
    """What of its credits has reduced other invoices already (`I5`)."""

    credits_applied: Money
    """What of the credit balance it uses."""

    credited: Money
    """What goes to the credit balance."""

    amount_due: Money
    """What is to be paid."""

    charge: PaymentOrder | None = None
    """Whom the host is asked to charge; absent where nothing is left to pay, or no card can be
    charged.
    """

    refund: PaymentOrder | None = None
    """Whom the host is asked to refund, where credits go back to the card."""


class CreditAllocated(_Variant, frozen=True, kw_only=True, tag="credit_allocated"):
    """A credit reduced an open invoice (`I5`)."""

    subscription: SubscriptionId
    """The subscription whose credit it is."""

    billing_period: ServicePeriod
    """The billing period that it credits."""

    invoice: InvoiceNumber
    """The invoice."""

    amount: Money
    """By how much less is outstanding on it."""


class ChangesNetted(_Variant, frozen=True, kw_only=True, tag="changes_netted"):
    """Pending changes came to nothing (`I5`)."""

    billing_profile: BillingProfileId
    """The billing profile."""


class DunningStep(_Variant, frozen=True, kw_only=True, tag="dunning_step"):
    """An unpaid invoice was dunned (`I8`)."""

    invoice: InvoiceNumber
    """The invoice."""

    action: DunningAction
    """What was done."""

    outstanding: Money
    """What is still to be paid."""

    charge: PaymentOrder | None = None
    """Whom the host is asked to charge again; absent where no card can be charged, and with the
    last step.
    """


class InvoicePastDue(_Variant, frozen=True, kw_only=True, tag="invoice_past_due"):
    """An invoice was not paid in time (`I3`)."""

    invoice: InvoiceNumber
    """The invoice."""

    outstanding: Money
    """What is still to be paid."""


class InvoiceVoided(_Variant, frozen=True, kw_only=True, tag="invoice_voided"):
    """An invoice need not be paid any more (`B1`)."""

    invoice: InvoiceNumber
    """The invoice."""

    credited: Money
    """What had been paid on it, by card or from the credit balance: it becomes credit balance."""


class PaymentReceived(_Variant, frozen=True, kw_only=True, tag="payment_received"):
    """Money came (`I7`)."""

    invoice: InvoiceNumber
    """The invoice."""

    payment: PaymentId
    """The payment's id at the provider."""

    amount: Money
    """How much came."""

    outstanding: Money
    """What is still to be paid on the invoice."""

    credited: Money
    """What was too much and became credit balance."""


class PaymentFailed(_Variant, frozen=True, kw_only=True, tag="payment_failed"):
    """A payment failed (`I7`)."""

    invoice: InvoiceNumber
    """The invoice."""

    payment: PaymentId
    """The payment's id at the provider."""

    retry: Retry
    """Whether trying again can help."""

    reason: Text | None = None
    """The provider's reason."""


class PaymentChargedBack(_Variant, frozen=True, kw_only=True, tag="payment_charged_back"):
    """Money was taken back (`I7`)."""

    invoice: InvoiceNumber
    """The invoice."""

    payment: PaymentId
    """The payment's id at the provider."""

    amount: Money
    """How much was taken back."""

    outstanding: Money
    """What is to be paid on the invoice again."""


Event: TypeAlias = (
    OrganizationCreated
    | SettingsChanged
    | PolicyChanged
    | PurchaseLimitChanged
    | ApprovalRuleChanged
    | PurchaseRequested
    | PurchaseRequestDecided
    | PurchaseRequestConfirmed
    | PurchaseRequestWithdrawn
    | PurchaseRequestLapsed
    | ProductIdChanged
    | PaymentMethodAdded
    | PaymentMethodEdited
    | PaymentMethodReplaced
    | PaymentMethodDeleted
    | CardExpiring
    | BillingProfileCreated
    | BillingProfileEdited
    | BillingProfileShared
    | BillingProfileClosed
    | TaxRatesSet
    | SubscriptionPurchased
    | SubscriptionImported
    | SubscriptionActivated
    | LicensesAdded
    | LicensesRemoved
    | LicensesReserved
    | ReservedLicensesAdded
    | ReservationReleased
    | LicensesScheduled
    | LicenseScheduleDropped
    | LicensesAssigned
    | LicensesUnassigned
    | SubscriptionCanceled
    | SubscriptionReactivated
    | SubscriptionTakenOver
    | HandOverOffered
    | HandOverAnswered
    | HandOverClosed
    | RecurringBillingChanged
    | RenewalAnnounced
    | SubscriptionRenewed
    | BillingPeriodStarted
    | SubscriptionExpired
    | SubscriptionDisabled
    | EndingAnnounced
    | ExcessLicensesAnnounced
    | ExcessLicensesReleased
    | SubscriptionRestored
    | SubscriptionDeleted
    | TrialStarted
    | TrialExtended
    | TrialEndAnnounced
    | TrialConverted
    | TrialEnded
    | PersonLeft
    | PersonReturned
    | LicenseRequestCreated
    | LicenseRequestDecided
    | LicenseRequestClosed
    | LicenseRequestPurged
    | AutoClaimPolicySet
    | AutoClaimPolicyDeleted
    | LicenseClaimed
    | InvoiceIssued
    | CreditAllocated
    | ChangesNetted
    | DunningStep
    | InvoicePastDue
    | InvoiceVoided
    | PaymentReceived
    | PaymentFailed
    | PaymentChargedBack
)
"""What happened. Events are the only way in which an organization changes."""


class Recorded(_Data, frozen=True, kw_only=True):
    """One line of the journal: an event with its place, time, actor and command (`H1`)."""

    schema: Annotated[int, Meta(ge=0)]
    """The version of the journal's format."""

    sequence: Sequence
    """Its place in the journal, from 1, without a gap."""

    at: Timestamp
    """When it happened."""

    actor: Actor
    """Who caused it."""

    command: CommandStamp | None = None
    """The command it came from; absent for what time brought (`T1`)."""

    event: Event
    """What happened."""


class Right(StrEnum):
    """Something that not everybody may do or see (`O7`)."""

    RUN_THE_HOST = "run_the_host"
    """Report payments, create the organization, rename products: the host alone."""

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

    READ_INVOICES = "read_invoices"
    """See the invoices of a billing profile."""

    READ_BILLING_PROFILE = "read_billing_profile"
    """See a billing profile."""

    MANAGE_PAYMENT_METHOD = "manage_payment_method"
    """Edit, attach or delete a payment method."""


class TextProblem(StrEnum):
    """Why a text is refused."""

    EMPTY = "empty"
    """It is empty, or only white space."""

    TOO_LONG = "too_long"
    """It is longer than the field allows."""

    CONTROL_CHARACTER = "control_character"
    """It has control characters."""

    CARD_NUMBER = "card_number"
    """It holds what is, by its digits, a card number (`G2`)."""


class Intent(StrEnum):
    """What somebody would do (`P5`)."""

    PURCHASE = "purchase"
    """Buy."""

    TRIAL_WITH_PAYMENT_METHOD = "trial_with_payment_method"
    """Start a trial that converts to paid at its end."""

    TRIAL_WITHOUT_PAYMENT_METHOD = "trial_without_payment_method"
    """Start a trial that simply ends."""

    TAKE_ON = "take_on"
    """Take on what a colleague hands over (`C12`)."""


class EligibilityOutcome(StrEnum):
    """What follows from the checks (`P5`)."""

    ALLOWED = "allowed"
    """They may."""

    NEEDS_APPROVAL = "needs_approval"
    """They may, once an administrator has approved it (`P7`)."""

    REFUSED = "refused"
    """They may not."""


class Verdict(StrEnum):
    """Whether a rule lets it pass."""

    PASSED = "passed"
    """It does."""

    FAILED = "failed"
    """It does not."""

    NEEDS_APPROVAL = "needs_approval"
    """It does, once an administrator has approved it (`P7`)."""


class PersonStanding(StrEnum):
    """How a person stands in the directory."""

    MEMBER = "member"
    """An enabled member."""

    GUEST = "guest"
    """A guest."""

    DISABLED = "disabled"
    """Disabled."""

    UNKNOWN = "unknown"
    """Not in it."""


class PolicySource(StrEnum):
    """Where the policy value of a product comes from (`V3`)."""

    PRODUCT = "product"
    """Set for the product itself."""

    OFFER_TYPE = "offer_type"
    """Set for its offer type."""

    DEFAULT = "default"
    """The organization's default."""

    UNSET = "unset"
    """Set nowhere: enabled."""


class TrialStanding(StrEnum):
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


class KindFinding(_Variant, frozen=True, kw_only=True, tag="organization_kind"):
    """The kind of the organization: the program is closed to some (`K4`)."""

    kind: OrganizationKind
    """The kind."""


class CountryFinding(_Variant, frozen=True, kw_only=True, tag="country"):
    """The organization's country: the program, or the product, is closed in some (`K4`)."""

    country: Country
    """The country."""


class MemberFinding(_Variant, frozen=True, kw_only=True, tag="member"):
    """The person: an enabled member, no guest (`O7`)."""

    standing: PersonStanding
    """How they stand in the directory."""


class SaleFinding(_Variant, frozen=True, kw_only=True, tag="on_sale"):
    """The product: known, and on sale (`K1`)."""

    end_of_sale: Day | None = None
    """The first day on which it cannot be bought, if there is one."""

    currency: Currency | None = None
    """The currency in which it would be paid; absent: the organization's country has none."""

    offers: Annotated[int, Meta(ge=0)]
    """How many of its offers have a price in it today."""


class PolicyFinding(_Variant, frozen=True, kw_only=True, tag="policy"):
    """The purchase policy (`P1`, `P2`)."""

    value: PolicyValue
    """The value that holds."""

    source: PolicySource
    """Where it comes from."""


class TrialFinding(_Variant, frozen=True, kw_only=True, tag="trial"):
    """The trial: there is one, and this person has not had it (`B4`)."""

    standing: TrialStanding
    """How the person stands to it."""


class AgreementFinding(_Variant, frozen=True, kw_only=True, tag="agreement"):
    """The purchase agreement: trials that need no payment method take one (`K3`)."""

    has_agreement: bool
    """Whether the organization has one."""


class PaymentMethodFinding(_Variant, frozen=True, kw_only=True, tag="payment_method"):
    """The payment method: one that can be charged (`G4`)."""

    payment_method: PaymentMethodId | None = None
    """The one that would be charged; where the check failed, the one named, if any."""


class LicensesFinding(_Variant, frozen=True, kw_only=True, tag="licenses"):
    """The number of licenses: within the product's cap (`K1`)."""

    licenses: LicenseCount
    """How many are asked for."""

    most: LicenseCount | None = None
    """The most that one subscription to the product may have, if there is a cap."""


class LicenseLimitFinding(_Variant, frozen=True, kw_only=True, tag="license_limit"):
    """The number of licenses: within the organization's limit (`P6`)."""

    limit: LicenseCount | None = None
    """The most that one subscription may have; absent: no limit is set."""

    source: LimitScope | None = None
    """Where the limit was set; absent: nowhere."""

    used: LicenseCount
    """How many it has already."""

    asked: LicenseCount
    """How many it is to have."""


class SpendingLimitFinding(_Variant, frozen=True, kw_only=True, tag="spending_limit"):
    """The month's spending: within the limit (`P6`)."""

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


class SubscriptionLimitFinding(_Variant, frozen=True, kw_only=True, tag="subscription_limit"):
    """The number of subscriptions: within the limit (`P6`)."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """The most that one purchaser may have; absent: no limit is set."""

    source: LimitScope | None = None
    """Where the limit was set; absent: nowhere."""

    used: Annotated[int, Meta(ge=0)]
    """How many the person has."""

    asked: Annotated[int, Meta(ge=0)]
    """How many more this makes."""


class ApprovalFinding(_Variant, frozen=True, kw_only=True, tag="approval"):
    """Whether an administrator has to approve it (`P7`)."""

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


Finding: TypeAlias = (
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
    | ApprovalFinding
)
"""What a rule of eligibility looked at. The list grows with the rules."""


class Check(_Data, frozen=True, kw_only=True):
    """One rule, and what it found."""

    verdict: Verdict
    """Whether the rule lets it pass."""

    finding: Finding
    """What the rule looked at."""


class RequestALicense(_Variant, frozen=True, kw_only=True, tag="request_a_license"):
    """Request a license from an administrator (`Q1`)."""

    product: ProductId
    """The product."""


class UseOwnProcess(_Variant, frozen=True, kw_only=True, tag="use_own_process"):
    """Use the organization's own process (`Q2`)."""

    process: OwnProcess
    """What the organization tells its people, and where they can go."""


class AddACard(_Variant, frozen=True, kw_only=True, tag="add_a_card"):
    """Add a payment method that can be charged."""

    country: Country
    """The country in which it has to be issued."""


class AskAnAdministrator(_Variant, frozen=True, kw_only=True, tag="ask_an_administrator"):
    """Ask an administrator."""

    support: Support | None = None
    """What the organization tells its people, and where they can go."""


Alternative: TypeAlias = RequestALicense | UseOwnProcess | AddACard | AskAnAdministrator
"""What a person can do instead of buying (`P8`)."""


class Eligibility(_Data, frozen=True, kw_only=True):
    """Whether a person may buy a product, or start its trial, and every rule that says so
    (`P5`).
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


class PurchaseRequestStatus(StrEnum):
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


class SubscriptionStatus(StrEnum):
    """Where a subscription stands (`C6`)."""

    TRIAL = "trial"
    """In use, on trial, and not paid for (`B4`)."""

    PENDING = "pending"
    """Bought, and waiting for its first payment (`B1`)."""

    ACTIVE = "active"
    """In use."""

    EXPIRED = "expired"
    """Its term, or trial, has ended; people still have access."""

    DISABLED = "disabled"
    """Nobody has access any more."""

    DELETED = "deleted"
    """Gone for good."""


class NotAssignableReason(StrEnum):
    """Why a person cannot be given a license (`A2`)."""

    UNKNOWN = "unknown"
    """They are not in the organization's directory."""

    GUEST = "guest"
    """They are a guest."""

    DISABLED = "disabled"
    """They are disabled."""


class RefusedPerson(_Data, frozen=True, kw_only=True):
    """A person who cannot be given a license."""

    person: PersonId
    """Who."""

    reason: NotAssignableReason
    """Why."""


class NotAMember(_Variant, frozen=True, kw_only=True, tag="not_a_member"):
    """The actor is nobody of the organization, disabled, or a guest (`O7`)."""

    person: PersonId
    """Who tried."""


class NotAllowed(_Variant, frozen=True, kw_only=True, tag="not_allowed"):
    """The actor has not the right (`O7`)."""

    right: Right
    """The right it takes."""


class OrganizationMissing(_Variant, frozen=True, kw_only=True, tag="organization_missing"):
    """There is no organization yet (`O6`)."""


class OrganizationExists(_Variant, frozen=True, kw_only=True, tag="organization_exists"):
    """There is an organization already (`O6`)."""


class OutOfRange(_Variant, frozen=True, kw_only=True, tag="out_of_range"):
    """A number is too small or too large (`H4`)."""

    field: str
    """Which field of the command."""

    least: Annotated[int, Meta(ge=0)]
    """The smallest number that is taken."""

    most: Annotated[int, Meta(ge=0)]
    """The largest number that is taken."""

    value: Annotated[int, Meta(ge=0)]
    """The number that came."""


class RejectedText(_Variant, frozen=True, kw_only=True, tag="rejected_text"):
    """A text is empty, too long, or holds a card number (`G2`)."""

    field: str
    """Which field of the command."""

    problem: TextProblem
    """What is wrong with it. The text itself is not repeated."""


class MalformedId(_Variant, frozen=True, kw_only=True, tag="malformed_id"):
    """An id is empty, too long, or has control characters (`H4`)."""

    field: str
    """Which field of the command."""


class MalformedCard(_Variant, frozen=True, kw_only=True, tag="malformed_card"):
    """A card has no token, or its last four digits are not four digits (`G2`)."""


class SecurityCodeNotChecked(_Variant, frozen=True, kw_only=True, tag="security_code_not_checked"):
    """The payment provider has not checked the card's security code (`G3`)."""

    payment_method: PaymentMethodId
    """The payment method."""


class UnknownProduct(_Variant, frozen=True, kw_only=True, tag="unknown_product"):
    """The catalog has no such product (`K1`)."""

    product: ProductId
    """The id that was asked for."""


class UnknownOffer(_Variant, frozen=True, kw_only=True, tag="unknown_offer"):
    """The product has no such offer (`K2`)."""

    product: ProductId
    """The product."""

    offer: OfferId
    """The id that was asked for."""


class UnknownSubscription(_Variant, frozen=True, kw_only=True, tag="unknown_subscription"):
    """There is no such subscription (`H4`)."""

    subscription: SubscriptionId
    """The id that was asked for."""


class UnknownBillingProfile(_Variant, frozen=True, kw_only=True, tag="unknown_billing_profile"):
    """There is no such billing profile (`G1`)."""

    billing_profile: BillingProfileId
    """The id that was asked for."""


class UnknownPaymentMethod(_Variant, frozen=True, kw_only=True, tag="unknown_payment_method"):
    """The person has no such payment method (`G2`)."""

    payment_method: PaymentMethodId
    """The id that was asked for."""


class PaymentMethodUnusable(_Variant, frozen=True, kw_only=True, tag="payment_method_unusable"):
    """The payment method cannot be charged: it has expired, or another country issued it (`G4`)."""

    payment_method: PaymentMethodId
    """Which one."""


class PaymentMethodInUse(_Variant, frozen=True, kw_only=True, tag="payment_method_in_use"):
    """The payment method pays for billing profiles: name what replaces it (`G5`)."""

    payment_method: PaymentMethodId
    """Which one."""

    billing_profiles: Annotated[int, Meta(ge=0)]
    """For how many billing profiles it pays."""


class BillingProfileInUse(_Variant, frozen=True, kw_only=True, tag="billing_profile_in_use"):
    """The billing profile is still needed (`G7`)."""

    billing_profile: BillingProfileId
    """Which one."""

    subscriptions: Annotated[int, Meta(ge=0)]
    """How many of its subscriptions are not deleted."""

    pending_lines: Annotated[int, Meta(ge=0)]
    """How many lines wait for an invoice."""

    open_invoices: Annotated[int, Meta(ge=0)]
    """How many of its invoices are to be paid."""


class ClosedBillingProfile(_Variant, frozen=True, kw_only=True, tag="closed_billing_profile"):
    """The billing profile is closed (`G7`)."""

    billing_profile: BillingProfileId
    """Which one."""


class UnknownInvoice(_Variant, frozen=True, kw_only=True, tag="unknown_invoice"):
    """There is no such invoice (`I3`)."""

    invoice: InvoiceNumber
    """The number that was asked for."""


class InvoiceNumberTaken(_Variant, frozen=True, kw_only=True, tag="invoice_number_taken"):
    """So numbered, an invoice would have a number that was issued already (`I3`)."""

    number: InvoiceNumber
    """The number that would come twice."""


class NotInDirectory(_Variant, frozen=True, kw_only=True, tag="not_in_directory"):
    """The directory has no such person (`O2`)."""

    person: PersonId
    """The id that was asked for."""


class OwnerKeepsRole(_Variant, frozen=True, kw_only=True, tag="owner_keeps_role"):
    """A billing profile has one owner, and keeps it (`O7`)."""

    billing_profile: BillingProfileId
    """The billing profile."""

    owner: PersonId
    """Its owner."""


class NoCurrency(_Variant, frozen=True, kw_only=True, tag="no_currency"):
    """The catalog names no currency for the organization's country (`G1`)."""

    country: Country
    """The country."""


class NoPrice(_Variant, frozen=True, kw_only=True, tag="no_price"):
    """The offer has no price in that currency (`K2`)."""

    product: ProductId
    """The product."""

    offer: OfferId
    """The offer."""

    currency: Currency
    """The currency of the billing profile."""


class NotEligible(_Variant, frozen=True, kw_only=True, tag="not_eligible"):
    """The person may not buy this: every rule, and what to do instead (`P5`)."""

    eligibility: Eligibility
    """Every rule, passed or failed."""


class LimitExceeded(_Variant, frozen=True, kw_only=True, tag="limit_exceeded"):
    """It is more than the limits allow: each, and what to do instead (`P6`)."""

    checks: tuple[Check, ...]
    """The limits that are in the way."""

    instead: tuple[Alternative, ...]
    """What the person can do instead (`P8`)."""


class UnclearAmounts(_Variant, frozen=True, kw_only=True, tag="unclear_amounts"):
    """Of the amounts of a limit one is below nothing, or two are of one currency (`P6`)."""

    currency: Currency
    """The currency."""


class UnknownPurchaseRequest(_Variant, frozen=True, kw_only=True, tag="unknown_purchase_request"):
    """There is no such purchase request (`P7`)."""

    request: PurchaseRequestId
    """The id that was asked for."""


class PurchaseRequestClosed(_Variant, frozen=True, kw_only=True, tag="purchase_request_closed"):
    """The purchase request is closed already (`P7`)."""

    request: PurchaseRequestId
    """The request."""

    status: PurchaseRequestStatus
    """Where it stands."""


class OwnPurchaseRequest(_Variant, frozen=True, kw_only=True, tag="own_purchase_request"):
    """Nobody decides about their own purchase request (`P7`)."""

    request: PurchaseRequestId
    """The request."""


class PurchaseRequestStale(_Variant, frozen=True, kw_only=True, tag="purchase_request_stale"):
    """A purchase request costs more by now than was agreed to (`P7`)."""

    request: PurchaseRequestId
    """The request."""

    agreed: Money
    """The total that was agreed to."""

    now: Money
    """The total now."""

    difference: Money
    """By how much it is higher."""


class NothingToBuy(_Variant, frozen=True, kw_only=True, tag="nothing_to_buy"):
    """What was asked for would buy nothing any more (`P7`)."""

    request: PurchaseRequestId
    """The request."""


class NothingToQuote(_Variant, frozen=True, kw_only=True, tag="nothing_to_quote"):
    """The command charges and credits nothing (`B5`)."""


class QuoteStale(_Variant, frozen=True, kw_only=True, tag="quote_stale"):
    """The figures are no longer those of the quote (`B5`)."""

    quoted: Money
    """The total of the quote."""

    now: Money
    """The total now."""

    difference: Money
    """By how much the total is higher now; negative where it is lower."""


class AmountTooLarge(_Variant, frozen=True, kw_only=True, tag="amount_too_large"):
    """An amount is larger than can be counted (`K5`)."""


class AmountNotPositive(_Variant, frozen=True, kw_only=True, tag="amount_not_positive"):
    """A payment is of nothing, or of less (`I7`)."""

    amount: Money
    """The amount that came."""


class MoreThanReceived(_Variant, frozen=True, kw_only=True, tag="more_than_received"):
    """More is said to be taken back than has come (`I7`)."""

    invoice: InvoiceNumber
    """The invoice."""

    amount: Money
    """How much is said to be taken back."""

    received: Money
    """How much has come for the invoice, less what was taken back before."""


class CurrencyDiffers(_Variant, frozen=True, kw_only=True, tag="currency_differs"):
    """Amounts of two currencies never meet (`K5`)."""

    expected: Currency
    """The currency there is."""

    found: Currency
    """The currency that came."""


class ReadOnlyView(_Variant, frozen=True, kw_only=True, tag="read_only_view"):
    """Administrators look on, and change nothing, until they take over (`A3`)."""

    subscription: SubscriptionId
    """The subscription."""

    purchaser: PersonId
    """Who manages it."""


class WrongStatus(_Variant, frozen=True, kw_only=True, tag="wrong_status"):
    """The subscription is not in a status in which that can be done (`C6`)."""

    subscription: SubscriptionId
    """The subscription."""

    status: SubscriptionStatus
    """The status it has."""


class BelowAssigned(_Variant, frozen=True, kw_only=True, tag="below_assigned"):
    """Fewer licenses than are assigned: unassign first (`S4`)."""

    asked: LicenseCount
    """The total that was asked for."""

    assigned: LicenseCount
    """How many are assigned."""


class WindowClosed(_Variant, frozen=True, kw_only=True, tag="window_closed"):
    """More licenses than can be given back now (`S4`)."""

    asked: LicenseCount
    """How many were to be given back."""

    removable: LicenseCount
    """How many can be."""

    renews_on: Day
    """The day from which any number can be again."""


class RecurringBillingIsOff(_Variant, frozen=True, kw_only=True, tag="recurring_billing_is_off"):
    """Licenses can only be given back while recurring billing is on (`S4`)."""

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which it ends."""


class ReservationOpen(_Variant, frozen=True, kw_only=True, tag="reservation_open"):
    """Licenses wait for their payment: until then the total is as it is (`S7`)."""

    subscription: SubscriptionId
    """The subscription."""

    reserved: LicenseCount
    """How many licenses wait for their payment."""

    licenses: LicenseCount
    """How many licenses it has without them."""

    until: Day
    """The day on which they are released, if they are not paid."""


class NotOnSale(_Variant, frozen=True, kw_only=True, tag="not_on_sale"):
    """The product is not sold any more: no further licenses (`S3`)."""

    product_name: Text
    """The product's name."""

    end_of_sale: Day | None = None
    """The first day on which it could not be bought, where the catalog tells."""


class InvoiceUnpaid(_Variant, frozen=True, kw_only=True, tag="invoice_unpaid"):
    """An invoice of the billing profile is past due: no further licenses (`S3`)."""

    billing_profile: BillingProfileId
    """The billing profile."""


class TooManyLicenses(_Variant, frozen=True, kw_only=True, tag="too_many_licenses"):
    """More licenses than one subscription to the product may have (`K1`)."""

    asked: LicenseCount
    """The total that was asked for."""

    most: LicenseCount
    """The most there may be."""


class TooManyPeople(_Variant, frozen=True, kw_only=True, tag="too_many_people"):
    """More people than one command may name (`A1`)."""

    named: Annotated[int, Meta(ge=0)]
    """How many were named."""

    most: Annotated[int, Meta(ge=0)]
    """The most there may be."""


class NotAssignable(_Variant, frozen=True, kw_only=True, tag="not_assignable"):
    """Some people cannot be given a license: each, and why (`A2`)."""

    people: tuple[RefusedPerson, ...]
    """Who, and why."""


class NotEnoughLicenses(_Variant, frozen=True, kw_only=True, tag="not_enough_licenses"):
    """There are not enough free licenses (`A5`)."""

    needed: LicenseCount
    """How many it takes."""

    free: LicenseCount
    """How many there are."""

    people: tuple[PersonId, ...]
    """Who would need one."""


class CancellationClosed(_Variant, frozen=True, kw_only=True, tag="cancellation_closed"):
    """The window has closed: it can end with its term instead (`C3`)."""

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which it would end."""


class AlreadyCentral(_Variant, frozen=True, kw_only=True, tag="already_central"):
    """It is the organization's own already (`C10`)."""

    subscription: SubscriptionId
    """The subscription."""


class NotCentral(_Variant, frozen=True, kw_only=True, tag="not_central"):
    """People can only be moved to one of the organization's own (`C10`)."""

    subscription: SubscriptionId
    """The subscription to which they were to be moved."""


class OwnSubscription(_Variant, frozen=True, kw_only=True, tag="own_subscription"):
    """Nobody ends their own commitments by taking over what they bought themselves (`C10`)."""

    subscription: SubscriptionId
    """The subscription."""


class InvoicesToSettle(_Variant, frozen=True, kw_only=True, tag="invoices_to_settle"):
    """What is to be settled is not what is open (`C10`)."""

    invoices: tuple[InvoiceNumber, ...]
    """The subscription's open invoices."""

    amount: Money
    """What is still to be paid on them."""


class NoHandOver(_Variant, frozen=True, kw_only=True, tag="no_hand_over"):
    """Nothing is offered that the actor could answer, or take back (`C12`)."""

    subscription: SubscriptionId
    """The subscription."""


class HandOverPending(_Variant, frozen=True, kw_only=True, tag="hand_over_pending"):
    """It is offered to somebody else already (`C12`)."""

    subscription: SubscriptionId
    """The subscription."""

    to: PersonId
    """To whom."""

    until: Day
    """The day on which that offer lapses."""


class NoColleague(_Variant, frozen=True, kw_only=True, tag="no_colleague"):
    """It can only be offered to another enabled member (`C12`)."""

    person: PersonId
    """To whom it was to be offered."""


class InvoicesPastDue(_Variant, frozen=True, kw_only=True, tag="invoices_past_due"):
    """Invoices of the subscription have to be paid first (`C12`)."""

    invoices: tuple[InvoiceNumber, ...]
    """The invoices."""


class TrialNotKept(_Variant, frozen=True, kw_only=True, tag="trial_not_kept"):
    """A trial does not become the organization's own (`C10`)."""

    subscription: SubscriptionId
    """The trial."""


class RenewalDoesNotFit(_Variant, frozen=True, kw_only=True, tag="renewal_does_not_fit"):
    """The day of the renewal is no end of a term that now runs (`H5`)."""

    renews_on: Day
    """The day that came."""

    expected: Day | None = None
    """The day that it would have to be, where the first day of the first term was told."""


class InvoicesNumberedAlready(_Variant, frozen=True, kw_only=True, tag="invoices_numbered_already"):
    """Invoices have been numbered here already (`H5`)."""

    serial: Annotated[int, Meta(ge=0)]
    """The last number of the series."""


class AlreadyEnds(_Variant, frozen=True, kw_only=True, tag="already_ends"):
    """It ends with its term already (`C5`)."""

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which it ends."""


class RenewalImpossible(_Variant, frozen=True, kw_only=True, tag="renewal_impossible"):
    """The offer has no price at which it could renew (`C8`)."""

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which it ends."""


class TrialLicensesFixed(_Variant, frozen=True, kw_only=True, tag="trial_licenses_fixed"):
    """The number of licenses of a trial is fixed (`B4`)."""

    subscription: SubscriptionId
    """The trial."""

    licenses: LicenseCount
    """How many it has."""


class TrialExtendedAlready(_Variant, frozen=True, kw_only=True, tag="trial_extended_already"):
    """A trial is extended once only (`B4`)."""

    subscription: SubscriptionId
    """The trial."""

    ends_on: Day
    """The day on which it ends."""


class TooEarlyToExtend(_Variant, frozen=True, kw_only=True, tag="too_early_to_extend"):
    """A trial is extended in its last days only (`B4`)."""

    subscription: SubscriptionId
    """The trial."""

    from_: Day = field(name="from")
    """The first day on which it can be extended."""

    ends_on: Day
    """The day on which it ends."""


class TrialDoesNotConvert(_Variant, frozen=True, kw_only=True, tag="trial_does_not_convert"):
    """The trial simply ends: nothing was named that it could become (`B4`)."""

    subscription: SubscriptionId
    """The trial."""

    ends_on: Day
    """The day on which it ends."""


class InvoiceStillOpen(_Variant, frozen=True, kw_only=True, tag="invoice_still_open"):
    """An invoice of the subscription is still to be paid (`C7`)."""

    subscription: SubscriptionId
    """The subscription."""

    invoice: InvoiceNumber
    """The oldest such invoice."""


class TrialNotReactivated(_Variant, frozen=True, kw_only=True, tag="trial_not_reactivated"):
    """A trial that has ended does not come back (`C7`)."""

    subscription: SubscriptionId
    """The trial."""


class PolicyNotForOfferTypes(_Variant, frozen=True, kw_only=True, tag="policy_not_for_offer_types"):
    """Offer types know only enabled and disabled (`P1`)."""

    offer_type: OfferType
    """The offer type."""


class OwnProcessOnly(_Variant, frozen=True, kw_only=True, tag="own_process_only"):
    """The organization has a process of its own: no license requests here (`Q2`)."""

    message: Text
    """What the organization tells its people."""

    link: str | None = None
    """Where they can go."""


class ProductNotBlocked(_Variant, frozen=True, kw_only=True, tag="product_not_blocked"):
    """Policy does not block the product: people can buy it themselves (`Q1`)."""

    product: ProductId
    """The product."""

    product_name: Text
    """Its name."""


class UnknownLicenseRequest(_Variant, frozen=True, kw_only=True, tag="unknown_license_request"):
    """There is no such license request (`Q1`)."""

    request: LicenseRequestId
    """The id that was asked for."""


class NotWaiting(_Variant, frozen=True, kw_only=True, tag="not_waiting"):
    """Some people do not wait in the license request (`Q1`)."""

    request: LicenseRequestId
    """The request."""

    people: tuple[PersonId, ...]
    """Who does not wait."""


class OtherProduct(_Variant, frozen=True, kw_only=True, tag="other_product"):
    """The subscription is to another product (`Q1`)."""

    expected: ProductId
    """The product asked for."""

    found: ProductId
    """The product of the subscription."""


class NotOfTheOrganization(_Variant, frozen=True, kw_only=True, tag="not_of_the_organization"):
    """The subscription is not of the organization's own (`Q1`)."""

    subscription: SubscriptionId
    """The subscription."""


class UnknownAutoClaimPolicy(_Variant, frozen=True, kw_only=True, tag="unknown_auto_claim_policy"):
    """There is no such auto-claim policy (`Q3`)."""

    policy: AutoClaimPolicyId
    """The id that was asked for."""


class AppHasPolicy(_Variant, frozen=True, kw_only=True, tag="app_has_policy"):
    """The app has another auto-claim policy (`Q3`)."""

    app: AppId
    """The app."""

    policy: AutoClaimPolicyId
    """Its policy."""

    name: Text
    """The name of that policy."""


class TimeGoesBack(_Variant, frozen=True, kw_only=True, tag="time_goes_back"):
    """The time is before the last event (`T1`)."""

    at: Timestamp
    """The time that came."""

    last: Timestamp
    """The time of the last event: the earliest that is taken."""


class Overdue(_Variant, frozen=True, kw_only=True, tag="overdue"):
    """Something is due that time has not brought yet (`T1`)."""

    since: Timestamp
    """Since when."""


class CommandConflict(_Variant, frozen=True, kw_only=True, tag="command_conflict"):
    """The command's id was used for another command (`B6`)."""

    command: CommandId
    """The id."""

    first: Digest
    """The digest of the command that was carried out under it."""


class CommandIdUsed(_Variant, frozen=True, kw_only=True, tag="command_id_used"):
    """The command's id was used long ago, and what it created is there (`B6`)."""

    command: CommandId
    """The id."""


Denial: TypeAlias = (
    NotAMember
    | NotAllowed
    | OrganizationMissing
    | OrganizationExists
    | OutOfRange
    | RejectedText
    | MalformedId
    | MalformedCard
    | SecurityCodeNotChecked
    | UnknownProduct
    | UnknownOffer
    | UnknownSubscription
    | UnknownBillingProfile
    | UnknownPaymentMethod
    | PaymentMethodUnusable
    | PaymentMethodInUse
    | BillingProfileInUse
    | ClosedBillingProfile
    | UnknownInvoice
    | InvoiceNumberTaken
    | NotInDirectory
    | OwnerKeepsRole
    | NoCurrency
    | NoPrice
    | NotEligible
    | LimitExceeded
    | UnclearAmounts
    | UnknownPurchaseRequest
    | PurchaseRequestClosed
    | OwnPurchaseRequest
    | PurchaseRequestStale
    | NothingToBuy
    | NothingToQuote
    | QuoteStale
    | AmountTooLarge
    | AmountNotPositive
    | MoreThanReceived
    | CurrencyDiffers
    | ReadOnlyView
    | WrongStatus
    | BelowAssigned
    | WindowClosed
    | RecurringBillingIsOff
    | ReservationOpen
    | NotOnSale
    | InvoiceUnpaid
    | TooManyLicenses
    | TooManyPeople
    | NotAssignable
    | NotEnoughLicenses
    | CancellationClosed
    | AlreadyCentral
    | NotCentral
    | OwnSubscription
    | InvoicesToSettle
    | NoHandOver
    | HandOverPending
    | NoColleague
    | InvoicesPastDue
    | TrialNotKept
    | RenewalDoesNotFit
    | InvoicesNumberedAlready
    | AlreadyEnds
    | RenewalImpossible
    | TrialLicensesFixed
    | TrialExtendedAlready
    | TooEarlyToExtend
    | TrialDoesNotConvert
    | InvoiceStillOpen
    | TrialNotReactivated
    | PolicyNotForOfferTypes
    | OwnProcessOnly
    | ProductNotBlocked
    | UnknownLicenseRequest
    | NotWaiting
    | OtherProduct
    | NotOfTheOrganization
    | UnknownAutoClaimPolicy
    | AppHasPolicy
    | TimeGoesBack
    | Overdue
    | CommandConflict
    | CommandIdUsed
)
"""Why a command, or a view, is refused. Match on the variant, or on `code`."""


class Accepted(_Variant, frozen=True, kw_only=True, tag="accepted"):
    """It was carried out."""

    events: tuple[Recorded, ...]
    """What followed; nothing where everything was as asked for already."""


class Repeated(_Variant, frozen=True, kw_only=True, tag="repeated"):
    """The same command was carried out before: nothing changes (`B6`)."""

    first: Sequence
    """The place in the journal of the first event that followed then."""

    events: Annotated[int, Meta(ge=0)]
    """How many events followed then."""


class Refused(_Variant, frozen=True, kw_only=True, tag="denied"):
    """It was refused: nothing changes."""

    denial: Denial
    """Why."""


Outcome: TypeAlias = Accepted | Repeated | Refused
"""What came of a command."""


class Execution(_Data, frozen=True, kw_only=True):
    """What came of a command, and of the time that had passed before it."""

    due: tuple[Recorded, ...]
    """What fell due until the command: it stays, and is to be appended, whatever the outcome
    (`T1`).
    """

    outcome: Outcome
    """What came of the command itself."""


class Viewer(_Data, frozen=True, kw_only=True):
    """Who looks, and when."""

    actor: Actor
    """Who looks."""

    at: Timestamp
    """When."""


Cursor: TypeAlias = str
"""Where a page of a list ended. Hand it back as it came."""


class LastMonths(_Variant, frozen=True, kw_only=True, tag="last_months"):
    """From the same day so many months ago until today."""

    months: Annotated[int, Meta(ge=0)]
    """How many months: people choose 3 or 6."""


class InvoicesBetween(_Variant, frozen=True, kw_only=True, tag="between"):
    """From one day to another, both included."""

    from_: Day = field(name="from")
    """The first day."""

    to: Day
    """The last day."""


InvoiceRange: TypeAlias = LastMonths | InvoicesBetween
"""Of which dates invoices are asked for (`I6`)."""


class ExpectedPayments(StrEnum):
    """What a forecast supposes of payments that are asked for from now on. Earlier ones stay as
    they are.
    """

    SUCCEED = "succeed"
    """Each succeeds on the day on which it is asked for."""

    MISSING = "missing"
    """None is reported."""


class ProposedPolicy(_Data, frozen=True, kw_only=True):
    """A policy that would be set, as `set_policy` sets it."""

    scope: PolicyScope
    """What it would be set for."""

    value: PolicyValue | None = None
    """The value; absent: none of its own any more."""


class ProposedLimit(_Data, frozen=True, kw_only=True):
    """A limit that would be set, as `set_purchase_limit` sets it."""

    scope: LimitScope
    """What it would be set for."""

    limit: PurchaseLimit | None = None
    """The limit; absent: none of its own any more."""


class ProposedApproval(_Data, frozen=True, kw_only=True):
    """An approval rule that would be set, as `set_approval_rule` sets it."""

    scope: ApprovalScope
    """What it would be set for."""

    rule: ApprovalRule | None = None
    """The rule; absent: none of its own any more."""


class LicenseRequestState(StrEnum):
    """Whether somebody still waits for a license request (`Q1`)."""

    OPEN = "open"
    """Somebody waits for a decision."""

    SETTLED = "settled"
    """Nobody waits any more."""


class ReportSpan(StrEnum):
    """Over how many days, of 24 hours, claims are reported (`Q3`)."""

    ONE_DAY = "one_day"
    """The last day."""

    SEVEN_DAYS = "seven_days"
    """The last 7 days."""

    THIRTY_DAYS = "thirty_days"
    """The last 30 days."""

    NINETY_DAYS = "ninety_days"
    """The last 90 days."""


class ProductsQuery(_Variant, frozen=True, kw_only=True, tag="products"):
    """Every product, and whether the actor may buy it (`P5`)."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class EligibilityQuery(_Variant, frozen=True, kw_only=True, tag="eligibility"):
    """Whether the actor may buy a product, or start its trial (`P5`)."""

    product: ProductId
    """The product, by its id or one that it had before."""

    intent: Intent = Intent.PURCHASE
    """What they would do."""

    licenses: LicenseCount | None = None
    """How many licenses they would pay for; absent: one."""


class YourProductsQuery(_Variant, frozen=True, kw_only=True, tag="your_products"):
    """The actor's own subscriptions (`V1`)."""

    channel: Channel | None = None
    """Only those of this channel; the organization's own are shown to who may see them (`O7`)."""

    status: SubscriptionStatus | None = None
    """Only those in this status."""

    product: ProductId | None = None
    """Only those to this product."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class SubscriptionQuery(_Variant, frozen=True, kw_only=True, tag="subscription"):
    """One subscription, and what can be done with it now (`V1`)."""

    subscription: SubscriptionId
    """Which one."""


class AdminSubscriptionsQuery(_Variant, frozen=True, kw_only=True, tag="admin_subscriptions"):
    """Every self-service subscription, for administrators (`V2`)."""

    purchaser: PersonId | None = None
    """Only those that this person bought."""

    product: ProductId | None = None
    """Only those to this product."""

    channel: Channel | None = None
    """Only those of this channel."""

    status: SubscriptionStatus | None = None
    """Only those in this status."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AdminProductsQuery(_Variant, frozen=True, kw_only=True, tag="admin_products"):
    """Every product that somebody bought, with its totals (`V2`)."""

    channel: Channel | None = None
    """Only subscriptions of this channel; absent: of both."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AdminUsersQuery(_Variant, frozen=True, kw_only=True, tag="admin_users"):
    """Who holds licenses, of all subscriptions or of one purchaser's (`V2`)."""

    purchaser: PersonId | None = None
    """Only of subscriptions that this person bought."""

    channel: Channel | None = None
    """Only of subscriptions of this channel."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class LicensesQuery(_Variant, frozen=True, kw_only=True, tag="licenses"):
    """Who holds the licenses of a subscription (`V3`)."""

    subscription: SubscriptionId
    """The subscription."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class HandOverOffersQuery(_Variant, frozen=True, kw_only=True, tag="hand_over_offers"):
    """What colleagues offer to the actor (`C12`)."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class InvoicesQuery(_Variant, frozen=True, kw_only=True, tag="invoices"):
    """Invoices (`I6`)."""

    billing_profile: BillingProfileId
    """The billing profile."""

    range: InvoiceRange
    """Of which dates."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class ForecastQuery(_Variant, frozen=True, kw_only=True, tag="forecast"):
    """What comes if nobody does anything (`V4`)."""

    to: Day
    """The last day, at most five years from now."""

    payments: ExpectedPayments = ExpectedPayments.SUCCEED
    """Whether the payments that are asked for from now on succeed."""

    subscription: SubscriptionId | None = None
    """Only this subscription."""

    purchaser: PersonId | None = None
    """Who bought the subscriptions; absent: the actor."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 1,000; absent: 100."""


class BillingProfilesQuery(_Variant, frozen=True, kw_only=True, tag="billing_profiles"):
    """The billing profiles on which the actor has a role (`V3`)."""


class PaymentMethodsQuery(_Variant, frozen=True, kw_only=True, tag="payment_methods"):
    """The actor's payment methods (`V3`)."""


class PoliciesQuery(_Variant, frozen=True, kw_only=True, tag="policies"):
    """The policy of every product, and where it comes from (`V3`)."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class PolicyPreviewQuery(_Variant, frozen=True, kw_only=True, tag="policy_preview"):
    """What a change of policy would change (`P9`)."""

    policy: ProposedPolicy | None = None
    """A policy that would be set."""

    purchase_limit: ProposedLimit | None = None
    """A limit that would be set."""

    approval_rule: ProposedApproval | None = None
    """An approval rule that would be set."""

    after: Cursor | None = None
    """Where the page of names before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many names at the most, up to 200; absent: 50."""


class PurchaseRequestsQuery(_Variant, frozen=True, kw_only=True, tag="purchase_requests"):
    """Purchases that have to be approved, or had to be (`P7`)."""

    purchaser: PersonId | None = None
    """Only those of this person."""

    status: PurchaseRequestStatus | None = None
    """Only those that stand so."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class LicenseRequestsQuery(_Variant, frozen=True, kw_only=True, tag="license_requests"):
    """License requests (`Q1`)."""

    person: PersonId | None = None
    """Only those that this person made, or that were made for them."""

    product: ProductId | None = None
    """Only those for this product."""

    state: LicenseRequestState | None = None
    """Only those in which somebody waits, or nobody does."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AutoClaimPoliciesQuery(_Variant, frozen=True, kw_only=True, tag="auto_claim_policies"):
    """The auto-claim policies (`Q3`)."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AutoClaimReportQuery(_Variant, frozen=True, kw_only=True, tag="auto_claim_report"):
    """Who claimed licenses by signing in (`Q3`)."""

    span: ReportSpan
    """Over how many days, until now."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AccessQuery(_Variant, frozen=True, kw_only=True, tag="access"):
    """Whether a person has a product now (`A7`)."""

    person: PersonId
    """Who."""

    product: ProductId
    """The product, by its id or one that it had before."""


Query: TypeAlias = (
    ProductsQuery
    | EligibilityQuery
    | YourProductsQuery
    | SubscriptionQuery
    | AdminSubscriptionsQuery
    | AdminProductsQuery
    | AdminUsersQuery
    | LicensesQuery
    | HandOverOffersQuery
    | InvoicesQuery
    | ForecastQuery
    | BillingProfilesQuery
    | PaymentMethodsQuery
    | PoliciesQuery
    | PolicyPreviewQuery
    | PurchaseRequestsQuery
    | LicenseRequestsQuery
    | AutoClaimPoliciesQuery
    | AutoClaimReportQuery
    | AccessQuery
)
"""What somebody wants to see. Each is answered by the `Answer` of the same `type`."""


class OfferRow(_Data, frozen=True, kw_only=True):
    """An offer, with its price today."""

    offer: OfferId
    """Its id."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed."""

    unit_price: UnitPrice | None = None
    """The price per license and billing period; absent: it has none in the organization's
    currency.
    """


class ProductRow(_Data, frozen=True, kw_only=True):
    """A product."""

    product: ProductId
    """Its id."""

    name: Text
    """Its name."""

    offers: tuple[OfferRow, ...]
    """What it is offered for, in the organization's currency."""

    trial: Trial | None = None
    """The trial that it has, if any."""

    eligibility: Eligibility
    """Whether the actor may buy one license of it, and why not."""

    trial_eligibility: Eligibility | None = None
    """Whether the actor may start the trial, and why not; absent: it has none."""


class ConversionRow(_Data, frozen=True, kw_only=True):
    """What a trial becomes at its end."""

    licenses: LicenseCount
    """How many licenses are paid for then."""

    unit_price: UnitPrice
    """The price per license and billing period, fixed when the trial began."""


class TrialRow(_Data, frozen=True, kw_only=True):
    """What holds for a trial (`B4`)."""

    ends_on: Day
    """The first day on which it is over."""

    extended: bool
    """Whether it was extended, which it can be once."""

    conversion: ConversionRow | None = None
    """What it becomes at its end; absent: it simply ends."""


class HandOverRow(_Data, frozen=True, kw_only=True):
    """A colleague to whom a subscription is offered."""

    to: PersonId
    """Who."""

    until: Day
    """The day on which the offer lapses."""


class NextStepKind(StrEnum):
    """What can happen next to a subscription."""

    LAPSES = "lapses"
    """It lapses unpaid."""

    CHARGES = "charges"
    """The next billing period of the term is charged."""

    RENEWS = "renews"
    """It renews."""

    CONVERTS = "converts"
    """The trial becomes a paid subscription."""

    EXPIRES = "expires"
    """It expires."""

    IS_DISABLED = "is_disabled"
    """It is disabled."""

    IS_DELETED = "is_deleted"
    """It is deleted."""


class NextStep(_Data, frozen=True, kw_only=True):
    """What happens next to a subscription."""

    kind: NextStepKind
    """What."""

    on: Day
    """On which day."""


class SubscriptionRow(_Data, frozen=True, kw_only=True):
    """A subscription."""

    subscription: SubscriptionId
    """Its id."""

    channel: Channel
    """Whose it is."""

    taken_over_on: Day | None = None
    """The day on which an administrator took it over; absent: it was bought in its channel."""

    product: ProductId
    """The product's present id."""

    product_name: Text
    """The product's name when it was bought."""

    offer: OfferId | None = None
    """The offer; absent in a trial that needs no payment method."""

    trial: TrialRow | None = None
    """What holds for it as a trial; absent where it is none."""

    status: SubscriptionStatus
    """Where it stands."""

    licenses: LicenseCount
    """How many licenses it has."""

    assigned: LicenseCount
    """How many of them are assigned."""

    free: LicenseCount
    """How many of them are free."""

    scheduled_licenses: LicenseCount | None = None
    """How many licenses it will have from its renewal on, where another total is scheduled."""

    reserved: LicenseCount | None = None
    """How many licenses were added and wait for their payment: they are not among the others
    (`S7`).
    """

    excess_released_on: Day | None = None
    """The day on which licenses assigned beyond those paid for are released, the last assigned
    first (`S6`).
    """

    unit_price: UnitPrice
    """The price per license and billing period; nothing in a trial."""

    billing: BillingFrequency | None = None
    """How often it is billed; absent in a trial that needs no payment method."""

    recurring_billing: RecurringBilling
    """Whether it renews by itself."""

    billing_profile: BillingProfileId | None = None
    """The billing profile that pays; absent in a trial that needs no payment method."""

    bought: Day
    """The day on which it was bought, or its trial began."""

    term_ends_on: Day
    """The first day after its term, or after its trial; one that has ended keeps the day."""

    hand_over: HandOverRow | None = None
    """To whom it is offered (`C12`); absent: to nobody."""

    next_step: NextStep | None = None
    """What happens next, if nobody does anything; absent where nothing does."""


class Action(StrEnum):
    """What can be done with a subscription."""

    ADD_LICENSES = "add_licenses"
    """Buy one license more."""

    REMOVE_LICENSES = "remove_licenses"
    """Give one license back."""

    SCHEDULE_LICENSES = "schedule_licenses"
    """Set another number of licenses for the renewal."""

    ASSIGN_LICENSES = "assign_licenses"
    """Assign a license."""

    TURN_ON_RECURRING_BILLING = "turn_on_recurring_billing"
    """Turn recurring billing on."""

    TURN_OFF_RECURRING_BILLING = "turn_off_recurring_billing"
    """Turn recurring billing off."""

    REACTIVATE = "reactivate"
    """Bring it back, as a new subscription."""

    CANCEL_NOW = "cancel_now"
    """Cancel it now, with a credit."""

    CANCEL_AT_TERM_END = "cancel_at_term_end"
    """Let it end with its term."""

    EXTEND_TRIAL = "extend_trial"
    """Let the trial go on for longer."""

    CONVERT_TRIAL = "convert_trial"
    """Buy what is on trial."""

    TAKE_OVER_AND_CANCEL = "take_over_and_cancel"
    """Take it over and delete it."""

    TAKE_OVER_AND_MOVE_PEOPLE = "take_over_and_move_people"
    """Take it over, move its people to another, and delete it."""

    TAKE_OVER_AND_KEEP = "take_over_and_keep"
    """Take it over as the organization's own."""

    OFFER_HAND_OVER = "offer_hand_over"
    """Offer it to a colleague."""

    WITHDRAW_HAND_OVER = "withdraw_hand_over"
    """Take that offer back."""

    ACCEPT_HAND_OVER = "accept_hand_over"
    """Accept it, as who it is offered to."""

    DECLINE_HAND_OVER = "decline_hand_over"
    """Decline it."""


class ActionRow(_Data, frozen=True, kw_only=True):
    """Something that can be done with a subscription, or why not."""

    action: Action
    """What."""

    denial: Denial | None = None
    """Why not; absent: it can be done."""


class AdminSubscriptionRow(_Data, frozen=True, kw_only=True):
    """A subscription, and who bought it."""

    purchaser: PersonId
    """Who bought it."""

    purchaser_name: Text | None = None
    """Their name; absent where the directory knows them no more."""

    purchaser_left: Timestamp | None = None
    """Since when the purchaser has been gone; absent: they are there (`O5`)."""

    subscription: SubscriptionRow
    """The subscription."""


class AdminProductRow(_Data, frozen=True, kw_only=True):
    """A product that somebody bought: its subscriptions that are not deleted, together."""

    product: ProductId
    """The product's present id."""

    name: Text | None = None
    """Its name; absent where the catalog knows it no more."""

    subscriptions: Annotated[int, Meta(ge=0)]
    """How many subscriptions there are to it."""

    licenses: LicenseCount
    """How many licenses they have."""

    assigned: LicenseCount
    """How many of them are assigned."""

    free: LicenseCount
    """How many of them are free."""


class AdminUserRow(_Data, frozen=True, kw_only=True):
    """A license that somebody holds, and whose subscription it is of."""

    person: PersonId
    """Who holds it."""

    name: Text | None = None
    """Their name; absent where the directory knows them no more."""

    email: str | None = None
    """Their e-mail address; absent where the directory knows them no more."""

    product_name: Text
    """The product's name when it was bought."""

    subscription: SubscriptionId
    """The subscription."""

    purchaser: PersonId
    """Who bought it."""

    since: Timestamp
    """Since when the license is held."""


class LicenseRow(_Data, frozen=True, kw_only=True):
    """A license that somebody holds."""

    person: PersonId
    """Who."""

    name: Text | None = None
    """Their name; absent where the directory knows them no more."""

    email: str | None = None
    """Their e-mail address; absent where the directory knows them no more."""

    since: Timestamp
    """Since when."""


class HandOverOfferRow(_Data, frozen=True, kw_only=True):
    """A subscription that a colleague offers."""

    from_: PersonId = field(name="from")
    """Whose it is."""

    from_name: Text | None = None
    """Their name; absent where the directory knows them no more."""

    until: Day
    """The day on which the offer lapses."""

    subscription: SubscriptionRow
    """The subscription."""


class InvoiceStatus(StrEnum):
    """Where an invoice stands (`I3`)."""

    DUE = "due"
    """To be paid."""

    PAID = "paid"
    """Nothing is left to pay."""

    PAST_DUE = "past_due"
    """Its due date has gone by unpaid."""

    VOID = "void"
    """Not to be paid any more: the purchase did not come about (`B1`)."""


class InvoiceRow(_Data, frozen=True, kw_only=True):
    """An invoice, as lists show it. The document itself is the journal's record at `sequence`."""

    number: InvoiceNumber
    """Its number."""

    date: Day
    """Its date."""

    due: Day
    """Until when it is to be paid."""

    total: Money
    """Its total, taxes included."""

    amount_due: Money
    """What was to be paid when it was issued."""

    outstanding: Money
    """What is still to be paid."""

    status: InvoiceStatus
    """Where it stands."""

    sequence: Sequence
    """The place of the document in the journal."""


class ExpectedCharge(_Variant, frozen=True, kw_only=True, tag="charge"):
    """An invoice."""

    billing_profile: BillingProfileId
    """The billing profile that pays."""

    subscription: SubscriptionId | None = None
    """The subscription whose billing period it opens; absent for the changes of a month."""

    total: Money
    """Its total, taxes included; negative for a credit note."""

    amount_due: Money
    """What of it is to be paid, after the credit balance."""

    due: Day
    """Until when it is to be paid."""


class ExpectedStatus(_Variant, frozen=True, kw_only=True, tag="status"):
    """A subscription gets another status."""

    subscription: SubscriptionId
    """The subscription."""

    status: SubscriptionStatus
    """The status."""


Expected: TypeAlias = ExpectedCharge | ExpectedStatus
"""What can come."""


class ForecastRow(_Data, frozen=True, kw_only=True):
    """Something that comes."""

    on: Day
    """On which day."""

    what: Expected
    """What."""


class PaymentMethodRow(_Data, frozen=True, kw_only=True):
    """A payment method, as people recognize it."""

    payment_method: PaymentMethodId
    """Its id."""

    brand: Text
    """The brand."""

    last_four: str
    """The last four digits of its number."""

    expires: CardExpiry
    """The month at whose end it expires."""

    usable: bool
    """Whether it can be charged today (`G4`)."""

    cannot_pay: Day | None = None
    """The day of the first charge that it cannot pay, because it will have expired (`G6`)."""


class BillingProfileRow(_Data, frozen=True, kw_only=True):
    """A billing profile."""

    billing_profile: BillingProfileId
    """Its id."""

    name: Text
    """Its name."""

    owner: PersonId
    """Its owner."""

    role: ProfileRole
    """The actor's role on it."""

    bill_to: BillTo | None = None
    """Whom its invoices are made out to; absent once erased."""

    currency: Currency
    """Its currency."""

    purchase_order: Text | None = None
    """The purchase order number."""

    delivery: InvoiceDelivery
    """Whether invoices are sent by e-mail."""

    balance: Money
    """Its credit balance, used by the next invoice."""

    payment_method: PaymentMethodRow | None = None
    """The payment method that pays; absent once it is closed (`G7`)."""


class PolicyRow(_Data, frozen=True, kw_only=True):
    """The policy of a product."""

    name: Text
    """The product's name."""

    product: ProductId
    """The product's id."""

    value: PolicyValue
    """The value that holds."""

    source: PolicySource
    """Where it comes from."""


class PreviewedProduct(_Data, frozen=True, kw_only=True):
    """A product for which something changes."""

    product: ProductId
    """Its id."""

    name: Text
    """Its name."""

    before: PolicyValue
    """The policy value that holds now."""

    after: PolicyValue
    """The policy value that would hold."""


class PreviewedEffect(StrEnum):
    """What changes for somebody who would buy one license of a product, at its cheapest offer, with
    a payment method that can be charged.
    """

    CAN_NO_LONGER_BUY = "can_no_longer_buy"
    """They could buy, and no longer can."""

    CAN_BUY = "can_buy"
    """They could not buy, and then can."""

    NEEDS_APPROVAL = "needs_approval"
    """They could buy at once, and then need approval."""

    NEEDS_NO_APPROVAL = "needs_no_approval"
    """They needed approval, and then can buy at once."""


class PreviewedClass(_Data, frozen=True, kw_only=True):
    """People of the same roles for whom the same changes."""

    roles: tuple[Role, ...]
    """Their roles; none: plain members."""

    effect: PreviewedEffect
    """What changes for them, for one product at least."""

    people: Annotated[int, Meta(ge=0)]
    """How many they are."""


class PreviewedTrialEnd(StrEnum):
    """What would become of a running trial at its end, as far as policy decides (`B4`)."""

    ENDS = "ends"
    """It would no longer convert."""

    CONVERTS = "converts"
    """It would convert after all."""


class PreviewedTrial(_Data, frozen=True, kw_only=True):
    """A running trial whose end would be another."""

    subscription: SubscriptionId
    """The subscription."""

    product_name: Text
    """The product's name when it was started."""

    purchaser: PersonId
    """Who started it."""

    end: PreviewedTrialEnd
    """What would become of it at its end, as far as policy decides."""


class PolicyPreviewSummary(_Data, frozen=True, kw_only=True):
    """What a change would change, as a whole."""

    products: tuple[PreviewedProduct, ...]
    """The products for which it changes something, in the order of the catalog."""

    classes: tuple[PreviewedClass, ...]
    """How many people it concerns, by their roles. Who is concerned in two ways counts in both."""

    trials_that_end: Annotated[int, Meta(ge=0)]
    """How many running trials would no longer convert at their end."""

    trials_that_convert: Annotated[int, Meta(ge=0)]
    """How many running trials would convert after all."""

    trials: tuple[PreviewedTrial, ...]
    """These trials, oldest first: the first 200."""


class PreviewedPerson(_Data, frozen=True, kw_only=True):
    """Somebody for whom something changes."""

    person: PersonId
    """Who."""

    name: Text
    """Their name."""

    effects: tuple[PreviewedEffect, ...]
    """What changes for them, each for one product at least."""


class PurchaseRequestRow(_Data, frozen=True, kw_only=True):
    """A purchase request."""

    request: PurchaseRequestId
    """Its id."""

    purchaser: PersonId
    """Who asked."""

    purchaser_name: Text | None = None
    """Their name; absent where the directory knows them no more."""

    subscription: SubscriptionId | None = None
    """The subscription that would be increased; absent: it would be a new one."""

    product: ProductId
    """The product."""

    product_name: Text
    """The product's name when it was asked for."""

    licenses: LicenseCount
    """How many licenses the subscription would have."""

    total: Money
    """What it costs, taxes included, as the purchaser has agreed to."""

    requested: Timestamp
    """When it was asked for."""

    expires_on: Day
    """The day on which it lapses if nobody answers."""

    status: PurchaseRequestStatus
    """Where it stands."""

    decided_by: PersonId | None = None
    """Who approved or declined it."""

    message: Text | None = None
    """What they said."""


class RequestedLicenseStatus(StrEnum):
    """What became of one person's part of a license request (`Q1`)."""

    WAITING = "waiting"
    """They wait for a decision."""

    APPROVED = "approved"
    """They were given a license."""

    DECLINED = "declined"
    """They were told no."""

    CLOSED = "closed"
    """Who asked, or who was to get the license, has left (`O5`)."""


class RequestedLicense(_Data, frozen=True, kw_only=True):
    """One person's part of a license request."""

    person: PersonId
    """For whom."""

    name: Text | None = None
    """Their name; absent where the directory knows them no more."""

    status: RequestedLicenseStatus
    """What became of it."""


class LicenseRequestRow(_Data, frozen=True, kw_only=True):
    """A license request."""

    request: LicenseRequestId
    """Its id."""

    requester: PersonId
    """Who asked."""

    requester_name: Text | None = None
    """Their name; absent where the directory knows them no more."""

    product: ProductId
    """The product's present id."""

    product_name: Text
    """The product's name when it was asked for."""

    at: Timestamp
    """When it was asked."""

    state: LicenseRequestState
    """Whether somebody waits."""

    people: tuple[RequestedLicense, ...]
    """For whom, and what became of it."""


class AutoClaimPolicyRow(_Data, frozen=True, kw_only=True):
    """An auto-claim policy."""

    policy: AutoClaimPolicyId
    """Its id."""

    name: Text
    """Its name."""

    status: AutoClaimStatus
    """Whether licenses are claimed."""

    app: AppId
    """The app."""

    products: tuple[ProductId, ...]
    """The products whose licenses are claimed, by their present ids, in the order in which they are
    tried.
    """


class AutoClaimRow(_Data, frozen=True, kw_only=True):
    """A license that somebody claimed by signing in."""

    at: Timestamp
    """When."""

    person: PersonId
    """Who."""

    name: Text | None = None
    """Their name; absent where the directory knows them no more."""

    policy: AutoClaimPolicyId
    """By which policy, which may be deleted since."""

    policy_name: Text
    """The policy's name."""

    product: ProductId
    """The product's present id."""

    subscription: SubscriptionId
    """The subscription."""


class Access(_Data, frozen=True, kw_only=True):
    """Through what a person has a product."""

    subscription: SubscriptionId
    """The subscription; of several, the one that lasts longest, then the oldest."""

    until: Day | None = None
    """The first day without access, if nobody does anything; absent: it renews."""


class ProductsPage(_Variant, frozen=True, kw_only=True, tag="products"):
    """Every product, and whether the actor may buy it."""

    rows: tuple[ProductRow, ...]
    """The products."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class EligibilityAnswer(_Variant, frozen=True, kw_only=True, tag="eligibility"):
    """Whether the actor may buy a product, or start its trial."""

    eligibility: Eligibility
    """Every rule, and what follows from them."""


class YourProductsPage(_Variant, frozen=True, kw_only=True, tag="your_products"):
    """The actor's own subscriptions."""

    rows: tuple[SubscriptionRow, ...]
    """The subscriptions."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class SubscriptionDetail(_Variant, frozen=True, kw_only=True, tag="subscription"):
    """One subscription, and what can be done with it now."""

    subscription: SubscriptionRow
    """The subscription."""

    actions: tuple[ActionRow, ...]
    """Each action, and why not where it cannot be taken."""


class AdminSubscriptionsPage(_Variant, frozen=True, kw_only=True, tag="admin_subscriptions"):
    """Every self-service subscription."""

    rows: tuple[AdminSubscriptionRow, ...]
    """The subscriptions."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AdminProductsPage(_Variant, frozen=True, kw_only=True, tag="admin_products"):
    """Totals by product."""

    rows: tuple[AdminProductRow, ...]
    """The products."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AdminUsersPage(_Variant, frozen=True, kw_only=True, tag="admin_users"):
    """Who holds licenses."""

    rows: tuple[AdminUserRow, ...]
    """The holders."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class LicensesPage(_Variant, frozen=True, kw_only=True, tag="licenses"):
    """Who holds the licenses of a subscription."""

    rows: tuple[LicenseRow, ...]
    """The holders."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class HandOverOffersPage(_Variant, frozen=True, kw_only=True, tag="hand_over_offers"):
    """What colleagues offer to the actor."""

    rows: tuple[HandOverOfferRow, ...]
    """The offers."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class InvoicesPage(_Variant, frozen=True, kw_only=True, tag="invoices"):
    """Invoices."""

    rows: tuple[InvoiceRow, ...]
    """The invoices."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""

    newest_outside: Day | None = None
    """Where there is none: the date of the newest one outside the range."""


class ForecastPage(_Variant, frozen=True, kw_only=True, tag="forecast"):
    """What comes."""

    rows: tuple[ForecastRow, ...]
    """What comes."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class BillingProfilesPage(_Variant, frozen=True, kw_only=True, tag="billing_profiles"):
    """Billing profiles."""

    rows: tuple[BillingProfileRow, ...]
    """The billing profiles."""


class PaymentMethodsPage(_Variant, frozen=True, kw_only=True, tag="payment_methods"):
    """Payment methods."""

    rows: tuple[PaymentMethodRow, ...]
    """The payment methods."""


class PoliciesPage(_Variant, frozen=True, kw_only=True, tag="policies"):
    """Policies."""

    rows: tuple[PolicyRow, ...]
    """The products."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class PolicyPreviewPage(_Variant, frozen=True, kw_only=True, tag="policy_preview"):
    """What a change of policy would change."""

    summary: PolicyPreviewSummary | None = None
    """The whole, on the first page only."""

    people: tuple[PreviewedPerson, ...]
    """Who is concerned, in the order of the directory."""

    next: Cursor | None = None
    """Where the next page of names begins; absent: this is the last."""


class PurchaseRequestsPage(_Variant, frozen=True, kw_only=True, tag="purchase_requests"):
    """Purchase requests."""

    rows: tuple[PurchaseRequestRow, ...]
    """The requests."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class LicenseRequestsPage(_Variant, frozen=True, kw_only=True, tag="license_requests"):
    """License requests."""

    rows: tuple[LicenseRequestRow, ...]
    """The requests."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AutoClaimPoliciesPage(_Variant, frozen=True, kw_only=True, tag="auto_claim_policies"):
    """The auto-claim policies."""

    rows: tuple[AutoClaimPolicyRow, ...]
    """The policies."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AutoClaimReportPage(_Variant, frozen=True, kw_only=True, tag="auto_claim_report"):
    """Who claimed licenses by signing in."""

    claims: Annotated[int, Meta(ge=0)]
    """How many claims there were, on all pages together."""

    rows: tuple[AutoClaimRow, ...]
    """The claims."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AccessAnswer(_Variant, frozen=True, kw_only=True, tag="access"):
    """Whether a person has a product now."""

    access: Access | None = None
    """Through what they have it; absent: they do not."""


Answer: TypeAlias = (
    ProductsPage
    | EligibilityAnswer
    | YourProductsPage
    | SubscriptionDetail
    | AdminSubscriptionsPage
    | AdminProductsPage
    | AdminUsersPage
    | LicensesPage
    | HandOverOffersPage
    | InvoicesPage
    | ForecastPage
    | BillingProfilesPage
    | PaymentMethodsPage
    | PoliciesPage
    | PolicyPreviewPage
    | PurchaseRequestsPage
    | LicenseRequestsPage
    | AutoClaimPoliciesPage
    | AutoClaimReportPage
    | AccessAnswer
)
"""What somebody sees."""


class NextInvoice(_Data, frozen=True, kw_only=True):
    """What the next invoice of a subscription will be, if nothing changes until then."""

    date: Day
    """Its date."""

    total: Money
    """Its total, taxes included."""


class Quote(_Data, frozen=True, kw_only=True):
    """What a command would charge or credit, to the minor unit (`B5`)."""

    lines: tuple[Line, ...]
    """The lines that would arise; where a trial would start, the one that its end would bring
    (`B4`).
    """

    subtotal: Money
    """Their net amounts together."""

    taxes: tuple[TaxAmount, ...]
    """Their taxes together, by rate."""

    total: Money
    """Subtotal and taxes together; negative for a credit."""

    fingerprint: Digest
    """A fingerprint over these figures. A command that carries it yields exactly these, or is
    refused as stale.
    """

    next_invoice: NextInvoice | None = None
    """For information, the next invoice after this, as things then stand: the change invoice of the
    first of the month, or the next billing period.
    """


EffectId = NewType("EffectId", str)
"""Something that the host must do, once: the idempotency key of its delivery (`H3`)."""


class NotificationKind(StrEnum):
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

    RENEWAL_IMPOSSIBLE = "renewal_impossible"
    """A subscription will not renew, because it has no price any more (`C8`)."""

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


class ChargeCard(_Variant, frozen=True, kw_only=True, tag="charge_card"):
    """Ask money of a card, and report what became of it (`I7`)."""

    invoice: InvoiceNumber
    """The invoice that it pays."""

    order: PaymentOrder
    """The card, and how much."""


class RefundCard(_Variant, frozen=True, kw_only=True, tag="refund_card"):
    """Give money back to a card (`I5`, `G7`)."""

    invoice: InvoiceNumber | None = None
    """The credit note that it settles; absent for what was left when a billing profile was closed
    (`G7`).
    """

    order: PaymentOrder
    """The card, and how much."""


class Notify(_Variant, frozen=True, kw_only=True, tag="notify"):
    """Tell people (`H7`)."""

    notification: NotificationKind
    """Of what."""

    recipients: tuple[PersonId, ...]
    """Whom."""

    roles: tuple[Role, ...]
    """And everybody who has one of these roles now: the directory knows them, the journal does
    not.
    """

    sequence: Sequence
    """The event with the facts: its place in the journal."""


Effect: TypeAlias = ChargeCard | RefundCard | Notify
"""What the host must do."""


class EffectOrder(_Data, frozen=True, kw_only=True):
    """Something that the host must do, once. Delivery is at least once: the id is the idempotency
    key.
    """

    id: EffectId
    """Its id, the same on every machine: the event's place in the journal, and the effect's among
    the event's.
    """

    effect: Effect
    """What to do."""


class Assignable(StrEnum):
    """Whether licenses can be assigned to a person: only to enabled members (`A2`)."""

    YES = "yes"
    """Yes."""

    GUEST = "guest"
    """No: the person is a guest, enabled or not."""

    DISABLED = "disabled"
    """No: the person's account is disabled."""


class FoundPerson(_Data, frozen=True, kw_only=True):
    """A person that a search found."""

    person: PersonId
    """Who it is."""

    name: Text
    """The display name."""

    email: str
    """The e-mail address."""

    assignable: Assignable
    """Whether a license can be assigned to the person (`A2`)."""


class PersonField(StrEnum):
    """A field of a person that is checked at the door."""

    NAME = "name"
    """The display name."""

    EMAIL = "email"
    """The e-mail address."""


class PersonProblem(StrEnum):
    """What is wrong with a field of a person."""

    EMPTY = "empty"
    """It is empty, or only white space."""

    TOO_LONG = "too_long"
    """It is longer than the field allows."""

    CONTROL_CHARACTER = "control_character"
    """It has control characters."""

    CARD_NUMBER = "card_number"
    """It holds a card number (`G2`)."""

    NOT_AN_ADDRESS = "not_an_address"
    """It is not an address: no white space, and something on both sides of an `@`."""


class InvalidPerson(_Data, frozen=True, kw_only=True):
    """A person was refused, and with them the whole batch (`H4`)."""

    person: PersonId
    """Who it was."""

    field: PersonField
    """The field at fault."""

    problem: PersonProblem
    """What is wrong with it."""


class Language(StrEnum):
    """A language in which messages exist."""

    ENGLISH = "english"
    """English."""

    ITALIAN = "italian"
    """Italian."""


class NotTheRestOfThePeriod(_Variant, frozen=True, kw_only=True, tag="not_the_rest_of_the_period"):
    """The days that it charges or credits are not the rest of its billing period."""

    billing_period: ServicePeriod
    """The billing period."""

    service_period: ServicePeriod
    """The days of the line."""


class LicensesDiffer(_Variant, frozen=True, kw_only=True, tag="licenses_differ"):
    """The licenses before and after do not differ by its quantity."""

    before: LicenseCount
    """Licenses before the change."""

    after: LicenseCount
    """Licenses after it."""

    quantity: LicenseCount
    """The quantity."""


class ValueDiffers(_Variant, frozen=True, kw_only=True, tag="value_differs"):
    """The exact values before and after do not differ by its quantity, its days and its unit
    price.
    """

    expected: PeriodValue
    """The exact value after the change, as it follows from the one before."""

    found: PeriodValue
    """The one that the line has."""


class LineAmountDiffers(_Variant, frozen=True, kw_only=True, tag="line_amount_differs"):
    """The amount is not what the exact values come to."""

    expected: Money
    """What they come to."""

    found: Money
    """What the line has."""


class LineTaxDiffers(_Variant, frozen=True, kw_only=True, tag="line_tax_differs"):
    """A tax is not what the exact values come to."""

    name: Text
    """The tax."""

    expected: Money
    """What it comes to."""

    found: Money
    """What the line has."""


class CurrenciesMixed(_Variant, frozen=True, kw_only=True, tag="currencies_mixed"):
    """Amounts are in another currency than the unit price."""


class FiguresTooLarge(_Variant, frozen=True, kw_only=True, tag="figures_too_large"):
    """The figures are too large for any invoice."""


LineProblem: TypeAlias = (
    NotTheRestOfThePeriod
    | LicensesDiffer
    | ValueDiffers
    | LineAmountDiffers
    | LineTaxDiffers
    | CurrenciesMixed
    | FiguresTooLarge
)
"""Why a line does not prove itself (`I10`)."""


class InvoiceSettlementKind(StrEnum):
    """What changed what is still to be paid on an invoice."""

    PAYMENT = "payment"
    """Money came."""

    CREDIT = "credit"
    """A later credit reduced it (`I5`)."""

    CHARGEBACK = "chargeback"
    """A payment was taken back (`I7`)."""

    VOID = "void"
    """It need not be paid any more (`B1`)."""


class InvoiceSettlement(_Data, frozen=True, kw_only=True):
    """Something that changed what is still to be paid on an invoice."""

    on: Day
    """When."""

    kind: InvoiceSettlementKind
    """What it was."""

    amount: Money
    """How much."""


class InvoiceDocument(_Data, frozen=True, kw_only=True):
    """An invoice, or a credit note where its total is negative (`I3`, `I5`).

    The document is what the journal recorded when it was issued. What has been settled since is
    beside it and changes nothing in it. Tokens of payment methods, which the record has, are not
    in it.
    """

    number: InvoiceNumber
    """Its number."""

    date: Day
    """Its date."""

    due: Day
    """Until when it is to be paid."""

    bill_to: BillTo | None = None
    """Whom it is made out to, as it was then; absent once erased."""

    purchase_order: Text | None = None
    """The purchase order number, as it was then."""

    lines: tuple[Line, ...]
    """Its lines."""

    subtotal: Money
    """The net amounts of the lines together."""

    taxes: tuple[TaxAmount, ...]
    """The taxes of the lines together, by rate."""

    total: Money
    """Subtotal and taxes together; negative for a credit note."""

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


class Seller(_Data, frozen=True, kw_only=True):
    """Who issues the invoices: what the host prints on them."""

    name: Text
    """The name of the company."""

    address: Address
    """The address."""

    tax_id: str | None = None
    """The tax id, such as a VAT number, where there is one."""

    email: str | None = None
    """Where questions go."""

    note: Text | None = None
    """What else has to be on an invoice: a register, a share capital."""


class AuditFilter(_Data, frozen=True, kw_only=True):
    """Which rows of an audit are wanted; whatever is left out does not filter (`V5`)."""

    subscription: SubscriptionId | None = None
    """Only what concerns this subscription, its invoices included."""

    person: PersonId | None = None
    """Only what this person did, or what concerns them."""

    product: ProductId | None = None
    """Only what concerns this product, by its id or one that it had before, or a subscription to
    it.
    """


class AuditChange(_Data, frozen=True, kw_only=True):
    """A field of something that an event changed."""

    entity: str
    """Whose: the id of a subscription, a billing profile, a request or a policy, the number of an
    invoice, `settings`, or for what a rule is set.
    """

    field: str
    """Which field, called as in JSON; `policy`, `purchaseLimit` or `approvalRule` where one was
    set.
    """

    before: str | None = None
    """What it was; absent: nothing."""

    after: str | None = None
    """What it is now; absent: nothing."""


class AuditRow(_Data, frozen=True, kw_only=True):
    """One event as an audit shows it. The event itself is the journal's record at `sequence`."""

    sequence: Sequence
    """Its place in the journal."""

    at: Timestamp
    """When it happened."""

    actor: Actor
    """Who caused it."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: str
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `S2`."""

    changes: tuple[AuditChange, ...]
    """What was different afterwards in what was there before."""


class OrderRow(_Data, frozen=True, kw_only=True):
    """One order of a subscription: it was bought, sized, renewed, canceled, or what it costs
    arose.
    """

    sequence: Sequence
    """The place of the event in the journal."""

    at: Timestamp
    """When."""

    actor: Actor
    """Who."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: str
    """What happened: the `type` of the event."""

    licenses: LicenseCount
    """How many licenses the subscription had then."""

    status: SubscriptionStatus
    """Where it stood then."""

    lines: tuple[Line, ...]
    """The invoice lines that arose."""


class JournalFinding(_Data, frozen=True, kw_only=True):
    """A problem of a journal."""

    position: Sequence
    """The line, from 1."""

    code: str
    """The stable code of the problem."""

    problem: str
    """What is wrong there, for developers."""


class JournalReport(_Data, frozen=True, kw_only=True):
    """What came of verifying a journal."""

    lines: Annotated[int, Meta(ge=0)]
    """How many lines it has."""

    replayed: Sequence
    """Up to which place it leads to a state; what follows cannot be replayed."""

    problems: tuple[JournalFinding, ...]
    """Every problem, in order; none: it is sound."""


class ChargeExplanation(_Data, frozen=True, kw_only=True):
    """Which event brought a line of an invoice."""

    line: Line
    """The line."""

    invoiced: Sequence
    """The place of the invoice in the journal."""

    arose: Sequence
    """The place of the event with which the line arose."""

    at: Timestamp
    """When it arose."""

    actor: Actor
    """Who caused it."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: str
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `S2`."""


class RefusalExplanation(_Data, frozen=True, kw_only=True):
    """Why a command is refused: the rule, and the event that made it so."""

    denial: Denial
    """The refusal, with its facts."""

    rule: str
    """The rule that refuses, such as `S4`."""

    since: Sequence | None = None
    """The place of the event since which the command is refused for this reason; absent: only what
    time has brought since the last event made it so.
    """


class AccessTurn(StrEnum):
    """Whether a person got a product or lost it."""

    GAINED = "gained"
    """They had it from then on."""

    LOST = "lost"
    """They did not have it any more."""


class AccessChange(_Data, frozen=True, kw_only=True):
    """An event with which a person got a product, or lost it."""

    turn: AccessTurn
    """Which of the two."""

    sequence: Sequence
    """The place of the event in the journal."""

    at: Timestamp
    """When."""

    actor: Actor
    """Who caused it."""

    command: CommandId | None = None
    """The command it came from; absent for what time brought."""

    event: str
    """What happened: the `type` of the event."""

    rule: str
    """The rule that it follows, such as `C6`."""


class JournalDifference(_Data, frozen=True, kw_only=True):
    """How two journals differ."""

    first: Sequence | None = None
    """The first place at which they are not the same; absent: they are equal."""

    only_left: tuple[Sequence, ...]
    """The events that only the first journal has, by their places there."""

    only_right: tuple[Sequence, ...]
    """The events that only the second journal has, by their places there."""


class AtSequence(_Variant, frozen=True, kw_only=True, tag="sequence"):
    """After the event at this place."""

    sequence: Sequence
    """Its place in the journal."""


class AtInstant(_Variant, frozen=True, kw_only=True, tag="instant"):
    """After everything that had been recorded until this instant, itself included."""

    at: Timestamp
    """The instant."""


class AtEndOfDay(_Variant, frozen=True, kw_only=True, tag="day"):
    """After everything that had been recorded until the end of this day."""

    day: Day
    """The day."""


Moment: TypeAlias = AtSequence | AtInstant | AtEndOfDay
"""As of when an organization is looked at (`H6`)."""


class Rival(StrEnum):
    """An engine whose figures are calculated here, beside ours (`I11`). The [module](super) has
    them in a table.
    """

    KILL_BILL = "kill_bill"
    """Kill Bill."""

    LAGO = "lago"
    """Lago."""

    METEROID = "meteroid"
    """Meteroid."""

    POLAR = "polar"
    """Polar."""

    STRIPE = "stripe"
    """Stripe Billing."""

    FLEXPRICE_DAYS = "flexprice_days"
    """Flexprice with its strategy by days."""

    FLEXPRICE_SECONDS = "flexprice_seconds"
    """Flexprice with its strategy by seconds."""

    OPEN_METER = "open_meter"
    """OpenMeter."""

    CHARGEBEE = "chargebee"
    """Chargebee."""


class PlanChange(_Data, frozen=True, kw_only=True):
    """A change of what a subscription costs, within a billing period that was paid in advance."""

    start: Timestamp
    """The first instant of the billing period."""

    end: Timestamp
    """The first instant after it."""

    at: Timestamp
    """When it changes."""

    before: Money
    """What the whole period cost before."""

    after: Money
    """What it costs after."""


class PlanChangeLines(_Data, frozen=True, kw_only=True):
    """What the change costs."""

    credit: Money
    """What is given back for the rest of the period: at most zero."""

    charge: Money
    """What is charged for it instead."""

    net: Money
    """Both together."""


class ListedPolicy(_Data, frozen=True, kw_only=True):
    """A row of the list."""

    name: str
    """The product's name, for people."""

    id: str
    """The product's id, or an offer type."""

    value: PolicyValue
    """The value."""


class PolicyList(_Data, frozen=True, kw_only=True):
    """A list of purchase policies."""

    rows: tuple[ListedPolicy, ...]
    """Its rows."""


class PolicyListProblem(StrEnum):
    """What can be wrong with a list of purchase policies."""

    UNKNOWN_FORMAT = "unknown_format"
    """It is neither JSON nor CSV nor the table that the cmdlet prints."""

    MALFORMED_JSON = "malformed_json"
    """The JSON cannot be read."""

    MISSING_COLUMN = "missing_column"
    """A column is missing."""

    OPEN_QUOTE = "open_quote"
    """A quoted field of the CSV does not end."""

    NO_ID = "no_id"
    """A row has no id."""

    OTHER_POLICY = "other_policy"
    """A row is about another policy."""

    UNKNOWN_VALUE = "unknown_value"
    """A value is none of the three."""

    OFFER_TYPE_ONLY_TRIALS = "offer_type_only_trials"
    """Offer types know only enabled and disabled (`P1`). It is refused and not mapped to either."""


class InvalidPolicyList(_Data, frozen=True, kw_only=True):
    """Why a text is no list of purchase policies, or a list cannot be taken over."""

    problem: PolicyListProblem
    """What is wrong."""

    row: Annotated[int, Meta(ge=0)] | None = None
    """The row, from 1; absent: it is not about one row."""

    text: str | None = None
    """What it is about: the column, the policy, the value, the offer type, the place in the
    JSON.
    """
