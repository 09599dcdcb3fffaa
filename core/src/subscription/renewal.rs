//! What happens at the end of a billing period: renewal, recurring charge, expiry (`C8`, `C9`).

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::case::Facts;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charging::Charging;
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::pricing::Price;
use crate::state::{
    Ahead, Known, Lot, OpenPeriod, Profile, State, Subscription, require_opening, require_terms_of,
};
use crate::status::SubscriptionStatus;
use crate::subscription::renewal_notice::no_price;
use crate::subscription::schedule::{self, AtRenewal};
use crate::subscription::upcoming::{NextPlan, UpcomingTerm};
use crate::subscription::{
    BillingPeriodStarted, conversion, excess, expiry, extended, pause, reservation, resumption,
};
use crate::value::{AmountOverflow, Day, LicenseCount, SubscriptionId, Timestamp};

/// How a subscription goes on, of what is announced ahead (`C8`).
#[data(Default)]
pub enum NextTerm {
    /// It renews.
    #[default]
    Renewal,
    /// It is extended by a month (`E2`).
    Extension,
    /// It resumes after a pause (`E3`).
    Resumption,
}

/// A subscription was renewed: a new term began.
#[data]
pub struct SubscriptionRenewed {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The days of the new term.
    pub term_days: ServicePeriod,
    /// Its first billing period.
    pub billing_period: BillingPeriod,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// What it costs.
    pub lines: Vec<Line>,
    /// The plan to which it moved with it; absent: it stays on its own (`U6`).
    pub plan: Option<NextPlan>,
}

/// What comes where there is no price, once the term is over.
pub(super) fn not_going_on(state: &State, subscription: &Subscription) -> Vec<Event> {
    let ended = expiry::ended(state, subscription, Ahead::off(&state.settings));
    no_price(subscription).into_iter().chain([ended]).collect()
}

/// What the end of a billing period, or of a trial, brings (`C8`, `B4`).
pub(crate) fn period_end(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    if subscription.trial.is_some() {
        return Ok(conversion::trial_end(state, facts, subscription));
    }
    if subscription.status == SubscriptionStatus::Paused {
        return Ok(resumption::due(state, facts, subscription, at));
    }
    // What is reserved was charged for the period that ends: unpaid, it does not reach the next (`S7`, `U7`).
    let released = reservation::lapsed(subscription, at)?;
    if !released.is_empty() {
        return Ok(released);
    }
    let days = subscription.next_period();
    if days.start < subscription.term_days.end {
        let price = subscription.price_after(1).to_price();
        let billing_period = opening(state, subscription, days, price);
        let (kind, licenses) = (LineKind::RecurringCharge, subscription.licenses);
        let lines = vec![opening_line(subscription, kind, &billing_period, licenses)?];
        let subscription = subscription.id;
        return Ok(vec![BillingPeriodStarted { subscription, billing_period, lines }.into()]);
    }
    match subscription.ahead {
        Ahead::Renew | Ahead::RenewOnce => {}
        Ahead::Extend => return Ok(extended::month(state, facts, subscription, at)),
        Ahead::Pause(day) => return Ok(vec![pause::paused(state, subscription, day)]),
        over => return Ok(vec![expiry::ended(state, subscription, over)]),
    }
    Ok(renewal(state, facts, subscription, at).unwrap_or_else(|| not_going_on(state, subscription)))
}

/// The next term, plan first, then total, with what had to be dropped ahead of it; none without a price.
fn renewal(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    at: Timestamp,
) -> Option<Vec<Event>> {
    let next = UpcomingTerm::of(state, facts, subscription, at.day())?;
    let dropped_plan = next.dropped(subscription);
    // Of a plan that takes the place of one that was announced, the price is that of the day of the notice (`C8`).
    let notice = subscription.notice(&state.settings).day();
    let price = next.price(subscription, if dropped_plan.is_some() { notice } else { at.day() })?;
    let AtRenewal { licenses, dropped } = schedule::at_renewal(next.product, subscription);
    let renewed = renewed(state, subscription, &next, price, licenses).ok()?;
    let excess = excess::begun(state, subscription, licenses, at.day());
    // As a rule there is one, and its invoice, which follows.
    let mut events = Vec::with_capacity(2);
    events.extend(dropped_plan);
    events.extend(dropped);
    events.push(renewed.into());
    events.extend(excess);
    Some(events)
}

fn renewed(
    state: &State,
    subscription: &Subscription,
    next: &UpcomingTerm<'_>,
    price: Price,
    licenses: LicenseCount,
) -> Result<SubscriptionRenewed, AmountOverflow> {
    let days = next.first_period(subscription);
    let billing_period = opening(state, subscription, days, price);
    let plan = next.plan();
    let product_name = plan.as_ref().map_or(&subscription.product_name, |plan| &plan.product_name);
    let (arose, named) = (days.start.start(), (subscription.id, product_name));
    let line = billing_period.opening_line(LineKind::Renew, arose, named, licenses)?;
    Ok(SubscriptionRenewed {
        subscription: subscription.id,
        term_days: next.days(subscription),
        billing_period,
        licenses,
        lines: vec![line],
        plan,
    })
}

/// A billing period that opens, at the tax rates that the payer has now.
pub(crate) fn opening(
    state: &State,
    subscription: &Subscription,
    days: ServicePeriod,
    price: Price,
) -> BillingPeriod {
    let payer = state.profile_of(subscription);
    let taxes = payer.map(|payer| (payer.tax_rates.clone(), payer.prices));
    BillingPeriod::at(days, price, taxes.unwrap_or_default())
}

