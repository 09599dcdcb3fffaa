"""What somebody sees.

Written by `cargo xtask generate` from the types of the Rust library; do not edit.
"""

from __future__ import annotations

from typing import Annotated, TypeAlias

from msgspec import Meta, field

from .._data import ONE_OF, Choice, Data, Variant
from .denials import Denial
from .values import (
    Actor,
    AppId,
    ApprovalRule,
    ApprovalScope,
    AtEnd,
    AutoClaimPolicyId,
    AutoClaimStatus,
    BillingFrequency,
    BillingProfileId,
    BillTo,
    CardExpiry,
    Channel,
    ClearanceStatus,
    Currency,
    Day,
    Eligibility,
    Email,
    Intent,
    InvoiceDelivery,
    InvoiceNumber,
    InvoiceRecipient,
    InvoiceStatus,
    LastFour,
    LicenseCount,
    LicenseRequestId,
    LimitScope,
    Money,
    OfferId,
    OfferType,
    OrderReference,
    PaymentMethodId,
    PersonId,
    PlanName,
    PolicyScope,
    PolicySource,
    PolicyValue,
    PriceDiscount,
    PriceShape,
    ProductId,
    ProfileRole,
    PurchaseLimit,
    PurchaseRequestId,
    PurchaseRequestStatus,
    RecurringBilling,
    Right,
    Role,
    Sequence,
    SubscriptionId,
    SubscriptionStatus,
    Term,
    Text,
    TextLine,
    Timestamp,
    Trial,
    UnitPrice,
    VatIdStatus,
)

__all__ = [
    "Access",
    "AccessAnswer",
    "AccessQuery",
    "Action",
    "ActionRow",
    "AdminProductRow",
    "AdminProductsPage",
    "AdminProductsQuery",
    "AdminSubscriptionRow",
    "AdminSubscriptionsPage",
    "AdminSubscriptionsQuery",
    "AdminUserRow",
    "AdminUsersPage",
    "AdminUsersQuery",
    "Answer",
    "ApprovalRuleRow",
    "ApprovalRulesPage",
    "ApprovalRulesQuery",
    "AutoClaimPoliciesPage",
    "AutoClaimPoliciesQuery",
    "AutoClaimPolicyRow",
    "AutoClaimReportPage",
    "AutoClaimReportQuery",
    "AutoClaimRow",
    "BillingProfileRow",
    "BillingProfilesPage",
    "BillingProfilesQuery",
    "ConversionRow",
    "Cursor",
    "EligibilityAnswer",
    "EligibilityQuery",
    "Expected",
    "ExpectedCharge",
    "ExpectedPayments",
    "ExpectedStatus",
    "ForecastPage",
    "ForecastQuery",
    "ForecastRow",
    "ForecastTotal",
    "ForecastTotals",
    "ForecastTotalsQuery",
    "HandOverOfferRow",
    "HandOverOffersPage",
    "HandOverOffersQuery",
    "HandOverRow",
    "InvoiceDetail",
    "InvoiceQuery",
    "InvoiceRange",
    "InvoiceRow",
    "InvoicesBetween",
    "InvoicesPage",
    "InvoicesQuery",
    "LastMonths",
    "LicenseRequestRow",
    "LicenseRequestState",
    "LicenseRequestsPage",
    "LicenseRequestsQuery",
    "LicenseRow",
    "LicensesPage",
    "LicensesQuery",
    "NextStep",
    "NextStepKind",
    "OfferRow",
    "OfferTypePolicyRow",
    "OrderLimitRow",
    "PaymentMethodRow",
    "PaymentMethodsPage",
    "PaymentMethodsQuery",
    "PlanRow",
    "PlansPage",
    "PlansQuery",
    "PoliciesPage",
    "PoliciesQuery",
    "PolicyPreviewPage",
    "PolicyPreviewQuery",
    "PolicyPreviewSummary",
    "PolicyRow",
    "PreviewedClass",
    "PreviewedEffect",
    "PreviewedPerson",
    "PreviewedProduct",
    "PreviewedTrial",
    "PreviewedTrialEnd",
    "ProductRow",
    "ProductsPage",
    "ProductsQuery",
    "ProfileRoleRow",
    "ProfileRolesPage",
    "ProfileRolesQuery",
    "ProposedApproval",
    "ProposedLimit",
    "ProposedPolicy",
    "PurchaseLimitRow",
    "PurchaseLimitsPage",
    "PurchaseLimitsQuery",
    "PurchaseRequestRow",
    "PurchaseRequestsPage",
    "PurchaseRequestsQuery",
    "Query",
    "ReportSpan",
    "RequestedLicense",
    "RequestedLicenseStatus",
    "RightsAnswer",
    "RightsQuery",
    "SubscriptionDetail",
    "SubscriptionQuery",
    "SubscriptionRow",
    "TrialRow",
    "Viewer",
    "YourProductsPage",
    "YourProductsQuery",
]


class Viewer(Data, frozen=True, kw_only=True):
    """Who looks, and when.

    Attributes:
        actor: Who looks.
        at: When: not before the last event, nor when something is due that was not
            [brought](Organization::advance) (`V7`).
    """

    actor: Actor
    """Who looks."""

    at: Timestamp
    """When: not before the last event, nor when something is due that was not
    [brought](Organization::advance) (`V7`).
    """


Cursor: TypeAlias = str
"""Where a page of a list ended. Hand it back as it came."""


class LastMonths(Variant, frozen=True, tag="last_months"):
    """From the same day so many months ago until today.

    Attributes:
        months: How many months: people choose 3 or 6.
    """

    months: Annotated[int, Meta(ge=0)]
    """How many months: people choose 3 or 6."""


class InvoicesBetween(Variant, frozen=True, kw_only=True, tag="between"):
    """From one day to another, both included.

    Attributes:
        from_: The first day.
        to: The last day.
    """

    from_: Day = field(name="from")
    """The first day."""

    to: Day
    """The last day."""


InvoiceRange: TypeAlias = Annotated[LastMonths | InvoicesBetween, ONE_OF]
"""Of which dates invoices are asked for (`I6`)."""


class ExpectedPayments(Choice):
    """What a forecast supposes of payments that are asked for from now on, and of those that
    something waits for. Others that were asked for earlier stay as they are.
    """

    SUCCEED = "succeed"
    """Each succeeds on the day on which it is asked for; at once, where a purchase or added
    licenses wait for it.
    """

    MISSING = "missing"
    """None is reported."""


class ProposedPolicy(Data, frozen=True, kw_only=True):
    """A policy that would be set, as `set_policy` sets it.

    Attributes:
        scope: What it would be set for.
        value: The value; absent: none of its own any more.
    """

    scope: PolicyScope
    """What it would be set for."""

    value: PolicyValue | None = None
    """The value; absent: none of its own any more."""


class ProposedLimit(Data, frozen=True, kw_only=True):
    """A limit that would be set, as `set_purchase_limit` sets it.

    Attributes:
        scope: What it would be set for.
        limit: The limit; absent: none of its own any more.
    """

    scope: LimitScope
    """What it would be set for."""

    limit: PurchaseLimit | None = None
    """The limit; absent: none of its own any more."""


