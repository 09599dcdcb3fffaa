//! Everybody who can act, and everything they can ask for: an organization in which each command and each view would do,
//! if the actor has the right to it (`O7`).

use std::collections::BTreeMap;

use selfserve::*;
use serde_json::{Value, json};

use crate::lives::uuid;

mod asked;

pub use asked::{commands, views};

/// Who acts, in the order of the table's columns.
pub const ACTORS: [&str; 16] = [
    "system",
    "purchaser",
    "purchaser, role taken",
    "global admin",
    "billing admin",
    "license admin",
    "user admin",
    "global reader",
    "owner",
    "contributor",
    "invoice manager",
    "reader",
    "colleague",
    "guest",
    "disabled",
    "stranger",
];

/// Somebody else, who has claimed a license by signing in.
const SOMEBODY: &str = "somebody";

/// An organization, and what it is asked with.
pub struct Stage {
    /// The organization, in which things stand ready.
    pub organization: Organization,
    catalog: Catalog,
    directory: Directory,
    now: Timestamp,
    /// What came of the commands that made it, by name: ids of subscriptions, profiles, cards, requests.
    ids: BTreeMap<String, String>,
    commands: u128,
}

/// The person who plays an actor; the host is nobody.
pub fn person(actor: &str) -> PersonId {
    let place = ACTORS.iter().chain([&SOMEBODY]).position(|known| *known == actor).expect("an actor");
    PersonId(uuid(0xA000 + place as u128))
}

fn actor(name: &str) -> Actor {
    if name == "system" { Actor::SYSTEM } else { Actor::user(person(name)) }
}

fn at(day: u32, hour: u32) -> Timestamp {
    format!("2026-11-{day:02}T{hour:02}:00:00.000Z").parse().expect("an instant")
}

impl Stage {
    /// The facts, as calls take them.
    pub fn facts(&self) -> Facts<'_> {
        Facts { catalog: &self.catalog, directory: &self.directory }
    }

    /// How an actor asks for a command now.
    pub fn context(&self, name: &str) -> Context {
        Context { id: CommandId(uuid(0xFFFF)), actor: actor(name), at: self.now }
    }

    /// How an actor looks now.
    pub fn viewer(&self, name: &str) -> Viewer {
        Viewer { actor: actor(name), at: self.now }
    }

    /// The id of something that was made under a name.
    pub fn id(&self, name: &str) -> &str {
        self.ids.get(name).unwrap_or_else(|| panic!("nothing is called {name}"))
    }

    /// The same of a subscription: whose role was taken away has their own.
    pub fn own(&self, actor: &str, name: &str) -> &str {
        let theirs = if actor == "purchaser, role taken" { format!("{name} 2") } else { name.to_owned() };
        self.id(&theirs)
    }

    fn new() -> Self {
        let mut directory = Directory::new();
        let people = ACTORS.into_iter().filter(|name| !["system", "stranger"].contains(name));
        for name in people.chain([SOMEBODY]) {
            let role = match name {
                "global admin" => Some(Role::GlobalAdmin),
                "billing admin" => Some(Role::BillingAdmin),
                "license admin" => Some(Role::LicenseAdmin),
                "user admin" => Some(Role::UserAdmin),
                "global reader" => Some(Role::GlobalReader),
                _ => None,
            };
            let known = Person {
                id: person(name),
                name: name.into(),
                email: format!("{}@example.com", name.replace([' ', ','], "-")).into(),
                kind: if name == "guest" { PersonKind::Guest } else { PersonKind::Member },
                enabled: name != "disabled",
                roles: role.into_iter().collect(),
            };
            directory.upsert(known).expect("a person");
        }
        Self {
            organization: Organization::new(),
            catalog: catalog(),
            directory,
            now: at(1, 8),
            ids: BTreeMap::new(),
            commands: 1,
        }
    }

    /// Carries a command out, and remembers under a name what it made.
    fn make(&mut self, name: &str, by: &str, command: Value) {
        self.commands += 1;
        let command = asked::command(command);
        let context = Context { id: CommandId(uuid(self.commands)), actor: actor(by), at: self.now };
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let execution = self.organization.execute(facts, &context, &command).expect("a sound journal");
        assert_eq!(execution.denial(), None, "{name}");
        for record in execution.recorded() {
            let event = serde_json::to_value(&record.event).expect("JSON");
            for (made_by, kind, suffix) in MADE.into_iter().filter(|(made_by, ..)| event["type"] == *made_by)
            {
                let id = event[kind].as_str().unwrap_or_else(|| panic!("{made_by} has no {kind}"));
                self.ids.insert(format!("{name}{suffix}"), id.to_owned());
            }
        }
    }
}

