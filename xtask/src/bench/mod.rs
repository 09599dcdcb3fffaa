//! `cargo xtask bench`: what is fast, measured; and what must not get slower, beside what it was.

mod build;
pub(crate) mod counts;
mod earlier;

use anyhow::Result;
use clap::Args;
use xshell::{Shell, cmd};

use crate::{node, python};

#[derive(Args)]
pub(crate) struct Options {
    /// Only the instructions of single operations, beside the committed ones; fails where one takes over 3 % more.
    #[arg(long, group = "part")]
    counts: bool,
    /// Only how long the core takes to build, beside another commit.
    #[arg(long, group = "part", requires = "against")]
    build: bool,
    /// This commit, built and measured in the same run, instead of what is committed.
    #[arg(long, value_name = "REVISION", requires = "part")]
    against: Option<String>,
    /// Writes the counts to the committed file.
    #[arg(long, requires = "counts", conflicts_with = "against")]
    write: bool,
}

pub(crate) fn run(shell: &Shell, options: Options) -> Result<()> {
    match options {
        Options { build: true, against: Some(revision), .. } => build::against(shell, &revision),
        Options { counts: true, against: Some(revision), .. } => counts::against(shell, &revision),
        Options { counts: true, write: true, .. } => counts::write(shell),
        Options { counts: true, .. } => counts::compare(shell),
        _ => everything(shell),
    }
}

fn everything(shell: &Shell) -> Result<()> {
    // First what Node brings: peers among its packages stand in the table.
    node::install(shell)?;
    cmd!(shell, "cargo bench --package selfserve-benches").run()?;
    node::bench(shell)?;
    python::bench(shell)
}
