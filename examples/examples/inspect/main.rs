//! Looking into a journal (`H6`, `V2`, `V5`): what a host's support asks when somebody calls.
//!
//! `cargo run --example inspect FILE audit` and the like: see `--help`. FILE is a journal, canonical JSON, one event a line.

mod tables;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand};
use selfserve::{
    Actor, AdminSubscriptionsQuery, AtEndOfDay, AtInstant, AtSequence, AuditFilter, Catalog, Command,
    CommandId, Context, CorruptJournal, Directory, Facts, Organization, Person, Recorded, Sequence, Viewer,
    audit, difference, explain_access, explain_charge, explain_refusal, json, order_history, verify_journal,
};
use uuid::Uuid;

type Failure = Box<dyn Error>;

/// Looks into the journal of an organization.
#[derive(Parser)]
struct Arguments {
    /// The journal: canonical JSON, one event a line.
    journal: PathBuf,
    #[command(subcommand)]
    question: Question,
}

#[derive(Subcommand)]
enum Question {
    /// Is it sound? Every problem, not the first alone.
    Verify,
    /// Every change: who, when, by which command, before and after.
    Audit(Filter),
    /// The order history of a subscription.
    Orders {
        /// The subscription's id.
        subscription: String,
    },
    /// The subscriptions as of a moment; as of now where none is named.
    State(AsOf),
    /// Why a line of an invoice was charged.
    Charge {
        /// The invoice's number.
        invoice: String,
        /// The line, from 1.
        line: u32,
    },
    /// When, and why, a person got a product and lost it.
    Access {
        /// The person's id.
        person: String,
        /// The product's id.
        product: String,
    },
    /// Why a command is refused, and since which event.
    Refusal {
        /// The command as JSON.
        command: PathBuf,
        /// Who gives it: a person's id; the system itself where nobody is named.
        #[arg(long)]
        by: Option<String>,
        /// When it is given.
        #[arg(long)]
        at: String,
        /// The catalog as JSON.
        #[arg(long)]
        catalog: PathBuf,
        /// The people as JSON.
        #[arg(long)]
        people: PathBuf,
    },
    /// Where another journal parts from it, and what only one of them has.
    Difference {
        /// The other journal.
        other: PathBuf,
    },
}

#[derive(Args)]
struct Filter {
    /// Only what concerns this subscription.
    #[arg(long)]
    subscription: Option<String>,
    /// Only what this person did, or what concerns them.
    #[arg(long)]
    person: Option<String>,
    /// Only what concerns this product.
    #[arg(long)]
    product: Option<String>,
}

#[derive(Args)]
#[group(multiple = false)]
struct AsOf {
    /// After the event at this place.
    #[arg(long, value_name = "NUMBER")]
    sequence: Option<u64>,
    /// At this instant, such as `2026-11-22T10:00:00Z`.
    #[arg(long, value_name = "INSTANT")]
    at: Option<String>,
    /// At the end of this day, such as `2026-11-22`.
    #[arg(long, value_name = "DAY")]
    day: Option<String>,
}

fn main() -> Result<(), Failure> {
    let Arguments { journal, question } = Arguments::parse();
    if let Question::Verify = question {
        let report = verify_journal(&fs::read(&journal)?);
        println!("{}", tables::report(&report));
        return if report.problems.is_empty() { Ok(()) } else { Err("the journal is not sound".into()) };
    }
    let records = records(&journal)?;
    let answer = match question {
        Question::Verify => return Ok(()),
        Question::Audit(filter) => tables::audit(&audit(&records, &filter.read()?)?),
        Question::Orders { subscription } => tables::orders(&order_history(&records, subscription.parse()?)?),
        Question::State(moment) => state(&records, &moment)?,
        Question::Charge { invoice, line } => {
            let explained = explain_charge(&records, &invoice.as_str().into(), line);
            tables::charge(&explained.ok_or("there is no such line")?)
        }
        Question::Access { person, product } => {
            tables::access(&explain_access(&records, person.parse()?, &product.as_str().into())?)
        }
        Question::Refusal { command, by, at, catalog, people } => {
            let actor = by.map(|id| id.parse().map(Actor::user)).transpose()?.unwrap_or(Actor::SYSTEM);
            let context = Context { id: CommandId(Uuid::nil()), actor, at: at.parse()? };
            refusal(&records, &context, &command, &catalog, &people)?
        }
        Question::Difference { other } => {
            let other = self::records(&other)?;
            tables::difference(&difference(&records, &other), &records, &other)
        }
    };
    println!("{answer}");
    Ok(())
}

impl Filter {
    fn read(self) -> Result<AuditFilter, Failure> {
        Ok(AuditFilter {
            subscription: self.subscription.map(|id| id.parse()).transpose()?,
            person: self.person.map(|id| id.parse()).transpose()?,
            product: self.product.map(|id| id.as_str().into()),
            ..AuditFilter::default()
        })
    }
}

/// The events of a journal.
fn records(journal: &Path) -> Result<Vec<Recorded>, Failure> {
    let text = fs::read_to_string(journal)?;
    let records =
        text.lines().zip(1..).map(|(line, place)| Recorded::from_json(line.as_bytes(), Sequence(place)));
    Ok(records.collect::<Result<_, CorruptJournal>>()?)
}

fn state(records: &[Recorded], moment: &AsOf) -> Result<String, Failure> {
    let moment = match (moment.sequence, &moment.at, &moment.day) {
        (Some(sequence), _, _) => AtSequence { sequence: Sequence(sequence) }.into(),
        (_, Some(at), _) => AtInstant { at: at.parse()? }.into(),
        (_, _, Some(day)) => AtEndOfDay { day: day.parse()? }.into(),
        _ => AtSequence { sequence: Sequence(u64::MAX) }.into(),
    };
    let organization = Organization::as_of(records, moment)?;
    let last = records.iter().rev().find(|record| record.sequence <= organization.version());
    let Some(last) = last else { return Ok("Nothing had happened yet.".into()) };
    // The names of people and products are the directory's and the catalog's: here ids are enough.
    let (catalog, directory) = (Catalog::default(), Directory::new());
    let facts = Facts { catalog: &catalog, directory: &directory };
    let viewer = Viewer { actor: Actor::SYSTEM, at: last.at };
    let mut query = AdminSubscriptionsQuery::default();
    let mut rows = Vec::new();
    loop {
        let page = organization.view(facts, &viewer, &query)?;
        rows.extend(page.rows);
        if page.next.is_none() {
            return Ok(tables::state(last, &rows));
        }
        query.after = page.next;
    }
}

fn refusal(
    records: &[Recorded],
    context: &Context,
    command: &Path,
    catalog: &Path,
    people: &Path,
) -> Result<String, Failure> {
    let command: Command = json::read(&fs::read(command)?)?;
    let catalog = Catalog::from_json(&fs::read_to_string(catalog)?)?;
    let mut directory = Directory::new();
    directory.upsert_many(json::read::<Vec<Person>>(&fs::read(people)?)?)?;
    let facts = Facts { catalog: &catalog, directory: &directory };
    let explained = explain_refusal(records, facts, context, &command)?;
    Ok(tables::refusal(explained.as_ref(), records))
}
