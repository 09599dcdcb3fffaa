//! The billing period that follows, as a quote foretells it (`B5`).

use crate::case::Facts;
use crate::catalog::Product;
use crate::charge::line::BillingPeriod;
use crate::charging::{NextPeriod, Quoted};
use crate::state::{State, Subscription};
use crate::status::RecurringBilling;
use crate::subscription::next_term::NextTerm;
use crate::subscription::schedule;
use crate::value::Day;

/// The next billing period of a subscription that goes on, at the price that was or will be announced; none where it
/// ends before.
pub(crate) fn going_on(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    today: Day,
) -> Option<NextPeriod> {
    let product = state.products.in_catalog(subscription.product, facts.catalog);
    going_on_with(state, facts, (subscription, product), today)
}

/// The same where the product of its plan is known, be it new to the organization.
pub(crate) fn going_on_with(
    state: &State,
    facts: Facts<'_>,
    (subscription, product): (&Subscription, Option<&Product>),
    today: Day,
) -> Option<NextPeriod> {
    let days = subscription.next_period();
    let terms = BillingPeriod { days, ..subscription.period.terms.clone() };
    if days.start < subscription.term_days.end {
        return Some((terms, subscription.licenses));
    }
    if subscription.recurring == RecurringBilling::Off {
        return None;
    }
    let notice = subscription.notice(&state.settings).day().max(today);
    let next = NextTerm::of_product(state, facts, (subscription, product), notice)?;
    let (days, price) = (next.first_period(subscription), next.price(subscription, notice)?);
    let licenses = schedule::at_renewal(next.product, subscription).licenses;
    Some((BillingPeriod::at(days, price, (terms.tax_rates, terms.prices)), licenses))
}

/// The billing period that follows what is quoted, for so many licenses (`B5`).
pub(crate) fn after(quoted: Quoted<'_>, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
    match quoted {
        Quoted::Total { subscription, licenses, .. } => {
            let changed = Subscription { licenses, ..state.subscriptions.find(subscription)?.clone() };
            going_on(state, facts, &changed, today)
        }
        Quoted::Event(event) => event.next_period(state, facts, today),
    }
}
