//! How other billing engines calculate (`I11`), beside our own arithmetic: whoever moves from one of them can compare
//! figure by figure.
//!
//! Each engine has a [`Profile`]: what it counts, calendar days or seconds, which ends belong to a stretch of time,
//! and where and how it rounds. [`Profile::change`] asks every one of them the same question in the same words. What
//! is particular to one engine, above all how it lays out its billing periods, is in the module of its name. The
//! formulas come from what each publishes; no figure here is ever charged to anyone.
//!
//! | profile | counts | rounds |
//! | --- | --- | --- |
//! | [Kill Bill](Profile::KillBill) | calendar days | the share to 9 digits, then the amount, both half up |
//! | [Lago](Profile::Lago) | calendar days | the price of a day and its multiple as binary64, the amount half away from zero |
//! | [Meteroid](Profile::Meteroid) | calendar days | the share and its multiple as binary64, the amount half away from zero |
//! | [Polar](Profile::Polar) | seconds | the share and its multiple to 28 significant digits, the amount half to even |
//! | [Stripe](Profile::Stripe) | seconds | the amount half away from zero |
//! | [Flexprice, by days](Profile::FlexpriceDays) | calendar days, both ends included | the share to 16 digits, the amount half away from zero |
//! | [Flexprice, by seconds](Profile::FlexpriceSeconds) | seconds, the period ends one second early | the same |
//! | [OpenMeter](Profile::OpenMeter) | elapsed time | the same; a stretch of no length costs the full amount |
//! | [Chargebee](Profile::Chargebee) | calendar days | the amount half away from zero |
//!
//! All of them round what is credited and what is charged each on its own. Ours is the difference of two rounded
//! cumulative prices (`I4`), which is why our parts of a period add up to the whole.
//!
//! Beyond changes of price: what [tiers](TieredPrice) come to with their fees, caps and packages, what
//! [coupons](Reduction) take off and how it is spread over lines, and Stripe's two ways of
//! [giving back](stripe::BillingMode), of which `flexible` credits what was debited.
//!
//! Chargebee's profile is [documented, not verified](Evidence::DocumentedNotVerified): what it publishes has too few
//! figures to hold a profile against.
//!
//! There is no float here either. Where an engine calculates in binary64, its roundings are repeated on integers: a
//! quotient and a product are cut to 53 significant bits, half to even, as IEEE 754 has it.
//!
//! ```
//! use selfserve_rival::{PlanChange, Profile};
//! use selfserve::{Money, Timestamp};
//!
//! let at = |text: &str| text.parse::<Timestamp>();
//! let price = |text| Money::parse(text, "USD".parse().unwrap());
//! let change = PlanChange {
//!     start: at("2025-06-01T00:00:00Z")?,
//!     end: at("2025-07-01T00:00:00Z")?,
//!     at: at("2025-06-11T09:00:00Z")?,
//!     before: price("10.00")?,
//!     after: price("25.00")?,
//! };
//! let net = |profile: Profile| Ok::<_, selfserve::AmountError>(profile.change(&change)?.net.to_string());
//! assert_eq!(net(Profile::Meteroid)?, "10.00 USD");
//! assert_eq!(net(Profile::Polar)?, "9.81 USD");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![no_std]
#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]

extern crate alloc;
// What uniffi writes for Swift speaks of `std`.
#[cfg(feature = "uniffi")]
extern crate std;

mod binary64;
mod cycle;
mod discounts;
pub mod flexprice;
pub mod kill_bill;
pub mod lago;
pub mod meteroid;
pub mod polar;
mod profile;
mod rounding;
pub mod stripe;
mod tiers;

pub use binary64::Binary64;
pub use cycle::{Cycle, Interval, Span, plus_months};
pub use discounts::Reduction;
pub use profile::{Counting, Evidence, PlanChange, PlanChangeLines, Profile};
pub use rounding::{Share, ShareRounding};
pub use tiers::{Packages, Tier, TierMode, TieredAmount, TieredPrice};

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
