//! Subscriptions: bought, sized, assigned, renewed, canceled. One file a subject.

pub(crate) mod alignment;
pub(crate) mod assignment;
pub(crate) mod cancellation;
pub(crate) mod conversion;
pub(crate) mod credit;
pub(crate) mod excess;
pub(crate) mod extension;
pub(crate) mod hand_over;
pub(crate) mod import;
mod imported;
pub(crate) mod lifecycle;
mod next_payer;
pub(crate) mod next_period;
pub(crate) mod notice;
mod payer;
pub(crate) mod promotion_end;
pub(crate) mod purchase;
pub(crate) mod purchase_notice;
pub(crate) mod reactivation;
pub(crate) mod recurring;
pub(crate) mod recurring_charge;
pub(crate) mod renaming;
pub(crate) mod renewal;
pub(crate) mod reservation;
pub(crate) mod schedule;
pub(crate) mod settlement;
pub(crate) mod take_over;
pub(crate) mod total;
pub(crate) mod trial;
pub(crate) mod trial_end;

pub use alignment::{AlignWithMonth, AlignWithSubscription, Alignment, AlignmentProblem};
pub use assignment::{
    AssignLicenses, LicensesAssigned, LicensesUnassigned, NotAssignableReason, RefusedPerson,
    UnassignLicenses, UnassignProduct,
};
pub use cancellation::{CancelMode, CancelReason, CancelSubscription, SubscriptionCanceled};
pub use conversion::{ConvertTrial, TrialConverted};
pub use excess::{ExcessLicensesAnnounced, ExcessLicensesReleased};
pub use extension::{ExtendTrial, TrialExtended};
pub use hand_over::{
    AcceptHandOver, AnswerHandOver, DeclineHandOver, HandOverAnswer, HandOverAnswered, HandOverCloseCause,
    HandOverClosed, HandOverOffered, OfferHandOver, WithdrawHandOver,
};
pub use import::{ImportSubscription, LastInvoice};
pub use imported::SubscriptionImported;
pub use lifecycle::{SubscriptionDeleted, SubscriptionDisabled};
pub use notice::{Ending, EndingAnnounced};
pub use promotion_end::PromotionEndAnnounced;
pub use purchase::{PurchaseSubscription, SubscriptionPurchased};
pub use purchase_notice::{AnnouncedPurchase, PurchasesAnnounced};
pub use reactivation::{ReactivateSubscription, SubscriptionReactivated};
pub use recurring::{RecurringBillingCause, RecurringBillingChanged, SetRecurringBilling};
pub use recurring_charge::BillingPeriodStarted;
pub use renaming::{ChangeProductId, ProductIdChanged};
pub use renewal::{RenewalAnnounced, SubscriptionExpired, SubscriptionRenewed};
pub use reservation::{LicensesReserved, ReleaseCause, ReservationReleased};
pub use schedule::{LicenseScheduleDropped, LicensesScheduled, ScheduleDropCause, ScheduleLicenses};
pub use take_over::{
    SubscriptionTakenOver, TakeOver, TakeOverMode, TakeOverOutcome, TakeOverToCancel, TakeOverToKeep,
    TakeOverToMovePeople, TakenOverAndCanceled, TakenOverAndKept, TakenOverAndPeopleMoved,
};
pub use total::{ChangeLicenses, LicensesAdded, LicensesRemoved};
pub use trial::{PlannedConversion, StartTrial, TrialPurchase, TrialStarted};
pub use trial_end::{AnnouncedConversion, TrialEndAnnounced, TrialEndReason, TrialEnded};
