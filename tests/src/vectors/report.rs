//! What came of a file of cases, by peer and kind.

use std::collections::BTreeMap;
use std::fmt;

use selfserve_rival::{Evidence, Profile};

use super::Verdict;

/// What came of a file of cases. Printed, it is a table, then what is not covered, with the reasons, then what failed.
#[derive(Debug, Default)]
pub struct Report {
    counts: BTreeMap<(String, String), Counts>,
    not_covered: Vec<(String, String)>,
    failed: Vec<(String, String)>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    ours: usize,
    profile: usize,
    not_covered: usize,
    failed: usize,
}

impl Report {
    pub(super) fn add(&mut self, peer: &str, kind: &str, id: &str, verdict: Verdict) {
        let counts = self.counts.entry((peer.to_owned(), kind.to_owned())).or_default();
        match verdict {
            Verdict::Ours => counts.ours += 1,
            Verdict::Profile => counts.profile += 1,
            Verdict::NotCovered(reason) => {
                counts.not_covered += 1;
                self.not_covered.push((id.to_owned(), reason));
            }
            Verdict::Failed(difference) => {
                counts.failed += 1;
                self.failed.push((id.to_owned(), difference));
            }
        }
    }

    /// The cases that failed, with what differs.
    pub fn failed(&self) -> &[(String, String)] {
        &self.failed
    }

    /// The cases that nothing here calculates, with the reason.
    pub fn not_covered(&self) -> &[(String, String)] {
        &self.not_covered
    }

    /// How many passed.
    pub fn passed(&self) -> usize {
        let total = self.total();
        total.ours + total.profile
    }

    /// How many of them by our own arithmetic.
    pub fn ours(&self) -> usize {
        self.total().ours
    }

    fn total(&self) -> Counts {
        let add = |sum: Counts, counts: &Counts| Counts {
            ours: sum.ours + counts.ours,
            profile: sum.profile + counts.profile,
            not_covered: sum.not_covered + counts.not_covered,
            failed: sum.failed + counts.failed,
        };
        self.counts.values().fold(Counts::default(), add)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["ours", "profile", "not covered", "failed"];
        writeln!(formatter, "{:<28}{:>6}{:>9}{:>13}{:>8}", "passed by", head[0], head[1], head[2], head[3])?;
        let mut line = |name: &str, counts: Counts| {
            let Counts { ours, profile, not_covered, failed } = counts;
            writeln!(formatter, "{name:<28}{ours:>6}{profile:>9}{not_covered:>13}{failed:>8}")
        };
        for ((peer, kind), counts) in &self.counts {
            line(&format!("{peer} {kind}"), *counts)?;
        }
        line("all", self.total())?;
        let documented = |profile: &Profile| profile.evidence() == Evidence::DocumentedNotVerified;
        let names: Vec<_> = Profile::ALL.iter().filter(|one| documented(one)).map(|one| one.name()).collect();
        writeln!(formatter, "\ndocumented, not verified: {}", names.join(", "))?;
        let lists = [("not covered", &self.not_covered), ("failed", &self.failed)];
        for (title, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            writeln!(formatter, "\n{title}:")?;
            for (id, reason) in list {
                writeln!(formatter, "  {id}: {reason}")?;
            }
        }
        Ok(())
    }
}
