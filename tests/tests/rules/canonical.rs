//! Canonical JSON leaves out what has its default, so that a field that is new touches nothing that was written before:
//! no journal, no digest (`B6`), no story.

use std::fs;
use std::path::Path;

use selfserve::*;
use selfserve_tests::shapes::Shapes;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A type's name, and how one is read and written.
type Type = (&'static str, fn(&Value) -> Value);

/// The types that have a field with a default, or a variant that has one.
const TYPES: [Type; 29] = [
    ("Answer", again::<Answer>),
    ("BillingChoice", again::<BillingChoice>),
    ("BillingProfileRow", again::<BillingProfileRow>),
    ("CatalogData", again::<CatalogData>),
    ("Command", again::<Command>),
    ("Denial", again::<Denial>),
    ("DunningSettings", again::<DunningSettings>),
    ("Effect", again::<Effect>),
    ("Eligibility", again::<Eligibility>),
    ("Event", again::<Event>),
    ("InvoiceDocument", again::<InvoiceDocument>),
    ("InvoiceNumbers", again::<InvoiceNumbers>),
    ("InvoiceRecipient", again::<InvoiceRecipient>),
    ("InvoiceRow", again::<InvoiceRow>),
    ("ItalianRegister", again::<ItalianRegister>),
    ("NextPlan", again::<NextPlan>),
    ("Offer", again::<Offer>),
    ("PaymentOrder", again::<PaymentOrder>),
    ("Person", again::<Person>),
    ("PoliciesPage", again::<PoliciesPage>),
    ("Product", again::<Product>),
    ("Program", again::<Program>),
    ("PromotedProduct", again::<PromotedProduct>),
    ("Promotion", again::<Promotion>),
    ("Proof", again::<Proof>),
    ("Query", again::<Query>),
    ("RedeemedPromotion", again::<RedeemedPromotion>),
    ("Settings", again::<Settings>),
    ("TakeOverOutcome", again::<TakeOverOutcome>),
];

/// Reads a value, and writes it.
fn again<T: DeserializeOwned + Serialize>(json: &Value) -> Value {
    let read: T = json::read(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}: {json}"));
    serde_json::from_str(&json::write(&read)).expect("JSON")
}

#[test]
fn what_has_its_default_is_left_out() {
    let shapes = Shapes::read();
    let has_default = |shape: &Value| {
        let mut properties = shape["properties"].as_object().into_iter().flatten();
        properties.any(|(_, property)| property.get("default").is_some_and(|default| !default.is_null()))
    };
    let structs: Vec<_> = shapes.structs().filter(|(_, shape)| has_default(shape)).collect();
    assert!(structs.len() > 16, "{}", structs.len());
    for (name, shape) in structs {
        let (_, again) = TYPES.iter().find(|(known, _)| *known == name).expect(name);
        let least = shapes.least(shape);
        assert_eq!(again(&least), least, "{name}");
        assert_eq!(again(&shapes.written_out(shape, &least)), least, "{name}");
    }
}

/// Reads what a version of the library made of commands.
fn digests(version: &str) -> Vec<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("golden/{version}-digests.json"));
    serde_json::from_slice(&fs::read(file).expect("the digests")).expect("JSON")
}

fn digest(actor: &Value, command: &Value) -> String {
    let actor: Actor = json::read(actor.to_string().as_bytes()).expect("an actor");
    let command: Command = json::read(command.to_string().as_bytes()).expect("a command");
    command.digest(&actor).to_string()
}

/// The examples have their defaults written out, as that version had them: a default that changes is found as well.
#[test]
fn b6_a_command_has_its_digest_for_ever() {
    let shapes = Shapes::read();
    let mut commands = Command::TYPES.to_vec();
    for example in digests("0.2") {
        let (actor, command) = (&example["actor"], &example["command"]);
        let written_out = shapes.written_out(shapes.of("Command"), command);
        for command in [command, &again::<Command>(command), &written_out] {
            assert_eq!(digest(actor, command), example["digest"], "{command}");
        }
        commands.retain(|name| command["type"] != *name);
    }
    assert!(commands.is_empty(), "without an example: {commands:?}");
}
