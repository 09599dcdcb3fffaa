//! The floors of the house: which folder of the core may use which, read from its own code; and what no file may be.
//!
//! What stands higher uses what stands lower, never the other way round. One circle is allowed: the lists of commands,
//! events and refusals name the subjects, and the subjects name the lists.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use crate::report::Outcome;

/// From the ground up: the files and folders of `core/src`. Those of one floor do not use one another.
const FLOORS: &[&[&str]] = &[
    &["value", "json", "csv"],
    &["actor", "calendar", "directory", "pricing", "status"],
    &["catalog", "charge", "corruption", "rights"],
    &["settings"],
    &["state"],
    &["case"],
    &["charging", "effect"],
    &["policy"],
    &["billing"],
    &["promotion"],
    &["subscription"],
    &["license_request", "auto_claim"],
    &["collection"],
    &["purchase_request"],
    &["administration", "people"],
    &["due", "execution"],
    &["organization"],
    &["journal", "snapshot", "view"],
    &["record"],
    &["document"],
    &["schema", "swift"],
];

/// The lists: they name every subject, and whoever stands as high as `case` may name them.
const LISTS: [&str; 3] = ["command", "event", "denial"];

/// How many lines a file written by hand may have.
const MOST_LINES: usize = 400;

/// Names that say nothing.
const EMPTY_NAMES: [&str; 7] = ["util", "utils", "helpers", "common", "misc", "types", "models"];

/// Folders whose files are generated, fetched or data.
const NOT_BY_HAND: [&str; 8] =
    ["target", "node_modules", "_types", "Generated", ".git", ".build", "dist", "scenarios"];

/// Everything that breaks a floor, a length or a name, one a line.
pub(crate) fn check(root: &Path) -> Result<Outcome> {
    let core = root.join("core/src");
    let mut broken = Vec::new();
    for file in files(&core, &["rs"])? {
        broken.extend(arrows(&core, &file)?);
    }
    broken.extend(dead_files(&core)?);
    for file in files(root, &["rs", "py", "ts", "mts", "swift"])? {
        broken.extend(faults(root, &file)?);
    }
    if broken.is_empty() {
        return Ok(Outcome::Passed);
    }
    bail!("{}", broken.join("\n"))
}

/// The floor of a file or folder of the core.
fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// What a file uses that it may not.
fn arrows(core: &Path, file: &Path) -> Result<Vec<String>> {
    let from = room(core, file)?;
    if from == "lib" || LISTS.contains(&from.as_str()) {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(file)?;
    let Some(own) = floor(&from) else { return Ok(vec![format!("{from}: on no floor, see FLOORS")]) };
    let above_case = floor("case").is_some_and(|case| case <= own);
    let allowed = |to: &str| match floor(to) {
        Some(other) => to == from || other < own,
        None => LISTS.contains(&to) && above_case,
    };
    let wrong = used(&text).into_iter().filter(|to| !allowed(to));
    Ok(wrong
        .map(|to| format!("{} uses {to}, which stands no lower than {from}", shown(core, file)))
        .collect())
}

/// The rooms that code names as `crate::room`, comments aside.
fn used(text: &str) -> BTreeSet<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: Vec<&str> = code.take_while(|line| !line.starts_with("#[cfg(test)]")).collect();
    let named = code.iter().flat_map(|line| line.split("crate::").skip(1)).map(|rest| {
        rest.chars().take_while(|letter| letter.is_ascii_lowercase() || *letter == '_').collect::<String>()
    });
    let nested = code.join(" ");
    let listed = nested.split("use crate::{").skip(1).filter_map(|rest| rest.split_once("};")).flat_map(
        |(names, _)| {
            names.split(',').map(|name| name.trim().split("::").next().unwrap_or_default().to_owned())
        },
    );
    named
        .chain(listed.collect::<Vec<_>>())
        .filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase()))
        .collect()
}

/// The file or folder of `core/src` that a file lies in.
fn room(core: &Path, file: &Path) -> Result<String> {
    let first = file.strip_prefix(core)?.components().next().context("a file")?;
    let name = first.as_os_str().to_string_lossy();
    Ok(name.strip_suffix(".rs").unwrap_or(&name).to_owned())
}

/// Files that no `mod` line names.
fn dead_files(core: &Path) -> Result<Vec<String>> {
    let mut dead = Vec::new();
    for file in files(core, &["rs"])? {
        let name = file.file_stem().context("a name")?.to_string_lossy().into_owned();
        let folder = file.parent().context("a folder")?;
        let (module, above) = match (name.as_str(), folder == core) {
            ("lib", true) => continue,
            ("mod", _) => {
                (folder.file_name().context("a name")?.to_string_lossy().into_owned(), folder.parent())
            }
            _ => (name, Some(folder)),
        };
        let above = above.context("a folder")?;
        let parents = [above.join("mod.rs"), above.join("lib.rs"), above.with_extension("rs")];
        let text: String = parents.iter().filter_map(|parent| fs::read_to_string(parent).ok()).collect();
        let declared = text.lines().any(|line| line.trim_end().ends_with(&format!("mod {module};")));
        if !declared {
            dead.push(format!("{}: no `mod` line names it", shown(core, &file)));
        }
    }
    Ok(dead)
}

/// A file that is too long, or whose name says nothing.
fn faults(root: &Path, file: &Path) -> Result<Vec<String>> {
    let lines = fs::read_to_string(file)?.lines().count();
    let stem = file.file_stem().context("a name")?.to_string_lossy().into_owned();
    let name = stem.trim_end_matches(".d");
    let long = (lines > MOST_LINES && !stem.ends_with(".d"))
        .then(|| format!("{}: {lines} lines, more than {MOST_LINES}", shown(root, file)));
    let empty = (EMPTY_NAMES.contains(&name) && !stem.ends_with(".d"))
        .then(|| format!("{}: a name that says nothing", shown(root, file)));
    Ok(long.into_iter().chain(empty).collect())
}

fn shown(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).display().to_string()
}

/// The files below a folder with one of these endings, those that nobody wrote aside.
fn files(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().context("a name")?.to_string_lossy().into_owned();
        if NOT_BY_HAND.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            found.extend(files(&path, endings)?);
        } else if path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever runs the tests alone learns it, too.
    #[test]
    fn the_house_stands() {
        check(&crate::workspace().unwrap()).unwrap();
    }
}
