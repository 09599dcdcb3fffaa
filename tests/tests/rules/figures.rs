//! What a journal says in numbers is worked out again (`H1`): every number, day and time of every event of every story
//! one off, and every currency exchanged, is refused at its place, and nothing has changed.

use std::collections::BTreeMap;

use selfserve::{Day, JournalProblemCode, Organization, Recorded, Sequence, verify_journal};
use selfserve_tests::{cases, journals};
use serde_json::{Value, json};

/// The figures beside this one, where it is one: one more and one less, the next day and the day before, another
/// currency.
fn beside(value: &Value) -> Vec<Value> {
    match value {
        Value::Number(number) => {
            let number = number.as_i64().expect("a whole number");
            vec![json!(number + 1), json!(number - 1)]
        }
        Value::String(text) => texts_beside(text).into_iter().map(Value::from).collect(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => Vec::new(),
    }
}

fn texts_beside(text: &str) -> Vec<String> {
    if let Ok(day) = text.parse::<Day>() {
        return vec![day.plus_days(1).to_string(), day.plus_days(-1).to_string()];
    }
    if let Some((day, time)) =
        text.split_once('T').and_then(|(day, time)| Some((day.parse::<Day>().ok()?, time)))
    {
        return vec![format!("{}T{time}", day.plus_days(1)), format!("{}T{time}", day.plus_days(-1))];
    }
    if ["EUR", "USD", "JPY", "KWD"].contains(&text) {
        return ["EUR", "USD"].into_iter().filter(|other| *other != text).map(String::from).collect();
    }
    let digits: String = text.chars().filter(|digit| *digit != '.' && *digit != '-').collect();
    let places = text.split_once('.').map_or(0, |(_, places)| places.len());
    let Some(units) = digits.parse::<i128>().ok().filter(|_| text.len() < 40) else { return Vec::new() };
    let units = if text.starts_with('-') { -units } else { units };
    [units + 1, units - 1].map(|units| written(units, places)).to_vec()
}

/// So many units of the last of these decimal places.
fn written(units: i128, places: usize) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = places + 1);
    let (whole, part) = digits.split_at(digits.len() - places);
    if places == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// What may be another figure, and why nobody can tell: where an event's type and field begin so.
const FREE: [(&str, &str); 40] = [
    ("approval_rule_changed after", "an administrator chose it"),
    ("at_end_set extension/billingPeriod/shape", "the catalog told it: what a month costs today"),
    ("at_end_set extension/billingPeriod/unitPrice", "the catalog told it"),
    ("at_end_set resumesOn", "somebody asked for that day"),
    ("billing_profile_created billTo", "text, which may be erased"),
    ("billing_profile_created currency", "the catalog told it"),
    ("billing_profile_created purchaseOrder", "text"),
    ("billing_profile_edited billTo", "text, which may be erased"),
    ("card_updated expires", "the provider told it"),
    ("card_updated lastFour", "the provider told it"),
    ("invoice_issued billTo", "text, which may be erased: here, or on the profile"),
    ("invoice_cleared number", "the exchange system told it"),
    ("invoice_rejected code", "the exchange system told it"),
    ("licenses_scheduled licenses", "somebody asked for so many"),
    ("licenses_scheduled ofMove", "before and with taxes, at the catalog's prices of that day"),
    ("organization_created settings", "somebody chose them"),
    ("payment_method_added card", "the provider told it"),
    ("payment_method_edited address", "text, which may be erased"),
    ("payment_method_edited expires", "the provider told it"),
    (
        "people_moved_to_plan billingPeriod/shape",
        "the catalog told it: what a period costs of which no day is left",
    ),
    ("plan_change_reserved promotion", "the catalog told it: for how long it holds"),
    ("plan_change_scheduled added", "before and with taxes, at the catalog's prices of that day"),
    ("plan_change_scheduled licenses", "somebody asked for so many"),
    ("plan_changed promotion/lasts", "the catalog told it: for how long it holds"),
    ("policy_changed scope/product", "text: the product's id"),
    ("purchase_order_limited", "somebody chose it"),
    ("purchase_limit_changed after", "an administrator chose it"),
    ("purchase_request_confirmed total", "at the catalog's price of that day"),
    ("purchase_requested command", "as somebody gave it"),
    ("purchase_requested licenses", "as many as the command asks for, which may be erased"),
    ("purchase_requested total", "at the catalog's price of that day"),
    ("renewal_announced shape", "the catalog told it: tiers that the total does not reach"),
    ("settings_changed settings", "an administrator chose them"),
    ("subscription_purchased promotion", "the catalog told it: for how long it holds"),
    ("subscription_reactivated promotion", "the catalog told it: for how long it holds"),
    ("subscription_imported", "the host told it: price, licenses, balance, last invoice"),
    ("tax_rates_set taxRates", "the host told them"),
    ("vat_id_checked", "the host told it: what the register says, when, and what proves it"),
    ("trial_started", "the catalog told it: days, licenses and currency of a trial, price of what follows"),
    ("trial_converted promotion/lasts", "the catalog told it: for how long it holds"),
];