class ProposedApproval(Data, frozen=True, kw_only=True):
    """An approval rule that would be set, as `set_approval_rule` sets it.

    Attributes:
        scope: What it would be set for.
        rule: The rule; absent: none of its own any more.
    """

    scope: ApprovalScope
    """What it would be set for."""

    rule: ApprovalRule | None = None
    """The rule; absent: none of its own any more."""


class LicenseRequestState(Choice):
    """Whether somebody still waits for a license request (`Q1`)."""

    OPEN = "open"
    """Somebody waits for a decision."""

    SETTLED = "settled"
    """Nobody waits any more."""


class ReportSpan(Choice):
    """Over how many days, of 24 hours, claims are reported (`Q3`)."""

    ONE_DAY = "one_day"
    """The last day."""

    SEVEN_DAYS = "seven_days"
    """The last 7 days."""

    THIRTY_DAYS = "thirty_days"
    """The last 30 days."""

    NINETY_DAYS = "ninety_days"
    """The last 90 days."""


class RightsQuery(Variant, frozen=True, kw_only=True, tag="rights"):
    """What the actor may do by their roles (`O7`)."""


class ProductsQuery(Variant, frozen=True, kw_only=True, tag="products"):
    """Every product, and whether the actor may buy it (`P5`).

    Attributes:
        product: Only this one, by its id or one that it had before.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    product: ProductId | None = None
    """Only this one, by its id or one that it had before."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class EligibilityQuery(Variant, frozen=True, kw_only=True, tag="eligibility"):
    """Whether the actor may buy a product, or start its trial (`P5`).

    Attributes:
        product: The product, by its id or one that it had before.
        intent: What they would do.
        licenses: How many licenses they would pay for; absent: one.
    """

    product: ProductId
    """The product, by its id or one that it had before."""

    intent: Intent = Intent.PURCHASE
    """What they would do."""

    licenses: LicenseCount | None = None
    """How many licenses they would pay for; absent: one."""


class YourProductsQuery(Variant, frozen=True, kw_only=True, tag="your_products"):
    """The actor's own subscriptions (`V1`).

    Attributes:
        channel: Only those of this channel; the organization's own are shown to who may see
            them (`O7`).
        status: Only those in this status.
        product: Only those to this product.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

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


class SubscriptionQuery(Variant, frozen=True, tag="subscription"):
    """One subscription, and what can be done with it now (`V1`).

    Attributes:
        subscription: Which one.
    """

    subscription: SubscriptionId
    """Which one."""


class PlansQuery(Variant, frozen=True, kw_only=True, tag="plans"):
    """The plans that a subscription can move to, with their prices (`K8`).

    Attributes:
        subscription: The subscription.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    subscription: SubscriptionId
    """The subscription."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AdminSubscriptionsQuery(Variant, frozen=True, kw_only=True, tag="admin_subscriptions"):
    """Every self-service subscription, for administrators (`V2`).

    Attributes:
        purchaser: Only those that this person bought.
        product: Only those to this product.
        channel: Only those of this channel.
        status: Only those in this status.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

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


class AdminProductsQuery(Variant, frozen=True, kw_only=True, tag="admin_products"):
    """Every product that somebody bought, with its totals (`V2`).

    Attributes:
        channel: Only subscriptions of this channel; absent: of both.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    channel: Channel | None = None
    """Only subscriptions of this channel; absent: of both."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AdminUsersQuery(Variant, frozen=True, kw_only=True, tag="admin_users"):
    """Who holds licenses, of all subscriptions or of one purchaser's (`V2`).

    Attributes:
        purchaser: Only of subscriptions that this person bought.
        channel: Only of subscriptions of this channel.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    purchaser: PersonId | None = None
    """Only of subscriptions that this person bought."""

    channel: Channel | None = None
    """Only of subscriptions of this channel."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class LicensesQuery(Variant, frozen=True, kw_only=True, tag="licenses"):
    """Who holds the licenses of a subscription (`V3`).

    Attributes:
        subscription: The subscription.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    subscription: SubscriptionId
    """The subscription."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class HandOverOffersQuery(Variant, frozen=True, kw_only=True, tag="hand_over_offers"):
    """What colleagues offer to the actor (`C12`).

    Attributes:
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class InvoicesQuery(Variant, frozen=True, kw_only=True, tag="invoices"):
    """Invoices (`I6`).

    Attributes:
        billing_profile: The billing profile.
        range: Of which dates.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    range: InvoiceRange
    """Of which dates."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class InvoiceQuery(Variant, frozen=True, tag="invoice"):
    """One invoice (`I6`).

    Attributes:
        invoice: Its number.
    """

    invoice: InvoiceNumber
    """Its number."""


class ForecastQuery(Variant, frozen=True, kw_only=True, tag="forecast"):
    """What comes if nobody does anything (`V4`).

    Attributes:
        to: The last day, at most five years from now.
        payments: Whether the payments that are asked for from now on succeed.
        subscription: Only this subscription.
        purchaser: Who bought the subscriptions; absent: the actor.
        everyone: Of everybody's, the organization's own among them, whoever bought them.
        after: Where the page before ended.
        limit: How many rows at the most, up to 10,000; absent: 1,000.
    """

    to: Day
    """The last day, at most five years from now."""

    payments: ExpectedPayments = ExpectedPayments.SUCCEED
    """Whether the payments that are asked for from now on succeed."""

    subscription: SubscriptionId | None = None
    """Only this subscription."""

    purchaser: PersonId | None = None
    """Who bought the subscriptions; absent: the actor."""

    everyone: bool = False
    """Of everybody's, the organization's own among them, whoever bought them."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 10,000; absent: 1,000."""


class ForecastTotalsQuery(Variant, frozen=True, kw_only=True, tag="forecast_totals"):
    """What is charged month by month if nobody does anything (`V4`).

    Attributes:
        to: The last day, at most five years from now.
        payments: Whether the payments that are asked for from now on succeed.
        subscription: Only this subscription.
        purchaser: Who bought the subscriptions; absent: the actor.
        everyone: Of everybody's, the organization's own among them, whoever bought them.
    """

    to: Day
    """The last day, at most five years from now."""

    payments: ExpectedPayments = ExpectedPayments.SUCCEED
    """Whether the payments that are asked for from now on succeed."""

    subscription: SubscriptionId | None = None
    """Only this subscription."""

    purchaser: PersonId | None = None
    """Who bought the subscriptions; absent: the actor."""

    everyone: bool = False
    """Of everybody's, the organization's own among them, whoever bought them."""


class BillingProfilesQuery(Variant, frozen=True, kw_only=True, tag="billing_profiles"):
    """The billing profiles on which the actor has a role (`V3`)."""


class ProfileRolesQuery(Variant, frozen=True, kw_only=True, tag="profile_roles"):
    """Who has a role on a billing profile (`V3`).

    Attributes:
        billing_profile: The billing profile.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class PaymentMethodsQuery(Variant, frozen=True, kw_only=True, tag="payment_methods"):
    """The actor's payment methods (`V3`)."""


class PoliciesQuery(Variant, frozen=True, kw_only=True, tag="policies"):
    """The policy of every product, and where it comes from (`V3`).

    Attributes:
        product: Only this product, by its id or one that it had before.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    product: ProductId | None = None
    """Only this product, by its id or one that it had before."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class PurchaseLimitsQuery(Variant, frozen=True, kw_only=True, tag="purchase_limits"):
    """The purchase limits that are set (`P6`).

    Attributes:
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class ApprovalRulesQuery(Variant, frozen=True, kw_only=True, tag="approval_rules"):
    """The approval rules that are set (`P7`).

    Attributes:
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class PolicyPreviewQuery(Variant, frozen=True, kw_only=True, tag="policy_preview"):
    """What a change of policy would change (`P9`).

    Attributes:
        policy: A policy that would be set.
        purchase_limit: A limit that would be set.
        approval_rule: An approval rule that would be set.
        after: Where the page of names before ended.
        limit: How many names at the most, up to 200; absent: 50.
    """

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


