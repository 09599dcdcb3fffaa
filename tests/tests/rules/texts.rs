//! No text gets in unlooked at (`G2`, `H4`): every string of every command has a type that says what may be in it, and is
//! refused at its place when it is not so, ahead of every rule.

use std::collections::BTreeMap;
use std::path::Path;

use selfserve::{Catalog, Command, Denial, Outcome, json};
use selfserve_tests::scenario::{self, Given};
use selfserve_tests::{cases, journals};
use serde_json::Value;

/// The types of text that people type, or that stands for a card: a card number is refused in all of them.
const TYPED: [&str; 7] = ["Text", "TextLine", "Email", "VatId", "Link", "Token", "LastFour"];
/// A card number, by its digits.
const CARD_NUMBER: &str = "4111 1111 1111 1111";
/// The ids that hosts, catalogs, payment providers and exchange systems choose: their digits are their own affair.
const CHOSEN: [&str; 13] = [
    "ProductId",
    "OfferId",
    "OfferType",
    "InvoiceNumber",
    "PaymentId",
    "PromotionCode",
    "PromotionId",
    "ReportId",
    "ClearanceNumber",
    "RejectionCode",
    "ReservationId",
    "EffectId",
    "AppId",
];

/// The strings of some types: `place of type`, the place as refusals name it, and the type of each; a bare one has none.
type Strings = BTreeMap<String, Option<String>>;

fn schema() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schema/selfserve.schema.json");
    serde_json::from_slice(&std::fs::read(file).expect("the schema")).expect("JSON")
}

fn strings_of_commands(schema: &Value) -> Strings {
    let mut found = Strings::new();
    for command in schema["$defs"]["Command"]["oneOf"].as_array().expect("the commands") {
        let name = command["properties"]["type"]["const"].as_str().expect("its type");
        find_strings(schema, command, ("", name), &mut found);
    }
    found
}

/// Finds the strings of a type; those whose form the schema gives (words, days, UUIDs, amounts) are none.
fn find_strings(schema: &Value, part: &Value, (place, whole): (&str, &str), found: &mut Strings) {
    let named = part["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/"));
    let resolved = resolved(schema, part);
    if is_free(resolved) {
        found.insert(format!("{place} of {whole}"), named.map(str::to_owned));
    } else if named.is_some() {
        find_strings(schema, resolved, (place, whole), found);
    }
    for choice in ["oneOf", "anyOf"].into_iter().filter_map(|key| part[key].as_array()).flatten() {
        find_strings(schema, choice, (place, whole), found);
    }
    for (name, field) in part["properties"].as_object().into_iter().flatten() {
        find_strings(schema, field, (&inside(place, name), whole), found);
    }
    if part["items"].is_object() {
        find_strings(schema, &part["items"], (place, whole), found);
    }
}

/// What a reference names.
fn resolved<'a>(schema: &'a Value, part: &'a Value) -> &'a Value {
    let named = part["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/$defs/"));
    named.map_or(part, |name| &schema["$defs"][name])
}

fn is_free(part: &Value) -> bool {
    let kind = &part["type"];
    let text = kind == "string" || kind.as_array().is_some_and(|kinds| kinds.contains(&"string".into()));
    text && ["const", "enum", "format", "pattern"].iter().all(|form| part[form].is_null())
}

fn inside(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") }
}

#[test]
fn g2_no_string_is_bare() {
    let schema = schema();
    let mut found = strings_of_commands(&schema);
    for name in ["Settings", "Person", "CatalogData"] {
        find_strings(&schema, &schema["$defs"][name], ("", name), &mut found);
    }
    for (string, kind) in &found {
        let known = kind.as_deref().is_some_and(|kind| TYPED.contains(&kind) || CHOSEN.contains(&kind));
        assert!(known, "{string} is {kind:?}: what may be in it?");
    }
    assert!(found.len() > 60, "{} strings", found.len());
}

/// Every string of every command of the scenarios, three times each, is replaced by what no text may be.
#[test]
fn g2_h4_no_text_gets_in_unlooked_at() {
    let schema = schema();
    let strings = strings_of_commands(&schema);
    let too_long = "a".repeat(20_000);
    let mut tried = BTreeMap::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    scenario::commands(&folder, |mut given| {
        fill(&schema, &schema["$defs"]["Command"], &mut given.command);
        if !is_judged(&given) {
            return;
        }
        for pointer in journals::fields_of(&given.command, "") {
            let Some(Value::String(_)) = given.command.pointer(&pointer) else { continue };
            let place = place_of(&pointer);
            let string = format!("{place} of {}", given.command["type"].as_str().expect("its type"));
            let kind = strings.get(&string).and_then(Option::as_deref);
            let times = tried.entry(string).or_insert(0);
            *times += 1;
            if *times > cases(3) {
                continue;
            }
            for text in ["Ada\0", too_long.as_str()] {
                assert_refused(&given, &pointer, &place, text);
            }
            if kind.is_some_and(|kind| CHOSEN.contains(&kind)) {
                let _ = changed(&given, &pointer, CARD_NUMBER);
            } else {
                assert_refused(&given, &pointer, &place, CARD_NUMBER);
            }
        }
    })
    .expect("the scenarios can be played");
    let untried: Vec<&String> = strings.keys().filter(|string| !tried.contains_key(*string)).collect();
    assert!(untried.is_empty(), "no scenario gives {untried:#?}");
}