#[test]
fn h1_a_figure_that_does_not_follow_is_refused() {
    let (mut tried, mut taken, mut refused) = (BTreeMap::new(), BTreeMap::new(), 0);
    for journal in journals::all() {
        let mut organization = Organization::from_journal(b"").expect("no journal yet");
        for record in &journal {
            for (form, forged) in forgeries(record, &mut tried) {
                let mut changed = organization.clone();
                if changed.apply(&forged).is_ok() {
                    taken.insert(form, forged.to_json());
                } else {
                    assert_eq!(changed.snapshot(), organization.snapshot(), "{}", forged.to_json());
                    refused += 1;
                }
            }
            organization.apply(&journals::record(record)).expect("a journal of ours");
        }
    }
    assert!(refused > 100, "{refused} figures follow from the rest");
    for (free, reason) in FREE {
        let before = taken.len();
        taken.retain(|form: &String, _| !form.starts_with(free));
        assert!(taken.len() < before, "{free} is not free any more ({reason})");
    }
    assert_eq!(taken, BTreeMap::new());
}

/// The records with one figure changed, each with the type of its event and its field.
fn forgeries(record: &Value, tried: &mut BTreeMap<String, u32>) -> Vec<(String, Recorded)> {
    let mut found = Vec::new();
    for field in journals::fields_of(&record["event"], "/event") {
        let name: String = field.chars().filter(|letter| !letter.is_ascii_digit()).collect();
        let form = format!(
            "{} {}",
            record["event"]["type"].as_str().expect("a type"),
            name.trim_start_matches("/event/")
        );
        let figures = beside(record.pointer(&field).expect("is there"));
        let times = tried.entry(form.clone()).or_default();
        *times += u32::from(!figures.is_empty());
        if *times > cases(3) {
            continue;
        }
        for figure in figures {
            let mut forged = record.clone();
            journals::change(&mut forged, &field, Some(figure));
            let forged = Recorded::from_json(forged.to_string().as_bytes(), Sequence(1));
            found.extend(forged.map(|forged| (form.clone(), forged)));
        }
    }
    found
}

#[test]
fn h6_the_field_that_is_wrong_is_named() {
    let mut journal = journals::of("buy-and-pay");
    let place = journal.iter().position(|record| record["event"]["type"] == "invoice_issued").expect("one");
    journal[place]["event"]["subtotal"]["amount"] = json!("131.01");
    let text: String = journal.iter().map(|record| format!("{}\n", record)).collect();
    let problems = verify_journal(text.as_bytes()).problems;
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!((problem.position.0, problem.code), (place as u64 + 1, JournalProblemCode::Contradiction));
    assert_eq!(problem.problem, "the event has another `subtotal` than follows from the rest");
}
