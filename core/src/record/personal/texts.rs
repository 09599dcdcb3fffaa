//! Where text is stored that is a person's (`V8`). Every text that people typed is somebody's, found by its type wherever it
//! stands, unless it is said here that it is nobody's: an event or a field that is new is so before anybody thinks of it.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::actor::Actor;
use crate::directory::Directory;
use crate::event::{Event, Recorded};
use crate::json::each_text;
use crate::record::personal::mention::Names;
use crate::record::personal::{PersonalText, TextRelation};
use crate::state::State;
use crate::value::{BillingProfileId, InvoiceNumber, PersonId};

/// Fields whose text is nobody's: names of products, of card brands and of taxes, what an organization has set, and the
/// order number of a company, by which documents are checked.
const NOBODYS: [&str; 7] =
    ["productName", "brand", "taxes", "taxRates", "settings", "purchaseOrder", "costCenter"];

/// Whose text an event has.
enum Whose {
    /// That of whoever gave the command: they wrote it.
    Author,
    /// This person's, on whose card, request, payment or invoice it stands.
    Person(PersonId),
    /// That of a billing profile's owner, and what others wrote on it theirs.
    Profile(BillingProfileId, PersonId),
    /// A message to these people, by whoever gave the command.
    Message(Vec<PersonId>),
    /// The organization's own.
    Organization,
}

/// The places of a person's text, record by record.
pub(super) struct Texts {
    person: PersonId,
    names: Names,
    /// The texts of each billing profile as they are, each with whether the person wrote it.
    profiles: BTreeMap<BillingProfileId, BTreeMap<String, bool>>,
    pub(super) found: Vec<PersonalText>,
}

impl Texts {
    pub(super) fn of(person: PersonId, directory: &Directory) -> Self {
        let names = Names::of(directory, person);
        Self { person, names, profiles: BTreeMap::new(), found: Vec::new() }
    }

    /// Looks at a record that has just been applied.
    pub(super) fn learn(&mut self, record: &Recorded, state: &State) {
        let whose = whose(&record.event, state);
        if matches!(whose, Whose::Organization) {
            return;
        }
        let texts = texts_of(&record.event);
        if let Some((profile, author)) = written_on(record) {
            self.learn_profile(profile, author == Some(self.person), &texts);
        }
        let own = self.owns(&whose);
        if let Some(field) = erased_as_a_whole(&record.event).filter(|_| own) {
            self.add(record, field.to_string(), TextRelation::Own, "");
        }
        for (field, text) in texts {
            if let Some(relation) = self.relation(&whose, record, &text) {
                self.add(record, field, relation, &text);
            }
        }
    }

    /// Where on a billing profile a text stands does not matter: who wrote it first did, as long as it stays there. Of what
    /// was erased nobody knows whether it was there before.
    fn learn_profile(&mut self, profile: BillingProfileId, by_them: bool, texts: &[(String, String)]) {
        let before = self.profiles.remove(&profile).unwrap_or_default();
        let wrote = |text: &String| match before.get(text) {
            Some(known) => *known || text.is_empty() && by_them,
            None => by_them,
        };
        let now = texts.iter().map(|(_, text)| (text.clone(), wrote(text))).collect();
        self.profiles.insert(profile, now);
    }

    fn relation(&self, whose: &Whose, record: &Recorded, text: &str) -> Option<TextRelation> {
        let wrote = match whose {
            Whose::Author | Whose::Message(_) => record.actor == Actor::user(self.person),
            Whose::Profile(profile, _) => {
                self.profiles.get(profile).and_then(|texts| texts.get(text)).is_some_and(|wrote| *wrote)
            }
            Whose::Person(_) | Whose::Organization => false,
        };
        let told = matches!(whose, Whose::Message(people) if people.contains(&self.person));
        if self.owns(whose) {
            Some(TextRelation::Own)
        } else if wrote {
            Some(TextRelation::Wrote)
        } else if told {
            Some(TextRelation::Told)
        } else {
            self.names.are_in(text).then_some(TextRelation::Named)
        }
    }

