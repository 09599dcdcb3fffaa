"""What somebody asks for.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import field

from .._data import ONE_OF, Choice, Data, Variant
from .values import (
    Address,
    AppId,
    ApprovalRule,
    ApprovalScope,
    AtEnd,
    AutoClaimPolicyId,
    AutoClaimStatus,
    BillingProfileId,
    BillTo,
    CancelMode,
    CancelReason,
    Card,
    CardExpiry,
    Channel,
    ClearanceNumber,
    Country,
    Currency,
    Day,
    Digest,
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
    Money,
    OfferId,
    OrderReference,
    OrganizationId,
    OrganizationKind,
    PaymentId,
    PaymentMethodId,
    PersonId,
    PolicyScope,
    PolicyValue,
    PriceShape,
    PriceTax,
    ProductId,
    ProfileRole,
    PromotionClaim,
    PurchaseLimit,
    PurchaseRequestId,
    RecurringBilling,
    RejectionCode,
    ReportId,
    RequestDecision,
    Retry,
    Settings,
    SubscriptionId,
    TaxRate,
    Text,
    TextLine,
    Timestamp,
    Token,
    UnitPrice,
    VatId,
    VatIdStatus,
)

__all__ = [
    "AcceptHandOver",
    "AddPaymentMethod",
    "AlignWithMonth",
    "AlignWithSubscription",
    "Alignment",
    "AnswerHandOver",
    "AssignLicenses",
    "BillingChoice",
    "CancelSubscription",
    "ChangeLicenses",
    "ChangePlan",
    "ChangeProductId",
    "ChangeSettings",
    "ChargedBack",
    "ClearanceGranted",
    "ClearanceOutcome",
    "ClearanceRefused",
    "CloseBillingProfile",
    "Command",
    "ConfirmPurchaseRequest",
    "ConvertTrial",
    "CreateOrganization",
    "DecideLicenseRequest",
    "DecidePurchaseRequest",
    "DeclineHandOver",
    "DeleteAutoClaimPolicy",
    "DeletePaymentMethod",
    "DisputeWon",
    "EditBillingProfile",
    "EditPaymentMethod",
    "EveryProfile",
    "ExistingMethod",
    "ExistingProfile",
    "ExtendTrial",
    "HandOverAnswer",
    "ImportSubscription",
    "LimitPurchaseOrder",
    "NewMethod",
    "NewProfile",
    "OfferHandOver",
    "OneProfile",
    "PayInvoice",
    "PaymentDeclined",
    "PaymentResult",
    "PaymentSucceeded",
    "PlanChangeMode",
    "PurchaseSubscription",
    "QuoteReference",
    "ReactivateSubscription",
    "Refunded",
    "ReplacePaymentMethod",
    "Replacement",
    "ReplacementScope",
    "ReportCardUpdate",
    "ReportClearance",
    "ReportPayment",
    "ReportPersonLeft",
    "ReportPersonReturned",
    "ReportVatCheck",
    "RequestLicenses",
    "ResumeSubscription",
    "ReturnToTerm",
    "ScheduleLicenses",
    "SecurityCode",
    "SetApprovalRule",
    "SetAtEnd",
    "SetAutoClaimPolicy",
    "SetBackupPaymentMethod",
    "SetOrderReference",
    "SetPolicy",
    "SetPurchaseLimit",
    "SetRecurringBilling",
    "SetTaxRates",
    "ShareBillingProfile",
    "SignIn",
    "StartTrial",
    "TakeBackPlanChange",
    "TakeOver",
    "TakeOverMode",
    "TakeOverToCancel",
    "TakeOverToKeep",
    "TakeOverToMovePeople",
    "TrialPurchase",
    "UnassignLicenses",
    "UnassignProduct",
    "WithdrawHandOver",
    "WithdrawPurchaseRequest",
]


class QuoteReference(Data, frozen=True, kw_only=True):
    """The quote that a command was given on (`B5`).

    Attributes:
        fingerprint: Its fingerprint.
        total: Its total.
    """

    fingerprint: Digest
    """Its fingerprint."""

    total: Money
    """Its total."""


class SecurityCode(Choice):
    """Whether the payment provider confirms that a card's security code was checked (`G3`). The
    code itself never comes here.
    """

    CHECKED = "checked"
    """It does."""

    NOT_CHECKED = "not_checked"
    """It does not."""


class OneProfile(Variant, frozen=True, tag="one_profile"):
    """One of them, by its owner or a contributor.

    Attributes:
        billing_profile: Which one.
    """

    billing_profile: BillingProfileId
    """Which one."""


class EveryProfile(Variant, frozen=True, tag="every_profile"):
    """All that a payment method of the actor's own pays for, be it as their first or as their
    second.

    Attributes:
        payment_method: The payment method that pays now.
    """

    payment_method: PaymentMethodId
    """The payment method that pays now."""


ReplacementScope: TypeAlias = Annotated[OneProfile | EveryProfile, ONE_OF]
"""The billing profiles whose payment method is replaced."""


class ExistingMethod(Variant, frozen=True, tag="existing_method"):
    """One that is there.

    Attributes:
        payment_method: Which one.
    """

    payment_method: PaymentMethodId
    """Which one."""


class NewMethod(Variant, frozen=True, tag="new_method"):
    """A new card.

    Attributes:
        card: The card.
    """

    card: Card
    """The card."""


Replacement: TypeAlias = Annotated[ExistingMethod | NewMethod, ONE_OF]
"""The payment method that pays from now on: one of the actor's own that can be charged today
(`G4`).
"""


class ExistingProfile(Variant, frozen=True, tag="existing_profile"):
    """One that exists.

    Attributes:
        billing_profile: Its id.
    """

    billing_profile: BillingProfileId
    """Its id."""


class NewProfile(Variant, frozen=True, kw_only=True, tag="new_profile"):
    """A new one, created by the purchase (`G1`).

    Attributes:
        name: Its name, such as "Marketing team": up to 100 characters.
        bill_to: Whom its invoices are made out to.
        payment_method: The payment method that pays: one of the actor's own.
        currency: Its currency, for ever; absent: that of the organization's country.
        purchase_order: A purchase order number, printed on every invoice: up to 50 characters.
        cost_center: A cost center, printed on every invoice: up to 50 characters (`I16`).
        delivery: Whether invoices are sent by e-mail.
        recipients: To whom else they are sent by e-mail, where they are: up to 10 addresses
            (`G10`).
    """

    name: TextLine
    """Its name, such as "Marketing team": up to 100 characters."""

    bill_to: BillTo
    """Whom its invoices are made out to."""

    payment_method: PaymentMethodId
    """The payment method that pays: one of the actor's own."""

    currency: Currency | None = None
    """Its currency, for ever; absent: that of the organization's country."""

    purchase_order: TextLine | None = None
    """A purchase order number, printed on every invoice: up to 50 characters."""

    cost_center: TextLine | None = None
    """A cost center, printed on every invoice: up to 50 characters (`I16`)."""

    delivery: InvoiceDelivery = InvoiceDelivery.PORTAL
    """Whether invoices are sent by e-mail."""

    recipients: tuple[InvoiceRecipient, ...] = ()
    """To whom else they are sent by e-mail, where they are: up to 10 addresses (`G10`)."""


