//! One reader's rules everywhere: each text of the shared list is an event, or none, in four languages alike (`H1`, `H4`).
//! Python, Node and Swift have a test over the same list.

use std::path::Path;

use selfserve::{Organization, Recorded, Sequence};
use serde::Deserialize;

#[derive(Deserialize)]
struct List {
    line: String,
    texts: Vec<Text>,
}

/// The line with something else in one place.
#[derive(Deserialize)]
struct Text {
    what: String,
    replace: String,
    with: String,
    reads: bool,
}

fn list() -> List {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("texts/records.json");
    serde_json::from_slice(&std::fs::read(file).expect("the list")).expect("JSON")
}

#[test]
fn h1_each_text_is_an_event_or_none() {
    let List { line, texts } = list();
    for Text { what, replace, with, reads } in &texts {
        assert_eq!(line.matches(replace).count(), 1, "{what}");
        let text = line.replace(replace, with);
        let record = Recorded::from_json(text.as_bytes(), Sequence(1));
        assert_eq!(record.is_ok(), *reads, "{what}: {record:?}");
        let journal = Organization::from_journal(format!("{text}\n").as_bytes());
        assert_eq!(journal.is_ok(), *reads, "{what}: {journal:?}");
        if let Ok(record) = record {
            let again = Recorded::from_json(record.to_json().as_bytes(), Sequence(1));
            assert_eq!(again, Ok(record), "{what}");
        }
    }
    let read = texts.iter().filter(|text| text.reads).count();
    assert!(read > 15 && texts.len() - read > 50, "{read} of {}", texts.len());
}
