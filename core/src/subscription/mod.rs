//! Subscriptions: bought, sized, assigned, renewed, canceled. One file a subject.

pub(crate) mod alignment;
pub(crate) mod assignment;
pub(crate) mod at_end;
pub(crate) mod cancellation;
pub(crate) mod conversion;
pub(crate) mod credit;
pub(crate) mod excess;
pub(crate) mod expiry;
pub(crate) mod extended;
pub(crate) mod extension;
pub(crate) mod hand_over;
pub(crate) mod import;
mod imported;
pub(crate) mod lifecycle;
mod next_payer;
pub(crate) mod next_period;
pub(crate) mod notice;
mod order_reference;
pub(crate) mod pause;
mod payer;
pub(crate) mod plan_change;
pub(crate) mod promotion_end;
pub(crate) mod purchase;
pub(crate) mod purchase_notice;
pub(crate) mod reactivation;
pub(crate) mod recurring;
pub(crate) mod recurring_charge;
pub(crate) mod renaming;
pub(crate) mod renewal;
pub(crate) mod renewal_notice;
pub(crate) mod reservation;
pub(crate) mod resumption;
pub(crate) mod returning;
pub(crate) mod schedule;
pub(crate) mod settlement;
pub(crate) mod take_over;
pub(crate) mod total;
pub(crate) mod trial;
pub(crate) mod trial_end;
pub(crate) mod upcoming;

pub use alignment::{AlignWithMonth, AlignWithSubscription, Alignment, AlignmentProblem};
pub use assignment::{
    AssignLicenses, LicensesAssigned, LicensesUnassigned, NotAssignableReason, RefusedPerson,
    UnassignLicenses, UnassignProduct,
};
pub use at_end::{AtEndSet, PlannedExtension, SetAtEnd};
pub use cancellation::{CancelMode, CancelReason, CancelSubscription, SubscriptionCanceled};
pub use conversion::{ConvertTrial, TrialConverted};
pub use excess::{ExcessLicensesAnnounced, ExcessLicensesReleased};
pub use expiry::SubscriptionExpired;
pub use extended::TermExtended;
pub use extension::{ExtendTrial, TrialExtended};
pub use hand_over::{
    AcceptHandOver, AnswerHandOver, DeclineHandOver, HandOverAnswer, HandOverAnswered, HandOverCloseCause,
    HandOverClosed, HandOverOffered, OfferHandOver, WithdrawHandOver,
};
pub use import::{ImportSubscription, LastInvoice};
pub use imported::SubscriptionImported;
pub use lifecycle::{SubscriptionDeleted, SubscriptionDisabled};
pub use notice::{Ending, EndingAnnounced};
pub use order_reference::{OrderReferenceSet, SetOrderReference};
pub use pause::{PauseProblem, SubscriptionPaused};
pub use plan_change::{
    ChangePlan, NothingToTakeBackReason, OnlyAtRenewalReason, PeopleMoveProblem, PeopleMovedToPlan,
    PlanChangeMode, PlanChangeReleased, PlanChangeReserved, PlanChangeScheduled, PlanChangeTakenBack,
    PlanChanged, PlanDropCause, PlanScheduleDropped, ReservedPlanChangeMade, TakeBackPlanChange,
};
pub use promotion_end::PromotionEndAnnounced;
pub use purchase::{PurchaseSubscription, SubscriptionPurchased};
pub use purchase_notice::{AnnouncedPurchase, PurchasesAnnounced};
pub use reactivation::{ReactivateSubscription, SubscriptionReactivated};
pub use recurring::{RecurringBillingCause, RecurringBillingChanged, SetRecurringBilling};
pub use recurring_charge::BillingPeriodStarted;
pub use renaming::{ChangeProductId, ProductIdChanged};
pub use renewal::{NextTerm, SubscriptionRenewed};
pub use renewal_notice::RenewalAnnounced;
pub use reservation::{LicensesReserved, ReleaseCause, ReservationReleased};
pub use resumption::{ResumeSubscription, ResumptionPostponed, SubscriptionResumed};
pub use returning::{ReturnToTerm, ReturnedToTerm};
pub use schedule::{
    LicenseScheduleDropped, LicensesScheduled, ScheduleDropCause, ScheduleLicenses, ScheduledMove,
};
pub use take_over::{
    SubscriptionTakenOver, TakeOver, TakeOverMode, TakeOverOutcome, TakeOverToCancel, TakeOverToKeep,
    TakeOverToMovePeople, TakenOverAndCanceled, TakenOverAndKept, TakenOverAndPeopleMoved,
};
pub use total::{ChangeLicenses, LicensesAdded, LicensesRemoved};
pub use trial::{PlannedConversion, StartTrial, TrialPurchase, TrialStarted};
pub use trial_end::{AnnouncedConversion, TrialEndAnnounced, TrialEndReason, TrialEnded};
pub use upcoming::NextPlan;
