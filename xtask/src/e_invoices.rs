//! `cargo xtask e-invoices`: e-invoices of the story, of all scenarios and of random lives, by everybody's rules.

use std::path::{Path, PathBuf};

use xshell::{Shell, cmd};

use crate::cargo::target;
use crate::python;
use crate::report::{Outcome, Report, missing};
use crate::rust::LONG;

/// What checks them, pinned.
const TOOLS: &str = "tests/e_invoices/requirements.txt";
/// How many documents of random lives there are.
const DOCUMENTS: &str = "10000";
/// Official rules are asked of one e-invoice in so many, and of every shape; of all in long runs.
const SHARE: &str = "3";

pub(crate) fn steps(shell: &Shell, report: &mut Report) {
    let Some(interpreter) = python::interpreter(shell) else {
        report.step("e-invoices", || missing(python::MISSING));
        return;
    };
    let (mut python, mut folder) = (PathBuf::new(), PathBuf::new());
    let made = report.step("e-invoices: environment", || {
        let target = target(shell)?;
        folder = target.join("e-invoices");
        python = python::environment_alone(shell, &interpreter, &target.join("venv-e-invoices"), TOOLS)?;
        Ok(Outcome::Passed)
    });
    if !made {
        return;
    }
    let (python, folder, story) = (&python, &folder, &folder.with_extension("story"));
    report.command(
        "e-invoices: the checkers are checked",
        cmd!(shell, "{python} -B -m pytest --quiet -p no:cacheprovider tests/e_invoices"),
    );
    let told = report.command("e-invoices: the story's, written", the_story(shell, story));
    if told {
        report.command(
            "e-invoices: the story's, checked",
            cmd!(shell, "{python} -B -m tests.e_invoices {story} --jobs 1"),
        );
    }
    let written =
        report.command("e-invoices: written", program(shell, "e-invoices").arg(folder).arg(DOCUMENTS));
    if !written {
        return;
    }
    let share = if shell.var_os(LONG).is_some() { "1" } else { SHARE };
    report.command(
        "e-invoices: official rules and the reader",
        cmd!(shell, "{python} -B -m tests.e_invoices {folder} --share {share}"),
    );
    report.command("e-invoices: a second implementation", program(shell, "e-invoice-rules").arg(folder));
}

/// The storefront, which writes e-invoices beside the pages of its invoices.
fn the_story<'a>(shell: &'a Shell, folder: &Path) -> xshell::Cmd<'a> {
    let journal = folder.with_extension("sqlite");
    cmd!(shell, "cargo run --quiet --package selfserve-examples --example storefront --")
        .args(["--fresh", "--journal"])
        .arg(journal)
        .arg("--invoices")
        .arg(folder)
        .ignore_stdout()
}

/// A program of the tests: optimized, as it writes and reads fifty thousand files.
fn program<'a>(shell: &'a Shell, name: &str) -> xshell::Cmd<'a> {
    cmd!(shell, "cargo run --quiet --profile proofs --package selfserve-tests --bin {name} --")
}
