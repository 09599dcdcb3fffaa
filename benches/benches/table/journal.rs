//! The journal and the snapshot: back to a state, as quickly as may be (`H1`).

use std::hint::black_box;
use std::time::Duration;

use selfserve::*;
use selfserve_benches::clock::{median, quickest, rate, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::year::live;

use crate::access::Assigned;

const EVENTS: usize = 100_000;
const RUNS: usize = 5;
const SLICE: usize = 250;

/// How long one of these takes: of the best run the median of short slices.
fn each<T>(all: &[T], mut run: impl FnMut() -> Box<dyn FnMut(&T)>) -> f64 {
    let slice = quickest(RUNS, || {
        let mut work = run();
        let slices = all.chunks_exact(SLICE).map(|slice| timed(|| slice.iter().for_each(&mut work)).1);
        median(&slices.collect::<Vec<_>>())
    });
    rate(SLICE, slice)
}

pub fn rows(table: &mut Table) {
    table.section("Journal → state: 85 % assignments, 10 % changes of seats, 5 % invoices");
    table.progress(&format!("{EVENTS} events"));
    let mut events = Vec::new();
    live(EVENTS, |record| events.push(record.clone()));
    let lines: Vec<String> = events.iter().map(Recorded::to_json).collect();
    table.row(
        "apply events",
        Figure::Events(applying(&events)),
        Bound::AtLeast(Figure::Events(5e6)),
        &mix(&events),
    );
    reading(table, &lines);
    let invoice = |record: &Recorded| matches!(record.event, Event::InvoiceIssued(_));
    let invoices: Vec<String> =
        events.iter().filter(|record| invoice(record)).map(Recorded::to_json).collect();
    decoding(table, "  of it decoding invoices alone", &invoices);
    snapshot(table);
}

fn applying(events: &[Recorded]) -> f64 {
    each(events, || {
        let mut organization = Organization::new();
        Box::new(move |record| organization.apply(record).expect("a sound journal"))
    })
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

/// From lines to the state, as `Organization::from_journal` does it, and what of that is JSON.
fn reading(table: &mut Table, lines: &[String]) {
    let applied = each(lines, || {
        let mut organization = Organization::new();
        Box::new(move |line: &String| {
            let record =
                Recorded::from_json(line.as_bytes(), organization.version().next()).expect("an event");
            organization.apply(&record).expect("a sound journal");
        })
    });
    let events_at_least = Bound::AtLeast(Figure::Events(0.8e6));
    let size = size(lines);
    let note = format!("{size:.0} B an event");
    table.row("journal in JSON → state", Figure::Events(applied), events_at_least, &note);
    let megabytes_at_least = Bound::AtLeast(Figure::Megabytes(200.0));
    table.row("journal in JSON → state", Figure::Megabytes(applied * size / 1e6), megabytes_at_least, "");
    decoding(table, "  of it decoding", lines);
    let untyped = each(lines, || {
        Box::new(|line: &String| {
            black_box(serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
        })
    });
    table.row("  serde_json alone, untyped", Figure::Events(untyped), Bound::None, "");
}

fn decoding(table: &mut Table, what: &str, lines: &[String]) {
    let decoded = each(lines, || {
        Box::new(|line: &String| {
            black_box(serde_json::from_str::<Recorded>(line).expect("an event"));
        })
    });
    let size = size(lines);
    let note = format!("{} of {size:.0} B", Figure::Events(decoded));
    let bound = Bound::AtLeast(Figure::Megabytes(200.0));
    table.row(what, Figure::Megabytes(decoded * size / 1e6), bound, &note);
}

/// How many bytes a line has.
fn size(lines: &[String]) -> f64 {
    lines.iter().map(String::len).sum::<usize>() as f64 / lines.len() as f64
}

fn snapshot(table: &mut Table) {
    table.progress("1000000 assignments");
    let snapshot = Assigned::new(1_000_000).tenant.organization.snapshot();
    let time = quickest(RUNS, || timed(|| Organization::from_snapshot(&snapshot).expect("a snapshot")).1);
    let bound = Bound::AtMost(Figure::time(Duration::from_millis(200)));
    let note = format!("{} MB", snapshot.len() / 1_000_000);
    table.row("snapshot of 1000000 assignments → state", Figure::time(time), bound, &note);
}
