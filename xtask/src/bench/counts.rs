//! How many instructions single operations take, beside the committed counts or those of another commit.
//!
//! The program `counts` of the benches counts them with callgrind, built with the profile `release`, which is what hosts
//! use. The counts are the same in every run; another compiler brings others.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Value, json};
use xshell::{Shell, cmd};

use super::earlier::{self, Place};
use crate::cargo;
use crate::report::{Outcome, is_ci, missing};

const COMMITTED: &str = "benches/counts.json";
const PROGRAM: &str = "benches/src/bin/counts";
/// By how many percent a count may rise.
const TOLERANCE: f64 = 3.0;
const NO_VALGRIND: &str = "no valgrind, on Debian `apt-get install valgrind`";

/// Operations with their instructions, in the program's order.
type Counts = Vec<(String, f64)>;

/// The counts beside the committed ones, as a step of `cargo xtask test`.
pub(crate) fn step(shell: &Shell) -> Result<Outcome> {
    if !has_valgrind(shell) {
        if !is_ci() {
            return missing(NO_VALGRIND);
        }
        install_valgrind(shell)?;
    }
    if let Err(other) = require_compiler(shell) {
        return missing(&format!("{other:#}"));
    }
    compare(shell)?;
    Ok(Outcome::Passed)
}

/// Prints the counts beside the committed ones, and fails where one rose too far.
pub(crate) fn compare(shell: &Shell) -> Result<()> {
    require_compiler(shell)?;
    let (_, committed) = committed(shell)?;
    let now = count(shell, &earlier::here(shell)?)?;
    print(["committed", "now"], &committed, &now);
    let changes = Changes::between(&committed, &now);
    if !changes.better.is_empty() {
        println!("better, worth `cargo xtask bench --counts --write`: {}", changes.better.join("; "));
    }
    let faults = changes.faults();
    ensure!(faults.is_empty(), "{}", faults.join(". "));
    Ok(())
}

/// Prints the counts beside those of another commit.
pub(crate) fn against(shell: &Shell, revision: &str) -> Result<()> {
    let there = earlier::checkout(shell, revision)?;
    earlier::bring(shell, PROGRAM, &there)?;
    let before = count(shell, &there)?;
    let now = count(shell, &earlier::here(shell)?)?;
    print([&there.name, "here"], &before, &now);
    Ok(())
}

/// Writes the counts down, to be committed.
pub(crate) fn write(shell: &Shell) -> Result<()> {
    let counts = count(shell, &earlier::here(shell)?)?;
    let instructions: Map<String, Value> =
        counts.into_iter().map(|(name, count)| (name, count.into())).collect();
    let file = json!({ "compiler": compiler(shell)?, "instructions": instructions });
    shell.write_file(COMMITTED, format!("{file:#}\n"))?;
    println!("{COMMITTED} is written");
    Ok(())
}

/// Builds the program there, and runs it.
fn count(shell: &Shell, place: &Place) -> Result<Counts> {
    ensure!(has_valgrind(shell), NO_VALGRIND);
    let target = place.target.to_str().context("the target folder's name is no text")?;
    let _inside = shell.push_dir(&place.folder);
    let program = ["--release", "--package", "selfserve-benches", "--bin", "counts", "--target-dir", target];
    let program = cargo::build(shell, &program, "")?;
    read(&cmd!(shell, "{program}").quiet().read()?)
}

/// Reads what the program prints: `name, tab, count`.
fn read(lines: &str) -> Result<Counts> {
    let count = |line: &str| {
        let (name, count) = line.split_once('\t').with_context(|| format!("no count: {line}"))?;
        Ok((name.to_owned(), count.parse()?))
    };
    lines.lines().map(count).collect()
}

/// The compiler of the committed counts, and these.
fn committed(shell: &Shell) -> Result<(String, Counts)> {
    let file: Value = serde_json::from_str(&shell.read_file(COMMITTED)?)?;
    let compiler = file["compiler"].as_str().with_context(|| format!("{COMMITTED} names no compiler"))?;
    let counts = file["instructions"].as_object().into_iter().flatten();
    let counts = counts.filter_map(|(name, count)| Some((name.clone(), count.as_f64()?)));
    Ok((compiler.to_owned(), counts.collect()))
}

/// Another compiler makes other instructions, and says nothing about the code.
fn require_compiler(shell: &Shell) -> Result<()> {
    let ((committed, _), present) = (committed(shell)?, compiler(shell)?);
    ensure!(
        committed == present,
        "counted with {committed}, this is {present}: `--against` compares with another commit, `--write` counts anew"
    );
    Ok(())
}

