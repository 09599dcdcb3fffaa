"""Why something is refused.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta, field

from .._data import ONE_OF, Choice, Data, Variant
from .values import (
    Alternative,
    AppId,
    AtEnd,
    AutoClaimPolicyId,
    BillingProfileId,
    CardExpiry,
    Check,
    CommandId,
    Country,
    Currency,
    Day,
    Digest,
    EffectId,
    Eligibility,
    ExemptionCategory,
    InvoiceNumber,
    LicenseCount,
    LicenseRequestId,
    Link,
    Money,
    OfferId,
    OfferType,
    PaymentId,
    PaymentMethodId,
    PersonId,
    ProductId,
    PromotionCode,
    PurchaseRequestId,
    PurchaseRequestStatus,
    ReportId,
    Right,
    SubscriptionId,
    SubscriptionStatus,
    Text,
    TextLine,
    TextProblem,
    Timestamp,
)

__all__ = [
    "AlignmentImpossible",
    "AlignmentProblem",
    "AlreadyCentral",
    "AlreadyCleared",
    "AlreadyEnds",
    "AmountNotPositive",
    "AmountTooLarge",
    "AmountTooSmall",
    "AppHasPolicy",
    "AtEndNotOffered",
    "BelowAssigned",
    "BillingProfileInUse",
    "CancellationClosed",
    "CardExpired",
    "ClearanceContradicts",
    "ClosedBillingProfile",
    "CommandConflict",
    "CommandIdUsed",
    "CurrencyDiffers",
    "Denial",
    "DenialCategory",
    "ExtensionImpossible",
    "HandOverPending",
    "InvoiceNumberTaken",
    "InvoiceStillOpen",
    "InvoiceUnpaid",
    "InvoicesNumberedAlready",
    "InvoicesPastDue",
    "InvoicesToSettle",
    "LicensesNotOffered",
    "LimitExceeded",
    "MalformedCard",
    "MalformedId",
    "MalformedLink",
    "MalformedNatura",
    "MoreThanDisputed",
    "MoreThanReceived",
    "NoCentralSubscription",
    "NoColleague",
    "NoCurrency",
    "NoHandOver",
    "NoPrice",
    "NoPromotionAtRenewal",
    "NotAFirstPurchase",
    "NotAMember",
    "NotAllowed",
    "NotAssignable",
    "NotAssignableReason",
    "NotCentral",
    "NotEligible",
    "NotEnoughLicenses",
    "NotExtended",
    "NotInDirectory",
    "NotOfTheOrganization",
    "NotOnSale",
    "NotWaiting",
    "NothingOutstanding",
    "NothingToBuy",
    "NothingToQuote",
    "NothingToTakeBack",
    "NothingToTakeBackReason",
    "OnlyAtRenewal",
    "OnlyAtRenewalReason",
    "OrganizationExists",
    "OrganizationMissing",
    "OtherProduct",
    "OutOfRange",
    "Overdue",
    "OwnProcessOnly",
    "OwnPurchaseRequest",
    "OwnSubscription",
    "OwnerKeepsRole",
    "PauseImpossible",
    "PausePastDue",
    "PauseProblem",
    "PaymentInProgress",
    "PaymentMethodInUse",
    "PaymentMethodPaysFirst",
    "PaymentMethodUnusable",
    "PeopleMoveImpossible",
    "PeopleMoveProblem",
    "PlanChangeOpen",
    "PlanNotReachable",
    "PolicyNotForOfferTypes",
    "ProductIdsUntold",
    "ProductNotBlocked",
    "PromotionNotInForce",
    "PromotionNotOffered",
    "PromotionUsedUp",
    "PromotionUser",
    "PurchaseNotNamed",
    "PurchaseOrderEnded",
    "PurchaseOrderExhausted",
    "PurchaseRequestClosed",
    "PurchaseRequestStale",
    "QuoteStale",
    "ReadOnlyView",
    "RecurringBillingIsOff",
    "RefusedPerson",
    "RejectedText",
    "RenewalDoesNotFit",
    "RenewalImpossible",
    "ReportContradicts",
    "ReservationOpen",
    "SamePlan",
    "SecurityCodeNotChecked",
    "SubscriptionExtended",
    "TaxIdMissing",
    "TierOutOfOrder",
    "TimeGoesBack",
    "TooEarlyToExtend",
    "TooManyLicenses",
    "TooManyPeople",
    "TrialDoesNotConvert",
    "TrialExtendedAlready",
    "TrialLicensesFixed",
    "TrialNotKept",
    "TrialNotReactivated",
    "UnclearAmounts",
    "UnknownAutoClaimPolicy",
    "UnknownBillingProfile",
    "UnknownInvoice",
    "UnknownLicenseRequest",
    "UnknownOffer",
    "UnknownPayment",
    "UnknownPaymentMethod",
    "UnknownPaymentRequest",
    "UnknownProduct",
    "UnknownPromotion",
    "UnknownPurchaseRequest",
    "UnknownSubscription",
    "VatIdDiffers",
    "VatIdInvalid",
    "WindowClosed",
    "WrongStatus",
    "ZeroRateUnexplained",
]


class OnlyAtRenewalReason(Choice):
    """Why a subscription cannot move to a plan now."""

    AS_LISTED = "as_listed"
    """The catalog says so (`K8`)."""

    SHORTER_TERM = "shorter_term"
    """The term of the plan is shorter."""

    CHEAPER = "cheaper"
    """The plan is cheaper, and not all licenses can be given back any more (`U4`)."""

    PAID_BY_ANOTHER = "paid_by_another"
    """It waits for its payment, and another billing profile paid for what would leave (`U7`)."""


class NothingToTakeBackReason(Choice):
    """Why a move cannot be taken back."""

    NOT_MOVED_TODAY = "not_moved_today"
    """It did not move today."""

    LICENSES_CHANGED = "licenses_changed"
    """Licenses came or went since."""


class PeopleMoveProblem(Choice):
    """Why named people cannot move to another plan on their own."""

    AT_RENEWAL = "at_renewal"
    """They do so now, not at the renewal."""

    WITH_TOTAL = "with_total"
    """They move with a license each: no total is set."""

    OTHER_TERM = "other_term"
    """The plan has another term, or is billed at other times."""

    EVERYBODY = "everybody"
    """They are all who hold a license: then the subscription moves."""

    NOT_HOLDING = "not_holding"
    """They hold no license of it."""

    WAITS_FOR_PAYMENT = "waits_for_payment"
    """What it charges waits for its payment: then the subscription moves (`U7`)."""


class AlignmentProblem(Choice):
    """Why a purchase cannot be aligned so."""

    DOES_NOT_RENEW = "does_not_renew"
    """The subscription is not active, or does not renew."""

    OTHER_BILLING_PROFILE = "other_billing_profile"
    """Another billing profile pays for it."""

    OTHER_TERM = "other_term"
    """Its term is another."""

    NOT_AHEAD = "not_ahead"
    """The day is not ahead."""

    NOT_THE_FIRST = "not_the_first"
    """The day is not the first of a month."""

    LONGER_THAN_A_TERM = "longer_than_a_term"
    """It is further off than a term: a first term is shortened, never lengthened."""


class NotAssignableReason(Choice):
    """Why a person cannot be given a license (`A2`)."""

    UNKNOWN = "unknown"
    """They are not in the organization's directory."""

    GUEST = "guest"
    """They are a guest."""

    DISABLED = "disabled"
    """They are disabled."""


