//! What a move to another plan brings a subscription, at once or once it is paid (`U2`, `U3`, `U7`).

use crate::calendar::{BillingFrequency, ServicePeriod, Term};
use crate::case::Facts;
use crate::catalog::RedeemedPromotion;
use crate::charge::line::{BillingPeriod, Line};
use crate::charging::NextPeriod;
use crate::corruption::Corruption;
use crate::state::{
    Charged, ChargedBy, Former, Lot, OpenPeriod, Plan, Profile, ReservedMove, Slot, State, Subscription,
    require_first_days, require_terms_of,
};
use crate::subscription::next_period;
use crate::subscription::plan_change::changed::{Movable, require_movable, require_moved};
use crate::subscription::plan_change::lines::{Moved, Moving, Way};
use crate::value::{
    Day, LicenseCount, OfferId, PersonId, ProductId, PromotionId, SubscriptionId, TextLine, Timestamp,
};

/// The plan to which a subscription moves, with everything that it has there.
#[derive(Clone, Copy)]
pub(super) struct Arrival<'a> {
    pub(super) product: &'a ProductId,
    pub(super) former_ids: &'a [ProductId],
    pub(super) product_name: &'a TextLine,
    pub(super) offer: &'a OfferId,
    pub(super) term: Term,
    pub(super) billing: BillingFrequency,
    pub(super) licenses: LicenseCount,
    /// The days of a term that begins, where one does.
    pub(super) term_days: Option<ServicePeriod>,
    pub(super) terms: &'a BillingPeriod,
    /// The promotion that is redeemed with it.
    pub(super) promotion: Option<&'a RedeemedPromotion>,
    /// The promotion that ends with it.
    pub(super) promotion_ended: Option<&'a PromotionId>,
}

impl<'a> Arrival<'a> {
    /// That of a move which waited for its payment.
    pub(super) fn of(moved: &'a ReservedMove) -> Self {
        Self {
            product: &moved.product,
            former_ids: &moved.former_ids,
            product_name: &moved.product_name,
            offer: &moved.offer,
            term: moved.term,
            billing: moved.billing,
            licenses: moved.licenses,
            term_days: moved.term_days,
            terms: &moved.terms,
            promotion: moved.promotion.as_ref(),
            promotion_ended: moved.promotion_ended.as_ref(),
        }
    }

    /// How it moves a subscription, as that stands.
    pub(super) fn moving(self, subscription: &'a Subscription, at: Timestamp) -> Moving<'a> {
        let way = if self.term_days.is_some() { Way::Anew } else { Way::Within };
        let Self { terms, product_name, licenses, .. } = self;
        Moving { subscription, terms, product_name, licenses, way, at }
    }

    /// The subscription after it, of which this profile pays, and this person uses the promotion.
    pub(super) fn move_on(
        self,
        subscription: &mut Subscription,
        (product, payer, by): (Slot, Slot, PersonId),
        moved: Moved,
        at: Timestamp,
    ) {
        let Self { term, billing, .. } = self;
        let added = self.licenses.minus(subscription.licenses);
        let added = (added > LicenseCount::ZERO).then(|| Lot::opening(added, moved.from, at));
        let former = Former::of(subscription, moved.kept.clone(), at.day());
        let redeemed = self.promotion.is_some();
        let former = former.map(|former| Former { added, redeemed, ..former });
        subscription.product = product;
        subscription.product_name = self.product_name.clone();
        subscription.plan = Some(Plan { offer: self.offer.clone(), term, billing, profile: payer });
        let charged = Some(Charged::Waiting(payer));
        let period = OpenPeriod { terms: self.terms.clone(), paid: moved.paid, charged };
        match self.term_days {
            Some(term_days) => {
                (subscription.anchor, subscription.months) = (term_days.start, 0);
                subscription.term_days = term_days;
                // Of the period before, only that is paid for which was not credited.
                if let Some(kept) = moved.kept {
                    subscription.period.paid = kept;
                }
                subscription.replace_period(period);
            }
            None => subscription.period = period,
        }
        subscription.replace_former(former);
        subscription.move_promotion(self, by);
        // What the move charges is credited against its invoice from now on.
        subscription.lots.iter_mut().for_each(|lot| lot.charged_by = ChargedBy::Opening);
        subscription.lots.extend(added);
        subscription.licenses = self.licenses;
        subscription.announced = None;
    }

    /// A subscription after it, where its product is known.
    pub(super) fn after(
        self,
        state: &State,
        subscription: &Subscription,
        at: Timestamp,
    ) -> Option<Subscription> {
        let mut after = subscription.clone();
        let moved = self.moving(subscription, at).moved().ok()?;
        let product = state.products.find(self.product).unwrap_or(subscription.product);
        let payer = subscription.profile()?;
        self.move_on(&mut after, (product, payer, subscription.purchaser), moved, at);
        Some(after)
    }

    /// The billing period that follows it.
    pub(super) fn next_period(
        self,
        state: &State,
        facts: Facts<'_>,
        subscription: &Subscription,
        today: Day,
    ) -> Option<NextPeriod> {
        let after = self.after(state, subscription, today.start())?;
        next_period::going_on_with(state, facts, (&after, facts.catalog.product(self.product)), today)
    }

    /// Refuses a move that does not follow from how things stand: from this product and offer, with these lines.
    pub(super) fn require(
        self,
        state: &State,
        (id, product_before, offer_before): (SubscriptionId, &ProductId, &OfferId),
        (lines, at): (&[Line], Timestamp),
    ) -> Result<Movable, Corruption> {
        let known = require_movable(state, id)?;
        let subscription = state.subscriptions.row(known);
        let plan = subscription.plan.as_ref().ok_or(Corruption::ImpossibleState)?;
        let product = state.products.id(subscription.product);
        Corruption::WrongFigure("productBefore").unless(product == Some(product_before))?;
        Corruption::WrongFigure("offerBefore").unless(*offer_before == plan.offer)?;
        Corruption::WrongFigure("licenses").unless(self.licenses >= subscription.licenses)?;
        let payer = state.payer(subscription)?;
        self.require_terms((subscription, plan), state.profiles.row(payer), at.day())?;
        self.require_promotion(subscription)?;
        let moved = require_moved(&self.moving(subscription, at), lines)?;
        Ok((known, payer, moved, state.owed(lines)?))
    }

    /// Its terms go on with the term, or begin one today, as its offer says (`U2`, `U3`).
    fn require_terms(
        self,
        (subscription, plan): (&Subscription, &Plan),
        payer: &Profile,
        today: Day,
    ) -> Result<(), Corruption> {
        let days = self.terms.days;
        let keeps_term = (self.term, self.billing) == (plan.term, plan.billing);
        Corruption::WrongFigure("termDays").unless(self.term_days.is_none() == keeps_term)?;
        if let Some(term_days) = self.term_days {
            let (term, period) = (self.term.months(), self.billing.months(self.term));
            require_first_days(today, (term_days, term), (days, period))?;
            return require_terms_of(self.terms, payer);
        }
        subscription.require_same_terms(self.terms, payer)
    }
}
