//! Ada's colleagues get licenses, and use them.

use selfserve::{AccessQuery, Actor, AssignLicenses, ChangeLicenses, LicensesQuery, YourProductsQuery};

use super::Told;
use crate::facts::{ADA, DAVIDE, MARCO, MARIA, MARTIN, POWER_BI_PRO, POWER_BI_PRO_BEFORE};
use crate::stage::Stage;

pub(super) fn ada_adds_licenses(stage: &mut Stage<'_>) -> Told {
    let ada = Actor::user(ADA);
    stage.scene("2026-11-17T10:00:00.000Z", "A week later: 15 licenses in all")?;
    let subscription = stage.subscription(ADA, POWER_BI_PRO)?;
    let mut change = ChangeLicenses { subscription, licenses: 15.into(), quote: None };
    let name = "Ada raises the total to 15";
    change.quote = Some(stage.quote(ada, name, change.clone())?);
    stage.act(ada, name, change)
}

pub(super) fn ada_assigns(stage: &mut Stage<'_>) -> Told {
    let ada = Actor::user(ADA);
    stage.scene("2026-11-17T10:15:00.000Z", "Ada types “ma”, and assigns licenses")?;
    stage.search("ma");
    let subscription = stage.subscription(ADA, POWER_BI_PRO)?;
    let with_guest = AssignLicenses { subscription, people: vec![MARCO, MARIA, MARTIN] };
    stage.act(ada, "Ada chooses Marco, Maria and Martin, the guest", with_guest)?;
    let colleagues = AssignLicenses { subscription, people: vec![MARCO, MARIA, DAVIDE] };
    stage.act(ada, "Ada chooses Marco, Maria and Davide", colleagues)?;
    stage.show(ada, LicensesQuery { subscription, after: None, limit: None })?;
    stage.show(ada, YourProductsQuery::default())
}

pub(super) fn marco_signs_in(stage: &mut Stage<'_>) -> Told {
    stage.scene(
        "2026-11-18T07:30:00.000Z",
        "Marco signs in: the app asks for Power BI Pro by its former id",
    )?;
    stage.show(Actor::user(MARCO), AccessQuery { person: MARCO, product: POWER_BI_PRO_BEFORE.into() })?;
    stage.sign_in("Martin", MARTIN, POWER_BI_PRO);
    Ok(())
}