/// The compiler's version, and the machine that it builds for.
fn compiler(shell: &Shell) -> Result<String> {
    let said = cmd!(shell, "rustc --version --verbose").quiet().read()?;
    let field = |name: &str| {
        let value = said.lines().find_map(|line| line.strip_prefix(name));
        value.with_context(|| format!("rustc says no {name}"))
    };
    Ok(format!("rustc {} for {}", field("release: ")?, field("host: ")?))
}

fn has_valgrind(shell: &Shell) -> bool {
    cmd!(shell, "valgrind --version").quiet().ignore_stdout().ignore_stderr().run().is_ok()
}

fn install_valgrind(shell: &Shell) -> Result<()> {
    ensure!(Path::new("/etc/debian_version").exists(), NO_VALGRIND);
    let _unasked = shell.push_env("DEBIAN_FRONTEND", "noninteractive");
    cmd!(shell, "apt-get update --quiet").run()?;
    cmd!(shell, "apt-get install --yes --quiet --no-install-recommends valgrind").run()?;
    Ok(())
}

fn print(columns: [&str; 2], before: &Counts, now: &Counts) {
    println!("{:<40} {:>12} {:>12} {:>9} {:>7}", "instructions", columns[0], columns[1], "change", "ratio");
    for (name, now) in now {
        match before.iter().find(|(known, _)| known == name) {
            Some((_, before)) => {
                let (change, ratio) = (percent(*before, *now), now / before);
                println!("{name:<40} {before:>12.1} {now:>12.1} {change:>+7.1} % {ratio:>7.3}");
            }
            None => println!("{name:<40} {:>12} {now:>12.1}", "none"),
        }
    }
}

/// By how many percent a count rose.
fn percent(before: f64, now: f64) -> f64 {
    (now / before - 1.0) * 100.0
}

/// What is not as it was committed: which row, and by how much.
#[derive(Debug, Default, PartialEq)]
struct Changes {
    worse: Vec<String>,
    better: Vec<String>,
    unknown: Vec<String>,
}

impl Changes {
    fn between(before: &Counts, now: &Counts) -> Self {
        let mut changes = Self::default();
        let find =
            |counts: &Counts, name: &str| counts.iter().find(|(known, _)| known == name).map(|found| found.1);
        for (name, now) in now {
            match find(before, name).map(|before| percent(before, *now)) {
                Some(change) if change > TOLERANCE => changes.worse.push(format!("{name} ({change:+.1} %)")),
                Some(change) if change < -TOLERANCE => {
                    changes.better.push(format!("{name} ({change:+.1} %)"));
                }
                Some(_) => {}
                None => changes.unknown.push(name.clone()),
            }
        }
        let gone = before.iter().filter(|(name, _)| find(now, name).is_none());
        changes.unknown.extend(gone.map(|(name, _)| name.clone()));
        changes
    }

    /// What fails: all of it at once, so that nobody fixes one row and then hears of the next.
    fn faults(&self) -> Vec<String> {
        let worse = format!("over {TOLERANCE} % more instructions: {}", self.worse.join("; "));
        let unknown = format!("not committed, or not counted any more: {}", self.unknown.join("; "));
        let faults = [(&self.worse, worse), (&self.unknown, unknown)];
        faults.into_iter().filter(|(rows, _)| !rows.is_empty()).map(|(_, fault)| fault).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(now: &str) -> Changes {
        let before = read("execute\t1000.0\nhas_access\t71.5").expect("counts");
        Changes::between(&before, &read(now).expect("counts"))
    }

    #[test]
    fn only_more_than_three_percent_is_worse() {
        assert_eq!(changes("execute\t1029.9\nhas_access\t70.0"), Changes::default());
        assert_eq!(changes("execute\t1031.0\nhas_access\t71.5").worse, ["execute (+3.1 %)"]);
    }

    #[test]
    fn what_got_better_is_named_and_no_failure() {
        let changes = changes("execute\t1000.0\nhas_access\t60.0");
        assert_eq!(
            (changes.better.as_slice(), changes.faults()),
            (["has_access (-16.1 %)".to_owned()].as_slice(), vec![])
        );
    }

    #[test]
    fn an_operation_that_only_one_side_counts_is_no_match() {
        assert_eq!(changes("execute\t1000.0\nmay_buy\t400.0").unknown, ["may_buy", "has_access"]);
    }

    #[test]
    fn all_that_fails_is_told_at_once() {
        let faults = changes("execute\t1100.0\nmay_buy\t400.0").faults();
        let told = [
            "over 3 % more instructions: execute (+10.0 %)",
            "not committed, or not counted any more: may_buy; has_access",
        ];
        assert_eq!(faults, told);
    }

    #[test]
    fn a_line_without_a_count_is_an_error() {
        assert!(read("execute: skipped").is_err());
    }
}
