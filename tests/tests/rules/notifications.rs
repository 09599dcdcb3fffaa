//! Whatever people are told in a scenario, they are told in whole sentences of both languages (`H7`).

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use selfserve::*;
use selfserve_messages::Messages;
use selfserve_tests::journals;
use serde_json::Value;

/// Everything that is recorded in a scenario: with the journal that it opens, or as it expects.
fn journal(scenario: &Path) -> Vec<Recorded> {
    let mut recorded = Vec::new();
    for step in journals::steps(scenario) {
        if step["do"] == "open" {
            let lines = step["journal"].as_str().expect("a journal").lines();
            recorded = lines.map(|line| json::read(line.as_bytes()).expect("a line")).collect();
        }
        let expect = &step["expect"];
        let places = [expect, &expect["due"], &expect["outcome"]["events"]];
        let records = places.into_iter().filter_map(Value::as_array).flatten();
        recorded.extend(records.filter_map(|record| json::read(record.to_string().as_bytes()).ok()));
    }
    recorded
}

/// What the host is asked to tell, with the events that it points to: of every scenario, as it happens.
fn notifications() -> Vec<(Notify, Recorded)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let files = fs::read_dir(folder).expect("the scenarios").map(|entry| entry.expect("a file").path());
    let files = files.filter(|file| file.extension().is_some_and(|ending| ending == "json"));
    let mut told = Vec::new();
    for file in files {
        let mut organization = Organization::new();
        for record in journal(&file) {
            organization.apply(&record).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let orders = organization.effects(&record).into_iter();
            told.extend(orders.filter_map(|order| match order.effect {
                Effect::Notify(notify) => Some((notify, record.clone())),
                Effect::ChargeCard(_)
                | Effect::RefundCard(_)
                | Effect::UsePromotion(_)
                | Effect::ReleasePromotion(_) => None,
            }));
        }
    }
    told
}

/// Every kind there is, as the schema of the other languages lists them.
fn kinds() -> BTreeSet<String> {
    let schema: Value =
        serde_json::from_str(include_str!("../../../schema/selfserve.schema.json")).expect("JSON");
    let choices = schema["$defs"]["NotificationKind"]["oneOf"].as_array().expect("choices");
    choices.iter().map(|choice| choice["const"].as_str().expect("a code").to_string()).collect()
}

fn assert_whole(text: &str, notify: &Notify) {
    let marks = ['{', '}', '\u{2068}', '\u{2069}'];
    let id = text.contains("notification-") || text.contains("00000000-0000") || text.contains("none");
    let ends = text.ends_with(['.', '”']);
    let blank = text.contains("  ") || text.contains(" .") || text.contains("..");
    assert!(
        ends && !id && !blank && !text.contains(marks) && !text.starts_with(char::is_lowercase),
        "{text:?}: {}",
        json::write(notify)
    );
}

#[test]
fn h7_everything_that_is_told_in_a_scenario_is_told_with_its_facts_in_both_languages() {
    let told = notifications();
    for messages in [Language::English, Language::Italian].map(Messages::new) {
        for (notify, record) in &told {
            let text = messages.notification(notify, record);
            assert_whole(&text, notify);
            let title = messages.label(notify.notification);
            assert_ne!(text, format!("{title}."), "without facts: {}", record.to_json());
            if let Some(product) = &notify.product_name {
                assert!(text.contains(product.as_str()), "{text:?} does not say {product}");
            }
        }
    }
}

#[test]
fn h7_every_notification_is_told_in_a_scenario() {
    let told = notifications();
    let told = told.iter().map(|(notify, _)| json::write(&notify.notification).replace('"', "")).collect();
    let missing: Vec<_> = kinds().difference(&told).cloned().collect();
    assert!(missing.is_empty(), "told in no scenario: {missing:?}");
}
