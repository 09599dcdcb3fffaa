//! What was paused resumes as a new term (`E3`).

use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, Schedule, ServicePeriod, Term};
use crate::case::{Case, Facts};
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charging::{Bought, Charging, NextPeriod, Quotable, Quoted};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, NoPrice};
use crate::event::{Apply, Costly, Event, Recorded};
use crate::pricing::Price;
use crate::rights::Right;
use crate::state::{
    Ahead, Known, Lot, OpenPeriod, Profile, State, Subscription, require_first_days, require_opening,
    require_terms_of,
};
use crate::status::SubscriptionStatus;
use crate::subscription::renewal::NextTerm;
use crate::subscription::upcoming::UpcomingTerm;
use crate::subscription::{conversion, next_period, renewal, renewal_notice};
use crate::value::{AmountOverflow, Day, SubscriptionId, Timestamp};

/// Ends the pause of a subscription: a new term begins today (`E3`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let (at_end, resumes_on) = (AtEnd::Pause, Some("2027-01-15".parse()?));
/// let pause = SetAtEnd { subscription: POWER_BI, at_end, resumes_on, quote: None };
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &pause.into())?.events()?;
/// shop.advance(facts(), at("2026-12-12"))?;
/// assert_eq!(row(&shop, POWER_BI)?.status, SubscriptionStatus::Paused);
/// let resume = ResumeSubscription { subscription: POWER_BI, quote: None };
/// shop.execute(facts(), &context(ADA, "2026-12-12"), &resume.into())?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.term_ends_on, "2027-01-12".parse()?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ResumeSubscription {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// A subscription that was paused resumed: a new term began.
#[data]
pub struct SubscriptionResumed {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The days of the term.
    pub term_days: ServicePeriod,
    /// Its first billing period.
    pub billing_period: BillingPeriod,
    /// What it costs.
    pub lines: Vec<Line>,
}

/// A pause was to end, and no card could be charged: it resumes when one is attached.
#[data]
pub struct ResumptionPostponed {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it is disabled, if it has not resumed by then.
    pub until: Day,
}

/// A term of a subscription's offer that begins on a day, counted from there.
pub(super) struct NewTerm {
    pub(super) term_days: ServicePeriod,
    /// The days of its first billing period.
    pub(super) days: ServicePeriod,
}

impl NewTerm {
    pub(super) fn of(subscription: &Subscription, anchor: Day) -> Result<Self, AmountOverflow> {
        let plan = subscription.plan.as_ref().ok_or(AmountOverflow)?;
        Ok(Self::beginning(anchor, plan.term, plan.billing))
    }

    pub(super) fn beginning(anchor: Day, term: Term, billing: BillingFrequency) -> Self {
        let first = |months| Schedule { anchor, months }.period(0);
        Self { term_days: first(term.months()), days: first(billing.months(term)) }
    }
}

/// The price of the subscription's offer today, less what its promotion takes off, where that still holds.
pub(super) fn list_price(case: &Case<'_>, subscription: &Subscription) -> Result<Price, Denial> {
    let next = UpcomingTerm::of(case.state, case.facts, subscription, case.today());
    if let Some(price) = next.and_then(|next| next.renewed(subscription, case.today())) {
        return Ok(price);
    }
    let product = case.product_of(subscription)?.id.clone();
    let offer = subscription.plan.as_ref().map(|plan| plan.offer.clone()).unwrap_or_default();
    let currency = subscription.currency();
    Err(NoPrice { product, offer, currency }.into())
}

impl Decide for ResumeSubscription {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = case.subscription(self.subscription, Right::ManageSubscription)?;
        case.require_status(subscription, &[SubscriptionStatus::Paused])?;
        let price = match subscription.announced.as_deref() {
            Some(announced) => announced.clone(),
            None => list_price(case, subscription)?,
        };
        let payer = case.state.profile_of(subscription);
        if let Some(payer) = payer {
            case.usable_payment_method(case.asked_method_of(payer)?)?;
        }
        Ok(vec![resumed(case.state, subscription, price, case.context.at)?.into()])
    }
}

