//! Subscriptions: bought, sized, assigned, renewed, canceled. One file a subject.

use selfserve_macros::data;

pub(crate) mod assignment;
pub(crate) mod cancellation;
pub(crate) mod conversion;
pub(crate) mod credit;
pub(crate) mod excess;
pub(crate) mod extension;
pub(crate) mod hand_over;
pub(crate) mod import;
pub(crate) mod lifecycle;
mod next_payer;
pub(crate) mod notice;
pub(crate) mod purchase;
pub(crate) mod reactivation;
pub(crate) mod recurring;
pub(crate) mod renaming;
pub(crate) mod renewal;
pub(crate) mod reservation;
pub(crate) mod restoration;
pub(crate) mod schedule;
pub(crate) mod seats;
pub(crate) mod take_over;
pub(crate) mod trial;

pub use assignment::{
    AssignLicenses, LicensesAssigned, LicensesUnassigned, NotAssignableReason, RefusedPerson,
    UnassignLicenses, UnassignProduct,
};
pub use cancellation::{CancelMode, CancelReason, CancelSubscription, SubscriptionCanceled};
pub use conversion::{ConvertTrial, TrialConverted, TrialEndReason, TrialEnded};
pub use excess::{ExcessLicensesAnnounced, ExcessLicensesReleased};
pub use extension::{ExtendTrial, TrialExtended};
pub use hand_over::{
    AcceptHandOver, AnswerHandOver, DeclineHandOver, HandOverAnswer, HandOverAnswered, HandOverCloseCause,
    HandOverClosed, HandOverOffered, OfferHandOver, WithdrawHandOver,
};
pub use import::{ImportSubscription, LastInvoice, SubscriptionImported};
pub use lifecycle::{SubscriptionActivated, SubscriptionDeleted, SubscriptionDisabled};
pub use notice::{Ending, EndingAnnounced};
pub use purchase::{PurchaseSubscription, SubscriptionPurchased};
pub use reactivation::{ReactivateSubscription, SubscriptionReactivated};
pub use recurring::{RecurringBillingCause, RecurringBillingChanged, SetRecurringBilling};
pub use renaming::{ChangeProductId, ProductIdChanged};
pub use renewal::{BillingPeriodStarted, RenewalAnnounced, SubscriptionExpired, SubscriptionRenewed};
pub use reservation::{LicensesReserved, ReleaseCause, ReservationReleased, ReservedLicensesAdded};
pub use restoration::SubscriptionRestored;
pub use schedule::{LicenseScheduleDropped, LicensesScheduled, ScheduleDropCause, ScheduleLicenses};
pub use seats::{ChangeLicenses, LicensesAdded, LicensesRemoved};
pub use take_over::{
    Settlement, SubscriptionTakenOver, TakeOver, TakeOverMode, TakeOverOutcome, TakeOverToCancel,
    TakeOverToKeep, TakeOverToMovePeople, TakenOverAndCanceled, TakenOverAndKept, TakenOverAndPeopleMoved,
};
pub use trial::{
    AnnouncedConversion, PlannedConversion, StartTrial, TrialEndAnnounced, TrialPurchase, TrialStarted,
};

/// Whose a subscription is (`C11`).
#[data(Default, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// A person's own: they bought it themselves, with their own card.
    #[default]
    SelfService,
    /// The organization's own: an administrator bought it, or took it over.
    Central,
}

/// Where a subscription stands (`C6`).
#[data(PartialOrd, Ord, Hash)]
pub enum SubscriptionStatus {
    /// In use, on trial, and not paid for (`B4`).
    Trial,
    /// Bought, and waiting for its first payment (`B1`).
    Pending,
    /// In use.
    Active,
    /// Its term, or trial, has ended; people still have access.
    Expired,
    /// Nobody has access any more.
    Disabled,
    /// Gone for good.
    Deleted,
}

impl SubscriptionStatus {
    /// Whether people who hold a license have access (`A7`).
    pub fn gives_access(self) -> bool {
        matches!(self, Self::Trial | Self::Active | Self::Expired)
    }
}

/// Whether a subscription renews by itself (`B3`, `C5`).
#[data(Hash)]
pub enum RecurringBilling {
    /// It renews at the end of its term.
    On,
    /// It expires at the end of its term.
    Off,
}