BillingChoice: TypeAlias = Annotated[ExistingProfile | NewProfile, ONE_OF]
"""The billing profile that pays for a purchase."""


class AlignWithSubscription(Variant, frozen=True, tag="align_with_subscription"):
    """The renewal of another subscription, which the same billing profile pays for.

    Attributes:
        subscription: The subscription.
    """

    subscription: SubscriptionId
    """The subscription."""


class AlignWithMonth(Variant, frozen=True, tag="align_with_month"):
    """The first of a month.

    Attributes:
        renews_on: The day on which it renews: the first of a month, no further off than a term.
    """

    renews_on: Day
    """The day on which it renews: the first of a month, no further off than a term."""


Alignment: TypeAlias = Annotated[AlignWithSubscription | AlignWithMonth, ONE_OF]
"""What the end of a first term is aligned with (`B7`)."""


class PlanChangeMode(Choice):
    """When a subscription moves to another plan."""

    NOW = "now"
    """Now."""

    AT_RENEWAL = "at_renewal"
    """With its next term."""


class TakeOverToCancel(Variant, frozen=True, kw_only=True, tag="cancel"):
    """It is deleted at once, and everybody loses access.

    Attributes:
        reason: Why.
        feedback: What the administrator wants to add: up to 1,000 characters.
    """

    reason: CancelReason
    """Why."""

    feedback: Text | None = None
    """What the administrator wants to add: up to 1,000 characters."""


class TakeOverToMovePeople(Variant, frozen=True, tag="move_people"):
    """Its people get licenses of one of the organization's own, then it is deleted.

    Attributes:
        to: The subscription whose licenses they get: one of the organization's own, with enough
            that are free.
    """

    to: SubscriptionId
    """The subscription whose licenses they get: one of the organization's own, with enough that are
    free.
    """


class TakeOverToKeep(Variant, frozen=True, kw_only=True, tag="keep"):
    """It becomes the organization's own.

    Attributes:
        billing: The billing profile of the administrator that pays from the next charge on, in
            the same currency.
        settle_open_invoices: What is still to be paid on its open invoices, asked of the
            administrator's card at once; without those that somebody pays just now (`I12`). It has
            to be said where one of them is past due.
    """

    billing: BillingChoice
    """The billing profile of the administrator that pays from the next charge on, in the same
    currency.
    """

    settle_open_invoices: Money | None = None
    """What is still to be paid on its open invoices, asked of the administrator's card at once;
    without those that somebody pays just now (`I12`). It has to be said where one of them is
    past due.
    """


TakeOverMode: TypeAlias = Annotated[
    TakeOverToCancel | TakeOverToMovePeople | TakeOverToKeep,
    ONE_OF,
]
"""What is to become of a subscription that is taken over (`C10`)."""


class AcceptHandOver(Variant, frozen=True, tag="accept"):
    """Yes: the subscription is theirs from now on.

    Attributes:
        billing: The billing profile that pays from the next charge on, in the same currency.
    """

    billing: BillingChoice
    """The billing profile that pays from the next charge on, in the same currency."""


class DeclineHandOver(Variant, frozen=True, kw_only=True, tag="decline"):
    """No."""


