//! The npm package: built, types checked, tested.

use std::path::Path;
use std::process::Output;

use anyhow::{Context as _, Result};
use xshell::{Shell, cmd};

use crate::browser;
use crate::report::{Outcome, Report, missing};
use crate::story;

/// The folder of the package.
const PACKAGE: &str = "bindings-node";
const MISSING: &str = "no npm, see nodejs.org";
/// The examples, seen from there.
const EXAMPLES: &str = "../examples/node";
/// The storefront in a browser, seen from there.
const STOREFRONT: &str = "../examples/web";

/// Tests do not need the speed that a release build takes its time for.
const PROFILE: (&str, &str) = ("SELFSERVE_PROFILE", "dev");

pub(crate) fn steps(shell: &Shell, report: &mut Report) {
    let _package = shell.push_dir(PACKAGE);
    if !is_installed(shell) {
        report.step("node", || missing(MISSING));
        return;
    }
    if report.command("node: install", cmd!(shell, "npm ci --no-audit --no-fund"))
        && report.command("node: build", cmd!(shell, "npm run build").env(PROFILE.0, PROFILE.1))
    {
        report.command("node: types", cmd!(shell, "npm run types"));
        report.command("node: tests", cmd!(shell, "npm test").env(PROFILE.0, PROFILE.1));
        examples(shell, report);
        storefront(shell, report);
    }
}

/// Installs what stands on the package, and compiles it.
fn built(shell: &Shell, report: &mut Report, name: &str) -> bool {
    report.command(&format!("node: {name}, install"), cmd!(shell, "npm ci --no-audit --no-fund"))
        && report.command(&format!("node: {name}, build"), cmd!(shell, "npm run build"))
}

fn examples(shell: &Shell, report: &mut Report) {
    let _examples = shell.push_dir(EXAMPLES);
    if built(shell, report, "examples") {
        report.step("node: story", || story::check(&cmd!(shell, "npm run --silent story").read()?));
        report.step("node: first program", || story::first(&cmd!(shell, "node first.mjs").read()?));
        report.command("node: service", cmd!(shell, "npm test"));
    }
}

fn storefront(shell: &Shell, report: &mut Report) {
    let _storefront = shell.push_dir(STOREFRONT);
    if built(shell, report, "storefront") {
        report.command("node: storefront", cmd!(shell, "npm test"));
        report.step("node: storefront in a browser", || {
            browser::with_chromium(shell, || Ok(cmd!(shell, "npm run browser").run()?))
        });
    }
}

/// The packed package, installed into an empty project, where a first program runs.
pub(crate) fn package(
    shell: &Shell,
    folder: &Path,
    profile: &str,
    says_it: impl Fn(&str) -> Result<()>,
) -> Result<Outcome> {
    if !is_installed(shell) {
        return missing(MISSING);
    }
    let example = shell.current_dir().join("examples/node/first.mjs");
    let packed = {
        let _package = shell.push_dir(PACKAGE);
        let _profile = shell.push_env(PROFILE.0, profile);
        install_quietly(shell)?;
        cmd!(shell, "npm pack --silent --pack-destination {folder}").read()?
    };
    let name = packed.lines().next_back().context("npm has packed nothing")?;
    let project = shell.create_dir(folder.join("first-node"))?;
    let _project = shell.push_dir(&project);
    shell.write_file("package.json", "{ \"private\": true }\n")?;
    let packed = folder.join(name);
    cmd!(shell, "npm install --silent --no-audit --no-fund {packed}").run()?;
    shell.copy_file(example, &project)?;
    says_it(&cmd!(shell, "node first.mjs").read()?)?;
    Ok(Outcome::Passed)
}

/// Runs a folder of scenarios; nothing where there is no npm.
pub(crate) fn scenarios(shell: &Shell, folder: &Path) -> Result<Option<Output>> {
    if !is_installed(shell) {
        return Ok(None);
    }
    let _package = shell.push_dir(PACKAGE);
    let _profile = shell.push_env(PROFILE.0, PROFILE.1);
    build_quietly(shell)?;
    let runner = cmd!(shell, "npm run --silent scenarios -- {folder}");
    Ok(Some(runner.quiet().ignore_status().output()?))
}

/// Installs the packages that this one needs to be built, tested and measured; nothing where there is no npm.
pub(crate) fn install(shell: &Shell) -> Result<()> {
    if !is_installed(shell) {
        return Ok(());
    }
    let _package = shell.push_dir(PACKAGE);
    install_quietly(shell)
}

/// Prints what calls from Node cost; nothing where there is no npm.
pub(crate) fn bench(shell: &Shell) -> Result<()> {
    if !is_installed(shell) {
        return Ok(());
    }
    let _package = shell.push_dir(PACKAGE);
    build_quietly(shell)?;
    cmd!(shell, "npm run bench --silent").quiet().run()?;
    Ok(())
}

fn install_quietly(shell: &Shell) -> Result<()> {
    cmd!(shell, "npm ci --no-audit --no-fund --silent").quiet().run()?;
    Ok(())
}

fn build_quietly(shell: &Shell) -> Result<()> {
    install_quietly(shell)?;
    cmd!(shell, "npm run build --silent").quiet().run()?;
    Ok(())
}

fn is_installed(shell: &Shell) -> bool {
    cmd!(shell, "npm --version").quiet().ignore_stdout().ignore_stderr().run().is_ok()
}
