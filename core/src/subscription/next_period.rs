//! The billing period that follows, as a quote foretells it (`B5`), and the price of the term that does (`C8`).

use crate::case::Facts;
use crate::catalog::Product;
use crate::charge::line::BillingPeriod;
use crate::charging::{NextPeriod, Quoted};
use crate::pricing::{Price, Priced};
use crate::state::{Ahead, State, Subscription};
use crate::subscription::upcoming::UpcomingTerm;
use crate::subscription::{extended, schedule};
use crate::value::Day;

/// The price at which a subscription would renew, by the list of that day (`C8`).
pub(crate) fn price<'a>(
    state: &State,
    facts: Facts<'a>,
    subscription: &Subscription,
    day: Day,
) -> Option<Priced<'a>> {
    UpcomingTerm::of(state, facts, subscription, day)?.listed(day)
}

/// The list price of a day, as it would go on at: less what its promotion takes off, where that still holds (`K7`).
pub(crate) fn renewed_price(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    day: Day,
) -> Option<Price> {
    if subscription.ahead == Ahead::Extend {
        return extended::price(state, facts, subscription, day);
    }
    UpcomingTerm::of(state, facts, subscription, day)?.renewed(subscription, day)
}

/// The price of the next term: the one that was announced, or else that of the list of a day.
pub(crate) fn next_price(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    day: Day,
) -> Option<Price> {
    let listed = || renewed_price(state, facts, subscription, day);
    subscription.announced.as_deref().cloned().or_else(listed)
}

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
    let BillingPeriod { tax_rates, prices, .. } = subscription.period.terms.clone();
    if days.start < subscription.term_days.end {
        let price = subscription.price_after(1).to_price();
        return Some((BillingPeriod::at(days, price, (tax_rates, prices)), subscription.licenses));
    }
    let notice = subscription.notice(&state.settings).day().max(today);
    let (days, price, licenses) = match subscription.ahead {
        Ahead::Renew | Ahead::RenewOnce => {
            let next = UpcomingTerm::of_product(state, facts, (subscription, product), notice)?;
            let licenses = schedule::at_renewal(next.product, subscription).licenses;
            (next.first_period(subscription), next.price(subscription, notice)?, licenses)
        }
        Ahead::Extend => {
            let announced = subscription.announced.as_deref().cloned();
            let listed = || extended::price_of(state, (subscription, product?), notice);
            let price = announced.or_else(listed)?;
            (subscription.extension_days(), price, subscription.licenses)
        }
        _ => return None,
    };
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
