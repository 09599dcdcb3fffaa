//! Where what is open on a billing profile is too little to be asked for, what waits for it, or was disabled for it, goes on
//! as if it were paid (`B1`, `S7`, `I8`, `I13`).

use alloc::vec::Vec;

use crate::collection::invoice::InvoiceIssued;
use crate::collection::open::OpenInvoices;
use crate::collection::{first_payment, fulfillment};
use crate::event::Event;
use crate::state::{InvoiceEntry, Profile, Slot, State};
use crate::value::{AmountOverflow, Timestamp};

/// The open invoices that go on as if they were paid after the last of these events, which are not applied yet.
pub(super) fn after<'a>(
    state: &'a State,
    events: &[Event],
    at: Timestamp,
) -> Result<Vec<&'a InvoiceEntry>, AmountOverflow> {
    let mut found = Vec::new();
    let last = events.last().filter(|_| !state.settings.smallest_charges.is_empty());
    for (slot, profile) in last.into_iter().flat_map(|last| reduced_by(state, last)) {
        let open = OpenInvoices::after(state, profile.id, events.iter(), at)?;
        if open.is_too_small(&state.settings) {
            found.extend(state.open_on(slot).filter(|entry| open.contains(&entry.number)));
        }
    }
    Ok(found)
}

/// The billing profiles on which an event may leave too little.
fn reduced_by<'a>(state: &'a State, event: &Event) -> Vec<(Slot, &'a Profile)> {
    let invoice = match event {
        Event::SettingsChanged(_) => return state.profiles.slots().collect(),
        Event::PaymentReceived(payment) => &payment.invoice,
        Event::CreditAllocated(credit) => &credit.invoice,
        Event::InvoiceVoided(voided) => &voided.invoice,
        _ => return Vec::new(),
    };
    let slot = state.invoices.find(invoice).map(|entry| entry.profile);
    slot.into_iter().filter_map(|slot| Some((slot, state.profiles.at(slot)?))).collect()
}

/// What such an invoice brings to what waits for it, unless these events bring it already.
pub(super) fn begins(state: &State, entry: &InvoiceEntry, events: &[Event]) -> impl Iterator<Item = Event> {
    let brought =
        first_payment::activation(state, entry).into_iter().chain(fulfillment::fulfilled(state, entry));
    brought.filter(|event| !events.contains(event))
}

/// Whether an invoice among these events need not wait for a payment: nothing is left to pay, or too little.
pub(super) fn is_so_at_issue(
    state: &State,
    issued: &InvoiceIssued,
    events: &[Event],
    at: Timestamp,
) -> Result<bool, AmountOverflow> {
    if issued.amount_due.is_zero() || state.settings.smallest_charges.is_empty() {
        return Ok(issued.amount_due.is_zero());
    }
    let open = OpenInvoices::after(state, issued.billing_profile, events.iter(), at)?;
    Ok(open.is_too_small(&state.settings))
}
