//! What workers leave behind for the audit, whatever becomes of them: a line for each answer, and for each order that the
//! world outside took. A line that was torn by a `kill -9` is left out.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use selfserve::{CommandId, EffectId, InvoiceNumber, Money, OrganizationId};

/// A file that lines are added to.
pub(crate) struct Lines(Mutex<File>);

impl Lines {
    pub(crate) fn open(folder: &Path, name: &str) -> io::Result<Self> {
        Ok(Self(Mutex::new(OpenOptions::new().create(true).append(true).open(folder.join(name))?)))
    }

    /// It is with the system when this returns: only a power cut would lose it.
    pub(crate) fn add(&self, fields: &[&dyn std::fmt::Display]) -> io::Result<()> {
        let fields: Vec<String> = fields.iter().map(ToString::to_string).collect();
        let line = fields.join("\t") + "\n";
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write_all(line.as_bytes())
    }
}

/// The lines of all files of one kind.
pub(crate) fn read<T>(folder: &Path, kind: &str, parse: impl Fn(&[&str]) -> Option<T>) -> io::Result<Vec<T>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == kind) {
            let text = fs::read_to_string(path)?;
            let whole = text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n'));
            found.extend(whole.filter_map(|line| parse(&line.split('\t').collect::<Vec<_>>())));
        }
    }
    Ok(found)
}

/// What one command was answered.
pub(crate) struct Answer {
    pub(crate) organization: OrganizationId,
    pub(crate) id: CommandId,
    pub(crate) what: String,
    /// From the question to the answer.
    pub(crate) microseconds: u64,
    pub(crate) outcome: Outcome,
}

pub(crate) enum Outcome {
    /// Its events are there, so many, from this place on.
    Accepted(u64, u64),
    /// By the rules.
    Refused,
    /// Nobody was told what became of it.
    Open,
}

impl Answer {
    pub(crate) const KIND: &str = "answers";

    pub(crate) fn write(&self, lines: &Lines) -> io::Result<()> {
        let (outcome, first, count) = match self.outcome {
            Outcome::Accepted(first, count) => ("accepted", first, count),
            Outcome::Refused => ("refused", 0, 0),
            Outcome::Open => ("open", 0, 0),
        };
        lines.add(&[&self.organization, &self.id, &self.what, &self.microseconds, &outcome, &first, &count])
    }

    pub(crate) fn parse(fields: &[&str]) -> Option<Self> {
        let [organization, id, what, microseconds, outcome, first, count] = fields else { return None };
        let outcome = match *outcome {
            "accepted" => Outcome::Accepted(first.parse().ok()?, count.parse().ok()?),
            "refused" => Outcome::Refused,
            _ => Outcome::Open,
        };
        Some(Self {
            organization: organization.parse().ok()?,
            id: id.parse().ok()?,
            what: (*what).to_owned(),
            microseconds: microseconds.parse().ok()?,
            outcome,
        })
    }
}

/// An order that the world outside took.
pub(crate) struct Order {
    pub(crate) organization: OrganizationId,
    pub(crate) key: EffectId,
    /// What it charges; absent for all others.
    pub(crate) charge: Option<(InvoiceNumber, Money)>,
}

impl Order {
    pub(crate) const KIND: &str = "orders";

    pub(crate) fn write(&self, lines: &Lines) -> io::Result<()> {
        match &self.charge {
            Some((invoice, amount)) => lines.add(&[
                &self.organization,
                &self.key,
                invoice,
                &amount.minor_units(),
                &amount.currency(),
            ]),
            None => lines.add(&[&self.organization, &self.key]),
        }
    }

    pub(crate) fn parse(fields: &[&str]) -> Option<Self> {
        let (organization, key, charge) = match fields {
            [organization, key] => (organization, key, None),
            [organization, key, invoice, units, currency] => {
                let amount = Money::from_minor_units(units.parse().ok()?, currency.parse().ok()?);
                (organization, key, Some((InvoiceNumber::new(invoice), amount)))
            }
            _ => return None,
        };
        Some(Self { organization: organization.parse().ok()?, key: EffectId::new(key), charge })
    }
}
