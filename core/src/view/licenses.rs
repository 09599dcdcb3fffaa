//! Who holds the licenses of a subscription, and since when (`V3`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::denial::{Denial, UnknownSubscription};
use crate::rights::Right;
use crate::state::{Held, Slot};
use crate::value::{Cursor, Email, PersonId, SubscriptionId, TextLine, Timestamp};
use crate::view::{View, contact, malformed_cursor, rows};

/// Asks who holds the licenses of a subscription, by its purchaser or an administrator (`O7`).
#[data]
pub struct LicensesQuery {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Who holds the licenses of a subscription, in order of assignment.
#[data]
pub struct LicensesPage {
    /// The holders.
    pub rows: Vec<LicenseRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A license that somebody holds.
#[data]
pub struct LicenseRow {
    /// Who.
    pub person: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub name: Option<TextLine>,
    /// Their e-mail address; absent where the directory knows them no more.
    pub email: Option<Email>,
    /// Since when.
    pub since: Timestamp,
}

impl View for LicensesQuery {
    type Answer = LicensesPage;

    fn answer(&self, case: &Case<'_>) -> Result<LicensesPage, Denial> {
        let subscription = case.subscription(self.subscription, Right::ReadSubscription)?;
        let unknown = || Denial::from(UnknownSubscription { subscription: self.subscription });
        let slot = case.state.subscriptions.slot(self.subscription).ok_or_else(unknown)?;
        let seen = self.after.as_ref().map(|cursor| seen(cursor, slot)).transpose()?;
        let limit = rows(self.limit)?;
        let mut holders = case.state.licenses.after(&subscription.holders, seen);
        let page: Vec<Held> = holders.by_ref().take(limit).collect();
        let next = page.last().filter(|_| holders.next().is_some()).map(cursor);
        let row = |held: Held| {
            let (name, email) = contact(case, held.person);
            LicenseRow { person: held.person, name, email, since: held.since }
        };
        Ok(LicensesPage { rows: page.into_iter().map(row).collect(), next })
    }
}

/// The cursor behind a holder: since when, and who.
fn cursor(held: &Held) -> Cursor {
    Cursor::new(format!("{}/{}", held.since.unix_milliseconds(), held.person))
}

/// The holder behind whom a cursor stands.
fn seen(cursor: &Cursor, subscription: Slot) -> Result<Held, Denial> {
    let parts = cursor.as_str().split_once('/');
    let held = parts.and_then(|(since, person)| {
        let since = Timestamp::from_unix_milliseconds(since.parse().ok()?).ok()?;
        Some(Held { person: person.parse().ok()?, subscription, since })
    });
    held.ok_or_else(malformed_cursor)
}
