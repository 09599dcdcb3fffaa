//! What happens at the end of a billing period: renewal, recurring charge, expiry, and the notice ahead (`C8`, `C9`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::calendar::{ServicePeriod, months_after};
use crate::case::Facts;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charge::tax::total_price;
use crate::charging::Charging;
use crate::corruption::Corruption;
use crate::event::{Apply, Costly, Event, Recorded};
use crate::pricing::{Price, PriceDiscount, PriceShape, Priced};
use crate::state::{
    Known, Lot, OpenPeriod, Plan, Profile, State, Subscription, require_opening, require_terms_of,
};
use crate::status::{RecurringBilling, SubscriptionStatus};
use crate::subscription::recurring::RecurringBillingCause;
use crate::subscription::schedule::{self, AtRenewal};
use crate::subscription::{BillingPeriodStarted, conversion, excess, next_period, recurring, reservation};
use crate::value::{AmountOverflow, Day, LicenseCount, Money, SubscriptionId, Timestamp, UnitPrice};

/// The next term was announced, with its price, which holds from now on (`C8`).
#[data]
pub struct RenewalAnnounced {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it renews.
    pub renews_on: Day,
    /// The price per license and billing period of the next term.
    pub unit_price: UnitPrice,
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`).
    pub discount: Option<Box<PriceDiscount>>,
    /// The price of the present term.
    pub unit_price_before: UnitPrice,
    /// How that depends on how many there are.
    pub shape_before: Option<PriceShape>,
    /// How many licenses it will have.
    pub licenses: LicenseCount,
    /// How many licenses it has.
    pub licenses_before: LicenseCount,
    /// What the first billing period will cost, taxes included, as things stand.
    pub total: Money,
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
}

/// A subscription's term ended, and it does not renew. People keep access for a while (`C6`).
#[data]
pub struct SubscriptionExpired {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The first day without access.
    pub until: Day,
}

/// The renewal notice: the price of the next term, or, where there is none, that it will not renew (`C8`).
pub(crate) fn notice(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    at: Timestamp,
) -> Vec<Event> {
    let announced = next_period::renewed_price(state, facts, subscription, at.day())
        .and_then(|price| announcement(state, facts, subscription, price.as_priced()).ok());
    announced.map_or_else(|| no_price(subscription), |announced| vec![announced.into()])
}

fn announcement(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    price: Priced<'_>,
) -> Result<RenewalAnnounced, AmountOverflow> {
    let days = subscription.next_term_period();
    let before = &subscription.period.terms;
    let licenses = schedule::at_renewal(state, facts, subscription).licenses;
    Ok(RenewalAnnounced {
        subscription: subscription.id,
        renews_on: days.start,
        unit_price: price.unit,
        shape: price.shape.cloned(),
        discount: price.to_price().discount,
        unit_price_before: before.unit_price,
        shape_before: before.shape.clone(),
        licenses,
        licenses_before: subscription.licenses,
        total: next_total(state, subscription, licenses, price)?,
    })
}

/// What so many licenses will cost for a whole billing period, taxes included, as things stand.
pub(super) fn next_total(
    state: &State,
    subscription: &Subscription,
    licenses: LicenseCount,
    price: Priced<'_>,
) -> Result<Money, AmountOverflow> {
    let payer = subscription.profile().and_then(|slot| state.profiles.at(slot));
    let (rates, prices) = payer.map(|payer| (&*payer.tax_rates, payer.prices)).unwrap_or_default();
    total_price(licenses, price, rates, prices)
}

fn no_price(subscription: &Subscription) -> Vec<Event> {
    recurring::turned_off(subscription, RecurringBillingCause::NoPrice)
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
    // Reserved licenses were charged for the period that ends: unpaid, they do not reach the next (`S7`).
    if let Some(released) = reservation::lapsed(subscription, at)? {
        return Ok(vec![released]);
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
    if subscription.recurring == RecurringBilling::Off {
        return Ok(vec![expiry(state, subscription)]);
    }
    let price = next_period::next_price(state, facts, subscription, at.day());
    let AtRenewal { licenses, dropped } = schedule::at_renewal(state, facts, subscription);
    let renewed = price.and_then(|price| renewal(state, subscription, price, licenses).ok());
    Ok(match renewed {
        Some(renewed) => {
            let excess = excess::begun(state, subscription, licenses, at.day());
            dropped.into_iter().chain([renewed.into()]).chain(excess).collect()
        }
        None => no_price(subscription).into_iter().chain([expiry(state, subscription)]).collect(),
    })
}

fn renewal(
    state: &State,
    subscription: &Subscription,
    price: Price,
    licenses: LicenseCount,
) -> Result<SubscriptionRenewed, AmountOverflow> {
    let days = subscription.next_period();
    let billing_period = opening(state, subscription, days, price);
    let line = opening_line(subscription, LineKind::Renew, &billing_period, licenses)?;
    Ok(SubscriptionRenewed {
        subscription: subscription.id,
        term_days: ServicePeriod { start: days.start, end: subscription.next_term_end() },
        billing_period,
        licenses,
        lines: vec![line],
    })
}

fn expiry(state: &State, subscription: &Subscription) -> Event {
    let until = subscription.expired_until(&state.settings);
    SubscriptionExpired { subscription: subscription.id, until }.into()
}

/// A billing period that opens, at the tax rates that the payer has now.
pub(crate) fn opening(
    state: &State,
    subscription: &Subscription,
    days: ServicePeriod,
    price: Price,
) -> BillingPeriod {
    let payer = subscription.profile().and_then(|slot| state.profiles.at(slot));
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
    fn billing_months(&self) -> u32 {
        self.plan.as_ref().map_or(0, Plan::billing_months)
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

    /// How many months after the anchor the next billing period begins.
    fn next_months(&self) -> u32 {
        self.months.saturating_add(self.billing_months())
    }

    /// The billing period after the present one.
    pub(crate) fn next_period(&self) -> ServicePeriod {
        self.period_from(self.next_months())
    }

    /// The first billing period of the next term, in whichever period of the present one we are.
    fn next_term_period(&self) -> ServicePeriod {
        let mut later = self.periods().skip(1).skip_while(|(_, period)| period.start < self.term_days.end);
        later.next().map_or_else(|| self.next_period(), |(_, period)| period)
    }

    /// The end of the term after the present one.
    fn next_term_end(&self) -> Day {
        let term = self.plan.as_ref().map_or(0, |plan| plan.term.months());
        months_after(self.anchor, self.next_months().saturating_add(term))
    }

    /// Whether a new term begins once this one is over.
    fn renews(&self) -> bool {
        self.status == SubscriptionStatus::Active && self.recurring == RecurringBilling::On
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

impl RenewalAnnounced {
    /// The price of the next term.
    pub(crate) fn priced(&self) -> Priced<'_> {
        Priced { unit: self.unit_price, shape: self.shape.as_ref(), discount: self.discount.as_deref() }
    }
}

impl Apply for RenewalAnnounced {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.renews() && subscription.announced.is_none()
        })?;
        let subscription = state.subscriptions.row(known);
        record.require_due_unless_asked(Some(subscription.notice(&state.settings)))?;
        let before = &subscription.period.terms;
        let mut currencies = self.priced().currencies();
        let same_currency = currencies.all(|currency| currency == before.unit_price.currency());
        Corruption::WrongFigure("unitPrice").unless(same_currency)?;
        Corruption::WrongFigure("discount").unless(subscription.renews_at(self.priced()))?;
        Corruption::WrongFigure("unitPriceBefore").unless(self.unit_price_before == before.unit_price)?;
        Corruption::WrongFigure("shapeBefore").unless(self.shape_before == before.shape)?;
        Corruption::WrongFigure("licensesBefore").unless(self.licenses_before == subscription.licenses)?;
        let mut licenses = subscription.scheduled.into_iter().chain([subscription.licenses]);
        Corruption::WrongFigure("licenses").unless(licenses.any(|many| many == self.licenses))?;
        let renews_on = subscription.next_term_period().start;
        Corruption::WrongFigure("renewsOn").unless(self.renews_on == renews_on)?;
        let total = next_total(state, subscription, self.licenses, self.priced());
        Corruption::WrongFigure("total").unless(total == Ok(self.total))?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.announced = Some(Box::new(self.priced().to_price()));
        });
    }
}

impl Costly for SubscriptionRenewed {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::in_its_period(&self.lines, None))
    }
}

impl Apply for SubscriptionRenewed {
    type Checked = (Known<Subscription>, Known<Profile>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        require_opening(self.subscription, &self.billing_period, &self.lines, self.licenses, record.at)?;
        let goes_on = |subscription: &Subscription| {
            subscription.renews() && subscription.goes_on_with(&self.billing_period, record.at)
        };
        let known = state.require_subscription(self.subscription, goes_on)?;
        let subscription = state.subscriptions.row(known);
        let term_days =
            ServicePeriod { start: self.billing_period.days.start, end: subscription.next_term_end() };
        Corruption::WrongFigure("termDays").unless(self.term_days == term_days)?;
        // What was scheduled and cannot be kept was dropped ahead of it (`S5`).
        let licenses = subscription.scheduled.unwrap_or(subscription.licenses);
        Corruption::WrongFigure("licenses").unless(self.licenses == licenses)?;
        let price = self.billing_period.priced();
        let announced =
            subscription.announced.as_ref().is_none_or(|announced| announced.as_priced() == price);
        Corruption::WrongFigure("unitPrice").unless(announced)?;
        Corruption::WrongFigure("discount").unless(subscription.renews_at(price))?;
        let payer = state.payer(subscription)?;
        require_terms_of(&self.billing_period, state.profiles.row(payer))?;
        Ok((known, payer))
    }

    fn change(&self, (known, payer): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.pass_promotion(1, true);
            subscription.open(&self.billing_period, &self.lines);
            let start = self.billing_period.days.start;
            subscription.lots = vec![Lot::opening(self.licenses, start, record.at)];
            subscription.term_days = self.term_days;
            subscription.term_opened = record.at;
            // Those whom an earlier term left in excess keep their date, as far as they still are.
            let excess = subscription.excess.iter().copied().filter(|excess| excess.lasts(subscription));
            subscription.excess = excess.collect();
            subscription.licenses = self.licenses;
            subscription.scheduled = None;
            subscription.announced = None;
            // The new term has one lot, from its first day: nothing reaches back across the boundary.
            subscription.previous = None;
        });
        state.add_lines(payer, &self.lines);
    }
}

impl Apply for SubscriptionExpired {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        require_expiry(state, self.subscription, record.at.day(), self.until, |subscription| {
            subscription.status == SubscriptionStatus::Active && !subscription.renews()
        })
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        expire(state, known, self.until);
    }
}

/// A subscription of which this holds, and whose term is over: it expires until a day that its settings give (`C6`).
pub(super) fn require_expiry(
    state: &State,
    id: SubscriptionId,
    today: Day,
    until: Day,
    holds: impl FnOnce(&Subscription) -> bool,
) -> Result<Known<Subscription>, Corruption> {
    let known = state.require_subscription(id, holds)?;
    let subscription = state.subscriptions.row(known);
    Corruption::ImpossibleState.unless(subscription.term_days.end <= today)?;
    Corruption::WrongFigure("until").unless(until == subscription.expired_until(&state.settings))?;
    Ok(known)
}

/// It has expired: people keep what they have until this day (`C6`).
pub(super) fn expire(state: &mut State, known: Known<Subscription>, until: Day) {
    state.update_subscription(known, |subscription| {
        subscription.status = SubscriptionStatus::Expired;
        subscription.until = Some(until);
    });
}
