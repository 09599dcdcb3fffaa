//! Which changes there are: cargo-mutants finds them, and says what stands where instead.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use xshell::{Shell, cmd};

/// What the schema says is compared with a file (`cargo xtask generate --check`), not by a test.
const EXCLUDED: &str = "impl schemars::JsonSchema";
/// The crates that are changed, by folder.
pub(crate) const CRATES: [(&str, &str); 2] = [("core", "selfserve"), ("einvoice", "selfserve-einvoice")];
/// What CI uses. Another version may find other changes.
pub(crate) const VERSION: &str = "27.1.0";

/// A change by its number among all.
pub(crate) type Number = usize;

/// A small change of the code.
#[derive(Debug, Clone)]
pub(crate) struct Mutant {
    /// The file, from the workspace's folder.
    pub(crate) file: String,
    /// File, change and source line, without the line's number, which moves.
    pub(crate) name: String,
    /// The bytes of the file that are replaced.
    pub(crate) span: Range<usize>,
    /// What replaces them.
    pub(crate) replacement: String,
    pub(crate) genre: Genre,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Genre {
    /// A function returns this at once.
    Function,
    /// An arm of a match is not there.
    Arm,
    /// Part of an expression is another.
    Expression,
}

/// The changes of these files, or only those of lines that a diff touches.
pub(crate) fn list(shell: &Shell, files: &[String], diff: Option<&Path>) -> Result<Vec<Mutant>> {
    let files = files.iter().flat_map(|file| ["--file", file]);
    let diff = diff.map(|diff| [Path::new("--in-diff"), diff]);
    let packages = CRATES.iter().flat_map(|(_, package)| ["--package", package]);
    let listed = cmd!(shell, "cargo mutants --list --json --exclude-re {EXCLUDED}")
        .args(packages)
        .args(files)
        .args(diff.into_iter().flatten())
        .quiet()
        .read()?;
    // With a diff that touches no code it prints no list at all.
    let listed: Vec<Value> = if listed.is_empty() { Vec::new() } else { serde_json::from_str(&listed)? };
    let mut sources = BTreeMap::new();
    let mut mutants = Vec::new();
    for value in &listed {
        let file = text(value, "/file")?;
        if !sources.contains_key(file) {
            sources.insert(file.to_owned(), shell.read_file(file)?);
        }
        let source = sources.get(file).context("just read")?;
        mutants.push(Mutant::read(value, source).with_context(|| value.to_string())?);
    }
    tell_apart(&mut mutants);
    Ok(mutants)
}

impl Mutant {
    fn read(value: &Value, source: &str) -> Result<Self> {
        let span = offset(value, "/span/start", source)?..offset(value, "/span/end", source)?;
        let genre = match text(value, "/genre")? {
            "FnValue" => Genre::Function,
            "MatchArm" => Genre::Arm,
            "BinaryOperator" | "UnaryOperator" | "MatchArmGuard" | "StructField" => Genre::Expression,
            other => bail!("an unknown kind of change: {other}"),
        };
        // `core/src/charge/proration.rs:12:5: replace …`
        let mut parts = text(value, "/name")?.splitn(4, ':');
        let (file, change) = (parts.next().context("no file")?, parts.nth(2).context("no change")?);
        let name = match genre {
            Genre::Function => format!("{file}:{change}"),
            Genre::Arm | Genre::Expression => format!("{file}:{change}: {}", line(source, span.start)),
        };
        let (file, replacement) = (file.to_owned(), text(value, "/replacement")?.to_owned());
        Ok(Self { file, name, span, replacement, genre })
    }
}

/// The same change twice in a line, or in two lines that are alike, is counted.
fn tell_apart(mutants: &mut [Mutant]) {
    let mut counts = BTreeMap::new();
    for mutant in mutants {
        let count = counts.entry(mutant.name.clone()).and_modify(|count| *count += 1).or_insert(1);
        if *count > 1 {
            mutant.name = format!("{} [{count}]", mutant.name);
        }
    }
}

fn text<'value>(value: &'value Value, pointer: &str) -> Result<&'value str> {
    value.pointer(pointer).and_then(Value::as_str).with_context(|| format!("no text at {pointer}"))
}

/// A place in bytes: they count lines and, in characters, columns, both from one.
fn offset(value: &Value, pointer: &str, source: &str) -> Result<usize> {
    let number = |name: &str| {
        let number = value.pointer(&format!("{pointer}/{name}")).and_then(Value::as_u64);
        Ok::<usize, anyhow::Error>(usize::try_from(number.with_context(|| format!("no {name}"))?)? - 1)
    };
    let (line, column) = (number("line")?, number("column")?);
    let start: usize = source.split_inclusive('\n').take(line).map(str::len).sum();
    Ok(start + source[start..].chars().take(column).map(char::len_utf8).sum::<usize>())
}

/// The line that this byte is in.
fn line(source: &str, at: usize) -> &str {
    let start = source[..at].rfind('\n').map_or(0, |end| end + 1);
    source[start..].lines().next().unwrap_or_default().trim()
}
