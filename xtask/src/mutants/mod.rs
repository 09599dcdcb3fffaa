//! `cargo xtask mutants`: does a test fail when the code is wrong? Each small change of it has to be caught by a
//! scenario, a law or a test, or be explained in `tests/surviving-mutants.txt`.
//!
//! cargo-mutants finds the changes. It would build the code and its tests for each; here all are woven into one copy,
//! each behind a switch (`docs/decisions/0009-mutants-are-compiled-together.md`).

mod list;
mod sites;
mod survivors;
mod trials;
mod verdicts;
mod weave;
mod workshop;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::cargo::target;
use crate::report::{Outcome, Report, is_ci};
use list::{CRATES, Mutant, Number};
use survivors::Summary;
use verdicts::Verdicts;
use workshop::{Unfit, Workshop};

/// What is tried when nothing is named, and how many of a hundred changes the tests have to catch there.
const OWED: [(&str, usize); 14] = [
    ("core/src/charge", 97),
    ("core/src/billing", 97),
    ("core/src/collection", 97),
    ("core/src/state/policy", 95),
    ("core/src/policy", 95),
    ("core/src/subscription", 95),
    ("core/src/subscription/plan_change", 97),
    ("core/src/promotion", 97),
    ("core/src/pricing", 97),
    ("core/src/calendar", 95),
    ("core/src/purchase_request", 95),
    ("core/src/license_request", 95),
    ("core/src/auto_claim", 95),
    ("einvoice/src", 97),
];

/// Tries, where CI asks for it, what changed since the last commit that is known to be good.
pub(crate) fn step(shell: &Shell, report: &mut Report) {
    report.step("mutants of what changed", || {
        if !is_ci() {
            return Ok(Outcome::Skipped("for CI; here `cargo xtask mutants --since main`".to_owned()));
        }
        let Some(base) = base(shell)? else {
            return Ok(Outcome::Skipped("there is no earlier commit".to_owned()));
        };
        let owed = OWED.map(|(path, _)| path);
        if cmd!(shell, "git diff --name-only {base} -- {owed...}").quiet().read()?.is_empty() {
            return Ok(Outcome::Skipped("nothing of what is tried has changed".to_owned()));
        }
        let tools = target(shell)?.join("tools");
        let _path = shell.push_env("PATH", path_with(shell, tools.join("bin"))?);
        if !is_installed(shell) {
            let version = list::VERSION;
            cmd!(shell, "cargo install --locked cargo-mutants --version {version} --root {tools}").run()?;
        }
        run(shell, &[], Some(&base))?;
        Ok(Outcome::Passed)
    });
}

/// Where the present commit left the main line; on it, the commit before.
fn base(shell: &Shell) -> Result<Option<String>> {
    let commit = |name: &str| cmd!(shell, "git rev-parse --verify --quiet {name}").quiet().read().ok();
    let head = cmd!(shell, "git rev-parse HEAD").quiet().read()?;
    let left = commit("origin/main")
        .map(|main| cmd!(shell, "git merge-base HEAD {main}").quiet().read())
        .transpose()?
        .filter(|left| *left != head);
    Ok(left.or_else(|| commit("HEAD~1")))
}

fn path_with(shell: &Shell, folder: PathBuf) -> Result<OsString> {
    let others = shell.var_os("PATH").unwrap_or_default();
    Ok(std::env::join_paths(std::iter::once(folder).chain(std::env::split_paths(&others)))?)
}

fn is_installed(shell: &Shell) -> bool {
    let version = cmd!(shell, "cargo mutants --version").quiet().ignore_stderr().read();
    version.is_ok_and(|version| version.ends_with(list::VERSION))
}

