//! Open invoices that the card of whoever takes a subscription over is asked to pay (`C10`).

use crate::charge::{InvoiceCharge, PaymentOrder};
use crate::corruption::Corruption;
use crate::state::{InvoiceEntry, Known, Slot, State, Subscription};
use crate::subscription::take_over::TakenOverAndKept;
use crate::value::Timestamp;

/// The open invoices of a subscription that can be settled: nobody pays them just now (`I12`).
pub(crate) fn to_settle(
    state: &State,
    subscription: Slot,
    at: Timestamp,
) -> impl Iterator<Item = &InvoiceEntry> {
    let open = state.invoices.open_of(subscription);
    open.filter(move |invoice| state.pay_now_until(&invoice.requests, at).is_none())
}

impl InvoiceCharge {
    /// That of an invoice by this card.
    pub(super) fn of(state: &State, invoice: &InvoiceEntry, card: Option<Slot>) -> Option<Self> {
        let order = PaymentOrder::of(state, card, invoice.outstanding)?;
        Some(Self { invoice: invoice.number.clone(), order })
    }
}

impl TakenOverAndKept {
    /// Nothing is settled, or all that is open.
    pub(super) fn require_settlements(
        &self,
        state: &State,
        known: Known<Subscription>,
        at: Timestamp,
    ) -> Result<(), Corruption> {
        let card = state.profiles.find(self.billing_profile).and_then(|payer| payer.payment_method);
        let all =
            to_settle(state, known.slot(), at).filter_map(|invoice| InvoiceCharge::of(state, invoice, card));
        let follows = self.settlements.is_empty() || all.eq(self.settlements.iter().cloned());
        Corruption::WrongFigure("settlements").unless(follows)
    }
}