/// Which event makes what, and what is put behind the name for it.
const MADE: [(&str, &str, &str); 9] = [
    ("subscription_imported", "subscription", ""),
    ("subscription_purchased", "subscription", ""),
    ("trial_started", "subscription", ""),
    ("purchase_requested", "request", ""),
    ("license_request_created", "request", ""),
    ("auto_claim_policy_set", "policy", ""),
    ("payment_method_added", "paymentMethod", ""),
    ("billing_profile_created", "billingProfile", " profile"),
    ("invoice_issued", "number", " invoice"),
];

const PRODUCT: &str = "CFQ7TTC0H9MP";
const TRIAL: &str = "CFQ7TTC0LH3L";
/// What only licenses of the organization's own are for: nobody may buy it.
const BLOCKED: &str = "CFQ7TTC0LH2H";

fn card(token: &str) -> Value {
    json!({ "token": token, "brand": "Visa", "lastFour": "4242", "expires": { "year": 2031, "month": 12 }, "country": "IT" })
}

fn bill_to() -> Value {
    let address = json!({ "street": "Via Roma 1", "city": "Milano", "country": "IT" });
    let identity = json!({ "vatId": "IT00743110157" });
    json!({ "name": "Officine Rossi", "address": address, "taxIdentity": identity })
}

fn new_profile(card: &str) -> Value {
    json!({ "type": "new_profile", "name": "Team", "billTo": bill_to(), "paymentMethod": card })
}

fn existing(profile: &str) -> Value {
    json!({ "type": "existing_profile", "billingProfile": profile })
}

fn purchase(licenses: u32, billing: Value) -> Value {
    json!({ "type": "purchase_subscription", "product": PRODUCT, "offer": "monthly", "licenses": licenses, "billing": billing })
}

fn central(product: &str, billing: Value) -> Value {
    json!({ "type": "purchase_subscription", "product": product, "offer": "monthly", "licenses": 5, "billing": billing, "channel": "central" })
}

fn share(profile: &str, with: &str, role: Option<&str>) -> Value {
    json!({ "type": "share_billing_profile", "billingProfile": profile, "person": person(with), "role": role })
}

/// The catalog of the scenarios, with one product that can be tried besides, and costs more from the 19th on.
fn catalog() -> Catalog {
    let known = include_str!("../scenarios/facts/catalog.json");
    let mut known: Value = serde_json::from_str(known).expect("JSON");
    let products = known["products"].as_array_mut().expect("products");
    let product = products.iter_mut().find(|product| product["id"] == PRODUCT).expect("the product");
    product["trial"] = json!({ "paymentMethod": "required", "days": 30, "licenses": 25 });
    let dearer = json!({ "price": { "amount": "14.00", "currency": "EUR" }, "from": "2026-11-19" });
    let offers = product["offers"].as_array_mut().expect("offers");
    let monthly = offers.iter_mut().find(|offer| offer["id"] == "monthly").expect("the offer");
    monthly["prices"].as_array_mut().expect("prices").push(dearer);
    Catalog::from_json(&known.to_string()).expect("a catalog")
}

