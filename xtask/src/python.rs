//! The Python package: a wheel in a virtual environment of its own, lints, types, tests.

use std::env::consts::DLL_SUFFIX;
use std::path::{Path, PathBuf};
use std::process::Output;

use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

use crate::cargo::{self, target};
use crate::report::{Outcome, Report, missing};
use crate::story;

/// The folder of the package.
const PACKAGE: &str = "bindings-python";
/// The examples, seen from there.
const EXAMPLES: &str = "../examples/python";
/// What makes pages of the documentation site, seen from there.
const SITE: [&str; 3] = ["../site/hooks.py", "../site/test_code.py", "../site/made"];
/// The rules a second time and the ids, as oracles, and what checks e-invoices, seen from there.
const ORACLES: [&str; 3] = ["../tests/model", "../tests/ids", "../tests/e_invoices"];
/// The tools that check it, pinned.
const TOOLS: &str = "bindings-python/requirements-dev.txt";
pub(crate) const MISSING: &str = "no Python 3.11 or newer, see python.org";

pub(crate) fn steps(shell: &Shell, report: &mut Report) {
    let Some(interpreter) = interpreter(shell) else {
        report.step("python", || missing(MISSING));
        return;
    };
    let mut python = PathBuf::new();
    let made = report.step("python: environment", || {
        python = checking(shell, &interpreter)?;
        Ok(Outcome::Passed)
    });
    let python = &python;
    if !made || !report.command("python: wheel", install(shell, python)) {
        return;
    }
    report.command("python: random lives against the model", model(shell, python));
    report.command("python: ids against their oracle", cmd!(shell, "{python} -m tests.ids --check"));
    let _package = shell.push_dir(PACKAGE);
    report.command(
        "python: format",
        cmd!(
            shell,
            "{python} -m ruff format --check --config pyproject.toml . {EXAMPLES} {ORACLES...} {SITE...}"
        ),
    );
    report.command(
        "python: lints",
        cmd!(
            shell,
            "{python} -m ruff check --quiet --config pyproject.toml . {EXAMPLES} {ORACLES...} {SITE...}"
        ),
    );
    report.command("python: mypy", cmd!(shell, "{python} -m mypy"));
    report.command("python: pyright", cmd!(shell, "{python} -m pyright --pythonpath {python}"));
    report.command("python: tests", cmd!(shell, "{python} -m pytest --quiet"));
    report.step("python: story", || story::check(&cmd!(shell, "{python} {EXAMPLES}/story.py").read()?));
    report
        .step("python: first program", || story::first(&cmd!(shell, "{python} {EXAMPLES}/first.py").read()?));
}

/// The wheel, installed into an environment of its own, where a first program runs.
pub(crate) fn package(
    shell: &Shell,
    folder: &Path,
    profile: &str,
    says_it: impl Fn(&str) -> Result<()>,
) -> Result<Outcome> {
    let Some(interpreter) = interpreter(shell) else { return missing(MISSING) };
    let built = format!("build-args=--profile {profile}");
    cmd!(shell, "{interpreter} -m pip wheel --quiet --no-deps --config-settings {built} --wheel-dir {folder} ./{PACKAGE}")
        .run()?;
    let wheels = shell.read_dir(folder)?;
    let wheel = wheels.iter().find(|file| file.extension().is_some_and(|it| it == "whl"));
    let wheel = wheel.context("pip has made no wheel")?;
    let project = folder.join("first-python");
    cmd!(shell, "{interpreter} -m venv {project}").run()?;
    let python = project.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    cmd!(shell, "{python} -m pip install --quiet {wheel}").run()?;
    shell.copy_file("examples/python/first.py", &project)?;
    let _project = shell.push_dir(project);
    says_it(&cmd!(shell, "{python} first.py").read()?)?;
    Ok(Outcome::Passed)
}

