//! Another commit of the project, beside this one.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use xshell::{Shell, cmd};

use crate::cargo::target;

/// A folder with the project, and one for what is built from it.
pub(crate) struct Place {
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
    pub(crate) target: PathBuf,
}

/// The project as it is now.
pub(crate) fn here(shell: &Shell) -> Result<Place> {
    Ok(Place { name: "here".to_owned(), folder: shell.current_dir(), target: target(shell)? })
}

/// A clone in the target folder, which is kept: what was built once is there the next time.
pub(crate) fn checkout(shell: &Shell, revision: &str) -> Result<Place> {
    let wanted = format!("{revision}^{{commit}}");
    let commit = cmd!(shell, "git rev-parse --verify --quiet {wanted}").quiet().read().unwrap_or_default();
    ensure!(!commit.is_empty(), "there is no commit {revision}");
    let name = commit.chars().take(7).collect::<String>();
    let folder = target(shell)?.join("against").join(&name);
    if !shell.path_exists(folder.join("Cargo.toml")) {
        cmd!(shell, "git clone --quiet --shared --no-checkout . {folder}").quiet().run()?;
        cmd!(shell, "git -C {folder} checkout --quiet --detach {commit}").quiet().run()?;
    }
    Ok(Place { name, target: folder.join("target"), folder })
}

/// Brings a folder of the project there as it is here.
pub(crate) fn bring(shell: &Shell, folder: &str, place: &Place) -> Result<()> {
    for file in shell.read_dir(folder)? {
        let there = place.folder.join(folder).join(file.file_name().unwrap_or_default());
        write(shell, &there, &shell.read_binary_file(&file)?)?;
    }
    Ok(())
}

/// Writes a file that is another; what did not change is not built again.
fn write(shell: &Shell, path: &Path, bytes: &[u8]) -> Result<()> {
    if shell.read_binary_file(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    Ok(shell.write_file(path, bytes)?)
}
