//! The table: what, measured, its bound, whether it is kept, and what it is compared with.

use std::time::Duration;

/// A figure, in one of the units of the table.
#[derive(Clone, Copy)]
pub enum Figure {
    /// Instructions of one operation.
    Instructions(f64),
    /// How long one operation takes, in nanoseconds.
    Nanoseconds(f64),
    /// Bytes for each of something.
    Bytes(f64),
    /// Events in a second.
    Events(f64),
    /// Megabytes in a second.
    Megabytes(f64),
    /// How many, or how many times as much.
    Number(f64),
}

/// What a figure has to reach.
#[derive(Clone, Copy)]
pub enum Bound {
    /// No more than this.
    AtMost(Figure),
    /// No less than this.
    AtLeast(Figure),
    /// It is there for comparison.
    None,
}

impl Figure {
    /// How long one of so many operations takes that together take so long.
    pub fn each(operations: usize, together: Duration) -> Self {
        Self::Nanoseconds(together.as_nanos() as f64 / operations as f64)
    }

    /// How long one operation takes.
    pub fn time(duration: Duration) -> Self {
        Self::each(1, duration)
    }

    fn value(self) -> f64 {
        match self {
            Self::Instructions(value)
            | Self::Nanoseconds(value)
            | Self::Bytes(value)
            | Self::Events(value)
            | Self::Megabytes(value)
            | Self::Number(value) => value,
        }
    }
}

impl std::fmt::Display for Figure {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = match *self {
            Self::Instructions(count) => format!("{count:.0} instr."),
            Self::Nanoseconds(time) if time < 1e3 => format!("{time:.1} ns"),
            Self::Nanoseconds(time) if time < 1e6 => format!("{:.2} µs", time / 1e3),
            Self::Nanoseconds(time) => format!("{:.1} ms", time / 1e6),
            Self::Bytes(bytes) => format!("{bytes:.1} B"),
            Self::Events(rate) => format!("{:.2} M/s", rate / 1e6),
            Self::Megabytes(rate) => format!("{rate:.0} MB/s"),
            Self::Number(number) if number.fract() == 0.0 => format!("{number:.0}"),
            Self::Number(number) => format!("{number:.2}"),
        };
        formatter.pad(&text)
    }
}

/// Prints rows as they come, and counts those that miss their bound.
#[derive(Default)]
pub struct Table {
    rows: usize,
    missed: Vec<String>,
}

impl Table {
    /// Begins a group of rows.
    pub fn section(&self, title: &str) {
        println!("\n{title}");
    }

    /// A measured figure beside its bound, with a note on what it is compared with or how it was measured.
    pub fn row(&mut self, what: &str, measured: Figure, bound: Bound, note: &str) {
        let (limit, kept) = match bound {
            Bound::AtMost(most) => (format!("≤ {most}"), Some(measured.value() <= most.value())),
            Bound::AtLeast(least) => (format!("≥ {least}"), Some(measured.value() >= least.value())),
            Bound::None => (String::new(), None),
        };
        let verdict = match kept {
            Some(true) => "ok",
            Some(false) => "over",
            None => "",
        };
        self.rows += usize::from(kept.is_some());
        if kept == Some(false) {
            self.missed.push(format!("{what}: {measured}, {limit}"));
        }
        println!("  {what:<58} {measured:>12} {limit:>14} {verdict:<5} {note}");
    }

    /// A count of instructions, or why there is none.
    pub fn instructions(&mut self, what: &str, counted: Result<f64, String>, bound: Bound, note: &str) {
        match counted {
            Ok(count) => self.row(what, Figure::Instructions(count), bound, note),
            Err(reason) => self.skipped(what, &reason),
        }
    }

    /// Something that was not measured, and why.
    pub fn skipped(&mut self, what: &str, reason: &str) {
        println!("  {what:<58} {reason}");
    }

    /// What is being prepared: some of it takes seconds.
    pub fn progress(&self, what: &str) {
        eprintln!("  … {what}");
    }

    /// How many bounds are kept, and which are not.
    pub fn finish(&self) {
        println!("\n{} of {} bounds are kept", self.rows - self.missed.len(), self.rows);
        for missed in &self.missed {
            println!("  over: {missed}");
        }
    }
}
