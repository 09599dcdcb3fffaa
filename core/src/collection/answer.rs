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
        named_or_latest(state, entry, self.named(), |request| {
            UnknownPaymentRequest { invoice: entry.number.clone(), request: request.clone() }.into()
        })
    }
}

/// The request that an event answers, which has to be there where it names one.
pub(super) fn require(
    state: &State,
    entry: &InvoiceEntry,
    named: Option<&EffectId>,
) -> Result<Option<PaymentRequest>, Corruption> {
    named_or_latest(state, entry, named, |_| Corruption::UnknownReference)
}

/// The request of this name, which has to be there, or else the latest, if there is one.
fn named_or_latest<E>(
    state: &State,
    entry: &InvoiceEntry,
    named: Option<&EffectId>,
    unknown: impl FnOnce(&EffectId) -> E,
) -> Result<Option<PaymentRequest>, E> {
    let Some(named) = named else { return Ok(entry.requests.last().cloned()) };
    let is_named = |made: &&PaymentRequest| {
        let first = made.first().and_then(|first| state.invoices.at(first));
        let number = first.as_ref().map_or(&entry.number, |first| &first.number);
        effect::charge_id(state, made.sequence, number) == *named
    };
    entry.requests.made().iter().rfind(is_named).cloned().map(Some).ok_or_else(|| unknown(named))
}
