//! A journal is hostile input (`H1`): an event that says what cannot be is refused at its place, though all else fits.
//! Each forgery changes one event of a story as told in `tests/scenarios`, in one way only.

use std::collections::BTreeMap;

use selfserve::{Corruption, Organization, Recorded, Sequence};
use selfserve_tests::forging::{ADA, ADMINISTRATOR, PROFILE, SUBSCRIPTION, read, refused, refused_record};
use selfserve_tests::{cases, journals};
use serde_json::{Value, json};

/// What is the organization's own is neither offered nor taken over, and a trial is not kept.
#[test]
fn h1_only_what_a_person_bought_changes_hands() {
    let offered = json!({
        "type": "hand_over_offered", "subscription": SUBSCRIPTION, "from": ADMINISTRATOR,
        "to": "a0000000-0000-4000-8000-000000000002", "until": "2026-11-16",
    });
    let taken_over = |purchaser: &str, outcome: Value| {
        json!({
            "type": "subscription_taken_over", "subscription": SUBSCRIPTION, "purchaser": purchaser,
            "administrator": ADMINISTRATOR, "outcome": outcome, "lines": [],
        })
    };
    let canceled = json!({ "type": "canceled", "reason": "not_needed" });
    let central = "an-administrator-buys-for-the-organization";
    for forged in [offered, taken_over(ADMINISTRATOR, canceled)] {
        refused(central, "payment_received", Corruption::ImpossibleState, |event| *event = forged);
    }
    let kept = json!({ "type": "kept", "billingProfile": PROFILE, "settlements": [] });
    let forged = taken_over(ADA, kept);
    refused("cancel-a-trial", "subscription_canceled", Corruption::ImpossibleState, |event| *event = forged);
}

#[test]
fn h1_an_import_lies_in_its_own_calendar() {
    let story = "import-what-exists-elsewhere";
    refused(story, "subscription_imported", Corruption::WrongFigure("termDays"), |event| {
        event["termDays"]["end"] = json!("2026-12-20");
    });
    refused_record(story, "subscription_imported", Corruption::WrongFigure("billingPeriod"), |record| {
        record["at"] = json!("2026-11-20T00:00:00.000Z");
        record["command"]["id"] = json!("c0000000-0000-4000-8000-000000000099");
    });
}

#[test]
fn h1_who_loses_access_is_who_held_a_license() {
    let wrong = Corruption::WrongFigure("people");
    refused("a-cancellation-tells-who-loses-access", "subscription_canceled", wrong, |event| {
        event["people"] = json!([ADA]);
    });
    refused("take-over-and-cancel", "subscription_taken_over", wrong, |event| {
        event["outcome"]["people"] = json!([ADMINISTRATOR]);
    });
}

/// Administrators hear as was set, never of the organization's own, nor of a trial that converts; and of a day once it is
/// over. A journal of before says nothing of it, and is read.
#[test]
fn h1_administrators_hear_of_what_was_bought() {
    let (each, day) = ("administrators-hear-of-each-purchase", "administrators-hear-once-a-day");
    let wrong = Corruption::WrongFigure("purchaseNotices");
    refused(each, "trial_started", wrong, |event| event["purchaseNotices"] = json!("daily"));
    refused(each, "subscription_reactivated", wrong, |event| event["purchaseNotices"] = json!("off"));
    for (story, event) in
        [(each, "subscription_purchased"), ("trial-converts-at-the-price-of-its-start", "trial_converted")]
    {
        refused(story, event, wrong, |event| event["purchaseNotices"] = json!("each"));
    }
    let before = |record: &mut Value| {
        record["event"].as_object_mut().expect("an event").remove("purchaseNotices").expect("was there");
    };
    assert_eq!(read(each, "subscription_reactivated", before), Ok(()));
    refused(day, "purchases_announced", Corruption::WrongFigure("purchases"), |event| {
        event["purchases"][0]["purchaser"] = json!(ADMINISTRATOR);
    });
    let other_day = Corruption::WrongFigure("day");
    refused(day, "purchases_announced", other_day, |event| event["day"] = json!("2026-11-02"));
    refused("buy-and-pay", "payment_received", Corruption::ImpossibleState, |event| {
        *event = json!({ "type": "purchases_announced", "day": "2026-11-01" });
    });
}

#[test]
fn h1_what_runs_is_not_brought_back() {
    let journal = journals::of("reactivate-an-expired-subscription");
    let back = journal.iter().find(|record| record["event"]["type"] == "subscription_reactivated");
    let back = back.expect("it comes back").clone();
    let story = "reactivate-an-expired-subscription";
    refused_record(story, "subscription_expired", Corruption::ImpossibleState, |record| {
        for part in ["at", "command", "actor", "event"] {
            record[part] = back[part].clone();
        }
    });
}

#[test]
fn h1_what_is_reserved_does_not_reach_the_next_period() {
    let journal = journals::of("renewal-with-reserved-licenses");
    let renewed = journal.iter().find(|record| record["event"]["type"] == "subscription_renewed");
    let renewed = renewed.expect("it renews")["event"].clone();
    let story = "renewal-with-reserved-licenses";
    refused(story, "reservation_released", Corruption::ImpossibleState, |event| *event = renewed);
}

#[test]
fn h1_nothing_is_scheduled_for_a_renewal_that_does_not_come() {
    refused("recurring-billing-off-and-on", "licenses_added", Corruption::ImpossibleState, |event| {
        *event = json!({
            "type": "licenses_scheduled", "subscription": SUBSCRIPTION, "licenses": 3,
            "renewsOn": "2026-12-02",
        });
    });
}

