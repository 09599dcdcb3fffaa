//! Plays the scenarios of a folder, or one, in Rust: `cargo run -p selfserve-tests --bin scenarios -- FOLDER`.

use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use selfserve_tests::scenario;

fn main() -> Result<ExitCode> {
    let folder = std::env::args_os().nth(1).context("which folder?")?;
    let counts = scenario::play(Path::new(&folder))?;
    Ok(if counts.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
