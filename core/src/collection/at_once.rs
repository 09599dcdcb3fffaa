//! What a card is asked for at once that pays for a billing profile from now on, or is another to its issuer (`G5`, `G8`,
//! `G9`).

use alloc::vec::Vec;

use crate::charge::{InvoiceCharge, PaymentOrder};
use crate::state::{InvoiceEntry, Known, PaymentMethod, Profile, Slot, State};
use crate::value::{AmountOverflow, PaymentMethodId, Timestamp, Token};

/// Which of its payment methods a billing profile has it as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rank {
    /// The one that pays.
    First,
    /// The one that is asked where the first cannot be charged, or fails (`G8`).
    Second,
}

impl Rank {
    /// That of a payment method; none where it does not pay for the profile.
    pub(super) fn of(profile: &Profile, method: Option<Slot>) -> Option<Self> {
        let method = method?;
        if profile.payment_method == Some(method) {
            return Some(Self::First);
        }
        (profile.backup == Some(method)).then_some(Self::Second)
    }

    /// Whether such a card is asked for an open invoice at once: the first where nobody pays it just now (`I12`), the second
    /// where no request can still be paid that nobody has reported, and nothing is suspect.
    fn is_asked(self, state: &State, invoice: &InvoiceEntry, at: Timestamp) -> bool {
        match self {
            Self::First => state.pay_now_until(&invoice.requests, at).is_none(),
            Self::Second => !invoice.requests.are_unreported() && !invoice.is_suspect(),
        }
    }

    /// What a card of this rank is asked for at once.
    pub(super) fn charges(
        self,
        state: &State,
        profile: Slot,
        at: Timestamp,
        (payment_method, token): (PaymentMethodId, &Token),
    ) -> Result<Vec<InvoiceCharge>, AmountOverflow> {
        let open = state.open_on(profile).filter(|invoice| self.is_asked(state, invoice, at));
        InvoiceCharge::of_all(state, open, |amount| {
            Some(PaymentOrder { payment_method, token: token.clone(), amount, with_invoices: Vec::new() })
        })
    }

    /// It is the card of this rank from now on.
    pub(super) fn attach(self, state: &mut State, profile: Known<Profile>, card: Known<PaymentMethod>) {
        match self {
            Self::First => state.attach(profile, Some(card)),
            Self::Second => state.attach_backup(profile, Some(card)),
        }
    }
}

/// The decline of the card that was there before accelerates the dunning of its billing profile no more.
pub(super) fn forget_declines(state: &mut State, profile: Known<Profile>, at: Timestamp) {
    state.update_open_invoices(profile, at, InvoiceEntry::forget_decline);
}