/// Tries the changes of these files and folders, or of all that are owed; of them only what differs from a commit.
pub(crate) fn run(shell: &Shell, paths: &[PathBuf], since: Option<&str>) -> Result<()> {
    let version = list::VERSION;
    ensure!(
        is_installed(shell),
        "cargo-mutants {version} is missing, run `cargo install --locked cargo-mutants --version {version}`"
    );
    let folder = shell.create_dir(target(shell)?.join("mutants"))?;
    let mutants = list::list(shell, &globs(paths), difference(shell, &folder, since)?.as_deref())?;
    if mutants.is_empty() {
        println!("nothing to change");
        return Ok(());
    }
    println!("{} changes", mutants.len());
    let workshop = Workshop::set_up(shell, &folder, &mutants)?;
    let unfit = weave(shell, &folder, &workshop, &mutants)?;
    let open = || Verdicts::open(&folder.join("verdicts.txt"), workshop.digest);
    try_all(shell, &workshop, &mutants, &unfit, &open()?)?;
    let summary = Summary::new(&mutants, &unfit, &open()?);
    summary.print();
    summary.judge(&shell.read_file(survivors::EXPLAINED)?, since.is_none())?;
    if since.is_none() {
        OWED.iter().try_for_each(|(path, least)| summary.require(path, *least))?;
    }
    Ok(())
}

/// What cargo-mutants calls these files.
fn globs(paths: &[PathBuf]) -> Vec<String> {
    let owed: Vec<PathBuf> = OWED.iter().map(|(path, _)| PathBuf::from(path)).collect();
    let glob = |path: &Path| {
        let path = path.to_string_lossy();
        if path.ends_with(".rs") {
            path.into_owned()
        } else {
            format!("{}/**/*.rs", path.trim_end_matches('/'))
        }
    };
    (if paths.is_empty() { &owed } else { paths }).iter().map(|path| glob(path)).collect()
}

/// The file with what differs from a commit.
fn difference(shell: &Shell, folder: &Path, since: Option<&str>) -> Result<Option<PathBuf>> {
    let Some(commit) = since else { return Ok(None) };
    let file = folder.join("changed.diff");
    let sources = CRATES.map(|(crate_, _)| format!("{crate_}/src"));
    shell.write_file(&file, cmd!(shell, "git diff {commit} -- {sources...}").quiet().read()? + "\n")?;
    Ok(Some(file))
}

/// Weaves them in; a change that did not compile the last time is not tried again while it is called the same.
fn weave(
    shell: &Shell,
    folder: &Path,
    workshop: &Workshop,
    mutants: &[Mutant],
) -> Result<BTreeMap<Number, Unfit>> {
    let file = folder.join("unviable.txt");
    let before = shell.read_file(&file).unwrap_or_default();
    let known =
        mutants.iter().enumerate().filter(|(_, mutant)| before.lines().any(|line| line == mutant.name));
    let unfit =
        workshop.weave(shell, mutants, known.map(|(number, _)| (number, Unfit::Unviable)).collect())?;
    let unviable = unfit.iter().filter(|(_, why)| **why == Unfit::Unviable);
    let mut lines: Vec<&str> =
        unviable.map(|(number, _)| mutants[*number].name.as_str()).chain(before.lines()).collect();
    lines.sort_unstable();
    lines.dedup();
    shell.write_file(&file, lines.join("\n") + "\n")?;
    Ok(unfit)
}

/// Tries every change that nothing is known about.
fn try_all(
    shell: &Shell,
    workshop: &Workshop,
    mutants: &[Mutant],
    unfit: &BTreeMap<Number, Unfit>,
    verdicts: &Verdicts,
) -> Result<()> {
    let open = |(number, mutant): &(Number, &Mutant)| {
        !unfit.contains_key(number) && verdicts.known(&mutant.name).is_none()
    };
    let open: Vec<(Number, &Mutant)> = mutants.iter().enumerate().filter(open).collect();
    if open.is_empty() {
        return Ok(());
    }
    let trials = trials::survey(workshop, &workshop.build(shell)?)?;
    println!("{} tests, {} changes to try", trials.len(), open.len());
    let done = AtomicUsize::new(0);
    trials::in_parallel(&open, |_, (number, mutant)| {
        verdicts.keep(&mutant.name, &trials::judge(&trials, *number, verdicts.catcher(&mutant.name))?)?;
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        if done.is_multiple_of(100) {
            eprintln!("{done} of {}", open.len());
        }
        Ok(())
    })
}
