//! Where what is open on a billing profile is too little to be asked for, what waits for it, or was disabled for it, goes on
//! as if it were paid (`B1`, `S7`, `I8`, `I13`).

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::collection::invoice::InvoiceIssued;
use crate::collection::open::OpenInvoices;
use crate::collection::{first_payment, fulfillment, restoration};
use crate::event::Event;
use crate::state::{InvoiceEntry, Slot, State};
use crate::value::{AmountOverflow, Timestamp};

/// What goes on as if it were paid after these events, which are not applied yet, unless they bring it already.
pub(super) fn follows(state: &State, events: &[Event], at: Timestamp) -> Result<Vec<Event>, AmountOverflow> {
    let mut invoices = after(state, events, at)?;
    let mut found: Vec<Event> = invoices.iter().flat_map(|invoice| begins(state, invoice)).collect();
    if !invoices.is_empty() {
        invoices.extend(events.iter().flat_map(|event| restoration::settled(state, event)));
        found.extend(restoration::brought_back(state, &invoices, at)?);
    }
    found.retain(|event| !events.contains(event));
    Ok(found)
}

/// The open invoices that go on as if they were paid after events.
fn after<'a>(
    state: &'a State,
    events: &[Event],
    at: Timestamp,
) -> Result<Vec<&'a InvoiceEntry>, AmountOverflow> {
    let mut found = Vec::new();
    if state.settings.smallest_charges.is_empty() {
        return Ok(found);
    }
    let reduced: BTreeSet<Slot> = events.iter().flat_map(|event| reduced_by(state, event)).collect();
    for slot in reduced {
        let Some(profile) = state.profiles.at(slot) else { continue };
        let open = OpenInvoices::after(state, profile.id, events.iter(), at)?;
        if open.is_too_small(&state.settings) {
            found.extend(state.open_on(slot).filter(|entry| open.contains(&entry.number)));
        }
    }
    Ok(found)
}

/// The billing profiles on which an event may leave too little.
fn reduced_by(state: &State, event: &Event) -> Vec<Slot> {
    let invoice = match event {
        Event::SettingsChanged(_) => return state.profiles.slots().map(|(slot, _)| slot).collect(),
        Event::PaymentReceived(payment) => &payment.invoice,
        Event::CreditAllocated(credit) => &credit.invoice,
        Event::InvoiceVoided(voided) => &voided.invoice,
        _ => return Vec::new(),
    };
    state.invoices.find(invoice).map(|entry| entry.profile).into_iter().collect()
}

/// What such an invoice brings to what waits for it.
fn begins(state: &State, entry: &InvoiceEntry) -> impl Iterator<Item = Event> {
    first_payment::activation(state, entry).into_iter().chain(fulfillment::fulfilled(state, entry))
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
