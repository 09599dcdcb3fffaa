//! What is fast, measured: every figure beside its bound.
//!
//! `cargo bench -p selfserve-benches --bench table` prints all of it; `-- access journal` only these sections.
//! Instructions are counted by callgrind, so that they are exact under any load; times are medians of several runs.

mod access;
mod commands;
mod directory;
mod e_invoices;
mod eligibility;
mod journal;
mod memory;
mod peers;
mod seats;
mod time;
mod views;

use std::process::ExitCode;

use selfserve_benches::instructions;
use selfserve_benches::table::Table;

/// A section's name, and what prints its rows.
type Section = (&'static str, fn(&mut Table));

const SECTIONS: [Section; 10] = [
    ("access", access::rows),
    ("eligibility", eligibility::rows),
    ("seats", seats::rows),
    ("commands", commands::rows),
    ("journal", journal::rows),
    ("memory", memory::rows),
    ("views", views::rows),
    ("time", time::rows),
    ("directory", directory::rows),
    ("e-invoices", e_invoices::rows),
];

fn main() -> ExitCode {
    // Cargo adds an argument of its own.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [flag, operation] = arguments.as_slice()
        && flag == instructions::ARGUMENT
    {
        collect(operation);
        return ExitCode::SUCCESS;
    }
    if let Some(unknown) = arguments.iter().find(|name| !SECTIONS.iter().any(|(known, _)| known == name)) {
        eprintln!("no section {unknown:?}; there are {:?}", SECTIONS.map(|(name, _)| name));
        return ExitCode::FAILURE;
    }
    let mut table = Table::default();
    for (name, rows) in SECTIONS {
        if arguments.is_empty() || arguments.iter().any(|wanted| wanted == name) {
            rows(&mut table);
        }
    }
    table.finish();
    ExitCode::SUCCESS
}

/// Runs one operation for callgrind: its name, and after a colon how large it is.
fn collect(operation: &str) {
    let (name, size) = operation.split_once(':').unwrap_or((operation, "0"));
    let size = size.parse().expect("a size");
    match name {
        "has_access" => access::collect(size),
        "hashbrown" => access::collect_bare(size),
        "may_buy" => eligibility::collect(),
        "seats" => seats::collect(seats::ours),
        "seats_i128" => seats::collect(seats::bare),
        "seats_decimal" => seats::collect(seats::decimal),
        unknown => panic!("no operation {unknown:?}"),
    }
}
