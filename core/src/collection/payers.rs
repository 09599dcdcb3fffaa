//! Which billing profiles pay, or are owed, the lines of events that are not applied yet (`I1`, `I5`).

use alloc::vec::Vec;

use crate::charge::line::Line;
use crate::event::Event;
use crate::state::{Slot, State};

/// A billing profile that exists, or the one that an event just ahead creates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProfileKey {
    Known(Slot),
    Created,
}

/// The lines that arise with an event, each with the profile that pays, or is owed, it.
pub(super) fn lines<'a>(state: &State, event: &'a Event) -> impl Iterator<Item = (ProfileKey, &'a Line)> {
    event.lines().iter().filter_map(move |line| Some((payer(state, event, line)?, line)))
}

/// The same, by profile.
pub(super) fn by_payer(state: &State, event: &Event) -> Vec<(ProfileKey, Vec<Line>)> {
    let mut by_payer: Vec<(ProfileKey, Vec<Line>)> = Vec::new();
    for (payer, line) in lines(state, event) {
        match by_payer.iter_mut().find(|(known, _)| *known == payer) {
            Some((_, lines)) => lines.push(line.clone()),
            None => by_payer.push((payer, alloc::vec![line.clone()])),
        }
    }
    by_payer
}

fn payer(state: &State, event: &Event, line: &Line) -> Option<ProfileKey> {
    let opens_with = match event {
        Event::SubscriptionPurchased(purchased) => purchased.billing_profile,
        Event::TrialConverted(converted) => converted.billing_profile,
        Event::SubscriptionReactivated(back) => {
            return state.payer_of(back.replaces).ok().map(ProfileKey::Known);
        }
        _ => return state.payer_of_line(line).ok().map(ProfileKey::Known),
    };
    Some(state.profiles.slot(opens_with).map_or(ProfileKey::Created, ProfileKey::Known))
}
