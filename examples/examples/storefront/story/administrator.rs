//! What the administrator decides, and what she only sees.

use selfserve::{
    Actor, AdminProductsQuery, AdminSubscriptionsQuery, AdminUsersQuery, AssignLicenses, CreateOrganization,
    OfferTypePolicy, OrganizationKind, PoliciesQuery, PolicyScope, PolicyValue, ProductPolicy, SetPolicy,
    Settings, Support, TaxRate,
};

use super::{BEGIN, Told};
use crate::facts::{ADA, GIULIA, LUCA, ORGANIZATION, POWER_AUTOMATE_RPA, POWER_BI_PRO};
use crate::stage::Stage;

pub(super) fn the_store_opens(stage: &mut Stage<'_>) -> Told {
    stage.scene(BEGIN, "An Italian company opens its store")?;
    let create = CreateOrganization {
        organization: ORGANIZATION,
        name: "Officine Rossi".into(),
        kind: OrganizationKind::Commercial,
        country: "IT".parse()?,
        has_agreement: true,
        settings: Settings {
            tax_rates: vec![TaxRate::new("IVA", "22".parse()?)],
            support: Some(Support { text: "Ask Giulia Neri, room 12.".into(), link: None }),
            ..Settings::default()
        },
    };
    stage.act(Actor::SYSTEM, "The host creates the organization, with Italian VAT", create)?;
    let robots = ProductPolicy { product: POWER_AUTOMATE_RPA.into() };
    stage.act(Actor::user(GIULIA), "Giulia blocks Power Automate RPA", disable(robots))?;
    let visuals = OfferTypePolicy { offer_type: "PowerBIVisuals".into() };
    stage.act(Actor::user(GIULIA), "Giulia blocks what others sell for Power BI", disable(visuals))
}

pub(super) fn giulia_looks_on(stage: &mut Stage<'_>) -> Told {
    stage.scene("2026-12-02T10:00:00.000Z", "Giulia, the administrator, looks at everything")?;
    let giulia = Actor::user(GIULIA);
    stage.show(giulia, AdminSubscriptionsQuery::default())?;
    stage.show(giulia, AdminProductsQuery::default())?;
    stage.show(giulia, AdminUsersQuery::default())?;
    let subscription = stage.subscription(ADA, POWER_BI_PRO)?;
    let assign = AssignLicenses { subscription, people: vec![LUCA] };
    stage.act(giulia, "Giulia assigns a license to Luca", assign)
}

pub(super) fn giulia_blocks_the_product(stage: &mut Stage<'_>) -> Told {
    stage.scene("2026-12-02T10:10:00.000Z", "Giulia blocks Power BI Pro for new purchases")?;
    let giulia = Actor::user(GIULIA);
    let power_bi = ProductPolicy { product: POWER_BI_PRO.into() };
    stage.act(giulia, "Giulia blocks Power BI Pro", disable(power_bi))?;
    stage.show(giulia, PoliciesQuery::default())?;
    let more = stage.purchase(ADA, POWER_BI_PRO, 1)?;
    stage.act(Actor::user(ADA), "Ada wants another subscription to Power BI Pro", more)
}

fn disable(scope: impl Into<PolicyScope>) -> SetPolicy {
    SetPolicy { scope: scope.into(), value: Some(PolicyValue::Disabled) }
}