class PurchaseRequestsQuery(Variant, frozen=True, kw_only=True, tag="purchase_requests"):
    """Purchases that have to be approved, or had to be (`P7`).

    Attributes:
        request: Only this one: the other filters do not matter but for the purchaser.
        purchaser: Only those of this person.
        status: Only those that stand so.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    request: PurchaseRequestId | None = None
    """Only this one: the other filters do not matter but for the purchaser."""

    purchaser: PersonId | None = None
    """Only those of this person."""

    status: PurchaseRequestStatus | None = None
    """Only those that stand so."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class LicenseRequestsQuery(Variant, frozen=True, kw_only=True, tag="license_requests"):
    """License requests (`Q1`).

    Attributes:
        request: Only this one: the other filters do not matter but for the person.
        person: Only those that this person made, or that were made for them.
        product: Only those for this product.
        state: Only those in which somebody waits, or nobody does.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    request: LicenseRequestId | None = None
    """Only this one: the other filters do not matter but for the person."""

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


class AutoClaimPoliciesQuery(Variant, frozen=True, kw_only=True, tag="auto_claim_policies"):
    """The auto-claim policies (`Q3`).

    Attributes:
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AutoClaimReportQuery(Variant, frozen=True, kw_only=True, tag="auto_claim_report"):
    """Who claimed licenses by signing in (`Q3`).

    Attributes:
        span: Over how many days, until now.
        after: Where the page before ended.
        limit: How many rows at the most, up to 200; absent: 50.
    """

    span: ReportSpan
    """Over how many days, until now."""

    after: Cursor | None = None
    """Where the page before ended."""

    limit: Annotated[int, Meta(ge=0)] | None = None
    """How many rows at the most, up to 200; absent: 50."""


class AccessQuery(Variant, frozen=True, kw_only=True, tag="access"):
    """Whether a person has a product now (`A7`).

    Attributes:
        person: Who.
        product: The product, by its id or one that it had before.
    """

    person: PersonId
    """Who."""

    product: ProductId
    """The product, by its id or one that it had before."""


Query: TypeAlias = Annotated[
    RightsQuery
    | ProductsQuery
    | EligibilityQuery
    | YourProductsQuery
    | SubscriptionQuery
    | PlansQuery
    | AdminSubscriptionsQuery
    | AdminProductsQuery
    | AdminUsersQuery
    | LicensesQuery
    | HandOverOffersQuery
    | InvoicesQuery
    | InvoiceQuery
    | ForecastQuery
    | ForecastTotalsQuery
    | BillingProfilesQuery
    | ProfileRolesQuery
    | PaymentMethodsQuery
    | PoliciesQuery
    | PurchaseLimitsQuery
    | ApprovalRulesQuery
    | PolicyPreviewQuery
    | PurchaseRequestsQuery
    | LicenseRequestsQuery
    | AutoClaimPoliciesQuery
    | AutoClaimReportQuery
    | AccessQuery,
    ONE_OF,
]
"""What somebody wants to see. Each is answered by the `Answer` of the same `type`."""


class OfferRow(Data, frozen=True, kw_only=True):
    """An offer, with its price today.

    Attributes:
        offer: Its id.
        term: For how long the price is fixed.
        billing: How often it is billed.
        unit_price: The price per license and billing period; absent: it has none in the
            organization's currency.
        shape: How it depends on how many licenses there are; absent: each costs the same
            (`K6`).
        least_licenses: The least licenses that a total can be set to; absent: one.
        license_step: The number that a total is a multiple of, where it is sold in packs.
    """

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

    shape: PriceShape | None = None
    """How it depends on how many licenses there are; absent: each costs the same (`K6`)."""

    least_licenses: LicenseCount | None = None
    """The least licenses that a total can be set to; absent: one."""

    license_step: LicenseCount | None = None
    """The number that a total is a multiple of, where it is sold in packs."""


class ProductRow(Data, frozen=True, kw_only=True):
    """A product.

    Attributes:
        product: Its id.
        name: Its name.
        offers: What it is offered for, in the organization's currency.
        trial: The trial that it has, if any.
        eligibility: Whether the actor may buy one license of it, and why not.
        trial_eligibility: Whether the actor may start the trial, and why not; absent: it has
            none.
    """

    product: ProductId
    """Its id."""

    name: TextLine
    """Its name."""

    offers: tuple[OfferRow, ...]
    """What it is offered for, in the organization's currency."""

    trial: Trial | None = None
    """The trial that it has, if any."""

    eligibility: Eligibility
    """Whether the actor may buy one license of it, and why not."""

    trial_eligibility: Eligibility | None = None
    """Whether the actor may start the trial, and why not; absent: it has none."""


class ConversionRow(Data, frozen=True, kw_only=True):
    """What a trial becomes at its end.

    Attributes:
        licenses: How many licenses are paid for then.
        unit_price: The price per license and billing period, fixed when the trial began.
        shape: How it depends on how many licenses there are; absent: each costs the same
            (`K6`).
        discount: The list price, and what a promotion takes off it; absent: nothing (`K7`).
    """

    licenses: LicenseCount
    """How many licenses are paid for then."""

    unit_price: UnitPrice
    """The price per license and billing period, fixed when the trial began."""

    shape: PriceShape | None = None
    """How it depends on how many licenses there are; absent: each costs the same (`K6`)."""

    discount: PriceDiscount | None = None
    """The list price, and what a promotion takes off it; absent: nothing (`K7`)."""


class TrialRow(Data, frozen=True, kw_only=True):
    """What holds for a trial (`B4`).

    Attributes:
        ends_on: The first day on which it is over.
        extended: Whether it was extended, which it can be once.
        conversion: What it becomes at its end; absent: it simply ends.
    """

    ends_on: Day
    """The first day on which it is over."""

    extended: bool
    """Whether it was extended, which it can be once."""

    conversion: ConversionRow | None = None
    """What it becomes at its end; absent: it simply ends."""


class HandOverRow(Data, frozen=True, kw_only=True):
    """A colleague to whom a subscription is offered.

    Attributes:
        to: Who.
        until: The day on which the offer lapses.
    """

    to: PersonId
    """Who."""

    until: Day
    """The day on which the offer lapses."""


class NextStepKind(Choice):
    """What can happen next to a subscription."""

    LAPSES = "lapses"
    """It lapses unpaid."""

    CHARGES = "charges"
    """The next billing period of the term is charged."""

    RENEWS = "renews"
    """It renews."""

    CONVERTS = "converts"
    """The trial becomes a paid subscription."""

    EXTENDS = "extends"
    """It goes on for a month, at the price of an extension (`E2`)."""

    PAUSES = "pauses"
    """It is paused (`E3`)."""

    RESUMES = "resumes"
    """It resumes after a pause (`E3`)."""

    EXPIRES = "expires"
    """It expires."""

    IS_DISABLED = "is_disabled"
    """It is disabled."""

    IS_DELETED = "is_deleted"
    """It is deleted."""