HandOverAnswer: TypeAlias = Annotated[AcceptHandOver | DeclineHandOver, ONE_OF]
"""Yes or no to an offer (`C12`)."""


class TrialPurchase(Data, frozen=True, kw_only=True):
    """What is bought for a trial.

    Attributes:
        offer: The offer of the product.
        licenses: How many licenses are paid for.
        billing: The billing profile that pays.
        promotion: The promotion that it names; absent: of those that count by themselves the
            cheapest (`K7`).
    """

    offer: OfferId
    """The offer of the product."""

    licenses: LicenseCount
    """How many licenses are paid for."""

    billing: BillingChoice
    """The billing profile that pays."""

    promotion: PromotionClaim | None = None
    """The promotion that it names; absent: of those that count by themselves the cheapest
    (`K7`).
    """


class PaymentSucceeded(Variant, frozen=True, tag="succeeded"):
    """The money came, all or in part.

    Attributes:
        amount: How much, apart from what other reports of the same payment told.
    """

    amount: Money
    """How much, apart from what other reports of the same payment told."""


class PaymentDeclined(Variant, frozen=True, kw_only=True, tag="failed"):
    """It did not come.

    Attributes:
        retry: Whether trying again can help.
        reason: The provider's reason: up to 200 characters.
    """

    retry: Retry
    """Whether trying again can help."""

    reason: Text | None = None
    """The provider's reason: up to 200 characters."""


class Refunded(Variant, frozen=True, tag="refunded"):
    """The host gave it back, all or in part.

    Attributes:
        amount: How much, apart from what other reports told.
    """

    amount: Money
    """How much, apart from what other reports told."""


class ChargedBack(Variant, frozen=True, tag="charged_back"):
    """The payer's bank took it back, all or in part: a dispute began.

    Attributes:
        amount: How much, apart from what other reports told.
    """

    amount: Money
    """How much, apart from what other reports told."""


class DisputeWon(Variant, frozen=True, tag="dispute_won"):
    """A dispute was won: what it had taken back is here again.

    Attributes:
        amount: How much.
    """

    amount: Money
    """How much."""


PaymentResult: TypeAlias = Annotated[
    PaymentSucceeded | PaymentDeclined | Refunded | ChargedBack | DisputeWon,
    ONE_OF,
]
"""What became of a payment (`I7`)."""


class ClearanceGranted(Variant, frozen=True, tag="cleared"):
    """It is cleared.

    Attributes:
        number: The number that the exchange system gave it.
    """

    number: ClearanceNumber
    """The number that the exchange system gave it."""


class ClearanceRefused(Variant, frozen=True, kw_only=True, tag="rejected"):
    """It was rejected: it has to be sent again.

    Attributes:
        code: The code of the reason, where it has one.
        reason: The reason, in the exchange system's words: up to 1,000 characters. Empty once
            erased.
    """

    code: RejectionCode | None = None
    """The code of the reason, where it has one."""

    reason: Text
    """The reason, in the exchange system's words: up to 1,000 characters. Empty once erased."""


ClearanceOutcome: TypeAlias = Annotated[ClearanceGranted | ClearanceRefused, ONE_OF]
"""What the exchange system says of an invoice (`I17`)."""


