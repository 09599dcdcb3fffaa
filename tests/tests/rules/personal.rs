//! Everything about one person (`V8`): whose each text of a journal is, and that it can be erased (`H1`).

use std::collections::BTreeSet;

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::journals;
use selfserve_tests::lives::{PEOPLE, Step, World, settings, steps, uuid};
use serde_json::{Value, json};

mod whose;

use whose::{WHOSE, is_somebodys};

fn everything(journal: &[Recorded], directory: &Directory, person: PersonId) -> PersonalData {
    personal_data(journal, directory, Actor::SYSTEM, person).expect("sound")
}

/// Everybody whom a journal names in a place where people stand.
fn people(value: &Value, found: &mut BTreeSet<PersonId>) {
    const PLACES: [&str; 7] = ["id", "owner", "purchaser", "requester", "people", "person", "administrator"];
    for (field, inner) in value.as_object().into_iter().flatten() {
        if PLACES.contains(&field.as_str()) {
            let named = inner.as_array().map_or(std::slice::from_ref(inner), Vec::as_slice);
            found.extend(named.iter().filter_map(Value::as_str).filter_map(|id| id.parse::<PersonId>().ok()));
        }
        people(inner, found);
    }
    value.as_array().into_iter().flatten().for_each(|inner| people(inner, found));
}

#[test]
fn v8_no_text_of_a_story_is_left_out() {
    let mut kinds = BTreeSet::new();
    for journal in journals::all() {
        let records: Vec<Recorded> = journal.iter().map(journals::record).collect();
        let is_whole = records.first().is_some_and(|first| first.sequence == Sequence(1));
        if !is_whole || records.len() > 40 {
            continue;
        }
        let mut everybody = BTreeSet::new();
        journal.iter().for_each(|record| people(record, &mut everybody));
        let told: BTreeSet<(u64, String)> = everybody
            .iter()
            .flat_map(|person| everything(&records, &Directory::new(), *person).texts)
            .map(|text| (text.sequence.0, text.field))
            .collect();
        for record in &journal {
            let kind = record["event"]["type"].as_str().expect("a type");
            for (field, value) in record["event"].as_object().expect("fields") {
                if is_somebodys(kind, field) && !value.is_null() {
                    let sequence = record["sequence"].as_u64().expect("a place");
                    let place = format!("event.{field}");
                    let is_in = |(at, told): &(u64, String)| *at == sequence && told.starts_with(&place);
                    let told = told.iter().any(is_in);
                    let may_hold_none = ["card", "command", "outcome"].contains(&field.as_str());
                    assert!(told || may_hold_none, "{record}");
                    kinds.extend(told.then(|| format!("{kind} {field}")));
                }
            }
        }
    }
    let never = WHOSE.iter().filter(|(text, whose)| !whose.starts_with("nobody's") && !kinds.contains(*text));
    assert_eq!(never.collect::<Vec<_>>(), Vec::<&(&str, &str)>::new(), "no story has such a text");
}

/// As hosts erased before an empty text said it: by leaving the field out.
#[test]
fn h1_what_was_left_out_is_told_as_erased_where_it_was_always_there() {
    let story = journals::of("everything-about-a-person");
    let mut left_out = BTreeSet::new();
    let lines = story.into_iter().map(|mut record| {
        let sequence = record["sequence"].as_u64().expect("a place");
        let fields = record["event"].as_object_mut().expect("fields");
        for field in ["billTo", "command", "message", "feedback", "holder", "address"] {
            let was_there = fields.remove(field).is_some();
            left_out
                .extend((was_there && ["billTo", "command"].contains(&field)).then_some((sequence, field)));
        }
        format!("{record}\n")
    });
    let records = read_journal(lines.collect::<String>().as_bytes()).expect("a journal");
    let mut everybody = BTreeSet::new();
    records.iter().for_each(|record| people(&serde_json::to_value(record).expect("JSON"), &mut everybody));
    let texts = everybody.iter().flat_map(|person| everything(&records, &Directory::new(), *person).texts);
    let erased: BTreeSet<(u64, String)> =
        texts.filter(|text| text.erased).map(|text| (text.sequence.0, text.field)).collect();
    let left_out: BTreeSet<(u64, String)> =
        left_out.into_iter().map(|(sequence, field)| (sequence, format!("event.{field}"))).collect();
    assert!(left_out.len() > 6, "{left_out:?}");
    assert_eq!(erased, left_out);
}

/// The fields of commands in which people type, and what is planted there.
const PLANTED: [&str; 8] = ["name", "street", "city", "postalCode", "taxId", "email", "feedback", "holder"];

