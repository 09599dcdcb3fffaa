//! The short lists that people choose from or are shown: each entry has a label.

use selfserve::{
    Action, AutoClaimStatus, BillingFrequency, CancelReason, Channel, InvoiceStatus, LicenseRequestState,
    LineKind, NextStepKind, NotAssignableReason, NotificationKind, PolicySource, PolicyValue,
    PreviewedEffect, PurchaseRequestStatus, RecurringBilling, ReportSpan, RequestedLicenseStatus, Right,
    SubscriptionStatus, Term, TrialEndReason,
};
use serde::{Deserialize, Serialize};

/// Declares what has a label, and under which id of the Fluent files.
macro_rules! labeled {
    ( $( $kind:ident { $( $entry:ident = $id:literal, )+ } )+ ) => {
        /// Something that has a [label](crate::Messages::label), for those who hand it over as data:
        /// `{"type": "invoice_status", "value": "past_due"}`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "type", content = "value", rename_all = "snake_case", deny_unknown_fields)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum Labeled {
            $(
                /// An entry of the kind of this name.
                $kind($kind),
            )+
        }

        impl Labeled {
            /// The names of the lists: whoever generates code from them knows each as a type.
            pub const LISTS: &[&str] = &[ $( stringify!($kind), )+ ];

            /// The id of its label in the Fluent files. Of a list that grows, an entry without one is called as its
            /// list; a test tries them all.
            #[expect(unreachable_patterns, reason = "most lists do not grow, and their entries are all here")]
            pub(crate) fn id(self) -> &'static str {
                match self {
                    $( Self::$kind(entry) => match entry { $( $kind::$entry => $id, )+ _ => stringify!($kind) }, )+
                }
            }

            /// Everything that has a label.
            #[cfg(test)]
            pub(crate) const ALL: &[Self] = &[ $( $( Self::$kind($kind::$entry), )+ )+ ];
        }

        $( impl From<$kind> for Labeled {
            fn from(entry: $kind) -> Self {
                Self::$kind(entry)
            }
        } )+
    };
}