/// What the end of a pause brings. It asks the catalog, never the directory (`T3`).
pub(super) fn due(state: &State, facts: Facts<'_>, subscription: &Subscription, at: Timestamp) -> Vec<Event> {
    if !conversion::can_be_charged(state, subscription, at.day()) {
        let until = subscription.until.unwrap_or(at.day());
        return vec![ResumptionPostponed { subscription: subscription.id, until }.into()];
    }
    let price = next_period::next_price(state, facts, subscription, at.day());
    let resumed = price.and_then(|price| resumed(state, subscription, price, at).ok());
    resumed.map_or_else(|| renewal_notice::no_price(subscription), |resumed| vec![resumed.into()])
}

fn resumed(
    state: &State,
    subscription: &Subscription,
    price: Price,
    at: Timestamp,
) -> Result<SubscriptionResumed, AmountOverflow> {
    let NewTerm { term_days, days } = NewTerm::of(subscription, at.day())?;
    let billing_period = renewal::opening(state, subscription, days, price);
    let named = (subscription.id, &subscription.product_name);
    let line = billing_period.opening_line(LineKind::Renew, at, named, subscription.licenses)?;
    let (subscription, lines) = (subscription.id, vec![line]);
    Ok(SubscriptionResumed { subscription, term_days, billing_period, lines })
}

impl Subscription {
    /// A term begins that is counted from its own first day, and opens a window (`W1`).
    pub(super) fn begin_term(
        &mut self,
        (term_days, billing_period): (ServicePeriod, &BillingPeriod),
        lines: &[Line],
        at: Timestamp,
    ) {
        let start = term_days.start;
        (self.anchor, self.months, self.extended) = (start, 0, 0);
        (self.term_days, self.term_opened) = (term_days, at);
        self.period = OpenPeriod::of(billing_period, lines);
        (self.previous, self.lately) = (None, None);
        self.lots = vec![Lot::opening(self.licenses, start, at)];
        self.status = SubscriptionStatus::Active;
        self.ahead = Ahead::Renew;
        self.until = None;
        self.announced = None;
        self.announce_expiry(None);
    }
}

/// Refuses a term that does not begin today, or is not that of the subscription's offer.
pub(super) fn require_new_term(
    state: &State,
    subscription: &Subscription,
    (term_days, terms): (ServicePeriod, &BillingPeriod),
    record: &Recorded,
) -> Result<Known<Profile>, Corruption> {
    let plan = subscription.plan.as_ref().ok_or(Corruption::ImpossibleState)?;
    let (term, period) = (plan.term.months(), plan.billing_months());
    require_first_days(record.at.day(), (term_days, term), (terms.days, period))?;
    let payer = state.payer(subscription)?;
    require_terms_of(terms, state.profiles.row(payer))?;
    Ok(payer)
}

impl Costly for SubscriptionResumed {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::in_its_period(&self.lines, Some(Quoted::Event(self))))
    }
}

impl Quotable for SubscriptionResumed {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, _: &State) -> Result<Option<Bought>, AmountOverflow> {
        Ok(None)
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let mut subscription = state.subscriptions.find(self.subscription)?.clone();
        subscription.pass_promotion(1, true);
        subscription.begin_term((self.term_days, &self.billing_period), &self.lines, today.start());
        next_period::going_on(state, facts, &subscription, today)
    }
}

impl Apply for SubscriptionResumed {
    type Checked = (Known<Subscription>, Known<Profile>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Paused
        })?;
        let subscription = state.subscriptions.row(known);
        record.require_due_unless_asked(subscription.resumption().map(Day::start))?;
        let licenses = subscription.licenses;
        require_opening(self.subscription, &self.billing_period, &self.lines, licenses, record.at)?;
        subscription.require_next_price((NextTerm::Resumption, None), self.billing_period.priced())?;
        let terms = (self.term_days, &self.billing_period);
        let payer = require_new_term(state, subscription, terms, record)?;
        Ok((known, payer))
    }

    fn change(&self, (known, payer): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.pass_promotion(1, true);
            subscription.begin_term((self.term_days, &self.billing_period), &self.lines, record.at);
        });
        state.add_lines(payer, &self.lines);
    }
}

impl Apply for ResumptionPostponed {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        record.require_due(subscription.resumption().map(Day::start))?;
        let until = subscription.until.unwrap_or(record.at.day());
        Corruption::WrongFigure("until").unless(self.until == until)?;
        let usable = conversion::can_be_charged(state, subscription, record.at.day());
        Corruption::ImpossibleState.unless(!usable)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.ahead = subscription.resumption().map_or(subscription.ahead, Ahead::ResumeWithCard);
        });
    }
}
