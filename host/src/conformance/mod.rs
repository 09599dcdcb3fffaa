//! Whether a store keeps what the contract promises: checks with names, which any store runs in one call.
//!
//! ```
//! use selfserve_host::{Memory, conformance};
//!
//! let report = conformance::run(Memory::new);
//! assert!(report.passed(), "{report}");
//! ```
//!
//! What only a fault can show (an append that was confirmed and is gone after a crash) is for the store's own tests.

mod journal;
mod outbox;
mod races;
mod timers;
mod trial;

use std::fmt;

use crate::store::Store;
use trial::{Checked, Trial};

/// What one check has found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The check's name: stable.
    pub check: &'static str,
    /// What it asks.
    pub asks: &'static str,
    /// What is wrong; absent: nothing.
    pub fault: Option<String>,
}

/// What all checks have found, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "a store can fail"]
pub struct Report {
    /// A finding for each check.
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether nothing is wrong.
    pub fn passed(&self) -> bool {
        self.failed().next().is_none()
    }

    /// The names of the checks that failed.
    pub fn failed(&self) -> impl Iterator<Item = &'static str> {
        self.findings.iter().filter(|finding| finding.fault.is_some()).map(|finding| finding.check)
    }
}

/// One line for each check.
impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Finding { check, asks, fault } in &self.findings {
            match fault {
                Some(fault) => writeln!(formatter, "FAILED {check}: {asks}: {fault}")?,
                None => writeln!(formatter, "passed {check}: {asks}")?,
            }
        }
        Ok(())
    }
}

/// Runs every check, each on a store of its own: `fresh` makes an empty one.
pub fn run<S: Store>(mut fresh: impl FnMut() -> S) -> Report {
    let findings = checks().into_iter().map(|(check, asks, run)| {
        let store = fresh();
        Finding { check, asks, fault: run(&Trial::new(&store)).err() }
    });
    Report { findings: findings.collect() }
}

/// A check: its name, what it asks, and how.
type Check<S> = (&'static str, &'static str, fn(&Trial<'_, S>) -> Checked);

fn checks<S: Store>() -> Vec<Check<S>> {
    vec![
        ("empty", "a journal that nobody has written is empty, and can be appended to", journal::empty),
        ("order", "events come back in order, byte for byte, with the head behind them", journal::order),
        (
            "pages",
            "a read takes no more than it asks for, from behind a place, and tells the head",
            journal::pages,
        ),
        ("many", "a thousand events are one append", journal::many),
        ("texts", "text of any script, and a long line, stay as they are", journal::texts),
        ("expected", "an append at an old version is a conflict", journal::expected),
        ("first", "of two first appends one is a conflict", journal::first),
        ("whole", "a conflict writes nothing: no event, no order, no deadline", journal::whole),
        (
            "gap",
            "lines that do not go on from the last one are refused, and nothing is written",
            journal::gap,
        ),
        ("confirm", "an append without events asks for the version, and leaves it", journal::confirm),
        ("apart", "organizations have journals, orders and deadlines of their own", journal::apart),
        ("race", "of many appends at one version, at once, one is done", races::one_wins),
        ("no_gap", "many who append at once leave a journal without gap or double", races::no_gap),
        ("outbox", "orders come in the order of their appends, with whose they are", outbox::order),
        ("outbox_pages", "the outbox is read from behind a place, no more than asked for", outbox::pages),
        ("done", "an order that is done is gone, the others stay, and twice does no harm", outbox::done),
        ("due", "what is due by a moment comes earliest first, no more than asked for", timers::due),
        ("due_moves", "each append moves its organization's deadline, or takes it away", timers::moves),
        ("snapshot", "a snapshot is kept by organization and version of the core", timers::snapshot),
        (
            "snapshot_newest",
            "a later snapshot takes an earlier one's place, not the other way",
            timers::newest,
        ),
        ("now", "the store's clock does not go back", timers::now),
    ]
}
