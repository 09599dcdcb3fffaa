"""What happened, as the journal has it.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta, field

from .._data import ONE_OF, Choice, Data, Variant
from .commands import Command
from .values import (
    Activation,
    Actor,
    Address,
    AppId,
    ApprovalRule,
    ApprovalScope,
    AtEnd,
    AutoClaimPolicyId,
    AutoClaimStatus,
    BillingFrequency,
    BillingProfileId,
    BillTo,
    CancelMode,
    CancelReason,
    Card,
    CardExpiry,
    Channel,
    ClearanceNumber,
    CommandId,
    Country,
    Currency,
    Day,
    Digest,
    Discount,
    EffectId,
    InvoiceDelivery,
    InvoiceNumber,
    InvoiceRecipient,
    LastFour,
    LastInvoice,
    LicenseCount,
    LicenseDecision,
    LicenseRequestId,
    LimitScope,
    Line,
    Money,
    OfferId,
    OrderReference,
    OrganizationId,
    OrganizationKind,
    PaymentId,
    PaymentMethodId,
    PaymentOrder,
    PersonId,
    PlanName,
    PolicyScope,
    PolicyValue,
    PriceDiscount,
    PriceShape,
    PriceTax,
    ProductId,
    ProfileRole,
    PromotedProduct,
    PromotionClaim,
    PromotionCode,
    PromotionDuration,
    PromotionId,
    PurchaseLimit,
    PurchaseNotices,
    PurchaseRequestId,
    RecurringBilling,
    RejectionCode,
    ReportId,
    RequestDecision,
    ReservationId,
    Retry,
    Sequence,
    ServicePeriod,
    Settings,
    SubscriptionId,
    TaxRate,
    TaxSubtotal,
    Term,
    Text,
    TextLine,
    Timestamp,
    Token,
    UnitPrice,
    VatId,
    VatIdStatus,
)

__all__ = [
    "AnnouncedConversion",
    "AnnouncedPurchase",
    "ApprovalRuleChanged",
    "AtEndSet",
    "AutoClaimPolicyDeleted",
    "AutoClaimPolicySet",
    "BackupPaymentMethodSet",
    "BillingPeriod",
    "BillingPeriodStarted",
    "BillingProfileClosed",
    "BillingProfileCreated",
    "BillingProfileEdited",
    "BillingProfileShared",
    "CardExpiring",
    "CardUpdated",
    "ChangesNetted",
    "ClaimableProduct",
    "CommandStamp",
    "CreditAllocated",
    "DunningAction",
    "DunningStep",
    "Ending",
    "EndingAnnounced",
    "Event",
    "ExcessLicensesAnnounced",
    "ExcessLicensesReleased",
    "HandOverAnswered",
    "HandOverCloseCause",
    "HandOverClosed",
    "HandOverOffered",
    "InvoiceCharge",
    "InvoiceCleared",
    "InvoiceIssued",
    "InvoicePastDue",
    "InvoiceRejected",
    "InvoiceShare",
    "InvoiceVoided",
    "InvoiceWrittenOff",
    "LicenseClaimed",
    "LicenseRequestClosed",
    "LicenseRequestCreated",
    "LicenseRequestDecided",
    "LicenseRequestPurged",
    "LicenseScheduleDropped",
    "LicensesAdded",
    "LicensesAssigned",
    "LicensesRemoved",
    "LicensesReserved",
    "LicensesScheduled",
    "LicensesUnassigned",
    "NextPlan",
    "NextTerm",
    "OrderReferenceSet",
    "OrganizationCreated",
    "PaymentCause",
    "PaymentChargedBack",
    "PaymentFailed",
    "PaymentMethodAdded",
    "PaymentMethodDeleted",
    "PaymentMethodEdited",
    "PaymentMethodReplaced",
    "PaymentReceived",
    "PaymentRefunded",
    "PaymentRequested",
    "PeopleMovedToPlan",
    "PersonLeft",
    "PersonReturned",
    "PlanChangeReleased",
    "PlanChangeReserved",
    "PlanChangeScheduled",
    "PlanChangeTakenBack",
    "PlanChanged",
    "PlanDropCause",
    "PlanScheduleDropped",
    "PlannedConversion",
    "PlannedExtension",
    "PolicyChanged",
    "ProductIdChanged",
    "PromotionEndAnnounced",
    "PromotionReleaseCause",
    "PromotionReleased",
    "PromotionReservationReleased",
    "PurchaseLimitChanged",
    "PurchaseOrderLimited",
    "PurchaseRequestConfirmed",
    "PurchaseRequestDecided",
    "PurchaseRequestLapsed",
    "PurchaseRequestWithdrawn",
    "PurchaseRequested",
    "PurchasesAnnounced",
    "Recorded",
    "RecurringBillingCause",
    "RecurringBillingChanged",
    "RedeemedPromotion",
    "ReleaseCause",
    "RenewalAnnounced",
    "ReservationReleased",
    "ReservedLicensesAdded",
    "ReservedPlanChangeMade",
    "ResumptionPostponed",
    "ReturnedToTerm",
    "ScheduleDropCause",
    "ScheduledMove",
    "SettingsChanged",
    "SubscriptionActivated",
    "SubscriptionCanceled",
    "SubscriptionDeleted",
    "SubscriptionDisabled",
    "SubscriptionExpired",
    "SubscriptionImported",
    "SubscriptionPaused",
    "SubscriptionPurchased",
    "SubscriptionReactivated",
    "SubscriptionRenewed",
    "SubscriptionRestored",
    "SubscriptionResumed",
    "SubscriptionTakenOver",
    "TakeOverOutcome",
    "TakenOverAndCanceled",
    "TakenOverAndKept",
    "TakenOverAndPeopleMoved",
    "TaxRatesSet",
    "TermExtended",
    "TrialConverted",
    "TrialEndAnnounced",
    "TrialEndReason",
    "TrialEnded",
    "TrialExtended",
    "TrialStarted",
    "VatIdChecked",
    "WithdrawalCause",
]


class CommandStamp(Data, frozen=True, kw_only=True):
    """The command that an event came from (`B6`).

    Attributes:
        id: Its id.
        digest: A digest over actor and command.
    """

    id: CommandId
    """Its id."""

    digest: Digest
    """A digest over actor and command."""


class WithdrawalCause(Choice):
    """Why a purchase request was taken back."""

    TAKEN_BACK = "taken_back"
    """Whoever asked took it back."""

    PURCHASER_LEFT = "purchaser_left"
    """Whoever asked has left the organization (`O5`)."""


class InvoiceCharge(Data, frozen=True, kw_only=True):
    """An open invoice, and whom the host is asked to charge for it.

    Attributes:
        invoice: The invoice.
        order: The card, and how much.
    """

    invoice: InvoiceNumber
    """The invoice."""

    order: PaymentOrder
    """The card, and how much."""


class BillingPeriod(Data, frozen=True, kw_only=True):
    """What a billing period is charged by, as fixed when it opened: the rates hold for all its
    lines (`I4`).

    Attributes:
        days: Its days.
        unit_price: The price per license for the whole period.
        shape: How the price depends on how many licenses there are; absent: each costs the unit
            price (`K6`).
        discount: The list price, and what a promotion takes off it; absent: nothing (`K7`). The
            price beside it is what is left.
        tax_rates: The taxes.
        prices: Whether the price contains them.
    """

    days: ServicePeriod
    """Its days."""

    unit_price: UnitPrice
    """The price per license for the whole period."""

    shape: PriceShape | None = None
    """How the price depends on how many licenses there are; absent: each costs the unit price
    (`K6`).
    """

    discount: PriceDiscount | None = None
    """The list price, and what a promotion takes off it; absent: nothing (`K7`). The price beside
    it is what is left.
    """

    tax_rates: tuple[TaxRate, ...]
    """The taxes."""

    prices: PriceTax
    """Whether the price contains them."""


class RedeemedPromotion(Data, frozen=True, kw_only=True):
    """A promotion as somebody redeemed it. Its terms never change from then on, whatever becomes of
    the catalog.

    Attributes:
        promotion: The promotion.
        code: The code that was named, as the catalog writes it; absent: it counted by itself.
        reservation: The use that the host had reserved.
        discount: What it takes off, in the currency of the subscription.
        lasts: For how long it holds.
        products: For what it is; empty: for everything. A move to something else ends it.
    """

    promotion: PromotionId
    """The promotion."""

    code: PromotionCode | None = None
    """The code that was named, as the catalog writes it; absent: it counted by itself."""

    reservation: ReservationId | None = None
    """The use that the host had reserved."""

    discount: Discount
    """What it takes off, in the currency of the subscription."""

    lasts: PromotionDuration
    """For how long it holds."""

    products: tuple[PromotedProduct, ...] = ()
    """For what it is; empty: for everything. A move to something else ends it."""


class ReleaseCause(Choice):
    """Why reserved licenses were given up."""

    ASKED = "asked"
    """Somebody asked for the total without them."""

    UNPAID = "unpaid"
    """They were not paid."""

    ENDED = "ended"
    """The subscription was canceled, or taken over to end."""


class ScheduledMove(Data, frozen=True, kw_only=True):
    """What a scheduled move to another plan adds, with a total of its own.

    Attributes:
        plan: The plan, as it was scheduled.
        product_name: The name of its product.
        added: What a billing period of the plan costs more before tax than the present one, for
            as many months, by the list of today and promotions aside; negative where it is cheaper.
        added_total: The same with taxes.
    """

    plan: PlanName
    """The plan, as it was scheduled."""

    product_name: TextLine
    """The name of its product."""

    added: Money
    """What a billing period of the plan costs more before tax than the present one, for as many
    months, by the list of today and promotions aside; negative where it is cheaper.
    """

    added_total: Money
    """The same with taxes."""


class ScheduleDropCause(Choice):
    """Why a scheduled total does not hold any more."""

    ASKED = "asked"
    """Somebody asked for today's total."""

    NO_RENEWAL = "no_renewal"
    """The subscription does not renew: recurring billing was turned off, or it was canceled
    (`S5`).
    """

    END_OF_SALE = "end_of_sale"
    """The product is not sold any more: it renews without the increase (`C8`)."""


class PlanDropCause(Choice):
    """Why a scheduled move does not come."""

    ASKED = "asked"
    """Somebody asked for the present plan."""

    NO_RENEWAL = "no_renewal"
    """The subscription does not renew: recurring billing was turned off, or it was canceled."""

    NOT_SOLD = "not_sold"
    """The plan is not sold any more."""

    NO_PRICE = "no_price"
    """It has no price any more in the currency of the subscription."""

    NO_WAY = "no_way"
    """The catalog knows no way there any more (`K8`)."""

    MOVED = "moved"
    """It moved there already."""


class TakenOverAndCanceled(Variant, frozen=True, kw_only=True, tag="canceled"):
    """It ends.

    Attributes:
        reason: Why.
        feedback: What the administrator added; absent once erased.
        people: Whose access ends with it, in order of assignment; an older version did not say.
    """

    reason: CancelReason
    """Why."""

    feedback: Text | None = None
    """What the administrator added; absent once erased."""

    people: tuple[PersonId, ...] = ()
    """Whose access ends with it, in order of assignment; an older version did not say."""