class CreateOrganization(Variant, frozen=True, kw_only=True, tag="create_organization"):
    """Create the organization (`O6`).

    Attributes:
        organization: Its id.
        name: Its name.
        kind: What kind of organization it is.
        country: Where it is.
        has_agreement: Whether it has a purchase agreement already.
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

    has_agreement: bool = False
    """Whether it has a purchase agreement already."""

    settings: Settings = Settings()
    """Its settings."""


class ChangeSettings(Variant, frozen=True, tag="change_settings"):
    """Replace the settings (`O6`).

    Attributes:
        settings: All the settings, as they are to be.
    """

    settings: Settings
    """All the settings, as they are to be."""


class SetPolicy(Variant, frozen=True, kw_only=True, tag="set_policy"):
    """Set a purchase policy, or take it back (`P1`, `P2`).

    Attributes:
        scope: What it is set for.
        value: The value; absent: none of its own any more.
    """

    scope: PolicyScope
    """What it is set for."""

    value: PolicyValue | None = None
    """The value; absent: none of its own any more."""


class SetPurchaseLimit(Variant, frozen=True, kw_only=True, tag="set_purchase_limit"):
    """Set a purchase limit, or take it back (`P6`).

    Attributes:
        scope: For what it is set.
        limit: The limit, as it is to be; absent: none of its own any more.
    """

    scope: LimitScope
    """For what it is set."""

    limit: PurchaseLimit | None = None
    """The limit, as it is to be; absent: none of its own any more."""


class SetApprovalRule(Variant, frozen=True, kw_only=True, tag="set_approval_rule"):
    """Set when purchases have to be approved, or take it back (`P7`).

    Attributes:
        scope: For what it is set.
        rule: The rule; absent: none of its own any more.
    """

    scope: ApprovalScope
    """For what it is set."""

    rule: ApprovalRule | None = None
    """The rule; absent: none of its own any more."""


class DecidePurchaseRequest(Variant, frozen=True, kw_only=True, tag="decide_purchase_request"):
    """Approve or decline a purchase request (`P7`).

    Attributes:
        request: The request.
        decision: The decision.
        message: A word to whoever asked: up to 1,000 characters.
        quote: The quote on which it is approved: then it costs exactly that, or is refused
            (`B5`).
    """

    request: PurchaseRequestId
    """The request."""

    decision: RequestDecision
    """The decision."""

    message: Text | None = None
    """A word to whoever asked: up to 1,000 characters."""

    quote: QuoteReference | None = None
    """The quote on which it is approved: then it costs exactly that, or is refused (`B5`)."""


class ConfirmPurchaseRequest(Variant, frozen=True, kw_only=True, tag="confirm_purchase_request"):
    """Confirm a purchase request that costs more by now (`P7`).

    Attributes:
        request: The request.
        total: What it costs today, taxes included.
    """

    request: PurchaseRequestId
    """The request."""

    total: Money
    """What it costs today, taxes included."""


class WithdrawPurchaseRequest(Variant, frozen=True, tag="withdraw_purchase_request"):
    """Take a purchase request back (`P7`).

    Attributes:
        request: The request.
    """

    request: PurchaseRequestId
    """The request."""


class ChangeProductId(Variant, frozen=True, kw_only=True, tag="change_product_id"):
    """Tell that a product has another id (`K1`).

    Attributes:
        from_: The id that it had.
        to: The id that it has now.
    """

    from_: ProductId = field(name="from")
    """The id that it had."""

    to: ProductId
    """The id that it has now."""


class AddPaymentMethod(Variant, frozen=True, tag="add_payment_method"):
    """Add a payment method (`G2`).

    Attributes:
        card: The card.
    """

    card: Card
    """The card."""


class EditPaymentMethod(Variant, frozen=True, kw_only=True, tag="edit_payment_method"):
    """Edit a payment method (`G3`).

    Attributes:
        payment_method: Which one.
        expires: The month at whose end it expires, as it is to be.
        holder: The name on it, as it is to be: up to 100 characters.
        address: Its billing address, as it is to be.
        security_code: Whether the payment provider confirms that the security code was checked.
    """

    payment_method: PaymentMethodId
    """Which one."""

    expires: CardExpiry
    """The month at whose end it expires, as it is to be."""

    holder: TextLine | None = None
    """The name on it, as it is to be: up to 100 characters."""

    address: Address | None = None
    """Its billing address, as it is to be."""

    security_code: SecurityCode
    """Whether the payment provider confirms that the security code was checked."""


class ReplacePaymentMethod(Variant, frozen=True, kw_only=True, tag="replace_payment_method"):
    """Replace the payment method of billing profiles (`G5`).

    Attributes:
        scope: For which billing profiles.
        replacement: By what.
        quote: The quote it was decided on: then exactly that is asked for, or it is refused
            (`B5`).
    """

    scope: ReplacementScope
    """For which billing profiles."""

    replacement: Replacement
    """By what."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then exactly that is asked for, or it is refused (`B5`)."""


class DeletePaymentMethod(Variant, frozen=True, kw_only=True, tag="delete_payment_method"):
    """Delete a payment method (`G5`).

    Attributes:
        payment_method: Which one.
        replacement: What pays from now on where it paid.
        quote: The quote it was decided on: then exactly that is asked of the replacement, or it
            is refused (`B5`).
    """

    payment_method: PaymentMethodId
    """Which one."""

    replacement: Replacement | None = None
    """What pays from now on where it paid."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then exactly that is asked of the replacement, or it is refused
    (`B5`).
    """


class SetBackupPaymentMethod(Variant, frozen=True, kw_only=True, tag="set_backup_payment_method"):
    """Attach a second payment method to a billing profile, or detach it (`G8`).

    Attributes:
        billing_profile: The billing profile.
        backup: The second payment method from now on; absent: none.
        quote: The quote it was decided on: then exactly that is asked for, or it is refused
            (`B5`).
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    backup: Replacement | None = None
    """The second payment method from now on; absent: none."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then exactly that is asked for, or it is refused (`B5`)."""


class ReportCardUpdate(Variant, frozen=True, kw_only=True, tag="report_card_update"):
    """Tell what the issuer of a card changed on it (`G9`).

    Attributes:
        payment_method: Which one.
        expires: The month at whose end it expires from now on; absent: as before.
        last_four: The last four digits of its number from now on; absent: as before.
        token: The payment provider's token for it from now on; absent: as before.
    """

    payment_method: PaymentMethodId
    """Which one."""

    expires: CardExpiry | None = None
    """The month at whose end it expires from now on; absent: as before."""

    last_four: LastFour | None = None
    """The last four digits of its number from now on; absent: as before."""

    token: Token | None = None
    """The payment provider's token for it from now on; absent: as before."""


