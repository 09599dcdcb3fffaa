//! License requests, oldest first (`V3`, `Q1`).

use alloc::vec::Vec;

use crate::case::{Case, require};
use crate::denial::{Denial, UnknownLicenseRequest};
use crate::state::{LicenseRequest, Slot};
use crate::status::{LicenseRequestState, RequestedLicenseStatus};
use crate::value::{Cursor, LicenseRequestId, PersonId, ProductId, TextLine, Timestamp};
use crate::view::{MOST_PASSED_OVER, View, contact, cursor, place, rows};
use crate::{actor::Actor, rights::Right};

/// Asks for license requests. Everybody sees those that they made, or that were made for them; administrators see all
/// (`O7`).
#[data(Default)]
pub struct LicenseRequestsQuery {
    /// Only this one: the other filters do not matter but for the person.
    pub request: Option<LicenseRequestId>,
    /// Only those that this person made, or that were made for them.
    pub person: Option<PersonId>,
    /// Only those for this product.
    pub product: Option<ProductId>,
    /// Only those in which somebody waits, or nobody does.
    pub state: Option<LicenseRequestState>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// License requests, oldest first.
#[data]
pub struct LicenseRequestsPage {
    /// The requests.
    pub rows: Vec<LicenseRequestRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A license request.
#[data]
pub struct LicenseRequestRow {
    /// Its id.
    pub request: LicenseRequestId,
    /// Who asked.
    pub requester: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub requester_name: Option<TextLine>,
    /// The product's present id.
    pub product: ProductId,
    /// The product's name when it was asked for.
    pub product_name: TextLine,
    /// When it was asked.
    pub at: Timestamp,
    /// Whether somebody waits.
    pub state: LicenseRequestState,
    /// For whom, and what became of it.
    pub people: Vec<RequestedLicense>,
}

/// One person's part of a license request.
#[data]
pub struct RequestedLicense {
    /// For whom.
    pub person: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub name: Option<TextLine>,
    /// What became of it.
    pub status: RequestedLicenseStatus,
}

impl View for LicenseRequestsQuery {
    type Answer = LicenseRequestsPage;

    fn answer(&self, case: &Case<'_>) -> Result<LicenseRequestsPage, Denial> {
        let person = self.person_seen(case)?;
        if let Some(id) = self.request {
            return one(case, id, person);
        }
        let product = self.product.as_ref().map(|product| case.known_product(product)).transpose()?;
        let first = Slot(place(self.after.as_ref())?);
        let limit = rows(self.limit)?;
        let passes = |request: &LicenseRequest| {
            product.is_none_or(|product| request.product == product)
                && self.state.is_none_or(|state| request.state() == state)
        };
        let mut rows = Vec::new();
        for (passed_over, (slot, request)) in self.candidates(case, person, first).enumerate() {
            if rows.len() == limit || passed_over == MOST_PASSED_OVER {
                return Ok(LicenseRequestsPage { rows, next: Some(cursor(slot.0)) });
            }
            rows.extend(
                Some(request).filter(|request| passes(request)).and_then(|request| row(case, request)),
            );
        }
        Ok(LicenseRequestsPage { rows, next: None })
    }
}

impl LicenseRequestsQuery {
    /// Whose requests are seen: without the right to see all, one's own.
    fn person_seen(&self, case: &Case<'_>) -> Result<Option<PersonId>, Denial> {
        let standing = case.standing()?;
        match case.context.actor {
            Actor::User(user) if !Right::ReadLicenseRequests.granted(standing) => {
                if self.person.is_some_and(|person| person != user.id) {
                    require(Right::ReadLicenseRequests, standing)?;
                }
                Ok(Some(user.id))
            }
            _ => Ok(self.person),
        }
    }

    /// The requests from a place on, by the index that serves one filter (`V6`).
    fn candidates<'a>(
        &self,
        case: &Case<'a>,
        person: Option<PersonId>,
        first: Slot,
    ) -> impl Iterator<Item = (Slot, &'a LicenseRequest)> + use<'a> {
        let requests = &case.state.license_requests;
        let of_person = person.map(|person| requests.of_person_from(person, first));
        let state = self.state.filter(|_| person.is_none());
        let in_state = state.map(|state| requests.in_state_from(state, first));
        let all = (person.is_none() && state.is_none()).then(|| requests.from(first));
        let indexed = of_person.into_iter().flatten().chain(in_state.into_iter().flatten());
        indexed.chain(all.into_iter().flatten())
    }
}

/// One request, of those that the actor may see.
fn one(
    case: &Case<'_>,
    id: LicenseRequestId,
    person: Option<PersonId>,
) -> Result<LicenseRequestsPage, Denial> {
    let seen = |(_, request): &(Slot, &LicenseRequest)| person.is_none_or(|person| request.concerns(person));
    let found = case.state.license_requests.find(id).filter(seen).and_then(|(_, request)| row(case, request));
    Ok(LicenseRequestsPage { rows: vec![found.ok_or(UnknownLicenseRequest { request: id })?], next: None })
}

fn row(case: &Case<'_>, request: &LicenseRequest) -> Option<LicenseRequestRow> {
    let name = |person| contact(case, person).0;
    let part = |(person, status): &(PersonId, RequestedLicenseStatus)| RequestedLicense {
        person: *person,
        name: name(*person),
        status: *status,
    };
    Some(LicenseRequestRow {
        request: request.id,
        requester: request.requester,
        requester_name: name(request.requester),
        product: case.state.products.id(request.product)?.clone(),
        product_name: request.product_name.clone(),
        at: request.created,
        state: request.state(),
        people: request.people.iter().map(part).collect(),
    })
}
