//! Davide tries something, Luca asks for a license, and Giulia takes over.

use selfserve::{
    Actor, AddPaymentMethod, AdminSubscriptionsQuery, ApproveLicenses, DecideLicenseRequest,
    LicenseRequestsQuery, RequestLicenses, StartTrial, TakeOver, TakeOverToKeep, YourProductsQuery,
};

use super::{Told, buying};
use crate::facts::{ADA, DAVIDE, GIULIA, LUCA, PLANNER_PLAN_1, POWER_BI_PRO};
use crate::stage::Stage;

pub(super) fn davide_starts_a_trial(stage: &mut Stage<'_>) -> Told {
    let davide = Actor::user(DAVIDE);
    stage.scene("2027-01-11T09:00:00.000Z", "Davide tries Planner Plan 1, without a card")?;
    let trial = StartTrial { product: PLANNER_PLAN_1.into(), conversion: None, quote: None };
    stage.act(davide, "Davide starts a trial", trial)?;
    stage.show(davide, YourProductsQuery::default())
}

pub(super) fn luca_asks_for_a_license(stage: &mut Stage<'_>) -> Told {
    let luca = Actor::user(LUCA);
    stage.scene("2027-01-12T09:00:00.000Z", "Luca needs Power BI Pro, which Giulia has blocked")?;
    let request = RequestLicenses { product: POWER_BI_PRO.into(), people: vec![LUCA] };
    stage.act(luca, "Luca asks for a license", request)?;
    stage.show(Actor::user(GIULIA), LicenseRequestsQuery::default())
}

pub(super) fn giulia_takes_over(stage: &mut Stage<'_>) -> Told {
    let giulia = Actor::user(GIULIA);
    stage.scene("2027-01-13T09:00:00.000Z", "Giulia takes over Ada's subscription, for the whole company")?;
    let card = buying::card("tok_company_mastercard", "Mastercard", "Giulia Neri")?;
    stage.act(giulia, "Giulia adds the company's card", AddPaymentMethod { card })?;
    let subscription = stage.subscription(ADA, POWER_BI_PRO)?;
    let billing = buying::profile(stage.card(GIULIA)?, "Company")?.into();
    let keep = TakeOverToKeep { billing, settle_open_invoices: None };
    let take_over = TakeOver { subscription, mode: keep.into(), quote: None };
    stage.act(giulia, "Giulia takes it over, and the company pays from the next month on", take_over)?;
    let request = stage.license_request(GIULIA)?;
    let decision = ApproveLicenses { subscription }.into();
    let approve = DecideLicenseRequest { request, people: vec![LUCA], decision, message: None };
    stage.act(giulia, "Giulia gives Luca one of its licenses", approve)?;
    stage.sign_in("Luca", LUCA, POWER_BI_PRO);
    stage.show(giulia, LicenseRequestsQuery::default())?;
    stage.show(giulia, AdminSubscriptionsQuery::default())
}
