//! Moving to another plan at the renewal (`U6`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::case::{Case, Facts};
use crate::catalog::PlanName;
use crate::charge::line::{BillingPeriod, Line};
use crate::charge::proration::PeriodValue;
use crate::charge::tax::charge;
use crate::charging::{Bought, Charging, Counts, NextPeriod, Quotable, Quoted, Raises};
use crate::corruption::Corruption;
use crate::denial::{Denial, NotOnSale, RecurringBillingIsOff};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::state::{Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::subscription::plan_change::change::ChangePlan;
use crate::subscription::plan_change::cheaper::finer;
use crate::subscription::plan_change::promotion::NoPromotionAtRenewal;
use crate::subscription::plan_change::ways::Target;
use crate::subscription::{schedule, total};
use crate::value::{AmountOverflow, Day, LicenseCount, Money, SubscriptionId, TextLine};

/// A move to another plan was scheduled for the renewal.
#[data]
pub struct PlanChangeScheduled {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The move that was scheduled before, which this one replaces; the same where only the total is another.
    pub before: Option<PlanName>,
    /// The plan to which it moves.
    pub plan: PlanName,
    /// The name of its product.
    pub product_name: TextLine,
    /// How many licenses it will have, as things stand.
    pub licenses: LicenseCount,
    /// The day on which it renews.
    pub renews_on: Day,
    /// What a billing period of the plan costs more before tax than the present one, for as many months, by the list of today and
    /// promotions aside; negative where it is cheaper.
    pub added: Money,
    /// The same with taxes.
    pub added_total: Money,
}

/// A move that was scheduled for the renewal does not come.
#[data]
pub struct PlanScheduleDropped {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The plan to which it was to move.
    pub plan: PlanName,
    /// Why.
    pub cause: PlanDropCause,
}

/// Why a scheduled move does not come.
#[data]
pub enum PlanDropCause {
    /// Somebody asked for the present plan.
    Asked,
    /// The subscription does not renew: recurring billing was turned off, or it was canceled.
    NoRenewal,
    /// The plan is not sold any more.
    NotSold,
    /// It has no price any more in the currency of the subscription.
    NoPrice,
    /// The catalog knows no way there any more (`K8`).
    NoWay,
    /// It moved there already.
    Moved,
}

impl ChangePlan {
    /// The move at the renewal, with the total from then on, if one is named.
    pub(super) fn at_renewal(
        &self,
        case: &Case<'_>,
        subscription: &Subscription,
        target: &Target<'_>,
    ) -> Result<Vec<Event>, Denial> {
        NoPromotionAtRenewal::refuse(self.promotion.as_ref())?;
        let renews_on = subscription.term_days.end;
        if !subscription.ahead.renews() {
            case.refuse(RecurringBillingIsOff { subscription: subscription.id, ends_on: renews_on })?;
        }
        let total = self.licenses.or(subscription.scheduled).unwrap_or(subscription.licenses);
        if total > subscription.licenses || !target.is_cheaper(subscription, total, case.today())? {
            total::require_paid(case, subscription)?;
        }
        target.require_sold(renews_on)?;
        let (added, added_total) = target.added(subscription, total)?;
        target.require_eligible(case, subscription, (total, 0), added)?;
        let before = subscription.scheduled_plan.as_deref().cloned();
        let stays = case.state.is_scheduled(subscription, target.product.ids(), &target.offer.id);
        let plan = before.clone().filter(|_| stays).unwrap_or_else(|| target.name());
        let another_total = schedule::another_total(subscription, total);
        if stays && another_total.is_none() {
            return Ok(Vec::new());
        }
        let scheduled = PlanChangeScheduled {
            subscription: subscription.id,
            before,
            plan: plan.clone(),
            product_name: target.product.name.clone(),
            licenses: total,
            renews_on,
            added,
            added_total,
        };
        let mut events = vec![scheduled.into()];
        events.extend(another_total);
        // Of the plan that is announced, another total is only that (`S5`).
        if !stays {
            let scheduled = Some(total).filter(|total| *total != subscription.licenses);
            let after =
                Subscription { scheduled, scheduled_plan: Some(Box::new(plan)), ..subscription.clone() };
            let own = case.state.products.in_catalog(subscription.product, case.facts.catalog);
            events.extend(after.announced_anew(case, own));
        }
        Ok(events)
    }

    /// Asking for the present plan takes back what is scheduled.
    pub(super) fn unscheduled(case: &Case<'_>, subscription: &Subscription) -> Option<Vec<Event>> {
        let dropped = PlanScheduleDropped::of(subscription, PlanDropCause::Asked)?;
        let after = Subscription { scheduled_plan: None, ..subscription.clone() };
        let own = case.state.products.in_catalog(subscription.product, case.facts.catalog);
        Some(core::iter::once(dropped).chain(after.announced_anew(case, own)).collect())
    }
}

impl Target<'_> {
    /// The plan by its ids.
    fn name(&self) -> PlanName {
        PlanName { product: self.product.id.clone(), offer: self.offer.id.clone() }
    }

    /// Refuses what is not sold any more on the day of the renewal.
    fn require_sold(&self, renews_on: Day) -> Result<(), Denial> {
        if self.product.on_sale(renews_on) {
            return Ok(());
        }
        let (product_name, end_of_sale) = (self.product.name.clone(), self.product.end_of_sale);
        Err(NotOnSale { product_name, end_of_sale }.into())
    }

    /// What a billing period of it costs more for so many licenses than the present plan does for as many months, at today's
    /// prices, before tax and with it.
    fn added(
        &self,
        subscription: &Subscription,
        licenses: LicenseCount,
    ) -> Result<(Money, Money), AmountOverflow> {
        let BillingPeriod { tax_rates, prices, .. } = &subscription.period.terms;
        let present = subscription.period.terms.priced().list();
        let unit = finer(present.value_unit(), self.price.value_unit());
        let (months, of_present) = (self.offer.billing.months(self.offer.term), self.plan.billing_months());
        let before = PeriodValue::of_days(present.of(subscription.licenses, unit)?, months)?;
        let after = PeriodValue::of_days(self.price.of(licenses, unit)?, of_present)?;
        let price = charge(before, after, of_present, unit, tax_rates, *prices)?;
        Ok((price.net, price.total()?))
    }
}

