//! The journal's format, decided by measuring: three ways to tell events apart in JSON, read from the same events.
//!
//! The decision and the figures are in `docs/decisions/0001-journal-format.md`; this bench keeps them honest. The
//! payload structs and the rest of the line are the core's in all three, so that only the tag makes the difference.

use std::hint::black_box;
use std::process::ExitCode;

use selfserve::{
    Actor, CommandStamp, Event, InvoiceIssued, LicensesAdded, LicensesAssigned, LicensesRemoved, Recorded,
    Sequence, Timestamp,
};
use selfserve_benches::clock::{quickest, timed};
use selfserve_benches::instructions::{self, collected, count};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::year::live;
use serde::Deserialize;
use serde::de::DeserializeOwned;

const RUNS: usize = 15;
/// How many events the year has of which the measured ones are taken.
const EVENTS: usize = 10_000;

/// A line of the journal with its events told apart in another way.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(dead_code, reason = "read, and then dropped")]
struct Line<E> {
    schema: u32,
    sequence: Sequence,
    at: Timestamp,
    actor: Actor,
    #[serde(default)]
    command: Option<CommandStamp>,
    event: E,
}

/// `{"type": …, fields}`, as serde derives it.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
#[expect(dead_code, clippy::large_enum_variant, reason = "read, and then dropped; sizes as in the core")]
enum Internal {
    LicensesAssigned(LicensesAssigned),
    LicensesAdded(LicensesAdded),
    LicensesRemoved(LicensesRemoved),
    InvoiceIssued(InvoiceIssued),
}

/// `{"type": …, "data": {fields}}`, as serde derives it.
#[derive(Deserialize)]
#[serde(tag = "type", content = "data", rename_all = "snake_case")]
#[expect(dead_code, clippy::large_enum_variant, reason = "read, and then dropped; sizes as in the core")]
enum Adjacent {
    LicensesAssigned(LicensesAssigned),
    LicensesAdded(LicensesAdded),
    LicensesRemoved(LicensesRemoved),
    InvoiceIssued(InvoiceIssued),
}

/// The ways to tell events apart, and how their lines are read.
const FORMATS: [(&str, &str); 4] = [
    ("as-built", "`type` among the fields, read by the core"),
    ("type-last", "the same, `type` after the fields"),
    ("internal", "`type` among the fields, as serde derives it"),
    ("adjacent", "`type` beside `data`, as serde derives it"),
];

/// The events of a kind, as lines in a format.
fn lines(format: &str, kind: &str) -> Vec<String> {
    let mut records: Vec<Recorded> = vec![];
    live(EVENTS, |record| records.push(record.clone()));
    let measured = |record: &&Recorded| match &record.event {
        Event::InvoiceIssued(_) => true,
        Event::LicensesAssigned(_) | Event::LicensesAdded(_) | Event::LicensesRemoved(_) => kind == "all",
        _ => false,
    };
    records.iter().filter(measured).map(|record| line(format, record)).collect()
}

fn line(format: &str, record: &Recorded) -> String {
    let json = record.to_json();
    let tag = format!("\"type\":\"{}\",", record.event.type_name());
    let (before, fields) = json.split_once(&format!("\"event\":{{{tag}")).expect("the event comes last");
    let fields = fields.strip_suffix("}}").expect("two objects end");
    match format {
        "adjacent" => format!("{before}\"event\":{{{tag}\"data\":{{{fields}}}}}}}"),
        "type-last" => format!("{before}\"event\":{{{fields},{}}}}}", tag.trim_end_matches(',')),
        _ => json,
    }
}

fn read_all<T: DeserializeOwned>(lines: &[String]) {
    for line in lines {
        black_box(serde_json::from_str::<T>(line).expect("a line of the journal"));
    }
}

fn read(format: &str, lines: &[String]) {
    match format {
        "internal" => read_all::<Line<Internal>>(lines),
        "adjacent" => read_all::<Line<Adjacent>>(lines),
        _ => read_all::<Recorded>(lines),
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [flag, operation] = arguments.as_slice()
        && flag == instructions::ARGUMENT
        && let Some((format, kind)) = operation.split_once(':')
    {
        let lines = lines(format, kind);
        collected(|| read(format, &lines));
        return ExitCode::SUCCESS;
    }
    let mut table = Table::default();
    for (kind, what) in
        [("all", "85 % assignments, 10 % seats, 5 % invoices"), ("invoices", "invoices alone")]
    {
        table.section(&format!("Reading one event of the journal: {what}"));
        for (format, description) in FORMATS {
            row(&mut table, format, kind, description);
        }
    }
    ExitCode::SUCCESS
}

fn row(table: &mut Table, format: &str, kind: &str, description: &str) {
    let lines = lines(format, kind);
    let each = Figure::each(lines.len(), quickest(RUNS, || timed(|| read(format, &lines)).1));
    let size = lines.iter().map(String::len).sum::<usize>() / lines.len();
    let note = format!("{} for {size} B", each);
    let counted = count(&format!("{format}:{kind}"), lines.len());
    table.instructions(description, counted, Bound::None, &note);
}
