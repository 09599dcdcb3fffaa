//! The end of a promotion, told ahead as a renewal is (`K7`, `C8`).

use crate::case::Facts;
use crate::corruption::Corruption;
use crate::event::{Apply, Event, Recorded};
use crate::pricing::{Price, PriceShape, Priced};
use crate::state::{Known, Notice, State, Subscription};
use crate::subscription::upcoming::UpcomingTerm;
use crate::subscription::{next_period, renewal_notice, schedule};
use crate::value::{Day, LicenseCount, Money, PromotionId, SubscriptionId, Timestamp, UnitPrice};

/// The end of a promotion is near: what the subscription costs from then on, as things stand.
#[data]
pub struct PromotionEndAnnounced {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The promotion.
    pub promotion: PromotionId,
    /// The first day on which the list price is paid again.
    pub ends_on: Day,
    /// The price per license and billing period from then on.
    pub unit_price: UnitPrice,
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// How many licenses it will have.
    pub licenses: LicenseCount,
    /// What a billing period will cost, taxes included; absent: more than can be counted.
    pub total: Option<Money>,
}

/// The notice of the end of a promotion on a day. Its renewal, if that is the day, was announced ahead of it.
pub(super) fn notice(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    (ends_on, at): (Day, Timestamp),
) -> Option<Event> {
    let promotion = subscription.kept_promotion()?.terms.promotion.clone();
    let (within, present) = (ends_on < subscription.term_days.end, subscription.period.terms.priced());
    let renewed = next_period::next_price(state, facts, subscription, at.day()).filter(|_| !within);
    let list = renewed.as_ref().map_or(present, Price::as_priced).list();
    let upcoming = UpcomingTerm::of(state, facts, subscription, at.day());
    let product = upcoming.and_then(|upcoming| upcoming.product);
    let licenses = subscription.licenses_on(ends_on, schedule::at_renewal(product, subscription).licenses);
    let total = renewal_notice::next_total(state, subscription, licenses, list).ok();
    let (subscription, unit_price, shape) = (subscription.id, list.unit, list.shape.cloned());
    let announced =
        PromotionEndAnnounced { subscription, promotion, ends_on, unit_price, shape, licenses, total };
    Some(announced.into())
}

impl Subscription {
    /// How many licenses it has on a day, if so many from its renewal on.
    fn licenses_on(&self, day: Day, renewed: LicenseCount) -> LicenseCount {
        if day < self.term_days.end { self.licenses } else { renewed }
    }

    /// Whether it can cost so much from a day on: within the term, or once the next one is announced, that is fixed.
    fn can_cost(&self, list: Priced<'_>, day: Day) -> bool {
        let terms = self.period.terms.priced();
        let announced = self.announced.as_deref().map(Price::as_priced);
        let fixed = if day < self.term_days.end { Some(terms) } else { announced };
        let same_currency = list.currencies().all(|currency| currency == terms.currency());
        same_currency && fixed.is_none_or(|fixed| fixed.list() == list)
    }
}

impl Apply for PromotionEndAnnounced {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let due = subscription.promotion_notice(&state.settings);
        let Some((due, Notice::PromotionEnd(on))) = due else { return Err(Corruption::ImpossibleState) };
        record.require_due(Some(due))?;
        Corruption::WrongFigure("endsOn").unless(self.ends_on == on)?;
        let kept = subscription.kept_promotion().map(|kept| &kept.terms.promotion);
        Corruption::WrongFigure("promotion").unless(kept == Some(&self.promotion))?;
        let list = Priced { unit: self.unit_price, shape: self.shape.as_ref(), discount: None };
        Corruption::WrongFigure("unitPrice").unless(subscription.can_cost(list, on))?;
        let scheduled = subscription.licenses_on(on, subscription.scheduled.unwrap_or(subscription.licenses));
        let licenses = [scheduled, subscription.licenses].contains(&self.licenses);
        Corruption::WrongFigure("licenses").unless(licenses)?;
        let total = renewal_notice::next_total(state, subscription, self.licenses, list).ok();
        Corruption::WrongFigure("total").unless(total == self.total)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.promotion.iter_mut().for_each(|kept| kept.announced = Some(self.ends_on));
        });
    }
}