class EditBillingProfile(Variant, frozen=True, kw_only=True, tag="edit_billing_profile"):
    """Edit a billing profile (`G1`).

    Attributes:
        billing_profile: Which one.
        name: Its name, as it is to be: up to 100 characters.
        bill_to: Whom its invoices are made out to from now on.
        purchase_order: The purchase order number from now on, up to 50 characters; absent:
            none.
        cost_center: The cost center from now on, up to 50 characters; absent: none (`I16`).
        delivery: Whether invoices are sent by e-mail from now on.
        recipients: To whom else they are sent by e-mail from now on, where they are: up to 10
            addresses (`G10`).
    """

    billing_profile: BillingProfileId
    """Which one."""

    name: TextLine
    """Its name, as it is to be: up to 100 characters."""

    bill_to: BillTo
    """Whom its invoices are made out to from now on."""

    purchase_order: TextLine | None = None
    """The purchase order number from now on, up to 50 characters; absent: none."""

    cost_center: TextLine | None = None
    """The cost center from now on, up to 50 characters; absent: none (`I16`)."""

    delivery: InvoiceDelivery = InvoiceDelivery.PORTAL
    """Whether invoices are sent by e-mail from now on."""

    recipients: tuple[InvoiceRecipient, ...] = ()
    """To whom else they are sent by e-mail from now on, where they are: up to 10 addresses
    (`G10`).
    """


class ShareBillingProfile(Variant, frozen=True, kw_only=True, tag="share_billing_profile"):
    """Give or take a role on a billing profile (`O7`).

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


class CloseBillingProfile(Variant, frozen=True, tag="close_billing_profile"):
    """Close a billing profile (`G7`).

    Attributes:
        billing_profile: Which one.
    """

    billing_profile: BillingProfileId
    """Which one."""


class SetTaxRates(Variant, frozen=True, kw_only=True, tag="set_tax_rates"):
    """Set the taxes of a billing profile (`I9`).

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


class ReportVatCheck(Variant, frozen=True, kw_only=True, tag="report_vat_check"):
    """Tell what a register says of a buyer's VAT id (`I14`).

    Attributes:
        billing_profile: The billing profile.
        vat_id: The VAT id that was looked up: that of the profile.
        status: What the register says.
        checked_at: When it was asked.
        evidence: What proves it, such as the number of the request: up to 200 characters.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    vat_id: VatId
    """The VAT id that was looked up: that of the profile."""

    status: VatIdStatus
    """What the register says."""

    checked_at: Timestamp
    """When it was asked."""

    evidence: TextLine | None = None
    """What proves it, such as the number of the request: up to 200 characters."""


class LimitPurchaseOrder(Variant, frozen=True, kw_only=True, tag="limit_purchase_order"):
    """Tell until when, and for how much, an order number can be used (`I16`).

    Attributes:
        billing_profile: The billing profile.
        purchase_order: The order number: up to 50 characters.
        until: The last day on which it can be used; absent: no such day.
        most: The most that can be charged under it, before tax, from when there is a limit on;
            absent: any amount.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    purchase_order: TextLine
    """The order number: up to 50 characters."""

    until: Day | None = None
    """The last day on which it can be used; absent: no such day."""

    most: Money | None = None
    """The most that can be charged under it, before tax, from when there is a limit on; absent: any
    amount.
    """


class PurchaseSubscription(Variant, frozen=True, kw_only=True, tag="purchase_subscription"):
    """Buy a subscription (`B1`).

    Attributes:
        product: The product, by its id or one that it had before.
        offer: The offer of the product.
        licenses: How many licenses.
        billing: The billing profile that pays.
        channel: Whose it is to be: the organization's own is bought by a global or billing
            administrator.
        align: With what its first term ends; absent: after a whole term (`B7`).
        promotion: The promotion that it names; absent: of those that count by themselves the
            cheapest (`K7`).
        order_reference: What its invoices refer to; absent: what the billing profile says
            (`I16`).
        quote: The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    """

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

    align: Alignment | None = None
    """With what its first term ends; absent: after a whole term (`B7`)."""

    promotion: PromotionClaim | None = None
    """The promotion that it names; absent: of those that count by themselves the cheapest
    (`K7`).
    """

    order_reference: OrderReference | None = None
    """What its invoices refer to; absent: what the billing profile says (`I16`)."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class ImportSubscription(Variant, frozen=True, kw_only=True, tag="import_subscription"):
    """Bring in a subscription that exists already elsewhere (`H5`).

    Attributes:
        purchaser: Who bought it.
        channel: Whose it is.
        product: The product, by its id or one that it had before.
        offer: The offer of the product: it tells the term, and how often it is billed.
        licenses: How many licenses it has.
        people: Who holds one, any number of people.
        unit_price: The price per license and billing period, to the end of the present term.
        shape: How it depends on how many licenses there are; absent: each costs the same
            (`K6`).
        renews_on: The day on which it renews, or else ends: the first behind its present term.
        started_on: The first day of its first term, from which its periods are counted; absent:
            it is told from the renewal.
        recurring_billing: Whether it renews.
        billing: The billing profile that pays: one on which the purchaser may buy, or a new one
            of theirs.
        opening_balance: Credit that the billing profile brings along, added to its balance.
        last_invoice: The last invoice that was issued elsewhere: numbers go on behind it. Only
            before the first one is issued here.
    """

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

    shape: PriceShape | None = None
    """How it depends on how many licenses there are; absent: each costs the same (`K6`)."""

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


class ChangeLicenses(Variant, frozen=True, kw_only=True, tag="change_licenses"):
    """Set how many licenses a subscription has (`S1`).

    Attributes:
        subscription: The subscription.
        licenses: The total that it is to have.
        quote: The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    """

    subscription: SubscriptionId
    """The subscription."""

    licenses: LicenseCount
    """The total that it is to have."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class ScheduleLicenses(Variant, frozen=True, kw_only=True, tag="schedule_licenses"):
    """Set how many licenses it has from its renewal on (`S5`).

    Attributes:
        subscription: The subscription.
        licenses: The total that it is to have from its renewal on.
    """

    subscription: SubscriptionId
    """The subscription."""

    licenses: LicenseCount
    """The total that it is to have from its renewal on."""


