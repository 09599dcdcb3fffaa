//! The figures of other billing engines (`I11`): every case passes, or is one of the few that nothing here covers.

use std::path::Path;

use selfserve_tests::vectors::{Report, run};

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
