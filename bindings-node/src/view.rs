//! Questions to an organization: what a person sees, and the plain ones that are asked all the time.

use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use selfserve::{LicenseCount, PersonId, ProductId, Query, Recorded, Timestamp, Viewer, json};

use crate::failure::{Failure, Fallible, attempt, fallible};
use crate::input;
use crate::organization::Organization;

#[napi]
impl Organization {
    /// What somebody sees; answers with the JSON of the answer.
    #[napi(catch_unwind)]
    pub fn view(&self, query: String, viewer: String) -> Fallible<String> {
        fallible(self.view_read(&query, &viewer))
    }

    /// Users with licenses as CSV.
    #[napi(catch_unwind)]
    pub fn export_users_csv(&self, query: String, viewer: String) -> Fallible<String> {
        attempt(|| {
            let Query::AdminUsersQuery(query) = input::read("query", &query)? else {
                return Err(Failure::invalid_input("$.query".to_owned(), "not about users"));
            };
            let viewer: Viewer = input::read("viewer", &viewer)?;
            self.ask(|state, facts| state.export_users_csv(facts, &viewer, &query))
        })
    }

    /// What the host must do because of an event, as JSON.
    #[napi(catch_unwind)]
    pub fn effects(&self, record: String) -> Fallible<String> {
        fallible(self.effects_read(&record))
    }

    /// Every rule that a purchase asks, as JSON.
    #[napi(catch_unwind)]
    pub fn eligibility(
        &self,
        person: String,
        product: String,
        licenses: u32,
        at: String,
    ) -> Fallible<String> {
        fallible(self.eligibility_read(&person, &product, licenses, &at))
    }

    /// Whether a purchase is allowed, without the reasons.
    #[napi(catch_unwind)]
    pub fn may_buy(&self, person: String, product: String, licenses: u32, at: String) -> Fallible<bool> {
        fallible(self.may_buy_read(&person, &product, licenses, &at))
    }

    /// Whether a person has a product now.
    #[napi(catch_unwind)]
    pub fn has_access(&self, person: String, product: String) -> Fallible<bool> {
        fallible(self.has_access_read(&person, product))
    }

    /// Which people have a product now: their ids one behind the other, answers as 0 and 1 in their order.
    #[napi(catch_unwind)]
    pub fn have_access(&self, people: String, product: String) -> Fallible<Uint8Array> {
        fallible(self.have_access_read(&people, product))
    }

    /// Through what a person has a product now, as JSON.
    #[napi(catch_unwind)]
    pub fn access(&self, person: String, product: String) -> Fallible<Option<String>> {
        fallible(self.access_read(&person, &product))
    }
}

impl Organization {
    fn view_read(&self, query: &str, viewer: &str) -> Result<String, Failure> {
        let query: Query = input::read("query", query)?;
        let viewer: Viewer = input::read("viewer", viewer)?;
        self.ask(|state, facts| Ok(json::write(&state.view(facts, &viewer, &query)?)))
    }

    fn effects_read(&self, record: &str) -> Result<String, Failure> {
        let record: Recorded = input::read("record", record)?;
        Ok(json::write(&self.state.read()?.effects(&record)))
    }

    fn eligibility_read(
        &self,
        person: &str,
        product: &str,
        licenses: u32,
        at: &str,
    ) -> Result<String, Failure> {
        let (person, at) = (input::parse("person", person)?, input::parse("at", at)?);
        let (product, licenses) = (ProductId::from(product), LicenseCount(licenses));
        self.ask(|state, facts| Ok(json::write(&state.eligibility(facts, person, &product, licenses, at)?)))
    }

    fn may_buy_read(&self, person: &str, product: &str, licenses: u32, at: &str) -> Result<bool, Failure> {
        let person: PersonId = input::parse("person", person)?;
        let at: Timestamp = input::parse("at", at)?;
        self.ask(|state, facts| {
            let product = facts.catalog.product(&ProductId::from(product));
            let licenses = LicenseCount(licenses);
            Ok(product.is_some_and(|product| state.may_buy(facts, person, product, licenses, at)))
        })
    }

    /// Every sign-in comes here: nothing is made but the answer.
    fn has_access_read(&self, person: &str, product: String) -> Result<bool, Failure> {
        let person = input::parse("person", person)?;
        let state = self.state.read()?;
        let product = state.product(&*self.catalog()?, &ProductId::new(product));
        Ok(product.is_some_and(|product| state.has_access(person, product)))
    }

    fn have_access_read(&self, people: &str, product: String) -> Result<Uint8Array, Failure> {
        let state = self.state.read()?;
        let product = state.product(&*self.catalog()?, &ProductId::new(product));
        let (people, _) = people.as_bytes().as_chunks::<{ input::ID }>();
        let has = |(index, person): (usize, &[u8; input::ID])| {
            let person: PersonId = input::id(person).ok_or_else(|| input::not_an_id("people", index))?;
            Ok(u8::from(product.is_some_and(|product| state.has_access(person, product))))
        };
        people.iter().enumerate().map(has).collect::<Result<Vec<u8>, Failure>>().map(Uint8Array::from)
    }

    fn access_read(&self, person: &str, product: &str) -> Result<Option<String>, Failure> {
        let person = input::parse("person", person)?;
        let catalog = self.catalog()?;
        let state = self.state.read()?;
        let product = state.product(&catalog, &ProductId::from(product));
        let access = product.and_then(|product| state.access(&catalog, person, product));
        Ok(access.as_ref().map(json::write))
    }
}
