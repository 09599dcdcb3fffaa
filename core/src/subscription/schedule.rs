//! A total that is set for the renewal (`S5`).

use alloc::vec::Vec;

use crate::case::{Case, Facts};
use crate::catalog::{PlanName, Product};
use crate::charge::Line;
use crate::charge::line::BillingPeriod;
use crate::charge::proration::PeriodValue;
use crate::charge::tax::charge;
use crate::charging::{Bought, Charging, Counts, NextPeriod, Quotable, Quoted, Raises};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, RecurringBillingIsOff};
use crate::event::{Apply, Costly, Event, Recorded};
use crate::policy::demand::check_increase;
use crate::rights::Right;
use crate::state::{Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::subscription::purchase::check_licenses;
use crate::subscription::{PlanDropCause, PlanScheduleDropped, extended, total};
use crate::value::{AmountOverflow, Day, LicenseCount, Money, SubscriptionId, TextLine};

/// Sets how many licenses a subscription is to have from its renewal on (`S5`). It replaces what was scheduled before;
/// today's total takes it back.
#[data(WellFormed)]
pub struct ScheduleLicenses {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The total that it is to have from its renewal on.
    pub licenses: LicenseCount,
}

/// A total was scheduled for the renewal.
#[data]
pub struct LicensesScheduled {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The total that was scheduled before, which this one replaces.
    pub before: Option<LicenseCount>,
    /// The total from the renewal on.
    pub licenses: LicenseCount,
    /// The day on which it renews.
    pub renews_on: Day,
    /// What it adds with the plan to which it moves then, where that move was asked for with it (`U6`); absent: nobody asked.
    pub of_move: Option<ScheduledMove>,
}

/// What a scheduled move to another plan adds, with a total of its own.
#[data]
pub struct ScheduledMove {
    /// The plan, as it was scheduled.
    pub plan: PlanName,
    /// The name of its product.
    pub product_name: TextLine,
    /// What a billing period of the plan costs more before tax than the present one, for as many months, by the list of today and
    /// promotions aside; negative where it is cheaper.
    pub added: Money,
    /// The same with taxes.
    pub added_total: Money,
}

/// What was scheduled for the renewal does not hold any more.
#[data]
pub struct LicenseScheduleDropped {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The total that was scheduled.
    pub licenses: LicenseCount,
    /// Why.
    pub cause: ScheduleDropCause,
}

/// Why a scheduled total does not hold any more.
#[data]
pub enum ScheduleDropCause {
    /// Somebody asked for today's total.
    Asked,
    /// The subscription does not renew: recurring billing was turned off, or it was canceled (`S5`).
    NoRenewal,
    /// The product is not sold any more: it renews without the increase (`C8`).
    EndOfSale,
}

impl Decide for ScheduleLicenses {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        check_licenses(self.licenses)?;
        let subscription = case.subscription(self.subscription, Right::ManageSubscription)?;
        case.require_status(subscription, &[SubscriptionStatus::Active])?;
        extended::refuse(subscription)?;
        let (id, renews_on) = (subscription.id, subscription.term_days.end);
        if !subscription.ahead.renews() {
            case.refuse(RecurringBillingIsOff { subscription: id, ends_on: renews_on })?;
        }
        let scheduled = another_total(subscription, self.licenses, None);
        if scheduled.is_none() || self.licenses == subscription.licenses {
            return Ok(scheduled.into_iter().collect());
        }
        total::require_offered(case, subscription, self.licenses)?;
        if self.licenses > subscription.licenses {
            let product = total::may_increase(case, subscription, self.licenses)?;
            total::on_sale(case, subscription, renews_on)?;
            let (amount, _) = cost_of_more(subscription, self.licenses)?;
            check_increase(case, subscription, product, self.licenses, amount)?;
        }
        Ok(scheduled.into_iter().collect())
    }
}

/// What the licenses that are more than today's cost in a whole billing period at today's price, before tax and with
/// it: limits and approval are asked for that when it is scheduled, and not at the renewal (`S5`).
fn cost_of_more(subscription: &Subscription, total: LicenseCount) -> Result<(Money, Money), AmountOverflow> {
    let BillingPeriod { tax_rates, prices, .. } = &subscription.period.terms;
    let price = subscription.period.terms.priced();
    let before = PeriodValue::of_price(price, subscription.licenses, 1)?;
    let more = PeriodValue::of_price(price, total, 1)?.checked_sub(before)?;
    let price = charge(PeriodValue::ZERO, more, 1, price.value_unit(), tax_rates, *prices)?;
    Ok((price.net, price.total()?))
}

