//! The figures of other billing engines (`I11`): every case passes, or is one of the few that nothing here covers.

use std::path::Path;

use selfserve_tests::vectors::{Report, run};
use serde_json::{Value, json};

fn report(name: &str) -> Report {
    run(&Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(name)).expect("a file of cases")
}

/// The ids that a file of these cases gives.
fn judged(name: &str, cases: &str) -> Report {
    let file = std::env::temp_dir().join(format!("selfserve-vectors-{}-{name}.json", std::process::id()));
    std::fs::write(&file, cases).expect("a temporary folder");
    let report = run(&file);
    std::fs::remove_file(&file).expect("the file just written");
    report.expect("an array of cases")
}

#[test]
fn i11_the_peers_figures_come_out() {
    let report = report("peers.json");
    assert!(report.failed().is_empty(), "{report}");
    assert_eq!((report.passed(), report.not_covered().len()), (416, 15), "{report}");
}

#[test]
fn i11_so_do_those_that_no_profile_was_written_for() {
    let report = report("further.json");
    assert!(report.failed().is_empty(), "{report}");
    assert_eq!((report.passed(), report.not_covered().len()), (46, 0), "{report}");
}

#[test]
fn i11_plans_tiers_and_coupons_come_out() {
    let report = report("plans.json");
    assert!(report.failed().is_empty(), "{report}");
    let counts = (report.ours(), report.passed(), report.not_covered().len());
    assert_eq!(counts, (107, 247, 5), "{report}");
}

/// The same figures in the words of others.
#[test]
fn i11_other_words_are_understood() {
    let report = judged(
        "words",
        r#"[
            { "id": "lago/1", "kind": "tiers", "inputs": { "charge_model": "graduated", "units": 15, "properties": {
                "graduated_ranges": [{ "from_value": 0, "to_value": 10, "per_unit_amount": "10", "flat_amount": "0" },
                { "from_value": 11, "to_value": null, "per_unit_amount": "5", "flat_amount": "0" }] } },
              "expected": { "amount_cents": 12500 } },
            { "id": "stripe/1", "kind": "volume", "inputs": { "quantity": 6, "tiers": [{ "from": 1, "unit_amount_cents": 700 },
                { "from": 6, "unit_amount_cents": 650 }] }, "expected": { "total_cents": 3900 } },
            { "id": "chargebee/1", "kind": "tiered_price", "inputs": { "pricing_model": "stairstep", "quantity": 12, "tiers": [
                { "starting_unit": 1, "ending_unit": 10, "price": "50" }, { "starting_unit": 11, "ending_unit": 20, "price": "80" }] },
              "expected": { "total": "80" } },
            { "id": "stripe/2", "kind": "package", "inputs": { "unit_amount_minor": 500, "quantity": 11,
                "transform_quantity": { "divide_by": 5, "round": "up" } }, "expected": { "amount_minor": 1500 } },
            { "id": "meteroid/1", "kind": "tiered_price", "inputs": { "base_fee": "20", "included_seats": 5, "unit_price": "4",
                "seats": 8 }, "expected": { "total": "32" } },
            { "id": "polar/1", "kind": "coupon", "inputs": { "amount_minor": 1999, "discount": "15%" },
              "expected": { "discount_minor": 300, "net_minor": 1699 } },
            { "id": "lago/2", "kind": "discount", "inputs": { "subtotal_cents": 1000, "coupon": { "coupon_type": "percentage",
                "value": "12.5" } }, "expected": { "coupons_amount_cents": 125 } },
            { "id": "stripe/3", "kind": "plan_change", "inputs": { "billing_mode": "flexible", "debited": "10", "old_price": "20",
                "new_price": "10", "fraction_remaining": "1/3" }, "expected": { "credit": "3.33", "charge": "3.33", "total": "0" } },
            { "id": "stripe/4", "kind": "plan_change", "inputs": { "billing_mode": "classic", "old_price": "20", "new_price": "10",
                "days_total": 30, "days_remaining": 10 }, "expected": { "credit": "-6.67", "charge": "3.33", "net": "-3.34" } },
            { "id": "killbill/1", "kind": "upgrade", "inputs": { "old_plan": "10", "new_plan": "30", "start": "2026-11-01",
                "billing_period": "P1M", "at": "2026-11-16" }, "expected": { "credit": "5", "charge": "15", "net": "10" } }
        ]"#,
    );
    assert_eq!((report.passed(), report.not_covered().len()), (10, 0), "{report}");
    assert_eq!(report.ours(), 6, "{report}");
}

/// Whatever a case says, it has an answer.
#[test]
fn i11_nonsense_is_answered() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/plans.json");
    let text = std::fs::read_to_string(file).expect("the vectors");
    let cases: Vec<Value> = serde_json::from_str(&text).expect("an array");
    let huge = "79228162514264337593543950335";
    let nonsense =
        [json!(null), json!(i64::MAX), json!(-1), json!(huge), json!(""), json!([]), json!([{}]), json!({})];
    let mut distorted = Vec::new();
    for (case, value) in cases.iter().zip(nonsense.iter().cycle()) {
        for name in case["inputs"].as_object().expect("inputs").keys() {
            let mut case = case.clone();
            case["inputs"][name] = value.clone();
            distorted.push(case);
        }
    }
    let report = judged("nonsense", &Value::from(distorted.clone()).to_string());
    let answered = report.passed() + report.failed().len() + report.not_covered().len();
    assert_eq!(answered, distorted.len());
}

#[test]
fn i11_what_is_not_understood_is_not_covered() {
    let report = judged(
        "unknown",
        r#"[
            {},
            7,
            { "id": "elsewhere/1", "kind": "trial", "inputs": {}, "expected": {} },
            { "id": "polar/1", "kind": "horoscope", "inputs": { "sign": "leo" }, "expected": { "luck": true } },
            { "id": "openmeter/1", "kind": "date_arithmetic",
              "inputs": { "start": "2024-01-31T00:00:00Z", "duration": "P1M", "leap": 1 }, "expected": { "result": "x" } },
            { "id": "openmeter/2", "kind": "date_arithmetic",
              "inputs": { "start": "yesterday", "duration": "P999999999999M" }, "expected": { "result": "x" } },
            { "id": "openmeter/3", "kind": "date_arithmetic",
              "inputs": { "start": "2024-01-31T00:00:00Z", "duration": "P1M" }, "expected": { "weekday": 4 } }
        ]"#,
    );
    assert_eq!((report.passed(), report.failed().len(), report.not_covered().len()), (0, 0, 7), "{report}");
}

#[test]
fn i11_a_wrong_figure_fails() {
    let case = r#"[{ "id": "openmeter/1", "kind": "date_arithmetic",
        "inputs": { "start": "2024-01-31T00:00:00Z", "duration": "P1M" },
        "expected": { "result": "2024-03-02T00:00:00Z" } }]"#;
    let report = judged("wrong", case);
    assert_eq!(report.failed().len(), 1, "{report}");
}
