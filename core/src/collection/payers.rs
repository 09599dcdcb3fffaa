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

/// The lines that arise with an event, by the profile that pays, or is owed, them.
pub(super) fn by_payer(state: &State, event: &Event) -> Vec<(ProfileKey, Vec<Line>)> {
    let opens_with = match event {
        Event::SubscriptionPurchased(purchased) => Some(purchased.billing_profile),
        Event::TrialConverted(converted) => Some(converted.billing_profile),
        _ => None,
    };
    if let Some(id) = opens_with {
        let payer = state.profiles.slot(id).map_or(ProfileKey::Created, ProfileKey::Known);
        return alloc::vec![(payer, event.lines().to_vec())];
    }
    if let Event::SubscriptionReactivated(back) = event {
        let payer = state.payer_of(back.replaces).map(ProfileKey::Known);
        return payer.into_iter().map(|payer| (payer, back.lines.clone())).collect();
    }
    let known = state.by_payer(event.lines()).unwrap_or_default();
    known.into_iter().map(|(slot, lines)| (ProfileKey::Known(slot), lines)).collect()
}