/// `/billing/billTo/taxId` as refusals write it; of a list, no matter where in it.
fn place_of(pointer: &str) -> String {
    let names = pointer.split('/').filter(|name| name.parse::<usize>().is_err());
    names.fold(String::new(), |place, name| inside(&place, name))
}

/// Puts in what a command leaves out, where it is text or made of text.
fn fill(schema: &Value, part: &Value, value: &mut Value) {
    let part = resolved(schema, part["anyOf"].get(0).unwrap_or(part));
    let mut variants = part["oneOf"].as_array().into_iter().flatten();
    let of_its_type = variants.find(|variant| variant["properties"]["type"]["const"] == value["type"]);
    for (name, field) in of_its_type.unwrap_or(part)["properties"].as_object().into_iter().flatten() {
        match value.get_mut(name) {
            Some(there) if there.is_object() => fill(schema, field, there),
            Some(_) => {}
            None => {
                if let Some(text) = example(schema, field) {
                    value[name] = text;
                }
            }
        }
    }
}

/// A text, or an object of texts (and a country or a scheme of ids), that may be there; of anything else there is none.
fn example(schema: &Value, part: &Value) -> Option<Value> {
    let part = part["anyOf"].get(0).unwrap_or(part);
    if part["items"]["$ref"] == "#/$defs/InvoiceRecipient" {
        return Some(serde_json::json!([{ "email": "ada@example.com" }]));
    }
    let text = match part["$ref"].as_str().unwrap_or_default().trim_start_matches("#/$defs/") {
        "Text" | "TextLine" => "A",
        "Email" => "ada@example.com",
        "VatId" => "IT00743110157",
        // A scheme without check digits: any text of its form can follow.
        "IdScheme" => "9999",
        "Link" => "https://example.com",
        "Country" => "IT",
        _ => {
            let fields = resolved(schema, part)["properties"].as_object()?.iter();
            return fields.map(|(name, field)| Some((name.clone(), example(schema, field)?))).collect();
        }
    };
    Some(text.into())
}

/// Whether its rule is asked at all: its text is sound, its id not taken (`B6`), its time not over (`T1`).
fn is_judged(given: &Given<'_>) -> bool {
    match decided(given, &given.command) {
        Some(Outcome::Accepted(_)) => true,
        Some(Outcome::Refused(refused)) => {
            let denial = refused.denial;
            place_in(&denial).is_none()
                && !matches!(denial, Denial::CommandConflict(_) | Denial::TimeGoesBack(_))
        }
        Some(Outcome::Repeated(_)) | None => false,
    }
}

/// What comes of a command; nothing where it cannot be read.
fn decided(given: &Given<'_>, command: &Value) -> Option<Outcome> {
    let command: Command = json::read(command.to_string().as_bytes()).ok()?;
    Some(given.organization.decide(given.facts, &given.context, &command))
}

/// What comes of it with another text in it.
fn changed(given: &Given<'_>, pointer: &str, text: &str) -> Option<Outcome> {
    let mut command = given.command.clone();
    journals::change(&mut command, pointer, Some(text.into()));
    decided(given, &command)
}

/// Where the text stands that a denial is about, if it is about one.
fn place_in(denial: &Denial) -> Option<&str> {
    match denial {
        Denial::RejectedText(denial) => Some(&denial.field),
        Denial::MalformedId(denial) => Some(&denial.field),
        Denial::MalformedLink(denial) => Some(&denial.field),
        Denial::MalformedNatura(denial) => Some(&denial.field),
        Denial::MalformedCard(_) => Some("card"),
        _ => None,
    }
}

fn assert_refused(given: &Given<'_>, pointer: &str, place: &str, text: &str) {
    match changed(given, pointer, text) {
        None => {}
        Some(Outcome::Refused(refused)) => {
            let found = place_in(&refused.denial);
            let of_card = found == Some("card") && (place.ends_with("token") || place.ends_with("lastFour"));
            assert!(
                of_card || found == Some(place),
                "{} with {text:.20} as {place}: {refused:?}",
                given.command
            );
        }
        Some(accepted) => panic!("{} takes {text:.20} as {place}: {accepted:?}", given.command),
    }
}

#[test]
fn h4_a_catalog_with_text_that_cannot_be_is_none() {
    let catalog = |name: &str, offer: &str, offer_type: &str| {
        let product = serde_json::json!({
            "id": "gold", "name": name, "offerType": offer_type,
            "offers": [{ "id": offer, "term": "one_month", "billing": "monthly", "prices": [] }],
        });
        let data = serde_json::json!({ "program": {}, "products": [product] });
        Catalog::from_json(&data.to_string()).map(|_| ()).map_err(|invalid| invalid.to_string())
    };
    let refused = |fault: &str| Err(format!("product gold: {fault}"));
    let long = "a".repeat(257);
    assert_eq!(catalog("Gold", "monthly", "SaaS"), Ok(()));
    assert_eq!(catalog("", "monthly", "SaaS"), refused("name: empty"));
    assert_eq!(catalog(&long, "monthly", "SaaS"), refused("name: too long"));
    assert_eq!(catalog("4111 1111 1111 1111", "monthly", "SaaS"), refused("name: card number"));
    assert_eq!(catalog("Gold", "", "SaaS"), refused("offers.id: not an id"));
    assert_eq!(catalog("Gold", "monthly", &long), refused("offerType: not an id"));
}
