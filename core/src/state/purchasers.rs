//! What each purchaser has spent this month, and how many subscriptions they have: what limits ask (`P6`).

use alloc::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::value::{Currency, Day, Money, PersonId};

/// A month of the calendar: the year, and 1 to 12.
type Month = (i32, u32);

/// Running sums by purchaser. Of the months only the last one that anything arose in is kept: time does not go back,
/// so no limit asks for one before.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Purchasers {
    month: Month,
    /// Net amounts that arose in that month, in minor units.
    spent: BTreeMap<(PersonId, Currency), i64>,
    /// How many self-service subscriptions each has that count.
    subscriptions: BTreeMap<PersonId, u32>,
}

fn month(day: Day) -> Month {
    let (year, month, _) = day.ymd();
    (year, month)
}

impl Purchasers {
    /// What a person has spent in the month of this day, credits deducted, in minor units.
    pub(crate) fn spent(&self, person: PersonId, currency: Currency, day: Day) -> i64 {
        if self.month != month(day) {
            return 0;
        }
        self.spent.get(&(person, currency)).copied().unwrap_or_default()
    }

    /// How many self-service subscriptions a person has that count.
    pub(crate) fn subscriptions(&self, person: PersonId) -> u32 {
        self.subscriptions.get(&person).copied().unwrap_or_default()
    }

    /// Everybody of whom limits know something.
    pub(crate) fn people(&self) -> BTreeSet<PersonId> {
        let spenders = self.spent.keys().map(|(person, _)| *person);
        self.subscriptions.keys().copied().chain(spenders).collect()
    }

    /// Whether limits know something of a person.
    pub(crate) fn knows(&self, person: PersonId) -> bool {
        let first = Currency::FIRST;
        let mut spent =
            self.spent.range((person, first)..).take_while(|((spender, _), _)| *spender == person);
        self.subscriptions.contains_key(&person) || spent.next().is_some()
    }

    /// An amount has arisen on this day. The first one of a month drops the month before.
    pub(super) fn spend(&mut self, person: PersonId, amount: Money, day: Day) {
        let arose = month(day);
        if arose > self.month {
            self.month = arose;
            self.spent.clear();
        }
        if arose == self.month {
            let spent = self.spent.entry((person, amount.currency())).or_default();
            *spent = spent.saturating_add(amount.minor_units());
        }
    }

    /// A subscription counts for another person, or for nobody, from now on.
    pub(super) fn recount(&mut self, before: Option<PersonId>, now: Option<PersonId>) {
        if before == now {
            return;
        }
        if let Some(person) = before {
            let left = self.subscriptions(person).saturating_sub(1);
            if left == 0 {
                self.subscriptions.remove(&person);
            } else {
                self.subscriptions.insert(person, left);
            }
        }
        if let Some(person) = now {
            let count = self.subscriptions.entry(person).or_default();
            *count = count.saturating_add(1);
        }
    }
}