class RefusedPerson(Data, frozen=True, kw_only=True):
    """A person who cannot be given a license.

    Attributes:
        person: Who.
        reason: Why.
    """

    person: PersonId
    """Who."""

    reason: NotAssignableReason
    """Why."""


class PauseProblem(Choice):
    """Why the day on which a pause is to end cannot be (`E3`)."""

    NO_DAY = "no_day"
    """None is named."""

    NO_PAUSE = "no_pause"
    """One is named, and it is not to pause."""

    TOO_EARLY = "too_early"
    """It is not behind the end of the term."""

    TOO_LONG = "too_long"
    """A pause cannot be that long."""


class PromotionUser(Choice):
    """Who redeems a promotion."""

    PERSON = "person"
    """Whoever buys."""

    ORGANIZATION = "organization"
    """Everybody in the organization together."""


class NotAMember(Variant, frozen=True, tag="not_a_member"):
    """The actor is nobody of the organization, disabled, or a guest (`O7`).

    Attributes:
        person: Who tried.
    """

    person: PersonId
    """Who tried."""


class NotAllowed(Variant, frozen=True, kw_only=True, tag="not_allowed"):
    """The actor has not the right (`O7`).

    Attributes:
        right: The right it takes.
        person: Who lacks it, where that is not the actor: who is to pay for an import, or asked
            for what is approved.
    """

    right: Right
    """The right it takes."""

    person: PersonId | None = None
    """Who lacks it, where that is not the actor: who is to pay for an import, or asked for what is
    approved.
    """


class OrganizationMissing(Variant, frozen=True, kw_only=True, tag="organization_missing"):
    """There is no organization yet (`O6`)."""


class OrganizationExists(Variant, frozen=True, kw_only=True, tag="organization_exists"):
    """There is an organization already (`O6`)."""


class OutOfRange(Variant, frozen=True, kw_only=True, tag="out_of_range"):
    """A number is too small or too large (`H4`).

    Attributes:
        field: Which field of the command.
        least: The smallest number that is taken.
        most: The largest number that is taken.
        value: The number that came.
    """

    field: str
    """Which field of the command."""

    least: Annotated[int, Meta(ge=0)]
    """The smallest number that is taken."""

    most: Annotated[int, Meta(ge=0)]
    """The largest number that is taken."""

    value: Annotated[int, Meta(ge=0)]
    """The number that came."""


class RejectedText(Variant, frozen=True, kw_only=True, tag="rejected_text"):
    """A text is empty, too long, or holds a card number (`G2`).

    Attributes:
        field: Which field of the command.
        problem: What is wrong with it. The text itself is not repeated.
        most: How many characters it can have, where it is too long.
    """

    field: str
    """Which field of the command."""

    problem: TextProblem
    """What is wrong with it. The text itself is not repeated."""

    most: Annotated[int, Meta(ge=0)] | None = None
    """How many characters it can have, where it is too long."""


class MalformedId(Variant, frozen=True, tag="malformed_id"):
    """An id is empty, too long, or has control characters (`H4`).

    Attributes:
        field: Which field of the command.
    """

    field: str
    """Which field of the command."""


class MalformedLink(Variant, frozen=True, tag="malformed_link"):
    """A link leads somewhere else than to a web page or to somebody's mail (`P8`).

    Attributes:
        field: Which field of the command.
    """

    field: str
    """Which field of the command."""


class MalformedCard(Variant, frozen=True, kw_only=True, tag="malformed_card"):
    """A card has no token, or its last four digits are not four digits (`G2`)."""


class ZeroRateUnexplained(Variant, frozen=True, tag="zero_rate_unexplained"):
    """A tax rate of 0 % does not say why, or another rate does (`I14`).

    Attributes:
        field: Which field of the command.
    """

    field: str
    """Which field of the command."""


class MalformedNatura(Variant, frozen=True, tag="malformed_natura"):
    """No code of FatturaPA's list `Natura` (`I14`).

    Attributes:
        field: Which field of the command.
    """

    field: str
    """Which field of the command."""


class TaxIdMissing(Variant, frozen=True, tag="tax_id_missing"):
    """A tax exemption takes an id of the buyer that is not there (`I14`).

    Attributes:
        category: The exemption.
    """

    category: ExemptionCategory
    """The exemption."""


class VatIdInvalid(Variant, frozen=True, tag="vat_id_invalid"):
    """A register says that the buyer's VAT id, by which no tax is charged, is none (`I14`).

    Attributes:
        billing_profile: The billing profile.
    """

    billing_profile: BillingProfileId
    """The billing profile."""


class VatIdDiffers(Variant, frozen=True, tag="vat_id_differs"):
    """The host asked about another VAT id than the billing profile has (`I14`).

    Attributes:
        billing_profile: The billing profile.
    """

    billing_profile: BillingProfileId
    """The billing profile."""


class CardExpired(Variant, frozen=True, kw_only=True, tag="card_expired"):
    """A card has expired: it could never be charged (`G4`).

    Attributes:
        field: Which field of the command says when.
        expires: The month at whose end it expired.
    """

    field: str
    """Which field of the command says when."""

    expires: CardExpiry
    """The month at whose end it expired."""


class SecurityCodeNotChecked(Variant, frozen=True, tag="security_code_not_checked"):
    """The payment provider has not checked the card's security code (`G3`).

    Attributes:
        payment_method: The payment method.
    """

    payment_method: PaymentMethodId
    """The payment method."""


class UnknownProduct(Variant, frozen=True, tag="unknown_product"):
    """The catalog has no such product (`K1`).

    Attributes:
        product: The id that was asked for.
    """

    product: ProductId
    """The id that was asked for."""


class ProductIdsUntold(Variant, frozen=True, kw_only=True, tag="product_ids_untold"):
    """That two products are one has to be told first (`K1`).

    Attributes:
        from_: The id to be told of as the former one, with `ChangeProductId`.
        to: The id that it has now.
    """

    from_: ProductId = field(name="from")
    """The id to be told of as the former one, with `ChangeProductId`."""

    to: ProductId
    """The id that it has now."""