class TakenOverAndPeopleMoved(Variant, frozen=True, kw_only=True, tag="people_moved"):
    """Its people have licenses of another, and it ends.

    Attributes:
        to: The subscription whose licenses they have.
        people: Who has one, those who had one already included.
        dropped: Who got none, because they are no enabled members any more.
    """

    to: SubscriptionId
    """The subscription whose licenses they have."""

    people: tuple[PersonId, ...]
    """Who has one, those who had one already included."""

    dropped: tuple[PersonId, ...]
    """Who got none, because they are no enabled members any more."""


class TakenOverAndKept(Variant, frozen=True, kw_only=True, tag="kept"):
    """It is the organization's own.

    Attributes:
        billing_profile: The billing profile that pays from the next charge on.
        settlements: What is asked of the administrator's card for invoices that arose before.
    """

    billing_profile: BillingProfileId
    """The billing profile that pays from the next charge on."""

    settlements: tuple[InvoiceCharge, ...]
    """What is asked of the administrator's card for invoices that arose before."""


TakeOverOutcome: TypeAlias = Annotated[
    TakenOverAndCanceled | TakenOverAndPeopleMoved | TakenOverAndKept,
    ONE_OF,
]
"""What becomes of a subscription that was taken over."""


class HandOverCloseCause(Choice):
    """Why an offer ended without an answer."""

    WITHDRAWN = "withdrawn"
    """Who made it took it back."""

    LAPSED = "lapsed"
    """Its time was over."""

    PERSON_LEFT = "person_left"
    """One of the two left (`O5`)."""


class RecurringBillingCause(Choice):
    """Why recurring billing was turned on or off."""

    ASKED = "asked"
    """Somebody asked for it."""

    NO_PRICE = "no_price"
    """The offer has no price any more at which it could renew (`C8`)."""


class NextTerm(Choice):
    """How a subscription goes on, of what is announced ahead (`C8`)."""

    RENEWAL = "renewal"
    """It renews."""

    EXTENSION = "extension"
    """It is extended by a month (`E2`)."""

    RESUMPTION = "resumption"
    """It resumes after a pause (`E3`)."""


class NextPlan(Data, frozen=True, kw_only=True):
    """The plan with which a term begins that follows on a move (`U6`).

    Attributes:
        product: The product, by its present id.
        product_name: The product's name.
        former_ids: Ids that the product had before: they still mean it (`K1`).
        offer: The offer of it.
        term: For how long the price is fixed.
        billing: How often it is billed.
    """

    product: ProductId
    """The product, by its present id."""

    product_name: TextLine
    """The product's name."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that the product had before: they still mean it (`K1`)."""

    offer: OfferId
    """The offer of it."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed."""


class PlannedExtension(Data, frozen=True, kw_only=True):
    """What a month of extension costs, as its quote shows it (`E2`).

    Attributes:
        product_name: The product's name.
        licenses: How many licenses are paid for.
        billing_period: The first month, at the prices and with the taxes of today.
    """

    product_name: TextLine
    """The product's name."""

    licenses: LicenseCount
    """How many licenses are paid for."""

    billing_period: BillingPeriod
    """The first month, at the prices and with the taxes of today."""


class Ending(Choice):
    """How a subscription ends, of what is announced ahead (`H7`)."""

    EXPIRES = "expires"
    """Its term ends, and it does not renew."""

    ENDS = "ends"
    """Its term ends, and it is disabled at once (`E1`)."""

    PAUSES = "pauses"
    """Its term ends, and it is paused (`E3`)."""

    IS_DELETED = "is_deleted"
    """It is disabled, and will be deleted."""


class AnnouncedPurchase(Data, frozen=True, kw_only=True):
    """What a person bought, or tries, as it was then.

    Attributes:
        subscription: The subscription.
        purchaser: Who it is.
        product_name: The product's name.
        licenses: How many licenses it had.
        total: What its first billing period costs, taxes included; of a trial, once it
            converts; absent: the trial simply ends.
    """

    subscription: SubscriptionId
    """The subscription."""

    purchaser: PersonId
    """Who it is."""

    product_name: TextLine
    """The product's name."""

    licenses: LicenseCount
    """How many licenses it had."""

    total: Money | None = None
    """What its first billing period costs, taxes included; of a trial, once it converts; absent:
    the trial simply ends.
    """


class PlannedConversion(Data, frozen=True, kw_only=True):
    """What a trial becomes at its end, unless something stands against it then (`B4`).

    Attributes:
        offer: The offer.
        term: For how long the price is fixed then.
        billing: How often it is billed.
        licenses: How many licenses are paid for.
        billing_profile: The billing profile that pays.
        billing_period: The billing period that opens then, at the price that is fixed now and
            the taxes of today.
        promotion: The promotion that was redeemed for it (`K7`).
    """

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

    promotion: RedeemedPromotion | None = None
    """The promotion that was redeemed for it (`K7`)."""


class AnnouncedConversion(Data, frozen=True, kw_only=True):
    """What a trial will cost once it has converted.

    Attributes:
        licenses: How many licenses are paid for.
        unit_price: The price per license and billing period.
        shape: How it depends on how many licenses there are; absent: each costs the same
            (`K6`).
        discount: The list price, and what a promotion takes off it; absent: nothing (`K7`).
        total: What the first billing period will cost, taxes included, as things stand.
    """

    licenses: LicenseCount
    """How many licenses are paid for."""

    unit_price: UnitPrice
    """The price per license and billing period."""

    shape: PriceShape | None = None
    """How it depends on how many licenses there are; absent: each costs the same (`K6`)."""

    discount: PriceDiscount | None = None
    """The list price, and what a promotion takes off it; absent: nothing (`K7`)."""

    total: Money
    """What the first billing period will cost, taxes included, as things stand."""


class TrialEndReason(Choice):
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


class PromotionReleaseCause(Choice):
    """Why the use of a promotion is free again."""

    CANCELED = "canceled"
    """All was canceled inside the window (`C2`, `C10`)."""

    PURCHASE_LAPSED = "purchase_lapsed"
    """The purchase was not paid, and did not come about (`B1`)."""

    NOT_CONVERTED = "not_converted"
    """The trial did not become what was agreed to when it began (`B4`)."""

    MOVE_TAKEN_BACK = "move_taken_back"
    """The move with which it was redeemed was taken back (`U2`)."""

    MOVE_GIVEN_UP = "move_given_up"
    """The move with which it was redeemed waited for its payment, and did not come about (`U7`)."""


class ClaimableProduct(Data, frozen=True, kw_only=True):
    """A product of an auto-claim policy.

    Attributes:
        product: Its id.
        former_ids: Ids that it had before: they still mean it (`K1`).
    """

    product: ProductId
    """Its id."""

    former_ids: tuple[ProductId, ...]
    """Ids that it had before: they still mean it (`K1`)."""


class DunningAction(Choice):
    """What a step of dunning does (`I8`)."""

    REMIND = "remind"
    """The payer is reminded, and the card tried again."""

    DISABLE = "disable"
    """The subscriptions with a positive line on the invoice are disabled until it is paid."""


class PaymentCause(Choice):
    """Why money came."""

    CAPTURED = "captured"
    """It was paid."""

    DISPUTE_WON = "dispute_won"
    """What a dispute had taken back came again."""


class InvoiceShare(Data, frozen=True, kw_only=True):
    """What of a payment another invoice got that it was asked for with, or gave back.

    Attributes:
        invoice: The invoice.
        amount: How much.
        outstanding: What is still to be paid on it.
    """

    invoice: InvoiceNumber
    """The invoice."""

    amount: Money
    """How much."""

    outstanding: Money
    """What is still to be paid on it."""


class OrganizationCreated(Variant, frozen=True, kw_only=True, tag="organization_created"):
    """The organization was created (`O6`).

    Attributes:
        organization: Its id.
        name: Its name.
        kind: What kind of organization it is.
        country: Where it is.
        has_agreement: Whether it had a purchase agreement.
        settings: Its settings.
    """

    organization: OrganizationId
    """Its id."""

    name: TextLine
    """Its name."""

    kind: OrganizationKind
    """What kind of organization it is."""

    country: Country
    """Where it is."""

    has_agreement: bool
    """Whether it had a purchase agreement."""

    settings: Settings
    """Its settings."""


class SettingsChanged(Variant, frozen=True, tag="settings_changed"):
    """The settings were replaced (`O6`).

    Attributes:
        settings: All the settings, as they are from now on.
    """

    settings: Settings
    """All the settings, as they are from now on."""


class PolicyChanged(Variant, frozen=True, kw_only=True, tag="policy_changed"):
    """A purchase policy was set, or taken back (`P1`, `P2`).

    Attributes:
        scope: What it was set for.
        before: The value before; absent: it had none of its own.
        after: The value from now on; absent: none of its own.
    """

    scope: PolicyScope
    """What it was set for."""

    before: PolicyValue | None = None
    """The value before; absent: it had none of its own."""

    after: PolicyValue | None = None
    """The value from now on; absent: none of its own."""


class PurchaseLimitChanged(Variant, frozen=True, kw_only=True, tag="purchase_limit_changed"):
    """A purchase limit was set, or taken back (`P6`).

    Attributes:
        scope: For what it was set.
        before: The limit before; absent: it had none of its own.
        after: The limit from now on; absent: none of its own.
    """

    scope: LimitScope
    """For what it was set."""

    before: PurchaseLimit | None = None
    """The limit before; absent: it had none of its own."""

    after: PurchaseLimit | None = None
    """The limit from now on; absent: none of its own."""


class ApprovalRuleChanged(Variant, frozen=True, kw_only=True, tag="approval_rule_changed"):
    """An approval rule was set, or taken back (`P7`).

    Attributes:
        scope: For what it was set.
        before: The rule before; absent: it had none of its own.
        after: The rule from now on; absent: none of its own.
    """

    scope: ApprovalScope
    """For what it was set."""

    before: ApprovalRule | None = None
    """The rule before; absent: it had none of its own."""

    after: ApprovalRule | None = None
    """The rule from now on; absent: none of its own."""


class PurchaseRequested(Variant, frozen=True, kw_only=True, tag="purchase_requested"):
    """A purchase was asked for that has to be approved (`P7`).

    Attributes:
        request: Its id.
        purchaser: Who asked, and would be the purchaser.
        subscription: The subscription that would be increased, or brought back; absent: it
            would be a new one.
        product: The product.
        product_name: The product's name.
        licenses: How many licenses the subscription would have.
        total: What it costs, taxes included: more than this is not charged without the
            purchaser.
        expires_on: The day on which it lapses.
        promotion: The promotion that it names (`K7`).
        command: The command that was given; absent once erased, when it cannot be carried out
            any more.
    """

    request: PurchaseRequestId
    """Its id."""

    purchaser: PersonId
    """Who asked, and would be the purchaser."""

    subscription: SubscriptionId | None = None
    """The subscription that would be increased, or brought back; absent: it would be a new one."""

    product: ProductId
    """The product."""

    product_name: TextLine
    """The product's name."""

    licenses: LicenseCount
    """How many licenses the subscription would have."""

    total: Money
    """What it costs, taxes included: more than this is not charged without the purchaser."""

    expires_on: Day
    """The day on which it lapses."""

    promotion: PromotionClaim | None = None
    """The promotion that it names (`K7`)."""

    command: Command | None = None
    """The command that was given; absent once erased, when it cannot be carried out any more."""


