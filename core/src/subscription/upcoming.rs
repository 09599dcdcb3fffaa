//! The plan of the next term: the one that a subscription moves to then, or the present one (`C8`, `U6`).

use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, ServicePeriod, Term, months_after};
use crate::case::Facts;
use crate::catalog::{Offer, PlanName, Product};
use crate::corruption::Corruption;
use crate::event::Event;
use crate::pricing::{Price, Priced};
use crate::state::{KeptPromotion, Plan, Slot, State, Subscription};
use crate::subscription::plan_change::{PlanDropCause, PlanScheduleDropped};
use crate::subscription::renewal::NextTerm;
use crate::value::{Currency, Day, OfferId, ProductId, TextLine};

/// The plan with which a term begins that follows on a move (`U6`).
#[data]
pub struct NextPlan {
    /// The product, by its present id.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// Ids that the product had before: they still mean it (`K1`).
    #[or_default]
    pub former_ids: Vec<ProductId>,
    /// The offer of it.
    pub offer: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
}

/// The plan of the next term, as the catalog has it.
pub(crate) struct UpcomingTerm<'a> {
    pub(crate) product: Option<&'a Product>,
    offer: Option<&'a Offer>,
    term: Term,
    billing: BillingFrequency,
    currency: Currency,
    /// Whether it is another than the present one.
    moves: bool,
    /// Why the one that was scheduled is not it.
    dropped: Option<PlanDropCause>,
}

impl<'a> UpcomingTerm<'a> {
    /// That of a subscription, as far as can be told on a day; none of a trial.
    pub(crate) fn of(state: &State, facts: Facts<'a>, subscription: &Subscription, day: Day) -> Option<Self> {
        let product = state.products.in_catalog(subscription.product, facts.catalog);
        Self::of_product(state, facts, (subscription, product), day)
    }

    /// The same where the product is known, be it new to the organization.
    pub(crate) fn of_product(
        state: &State,
        facts: Facts<'a>,
        (subscription, own): (&Subscription, Option<&'a Product>),
        day: Day,
    ) -> Option<Self> {
        let plan = subscription.plan.as_ref()?;
        let scheduled = subscription.scheduled_plan.as_deref();
        let moves = scheduled.map(|to| reached(state, facts, (subscription, own, plan), to, day));
        let currency = subscription.currency();
        let dropped = match moves {
            Some(Ok((product, offer))) => {
                let (term, billing) = (offer.term, offer.billing);
                let (product, offer) = (Some(product), Some(offer));
                return Some(Self { product, offer, term, billing, currency, moves: true, dropped: None });
            }
            Some(Err(cause)) => Some(cause),
            None => None,
        };
        let offer = own.and_then(|product| product.offer(&plan.offer));
        let (term, billing) = (plan.term, plan.billing);
        Some(Self { product: own, offer, term, billing, currency, moves: false, dropped })
    }

    /// Its price by the list of a day.
    pub(crate) fn listed(&self, day: Day) -> Option<Priced<'a>> {
        self.offer?.priced(self.currency, day)
    }

    /// Its price by the list of a day, less what the promotion of the subscription takes off, where that still holds, and is
    /// for it (`K7`).
    pub(crate) fn renewed(&self, subscription: &Subscription, day: Day) -> Option<Price> {
        let list = self.listed(day)?;
        let ends = self.plan().is_some_and(|plan| subscription.promotion_ends_with(&plan));
        if ends { Some(list.to_price()) } else { subscription.renewed(list) }
    }

    /// Its price: the one that was announced, or else that of the list of a day. What was announced of a plan that is dropped
    /// does not hold.
    pub(crate) fn price(&self, subscription: &Subscription, day: Day) -> Option<Price> {
        let announced = subscription.announced.as_deref().filter(|_| self.dropped.is_none()).cloned();
        announced.or_else(|| self.renewed(subscription, day))
    }