class UnknownOffer(Variant, frozen=True, kw_only=True, tag="unknown_offer"):
    """The product has no such offer (`K2`).

    Attributes:
        product: The product.
        offer: The id that was asked for.
    """

    product: ProductId
    """The product."""

    offer: OfferId
    """The id that was asked for."""


class UnknownSubscription(Variant, frozen=True, tag="unknown_subscription"):
    """There is no such subscription (`H4`).

    Attributes:
        subscription: The id that was asked for.
    """

    subscription: SubscriptionId
    """The id that was asked for."""


class UnknownBillingProfile(Variant, frozen=True, tag="unknown_billing_profile"):
    """There is no such billing profile (`G1`).

    Attributes:
        billing_profile: The id that was asked for.
    """

    billing_profile: BillingProfileId
    """The id that was asked for."""


class UnknownPaymentMethod(Variant, frozen=True, tag="unknown_payment_method"):
    """The person has no such payment method (`G2`).

    Attributes:
        payment_method: The id that was asked for.
    """

    payment_method: PaymentMethodId
    """The id that was asked for."""


class PaymentMethodUnusable(Variant, frozen=True, tag="payment_method_unusable"):
    """The payment method cannot be charged: it has expired, or another country issued it (`G4`).

    Attributes:
        payment_method: Which one.
    """

    payment_method: PaymentMethodId
    """Which one."""


class PaymentMethodInUse(Variant, frozen=True, kw_only=True, tag="payment_method_in_use"):
    """The payment method pays for billing profiles: name what replaces it (`G5`).

    Attributes:
        payment_method: Which one.
        billing_profiles: For how many billing profiles it pays.
    """

    payment_method: PaymentMethodId
    """Which one."""

    billing_profiles: Annotated[int, Meta(ge=0)]
    """For how many billing profiles it pays."""


class PaymentMethodPaysFirst(Variant, frozen=True, kw_only=True, tag="payment_method_pays_first"):
    """The payment method is the first of the billing profile: another has to be its second (`G8`).

    Attributes:
        billing_profile: The billing profile.
        payment_method: The payment method.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    payment_method: PaymentMethodId
    """The payment method."""


class BillingProfileInUse(Variant, frozen=True, kw_only=True, tag="billing_profile_in_use"):
    """The billing profile is still needed (`G7`).

    Attributes:
        billing_profile: Which one.
        subscriptions: How many of its subscriptions are not deleted.
        pending_lines: How many lines wait for an invoice.
        open_invoices: How many of its invoices are to be paid, unless they are together too
            little to be asked for (`I13`).
    """

    billing_profile: BillingProfileId
    """Which one."""

    subscriptions: Annotated[int, Meta(ge=0)]
    """How many of its subscriptions are not deleted."""

    pending_lines: Annotated[int, Meta(ge=0)]
    """How many lines wait for an invoice."""

    open_invoices: Annotated[int, Meta(ge=0)]
    """How many of its invoices are to be paid, unless they are together too little to be asked for
    (`I13`).
    """


class ClosedBillingProfile(Variant, frozen=True, tag="closed_billing_profile"):
    """The billing profile is closed (`G7`).

    Attributes:
        billing_profile: Which one.
    """

    billing_profile: BillingProfileId
    """Which one."""


class UnknownInvoice(Variant, frozen=True, tag="unknown_invoice"):
    """There is no such invoice (`I3`).

    Attributes:
        invoice: The number that was asked for.
    """

    invoice: InvoiceNumber
    """The number that was asked for."""


class InvoiceNumberTaken(Variant, frozen=True, tag="invoice_number_taken"):
    """So numbered, an invoice would have a number that was issued already (`I3`).

    Attributes:
        number: The number that would come twice.
    """

    number: InvoiceNumber
    """The number that would come twice."""


class NotInDirectory(Variant, frozen=True, tag="not_in_directory"):
    """The directory has no such person (`O2`).

    Attributes:
        person: The id that was asked for.
    """

    person: PersonId
    """The id that was asked for."""


class OwnerKeepsRole(Variant, frozen=True, kw_only=True, tag="owner_keeps_role"):
    """A billing profile has one owner, and keeps it (`O7`).

    Attributes:
        billing_profile: The billing profile.
        owner: Its owner.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    owner: PersonId
    """Its owner."""


class NoCurrency(Variant, frozen=True, tag="no_currency"):
    """The catalog names no currency for the organization's country (`G1`).

    Attributes:
        country: The country.
    """

    country: Country
    """The country."""


class NoPrice(Variant, frozen=True, kw_only=True, tag="no_price"):
    """The offer has no price in that currency (`K2`).

    Attributes:
        product: The product.
        offer: The offer.
        currency: The currency of the billing profile.
    """

    product: ProductId
    """The product."""

    offer: OfferId
    """The offer."""

    currency: Currency
    """The currency of the billing profile."""


class NotEligible(Variant, frozen=True, tag="not_eligible"):
    """The person may not buy this: every rule, and what to do instead (`P5`).

    Attributes:
        eligibility: Every rule, passed or failed.
    """

    eligibility: Eligibility
    """Every rule, passed or failed."""


class LimitExceeded(Variant, frozen=True, kw_only=True, tag="limit_exceeded"):
    """It is more than the limits allow: each, and what to do instead (`P6`).

    Attributes:
        checks: The limits that are in the way.
        instead: What the person can do instead (`P8`).
    """

    checks: tuple[Check, ...]
    """The limits that are in the way."""

    instead: tuple[Alternative, ...]
    """What the person can do instead (`P8`)."""


class UnclearAmounts(Variant, frozen=True, tag="unclear_amounts"):
    """Of the amounts of a limit one is below nothing, or two are of one currency (`P6`).

    Attributes:
        currency: The currency.
    """

    currency: Currency
    """The currency."""


class UnknownPurchaseRequest(Variant, frozen=True, tag="unknown_purchase_request"):
    """There is no such purchase request (`P7`).

    Attributes:
        request: The id that was asked for.
    """

    request: PurchaseRequestId
    """The id that was asked for."""


class PurchaseRequestClosed(Variant, frozen=True, kw_only=True, tag="purchase_request_closed"):
    """The purchase request is closed already (`P7`).

    Attributes:
        request: The request.
        status: Where it stands.
    """

    request: PurchaseRequestId
    """The request."""

    status: PurchaseRequestStatus
    """Where it stands."""


class OwnPurchaseRequest(Variant, frozen=True, tag="own_purchase_request"):
    """Nobody decides about their own purchase request (`P7`).

    Attributes:
        request: The request.
    """

    request: PurchaseRequestId
    """The request."""


