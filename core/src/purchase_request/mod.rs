//! Purchases that an administrator has to approve: asked for, answered, lapsed (`P7`).
//!
//! A command whose purchase has to be approved is decided as always, all rules and figures included, and then held: its
//! events give way to one that keeps the command. Approval decides it again, as the purchaser's.

use selfserve_macros::data;

pub(crate) mod answer;
pub(crate) mod asking;
pub(crate) mod ending;

pub use answer::{
    ConfirmPurchaseRequest, DecidePurchaseRequest, PurchaseRequestConfirmed, PurchaseRequestDecided,
    RequestDecision,
};
pub use asking::PurchaseRequested;
pub use ending::{PurchaseRequestLapsed, PurchaseRequestWithdrawn, WithdrawPurchaseRequest, WithdrawalCause};

/// Where a purchase request stands (`P7`).
#[data(PartialOrd, Ord)]
pub enum PurchaseRequestStatus {
    /// It waits for an answer.
    Open,
    /// It was approved, and bought.
    Approved,
    /// It was declined.
    Declined,
    /// The purchaser took it back, or has left.
    Withdrawn,
    /// Nobody answered in time.
    Lapsed,
}