class ChangePlan(Variant, frozen=True, kw_only=True, tag="change_plan"):
    """Move it to another plan, now or at its renewal (`U1`).

    Attributes:
        subscription: The subscription.
        product: The product, by its id or one that it had before; absent: the present one.
        offer: The offer of it.
        licenses: How many licenses it is to have; absent: as many as it has.
        mode: When.
        people: Who moves, with a license each, to a subscription of their own (`U5`); nobody
            named: everybody, with the subscription.
        promotion: The promotion that it names, which replaces the one that the subscription
            has; absent: that goes on, where it is for the plan, or else of those that count by
            themselves the cheapest is redeemed (`K7`).
        quote: The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    """

    subscription: SubscriptionId
    """The subscription."""

    product: ProductId | None = None
    """The product, by its id or one that it had before; absent: the present one."""

    offer: OfferId
    """The offer of it."""

    licenses: LicenseCount | None = None
    """How many licenses it is to have; absent: as many as it has."""

    mode: PlanChangeMode = PlanChangeMode.NOW
    """When."""

    people: tuple[PersonId, ...] = ()
    """Who moves, with a license each, to a subscription of their own (`U5`); nobody named:
    everybody, with the subscription.
    """

    promotion: PromotionClaim | None = None
    """The promotion that it names, which replaces the one that the subscription has; absent: that
    goes on, where it is for the plan, or else of those that count by themselves the cheapest is
    redeemed (`K7`).
    """

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class TakeBackPlanChange(Variant, frozen=True, kw_only=True, tag="take_back_plan_change"):
    """Take such a move back on its day (`U2`).

    Attributes:
        subscription: The subscription.
        quote: The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    """

    subscription: SubscriptionId
    """The subscription."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class AssignLicenses(Variant, frozen=True, kw_only=True, tag="assign_licenses"):
    """Assign licenses to people (`A1`).

    Attributes:
        subscription: The subscription.
        people: Up to 20 people. Who is named twice counts once; who holds a license already
            keeps it.
    """

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Up to 20 people. Who is named twice counts once; who holds a license already keeps it."""


class UnassignLicenses(Variant, frozen=True, kw_only=True, tag="unassign_licenses"):
    """Take licenses of a subscription back (`A6`).

    Attributes:
        subscription: The subscription.
        people: Any number of people.
    """

    subscription: SubscriptionId
    """The subscription."""

    people: tuple[PersonId, ...]
    """Any number of people."""


class UnassignProduct(Variant, frozen=True, kw_only=True, tag="unassign_product"):
    """Take licenses of a product back (`A6`).

    Attributes:
        product: The product, by its id or one that it had before.
        people: Any number of people.
    """

    product: ProductId
    """The product, by its id or one that it had before."""

    people: tuple[PersonId, ...]
    """Any number of people."""


class CancelSubscription(Variant, frozen=True, kw_only=True, tag="cancel_subscription"):
    """Cancel a subscription (`C1`).

    Attributes:
        subscription: The subscription.
        reason: Why.
        feedback: What the person wants to add: up to 1,000 characters.
        mode: When it is to end.
        quote: The quote it was decided on: then it credits exactly that, or is refused (`B5`).
    """

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


class ReactivateSubscription(Variant, frozen=True, kw_only=True, tag="reactivate_subscription"):
    """Bring back what has expired or was disabled (`C7`).

    Attributes:
        subscription: The subscription that has expired or was disabled.
        promotion: The promotion that it names; absent: of those that count by themselves the
            cheapest (`K7`).
        quote: The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    """

    subscription: SubscriptionId
    """The subscription that has expired or was disabled."""

    promotion: PromotionClaim | None = None
    """The promotion that it names; absent: of those that count by themselves the cheapest
    (`K7`).
    """

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class TakeOver(Variant, frozen=True, kw_only=True, tag="take_over"):
    """Take over what a person bought themselves (`C10`).

    Attributes:
        subscription: The subscription.
        mode: What is to become of it.
        quote: The quote it was decided on: then it credits exactly that, or is refused (`B5`).
    """

    subscription: SubscriptionId
    """The subscription."""

    mode: TakeOverMode
    """What is to become of it."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it credits exactly that, or is refused (`B5`)."""


class OfferHandOver(Variant, frozen=True, kw_only=True, tag="offer_hand_over"):
    """Offer a subscription to a colleague (`C12`).

    Attributes:
        subscription: The subscription.
        to: To whom: another enabled member.
    """

    subscription: SubscriptionId
    """The subscription."""

    to: PersonId
    """To whom: another enabled member."""


class AnswerHandOver(Variant, frozen=True, kw_only=True, tag="answer_hand_over"):
    """Answer such an offer (`C12`).

    Attributes:
        subscription: The subscription that was offered.
        answer: Yes or no.
    """

    subscription: SubscriptionId
    """The subscription that was offered."""

    answer: HandOverAnswer
    """Yes or no."""