class PurchaseRequestStale(Variant, frozen=True, kw_only=True, tag="purchase_request_stale"):
    """A purchase request costs more by now than was agreed to (`P7`).

    Attributes:
        request: The request.
        agreed: The total that was agreed to.
        now: The total now.
        difference: By how much it is higher.
    """

    request: PurchaseRequestId
    """The request."""

    agreed: Money
    """The total that was agreed to."""

    now: Money
    """The total now."""

    difference: Money
    """By how much it is higher."""


class NothingToBuy(Variant, frozen=True, tag="nothing_to_buy"):
    """What was asked for would buy nothing any more (`P7`).

    Attributes:
        request: The request.
    """

    request: PurchaseRequestId
    """The request."""


class NothingToQuote(Variant, frozen=True, kw_only=True, tag="nothing_to_quote"):
    """The command charges and credits nothing (`B5`)."""


class QuoteStale(Variant, frozen=True, kw_only=True, tag="quote_stale"):
    """The figures are no longer those of the quote (`B5`).

    Attributes:
        quoted: The total of the quote.
        now: The total now.
        difference: By how much the total is higher now; negative where it is lower.
    """

    quoted: Money
    """The total of the quote."""

    now: Money
    """The total now."""

    difference: Money
    """By how much the total is higher now; negative where it is lower."""


class AmountTooLarge(Variant, frozen=True, kw_only=True, tag="amount_too_large"):
    """An amount is larger than can be counted (`K5`)."""


class AmountNotPositive(Variant, frozen=True, tag="amount_not_positive"):
    """A payment is of nothing, or of less (`I7`).

    Attributes:
        amount: The amount that came.
    """

    amount: Money
    """The amount that came."""


class PurchaseOrderEnded(Variant, frozen=True, kw_only=True, tag="purchase_order_ended"):
    """The purchase order could be used until a day that is over (`I16`).

    Attributes:
        purchase_order: The order number.
        until: The last day on which it could be used.
    """

    purchase_order: TextLine
    """The order number."""

    until: Day
    """The last day on which it could be used."""


class PurchaseOrderExhausted(Variant, frozen=True, kw_only=True, tag="purchase_order_exhausted"):
    """More would be charged under the purchase order than it is good for (`I16`).

    Attributes:
        purchase_order: The order number.
        most: What it is good for, before tax.
        used: What it was charged with before, what waits for its invoice included.
        asked: What this would charge.
    """

    purchase_order: TextLine
    """The order number."""

    most: Money
    """What it is good for, before tax."""

    used: Money
    """What it was charged with before, what waits for its invoice included."""

    asked: Money
    """What this would charge."""


class MoreThanReceived(Variant, frozen=True, kw_only=True, tag="more_than_received"):
    """More is said to be taken back than has come (`I7`).

    Attributes:
        invoice: The invoice.
        amount: How much is said to be taken back.
        received: How much has come of this payment, less what was taken back before.
    """

    invoice: InvoiceNumber
    """The invoice."""

    amount: Money
    """How much is said to be taken back."""

    received: Money
    """How much has come of this payment, less what was taken back before."""


class MoreThanDisputed(Variant, frozen=True, kw_only=True, tag="more_than_disputed"):
    """A dispute is said to bring more than disputes had taken (`I7`).

    Attributes:
        invoice: The invoice.
        amount: How much is said to have come again.
        disputed: How much disputes have taken back of this payment, less what came again
            before.
    """

    invoice: InvoiceNumber
    """The invoice."""

    amount: Money
    """How much is said to have come again."""

    disputed: Money
    """How much disputes have taken back of this payment, less what came again before."""


class UnknownPayment(Variant, frozen=True, kw_only=True, tag="unknown_payment"):
    """Nothing is known to have come of this payment (`I7`).

    Attributes:
        invoice: The invoice.
        payment: The payment.
    """

    invoice: InvoiceNumber
    """The invoice."""

    payment: PaymentId
    """The payment."""


class ReportContradicts(Variant, frozen=True, kw_only=True, tag="report_contradicts"):
    """The report was counted already, and said something else (`I7`).

    Attributes:
        invoice: The invoice that it names now.
        payment: The payment that it names now.
        report: The report; absent: it is told from others by the payment and what became of it.
    """

    invoice: InvoiceNumber
    """The invoice that it names now."""

    payment: PaymentId
    """The payment that it names now."""

    report: ReportId | None = None
    """The report; absent: it is told from others by the payment and what became of it."""


class ClearanceContradicts(Variant, frozen=True, kw_only=True, tag="clearance_contradicts"):
    """The report of a clearance was counted already, and said something else (`I17`).

    Attributes:
        invoice: The invoice that it names now.
        report: The report; absent: none is named.
    """

    invoice: InvoiceNumber
    """The invoice that it names now."""

    report: ReportId | None = None
    """The report; absent: none is named."""


class AlreadyCleared(Variant, frozen=True, tag="already_cleared"):
    """The invoice is cleared already (`I17`).

    Attributes:
        invoice: The invoice.
    """

    invoice: InvoiceNumber
    """The invoice."""


class UnknownPaymentRequest(Variant, frozen=True, kw_only=True, tag="unknown_payment_request"):
    """No such request was made for the invoice (`I7`).

    Attributes:
        invoice: The invoice.
        request: The request that the report names.
    """

    invoice: InvoiceNumber
    """The invoice."""

    request: EffectId
    """The request that the report names."""


class NothingOutstanding(Variant, frozen=True, tag="nothing_outstanding"):
    """Nothing is to be paid on the invoice (`I12`).

    Attributes:
        invoice: The invoice.
    """

    invoice: InvoiceNumber
    """The invoice."""


class AmountTooSmall(Variant, frozen=True, kw_only=True, tag="amount_too_small"):
    """What is open is too little to be asked of a card (`I13`).

    Attributes:
        invoice: The invoice.
        amount: How much is open, with what else is on the billing profile.
        smallest: The smallest amount that can be asked.
    """

    invoice: InvoiceNumber
    """The invoice."""

    amount: Money
    """How much is open, with what else is on the billing profile."""

    smallest: Money
    """The smallest amount that can be asked."""


class PaymentInProgress(Variant, frozen=True, kw_only=True, tag="payment_in_progress"):
    """A payment of the invoice was asked for, and nobody has reported yet what became of it
    (`I12`).

    Attributes:
        invoice: The invoice.
        until: From when on another can be asked for, whatever is reported until then.
    """

    invoice: InvoiceNumber
    """The invoice."""

    until: Timestamp
    """From when on another can be asked for, whatever is reported until then."""


