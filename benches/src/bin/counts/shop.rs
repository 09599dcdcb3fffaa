//! An organization and its host in small. What it is told and answers is canonical JSON, which every version reads.

use selfserve::*;
use selfserve_benches::chance::{person, uuid};
use serde_json::{Value, json};

/// The products of the catalog, by their ids.
pub const PRODUCTS: [&str; 4] = ["CFQ7TTC0H9MP", "CFQ7TTC0HD32", "CFQ7TTC0HDB1", "CFQ7TTC0LH3N"];

/// The global administrator among the people.
pub const ADMINISTRATOR: usize = 0;
/// Who buys, and has a card from the start.
pub const PURCHASER: usize = 1;

const DAY: i64 = 24 * 60 * 60 * 1000;

/// An organization with what its host holds for it.
pub struct Shop {
    pub organization: Organization,
    pub catalog: Catalog,
    pub directory: Directory,
    pub now: Timestamp,
    /// What has happened, one event a line.
    pub journal: String,
    card: Value,
    commands: u64,
}

/// What a purchase brought.
pub struct Bought {
    pub subscription: Value,
    pub billing_profile: Value,
}

impl Shop {
    /// An Italian company of so many people on 2 January 2026, with 22 % VAT; invoices have more than a year to be
    /// paid, so that nothing becomes past due by itself.
    pub fn new(people: usize) -> Self {
        let mut shop = Self {
            organization: Organization::new(),
            catalog: Catalog::from_json(include_str!("../../catalog.json")).expect("a catalog"),
            directory: Directory::new(),
            now: "2026-01-02T08:00:00.000Z".parse().expect("an instant"),
            journal: String::new(),
            card: Value::Null,
            commands: 0,
        };
        shop.directory.upsert_many((0..people).map(member)).expect("valid people");
        let settings =
            json!({ "paymentDays": 400, "noticeDays": 7, "taxRates": [{ "name": "IVA", "percent": "22" }] });
        shop.execute(
            &json!({ "type": "system" }),
            json!({
                "type": "create_organization", "organization": uuid(1), "name": "Officine Rossi",
                "kind": "commercial", "country": "IT", "settings": settings
            }),
        );
        let card = json!({
            "token": "tok_1Nv0FGQ9RKHgCVdK", "brand": "visa", "lastFour": "4242",
            "expires": { "year": 2039, "month": 12 }, "country": "IT"
        });
        let added = shop.execute(&user(PURCHASER), json!({ "type": "add_payment_method", "card": card }));
        shop.card = field(&added, "payment_method_added", "paymentMethod");
        shop
    }

    /// Lets time pass, and only tells how late it is.
    pub fn wait(&mut self, milliseconds: i64) {
        let later = self.now.unix_milliseconds() + milliseconds;
        self.now = Timestamp::from_unix_milliseconds(later).expect("in range");
    }

    /// The same in days.
    pub fn wait_days(&mut self, days: i64) {
        self.wait(days * DAY);
    }

    pub fn facts(&self) -> Facts<'_> {
        Facts { catalog: &self.catalog, directory: &self.directory }
    }

    /// Who gives the next command, a millisecond after the last.
    pub fn context(&mut self, actor: &Value) -> Context {
        self.wait(1);
        self.commands += 1;
        read(&json!({ "id": uuid(self.commands << 32), "actor": actor, "at": self.now }))
    }

    /// Gives a command that has to bring something, and answers what.
    pub fn execute(&mut self, actor: &Value, command: Value) -> Vec<Value> {
        let context = self.context(actor);
        let command: Command = read(&command);
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let execution = self.organization.execute(facts, &context, &command).expect("a sound journal");
        let lines: Vec<String> = execution.recorded().map(Recorded::to_json).collect();
        assert!(!lines.is_empty(), "{execution:?}");
        lines.iter().for_each(|line| self.journal += &format!("{line}\n"));
        lines.iter().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    /// Brings time up to date.
    pub fn advance(&mut self) {
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let _ = self.organization.advance(facts, self.now).expect("a sound journal");
    }

    /// Takes an event that no command brought.
    pub fn apply(&mut self, event: Value) {
        let record = json!({
            "schema": Recorded::SCHEMA, "sequence": self.organization.version().next(), "at": self.now,
            "actor": { "type": "system" }, "event": event
        });
        self.organization.apply(&read(&record)).expect("a sound journal");
    }

    /// The purchaser buys licenses for a year, paid at its start, on a new billing profile.
    pub fn buy(&mut self, product: &str, licenses: usize) -> Bought {
        let profile = json!({
            "type": "new_profile", "name": "Marketing team", "paymentMethod": self.card,
            "billTo": {
                "name": "Officine Rossi S.p.A.", "taxId": "IT01234567890",
                "address": { "street": "Via Roma 1", "postalCode": "10121", "city": "Torino", "country": "IT" }
            }
        });
        let events = self.execute(&user(PURCHASER), purchase(product, licenses, profile));
        Bought {
            subscription: field(&events, "subscription_purchased", "subscription"),
            billing_profile: field(&events, "billing_profile_created", "billingProfile"),
        }
    }
}

/// The purchase of a product for a year.
pub fn purchase(product: &str, licenses: usize, billing: Value) -> Value {
    json!({
        "type": "purchase_subscription", "product": product, "offer": "yearly", "licenses": licenses,
        "billing": billing
    })
}

/// People are assigned a license each.
pub fn assign(subscription: &Value, numbers: impl Iterator<Item = usize>) -> Value {
    let people: Vec<PersonId> = numbers.map(person).collect();
    json!({ "type": "assign_licenses", "subscription": subscription, "people": people })
}

/// Another total of licenses.
pub fn change(subscription: &Value, licenses: usize) -> Value {
    json!({ "type": "change_licenses", "subscription": subscription, "licenses": licenses })
}

/// A move to the plan by the year of another product, now.
pub fn change_plan(subscription: &Value, product: &str) -> Value {
    json!({ "type": "change_plan", "subscription": subscription, "product": product, "offer": "yearly" })
}

/// A person who acts.
pub fn user(number: usize) -> Value {
    json!({ "type": "user", "id": person(number) })
}

/// A value from its JSON.
pub fn read<T: serde::de::DeserializeOwned>(value: &Value) -> T {
    json::read(value.to_string().as_bytes()).expect("canonical JSON")
}

fn member(number: usize) -> Person {
    let roles = if number == ADMINISTRATOR { vec!["global_admin"] } else { vec![] };
    read(&json!({
        "id": person(number), "name": format!("Person {number}"), "email": format!("k{number}@contoso.it"),
        "kind": "member", "enabled": true, "roles": roles
    }))
}

/// A field of the event of this type among some records.
fn field(records: &[Value], kind: &str, name: &str) -> Value {
    let mut events = records.iter().map(|record| &record["event"]);
    events.find(|event| event["type"] == kind).map(|event| event[name].clone()).expect("the event")
}
