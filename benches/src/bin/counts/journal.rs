//! Back to a state: from the journal, from typed events, from a snapshot (`H1`).

use std::hint::black_box;

use selfserve::*;
use selfserve_benches::instructions::collected;

use crate::access::assigned;
use crate::shop::{PRODUCTS, PURCHASER, Shop, assign, change, user};

const SUBSCRIPTIONS: usize = 8;
const MONTHS: usize = 12;
const LICENSES: usize = 250;
const PEOPLE: usize = 500;
const ASSIGNMENTS: usize = 10_000;

/// The journal of a year: of a hundred events about 85 assign a license, 10 change how many there are and 5 are
/// invoices. Every subscription sees, each month, 17 assignments, two changes and the invoice that collects them.
fn year() -> String {
    let mut shop = Shop::new(PEOPLE);
    let bought: Vec<_> = (0..SUBSCRIPTIONS)
        .map(|number| shop.buy(PRODUCTS[number % PRODUCTS.len()], LICENSES).subscription)
        .collect();
    for month in 0..MONTHS {
        for round in 0..19 {
            shop.wait_days(1);
            for (number, subscription) in bought.iter().enumerate() {
                let command = match round {
                    // Two more, and two days later one less again, inside its window.
                    4 => change(subscription, LICENSES + month + 2),
                    6 => change(subscription, LICENSES + month + 1),
                    _ => {
                        let person = (number * 7919 + month * 19 + round) % PEOPLE;
                        assign(subscription, person..=person)
                    }
                };
                shop.execute(&user(PURCHASER), command);
            }
        }
        shop.wait_days(11);
    }
    shop.journal
}

fn is_invoice(line: &str) -> bool {
    line.contains(r#""event":{"type":"invoice_issued""#)
}

/// From lines to the state.
pub fn replay() -> usize {
    let journal = year();
    let read = collected(|| Organization::from_journal(black_box(journal.as_bytes())));
    black_box(read).expect("a sound journal");
    journal.lines().count()
}

/// The same of the invoices among them.
pub fn replay_invoices() -> usize {
    let mut organization = Organization::new();
    let mut take = |line: &str| {
        let record: Recorded = json::read(black_box(line.as_bytes())).expect("an event");
        organization.apply(&record).expect("a sound journal");
    };
    count_invoices(&year(), |line, is_invoice| if is_invoice { collected(|| take(line)) } else { take(line) })
}

/// From lines to typed events.
pub fn decode() -> usize {
    decode_all(&year(), |_| true)
}

/// The same of the invoices among them.
pub fn decode_invoices() -> usize {
    decode_all(&year(), is_invoice)
}

fn decode_all(journal: &str, wanted: impl Fn(&str) -> bool) -> usize {
    let lines: Vec<&str> = journal.lines().filter(|line| wanted(line)).collect();
    collected(|| {
        for line in &lines {
            black_box(json::read::<Recorded>(black_box(line.as_bytes())).expect("an event"));
        }
    });
    lines.len()
}

/// From typed events to the state.
pub fn apply() -> usize {
    let records = read_journal(year().as_bytes()).expect("a journal");
    let mut organization = Organization::new();
    collected(|| records.iter().for_each(|record| organization.apply(record).expect("a sound journal")));
    black_box(&organization);
    records.len()
}

/// The same of the invoices among them.
pub fn apply_invoices() -> usize {
    let mut organization = Organization::new();
    count_invoices(&year(), |line, is_invoice| {
        let record: Recorded = json::read(line.as_bytes()).expect("an event");
        let mut take = || organization.apply(black_box(&record)).expect("a sound journal");
        if is_invoice { collected(take) } else { take() }
    })
}

/// Goes through a journal; how many of its events are invoices.
fn count_invoices(journal: &str, mut take: impl FnMut(&str, bool)) -> usize {
    journal.lines().for_each(|line| take(line, is_invoice(line)));
    journal.lines().filter(|line| is_invoice(line)).count()
}

/// From a snapshot to the state.
pub fn snapshot() -> usize {
    let snapshot = assigned(ASSIGNMENTS).organization.snapshot();
    let read = collected(|| Organization::from_snapshot(black_box(&snapshot)));
    black_box(read).expect("a snapshot");
    ASSIGNMENTS
}
