//! From an extension back to a term (`E2`).

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::case::{Case, Facts};
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Change, Line, LineKind};
use crate::charge::paid_for::PaidFor;
use crate::charging::{Bought, Charging, NextPeriod, Quotable, Quoted};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Costly, Event, Recorded};
use crate::rights::Right;
use crate::state::{FullCredit, Known, Lot, Owed, State, Subscription, require_opening};
use crate::status::SubscriptionStatus;
use crate::subscription::resumption::{self, NewTerm};
use crate::subscription::{next_period, renewal};
use crate::value::{AmountOverflow, Day, LicenseCount, SubscriptionId, Timestamp};

/// Ends the extension of a subscription: a term of its offer begins today, at the list price (`E2`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let extend = SetAtEnd { subscription: POWER_BI, at_end: AtEnd::Extend, resumes_on: None, quote: None };
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &extend.into())?.events()?;
/// let back = ReturnToTerm { subscription: POWER_BI, quote: None };
/// // 21 of the 31 days from December 2 on go back, 91.38 of 134.90 EUR; a month of the offer is 131.00 EUR.
/// shop.advance(facts(), at("2026-12-12"))?;
/// let quote = shop.quote(facts(), &context(ADA, "2026-12-12"), &back.clone().into())?;
/// assert_eq!(quote.total, euro("39.62"));
/// shop.execute(facts(), &context(ADA, "2026-12-12"), &back.into())?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.extended_months, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ReturnToTerm {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// The extension of a subscription ended, and a term began.
#[data]
pub struct ReturnedToTerm {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The days of the term.
    pub term_days: ServicePeriod,
    /// Its first billing period.
    pub billing_period: BillingPeriod,
    /// The credit of the month from today on, and what the term costs.
    pub lines: Vec<Line>,
}

/// It is not extended: it has a term.
#[data]
pub struct NotExtended {
    /// The subscription.
    pub subscription: SubscriptionId,
}

impl Decide for ReturnToTerm {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = case.subscription(self.subscription, Right::ManageSubscription)?;
        case.require_status(subscription, &[SubscriptionStatus::Active])?;
        if !subscription.is_extended() {
            return Err(NotExtended { subscription: subscription.id }.into());
        }
        let price = resumption::list_price(case, subscription)?;
        let NewTerm { term_days, days } = NewTerm::of(subscription, case.today())?;
        let billing_period = renewal::opening(case.state, subscription, days, price);
        let named = (subscription.id, &subscription.product_name);
        let (at, licenses) = (case.context.at, subscription.licenses);
        let opening = billing_period.opening_line(LineKind::Renew, at, named, licenses)?;
        let lines = vec![subscription.rest_of_month(at)?, opening];
        Ok(vec![ReturnedToTerm { subscription: subscription.id, term_days, billing_period, lines }.into()])
    }
}

impl Subscription {
    /// The credit of a month of extension from today on, today included.
    fn rest_of_month(&self, at: Timestamp) -> Result<Line, AmountOverflow> {
        let (terms, licenses) = (&self.period.terms, self.licenses);
        let service_period = ServicePeriod { start: at.day(), end: terms.days.end };
        let kept = ServicePeriod { start: terms.days.start, end: at.day() };
        let after = if kept.days() == 0 {
            PaidFor::nothing_of(&self.period.paid)
        } else {
            PaidFor::from_days(terms, licenses, kept)?
        };
        terms.line(Change {
            kind: LineKind::Cancel,
            arose: at,
            lot: self.lots.last().map_or(self.term_opened, |lot| lot.since),
            subscription: self.id,
            product_name: &self.product_name,
            service_period,
            quantity: licenses,
            licenses_before: licenses,
            licenses_after: LicenseCount::ZERO,
            before: self.period.paid.clone(),
            after,
        })
    }

    /// Its term begins anew. What goes back of it is never credited in full: the month was credited, its last day included.
    fn return_to_term(&mut self, returned: &ReturnedToTerm, at: Timestamp) {
        let ReturnedToTerm { term_days, billing_period, lines, .. } = returned;
        let opening = lines.get(1..).unwrap_or_default();
        self.begin_term((*term_days, billing_period), opening, at);
        let lots = &mut self.lots;
        lots.iter_mut().for_each(|lot: &mut Lot| lot.full_credit = FullCredit::Never);
    }
}

impl Costly for ReturnedToTerm {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::in_its_period(&self.lines, Some(Quoted::Event(self))))
    }
}

impl Quotable for ReturnedToTerm {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, _: &State) -> Result<Option<Bought>, AmountOverflow> {
        Ok(None)
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let mut subscription = state.subscriptions.find(self.subscription)?.clone();
        subscription.return_to_term(self, today.start());
        next_period::going_on(state, facts, &subscription, today)
    }
}

impl Apply for ReturnedToTerm {
    type Checked = (Known<Subscription>, Vec<Owed>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active && subscription.is_extended()
        })?;
        let subscription = state.subscriptions.row(known);
        let [credit, opening @ ..] = &*self.lines else { return Err(Corruption::ImpossibleNumber) };
        let expected = subscription.rest_of_month(record.at).map_err(|_| Corruption::ImpossibleNumber)?;
        Corruption::WrongFigure("lines").unless(*credit == expected)?;
        require_opening(self.subscription, &self.billing_period, opening, subscription.licenses, record.at)?;
        resumption::require_new_term(state, subscription, (self.term_days, &self.billing_period), record)?;
        Ok((known, state.owed(&self.lines)?))
    }

    fn change(&self, (known, owed): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| subscription.return_to_term(self, record.at));
        state.add_owed(&self.lines, &owed);
    }
}