class WithdrawHandOver(Variant, frozen=True, tag="withdraw_hand_over"):
    """Take such an offer back (`C12`).

    Attributes:
        subscription: The subscription that was offered.
    """

    subscription: SubscriptionId
    """The subscription that was offered."""


class SetRecurringBilling(Variant, frozen=True, kw_only=True, tag="set_recurring_billing"):
    """Turn recurring billing on or off (`C5`).

    Attributes:
        subscription: The subscription.
        recurring_billing: On or off.
    """

    subscription: SubscriptionId
    """The subscription."""

    recurring_billing: RecurringBilling
    """On or off."""


class SetOrderReference(Variant, frozen=True, kw_only=True, tag="set_order_reference"):
    """Set what the documents of a subscription refer to (`I16`).

    Attributes:
        subscription: The subscription.
        order_reference: What its documents refer to from now on; absent: what the billing
            profile says.
    """

    subscription: SubscriptionId
    """The subscription."""

    order_reference: OrderReference | None = None
    """What its documents refer to from now on; absent: what the billing profile says."""


class SetAtEnd(Variant, frozen=True, kw_only=True, tag="set_at_end"):
    """Set what happens at the end of a term (`E1`).

    Attributes:
        subscription: The subscription.
        at_end: What is to happen.
        resumes_on: The day on which a pause is to end; with a pause alone (`E3`).
        quote: The quote it was decided on: then a month of extension costs exactly that today,
            or it is refused (`B5`, `E2`).
    """

    subscription: SubscriptionId
    """The subscription."""

    at_end: AtEnd
    """What is to happen."""

    resumes_on: Day | None = None
    """The day on which a pause is to end; with a pause alone (`E3`)."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then a month of extension costs exactly that today, or it is
    refused (`B5`, `E2`).
    """


class ReturnToTerm(Variant, frozen=True, kw_only=True, tag="return_to_term"):
    """End an extension, and begin a term (`E2`).

    Attributes:
        subscription: The subscription.
        quote: The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    """

    subscription: SubscriptionId
    """The subscription."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class ResumeSubscription(Variant, frozen=True, kw_only=True, tag="resume_subscription"):
    """End a pause, and begin a term (`E3`).

    Attributes:
        subscription: The subscription.
        quote: The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    """

    subscription: SubscriptionId
    """The subscription."""

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class StartTrial(Variant, frozen=True, kw_only=True, tag="start_trial"):
    """Start a trial (`B4`).

    Attributes:
        product: The product, by its id or one that it had before.
        conversion: What it becomes at its end; absent for a trial that needs no payment method,
            and simply ends (`K3`).
        quote: The quote it was decided on: then its end costs exactly that, or it is refused
            (`B5`).
    """

    product: ProductId
    """The product, by its id or one that it had before."""

    conversion: TrialPurchase | None = None
    """What it becomes at its end; absent for a trial that needs no payment method, and simply ends
    (`K3`).
    """

    quote: QuoteReference | None = None
    """The quote it was decided on: then its end costs exactly that, or it is refused (`B5`)."""


class ExtendTrial(Variant, frozen=True, tag="extend_trial"):
    """Let a trial go on for longer (`B4`).

    Attributes:
        subscription: The trial.
    """

    subscription: SubscriptionId
    """The trial."""


class ConvertTrial(Variant, frozen=True, kw_only=True, tag="convert_trial"):
    """Buy what is on trial, before the trial ends (`B4`).

    Attributes:
        subscription: The trial.
        purchase: What is bought, at the price of today; absent: what the trial becomes at its
            end, at the price that was fixed when it started. A trial that was canceled, or needs no
            payment method, becomes nothing: then it has to be named.
        quote: The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    """

    subscription: SubscriptionId
    """The trial."""

    purchase: TrialPurchase | None = None
    """What is bought, at the price of today; absent: what the trial becomes at its end, at the
    price that was fixed when it started. A trial that was canceled, or needs no payment method,
    becomes nothing: then it has to be named.
    """

    quote: QuoteReference | None = None
    """The quote it was decided on: then it costs exactly that, or is refused (`B5`)."""


class RequestLicenses(Variant, frozen=True, kw_only=True, tag="request_licenses"):
    """Ask for licenses (`Q1`).

    Attributes:
        product: The product, by its id or one that it had before.
        people: Up to 20 people. Who is named twice counts once.
    """

    product: ProductId
    """The product, by its id or one that it had before."""

    people: tuple[PersonId, ...]
    """Up to 20 people. Who is named twice counts once."""


class DecideLicenseRequest(Variant, frozen=True, kw_only=True, tag="decide_license_request"):
    """Approve or decline people of a license request (`Q1`).

    Attributes:
        request: The request.
        people: For whom it is decided: people who wait in it.
        decision: Yes or no.
        message: What to tell them, up to 1,000 characters.
    """

    request: LicenseRequestId
    """The request."""

    people: tuple[PersonId, ...]
    """For whom it is decided: people who wait in it."""

    decision: LicenseDecision
    """Yes or no."""

    message: Text | None = None
    """What to tell them, up to 1,000 characters."""


class SetAutoClaimPolicy(Variant, frozen=True, kw_only=True, tag="set_auto_claim_policy"):
    """Make an auto-claim policy, or change one (`Q3`).

    Attributes:
        policy: The policy to change; absent: a new one.
        name: Its name: up to 100 characters.
        status: Whether licenses are claimed. Turned off, those already claimed stay.
        app: The app: each has at most one policy.
        product: The product whose licenses are claimed.
        backups: Up to four products that are tried next, in this order. A product named twice
            counts once.
    """

    policy: AutoClaimPolicyId | None = None
    """The policy to change; absent: a new one."""

    name: TextLine
    """Its name: up to 100 characters."""

    status: AutoClaimStatus
    """Whether licenses are claimed. Turned off, those already claimed stay."""

    app: AppId
    """The app: each has at most one policy."""

    product: ProductId
    """The product whose licenses are claimed."""

    backups: tuple[ProductId, ...] = ()
    """Up to four products that are tried next, in this order. A product named twice counts once."""


class DeleteAutoClaimPolicy(Variant, frozen=True, tag="delete_auto_claim_policy"):
    """Delete an auto-claim policy (`Q3`).

    Attributes:
        policy: The policy.
    """

    policy: AutoClaimPolicyId
    """The policy."""


class SignIn(Variant, frozen=True, tag="sign_in"):
    """Sign in to an app, and claim a license where one is needed (`Q3`).

    Attributes:
        app: The app.
    """

    app: AppId
    """The app."""


class ReportPayment(Variant, frozen=True, kw_only=True, tag="report_payment"):
    """Report what became of a payment (`I7`).

    Attributes:
        invoice: The invoice that it is for.
        payment: The payment's id at the provider.
        report: The report's own id at the provider, such as that of a webhook's event; absent:
            there is one report a payment of success, one of failure, and so on.
        request: The request that it answers, where the money came or did not: the id of the
            effect that asked for it; absent: the latest one.
        result: What became of it.
    """

    invoice: InvoiceNumber
    """The invoice that it is for."""

    payment: PaymentId
    """The payment's id at the provider."""

    report: ReportId | None = None
    """The report's own id at the provider, such as that of a webhook's event; absent: there is one
    report a payment of success, one of failure, and so on.
    """

    request: EffectId | None = None
    """The request that it answers, where the money came or did not: the id of the effect that asked
    for it; absent: the latest one.
    """

    result: PaymentResult
    """What became of it."""


