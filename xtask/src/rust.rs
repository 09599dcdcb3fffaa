//! The tests in Rust: units, documentation, scenarios, properties, examples, oracles.

use std::path::Path;
use std::process::Output;

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::bench;
use crate::cargo::target;
use crate::nats;
use crate::report::{Outcome, Report};

/// Set where the long runs are asked for.
pub(crate) const LONG: &str = "SELFSERVE_LONG";
/// The test targets with exhaustive proofs.
const PROOFS: [&str; 6] = ["--test", "calendar", "--test", "proration", "--test", "tax"];

pub(crate) fn steps(shell: &Shell, report: &mut Report) {
    report.step("rust: a NATS server", || nats::install(shell));
    report.command(
        "rust: tests",
        cmd!(shell, "cargo test --quiet --workspace --no-fail-fast").env_remove(LONG),
    );
    // What is proved exhaustively takes minutes unless it is optimized, and so do a hundred thousand random lives.
    let proofs = if shell.var_os(LONG).is_some() { &[][..] } else { &PROOFS[..] };
    report.command(
        "rust: exhaustive proofs",
        cmd!(
            shell,
            "cargo test --quiet --no-fail-fast --profile proofs --package selfserve-tests {proofs...}"
        ),
    );
    if shell.var_os(LONG).is_some() {
        report.command(
            "rust: host, simulated a million times",
            cmd!(shell, "cargo test --quiet --profile proofs --package selfserve-host --test host simulator"),
        );
    }
    // Outside the workspace: two policy engines that take minutes to compile the first time.
    report.step("rust: policy engines as oracles", || {
        let (manifest, target) = ("tests/oracles/Cargo.toml", target(shell)?.join("oracles"));
        cmd!(shell, "cargo test --quiet --manifest-path {manifest} --target-dir {target}").run()?;
        Ok(Outcome::Passed)
    });
    report.step("rust: instruction counts", || bench::counts::step(shell));
}

/// Runs a folder of scenarios.
pub(crate) fn scenarios(shell: &Shell, folder: &Path) -> Result<Output> {
    let runner = cmd!(shell, "cargo run --quiet --package selfserve-tests --bin scenarios -- {folder}");
    Ok(runner.quiet().ignore_status().output()?)
}
