//! The journals that the scenarios leave behind: every event there is, in its place.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// The journal of one of the project's scenarios, a record each.
///
/// # Panics
///
/// When there is no such scenario.
pub fn of(scenario: &str) -> Vec<Value> {
    read(&folder().join(format!("{scenario}.json")))
}

/// The journals of all scenarios, in the order of their names.
///
/// # Panics
///
/// When the scenarios cannot be read.
pub fn all() -> Vec<Vec<Value>> {
    let files = fs::read_dir(folder()).expect("the scenarios").map(|entry| entry.expect("a file").path());
    let mut files: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|ending| ending == "json")).collect();
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

/// Everything that a scenario expects to be recorded, from the first event on: a question's answer that tells records
/// again is left out.
fn read(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let scenario: Value = serde_json::from_str(&text).expect("JSON");
    let mut journal = Vec::new();
    for step in scenario["steps"].as_array().expect("steps") {
        let expect = &step["expect"];
        let lists = [expect, &expect["due"], &expect["outcome"]["events"]];
        for record in lists.into_iter().filter_map(Value::as_array).flatten() {
            if record["sequence"].as_u64() == Some(journal.len() as u64 + 1) {
                journal.push(record.clone());
            }
        }
    }
    journal
}
