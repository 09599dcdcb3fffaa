//! What a payment provider or an exchange system reports, as it is remembered (`I7`, `I17`): an invoice keeps it for ever, so it is short.

use alloc::string::ToString;

use serde::{Deserialize, Serialize};

use crate::value::{ClearanceNumber, Digest, EffectId, InvoiceNumber, Money, PaymentId, ReportId};

/// The first 64 bits of a digest: enough to tell apart the ids of a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Fingerprint(pub(crate) u64);

impl Fingerprint {
    fn of(parts: &[&str]) -> Self {
        let Digest(digest) = Digest::of(parts.join("\n").as_bytes());
        let bytes = digest.first_chunk().copied().unwrap_or_default();
        Self(u64::from_be_bytes(bytes))
    }

    /// That of a payment.
    pub(crate) fn of_payment(payment: &PaymentId) -> Self {
        Self::of(&[payment.as_str()])
    }

    /// That of the number of a clearance.
    pub(crate) fn of_clearance(number: &ClearanceNumber) -> Self {
        Self::of(&[number.as_str()])
    }
}

/// A report: which one it is, and what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Report {
    /// Which one: by its id at the provider, or else one a payment and kind.
    pub(crate) id: Fingerprint,
    pub(crate) content: Fingerprint,
}

/// What became of a payment, in a word, with what is told of it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Told {
    /// This much moved.
    Amount(&'static str, Money),
    /// Nothing did, for this reason.
    Failure(&'static str),
}

impl Report {
    /// What is remembered of a report.
    pub(crate) fn of(
        report: Option<&ReportId>,
        invoice: &InvoiceNumber,
        payment: &PaymentId,
        request: Option<&EffectId>,
        told: Told,
    ) -> Self {
        let (kind, amount, detail) = match told {
            Told::Amount(kind, amount) => (kind, amount.to_string(), ""),
            Told::Failure(detail) => ("failed", Default::default(), detail),
        };
        let id = match report {
            Some(report) => Fingerprint::of(&["report", report.as_str()]),
            None => Fingerprint::of(&[kind, invoice.as_str(), payment.as_str()]),
        };
        let mut said = vec![kind, invoice.as_str(), payment.as_str(), &amount, detail];
        said.extend(request.map(EffectId::as_str));
        Self { id, content: Fingerprint::of(&said) }
    }

    /// What is remembered of what an exchange system says of an invoice: a word, with the number or the code (`I17`).
    pub(crate) fn of_clearance(
        report: Option<&ReportId>,
        invoice: &InvoiceNumber,
        (word, detail): (&str, &str),
    ) -> Self {
        let content = Fingerprint::of(&["clearance", word, invoice.as_str(), detail]);
        let id = report.map(|report| Fingerprint::of(&["report of clearance", report.as_str()]));
        Self { id: id.unwrap_or(content), content }
    }
}
