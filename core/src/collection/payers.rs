//! Which billing profiles pay, or are owed, the lines of events that are not applied yet, and what the documents of those refer
//! to (`I1`, `I5`, `I16`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::charge::line::Line;
use crate::charging::{Charging, Invoiced, PaidBy, Purse};
use crate::state::{Owed, Reference, Slot, State, Subscription};
use crate::value::{BillingProfileId, SubscriptionId};

/// A billing profile that exists, or the one that an event just ahead creates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ProfileKey {
    Known(Slot),
    Created,
}

/// Lines of one event that belong on one document.
pub(super) struct Together<'a> {
    pub(super) payer: ProfileKey,
    pub(super) reference: Reference,
    pub(super) lines: Vec<&'a Line>,
}

/// The lines that arise with an event, each with the profile that pays, or is owed, it.
pub(super) fn lines<'a>(
    state: &State,
    charging: &Charging<'a>,
) -> impl Iterator<Item = (ProfileKey, &'a Line)> {
    charging.lines.iter().filter_map(|line| Some((belongs(state, charging, line)?.0, line)))
}

/// The same, by the documents on which they belong.
pub(super) fn by_document<'a>(state: &State, charging: &Charging<'a>) -> Vec<Together<'a>> {
    let mut documents: Vec<Together<'_>> = Vec::new();
    for line in charging.lines {
        let Some((payer, reference)) = belongs(state, charging, line) else { continue };
        let same = |known: &&mut Together<'_>| known.payer == payer && known.reference == reference;
        match documents.iter_mut().find(same) {
            Some(known) => known.lines.push(line),
            None => documents.push(Together { payer, reference, lines: vec![line] }),
        }
    }
    documents
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

/// Whom a line is for, and what its document refers to.
fn belongs(state: &State, charging: &Charging<'_>, line: &Line) -> Option<(ProfileKey, Reference)> {
    let present = |id| state.subscriptions.find(id).and_then(|known| known.order_reference.clone());
    match charging.paid_by {
        PaidBy::Profile(id) => {
            let new = charging.reference.cloned().map(Box::new);
            Some((of_id(state, id), present(line.subscription).or(new)))
        }
        PaidBy::PayerOf(id) => Some((payer_of(state, id)?, present(id))),
        PaidBy::PayersOf(id) if !state.subscriptions.contains(line.subscription) => {
            Some((payer_of(state, id)?, present(id)))
        }
        PaidBy::PayersOf(_) | PaidBy::PayerOfEachLine => {
            let Owed { payer, reference, .. } = state.owed_by(line).ok()?;
            // All of it is on one document.
            let alone = charging.invoiced == Invoiced::OnItsOwn;
            let reference = if alone { present(line.subscription) } else { reference };
            Some((ProfileKey::Known(payer.slot()), reference))
        }
    }
}

fn payer_of(state: &State, id: SubscriptionId) -> Option<ProfileKey> {
    state.subscriptions.find(id).and_then(Subscription::profile).map(ProfileKey::Known)
}
