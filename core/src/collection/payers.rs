//! Which billing profiles pay, or are owed, the lines of events that are not applied yet (`I1`, `I5`).

use alloc::vec::Vec;

use crate::charge::line::Line;
use crate::charging::{Charging, PaidBy, Purse};
use crate::state::{Slot, State, Subscription};
use crate::value::BillingProfileId;

/// A billing profile that exists, or the one that an event just ahead creates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProfileKey {
    Known(Slot),
    Created,
}

/// The lines that arise with an event, each with the profile that pays, or is owed, it.
pub(super) fn lines<'a>(
    state: &State,
    charging: &Charging<'a>,
) -> impl Iterator<Item = (ProfileKey, &'a Line)> {
    charging.lines.iter().filter_map(|line| Some((payer(state, charging.paid_by, line)?, line)))
}

/// The same, by profile.
pub(super) fn by_payer<'a>(state: &State, charging: &Charging<'a>) -> Vec<(ProfileKey, Vec<&'a Line>)> {
    let mut by_payer: Vec<(ProfileKey, Vec<&Line>)> = Vec::new();
    for (payer, line) in lines(state, charging) {
        match by_payer.iter_mut().find(|(known, _)| *known == payer) {
            Some((_, lines)) => lines.push(line),
            None => by_payer.push((payer, vec![line])),
        }
    }
    by_payer
}

/// The billing profile whose credit balance it is.
pub(super) fn of_purse(state: &State, purse: Purse<'_>) -> Option<ProfileKey> {
    match purse {
        Purse::Profile(id) => Some(of_id(state, id)),
        Purse::Invoice(number) => state.invoices.find(number).map(|known| ProfileKey::Known(known.profile)),
    }
}

fn of_id(state: &State, id: BillingProfileId) -> ProfileKey {
    state.profiles.slot(id).map_or(ProfileKey::Created, ProfileKey::Known)
}

fn payer(state: &State, paid_by: PaidBy, line: &Line) -> Option<ProfileKey> {
    match paid_by {
        PaidBy::Profile(id) => Some(of_id(state, id)),
        PaidBy::PayerOf(id) => {
            state.subscriptions.find(id).and_then(Subscription::profile).map(ProfileKey::Known)
        }
        PaidBy::PayersOf(id) => {
            let new = !state.subscriptions.contains(line.subscription);
            payer(state, if new { PaidBy::PayerOf(id) } else { PaidBy::PayerOfEachLine }, line)
        }
        PaidBy::PayerOfEachLine => {
            state.payer_of_line(line).ok().map(|payer| ProfileKey::Known(payer.slot()))
        }
    }
}
