//! Which billing profiles pay, or are owed, the lines of events that are not applied yet (`I1`, `I5`).

use alloc::vec::Vec;

use crate::charge::line::Line;
use crate::charging::{PaidBy, Purse};
use crate::event::Event;
use crate::state::{Slot, State, Subscription};
use crate::value::BillingProfileId;

/// A billing profile that exists, or the one that an event just ahead creates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProfileKey {
    Known(Slot),
    Created,
}

/// The lines that arise with an event, each with the profile that pays, or is owed, it.
pub(super) fn lines<'a>(state: &'a State, event: &'a Event) -> impl Iterator<Item = (ProfileKey, &'a Line)> {
    let charging = event.charging().map(|charging| (charging.lines, charging.paid_by));
    let with_payer = move |(lines, paid_by): (&'a [Line], PaidBy)| {
        lines.iter().filter_map(move |line| Some((payer(state, paid_by, line)?, line)))
    };
    charging.into_iter().flat_map(with_payer)
}

/// The same, by profile.
pub(super) fn by_payer(state: &State, event: &Event) -> Vec<(ProfileKey, Vec<Line>)> {
    let mut by_payer: Vec<(ProfileKey, Vec<Line>)> = Vec::new();
    for (payer, line) in lines(state, event) {
        match by_payer.iter_mut().find(|(known, _)| *known == payer) {
            Some((_, lines)) => lines.push(line.clone()),
            None => by_payer.push((payer, vec![line.clone()])),
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
        PaidBy::PayerOfEachLine => {
            state.payer_of_line(line).ok().map(|payer| ProfileKey::Known(payer.slot()))
        }
    }
}
