//! Roles on a billing profile, given and taken (`O7`).

use alloc::vec::Vec;

use crate::denial::{Denial, NotInDirectory, OwnerKeepsRole};
use crate::event::{Apply, Event, Recorded};
use crate::rights::{ProfileRole, Right};
use crate::state::{Known, Profile, State};
use crate::value::{BillingProfileId, PersonId};
use crate::{case::Case, command::Decide, corruption::Corruption};

/// Gives a person a role on a billing profile, or takes it back, by its owner (`O7`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let share =
///     ShareBillingProfile { billing_profile: PROFILE, person: MARCO, role: Some(ProfileRole::Contributor) };
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &share.into())?.events()?;
/// // From now on Marco buys on Ada's billing profile.
/// let bought = shop.execute(facts(), &context(MARCO, "2026-11-12"), &purchase("visio", 1).into())?;
/// assert_eq!(bought.denial(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ShareBillingProfile {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// Who.
    pub person: PersonId,
    /// The role; absent: none any more.
    pub role: Option<ProfileRole>,
}

/// A person's role on a billing profile changed.
#[data]
pub struct BillingProfileShared {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// Who.
    pub person: PersonId,
    /// The role; absent: none any more.
    pub role: Option<ProfileRole>,
}

impl Decide for ShareBillingProfile {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let Self { billing_profile, person, role } = *self;
        let (_, profile) = case.profile(billing_profile, Right::ShareBillingProfile)?;
        // Who has left the directory gets no role any more, but the one that they have can be taken away.
        let taken_away = role.is_none() && profile.role_of(person).is_some();
        if !taken_away && case.facts.directory.get(person).is_none() {
            return Err(NotInDirectory { person }.into());
        }
        if profile.owner == person || role == Some(ProfileRole::Owner) {
            return Err(OwnerKeepsRole { billing_profile, owner: profile.owner }.into());
        }
        if profile.role_of(person) == role {
            return Ok(Vec::new());
        }
        Ok(vec![BillingProfileShared { billing_profile, person, role }.into()])
    }
}

impl Apply for BillingProfileShared {
    type Checked = Known<Profile>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_payer(self.billing_profile)?;
        let owner = state.profiles.row(known).owner;
        Corruption::ImpossibleState.unless(owner != self.person && self.role != Some(ProfileRole::Owner))?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.set_role(known, self.person, self.role);
    }
}
