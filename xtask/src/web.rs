//! `cargo xtask web`: the storefront in a browser, until ctrl-c.

use anyhow::Result;
use xshell::{Shell, cmd};

/// The folder of the storefront.
const STOREFRONT: &str = "examples/web";

/// Builds what is missing, and serves on loopback.
pub(crate) fn run(shell: &Shell) -> Result<()> {
    let _storefront = shell.push_dir(STOREFRONT);
    cmd!(shell, "npm start --silent").quiet().run()?;
    Ok(())
}