impl Target<'_> {
    /// What is scheduled is not to come any more, once the subscription is there.
    pub(super) fn arrived(&self, state: &State, subscription: &Subscription) -> Option<Event> {
        let arrived = state.is_scheduled(subscription, self.product.ids(), &self.offer.id);
        PlanScheduleDropped::of(subscription, PlanDropCause::Moved).filter(|_| arrived)
    }
}

impl PlanScheduleDropped {
    /// The end of what is scheduled, if anything is.
    pub(crate) fn of(subscription: &Subscription, cause: PlanDropCause) -> Option<Event> {
        let plan = subscription.scheduled_plan.as_deref()?.clone();
        Some(Self { subscription: subscription.id, plan, cause }.into())
    }
}

impl Costly for PlanChangeScheduled {
    fn charging(&self) -> Option<Charging<'_>> {
        let raises = Raises::Subscription(self.subscription);
        Some(Charging::without_lines(None, raises, Counts::Lines, Some(Quoted::Event(self))))
    }
}

impl Quotable for PlanChangeScheduled {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        let (plan, cost) = ((&self.plan.product, &self.product_name), (self.added, self.added_total));
        Ok(Bought::of_plan(state, self.subscription, plan, self.licenses, Some(cost)))
    }

    fn next_period(&self, _: &State, _: Facts<'_>, _: Day) -> Option<NextPeriod> {
        None
    }
}

impl Apply for PlanChangeScheduled {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active && subscription.ahead.renews()
        })?;
        let subscription = state.subscriptions.row(known);
        let before = subscription.scheduled_plan.as_deref();
        Corruption::WrongFigure("before").unless(self.before.as_ref() == before)?;
        Corruption::WrongFigure("renewsOn").unless(self.renews_on == subscription.term_days.end)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            // Another plan is announced, with its price (`U6`).
            if self.before.as_ref() != Some(&self.plan) {
                subscription.announced = None;
            }
            subscription.scheduled_plan = Some(Box::new(self.plan.clone()));
        });
    }
}

impl PlanDropCause {
    /// Whether whoever answers for the subscription wants another plan still, and cannot have it.
    fn is_disappointing(self) -> bool {
        match self {
            Self::NotSold | Self::NoPrice | Self::NoWay => true,
            Self::Asked | Self::NoRenewal | Self::Moved => false,
        }
    }
}

impl Effects for PlanScheduleDropped {
    fn effects(&self, orders: &mut Orders<'_>) {
        if self.cause.is_disappointing() {
            orders.tell(NotificationKind::PlanChangeDropped, self.subscription, Whom::Responsible);
        }
    }
}

impl Apply for PlanScheduleDropped {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.scheduled_plan.as_deref() == Some(&self.plan)
        })?;
        if self.cause.is_disappointing() {
            let subscription = state.subscriptions.row(known);
            // Once it is announced, only the renewal finds that it cannot be.
            let renewal = subscription.announced.as_ref().map(|_| subscription.term_days.end.start());
            let due = renewal.unwrap_or_else(|| subscription.notice(&state.settings));
            record.require_due_unless_asked(Some(due))?;
        }
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.scheduled_plan = None;
            subscription.announced = None;
        });
    }
}
