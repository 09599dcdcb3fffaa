//! The notice of a renewal: the price of the next term, ahead of it (`C8`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::case::{Case, Facts};
use crate::catalog::Product;
use crate::charge::tax::total_price;
use crate::corruption::Corruption;
use crate::event::{Apply, Event, Recorded};
use crate::pricing::{PriceDiscount, PriceShape, Priced};
use crate::state::{Known, State, Subscription};
use crate::subscription::extended;
use crate::subscription::recurring::{self, RecurringBillingCause};
use crate::subscription::renewal::NextTerm;
use crate::subscription::schedule;
use crate::subscription::upcoming::{NextPlan, UpcomingTerm};
use crate::value::{AmountOverflow, Day, LicenseCount, Money, SubscriptionId, Timestamp, UnitPrice};

/// The next term was announced, with its price, which holds from now on (`C8`).
#[data]
pub struct RenewalAnnounced {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// How it goes on.
    #[or_default]
    pub next: NextTerm,
    /// The day on which it renews, is extended or resumes.
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
    /// The plan to which it moves then; absent: it stays on its own (`U6`).
    pub plan: Option<NextPlan>,
}

/// The renewal notice: the price of the next term, or, where there is none, that it will not renew (`C8`).
pub(crate) fn notice(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    at: Timestamp,
) -> Vec<Event> {
    let product = state.products.in_catalog(subscription.product, facts.catalog);
    notice_of(state, facts, (subscription, product), at)
}

/// The same where the product of the present plan is known, be it new to the organization. A plan that it cannot move to is
/// dropped first (`U6`).
fn notice_of(
    state: &State,
    facts: Facts<'_>,
    (subscription, product): (&Subscription, Option<&Product>),
    at: Timestamp,
) -> Vec<Event> {
    let Some(next) = subscription.next_term() else { return no_price(subscription) };
    let upcoming = UpcomingTerm::of_product(state, facts, (subscription, product), at.day());
    let price = match next {
        NextTerm::Extension => {
            product.and_then(|product| extended::price_of(state, (subscription, product), at.day()))
        }
        NextTerm::Renewal | NextTerm::Resumption => {
            upcoming.as_ref().and_then(|upcoming| upcoming.renewed(subscription, at.day()))
        }
    };
    let upcoming = upcoming.as_ref().filter(|_| next == NextTerm::Renewal);
    let announced = price.and_then(|price| {
        let product = upcoming.map_or(product, |upcoming| upcoming.product);
        let licenses = schedule::at_renewal(product, subscription).licenses;
        announcement(state, subscription, (next, licenses), price.as_priced()).ok()
    });
    // Without any price, what is scheduled is dropped with the renewal.
    let Some(announced) = announced else { return no_price(subscription) };
    let dropped = upcoming.and_then(|upcoming| upcoming.dropped(subscription));
    let plan = upcoming.and_then(UpcomingTerm::plan);
    dropped.into_iter().chain([RenewalAnnounced { plan, ..announced }.into()]).collect()
}

fn announcement(
    state: &State,
    subscription: &Subscription,
    (next, licenses): (NextTerm, LicenseCount),
    price: Priced<'_>,
) -> Result<RenewalAnnounced, AmountOverflow> {
    let before = &subscription.period.terms;
    Ok(RenewalAnnounced {
        subscription: subscription.id,
        next,
        renews_on: subscription.goes_on_from(),
        unit_price: price.unit,
        shape: price.shape.cloned(),
        discount: price.to_price().discount,
        unit_price_before: before.unit_price,
        shape_before: before.shape.clone(),
        licenses,
        licenses_before: subscription.licenses,
        total: next_total(state, subscription, licenses, price)?,
        plan: None,
    })
}

/// What so many licenses will cost for a whole billing period, taxes included, as things stand.
pub(super) fn next_total(
    state: &State,
    subscription: &Subscription,
    licenses: LicenseCount,
    price: Priced<'_>,
) -> Result<Money, AmountOverflow> {
    let payer = state.profile_of(subscription);
    let (rates, prices) = payer.map(|payer| (&*payer.tax_rates, payer.prices)).unwrap_or_default();
    total_price(licenses, price, rates, prices)
}

pub(super) fn no_price(subscription: &Subscription) -> Vec<Event> {
    recurring::turned_off(subscription, RecurringBillingCause::NoPrice)
}

impl Subscription {
    /// The notice of its renewal once more, at once, where its day has gone by, in the terms that a command leaves: the product
    /// of its plan may be new to the organization (`U6`).
    pub(super) fn announced_anew(&self, case: &Case<'_>, product: Option<&Product>) -> Vec<Event> {
        let past = self.notice(&case.state.settings) <= case.context.at;
        if self.next_term().is_none() || !past {
            return Vec::new();
        }
        notice_of(case.state, case.facts, (self, product), case.context.at)
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
            subscription.next_term() == Some(self.next) && subscription.announced.is_none()
        })?;
        let subscription = state.subscriptions.row(known);
        record.require_due_unless_asked(Some(subscription.notice(&state.settings)))?;
        let before = &subscription.period.terms;
        let mut currencies = self.priced().currencies();
        let same_currency = currencies.all(|currency| currency == before.unit_price.currency());
        Corruption::WrongFigure("unitPrice").unless(same_currency)?;
        subscription.require_promoted_next((self.next, self.plan.as_ref()), self.priced())?;
        Corruption::WrongFigure("unitPriceBefore").unless(self.unit_price_before == before.unit_price)?;
        Corruption::WrongFigure("shapeBefore").unless(self.shape_before == before.shape)?;
        Corruption::WrongFigure("licensesBefore").unless(self.licenses_before == subscription.licenses)?;
        let mut licenses = subscription.scheduled.into_iter().chain([subscription.licenses]);
        Corruption::WrongFigure("licenses").unless(licenses.any(|many| many == self.licenses))?;
        Corruption::WrongFigure("renewsOn").unless(self.renews_on == subscription.goes_on_from())?;
        let total = next_total(state, subscription, self.licenses, self.priced());
        Corruption::WrongFigure("total").unless(total == Ok(self.total))?;
        subscription.require_next_plan(self.plan.as_ref())?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.announced = Some(Box::new(self.priced().to_price()));
        });
    }
}
