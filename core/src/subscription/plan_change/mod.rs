//! Moving a subscription to another plan (`U1`–`U8`).

pub(crate) mod change;
mod cheaper;
mod lines;
pub(crate) mod scheduled;
pub(crate) mod taken_back;
pub(crate) mod ways;

pub use change::{ChangePlan, PlanChangeMode, PlanChanged};
pub use scheduled::{PlanChangeScheduled, PlanDropCause, PlanName, PlanScheduleDropped};
pub use taken_back::{NothingToTakeBackReason, PlanChangeTakenBack, TakeBackPlanChange};
pub use ways::OnlyAtRenewalReason;
