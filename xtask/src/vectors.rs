//! Other engines' figures, run against our arithmetic and the profiles of `selfserve-rival`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;
use xshell::{Shell, cmd};

/// Runs a file of cases and prints what came of them; it fails where a figure differs.
pub(crate) fn run(shell: &Shell, file: &Path) -> Result<ExitCode> {
    let runner = cmd!(shell, "cargo run --quiet --package selfserve-tests --bin vectors -- {file}");
    let output = runner.quiet().ignore_status().output()?;
    print!("{}", String::from_utf8_lossy(&output.stdout));
    eprint!("{}", String::from_utf8_lossy(&output.stderr));
    Ok(if output.status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