class CurrencyDiffers(Variant, frozen=True, kw_only=True, tag="currency_differs"):
    """Amounts of two currencies never meet (`K5`).

    Attributes:
        expected: The currency there is.
        found: The currency that came.
    """

    expected: Currency
    """The currency there is."""

    found: Currency
    """The currency that came."""


class ReadOnlyView(Variant, frozen=True, kw_only=True, tag="read_only_view"):
    """Administrators look on, and change nothing, until they take over (`A3`).

    Attributes:
        subscription: The subscription.
        purchaser: Who manages it.
    """

    subscription: SubscriptionId
    """The subscription."""

    purchaser: PersonId
    """Who manages it."""


class WrongStatus(Variant, frozen=True, kw_only=True, tag="wrong_status"):
    """The subscription is not in a status in which that can be done (`C6`).

    Attributes:
        subscription: The subscription.
        status: The status it has.
    """

    subscription: SubscriptionId
    """The subscription."""

    status: SubscriptionStatus
    """The status it has."""


class BelowAssigned(Variant, frozen=True, kw_only=True, tag="below_assigned"):
    """Fewer licenses than are assigned: unassign first (`S4`).

    Attributes:
        asked: The total that was asked for.
        assigned: How many are assigned.
    """

    asked: LicenseCount
    """The total that was asked for."""

    assigned: LicenseCount
    """How many are assigned."""


class WindowClosed(Variant, frozen=True, kw_only=True, tag="window_closed"):
    """More licenses than can be given back now (`S4`).

    Attributes:
        asked: How many were to be given back.
        removable: How many can be.
        renews_on: The day from which any number can be again.
    """

    asked: LicenseCount
    """How many were to be given back."""

    removable: LicenseCount
    """How many can be."""

    renews_on: Day
    """The day from which any number can be again."""


class RecurringBillingIsOff(Variant, frozen=True, kw_only=True, tag="recurring_billing_is_off"):
    """Licenses can only be given back while recurring billing is on (`S4`).

    Attributes:
        subscription: The subscription.
        ends_on: The day on which it ends.
    """

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which it ends."""


class ReservationOpen(Variant, frozen=True, kw_only=True, tag="reservation_open"):
    """Licenses wait for their payment: until then the total is as it is (`S7`).

    Attributes:
        subscription: The subscription.
        reserved: How many licenses wait for their payment.
        licenses: How many licenses it has without them.
        until: The day on which they are released, if they are not paid.
    """

    subscription: SubscriptionId
    """The subscription."""

    reserved: LicenseCount
    """How many licenses wait for their payment."""

    licenses: LicenseCount
    """How many licenses it has without them."""

    until: Day
    """The day on which they are released, if they are not paid."""


class NotOnSale(Variant, frozen=True, kw_only=True, tag="not_on_sale"):
    """The product is not sold any more: no further licenses (`S3`).

    Attributes:
        product_name: The product's name.
        end_of_sale: The first day on which it could not be bought, where the catalog tells.
    """

    product_name: TextLine
    """The product's name."""

    end_of_sale: Day | None = None
    """The first day on which it could not be bought, where the catalog tells."""


class InvoiceUnpaid(Variant, frozen=True, tag="invoice_unpaid"):
    """An invoice of the billing profile is past due: no further licenses (`S3`).

    Attributes:
        billing_profile: The billing profile.
    """

    billing_profile: BillingProfileId
    """The billing profile."""


class TooManyLicenses(Variant, frozen=True, kw_only=True, tag="too_many_licenses"):
    """More licenses than one subscription to the product may have (`K1`).

    Attributes:
        asked: The total that was asked for.
        most: The most there may be.
    """

    asked: LicenseCount
    """The total that was asked for."""

    most: LicenseCount
    """The most there may be."""


class LicensesNotOffered(Variant, frozen=True, kw_only=True, tag="licenses_not_offered"):
    """The offer does not take so many licenses: too few, or no whole packs (`K6`).

    Attributes:
        asked: The total that was asked for.
        least: The least that there may be, if the offer asks for more than one.
        step: The number of which the total has to be a multiple, where it is sold in packs.
    """

    asked: LicenseCount
    """The total that was asked for."""

    least: LicenseCount | None = None
    """The least that there may be, if the offer asks for more than one."""

    step: LicenseCount | None = None
    """The number of which the total has to be a multiple, where it is sold in packs."""


class SamePlan(Variant, frozen=True, kw_only=True, tag="same_plan"):
    """The subscription is on that plan already (`U1`).

    Attributes:
        subscription: The subscription.
        offer: The offer that it has.
    """

    subscription: SubscriptionId
    """The subscription."""

    offer: OfferId
    """The offer that it has."""


class PlanNotReachable(Variant, frozen=True, kw_only=True, tag="plan_not_reachable"):
    """The catalog knows no way to that plan (`K8`).

    Attributes:
        subscription: The subscription.
        product: The product of the plan.
        offer: Its offer.
    """

    subscription: SubscriptionId
    """The subscription."""

    product: ProductId
    """The product of the plan."""

    offer: OfferId
    """Its offer."""


class OnlyAtRenewal(Variant, frozen=True, kw_only=True, tag="only_at_renewal"):
    """The subscription cannot move to that plan now, but at its renewal (`U4`).

    Attributes:
        subscription: The subscription.
        reason: Why not now.
        renews_on: The day on which it renews.
    """

    subscription: SubscriptionId
    """The subscription."""

    reason: OnlyAtRenewalReason
    """Why not now."""

    renews_on: Day
    """The day on which it renews."""


class NothingToTakeBack(Variant, frozen=True, kw_only=True, tag="nothing_to_take_back"):
    """There is no move to another plan that could be taken back (`U2`).

    Attributes:
        subscription: The subscription.
        reason: Why.
    """

    subscription: SubscriptionId
    """The subscription."""

    reason: NothingToTakeBackReason
    """Why."""


class PeopleMoveImpossible(Variant, frozen=True, kw_only=True, tag="people_move_impossible"):
    """Named people cannot move to another plan on their own (`U5`).

    Attributes:
        subscription: The subscription.
        reason: Why.
        people: Who is meant, where it is because of them.
    """

    subscription: SubscriptionId
    """The subscription."""

    reason: PeopleMoveProblem
    """Why."""

    people: tuple[PersonId, ...] = ()
    """Who is meant, where it is because of them."""


class AlignmentImpossible(Variant, frozen=True, kw_only=True, tag="alignment_impossible"):
    """A purchase cannot be aligned so (`B7`).

    Attributes:
        reason: Why.
        renews_on: The day on which it would renew, where that is known.
    """

    reason: AlignmentProblem
    """Why."""

    renews_on: Day | None = None
    """The day on which it would renew, where that is known."""