labeled! {
    Action {
        AddLicenses = "action-add-licenses",
        RemoveLicenses = "action-remove-licenses",
        ScheduleLicenses = "action-schedule-licenses",
        AssignLicenses = "action-assign-licenses",
        PayInvoice = "action-pay-invoice",
        TurnOnRecurringBilling = "action-turn-on-recurring-billing",
        TurnOffRecurringBilling = "action-turn-off-recurring-billing",
        Reactivate = "action-reactivate",
        CancelNow = "action-cancel-now",
        CancelAtTermEnd = "action-cancel-at-term-end",
        ExtendTrial = "action-extend-trial",
        ConvertTrial = "action-convert-trial",
        TakeOverAndCancel = "action-take-over-and-cancel",
        TakeOverAndMovePeople = "action-take-over-and-move-people",
        TakeOverAndKeep = "action-take-over-and-keep",
        OfferHandOver = "action-offer-hand-over",
        WithdrawHandOver = "action-withdraw-hand-over",
        AcceptHandOver = "action-accept-hand-over",
        DeclineHandOver = "action-decline-hand-over",
    }
    AutoClaimStatus {
        On = "auto-claim-status-on",
        Off = "auto-claim-status-off",
    }
    BillingFrequency {
        Monthly = "billing-frequency-monthly",
        Quarterly = "billing-frequency-quarterly",
        HalfYearly = "billing-frequency-half-yearly",
        Yearly = "billing-frequency-yearly",
        UpFront = "billing-frequency-up-front",
    }
    CancelReason {
        TooExpensive = "cancel-reason-too-expensive",
        NotNeeded = "cancel-reason-not-needed",
        MissingFeatures = "cancel-reason-missing-features",
        HardToUse = "cancel-reason-hard-to-use",
        Switched = "cancel-reason-switched",
        BoughtByMistake = "cancel-reason-bought-by-mistake",
        CoveredCentrally = "cancel-reason-covered-centrally",
        Other = "cancel-reason-other",
    }
    Channel {
        SelfService = "channel-self-service",
        Central = "channel-central",
    }
    InvoiceStatus {
        Due = "invoice-status-due",
        Paid = "invoice-status-paid",
        PastDue = "invoice-status-past-due",
        Void = "invoice-status-void",
    }
    LicenseRequestState {
        Open = "license-request-state-open",
        Settled = "license-request-state-settled",
    }
    LineKind {
        Purchase = "line-kind-purchase",
        RecurringCharge = "line-kind-recurring-charge",
        Renew = "line-kind-renew",
        Reenable = "line-kind-reenable",
        AddQuantity = "line-kind-add-quantity",
        RemoveQuantity = "line-kind-remove-quantity",
        Cancel = "line-kind-cancel",
        Convert = "line-kind-convert",
    }
    NextStepKind {
        Lapses = "next-step-kind-lapses",
        Charges = "next-step-kind-charges",
        Renews = "next-step-kind-renews",
        Converts = "next-step-kind-converts",
        Expires = "next-step-kind-expires",
        IsDisabled = "next-step-kind-is-disabled",
        IsDeleted = "next-step-kind-is-deleted",
    }
    NotAssignableReason {
        Unknown = "not-assignable-reason-unknown",
        Guest = "not-assignable-reason-guest",
        Disabled = "not-assignable-reason-disabled",
    }
    NotificationKind {
        PurchaseConfirmed = "notification-purchase-confirmed",
        PurchaseRequested = "notification-purchase-requested",
        PurchaseRequestDecided = "notification-purchase-request-decided",
        PurchaseRequestLapsed = "notification-purchase-request-lapsed",
        RenewalUpcoming = "notification-renewal-upcoming",
        RenewalImpossible = "notification-renewal-impossible",
        TrialEnding = "notification-trial-ending",
        TrialConverted = "notification-trial-converted",
        TrialEnded = "notification-trial-ended",
        PurchaserLeft = "notification-purchaser-left",
        Expiring = "notification-expiring",
        Expired = "notification-expired",
        Disabled = "notification-disabled",
        DeletionUpcoming = "notification-deletion-upcoming",
        Deleted = "notification-deleted",
        InvoiceIssued = "notification-invoice-issued",
        PaymentFailed = "notification-payment-failed",
        ExcessLicenses = "notification-excess-licenses",
        LicensesReleased = "notification-licenses-released",
        PaymentReminder = "notification-payment-reminder",
        Restored = "notification-restored",
        RefundRequested = "notification-refund-requested",
        CardExpiring = "notification-card-expiring",
        LicenseAssigned = "notification-license-assigned",
        LicenseRemoved = "notification-license-removed",
        TakenOver = "notification-taken-over",
        HandOverOffered = "notification-hand-over-offered",
        HandOverAnswered = "notification-hand-over-answered",
        LicenseRequestCreated = "notification-license-request-created",
        LicenseRequestDecided = "notification-license-request-decided",
        PurchaseMade = "notification-purchase-made",
        TrialStarted = "notification-trial-started",
    }
    PolicySource {
        Product = "policy-source-product",
        OfferType = "policy-source-offer-type",
        Default = "policy-source-default",
        Unset = "policy-source-unset",
    }
    PolicyValue {
        Enabled = "policy-value-enabled",
        OnlyTrialsWithoutPaymentMethod = "policy-value-only-trials-without-payment-method",
        Disabled = "policy-value-disabled",
    }
    PreviewedEffect {
        CanNoLongerBuy = "previewed-effect-can-no-longer-buy",
        CanBuy = "previewed-effect-can-buy",
        NeedsApproval = "previewed-effect-needs-approval",
        NeedsNoApproval = "previewed-effect-needs-no-approval",
    }
    PurchaseRequestStatus {
        Open = "purchase-request-status-open",
        Approved = "purchase-request-status-approved",
        Declined = "purchase-request-status-declined",
        Withdrawn = "purchase-request-status-withdrawn",
        Lapsed = "purchase-request-status-lapsed",
    }
    RecurringBilling {
        On = "recurring-billing-on",
        Off = "recurring-billing-off",
    }
    ReportSpan {
        OneDay = "report-span-one-day",
        SevenDays = "report-span-seven-days",
        ThirtyDays = "report-span-thirty-days",
        NinetyDays = "report-span-ninety-days",
    }
    RequestedLicenseStatus {
        Waiting = "requested-license-status-waiting",
        Approved = "requested-license-status-approved",
        Declined = "requested-license-status-declined",
        Closed = "requested-license-status-closed",
    }
    Right {
        RunTheHost = "right-run-the-host",
        ChangeSettings = "right-change-settings",
        SetPolicy = "right-set-policy",
        ReadPolicy = "right-read-policy",
        DecidePurchaseRequests = "right-decide-purchase-requests",
        ReadPurchaseRequests = "right-read-purchase-requests",
        ReadAdminView = "right-read-admin-view",
        DecideLicenseRequests = "right-decide-license-requests",
        ReadLicenseRequests = "right-read-license-requests",
        SetAutoClaimPolicies = "right-set-auto-claim-policies",
        ReadAutoClaimPolicies = "right-read-auto-claim-policies",
        BuyCentrally = "right-buy-centrally",
        TakeOver = "right-take-over",
        AssignLicenses = "right-assign-licenses",
        ManageSubscription = "right-manage-subscription",
        HandOver = "right-hand-over",
        ReadSubscription = "right-read-subscription",
        ShareBillingProfile = "right-share-billing-profile",
        CloseBillingProfile = "right-close-billing-profile",
        EditBillingProfile = "right-edit-billing-profile",
        BuyWithBillingProfile = "right-buy-with-billing-profile",
        PayInvoices = "right-pay-invoices",
        ReadInvoices = "right-read-invoices",
        ReadBillingProfile = "right-read-billing-profile",
        ManagePaymentMethod = "right-manage-payment-method",
    }
    SubscriptionStatus {
        Trial = "subscription-status-trial",
        Pending = "subscription-status-pending",
        Active = "subscription-status-active",
        Expired = "subscription-status-expired",
        Disabled = "subscription-status-disabled",
        Deleted = "subscription-status-deleted",
    }
    TrialEndReason {
        NoPaymentMethodNeeded = "trial-end-reason-no-payment-method-needed",
        RecurringBillingOff = "trial-end-reason-recurring-billing-off",
        Policy = "trial-end-reason-policy",
        EndOfSale = "trial-end-reason-end-of-sale",
        PaymentMethod = "trial-end-reason-payment-method",
        PurchaserLeft = "trial-end-reason-purchaser-left",
        AmountTooLarge = "trial-end-reason-amount-too-large",
    }
    Term {
        OneMonth = "term-one-month",
        OneYear = "term-one-year",
        ThreeYears = "term-three-years",
    }
}
