//! Terms, billing periods and windows: pure functions of days and instants, without a clock.

mod counted;
mod period;
mod term;
mod window;

pub(crate) use counted::Counted;
pub(crate) use period::months_before;
pub use period::{Schedule, ServicePeriod};
pub use term::{BillingFrequency, Term};
pub use window::Window;
