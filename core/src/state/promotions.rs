//! Promotions that were redeemed: what a subscription keeps of one, and how often each was used (`K7`).

use alloc::boxed::Box;
use alloc::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::calendar::months_after;
use crate::catalog::{PromotionDuration, RedeemedPromotion};
use crate::charge::{BillingPeriod, PeriodValue};
use crate::corruption::Corruption;
use crate::json::as_json;
use crate::pricing::{Price, Priced};
use crate::settings::Settings;
use crate::state::{Known, Notice, Plan, Reserved, Slot, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::{Day, LicenseCount, PersonId, PromotionId, Timestamp};

/// What a subscription keeps of the promotion that was redeemed with it, until that is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptPromotion {
    #[serde(with = "as_json")]
    pub(crate) terms: RedeemedPromotion,
    /// Who redeemed it: their use, whoever has the subscription by now.
    pub(crate) by: PersonId,
    /// For how many billing periods it has held, the present one included; none while a trial runs.
    pub(crate) periods: u32,
    /// Whether the term with which it began is over.
    pub(crate) renewed: bool,
    /// The day that was announced as its end: where a move to another plan makes it another, that is announced anew.
    pub(crate) announced: Option<Day>,
    /// Whether the use is free again: it holds no more.
    pub(crate) released: bool,
}

/// How often each promotion was used by whom; what is free again does not count.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PromotionUses(BTreeMap<PromotionId, BTreeMap<PersonId, u32>>);

impl PromotionUses {
    /// How often a person used it.
    pub(crate) fn by(&self, promotion: &PromotionId, person: PersonId) -> u32 {
        let used = self.0.get(promotion).and_then(|by_person| by_person.get(&person));
        used.copied().unwrap_or_default()
    }

    /// How often anybody used it.
    pub(crate) fn by_all(&self, promotion: &PromotionId) -> u32 {
        let used = self.0.get(promotion).into_iter().flat_map(BTreeMap::values);
        used.fold(0, |sum, uses| sum.saturating_add(*uses))
    }

    fn add(&mut self, promotion: &PromotionId, person: PersonId) {
        let uses = self.0.entry(promotion.clone()).or_default().entry(person).or_default();
        *uses = uses.saturating_add(1);
    }

    fn take_back(&mut self, promotion: &PromotionId, person: PersonId) {
        let Some(by_person) = self.0.get_mut(promotion) else { return };
        if let Some(uses) = by_person.get_mut(&person) {
            *uses = uses.saturating_sub(1);
        }
        by_person.retain(|_, uses| *uses > 0);
        if by_person.is_empty() {
            self.0.remove(promotion);
        }
    }
}

impl KeptPromotion {
    /// What a person redeemed, of which so many billing periods are had with the one that opens.
    pub(crate) fn begun(terms: RedeemedPromotion, by: PersonId, periods: u32) -> Self {
        Self { terms, by, periods, renewed: false, announced: None, released: false }
    }

    /// Whether it holds for the billing period so many after the present one, which may be of another term.
    pub(crate) fn holds_after(&self, periods: u32, new_term: bool) -> bool {
        let holds = match self.terms.lasts {
            PromotionDuration::ForBillingPeriods(some) => self.periods.saturating_add(periods) <= some.count,
            PromotionDuration::ForTheTerm(_) => !new_term,
            PromotionDuration::ForEver(_) => true,
        };
        holds && !self.released
    }

    /// The price of the billing period so many after the present one, within the term: as it is, or at the list price, once
    /// the promotion is over.
    pub(crate) fn going_on<'a>(kept: Option<&Self>, price: Priced<'a>, periods: u32) -> Priced<'a> {
        if kept.is_some_and(|kept| kept.holds_after(periods, false)) { price } else { price.list() }
    }

    /// A list price as it is renewed at, so many billing periods after the present one: less what the promotion takes off,
    /// where that still holds; none where that cannot be counted.
    pub(crate) fn renewed(kept: Option<&Self>, list: Priced<'_>, periods: u32) -> Option<Price> {
        match kept.filter(|kept| kept.holds_after(periods, true)) {
            Some(Self { terms, .. }) => list.less(&terms.promotion, terms.discount).ok(),
            None => Some(list.to_price()),
        }
    }

    /// The first day on which it does not hold any more, of a subscription in a paid term; none where it holds for ever.
    fn ends_on(&self, subscription: &Subscription) -> Option<Day> {
        match self.terms.lasts {
            PromotionDuration::ForBillingPeriods(some) => {
                let left = some.count.saturating_sub(self.periods).saturating_add(1);
                let months = left.saturating_mul(subscription.plan.as_ref().map_or(0, Plan::billing_months));
                Some(months_after(subscription.anchor, subscription.months.saturating_add(months)))
            }
            PromotionDuration::ForTheTerm(_) => Some(subscription.term_days.end),
            PromotionDuration::ForEver(_) => None,
        }
    }
}