class TierOutOfOrder(Variant, frozen=True, tag="tier_out_of_order"):
    """A tier of a price is not behind the one before (`K6`).

    Attributes:
        from_: The first license of the tier.
    """

    from_: LicenseCount = field(name="from")
    """The first license of the tier."""


class TooManyPeople(Variant, frozen=True, kw_only=True, tag="too_many_people"):
    """More people than one command may name (`A1`).

    Attributes:
        named: How many were named.
        most: The most there may be.
    """

    named: Annotated[int, Meta(ge=0)]
    """How many were named."""

    most: Annotated[int, Meta(ge=0)]
    """The most there may be."""


class NotAssignable(Variant, frozen=True, tag="not_assignable"):
    """Some people cannot be given a license: each, and why (`A2`).

    Attributes:
        people: Who, and why.
    """

    people: tuple[RefusedPerson, ...]
    """Who, and why."""


class NotEnoughLicenses(Variant, frozen=True, kw_only=True, tag="not_enough_licenses"):
    """There are not enough free licenses (`A5`).

    Attributes:
        needed: How many it takes.
        free: How many there are.
        people: Who would need one.
    """

    needed: LicenseCount
    """How many it takes."""

    free: LicenseCount
    """How many there are."""

    people: tuple[PersonId, ...]
    """Who would need one."""


class CancellationClosed(Variant, frozen=True, kw_only=True, tag="cancellation_closed"):
    """The window has closed: it can end with its term instead (`C3`).

    Attributes:
        subscription: The subscription.
        ends_on: The day on which it would end.
    """

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which it would end."""


class AlreadyCentral(Variant, frozen=True, tag="already_central"):
    """It is the organization's own already (`C10`).

    Attributes:
        subscription: The subscription.
    """

    subscription: SubscriptionId
    """The subscription."""


class NotCentral(Variant, frozen=True, tag="not_central"):
    """People can only be moved to one of the organization's own (`C10`).

    Attributes:
        subscription: The subscription to which they were to be moved.
    """

    subscription: SubscriptionId
    """The subscription to which they were to be moved."""


class NoCentralSubscription(Variant, frozen=True, kw_only=True, tag="no_central_subscription"):
    """There is none of the organization's own yet to which people could be moved (`C10`)."""


class OwnSubscription(Variant, frozen=True, tag="own_subscription"):
    """Nobody ends their own commitments by taking over what they bought themselves (`C10`).

    Attributes:
        subscription: The subscription.
    """

    subscription: SubscriptionId
    """The subscription."""


class InvoicesToSettle(Variant, frozen=True, kw_only=True, tag="invoices_to_settle"):
    """What is to be settled is not what is open (`C10`).

    Attributes:
        invoices: The subscription's open invoices.
        amount: What is still to be paid on them.
    """

    invoices: tuple[InvoiceNumber, ...]
    """The subscription's open invoices."""

    amount: Money
    """What is still to be paid on them."""


class NoHandOver(Variant, frozen=True, tag="no_hand_over"):
    """Nothing is offered that the actor could answer, or take back (`C12`).

    Attributes:
        subscription: The subscription.
    """

    subscription: SubscriptionId
    """The subscription."""


class HandOverPending(Variant, frozen=True, kw_only=True, tag="hand_over_pending"):
    """It is offered to somebody else already (`C12`).

    Attributes:
        subscription: The subscription.
        to: To whom.
        until: The day on which that offer lapses.
    """

    subscription: SubscriptionId
    """The subscription."""

    to: PersonId
    """To whom."""

    until: Day
    """The day on which that offer lapses."""


class NoColleague(Variant, frozen=True, tag="no_colleague"):
    """It can only be offered to another enabled member (`C12`).

    Attributes:
        person: To whom it was to be offered.
    """

    person: PersonId
    """To whom it was to be offered."""


class InvoicesPastDue(Variant, frozen=True, tag="invoices_past_due"):
    """Invoices of the subscription have to be paid first (`C12`).

    Attributes:
        invoices: The invoices.
    """

    invoices: tuple[InvoiceNumber, ...]
    """The invoices."""


class TrialNotKept(Variant, frozen=True, tag="trial_not_kept"):
    """A trial does not become the organization's own (`C10`).

    Attributes:
        subscription: The trial.
    """

    subscription: SubscriptionId
    """The trial."""


class RenewalDoesNotFit(Variant, frozen=True, kw_only=True, tag="renewal_does_not_fit"):
    """The day of the renewal is no end of a term that now runs (`H5`).

    Attributes:
        renews_on: The day that came.
        expected: The day that it would have to be, where the first day of the first term was
            told.
    """

    renews_on: Day
    """The day that came."""

    expected: Day | None = None
    """The day that it would have to be, where the first day of the first term was told."""


class InvoicesNumberedAlready(Variant, frozen=True, tag="invoices_numbered_already"):
    """Invoices have been numbered here already (`H5`).

    Attributes:
        serial: The last number of the series.
    """

    serial: Annotated[int, Meta(ge=0)]
    """The last number of the series."""


class AlreadyEnds(Variant, frozen=True, kw_only=True, tag="already_ends"):
    """It ends with its term already (`C5`).

    Attributes:
        subscription: The subscription.
        ends_on: The day on which it ends.
    """

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which it ends."""


class RenewalImpossible(Variant, frozen=True, kw_only=True, tag="renewal_impossible"):
    """The offer has no price at which it could renew (`C8`).

    Attributes:
        subscription: The subscription.
        ends_on: The day on which it ends.
    """

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which it ends."""


class AtEndNotOffered(Variant, frozen=True, kw_only=True, tag="at_end_not_offered"):
    """That cannot be chosen for the end of a term (`E1`).

    Attributes:
        at_end: What was asked for.
        offered: What can be chosen.
    """

    at_end: AtEnd
    """What was asked for."""

    offered: tuple[AtEnd, ...]
    """What can be chosen."""


