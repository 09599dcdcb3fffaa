//! The journal and the snapshot: back to a state, as quickly as may be (`H1`).

use std::hint::black_box;
use std::time::Duration;

use selfserve::*;
use selfserve_benches::clock::{quickest, rate, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::year::live;

use crate::access::Assigned;

const EVENTS: usize = 100_000;
const RUNS: usize = 9;

fn repeated<T>(mut work: impl FnMut() -> T) -> Duration {
    quickest(RUNS, || timed(&mut work).1)
}

pub fn rows(table: &mut Table) {
    table.section("Journal → state: 85 % assignments, 10 % changes of seats, 5 % invoices");
    table.progress(&format!("{EVENTS} events"));
    let mut events = Vec::new();
    live(EVENTS, |record| events.push(record.clone()));
    let text: String = events.iter().flat_map(|record| [record.to_json(), "\n".to_owned()]).collect();
    applying(table, &events);
    reading(table, &events, text.as_bytes());
    snapshot(table);
}

fn applying(table: &mut Table, events: &[Recorded]) {
    let time = repeated(|| Organization::from_events(events).expect("a sound journal"));
    let bound = Bound::AtLeast(Figure::Events(5e6));
    table.row("apply events", Figure::Events(rate(events.len(), time)), bound, &mix(events));
}

/// What the journal is made of.
fn mix(events: &[Recorded]) -> String {
    let share = |wanted: fn(&Event) -> bool| {
        100.0 * events.iter().filter(|record| wanted(&record.event)).count() as f64 / events.len() as f64
    };
    let assignments = share(|event| matches!(event, Event::LicensesAssigned(_)));
    let seats = share(|event| matches!(event, Event::LicensesAdded(_) | Event::LicensesRemoved(_)));
    let invoices = share(|event| matches!(event, Event::InvoiceIssued(_)));
    format!("{assignments:.0} % assignments, {seats:.0} % seats, {invoices:.0} % invoices")
}

fn reading(table: &mut Table, events: &[Recorded], journal: &[u8]) {
    let megabytes = |time: Duration| Figure::Megabytes(journal.len() as f64 / 1e6 / time.as_secs_f64());
    let size = format!("{} B an event", journal.len() / events.len());
    let time = repeated(|| Organization::from_journal(journal).expect("a sound journal"));
    let events_at_least = Bound::AtLeast(Figure::Events(0.8e6));
    table.row("journal in JSON → state", Figure::Events(rate(events.len(), time)), events_at_least, &size);
    let megabytes_at_least = Bound::AtLeast(Figure::Megabytes(200.0));
    table.row("journal in JSON → state", megabytes(time), megabytes_at_least, "");
    let lines = || journal.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let decoding = repeated(|| {
        for line in lines() {
            black_box(serde_json::from_slice::<Recorded>(line).expect("an event"));
        }
    });
    table.row("  of it decoding", Figure::Events(rate(events.len(), decoding)), Bound::None, "");
    let untyped = repeated(|| {
        for line in lines() {
            black_box(serde_json::from_slice::<serde_json::Value>(line).expect("JSON"));
        }
    });
    table.row("  serde_json alone, untyped", Figure::Events(rate(events.len(), untyped)), Bound::None, "");
    invoices(table, events);
}

/// Invoices are the largest events.
fn invoices(table: &mut Table, events: &[Recorded]) {
    let invoices: Vec<String> = events
        .iter()
        .filter(|record| matches!(record.event, Event::InvoiceIssued(_)))
        .map(Recorded::to_json)
        .collect();
    let time = repeated(|| {
        for line in &invoices {
            black_box(serde_json::from_str::<Recorded>(line).expect("an event"));
        }
    });
    let bytes: usize = invoices.iter().map(String::len).sum();
    let megabytes = Figure::Megabytes(bytes as f64 / 1e6 / time.as_secs_f64());
    let bound = Bound::AtLeast(Figure::Megabytes(200.0));
    let note = format!("{:.2} M/s of {} B", rate(invoices.len(), time) / 1e6, bytes / invoices.len());
    table.row("  of it decoding invoices alone", megabytes, bound, &note);
}

fn snapshot(table: &mut Table) {
    table.progress("1000000 assignments");
    let snapshot = Assigned::new(1_000_000).tenant.organization.snapshot();
    let time = repeated(|| Organization::from_snapshot(&snapshot).expect("a snapshot"));
    let bound = Bound::AtMost(Figure::time(Duration::from_millis(200)));
    let note = format!("{} MB", snapshot.len() / 1_000_000);
    table.row("snapshot of 1000000 assignments → state", Figure::time(time), bound, &note);
}