impl Subscription {
    /// The promotion that it keeps, if the use is not free again.
    pub(crate) fn kept_promotion(&self) -> Option<&KeptPromotion> {
        self.promotion.as_deref().filter(|kept| !kept.released)
    }

    /// The day from which it pays the list price again, where it goes on that long.
    pub(crate) fn promotion_ends_on(&self) -> Option<Day> {
        let runs = self.status == SubscriptionStatus::Active;
        let ends_on = self.kept_promotion().filter(|_| runs)?.ends_on(self)?;
        let goes_on = self.ahead.renews() || ends_on < self.term_days.end;
        goes_on.then_some(ends_on)
    }

    /// When the end of its promotion is told ahead, as a renewal is (`C8`).
    pub(crate) fn promotion_notice(&self, settings: &Settings) -> Option<(Timestamp, Notice)> {
        let announced = self.promotion.as_ref().and_then(|kept| kept.announced);
        let on = self.promotion_ends_on().filter(|on| announced != Some(*on))?;
        let days = settings.notice_days_of(self.plan.as_ref()?.term);
        Some((on.start().minus_days(days), Notice::PromotionEnd(on)))
    }

    /// The price of the billing period so many after the present one, within the term.
    pub(crate) fn price_after(&self, periods: u32) -> Priced<'_> {
        KeptPromotion::going_on(self.promotion.as_deref(), self.period.terms.priced(), periods)
    }

    /// The promotion of a first paid term: what was redeemed with it, or what a trial has kept for it.
    pub(crate) fn promotion_of_term(
        &self,
        redeemed: Option<&RedeemedPromotion>,
        terms: &BillingPeriod,
    ) -> Option<Box<KeptPromotion>> {
        let kept = self.promotion.as_deref().filter(|kept| !kept.released).map(|kept| (&kept.terms, kept.by));
        let agreed = kept.filter(|(agreed, _)| require_promoted(terms, Some(agreed)).is_ok());
        let (terms, by) = redeemed.map(|redeemed| (redeemed, self.purchaser)).or(agreed)?;
        Some(Box::new(KeptPromotion::begun(terms.clone(), by, 1)))
    }

    /// Another billing period has opened, so many after the one before, perhaps with a new term: its promotion goes on, or is
    /// over.
    pub(crate) fn pass_promotion(&mut self, periods: u32, new_term: bool) {
        match self.promotion.as_mut().filter(|kept| kept.holds_after(periods, new_term)) {
            Some(kept) => {
                kept.periods = kept.periods.saturating_add(periods);
                kept.renewed |= new_term;
            }
            None => self.promotion = None,
        }
    }
}

/// Refuses terms of which the price is not that of the list less what a promotion takes off, or, where there is none, with
/// anything taken off.
pub(crate) fn require_promoted(
    terms: &BillingPeriod,
    promotion: Option<&RedeemedPromotion>,
) -> Result<(), Corruption> {
    let price = terms.priced();
    let follows = match promotion {
        None => price.discount.is_none(),
        Some(RedeemedPromotion { promotion, discount, .. }) => {
            let expected = price.list().less(promotion, *discount);
            expected.is_ok_and(|expected| expected.as_priced() == price)
        }
    };
    Corruption::WrongFigure("discount").unless(follows)
}

