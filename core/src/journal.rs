//! The journal as text: one canonical JSON object a line (`H1`).

use alloc::string::String;
use alloc::vec::Vec;

use crate::corruption::{CorruptJournal, JournalProblem};
use crate::json;
use crate::{event::Recorded, organization::Organization, value::Sequence};

impl Recorded {
    /// The event as one line of the journal, without the line's end.
    pub fn to_json(&self) -> String {
        json::write(self)
    }

    /// Reads one line of the journal that stands at this position.
    pub fn from_json(line: &[u8], position: Sequence) -> Result<Self, CorruptJournal> {
        json::read(line).map_err(|problem| {
            let problem = match newer_schema(line) {
                Some(version) => JournalProblem::NewerSchema(version),
                None => JournalProblem::Line(problem),
            };
            CorruptJournal { position, problem }
        })
    }
}

/// Reads a journal, or a part of one: canonical JSON, one event a line; the last line need not be ended. Whether the events
/// follow from one another is for [`Organization::from_events`] to say.
///
/// # Errors
///
/// [`CorruptJournal`] at the first line that is no event; lines are counted from 1.
pub fn read_journal(journal: &[u8]) -> Result<Vec<Recorded>, CorruptJournal> {
    lines(journal).map(|(position, line)| read_line(line, position)).collect()
}

/// The lines of a journal, each with its end and its position.
fn lines(mut rest: &[u8]) -> impl Iterator<Item = (Sequence, &[u8])> {
    let lines = core::iter::from_fn(move || {
        let (line, others) = rest.split_at_checked(line_length(rest))?;
        rest = others;
        (!line.is_empty()).then_some(line)
    });
    (1..).map(Sequence).zip(lines)
}

/// How long the first line is, with its end. It looks at 32 bytes at a time, for a journal is long.
fn line_length(journal: &[u8]) -> usize {
    let (blocks, _) = journal.as_chunks::<32>();
    let holds_end = |block: &&[u8; 32]| block.iter().fold(false, |holds, byte| holds | (*byte == b'\n'));
    let ahead = blocks.iter().take_while(|block| !holds_end(block)).flatten().count();
    let rest = journal.get(ahead..).unwrap_or_default();
    let length = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end.saturating_add(1));
    ahead.saturating_add(length)
}

/// Reads a line with its end, which only the last of a journal may lack. A line that was cut short is no JSON any more.
pub(crate) fn read_line(line: &[u8], position: Sequence) -> Result<Recorded, CorruptJournal> {
    if let Some(complete) = line.strip_suffix(b"\n") {
        return Recorded::from_json(complete, position);
    }
    Recorded::from_json(line, position).map_err(|corrupt| {
        if json::is_json(line) {
            corrupt
        } else {
            CorruptJournal { position, problem: JournalProblem::TornLine }
        }
    })
}

/// The schema version of a line that this version cannot read, if that is why.
fn newer_schema(line: &[u8]) -> Option<u32> {
    #[derive(serde::Deserialize)]
    struct Version {
        schema: u32,
    }

    let Version { schema } = serde_json::from_slice(line).ok()?;
    (schema > Recorded::SCHEMA).then_some(schema)
}

impl Organization {
    /// Rebuilds an organization from its events (`H1`).
    ///
    /// # Errors
    ///
    /// [`CorruptJournal`] at the first event that cannot be.
    pub fn from_events<'a>(events: impl IntoIterator<Item = &'a Recorded>) -> Result<Self, CorruptJournal> {
        let mut organization = Self::new();
        for record in events {
            organization.apply(record)?;
        }
        Ok(organization)
    }

    /// Rebuilds an organization from its journal: canonical JSON, one event a line.
    ///
    /// # Errors
    ///
    /// [`CorruptJournal`] at the first line that cannot be.
    pub fn from_journal(journal: &[u8]) -> Result<Self, CorruptJournal> {
        let mut organization = Self::new();
        for (position, line) in lines(journal) {
            organization.apply(&read_line(line, position)?)?;
        }
        Ok(organization)
    }
}
