//! The copy of the workspace that the changes are woven into, and what is built from it.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::Range;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use xshell::{Shell, cmd};

use super::list::{CRATES, Mutant, Number};
use super::weave::{self, Woven};

/// What the tests are built from: packages, and what they read.
const COPIED: [&str; 14] = [
    "core",
    "einvoice",
    "interop",
    "messages",
    "rival",
    "tests",
    "README.md",
    "Cargo.toml",
    "Cargo.lock",
    "docs",
    "schema",
    "bindings-python/tests",
    "bindings-node/test",
    "bindings-swift/Tests",
];

/// Which of the changes is on: a file that only the copy has, in each crate.
const SWITCH: &str = "src/mutant.rs";

/// The copy.
pub(crate) struct Workshop {
    folder: PathBuf,
    /// The text of every file that has changes, as it is in the workspace.
    sources: BTreeMap<String, String>,
    /// Of everything that is copied: what was found out holds as long as it is the same.
    pub(crate) digest: u64,
}

/// Why a change is not tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// It does not compile.
    Unviable,
    /// No switch can be put there: in a constant.
    Constant,
}

/// A program, and what it is built from.
pub(crate) struct Program {
    pub(crate) name: String,
    pub(crate) path: PathBuf,
    /// Whether its tests can be listed.
    pub(crate) tests: bool,
}

impl Workshop {
    /// Copies what has changed since the last time, into a folder of this one.
    pub(crate) fn set_up(shell: &Shell, folder: &Path, mutants: &[Mutant]) -> Result<Self> {
        let folder = folder.join("workspace");
        let files =
            cmd!(shell, "git ls-files --cached --others --exclude-standard -- {COPIED...}").quiet().read()?;
        let mut hasher = DefaultHasher::new();
        let files: Vec<&str> = files.lines().filter(|file| shell.path_exists(file)).collect();
        remove_others(shell, &folder, &files)?;
        for (name, _) in CRATES {
            write(shell, &folder.join(name).join(SWITCH), include_bytes!("switch.rs"))?;
        }
        let mut sources: BTreeMap<String, String> =
            mutants.iter().map(|mutant| (mutant.file.clone(), String::new())).collect();
        for file in files {
            let bytes = shell.read_binary_file(file)?;
            (file, &bytes).hash(&mut hasher);
            if let Some(source) = sources.get_mut(file) {
                // It is written with its changes.
                *source = String::from_utf8(bytes)?;
            } else {
                write(shell, &folder.join(file), &adapted(file, bytes)?)?;
            }
        }
        Ok(Self { folder, sources, digest: hasher.finish() })
    }

    /// Weaves in all changes that compile; which do not, and why.
    pub(crate) fn weave(
        &self,
        shell: &Shell,
        mutants: &[Mutant],
        mut unfit: BTreeMap<Number, Unfit>,
    ) -> Result<BTreeMap<Number, Unfit>> {
        loop {
            let mut files = BTreeMap::new();
            for (file, source) in &self.sources {
                let of_file = mutants.iter().enumerate().filter(|(number, mutant)| {
                    mutant.file == *file && unfit.get(number) != Some(&Unfit::Unviable)
                });
                let of_file: Vec<(Number, &Mutant)> = of_file.collect();
                let woven = weave::weave(source, &of_file).with_context(|| file.clone())?;
                let missing = of_file.iter().filter(|(number, _)| !woven.numbers.contains(number));
                unfit.extend(missing.map(|(number, _)| (*number, Unfit::Constant)));
                let text = woven.text.clone().into_bytes();
                write(shell, &self.folder.join(file), &adapted(file, text)?)?;
                files.insert(file.clone(), woven);
            }
            let unviable = self.unviable(shell, &files)?;
            if unviable.is_empty() {
                return Ok(unfit);
            }
            eprintln!("{} changes do not compile", unviable.len());
            unfit.extend(unviable.into_iter().map(|number| (number, Unfit::Unviable)));
        }
    }

    /// The changes that the compiler complains about.
    fn unviable(&self, shell: &Shell, files: &BTreeMap<String, Woven>) -> Result<Vec<Number>> {
        let packages = CRATES.map(|(_, package)| ["--package", package]);
        let messages = self.cargo(shell, &[&["check"], packages.as_flattened()].concat())?;
        let mut unviable = Vec::new();
        for message in messages.iter().filter(|message| text(message, "/message/level") == "error") {
            let spans = message.pointer("/message/spans").and_then(Value::as_array);
            let primary = spans.into_iter().flatten().filter(|span| span["is_primary"] == true);
            let blamed: Vec<Number> = primary
                .filter_map(|span| Some(files.get(text(span, "/file_name"))?.blamed(&bytes(span)?)))
                .flatten()
                .collect();
            // The last ones only count the others.
            if blamed.is_empty() && message.pointer("/message/code/code").is_some() {
                bail!("no change is to blame: {}", text(message, "/message/rendered"));
            }
            unviable.extend(blamed);
        }
        Ok(unviable)
    }

