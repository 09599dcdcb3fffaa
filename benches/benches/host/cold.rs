//! An organization that nobody has asked for yet: a snapshot and the events behind it, or all of them.

use std::sync::Arc;
use std::time::Duration;

use selfserve::*;
use selfserve_benches::clock::{quickest, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_host::Store;

use crate::town::Town;

const EVENTS: usize = 10_000;
/// As many as lie behind a snapshot on the average.
const BEHIND: usize = 50;
const RUNS: usize = 25;

pub fn rows<S: Store>(table: &mut Table, store: S) {
    let (town, store) = (Town::of(EVENTS), Arc::new(store));
    town.fill(&store, town.organization);
    let whole = start(&town, &store);
    let mut organization = Organization::new();
    for record in &town.records[..town.records.len() - BEHIND] {
        organization.apply(record).expect("a sound journal");
    }
    let (core, snapshot) = (env!("CARGO_PKG_VERSION"), organization.snapshot());
    store.keep_snapshot(town.organization, core, organization.version(), &snapshot).expect("it is kept");
    let short = start(&town, &store);
    let note = format!(
        "{} beside {}; {} kB, and {BEHIND} events behind it",
        Figure::time(short),
        Figure::time(whole),
        snapshot.len() / 1_000
    );
    let what = format!("cold start, {EVENTS} events: times as quick as a replay");
    let ratio = Figure::Number(whole.as_secs_f64() / short.as_secs_f64());
    table.row(&what, ratio, Bound::AtLeast(Figure::Number(20.0)), &note);
}

/// How long a host takes that has nothing in memory.
fn start<S: Store>(town: &Town, store: &Arc<S>) -> Duration {
    quickest(RUNS, || {
        let host = town.host(Arc::clone(store));
        let (seen, time) = timed(|| host.shop(town.organization).look(Organization::version));
        assert_eq!(seen.expect("a journal"), Sequence(town.records.len() as u64));
        time
    })
}
