//! What follows from events besides themselves, in this order: for a command once it is decided, and for what falls due.
//!
//! 1. The promotion of what comes to nothing is free again (`K7`); a purchase that does not come about leaves its invoice
//!    void (`B1`).
//! 2. Lines reduce what is outstanding, or become an invoice at once (`I1`, `I5`); what is paid in full comes back (`I8`).
//! 3. Nothing to pay, or too little to be asked for (`I13`), means nothing to wait for: a purchase is active (`B1`),
//!    reserved licenses are there (`S7`), a move that waited comes (`U7`).

use alloc::vec::Vec;

use crate::collection::{first_payment, fulfillment, invoicing};
use crate::event::Event;
use crate::promotion;
use crate::state::State;
use crate::value::{AmountOverflow, Timestamp};

/// Adds to events what follows from them.
///
/// # Errors
///
/// Amounts that cannot be added up.
pub(crate) fn follow(state: &State, events: &mut Vec<Event>, at: Timestamp) -> Result<(), AmountOverflow> {
    let settings = events.iter().find_map(|event| {
        if let Event::SettingsChanged(changed) = event { Some(changed.settings.clone()) } else { None }
    });
    match settings {
        // What follows from other settings follows by them.
        Some(settings) => follow_in(&state.open_under(settings).map_err(|_| AmountOverflow)?, events, at),
        None => follow_in(state, events, at),
    }
}

fn follow_in(state: &State, events: &mut Vec<Event>, at: Timestamp) -> Result<(), AmountOverflow> {
    promotion::follow(state, events, at);
    first_payment::void(state, events);
    invoicing::bill(state, events, at)?;
    events.extend(first_payment::activation_without_payment(state, events, at)?);
    events.extend(fulfillment::fulfilled_without_payment(state, events, at)?);
    Ok(())
}
