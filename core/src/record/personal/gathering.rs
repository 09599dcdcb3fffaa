//! What is gathered about a person, record by record.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::actor::Actor;
use crate::directory::Directory;
use crate::effect::{Effect, NotificationKind, Orders};
use crate::event::Recorded;
use crate::record::named::Named;
use crate::record::personal::texts::Texts;
use crate::record::personal::{PersonalData, PersonalEvent, things};
use crate::state::{LicenseRequest, State};
use crate::value::{PersonId, Sequence, Timestamp};

/// What is known about a person after some records.
pub(super) struct Gathering {
    person: PersonId,
    /// The first record that has something as theirs, by its id.
    firsts: BTreeMap<String, (Sequence, Timestamp)>,
    events: Vec<PersonalEvent>,
    texts: Texts,
}

impl Gathering {
    pub(super) fn about(person: PersonId, directory: &Directory) -> Self {
        let texts = Texts::of(person, directory);
        Self { person, firsts: BTreeMap::new(), events: Vec::new(), texts }
    }

    /// Looks at a record that has just been applied.
    pub(super) fn learn(&mut self, record: &Recorded, state: &State) {
        self.texts.learn(record, state);
        let named = Named::by(&record.event);
        let theirs = things_of(self.person, &named, state);
        let concerns = !theirs.is_empty() || named.contains(&self.person);
        for id in theirs {
            self.firsts.entry(id).or_insert((record.sequence, record.at));
        }
        let acted = record.actor == Actor::user(self.person);
        let told = told(self.person, record, state);
        if acted || concerns || !told.is_empty() {
            self.events.push(PersonalEvent {
                sequence: record.sequence,
                at: record.at,
                event: record.event.kind(),
                rule: record.event.rule().to_string(),
                command: record.command.map(|command| command.id),
                acted,
                concerns,
                told,
            });
        }
    }

    /// All of it, once every record was looked at.
    pub(super) fn told(self, records: &[Recorded], state: &State) -> PersonalData {
        PersonalData {
            person: self.person,
            through: state.sequence,
            left: state.left.get(&self.person).copied(),
            things: things::of(self.person, state, (records, &self.firsts)),
            events: self.events,
            texts: self.texts.found,
        }
    }
}

/// The ids of what an event names that is a person's.
fn things_of(person: PersonId, named: &Named, state: &State) -> Vec<String> {
    let asked = |request: &&LicenseRequest| {
        request.requester == person || request.people.iter().any(|(asked_for, _)| *asked_for == person)
    };
    // What was taken over is not theirs any more (`C10`).
    let subscriptions = named.subscriptions(state).filter(|named| {
        named.responsible() == person || named.hand_over.as_ref().is_some_and(|offer| offer.to == person)
    });
    let invoices = named
        .invoices(state)
        .filter(|invoice| state.profiles.at(invoice.profile).is_some_and(|profile| profile.owner == person));
    let profiles = named.profiles(state).filter(|profile| profile.role_of(person).is_some());
    let methods = named.payment_methods(state).filter(|method| method.owner == person);
    let purchases = named.purchase_requests(state).filter(|request| request.purchaser == person);
    let requests = named.requests(state).filter(asked);
    let mut ids: Vec<String> = subscriptions.map(|named| named.id.to_string()).collect();
    ids.extend(invoices.map(|invoice| invoice.number.to_string()));
    ids.extend(profiles.map(|profile| profile.id.to_string()));
    ids.extend(methods.map(|method| method.id.to_string()));
    ids.extend(purchases.map(|request| request.id.to_string()));
    ids.extend(requests.map(|request| request.id.to_string()));
    ids
}

/// Of what a person is told by an event.
fn told(person: PersonId, record: &Recorded, state: &State) -> Vec<NotificationKind> {
    let mut orders = Vec::new();
    Orders::add_of(record, state, &mut orders);
    let notices = orders.iter().filter_map(|order| match &order.effect {
        Effect::Notify(notice) if notice.recipients.contains(&person) => Some(notice.notification),
        _ => None,
    });
    notices.collect()
}