/// Runs a folder of scenarios; nothing where there is no Python.
pub(crate) fn scenarios(shell: &Shell, folder: &Path) -> Result<Option<Output>> {
    let Some(interpreter) = interpreter(shell) else { return Ok(None) };
    let python = checking(shell, &interpreter)?;
    install(shell, &python).quiet().run()?;
    let runner = cmd!(shell, "{python} {PACKAGE}/tests/scenarios.py {folder}");
    Ok(Some(runner.quiet().ignore_status().output()?))
}

/// Takes random commands through the library and the model, and compares all that there is to see.
fn model<'a>(shell: &'a Shell, python: &Path) -> xshell::Cmd<'a> {
    let sequences = if is_long(shell) { "100000" } else { "1000" };
    cmd!(shell, "{python} -m tests.model --sequences {sequences} --jobs 2")
}

/// Prints what calls from Python cost; nothing where there is no Python.
pub(crate) fn bench(shell: &Shell) -> Result<()> {
    let Some(interpreter) = interpreter(shell) else { return Ok(()) };
    let python = checking(shell, &interpreter)?;
    install_built(shell, &python, "release").quiet().run()?;
    let yardstick = ["--release", "--package", "selfserve-python", "--example", "yardstick"];
    let library = cargo::build(shell, &yardstick, DLL_SUFFIX)?;
    let module = if cfg!(windows) { "yardstick.pyd" } else { "yardstick.abi3.so" };
    shell.copy_file(library, Path::new(PACKAGE).join("bench").join(module))?;
    cmd!(shell, "{python} {PACKAGE}/bench/calls.py").quiet().run()?;
    Ok(())
}

/// Builds and installs the package. Only long runs need the speed that a release build takes its time for.
fn install<'a>(shell: &'a Shell, python: &Path) -> xshell::Cmd<'a> {
    install_built(shell, python, if is_long(shell) { "release" } else { "dev" })
}

fn install_built<'a>(shell: &'a Shell, python: &Path, profile: &str) -> xshell::Cmd<'a> {
    let profile = format!("build-args=--profile {profile}");
    cmd!(shell, "{python} -m pip install --quiet --config-settings {profile} ./{PACKAGE}")
}

/// Whether the long runs were asked for.
fn is_long(shell: &Shell) -> bool {
    shell.var_os("SELFSERVE_LONG").is_some()
}

/// The name of an interpreter that is new enough.
pub(crate) fn interpreter(shell: &Shell) -> Option<String> {
    let new_enough = "import sys; sys.exit(sys.version_info < (3, 11))";
    let names = ["python3", "python"];
    let found = names.into_iter().find(|name| {
        cmd!(shell, "{name} -c {new_enough}").quiet().ignore_stdout().ignore_stderr().run().is_ok()
    });
    found.map(str::to_owned)
}

/// The environment with the tools that check the package.
fn checking(shell: &Shell, interpreter: &str) -> Result<PathBuf> {
    environment(shell, interpreter, &target(shell)?.join("venv"), TOOLS)
}

/// Makes an environment, and makes it new when the list of tools has changed; answers its own interpreter.
pub(crate) fn environment(shell: &Shell, interpreter: &str, folder: &Path, tools: &str) -> Result<PathBuf> {
    environment_with(shell, interpreter, folder, tools, &[])
}

/// The same of what the list names alone, without what that asks for.
pub(crate) fn environment_alone(
    shell: &Shell,
    interpreter: &str,
    folder: &Path,
    tools: &str,
) -> Result<PathBuf> {
    environment_with(shell, interpreter, folder, tools, &["--no-deps"])
}

fn environment_with(
    shell: &Shell,
    interpreter: &str,
    folder: &Path,
    tools: &str,
    options: &[&str],
) -> Result<PathBuf> {
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let installed = folder.join("tools.txt");
    if shell.read_file(&installed).ok() == Some(shell.read_file(tools)?) {
        return Ok(python);
    }
    cmd!(shell, "{interpreter} -m venv --clear {folder}").run().context("Debian has it in python3-venv")?;
    cmd!(shell, "{python} -m pip install --quiet {options...} --requirement {tools}").run()?;
    shell.copy_file(tools, installed)?;
    Ok(python)
}