/// The line of a billing period that opens with so many licenses.
pub(crate) fn opening_line(
    subscription: &Subscription,
    kind: LineKind,
    billing_period: &BillingPeriod,
    licenses: LicenseCount,
) -> Result<Line, AmountOverflow> {
    let arose = billing_period.days.start.start();
    let named = (subscription.id, &subscription.product_name);
    billing_period.opening_line(kind, arose, named, licenses)
}

impl Subscription {
    /// Whether a new term begins once this one is over.
    pub(super) fn renews(&self) -> bool {
        self.next_term() == Some(NextTerm::Renewal)
    }

    /// How it goes on by itself; none where it does not.
    pub(super) fn next_term(&self) -> Option<NextTerm> {
        match (self.status, self.ahead) {
            (SubscriptionStatus::Active, Ahead::Renew | Ahead::RenewOnce) => Some(NextTerm::Renewal),
            (SubscriptionStatus::Active, Ahead::Extend) => Some(NextTerm::Extension),
            (SubscriptionStatus::Paused, Ahead::Resume(_)) => Some(NextTerm::Resumption),
            _ => None,
        }
    }

    /// The day on which it does.
    pub(super) fn goes_on_from(&self) -> Day {
        self.resumption().unwrap_or_else(|| self.next_term_start().1)
    }

    /// Whether a billing period of these terms is the one after the present one, and begins by this instant. What is
    /// reserved does not reach it (`S7`).
    pub(super) fn goes_on_with(&self, terms: &BillingPeriod, at: Timestamp) -> bool {
        let runs = self.status == SubscriptionStatus::Active && self.reserved.is_none();
        runs && terms.days == self.next_period() && terms.days.start <= at.day()
    }

    /// Opens a billing period; the one that ends is kept for increases just before the boundary (`S4`).
    pub(super) fn open(&mut self, terms: &BillingPeriod, lines: &[Line]) {
        self.months = self.next_months();
        self.replace_period(OpenPeriod::of(terms, lines));
    }
}

impl Costly for SubscriptionRenewed {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::in_its_period(&self.lines, None))
    }
}

impl Effects for SubscriptionRenewed {
    fn effects(&self, orders: &mut Orders<'_>) {
        if self.plan.is_some() {
            orders.tell(NotificationKind::PlanChanged, self.subscription, Whom::Responsible);
        }
    }
}

impl Apply for SubscriptionRenewed {
    type Checked = (Known<Subscription>, Known<Profile>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        require_opening(self.subscription, &self.billing_period, &self.lines, self.licenses, record.at)?;
        let renews = |subscription: &Subscription| {
            let due = subscription.term_days.end <= record.at.day();
            subscription.renews() && subscription.reserved.is_none() && due
        };
        let known = state.require_subscription(self.subscription, renews)?;
        let subscription = state.subscriptions.row(known);
        subscription.require_next_plan(self.plan.as_ref())?;
        let (days, term_days) =
            subscription.term_after(self.plan.as_ref()).ok_or(Corruption::ImpossibleState)?;
        Corruption::WrongFigure("billingPeriod").unless(self.billing_period.days == days)?;
        Corruption::WrongFigure("termDays").unless(self.term_days == term_days)?;
        // What was scheduled and cannot be kept was dropped ahead of it (`S5`).
        let licenses = subscription.scheduled.unwrap_or(subscription.licenses);
        Corruption::WrongFigure("licenses").unless(self.licenses == licenses)?;
        let next = (NextTerm::Renewal, self.plan.as_ref());
        subscription.require_next_price(next, self.billing_period.priced())?;
        let payer = state.payer(subscription)?;
        require_terms_of(&self.billing_period, state.profiles.row(payer))?;
        Ok((known, payer))
    }

    fn change(&self, (known, payer): Self::Checked, state: &mut State, record: &Recorded) {
        let product = self.plan.as_ref().map(|plan| state.learn_product(&plan.product, &plan.former_ids));
        let off = Ahead::off(&state.settings);
        state.update_subscription(known, |subscription| {
            subscription.pass_promotion(1, true);
            if self.plan.as_ref().is_some_and(|plan| subscription.promotion_ends_with(plan)) {
                subscription.promotion = None;
            }
            subscription.open(&self.billing_period, &self.lines);
            if let Some((plan, product)) = self.plan.as_ref().zip(product) {
                subscription.move_to(plan, product);
            }
            let start = self.billing_period.days.start;
            subscription.lots = vec![Lot::opening(self.licenses, start, record.at)];
            subscription.term_days = self.term_days;
            subscription.term_opened = record.at;
            // Those whom an earlier term left in excess keep their date, as far as they still are.
            let excess = subscription.excess.iter().copied().filter(|excess| excess.lasts(subscription));
            subscription.excess = excess.collect();
            subscription.licenses = self.licenses;
            subscription.scheduled = None;
            subscription.scheduled_plan = None;
            subscription.announced = None;
            if subscription.ahead == Ahead::RenewOnce {
                subscription.ahead = off;
            }
            // The new term has one lot, from its first day: nothing reaches back across the boundary.
            subscription.previous = None;
        });
        state.add_lines(payer, &self.lines);
    }
}
