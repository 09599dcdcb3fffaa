//! A deterministic simulator: a seed is a run. Two or three servers serve one organization on one store, each with a clock of
//! its own; they crash between any two steps, appends end in doubt or arrive late, reads lag, the payment provider's
//! reports come twice and out of order. At the end, everything has to add up.

mod audit;
mod chance;
mod city;
mod failover;
mod provider;
mod wire;

use selfserve_host::Bug;

use city::City;

/// How many runs the ordinary test has, and the long one.
const RUNS: u64 = 2_000;
const LONG_RUNS: u64 = 1_000_000;
/// Within how many runs a planted bug has to be found.
const RUNS_FOR_A_BUG: u64 = 300;

/// One run, and what is wrong with it.
fn run(seed: u64, bug: Option<Bug>) -> Vec<String> {
    end(City::new(seed, bug))
}

fn end(mut city: City) -> Vec<String> {
    city.live();
    city.settle();
    let journal = city.memory.journal(crate::setting::ROSSI);
    city.findings.extend(audit::audit(&journal, &city.requests, &city.provider));
    city.findings
}

/// The runs in which something was found once, before anybody asked together: a read broke off in the middle of a purchase, and whoever asked again was
/// told half of it.
const FOUND: [u64; 1] = [373_502];

#[test]
fn h2_h3_what_was_found_once_is_found_no_more() {
    for seed in FOUND {
        let mut city = City::new(seed, None);
        city.together = false;
        assert_eq!(end(city), [] as [String; 0], "seed {seed}");
    }
}

#[test]
fn h2_h3_nothing_is_lost_and_nothing_comes_twice() {
    let runs = if std::env::var_os("SELFSERVE_LONG").is_some() { LONG_RUNS } else { RUNS };
    let half = |first: u64| {
        for seed in (first..runs).step_by(2) {
            let findings = run(seed, None);
            assert!(findings.is_empty(), "seed {seed}: {:#?}", &findings[..findings.len().min(5)]);
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| half(0));
        half(1);
    });
}

/// The same seed is the same run: a failing one can be looked at.
#[test]
fn a_seed_is_a_run() {
    for seed in 0..5 {
        let journal = |seed| {
            let mut city = City::new(seed, None);
            city.live();
            city.memory.journal(crate::setting::ROSSI)
        };
        assert_eq!(journal(seed), journal(seed));
    }
}

/// After how many runs a bug is found by a finding with this word, and by which.
fn found(bug: Bug, word: &str) -> (u64, String) {
    for seed in 0..RUNS_FOR_A_BUG {
        let mut findings = run(seed, Some(bug)).into_iter();
        if let Some(finding) = findings.find(|finding| finding.contains(word)) {
            return (seed + 1, finding);
        }
    }
    panic!("{bug:?} is not found in {RUNS_FOR_A_BUG} runs")
}

#[test]
#[expect(clippy::print_stderr, reason = "the figures are wanted with `--nocapture`")]
fn each_planted_bug_is_found() {
    for (bug, word) in [
        (Bug::AnswersFirst, "not in the journal"),
        (Bug::UnknownIsFailure, "in the journal"),
        (Bug::UnknownIsDone, "not in the journal"),
        (Bug::DecidesAnew, "in the journal"),
        (Bug::DoneFirst, "never"),
        (Bug::OutboxLater, "never"),
        (Bug::RefusesUnconfirmed, "refused"),
        (Bug::TrustsClock, "refused"),
        (Bug::MixesAnswers, "journal"),
    ] {
        let (runs, finding) = found(bug, word);
        eprintln!("{bug:?}: found after {runs} runs: {finding}");
    }
}
