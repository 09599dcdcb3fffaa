//! Verifying a journal: every problem that it has, not the first alone (`H6`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::charge::line::Line;
use crate::charge::{LineProblem, verify};
use crate::corruption::{CorruptJournal, JournalProblem, JournalProblemCode};
use crate::event::{Event, Recorded};
use crate::journal::read_line;
use crate::organization::Organization;
use crate::value::{Sequence, Timestamp};

/// What came of verifying a journal.
#[data]
pub struct JournalReport {
    /// How many lines it has.
    pub lines: u64,
    /// Up to which place it leads to a state; what follows cannot be replayed.
    pub replayed: Sequence,
    /// Every problem, in order; none: it is sound.
    pub problems: Vec<JournalFinding>,
}

/// A problem of a journal.
#[data]
pub struct JournalFinding {
    /// The line, from 1.
    pub position: Sequence,
    /// The stable code of the problem.
    pub code: JournalProblemCode,
    /// What is wrong there, for developers.
    pub problem: String,
}

/// Verifies a journal, canonical JSON, one event a line (`H6`): that every line can be read, that places and times
/// follow one another, that every event can be applied, and that every invoice line proves itself (`I10`). What cannot be
/// replayed after a problem is still looked at line by line.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let lines: Vec<String> = journal()?.iter().map(|record| record.to_json() + "\n").collect();
/// assert!(verify_journal(lines.concat().as_bytes()).problems.is_empty());
/// // An amount that somebody has changed is not what the line's other figures come to.
/// let report = verify_journal(lines.concat().replace("131.00", "31.00").as_bytes());
/// assert!(report.problems.iter().any(|problem| problem.code == JournalProblemCode::UnprovedLine));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn verify_journal(journal: &[u8]) -> JournalReport {
    let mut reading = Reading::default();
    for line in journal.split_inclusive(|byte| *byte == b'\n') {
        reading.read(line);
    }
    JournalReport {
        lines: reading.position.0,
        replayed: reading.organization.version(),
        problems: reading.problems,
    }
}

/// A journal while it is read.
#[derive(Default)]
struct Reading {
    position: Sequence,
    /// The place that goes on from the line before: a gap is one problem, not one for every line after it.
    place: Sequence,
    last: Option<Timestamp>,
    organization: Organization,
    problems: Vec<JournalFinding>,
}

impl Reading {
    fn read(&mut self, line: &[u8]) {
        (self.position, self.place) = (self.position.next(), self.place.next());
        match read_line(line, self.position) {
            Ok(record) => self.check(&record),
            Err(CorruptJournal { problem, .. }) => self.corrupt(problem),
        }
    }

    fn check(&mut self, record: &Recorded) {
        // One event that cannot be applied makes every later one doubtful: those are judged by themselves only.
        if self.organization.version().next() == self.position {
            if let Err(CorruptJournal { problem, .. }) = self.organization.apply(record) {
                self.corrupt(problem);
            }
        } else {
            self.check_place(record);
        }
        self.place = record.sequence;
        self.last = self.last.max(Some(record.at));
        for (number, line) in (1..).zip(lines(&record.event)) {
            self.check_line(number, line);
        }
    }

    /// Every line proves itself (`I10`).
    fn check_line(&mut self, number: u32, line: &Line) {
        let wrong = verify(line);
        if !wrong.is_empty() {
            let codes: Vec<&str> = wrong.iter().map(LineProblem::type_name).collect();
            self.problem(JournalProblemCode::UnprovedLine, format!("line {number}: {}", codes.join(", ")));
        }
    }

    fn check_place(&mut self, record: &Recorded) {
        if ![self.position, self.place].contains(&record.sequence) {
            self.corrupt(JournalProblem::Gap(record.sequence));
        }
        if self.last.is_some_and(|last| record.at < last) {
            self.corrupt(JournalProblem::TimeGoesBack(record.at));
        }
    }

    fn corrupt(&mut self, problem: JournalProblem) {
        let corrupt = CorruptJournal { position: self.position, problem };
        self.problem(corrupt.code(), corrupt.problem.to_string());
    }

    fn problem(&mut self, code: JournalProblemCode, problem: String) {
        self.problems.push(JournalFinding { position: self.position, code, problem });
    }
}

/// The invoice lines of an event: those that arise with it, or those of the document.
fn lines(event: &Event) -> &[Line] {
    match event {
        Event::InvoiceIssued(document) => &document.lines,
        other => other.lines(),
    }
}
