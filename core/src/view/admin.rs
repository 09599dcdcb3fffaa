//! What administrators see beside the list of subscriptions: totals by product, and who uses what (`V2`).

use alloc::vec::Vec;

use crate::state::{Held, Slot, Subscription};
use crate::value::{Cursor, Email, PersonId, ProductId, SubscriptionId, TextLine, Timestamp};
use crate::view::subscriptions::{Filter, channel_in_view};
use crate::view::{MOST_PASSED_OVER, View, contact, cursor, malformed_cursor, place, rows};
use crate::{case::Case, denial::Denial, status::Channel};

/// Asks for every product that somebody bought, with its totals, by whoever sees the admin view; license and user
/// administrators see the organization's own (`O7`).
#[data(Default)]
pub struct AdminProductsQuery {
    /// Only subscriptions of this channel; absent: of both.
    pub channel: Option<Channel>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Every product that somebody bought, the first bought first.
#[data]
pub struct AdminProductsPage {
    /// The products.
    pub rows: Vec<AdminProductRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A product that somebody bought: its subscriptions that are not deleted, together.
#[data]
pub struct AdminProductRow {
    /// The product's present id.
    pub product: ProductId,
    /// Its name; absent where the catalog knows it no more.
    pub name: Option<TextLine>,
    /// How many subscriptions there are to it.
    pub subscriptions: u32,
    /// How many licenses they have.
    pub licenses: u64,
    /// How many of them are assigned.
    pub assigned: u64,
    /// How many of them are free.
    pub free: u64,
}

/// Asks who holds licenses, by whoever sees the admin view; license and user administrators see the organization's own
/// subscriptions (`O7`): the rows of an export.
#[data(Default)]
pub struct AdminUsersQuery {
    /// Only of subscriptions that this person bought.
    pub purchaser: Option<PersonId>,
    /// Only of subscriptions of this channel.
    pub channel: Option<Channel>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Who holds licenses, by subscription, oldest first, and in order of assignment.
#[data]
pub struct AdminUsersPage {
    /// The holders.
    pub rows: Vec<AdminUserRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A license that somebody holds, and whose subscription it is of.
#[data]
pub struct AdminUserRow {
    /// Who holds it.
    pub person: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub name: Option<TextLine>,
    /// Their e-mail address; absent where the directory knows them no more.
    pub email: Option<Email>,
    /// The product's name when it was bought.
    pub product_name: TextLine,
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Who bought it.
    pub purchaser: PersonId,
    /// Since when the license is held.
    pub since: Timestamp,
}

impl View for AdminProductsQuery {
    type Answer = AdminProductsPage;

    fn answer(&self, case: &Case<'_>) -> Result<AdminProductsPage, Denial> {
        let channel = channel_in_view(case, self.channel)?;
        let bought = case.state.totals.from(place(self.after.as_ref())?);
        let totals = bought.map(|(place, product, totals)| (place, product, totals.of(channel)));
        let mut in_use = totals.filter(|(_, _, totals)| totals.subscriptions > 0);
        let page = in_use.by_ref().take(rows(self.limit)?).filter_map(|(_, product, totals)| {
            let in_catalog = case.state.products.in_catalog(product, case.facts.catalog);
            Some(AdminProductRow {
                product: case.state.products.id(product)?.clone(),
                name: in_catalog.map(|product| product.name.clone()),
                subscriptions: totals.subscriptions,
                licenses: totals.licenses,
                assigned: totals.assigned,
                free: totals.free,
            })
        });
        let rows = page.collect();
        Ok(AdminProductsPage { rows, next: in_use.next().map(|(place, _, _)| cursor(place)) })
    }
}

impl View for AdminUsersQuery {
    type Answer = AdminUsersPage;

    fn answer(&self, case: &Case<'_>) -> Result<AdminUsersPage, Denial> {
        let channel = channel_in_view(case, self.channel)?;
        let after = self.after.as_ref().map(Place::read).transpose()?.unwrap_or_default();
        let filter = Filter { purchaser: self.purchaser, product: None, status: None, channel };
        let limit = rows(self.limit)?;
        let mut rows = Vec::new();
        for (passed_over, slot) in filter.candidates(case.state, after.subscription.0).enumerate() {
            let Some(subscription) = case.state.subscriptions.at(slot) else { continue };
            if passed_over == MOST_PASSED_OVER {
                return Ok(AdminUsersPage { rows, next: Some(Place::before(slot).cursor()) });
            }
            let seen = after.holder.filter(|held| held.subscription == slot);
            let mut seen_last = seen;
            for held in case.state.licenses.after(&subscription.holders, seen) {
                if rows.len() == limit {
                    let place = Place { subscription: slot, holder: seen_last };
                    return Ok(AdminUsersPage { rows, next: Some(place.cursor()) });
                }
                rows.push(row(case, subscription, held));
                seen_last = Some(held);
            }
        }
        Ok(AdminUsersPage { rows, next: None })
    }
}

fn row(case: &Case<'_>, subscription: &Subscription, held: Held) -> AdminUserRow {
    let (name, email) = contact(case, held.person);
    AdminUserRow {
        person: held.person,
        name,
        email,
        product_name: subscription.product_name.clone(),
        subscription: subscription.id,
        purchaser: subscription.purchaser,
        since: held.since,
    }
}

/// Where a page of holders ended: in which subscription, and behind whom.
struct Place {
    subscription: Slot,
    holder: Option<Held>,
}

impl Default for Place {
    fn default() -> Self {
        Self::before(Slot(0))
    }
}

impl Place {
    /// Ahead of all holders of a subscription.
    fn before(subscription: Slot) -> Self {
        Self { subscription, holder: None }
    }

    fn cursor(&self) -> Cursor {
        let slot = self.subscription.0;
        match &self.holder {
            None => cursor(slot),
            Some(held) => Cursor::new(format!("{slot}/{}/{}", held.since.unix_milliseconds(), held.person)),
        }
    }

    fn read(cursor: &Cursor) -> Result<Self, Denial> {
        let mut parts = cursor.as_str().splitn(3, '/');
        let slot = parts.next().and_then(|slot| slot.parse().ok()).map(Slot).ok_or_else(malformed_cursor)?;
        let (since, person) = match (parts.next(), parts.next()) {
            (None, _) => return Ok(Self::before(slot)),
            (Some(since), Some(person)) => (since, person),
            (Some(_), None) => return Err(malformed_cursor()),
        };
        let since = since.parse().ok().and_then(|since| Timestamp::from_unix_milliseconds(since).ok());
        let (Some(since), Ok(person)) = (since, person.parse()) else { return Err(malformed_cursor()) };
        Ok(Self { subscription: slot, holder: Some(Held { person, subscription: slot, since }) })
    }
}
