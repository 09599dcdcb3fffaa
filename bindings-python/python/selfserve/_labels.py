"""What has a label; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from typing import TypeAlias

from ._types import (
    AccessTurn,
    Action,
    Activation,
    AlignmentProblem,
    Assignable,
    AtEnd,
    AutoClaimStatus,
    BillingFrequency,
    CancelMode,
    CancelReason,
    ChangeBilling,
    Channel,
    ClearanceStatus,
    Credits,
    DenialCategory,
    DunningAction,
    EInvoiceFormat,
    EInvoiceKind,
    EInvoiceProblemCode,
    EInvoiceSyntax,
    EligibilityOutcome,
    Ending,
    EventType,
    ExemptionCategory,
    ExpectedPayments,
    HandOverCloseCause,
    Intent,
    InvoiceDelivery,
    InvoiceSeries,
    InvoiceSettlementKind,
    InvoiceStatus,
    JournalProblemCode,
    Language,
    LicenseRequestState,
    LineKind,
    ListedScope,
    NextStepKind,
    NextTerm,
    NotAssignableReason,
    NothingToTakeBackReason,
    NotificationKind,
    OffMeans,
    OnlyAtRenewalReason,
    OrganizationKind,
    PauseProblem,
    PaymentCause,
    PeopleMoveProblem,
    PersonalThingKind,
    PersonField,
    PersonKind,
    PersonStanding,
    PlanChangeMode,
    PlanDropCause,
    PlanMoveKind,
    PolicyListProblem,
    PolicySource,
    PolicyValue,
    PreviewedEffect,
    PreviewedTrialEnd,
    PriceTax,
    ProfileRole,
    PromotionReleaseCause,
    PromotionUser,
    PurchaseNotices,
    PurchaseRequestStatus,
    RecurringBilling,
    RecurringBillingCause,
    ReleaseCause,
    ReportSpan,
    RequestDecision,
    RequestedLicenseStatus,
    Retry,
    Right,
    Rival,
    Role,
    ScheduleDropCause,
    SecurityCode,
    SubscriptionStatus,
    Term,
    TextProblem,
    TextRelation,
    TrialEndReason,
    TrialPayment,
    TrialStanding,
    VatIdStatus,
    Verdict,
    WithdrawalCause,
)

__all__ = ["Labeled"]

Labeled: TypeAlias = (
    AccessTurn
    | Action
    | Activation
    | AlignmentProblem
    | Assignable
    | AtEnd
    | AutoClaimStatus
    | BillingFrequency
    | CancelMode
    | CancelReason
    | ChangeBilling
    | Channel
    | ClearanceStatus
    | Credits
    | DenialCategory
    | DunningAction
    | EInvoiceFormat
    | EInvoiceKind
    | EInvoiceProblemCode
    | EInvoiceSyntax
    | EligibilityOutcome
    | Ending
    | EventType
    | ExemptionCategory
    | ExpectedPayments
    | HandOverCloseCause
    | Intent
    | InvoiceDelivery
    | InvoiceSeries
    | InvoiceSettlementKind
    | InvoiceStatus
    | JournalProblemCode
    | Language
    | LicenseRequestState
    | LineKind
    | ListedScope
    | NextStepKind
    | NextTerm
    | NotAssignableReason
    | NothingToTakeBackReason
    | NotificationKind
    | OffMeans
    | OnlyAtRenewalReason
    | OrganizationKind
    | PauseProblem
    | PaymentCause
    | PeopleMoveProblem
    | PersonalThingKind
    | PersonField
    | PersonKind
    | PersonStanding
    | PlanChangeMode
    | PlanDropCause
    | PlanMoveKind
    | PolicyListProblem
    | PolicySource
    | PolicyValue
    | PreviewedEffect
    | PreviewedTrialEnd
    | PriceTax
    | ProfileRole
    | PromotionReleaseCause
    | PromotionUser
    | PurchaseNotices
    | PurchaseRequestStatus
    | RecurringBilling
    | RecurringBillingCause
    | ReleaseCause
    | ReportSpan
    | RequestDecision
    | RequestedLicenseStatus
    | Retry
    | Right
    | Rival
    | Role
    | ScheduleDropCause
    | SecurityCode
    | SubscriptionStatus
    | Term
    | TextProblem
    | TextRelation
    | TrialEndReason
    | TrialPayment
    | TrialStanding
    | VatIdStatus
    | Verdict
    | WithdrawalCause
)
"""An entry of one of the lists that have labels: see `Messages.label`."""
