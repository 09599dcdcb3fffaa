//! `cargo xtask package`: what the registries would be given, and a first program on each, in an empty project.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::Args;
use xshell::{Shell, cmd};

use crate::cargo::target;
use crate::report::{Outcome, Report};
use crate::{node, python, story, swift};

/// The crates that are published, each after those it depends on.
const CRATES: [&str; 7] = [
    "selfserve-macros",
    "selfserve",
    "selfserve-einvoice",
    "selfserve-rival",
    "selfserve-interop",
    "selfserve-messages",
    "selfserve-host",
];

#[derive(Args)]
pub(crate) struct Options {
    /// How the native code of the packages is built: `dev` is quicker.
    #[arg(long, default_value = "release")]
    profile: String,
}

pub(crate) fn steps(shell: &Shell, options: &Options, report: &mut Report) -> Result<()> {
    let folder = target(shell)?.join("packages");
    shell.remove_path(&folder)?;
    shell.create_dir(&folder)?;
    report.step("package: Rust", || rust(shell, &folder));
    report.step("package: Python", || python::package(shell, &folder, &options.profile, says_it));
    report.step("package: Node", || node::package(shell, &folder, &options.profile, says_it));
    report.step("package: Swift", || swift::package(shell, says_it));
    Ok(())
}

/// Whether a first program has printed what it should.
fn says_it(printed: &str) -> Result<()> {
    story::first(printed)?;
    println!("{printed}");
    Ok(())
}

/// The crates, unpacked beside an empty project that takes them for those of the registry.
fn rust(shell: &Shell, folder: &Path) -> Result<Outcome> {
    let packages: Vec<String> = CRATES.iter().map(|name| format!("--package={name}")).collect();
    cmd!(shell, "cargo package --quiet --allow-dirty --no-verify {packages...}").run()?;
    let project = folder.join("first-rust");
    let version = version(shell)?;
    let mut manifest = format!(
        "[package]\nname = \"first\"\nedition = \"2024\"\n\n[dependencies]\nselfserve = \"{version}\"\n\
         selfserve-host = {{ version = \"{version}\", features = [\"testing\"] }}\n\n[patch.crates-io]\n"
    );
    for name in CRATES {
        let unpacked = unpack(shell, folder, &format!("{name}-{version}"))?;
        manifest += &format!("{name} = {{ path = {unpacked:?} }}\n");
    }
    shell.write_file(project.join("Cargo.toml"), manifest + "\n[workspace]\n")?;
    shell.copy_file("examples/examples/first.rs", shell.create_dir(project.join("src"))?.join("main.rs"))?;
    let manifest = project.join("Cargo.toml");
    says_it(&cmd!(shell, "cargo run --quiet --manifest-path {manifest}").read()?)?;
    Ok(Outcome::Passed)
}

/// A packed crate, as cargo would unpack it.
fn unpack(shell: &Shell, folder: &Path, name: &str) -> Result<PathBuf> {
    let packed = target(shell)?.join("package").join(format!("{name}.crate"));
    cmd!(shell, "tar --extract --gzip --file {packed} --directory {folder}").run()?;
    shell.copy_file(&packed, folder)?;
    Ok(folder.join(name))
}

/// The one version of all packages.
fn version(shell: &Shell) -> Result<String> {
    let manifest = shell.read_file("Cargo.toml")?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("version = "));
    Ok(line.context("the workspace has a version")?.trim_matches('"').to_owned())
}
