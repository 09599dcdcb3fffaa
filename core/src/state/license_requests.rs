//! License requests, as far as rules and views ask (`Q1`).

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::status::{LicenseRequestState, RequestedLicenseStatus};
use crate::value::{LicenseRequestId, PersonId, TextLine, Timestamp};
use crate::{calendar::Schedule, corruption::Corruption, settings::Settings, state::Slot};

/// A license request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LicenseRequest {
    pub(crate) id: LicenseRequestId,
    pub(crate) requester: PersonId,
    pub(crate) product: Slot,
    pub(crate) product_name: TextLine,
    pub(crate) created: Timestamp,
    /// When it is no longer kept.
    pub(crate) purge: Timestamp,
    pub(crate) people: Vec<(PersonId, RequestedLicenseStatus)>,
}

impl LicenseRequest {
    /// When a request is no longer kept: so many months after its day.
    pub(crate) fn purge_at(created: Timestamp, settings: &Settings) -> Timestamp {
        let schedule = Schedule { anchor: created.day(), months: settings.license_request_months };
        schedule.boundary(1).start()
    }

    /// Who waits for a decision.
    pub(crate) fn waiting(&self) -> impl Iterator<Item = PersonId> {
        let waiting = self.people.iter().filter(|(_, status)| *status == RequestedLicenseStatus::Waiting);
        waiting.map(|(person, _)| *person)
    }

    /// Whether this person waits for a decision.
    pub(crate) fn waits(&self, person: PersonId) -> bool {
        self.waiting().any(|waiting| waiting == person)
    }

    pub(crate) fn state(&self) -> LicenseRequestState {
        if self.waiting().next().is_some() { LicenseRequestState::Open } else { LicenseRequestState::Settled }
    }

    /// Whether this person asked, or would get a license.
    pub(crate) fn concerns(&self, person: PersonId) -> bool {
        self.concerned().any(|concerned| concerned == person)
    }

    /// Everybody whom it concerns: who asked, and for whom.
    fn concerned(&self) -> impl Iterator<Item = PersonId> {
        core::iter::once(self.requester).chain(self.people.iter().map(|(person, _)| *person))
    }
}

/// A request for which people wait. Only the table says so.
#[derive(Debug)]
pub(crate) struct Waiting(Slot);

/// The requests that are kept, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct LicenseRequests {
    kept: BTreeMap<Slot, LicenseRequest>,
    by_id: BTreeMap<LicenseRequestId, Slot>,
    by_person: BTreeSet<(PersonId, Slot)>,
    by_state: BTreeSet<(LicenseRequestState, Slot)>,
    /// How many there ever were: the place of the next.
    ever: u32,
}

impl LicenseRequests {
    pub(crate) fn at(&self, slot: Slot) -> Option<&LicenseRequest> {
        self.kept.get(&slot)
    }

    pub(crate) fn find(&self, id: LicenseRequestId) -> Option<(Slot, &LicenseRequest)> {
        let slot = *self.by_id.get(&id)?;
        Some((slot, self.at(slot)?))
    }

    /// All that are kept, from a place on.
    pub(crate) fn from(&self, first: Slot) -> impl Iterator<Item = (Slot, &LicenseRequest)> {
        self.kept.range(first..).map(|(slot, request)| (*slot, request))
    }

    /// Those that a person made, or that were made for them.
    pub(crate) fn of_person(&self, person: PersonId) -> impl Iterator<Item = (Slot, &LicenseRequest)> {
        self.of_person_from(person, Slot(0))
    }

    /// The same from a place on.
    pub(crate) fn of_person_from(
        &self,
        person: PersonId,
        first: Slot,
    ) -> impl Iterator<Item = (Slot, &LicenseRequest)> {
        let slots = self.by_person.range((person, first)..=(person, Slot(u32::MAX)));
        slots.filter_map(|(_, slot)| Some((*slot, self.at(*slot)?)))
    }

    /// Those in a state, from a place on.
    pub(crate) fn in_state_from(
        &self,
        state: LicenseRequestState,
        first: Slot,
    ) -> impl Iterator<Item = (Slot, &LicenseRequest)> {
        let slots = self.by_state.range((state, first)..=(state, Slot(u32::MAX)));
        slots.filter_map(|(_, slot)| Some((*slot, self.at(*slot)?)))
    }

    /// Whether a person waits for a license of a product.
    pub(crate) fn waits(&self, person: PersonId, product: Slot) -> bool {
        self.of_person(person).any(|(_, request)| request.product == product && request.waits(person))
    }

    /// A request for which all these people wait.
    pub(crate) fn require_waiting(
        &self,
        id: LicenseRequestId,
        people: &[PersonId],
    ) -> Result<Waiting, Corruption> {
        let (slot, request) = self.find(id).ok_or(Corruption::UnknownReference)?;
        Corruption::ImpossibleState.unless(people.iter().all(|person| request.waits(*person)))?;
        Ok(Waiting(slot))
    }

    pub(super) fn insert(&mut self, request: LicenseRequest) -> Slot {
        let slot = Slot(self.ever);
        self.ever = self.ever.saturating_add(1);
        self.by_id.insert(request.id, slot);
        self.by_state.insert((request.state(), slot));
        self.by_person.extend(request.concerned().map(|person| (person, slot)));
        self.kept.insert(slot, request);
        slot
    }

    /// Ends the waiting of people.
    pub(super) fn settle(&mut self, waiting: Waiting, people: &[PersonId], status: RequestedLicenseStatus) {
        let Waiting(slot) = waiting;
        let Some(request) = self.kept.get_mut(&slot) else { return };
        let before = request.state();
        for (person, their) in &mut request.people {
            if people.contains(person) {
                *their = status;
            }
        }
        let after = request.state();
        self.by_state.remove(&(before, slot));
        self.by_state.insert((after, slot));
    }

    /// What was another product turns out to be this one (`K1`).
    pub(super) fn unite(&mut self, product: Slot, other: Slot) {
        for request in self.kept.values_mut().filter(|request| request.product == other) {
            request.product = product;
        }
    }

    pub(super) fn remove(&mut self, slot: Slot) -> Option<LicenseRequest> {
        let request = self.kept.remove(&slot)?;
        self.by_id.remove(&request.id);
        self.by_state.remove(&(request.state(), slot));
        for person in request.concerned() {
            self.by_person.remove(&(person, slot));
        }
        Some(request)
    }

    /// Works out when requests are purged after the setting has changed: each place with before and after.
    pub(super) fn reschedule(&mut self, settings: &Settings) -> Vec<(Slot, Timestamp, Timestamp)> {
        let moved = self.kept.iter_mut().map(|(slot, request)| {
            let before = request.purge;
            request.purge = LicenseRequest::purge_at(request.created, settings);
            (*slot, before, request.purge)
        });
        moved.collect()
    }
}
