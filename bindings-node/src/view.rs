//! Questions to an organization: what a person sees, and the plain ones that are asked all the time.

use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use selfserve::{LicenseCount, ProductId, json};
use selfserve_bindings::Argument;

use crate::failure::{Fallible, answer, attempt};
use crate::input;
use crate::organization::Organization;

#[napi]
impl Organization {
    /// What somebody sees; answers with the JSON of the answer.
    #[napi(catch_unwind)]
    pub fn view(&self, query: String, viewer: String) -> Fallible<String> {
        answer(self.shared.view(self::query(&query), self::viewer(&viewer)))
    }

    /// Users with licenses as CSV.
    #[napi(catch_unwind)]
    pub fn export_users_csv(&self, query: String, viewer: String) -> Fallible<String> {
        answer(self.shared.export_users_csv(self::query(&query), self::viewer(&viewer)))
    }

    /// What the host must do because of an event, as JSON.
    #[napi(catch_unwind)]
    pub fn effects(&self, record: String) -> Fallible<String> {
        answer(self.shared.effects(Argument::new("$.record", record.as_bytes())))
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
        attempt(|| {
            let (person, at) = (input::parse("$.person", &person)?, input::parse("$.at", &at)?);
            let (product, licenses) = (ProductId::new(product), LicenseCount(licenses));
            Ok(json::write(&self.shared.eligibility(person, &product, licenses, at)?))
        })
    }

    /// Whether a purchase is allowed, without the reasons.
    #[napi(catch_unwind)]
    pub fn may_buy(&self, person: String, product: String, licenses: u32, at: String) -> Fallible<bool> {
        attempt(|| {
            let (person, at) = (input::parse("$.person", &person)?, input::parse("$.at", &at)?);
            self.shared.may_buy(person, &ProductId::new(product), LicenseCount(licenses), at)
        })
    }

    /// Whether a person has a product now. Every sign-in comes here: nothing is made but the answer.
    #[napi(catch_unwind)]
    pub fn has_access(&self, person: String, product: String) -> Fallible<bool> {
        attempt(|| {
            let (person, product) = (input::parse("$.person", &person)?, ProductId::new(product));
            self.shared.glance(|glance| glance.has_access(person, &product))
        })
    }

    /// Which people have a product now: their ids one behind the other, answers as 0 and 1 in their order.
    #[napi(catch_unwind)]
    pub fn have_access(&self, people: String, product: String) -> Fallible<Uint8Array> {
        attempt(|| {
            let (people, product) = (input::ids("$.people", &people)?, ProductId::new(product));
            let have = self.shared.glance(|glance| glance.have_access(people, &product))?;
            Ok(have.into_iter().map(u8::from).collect::<Vec<_>>().into())
        })
    }

    /// Through what a person has a product now, as JSON.
    #[napi(catch_unwind)]
    pub fn access(&self, person: String, product: String) -> Fallible<Option<String>> {
        attempt(|| {
            let (person, product) = (input::parse("$.person", &person)?, ProductId::new(product));
            let access = self.shared.glance(|glance| glance.access(person, &product))?;
            Ok(access.as_ref().map(json::write))
        })
    }
}

fn query(json: &str) -> Argument<'_> {
    Argument::new("$.query", json.as_bytes())
}

fn viewer(json: &str) -> Argument<'_> {
    Argument::new("$.viewer", json.as_bytes())
}
