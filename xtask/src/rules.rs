//! `cargo xtask rules`: every rule with the scenarios and tests that name it; no rule without any.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use xshell::Shell;

use crate::report::Outcome;

/// The page that lists the rules.
const PAGE: &str = "docs/rules.md";
/// The rules that nothing tests yet. The list may only shrink.
const PENDING: &str = "tests/rules-pending.txt";
/// Where Rust tests are.
const TESTS: [&str; 5] = ["tests/tests", "examples/tests", "host/tests", "core/src", "messages/src"];

/// What names a rule.
#[derive(Default)]
struct Evidence {
    scenarios: Vec<String>,
    tests: Vec<String>,
}

impl Evidence {
    fn is_empty(&self) -> bool {
        self.scenarios.is_empty() && self.tests.is_empty()
    }
}

/// Prints the rules; fails when one is neither tested nor pending, or is both.
pub(crate) fn run(shell: &Shell) -> Result<()> {
    let mut rules = listed(&shell.read_file(PAGE)?);
    let titles = rules.clone();
    let mut evidence: BTreeMap<String, Evidence> = BTreeMap::new();
    add_scenarios(shell, &mut evidence)?;
    for folder in TESTS {
        add_tests(shell, Path::new(folder), &mut evidence)?;
    }
    let pending: BTreeSet<String> = shell.read_file(PENDING)?.lines().map(str::to_owned).collect();
    for (rule, title) in &titles {
        print(rule, title, evidence.get(rule), pending.contains(rule));
    }
    let tested = |rule: &str| evidence.get(rule).is_some_and(|evidence| !evidence.is_empty());
    let unknown: Vec<&String> = evidence
        .keys()
        .chain(&pending)
        .filter(|rule| titles.iter().all(|(known, _)| known != *rule))
        .collect();
    ensure!(unknown.is_empty(), "{PAGE} has no rule {unknown:?}");
    let settled: Vec<&String> = pending.iter().filter(|rule| tested(rule)).collect();
    ensure!(settled.is_empty(), "tested, so take them out of {PENDING}: {settled:?}");
    rules.retain(|(rule, _)| !tested(rule) && !pending.contains(rule));
    ensure!(rules.is_empty(), "nothing tests {:?}", rules.iter().map(|(rule, _)| rule).collect::<Vec<_>>());
    println!("{} rules, {} pending", titles.len(), pending.len());
    Ok(())
}

/// The same as a step of `cargo xtask check`.
pub(crate) fn step(shell: &Shell) -> Result<Outcome> {
    run(shell)?;
    Ok(Outcome::Passed)
}

/// The rules of the page, in its order, each with its line.
fn listed(page: &str) -> Vec<(String, String)> {
    let rule = |line: &str| {
        let (rule, title) = line.strip_prefix("- **")?.split_once("** ")?;
        Some((rule.to_owned(), title.to_owned()))
    };
    page.lines().filter_map(rule).collect()
}

fn add_scenarios(shell: &Shell, evidence: &mut BTreeMap<String, Evidence>) -> Result<()> {
    for path in shell.read_dir("tests/scenarios")? {
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let scenario: serde_json::Value = serde_json::from_str(&shell.read_file(&path)?)?;
        let name = path.file_stem().context("a scenario has a name")?.to_string_lossy().into_owned();
        for rule in scenario["rules"].as_array().into_iter().flatten().filter_map(|rule| rule.as_str()) {
            evidence.entry(rule.to_owned()).or_default().scenarios.push(name.clone());
        }
    }
    Ok(())
}

fn add_tests(shell: &Shell, folder: &Path, evidence: &mut BTreeMap<String, Evidence>) -> Result<()> {
    for path in shell.read_dir(folder)? {
        if path.is_dir() {
            add_tests(shell, &path, evidence)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let file = path.strip_prefix(shell.current_dir()).unwrap_or(&path).display().to_string();
            for (test, rules) in tests_of(&shell.read_file(&path)?) {
                for rule in rules {
                    evidence.entry(rule).or_default().tests.push(format!("{file}: {test}"));
                }
            }
        }
    }
    Ok(())
}

/// The tests of a Rust file, and the rules that the comments above them, or their names, name.
fn tests_of(source: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut tests = Vec::new();
    let (mut rules, mut is_test) = (BTreeSet::new(), false);
    for line in source.lines().map(str::trim) {
        if line.starts_with("//") {
            rules.extend(named(line));
        } else if line == "#[test]" {
            is_test = true;
        } else if !line.starts_with("#[") {
            if let Some(name) = line.strip_prefix("fn ").and_then(|rest| rest.split('(').next())
                && is_test
            {
                // A test may also begin with its rule: `s4_…`.
                rules.extend(name.split('_').next().map(str::to_uppercase).filter(|word| is_rule(word)));
                tests.push((name.to_owned(), std::mem::take(&mut rules)));
            }
            (rules, is_test) = (BTreeSet::new(), false);
        }
    }
    tests
}

/// The rules that a comment names in backticks: `S4`, or `A1`–`A6` for all of them.
fn named(comment: &str) -> Vec<String> {
    let pieces: Vec<&str> = comment.split('`').collect();
    let quoted = pieces.iter().skip(1).step_by(2).filter(|piece| is_rule(piece));
    let ranges = pieces.windows(3).filter(|window| window[1] == "–");
    let between = ranges.filter_map(|window| {
        let (first, last) = (number(window[0])?, number(window[2])?);
        Some((first + 1..last).map(|number| format!("{}{number}", &window[0][..1])))
    });
    quoted.map(|rule| (*rule).to_owned()).chain(between.flatten()).collect()
}

fn is_rule(text: &str) -> bool {
    text.starts_with(|letter: char| "WOKPBSACGIQVTH".contains(letter)) && number(text).is_some()
}

fn number(rule: &str) -> Option<u32> {
    rule.get(1..)?.parse().ok()
}

fn print(rule: &str, title: &str, evidence: Option<&Evidence>, pending: bool) {
    println!("{rule:<4} {title}");
    let Some(evidence) = evidence else {
        println!("     {}", if pending { "pending" } else { "NOT TESTED" });
        return;
    };
    if !evidence.scenarios.is_empty() {
        println!("     {} scenarios: {}", evidence.scenarios.len(), evidence.scenarios.join(", "));
    }
    for test in &evidence.tests {
        println!("     {test}");
    }
}