class NextStep(Data, frozen=True, kw_only=True):
    """What happens next to a subscription.

    Attributes:
        kind: What.
        on: On which day.
    """

    kind: NextStepKind
    """What."""

    on: Day
    """On which day."""


class SubscriptionRow(Data, frozen=True, kw_only=True):
    """A subscription.

    Attributes:
        subscription: Its id.
        channel: Whose it is.
        taken_over_on: The day on which an administrator took it over; absent: it was bought in
            its channel.
        product: The product's present id.
        product_name: The product's name when it was bought.
        offer: The offer; absent in a trial that needs no payment method.
        trial: What holds for it as a trial; absent where it is none.
        status: Where it stands.
        licenses: How many licenses it has.
        assigned: How many of them are assigned.
        free: How many of them are free.
        scheduled_licenses: How many licenses it will have from its renewal on, where another
            total is scheduled.
        scheduled_plan: The plan to which it moves at its renewal; absent: to none (`U6`).
        reserved: How many licenses were added and wait for their payment: they are not among
            the others (`S7`).
        waiting_plan: The plan to which it moves once its payment has come; absent: to none
            (`U7`).
        excess_released_on: The day on which licenses assigned beyond those paid for are
            released, the last assigned first (`S6`).
        unit_price: The price per license and billing period; nothing in a trial.
        shape: How it depends on how many licenses there are; absent: each costs the same
            (`K6`).
        discount: The list price, and what a promotion takes off it; absent: nothing (`K7`).
        promotion_ends_on: The day from which it pays the list price again; absent: no promotion
            ends while it goes on.
        billing: How often it is billed; absent in a trial that needs no payment method.
        recurring_billing: Whether it renews by itself.
        at_end: What happens at the end of its term (`E1`); absent in a trial, and once its term
            has ended, unless it is paused.
        resumes_on: The day on which a pause ends, planned or present (`E3`); absent: there is
            none.
        extended_months: By how many months it has been extended beyond its term; absent: it is
            not (`E2`).
        billing_profile: The billing profile that pays; absent in a trial that needs no payment
            method.
        order_reference: What its documents refer to; absent: what the billing profile says
            (`I16`).
        bought: The day on which it was bought, or its trial began.
        term_ends_on: The first day after its term, or after its trial; one that has ended keeps
            the day.
        hand_over: To whom it is offered (`C12`); absent: to nobody.
        next_step: What happens next, if nobody does anything; absent where nothing does.
    """

    subscription: SubscriptionId
    """Its id."""

    channel: Channel
    """Whose it is."""

    taken_over_on: Day | None = None
    """The day on which an administrator took it over; absent: it was bought in its channel."""

    product: ProductId
    """The product's present id."""

    product_name: TextLine
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

    scheduled_plan: PlanName | None = None
    """The plan to which it moves at its renewal; absent: to none (`U6`)."""

    reserved: LicenseCount | None = None
    """How many licenses were added and wait for their payment: they are not among the others
    (`S7`).
    """

    waiting_plan: PlanName | None = None
    """The plan to which it moves once its payment has come; absent: to none (`U7`)."""

    excess_released_on: Day | None = None
    """The day on which licenses assigned beyond those paid for are released, the last assigned
    first (`S6`).
    """

    unit_price: UnitPrice
    """The price per license and billing period; nothing in a trial."""

    shape: PriceShape | None = None
    """How it depends on how many licenses there are; absent: each costs the same (`K6`)."""

    discount: PriceDiscount | None = None
    """The list price, and what a promotion takes off it; absent: nothing (`K7`)."""

    promotion_ends_on: Day | None = None
    """The day from which it pays the list price again; absent: no promotion ends while it goes
    on.
    """

    billing: BillingFrequency | None = None
    """How often it is billed; absent in a trial that needs no payment method."""

    recurring_billing: RecurringBilling
    """Whether it renews by itself."""

    at_end: AtEnd | None = None
    """What happens at the end of its term (`E1`); absent in a trial, and once its term has ended,
    unless it is paused.
    """

    resumes_on: Day | None = None
    """The day on which a pause ends, planned or present (`E3`); absent: there is none."""

    extended_months: Annotated[int, Meta(ge=0)] | None = None
    """By how many months it has been extended beyond its term; absent: it is not (`E2`)."""

    billing_profile: BillingProfileId | None = None
    """The billing profile that pays; absent in a trial that needs no payment method."""

    order_reference: OrderReference | None = None
    """What its documents refer to; absent: what the billing profile says (`I16`)."""

    bought: Day
    """The day on which it was bought, or its trial began."""

    term_ends_on: Day
    """The first day after its term, or after its trial; one that has ended keeps the day."""

    hand_over: HandOverRow | None = None
    """To whom it is offered (`C12`); absent: to nobody."""

    next_step: NextStep | None = None
    """What happens next, if nobody does anything; absent where nothing does."""


class Action(Choice):
    """What can be done with a subscription."""

    ADD_LICENSES = "add_licenses"
    """Buy one license more."""

    REMOVE_LICENSES = "remove_licenses"
    """Give one license back."""

    SCHEDULE_LICENSES = "schedule_licenses"
    """Set another number of licenses for the renewal."""

    CHANGE_PLAN = "change_plan"
    """Move to another plan, now: the first of those that it can move to."""

    TAKE_BACK_PLAN_CHANGE = "take_back_plan_change"
    """Take today's move back."""

    ASSIGN_LICENSES = "assign_licenses"
    """Assign a license."""

    PAY_INVOICE = "pay_invoice"
    """Pay the oldest of its invoices that are open, where one is (`I12`)."""

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

    EXTEND_AT_END = "extend_at_end"
    """Let it go on month by month once its term ends (`E2`)."""

    PAUSE_AT_END = "pause_at_end"
    """Let it pause once its term ends, for a day as an example (`E3`)."""

    RETURN_TO_TERM = "return_to_term"
    """End the extension, and begin a term (`E2`)."""

    RESUME = "resume"
    """End the pause, and begin a term (`E3`)."""

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


class ActionRow(Data, frozen=True, kw_only=True):
    """Something that can be done with a subscription, or why not.

    Attributes:
        action: What.
        denial: Why not; absent: it can be done.
    """

    action: Action
    """What."""

    denial: Denial | None = None
    """Why not; absent: it can be done."""


class PlanRow(Data, frozen=True, kw_only=True):
    """A plan that a subscription can move to.

    Attributes:
        product: The product, by its present id.
        product_name: The product's name.
        offer: The offer of it.
        term: For how long the price is fixed.
        billing: How often it is billed.
        unit_price: The price per license and billing period by today's list; absent: it has
            none in the currency of the subscription.
        shape: How it depends on how many licenses there are; absent: each costs the same
            (`K6`).
        price: What the licenses that there are would cost for a billing period, before tax.
        now: Why the actor cannot move the subscription there now, with the licenses that it
            has; absent: they can.
        at_renewal: Why they cannot let it move there when it renews; absent: they can.
    """

    product: ProductId
    """The product, by its present id."""

    product_name: TextLine
    """The product's name."""

    offer: OfferId
    """The offer of it."""

    term: Term
    """For how long the price is fixed."""

    billing: BillingFrequency
    """How often it is billed."""

    unit_price: UnitPrice | None = None
    """The price per license and billing period by today's list; absent: it has none in the currency
    of the subscription.
    """

    shape: PriceShape | None = None
    """How it depends on how many licenses there are; absent: each costs the same (`K6`)."""

    price: UnitPrice | None = None
    """What the licenses that there are would cost for a billing period, before tax."""

    now: Denial | None = None
    """Why the actor cannot move the subscription there now, with the licenses that it has; absent:
    they can.
    """

    at_renewal: Denial | None = None
    """Why they cannot let it move there when it renews; absent: they can."""