/// The organization as the table asks it, on 20 November 2026.
pub fn stage() -> Stage {
    let mut stage = Stage::new();
    let settings = json!({ "paymentDays": 60, "changeBilling": "immediately" });
    stage.make("organization", "system", json!({
        "type": "create_organization", "organization": uuid(9), "name": "Officine Rossi", "kind": "commercial",
        "country": "IT", "hasAgreement": true, "settings": settings,
    }));
    for name in &ACTORS[1..13] {
        stage.make(
            &format!("card of {name}"),
            name,
            json!({ "type": "add_payment_method", "card": card("tok_1") }),
        );
    }
    stage.make("spare card", "owner", json!({ "type": "add_payment_method", "card": card("tok_2") }));
    profiles(&mut stage);
    stage.now = at(2, 9);
    PURCHASERS.into_iter().for_each(|purchaser| on_trial(&mut stage, purchaser));
    stage.now = at(18, 9);
    PURCHASERS.into_iter().for_each(|purchaser| bought(&mut stage, purchaser));
    PURCHASERS.into_iter().for_each(|purchaser| beyond_its_term(&mut stage, purchaser));
    owned_by_the_organization(&mut stage);
    asked_for(&mut stage);
    stage.now = at(20, 9);
    PURCHASERS.into_iter().for_each(|purchaser| moved(&mut stage, purchaser));
    let shared = share(stage.id("used profile"), "purchaser, role taken", None);
    stage.make("taken", "owner", shared);
    stage.make("left", "system", json!({ "type": "person_left", "person": person("stranger") }));
    stage.now = at(20, 10);
    stage
}

/// The owner's billing profile, which pays for what the two purchasers buy, and one that nobody needs any more.
fn profiles(stage: &mut Stage) {
    let card = stage.id("card of owner").to_owned();
    stage.make("used", "owner", purchase(1, new_profile(&card)));
    stage.make("idle", "owner", purchase(1, new_profile(&card)));
    let cancel = json!({ "type": "cancel", "reason": "not_needed" });
    let over = json!({ "type": "take_over", "subscription": stage.id("idle"), "mode": cancel });
    stage.make("over", "global admin", over);
    for profile in ["used profile", "idle profile"] {
        let id = stage.id(profile).to_owned();
        let roles =
            [("contributor", "contributor"), ("invoice manager", "invoice_manager"), ("reader", "reader")];
        for (name, role) in roles {
            stage.make("shared", "owner", share(&id, name, Some(role)));
        }
    }
    let used = stage.id("used profile").to_owned();
    for name in ["purchaser", "purchaser, role taken"] {
        stage.make("shared", "owner", share(&used, name, Some("contributor")));
    }
}

/// The two purchasers, and what is put behind the name of what is theirs.
const PURCHASERS: [(&str, &str); 2] = [("purchaser", ""), ("purchaser, role taken", " 2")];

/// A purchaser's trial, which would convert.
fn on_trial(stage: &mut Stage, (by, suffix): (&str, &str)) {
    let used = existing(stage.id("used profile"));
    let conversion = json!({ "offer": "monthly", "licenses": 2, "billing": used });
    let trial = json!({ "type": "start_trial", "product": TRIAL, "conversion": conversion });
    stage.make(&format!("trial{suffix}"), by, trial);
}

/// A purchaser's subscriptions, one in each state that a command asks for.
fn bought(stage: &mut Stage, (by, suffix): (&str, &str)) {
    let used = existing(stage.id("used profile"));
    for name in ["subscription", "not renewed", "ended", "offered", "moved"] {
        stage.make(&format!("{name}{suffix}"), by, purchase(5, used.clone()));
    }
    let of = |stage: &Stage, name: &str| stage.id(&format!("{name}{suffix}")).to_owned();
    let off = json!({ "type": "set_recurring_billing", "subscription": of(stage, "not renewed"), "recurringBilling": "off" });
    stage.make("off", by, off);
    let cancel =
        json!({ "type": "cancel_subscription", "subscription": of(stage, "ended"), "reason": "not_needed" });
    stage.make("canceled", by, cancel);
    let offer =
        json!({ "type": "offer_hand_over", "subscription": of(stage, "offered"), "to": person("colleague") });
    stage.make("offer", by, offer);
    let assign = json!({ "type": "assign_licenses", "subscription": of(stage, "subscription"), "people": [person("colleague")] });
    stage.make("assigned", by, assign);
}

