//! Where a scenario is played: the facts, the organization, and the journal a host would have kept.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use selfserve::json::{self, InvalidInput};
use selfserve::{
    Advanced, Catalog, Command, Context, Directory, EffectOrder, Facts, Organization, Outcome, Person, Query,
    Recorded, Viewer,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Given;
use super::outcome::{Refusal, written};
use super::step::{Request, Step};

pub(super) struct Stage {
    pub(super) catalog: Catalog,
    directory: Directory,
    pub(super) organization: Organization,
    pub(super) journal: String,
    /// What the last step that recorded something asks of the world outside.
    effects: Vec<EffectOrder>,
}

impl Stage {
    pub(super) fn new(folder: &Path, catalog: &Value, people: &Value) -> Result<Self> {
        let catalog = Catalog::from_json(&facts(folder, "catalog.json", catalog)?)?;
        let mut directory = Directory::new();
        let people: Vec<Person> = json::read(facts(folder, "people.json", people)?.as_bytes())?;
        directory.upsert_many(people)?;
        let organization = Organization::new();
        Ok(Self { catalog, directory, organization, journal: String::new(), effects: Vec::new() })
    }

    /// What comes of the step, as canonical JSON; nothing where nothing is to come of it.
    pub(super) fn play(&mut self, step: &Step) -> Result<Option<String>> {
        Ok(match step {
            Step::Execute(request) => Some(self.execute(request)?),
            Step::Quote(request) => Some(written(self.quote(request))),
            Step::View { actor, at, query } => Some(written(self.view(actor, at, query))),
            Step::Advance { at } => Some(self.advance(at)?),
            Step::Deadline => Some(json::write(&self.organization.next_deadline())),
            Step::Effects => Some(json::write(&self.effects)),
            Step::Search { text, limit } => {
                Some(json::write(&self.directory.search(text, usize::try_from(*limit)?)))
            }
            Step::Reload => {
                self.organization = Organization::from_journal(self.journal.as_bytes())?;
                None
            }
            Step::Open { journal } => {
                self.organization = Organization::from_journal(journal.as_bytes())?;
                self.journal.clone_from(journal);
                None
            }
            Step::OpenSnapshot { snapshot } => {
                self.organization = match Organization::from_snapshot(&bytes(snapshot)?) {
                    Ok(organization) => organization,
                    Err(_) => Organization::from_journal(self.journal.as_bytes())?,
                };
                None
            }
            Step::Load { journal } => {
                let loaded = Organization::from_journal(journal.as_bytes());
                Some(written(loaded.map(|organization| organization.version()).map_err(Refusal::from)))
            }
            Step::Upsert { people } => self.upsert(people).err().map(|refusal| json::write(&refusal)),
            Step::Remove { person } => {
                self.directory.remove(json::read(person.to_string().as_bytes())?)?;
                None
            }
            Step::ReplaceCatalog { catalog } => {
                self.catalog = Catalog::from_json(&catalog.to_string())?;
                None
            }
            other => Some(self.look(other)?),
        })
    }

    /// The command that the step gives, if it can be read.
    pub(super) fn given(&self, step: &Step) -> Result<Option<Given<'_>>> {
        let Step::Execute(request) = step else { return Ok(None) };
        let Ok((context, _)) = decoded(request) else { return Ok(None) };
        let mut organization = self.organization.clone();
        let _ = organization.advance(self.facts(), context.at)?;
        Ok(Some(Given { organization, facts: self.facts(), context, command: request.command.clone() }))
    }

    /// Puts the snapshot of this version into a step that opens one.
    pub(super) fn renew(&self, step: &mut Step) {
        if let Step::OpenSnapshot { snapshot } = step {
            *snapshot = self.organization.snapshot().iter().map(|byte| format!("{byte:02x}")).collect();
        }
    }

    /// At the end of a story the journal alone has to lead to where it ended.
    pub(super) fn read_back(&self) -> Result<()> {
        let again =
            Organization::from_journal(self.journal.as_bytes()).context("reading the journal back")?;
        ensure!(again.version() == self.organization.version(), "the journal leads to another version");
        let deadline = again.next_deadline();
        ensure!(deadline == self.organization.next_deadline(), "the journal leads to deadline {deadline:?}");
        Ok(())
    }

    fn execute(&mut self, request: &Request) -> Result<String> {
        let (context, command) = match decoded(request) {
            Ok(decoded) => decoded,
            Err(refusal) => return Ok(json::write(&refusal)),
        };
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let execution = self.organization.execute(facts, &context, &command)?;
        self.keep(execution.recorded().cloned().collect(), &execution.effects)?;
        Ok(json::write(&Came { due: &execution.due, outcome: &execution.outcome }))
    }

    fn quote(&self, request: &Request) -> Result<selfserve::Quote, Refusal> {
        let (context, command) = decoded(request)?;
        Ok(self.organization.quote(self.facts(), &context, &command)?)
    }

    fn view(&self, actor: &Value, at: &Value, query: &Value) -> Result<selfserve::Answer, Refusal> {
        let query: Query = decode("query", query)?;
        Ok(self.organization.view(self.facts(), &viewer(actor, at)?, &query)?)
    }

    fn advance(&mut self, at: &Value) -> Result<String> {
        let to = match decode("at", at) {
            Ok(to) => to,
            Err(refusal) => return Ok(json::write(&refusal)),
        };
        let facts = Facts { catalog: &self.catalog, directory: &self.directory };
        let Advanced { recorded, effects } = self.organization.advance(facts, to)?;
        let came = json::write(&recorded);
        self.keep(recorded, &effects)?;
        Ok(came)
    }

    fn upsert(&mut self, people: &Value) -> Result<(), Refusal> {
        let people: Vec<Person> = decode("people", people)?;
        self.directory.upsert_many(people).map_err(Refusal::InvalidPerson)
    }

    pub(super) fn facts(&self) -> Facts<'_> {
        Facts { catalog: &self.catalog, directory: &self.directory }
    }

    /// Keeps what was recorded, and what it asks of the world outside: handed out with it, and the same when asked later.
    fn keep(&mut self, records: Vec<Recorded>, effects: &[EffectOrder]) -> Result<()> {
        let later: Vec<_> = records.iter().flat_map(|record| self.organization.effects(record)).collect();
        let ids = |orders: &[EffectOrder]| orders.iter().map(|order| order.id.clone()).collect::<Vec<_>>();
        ensure!(ids(&later) == ids(effects), "asked later, other effects: {later:?}");
        effects.clone_into(&mut self.effects);
        for record in &records {
            self.journal.push_str(&record.to_json());
            self.journal.push('\n');
        }
        Ok(())
    }
}