/// Every text of a command, made one that whoever gives it can be told by.
fn plant(value: &mut Value, who: &str) {
    let Value::Object(fields) = value else { return };
    for (field, inner) in fields {
        if PLANTED.contains(&field.as_str()) && inner.is_string() {
            *inner =
                if field == "email" { json!(format!("{who}@x.it")) } else { json!(format!("{field} {who}")) };
        }
        plant(inner, who);
    }
}

/// The same command, with text of whoever gives it wherever it can have some.
fn planted(command: &Command, who: &str) -> Command {
    let mut value = serde_json::to_value(command).expect("JSON");
    if value["type"] == "cancel_subscription" {
        value["feedback"] = json!("none");
    }
    for card in ["/card", "/replacement/card"] {
        if let Some(card) = value.pointer_mut(card) {
            card["holder"] = json!("none");
            card["address"] = json!({ "street": "none", "city": "none", "country": "IT" });
        }
    }
    for bill_to in
        ["/billing/billTo", "/mode/billing/billTo", "/answer/billing/billTo", "/conversion/billing/billTo"]
    {
        if let Some(bill_to) = value.pointer_mut(bill_to) {
            bill_to["taxId"] = json!("none");
            bill_to["email"] = json!("none");
        }
    }
    plant(&mut value, who);
    json::read(value.to_string().as_bytes()).expect("a command")
}

/// Lives the steps with such text.
fn live(settings: Settings, steps: &[(u32, Step)]) -> (World, Vec<Recorded>) {
    let world = World::new();
    let (_, journal, _) = world.live(settings, steps, |organization, context, command| {
        let who = match context.actor {
            Actor::User(user) => mark(user.id),
            Actor::System(_) => "host".to_owned(),
        };
        let command = planted(command, &who);
        let execution = organization.execute(world.facts(), context, &command).expect("sound");
        execution.recorded().cloned().collect()
    });
    (world, journal)
}

/// What every text of a person has in it.
fn mark(person: PersonId) -> String {
    format!("of-{}-theirs", person.0.as_u128())
}

/// The journal with an empty text in each of these places, as a host would write it.
fn erase<'a>(journal: &[Recorded], texts: impl IntoIterator<Item = &'a PersonalText>) -> Vec<Recorded> {
    let mut lines: Vec<Value> =
        journal.iter().map(|record| serde_json::to_value(record).expect("JSON")).collect();
    for text in texts {
        let line =
            lines.iter_mut().find(|line| line["sequence"] == json!(text.sequence.0)).expect("a record");
        let path = text.field.replace('[', ".").replace(']', "").replace('.', "/");
        let place = line.pointer_mut(&format!("/{path}")).expect("a field");
        assert!(place.is_string(), "{text:?}");
        *place = json!("");
    }
    let lines: String = lines.iter().map(|line| format!("{line}\n")).collect();
    read_journal(lines.as_bytes()).expect("a journal")
}