class PurchaseRequestDecided(Variant, frozen=True, kw_only=True, tag="purchase_request_decided"):
    """A purchase request was approved or declined (`P7`).

    Attributes:
        request: The request.
        decision: The decision.
        message: A word to whoever asked; absent where there was none, and once erased.
    """

    request: PurchaseRequestId
    """The request."""

    decision: RequestDecision
    """The decision."""

    message: Text | None = None
    """A word to whoever asked; absent where there was none, and once erased."""


class PurchaseRequestConfirmed(
    Variant, frozen=True, kw_only=True, tag="purchase_request_confirmed"
):
    """The purchaser agreed to another total (`P7`).

    Attributes:
        request: The request.
        before: The total before.
        total: The total from now on.
    """

    request: PurchaseRequestId
    """The request."""

    before: Money
    """The total before."""

    total: Money
    """The total from now on."""


class PurchaseRequestWithdrawn(
    Variant, frozen=True, kw_only=True, tag="purchase_request_withdrawn"
):
    """A purchase request was taken back (`P7`).

    Attributes:
        request: The request.
        cause: Why.
    """

    request: PurchaseRequestId
    """The request."""

    cause: WithdrawalCause
    """Why."""


class PurchaseRequestLapsed(Variant, frozen=True, tag="purchase_request_lapsed"):
    """Nobody answered a purchase request in time (`P7`).

    Attributes:
        request: The request.
    """

    request: PurchaseRequestId
    """The request."""


class ProductIdChanged(Variant, frozen=True, kw_only=True, tag="product_id_changed"):
    """A product has another id (`K1`).

    Attributes:
        from_: The id that it had.
        to: The id that it has now.
    """

    from_: ProductId = field(name="from")
    """The id that it had."""

    to: ProductId
    """The id that it has now."""


class PaymentMethodAdded(Variant, frozen=True, kw_only=True, tag="payment_method_added"):
    """A payment method was added (`G2`).

    Attributes:
        payment_method: The payment method's id.
        owner: Whose it is.
        card: The card.
    """

    payment_method: PaymentMethodId
    """The payment method's id."""

    owner: PersonId
    """Whose it is."""

    card: Card
    """The card."""


class PaymentMethodEdited(Variant, frozen=True, kw_only=True, tag="payment_method_edited"):
    """A payment method was edited (`G3`).

    Attributes:
        payment_method: Which one.
        expires: The month at whose end it expires.
        holder: The name on it; absent once erased.
        address: Its billing address; absent once erased.
    """

    payment_method: PaymentMethodId
    """Which one."""

    expires: CardExpiry
    """The month at whose end it expires."""

    holder: TextLine | None = None
    """The name on it; absent once erased."""

    address: Address | None = None
    """Its billing address; absent once erased."""


class PaymentMethodReplaced(Variant, frozen=True, kw_only=True, tag="payment_method_replaced"):
    """Another payment method pays for a billing profile (`G5`).

    Attributes:
        billing_profile: The billing profile.
        replaced: What paid before.
        payment_method: What pays from now on.
        charges: Whom the host is asked to charge: every open invoice that nobody pays just now,
            or, where there is a smallest amount that can be asked, all of them together (`I13`). In
            the place of the second only those of which every request was reported, and nothing is
            suspect (`G8`).
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    replaced: PaymentMethodId
    """What paid before."""

    payment_method: PaymentMethodId
    """What pays from now on."""

    charges: tuple[InvoiceCharge, ...]
    """Whom the host is asked to charge: every open invoice that nobody pays just now, or, where
    there is a smallest amount that can be asked, all of them together (`I13`). In the place of
    the second only those of which every request was reported, and nothing is suspect (`G8`).
    """


class PaymentMethodDeleted(Variant, frozen=True, tag="payment_method_deleted"):
    """A payment method was deleted (`G5`).

    Attributes:
        payment_method: Which one.
    """

    payment_method: PaymentMethodId
    """Which one."""


class BackupPaymentMethodSet(Variant, frozen=True, kw_only=True, tag="backup_payment_method_set"):
    """A billing profile has another second payment method, or none (`G8`).

    Attributes:
        billing_profile: The billing profile.
        payment_method: The second payment method from now on; absent: none.
        charges: What it is asked for: every open invoice of which each request was reported, if
            there was any, and nothing is suspect; where there is a smallest amount that can be
            asked, all of them together (`I13`).
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    payment_method: PaymentMethodId | None = None
    """The second payment method from now on; absent: none."""

    charges: tuple[InvoiceCharge, ...]
    """What it is asked for: every open invoice of which each request was reported, if there was
    any, and nothing is suspect; where there is a smallest amount that can be asked, all of them
    together (`I13`).
    """


class CardUpdated(Variant, frozen=True, kw_only=True, tag="card_updated"):
    """The issuer of a card changed something on it (`G9`).

    Attributes:
        payment_method: The payment method.
        expires: The month at whose end it expires.
        last_four: The last four digits of its number.
        token: The payment provider's token for it.
        charges: What it is asked for: every open invoice of the billing profiles that it pays
            for, unless somebody pays it just now, or, where it is the second of a profile, a
            request for it was not reported (`G8`); where there is a smallest amount that can be
            asked, all of a profile together (`I13`). None where it cannot be charged.
    """

    payment_method: PaymentMethodId
    """The payment method."""

    expires: CardExpiry
    """The month at whose end it expires."""

    last_four: LastFour
    """The last four digits of its number."""

    token: Token
    """The payment provider's token for it."""

    charges: tuple[InvoiceCharge, ...]
    """What it is asked for: every open invoice of the billing profiles that it pays for, unless
    somebody pays it just now, or, where it is the second of a profile, a request for it was not
    reported (`G8`); where there is a smallest amount that can be asked, all of a profile
    together (`I13`). None where it cannot be charged.
    """


class CardExpiring(Variant, frozen=True, kw_only=True, tag="card_expiring"):
    """A card will have expired when the next charge comes (`G6`).

    Attributes:
        billing_profile: The billing profile.
        payment_method: Its payment method.
        backup: Whether that is its second, which is asked where the first fails (`G8`).
        expires: The month at whose end the card expires.
        charge_on: The day of the charge that it cannot pay.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    payment_method: PaymentMethodId
    """Its payment method."""

    backup: bool = False
    """Whether that is its second, which is asked where the first fails (`G8`)."""

    expires: CardExpiry
    """The month at whose end the card expires."""

    charge_on: Day
    """The day of the charge that it cannot pay."""


class BillingProfileCreated(Variant, frozen=True, kw_only=True, tag="billing_profile_created"):
    """A billing profile was created (`G1`).

    Attributes:
        billing_profile: Its id.
        owner: Its owner.
        name: Its name; empty once erased.
        bill_to: Whom its invoices are made out to; absent once erased.
        currency: Its currency, for ever.
        payment_method: The payment method that pays.
        purchase_order: A purchase order number.
        cost_center: A cost center (`I16`).
        delivery: Whether invoices are sent by e-mail.
        recipients: To whom else they are sent by e-mail (`G10`); none once erased.
        tax_rates: Its taxes.
        prices: Whether prices contain them.
    """

    billing_profile: BillingProfileId
    """Its id."""

    owner: PersonId
    """Its owner."""

    name: TextLine
    """Its name; empty once erased."""

    bill_to: BillTo | None = None
    """Whom its invoices are made out to; absent once erased."""

    currency: Currency
    """Its currency, for ever."""

    payment_method: PaymentMethodId
    """The payment method that pays."""

    purchase_order: TextLine | None = None
    """A purchase order number."""

    cost_center: TextLine | None = None
    """A cost center (`I16`)."""

    delivery: InvoiceDelivery
    """Whether invoices are sent by e-mail."""

    recipients: tuple[InvoiceRecipient, ...] = ()
    """To whom else they are sent by e-mail (`G10`); none once erased."""

    tax_rates: tuple[TaxRate, ...]
    """Its taxes."""

    prices: PriceTax
    """Whether prices contain them."""


class BillingProfileEdited(Variant, frozen=True, kw_only=True, tag="billing_profile_edited"):
    """A billing profile was edited (`G1`).

    Attributes:
        billing_profile: Which one.
        name: Its name; empty once erased.
        bill_to: Whom its invoices are made out to; absent once erased.
        purchase_order: A purchase order number.
        cost_center: A cost center (`I16`).
        delivery: Whether invoices are sent by e-mail.
        recipients: To whom else they are sent by e-mail (`G10`); none once erased.
    """

    billing_profile: BillingProfileId
    """Which one."""

    name: TextLine
    """Its name; empty once erased."""

    bill_to: BillTo | None = None
    """Whom its invoices are made out to; absent once erased."""

    purchase_order: TextLine | None = None
    """A purchase order number."""

    cost_center: TextLine | None = None
    """A cost center (`I16`)."""

    delivery: InvoiceDelivery
    """Whether invoices are sent by e-mail."""

    recipients: tuple[InvoiceRecipient, ...] = ()
    """To whom else they are sent by e-mail (`G10`); none once erased."""


class BillingProfileShared(Variant, frozen=True, kw_only=True, tag="billing_profile_shared"):
    """A role on a billing profile was given or taken (`O7`).

    Attributes:
        billing_profile: Which one.
        person: Who.
        role: The role; absent: none any more.
    """

    billing_profile: BillingProfileId
    """Which one."""

    person: PersonId
    """Who."""

    role: ProfileRole | None = None
    """The role; absent: none any more."""


class BillingProfileClosed(Variant, frozen=True, kw_only=True, tag="billing_profile_closed"):
    """A billing profile was closed (`G7`).

    Attributes:
        billing_profile: Which one.
        refund: Whom the host is asked to refund what was left of its credit balance.
    """

    billing_profile: BillingProfileId
    """Which one."""

    refund: PaymentOrder | None = None
    """Whom the host is asked to refund what was left of its credit balance."""


class TaxRatesSet(Variant, frozen=True, kw_only=True, tag="tax_rates_set"):
    """The taxes of a billing profile changed (`I9`).

    Attributes:
        billing_profile: Which one.
        tax_rates: The taxes.
        prices: Whether prices contain them.
    """

    billing_profile: BillingProfileId
    """Which one."""

    tax_rates: tuple[TaxRate, ...]
    """The taxes."""

    prices: PriceTax
    """Whether prices contain them."""


class VatIdChecked(Variant, frozen=True, kw_only=True, tag="vat_id_checked"):
    """A register said something of a buyer's VAT id (`I14`).

    Attributes:
        billing_profile: The billing profile.
        vat_id: The VAT id that was looked up; empty once erased.
        status: What the register says.
        checked_at: When it was asked.
        evidence: What proves it.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    vat_id: VatId
    """The VAT id that was looked up; empty once erased."""

    status: VatIdStatus
    """What the register says."""

    checked_at: Timestamp
    """When it was asked."""

    evidence: TextLine | None = None
    """What proves it."""


