//! Roles on a billing profile, given and taken (`O7`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, NotInDirectory, OwnerKeepsRole};
use crate::event::{Apply, Event, Recorded};
use crate::rights::{ProfileRole, Right};
use crate::state::State;
use crate::value::{BillingProfileId, PersonId, WellFormed};

/// Gives a person a role on a billing profile, or takes it back, by its owner (`O7`).
#[data(WellFormed)]
pub struct ShareBillingProfile {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// Who.
    pub person: PersonId,
    /// The role; absent: none any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
        Ok(alloc::vec![BillingProfileShared { billing_profile, person, role }.into()])
    }
}

impl Apply for BillingProfileShared {
    fn apply(&self, state: &mut State, _: &Recorded) -> Result<(), Corruption> {
        let slot = state.profiles.known(self.billing_profile)?;
        match self.role {
            Some(_) => state.indexes.profiles_by_person.insert((self.person, slot)),
            None => state.indexes.profiles_by_person.remove(&(self.person, slot)),
        };
        state.change_profile(slot, |profile| {
            profile.roles.retain(|(person, _)| *person != self.person);
            profile.roles.extend(self.role.map(|role| (self.person, role)));
            Ok(())
        })
    }
}
