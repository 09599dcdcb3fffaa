//! Runs a file of other engines' figures: `cargo run -p selfserve-tests --bin vectors -- FILE`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use selfserve_tests::vectors;

fn main() -> Result<ExitCode> {
    let file = std::env::args_os().nth(1).context("which file?")?;
    let report = vectors::run(Path::new(&file))?;
    print!("{report}");
    Ok(if report.failed().is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
