//! Whatever may come to one billing profile fits one amount (`K5`). It is asked of every command, for its lines, payments
//! and credits, so that no later day has to add up what cannot be: what time alone brings to a profile was counted when
//! it was accepted.

use alloc::vec::Vec;

use crate::charging::Counts;
use crate::collection::payers::{self, ProfileKey};
use crate::event::Event;
use crate::state::{Slot, State};
use crate::value::AmountOverflow;

/// Refuses events with which the lines, credits and payments of a billing profile might come to more than can be counted.
pub(crate) fn check(state: &State, events: &[Event]) -> Result<(), AmountOverflow> {
    let mut added: Vec<(ProfileKey, i128)> = Vec::new();
    for (profile, amount) in events.iter().flat_map(|event| additions(state, event)) {
        match added.iter_mut().find(|(known, _)| *known == profile) {
            Some((_, sum)) => *sum = sum.saturating_add(amount),
            None => added.push((profile, amount)),
        }
    }
    let fits = |(profile, amount): &(ProfileKey, i128)| {
        let before = match profile {
            ProfileKey::Known(slot) => exposure(state, *slot),
            ProfileKey::Created => 0,
        };
        before.saturating_add(*amount) <= i64::MAX.into()
    };
    if added.iter().all(fits) { Ok(()) } else { Err(AmountOverflow) }
}

/// What an event adds, by billing profile: the amounts of its lines, whichever way they go, and money that may become
/// credit balance.
fn additions(state: &State, event: &Event) -> Vec<(ProfileKey, i128)> {
    let Some(charging) = event.charging() else { return Vec::new() };
    match charging.counts {
        Counts::Nothing => Vec::new(),
        Counts::Lines => payers::lines(state, event).map(|(profile, line)| (profile, line.gross())).collect(),
        Counts::Credit(purse, amount) => {
            payers::of_purse(state, purse).map(|profile| (profile, amount.size())).into_iter().collect()
        }
    }
}

/// What may yet come to a billing profile: its balance, the lines that wait for an invoice, and what waits for a first
/// payment, of which all that was paid comes back where it lapses (`B1`, `S7`).
fn exposure(state: &State, slot: Slot) -> i128 {
    let Some(profile) = state.profiles.at(slot) else { return 0 };
    profile.balance.size().saturating_add(profile.pending_gross).saturating_add(profile.awaited)
}
