//! How many instructions one operation takes, of those that have to stay fast: a line `name, tab, count` for each.
//!
//! `cargo xtask bench --counts` compares these with the committed ones, and `--against REVISION` with those of another
//! commit, to which it copies this folder. So this program says in JSON what it wants (`shop`), and calls only what
//! keeps its form from version to version.

mod access;
mod commands;
mod directory;
mod journal;
mod prices;
mod shop;

use std::num::NonZero;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use selfserve_benches::instructions;

/// What is counted, by its name. It prepares, runs within `collected`, and answers how often it did what is named.
type Operation = (&'static str, fn() -> usize);

const OPERATIONS: [Operation; 29] = [
    ("journal in JSON to state, an event", journal::replay),
    ("journal in JSON to state, an invoice", journal::replay_invoices),
    ("JSON to an event", journal::decode),
    ("JSON to an event, an invoice", journal::decode_invoices),
    ("apply, an event", journal::apply),
    ("apply, an invoice", journal::apply_invoices),
    ("snapshot to state, an assignment", journal::snapshot),
    ("execute: assign one license", commands::assign_one),
    ("execute: buy, with its invoice", commands::buy),
    ("execute: raise by five licenses", commands::raise),
    ("quote: raise by five licenses", commands::quote),
    ("execute: move to another plan, 10 holders", || commands::move_to_plan(50, 10)),
    ("execute: move to another plan, 10000 holders", || commands::move_to_plan(1, 10_000)),
    ("advance: a renewal, with its invoice", commands::renew),
    ("next_deadline", commands::next_deadline),
    ("has_access, 1000 assignments", || access::has_access(1_000)),
    ("has_access, 10000 assignments", || access::has_access(10_000)),
    ("has_access, 1000000 assignments", || access::has_access(1_000_000)),
    ("may_buy: plain price, no promotion", prices::may_buy),
    ("eligibility: the same, every rule explained", prices::eligibility),
    ("arithmetic of one change of licenses", prices::change_of_licenses),
    ("arithmetic of one move to another plan", prices::move_to_plan),
    ("directory: load, a person", directory::load),
    ("directory: search, one word", || directory::search(1)),
    ("directory: search, two words", || directory::search(2)),
    ("directory: search, three words", || directory::search(3)),
    ("directory: insert one", directory::insert),
    ("directory: rename one", directory::rename),
    ("directory: remove one", directory::remove),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [flag, wanted] = arguments.as_slice()
        && flag == instructions::ARGUMENT
        && let Some((_, run)) = OPERATIONS.iter().find(|(name, _)| name == wanted)
    {
        run();
        return ExitCode::SUCCESS;
    }
    for ((name, _), count) in OPERATIONS.iter().zip(count_all()) {
        match count {
            Ok(count) => println!("{name}\t{count:.1}"),
            Err(reason) => {
                eprintln!("{name}: {reason}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// Counts each operation, as many at a time as there are processors: callgrind counts the same under any load.
fn count_all() -> Vec<Result<f64, String>> {
    let (next, counted) = (AtomicUsize::new(0), Mutex::new(vec![None; OPERATIONS.len()]));
    let count = || {
        while let Some((place, (name, run))) = take(&next) {
            let count = instructions::count(name, run());
            counted.lock().expect("nobody panicked")[place] = Some(count);
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(count);
        }
    });
    let counted = counted.into_inner().expect("nobody panicked");
    counted.into_iter().map(|count| count.expect("counted")).collect()
}

/// The next operation that nobody counts yet.
fn take(next: &AtomicUsize) -> Option<(usize, Operation)> {
    let place = next.fetch_add(1, Ordering::Relaxed);
    Some((place, *OPERATIONS.get(place)?))
}
