//! The aggregate: one tenant, held in memory, rebuilt from its journal.

use alloc::vec::Vec;

use crate::case::{Case, Context, Facts};
use crate::collection::{Quote, consequences, exempt, exposure, order_limits, quote};
use crate::corruption::{CorruptJournal, Corruption, JournalProblem};
use crate::denial::{CommandConflict, Denial};
use crate::due;
use crate::effect::{EffectOrder, Orders};
use crate::event::{CommandStamp, Event, Recorded};
use crate::execution::{Accepted, Advanced, Execution, Interrupted, Outcome, Refused, Repeated};
use crate::state::{Remembered, State};
use crate::value::{CommandId, Digest, Sequence, Timestamp};
use crate::{actor::Actor, command::Command, purchase_request::asking};

/// One organization: what has happened in it, and the rules over that.
///
/// # Keeping it
///
/// The journal of [`Recorded`] events *is* the organization (`H1`); this value is only its image in memory.
///
/// 1. [`execute`](Self::execute) answers with the events that follow, and has applied them already.
/// 2. Append all of [`Execution::recorded`] to your journal, at the version you had read, *before* you answer anybody:
///    also when the outcome is a denial, because what time brought stays (`T1`).
/// 3. Where the append fails because somebody else appended first, drop this value, load it again and retry (`H2`).
/// 4. Set one timer to [`next_deadline`](Self::next_deadline), and call [`advance`](Self::advance) then (`T2`).
///
/// ```
/// use selfserve::*;
///
/// let catalog = Catalog::default();
/// let directory = Directory::new();
/// let facts = Facts { catalog: &catalog, directory: &directory };
/// let mut organization = Organization::new();
///
/// let create = CreateOrganization {
///     organization: "0a6dd2ac-95a5-4b0e-9e8f-2b1f4f9b7a10".parse()?,
///     name: "Officine Rossi".into(),
///     kind: OrganizationKind::Commercial,
///     country: "IT".parse()?,
///     has_agreement: false,
///     settings: Settings::default(),
/// };
/// let context = Context {
///     id: "5f9c2a52-1d0e-4f57-8f57-1c8b1f6d3c01".parse()?,
///     actor: Actor::SYSTEM,
///     at: "2026-11-02T08:00:00.000Z".parse()?,
/// };
/// let execution = organization.execute(facts, &context, &create.into())?;
/// assert_eq!(execution.recorded().count(), 1);
/// assert_eq!(execution.events()?.len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct Organization {
    pub(crate) state: State,
}

impl Organization {
    /// An organization without a history: its first command creates it (`O6`).
    pub fn new() -> Self {
        Self::default()
    }

    /// The place of the last event: the version at which the host appends (`H2`).
    pub fn version(&self) -> Sequence {
        self.state.sequence
    }

    /// When the last event happened: nothing is taken that is before it, so a host whose clock is behind uses this time
    /// (`T1`). Absent: nothing has happened yet.
    pub fn last_event_at(&self) -> Option<Timestamp> {
        self.state.at
    }

    /// Brings time up to date, decides, and applies what follows.
    ///
    /// ```
    /// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
    /// let raise = ChangeLicenses { subscription: POWER_BI, licenses: LicenseCount(15), quote: None }.into();
    /// let ada = context(ADA, "2026-11-12");
    /// let execution = shop.execute(facts(), &ada, &raise)?;
    /// assert_eq!(execution.recorded().count(), 1); // to be appended to the journal
    /// let again = shop.execute(facts(), &ada, &raise)?; // nobody had heard the answer
    /// assert!(matches!(again.outcome, Outcome::Repeated(_)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Interrupted`] when this value does not fit its own journal, with what was applied until then.
    pub fn execute(
        &mut self,
        facts: Facts<'_>,
        context: &Context,
        command: &Command,
    ) -> Result<Execution, Interrupted> {
        let digest = command.digest(&context.actor);
        if let Some(outcome) = self.remembered(context, digest) {
            return Ok(Execution { due: Vec::new(), outcome, effects: Vec::new() });
        }
        let Advanced { recorded: due, mut effects } = self.advance(facts, context.at)?;
        let outcome = self.judge(facts, context, command, digest);
        if let Outcome::Accepted(accepted) = &outcome {
            let applied = self
                .take(&accepted.events, &mut |now, record| Orders::add_of(record, &now.state, &mut effects));
            if let Err((count, problem)) = applied {
                let accepted = accepted.events.iter().take(count).cloned();
                return Err(Interrupted {
                    applied: due.into_iter().chain(accepted).collect(),
                    effects,
                    problem,
                });
            }
        }
        Ok(Execution { due, outcome, effects })
    }

    /// What a command would bring, without applying it. Refuses to judge while something is overdue: see
    /// [`next_due`](Self::next_due).
    pub fn decide(&self, facts: Facts<'_>, context: &Context, command: &Command) -> Outcome {
        let digest = command.digest(&context.actor);
        self.remembered(context, digest).unwrap_or_else(|| self.judge(facts, context, command, digest))
    }

