//! Which request for payment a report answers (`I7`): the one that it names, or else the latest.

use crate::collection::report::{PaymentResult, ReportPayment};
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownPaymentRequest};
use crate::effect;
use crate::state::{InvoiceEntry, PaymentRequest, State};
use crate::value::EffectId;

impl ReportPayment {
    /// The request that it names: money that goes back, or comes again, answers none.
    pub(super) fn named(&self) -> Option<&EffectId> {
        match self.result {
            PaymentResult::PaymentSucceeded(_) | PaymentResult::PaymentDeclined(_) => self.request.as_ref(),
            PaymentResult::Refunded(_) | PaymentResult::ChargedBack(_) | PaymentResult::DisputeWon(_) => None,
        }
    }

    /// The request that it answers; none where none was made.
    pub(super) fn answered(
        &self,
        state: &State,
        entry: &InvoiceEntry,
    ) -> Result<Option<PaymentRequest>, Denial> {
        let Some(named) = self.named() else { return Ok(entry.requests.last()) };
        let unknown = || UnknownPaymentRequest { invoice: entry.number.clone(), request: named.clone() };
        find(state, entry, named).map(Some).ok_or_else(|| unknown().into())
    }
}

/// The request that an event answers, which has to be there where it names one.
pub(super) fn require(
    state: &State,
    entry: &InvoiceEntry,
    named: Option<&EffectId>,
) -> Result<Option<PaymentRequest>, Corruption> {
    let Some(named) = named else { return Ok(entry.requests.last()) };
    find(state, entry, named).map(Some).ok_or(Corruption::UnknownReference)
}

fn find(state: &State, entry: &InvoiceEntry, named: &EffectId) -> Option<PaymentRequest> {
    let is_named = |made: &&PaymentRequest| effect::charge_id(state, made.sequence, &entry.number) == *named;
    entry.requests.made().iter().rfind(is_named).copied()
}