class PurchaseOrderLimited(Variant, frozen=True, kw_only=True, tag="purchase_order_limited"):
    """An order number has another limit (`I16`).

    Attributes:
        billing_profile: The billing profile.
        purchase_order: The order number.
        until: The last day on which it can be used.
        most: The most that can be charged under it, before tax.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    purchase_order: TextLine
    """The order number."""

    until: Day | None = None
    """The last day on which it can be used."""

    most: Money | None = None
    """The most that can be charged under it, before tax."""


class SubscriptionPurchased(Variant, frozen=True, kw_only=True, tag="subscription_purchased"):
    """A subscription was bought (`B1`).

    Attributes:
        subscription: Its id.
        purchaser: Who bought it, and is responsible for paying (`B2`).
        channel: Whose it is.
        product: The product.
        product_name: The product's name.
        former_ids: Ids that the product had before: they still mean it (`K1`).
        offer: The offer.
        term: For how long the price is fixed.
        billing: How often it is billed.
        licenses: How many licenses it has.
        billing_profile: The billing profile that pays.
        activation: When it can be used.
        term_days: The days of its first term.
        billing_period: Its first billing period: where it is aligned, the whole of the one in
            which it begins.
        anchor: The day from which its periods are counted, where it is aligned (`B7`); absent:
            its first day.
        promotion: The promotion that was redeemed with it (`K7`).
        order_reference: What its invoices refer to; absent: what the billing profile says
            (`I16`).
        lines: What it costs.
        purchase_notices: Whether administrators hear of it, as was set; absent: they do not, as
            of the organization's own (`H7`).
    """

    subscription: SubscriptionId
    """Its id."""

    purchaser: PersonId
    """Who bought it, and is responsible for paying (`B2`)."""

    channel: Channel = Channel.SELF_SERVICE
    """Whose it is."""

    product: ProductId
    """The product."""

    product_name: TextLine
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
    """Its first billing period: where it is aligned, the whole of the one in which it begins."""

    anchor: Day | None = None
    """The day from which its periods are counted, where it is aligned (`B7`); absent: its first
    day.
    """

    promotion: RedeemedPromotion | None = None
    """The promotion that was redeemed with it (`K7`)."""

    order_reference: OrderReference | None = None
    """What its invoices refer to; absent: what the billing profile says (`I16`)."""

    lines: tuple[Line, ...]
    """What it costs."""

    purchase_notices: PurchaseNotices | None = None
    """Whether administrators hear of it, as was set; absent: they do not, as of the organization's
    own (`H7`).
    """


class SubscriptionImported(Variant, frozen=True, kw_only=True, tag="subscription_imported"):
    """A subscription was brought in from elsewhere (`H5`).

    Attributes:
        subscription: Its id.
        purchaser: Who bought it.
        channel: Whose it is.
        product: The product.
        product_name: The product's name.
        former_ids: Ids that the product had before: they still mean it (`K1`).
        offer: The offer.
        term: For how long the price is fixed.
        billing: How often it is billed.
        licenses: How many licenses it has.
        people: Who holds one.
        recurring_billing: Whether it renews.
        billing_profile: The billing profile that pays.
        anchor: The day from which its periods are counted (`C9`).
        periods: How many billing periods ended before the present one, counted from there.
        term_days: The days of its present term.
        billing_period: Its present billing period, which was charged elsewhere.
        opening_balance: Credit that was added to the balance of the billing profile.
        last_invoice: The last invoice that was issued elsewhere.
    """

    subscription: SubscriptionId
    """Its id."""

    purchaser: PersonId
    """Who bought it."""

    channel: Channel
    """Whose it is."""

    product: ProductId
    """The product."""

    product_name: TextLine
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


class SubscriptionActivated(Variant, frozen=True, tag="subscription_activated"):
    """The first payment came (`B1`).

    Attributes:
        subscription: The subscription.
    """

    subscription: SubscriptionId
    """The subscription."""


class LicensesAdded(Variant, frozen=True, kw_only=True, tag="licenses_added"):
    """Licenses were added (`S2`).

    Attributes:
        subscription: The subscription.
        added: How many were added.
        licenses: How many it has now.
        lines: What they cost for the rest of the billing period.
    """

    subscription: SubscriptionId
    """The subscription."""

    added: LicenseCount
    """How many were added."""

    licenses: LicenseCount
    """How many it has now."""

    lines: tuple[Line, ...]
    """What they cost for the rest of the billing period."""


class LicensesRemoved(Variant, frozen=True, kw_only=True, tag="licenses_removed"):
    """Licenses were removed (`S4`).

    Attributes:
        subscription: The subscription.
        removed: How many were removed.
        licenses: How many it has now.
        lines: The credits, lot by lot.
    """

    subscription: SubscriptionId
    """The subscription."""

    removed: LicenseCount
    """How many were removed."""

    licenses: LicenseCount
    """How many it has now."""

    lines: tuple[Line, ...]
    """The credits, lot by lot."""


class LicensesReserved(Variant, frozen=True, kw_only=True, tag="licenses_reserved"):
    """Licenses were added that wait for their payment (`S7`).

    Attributes:
        subscription: The subscription.
        reserved: How many are reserved.
        licenses: How many it has once they are paid.
        until: The day on which they are released, if they are not paid: at the latest the end
            of the billing period.
        lines: What they cost for the rest of the billing period.
    """

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


class ReservedLicensesAdded(Variant, frozen=True, kw_only=True, tag="reserved_licenses_added"):
    """Reserved licenses were paid (`S7`).

    Attributes:
        subscription: The subscription.
        added: How many were reserved.
        licenses: How many it has now.
    """

    subscription: SubscriptionId
    """The subscription."""

    added: LicenseCount
    """How many were reserved."""

    licenses: LicenseCount
    """How many it has now."""


class ReservationReleased(Variant, frozen=True, kw_only=True, tag="reservation_released"):
    """Reserved licenses were given up (`S7`).

    Attributes:
        subscription: The subscription.
        released: How many were reserved.
        licenses: How many it has, as before.
        cause: Why.
        lines: The credits.
    """

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


class LicensesScheduled(Variant, frozen=True, kw_only=True, tag="licenses_scheduled"):
    """A total was scheduled for the renewal (`S5`).

    Attributes:
        subscription: The subscription.
        before: The total that was scheduled before, which this one replaces.
        licenses: The total from the renewal on.
        renews_on: The day on which it renews.
        of_move: What it adds with the plan to which it moves then, where that move was asked
            for with it (`U6`); absent: nobody asked.
    """

    subscription: SubscriptionId
    """The subscription."""

    before: LicenseCount | None = None
    """The total that was scheduled before, which this one replaces."""

    licenses: LicenseCount
    """The total from the renewal on."""

    renews_on: Day
    """The day on which it renews."""

    of_move: ScheduledMove | None = None
    """What it adds with the plan to which it moves then, where that move was asked for with it
    (`U6`); absent: nobody asked.
    """


class LicenseScheduleDropped(Variant, frozen=True, kw_only=True, tag="license_schedule_dropped"):
    """What was scheduled does not hold any more (`S5`).

    Attributes:
        subscription: The subscription.
        licenses: The total that was scheduled.
        cause: Why.
    """

    subscription: SubscriptionId
    """The subscription."""

    licenses: LicenseCount
    """The total that was scheduled."""

    cause: ScheduleDropCause
    """Why."""


class PlanChanged(Variant, frozen=True, kw_only=True, tag="plan_changed"):
    """A subscription moved to another plan (`U2`).

    Attributes:
        subscription: The subscription.
        product_before: The product that it had.
        offer_before: The offer that it had.
        product: The product that it has now.
        product_name: The product's name.
        former_ids: Ids that the product had before: they still mean it (`K1`).
        offer: The offer that it has now.
        term: For how long the price is fixed.
        billing: How often it is billed.
        licenses: How many licenses it has now.
        term_days: The days of a term that begins today, with another term or frequency (`U3`);
            absent: the present one goes on.
        billing_period: The billing period that runs, at the price that holds from now on.
        promotion: The promotion that was redeemed with the move (`K7`).
        promotion_ended: The promotion that ends with the move: it is not for the plan, or not
            for the term that begins, or another takes its place (`K7`).
        lines: What leaves, and what comes.
    """

    subscription: SubscriptionId
    """The subscription."""

    product_before: ProductId
    """The product that it had."""

    offer_before: OfferId
    """The offer that it had."""

    product: ProductId
    """The product that it has now."""

    product_name: TextLine
    """The product's name."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that the product had before: they still mean it (`K1`)."""

    offer: OfferId
    """The offer that it has now."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed."""

    licenses: LicenseCount
    """How many licenses it has now."""

    term_days: ServicePeriod | None = None
    """The days of a term that begins today, with another term or frequency (`U3`); absent: the
    present one goes on.
    """

    billing_period: BillingPeriod
    """The billing period that runs, at the price that holds from now on."""

    promotion: RedeemedPromotion | None = None
    """The promotion that was redeemed with the move (`K7`)."""

    promotion_ended: PromotionId | None = None
    """The promotion that ends with the move: it is not for the plan, or not for the term that
    begins, or another takes its place (`K7`).
    """

    lines: tuple[Line, ...]
    """What leaves, and what comes."""


class PlanChangeReserved(Variant, frozen=True, kw_only=True, tag="plan_change_reserved"):
    """A move to another plan waits for its payment (`U7`).

    Attributes:
        subscription: The subscription.
        product_before: The product that it has.
        offer_before: The offer that it has.
        product: The product that it will have.
        product_name: The product's name.
        former_ids: Ids that the product had before: they still mean it (`K1`).
        offer: The offer that it will have.
        term: For how long the price is fixed.
        billing: How often it is billed.
        licenses: How many licenses it will have.
        term_days: The days of a term that begins today, with another term or frequency (`U3`);
            absent: the present one goes on.
        billing_period: The billing period that it will have, at the price of the plan.
        promotion: The promotion that was redeemed with the move: its use counts from now on
            (`K7`).
        promotion_ended: The promotion that ends with the move (`K7`).
        lines: What leaves, and what comes.
        until: The day on which it is given up, if it is not paid: at the latest the end of the
            billing period.
    """

    subscription: SubscriptionId
    """The subscription."""

    product_before: ProductId
    """The product that it has."""

    offer_before: OfferId
    """The offer that it has."""

    product: ProductId
    """The product that it will have."""

    product_name: TextLine
    """The product's name."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that the product had before: they still mean it (`K1`)."""

    offer: OfferId
    """The offer that it will have."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed."""

    licenses: LicenseCount
    """How many licenses it will have."""

    term_days: ServicePeriod | None = None
    """The days of a term that begins today, with another term or frequency (`U3`); absent: the
    present one goes on.
    """

    billing_period: BillingPeriod
    """The billing period that it will have, at the price of the plan."""

    promotion: RedeemedPromotion | None = None
    """The promotion that was redeemed with the move: its use counts from now on (`K7`)."""

    promotion_ended: PromotionId | None = None
    """The promotion that ends with the move (`K7`)."""

    lines: tuple[Line, ...]
    """What leaves, and what comes."""

    until: Day
    """The day on which it is given up, if it is not paid: at the latest the end of the billing
    period.
    """


