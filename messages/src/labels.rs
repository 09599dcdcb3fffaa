//! The lists that people choose from or are shown: each entry has a label.

use selfserve::{
    AccessTurn, Action, Activation, AlignmentProblem, Assignable, AtEnd, AutoClaimStatus, BillingFrequency,
    CancelMode, CancelReason, ChangeBilling, Channel, ClearanceStatus, Credits, DenialCategory,
    DunningAction, EligibilityOutcome, Ending, EventType, ExemptionCategory, ExpectedPayments,
    HandOverCloseCause, Intent, InvoiceDelivery, InvoiceSeries, InvoiceSettlementKind, InvoiceStatus,
    JournalProblemCode, Language, LicenseRequestState, LineKind, NextStepKind, NextTerm, NotAssignableReason,
    NothingToTakeBackReason, NotificationKind, OffMeans, OnlyAtRenewalReason, OrganizationKind, PauseProblem,
    PaymentCause, PeopleMoveProblem, PersonField, PersonKind, PersonStanding, PersonalThingKind,
    PlanChangeMode, PlanDropCause, PlanMoveKind, PolicySource, PolicyValue, PreviewedEffect,
    PreviewedTrialEnd, PriceTax, ProfileRole, PromotionReleaseCause, PromotionUser, PurchaseNotices,
    PurchaseRequestStatus, RecurringBilling, RecurringBillingCause, ReleaseCause, ReportSpan,
    RequestDecision, RequestedLicenseStatus, Retry, Right, Role, ScheduleDropCause, SecurityCode,
    SubscriptionStatus, Term, TextProblem, TextRelation, TrialEndReason, TrialPayment, TrialStanding,
    VatIdStatus, Verdict, WithdrawalCause, json,
};
use selfserve_einvoice::{EInvoiceFormat, EInvoiceKind, EInvoiceProblemCode, EInvoiceSyntax};
use selfserve_interop::{ListedScope, PolicyListProblem};
use selfserve_rival::Profile as Rival;
use serde::{Deserialize, Serialize};

/// Declares which lists have labels, and what their ids in the Fluent files begin with.
macro_rules! labeled {
    ( $( $kind:ident = $id:literal, )+ ) => {
        /// Something that has a [label](crate::Messages::label), for those who hand it over as data:
        /// `{"type": "invoice_status", "value": "past_due"}`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "type", content = "value", rename_all = "snake_case", deny_unknown_fields)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        pub enum Labeled {
            $(
                /// An entry of the list of this name.
                $kind($kind),
            )+
        }

        impl Labeled {
            /// The names of the lists: whoever generates code from them knows each as a type. Every list of the schema is
            /// one of them, which a test proves.
            pub const LISTS: &[&str] = &[ $( stringify!($kind), )+ ];

            /// The id of its label in the Fluent files: the list's, then the entry as JSON has it.
            pub(crate) fn id(self) -> String {
                match self {
                    $( Self::$kind(entry) => id_of($id, &entry), )+
                }
            }
        }

        $( impl From<$kind> for Labeled {
            fn from(entry: $kind) -> Self {
                Self::$kind(entry)
            }
        } )+
    };
}

labeled! {
    AccessTurn = "access-turn",
    Action = "action",
    Activation = "activation",
    AlignmentProblem = "alignment-problem",
    NothingToTakeBackReason = "nothing-to-take-back-reason",
    OnlyAtRenewalReason = "only-at-renewal-reason",
    PeopleMoveProblem = "people-move-problem",
    PlanChangeMode = "plan-change-mode",
    PlanDropCause = "plan-drop-cause",
    PlanMoveKind = "plan-move-kind",
    Assignable = "assignable",
    AtEnd = "at-end",
    EventType = "event-type",
    AutoClaimStatus = "auto-claim-status",
    BillingFrequency = "billing-frequency",
    CancelMode = "cancel-mode",
    CancelReason = "cancel-reason",
    ChangeBilling = "change-billing",
    Channel = "channel",
    ClearanceStatus = "clearance-status",
    Credits = "credits",
    DenialCategory = "denial-category",
    DunningAction = "dunning-action",
    EInvoiceFormat = "e-invoice-format",
    EInvoiceKind = "e-invoice-kind",
    EInvoiceProblemCode = "e-invoice-problem-code",
    EInvoiceSyntax = "e-invoice-syntax",
    EligibilityOutcome = "eligibility-outcome",
    Ending = "ending",
    ExemptionCategory = "exemption-category",
    ExpectedPayments = "expected-payments",
    HandOverCloseCause = "hand-over-close-cause",
    Intent = "intent",
    InvoiceDelivery = "invoice-delivery",
    InvoiceSeries = "invoice-series",
    InvoiceSettlementKind = "invoice-settlement-kind",
    InvoiceStatus = "invoice-status",
    JournalProblemCode = "journal-problem-code",
    Language = "language",
    LicenseRequestState = "license-request-state",
    LineKind = "line-kind",
    ListedScope = "listed-scope",
    NextStepKind = "next-step-kind",
    NextTerm = "next-term",
    NotAssignableReason = "not-assignable-reason",
    NotificationKind = "notification",
    OffMeans = "off-means",
    OrganizationKind = "organization-kind",
    PauseProblem = "pause-problem",
    PaymentCause = "payment-cause",
    PersonField = "person-field",
    PersonKind = "person-kind",
    PersonStanding = "person-standing",
    PersonalThingKind = "personal-thing-kind",
    PolicyListProblem = "policy-list-problem",
    PolicySource = "policy-source",
    PolicyValue = "policy-value",
    PreviewedEffect = "previewed-effect",
    PreviewedTrialEnd = "previewed-trial-end",
    PriceTax = "price-tax",
    ProfileRole = "profile-role",
    PromotionReleaseCause = "promotion-release-cause",
    PromotionUser = "promotion-user",
    PurchaseNotices = "purchase-notices",
    PurchaseRequestStatus = "purchase-request-status",
    RecurringBilling = "recurring-billing",
    RecurringBillingCause = "recurring-billing-cause",
    ReleaseCause = "release-cause",
    ReportSpan = "report-span",
    RequestDecision = "request-decision",
    RequestedLicenseStatus = "requested-license-status",
    Retry = "retry",
    Right = "right",
    Rival = "rival",
    Role = "role",
    ScheduleDropCause = "schedule-drop-cause",
    SecurityCode = "security-code",
    SubscriptionStatus = "subscription-status",
    Term = "term",
    TextProblem = "text-problem",
    TextRelation = "text-relation",
    TrialEndReason = "trial-end-reason",
    TrialPayment = "trial-payment",
    TrialStanding = "trial-standing",
    VatIdStatus = "vat-id-status",
    Verdict = "verdict",
    WithdrawalCause = "withdrawal-cause",
}

fn id_of(list: &str, entry: &impl Serialize) -> String {
    crate::id(list, json::write(entry).trim_matches('"'))
}