class ReportClearance(Variant, frozen=True, kw_only=True, tag="report_clearance"):
    """Report what the exchange system says of an invoice (`I17`).

    Attributes:
        invoice: The invoice.
        report: The report's own id at the exchange system, or at whoever stands between;
            absent: of each invoice one number is reported, and each code of a rejection once.
        outcome: What it says.
    """

    invoice: InvoiceNumber
    """The invoice."""

    report: ReportId | None = None
    """The report's own id at the exchange system, or at whoever stands between; absent: of each
    invoice one number is reported, and each code of a rejection once.
    """

    outcome: ClearanceOutcome
    """What it says."""


class PayInvoice(Variant, frozen=True, kw_only=True, tag="pay_invoice"):
    """Ask payment of an open invoice now (`I12`).

    Attributes:
        invoice: The invoice.
        payment_method: A card of the actor's own, or one of the billing profile's, that can be
            charged today; absent: the first of the billing profile, or the second where only that
            can (`G8`).
        quote: The quote it was decided on: then exactly that is asked for, or it is refused
            (`B5`).
    """

    invoice: InvoiceNumber
    """The invoice."""

    payment_method: PaymentMethodId | None = None
    """A card of the actor's own, or one of the billing profile's, that can be charged today;
    absent: the first of the billing profile, or the second where only that can (`G8`).
    """

    quote: QuoteReference | None = None
    """The quote it was decided on: then exactly that is asked for, or it is refused (`B5`)."""


class ReportPersonLeft(Variant, frozen=True, tag="person_left"):
    """Tell that a person has left (`O5`).

    Attributes:
        person: Who.
    """

    person: PersonId
    """Who."""


class ReportPersonReturned(Variant, frozen=True, tag="person_returned"):
    """Tell that a person who had left is back (`O5`).

    Attributes:
        person: Who.
    """

    person: PersonId
    """Who."""


Command: TypeAlias = Annotated[
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
    | SetBackupPaymentMethod
    | ReportCardUpdate
    | EditBillingProfile
    | ShareBillingProfile
    | CloseBillingProfile
    | SetTaxRates
    | ReportVatCheck
    | LimitPurchaseOrder
    | PurchaseSubscription
    | ImportSubscription
    | ChangeLicenses
    | ScheduleLicenses
    | ChangePlan
    | TakeBackPlanChange
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
    | SetOrderReference
    | SetAtEnd
    | ReturnToTerm
    | ResumeSubscription
    | StartTrial
    | ExtendTrial
    | ConvertTrial
    | RequestLicenses
    | DecideLicenseRequest
    | SetAutoClaimPolicy
    | DeleteAutoClaimPolicy
    | SignIn
    | ReportPayment
    | ReportClearance
    | PayInvoice
    | ReportPersonLeft
    | ReportPersonReturned,
    ONE_OF,
]
"""What somebody asks for."""
