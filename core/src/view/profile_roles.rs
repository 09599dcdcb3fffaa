//! Who else has a role on a billing profile (`O7`, `V3`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::denial::Denial;
use crate::rights::{ProfileRole, Right};
use crate::value::{BillingProfileId, Cursor, Email, PersonId, TextLine};
use crate::view::{View, contact, page_of};

/// Asks who has a role on a billing profile, by its owner: the owner first, then the others in the order in which they got it.
#[data]
pub struct ProfileRolesQuery {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Who has a role on a billing profile.
#[data]
pub struct ProfileRolesPage {
    /// The people.
    pub rows: Vec<ProfileRoleRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// Somebody with a role on a billing profile.
#[data]
pub struct ProfileRoleRow {
    /// Who.
    pub person: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub name: Option<TextLine>,
    /// Their e-mail address; absent where the directory knows them no more.
    pub email: Option<Email>,
    /// The role.
    pub role: ProfileRole,
}

impl View for ProfileRolesQuery {
    type Answer = ProfileRolesPage;

    fn answer(&self, case: &Case<'_>) -> Result<ProfileRolesPage, Denial> {
        let (_, profile) = case.profile(self.billing_profile, Right::ReadProfileRoles)?;
        let everybody =
            [(profile.owner, ProfileRole::Owner)].into_iter().chain(profile.roles.iter().copied());
        let (rows, next) = page_of(everybody, self.after.as_ref(), self.limit)?;
        let row = |(person, role)| {
            let (name, email) = contact(case, person);
            ProfileRoleRow { person, name, email, role }
        };
        Ok(ProfileRolesPage { rows: rows.into_iter().map(row).collect(), next })
    }
}