/// A purchaser's subscription that moves to another plan today.
fn moved(stage: &mut Stage, (by, suffix): (&str, &str)) {
    let moved = stage.id(&format!("moved{suffix}")).to_owned();
    stage.make("change", by, asked::change_plan(&moved, "now"));
}

/// A purchaser's subscriptions whose term ends on the 19th: one is extended then, one paused.
fn beyond_its_term(stage: &mut Stage, (by, suffix): (&str, &str)) {
    let used = existing(stage.id("used profile"));
    let import = json!({
        "type": "import_subscription", "purchaser": person(by), "product": PRODUCT, "offer": "monthly", "licenses": 5,
        "people": [], "unitPrice": { "amount": "11.50", "currency": "EUR" }, "renewsOn": "2026-11-19",
        "recurringBilling": "on", "billing": used,
    });
    for (name, at_end, day) in [("extended", "extend", None), ("paused", "pause", Some("2026-12-10"))] {
        let name = format!("{name}{suffix}");
        stage.make(&name, "system", import.clone());
        let mut set = json!({ "type": "set_at_end", "subscription": stage.id(&name), "atEnd": at_end });
        day.into_iter().for_each(|day| set["resumesOn"] = json!(day));
        stage.make("set", by, set);
    }
}

/// The organization's own subscriptions, bought by the global admin, and a policy by which people claim licenses.
fn owned_by_the_organization(stage: &mut Stage) {
    let card = stage.id("card of global admin").to_owned();
    stage.make("central", "global admin", central(PRODUCT, new_profile(&card)));
    let billing = existing(stage.id("central profile"));
    stage.make("central not renewed", "global admin", central(PRODUCT, billing.clone()));
    stage.make("central ended", "global admin", central(PRODUCT, billing.clone()));
    stage.make("blocked", "global admin", central(BLOCKED, billing));
    let off = json!({ "type": "set_recurring_billing", "subscription": stage.id("central not renewed"), "recurringBilling": "off" });
    stage.make("off", "global admin", off);
    let cancel = json!({ "type": "cancel_subscription", "subscription": stage.id("central ended"), "reason": "not_needed" });
    stage.make("canceled", "global admin", cancel);
    let claim = json!({ "type": "set_auto_claim_policy", "name": "Makers", "status": "on", "app": "makers", "product": BLOCKED, "backups": [] });
    stage.make("claim", "global admin", claim);
    stage.make("claimed", SOMEBODY, json!({ "type": "sign_in", "app": "makers" }));
    let assign = json!({ "type": "assign_licenses", "subscription": stage.id("central"), "people": [person("colleague")] });
    stage.make("assigned", "global admin", assign);
}

/// What waits for an answer: a request for licenses, and one for a purchase.
fn asked_for(stage: &mut Stage) {
    let scope = json!({ "type": "product", "product": BLOCKED });
    stage.make(
        "policy",
        "global admin",
        json!({ "type": "set_policy", "scope": scope, "value": "disabled" }),
    );
    let people = [person("colleague"), person("reader")];
    stage.make(
        "wanted",
        "colleague",
        json!({ "type": "request_licenses", "product": BLOCKED, "people": people }),
    );
    let limit = json!({ "type": "set_purchase_limit", "scope": { "type": "organization" }, "limit": { "licenses": 1000 } });
    stage.make("limited", "global admin", limit);
    let rule = json!({ "type": "above", "licenses": 100 });
    let approve = json!({ "type": "set_approval_rule", "scope": { "type": "organization" }, "rule": rule });
    stage.make("approval", "global admin", approve);
    let asked = purchase(200, existing(stage.id("used profile")));
    stage.make("asked before", "purchaser", asked.clone());
    stage.now = at(19, 9);
    stage.make("asked", "purchaser", asked);
}
