//! Open invoices that the card of whoever takes a subscription over is asked to pay (`C10`).

use alloc::vec::Vec;

use crate::charge::{InvoiceCharge, PaymentOrder};
use crate::corruption::Corruption;
use crate::state::{InvoiceEntry, Known, Slot, State, Subscription};
use crate::subscription::take_over::TakenOverAndKept;
use crate::value::{AmountOverflow, Timestamp};

/// The open invoices of a subscription that can be settled: nobody pays them just now (`I12`), and they are not too little
/// to be asked for (`I13`).
pub(crate) fn to_settle(
    state: &State,
    subscription: Slot,
    at: Timestamp,
) -> impl Iterator<Item = &InvoiceEntry> {
    let open = state.invoices.open_of(subscription).filter(|invoice| !invoice.too_small);
    open.filter(move |invoice| state.pay_now_until(&invoice.requests, at).is_none())
}

/// What a card is asked for that settles them.
pub(super) fn charges<'a>(
    state: &State,
    invoices: impl Iterator<Item = &'a InvoiceEntry>,
    card: Option<Slot>,
) -> Result<Vec<InvoiceCharge>, AmountOverflow> {
    InvoiceCharge::of_all(state, invoices, |amount| PaymentOrder::of(state, card, amount))
}

impl TakenOverAndKept {
    /// Nothing is settled, or all that is open.
    pub(super) fn require_settlements(
        &self,
        state: &State,
        known: Known<Subscription>,
        at: Timestamp,
    ) -> Result<(), Corruption> {
        let payer = state.profiles.find(self.billing_profile);
        let card = payer.and_then(|payer| state.asked_method(payer, at.day()));
        let all = charges(state, to_settle(state, known.slot(), at), card);
        let follows = self.settlements.is_empty() || all.as_ref() == Ok(&self.settlements);
        Corruption::WrongFigure("settlements").unless(follows)
    }
}
