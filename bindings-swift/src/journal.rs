//! Events as lines of the journal.

use selfserve::{Recorded, Sequence};

use crate::failure::{Result, corrupt};

/// The event as one line of the journal, without the line's end.
#[uniffi::export]
pub fn journal_line(record: &Recorded) -> Result<String> {
    Ok(record.to_json())
}

/// The event of the line that stands at this position of the journal.
#[uniffi::export]
pub fn recorded_of_line(line: &str, position: Sequence) -> Result<Recorded> {
    Recorded::from_json(line.as_bytes(), position).map_err(corrupt)
}
