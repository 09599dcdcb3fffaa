//! Ada tries something else, changes her mind, and gets her money back.

use selfserve::{
    Actor, BillingProfilesQuery, CancelMode, CancelReason, CancelSubscription, SubscriptionQuery,
    YourProductsQuery,
};

use super::Told;
use crate::facts::{ADA, POWER_BI_PRO, VISIO_PLAN_1};
use crate::stage::Stage;

pub(super) fn ada_tries_visio(stage: &mut Stage<'_>) -> Told {
    let ada = Actor::user(ADA);
    stage.scene("2026-12-14T09:00:00.000Z", "Ada buys a second subscription: Visio Plan 1, 4 licenses")?;
    let mut purchase = stage.purchase(ADA, VISIO_PLAN_1, 4)?;
    let name = "Ada buys Visio Plan 1";
    purchase.quote = Some(stage.quote(ada, name, purchase.clone())?);
    stage.act(ada, name, purchase)
}

pub(super) fn ada_cancels(stage: &mut Stage<'_>) -> Told {
    let ada = Actor::user(ADA);
    stage.scene("2026-12-17T16:00:00.000Z", "Three days later: one window has closed, the other is open")?;
    let subscription = stage.subscription(ADA, POWER_BI_PRO)?;
    stage.show(ada, SubscriptionQuery { subscription })?;
    let subscription = stage.subscription(ADA, VISIO_PLAN_1)?;
    let mut cancel = CancelSubscription {
        subscription,
        reason: CancelReason::Switched,
        feedback: Some("We draw in the browser now.".into()),
        mode: CancelMode::Now,
        quote: None,
    };
    let name = "Ada cancels Visio Plan 1: she has switched to something else";
    cancel.quote = Some(stage.quote(ada, name, cancel.clone())?);
    stage.act(ada, name, cancel)?;
    stage.show(ada, YourProductsQuery::default())
}

pub(super) fn the_credit_is_used(stage: &mut Stage<'_>) -> Told {
    let ada = Actor::user(ADA);
    stage.scene("2027-01-01T09:00:00.000Z", "The credit note is there")?;
    stage.show_invoices(ADA)?;
    stage.show(ada, BillingProfilesQuery {})?;
    stage.scene("2027-01-10T09:00:00.000Z", "The next renewal uses the credit")?;
    stage.show_invoices(ADA)
}
