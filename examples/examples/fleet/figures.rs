//! What people read: how far it is, and at the end how much was done, how quickly, and what is wrong.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use comfy_table::{CellAlignment, Table, presets};

use crate::process::Told;
use crate::records::{Answer, Outcome, read};
use crate::{Done, Options};

/// How many findings are printed.
const MOST: usize = 10;

pub(crate) fn progress(elapsed: Duration, told: Told) {
    let Told { commands, appends } = told;
    eprintln!(
        "{:>4.0} s  {:>9} commands  {:>7} conflicts  {:>5} in doubt",
        elapsed.as_secs_f64(),
        grouped(commands),
        grouped(appends.conflicts),
        grouped(appends.unknown)
    );
}

pub(crate) fn print(options: &Options, folder: &Path, told: Told, kills: u32, findings: &[String]) -> Done {
    let answers = read(folder, Answer::KIND, Answer::parse)?;
    println!("{}", latencies(&answers));
    let seconds = options.lasts().as_secs_f64();
    let accepted = answers.iter().filter(|it| matches!(it.outcome, Outcome::Accepted(..))).count() as u64;
    let refused = answers.iter().filter(|it| matches!(it.outcome, Outcome::Refused)).count() as u64;
    println!(
        "{} commands a second: {} accepted, {} refused; {} appends, {} conflicts, {} in doubt; {kills} workers killed",
        grouped((answers.len() as f64 / seconds) as u64),
        grouped(accepted),
        grouped(refused),
        grouped(told.appends.done),
        grouped(told.appends.conflicts),
        grouped(told.appends.unknown),
    );
    for finding in findings.iter().take(MOST) {
        println!("{finding}");
    }
    let organizations = grouped(options.organizations.into());
    match findings.len() {
        0 => println!("audit: {organizations} organizations, nothing found"),
        found => println!("audit: {organizations} organizations, {found} findings"),
    }
    Ok(())
}

/// How long answers took, in milliseconds, by what was wanted.
fn latencies(answers: &[Answer]) -> Table {
    let mut by_kind: BTreeMap<&str, Vec<u64>> = BTreeMap::new();
    for answer in answers {
        by_kind.entry(&answer.what).or_default().push(answer.microseconds);
        by_kind.entry("together").or_default().push(answer.microseconds);
    }
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL_CONDENSED);
    table.set_header(["", "answers", "half within", "99 %", "99.9 %", "longest, ms"]);
    for (kind, mut times) in by_kind {
        times.sort_unstable();
        let within = |part: f64| {
            let place = (times.len() as f64 * part).ceil() as usize;
            format!("{:.1}", times[place.clamp(1, times.len()) - 1] as f64 / 1_000.0)
        };
        let count = grouped(times.len() as u64);
        table.add_row([kind.to_owned(), count, within(0.5), within(0.99), within(0.999), within(1.0)]);
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}

/// With a mark at each thousand.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