    /// Builds the tests' programs, and those of the tests inside the crates that have changes.
    pub(crate) fn build(&self, shell: &Shell) -> Result<Vec<Program>> {
        let mut arguments = vec!["test", "--no-run", "--lib", "--bins", "--tests"];
        arguments.extend(["--package", "selfserve-tests"]);
        for (name, package) in CRATES {
            if self.sources.keys().any(|file| Path::new(file).starts_with(name)) {
                arguments.extend(["--package", package]);
            }
        }
        let messages = self.cargo(shell, &arguments)?;
        let errors: Vec<&str> = messages
            .iter()
            .filter(|message| text(message, "/message/level") == "error")
            .map(|message| text(message, "/message/rendered"))
            .collect();
        ensure!(errors.is_empty(), "the tests do not compile: {}", errors.join("\n"));
        Ok(messages.iter().filter_map(program).collect())
    }

    /// Where the copy of a folder is.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn cargo(&self, shell: &Shell, arguments: &[&str]) -> Result<Vec<Value>> {
        let _inside = shell.push_dir(&self.folder);
        let target = self.folder.with_file_name("build");
        let output = cmd!(shell, "cargo {arguments...} --quiet --message-format json --target-dir {target}")
            // What is only strange compiles.
            .env("RUSTFLAGS", "--cap-lints=allow")
            .quiet()
            .ignore_status()
            .output()?;
        let lines = String::from_utf8(output.stdout)?;
        let messages = lines.lines().map(serde_json::from_str).collect::<Result<Vec<Value>, _>>()?;
        let errors = String::from_utf8_lossy(&output.stderr);
        ensure!(!messages.is_empty(), "cargo {}: {errors}", arguments.join(" "));
        Ok(messages)
    }
}

/// What of the workspace is another in the copy.
fn adapted(file: &str, bytes: Vec<u8>) -> Result<Vec<u8>> {
    Ok(match file {
        "Cargo.toml" => {
            let text = String::from_utf8(bytes)?;
            let (before, after) = text.split_once("members = [").context("no members")?;
            let (_, after) = after.split_once(']').context("no end of members")?;
            format!("{before}members = [\"core\", \"tests\"]{after}").into_bytes()
        }
        // What a change returns may need what `std` has. No byte moves, for errors are found by theirs.
        _ if CRATES.iter().any(|(name, _)| Path::new(file) == Path::new(name).join("src/lib.rs")) => {
            let text = String::from_utf8(bytes)?.replacen("#![no_std]", "          ", 1);
            format!("{text}\nmod mutant;\n").into_bytes()
        }
        _ => bytes,
    })
}

/// Writes a file that is another; the compiler looks at the time of a file.
fn write(shell: &Shell, path: &Path, bytes: &[u8]) -> Result<()> {
    if shell.read_binary_file(path).is_ok_and(|there| there == bytes) {
        return Ok(());
    }
    Ok(shell.write_file(path, bytes)?)
}

/// Removes what is not in the workspace any more.
fn remove_others(shell: &Shell, folder: &Path, files: &[&str]) -> Result<()> {
    let switches = CRATES.map(|(name, _)| folder.join(name).join(SWITCH));
    let mut open = vec![folder.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(shell.read_dir(path)?);
        } else if path.is_file()
            && !switches.contains(&path)
            && !files.iter().any(|file| folder.join(file) == path)
        {
            shell.remove_path(path)?;
        }
    }
    Ok(())
}

fn program(message: &Value) -> Option<Program> {
    let path = PathBuf::from(message.pointer("/executable")?.as_str()?);
    let name = text(message, "/target/name").to_owned();
    let tests = message.pointer("/profile/test") == Some(&Value::Bool(true));
    Some(Program { name, path, tests })
}

fn text<'value>(value: &'value Value, pointer: &str) -> &'value str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn bytes(span: &Value) -> Option<Range<usize>> {
    let number = |name: &str| usize::try_from(span[name].as_u64()?).ok();
    Some(number("byte_start")?..number("byte_end")?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a test includes from elsewhere has to be in the copy, or no change is tried at all.
    #[test]
    fn what_the_tests_include_is_copied() -> Result<()> {
        let shell = Shell::new()?;
        shell.change_dir(crate::workspace()?);
        for (folder, up) in [("tests/tests", "../../"), ("tests/tests/rules", "../../../")] {
            for file in shell.read_dir(folder)?.iter().filter(|file| file.is_file()) {
                let text = shell.read_file(file)?;
                let from_elsewhere = format!("(\"{up}");
                let included = text.split(&from_elsewhere).skip(1);
                for path in included.filter_map(|rest| rest.split('"').next()) {
                    let is_copied = COPIED.iter().any(|copied| Path::new(path).starts_with(copied));
                    assert!(is_copied, "{} includes {path}", file.display());
                }
            }
        }
        Ok(())
    }
}