    fn owns(&self, whose: &Whose) -> bool {
        matches!(whose, Whose::Person(owner) | Whose::Profile(_, owner) if *owner == self.person)
    }

    fn add(&mut self, record: &Recorded, field: String, relation: TextRelation, text: &str) {
        let erased = text.is_empty();
        let theirs_to_read = !erased && relation != TextRelation::Named;
        let text = theirs_to_read.then(|| text.to_string());
        self.found.push(PersonalText { sequence: record.sequence, field, relation, text, erased });
    }
}

/// Whose text an event has. What is not named here is its author's: text comes by commands.
fn whose(event: &Event, state: &State) -> Whose {
    let profile = |id| state.profiles.find(id).map(|profile| Whose::Profile(id, profile.owner));
    let owner = |invoice: &InvoiceNumber| {
        let invoice = state.invoices.find(invoice);
        let paid = invoice.and_then(|invoice| state.profiles.at(invoice.profile));
        paid.map(|paid| Whose::Person(paid.owner))
    };
    let whose = match event {
        Event::OrganizationCreated(_)
        | Event::SettingsChanged(_)
        | Event::TaxRatesSet(_)
        | Event::AutoClaimPolicySet(_) => Some(Whose::Organization),
        Event::PaymentMethodAdded(added) => Some(Whose::Person(added.owner)),
        Event::PaymentMethodEdited(edited) => {
            state.payment_methods.find(edited.payment_method).map(|method| Whose::Person(method.owner))
        }
        Event::BillingProfileCreated(created) => profile(created.billing_profile),
        Event::BillingProfileEdited(edited) => profile(edited.billing_profile),
        Event::VatIdChecked(checked) => profile(checked.billing_profile),
        Event::InvoiceIssued(issued) => profile(issued.billing_profile),
        Event::PurchaseRequested(requested) => Some(Whose::Person(requested.purchaser)),
        Event::PurchaseRequestDecided(decided) => {
            let request = state.purchase_requests.find(decided.request);
            request.map(|request| Whose::Message(vec![request.purchaser]))
        }
        Event::LicenseRequestDecided(decided) => {
            let request = state.license_requests.find(decided.request);
            let requester = request.map(|(_, request)| request.requester);
            Some(Whose::Message(decided.people.iter().copied().chain(requester).collect()))
        }
        Event::PaymentFailed(failed) => owner(&failed.invoice),
        Event::InvoiceRejected(rejected) => owner(&rejected.invoice),
        _ => None,
    };
    whose.unwrap_or(Whose::Author)
}

/// The texts of an event that are somebody's, each with its path in the record.
fn texts_of(event: &Event) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    each_text(event, "event", |path, text| {
        let mut steps = path.split(['.', '[']);
        if !steps.any(|step| NOBODYS.contains(&step)) {
            texts.push((path.to_string(), text.to_string()));
        }
    });
    texts
}

/// The billing profile that an event writes on, and who wrote it.
fn written_on(record: &Recorded) -> Option<(BillingProfileId, Option<PersonId>)> {
    let author = if let Actor::User(user) = record.actor { Some(user.id) } else { None };
    match &record.event {
        // An approval creates what the purchaser asked for.
        Event::BillingProfileCreated(created) => Some((created.billing_profile, Some(created.owner))),
        Event::BillingProfileEdited(edited) => Some((edited.billing_profile, author)),
        _ => None,
    }
}

/// What every event of its kind came with, and this one has no more: it was erased as a whole.
fn erased_as_a_whole(event: &Event) -> Option<&'static str> {
    let bill_to = match event {
        Event::BillingProfileCreated(created) => &created.bill_to,
        Event::BillingProfileEdited(edited) => &edited.bill_to,
        Event::InvoiceIssued(issued) => &issued.bill_to,
        Event::PurchaseRequested(requested) => {
            return requested.command.is_none().then_some("event.command");
        }
        _ => return None,
    };
    bill_to.is_none().then_some("event.billTo")
}