    /// Its first billing period, in whichever period of the present term we are.
    pub(crate) fn first_period(&self, subscription: &Subscription) -> ServicePeriod {
        subscription.next_days(self.billing.months(self.term))
    }

    /// All its days.
    pub(crate) fn days(&self, subscription: &Subscription) -> ServicePeriod {
        subscription.next_days(self.term.months())
    }

    /// What it says of itself where it is another than the present one.
    pub(crate) fn plan(&self) -> Option<NextPlan> {
        let (product, offer) = self.product.zip(self.offer).filter(|_| self.moves)?;
        Some(NextPlan {
            product: product.id.clone(),
            product_name: product.name.clone(),
            former_ids: product.former_ids.clone(),
            offer: offer.id.clone(),
            term: self.term,
            billing: self.billing,
        })
    }

    /// What becomes of a plan that was scheduled and cannot be.
    pub(crate) fn dropped(&self, subscription: &Subscription) -> Option<Event> {
        PlanScheduleDropped::of(subscription, self.dropped?)
    }
}

/// The plan that a subscription is to move to, or why it cannot (`U6`).
fn reached<'a>(
    state: &State,
    facts: Facts<'a>,
    (subscription, own, plan): (&Subscription, Option<&Product>, &Plan),
    to: &PlanName,
    day: Day,
) -> Result<(&'a Product, &'a Offer), PlanDropCause> {
    let known = || state.products.in_catalog(state.products.find(&to.product)?, facts.catalog);
    let product = known().or_else(|| facts.catalog.product(&to.product));
    let product = product.filter(|product| product.on_sale(subscription.term_days.end));
    let product = product.ok_or(PlanDropCause::NotSold)?;
    let offer = product.offer(&to.offer).ok_or(PlanDropCause::NotSold)?;
    let way = own.and_then(|own| facts.catalog.plan_move((own, &plan.offer), (product, &offer.id)));
    way.ok_or(PlanDropCause::NoWay)?;
    let announced = subscription.announced.is_some();
    if announced || offer.has_price(subscription.currency(), day) {
        Ok((product, offer))
    } else {
        Err(PlanDropCause::NoPrice)
    }
}

impl Subscription {
    /// The length of a billing period: an extension has months (`E2`).
    pub(super) fn billing_months(&self) -> u32 {
        if self.is_extended() { 1 } else { self.plan.as_ref().map_or(0, Plan::billing_months) }
    }

    /// The billing period that begins so many months after the anchor, from which all are counted, so that they never
    /// drift (`C9`).
    fn period_from(&self, months: u32) -> ServicePeriod {
        let end = months.saturating_add(self.billing_months());
        ServicePeriod { start: months_after(self.anchor, months), end: months_after(self.anchor, end) }
    }

    /// The present billing period and all that follow, each with how many months after the anchor it begins.
    pub(crate) fn periods(&self) -> impl Iterator<Item = (u32, ServicePeriod)> {
        let months = core::iter::successors(Some(self.months), |months| {
            Some(months.saturating_add(self.billing_months()))
        });
        months.map(|months| (months, self.period_from(months)))
    }

    /// How many billing periods follow the present one in its term.
    pub(super) fn periods_left(&self) -> u32 {
        let later = self.periods().skip(1).take_while(|(_, period)| period.start < self.term_days.end);
        u32::try_from(later.count()).unwrap_or(u32::MAX)
    }

    /// How many months after the anchor the next billing period begins.
    pub(super) fn next_months(&self) -> u32 {
        self.months.saturating_add(self.billing_months())
    }

    /// The billing period after the present one.
    pub(crate) fn next_period(&self) -> ServicePeriod {
        self.period_from(self.next_months())
    }

    /// So many months from the beginning of the next term on.
    pub(super) fn next_days(&self, months: u32) -> ServicePeriod {
        let (begins, start) = self.next_term_start();
        ServicePeriod { start, end: months_after(self.anchor, begins.saturating_add(months)) }
    }