    /// What a command would charge or credit, to the minor unit (`B5`): once it was carried out, what it would once more.
    ///
    /// ```
    /// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
    /// let raise = ChangeLicenses { subscription: POWER_BI, licenses: LicenseCount(15), quote: None };
    /// let quote = shop.quote(facts(), &context(ADA, "2026-11-12"), &raise.into())?;
    /// assert_eq!(quote.total, euro("43.67")); // 5 licenses, 20 of 30 days, 13.10 EUR
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The [`Denial`] that the command itself would meet.
    pub fn quote(&self, facts: Facts<'_>, context: &Context, command: &Command) -> Result<Quote, Denial> {
        let known = self.carried_out(context.id).is_some();
        let id = if known { context.id.once_more() } else { context.id };
        let case = Case::of(&self.state, facts, Context { id, ..*context })?;
        let events = case.weigh(|case| {
            let events = command.decide(case)?;
            admit(case, &events)?;
            Ok(events)
        })?;
        Quote::of(&case, &events)
    }

    /// Brings time to `to`: applies everything that falls due until then, one item at a time (`T1`).
    ///
    /// ```
    /// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
    /// let advanced = shop.advance(facts(), at("2026-12-02"))?;
    /// let brought: Vec<&str> = advanced.recorded.iter().map(|record| record.event.type_name()).collect();
    /// assert_eq!(brought, ["renewal_announced", "subscription_renewed", "invoice_issued"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Interrupted`] when this value does not fit its own journal, with what was applied until then.
    pub fn advance(&mut self, facts: Facts<'_>, to: Timestamp) -> Result<Advanced, Interrupted> {
        let mut effects = Vec::new();
        match self.pass(facts, to, |now, record| Orders::add_of(record, &now.state, &mut effects)) {
            Ok(recorded) => Ok(Advanced { recorded, effects }),
            Err((applied, problem)) => Err(Interrupted { applied, effects, problem }),
        }
    }

    /// The events of the next item that falls due until `to`, or nothing (`T1`). It changes nothing.
    pub fn next_due(&self, facts: Facts<'_>, to: Timestamp) -> Option<Vec<Recorded>> {
        let due = self.state.next_due().filter(|due| due.at <= to)?;
        // Sums that cannot be counted bring nothing, and `advance` says so: only a forged journal holds them.
        let events = due::events(&self.state, facts, due).unwrap_or_default();
        Some(self.record(events, due.at, Actor::SYSTEM, None))
    }

    /// When to call [`advance`](Self::advance) next: one timer an organization, no polling (`T2`).
    ///
    /// ```
    /// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
    /// assert_eq!(shop.next_deadline(), Some(at("2026-11-25"))); // the renewal of December 2 is announced
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn next_deadline(&self) -> Option<Timestamp> {
        self.state.next_due().map(|due| due.at)
    }

    /// Takes one event of the journal.
    ///
    /// # Errors
    ///
    /// [`CorruptJournal`] when the event contradicts what is there; nothing has changed then.
    pub fn apply(&mut self, record: &Recorded) -> Result<(), CorruptJournal> {
        let expected = self.state.sequence.next();
        let corrupt = |problem| CorruptJournal { position: expected, problem };
        if record.schema > Recorded::SCHEMA {
            return Err(corrupt(JournalProblem::NewerSchema(record.schema)));
        }
        // An older version reads no newer record, so it cannot have gone on from one.
        if record.schema < self.state.schema {
            return Err(corrupt(JournalProblem::Event(Corruption::WrongFigure("schema"))));
        }
        if record.sequence != expected {
            return Err(corrupt(JournalProblem::Gap(record.sequence)));
        }
        if self.state.at.is_some_and(|last| record.at < last) {
            return Err(corrupt(JournalProblem::TimeGoesBack(record.at)));
        }
        let first = matches!(record.event, Event::OrganizationCreated(_));
        if self.state.organization.is_none() && !first {
            return Err(corrupt(JournalProblem::Event(Corruption::ImpossibleState)));
        }
        let command = record.command.map(|stamp| first_of(stamp, record));
        let since = self.memory_starts(record.at);
        if command.is_some_and(|command| !self.state.commands.allow(&command, since)) {
            return Err(corrupt(JournalProblem::Event(Corruption::CommandTwice)));
        }
        record
            .event
            .take(&mut self.state, record)
            .map_err(|problem| corrupt(JournalProblem::Event(problem)))?;
        self.state.count(record.sequence, record.schema, record.at);
        if let Some(command) = command {
            let since = self.memory_starts(record.at);
            self.state.remember(command, since);
        }
        Ok(())
    }

