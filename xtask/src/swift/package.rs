//! The Swift package: its static library, then its own tests.

use std::path::Path;
use std::process::Output;

use anyhow::Result;
use xshell::{Shell, cmd};

use super::for_tests;
use crate::report::{Outcome, Report, missing};

/// The folder of the package.
const PACKAGE: &str = "bindings-swift";

pub(crate) fn steps(shell: &Shell, report: &mut Report) {
    if report.command("swift: library", library(shell)) {
        report.step("swift: tests", || {
            let Some(toolchain) = for_tests()? else {
                return missing("no Swift toolchain, run `cargo xtask swift-toolchain`");
            };
            let workspace = shell.current_dir();
            toolchain.run(&workspace, &workspace.join(PACKAGE), ["test"])?;
            Ok(Outcome::Passed)
        });
    }
}

/// Runs a folder of scenarios; nothing where there is no Swift.
pub(crate) fn scenarios(shell: &Shell, folder: &Path) -> Result<Option<Output>> {
    let Some(toolchain) = for_tests()? else { return Ok(None) };
    library(shell).quiet().run()?;
    let workspace = shell.current_dir();
    let folder = folder.to_string_lossy();
    let arguments = ["run", "scenarios", folder.as_ref()];
    Ok(Some(toolchain.command(&workspace, &workspace.join(PACKAGE), arguments).output()?))
}

fn library(shell: &Shell) -> xshell::Cmd<'_> {
    cmd!(shell, "cargo build --quiet --release --package selfserve-swift")
}