/// What a scheduled total costs more than today's; none where it is lower.
pub(crate) fn cost(
    state: &State,
    scheduled: &LicensesScheduled,
) -> Result<Option<(Money, Money)>, AmountOverflow> {
    let known = state.subscriptions.find(scheduled.subscription);
    let raised = known.filter(|known| scheduled.licenses > known.licenses);
    raised.map(|known| cost_of_more(known, scheduled.licenses)).transpose()
}

/// The schedule of a total for the renewal, perhaps of a scheduled move, or the end of one where it is today's; nothing where
/// it is scheduled already.
pub(crate) fn another_total(
    subscription: &Subscription,
    total: LicenseCount,
    of_move: Option<ScheduledMove>,
) -> Option<Event> {
    let (id, before) = (subscription.id, subscription.scheduled);
    if total == subscription.licenses {
        return dropped(subscription, ScheduleDropCause::Asked);
    }
    let renews_on = subscription.term_days.end;
    let scheduled = LicensesScheduled { subscription: id, before, licenses: total, renews_on, of_move };
    (before != Some(total)).then(|| scheduled.into())
}

/// What is not to come any more of what was scheduled, where there is no renewal: total and plan.
pub(crate) fn dropped_with_renewal(subscription: &Subscription) -> impl Iterator<Item = Event> + use<> {
    let total = dropped(subscription, ScheduleDropCause::NoRenewal);
    total.into_iter().chain(PlanScheduleDropped::of(subscription, PlanDropCause::NoRenewal))
}

/// What becomes of a scheduled total that does not hold any more, if there is one.
pub(crate) fn dropped(subscription: &Subscription, cause: ScheduleDropCause) -> Option<Event> {
    let licenses = subscription.scheduled?;
    Some(LicenseScheduleDropped { subscription: subscription.id, licenses, cause }.into())
}

/// What holds at a renewal: how many licenses, and what becomes of a schedule that cannot be kept.
pub(crate) struct AtRenewal {
    pub(crate) licenses: LicenseCount,
    pub(crate) dropped: Option<Event>,
}

/// The total at the renewal, as things now stand: the scheduled one, but for an increase of a product that is not sold any
/// more on that day (`C8`).
pub(crate) fn at_renewal(product: Option<&Product>, subscription: &Subscription) -> AtRenewal {
    let today = subscription.licenses;
    let scheduled = subscription.scheduled.unwrap_or(today);
    let on_sale = product.is_some_and(|product| product.on_sale(subscription.term_days.end));
    if scheduled <= today || on_sale {
        return AtRenewal { licenses: scheduled, dropped: None };
    }
    AtRenewal { licenses: today, dropped: dropped(subscription, ScheduleDropCause::EndOfSale) }
}

impl Costly for LicensesScheduled {
    fn charging(&self) -> Option<Charging<'_>> {
        let raises = Raises::Renewal(self.subscription, self.licenses);
        Some(Charging::without_lines(None, raises, Counts::Lines, Some(Quoted::Event(self))))
    }
}

impl Quotable for LicensesScheduled {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        let Some(ScheduledMove { plan, product_name, added, added_total }) = &self.of_move else {
            return Ok(Bought::on(state, self.subscription, self.licenses, cost(state, self)?));
        };
        let (plan, cost) = ((&plan.product, product_name), (*added, *added_total));
        Ok(Bought::of_plan(state, self.subscription, plan, self.licenses, Some(cost)))
    }

    fn next_period(&self, _: &State, _: Facts<'_>, _: Day) -> Option<NextPeriod> {
        None
    }
}

impl Apply for LicensesScheduled {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active && subscription.ahead.renews()
        })?;
        let subscription = state.subscriptions.row(known);
        // Today's total is none for later.
        Corruption::ImpossibleNumber.unless(self.licenses != subscription.licenses)?;
        Corruption::WrongFigure("before").unless(self.before == subscription.scheduled)?;
        Corruption::WrongFigure("renewsOn").unless(self.renews_on == subscription.term_days.end)?;
        let plan = self.of_move.as_ref().map(|of_move| &of_move.plan);
        Corruption::WrongFigure("ofMove")
            .unless(plan.is_none() || plan == subscription.scheduled_plan.as_deref())?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.scheduled = Some(self.licenses);
        });
    }
}

impl Apply for LicenseScheduleDropped {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.scheduled == Some(self.licenses)
        })?;
        if self.cause == ScheduleDropCause::EndOfSale {
            record.require_due(Some(state.subscriptions.row(known).term_days.end.start()))?;
        }
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| subscription.scheduled = None);
    }
}