/// An execution without its effects, for which there is a step of its own.
#[derive(Serialize)]
struct Came<'a> {
    due: &'a [Recorded],
    outcome: &'a Outcome,
}

/// The bytes that are written in hexadecimal.
fn bytes(hexadecimal: &str) -> Result<Vec<u8>> {
    let pairs = hexadecimal.as_bytes().chunks(2);
    pairs.map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?)).collect()
}

/// The facts of a scenario: the folder's own, or the scenario's.
fn facts(folder: &Path, file: &str, told: &Value) -> Result<String> {
    if told != "default" {
        return Ok(told.to_string());
    }
    let path = folder.join("facts").join(file);
    fs::read_to_string(&path).with_context(|| path.display().to_string())
}

/// Who looks.
pub(super) fn viewer(actor: &Value, at: &Value) -> Result<Viewer, Refusal> {
    Ok(Viewer { actor: decode("actor", actor)?, at: decode("at", at)? })
}

pub(super) fn decoded(request: &Request) -> Result<(Context, Command), Refusal> {
    let context = Context {
        id: decode("id", &request.id)?,
        actor: decode("actor", &request.actor)?,
        at: decode("at", &request.at)?,
    };
    Ok((context, decode("command", &request.command)?))
}

/// Reads an argument of the call; what is wrong with it is told by its path in the arguments.
pub(super) fn decode<T: DeserializeOwned>(argument: &str, value: &Value) -> Result<T, Refusal> {
    json::read(value.to_string().as_bytes()).map_err(|InvalidInput { path, .. }| {
        let inside = path.strip_prefix('$').unwrap_or(&path);
        Refusal::InvalidInput { path: format!("$.{argument}{inside}") }
    })
}
