//! The story, scene by scene.

mod administrator;
mod buying;
mod colleagues;
mod leaving;
mod moving;
mod together;

use std::error::Error;

use crate::stage::Stage;

/// When the story begins.
pub(crate) const BEGIN: &str = "2026-11-02T08:00:00.000Z";

type Told = Result<(), Box<dyn Error>>;

/// The whole story.
pub(crate) fn tell(stage: &mut Stage<'_>) -> Told {
    administrator::the_store_opens(stage)?;
    buying::ada_looks_around(stage)?;
    buying::ada_buys(stage)?;
    moving::marco_buys(stage)?;
    colleagues::ada_adds_licenses(stage)?;
    colleagues::ada_assigns(stage)?;
    colleagues::marco_signs_in(stage)?;
    moving::marco_moves(stage)?;
    buying::the_month_turns(stage)?;
    moving::it_is_invoiced(stage)?;
    administrator::giulia_looks_on(stage)?;
    administrator::giulia_blocks_the_product(stage)?;
    buying::the_subscription_renews(stage)?;
    leaving::ada_tries_visio(stage)?;
    leaving::ada_cancels(stage)?;
    leaving::the_credit_is_used(stage)?;
    together::davide_starts_a_trial(stage)?;
    together::luca_asks_for_a_license(stage)?;
    together::giulia_takes_over(stage)?;
    stage.told()
}
