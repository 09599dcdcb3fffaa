//! Journals with one event forged: every other line is as a scenario tells it.

use selfserve::{Corruption, JournalProblem, Organization};
use serde_json::{Value, json};

use crate::journals;

/// Ada, who buys in most stories.
pub const ADA: &str = "a0000000-0000-4000-8000-000000000001";
/// Their administrator.
pub const ADMINISTRATOR: &str = "a0000000-0000-4000-8000-000000000008";
/// The billing profile of most stories.
pub const PROFILE: &str = "be713387-aa1e-55c5-94e7-c4dae9378eaa";
/// The subscription of most stories.
pub const SUBSCRIPTION: &str = "34bdcf56-3f78-5a18-86db-f98681290fc4";

/// So many euros, in JSON.
pub fn euros(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "EUR" })
}

/// Forges the record of the last event of this type in a story, and reads the journal up to it.
///
/// # Errors
///
/// What contradicts the journal there.
///
/// # Panics
///
/// When there is no such event, or something else is wrong with the journal.
pub fn read(story: &str, event: &str, forge: impl FnOnce(&mut Value)) -> Result<(), Corruption> {
    let mut journal = journals::of(story);
    let place = journal.iter().rposition(|record| record["event"]["type"] == event).expect("such an event");
    journal.truncate(place + 1);
    forge(&mut journal[place]);
    let text: String = journal.iter().map(|record| format!("{record}\n")).collect();
    let Err(corrupt) = Organization::from_journal(text.as_bytes()) else { return Ok(()) };
    assert_eq!(corrupt.position.0, place as u64 + 1, "{corrupt}");
    match corrupt.problem {
        JournalProblem::Event(corruption) => Err(corruption),
        other => panic!("{other}"),
    }
}

/// Asserts that the story as told is read, and that the forgery is refused.
///
/// # Panics
///
/// When it is not so.
#[track_caller]
pub fn refused(story: &str, event: &str, corruption: Corruption, forge: impl FnOnce(&mut Value)) {
    refused_record(story, event, corruption, |record| forge(&mut record["event"]));
}

/// The same of what stands around the event, too.
///
/// # Panics
///
/// When it is not so.
#[track_caller]
pub fn refused_record(story: &str, event: &str, corruption: Corruption, forge: impl FnOnce(&mut Value)) {
    assert_eq!(read(story, event, |_| ()), Ok(()));
    assert_eq!(read(story, event, forge), Err(corruption));
}
