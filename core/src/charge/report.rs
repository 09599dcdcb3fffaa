//! What a payment provider reports, as it is remembered (`I7`).

use crate::value::{Digest, PaymentId};

/// What a report says: a payment succeeds, fails or is charged back at most once each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReportKind {
    Succeeded,
    Failed,
    ChargedBack,
}

impl ReportKind {
    /// What a report of this kind about a payment is remembered by: an invoice keeps it for ever, so it is short.
    pub(crate) fn report(self, payment: &PaymentId) -> Digest {
        let kind = match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::ChargedBack => "charged_back",
        };
        Digest::of([kind, payment.as_str()].join(":").as_bytes())
    }
}
