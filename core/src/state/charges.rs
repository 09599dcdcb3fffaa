//! Which billing profile pays for which subscription, when its next charge comes, and whether its card can pay that
//! (`G6`, `G7`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charge::tax::{PriceTax, TaxRate, total_price};
use crate::pricing::Price;
use crate::state::{Ahead, Kind, Known, PaymentMethod, Profile, Slot, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::{AmountOverflow, Day, LicenseCount, PaymentMethodId, Timestamp};

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
    /// Refuses taxes, or so many licenses, with which it could not be charged for a whole billing period of this term,
    /// or of the next, or for what a trial becomes, as far as the price is known: what is accepted can go on, and renew
    /// (`C8`, `K5`).
    pub(crate) fn require_chargeable(
        &self,
        licenses: LicenseCount,
        rates: &[TaxRate],
        prices: PriceTax,
    ) -> Result<(), AmountOverflow> {
        let reserved = self.reserved_licenses().map_or(LicenseCount::ZERO, |(licenses, _)| licenses);
        let scheduled = self.scheduled.unwrap_or(LicenseCount::ZERO);
        let licenses = licenses.max(self.licenses.plus(reserved)).max(scheduled);
        let announced = self.announced.as_deref().map(Price::as_priced);
        // What a promotion makes cheaper goes on at the list price (`K7`).
        let present = self.period.terms.priced();
        let list = present.discount.map(|_| present.list());
        let known = [list, Some(present), announced];
        let known = known.into_iter().flatten().map(|price| (price, licenses));
        let moved = self.reserved_move();
        let moved = moved.map(|moved| (moved.terms.priced(), moved.licenses.max(licenses)));
        let planned = self.trial.as_ref().and_then(|trial| trial.conversion.as_ref());
        let planned = planned.map(|planned| (planned.price.as_priced(), planned.licenses));
        let mut charges = known.chain(moved).chain(planned);
        charges.try_for_each(|(price, licenses)| total_price(licenses, price, rates, prices).map(drop))
    }

    /// The day on which it is charged next, if nobody does anything.
    fn next_charge(&self) -> Option<Day> {
        let end = self.period.terms.days.end;
        let charged = self.ahead.renews() || self.ahead == Ahead::Extend;
        let goes_on = end < self.term_days.end || charged;
        let runs = matches!(self.status, SubscriptionStatus::Trial | SubscriptionStatus::Active);
        // What is to pause is charged when it resumes (`E3`).
        let resumes = self.ahead.resumes_on().filter(|_| runs || self.resumption().is_some());
        if runs && goes_on { Some(end) } else { resumes }
    }
}

/// What was told of a billing profile's cards, and when there is something to tell (`G6`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CardNotices {
    /// The charges of which it was told that a card cannot pay them.
    told: Vec<(Slot, Day)>,
    next: Option<Timestamp>,
}

impl CardNotices {
    /// When there is something to tell.
    pub(crate) fn due(&self) -> Option<Timestamp> {
        self.next
    }

    /// The same where cards are in other places, without when there is something to tell: whoever moves them works that out
    /// anew.
    pub(super) fn moved(self, place: impl Fn(Slot) -> Option<Slot>) -> Self {
        let told = self.told.into_iter().filter_map(|(card, day)| Some((place(card)?, day)));
        Self { told: told.collect(), next: None }
    }
}

impl State {
    /// A subscription is there, or has changed, or is paid for by another profile.
    pub(super) fn fund(&mut self, slot: Slot, before: Option<Funding>, now: Option<Funding>) {
        if before == now {
            return;
        }
        if let Some(before) = before {
            if let Some(day) = before.charge {
                self.0.indexes.charges.remove(&(before.profile, day, slot));
            }
            self.0.indexes.funded.remove(&(before.profile, slot));
            if now.is_none_or(|now| now.profile != before.profile) {
                self.0.indexes.paid_before.insert((slot, before.profile));
                self.watch_card(before.profile);
            }
        }
        let Some(now) = now else { return };
        if let Some(day) = now.charge {
            self.0.indexes.charges.insert((now.profile, day, slot));
        }
        if !now.deleted {
            self.0.indexes.funded.insert((now.profile, slot));
        }
        self.watch_card(now.profile);
    }

    /// The subscriptions that a billing profile pays for, but for deleted ones, oldest first (`G7`).
    pub(crate) fn funded_by(&self, profile: Slot) -> impl Iterator<Item = Slot> {
        let funded = self.0.indexes.funded.range((profile, Slot(0))..=(profile, Slot(u32::MAX)));
        funded.map(|(_, slot)| *slot)
    }

    /// The billing profiles that paid for a subscription before, and on which lines of it still wait (`I1`).
    pub(crate) fn waits_on(&self, slot: Slot) -> impl Iterator<Item = Slot> {
        let waits = move |profile: &Slot| {
            let pending = self.profiles.at(*profile).map(|profile| profile.pending.as_slice());
            let mut pending = pending.unwrap_or_default().iter();
            pending.any(|line| self.subscriptions.slot(line.subscription) == Some(slot))
        };
        let before = self.0.indexes.paid_before.range((slot, Slot(0))..=(slot, Slot(u32::MAX)));
        before.map(|(_, profile)| *profile).filter(waits)
    }

