//! What can be wrong with a journal: nothing is skipped, nothing is guessed (`H1`).

use thiserror::Error;

use crate::json::InvalidInput;
use crate::value::{Sequence, Timestamp};

/// The version of the journal's format that this version writes.
pub(crate) const SCHEMA: u32 = 2;

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
#[non_exhaustive]
pub enum JournalProblem {
    /// The line is not the canonical JSON of an event.
    #[error("{0}")]
    Line(InvalidInput),
    /// The last line ends in the middle, so that it is no JSON: an append that was cut short. Remove it and read again.
    #[error("the last line is torn")]
    TornLine,
    /// It was written by a newer version, which this one does not understand (`H1`).
    #[error("schema version {0} is newer than {SCHEMA}")]
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

/// What is wrong with a journal, in a word: stable, for programs.
#[data]
pub enum JournalProblemCode {
    /// The line is not the canonical JSON of an event.
    MalformedLine,
    /// The last line ends in the middle, so that it is no JSON: an append that was cut short. Remove it and read again.
    TornLine,
    /// It was written by a newer version, which this one does not understand (`H1`).
    NewerSchema,
    /// Another event was expected: something is missing, doubled or out of order.
    Gap,
    /// It happened before the event ahead of it.
    TimeGoesBack,
    /// The event contradicts what happened before.
    Contradiction,
    /// A line of an invoice does not prove itself (`I10`).
    UnprovedLine,
}

impl CorruptJournal {
    /// The stable code of the problem.
    pub fn code(&self) -> JournalProblemCode {
        match self.problem {
            JournalProblem::Line(_) => JournalProblemCode::MalformedLine,
            JournalProblem::TornLine => JournalProblemCode::TornLine,
            JournalProblem::NewerSchema(_) => JournalProblemCode::NewerSchema,
            JournalProblem::Gap(_) => JournalProblemCode::Gap,
            JournalProblem::TimeGoesBack(_) => JournalProblemCode::TimeGoesBack,
            JournalProblem::Event(_) => JournalProblemCode::Contradiction,
        }
    }
}

/// An event that contradicts the journal before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Corruption {
    /// It creates what is there already.
    #[error("creates what exists already")]
    AlreadyExists,
    /// It speaks of something that does not exist.
    #[error("names what does not exist")]
    UnknownReference,
    /// Its numbers cannot be: more taken than there is, or more than can be counted.
    #[error("impossible number")]
    ImpossibleNumber,
    /// A figure, an amount or a day is not the one that follows from the rest: this field.
    #[error("has another `{0}` than follows from the rest")]
    WrongFigure(&'static str),
    /// It comes from a command that was carried out before (`B6`).
    #[error("comes from a command that was carried out before")]
    CommandTwice,
    /// It cannot happen in the state in which things are.
    #[error("impossible in this state")]
    ImpossibleState,
}

impl Corruption {
    /// Refuses what does not hold.
    pub(crate) fn unless(self, holds: bool) -> Result<(), Self> {
        if holds { Ok(()) } else { Err(self) }
    }
}
