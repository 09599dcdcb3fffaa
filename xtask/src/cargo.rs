//! Cargo says where it puts things: nobody here guesses it from a folder's name.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde_json::Value;
use xshell::{Shell, cmd};

/// Cargo's variable for its target folder.
pub(crate) const TARGET: &str = "CARGO_TARGET_DIR";

/// Cargo's target folder, wherever the person building keeps it: by a variable, by cargo's configuration, or nowhere in
/// particular.
pub(crate) fn target(shell: &Shell) -> Result<PathBuf> {
    let metadata = cmd!(shell, "cargo metadata --no-deps --format-version 1").quiet().read()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    Ok(metadata["target_directory"].as_str().context("cargo metadata names no target folder")?.into())
}

/// Builds one thing, and answers where its file is: a profile or another machine's target puts it elsewhere. `ending` is
/// how the file ends, `.a` for a library, or nothing for a program.
pub(crate) fn build(shell: &Shell, arguments: &[&str], ending: &str) -> Result<PathBuf> {
    let messages = cmd!(shell, "cargo build --quiet {arguments...} --message-format json-render-diagnostics");
    let messages = messages.quiet().read()?;
    let mut files = messages.lines().filter_map(|line| files(line, ending)).flatten();
    // What was asked for comes last, after what it depends on.
    files.next_back().with_context(|| format!("cargo build {} made no file {ending}", arguments.join(" ")))
}

/// The files with this ending that a message of cargo's tells of.
fn files(message: &str, ending: &str) -> Option<Vec<PathBuf>> {
    let message: Value = serde_json::from_str(message).ok()?;
    if ending.is_empty() {
        return Some(vec![message["executable"].as_str()?.into()]);
    }
    let files = message["filenames"].as_array()?.iter().filter_map(Value::as_str);
    Some(files.filter(|file| file.ends_with(ending)).map(PathBuf::from).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_folder_is_the_one_that_is_configured() -> Result<()> {
        let shell = Shell::new()?;
        shell.change_dir(crate::workspace()?);
        let elsewhere = std::env::temp_dir().join("elsewhere");
        let _target = shell.push_env(TARGET, &elsewhere);
        assert_eq!(target(&shell)?, elsewhere);
        Ok(())
    }

    #[test]
    fn a_file_is_where_cargo_says() {
        let library = r#"{"reason":"compiler-artifact","filenames":["/t/x86/debug/libone.a","/t/x86/debug/libone.rlib"],"executable":null}"#;
        assert_eq!(files(library, ".a"), Some(vec!["/t/x86/debug/libone.a".into()]));
        assert_eq!(files(library, ""), None);
        let program = r#"{"reason":"compiler-artifact","filenames":["/t/one"],"executable":"/t/one"}"#;
        assert_eq!(files(program, ""), Some(vec!["/t/one".into()]));
        assert_eq!(files("warning: not JSON", ".a"), None);
    }
}
