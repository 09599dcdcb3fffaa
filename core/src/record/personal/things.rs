//! What is a person's now, as the state has it.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::event::Recorded;
use crate::json::as_text;
use crate::record::named::{Fact, Named, of_invoice, of_profile, of_request, of_subscription};
use crate::record::personal::{PersonalFact, PersonalThing, PersonalThingKind};
use crate::state::{
    Held, InvoiceEntry, LicenseRequest, PaymentMethod, Profile, PurchaseRequest, Slot, State, Subscription,
};
use crate::value::{Day, PersonId, Sequence, Timestamp};

/// The records, and which of them first had something as theirs.
type Origin<'a> = (&'a [Recorded], &'a BTreeMap<String, (Sequence, Timestamp)>);

/// What is a person's, oldest first.
pub(super) fn of(person: PersonId, state: &State, (records, firsts): Origin<'_>) -> Vec<PersonalThing> {
    let mut things: Vec<PersonalThing> = listed(person, state)
        .into_iter()
        .filter_map(|(kind, id, facts)| {
            let (sequence, at) = *firsts.get(&id)?;
            Some(PersonalThing { kind, id, sequence, at, facts: told(facts) })
        })
        .collect();
    things.extend(licenses(person, state).filter_map(|(subscription, held)| {
        let Recorded { sequence, at, .. } = *assigned(records, subscription, held)?;
        let (kind, id) = (PersonalThingKind::License, subscription.id.to_string());
        Some(PersonalThing { kind, id, sequence, at, facts: told(product(subscription)) })
    }));
    things.sort_by(|one, other| {
        (one.sequence, one.kind, &one.id).cmp(&(other.sequence, other.kind, &other.id))
    });
    things
}

/// Whatever has an id of its own, with how it stands.
fn listed(person: PersonId, state: &State) -> Vec<(PersonalThingKind, String, Vec<Fact>)> {
    use PersonalThingKind::{
        BillingProfile, HandOver, Invoice, LicenseRequest, PaymentMethod, PurchaseRequest, Subscription,
    };

    let mut things = Vec::new();
    for bought in state.subscriptions_of(person).filter(|bought| bought.responsible() == person) {
        let facts = product(bought).into_iter().chain(of_subscription(state, bought));
        things.push((Subscription, bought.id.to_string(), facts.collect()));
    }
    for offered in offers(person, state) {
        things.push((HandOver, offered.id.to_string(), product(offered)));
    }
    for request in state.requests_of(person) {
        things.push((PurchaseRequest, request.id.to_string(), of_purchase_request(request)));
    }
    for (_, request) in state.license_requests.of_person(person) {
        things.push((LicenseRequest, request.id.to_string(), of_license_request(person, request)));
    }
    for method in state.methods_of(person) {
        things.push((PaymentMethod, method.id.to_string(), of_payment_method(method)));
    }
    for profile in state.profiles_of(person) {
        things.push((BillingProfile, profile.id.to_string(), of_own_profile(person, state, profile)));
        for invoice in invoices(person, state, profile) {
            let facts = of_invoice(&invoice).chain([
                Fact::new(&invoice.number, "date", invoice.date.to_string()),
                Fact::new(&invoice.number, "total", invoice.total.to_string()),
            ]);
            things.push((Invoice, invoice.number.to_string(), facts.collect()));
        }
    }
    things
}

/// The licenses that a person holds.
fn licenses(person: PersonId, state: &State) -> impl Iterator<Item = (&Subscription, Held)> {
    let held = state.licenses.of_person(person).filter_map(|slot| state.subscriptions.at(slot));
    held.filter_map(move |subscription| {
        let mut holders = state.licenses.of_subscription(&subscription.holders);
        Some((subscription, holders.find(|held| held.person == person)?))
    })
}

/// The record by which a license came at a time: the first of that instant that names the subscription with its holder, or,
/// where the people of another came along, alone.
fn assigned<'a>(records: &'a [Recorded], subscription: &Subscription, held: Held) -> Option<&'a Recorded> {
    let first = records.partition_point(|record| record.at < held.since);
    let then = records.get(first..)?.iter().take_while(|record| record.at == held.since);
    let naming = then.filter(|record| Named::by(&record.event).contains(&subscription.id));
    let mut naming = naming.peekable();
    let alone = naming.peek().copied();
    naming.find(|record| Named::by(&record.event).contains(&held.person)).or(alone)
}

/// What is offered to a person.
fn offers(person: PersonId, state: &State) -> impl Iterator<Item = &Subscription> {
    let parties = state.indexes.hand_overs.range((person, Slot(0))..=(person, Slot(u32::MAX)));
    let offers = parties.filter_map(|(_, slot)| state.subscriptions.at(*slot));
    offers.filter(move |offered| offered.hand_over.as_ref().is_some_and(|offer| offer.to == person))
}

/// The invoices to a billing profile, where it is a person's own.
fn invoices<'a>(
    person: PersonId,
    state: &'a State,
    profile: &Profile,
) -> impl Iterator<Item = Cow<'a, InvoiceEntry>> {
    let own = state.profiles.slot(profile.id).filter(|_| profile.owner == person);
    let all = own.into_iter().flat_map(|slot| state.invoices.of_profile(slot, Day::MIN, Day::MAX));
    all.filter_map(|slot| state.invoices.at(slot))
}

fn product(subscription: &Subscription) -> Vec<Fact> {
    let name = subscription.product_name.to_string();
    vec![Fact::new(&subscription.id, "productName", name)]
}

fn of_purchase_request(request: &PurchaseRequest) -> Vec<Fact> {
    let PurchaseRequest { id, status, total, licenses, .. } = request;
    vec![
        Fact::new(id, "productName", request.product_name.to_string()),
        Fact::new(id, "licenses", as_text(licenses)),
        Fact::new(id, "total", total.to_string()),
        Fact::new(id, "status", as_text(status)),
        Fact::new(id, "message", request.message.as_ref().map(ToString::to_string).unwrap_or_default()),
    ]
}

/// A license request: of everybody in it to whoever made it, of themselves to the others.
fn of_license_request(person: PersonId, request: &LicenseRequest) -> Vec<Fact> {
    let name = Fact::new(&request.id, "productName", request.product_name.to_string());
    let own = person.to_string();
    let people = of_request(request).filter(|fact| request.requester == person || fact.field == own);
    core::iter::once(name).chain(people).collect()
}

fn of_payment_method(method: &PaymentMethod) -> Vec<Fact> {
    vec![
        Fact::new(&method.id, "brand", method.brand.to_string()),
        Fact::new(&method.id, "lastFour", method.last_four.to_string()),
        Fact::new(&method.id, "expires", as_text(&method.expires)),
        Fact::new(&method.id, "country", method.country.to_string()),
        Fact::new(&method.id, "deleted", as_text(&method.deleted)),
    ]
}

/// A billing profile: all of it to its owner, their role to others.
fn of_own_profile(person: PersonId, state: &State, profile: &Profile) -> Vec<Fact> {
    let role = profile.role_of(person).map(|role| Fact::new(&profile.id, "role", as_text(&role)));
    let all = (profile.owner == person).then(|| of_profile(state, profile)).into_iter().flatten();
    role.into_iter().chain(all).collect()
}

/// The facts that say something.
fn told(facts: Vec<Fact>) -> Vec<PersonalFact> {
    let told = facts.into_iter().filter(|fact| !fact.value.is_empty());
    told.map(|Fact { field, value, .. }| PersonalFact { field, value }).collect()
}
