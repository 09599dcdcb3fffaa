//! What the tests missed, told by file, and held against what is explained.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Result, ensure};

use super::list::{Mutant, Number};
use super::verdicts::{Verdict, Verdicts};
use super::workshop::Unfit;

/// The changes that no test catches, each followed by an indented line that says why none can.
pub(crate) const EXPLAINED: &str = "tests/surviving-mutants.txt";

/// How the changes of a file came out.
#[derive(Default)]
struct Counts {
    caught: usize,
    survived: usize,
    unreached: usize,
    unviable: usize,
    constant: usize,
}

/// How all of them came out.
pub(crate) struct Summary<'list> {
    files: BTreeMap<&'list str, Counts>,
    caught: BTreeSet<&'list str>,
    missed: Vec<(&'list str, &'static str)>,
    constant: Vec<&'list str>,
}

impl<'list> Summary<'list> {
    pub(crate) fn new(
        mutants: &'list [Mutant],
        unfit: &BTreeMap<Number, Unfit>,
        verdicts: &Verdicts,
    ) -> Self {
        let mut summary = Self {
            files: BTreeMap::new(),
            caught: BTreeSet::new(),
            missed: Vec::new(),
            constant: Vec::new(),
        };
        for (number, mutant) in mutants.iter().enumerate() {
            let counts = summary.files.entry(&mutant.file).or_default();
            match (unfit.get(&number), verdicts.known(&mutant.name)) {
                (Some(Unfit::Unviable), _) => counts.unviable += 1,
                (Some(Unfit::Constant), _) => {
                    counts.constant += 1;
                    summary.constant.push(&mutant.name);
                }
                (None, Some(Verdict::Caught(_))) => {
                    counts.caught += 1;
                    summary.caught.insert(&mutant.name);
                }
                (None, Some(Verdict::Survived)) => {
                    counts.survived += 1;
                    summary.missed.push((&mutant.name, "survives"));
                }
                (None, Some(Verdict::Unreached) | None) => {
                    counts.unreached += 1;
                    summary.missed.push((&mutant.name, "unreached"));
                }
            }
        }
        summary
    }

    pub(crate) fn print(&self) {
        println!("caught  survive  unreached  unviable");
        for (file, counts) in &self.files {
            println!("{counts}  {file}");
        }
        let all = self.files.values().fold(Counts::default(), |sum, counts| sum.plus(counts));
        println!("{all}  in all");
        for name in &self.constant {
            println!("not tried, in a constant: {name}");
        }
    }

    /// Fails when something is missed that is not explained, or explained that is not missed.
    pub(crate) fn judge(&self, explained: &str, whole: bool) -> Result<()> {
        let explained: BTreeSet<&str> =
            explained.lines().filter(|line| !line.is_empty() && !line.starts_with([' ', '#'])).collect();
        let missed: BTreeSet<&str> = self.missed.iter().map(|(name, _)| *name).collect();
        let open: Vec<_> = self.missed.iter().filter(|(name, _)| !explained.contains(name)).collect();
        for (name, how) in &open {
            println!("{how}: {name}");
        }
        let tried =
            |name: &str| whole && name.split_once(':').is_some_and(|(file, _)| self.files.contains_key(file));
        let needless =
            |name: &&&str| !missed.contains(**name) && (self.caught.contains(**name) || tried(name));
        let needless: Vec<&&str> = explained.iter().filter(needless).collect();
        for name in &needless {
            println!("explained, but not missed: {name}");
        }
        ensure!(
            open.is_empty(),
            "{} missed: test them, or say in {EXPLAINED} why no test can tell",
            open.len()
        );
        ensure!(needless.is_empty(), "take {} out of {EXPLAINED}", needless.len());
        Ok(())
    }

    /// Fails when less than so many of a hundred changes under a path are caught.
    pub(crate) fn require(&self, path: &str, least: usize) -> Result<()> {
        let under = self.files.iter().filter(|(file, _)| file.starts_with(path));
        let counts = under.fold(Counts::default(), |sum, (_, counts)| sum.plus(counts));
        ensure!(
            counts.caught * 100 >= least * counts.tried(),
            "{path}: {} of {} caught, less than {least} %",
            counts.caught,
            counts.tried()
        );
        Ok(())
    }
}

impl Counts {
    fn plus(&self, other: &Self) -> Self {
        Self {
            caught: self.caught + other.caught,
            survived: self.survived + other.survived,
            unreached: self.unreached + other.unreached,
            unviable: self.unviable + other.unviable,
            constant: self.constant + other.constant,
        }
    }

    fn tried(&self) -> usize {
        self.caught + self.survived + self.unreached
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { caught, survived, unreached, unviable, .. } = self;
        let percent = (caught * 1000).checked_div(self.tried()).unwrap_or(1000);
        let (whole, tenth) = (percent / 10, percent % 10);
        write!(formatter, "{caught:>6} {survived:>8} {unreached:>10} {unviable:>9}  {whole:>3}.{tenth} %")
    }
}
