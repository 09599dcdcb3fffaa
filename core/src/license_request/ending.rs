//! How license requests end without a decision: somebody leaves (`O5`), or they are old (`Q1`).

use alloc::vec::Vec;

use crate::corruption::Corruption;
use crate::event::{Apply, Event, Recorded};
use crate::state::{Slot, State, Waiting};
use crate::status::RequestedLicenseStatus;
use crate::value::{LicenseRequestId, PersonId};

/// People of a license request wait no more: who asked, or who was to get a license, has left (`O5`).
#[data]
pub struct LicenseRequestClosed {
    /// The request.
    pub request: LicenseRequestId,
    /// Who waits no more.
    pub people: Vec<PersonId>,
}

/// A license request is no longer kept (`Q1`).
#[data]
pub struct LicenseRequestPurged {
    /// The request.
    pub request: LicenseRequestId,
}

/// What closes when a person leaves (`O5`): all that they asked for, and what others asked for them.
pub(crate) fn closed_by_leaving(state: &State, person: PersonId) -> Vec<Event> {
    let concerned = state.license_requests.of_person(person);
    let closed = concerned.filter_map(|(_, request)| {
        let closes = |waiting: &PersonId| request.requester == person || *waiting == person;
        let people: Vec<PersonId> = request.waiting().filter(closes).collect();
        (!people.is_empty()).then(|| LicenseRequestClosed { request: request.id, people }.into())
    });
    closed.collect()
}

/// The purge of a request that is due.
pub(crate) fn purge(state: &State, slot: Slot) -> Option<Event> {
    let request = state.license_requests.at(slot)?.id;
    Some(LicenseRequestPurged { request }.into())
}

impl Apply for LicenseRequestClosed {
    type Checked = Waiting;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.license_requests.require_waiting(self.request, &self.people)
    }

    fn change(&self, waiting: Self::Checked, state: &mut State, _: &Recorded) {
        state.settle_license_request(waiting, &self.people, RequestedLicenseStatus::Closed);
    }
}

impl Apply for LicenseRequestPurged {
    type Checked = Slot;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let (slot, request) =
            state.license_requests.find(self.request).ok_or(Corruption::UnknownReference)?;
        record.require_due(Some(request.purge))?;
        Ok(slot)
    }

    fn change(&self, slot: Self::Checked, state: &mut State, _: &Recorded) {
        state.remove_license_request(slot);
    }
}
