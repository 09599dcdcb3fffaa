//! People who leave the organization, and come back (`O5`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{Slot, State};
use crate::subscription::{LicensesUnassigned, hand_over};
use crate::value::PersonId;
use crate::{license_request, purchase_request};

/// Tells that a person has left, by `system` (`O3`, `O5`).
#[data(WellFormed)]
pub struct ReportPersonLeft {
    /// Who.
    pub person: PersonId,
}

/// Tells that a person who had left is back, by `system` (`O3`, `O5`).
#[data(WellFormed)]
pub struct ReportPersonReturned {
    /// Who.
    pub person: PersonId,
}

/// A person left. Until they are back their trials do not convert; what they bought goes on (`O5`).
#[data]
pub struct PersonLeft {
    /// Who.
    pub person: PersonId,
}

/// A person who had left is back, with their rights as purchaser, without the licenses that were released (`O5`).
#[data]
pub struct PersonReturned {
    /// Who.
    pub person: PersonId,
}

impl Decide for ReportPersonLeft {
    /// Whatever ends because somebody leaves is named here, one line a subject (`O5`).
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::RunTheHost)?;
        let Self { person } = *self;
        if case.state.left.contains_key(&person) {
            return Ok(Vec::new());
        }
        let mut events = vec![PersonLeft { person }.into()];
        events.extend(released_licenses(case.state, person));
        events.extend(purchase_request::ending::close_all_of(case.state, person));
        events.extend(license_request::ending::closed_by_leaving(case.state, person));
        events.extend(hand_over::closed_by_leaving(case.state, person));
        Ok(events)
    }
}

/// The licenses that somebody loses by leaving, oldest subscription first.
fn released_licenses(state: &State, person: PersonId) -> impl Iterator<Item = Event> {
    let mut held: Vec<Slot> = state.licenses.of_person(person).collect();
    held.sort_unstable();
    held.into_iter().filter_map(move |slot| {
        let subscription = state.subscriptions.at(slot)?.id;
        Some(LicensesUnassigned { subscription, people: vec![person] }.into())
    })
}

impl Decide for ReportPersonReturned {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::RunTheHost)?;
        let Self { person } = *self;
        if !case.state.left.contains_key(&person) {
            return Ok(Vec::new());
        }
        Ok(vec![PersonReturned { person }.into()])
    }
}

impl Effects for PersonLeft {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::PurchaserLeft, self.person, Whom::AdministratorsOf(self.person));
    }
}

impl Apply for PersonLeft {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        if state.left.contains_key(&self.person) { Err(Corruption::AlreadyExists) } else { Ok(()) }
    }

    fn change(&self, (): (), state: &mut State, record: &Recorded) {
        state.person_left(self.person, record.at);
    }
}

impl Apply for PersonReturned {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        if state.left.contains_key(&self.person) { Ok(()) } else { Err(Corruption::UnknownReference) }
    }

    fn change(&self, (): (), state: &mut State, _: &Recorded) {
        state.person_returned(self.person);
    }
}