class AdminSubscriptionRow(Data, frozen=True, kw_only=True):
    """A subscription, and who bought it.

    Attributes:
        purchaser: Who bought it.
        purchaser_name: Their name; absent where the directory knows them no more.
        purchaser_left: Since when the purchaser has been gone; absent: they are there (`O5`).
        subscription: The subscription.
    """

    purchaser: PersonId
    """Who bought it."""

    purchaser_name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    purchaser_left: Timestamp | None = None
    """Since when the purchaser has been gone; absent: they are there (`O5`)."""

    subscription: SubscriptionRow
    """The subscription."""


class AdminProductRow(Data, frozen=True, kw_only=True):
    """A product that somebody bought: its subscriptions that are not deleted, together.

    Attributes:
        product: The product's present id.
        name: Its name; absent where the catalog knows it no more.
        subscriptions: How many subscriptions there are to it.
        licenses: How many licenses they have.
        assigned: How many of them are assigned.
        free: How many of them are free.
    """

    product: ProductId
    """The product's present id."""

    name: TextLine | None = None
    """Its name; absent where the catalog knows it no more."""

    subscriptions: Annotated[int, Meta(ge=0)]
    """How many subscriptions there are to it."""

    licenses: Annotated[int, Meta(ge=0)]
    """How many licenses they have."""

    assigned: Annotated[int, Meta(ge=0)]
    """How many of them are assigned."""

    free: Annotated[int, Meta(ge=0)]
    """How many of them are free."""


class AdminUserRow(Data, frozen=True, kw_only=True):
    """A license that somebody holds, and whose subscription it is of.

    Attributes:
        person: Who holds it.
        name: Their name; absent where the directory knows them no more.
        email: Their e-mail address; absent where the directory knows them no more.
        product_name: The product's name when it was bought.
        subscription: The subscription.
        purchaser: Who bought it.
        since: Since when the license is held.
    """

    person: PersonId
    """Who holds it."""

    name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    email: Email | None = None
    """Their e-mail address; absent where the directory knows them no more."""

    product_name: TextLine
    """The product's name when it was bought."""

    subscription: SubscriptionId
    """The subscription."""

    purchaser: PersonId
    """Who bought it."""

    since: Timestamp
    """Since when the license is held."""


class LicenseRow(Data, frozen=True, kw_only=True):
    """A license that somebody holds.

    Attributes:
        person: Who.
        name: Their name; absent where the directory knows them no more.
        email: Their e-mail address; absent where the directory knows them no more.
        since: Since when.
    """

    person: PersonId
    """Who."""

    name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    email: Email | None = None
    """Their e-mail address; absent where the directory knows them no more."""

    since: Timestamp
    """Since when."""


class HandOverOfferRow(Data, frozen=True, kw_only=True):
    """A subscription that a colleague offers.

    Attributes:
        from_: Whose it is.
        from_name: Their name; absent where the directory knows them no more.
        until: The day on which the offer lapses.
        subscription: The subscription.
    """

    from_: PersonId = field(name="from")
    """Whose it is."""

    from_name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    until: Day
    """The day on which the offer lapses."""

    subscription: SubscriptionRow
    """The subscription."""


class InvoiceRow(Data, frozen=True, kw_only=True):
    """An invoice, as lists show it. The document itself is the journal's record at `sequence`.

    Attributes:
        number: Its number.
        date: Its date.
        due: Until when it is to be paid.
        total: Its total, taxes included.
        amount_due: What was to be paid when it was issued.
        outstanding: What is still to be paid.
        status: Where it stands.
        too_small: What is open on its billing profile is too little to be asked for: it will
            be, together with what is charged next (`I13`).
        clearance: Where it stands with the tax office's exchange system; absent: nothing was
            reported of it, nor is waited for (`I17`).
        clearance_sequence: The place in the journal of what was reported last, with its number
            or its reason.
        in_progress_until: Until when a request for its payment is out that nobody has reported,
            so that no other can be made (`I12`); absent: none is.
        sequence: The place of the document in the journal.
    """

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

    too_small: bool = False
    """What is open on its billing profile is too little to be asked for: it will be, together with
    what is charged next (`I13`).
    """

    clearance: ClearanceStatus | None = None
    """Where it stands with the tax office's exchange system; absent: nothing was reported of it,
    nor is waited for (`I17`).
    """

    clearance_sequence: Sequence | None = None
    """The place in the journal of what was reported last, with its number or its reason."""

    in_progress_until: Timestamp | None = None
    """Until when a request for its payment is out that nobody has reported, so that no other can be
    made (`I12`); absent: none is.
    """

    sequence: Sequence
    """The place of the document in the journal."""


class ExpectedCharge(Variant, frozen=True, kw_only=True, tag="charge"):
    """An invoice.

    Attributes:
        billing_profile: The billing profile that pays.
        subscription: The subscription whose billing period it opens; absent for the changes of
            a month.
        total: Its total, taxes included; negative for a credit note. Whoever has no role on the
            billing profile sees what their own lines come to.
        amount_due: What of it is to be paid, after the credit balance, which only a role on the
            billing profile lets one see.
        due: Until when it is to be paid.
    """

    billing_profile: BillingProfileId
    """The billing profile that pays."""

    subscription: SubscriptionId | None = None
    """The subscription whose billing period it opens; absent for the changes of a month."""

    total: Money
    """Its total, taxes included; negative for a credit note. Whoever has no role on the billing
    profile sees what their own lines come to.
    """

    amount_due: Money
    """What of it is to be paid, after the credit balance, which only a role on the billing profile
    lets one see.
    """

    due: Day
    """Until when it is to be paid."""


class ExpectedStatus(Variant, frozen=True, kw_only=True, tag="status"):
    """A subscription gets another status.

    Attributes:
        subscription: The subscription.
        status: The status.
    """

    subscription: SubscriptionId
    """The subscription."""

    status: SubscriptionStatus
    """The status."""


Expected: TypeAlias = Annotated[ExpectedCharge | ExpectedStatus, ONE_OF]
"""What can come."""


class ForecastRow(Data, frozen=True, kw_only=True):
    """Something that comes.

    Attributes:
        on: On which day.
        what: What.
    """

    on: Day
    """On which day."""

    what: Expected
    """What."""


class ForecastTotal(Data, frozen=True, kw_only=True):
    """What is charged in a month.

    Attributes:
        month: Its first day.
        documents: How many invoices and credit notes.
        total: What they come to, taxes included.
        amount_due: What of it is to be paid, after credit balances.
    """

    month: Day
    """Its first day."""

    documents: Annotated[int, Meta(ge=0)]
    """How many invoices and credit notes."""

    total: Money
    """What they come to, taxes included."""

    amount_due: Money
    """What of it is to be paid, after credit balances."""


