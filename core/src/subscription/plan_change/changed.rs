//! A subscription that is on another plan from today on (`U2`, `U3`).

use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, ServicePeriod, Term};
use crate::case::{Case, Facts};
use crate::catalog::RedeemedPromotion;
use crate::charge::line::{BillingPeriod, Line};
use crate::charge::tax::total_price;
use crate::charging::{Bought, Charging, Invoiced, NextPeriod, Quotable, Quoted, Raises, cost};
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownSubscription};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Recorded};
use crate::promotion::PromotionClaim;
use crate::state::{Known, OpenPeriod, Owed, Profile, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::subscription::plan_change::arrival::Arrival;
use crate::subscription::plan_change::lines::{Moved, Moving, Way};
use crate::subscription::plan_change::promotion::MovePromoted;
use crate::subscription::plan_change::ways::Target;
use crate::subscription::renewal;
use crate::subscription::resumption::NewTerm;
use crate::value::{
    AmountOverflow, Day, LicenseCount, OfferId, ProductId, PromotionId, SubscriptionId, TextLine,
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
    /// The promotion that was redeemed with the move (`K7`).
    pub promotion: Option<RedeemedPromotion>,
    /// The promotion that ends with the move: it is not for the plan, or not for the term that begins, or another takes its
    /// place (`K7`).
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
        (licenses, claim): (LicenseCount, Option<&PromotionClaim>),
    ) -> Result<PlanChanged, Denial> {
        let new_term = NewTerm::beginning(case.today(), self.offer.term, self.offer.billing);
        let new_term = Some(new_term).filter(|_| !self.keeps_term());
        let promoted = self.promoted(case, subscription, (licenses, claim))?;
        let MovePromoted { price, redeemed: promotion, ended: promotion_ended } = promoted;
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
            promotion,
            promotion_ended,
            lines,
        })
    }
}

impl PlanChanged {
    /// What it brings the subscription.
    pub(super) fn arrival(&self) -> Arrival<'_> {
        Arrival {
            product: &self.product,
            former_ids: &self.former_ids,
            product_name: &self.product_name,
            offer: &self.offer,
            term: self.term,
            billing: self.billing,
            licenses: self.licenses,
            term_days: self.term_days,
            terms: &self.billing_period,
            promotion: self.promotion.as_ref(),
            promotion_ended: self.promotion_ended.as_ref(),
        }
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

impl Effects for PlanChanged {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.use_promotion(self.subscription, self.promotion.as_ref());
        orders.tell(NotificationKind::PlanChanged, self.subscription, Whom::Responsible);
    }
}

impl Quotable for PlanChanged {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        let plan = (&self.product, &self.product_name);
        Ok(Bought::of_plan(state, self.subscription, plan, self.licenses, cost(&self.lines)?))
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let subscription = state.subscriptions.find(self.subscription)?;
        self.arrival().next_period(state, facts, subscription, today)
    }
}

/// What a move needs: the subscription, who pays for it, what it leaves paid for, and whom its lines are for.
pub(crate) type Movable = (Known<Subscription>, Known<Profile>, Moved, Vec<Owed>);

impl Apply for PlanChanged {
    type Checked = Movable;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let before = (self.subscription, &self.product_before, &self.offer_before);
        self.arrival().require(state, before, (&self.lines, record.at))
    }

    fn change(&self, (known, payer, moved, owed): Movable, state: &mut State, record: &Recorded) {
        let product = state.learn_product(&self.product, &self.former_ids);
        state.leave_product(known, record.at);
        let by = state.subscriptions.row(known).purchaser;
        state.use_promotion(self.promotion.as_ref(), by);
        state.update_subscription(known, |subscription| {
            self.arrival().move_on(subscription, (product, payer.slot(), by), moved, record.at);
        });
        state.add_owed(&self.lines, &owed);
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