class ReservedPlanChangeMade(Variant, frozen=True, kw_only=True, tag="reserved_plan_change_made"):
    """A move that waited was paid (`U7`).

    Attributes:
        subscription: The subscription.
        product: The product that it has now.
        product_name: The product's name.
        offer: The offer that it has now.
        licenses: How many licenses it has now.
    """

    subscription: SubscriptionId
    """The subscription."""

    product: ProductId
    """The product that it has now."""

    product_name: TextLine
    """The product's name."""

    offer: OfferId
    """The offer that it has now."""

    licenses: LicenseCount
    """How many licenses it has now."""


class PlanChangeReleased(Variant, frozen=True, kw_only=True, tag="plan_change_released"):
    """A move that waited was given up (`U7`).

    Attributes:
        subscription: The subscription.
        product: The product to which it does not move.
        product_name: The product's name.
        offer: The offer of it.
        licenses: How many licenses it has, as before.
        cause: Why.
        lines: What takes the lines of the move back.
    """

    subscription: SubscriptionId
    """The subscription."""

    product: ProductId
    """The product to which it does not move."""

    product_name: TextLine
    """The product's name."""

    offer: OfferId
    """The offer of it."""

    licenses: LicenseCount
    """How many licenses it has, as before."""

    cause: ReleaseCause
    """Why."""

    lines: tuple[Line, ...]
    """What takes the lines of the move back."""


class PlanChangeTakenBack(Variant, frozen=True, kw_only=True, tag="plan_change_taken_back"):
    """Such a move was taken back (`U2`).

    Attributes:
        subscription: The subscription.
        product: The product that it has again.
        product_name: The product's name.
        offer: The offer that it has again.
        licenses: How many licenses it has again.
        term_days: The days of the term that goes on, where another had begun (`U3`).
        lines: What leaves, and what comes back.
    """

    subscription: SubscriptionId
    """The subscription."""

    product: ProductId
    """The product that it has again."""

    product_name: TextLine
    """The product's name."""

    offer: OfferId
    """The offer that it has again."""

    licenses: LicenseCount
    """How many licenses it has again."""

    term_days: ServicePeriod | None = None
    """The days of the term that goes on, where another had begun (`U3`)."""

    lines: tuple[Line, ...]
    """What leaves, and what comes back."""


class PeopleMovedToPlan(Variant, frozen=True, kw_only=True, tag="people_moved_to_plan"):
    """People moved to another plan with their licenses (`U5`).

    Attributes:
        subscription: The new subscription.
        from_: The subscription that they had a license of.
        people: Who moved.
        product: The product that they have now.
        product_name: The product's name.
        former_ids: Ids that the product had before: they still mean it (`K1`).
        offer: The offer of it.
        licenses: How many licenses moved.
        left: How many the other subscription has left.
        billing_period: The billing period that runs, at the price of the plan.
        promotion: The promotion that was redeemed with the new subscription (`K7`).
        lines: What leaves the one, and what comes to the other.
    """

    subscription: SubscriptionId
    """The new subscription."""

    from_: SubscriptionId = field(name="from")
    """The subscription that they had a license of."""

    people: tuple[PersonId, ...]
    """Who moved."""

    product: ProductId
    """The product that they have now."""

    product_name: TextLine
    """The product's name."""

    former_ids: tuple[ProductId, ...] = ()
    """Ids that the product had before: they still mean it (`K1`)."""

    offer: OfferId
    """The offer of it."""

    licenses: LicenseCount
    """How many licenses moved."""

    left: LicenseCount
    """How many the other subscription has left."""

    billing_period: BillingPeriod
    """The billing period that runs, at the price of the plan."""

    promotion: RedeemedPromotion | None = None
    """The promotion that was redeemed with the new subscription (`K7`)."""

    lines: tuple[Line, ...]
    """What leaves the one, and what comes to the other."""


class PlanChangeScheduled(Variant, frozen=True, kw_only=True, tag="plan_change_scheduled"):
    """A move to another plan was scheduled for the renewal (`U6`).

    Attributes:
        subscription: The subscription.
        before: The move that was scheduled before, which this one replaces.
        plan: The plan to which it moves.
        product_name: The name of its product.
        licenses: How many licenses it will have, as things stand.
        renews_on: The day on which it renews.
        added: What a billing period of the plan costs more before tax than the present one, for
            as many months, by the list of today and promotions aside; negative where it is cheaper.
        added_total: The same with taxes.
    """

    subscription: SubscriptionId
    """The subscription."""

    before: PlanName | None = None
    """The move that was scheduled before, which this one replaces."""

    plan: PlanName
    """The plan to which it moves."""

    product_name: TextLine
    """The name of its product."""

    licenses: LicenseCount
    """How many licenses it will have, as things stand."""

    renews_on: Day
    """The day on which it renews."""

    added: Money
    """What a billing period of the plan costs more before tax than the present one, for as many
    months, by the list of today and promotions aside; negative where it is cheaper.
    """

    added_total: Money
    """The same with taxes."""


class PlanScheduleDropped(Variant, frozen=True, kw_only=True, tag="plan_schedule_dropped"):
    """A move that was scheduled does not come (`U6`).

    Attributes:
        subscription: The subscription.
        plan: The plan to which it was to move.
        cause: Why.
    """

    subscription: SubscriptionId
    """The subscription."""

    plan: PlanName
    """The plan to which it was to move."""

    cause: PlanDropCause
    """Why."""


class LicensesAssigned(Variant, frozen=True, kw_only=True, tag="licenses_assigned"):
    """People were given licenses (`A1`).

    Attributes:
        subscription: The subscription.
        people: Who holds one now and did not before.
    """

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Who holds one now and did not before."""


class LicensesUnassigned(Variant, frozen=True, kw_only=True, tag="licenses_unassigned"):
    """People's licenses were taken back (`A6`).

    Attributes:
        subscription: The subscription.
        people: Who held one and does not any more.
    """

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Who held one and does not any more."""


class SubscriptionCanceled(Variant, frozen=True, kw_only=True, tag="subscription_canceled"):
    """A subscription was canceled (`C1`).

    Attributes:
        subscription: The subscription.
        reason: Why.
        feedback: What the person added; absent once erased.
        mode: When it ends.
        disabled_until: The day on which it is deleted, where it ended at once.
        lines: The credits, lot by lot.
        people: Whose access ends with it, in order of assignment; an older version did not say.
    """

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

    people: tuple[PersonId, ...] = ()
    """Whose access ends with it, in order of assignment; an older version did not say."""


class SubscriptionReactivated(Variant, frozen=True, kw_only=True, tag="subscription_reactivated"):
    """A subscription was brought back as a new one (`C7`).

    Attributes:
        subscription: The new subscription.
        replaces: The subscription that it takes the place of.
        licenses: How many licenses it has.
        people: Who holds them, in the order in which they were assigned.
        activation: When it can be used.
        term_days: The days of its first term.
        billing_period: Its first billing period.
        promotion: The promotion that was redeemed with it; that of the one before ended with it
            (`K7`).
        lines: What it costs.
        purchase_notices: Whether administrators hear of it, as was set; absent: they do not, as
            of the organization's own (`H7`).
    """

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

    promotion: RedeemedPromotion | None = None
    """The promotion that was redeemed with it; that of the one before ended with it (`K7`)."""

    lines: tuple[Line, ...]
    """What it costs."""

    purchase_notices: PurchaseNotices | None = None
    """Whether administrators hear of it, as was set; absent: they do not, as of the organization's
    own (`H7`).
    """


class SubscriptionTakenOver(Variant, frozen=True, kw_only=True, tag="subscription_taken_over"):
    """What a person had bought themselves was taken over (`C10`).

    Attributes:
        subscription: The subscription.
        purchaser: Whose it was.
        administrator: Who took it over.
        outcome: What becomes of it.
        lines: The credits, lot by lot.
    """

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


class HandOverOffered(Variant, frozen=True, kw_only=True, tag="hand_over_offered"):
    """A subscription was offered to a colleague (`C12`).

    Attributes:
        subscription: The subscription.
        from_: Whose it is.
        to: To whom it was offered.
        until: The day on which the offer lapses.
    """

    subscription: SubscriptionId
    """The subscription."""

    from_: PersonId = field(name="from")
    """Whose it is."""

    to: PersonId
    """To whom it was offered."""

    until: Day
    """The day on which the offer lapses."""


class HandOverAnswered(Variant, frozen=True, kw_only=True, tag="hand_over_answered"):
    """The colleague answered (`C12`).

    Attributes:
        subscription: The subscription.
        from_: Whose it was.
        to: To whom it was offered.
        billing_profile: The billing profile that pays from the next charge on; absent: the
            colleague declined.
    """

    subscription: SubscriptionId
    """The subscription."""

    from_: PersonId = field(name="from")
    """Whose it was."""

    to: PersonId
    """To whom it was offered."""

    billing_profile: BillingProfileId | None = None
    """The billing profile that pays from the next charge on; absent: the colleague declined."""


class HandOverClosed(Variant, frozen=True, kw_only=True, tag="hand_over_closed"):
    """An offer ended without an answer (`C12`).

    Attributes:
        subscription: The subscription.
        to: To whom it was offered.
        cause: Why.
    """

    subscription: SubscriptionId
    """The subscription."""

    to: PersonId
    """To whom it was offered."""

    cause: HandOverCloseCause
    """Why."""


class RecurringBillingChanged(Variant, frozen=True, kw_only=True, tag="recurring_billing_changed"):
    """Recurring billing was turned on or off (`C5`).

    Attributes:
        subscription: The subscription.
        recurring_billing: On or off, from now on.
        cause: Why.
    """

    subscription: SubscriptionId
    """The subscription."""

    recurring_billing: RecurringBilling
    """On or off, from now on."""

    cause: RecurringBillingCause
    """Why."""


class RenewalAnnounced(Variant, frozen=True, kw_only=True, tag="renewal_announced"):
    """The next term was announced (`C8`).

    Attributes:
        subscription: The subscription.
        next: How it goes on.
        renews_on: The day on which it renews, is extended or resumes.
        unit_price: The price per license and billing period of the next term.
        shape: How it depends on how many licenses there are; absent: each costs the same
            (`K6`).
        discount: The list price, and what a promotion takes off it; absent: nothing (`K7`).
        unit_price_before: The price of the present term.
        shape_before: How that depends on how many there are.
        licenses: How many licenses it will have.
        licenses_before: How many licenses it has.
        total: What the first billing period will cost, taxes included, as things stand.
        plan: The plan to which it moves then; absent: it stays on its own (`U6`).
    """

    subscription: SubscriptionId
    """The subscription."""

    next: NextTerm = NextTerm.RENEWAL
    """How it goes on."""

    renews_on: Day
    """The day on which it renews, is extended or resumes."""

    unit_price: UnitPrice
    """The price per license and billing period of the next term."""

    shape: PriceShape | None = None
    """How it depends on how many licenses there are; absent: each costs the same (`K6`)."""

    discount: PriceDiscount | None = None
    """The list price, and what a promotion takes off it; absent: nothing (`K7`)."""

    unit_price_before: UnitPrice
    """The price of the present term."""

    shape_before: PriceShape | None = None
    """How that depends on how many there are."""

    licenses: LicenseCount
    """How many licenses it will have."""

    licenses_before: LicenseCount
    """How many licenses it has."""

    total: Money
    """What the first billing period will cost, taxes included, as things stand."""

    plan: NextPlan | None = None
    """The plan to which it moves then; absent: it stays on its own (`U6`)."""


