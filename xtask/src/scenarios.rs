//! `cargo xtask scenarios`: the same stories in every language, one line for each.
//!
//! A runner prints what differs and, as its last line, its counts; it fails when anything differs.

use std::path::Path;
use std::process::{ExitCode, Output};

use anyhow::{Result, ensure};
use xshell::Shell;

use crate::report::{Outcome, Report, is_ci};
use crate::{node, python, rust, swift};

pub(crate) fn run(shell: &Shell, folder: &Path) -> ExitCode {
    if all_agree(shell, folder) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The project's own scenarios, as a step of `cargo xtask test`.
pub(crate) fn step(shell: &Shell, report: &mut Report) {
    let folder = shell.current_dir().join("tests/scenarios");
    report.step("scenarios", || {
        ensure!(all_agree(shell, &folder), "not every language tells the same stories");
        Ok(Outcome::Passed)
    });
    report.step("journals and snapshots of every version", || {
        for version in
            shell.read_dir(shell.current_dir().join("tests/golden"))?.iter().filter(|path| path.is_dir())
        {
            ensure!(all_agree(shell, version), "{} is not read by every language", version.display());
        }
        Ok(Outcome::Passed)
    });
}

fn all_agree(shell: &Shell, folder: &Path) -> bool {
    let runs = [
        ("Rust", rust::scenarios(shell, folder).map(Some)),
        ("Python", python::scenarios(shell, folder)),
        ("Node", node::scenarios(shell, folder)),
        ("Swift", swift::scenarios(shell, folder)),
    ];
    let mut all_agree = true;
    for (language, run) in runs {
        all_agree &= print(language, run);
    }
    all_agree
}

/// Prints a language's line, and above it what its runner had to say when it failed.
fn print(language: &str, run: Result<Option<Output>>) -> bool {
    let output = match run {
        Ok(Some(output)) => output,
        Ok(None) => {
            println!("{language:<7} skipped: not installed, `cargo xtask test` says more");
            return !is_ci();
        }
        Err(error) => {
            println!("{language:<7} FAILED: {error:#}");
            return false;
        }
    };
    let said = String::from_utf8_lossy(&output.stdout);
    let counts = said.lines().next_back().unwrap_or("no counts");
    if !output.status.success() {
        print!("{said}{}", String::from_utf8_lossy(&output.stderr));
    }
    println!("{language:<7} {counts}");
    output.status.success()
}
