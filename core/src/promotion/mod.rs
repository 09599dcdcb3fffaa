//! Redeeming promotions: which of them counts, when its use is free again, and what is left once it is over (`K7`).

mod choosing;
mod claim;
pub(crate) mod refusal;
mod release;
mod request;

pub(crate) use choosing::{Occasion, Promoted};
pub use claim::PromotionClaim;
pub use refusal::PromotionUser;
pub use release::{PromotionReleaseCause, PromotionReleased};
pub(crate) use release::{follow, move_given_up, move_taken_back, not_converted};
pub use request::PromotionReservationReleased;
