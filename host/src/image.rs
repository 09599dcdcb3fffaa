//! One organization in memory: as it is in the store, and a draft of what may come.

use selfserve::{
    Context, CorruptJournal, EffectOrder, Event, Execution, Facts, Organization, OrganizationId, Outcome,
    Recorded, Sequence, Timestamp,
};

use crate::batch::{Batch, Line, Order};
use crate::error::HostError;
use crate::together::Given;

/// An organization in memory.
///
/// Questions are answered from `committed`, which holds what the store has confirmed and nothing else. Decisions are made
/// on the draft, a copy that is kept in step: an append that does not come about costs the draft, and no reload.
pub(crate) struct Image<V> {
    pub(crate) organization: OrganizationId,
    committed: Organization,
    draft: Option<Organization>,
    /// At which version to append; absent: nothing was read yet.
    pub(crate) version: Option<V>,
    /// Whether a read broke off in the middle: it may be in the middle of what one command brought.
    pub(crate) half_read: bool,
    /// What was handed to the store and is not settled: nothing else is appended before it is.
    pub(crate) pending: Option<Prepared>,
    /// Where the last snapshot was taken.
    pub(crate) snapshot: Sequence,
}

/// What callers want.
#[derive(Clone, Copy)]
pub(crate) enum Work<'a> {
    /// Commands, one after the other.
    Commands(&'a [&'a Given]),
    /// That time is brought up to date.
    Time {
        /// Whether the store is asked, and its table of deadlines put right, where nothing is due.
        confirm: bool,
    },
}

/// What is to be appended, and answered then.
#[derive(Debug, Clone)]
pub(crate) struct Prepared {
    pub(crate) records: Vec<Recorded>,
    pub(crate) batch: Batch,
    /// What came of each command.
    pub(crate) outcomes: Vec<Outcome>,
    /// Whether an append of it ended in doubt.
    pub(crate) in_doubt: bool,
}

impl<V> Image<V> {
    /// Nothing was read yet.
    pub(crate) fn new(organization: OrganizationId) -> Self {
        Self {
            organization,
            committed: Organization::new(),
            draft: None,
            version: None,
            half_read: false,
            pending: None,
            snapshot: Sequence::START,
        }
    }

    /// The organization as the store has confirmed it.
    pub(crate) fn committed(&self) -> &Organization {
        &self.committed
    }

    /// Whether anything falls due until then. Where nothing does, a question needs no draft.
    pub(crate) fn is_due(&self, at: Timestamp) -> bool {
        self.committed.next_deadline().is_some_and(|deadline| deadline <= at)
    }

    /// Begins from a snapshot.
    pub(crate) fn begin(&mut self, organization: Organization) {
        self.snapshot = organization.version();
        (self.committed, self.draft) = (organization, None);
    }

    /// Decides, and changes nothing that a question sees.
    pub(crate) fn prepare(
        &mut self,
        facts: Facts<'_>,
        at: Timestamp,
        work: Work<'_>,
    ) -> Result<Prepared, HostError> {
        let draft = self.draft.get_or_insert_with(|| self.committed.clone());
        let drafted = decide(draft, facts, at, work);
        let deadline = draft.next_deadline();
        let organization = self.organization;
        let prepared = drafted
            .map_err(|problem| HostError::Corrupt { organization, problem })
            .and_then(|drafted| Prepared::of(organization, drafted, deadline));
        if prepared.is_err() {
            self.drop_draft();
        }
        prepared
    }

    /// What was prepared did not come about.
    pub(crate) fn drop_draft(&mut self) {
        self.draft = None;
    }

    /// What was prepared is in the store, at this version.
    pub(crate) fn commit(&mut self, prepared: &Prepared, version: V) -> Result<(), HostError> {
        for record in &prepared.records {
            self.committed.apply(record).map_err(|problem| self.corrupt(problem))?;
        }
        self.version = Some(version);
        Ok(())
    }

    /// Takes an event that the store holds.
    pub(crate) fn take(&mut self, record: &Recorded) -> Result<(), HostError> {
        self.draft = None;
        require_own(self.organization, record)?;
        self.committed.apply(record).map_err(|problem| self.corrupt(problem))
    }

    /// What is wrong with its journal.
    pub(crate) fn corrupt(&self, problem: CorruptJournal) -> HostError {
        HostError::Corrupt { organization: self.organization, problem }
    }
}

impl Prepared {
    fn of(
        organization: OrganizationId,
        drafted: Drafted,
        deadline: Option<Timestamp>,
    ) -> Result<Self, HostError> {
        let Drafted { records, effects, outcomes } = drafted;
        records.iter().try_for_each(|record| require_own(organization, record))?;
        let lines = records.iter().map(Line::of).collect();
        let orders = effects.iter().map(Order::of).collect();
        let batch = Batch { organization, lines, orders, deadline };
        Ok(Self { records, batch, outcomes, in_doubt: false })
    }

    /// Whether it holds no event.
    pub(crate) fn is_empty(&self) -> bool {
        self.records.is_empty()
    }
}

/// What follows on the draft.
#[derive(Default)]
struct Drafted {
    records: Vec<Recorded>,
    effects: Vec<EffectOrder>,
    outcomes: Vec<Outcome>,
}

fn decide(
    draft: &mut Organization,
    facts: Facts<'_>,
    at: Timestamp,
    work: Work<'_>,
) -> Result<Drafted, CorruptJournal> {
    let mut drafted = Drafted::default();
    match work {
        Work::Commands(commands) => {
            for Given { id, actor, command } in commands {
                let context = Context { id: *id, actor: *actor, at };
                let execution = draft.execute(facts, &context, command).map_err(|stopped| stopped.problem)?;
                drafted.records.extend(execution.recorded().cloned());
                let Execution { outcome, effects, .. } = execution;
                drafted.effects.extend(effects);
                drafted.outcomes.push(outcome);
            }
        }
        Work::Time { .. } => {
            let advanced = draft.advance(facts, at).map_err(|stopped| stopped.problem)?;
            (drafted.records, drafted.effects) = (advanced.recorded, advanced.effects);
        }
    }
    Ok(drafted)
}

/// An organization's first event says whose the journal is.
fn require_own(asked: OrganizationId, record: &Recorded) -> Result<(), HostError> {
    match &record.event {
        Event::OrganizationCreated(created) if created.organization != asked => {
            Err(HostError::OtherOrganization { asked, found: created.organization })
        }
        _ => Ok(()),
    }
}