    /// Refuses taxes with which a billing profile could not be charged for what it pays for (`I9`, `K5`).
    pub(crate) fn require_chargeable(
        &self,
        profile: Slot,
        rates: &[TaxRate],
        prices: PriceTax,
    ) -> Result<(), AmountOverflow> {
        let mut funded = self.funded_by(profile).filter_map(|slot| self.subscriptions.at(slot));
        funded.try_for_each(|funded| funded.require_chargeable(funded.licenses, rates, prices))
    }

    /// Another payment method pays for a billing profile, or none any more. One that was its second is that no more (`G8`).
    pub(crate) fn attach(&mut self, known: Known<Profile>, method: Option<Known<PaymentMethod>>) {
        let first = method.map(Known::slot);
        self.attach_both(known, |backup| (first, first.and(backup).filter(|_| backup != first)));
    }

    /// Another payment method is the second of a billing profile, or none any more (`G8`).
    pub(crate) fn attach_backup(&mut self, known: Known<Profile>, method: Option<Known<PaymentMethod>>) {
        let first = self.0.profiles.row(known).payment_method;
        self.attach_both(known, |_| (first, method.map(Known::slot)));
    }

    fn attach_both(
        &mut self,
        known: Known<Profile>,
        now: impl FnOnce(Option<Slot>) -> (Option<Slot>, Option<Slot>),
    ) {
        let slot = known.slot();
        let profile = self.0.profiles.row_mut(known);
        let before = [profile.payment_method, profile.backup];
        (profile.payment_method, profile.backup) = now(profile.backup);
        let attached = [profile.payment_method, profile.backup];
        let stays = |method: &Slot| before.contains(&Some(*method)) && attached.contains(&Some(*method));
        // Of a card that was not there before nobody was told anything.
        profile.card_notices.told.retain(|(method, _)| stays(method));
        for method in before.into_iter().flatten() {
            self.0.indexes.profiles_by_method.remove(&(method, slot));
        }
        self.0.indexes.profiles_by_method.extend(attached.into_iter().flatten().map(|method| (method, slot)));
        self.watch_card(slot);
        self.try_resumptions_again(slot);
    }

    /// The billing profiles that a payment method pays for, be it their first or their second, oldest first.
    pub(crate) fn profiles_paid_by(&self, method: PaymentMethodId) -> impl Iterator<Item = Slot> {
        let range = |slot| (slot, Slot(0))..=(slot, Slot(u32::MAX));
        let method = self.0.payment_methods.slot(method);
        let paid = method.map(|slot| self.0.indexes.profiles_by_method.range(range(slot)));
        paid.into_iter().flatten().map(|(_, profile)| *profile)
    }

    /// The first charge of a billing profile that this card of it cannot pay, because it will have expired (`G6`).
    pub(crate) fn unpayable_charge(&self, profile: Slot, method: Slot) -> Option<Day> {
        self.unpayable_charges(profile, method)?.next()
    }

    /// The first charge that a card of a billing profile cannot pay and that nobody was told of, and which card.
    pub(crate) fn untold_charge(&self, slot: Slot) -> Option<(Slot, Day)> {
        let profile = self.0.profiles.at(slot)?;
        let untold = |method| {
            let told = |day: &Day| profile.card_notices.told.contains(&(method, *day));
            Some((method, self.unpayable_charges(slot, method)?.find(|day| !told(day))?))
        };
        profile.payment_methods().filter_map(untold).min_by_key(|(_, day)| *day)
    }

    fn unpayable_charges(&self, profile: Slot, method: Slot) -> Option<impl Iterator<Item = Day>> {
        let method = self.0.payment_methods.at(method)?;
        let (first, last) = ((profile, method.expired_from(), Slot(0)), (profile, Day::MAX, Slot(u32::MAX)));
        let charges = (first <= last).then(|| self.0.indexes.charges.range(first..=last));
        Some(charges.into_iter().flatten().map(|(_, day, _)| *day))
    }

    /// It was told that a card cannot pay the charges of a day.
    pub(crate) fn told_of_card(&mut self, profile: Slot, (method, charge): (Slot, Day), at: Timestamp) {
        if let Some(notices) = self.0.profiles.at_mut(profile).map(|profile| &mut profile.card_notices) {
            notices.told.retain(|(_, day)| *day >= at.day());
            notices.told.push((method, charge));
        }
        self.watch_card(profile);
    }

    /// A card of a billing profile expires at another time: nobody was told anything of it.
    pub(crate) fn watch_card_anew(&mut self, profile: Slot, method: Slot) {
        if let Some(profile) = self.0.profiles.at_mut(profile) {
            profile.card_notices.told.retain(|(told, _)| *told != method);
        }
        self.watch_card(profile);
    }

    /// Works out when there is something to tell of a billing profile's cards.
    fn watch_card(&mut self, slot: Slot) {
        let next = self.untold_charge(slot).map(|(_, day)| day.start().minus_days(NOTICE_DAYS));
        let Some(profile) = self.0.profiles.at_mut(slot) else { return };
        let before = core::mem::replace(&mut profile.card_notices.next, next);
        self.0.deadlines.replace(Kind::CardNotice, slot, before, next);
    }
}
