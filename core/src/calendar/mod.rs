//! Terms, billing periods and windows: pure functions of days and instants, without a clock.

mod counted;
mod period;
mod term;
mod window;

pub(crate) use counted::Counted;
pub use period::{Schedule, ServicePeriod};
pub(crate) use period::{months_after, months_before};
pub use term::{BillingFrequency, Term};
pub use window::Window;