/// The records without what is somebody's text.
fn without_text(records: &[Recorded]) -> Vec<Value> {
    let strip = |record: &Recorded| {
        let mut value = serde_json::to_value(record).expect("JSON");
        let kind = value["event"]["type"].as_str().expect("a type").to_owned();
        let fields = value["event"].as_object_mut().expect("fields");
        fields.retain(|field, _| field == "outcome" || !is_somebodys(&kind, field));
        value
    };
    records.iter().map(strip).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(60), ..ProptestConfig::default() })]

    /// Whatever is erased, the same life goes on: what is left out is text alone, and none of theirs is left.
    #[test]
    fn h1_what_is_a_persons_can_be_erased(settings in settings(), steps in steps(20), some in any::<u64>()) {
        let (world, journal) = live(settings, &steps);
        let as_it_was = Organization::from_events(&journal).expect("sound");
        for person in PEOPLE.map(|number| PersonId(uuid(number))) {
            let all = everything(&journal, &world.directory, person);
            prop_assert!(all.texts.iter().all(|text| !text.erased && text.text.is_some()));
            let has_written = journal.iter().any(|record| record.to_json().contains(&mark(person)));
            prop_assert!(!has_written || !all.texts.is_empty());
            let erased = erase(&journal, &all.texts);
            let written: String = erased.iter().map(Recorded::to_json).collect();
            prop_assert!(!written.contains(&mark(person)), "{written}");
            prop_assert_eq!(without_text(&erased), without_text(&journal));
            prop_assert!(verify_journal(written_out(&erased).as_bytes()).problems.is_empty());

            let again = everything(&erased, &world.directory, person);
            let places = |data: &PersonalData| -> Vec<_> {
                data.texts.iter().map(|text| (text.sequence, text.field.clone(), text.relation)).collect()
            };
            prop_assert_eq!(places(&again), places(&all));
            prop_assert!(again.texts.iter().all(|text| text.erased && text.text.is_none()));
            prop_assert_eq!(&again.events, &all.events);
            let things = |data: &PersonalData| -> Vec<_> {
                data.things.iter().map(|thing| (thing.kind, thing.id.clone(), thing.sequence)).collect()
            };
            prop_assert_eq!(things(&again), things(&all));

            let part = all.texts.iter().enumerate().filter(|(place, _)| some >> (place % 64) & 1 == 1);
            let partly = erase(&journal, part.map(|(_, text)| text));
            for records in [erased, partly] {
                let mut then = Organization::from_events(&records).expect("an erased journal is one");
                let mut now = as_it_was.clone();
                let end = journal.last().expect("a life").at;
                let end = Timestamp::from_unix_milliseconds(end.unix_milliseconds() + 86_400_000 * 100).expect("in range");
                let came = |organization: &mut Organization| {
                    without_text(&organization.advance(world.facts(), end).expect("sound").recorded)
                };
                prop_assert_eq!(came(&mut then), came(&mut now));
                prop_assert_eq!((then.version(), then.next_deadline()), (now.version(), now.next_deadline()));
            }
        }
    }

    /// What is told to be somebody's is what the state says: no thing is missing, and none is another's.
    #[test]
    fn v8_what_is_theirs_is_what_views_show_them(settings in settings(), steps in steps(20)) {
        let (world, mut journal) = live(settings, &steps);
        let mut organization = Organization::from_events(&journal).expect("sound");
        let at = organization.last_event_at().expect("a life");
        journal.extend(organization.advance(world.facts(), at).expect("sound").recorded);
        for number in [1_u128, 2, 3] {
            let person = PersonId(uuid(number));
            let viewer = Viewer { actor: Actor::user(person), at };
            let data = personal_data(&journal, &world.directory, Actor::user(person), person).expect("their own");
            prop_assert_eq!(data.through, organization.version());
            let of = |kind| -> BTreeSet<String> {
                data.things.iter().filter(|thing| thing.kind == kind).map(|thing| thing.id.clone()).collect()
            };
            let profiles = organization.view(world.facts(), &viewer, &BillingProfilesQuery {}).expect("their own").rows;
            let shown: BTreeSet<String> = profiles.iter().map(|row| row.billing_profile.to_string()).collect();
            prop_assert_eq!(of(PersonalThingKind::BillingProfile), shown);
            let cards = organization.view(world.facts(), &viewer, &PaymentMethodsQuery {}).expect("their own").rows;
            let shown: BTreeSet<String> = cards.iter().map(|row| row.payment_method.to_string()).collect();
            prop_assert!(of(PersonalThingKind::PaymentMethod).is_superset(&shown));
let query = YourProductsQuery { limit: Some(200), ..YourProductsQuery::default() };
            let bought = organization.view(world.facts(), &viewer, &query).expect("their own").rows;
            let shown: BTreeSet<String> = bought.iter().map(|row| row.subscription.to_string()).collect();
            prop_assert!(of(PersonalThingKind::Subscription).is_superset(&shown));
            let own = profiles.iter().filter(|row| row.owner == person).map(|row| row.billing_profile);
            let own: BTreeSet<BillingProfileId> = own.collect();
            let issued = journal.iter().filter_map(|record| record.event.get::<InvoiceIssued>());
            let invoices = issued.filter(|issued| own.contains(&issued.billing_profile));
            let invoices: BTreeSet<String> = invoices.map(|issued| issued.number.to_string()).collect();
            prop_assert_eq!(of(PersonalThingKind::Invoice), invoices);
            let held = of(PersonalThingKind::License);
            let access: BTreeSet<String> = journal.iter().filter_map(|record| record.event.get::<SubscriptionPurchased>())
                .map(|bought| bought.subscription)
                .filter(|subscription| {
                    let query = LicensesQuery { subscription: *subscription, after: None, limit: Some(200) };
                    let seen = organization.view(world.facts(), &Viewer { actor: person_of(3), at }, &query);
                    seen.is_ok_and(|page| page.rows.iter().any(|row| row.person == person))
                })
                .map(|subscription| subscription.to_string())
                .collect();
            prop_assert!(held.is_superset(&access), "{held:?} {access:?}");
            for event in &data.events {
                let record = &journal[usize::try_from(event.sequence.0).expect("small") - 1];
                prop_assert_eq!(event.acted, record.actor == Actor::user(person));
                let names = serde_json::to_string(&record.event).expect("JSON").contains(&person.to_string());
                prop_assert!(event.concerns || !names);
            }
        }
    }
}

fn person_of(number: u128) -> Actor {
    Actor::user(PersonId(uuid(number)))
}

fn written_out(journal: &[Recorded]) -> String {
    journal.iter().map(|record| record.to_json() + "\n").collect()
}
