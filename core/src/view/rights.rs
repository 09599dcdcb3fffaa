//! What the actor may do by their roles (`O7`): what a page offers to whom.

use alloc::vec::Vec;

use crate::view::View;
use crate::{case::Case, denial::Denial, rights::Right};

/// Asks for the rights that the actor's roles give them in the organization, whatever they are used on: which parts of a
/// product to show them. What they may do with a subscription or a billing profile, these say themselves.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let viewer = |who| Viewer { actor: Actor::user(who), at: at("2026-11-12") };
/// let rights = |who| shop.view(facts(), &viewer(who), &RightsQuery {}).map(|answer| answer.rights);
/// assert!(rights(GRACE)?.contains(&Right::ReadAdminView));
/// assert_eq!(rights(ADA)?, []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(Default)]
pub struct RightsQuery {}

/// The rights that the actor's roles give them.
#[data]
pub struct RightsAnswer {
    /// The rights, in the order of their list; none: a member without a role.
    pub rights: Vec<Right>,
}

impl View for RightsQuery {
    type Answer = RightsAnswer;

    fn answer(&self, case: &Case<'_>) -> Result<RightsAnswer, Denial> {
        let standing = case.standing()?;
        let rights = Right::OF_ROLES.into_iter().filter(|right| right.granted(standing)).collect();
        Ok(RightsAnswer { rights })
    }
}
