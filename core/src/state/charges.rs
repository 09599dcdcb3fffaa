//! Which billing profile pays for which subscription, when its next charge comes, and whether its card can pay that
//! (`G6`, `G7`).

use serde::{Deserialize, Serialize};

use alloc::vec::Vec;

use crate::corruption::Corruption;
use crate::state::{Kind, Slot, State, Subscription};
use crate::status::{RecurringBilling, SubscriptionStatus};
use crate::value::{Day, PaymentMethodId, Timestamp};

/// How many days ahead of a charge it is told that the card will have expired (`G6`).
const NOTICE_DAYS: u32 = 30;

/// What a subscription means to the billing profile that pays for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Funding {
    profile: Slot,
    deleted: bool,
    charge: Option<Day>,
}

impl Funding {
    /// None where nobody pays: a trial that needs no payment method.
    pub(super) fn of(subscription: &Subscription) -> Option<Self> {
        Some(Self {
            profile: subscription.profile()?,
            deleted: subscription.status == SubscriptionStatus::Deleted,
            charge: subscription.next_charge(),
        })
    }
}

impl Subscription {
    /// The day on which it is charged next, if nobody does anything.
    fn next_charge(&self) -> Option<Day> {
        let end = self.period.terms.days.end;
        let goes_on = end < self.term_days.end || self.recurring == RecurringBilling::On;
        let runs = matches!(self.status, SubscriptionStatus::Trial | SubscriptionStatus::Active);
        (runs && goes_on).then_some(end)
    }
}

/// What was told of a billing profile's card, and when there is something to tell (`G6`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CardNotices {
    /// The charges of which it was told that the card cannot pay them.
    told: Vec<Day>,
    next: Option<Timestamp>,
}

impl CardNotices {
    /// Forgets when there is something to tell, for whoever works it out anew.
    pub(super) fn unschedule(&mut self) {
        self.next = None;
    }
}

impl State {
    /// A subscription is there, or has changed, or is paid for by another profile.
    pub(super) fn fund(&mut self, slot: Slot, before: Option<Funding>, now: Option<Funding>, at: Timestamp) {
        if before == now {
            return;
        }
        if let Some(before) = before {
            if let Some(day) = before.charge {
                self.indexes.charges.remove(&(before.profile, day, slot));
            }
            self.indexes.funded.remove(&(before.profile, slot));
            self.watch_card(before.profile, at);
        }
        let Some(now) = now else { return };
        if let Some(day) = now.charge {
            self.indexes.charges.insert((now.profile, day, slot));
        }
        if !now.deleted {
            self.indexes.funded.insert((now.profile, slot));
        }
        self.watch_card(now.profile, at);
    }

    /// The subscriptions that a billing profile pays for, but for deleted ones, oldest first (`G7`).
    pub(crate) fn funded_by(&self, profile: Slot) -> impl Iterator<Item = Slot> {
        let funded = self.indexes.funded.range((profile, Slot(0))..=(profile, Slot(u32::MAX)));
        funded.map(|(_, slot)| *slot)
    }

    /// Another payment method pays for a billing profile, or none any more.
    pub(crate) fn attach(
        &mut self,
        slot: Slot,
        method: Option<Slot>,
        at: Timestamp,
    ) -> Result<(), Corruption> {
        let profile = self.profiles.at_mut(slot).ok_or(Corruption::UnknownReference)?;
        let before = core::mem::replace(&mut profile.payment_method, method);
        if let Some(before) = before {
            self.indexes.profiles_by_method.remove(&(before, slot));
        }
        if let Some(method) = method {
            self.indexes.profiles_by_method.insert((method, slot));
        }
        self.watch_card_anew(slot, at);
        Ok(())
    }

    /// The billing profiles that a payment method pays for, oldest first.
    pub(crate) fn profiles_paid_by(&self, method: PaymentMethodId) -> impl Iterator<Item = Slot> {
        let range = |slot| (slot, Slot(0))..=(slot, Slot(u32::MAX));
        let method = self.payment_methods.slot(method);
        let paid = method.map(|slot| self.indexes.profiles_by_method.range(range(slot)));
        paid.into_iter().flatten().map(|(_, profile)| *profile)
    }

    /// The first charge of a billing profile that its card cannot pay, because it will have expired (`G6`).
    pub(crate) fn unpayable_charge(&self, profile: Slot) -> Option<Day> {
        self.unpayable_charges(profile)?.next()
    }

    /// The same, of those that nobody was told of.
    pub(crate) fn untold_charge(&self, profile: Slot) -> Option<Day> {
        let told = &self.profiles.at(profile)?.card_notices.told;
        self.unpayable_charges(profile)?.find(|day| !told.contains(day))
    }

    fn unpayable_charges(&self, profile: Slot) -> Option<impl Iterator<Item = Day>> {
        let method = self.payment_methods.at(self.profiles.at(profile)?.payment_method?)?;
        let (first, last) = ((profile, method.expired_from(), Slot(0)), (profile, Day::MAX, Slot(u32::MAX)));
        let charges = (first <= last).then(|| self.indexes.charges.range(first..=last));
        Some(charges.into_iter().flatten().map(|(_, day, _)| *day))
    }

    /// It was told that the card cannot pay the charges of a day.
    pub(crate) fn told_of_card(&mut self, profile: Slot, charge: Day, at: Timestamp) {
        if let Some(notices) = self.profiles.at_mut(profile).map(|profile| &mut profile.card_notices) {
            notices.told.retain(|day| *day >= at.day());
            notices.told.push(charge);
        }
        self.watch_card(profile, at);
    }

    /// The card of a billing profile is another, or expires at another time: nobody was told anything of it.
    pub(crate) fn watch_card_anew(&mut self, profile: Slot, at: Timestamp) {
        if let Some(profile) = self.profiles.at_mut(profile) {
            profile.card_notices.told = Vec::new();
        }
        self.watch_card(profile, at);
    }

    /// Works out when there is something to tell of a billing profile's card.
    fn watch_card(&mut self, slot: Slot, at: Timestamp) {
        let next = self.untold_charge(slot).map(|day| day.start().minus_days(NOTICE_DAYS).max(at));
        let Some(profile) = self.profiles.at_mut(slot) else { return };
        let before = core::mem::replace(&mut profile.card_notices.next, next);
        self.deadlines.replace(Kind::CardNotice, slot, before, next);
    }
}
