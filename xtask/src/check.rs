//! `cargo xtask check`: everything that is quick to know, in under three minutes.

use anyhow::Result;
use xshell::{Shell, cmd};

use crate::cargo::target;
use crate::report::{Outcome, Report};
use crate::{floors, generate, licenses, rules};

/// The core, and what stands beside it in Rust.
const LIBRARY: [&str; 5] = [
    "--package=selfserve",
    "--package=selfserve-einvoice",
    "--package=selfserve-interop",
    "--package=selfserve-messages",
    "--package=selfserve-rival",
];
/// The feature sets that are promised to build.
const FEATURE_SETS: [&str; 3] = ["", "schema", "uniffi"];

pub(crate) fn steps(shell: &Shell, report: &mut Report) {
    report.command("format", cmd!(shell, "cargo fmt --all --check"));
    report.step("generated files", || generate::run(shell, true));
    report.command(
        "lints",
        cmd!(shell, "cargo clippy --quiet --workspace --all-targets --all-features -- --deny warnings"),
    );
    for features in FEATURE_SETS {
        let name = if features.is_empty() { "plain" } else { features };
        report.command(
            &format!("lints: library, {name}"),
            cmd!(shell, "cargo clippy --quiet {LIBRARY...} --features={features} -- --deny warnings"),
        );
    }
    report.command("tests: library", cmd!(shell, "cargo test --quiet {LIBRARY...}"));
    report.command(
        "documentation: library",
        cmd!(shell, "cargo doc --quiet {LIBRARY...} --no-deps").env("RUSTDOCFLAGS", "--deny warnings"),
    );
    report.command(
        "lints: host, without a store",
        cmd!(shell, "cargo clippy --quiet --package=selfserve-host --no-default-features -- --deny warnings"),
    );
    report.command(
        "documentation: host",
        cmd!(shell, "cargo doc --quiet --package=selfserve-host --all-features --no-deps")
            .env("RUSTDOCFLAGS", "--deny warnings"),
    );
    report.step("no_std proof", || no_std(shell));
    report.step("wasm32: library", || wasm32(shell));
    report.step("floors", || floors::check(&shell.current_dir()));
    report.step("rules", || rules::step(shell));
    report.step("licenses", || licenses::check(shell));
}

/// Checks a crate that lies outside the workspace, with the workspace's versions of what it depends on.
fn no_std(shell: &Shell) -> Result<Outcome> {
    shell.copy_file("Cargo.lock", "tests/no-std/Cargo.lock")?;
    let manifest = "tests/no-std/Cargo.toml";
    let target = target(shell)?.join("no-std");
    cmd!(shell, "cargo check --quiet --manifest-path {manifest} --target-dir {target}").run()?;
    Ok(Outcome::Passed)
}

fn wasm32(shell: &Shell) -> Result<Outcome> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let library = cmd!(shell, "rustc --print target-libdir --target {TARGET}").quiet().read()?;
    if !shell.path_exists(library) {
        return Ok(Outcome::Skipped(format!("no {TARGET}, run `rustup target add {TARGET}`")));
    }
    cmd!(shell, "cargo check --quiet {LIBRARY...} --target {TARGET}").run()?;
    Ok(Outcome::Passed)
}