    /// The first billing period of the next term, and the whole of it, on this plan, or on its own.
    pub(super) fn term_after(&self, plan: Option<&NextPlan>) -> Option<(ServicePeriod, ServicePeriod)> {
        let (term, billing) = match plan {
            Some(plan) => (plan.term, plan.billing),
            None => self.plan.as_ref().map(|plan| (plan.term, plan.billing))?,
        };
        Some((self.next_days(billing.months(term)), self.next_days(term.months())))
    }

    /// Refuses another plan for the next term than the one that is scheduled.
    pub(super) fn require_next_plan(&self, plan: Option<&NextPlan>) -> Result<(), Corruption> {
        let scheduled = self.scheduled_plan.as_deref().map(|scheduled| &scheduled.offer);
        Corruption::WrongFigure("plan").unless(plan.map(|plan| &plan.offer) == scheduled)
    }

    /// A list price as the next term has it.
    fn renewed(&self, list: Priced<'_>) -> Option<Price> {
        let Some(kept) = self.promotion.as_deref() else { return Some(list.to_price()) };
        KeptPromotion::renewed(Some(kept), list, self.periods_left().saturating_add(1))
    }

    /// Whether the next term can have this price: what was taken off the list price is what its promotion takes off.
    fn renews_at(&self, price: Priced<'_>) -> bool {
        self.renewed(price.list()).is_some_and(|renewed| renewed.as_priced() == price)
    }

    /// Whether a move to this plan ends its promotion, which is not for that (`K7`).
    pub(super) fn promotion_ends_with(&self, plan: &NextPlan) -> bool {
        let ids = || plan.former_ids.iter().chain([&plan.product]);
        self.kept_promotion().is_some_and(|kept| !kept.terms.is_for(ids(), &plan.offer))
    }

    /// Refuses a price of what comes next of which more, or less, was taken off the list price than its promotion does.
    pub(super) fn require_promoted_next(
        &self,
        (next, plan): (NextTerm, Option<&NextPlan>),
        price: Priced<'_>,
    ) -> Result<(), Corruption> {
        let ends = plan.is_some_and(|plan| self.promotion_ends_with(plan));
        let follows = match next {
            NextTerm::Renewal | NextTerm::Resumption if !ends => self.renews_at(price),
            NextTerm::Renewal | NextTerm::Resumption | NextTerm::Extension => price.discount.is_none(),
        };
        Corruption::WrongFigure("discount").unless(follows)
    }

    /// Refuses a price of what comes next that is not the announced one, or not what its promotion makes of the list price.
    pub(super) fn require_next_price(
        &self,
        next: (NextTerm, Option<&NextPlan>),
        price: Priced<'_>,
    ) -> Result<(), Corruption> {
        let announced = self.announced.as_deref().map(Price::as_priced);
        Corruption::WrongFigure("unitPrice").unless(announced.is_none_or(|announced| announced == price))?;
        self.require_promoted_next(next, price)
    }

    /// It is on this plan from now on.
    pub(super) fn move_to(&mut self, plan: &NextPlan, product: Slot) {
        self.product = product;
        self.product_name = plan.product_name.clone();
        if let Some(own) = &mut self.plan {
            let NextPlan { offer, term, billing, .. } = plan;
            *own = Plan { offer: offer.clone(), term: *term, billing: *billing, profile: own.profile };
        }
    }

    /// How many months after the anchor the next term begins, in whichever period of the present one we are, and on which day.
    pub(crate) fn next_term_start(&self) -> (u32, Day) {
        let later = core::iter::successors(Some(self.next_months()), |months| {
            Some(months.saturating_add(self.billing_months()))
        });
        let mut starts = later.map(|months| (months, months_after(self.anchor, months)));
        starts.find(|(_, start)| self.term_days.end <= *start).unwrap_or((self.months, self.term_days.end))
    }
}
