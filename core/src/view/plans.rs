//! The plans that a subscription can move to, with their prices, and why not where it cannot (`K8`, `U1`).

use alloc::vec::Vec;

use crate::calendar::{BillingFrequency, Term};
use crate::case::Case;
use crate::catalog::{Offer, Product};
use crate::command::Command;
use crate::denial::Denial;
use crate::pricing::{PriceShape, Priced};
use crate::rights::Right;
use crate::state::Subscription;
use crate::subscription::{ChangePlan, PlanChangeMode};
use crate::value::{Cursor, OfferId, ProductId, SubscriptionId, TextLine, UnitPrice};
use crate::view::{View, cursor, place, rows};

/// Asks for the plans that a subscription can move to.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let query = PlansQuery { subscription: POWER_BI, after: None, limit: None };
/// let page = shop.view(facts(), &Viewer { actor: Actor::user(ADA), at: at("2026-11-12") }, &query)?;
/// assert_eq!(page.rows[0].product_name.as_str(), "Power BI Premium");
/// assert_eq!(page.rows[0].price.map(|price| price.to_string()), Some("224.60 EUR".to_owned()));
/// assert_eq!(page.rows[0].now, None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data]
pub struct PlansQuery {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// The plans that a subscription can move to: the other offers of its product first, then those that the catalog lists.
#[data]
pub struct PlansPage {
    /// The plans.
    pub rows: Vec<PlanRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A plan that a subscription can move to.
#[data]
pub struct PlanRow {
    /// The product, by its present id.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// The offer of it.
    pub offer: OfferId,
    /// For how long the price is fixed.
    pub term: Term,
    /// How often it is billed.
    pub billing: BillingFrequency,
    /// The price per license and billing period by today's list; absent: it has none in the currency of the subscription.
    pub unit_price: Option<UnitPrice>,
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    pub shape: Option<PriceShape>,
    /// What the licenses that there are would cost for a billing period, before tax.
    pub price: Option<UnitPrice>,
    /// Why the actor cannot move the subscription there now, with the licenses that it has; absent: they can.
    pub now: Option<Denial>,
    /// Why they cannot let it move there when it renews; absent: they can.
    pub at_renewal: Option<Denial>,
}

impl View for PlansQuery {
    type Answer = PlansPage;

    fn answer(&self, case: &Case<'_>) -> Result<PlansPage, Denial> {
        let subscription = case.subscription(self.subscription, Right::ReadSubscription)?;
        let first = place(self.after.as_ref())?;
        let limit = rows(self.limit)?;
        let skipped = usize::try_from(first).unwrap_or(usize::MAX);
        let mut ahead = plans(case, subscription).skip(skipped);
        let page: Vec<PlanRow> =
            ahead.by_ref().take(limit).map(|plan| row(case, subscription, plan)).collect();
        let end = first.saturating_add(u32::try_from(page.len()).unwrap_or(u32::MAX));
        Ok(PlansPage { rows: page, next: ahead.next().map(|_| cursor(end)) })
    }
}

/// The plans that a subscription can move to.
pub(super) fn plans<'a>(
    case: &Case<'a>,
    subscription: &'a Subscription,
) -> impl Iterator<Item = (&'a Product, &'a Offer)> {
    let product = case.state.products.in_catalog(subscription.product, case.facts.catalog);
    let from = product.zip(subscription.plan.as_ref().map(|plan| &plan.offer));
    from.into_iter().flat_map(|from| case.facts.catalog.moves_from(from))
}

/// Moving a subscription to a plan, with the licenses that it has.
pub(super) fn change(
    subscription: &Subscription,
    (product, offer): (&Product, &Offer),
    mode: PlanChangeMode,
) -> Command {
    let (product, offer) = (Some(product.id.clone()), offer.id.clone());
    let (subscription, licenses, people, quote) = (subscription.id, None, Vec::new(), None);
    ChangePlan { subscription, product, offer, licenses, mode, people, promotion: None, quote }.into()
}

fn row(case: &Case<'_>, subscription: &Subscription, plan: (&Product, &Offer)) -> PlanRow {
    let (product, offer) = plan;
    let priced = offer.priced(subscription.currency(), case.today());
    let refusal = |mode| change(subscription, plan, mode).decide(case).err();
    PlanRow {
        product: product.id.clone(),
        product_name: product.name.clone(),
        offer: offer.id.clone(),
        term: offer.term,
        billing: offer.billing,
        unit_price: priced.map(|price| price.unit),
        shape: priced.and_then(|price| price.shape).cloned(),
        price: priced.and_then(|price: Priced<'_>| price.total(subscription.licenses)),
        now: refusal(PlanChangeMode::Now),
        at_renewal: refusal(PlanChangeMode::AtRenewal),
    }
}
