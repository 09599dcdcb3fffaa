//! Purchases that an administrator has to approve: asked for, answered, lapsed (`P7`).
//!
//! A command whose purchase has to be approved is decided as always, all rules and figures included, and then held: its
//! events give way to one that keeps the command. Approval decides it again, as the purchaser's.

pub(crate) mod answer;
pub(crate) mod asking;
pub(crate) mod ending;

pub use answer::{
    ConfirmPurchaseRequest, DecidePurchaseRequest, PurchaseRequestConfirmed, PurchaseRequestDecided,
    RequestDecision,
};
pub use asking::PurchaseRequested;
pub use ending::{PurchaseRequestLapsed, PurchaseRequestWithdrawn, WithdrawPurchaseRequest, WithdrawalCause};
