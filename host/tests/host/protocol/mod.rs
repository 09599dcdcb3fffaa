//! The append protocol as a model, every run of it: three hosts on one store, of which one crashes; replies are lost,
//! appends vanish or arrive late. The simulator runs the code, a run at a time; this looks at each state there is, of a
//! drawing of it.
//!
//! One license, and people who want it. Whoever asks is told once, asks another host where nothing was heard, and always
//! under the same id (`B6`).

mod model;
mod world;

use stateright::{Checker, Model};

/// What can be wrong with a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Bug {
    AnswersFirst,
    UnknownIsFailure,
    UnknownIsDone,
    RefusesUnconfirmed,
    OutboxLater,
    DoneFirst,
}

/// The protocol, and how much may go wrong in one run.
#[derive(Clone)]
struct Protocol {
    bug: Option<Bug>,
    crashes: u8,
    losses: u8,
}

/// H2, H3, B6: in every run.
#[test]
fn h2_h3_b6_every_run_of_the_protocol_keeps_its_promises() {
    let losses = if std::env::var_os("SELFSERVE_LONG").is_some() { 2 } else { 1 };
    let protocol = Protocol { bug: None, crashes: 1, losses };
    let checker = protocol.checker().threads(2).spawn_bfs().join();
    checker.assert_properties();
    assert!(checker.unique_state_count() > 100_000, "{} states", checker.unique_state_count());
}

/// Each bug breaks a promise, and the model finds a run in which it does.
#[test]
fn each_bug_breaks_a_promise() {
    for (bug, promise) in [
        (Bug::AnswersFirst, "what was accepted is in the journal"),
        (Bug::UnknownIsFailure, "what was refused or failed is not in the journal"),
        (Bug::UnknownIsDone, "what was accepted is in the journal"),
        (Bug::RefusesUnconfirmed, "a refusal is of what is there"),
        (Bug::OutboxLater, "everybody is told, and every effect handed over"),
        (Bug::DoneFirst, "everybody is told, and every effect handed over"),
    ] {
        let protocol = Protocol { bug: Some(bug), crashes: 1, losses: 1 };
        let checker = protocol.checker().threads(2).spawn_bfs().join();
        assert!(checker.discovery(promise).is_some(), "{bug:?} keeps all promises");
    }
}