class SubscriptionRenewed(Variant, frozen=True, kw_only=True, tag="subscription_renewed"):
    """A new term began (`C8`).

    Attributes:
        subscription: The subscription.
        term_days: The days of the new term.
        billing_period: Its first billing period.
        licenses: How many licenses it has.
        lines: What it costs.
        plan: The plan to which it moved with it; absent: it stays on its own (`U6`).
    """

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

    plan: NextPlan | None = None
    """The plan to which it moved with it; absent: it stays on its own (`U6`)."""


class BillingPeriodStarted(Variant, frozen=True, kw_only=True, tag="billing_period_started"):
    """A further billing period of a term began (`C8`).

    Attributes:
        subscription: The subscription.
        billing_period: The billing period.
        lines: What it costs.
    """

    subscription: SubscriptionId
    """The subscription."""

    billing_period: BillingPeriod
    """The billing period."""

    lines: tuple[Line, ...]
    """What it costs."""


class OrderReferenceSet(Variant, frozen=True, kw_only=True, tag="order_reference_set"):
    """The documents of a subscription refer to something else (`I16`).

    Attributes:
        subscription: The subscription.
        order_reference: What they refer to; absent: what the billing profile says.
    """

    subscription: SubscriptionId
    """The subscription."""

    order_reference: OrderReference | None = None
    """What they refer to; absent: what the billing profile says."""


class AtEndSet(Variant, frozen=True, kw_only=True, tag="at_end_set"):
    """What happens at the end of a term was set (`E1`).

    Attributes:
        subscription: The subscription.
        before: What was to happen before.
        at_end: What happens from now on.
        resumes_on: The day on which a pause ends.
        extension: What a month of extension costs at the prices of today.
    """

    subscription: SubscriptionId
    """The subscription."""

    before: AtEnd
    """What was to happen before."""

    at_end: AtEnd
    """What happens from now on."""

    resumes_on: Day | None = None
    """The day on which a pause ends."""

    extension: PlannedExtension | None = None
    """What a month of extension costs at the prices of today."""


class TermExtended(Variant, frozen=True, kw_only=True, tag="term_extended"):
    """A month of extension began (`E2`).

    Attributes:
        subscription: The subscription.
        month: Which month of the extension, from 1.
        billing_period: The month.
        lines: What it costs.
    """

    subscription: SubscriptionId
    """The subscription."""

    month: Annotated[int, Meta(ge=0)]
    """Which month of the extension, from 1."""

    billing_period: BillingPeriod
    """The month."""

    lines: tuple[Line, ...]
    """What it costs."""


class ReturnedToTerm(Variant, frozen=True, kw_only=True, tag="returned_to_term"):
    """An extension ended, and a term began (`E2`).

    Attributes:
        subscription: The subscription.
        term_days: The days of the term.
        billing_period: Its first billing period.
        lines: The credit of the month from today on, and what the term costs.
    """

    subscription: SubscriptionId
    """The subscription."""

    term_days: ServicePeriod
    """The days of the term."""

    billing_period: BillingPeriod
    """Its first billing period."""

    lines: tuple[Line, ...]
    """The credit of the month from today on, and what the term costs."""


class SubscriptionPaused(Variant, frozen=True, kw_only=True, tag="subscription_paused"):
    """A term ended, and a pause began (`E3`).

    Attributes:
        subscription: The subscription.
        resumes_on: The day on which it resumes.
        until: The day on which it is disabled, if it has not resumed by then.
    """

    subscription: SubscriptionId
    """The subscription."""

    resumes_on: Day
    """The day on which it resumes."""

    until: Day
    """The day on which it is disabled, if it has not resumed by then."""


class SubscriptionResumed(Variant, frozen=True, kw_only=True, tag="subscription_resumed"):
    """A pause ended, and a term began (`E3`).

    Attributes:
        subscription: The subscription.
        term_days: The days of the term.
        billing_period: Its first billing period.
        lines: What it costs.
    """

    subscription: SubscriptionId
    """The subscription."""

    term_days: ServicePeriod
    """The days of the term."""

    billing_period: BillingPeriod
    """Its first billing period."""

    lines: tuple[Line, ...]
    """What it costs."""


class ResumptionPostponed(Variant, frozen=True, kw_only=True, tag="resumption_postponed"):
    """A pause was to end, and no card could be charged (`E3`).

    Attributes:
        subscription: The subscription.
        until: The day on which it is disabled, if it has not resumed by then.
    """

    subscription: SubscriptionId
    """The subscription."""

    until: Day
    """The day on which it is disabled, if it has not resumed by then."""


class SubscriptionExpired(Variant, frozen=True, kw_only=True, tag="subscription_expired"):
    """A term ended without a renewal (`C6`).

    Attributes:
        subscription: The subscription.
        until: The first day without access.
    """

    subscription: SubscriptionId
    """The subscription."""

    until: Day
    """The first day without access."""


class SubscriptionDisabled(Variant, frozen=True, kw_only=True, tag="subscription_disabled"):
    """Nobody has access any more (`C6`).

    Attributes:
        subscription: The subscription.
        until: The day on which it is deleted.
        unpaid_invoice: The unpaid invoice that disabled it (`I8`); absent: its days as expired
            were over, its term was and it was to end with that (`E1`), or it was paused for as long
            as it may be (`E3`).
    """

    subscription: SubscriptionId
    """The subscription."""

    until: Day
    """The day on which it is deleted."""

    unpaid_invoice: InvoiceNumber | None = None
    """The unpaid invoice that disabled it (`I8`); absent: its days as expired were over, its term
    was and it was to end with that (`E1`), or it was paused for as long as it may be (`E3`).
    """


class EndingAnnounced(Variant, frozen=True, kw_only=True, tag="ending_announced"):
    """An end was announced ahead of its day (`H7`).

    Attributes:
        subscription: The subscription.
        ending: What will happen.
        on: On which day.
    """

    subscription: SubscriptionId
    """The subscription."""

    ending: Ending
    """What will happen."""

    on: Day
    """On which day."""


class PurchasesAnnounced(Variant, frozen=True, kw_only=True, tag="purchases_announced"):
    """What people bought and tried on a day was announced to administrators (`H7`).

    Attributes:
        day: The day.
        purchases: What was bought, or brought back, in order.
        trials: The trials that began, in order.
    """

    day: Day
    """The day."""

    purchases: tuple[AnnouncedPurchase, ...] = ()
    """What was bought, or brought back, in order."""

    trials: tuple[AnnouncedPurchase, ...] = ()
    """The trials that began, in order."""


class ExcessLicensesAnnounced(Variant, frozen=True, kw_only=True, tag="excess_licenses_announced"):
    """More people hold licenses than are paid for: they keep them for a while (`S6`).

    Attributes:
        subscription: The subscription.
        licenses: How many licenses are paid for.
        assigned: How many are assigned.
        released_on: The day on which those assigned last are released, as far as they are too
            many then.
    """

    subscription: SubscriptionId
    """The subscription."""

    licenses: LicenseCount
    """How many licenses are paid for."""

    assigned: LicenseCount
    """How many are assigned."""

    released_on: Day
    """The day on which those assigned last are released, as far as they are too many then."""


