//! The quote that a command was given on (`B5`).

use selfserve_macros::data;

use crate::value::{Digest, Money, WellFormed};

/// The quote that a command was given on (`B5`).
#[data(WellFormed)]
pub struct QuoteReference {
    /// Its fingerprint.
    pub fingerprint: Digest,
    /// Its total.
    pub total: Money,
}
