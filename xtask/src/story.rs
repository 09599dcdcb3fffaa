//! What the examples print: the same in every language.

use std::fs;

use anyhow::{Result, ensure};

use crate::report::Outcome;

/// Compares what the story printed in a language with the golden file.
pub(crate) fn check(printed: &str) -> Result<Outcome> {
    compare("examples/story.txt", printed)
}

/// The same of the first program.
pub(crate) fn first(printed: &str) -> Result<Outcome> {
    compare("examples/first.txt", printed)
}

fn compare(golden: &str, printed: &str) -> Result<Outcome> {
    let golden = fs::read_to_string(crate::workspace()?.join(golden))?;
    let differs = golden.lines().zip(printed.lines()).find(|(expected, line)| expected != line);
    if let Some((expected, line)) = differs {
        anyhow::bail!("expected `{expected}`, but it printed `{line}`");
    }
    let (expected, lines) = (golden.lines().count(), printed.lines().count());
    ensure!(expected == lines, "expected {expected} lines, but it printed {lines}");
    Ok(Outcome::Passed)
}
