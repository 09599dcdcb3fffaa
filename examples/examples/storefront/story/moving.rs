//! Marco's team moves to a larger plan in the middle of a month, with a code.

use selfserve::{
    Actor, AddPaymentMethod, ChangePlan, Channel, OfferId, PlanChangeMode, PromotionClaim,
    PurchaseSubscription, YourProductsQuery,
};

use super::Told;
use super::buying::{card, profile};
use crate::facts::{MARCO, POWER_BI_PREMIUM, POWER_BI_PRO};
use crate::stage::Stage;

pub(super) fn marco_buys(stage: &mut Stage<'_>) -> Told {
    let marco = Actor::user(MARCO);
    stage.scene("2026-11-12T09:00:00.000Z", "Marco buys 5 licenses of Power BI Pro for his team")?;
    let card = card("tok_marco_mc", "Mastercard", "Marco Bianchi")?;
    stage.act(marco, "Marco adds his card", AddPaymentMethod { card })?;
    let profile = profile(stage.card(MARCO)?, "Reporting team")?;
    let purchase = PurchaseSubscription {
        product: POWER_BI_PRO.into(),
        offer: OfferId::new("monthly"),
        licenses: 5.into(),
        billing: profile.into(),
        channel: Channel::SelfService,
        align: None,
        promotion: None,
        order_reference: None,
        quote: None,
    };
    stage.act(marco, "Marco buys", purchase)
}

pub(super) fn marco_moves(stage: &mut Stage<'_>) -> Told {
    let marco = Actor::user(MARCO);
    stage.scene("2026-11-22T09:00:00.000Z", "His team outgrows it: Power BI Premium, with a code")?;
    let mut change = ChangePlan {
        subscription: stage.subscription(MARCO, POWER_BI_PRO)?,
        product: Some(POWER_BI_PREMIUM.into()),
        offer: OfferId::new("monthly"),
        licenses: None,
        mode: PlanChangeMode::Now,
        people: Vec::new(),
        promotion: Some(PromotionClaim { code: "premium25".into(), reservation: None }),
        quote: None,
    };
    let name = "Marco moves, as he was quoted";
    change.quote = Some(stage.quote(marco, name, change.clone())?);
    stage.act(marco, name, change)?;
    stage.show(marco, YourProductsQuery::default())
}

/// What leaves and what comes, as it was quoted: to the cent.
pub(super) fn it_is_invoiced(stage: &mut Stage<'_>) -> Told {
    stage.scene("2026-12-01T09:05:00.000Z", "Marco's move is invoiced, as it was quoted")?;
    stage.show_invoices(MARCO)
}
