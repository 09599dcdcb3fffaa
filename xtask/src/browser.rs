//! Chromium, in which the storefront is tested: Debian's own.

use std::path::Path;

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::report::{Outcome, is_ci};

/// Where Debian's packages put it: the one that was made to have no window takes half the time.
const PROGRAMS: [&str; 2] = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];
const NO_CHROMIUM: &str = "no Chromium, on Debian `apt-get install chromium-headless-shell`";

/// Runs what needs it; where it is missing, CI installs it, and a person is told.
pub(crate) fn with_chromium(shell: &Shell, run: impl FnOnce() -> Result<()>) -> Result<Outcome> {
    if !PROGRAMS.iter().any(|program| Path::new(program).exists()) {
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
    cmd!(shell, "apt-get install --yes --quiet --no-install-recommends chromium-headless-shell").run()?;
    Ok(())
}
