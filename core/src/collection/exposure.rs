//! Whatever may come to one billing profile fits one amount (`K5`). It is asked of every command, for its lines, payments
//! and credits, so that no later day has to add up what cannot be: what time alone brings to a profile was counted when
//! it was accepted.

use alloc::vec::Vec;

use crate::collection::payers::{self, ProfileKey};
use crate::{charging::Counts, event::Event, state::State, value::AmountOverflow};

/// Refuses events with which the lines, credits and payments of a billing profile might come to more than can be counted.
pub(crate) fn check(state: &State, events: &[Event]) -> Result<(), AmountOverflow> {
    let mut after: Vec<(ProfileKey, i128)> = Vec::new();
    let mut add = |profile, amount| match after.iter_mut().find(|(known, _)| *known == profile) {
        Some((_, sum)) => *sum = sum.saturating_add(amount),
        None => after.push((profile, before(state, profile).saturating_add(amount))),
    };
    events.iter().for_each(|event| count(state, event, &mut add));
    if after.iter().all(|(_, sum)| *sum <= i64::MAX.into()) { Ok(()) } else { Err(AmountOverflow) }
}

/// Counts what an event adds, by billing profile: the amounts of its lines, whichever way they go, and money that may
/// become credit balance.
fn count(state: &State, event: &Event, add: &mut impl FnMut(ProfileKey, i128)) {
    let Some(charging) = event.charging() else { return };
    match charging.counts {
        Counts::Nothing => {}
        Counts::Lines => {
            payers::lines(state, &charging).for_each(|(profile, line)| add(profile, line.gross()));
        }
        Counts::Credit(purse, amount) => {
            payers::of_purse(state, purse).into_iter().for_each(|profile| add(profile, amount.size()));
        }
    }
}

/// What may yet come to a billing profile: its balance, the lines that wait for an invoice, and what waits for a first
/// payment, of which all that was paid comes back where it lapses (`B1`, `S7`).
fn before(state: &State, profile: ProfileKey) -> i128 {
    let ProfileKey::Known(slot) = profile else { return 0 };
    let Some(profile) = state.profiles.at(slot) else { return 0 };
    profile.balance.size().saturating_add(profile.pending_gross).saturating_add(profile.awaited)
}
