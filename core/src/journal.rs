//! The journal as text: one canonical JSON object a line (`H1`).

use alloc::string::String;
use alloc::vec::Vec;

use thiserror::Error;

use crate::event::{Corruption, Recorded};
use crate::json::{self, InvalidInput};
use crate::organization::Organization;
use crate::value::{Sequence, Timestamp};

/// A journal that cannot be, and where. Nothing was skipped, nothing was guessed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("corrupt journal at position {position}: {problem}")]
pub struct CorruptJournal {
    /// The place of the event that is wrong, from 1.
    pub position: Sequence,
    /// What is wrong there.
    pub problem: JournalProblem,
}

/// What can be wrong with a journal.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum JournalProblem {
    /// The line is not the canonical JSON of an event.
    #[error("{0}")]
    Line(InvalidInput),
    /// The last line ends in the middle: an append that was cut short. Remove that line and read again.
    #[error("the last line is torn")]
    TornLine,
    /// It was written by a newer version, which this one does not understand (`H1`).
    #[error("schema version {0} is newer than {newest}", newest = Recorded::SCHEMA)]
    NewerSchema(u32),
    /// Another event was expected: something is missing, doubled or out of order.
    #[error("found sequence {0}")]
    Gap(Sequence),
    /// It happened before the event ahead of it.
    #[error("time goes back to {0}")]
    TimeGoesBack(Timestamp),
    /// The event contradicts what happened before.
    #[error("the event {0}")]
    Event(Corruption),
}

impl CorruptJournal {
    /// The stable code of the problem.
    pub fn code(&self) -> &'static str {
        match self.problem {
            JournalProblem::Line(_) => "malformed_line",
            JournalProblem::TornLine => "torn_line",
            JournalProblem::NewerSchema(_) => "newer_schema",
            JournalProblem::Gap(_) => "gap",
            JournalProblem::TimeGoesBack(_) => "time_goes_back",
            JournalProblem::Event(_) => "contradiction",
        }
    }
}

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

/// Reads a journal, or a part of one: canonical JSON, one event a line. Whether the events follow from one another is for
/// [`Organization::from_events`] to say.
///
/// # Errors
///
/// [`CorruptJournal`] at the first line that is no event; lines are counted from 1.
pub fn read_journal(journal: &[u8]) -> Result<Vec<Recorded>, CorruptJournal> {
    records(journal).collect()
}

/// The events of a journal, one line after the other.
fn records(journal: &[u8]) -> impl Iterator<Item = Result<Recorded, CorruptJournal>> {
    let lines = journal.split_inclusive(|byte| *byte == b'\n');
    (1..).map(Sequence).zip(lines).map(|(position, line)| match line.strip_suffix(b"\n") {
        Some(complete) => Recorded::from_json(complete, position),
        None => Err(CorruptJournal { position, problem: JournalProblem::TornLine }),
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
        for record in records(journal) {
            organization.apply(&record?)?;
        }
        Ok(organization)
    }
}
