//! The test kit: given, when, then, a clock of its own, payments that do as they are told.

use selfserve_host::Sqlite;
use selfserve_host::testing::{self, Scenario, by, by_system, opening};

use crate::setting::*;
use crate::sqlite::file;

fn assign() -> testing::Step {
    by(ADA, AssignLicenses { subscription: POWER_BI, people: vec![MARCO] })
}

#[test]
fn what_has_happened_is_told_exactly_or_in_part() {
    let mut scenario = Scenario::new();
    scenario.given(opening()).when(assign());
    let assigned = scenario.events().remove(0);
    scenario.then(["licenses_assigned"]).then([assigned]).then_includes(["licenses_assigned"]);
    scenario.then_asks(["notify"]);
    scenario.when(by(ADA, testing::purchase("visio", 1)));
    scenario.then_includes(["subscription_purchased", "invoice_issued", "payment_received"]);
    scenario.then_asks(["charge_card"]);
}

#[test]
#[should_panic(expected = "happened: licenses_assigned\nexpected: nothing")]
fn what_differs_is_said_in_words() {
    let mut scenario = Scenario::new();
    scenario.given(opening()).when(assign()).then([""; 0]);
}

#[test]
#[should_panic(expected = "out of order: payment_failed")]
fn what_is_missing_is_said_in_words() {
    let mut scenario = Scenario::new();
    scenario.given(opening()).when(assign()).then_includes(["licenses_assigned", "payment_failed"]);
}

#[test]
#[should_panic(expected = "was not refused; happened: licenses_assigned")]
fn what_was_granted_was_not_refused() {
    let mut scenario = Scenario::new();
    scenario.given(opening()).when(assign()).then_denied("not_allowed");
}

#[test]
fn a_refusal_is_told_by_its_code_and_nothing_has_happened() {
    let mut scenario = Scenario::new();
    scenario.given([by_system(testing::create())]).when(assign()).then_denied("unknown_subscription");
    assert_eq!(scenario.events(), []);
    assert_eq!(scenario.denied(), Some(&UnknownSubscription { subscription: POWER_BI }.into()));
}

/// I8: a payment that fails is tried again, and nothing is heard of one that waits.
#[test]
fn i8_time_passes_from_deadline_to_deadline() {
    let mut scenario = Scenario::new();
    scenario.given(opening()).payment_fails().advance_months(1);
    scenario.then_includes(["subscription_renewed", "payment_failed"]);
    assert_eq!(scenario.now(), at("2026-12-02"));
    scenario.payment_waits().advance_days(1).then_asks(["charge_card"]);
    assert!(scenario.events().iter().all(|event| event.get::<PaymentReceived>().is_none()));
    scenario.advance_days(2).then_includes(["dunning_step", "payment_received"]);
}

#[test]
fn it_runs_on_any_store() {
    let open = Sqlite::open(file("scenario")).expect("a new file");
    let mut scenario = Scenario::on(|clock| open.with_clock(move || clock.now()));
    scenario.given(opening()).when(assign()).then(["licenses_assigned"]);
}