class SubscriptionExtended(Variant, frozen=True, kw_only=True, tag="subscription_extended"):
    """It is extended month by month: only assigning goes on (`E2`).

    Attributes:
        subscription: The subscription.
        ends_on: The first day after the present month.
    """

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The first day after the present month."""


class ExtensionImpossible(Variant, frozen=True, kw_only=True, tag="extension_impossible"):
    """There is no price at which it could be extended (`E2`).

    Attributes:
        subscription: The subscription.
        ends_on: The day on which its term ends.
    """

    subscription: SubscriptionId
    """The subscription."""

    ends_on: Day
    """The day on which its term ends."""


class NotExtended(Variant, frozen=True, tag="not_extended"):
    """It is not extended (`E2`).

    Attributes:
        subscription: The subscription.
    """

    subscription: SubscriptionId
    """The subscription."""


class PauseImpossible(Variant, frozen=True, kw_only=True, tag="pause_impossible"):
    """The day on which a pause is to end cannot be (`E3`).

    Attributes:
        subscription: The subscription.
        reason: Why.
        from_: The first day on which a pause can end.
        to: The last.
    """

    subscription: SubscriptionId
    """The subscription."""

    reason: PauseProblem
    """Why."""

    from_: Day = field(name="from")
    """The first day on which a pause can end."""

    to: Day
    """The last."""


class PausePastDue(Variant, frozen=True, kw_only=True, tag="pause_past_due"):
    """What is past due does not pause (`E3`).

    Attributes:
        subscription: The subscription.
        invoices: The invoices.
    """

    subscription: SubscriptionId
    """The subscription."""

    invoices: tuple[InvoiceNumber, ...]
    """The invoices."""


class TrialLicensesFixed(Variant, frozen=True, kw_only=True, tag="trial_licenses_fixed"):
    """The number of licenses of a trial is fixed (`B4`).

    Attributes:
        subscription: The trial.
        licenses: How many it has.
    """

    subscription: SubscriptionId
    """The trial."""

    licenses: LicenseCount
    """How many it has."""


class TrialExtendedAlready(Variant, frozen=True, kw_only=True, tag="trial_extended_already"):
    """A trial is extended once only (`B4`).

    Attributes:
        subscription: The trial.
        ends_on: The day on which it ends.
    """

    subscription: SubscriptionId
    """The trial."""

    ends_on: Day
    """The day on which it ends."""


class TooEarlyToExtend(Variant, frozen=True, kw_only=True, tag="too_early_to_extend"):
    """A trial is extended in its last days only (`B4`).

    Attributes:
        subscription: The trial.
        from_: The first day on which it can be extended.
        ends_on: The day on which it ends.
    """

    subscription: SubscriptionId
    """The trial."""

    from_: Day = field(name="from")
    """The first day on which it can be extended."""

    ends_on: Day
    """The day on which it ends."""


class PurchaseNotNamed(Variant, frozen=True, kw_only=True, tag="purchase_not_named"):
    """A trial becomes nothing by itself, and the command does not name what is bought (`B4`).

    Attributes:
        subscription: The trial.
        field: Which field of the command has to name it.
        ends_on: The day on which the trial ends.
    """

    subscription: SubscriptionId
    """The trial."""

    field: str
    """Which field of the command has to name it."""

    ends_on: Day
    """The day on which the trial ends."""


class TrialDoesNotConvert(Variant, frozen=True, kw_only=True, tag="trial_does_not_convert"):
    """The trial simply ends: nothing was named that it could become (`B4`).

    Attributes:
        subscription: The trial.
        ends_on: The day on which it ends.
    """

    subscription: SubscriptionId
    """The trial."""

    ends_on: Day
    """The day on which it ends."""


class InvoiceStillOpen(Variant, frozen=True, kw_only=True, tag="invoice_still_open"):
    """An invoice of the subscription is still to be paid (`C7`).

    Attributes:
        subscription: The subscription.
        invoice: The oldest such invoice.
    """

    subscription: SubscriptionId
    """The subscription."""

    invoice: InvoiceNumber
    """The oldest such invoice."""


class TrialNotReactivated(Variant, frozen=True, tag="trial_not_reactivated"):
    """A trial that has ended does not come back (`C7`).

    Attributes:
        subscription: The trial.
    """

    subscription: SubscriptionId
    """The trial."""


class PolicyNotForOfferTypes(Variant, frozen=True, tag="policy_not_for_offer_types"):
    """Offer types know only enabled and disabled (`P1`).

    Attributes:
        offer_type: The offer type.
    """

    offer_type: OfferType
    """The offer type."""


class OwnProcessOnly(Variant, frozen=True, kw_only=True, tag="own_process_only"):
    """The organization has a process of its own: no license requests here (`Q2`).

    Attributes:
        message: What the organization tells its people.
        link: Where they can go.
    """

    message: Text
    """What the organization tells its people."""

    link: Link | None = None
    """Where they can go."""


class ProductNotBlocked(Variant, frozen=True, kw_only=True, tag="product_not_blocked"):
    """Policy does not block the product: people can buy it themselves (`Q1`).

    Attributes:
        product: The product.
        product_name: Its name.
    """

    product: ProductId
    """The product."""

    product_name: TextLine
    """Its name."""


class UnknownLicenseRequest(Variant, frozen=True, tag="unknown_license_request"):
    """There is no such license request (`Q1`).

    Attributes:
        request: The id that was asked for.
    """

    request: LicenseRequestId
    """The id that was asked for."""


class NotWaiting(Variant, frozen=True, kw_only=True, tag="not_waiting"):
    """Some people do not wait in the license request (`Q1`).

    Attributes:
        request: The request.
        people: Who does not wait.
    """

    request: LicenseRequestId
    """The request."""

    people: tuple[PersonId, ...]
    """Who does not wait."""


class OtherProduct(Variant, frozen=True, kw_only=True, tag="other_product"):
    """The subscription is to another product (`Q1`).

    Attributes:
        expected: The product asked for.
        found: The product of the subscription.
    """

    expected: ProductId
    """The product asked for."""

    found: ProductId
    """The product of the subscription."""


class NotOfTheOrganization(Variant, frozen=True, tag="not_of_the_organization"):
    """The subscription is not of the organization's own (`Q1`).

    Attributes:
        subscription: The subscription.
    """

    subscription: SubscriptionId
    """The subscription."""


class UnknownAutoClaimPolicy(Variant, frozen=True, tag="unknown_auto_claim_policy"):
    """There is no such auto-claim policy (`Q3`).

    Attributes:
        policy: The id that was asked for.
    """

    policy: AutoClaimPolicyId
    """The id that was asked for."""


class AppHasPolicy(Variant, frozen=True, kw_only=True, tag="app_has_policy"):
    """The app has another auto-claim policy (`Q3`).

    Attributes:
        app: The app.
        policy: Its policy.
        name: The name of that policy.
    """

    app: AppId
    """The app."""

    policy: AutoClaimPolicyId
    """Its policy."""

    name: TextLine
    """The name of that policy."""


class UnknownPromotion(Variant, frozen=True, tag="unknown_promotion"):
    """No promotion has this code (`K7`).

    Attributes:
        code: The code that was named.
    """

    code: PromotionCode
    """The code that was named."""


class PromotionNotInForce(Variant, frozen=True, kw_only=True, tag="promotion_not_in_force"):
    """The promotion cannot be redeemed any more, or not yet (`K7`).

    Attributes:
        code: The code that was named.
        from_: The first day on which it can be redeemed; absent: from the start.
        until: The first day on which it cannot be redeemed any more; absent: there is none.
    """

    code: PromotionCode
    """The code that was named."""

    from_: Day | None = field(default=None, name="from")
    """The first day on which it can be redeemed; absent: from the start."""

    until: Day | None = None
    """The first day on which it cannot be redeemed any more; absent: there is none."""


class PromotionNotOffered(Variant, frozen=True, kw_only=True, tag="promotion_not_offered"):
    """The promotion is for something else, or in another currency (`K7`).

    Attributes:
        code: The code that was named.
        product: The product.
        offer: The offer.
        currency: The currency of the billing profile.
    """

    code: PromotionCode
    """The code that was named."""

    product: ProductId
    """The product."""

    offer: OfferId
    """The offer."""

    currency: Currency
    """The currency of the billing profile."""


class NotAFirstPurchase(Variant, frozen=True, kw_only=True, tag="not_a_first_purchase"):
    """The promotion is for first purchases (`K7`).

    Attributes:
        code: The code that was named.
        product: The product.
    """

    code: PromotionCode
    """The code that was named."""

    product: ProductId
    """The product."""


class PromotionUsedUp(Variant, frozen=True, kw_only=True, tag="promotion_used_up"):
    """The promotion was redeemed as often as it may be (`K7`).

    Attributes:
        code: The code that was named.
        by: By whom.
        most_uses: How often it may be.
    """

    code: PromotionCode
    """The code that was named."""

    by: PromotionUser
    """By whom."""

    most_uses: Annotated[int, Meta(ge=0)]
    """How often it may be."""


class NoPromotionAtRenewal(Variant, frozen=True, tag="no_promotion_at_renewal"):
    """A move at the renewal takes no new promotion (`K7`).

    Attributes:
        code: The code that was named.
    """

    code: PromotionCode
    """The code that was named."""


class PlanChangeOpen(Variant, frozen=True, kw_only=True, tag="plan_change_open"):
    """A move to another plan waits for its payment (`U7`).

    Attributes:
        subscription: The subscription.
        product: The product to which it moves.
        product_name: The product's name.
        offer: The offer of it.
        until: The day on which it is given up, if it is not paid.
    """

    subscription: SubscriptionId
    """The subscription."""

    product: ProductId
    """The product to which it moves."""

    product_name: TextLine
    """The product's name."""

    offer: OfferId
    """The offer of it."""

    until: Day
    """The day on which it is given up, if it is not paid."""


