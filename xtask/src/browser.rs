//! Chromium, in which the storefront is tested: Debian's own.

use std::path::Path;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::report::{Outcome, is_ci};

/// Where Debian's package puts it.
const PROGRAM: &str = "/usr/bin/chromium";
const NO_CHROMIUM: &str = "no Chromium, on Debian `apt-get install chromium`";

/// Runs what needs it; where it is missing, CI installs it, and a person is told.
pub(crate) fn with_chromium(shell: &Shell, run: impl FnOnce() -> Result<()>) -> Result<Outcome> {
    if !Path::new(PROGRAM).exists() {
        if !is_ci() {
            return Ok(Outcome::Skipped(NO_CHROMIUM.to_owned()));
        }
        install(shell)?;
    }
    run()?;
    Ok(Outcome::Passed)
}

fn install(shell: &Shell) -> Result<()> {
    ensure!(Path::new("/etc/debian_version").exists(), NO_CHROMIUM);
    let _unasked = shell.push_env("DEBIAN_FRONTEND", "noninteractive");
    cmd!(shell, "apt-get update --quiet").run()?;
    cmd!(shell, "apt-get install --yes --quiet --no-install-recommends chromium").run()?;
    Ok(())
}
