//! The quote that a command was given on (`B5`).

use crate::value::{Digest, Money};

/// The quote that a command was given on (`B5`).
#[data(WellFormed)]
pub struct QuoteReference {
    /// Its fingerprint.
    pub fingerprint: Digest,
    /// Its total.
    pub total: Money,
}
