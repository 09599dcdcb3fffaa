//! A journal is hostile input (`H1`): an event that says what cannot be is refused at its place, though all else fits.
//! Each forgery changes one event of a story as told in `tests/scenarios`, in one way only.

use std::fs;
use std::path::Path;

use selfserve::{Corruption, JournalProblem, Organization};
use serde_json::{Value, json};

/// The journal that a story leaves behind.
fn journal(story: &str) -> Vec<Value> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("scenarios/{story}.json"));
    let story: Value = serde_json::from_str(&fs::read_to_string(file).expect("the story")).expect("JSON");
    let records = |step: &Value| {
        let expect = &step["expect"];
        let parts = [expect, &expect["due"], &expect["outcome"]["events"]];
        let listed = parts.into_iter().filter_map(Value::as_array).flatten();
        listed.filter(|record| record.get("sequence").is_some()).cloned().collect::<Vec<Value>>()
    };
    story["steps"].as_array().expect("steps").iter().flat_map(records).collect()
}

/// Forges the last event of this type in a story, and reads the journal up to it.
fn read(story: &str, event: &str, forge: impl FnOnce(&mut Value)) -> Result<(), Corruption> {
    let mut journal = journal(story);
    let place = journal.iter().rposition(|record| record["event"]["type"] == event).expect("such an event");
    journal.truncate(place + 1);
    forge(&mut journal[place]["event"]);
    let text: String = journal.iter().map(|record| format!("{record}\n")).collect();
    match Organization::from_journal(text.as_bytes()) {
        Ok(_) => Ok(()),
        Err(corrupt) => {
            assert_eq!(corrupt.position.0, place as u64 + 1, "{corrupt}");
            match corrupt.problem {
                JournalProblem::Event(corruption) => Err(corruption),
                other => panic!("{other}"),
            }
        }
    }
}

/// Asserts that the story as told is read, and that the forgery is refused.
#[track_caller]
fn refused(story: &str, event: &str, corruption: Corruption, forge: impl FnOnce(&mut Value)) {
    assert_eq!(read(story, event, |_| ()), Ok(()));
    assert_eq!(read(story, event, forge), Err(corruption));
}

const SUBSCRIPTION: &str = "34bdcf56-3f78-5a18-86db-f98681290fc4";

fn euros(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "EUR" })
}

#[test]
fn h1_a_profile_that_pays_for_something_is_not_closed() {
    refused("buy-and-pay", "payment_received", Corruption::ImpossibleState, |event| {
        *event = json!({ "type": "billing_profile_closed", "billingProfile": "be713387-aa1e-55c5-94e7-c4dae9378eaa" });
    });
}

#[test]
fn h1_no_more_is_taken_from_a_balance_than_it_holds() {
    refused("paid-from-the-balance", "invoice_issued", Corruption::ImpossibleNumber, |event| {
        event["creditsApplied"] = euros("500.00");
    });
    refused("credits-against-two-unpaid-invoices", "invoice_issued", Corruption::ImpossibleNumber, |event| {
        event["allocated"] = euros("141.49");
    });
}

#[test]
fn h1_no_more_is_credited_than_is_unpaid_nor_less_than_nothing() {
    for amount in ["132.00", "-1.00"] {
        refused(
            "credits-against-two-unpaid-invoices",
            "credit_allocated",
            Corruption::ImpossibleNumber,
            |event| {
                event["amount"] = euros(amount);
            },
        );
    }
}

#[test]
fn h1_a_request_does_not_lapse_before_it_is_made() {
    refused("an-administrator-declines", "purchase_requested", Corruption::ImpossibleState, |event| {
        event["expiresOn"] = json!("2026-11-01");
    });
}

#[test]
fn h1_an_extended_trial_ends_later() {
    let told = journal("extend-a-trial");
    let started = told.iter().find(|record| record["event"]["type"] == "trial_started").expect("a trial");
    let ends_on = started["event"]["days"]["end"].clone();
    refused("extend-a-trial", "trial_extended", Corruption::ImpossibleState, |event| {
        event["endsOn"] = ends_on
    });
}

#[test]
fn h1_a_subscription_is_handed_over_by_its_purchaser_and_to_who_it_was_offered_to() {
    let other = json!("a0000000-0000-4000-8000-000000000003");
    refused("hand-over-to-a-colleague", "hand_over_offered", Corruption::ImpossibleState, |event| {
        event["from"] = other.clone();
    });
    refused("hand-over-to-a-colleague", "hand_over_answered", Corruption::ImpossibleState, |event| {
        event["to"] = other.clone();
    });
}

#[test]
fn h1_only_who_held_a_license_holds_one_again_and_once() {
    let ada = "a0000000-0000-4000-8000-000000000001";
    for people in [json!([ada, ada]), json!(["a0000000-0000-4000-8000-000000000012"])] {
        refused(
            "reactivated-after-dunning",
            "subscription_reactivated",
            Corruption::UnknownReference,
            |event| {
                event["people"] = people;
            },
        );
    }
}

#[test]
fn h1_as_many_licenses_are_added_or_released_as_were_reserved() {
    refused(
        "reserved-licenses-paid-from-the-balance",
        "reserved_licenses_added",
        Corruption::ImpossibleNumber,
        |event| {
            let (added, licenses) =
                (event["added"].as_u64().expect("a number"), event["licenses"].as_u64().expect("a number"));
            (event["added"], event["licenses"]) = (json!(added - 1), json!(licenses - 1));
        },
    );
    refused("cancel-with-reserved-licenses", "reservation_released", Corruption::ImpossibleNumber, |event| {
        event["released"] = json!(event["released"].as_u64().expect("a number") + 1);
    });
}

#[test]
fn h1_what_is_unpaid_is_not_restored() {
    refused("dunning-paid-in-the-same-period", "payment_received", Corruption::ImpossibleState, |event| {
        *event = json!({ "type": "subscription_restored", "subscription": SUBSCRIPTION, "lines": [] });
    });
}

#[test]
fn h1_no_license_is_removed_that_somebody_holds() {
    refused("no-free-license", "licenses_removed", Corruption::ImpossibleNumber, |event| {
        let (removed, licenses) =
            (event["removed"].as_u64().expect("a number"), event["licenses"].as_u64().expect("a number"));
        (event["removed"], event["licenses"]) = (json!(removed + licenses), json!(0));
    });
}
