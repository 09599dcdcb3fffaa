//! What goes on month by month, beyond its term (`E2`).

use alloc::vec::Vec;

use crate::calendar::{ServicePeriod, Term, months_after};
use crate::case::Facts;
use crate::catalog::Product;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charge::uplift;
use crate::charging::Charging;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::pricing::Price;
use crate::settings::Settings;
use crate::state::{
    Ahead, FullCredit, Known, Lot, OpenPeriod, Profile, State, Subscription, require_opening,
    require_terms_of,
};
use crate::status::SubscriptionStatus;
use crate::subscription::renewal::NextTerm;
use crate::subscription::{next_period, renewal};
use crate::value::{AmountOverflow, Day, SubscriptionId, Timestamp};

/// A subscription goes on beyond its term for a month: the first, or one more.
#[data]
pub struct TermExtended {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Which month of the extension, from 1.
    pub month: u32,
    /// The month.
    pub billing_period: BillingPeriod,
    /// What it costs.
    pub lines: Vec<Line>,
}

/// It is extended month by month: only assigning goes on, until it is back to a term or ends.
#[data]
pub struct SubscriptionExtended {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The first day after the present month.
    pub ends_on: Day,
}

/// There is no price at which it could be extended.
#[data]
pub struct ExtensionImpossible {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which its term ends.
    pub ends_on: Day,
}

/// Refuses what is extended.
pub(crate) fn refuse(subscription: &Subscription) -> Result<(), Denial> {
    if !subscription.is_extended() {
        return Ok(());
    }
    let ends_on = subscription.term_days.end;
    Err(SubscriptionExtended { subscription: subscription.id, ends_on }.into())
}

/// What a month of extension costs by the list of a day: as much as a month of the first monthly offer, and some percent;
/// without one, as much as a month of its own offer, and more (`E2`).
pub(crate) fn price(state: &State, facts: Facts<'_>, subscription: &Subscription, day: Day) -> Option<Price> {
    let product = state.products.in_catalog(subscription.product, facts.catalog);
    price_of(state, (subscription, product?), day)
}

/// The same where the product of the plan is known, be it new to the organization.
pub(super) fn price_of(
    state: &State,
    (subscription, product): (&Subscription, &Product),
    day: Day,
) -> Option<Price> {
    let currency = subscription.currency();
    let (uplift, uplift_of_term) = state.settings.uplifts();
    let mut monthly = product.offers.iter().filter(|offer| offer.term == Term::OneMonth);
    if let Some(price) = monthly.find_map(|offer| offer.priced(currency, day)) {
        return uplift::of_a_month(price, 1, uplift);
    }
    let plan = subscription.plan.as_ref()?;
    let price = product.offer(&plan.offer)?.priced(currency, day)?;
    uplift::of_a_month(price, plan.billing_months(), uplift_of_term)
}

/// The first day without access of what is active, if nobody does anything (`A7`, `E1`); none where it renews.
pub(crate) fn access_ends(subscription: &Subscription, settings: &Settings) -> Option<Day> {
    let end = subscription.term_days.end;
    let over = |ahead: Ahead, end: Day| match ahead {
        Ahead::Expire => end.plus_setting(settings.expired_days),
        _ => end,
    };
    let later = |months: u32| {
        months_after(subscription.anchor, subscription.next_term_start().0.saturating_add(months))
    };
    match subscription.ahead {
        Ahead::Renew => None,
        Ahead::RenewOnce => {
            let term = subscription.plan.as_ref().map_or(0, |plan| plan.term.months());
            Some(over(Ahead::off(settings), later(term)))
        }
        Ahead::Extend => {
            let left = settings.extension_months.saturating_sub(subscription.extended.into()).max(1);
            Some(over(Ahead::Expire, later(left)))
        }
        ended => Some(over(ended, end)),
    }
}

/// What the end of a term, or of a month of extension, brings: another month, or, where there is no price for it, an end.
pub(super) fn month(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    at: Timestamp,
) -> Vec<Event> {
    let price = next_period::next_price(state, facts, subscription, at.day());
    let extended = price.and_then(|price| extension(state, subscription, price).ok());
    extended.map_or_else(|| renewal::not_going_on(state, subscription), |extended| vec![extended.into()])
}

fn extension(
    state: &State,
    subscription: &Subscription,
    price: Price,
) -> Result<TermExtended, AmountOverflow> {
    let billing_period = renewal::opening(state, subscription, subscription.extension_days(), price);
    let (kind, licenses) = (LineKind::Extend, subscription.licenses);
    let lines = vec![renewal::opening_line(subscription, kind, &billing_period, licenses)?];
    let month = subscription.next_extension().into();
    Ok(TermExtended { subscription: subscription.id, month, billing_period, lines })
}

impl Subscription {
    fn next_extension(&self) -> u16 {
        self.extended.saturating_add(1)
    }

    /// The month that follows the present term, or month (`C9`).
    pub(crate) fn extension_days(&self) -> ServicePeriod {
        self.next_days(1)
    }

    /// Whether this month follows now.
    fn is_extended_with(&self, terms: &BillingPeriod, at: Timestamp) -> bool {
        let runs = self.status == SubscriptionStatus::Active && self.reserved.is_none();
        let over = self.period.terms.days.end == self.term_days.end && self.term_days.end <= at.day();
        runs && over && self.ahead == Ahead::Extend && terms.days == self.extension_days()
    }
}

impl Costly for TermExtended {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::in_its_period(&self.lines, None))
    }
}

impl Effects for TermExtended {
    fn effects(&self, orders: &mut Orders<'_>) {
        // Each month is announced, and has its invoice: that it goes on is told once.
        if self.month == 1 {
            orders.tell(NotificationKind::Extended, self.subscription, Whom::Responsible);
        }
    }
}

impl Apply for TermExtended {
    type Checked = (Known<Subscription>, Known<Profile>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.is_extended_with(&self.billing_period, record.at)
        })?;
        let subscription = state.subscriptions.row(known);
        Corruption::WrongFigure("month").unless(self.month == u32::from(subscription.next_extension()))?;
        let licenses = subscription.licenses;
        require_opening(self.subscription, &self.billing_period, &self.lines, licenses, record.at)?;
        subscription.require_next_price((NextTerm::Extension, None), self.billing_period.priced())?;
        let payer = state.payer(subscription)?;
        require_terms_of(&self.billing_period, state.profiles.row(payer))?;
        Ok((known, payer))
    }

    fn change(&self, (known, payer): Self::Checked, state: &mut State, record: &Recorded) {
        let is_last = self.month >= state.settings.extension_months;
        state.update_subscription(known, |subscription| {
            let (months, _) = subscription.next_term_start();
            let start = self.billing_period.days.start;
            subscription.replace_period(OpenPeriod::of(&self.billing_period, &self.lines));
            subscription.months = months;
            subscription.extended = subscription.next_extension();
            subscription.term_days = self.billing_period.days;
            // A month opens no window: whoever ends it pays for the day (`E2`).
            let opening = Lot::opening(subscription.licenses, start, record.at);
            subscription.lots = vec![Lot { full_credit: FullCredit::Never, ..opening }];
            subscription.previous = None;
            (subscription.announced, subscription.promotion) = (None, None);
            if is_last {
                subscription.ahead = Ahead::Expire;
            }
        });
        state.add_lines(payer, &self.lines);
    }
}