class ExcessLicensesReleased(Variant, frozen=True, kw_only=True, tag="excess_licenses_released"):
    """Licenses that were not paid for any more were released (`S6`).

    Attributes:
        subscription: The subscription.
        people: Who lost theirs, the last assigned first.
    """

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Who lost theirs, the last assigned first."""


class SubscriptionRestored(Variant, frozen=True, kw_only=True, tag="subscription_restored"):
    """What an unpaid invoice had disabled can be used again (`I8`).

    Attributes:
        subscription: The subscription.
        billing_period: The present billing period, where it began while the subscription was
            disabled; absent: it was charged before.
        lines: What that costs from this day on. Billing periods that have gone by are not
            charged.
    """

    subscription: SubscriptionId
    """The subscription."""

    billing_period: BillingPeriod | None = None
    """The present billing period, where it began while the subscription was disabled; absent: it
    was charged before.
    """

    lines: tuple[Line, ...]
    """What that costs from this day on. Billing periods that have gone by are not charged."""


class SubscriptionDeleted(Variant, frozen=True, kw_only=True, tag="subscription_deleted"):
    """A subscription is gone for good (`C6`).

    Attributes:
        subscription: The subscription.
        lines: The credit of all that was charged, where a purchase did not come about (`I3`);
            version 0.1 had none.
    """

    subscription: SubscriptionId
    """The subscription."""

    lines: tuple[Line, ...] = ()
    """The credit of all that was charged, where a purchase did not come about (`I3`); version 0.1
    had none.
    """


class TrialStarted(Variant, frozen=True, kw_only=True, tag="trial_started"):
    """A trial began (`B4`).

    Attributes:
        subscription: The subscription that it is.
        purchaser: Who started it.
        product: The product.
        product_name: The product's name.
        former_ids: Ids that the product had before: they still mean it (`K1`).
        licenses: How many licenses it has.
        days: Its days.
        currency: The currency in which it costs nothing.
        conversion: What it becomes at its end; absent: it simply ends.
        purchase_notices: Whether administrators hear of it, as was set; absent: they do not
            (`H7`).
    """

    subscription: SubscriptionId
    """The subscription that it is."""

    purchaser: PersonId
    """Who started it."""

    product: ProductId
    """The product."""

    product_name: TextLine
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

    purchase_notices: PurchaseNotices | None = None
    """Whether administrators hear of it, as was set; absent: they do not (`H7`)."""


class TrialExtended(Variant, frozen=True, kw_only=True, tag="trial_extended"):
    """A trial goes on for longer (`B4`).

    Attributes:
        subscription: The trial.
        ends_on: The day on which it ends now.
    """

    subscription: SubscriptionId
    """The trial."""

    ends_on: Day
    """The day on which it ends now."""


class TrialEndAnnounced(Variant, frozen=True, kw_only=True, tag="trial_end_announced"):
    """The end of a trial is near (`H7`).

    Attributes:
        subscription: The trial.
        ends_on: The day on which it ends.
        converts: What it will cost from then on; absent: it simply ends.
        reason: Why it ends; absent: it converts.
    """

    subscription: SubscriptionId
    """The trial."""

    ends_on: Day
    """The day on which it ends."""

    converts: AnnouncedConversion | None = None
    """What it will cost from then on; absent: it simply ends."""

    reason: TrialEndReason | None = None
    """Why it ends; absent: it converts."""


class TrialConverted(Variant, frozen=True, kw_only=True, tag="trial_converted"):
    """A trial became a paid subscription (`B4`).

    Attributes:
        subscription: The subscription.
        offer: The offer.
        term: For how long the price is fixed.
        billing: How often it is billed.
        licenses: How many licenses it has from now on. More people may hold one for a while
            (`S6`).
        billing_profile: The billing profile that pays.
        term_days: The days of its first term.
        billing_period: Its first billing period.
        promotion: The promotion that was redeemed with it; absent: it has the one, if any, with
            which the trial began (`K7`).
        lines: What it costs.
        purchase_notices: Whether administrators hear that it was bought, as was set; absent:
            they do not, as where the trial ended, of which they heard when it began (`H7`).
    """

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

    promotion: RedeemedPromotion | None = None
    """The promotion that was redeemed with it; absent: it has the one, if any, with which the trial
    began (`K7`).
    """

    lines: tuple[Line, ...]
    """What it costs."""

    purchase_notices: PurchaseNotices | None = None
    """Whether administrators hear that it was bought, as was set; absent: they do not, as where the
    trial ended, of which they heard when it began (`H7`).
    """


class TrialEnded(Variant, frozen=True, kw_only=True, tag="trial_ended"):
    """A trial ended and did not convert (`B4`).

    Attributes:
        subscription: The subscription.
        reason: Why it did not convert.
        until: The first day without access, on which it is deleted.
    """

    subscription: SubscriptionId
    """The subscription."""

    reason: TrialEndReason
    """Why it did not convert."""

    until: Day
    """The first day without access, on which it is deleted."""


class PromotionEndAnnounced(Variant, frozen=True, kw_only=True, tag="promotion_end_announced"):
    """The end of a promotion is near (`K7`).

    Attributes:
        subscription: The subscription.
        promotion: The promotion.
        ends_on: The first day on which the list price is paid again.
        unit_price: The price per license and billing period from then on.
        shape: How it depends on how many licenses there are; absent: each costs the same
            (`K6`).
        licenses: How many licenses it will have.
        total: What a billing period will cost, taxes included; absent: more than can be
            counted.
    """

    subscription: SubscriptionId
    """The subscription."""

    promotion: PromotionId
    """The promotion."""

    ends_on: Day
    """The first day on which the list price is paid again."""

    unit_price: UnitPrice
    """The price per license and billing period from then on."""

    shape: PriceShape | None = None
    """How it depends on how many licenses there are; absent: each costs the same (`K6`)."""

    licenses: LicenseCount
    """How many licenses it will have."""

    total: Money | None = None
    """What a billing period will cost, taxes included; absent: more than can be counted."""


class PromotionReleased(Variant, frozen=True, kw_only=True, tag="promotion_released"):
    """The use of a promotion is free again (`K7`).

    Attributes:
        subscription: The subscription with which it was redeemed.
        promotion: The promotion.
        code: The code that was named; absent: it counted by itself.
        reservation: The use that the host had reserved.
        cause: Why.
    """

    subscription: SubscriptionId
    """The subscription with which it was redeemed."""

    promotion: PromotionId
    """The promotion."""

    code: PromotionCode | None = None
    """The code that was named; absent: it counted by itself."""

    reservation: ReservationId | None = None
    """The use that the host had reserved."""

    cause: PromotionReleaseCause
    """Why."""


class PromotionReservationReleased(
    Variant, frozen=True, kw_only=True, tag="promotion_reservation_released"
):
    """What was reserved of a promotion for a purchase request is free again (`K7`).

    Attributes:
        request: The request.
        code: The code that it named.
        reservation: The use that the host had reserved.
    """

    request: PurchaseRequestId
    """The request."""

    code: PromotionCode
    """The code that it named."""

    reservation: ReservationId
    """The use that the host had reserved."""


class PersonLeft(Variant, frozen=True, tag="person_left"):
    """A person left (`O5`).

    Attributes:
        person: Who.
    """

    person: PersonId
    """Who."""


class PersonReturned(Variant, frozen=True, tag="person_returned"):
    """A person who had left is back (`O5`).

    Attributes:
        person: Who.
    """

    person: PersonId
    """Who."""


class LicenseRequestCreated(Variant, frozen=True, kw_only=True, tag="license_request_created"):
    """Licenses were asked for (`Q1`).

    Attributes:
        request: The id of the request.
        requester: Who asked.
        product: The product.
        product_name: The product's name.
        former_ids: Ids that the product had before: they still mean it (`K1`).
        people: For whom.
    """

    request: LicenseRequestId
    """The id of the request."""

    requester: PersonId
    """Who asked."""

    product: ProductId
    """The product."""

    product_name: TextLine
    """The product's name."""

    former_ids: tuple[ProductId, ...]
    """Ids that the product had before: they still mean it (`K1`)."""

    people: tuple[PersonId, ...]
    """For whom."""


class LicenseRequestDecided(Variant, frozen=True, kw_only=True, tag="license_request_decided"):
    """It was decided about people of a license request (`Q1`).

    Attributes:
        request: The request.
        people: For whom.
        decision: Yes or no.
        message: What they are told; it can be erased from the record.
    """

    request: LicenseRequestId
    """The request."""

    people: tuple[PersonId, ...]
    """For whom."""

    decision: LicenseDecision
    """Yes or no."""

    message: Text | None = None
    """What they are told; it can be erased from the record."""


class LicenseRequestClosed(Variant, frozen=True, kw_only=True, tag="license_request_closed"):
    """People of a license request wait no more (`O5`).

    Attributes:
        request: The request.
        people: Who waits no more.
    """

    request: LicenseRequestId
    """The request."""

    people: tuple[PersonId, ...]
    """Who waits no more."""


class LicenseRequestPurged(Variant, frozen=True, tag="license_request_purged"):
    """A license request is no longer kept (`Q1`).

    Attributes:
        request: The request.
    """

    request: LicenseRequestId
    """The request."""


class AutoClaimPolicySet(Variant, frozen=True, kw_only=True, tag="auto_claim_policy_set"):
    """An auto-claim policy was made or changed (`Q3`).

    Attributes:
        policy: Its id.
        name: Its name.
        status: Whether licenses are claimed.
        app: The app.
        products: The products whose licenses are claimed, in the order in which they are tried.
    """

    policy: AutoClaimPolicyId
    """Its id."""

    name: TextLine
    """Its name."""

    status: AutoClaimStatus
    """Whether licenses are claimed."""

    app: AppId
    """The app."""

    products: tuple[ClaimableProduct, ...]
    """The products whose licenses are claimed, in the order in which they are tried."""


class AutoClaimPolicyDeleted(Variant, frozen=True, tag="auto_claim_policy_deleted"):
    """An auto-claim policy was deleted (`Q3`).

    Attributes:
        policy: Its id.
    """

    policy: AutoClaimPolicyId
    """Its id."""


class LicenseClaimed(Variant, frozen=True, kw_only=True, tag="license_claimed"):
    """Somebody got a license by signing in (`Q3`).

    Attributes:
        policy: The auto-claim policy.
        person: Who.
        subscription: The subscription whose license they hold now.
    """

    policy: AutoClaimPolicyId
    """The auto-claim policy."""

    person: PersonId
    """Who."""

    subscription: SubscriptionId
    """The subscription whose license they hold now."""


class InvoiceIssued(Variant, frozen=True, kw_only=True, tag="invoice_issued"):
    """An invoice was issued (`I3`).

    Attributes:
        number: Its number.
        serial: Its place in its series, from 1, without a gap.
        date: Its date.
        due: Until when it is to be paid.
        billing_profile: The billing profile.
        bill_to: Whom it is made out to, as it was then; absent once erased.
        purchase_order: The purchase order number: that of the subscriptions on it (`I16`), or
            else of the billing profile, as it was then.
        cost_center: The cost center, alike (`I16`).
        order_exceeded: It charges more than the purchase order is good for, or after its last
            day: time, which cannot be refused, has brought it (`I16`).
        delivery: Whether it is sent by e-mail.
        recipients: To whom else it is sent by e-mail, as it was then (`G10`); none once erased.
        lines: Its lines.
        subtotal: The net amounts of the lines together.
        taxes: The taxes, by rate.
        rounding: What makes the total the sum of the lines, taxes included; absent: nothing.
        total: Subtotal, taxes and rounding together; negative for a credit note.
        allocated: What of its credits has reduced other invoices already (`I5`).
        credits_applied: What of the credit balance it uses.
        credited: What goes to the credit balance.
        amount_due: What is to be paid.
        charge: Whom the host is asked to charge; absent where nothing is left to pay, or too
            little, or no card can be charged.
        too_small: What could be asked for with it is too little: nobody is asked, or told
            (`I13`).
        refund: Whom the host is asked to refund, where credits go back to the card.
    """

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

    purchase_order: TextLine | None = None
    """The purchase order number: that of the subscriptions on it (`I16`), or else of the billing
    profile, as it was then.
    """

    cost_center: TextLine | None = None
    """The cost center, alike (`I16`)."""

    order_exceeded: bool = False
    """It charges more than the purchase order is good for, or after its last day: time, which
    cannot be refused, has brought it (`I16`).
    """

    delivery: InvoiceDelivery
    """Whether it is sent by e-mail."""

    recipients: tuple[InvoiceRecipient, ...] = ()
    """To whom else it is sent by e-mail, as it was then (`G10`); none once erased."""

    lines: tuple[Line, ...]
    """Its lines."""

    subtotal: Money
    """The net amounts of the lines together."""

    taxes: tuple[TaxSubtotal, ...]
    """The taxes, by rate."""

    rounding: Money | None = None
    """What makes the total the sum of the lines, taxes included; absent: nothing."""

    total: Money
    """Subtotal, taxes and rounding together; negative for a credit note."""

    allocated: Money
    """What of its credits has reduced other invoices already (`I5`)."""

    credits_applied: Money
    """What of the credit balance it uses."""

    credited: Money
    """What goes to the credit balance."""

    amount_due: Money
    """What is to be paid."""

    charge: PaymentOrder | None = None
    """Whom the host is asked to charge; absent where nothing is left to pay, or too little, or no
    card can be charged.
    """

    too_small: bool = False
    """What could be asked for with it is too little: nobody is asked, or told (`I13`)."""

    refund: PaymentOrder | None = None
    """Whom the host is asked to refund, where credits go back to the card."""


class CreditAllocated(Variant, frozen=True, kw_only=True, tag="credit_allocated"):
    """A credit reduced an open invoice (`I5`).

    Attributes:
        subscription: The subscription whose credit it is.
        billing_period: The billing period that it credits.
        invoice: The invoice.
        amount: By how much less is outstanding on it.
    """

    subscription: SubscriptionId
    """The subscription whose credit it is."""

    billing_period: ServicePeriod
    """The billing period that it credits."""

    invoice: InvoiceNumber
    """The invoice."""

    amount: Money
    """By how much less is outstanding on it."""


class ChangesNetted(Variant, frozen=True, tag="changes_netted"):
    """Pending changes came to nothing (`I5`).

    Attributes:
        billing_profile: The billing profile.
    """

    billing_profile: BillingProfileId
    """The billing profile."""


