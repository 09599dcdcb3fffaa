//! The promotion that a command names (`K7`).

use crate::command::Command;
use crate::value::{PromotionCode, ReservationId, WellFormed};

/// The promotion that a purchase, or a move to another plan, names. It replaces the one that would count by itself.
#[data(WellFormed)]
pub struct PromotionClaim {
    /// Its code; case does not matter.
    pub code: PromotionCode,
    /// The use, where the host has reserved it among all organizations: it comes back with what becomes of it.
    pub reservation: Option<ReservationId>,
}

impl PromotionClaim {
    /// The one that a command names.
    pub(crate) fn of(command: &Command) -> Option<&Self> {
        match command {
            Command::PurchaseSubscription(purchase) => purchase.promotion.as_ref(),
            Command::ChangePlan(change) => change.promotion.as_ref(),
            Command::ReactivateSubscription(reactivate) => reactivate.promotion.as_ref(),
            Command::StartTrial(start) => start.conversion.as_ref()?.promotion.as_ref(),
            Command::ConvertTrial(convert) => convert.purchase.as_ref()?.promotion.as_ref(),
            _ => None,
        }
    }

    /// What the host has reserved for it.
    pub(crate) fn reserved(&self) -> Option<(PromotionCode, ReservationId)> {
        Some((self.code.clone(), self.reservation.clone()?))
    }
}
