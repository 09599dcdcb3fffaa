//! A journal is hostile input (`H1`): moves to another plan, and promotions, that say what cannot be.

use selfserve::Corruption;
use selfserve_tests::forging::{SUBSCRIPTION, refused};
use selfserve_tests::journals;
use serde_json::{Value, json};

/// The first event of this type in a story.
fn told(story: &str, event: &str) -> Value {
    let journal = journals::of(story);
    let found = journal.iter().find(|record| record["event"]["type"] == event);
    found.expect("such an event")["event"].clone()
}

#[test]
fn h1_a_move_has_the_terms_of_its_plan_and_of_its_term() {
    let within = "a-plan-that-costs-the-same-is-not-cheaper";
    refused(within, "plan_changed", Corruption::WrongFigure("prices"), |event| {
        event["billingPeriod"]["prices"] = json!("inclusive");
    });
    refused(within, "plan_changed", Corruption::WrongFigure("promotionEnded"), |event| {
        event["promotionEnded"] = json!("welcome");
    });
    let anew = "a-move-to-a-cheaper-term-is-taken-back";
    refused(anew, "plan_changed", Corruption::WrongFigure("termDays"), |event| {
        event["termDays"]["end"] = json!("2027-12-05");
    });
}

/// Nothing moves that waits for a payment or for an answer, that is extended, or that has ended.
#[test]
fn h1_only_what_is_active_and_waits_for_nobody_moves() {
    let moved = told("a-plan-that-costs-the-same-is-not-cheaper", "plan_changed");
    for (story, event) in [
        ("a-move-that-waits-is-approved-first", "reserved_plan_change_made"),
        ("hand-over-declined-or-withdrawn", "hand_over_answered"),
        ("end-what-is-extended", "subscription_canceled"),
        ("reactivate-an-expired-subscription", "subscription_reactivated"),
    ] {
        let of = |event: &mut Value| {
            *event = moved.clone();
            event["subscription"] = json!(SUBSCRIPTION);
        };
        refused(story, event, Corruption::ImpossibleState, of);
    }
}

#[test]
fn h1_some_people_move_and_some_stay() {
    let story = "people-move-to-a-plan-that-costs-the-same";
    refused(story, "people_moved_to_plan", Corruption::ImpossibleNumber, |event| {
        let other = json!("a0000000-0000-4000-8000-000000000003");
        event["people"].as_array_mut().expect("who moved").push(other);
        (event["licenses"], event["left"]) = (json!(2), json!(0));
    });
}

#[test]
fn h1_no_move_is_scheduled_for_a_renewal_that_does_not_come() {
    let scheduled = told("a-move-at-the-renewal", "plan_change_scheduled");
    let story = "recurring-billing-off-and-on";
    refused(story, "licenses_added", Corruption::ImpossibleState, |event| *event = scheduled);
}

/// A use is free again once, and not of what goes on.
#[test]
fn h1_a_use_that_is_free_again_was_taken() {
    let story = "whatever-waits-for-approval-remembers-its-code";
    let first = told(story, "promotion_reservation_released");
    let wrong = Corruption::WrongFigure("reservation");
    refused(story, "promotion_reservation_released", wrong, |event| *event = first);
    let story = "taken-over-and-canceled-with-its-promotion";
    refused(story, "subscription_taken_over", Corruption::ImpossibleState, |event| {
        *event = json!({
            "type": "promotion_released", "subscription": SUBSCRIPTION, "promotion": "half", "code": "HALF",
            "cause": "canceled",
        });
    });
}