class DunningStep(Variant, frozen=True, kw_only=True, tag="dunning_step"):
    """An unpaid invoice was dunned (`I8`).

    Attributes:
        invoice: The invoice.
        action: What was done.
        outstanding: What is still to be paid.
        charge: Whom the host is asked to charge again; absent where no card can be charged,
            while somebody pays, where another invoice's step just asked for it too (`I13`), and
            with the last step.
        in_progress_until: Until when a payment is awaited that somebody asked for (`I12`),
            where that is why no card is charged.
    """

    invoice: InvoiceNumber
    """The invoice."""

    action: DunningAction
    """What was done."""

    outstanding: Money
    """What is still to be paid."""

    charge: PaymentOrder | None = None
    """Whom the host is asked to charge again; absent where no card can be charged, while somebody
    pays, where another invoice's step just asked for it too (`I13`), and with the last step.
    """

    in_progress_until: Timestamp | None = None
    """Until when a payment is awaited that somebody asked for (`I12`), where that is why no card is
    charged.
    """


class InvoicePastDue(Variant, frozen=True, kw_only=True, tag="invoice_past_due"):
    """An invoice was not paid in time (`I3`).

    Attributes:
        invoice: The invoice.
        outstanding: What is still to be paid.
    """

    invoice: InvoiceNumber
    """The invoice."""

    outstanding: Money
    """What is still to be paid."""


class InvoiceVoided(Variant, frozen=True, kw_only=True, tag="invoice_voided"):
    """An invoice need not be paid any more (`B1`).

    Attributes:
        invoice: The invoice.
        credited: What had been paid on it, by card or from the credit balance, and became
            credit balance. Version 0.1 did so; since then it is zero, and a credit note says it
            (`I3`).
    """

    invoice: InvoiceNumber
    """The invoice."""

    credited: Money
    """What had been paid on it, by card or from the credit balance, and became credit balance.
    Version 0.1 did so; since then it is zero, and a credit note says it (`I3`).
    """


class InvoiceWrittenOff(Variant, frozen=True, kw_only=True, tag="invoice_written_off"):
    """What was outstanding on an invoice was too little to be asked for, and is not to be paid any
    more (`I13`).

    Attributes:
        invoice: The invoice.
        amount: What was outstanding.
    """

    invoice: InvoiceNumber
    """The invoice."""

    amount: Money
    """What was outstanding."""


class InvoiceCleared(Variant, frozen=True, kw_only=True, tag="invoice_cleared"):
    """The exchange system cleared an invoice (`I17`).

    Attributes:
        invoice: The invoice.
        report: The report's id.
        number: The number that the exchange system gave it.
    """

    invoice: InvoiceNumber
    """The invoice."""

    report: ReportId | None = None
    """The report's id."""

    number: ClearanceNumber
    """The number that the exchange system gave it."""


class InvoiceRejected(Variant, frozen=True, kw_only=True, tag="invoice_rejected"):
    """The exchange system rejected an invoice (`I17`).

    Attributes:
        invoice: The invoice.
        report: The report's id.
        code: The code of the reason.
        reason: The reason; empty once erased.
    """

    invoice: InvoiceNumber
    """The invoice."""

    report: ReportId | None = None
    """The report's id."""

    code: RejectionCode | None = None
    """The code of the reason."""

    reason: Text
    """The reason; empty once erased."""


class PaymentRequested(Variant, frozen=True, kw_only=True, tag="payment_requested"):
    """Somebody asked payment of an invoice (`I12`).

    Attributes:
        invoice: The invoice.
        asked_by: Who asked.
        order: Whom the host is asked to charge.
    """

    invoice: InvoiceNumber
    """The invoice."""

    asked_by: PersonId
    """Who asked."""

    order: PaymentOrder
    """Whom the host is asked to charge."""


class PaymentReceived(Variant, frozen=True, kw_only=True, tag="payment_received"):
    """Money came (`I7`).

    Attributes:
        invoice: The invoice.
        payment: The payment's id at the provider.
        report: The report's id at the provider.
        cause: Why it came.
        amount: How much came.
        others: What of it paid other invoices that were asked for together with this one,
            oldest first (`I13`).
        outstanding: What is still to be paid on the invoice.
        credited: What was too much and became credit balance.
        refund: Whom the host is asked to refund, where what was too much goes back to the card
            (`I5`).
        request: The request that it answers; absent: the latest one.
    """

    invoice: InvoiceNumber
    """The invoice."""

    payment: PaymentId
    """The payment's id at the provider."""

    report: ReportId | None = None
    """The report's id at the provider."""

    cause: PaymentCause = PaymentCause.CAPTURED
    """Why it came."""

    amount: Money
    """How much came."""

    others: tuple[InvoiceShare, ...] = ()
    """What of it paid other invoices that were asked for together with this one, oldest first
    (`I13`).
    """

    outstanding: Money
    """What is still to be paid on the invoice."""

    credited: Money
    """What was too much and became credit balance."""

    refund: PaymentOrder | None = None
    """Whom the host is asked to refund, where what was too much goes back to the card (`I5`)."""

    request: EffectId | None = None
    """The request that it answers; absent: the latest one."""


class PaymentFailed(Variant, frozen=True, kw_only=True, tag="payment_failed"):
    """A payment failed (`I7`).

    Attributes:
        invoice: The invoice.
        payment: The payment's id at the provider.
        report: The report's id at the provider.
        retry: Whether trying again can help.
        reason: The provider's reason.
        outstanding: What is still to be paid on the invoice: where that is nothing, nobody is
            told. Absent: an older version did not say.
        request: The request that it answers; absent: the latest one.
        asked_by: Who had asked for the payment, where somebody had (`I12`): then nothing is
            hastened, and nothing ends.
        too_small: What is open on the billing profile is too little to be asked for: nobody is
            told (`I13`).
        backup: What the second payment method is asked for, where it is: what of this failure
            would have been hastened, or ended, waits for what becomes of that (`G8`).
    """

    invoice: InvoiceNumber
    """The invoice."""

    payment: PaymentId
    """The payment's id at the provider."""

    report: ReportId | None = None
    """The report's id at the provider."""

    retry: Retry
    """Whether trying again can help."""

    reason: Text | None = None
    """The provider's reason."""

    outstanding: Money | None = None
    """What is still to be paid on the invoice: where that is nothing, nobody is told. Absent: an
    older version did not say.
    """

    request: EffectId | None = None
    """The request that it answers; absent: the latest one."""

    asked_by: PersonId | None = None
    """Who had asked for the payment, where somebody had (`I12`): then nothing is hastened, and
    nothing ends.
    """

    too_small: bool = False
    """What is open on the billing profile is too little to be asked for: nobody is told (`I13`)."""

    backup: InvoiceCharge | None = None
    """What the second payment method is asked for, where it is: what of this failure would have
    been hastened, or ended, waits for what becomes of that (`G8`).
    """


class PaymentChargedBack(Variant, frozen=True, kw_only=True, tag="payment_charged_back"):
    """Money was taken back (`I7`).

    Attributes:
        invoice: The invoice.
        payment: The payment's id at the provider.
        report: The report's id at the provider.
        amount: How much was taken back.
        credits_taken: What of it the credit balance gave, that the payment had made; absent:
            nothing.
        others: What of it had paid other invoices that were asked for together with this one,
            oldest first (`I13`).
        outstanding: What is to be paid on the invoice from now on.
        too_small: What is open on the billing profile is too little to be asked for: nobody is
            told (`I13`).
        waiting: The invoices for whose first payment a purchase waits even so, and those that
            wait for their clearance: they are due, and not past due (`B1`, `I17`).
    """

    invoice: InvoiceNumber
    """The invoice."""

    payment: PaymentId
    """The payment's id at the provider."""

    report: ReportId | None = None
    """The report's id at the provider."""

    amount: Money
    """How much was taken back."""

    credits_taken: Money | None = None
    """What of it the credit balance gave, that the payment had made; absent: nothing."""

    others: tuple[InvoiceShare, ...] = ()
    """What of it had paid other invoices that were asked for together with this one, oldest first
    (`I13`).
    """

    outstanding: Money
    """What is to be paid on the invoice from now on."""

    too_small: bool = False
    """What is open on the billing profile is too little to be asked for: nobody is told (`I13`)."""

    waiting: tuple[InvoiceNumber, ...] = ()
    """The invoices for whose first payment a purchase waits even so, and those that wait for their
    clearance: they are due, and not past due (`B1`, `I17`).
    """


class PaymentRefunded(Variant, frozen=True, kw_only=True, tag="payment_refunded"):
    """Money was given back (`I7`).

    Attributes:
        invoice: The invoice.
        payment: The payment's id at the provider.
        report: The report's id at the provider.
        amount: How much was given back.
        credits_taken: What of it the credit balance gave, that the payment had made; absent:
            nothing.
        others: What of it had paid other invoices that were asked for together with this one,
            oldest first (`I13`).
        outstanding: What is to be paid on the invoice from now on.
        due: Until when what had been paid and is open again is to be paid.
    """

    invoice: InvoiceNumber
    """The invoice."""

    payment: PaymentId
    """The payment's id at the provider."""

    report: ReportId | None = None
    """The report's id at the provider."""

    amount: Money
    """How much was given back."""

    credits_taken: Money | None = None
    """What of it the credit balance gave, that the payment had made; absent: nothing."""

    others: tuple[InvoiceShare, ...] = ()
    """What of it had paid other invoices that were asked for together with this one, oldest first
    (`I13`).
    """

    outstanding: Money
    """What is to be paid on the invoice from now on."""

    due: Day | None = None
    """Until when what had been paid and is open again is to be paid."""


Event: TypeAlias = Annotated[
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
    | BackupPaymentMethodSet
    | CardUpdated
    | CardExpiring
    | BillingProfileCreated
    | BillingProfileEdited
    | BillingProfileShared
    | BillingProfileClosed
    | TaxRatesSet
    | VatIdChecked
    | PurchaseOrderLimited
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
    | PlanChanged
    | PlanChangeReserved
    | ReservedPlanChangeMade
    | PlanChangeReleased
    | PlanChangeTakenBack
    | PeopleMovedToPlan
    | PlanChangeScheduled
    | PlanScheduleDropped
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
    | OrderReferenceSet
    | AtEndSet
    | TermExtended
    | ReturnedToTerm
    | SubscriptionPaused
    | SubscriptionResumed
    | ResumptionPostponed
    | SubscriptionExpired
    | SubscriptionDisabled
    | EndingAnnounced
    | PurchasesAnnounced
    | ExcessLicensesAnnounced
    | ExcessLicensesReleased
    | SubscriptionRestored
    | SubscriptionDeleted
    | TrialStarted
    | TrialExtended
    | TrialEndAnnounced
    | TrialConverted
    | TrialEnded
    | PromotionEndAnnounced
    | PromotionReleased
    | PromotionReservationReleased
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
    | InvoiceWrittenOff
    | InvoiceCleared
    | InvoiceRejected
    | PaymentRequested
    | PaymentReceived
    | PaymentFailed
    | PaymentChargedBack
    | PaymentRefunded,
    ONE_OF,
]
"""What happened. Events are the only way in which an organization changes."""


class Recorded(Data, frozen=True, kw_only=True):
    """One line of the journal: an event with its place, time, actor and command (`H1`).

    Attributes:
        schema: The version of the journal's format.
        sequence: Its place in the journal, from 1, without a gap.
        at: When it happened.
        actor: Who caused it.
        command: The command it came from; absent for what time brought (`T1`).
        event: What happened.
    """

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