class OrderLimitRow(Data, frozen=True, kw_only=True):
    """Until when, and for how much, an order number can be used (`I16`).

    Attributes:
        purchase_order: The order number.
        until: The last day on which it can be used.
        most: The most that can be charged under it, before tax.
        used: What was charged under it since there is a limit, before tax, what waits for its
            invoice included.
    """

    purchase_order: TextLine
    """The order number."""

    until: Day | None = None
    """The last day on which it can be used."""

    most: Money | None = None
    """The most that can be charged under it, before tax."""

    used: Money
    """What was charged under it since there is a limit, before tax, what waits for its invoice
    included.
    """


class PaymentMethodRow(Data, frozen=True, kw_only=True):
    """A payment method, as people recognize it.

    Attributes:
        payment_method: Its id.
        brand: The brand.
        last_four: The last four digits of its number.
        expires: The month at whose end it expires.
        usable: Whether it can be charged today (`G4`).
        cannot_pay: The day of the first charge that it cannot pay, because it will have expired
            (`G6`).
    """

    payment_method: PaymentMethodId
    """Its id."""

    brand: TextLine
    """The brand."""

    last_four: LastFour
    """The last four digits of its number."""

    expires: CardExpiry
    """The month at whose end it expires."""

    usable: bool
    """Whether it can be charged today (`G4`)."""

    cannot_pay: Day | None = None
    """The day of the first charge that it cannot pay, because it will have expired (`G6`)."""


class BillingProfileRow(Data, frozen=True, kw_only=True):
    """A billing profile.

    Attributes:
        billing_profile: Its id.
        name: Its name.
        owner: Its owner.
        role: The actor's role on it.
        bill_to: Whom its invoices are made out to; absent once erased.
        vat_id_status: What a register says of their VAT id (`I14`).
        vat_id_checked_at: When it was asked; absent: nobody asked it yet.
        currency: Its currency.
        purchase_order: The purchase order number.
        cost_center: The cost center (`I16`).
        order_limits: What is known of order numbers that have a limit, by number (`I16`).
        delivery: Whether invoices are sent by e-mail.
        recipients: To whom else they are sent by e-mail, where they are (`G10`).
        balance: Its credit balance, used by the next invoice.
        payment_method: The payment method that pays; absent once it is closed (`G7`).
        backup_payment_method: The second one, which is asked where the first cannot be charged,
            or fails (`G8`).
    """

    billing_profile: BillingProfileId
    """Its id."""

    name: TextLine
    """Its name."""

    owner: PersonId
    """Its owner."""

    role: ProfileRole
    """The actor's role on it."""

    bill_to: BillTo | None = None
    """Whom its invoices are made out to; absent once erased."""

    vat_id_status: VatIdStatus = VatIdStatus.UNCHECKED
    """What a register says of their VAT id (`I14`)."""

    vat_id_checked_at: Timestamp | None = None
    """When it was asked; absent: nobody asked it yet."""

    currency: Currency
    """Its currency."""

    purchase_order: TextLine | None = None
    """The purchase order number."""

    cost_center: TextLine | None = None
    """The cost center (`I16`)."""

    order_limits: tuple[OrderLimitRow, ...] = ()
    """What is known of order numbers that have a limit, by number (`I16`)."""

    delivery: InvoiceDelivery
    """Whether invoices are sent by e-mail."""

    recipients: tuple[InvoiceRecipient, ...] = ()
    """To whom else they are sent by e-mail, where they are (`G10`)."""

    balance: Money
    """Its credit balance, used by the next invoice."""

    payment_method: PaymentMethodRow | None = None
    """The payment method that pays; absent once it is closed (`G7`)."""

    backup_payment_method: PaymentMethodRow | None = None
    """The second one, which is asked where the first cannot be charged, or fails (`G8`)."""


class ProfileRoleRow(Data, frozen=True, kw_only=True):
    """Somebody with a role on a billing profile.

    Attributes:
        person: Who.
        name: Their name; absent where the directory knows them no more.
        email: Their e-mail address; absent where the directory knows them no more.
        role: The role.
    """

    person: PersonId
    """Who."""

    name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    email: Email | None = None
    """Their e-mail address; absent where the directory knows them no more."""

    role: ProfileRole
    """The role."""


class PolicyRow(Data, frozen=True, kw_only=True):
    """The policy of a product.

    Attributes:
        name: The product's name; absent where it is not in the catalog, and nobody bought it.
        product: The product's id.
        value: The value that holds.
        source: Where it comes from.
    """

    name: TextLine | None = None
    """The product's name; absent where it is not in the catalog, and nobody bought it."""

    product: ProductId
    """The product's id."""

    value: PolicyValue
    """The value that holds."""

    source: PolicySource
    """Where it comes from."""


class OfferTypePolicyRow(Data, frozen=True, kw_only=True):
    """The policy that is set for an offer type (`P1`).

    Attributes:
        offer_type: The offer type.
        value: The value that is set.
    """

    offer_type: OfferType
    """The offer type."""

    value: PolicyValue
    """The value that is set."""


class PurchaseLimitRow(Data, frozen=True, kw_only=True):
    """A purchase limit that is set.

    Attributes:
        scope: For what it is set.
        product_name: The product's name, if it is set for one; absent, too, where that is not
            in the catalog, and nobody bought it.
        limit: The limit.
    """

    scope: LimitScope
    """For what it is set."""

    product_name: TextLine | None = None
    """The product's name, if it is set for one; absent, too, where that is not in the catalog, and
    nobody bought it.
    """

    limit: PurchaseLimit
    """The limit."""


class ApprovalRuleRow(Data, frozen=True, kw_only=True):
    """An approval rule that is set.

    Attributes:
        scope: For what it is set.
        product_name: The product's name, if it is set for one; absent, too, where that is not
            in the catalog, and nobody bought it.
        rule: The rule.
    """

    scope: ApprovalScope
    """For what it is set."""

    product_name: TextLine | None = None
    """The product's name, if it is set for one; absent, too, where that is not in the catalog, and
    nobody bought it.
    """

    rule: ApprovalRule
    """The rule."""


class PreviewedEffect(Choice):
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


class PreviewedProduct(Data, frozen=True, kw_only=True):
    """A product for which something changes.

    Attributes:
        product: Its id.
        name: Its name.
        before: The policy value that holds now.
        after: The policy value that would hold.
        effects: What changes, for somebody at least: by a limit or an approval rule, too.
    """

    product: ProductId
    """Its id."""

    name: TextLine
    """Its name."""

    before: PolicyValue
    """The policy value that holds now."""

    after: PolicyValue
    """The policy value that would hold."""

    effects: tuple[PreviewedEffect, ...]
    """What changes, for somebody at least: by a limit or an approval rule, too."""


class PreviewedClass(Data, frozen=True, kw_only=True):
    """People of the same roles for whom the same changes.

    Attributes:
        roles: Their roles; none: plain members.
        effect: What changes for them, for one product at least.
        people: How many they are.
    """

    roles: tuple[Role, ...]
    """Their roles; none: plain members."""

    effect: PreviewedEffect
    """What changes for them, for one product at least."""

    people: Annotated[int, Meta(ge=0)]
    """How many they are."""


class PreviewedTrialEnd(Choice):
    """What would become of a running trial at its end, as far as policy decides (`B4`)."""

    ENDS = "ends"
    """It would no longer convert."""

    CONVERTS = "converts"
    """It would convert after all."""


