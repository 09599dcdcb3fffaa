//! The story of the examples: every language prints the same figures.

use std::fs;

use anyhow::{Result, ensure};

use crate::report::Outcome;

/// Compares what a language printed with the golden file.
pub(crate) fn check(printed: &str) -> Result<Outcome> {
    let golden = fs::read_to_string(crate::workspace()?.join("examples/story.txt"))?;
    let differs = golden.lines().zip(printed.lines()).find(|(expected, line)| expected != line);
    if let Some((expected, line)) = differs {
        anyhow::bail!("expected `{expected}`, but it printed `{line}`");
    }
    let (expected, lines) = (golden.lines().count(), printed.lines().count());
    ensure!(expected == lines, "expected {expected} lines, but it printed {lines}");
    Ok(Outcome::Passed)
}
