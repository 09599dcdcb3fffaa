//! What was found out about each change, kept in a file as it comes: an interrupted run goes on where it was.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::sync::Mutex;

use anyhow::{Context as _, Result};

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// This test fails with it.
    Caught(String),
    /// No test that reaches it fails.
    Survived,
    /// No test reaches it.
    Unreached,
}

/// The file: a line for each change that was tried, with the digest of what it was tried on.
pub(crate) struct Verdicts {
    file: Mutex<File>,
    digest: String,
    known: BTreeMap<String, Verdict>,
    /// The tests that caught a change before something else was changed.
    catchers: BTreeMap<String, String>,
}

impl Verdicts {
    pub(crate) fn open(path: &Path, digest: u64) -> Result<Self> {
        let digest = format!("{digest:016x}");
        let (mut known, mut catchers) = (BTreeMap::new(), BTreeMap::new());
        for line in fs::read_to_string(path).unwrap_or_default().lines() {
            let mut fields = line.splitn(4, '\t');
            let mut field = || fields.next().context("a broken line, remove the file");
            let (of, what, test, name) = (field()?, field()?, field()?, field()?.to_owned());
            if what == "caught" {
                catchers.insert(name.clone(), test.to_owned());
            }
            if of == digest {
                known.insert(name, read(what, test));
            }
        }
        let file = Mutex::new(File::options().create(true).append(true).open(path)?);
        Ok(Self { file, digest, known, catchers })
    }

    pub(crate) fn known(&self, name: &str) -> Option<&Verdict> {
        self.known.get(name)
    }

    pub(crate) fn catcher(&self, name: &str) -> Option<&str> {
        self.catchers.get(name).map(String::as_str)
    }

    pub(crate) fn keep(&self, name: &str, verdict: &Verdict) -> Result<()> {
        let (what, test) = match verdict {
            Verdict::Caught(test) => ("caught", test.as_str()),
            Verdict::Survived => ("survived", ""),
            Verdict::Unreached => ("unreached", ""),
        };
        let mut file = self.file.lock().expect("no panic");
        Ok(writeln!(file, "{}\t{what}\t{test}\t{name}", self.digest)?)
    }
}

fn read(what: &str, test: &str) -> Verdict {
    match what {
        "caught" => Verdict::Caught(test.to_owned()),
        "unreached" => Verdict::Unreached,
        _ => Verdict::Survived,
    }
}
