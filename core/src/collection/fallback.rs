//! What the second payment method of a billing profile is asked for when a request to the first has failed (`G8`).

use crate::charge::InvoiceCharge;
use crate::collection::open::{Asked, Cards};
use crate::collection::report::Retry;
use crate::state::{InvoiceEntry, PaymentRequest, Profile, Slot, State};
use crate::value::{AmountOverflow, Timestamp};

/// What a failed request to the first payment method leaves to the second.
pub(super) struct Fallback {
    /// What it is asked for now: once, for what the failed request asked for, unless a later one has taken its place.
    pub(super) charge: Option<InvoiceCharge>,
    /// It can be asked: then this failure counts for nothing, whether it is asked now, was already, or will be.
    pub(super) stands_by: bool,
}

impl Fallback {
    const NONE: Self = Self { charge: None, stands_by: false };

    /// That of a failure of a request for this invoice: none after fraud, nor of what somebody asked for (`I12`).
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
        let failed = answered.filter(|request| request.of_first && request.asked_by.is_none());
        let Some(failed) = failed.filter(|_| retry != Retry::Fraud) else { return Ok(Self::NONE) };
        let mut all = PaymentRequest::all_of(Some(failed), named).into_iter();
        let open = |slot| state.invoices.unsettled(slot).filter(|invoice| invoice.is_open());
        let invoices = || all.clone().filter_map(open);
        let payer = invoices().next().and_then(|invoice| state.profiles.at(invoice.profile));
        let usable = |payer: &&Profile| payer.backup.is_some_and(|card| state.is_usable(card, at.day()));
        let Some(payer) = payer.filter(usable).filter(|_| !invoices().any(InvoiceEntry::is_suspect)) else {
            return Ok(Self::NONE);
        };
        let waits = |invoice: &&InvoiceEntry| invoice.requests.last() == Some(failed);
        let oldest = all.find_map(|slot| open(slot).filter(waits));
        let charge = oldest.map(|invoice| ask(state, (payer, invoice), at)).transpose()?.flatten();
        Ok(Self { charge, stands_by: true })
    }
}

fn ask(
    state: &State,
    (payer, invoice): (&Profile, &InvoiceEntry),
    at: Timestamp,
) -> Result<Option<InvoiceCharge>, AmountOverflow> {
    let cards = Cards { first: None, second: payer.backup };
    let order = Asked::with_entry(state, payer, invoice, at)?.charge(state, cards, Some(invoice), at.day());
    Ok(order.map(|order| InvoiceCharge { invoice: invoice.number.clone(), order }))
}
