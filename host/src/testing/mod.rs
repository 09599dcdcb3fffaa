//! A test kit: given what has been, when somebody acts or time passes, then this has happened.
//!
//! No network, no waiting, and the same ids each time: a [`Scenario`] has a clock of its own, and a payment provider that
//! does as it is told. The people, the catalog and the organization are ready-made: those of the library's documentation.
//!
//! ```
//! use selfserve_host::testing::*;
//!
//! let mut scenario = Scenario::new();
//! scenario.given([by_system(create()), by(ADA, add_card())]);
//! scenario.when(by(ADA, first_purchase()));
//! scenario.then_includes(["subscription_purchased", "payment_received"]);
//! scenario.payment_fails().advance_months(1);
//! scenario.then_includes(["subscription_renewed", "payment_failed"]);
//! ```
//!
//! What does not come as it is expected panics, with what came instead: this is for tests.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod provider;
mod ready_made;
mod scenario;

pub use ready_made::*;
pub use scenario::{Expected, Scenario, Step, by, by_system};
