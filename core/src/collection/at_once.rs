//! What another card is asked for at once that pays for a billing profile from now on (`G5`, `G9`).

use alloc::vec::Vec;

use crate::charge::{InvoiceCharge, PaymentOrder};
use crate::state::{InvoiceEntry, Known, Profile, Slot, State};
use crate::value::{AmountOverflow, PaymentMethodId, Timestamp, Token};

/// What it is asked for: every open invoice that nobody pays just now (`I12`).
pub(super) fn charges(
    state: &State,
    profile: Slot,
    at: Timestamp,
    (payment_method, token): (PaymentMethodId, &Token),
) -> Result<Vec<InvoiceCharge>, AmountOverflow> {
    let open = state.open_on(profile);
    let open = open.filter(|invoice| state.pay_now_until(&invoice.requests, at).is_none());
    InvoiceCharge::of_all(state, open, |amount| {
        Some(PaymentOrder { payment_method, token: token.clone(), amount, with_invoices: Vec::new() })
    })
}

/// The decline of the card that was there before accelerates the dunning of its billing profile no more.
pub(super) fn forget_declines(state: &mut State, profile: Known<Profile>, at: Timestamp) {
    state.update_open_invoices(profile, at, InvoiceEntry::forget_decline);
}
