"""What has a label; written by `cargo xtask generate`, do not edit."""

from __future__ import annotations

from typing import TypeAlias

from ._types import (
    Action,
    AutoClaimStatus,
    BillingFrequency,
    CancelReason,
    Channel,
    InvoiceStatus,
    LicenseRequestState,
    LineKind,
    NextStepKind,
    NotAssignableReason,
    NotificationKind,
    PolicySource,
    PolicyValue,
    PreviewedEffect,
    PurchaseRequestStatus,
    RecurringBilling,
    ReportSpan,
    RequestedLicenseStatus,
    Right,
    SubscriptionStatus,
    Term,
    TrialEndReason,
)

__all__ = ["Labeled"]

Labeled: TypeAlias = (
    Action
    | AutoClaimStatus
    | BillingFrequency
    | CancelReason
    | Channel
    | InvoiceStatus
    | LicenseRequestState
    | LineKind
    | NextStepKind
    | NotAssignableReason
    | NotificationKind
    | PolicySource
    | PolicyValue
    | PreviewedEffect
    | PurchaseRequestStatus
    | RecurringBilling
    | ReportSpan
    | RequestedLicenseStatus
    | Right
    | SubscriptionStatus
    | Term
    | TrialEndReason
)
"""An entry of one of the lists that have labels: see `Messages.label`."""
