//! What people see of an organization, and what every sign-in asks.

use selfserve::{
    Access, AdminUsersQuery, Answer, Eligibility, LicenseCount, PersonId, ProductId, Query, Timestamp, Viewer,
};
use uuid::Uuid;

use crate::failure::{Result, answer, invalid};
use crate::organization::OrganizationHandle;

#[uniffi::export]
impl OrganizationHandle {
    /// What somebody sees.
    pub fn view(&self, viewer: Viewer, query: Query) -> Result<Answer> {
        answer(self.shared.ask(|organization, facts| Ok(organization.view(facts, &viewer, &query)?)))
    }

    /// Users with licenses as CSV.
    pub fn export_users_csv(&self, viewer: Viewer, query: AdminUsersQuery) -> Result<String> {
        answer(
            self.shared.ask(|organization, facts| Ok(organization.export_users_csv(facts, &viewer, &query)?)),
        )
    }

    /// Every rule that a purchase by this person asks.
    pub fn eligibility(
        &self,
        person: PersonId,
        product: ProductId,
        licenses: LicenseCount,
        at: Timestamp,
    ) -> Result<Eligibility> {
        answer(self.shared.eligibility(person, &product, licenses, at))
    }

    /// Whether this person may buy so many licenses of this product.
    pub fn may_buy(
        &self,
        person: PersonId,
        product: ProductId,
        licenses: LicenseCount,
        at: Timestamp,
    ) -> Result<bool> {
        answer(self.shared.may_buy(person, &product, licenses, at))
    }

    /// Whether a person, whose id comes in two halves, has a product now. The arguments are what crosses fastest: every
    /// sign-in asks.
    pub fn has_access(&self, person_high: u64, person_low: u64, product: &[u8]) -> Result<bool> {
        let product = str::from_utf8(product).map_err(|problem| invalid("$.product", problem))?;
        let (person, product) =
            (PersonId(Uuid::from_u64_pair(person_high, person_low)), ProductId::from(product));
        answer(self.shared.glance(|glance| glance.has_access(person, &product)))
    }

    /// Which people, whose ids come as their 16 bytes each, one after the other, have a product now.
    pub fn have_access(&self, people: &[u8], product: ProductId) -> Result<Vec<bool>> {
        let (ids, _) = people.as_chunks::<16>();
        let people = ids.iter().map(|id| PersonId(Uuid::from_bytes(*id)));
        answer(self.shared.glance(|glance| glance.have_access(people, &product)))
    }

    /// Through what a person has a product now, and until when.
    pub fn access(&self, person: PersonId, product: ProductId) -> Result<Option<Access>> {
        answer(self.shared.glance(|glance| glance.access(person, &product)))
    }
}
