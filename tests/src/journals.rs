//! The journals that the scenarios leave behind: every event there is, in its place.

use std::fs;
use std::path::{Path, PathBuf};

use selfserve::{Recorded, Sequence};
use serde_json::Value;

use crate::scenario::OPENINGS;

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
    files().iter().map(|file| read(file)).collect()
}

/// The same, read, each with the name of its scenario.
///
/// # Panics
///
/// When one of them is no record of ours.
pub fn by_name() -> Vec<(String, Vec<Recorded>)> {
    let name = |file: &Path| file.file_stem().expect("a name").to_string_lossy().into_owned();
    files().iter().map(|file| (name(file), read(file).iter().map(record).collect())).collect()
}

/// The files of all scenarios, in the order of their names.
fn files() -> Vec<PathBuf> {
    let files = fs::read_dir(folder()).expect("the scenarios").map(|entry| entry.expect("a file").path());
    let mut files: Vec<_> =
        files.filter(|file| file.extension().is_some_and(|ending| ending == "json")).collect();
    files.sort();
    files
}

/// The same, read.
///
/// # Panics
///
/// When one of them is no record of ours.
pub fn recorded() -> Vec<Vec<Recorded>> {
    all().iter().map(|journal| journal.iter().map(record).collect()).collect()
}

/// A record of a scenario, read.
///
/// # Panics
///
/// When it is none of ours.
pub fn record(json: &Value) -> Recorded {
    Recorded::from_json(json.to_string().as_bytes(), Sequence(1)).expect("a record of ours")
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios")
}

/// The steps of a scenario, those of its opening ahead of its own.
///
/// # Panics
///
/// When the file is no scenario.
pub fn steps(file: &Path) -> Vec<Value> {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut scenario: Value = serde_json::from_str(&text).expect("JSON");
    let opening =
        scenario["opening"].as_str().map(|name| folder().join(OPENINGS).join(format!("{name}.json")));
    let mut steps = opening.map(|file| steps(&file)).unwrap_or_default();
    steps.append(scenario["steps"].as_array_mut().expect("steps"));
    steps
}

/// Everything that a scenario expects to be recorded, from the first event on: a question's answer that tells records
/// again is left out.
fn read(file: &Path) -> Vec<Value> {
    let mut journal = Vec::new();
    for step in steps(file) {
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

/// Everything below a value, as pointers that begin with this one.
pub fn fields_of(value: &Value, pointer: &str) -> Vec<String> {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(place, item)| (place.to_string(), item)).collect()
        }
        _ => Vec::new(),
    };
    let mut found = Vec::new();
    for (key, value) in children {
        let pointer = format!("{pointer}/{key}");
        found.extend(fields_of(value, &pointer));
        found.push(pointer);
    }
    found
}

/// Puts another value in the place of a pointer, or takes away what is there.
///
/// # Panics
///
/// When nothing is there.
pub fn change(json: &mut Value, pointer: &str, value: Option<Value>) {
    let (parent, key) = pointer.rsplit_once('/').expect("below the top");
    match (value, json.pointer_mut(parent).expect("is there")) {
        (Some(value), Value::Array(items)) => items[key.parse::<usize>().expect("a place")] = value,
        (Some(value), fields) => fields[key] = value,
        (None, Value::Array(items)) => drop(items.remove(key.parse().expect("a place"))),
        (None, fields) => drop(fields.as_object_mut().expect("an object").remove(key)),
    }
}