class TimeGoesBack(Variant, frozen=True, kw_only=True, tag="time_goes_back"):
    """The time is before the last event (`T1`).

    Attributes:
        at: The time that came.
        last: The time of the last event: the earliest that is taken.
    """

    at: Timestamp
    """The time that came."""

    last: Timestamp
    """The time of the last event: the earliest that is taken."""


class Overdue(Variant, frozen=True, tag="overdue"):
    """Something is due that time has not brought yet (`T1`).

    Attributes:
        since: Since when.
    """

    since: Timestamp
    """Since when."""


class CommandConflict(Variant, frozen=True, kw_only=True, tag="command_conflict"):
    """The command's id was used for another command (`B6`).

    Attributes:
        command: The id.
        first: The digest of the command that was carried out under it.
    """

    command: CommandId
    """The id."""

    first: Digest
    """The digest of the command that was carried out under it."""


class CommandIdUsed(Variant, frozen=True, tag="command_id_used"):
    """The command's id was used long ago, and what it created is there (`B6`).

    Attributes:
        command: The id.
    """

    command: CommandId
    """The id."""


Denial: TypeAlias = Annotated[
    NotAMember
    | NotAllowed
    | OrganizationMissing
    | OrganizationExists
    | OutOfRange
    | RejectedText
    | MalformedId
    | MalformedLink
    | MalformedCard
    | ZeroRateUnexplained
    | MalformedNatura
    | TaxIdMissing
    | VatIdInvalid
    | VatIdDiffers
    | CardExpired
    | SecurityCodeNotChecked
    | UnknownProduct
    | ProductIdsUntold
    | UnknownOffer
    | UnknownSubscription
    | UnknownBillingProfile
    | UnknownPaymentMethod
    | PaymentMethodUnusable
    | PaymentMethodInUse
    | PaymentMethodPaysFirst
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
    | PurchaseOrderEnded
    | PurchaseOrderExhausted
    | MoreThanReceived
    | MoreThanDisputed
    | UnknownPayment
    | ReportContradicts
    | ClearanceContradicts
    | AlreadyCleared
    | UnknownPaymentRequest
    | NothingOutstanding
    | AmountTooSmall
    | PaymentInProgress
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
    | LicensesNotOffered
    | SamePlan
    | PlanNotReachable
    | OnlyAtRenewal
    | NothingToTakeBack
    | PeopleMoveImpossible
    | AlignmentImpossible
    | TierOutOfOrder
    | TooManyPeople
    | NotAssignable
    | NotEnoughLicenses
    | CancellationClosed
    | AlreadyCentral
    | NotCentral
    | NoCentralSubscription
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
    | AtEndNotOffered
    | SubscriptionExtended
    | ExtensionImpossible
    | NotExtended
    | PauseImpossible
    | PausePastDue
    | TrialLicensesFixed
    | TrialExtendedAlready
    | TooEarlyToExtend
    | PurchaseNotNamed
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
    | UnknownPromotion
    | PromotionNotInForce
    | PromotionNotOffered
    | NotAFirstPurchase
    | PromotionUsedUp
    | NoPromotionAtRenewal
    | PlanChangeOpen
    | TimeGoesBack
    | Overdue
    | CommandConflict
    | CommandIdUsed,
    ONE_OF,
]
"""Why a command, or a view, is refused. Match on the variant, or on `code`."""


class DenialCategory(Choice):
    """What kind of refusal it is. A host that speaks HTTP answers with the status named here;
    whatever else it does with a refusal, it does by the code.
    """

    INVALID = "invalid"
    """What was asked for cannot be in this form: it has to be changed. HTTP 422."""

    FORBIDDEN = "forbidden"
    """Whoever asks, or is asked for, has not the right. HTTP 403."""

    NOT_FOUND = "not_found"
    """It names something that is not there. HTTP 404."""

    POLICY = "policy"
    """The organization's policy or limits refuse it: an administrator can change them. HTTP 403."""

    PAYMENT = "payment"
    """Something has to be paid, or a payment method to be mended, ahead of it. HTTP 402."""

    STALE = "stale"
    """It was asked by figures or at a time that do not hold any more: look again, and ask again.
    HTTP 412.
    """

    CONFLICT = "conflict"
    """How things stand does not allow it. HTTP 409."""
