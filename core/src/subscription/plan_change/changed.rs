//! A subscription that is on another plan from today on (`U2`, `U3`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, ServicePeriod, Term};
use crate::case::{Case, Facts};
use crate::charge::line::{BillingPeriod, Line};
use crate::charge::tax::total_price;
use crate::charging::{Bought, Charging, Invoiced, NextPeriod, Quotable, Quoted, Raises, cost};
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownSubscription};
use crate::event::{Apply, Costly, Recorded};
use crate::state::{
    Charged, ChargedBy, Former, Known, Lot, OpenPeriod, Owed, Plan, Profile, Slot, State, Subscription,
    require_first_days, require_terms_of,
};
use crate::status::SubscriptionStatus;
use crate::subscription::plan_change::lines::{Moved, Moving, Way};
use crate::subscription::plan_change::ways::Target;
use crate::subscription::resumption::NewTerm;
use crate::subscription::{next_period, renewal};
use crate::value::{
    AmountOverflow, Day, LicenseCount, OfferId, ProductId, PromotionId, SubscriptionId, TextLine, Timestamp,
};

/// A subscription moved to another plan.
#[data]
pub struct PlanChanged {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product that it had.
    pub product_before: ProductId,
    /// The offer that it had.
    pub offer_before: OfferId,
    /// The product that it has now.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    #[or_default]
    pub former_ids: Vec<ProductId>,
    /// The offer that it has now.
    pub offer: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
    /// How many licenses it has now.
    pub licenses: LicenseCount,
    /// The days of a term that begins today, with another term or frequency (`U3`); absent: the present one goes on.
    pub term_days: Option<ServicePeriod>,
    /// The billing period that runs, at the price that holds from now on.
    pub billing_period: BillingPeriod,
    /// The promotion that ends with the move, because it is not for the plan, or not for the term that begins (`K7`).
    pub promotion_ended: Option<PromotionId>,
    /// What leaves, and what comes.
    pub lines: Vec<Line>,
}

impl Target<'_> {
    /// The move of a subscription to this plan, today.
    pub(super) fn changed(
        &self,
        case: &Case<'_>,
        subscription: &Subscription,
        licenses: LicenseCount,
    ) -> Result<PlanChanged, Denial> {
        let new_term = NewTerm::beginning(case.today(), self.offer.term, self.offer.billing);
        let new_term = Some(new_term).filter(|_| !self.keeps_term());
        let (price, promotion_ended) = self.promoted(subscription)?;
        let OpenPeriod { terms, .. } = &subscription.period;
        let billing_period = match &new_term {
            Some(new_term) => renewal::opening(case.state, subscription, new_term.days, price),
            None => BillingPeriod::at(terms.days, price, (terms.tax_rates.clone(), terms.prices)),
        };
        let BillingPeriod { tax_rates, prices, .. } = &billing_period;
        total_price(licenses, self.price, tax_rates, *prices)?;
        let (product_name, at) = (&self.product.name, case.context.at);
        let way = if new_term.is_some() { Way::Anew } else { Way::Within };
        let moving = Moving { subscription, terms: &billing_period, product_name, licenses, way, at };
        let lines = moving.moved()?.lines;
        let unknown = || UnknownSubscription { subscription: subscription.id };
        Ok(PlanChanged {
            subscription: subscription.id,
            product_before: case.state.products.id(subscription.product).ok_or_else(unknown)?.clone(),
            offer_before: self.plan.offer.clone(),
            product: self.product.id.clone(),
            product_name: product_name.clone(),
            former_ids: self.product.former_ids.clone(),
            offer: self.offer.id.clone(),
            term: self.offer.term,
            billing: self.offer.billing,
            licenses,
            term_days: new_term.map(|new_term| new_term.term_days),
            billing_period,
            promotion_ended,
            lines,
        })
    }
}

impl PlanChanged {
    /// How it moves a subscription, as that stands.
    fn moving<'a>(&'a self, subscription: &'a Subscription, at: Timestamp) -> Moving<'a> {
        Moving {
            subscription,
            terms: &self.billing_period,
            product_name: &self.product_name,
            licenses: self.licenses,
            way: if self.term_days.is_some() { Way::Anew } else { Way::Within },
            at,
        }
    }

    /// The subscription after it.
    fn move_on(
        &self,
        subscription: &mut Subscription,
        (product, payer): (Slot, Slot),
        moved: Moved,
        at: Timestamp,
    ) {
        let added = self.licenses.minus(subscription.licenses);
        let added = (added > LicenseCount::ZERO).then(|| Lot::opening(added, at.day(), at));
        let former = Former::of(subscription, moved.kept, at.day());
        let former = former.map(|former| Box::new(Former { added, ..former }));
        subscription.product = product;
        subscription.product_name = self.product_name.clone();
        subscription.plan =
            Some(Plan { offer: self.offer.clone(), term: self.term, billing: self.billing, profile: payer });
        let period = OpenPeriod {
            terms: self.billing_period.clone(),
            paid: moved.paid,
            charged: Some(Charged::Waiting(payer)),
        };
        match self.term_days {
            Some(term_days) => {
                (subscription.anchor, subscription.months) = (term_days.start, 0);
                subscription.term_days = term_days;
                subscription.replace_period(period);
            }
            None => subscription.period = period,
        }
        subscription.former = former;
        subscription.move_promotion(self);
        // What the move charges is credited against its invoice from now on.
        subscription.lots.iter_mut().for_each(|lot| lot.charged_by = ChargedBy::Opening);
        subscription.lots.extend(added);
        subscription.licenses = self.licenses;
        subscription.announced = None;
    }

