//! The billing period that follows, as a quote foretells it (`B5`), and the price of the term that does (`C8`).

use crate::case::Facts;
use crate::charge::line::BillingPeriod;
use crate::charging::{NextPeriod, Quoted};
use crate::pricing::{Price, Priced};
use crate::state::{State, Subscription};
use crate::status::RecurringBilling;
use crate::subscription::schedule;
use crate::value::Day;

/// The price at which a subscription would renew, by the list of that day (`C8`).
pub(crate) fn price<'a>(
    state: &State,
    facts: Facts<'a>,
    subscription: &Subscription,
    day: Day,
) -> Option<Priced<'a>> {
    let product = state.products.in_catalog(subscription.product, facts.catalog)?;
    let currency = subscription.period.terms.unit_price.currency();
    product.offer(&subscription.plan.as_ref()?.offer)?.priced(currency, day)
}

/// The price of the next term: the one that was announced, or else that of the list of a day.
pub(crate) fn next_price(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    day: Day,
) -> Option<Price> {
    subscription.announced.as_deref().cloned().or_else(|| renewed_price(state, facts, subscription, day))
}

/// The list price of a day, as it would renew at: less what its promotion takes off, where that still holds (`K7`).
pub(crate) fn renewed_price(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    day: Day,
) -> Option<Price> {
    subscription.renewed(price(state, facts, subscription, day)?)
}

/// The next billing period of a subscription that goes on, at the price that was or will be announced; none where it
/// ends before.
pub(crate) fn going_on(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    today: Day,
) -> Option<NextPeriod> {
    let days = subscription.next_period();
    let BillingPeriod { tax_rates, prices, .. } = subscription.period.terms.clone();
    if days.start < subscription.term_days.end {
        let price = subscription.price_after(1).to_price();
        return Some((BillingPeriod::at(days, price, (tax_rates, prices)), subscription.licenses));
    }
    if subscription.recurring == RecurringBilling::Off {
        return None;
    }
    let notice = subscription.notice(&state.settings).day().max(today);
    let price = next_price(state, facts, subscription, notice)?;
    let licenses = schedule::at_renewal(state, facts, subscription).licenses;
    Some((BillingPeriod::at(days, price, (tax_rates, prices)), licenses))
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
