//! What others may ask of whoever uses this library: every dependency's license is on a list.

use anyhow::{Context as _, Result, bail};
use serde_json::Value;
use xshell::{Shell, cmd};

use crate::report::Outcome;

/// Licenses that ask no more than to be named; and `MPL-2.0`, which asks for changes to its own files only.
const ALLOWED: [&str; 11] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Zlib",
];

/// Names every crate in the lock file whose license is not on the list.
pub(crate) fn check(shell: &Shell) -> Result<Outcome> {
    let metadata = cmd!(shell, "cargo metadata --format-version 1 --locked").read()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("cargo metadata lists packages")?;
    let refused: Vec<String> = packages.iter().filter_map(refusal).collect();
    if !refused.is_empty() {
        bail!("not on the list of licenses: {}", refused.join(", "));
    }
    println!("{} packages, each under a license of the list", packages.len());
    Ok(Outcome::Passed)
}

fn refusal(package: &Value) -> Option<String> {
    let license = package["license"].as_str().unwrap_or("none");
    let allowed = Expression::new(license).any_of_all();
    (!allowed).then(|| format!("{} {} ({license})", package["name"], package["version"]))
}

/// An SPDX license expression, read from left to right: `AND` binds more tightly than `OR`.
struct Expression {
    words: std::vec::IntoIter<String>,
    next: Option<String>,
}

impl Expression {
    /// The old way to write `OR` is a slash.
    fn new(text: &str) -> Self {
        let spaced = text.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
        let words: Vec<String> = spaced.split_whitespace().map(str::to_owned).collect();
        let mut words = words.into_iter();
        let next = words.next();
        Self { words, next }
    }

    fn any_of_all(&mut self) -> bool {
        let mut allowed = self.all_of();
        while self.takes("OR") {
            allowed |= self.all_of();
        }
        allowed
    }

    fn all_of(&mut self) -> bool {
        let mut allowed = self.one();
        while self.takes("AND") {
            allowed &= self.one();
        }
        allowed
    }

    fn one(&mut self) -> bool {
        if self.takes("(") {
            let allowed = self.any_of_all();
            return self.takes(")") && allowed;
        }
        let mut name = self.take().unwrap_or_default();
        if self.takes("WITH") {
            name = format!("{name} WITH {}", self.take().unwrap_or_default());
        }
        ALLOWED.contains(&name.as_str())
    }

    fn takes(&mut self, word: &str) -> bool {
        let taken = self.next.as_deref() == Some(word);
        if taken {
            self.take();
        }
        taken
    }

    fn take(&mut self) -> Option<String> {
        std::mem::replace(&mut self.next, self.words.next())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn allowed(license: &str) -> bool {
        Expression::new(license).any_of_all()
    }

    #[test]
    fn one_allowed_choice_is_enough() {
        assert!(allowed("MIT OR GPL-3.0-only"));
        assert!(allowed("GPL-3.0-only/MIT"));
        assert!(allowed("Apache-2.0 WITH LLVM-exception OR GPL-3.0-only"));
    }

    #[test]
    fn every_part_must_be_allowed() {
        assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!allowed("(MIT OR Apache-2.0) AND GPL-3.0-only"));
        assert!(!allowed("GPL-3.0-only AND (MIT OR Apache-2.0)"));
    }

    #[test]
    fn no_license_is_not_allowed() {
        assert!(!allowed(""));
        assert!(!allowed("none"));
        assert!(!allowed("(MIT"));
    }
}