    /// A subscription after it, where its product is known.
    pub(super) fn after(
        &self,
        state: &State,
        subscription: &Subscription,
        at: Timestamp,
    ) -> Option<Subscription> {
        let mut after = subscription.clone();
        let moved = self.moving(subscription, at).moved().ok()?;
        let product = state.products.find(&self.product).unwrap_or(subscription.product);
        self.move_on(&mut after, (product, subscription.profile()?), moved, at);
        Some(after)
    }
}

impl Costly for PlanChanged {
    fn charging(&self) -> Option<Charging<'_>> {
        let raises = Raises::Subscription(self.subscription);
        // A term that begins is invoiced that day, with what it takes the place of (`U3`).
        let invoiced = if self.term_days.is_some() { Invoiced::AtOnce } else { Invoiced::AsSet };
        let charging = Charging::in_its_period(&self.lines, Some(Quoted::Event(self)));
        Some(Charging { raises, invoiced, ..charging })
    }
}

impl Quotable for PlanChanged {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        let bought = Bought::on(state, self.subscription, self.licenses, cost(&self.lines)?);
        let (product, product_name) = (self.product.clone(), self.product_name.clone());
        Ok(bought.map(|bought| Bought { product, product_name, ..bought }))
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let subscription = state.subscriptions.find(self.subscription)?;
        let after = self.after(state, subscription, today.start())?;
        next_period::going_on_with(state, facts, (&after, facts.catalog.product(&self.product)), today)
    }
}

/// What a move needs: the subscription, who pays for it, what it leaves paid for, and whom its lines are for.
pub(crate) type Movable = (Known<Subscription>, Known<Profile>, Moved, Vec<Owed>);

impl Apply for PlanChanged {
    type Checked = Movable;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = require_movable(state, self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let plan = subscription.plan.as_ref().ok_or(Corruption::ImpossibleState)?;
        let product = state.products.id(subscription.product);
        Corruption::WrongFigure("productBefore").unless(product == Some(&self.product_before))?;
        Corruption::WrongFigure("offerBefore").unless(self.offer_before == plan.offer)?;
        Corruption::WrongFigure("licenses").unless(self.licenses >= subscription.licenses)?;
        let payer = state.payer(subscription)?;
        self.require_terms((subscription, plan), state.profiles.row(payer), record.at.day())?;
        self.require_promotion(subscription)?;
        let moved = require_moved(&self.moving(subscription, record.at), &self.lines)?;
        Ok((known, payer, moved, state.owed(&self.lines)?))
    }

    fn change(&self, (known, payer, moved, owed): Movable, state: &mut State, record: &Recorded) {
        let product = state.learn_product(&self.product, &self.former_ids);
        state.update_subscription(known, |subscription| {
            self.move_on(subscription, (product, payer.slot()), moved, record.at);
        });
        state.add_owed(&self.lines, &owed);
    }
}

impl PlanChanged {
    /// Its terms go on with the term, or begin one today, as its offer says (`U2`, `U3`).
    fn require_terms(
        &self,
        (subscription, plan): (&Subscription, &Plan),
        payer: &Profile,
        today: Day,
    ) -> Result<(), Corruption> {
        let days = self.billing_period.days;
        let keeps_term = (self.term, self.billing) == (plan.term, plan.billing);
        Corruption::WrongFigure("termDays").unless(self.term_days.is_none() == keeps_term)?;
        if let Some(term_days) = self.term_days {
            let (term, period) = (self.term.months(), self.billing.months(self.term));
            require_first_days(today, (term_days, term), (days, period))?;
            return require_terms_of(&self.billing_period, payer);
        }
        subscription.require_same_terms(&self.billing_period, payer)
    }
}

impl Subscription {
    /// Refuses terms that are not those of its billing period but for the price.
    pub(super) fn require_same_terms(
        &self,
        terms: &BillingPeriod,
        payer: &Profile,
    ) -> Result<(), Corruption> {
        let own = &self.period.terms;
        Corruption::WrongFigure("billingPeriod").unless(terms.days == own.days)?;
        Corruption::WrongFigure("taxRates").unless(terms.tax_rates == own.tax_rates)?;
        Corruption::WrongFigure("prices").unless(terms.prices == own.prices)?;
        terms.require_price_in(payer.currency)
    }
}

/// A subscription that can move: it is active, and nothing of it waits for somebody else.
pub(super) fn require_movable(state: &State, id: SubscriptionId) -> Result<Known<Subscription>, Corruption> {
    state.require_subscription(id, |subscription| {
        let waits = subscription.reserved.is_some() || subscription.hand_over.is_some();
        subscription.status == SubscriptionStatus::Active && !subscription.is_extended() && !waits
    })
}

/// Refuses other lines than those that a move brings.
pub(super) fn require_moved(moving: &Moving<'_>, lines: &[Line]) -> Result<Moved, Corruption> {
    let moved = moving.moved().map_err(|_| Corruption::ImpossibleNumber)?;
    Corruption::WrongFigure("lines").unless(moved.lines == lines)?;
    Ok(moved)
}