class PreviewedTrial(Data, frozen=True, kw_only=True):
    """A running trial whose end would be another.

    Attributes:
        subscription: The subscription.
        product_name: The product's name when it was started.
        purchaser: Who started it.
        end: What would become of it at its end, as far as policy decides.
    """

    subscription: SubscriptionId
    """The subscription."""

    product_name: TextLine
    """The product's name when it was started."""

    purchaser: PersonId
    """Who started it."""

    end: PreviewedTrialEnd
    """What would become of it at its end, as far as policy decides."""


class PolicyPreviewSummary(Data, frozen=True, kw_only=True):
    """What a change would change, as a whole.

    Attributes:
        products: The products for which it changes something, in the order of the catalog.
        classes: How many people it concerns, by their roles. Who is concerned in two ways
            counts in both.
        trials_that_end: How many running trials would no longer convert at their end.
        trials_that_convert: How many running trials would convert after all.
        trials: These trials, oldest first: the first 200.
    """

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


class PreviewedPerson(Data, frozen=True, kw_only=True):
    """Somebody for whom something changes.

    Attributes:
        person: Who.
        name: Their name.
        effects: What changes for them, each for one product at least.
    """

    person: PersonId
    """Who."""

    name: TextLine
    """Their name."""

    effects: tuple[PreviewedEffect, ...]
    """What changes for them, each for one product at least."""


class PurchaseRequestRow(Data, frozen=True, kw_only=True):
    """A purchase request.

    Attributes:
        request: Its id.
        purchaser: Who asked.
        purchaser_name: Their name; absent where the directory knows them no more.
        subscription: The subscription that would be increased; absent: it would be a new one.
        product: The product.
        product_name: The product's name when it was asked for.
        licenses: How many licenses the subscription would have.
        total: What it costs, taxes included, as the purchaser has agreed to.
        total_now: What it would cost today, taxes included; absent where it is not open, and
            where it could not be carried out today.
        requested: When it was asked for.
        expires_on: The day on which it lapses if nobody answers.
        status: Where it stands.
        decided_by: Who approved or declined it.
        message: What they said.
    """

    request: PurchaseRequestId
    """Its id."""

    purchaser: PersonId
    """Who asked."""

    purchaser_name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    subscription: SubscriptionId | None = None
    """The subscription that would be increased; absent: it would be a new one."""

    product: ProductId
    """The product."""

    product_name: TextLine
    """The product's name when it was asked for."""

    licenses: LicenseCount
    """How many licenses the subscription would have."""

    total: Money
    """What it costs, taxes included, as the purchaser has agreed to."""

    total_now: Money | None = None
    """What it would cost today, taxes included; absent where it is not open, and where it could not
    be carried out today.
    """

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


class RequestedLicenseStatus(Choice):
    """What became of one person's part of a license request (`Q1`)."""

    WAITING = "waiting"
    """They wait for a decision."""

    APPROVED = "approved"
    """They were given a license."""

    DECLINED = "declined"
    """They were told no."""

    CLOSED = "closed"
    """Who asked, or who was to get the license, has left (`O5`)."""


class RequestedLicense(Data, frozen=True, kw_only=True):
    """One person's part of a license request.

    Attributes:
        person: For whom.
        name: Their name; absent where the directory knows them no more.
        status: What became of it.
    """

    person: PersonId
    """For whom."""

    name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    status: RequestedLicenseStatus
    """What became of it."""


class LicenseRequestRow(Data, frozen=True, kw_only=True):
    """A license request.

    Attributes:
        request: Its id.
        requester: Who asked.
        requester_name: Their name; absent where the directory knows them no more.
        product: The product's present id.
        product_name: The product's name when it was asked for.
        at: When it was asked.
        state: Whether somebody waits.
        people: For whom, and what became of it.
    """

    request: LicenseRequestId
    """Its id."""

    requester: PersonId
    """Who asked."""

    requester_name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    product: ProductId
    """The product's present id."""

    product_name: TextLine
    """The product's name when it was asked for."""

    at: Timestamp
    """When it was asked."""

    state: LicenseRequestState
    """Whether somebody waits."""

    people: tuple[RequestedLicense, ...]
    """For whom, and what became of it."""


class AutoClaimPolicyRow(Data, frozen=True, kw_only=True):
    """An auto-claim policy.

    Attributes:
        policy: Its id.
        name: Its name.
        status: Whether licenses are claimed.
        app: The app.
        products: The products whose licenses are claimed, by their present ids, in the order in
            which they are tried.
    """

    policy: AutoClaimPolicyId
    """Its id."""

    name: TextLine
    """Its name."""

    status: AutoClaimStatus
    """Whether licenses are claimed."""

    app: AppId
    """The app."""

    products: tuple[ProductId, ...]
    """The products whose licenses are claimed, by their present ids, in the order in which they are
    tried.
    """


class AutoClaimRow(Data, frozen=True, kw_only=True):
    """A license that somebody claimed by signing in.

    Attributes:
        at: When.
        person: Who.
        name: Their name; absent where the directory knows them no more.
        policy: By which policy, which may be deleted since.
        policy_name: The policy's name.
        product: The product's present id.
        subscription: The subscription.
    """

    at: Timestamp
    """When."""

    person: PersonId
    """Who."""

    name: TextLine | None = None
    """Their name; absent where the directory knows them no more."""

    policy: AutoClaimPolicyId
    """By which policy, which may be deleted since."""

    policy_name: TextLine
    """The policy's name."""

    product: ProductId
    """The product's present id."""

    subscription: SubscriptionId
    """The subscription."""


class Access(Data, frozen=True, kw_only=True):
    """Through what a person has a product.

    Attributes:
        subscription: The subscription; of several, the one that lasts longest, then the oldest.
        until: The first day without access, if nobody does anything; absent: it renews.
        as_of: The time that this is true of: that of the last event. What has fallen due since
            is not in it.
    """

    subscription: SubscriptionId
    """The subscription; of several, the one that lasts longest, then the oldest."""

    until: Day | None = None
    """The first day without access, if nobody does anything; absent: it renews."""

    as_of: Timestamp
    """The time that this is true of: that of the last event. What has fallen due since is not in
    it.
    """


class RightsAnswer(Variant, frozen=True, tag="rights"):
    """What the actor may do by their roles.

    Attributes:
        rights: The rights, in the order of their list; none: a member without a role.
    """

    rights: tuple[Right, ...]
    """The rights, in the order of their list; none: a member without a role."""


class ProductsPage(Variant, frozen=True, kw_only=True, tag="products"):
    """Every product, and whether the actor may buy it.

    Attributes:
        rows: The products.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[ProductRow, ...]
    """The products."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class EligibilityAnswer(Variant, frozen=True, tag="eligibility"):
    """Whether the actor may buy a product, or start its trial.

    Attributes:
        eligibility: Every rule, and what follows from them.
    """

    eligibility: Eligibility
    """Every rule, and what follows from them."""


class YourProductsPage(Variant, frozen=True, kw_only=True, tag="your_products"):
    """The actor's own subscriptions.

    Attributes:
        rows: The subscriptions.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[SubscriptionRow, ...]
    """The subscriptions."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class SubscriptionDetail(Variant, frozen=True, kw_only=True, tag="subscription"):
    """One subscription, and what can be done with it now.

    Attributes:
        subscription: The subscription.
        actions: Each action, and why not where it cannot be taken.
    """

    subscription: SubscriptionRow
    """The subscription."""

    actions: tuple[ActionRow, ...]
    """Each action, and why not where it cannot be taken."""


