//! Moving a subscription to another plan (`U1`–`U8`).

mod arrival;
pub(crate) mod change;
mod changed;
mod cheaper;
mod leaving;
mod lines;
pub(crate) mod people;
mod people_moved;
pub(crate) mod promotion;
pub(crate) mod scheduled;
mod split;
pub(crate) mod taken_back;
pub(crate) mod waiting;
pub(crate) mod ways;

pub use change::{ChangePlan, PlanChangeMode};
pub use changed::PlanChanged;
pub use people::PeopleMoveProblem;
pub use people_moved::PeopleMovedToPlan;
pub use scheduled::{PlanChangeScheduled, PlanDropCause, PlanScheduleDropped};
pub use taken_back::{NothingToTakeBackReason, PlanChangeTakenBack, TakeBackPlanChange};
pub use waiting::{PlanChangeReleased, PlanChangeReserved, ReservedPlanChangeMade};
pub use ways::OnlyAtRenewalReason;