#[test]
fn h1_the_end_of_a_trial_is_announced_once() {
    let journal = journals::of("extend-a-trial");
    let announced = journal.iter().rfind(|record| record["event"]["type"] == "trial_end_announced");
    let announced = announced.expect("announced")["event"].clone();
    refused("extend-a-trial", "trial_ended", Corruption::ImpossibleState, |event| *event = announced);
    // Nor again as long as it is not to convert.
    let journal = journals::of("cancel-a-trial");
    let announced = journal.iter().find(|record| record["event"]["type"] == "trial_end_announced");
    let announced = announced.expect("announced")["event"].clone();
    let story = "cancel-a-trial";
    refused(story, "recurring_billing_changed", Corruption::ImpossibleState, |event| *event = announced);
}

#[test]
fn h1_a_request_does_not_lapse_before_it_is_made() {
    refused(
        "an-administrator-declines",
        "purchase_requested",
        Corruption::WrongFigure("expiresOn"),
        |event| {
            event["expiresOn"] = json!("2026-11-01");
        },
    );
}

#[test]
fn h1_an_extended_trial_ends_later() {
    let told = journals::of("extend-a-trial");
    let started = told.iter().find(|record| record["event"]["type"] == "trial_started").expect("a trial");
    let ends_on = started["event"]["days"]["end"].clone();
    refused("extend-a-trial", "trial_extended", Corruption::WrongFigure("endsOn"), |event| {
        event["endsOn"] = ends_on
    });
}

#[test]
fn h1_a_trial_is_extended_once() {
    refused("extend-a-trial", "trial_end_announced", Corruption::ImpossibleState, |event| {
        let trial = event["subscription"].clone();
        *event = json!({ "type": "trial_extended", "subscription": trial, "endsOn": "2027-02-01" });
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
    for people in [json!([ADA, ADA]), json!(["a0000000-0000-4000-8000-000000000012"])] {
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
fn h1_a_command_is_carried_out_once() {
    let told = journals::of("buy-and-pay");
    let stamp = |event: &str| {
        let of_kind = told.iter().find(|record| record["event"]["type"] == event);
        of_kind.expect("such an event")["command"].clone()
    };
    // That of another event, of the one just ahead, and one whose id alone was used before.
    let mut id_alone = stamp("payment_method_added");
    id_alone["digest"] = json!("0".repeat(32));
    for command in [stamp("payment_method_added"), stamp("invoice_issued"), id_alone] {
        refused_record("buy-and-pay", "payment_received", Corruption::CommandTwice, |record| {
            record["command"] = command;
        });
    }
}

#[test]
fn h1_settings_are_in_their_bounds_and_number_no_invoice_twice() {
    refused("dunning-settings", "settings_changed", Corruption::ImpossibleNumber, |event| {
        event["settings"]["paymentDays"] = json!(36_501);
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

/// What a field of an event is forged into.
const FORGED: [&str; 14] = [
    "null",
    "-1",
    "0",
    "4294967295",
    r#""""#,
    "[]",
    "{}",
    r#""9999-12-31""#,
    r#""2026-11-02""#,
    r#""-0.01""#,
    r#""1000.00""#,
    r#""92233720368547758.07""#,
    r#""a0000000-0000-4000-8000-000000000099""#,
    r#""4111 1111 1111 1111""#,
];

/// A way to forge one field of an event.
#[derive(Debug, Clone, Copy)]
enum Forgery {
    Into(&'static str),
    TooLong,
    LeftOut,
    Twice,
}

impl Forgery {
    fn all() -> impl Iterator<Item = Self> {
        FORGED.into_iter().map(Self::Into).chain([Self::TooLong, Self::LeftOut, Self::Twice])
    }

    /// Forges the field of a record.
    fn forge(self, record: &mut Value, field: &str) {
        match self {
            Self::Into(json) => {
                journals::change(record, field, Some(serde_json::from_str(json).expect("JSON")))
            }
            Self::TooLong => journals::change(record, field, Some("a".repeat(20_000).into())),
            Self::LeftOut => journals::change(record, field, None),
            Self::Twice => {
                let item = record.pointer(field).expect("is there").clone();
                let (list, _) = field.rsplit_once('/').expect("below the top");
                if let Some(Value::Array(items)) = record.pointer_mut(list) {
                    items.push(item);
                }
            }
        }
    }
}

/// Whatever is forged in an event: either it is taken, or nothing has changed.
#[test]
fn h1_what_is_refused_changes_nothing() {
    let (mut tried, mut refused) = (BTreeMap::new(), 0);
    for journal in journals::all() {
        let mut organization = Organization::from_journal(b"").expect("no journal yet");
        for record in &journal {
            refused += try_forgeries(&organization, record, &mut tried);
            organization.apply(&journals::record(record)).expect("a journal of ours");
        }
    }
    assert!(refused > 100, "{refused} forgeries contradict what is there");
}

/// Tries every forgery of a record that was not tried on three of its form yet, and says how many were refused.
fn try_forgeries(organization: &Organization, record: &Value, tried: &mut BTreeMap<String, u32>) -> u32 {
    let mut refused = 0;
    for field in journals::fields_of(&record["event"], "/event") {
        let form: String = field.chars().filter(|letter| !letter.is_ascii_digit()).collect();
        let times = tried.entry(format!("{} {form}", record["event"]["type"])).or_default();
        *times += 1;
        if *times > cases(3) {
            continue;
        }
        for forgery in Forgery::all() {
            let mut forged = record.clone();
            forgery.forge(&mut forged, &field);
            let Ok(forged) = Recorded::from_json(forged.to_string().as_bytes(), Sequence(1)) else {
                continue;
            };
            let mut changed = organization.clone();
            if changed.apply(&forged).is_err() {
                assert_eq!(changed.snapshot(), organization.snapshot(), "{}", forged.to_json());
                refused += 1;
            }
        }
    }
    refused
}
