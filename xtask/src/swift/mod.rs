//! The Swift toolchain: the one on `PATH`, or one that `debian` makes in a folder of its own.

mod apart;
mod bindings;
mod debian;
mod package;
mod tidy;

pub(crate) use bindings::bindings;
pub(crate) use package::{package, scenarios, steps};

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::report::is_ci;

/// How the library that Swift links ends.
const LIBRARY: &str = if cfg!(windows) { ".lib" } else { ".a" };

/// A Swift compiler that can work in this workspace.
#[derive(Debug)]
pub(crate) enum Toolchain {
    /// `swift` is on `PATH`.
    Installed,
    /// A Debian system in this folder has `swift`; it runs there, with the workspace at its usual path.
    Debian(PathBuf),
}

/// The toolchain that is there, or one made now, which takes a minute or two.
pub(crate) fn toolchain() -> Result<Toolchain> {
    match find()? {
        Some(toolchain) => Ok(toolchain),
        None => debian::make(&debian::folder()?).map(Toolchain::Debian),
    }
}

/// The toolchain for a test run. Where `CI=true` a missing one is made, and not being able to is a failure;
/// a person goes on without.
pub(crate) fn for_tests() -> Result<Option<Toolchain>> {
    if is_ci() {
        return toolchain().map(Some);
    }
    find()
}

fn find() -> Result<Option<Toolchain>> {
    if is_installed() {
        return Ok(Some(Toolchain::Installed));
    }
    let folder = debian::folder()?;
    Ok(folder.is_dir().then_some(Toolchain::Debian(folder)))
}

/// OpenStack's client is called `swift` too, so the name alone proves nothing.
fn is_installed() -> bool {
    Command::new("swift")
        .arg("--version")
        .output()
        .is_ok_and(|output| String::from_utf8_lossy(&output.stdout).contains("Swift version"))
}

impl Toolchain {
    /// `swift`, still without arguments, to be run in `directory`. Of the file system it may see no more than
    /// these folders; all paths are absolute.
    pub(crate) fn command(&self, visible: &[&Path], directory: &Path) -> Command {
        match self {
            Self::Installed => {
                let mut command = Command::new("swift");
                command.current_dir(directory);
                command
            }
            Self::Debian(root) => debian::swift(root, visible, directory),
        }
    }
}
