//! What people see of an organization, and what every sign-in asks.

use selfserve::{
    Access, AdminUsersQuery, Answer, Eligibility, LicenseCount, PersonId, ProductId, Query, Timestamp, Viewer,
};
use uuid::Uuid;

use crate::failure::{Result, denied, guarded, invalid};
use crate::organization::OrganizationHandle;

#[uniffi::export]
impl OrganizationHandle {
    /// What somebody sees.
    pub fn view(&self, viewer: Viewer, query: Query) -> Result<Answer> {
        self.ask(|organization, facts| organization.view(facts, &viewer, &query).map_err(denied))
    }

    /// Users with licenses as CSV.
    pub fn export_users_csv(&self, viewer: Viewer, query: AdminUsersQuery) -> Result<String> {
        self.ask(|organization, facts| organization.export_users_csv(facts, &viewer, &query).map_err(denied))
    }

    /// Every rule that a purchase by this person asks.
    pub fn eligibility(
        &self,
        person: PersonId,
        product: ProductId,
        licenses: LicenseCount,
        at: Timestamp,
    ) -> Result<Eligibility> {
        self.ask(|organization, facts| {
            organization.eligibility(facts, person, &product, licenses, at).map_err(denied)
        })
    }

    /// Whether this person may buy so many licenses of this product.
    pub fn may_buy(
        &self,
        person: PersonId,
        product: ProductId,
        licenses: LicenseCount,
        at: Timestamp,
    ) -> Result<bool> {
        self.ask(|organization, facts| {
            let product = facts.catalog.product(&product);
            Ok(product.is_some_and(|product| organization.may_buy(facts, person, product, licenses, at)))
        })
    }

    /// Whether a person, whose id comes in two halves, has a product now. The arguments are what crosses fastest: every
    /// sign-in asks.
    pub fn has_access(&self, person_high: u64, person_low: u64, product: &[u8]) -> Result<bool> {
        let product = str::from_utf8(product).map_err(|problem| invalid("$.product", problem))?;
        let organization = guarded(self.organization.read())?;
        let person = PersonId(Uuid::from_u64_pair(person_high, person_low));
        let product = organization.product(&*self.catalog.current()?, &ProductId::from(product));
        Ok(product.is_some_and(|product| organization.has_access(person, product)))
    }

    /// Which people, whose ids come as their 16 bytes each, one after the other, have a product now.
    pub fn have_access(&self, people: &[u8], product: ProductId) -> Result<Vec<bool>> {
        let organization = guarded(self.organization.read())?;
        let product = organization.product(&*self.catalog.current()?, &product);
        let (ids, _) = people.as_chunks::<16>();
        let has = |id: &[u8; 16]| {
            product.is_some_and(|product| organization.has_access(PersonId(Uuid::from_bytes(*id)), product))
        };
        Ok(ids.iter().map(has).collect())
    }

    /// Through what a person has a product now, and until when.
    pub fn access(&self, person: PersonId, product: ProductId) -> Result<Option<Access>> {
        self.ask(|organization, facts| {
            let product = organization.product(facts.catalog, &product);
            Ok(product.and_then(|product| organization.access(facts.catalog, person, product)))
        })
    }
}