class PlansPage(Variant, frozen=True, kw_only=True, tag="plans"):
    """The plans that a subscription can move to.

    Attributes:
        rows: The plans.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[PlanRow, ...]
    """The plans."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AdminSubscriptionsPage(Variant, frozen=True, kw_only=True, tag="admin_subscriptions"):
    """Every self-service subscription.

    Attributes:
        rows: The subscriptions.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[AdminSubscriptionRow, ...]
    """The subscriptions."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AdminProductsPage(Variant, frozen=True, kw_only=True, tag="admin_products"):
    """Totals by product.

    Attributes:
        rows: The products.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[AdminProductRow, ...]
    """The products."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AdminUsersPage(Variant, frozen=True, kw_only=True, tag="admin_users"):
    """Who holds licenses.

    Attributes:
        rows: The holders.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[AdminUserRow, ...]
    """The holders."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class LicensesPage(Variant, frozen=True, kw_only=True, tag="licenses"):
    """Who holds the licenses of a subscription.

    Attributes:
        rows: The holders.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[LicenseRow, ...]
    """The holders."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class HandOverOffersPage(Variant, frozen=True, kw_only=True, tag="hand_over_offers"):
    """What colleagues offer to the actor.

    Attributes:
        rows: The offers.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[HandOverOfferRow, ...]
    """The offers."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class InvoicesPage(Variant, frozen=True, kw_only=True, tag="invoices"):
    """Invoices.

    Attributes:
        rows: The invoices.
        next: Where the next page begins; absent: this is the last.
        newest_outside: Where there is none: the date of the newest one outside the range.
    """

    rows: tuple[InvoiceRow, ...]
    """The invoices."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""

    newest_outside: Day | None = None
    """Where there is none: the date of the newest one outside the range."""


class InvoiceDetail(Variant, frozen=True, kw_only=True, tag="invoice"):
    """One invoice.

    Attributes:
        billing_profile: The billing profile.
        invoice: The invoice.
    """

    billing_profile: BillingProfileId
    """The billing profile."""

    invoice: InvoiceRow
    """The invoice."""


class ForecastPage(Variant, frozen=True, kw_only=True, tag="forecast"):
    """What comes.

    Attributes:
        rows: What comes.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[ForecastRow, ...]
    """What comes."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class ForecastTotals(Variant, frozen=True, tag="forecast_totals"):
    """What is charged month by month.

    Attributes:
        rows: The months, one row a currency.
    """

    rows: tuple[ForecastTotal, ...]
    """The months, one row a currency."""


class BillingProfilesPage(Variant, frozen=True, tag="billing_profiles"):
    """Billing profiles.

    Attributes:
        rows: The billing profiles.
    """

    rows: tuple[BillingProfileRow, ...]
    """The billing profiles."""


class ProfileRolesPage(Variant, frozen=True, kw_only=True, tag="profile_roles"):
    """Who has a role on a billing profile.

    Attributes:
        rows: The people.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[ProfileRoleRow, ...]
    """The people."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class PaymentMethodsPage(Variant, frozen=True, tag="payment_methods"):
    """Payment methods.

    Attributes:
        rows: The payment methods.
    """

    rows: tuple[PaymentMethodRow, ...]
    """The payment methods."""


class PoliciesPage(Variant, frozen=True, kw_only=True, tag="policies"):
    """Policies.

    Attributes:
        rows: The products.
        offer_types: The offer types that have a value of their own, in the order in which they
            got it.
        default_value: The organization's default (`P2`); absent: none is set.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[PolicyRow, ...]
    """The products."""

    offer_types: tuple[OfferTypePolicyRow, ...] = ()
    """The offer types that have a value of their own, in the order in which they got it."""

    default_value: PolicyValue | None = None
    """The organization's default (`P2`); absent: none is set."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class PurchaseLimitsPage(Variant, frozen=True, kw_only=True, tag="purchase_limits"):
    """Purchase limits.

    Attributes:
        rows: The limits.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[PurchaseLimitRow, ...]
    """The limits."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class ApprovalRulesPage(Variant, frozen=True, kw_only=True, tag="approval_rules"):
    """Approval rules.

    Attributes:
        rows: The rules.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[ApprovalRuleRow, ...]
    """The rules."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class PolicyPreviewPage(Variant, frozen=True, kw_only=True, tag="policy_preview"):
    """What a change of policy would change.

    Attributes:
        summary: The whole, on the first page only.
        people: Who is concerned, in the order of the directory.
        next: Where the next page of names begins; absent: this is the last.
    """

    summary: PolicyPreviewSummary | None = None
    """The whole, on the first page only."""

    people: tuple[PreviewedPerson, ...]
    """Who is concerned, in the order of the directory."""

    next: Cursor | None = None
    """Where the next page of names begins; absent: this is the last."""


class PurchaseRequestsPage(Variant, frozen=True, kw_only=True, tag="purchase_requests"):
    """Purchase requests.

    Attributes:
        rows: The requests.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[PurchaseRequestRow, ...]
    """The requests."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class LicenseRequestsPage(Variant, frozen=True, kw_only=True, tag="license_requests"):
    """License requests.

    Attributes:
        rows: The requests.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[LicenseRequestRow, ...]
    """The requests."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AutoClaimPoliciesPage(Variant, frozen=True, kw_only=True, tag="auto_claim_policies"):
    """The auto-claim policies.

    Attributes:
        rows: The policies.
        next: Where the next page begins; absent: this is the last.
    """

    rows: tuple[AutoClaimPolicyRow, ...]
    """The policies."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AutoClaimReportPage(Variant, frozen=True, kw_only=True, tag="auto_claim_report"):
    """Who claimed licenses by signing in.

    Attributes:
        claims: How many claims there were, on all pages together.
        rows: The claims.
        next: Where the next page begins; absent: this is the last.
    """

    claims: Annotated[int, Meta(ge=0)]
    """How many claims there were, on all pages together."""

    rows: tuple[AutoClaimRow, ...]
    """The claims."""

    next: Cursor | None = None
    """Where the next page begins; absent: this is the last."""


class AccessAnswer(Variant, frozen=True, tag="access"):
    """Whether a person has a product now.

    Attributes:
        access: Through what they have it; absent: they do not.
    """

    access: Access | None = None
    """Through what they have it; absent: they do not."""


Answer: TypeAlias = Annotated[
    RightsAnswer
    | ProductsPage
    | EligibilityAnswer
    | YourProductsPage
    | SubscriptionDetail
    | PlansPage
    | AdminSubscriptionsPage
    | AdminProductsPage
    | AdminUsersPage
    | LicensesPage
    | HandOverOffersPage
    | InvoicesPage
    | InvoiceDetail
    | ForecastPage
    | ForecastTotals
    | BillingProfilesPage
    | ProfileRolesPage
    | PaymentMethodsPage
    | PoliciesPage
    | PurchaseLimitsPage
    | ApprovalRulesPage
    | PolicyPreviewPage
    | PurchaseRequestsPage
    | LicenseRequestsPage
    | AutoClaimPoliciesPage
    | AutoClaimReportPage
    | AccessAnswer,
    ONE_OF,
]
"""What somebody sees."""
