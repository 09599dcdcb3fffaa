//! The npm package: built, types checked, tested.

use std::path::Path;
use std::process::Output;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::report::{Report, missing};

/// The folder of the package.
const PACKAGE: &str = "bindings-node";

pub(crate) fn steps(shell: &Shell, report: &mut Report) {
    let _package = shell.push_dir(PACKAGE);
    if !is_installed(shell) {
        report.step("node", || missing("no npm, see nodejs.org"));
        return;
    }
    if report.command("node: install", cmd!(shell, "npm ci --no-audit --no-fund"))
        && report.command("node: build", cmd!(shell, "npm run build"))
    {
        report.command("node: types", cmd!(shell, "npm run types"));
        report.command("node: tests", cmd!(shell, "npm test"));
    }
}

/// Runs a folder of scenarios; nothing where there is no npm.
pub(crate) fn scenarios(shell: &Shell, folder: &Path) -> Result<Option<Output>> {
    if !is_installed(shell) {
        return Ok(None);
    }
    let _package = shell.push_dir(PACKAGE);
    build_quietly(shell)?;
    let runner = cmd!(shell, "npm run --silent scenarios -- {folder}");
    Ok(Some(runner.quiet().ignore_status().output()?))
}

/// Prints what calls from Node cost; nothing where there is no npm.
pub(crate) fn bench(shell: &Shell) -> Result<()> {
    if !is_installed(shell) {
        return Ok(());
    }
    let _package = shell.push_dir(PACKAGE);
    build_quietly(shell)?;
    cmd!(shell, "npm run bench --silent").quiet().run()?;
    Ok(())
}

fn build_quietly(shell: &Shell) -> Result<()> {
    cmd!(shell, "npm ci --no-audit --no-fund --silent").quiet().run()?;
    cmd!(shell, "npm run build --silent").quiet().run()?;
    Ok(())
}

fn is_installed(shell: &Shell) -> bool {
    cmd!(shell, "npm --version").quiet().ignore_stdout().ignore_stderr().run().is_ok()
}