impl Subscription {
    /// Whether it is, or was, more than a trial and came about: what was never paid, or went back in full, did not.
    pub(super) fn was_paid(&self) -> bool {
        let ended = || matches!(self.status, SubscriptionStatus::Disabled | SubscriptionStatus::Deleted);
        let one = || PeriodValue::of_price(self.period.terms.priced(), LicenseCount(1), 1);
        let is_free = || one() == Ok(PeriodValue::ZERO);
        let came_to_nothing = || self.period.paid.value == PeriodValue::ZERO && ended() && !is_free();
        let released = self.promotion.as_ref().is_some_and(|kept| kept.released);
        self.trial.is_none() && self.plan.is_some() && !released && !came_to_nothing()
    }

    /// Whether a day of its present product stays paid for, whatever is given back from now on.
    fn was_had(&self, at: Timestamp) -> bool {
        let came = self.former().map_or(self.created.day(), |former| former.moved_on);
        came < at.day() && !self.lots.first().is_some_and(|lot| lot.is_full_credit(at))
    }
}

impl State {
    /// Whether the organization has had a paid subscription to a product: has it now, or had it for a term, or until that moved
    /// elsewhere.
    pub(crate) fn was_paid(&self, product: Slot) -> bool {
        let all = self.indexes.by_product.range((product, Slot(0))..=(product, Slot(u32::MAX)));
        let mut all = all.filter_map(|(_, slot)| self.subscriptions.at(*slot));
        self.paid_once.contains(&product) || all.any(Subscription::was_paid)
    }

    /// A subscription leaves its product for another one: it was bought, if a day of it stays paid for.
    pub(crate) fn leave_product(&mut self, known: Known<Subscription>, at: Timestamp) {
        let subscription = self.subscriptions.row(known);
        if subscription.was_paid() && subscription.was_had(at) {
            let product = subscription.product;
            self.0.paid_once.insert(product);
        }
    }

    /// A promotion was redeemed with a subscription, of which it holds for so many billing periods already.
    pub(crate) fn redeem(
        &mut self,
        known: Known<Subscription>,
        promotion: Option<&RedeemedPromotion>,
        periods: u32,
    ) {
        let Some(terms) = promotion else { return };
        let by = self.subscriptions.row(known).purchaser;
        self.use_promotion(promotion, by);
        let kept = KeptPromotion::begun(terms.clone(), by, periods);
        self.update_subscription(known, |subscription| subscription.promotion = Some(Box::new(kept)));
    }

    /// A person used a promotion, if one was redeemed.
    pub(crate) fn use_promotion(&mut self, redeemed: Option<&RedeemedPromotion>, by: PersonId) {
        redeemed.iter().for_each(|terms| self.0.promotion_uses.add(&terms.promotion, by));
    }

    /// The use of what was redeemed with a move is free again, which waits for its payment and does not come (`U7`).
    pub(crate) fn release_promotion_of_move(&mut self, known: Known<Subscription>) {
        let moved = self.subscriptions.row(known).reserved_move();
        let used = moved.and_then(|moved| Some((moved.promotion.as_ref()?.promotion.clone(), moved.by)));
        if let Some((promotion, by)) = used {
            self.0.promotion_uses.take_back(&promotion, by);
        }
        self.update_subscription(known, |subscription| {
            if let Some(Reserved::Plan(moved)) = subscription.reserved.as_mut().map(|waiting| &mut waiting.of)
            {
                moved.promotion = None;
            }
        });
    }

    /// The use of what was redeemed with a move is free again, which is taken back (`U2`): the next term has the list price,
    /// unless that comes first.
    pub(crate) fn release_promotion_of_move_back(&mut self, known: Known<Subscription>) {
        self.release_promotion(known);
        self.update_subscription(known, |subscription| subscription.announced = None);
    }

    /// The use of a subscription's promotion is free again.
    pub(crate) fn release_promotion(&mut self, known: Known<Subscription>) {
        let kept = self.subscriptions.row(known).promotion.as_deref();
        if let Some((promotion, by)) = kept.map(|kept| (kept.terms.promotion.clone(), kept.by)) {
            self.0.promotion_uses.take_back(&promotion, by);
        }
        self.update_subscription(known, |subscription| {
            subscription.promotion.iter_mut().for_each(|kept| kept.released = true);
        });
    }
}
