//! What the second payment method of a billing profile is asked for when a request to the first has failed (`G8`).

use alloc::vec::Vec;

use crate::charge::{InvoiceCharge, PaymentOrder};
use crate::collection::open::Asked;
use crate::collection::report::Retry;
use crate::state::{InvoiceEntry, PaymentRequest, Profile, Slot, State};
use crate::value::{AmountOverflow, Day, Timestamp};

/// What a failed request to the first payment method leaves to the second.
#[derive(Default)]
pub(super) struct Fallback {
    /// What it is asked for now: once, for what the failed request asked for, unless a later one has taken its place.
    pub(super) charge: Option<InvoiceCharge>,
    /// It can be asked: then this failure counts for nothing, whether it is asked now, was already, or will be.
    pub(super) stands_by: bool,
}

impl Fallback {
    /// That of a failure of a request for this invoice: nothing after fraud, nor of what somebody asked for (`I12`).
    ///
    /// # Errors
    ///
    /// Amounts that cannot be added up.
    pub(super) fn of(
        state: &State,
        (named, answered): (Slot, Option<&PaymentRequest>),
        retry: Retry,
        at: Timestamp,
    ) -> Result<Self, AmountOverflow> {
        let falls_back = |request: &&PaymentRequest| {
            request.of_first && request.asked_by.is_none() && retry != Retry::Fraud
        };
        let Some(failed) = answered.filter(falls_back) else { return Ok(Self::default()) };
        let invoices = open_of(state, failed, named);
        let Some((payer, card)) = second(state, &invoices, at.day()) else { return Ok(Self::default()) };
        let Some(oldest) = invoices.into_iter().find(|invoice| invoice.requests.last() == Some(failed))
        else {
            return Ok(Self { charge: None, stands_by: true });
        };
        let asked = Asked::with_entry(state, payer, oldest, at)?;
        if asked.is_suspect(state, Some(oldest)) {
            return Ok(Self::default());
        }
        let order = asked.order(|amount| PaymentOrder::of(state, Some(card), amount));
        let charge = order.map(|order| InvoiceCharge { invoice: oldest.number.clone(), order });
        Ok(Self { charge, stands_by: true })
    }
}

/// What a request for this invoice asked for, and is to be paid still, oldest first.
fn open_of<'a>(state: &'a State, request: &PaymentRequest, named: Slot) -> Vec<&'a InvoiceEntry> {
    let all = PaymentRequest::all_of(Some(request), named).into_iter();
    all.filter_map(|slot| state.invoices.unsettled(slot)).filter(|invoice| invoice.is_open()).collect()
}

/// The second payment method that can be asked for these invoices of one billing profile, of which none may be suspect.
fn second<'a>(state: &'a State, invoices: &[&InvoiceEntry], day: Day) -> Option<(&'a Profile, Slot)> {
    let payer = state.profiles.at(invoices.first()?.profile)?;
    let card = payer.backup.filter(|card| state.is_usable(*card, day))?;
    (!invoices.iter().any(|invoice| invoice.is_suspect())).then_some((payer, card))
}
