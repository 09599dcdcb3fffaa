//! The Swift package: the Rust library it links, its own tests, its runner of scenarios.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, Result, bail};
use xshell::Shell;

use super::{LIBRARY, Toolchain, for_tests};
use crate::report::{Outcome, Report, missing};
use crate::{cargo, story};

/// The folder of the package.
const PACKAGE: &str = "bindings-swift";
/// The folder of the examples, a package of their own.
const EXAMPLES: &str = "examples/swift";
const MISSING: &str = "no Swift toolchain, run `cargo xtask swift-toolchain`";

pub(crate) fn steps(shell: &Shell, report: &mut Report) {
    let mut library = PathBuf::new();
    let built = report.step("swift: library", || {
        library = self::library(shell)?;
        Ok(Outcome::Passed)
    });
    if built {
        report.step("swift: tests", || step(shell, &library, (PACKAGE, "test")));
        report.step("swift: examples", || step(shell, &library, (EXAMPLES, "build")));
        report.step("swift: story", || example(shell, &library, "story", story::check));
        report.step("swift: first program", || example(shell, &library, "first", story::first));
    }
}

/// A first program on the package, which it has by its path.
pub(crate) fn package(shell: &Shell, says_it: impl Fn(&str) -> Result<()>) -> Result<Outcome> {
    example(shell, &library(shell)?, "first", |printed| says_it(printed).map(|()| Outcome::Passed))
}

/// Runs an example, and looks at what it prints.
fn example(
    shell: &Shell,
    library: &Path,
    name: &str,
    look: impl Fn(&str) -> Result<Outcome>,
) -> Result<Outcome> {
    let Some(toolchain) = for_tests()? else { return missing(MISSING) };
    let mut command = swift(shell, &toolchain, library, (EXAMPLES, "run"), &[])?;
    command.arg(name).stderr(Stdio::inherit());
    let output = command.output().context("swift could not be started")?;
    if !output.status.success() {
        bail!("swift run {name}: {}", output.status);
    }
    look(&String::from_utf8(output.stdout)?)
}

/// `swift TASK` in a package, where nothing but its success counts.
fn step(shell: &Shell, library: &Path, (package, task): (&str, &str)) -> Result<Outcome> {
    let Some(toolchain) = for_tests()? else { return missing(MISSING) };
    let mut command = swift(shell, &toolchain, library, (package, task), &[])?;
    let status = command.status().context("swift could not be started")?;
    if !status.success() {
        bail!("swift {task}: {status}");
    }
    Ok(Outcome::Passed)
}

/// Runs a folder of scenarios; nothing where there is no Swift.
pub(crate) fn scenarios(shell: &Shell, folder: &Path) -> Result<Option<Output>> {
    let Some(toolchain) = for_tests()? else { return Ok(None) };
    let library = library(shell)?;
    let mut command = swift(shell, &toolchain, &library, (PACKAGE, "run"), &[folder])?;
    command.arg("scenarios").arg(folder);
    Ok(Some(command.output().context("swift could not be started")?))
}

fn library(shell: &Shell) -> Result<PathBuf> {
    cargo::build(shell, &["--package", "selfserve-swift"], LIBRARY)
}

/// `swift TASK` in a package, linked with the library; these folders can be read besides the workspace.
fn swift(
    shell: &Shell,
    toolchain: &Toolchain,
    library: &Path,
    (package, task): (&str, &str),
    folders: &[&Path],
) -> Result<Command> {
    let workspace = shell.current_dir();
    let target = cargo::target(shell)?;
    let linked = library.parent().context("a library lies in a folder")?;
    let mut visible = vec![workspace.as_path(), target.as_path()];
    visible.extend(folders);
    let mut command = toolchain.command(&visible, &workspace.join(package));
    command.arg(task).arg("--scratch-path").arg(target.join("swift").join(package));
    command.args(["-Xswiftc", "-warnings-as-errors", "-Xlinker", "-L", "-Xlinker"]).arg(linked);
    Ok(command)
}
