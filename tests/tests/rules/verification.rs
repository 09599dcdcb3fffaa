//! `I10`: a line that does not prove itself says why. Each line is one as it was invoiced, with one figure changed.

use selfserve::{Line, LineProblem, verify};
use selfserve_tests::journals;
use serde_json::{Value, json};

/// The line of a purchase of ten licenses for the whole of November, changed.
fn problems(change: impl FnOnce(&mut Value)) -> Vec<LineProblem> {
    let journal = journals::of("buy-and-pay");
    let issued =
        journal.iter().find(|record| record["event"]["type"] == "invoice_issued").expect("an invoice");
    let mut line = issued["event"]["lines"][0].clone();
    change(&mut line);
    verify(&serde_json::from_value::<Line>(line).expect("a line"))
}

#[test]
fn i10_as_it_was_invoiced_it_proves_itself() {
    assert_eq!(problems(|_| ()), vec![]);
}

#[test]
fn i10_a_line_is_for_the_rest_of_its_billing_period() {
    let of_the_period = |problems: &[LineProblem]| {
        problems.iter().any(|problem| matches!(problem, LineProblem::NotTheRestOfThePeriod(_)))
    };
    let (before, start, end, after) = ("2026-11-01", "2026-11-02", "2026-12-02", "2026-12-03");
    for (billing, service, fits) in [
        ((start, end), (start, end), true),
        ((start, end), (end, end), true),
        ((start, end), (start, after), false),
        ((start, end), (before, end), false),
        ((start, end), (after, end), false),
        ((end, end), (end, end), false),
    ] {
        let problems = problems(|line| {
            line["proof"]["billingPeriod"] = json!({ "start": billing.0, "end": billing.1 });
            line["servicePeriod"] = json!({ "start": service.0, "end": service.1 });
        });
        assert_eq!(of_the_period(&problems), !fits, "{billing:?} {service:?}");
    }
}

#[test]
fn i10_exact_values_differ_by_what_the_line_is_for_and_are_never_less_than_nothing() {
    let of_the_values = |before: i64, after: i64| {
        let problems = problems(|line| {
            line["proof"]["before"] = json!(before.to_string());
            line["proof"]["after"] = json!(after.to_string());
        });
        problems.iter().any(|problem| matches!(problem, LineProblem::ValueDiffers(_)))
    };
    // Ten licenses, thirty days, 13.10.
    let change = 10 * 30 * 1310;
    assert!(!of_the_values(0, change));
    assert!(of_the_values(0, change + 1), "another difference");
    assert!(of_the_values(-1, change - 1), "less than nothing before");
    assert!(of_the_values(-change - 1, -1), "less than nothing after");
}