    /// What the host must do because of an event of its journal, applied already (`H3`): [`execute`](Self::execute) and
    /// [`advance`](Self::advance) have handed it out, and asking again later gives the same ids, order and money.
    ///
    /// ```
    /// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
    /// let advanced = shop.advance(facts(), at("2026-12-02"))?;
    /// let again: Vec<EffectOrder> = advanced.recorded.iter().flat_map(|record| shop.effects(record)).collect();
    /// assert_eq!(again, advanced.effects);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn effects(&self, record: &Recorded) -> Vec<EffectOrder> {
        let mut effects = Vec::new();
        Orders::add_of(record, &self.state, &mut effects);
        effects
    }

    /// Something is due of which nothing can come: time would never get past it.
    fn stuck(&self) -> CorruptJournal {
        let problem = JournalProblem::Event(Corruption::ImpossibleState);
        CorruptJournal { position: self.version(), problem }
    }

    /// Brings time to `to`, and shows each record as things are just after it. Where it cannot go on, it answers with what
    /// was applied and what is wrong.
    pub(crate) fn pass(
        &mut self,
        facts: Facts<'_>,
        to: Timestamp,
        mut seen: impl FnMut(&Self, &Recorded),
    ) -> Result<Vec<Recorded>, (Vec<Recorded>, CorruptJournal)> {
        let mut all = Vec::new();
        while let Some(due) = self.next_due(facts, to) {
            let applied = if due.is_empty() { Err((0, self.stuck())) } else { self.take(&due, &mut seen) };
            if let Err((count, problem)) = applied {
                all.extend(due.into_iter().take(count));
                return Err((all, problem));
            }
            all.extend(due);
        }
        Ok(all)
    }

    /// Applies records, or tells how many were, and what is wrong with the next.
    fn take(
        &mut self,
        records: &[Recorded],
        seen: &mut impl FnMut(&Self, &Recorded),
    ) -> Result<(), (usize, CorruptJournal)> {
        for (count, record) in records.iter().enumerate() {
            self.apply(record).map_err(|problem| (count, problem))?;
            seen(self, record);
        }
        Ok(())
    }

    /// The outcome of a command whose id is remembered (`B6`): looked at before anything else.
    fn remembered(&self, context: &Context, digest: Digest) -> Option<Outcome> {
        let Remembered { digest: first_digest, first, events, .. } = *self.carried_out(context.id)?;
        if first_digest == digest {
            return Some(Repeated { first, events }.into());
        }
        Some(denied(CommandConflict { command: context.id, first: first_digest }))
    }

    /// The command of this id, if one was carried out and is remembered (`B6`).
    fn carried_out(&self, id: CommandId) -> Option<&Remembered> {
        self.state.commands.find(id, self.memory_starts(self.state.at?))
    }

    /// Since when commands are remembered (`B6`).
    fn memory_starts(&self, now: Timestamp) -> Timestamp {
        now.minus_days(self.state.settings.command_memory_days)
    }

    fn judge(&self, facts: Facts<'_>, context: &Context, command: &Command, digest: Digest) -> Outcome {
        let decided =
            Case::of(&self.state, facts, *context).and_then(|case| case.weigh(|case| decide(case, command)));
        match decided {
            Ok(events) => {
                let stamp = CommandStamp { id: context.id, digest };
                Accepted { events: self.record(events, context.at, context.actor, Some(stamp)) }.into()
            }
            Err(denial) => Refused { denial }.into(),
        }
    }

    /// Gives events their places in the journal.
    fn record(
        &self,
        events: Vec<Event>,
        at: Timestamp,
        actor: Actor,
        command: Option<CommandStamp>,
    ) -> Vec<Recorded> {
        let mut sequence = self.state.sequence;
        let place = |event| {
            sequence = sequence.next();
            Recorded { schema: Recorded::SCHEMA, sequence, at, actor, command, event }
        };
        events.into_iter().map(place).collect()
    }
}

/// The rule of the command, the quote it has to match (`B5`), approval (`P7`), and what follows from all that.
fn decide(case: &Case<'_>, command: &Command) -> Result<Vec<Event>, Denial> {
    let events = command.decide(case)?;
    if let Some(quoted) = command.costs().quote() {
        quote::check(case, quoted, &events)?;
    }
    let mut events = asking::hold(case, command, events)?;
    consequences::follow(case.state, &mut events, case.context.at)?;
    admit(case, &events)?;
    Ok(events)
}

/// What is asked of the events of every command, and of every quote alike.
fn admit(case: &Case<'_>, events: &[Event]) -> Result<(), Denial> {
    exposure::check(case.state, events)?;
    exempt::check(case.state, events)?;
    order_limits::check(case, events)
}

/// The command of a record, with that as its first.
fn first_of(CommandStamp { id, digest }: CommandStamp, record: &Recorded) -> Remembered {
    Remembered { id, digest, at: record.at, first: record.sequence, events: 1 }
}

fn denied(denial: impl Into<Denial>) -> Outcome {
    Refused { denial: denial.into() }.into()
}
