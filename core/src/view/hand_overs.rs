//! Subscriptions that colleagues offer to the actor (`C12`).

use alloc::vec::Vec;

use crate::value::{Cursor, Day, PersonId, TextLine};
use crate::view::{SubscriptionRow, View, contact, cursor, place, rows};
use crate::{case::Case, denial::Denial, state::Slot};

/// Asks what is offered to the actor, by age of the subscription.
#[data(Default)]
pub struct HandOverOffersQuery {
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// What is offered to the actor.
#[data]
pub struct HandOverOffersPage {
    /// The offers.
    pub rows: Vec<HandOverOfferRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A subscription that a colleague offers.
#[data]
pub struct HandOverOfferRow {
    /// Whose it is.
    pub from: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub from_name: Option<TextLine>,
    /// The day on which the offer lapses.
    pub until: Day,
    /// The subscription.
    pub subscription: SubscriptionRow,
}

impl View for HandOverOffersQuery {
    type Answer = HandOverOffersPage;

    fn answer(&self, case: &Case<'_>) -> Result<HandOverOffersPage, Denial> {
        let (person, _) = case.member()?;
        let first = Slot(place(self.after.as_ref())?);
        let involved = case.state.indexes.hand_overs.range((person, first)..=(person, Slot(u32::MAX)));
        let mut offered = involved.filter_map(|(_, slot)| {
            let subscription = case.state.subscriptions.at(*slot)?;
            let offer = subscription.hand_over.as_deref().copied().filter(|offer| offer.to == person)?;
            Some((*slot, subscription, offer))
        });
        let page = offered.by_ref().take(rows(self.limit)?).filter_map(|(_, subscription, offer)| {
            let from = subscription.purchaser;
            Some(HandOverOfferRow {
                from,
                from_name: contact(case, from).0,
                until: offer.until,
                subscription: subscription.row(case.state, case.facts.catalog)?,
            })
        });
        let rows = page.collect();
        Ok(HandOverOffersPage { rows, next: offered.next().map(|(slot, ..)| cursor(slot.0)) })
    }
}
