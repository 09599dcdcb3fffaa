//! Prepare, append, commit: the only way in which anything changes.
//!
//! Whoever comes here holds the organization's lock, and keeps it until the append has ended. So the next decision is made
//! on what this append has left, and one that fails leaves no gap.

use selfserve::{Context, OrganizationId, Outcome, Timestamp};

use crate::error::{HostError, StoreError};
use crate::host::Host;
use crate::image::{Image, Prepared, Work};
use crate::planted::Bug;
use crate::store::{Append, Store};
use crate::together::{Answer, Given};

/// What became of what was handed to the store.
enum Settled {
    /// It is in the store.
    Done(Prepared),
    /// The journal has gone on: what was prepared does not hold any more, or is part of what was read.
    Moved,
}

/// What one try told.
enum Tried {
    Settled(Settled),
    /// Nothing is settled, and the journal is where it was.
    Open(StoreError),
}

/// What one round has brought.
enum Round {
    /// The store has all of it: what came of each command.
    Done(Vec<Outcome>),
    /// Others were faster, or our own append has come in doubt, and is there.
    Moved,
    /// One of the commands cannot be decided.
    Undecided(HostError),
}

impl<S: Store> Host<S> {
    /// Carries out commands: decides one after the other, appends what follows from all of them at once, and only then hands
    /// out what came of each. Where others were faster, it is decided anew on what they have left.
    pub(crate) fn carry_out(&self, image: &mut Image<S::Version>, commands: &[&Given]) -> Vec<Answer> {
        let mut answers: Vec<Option<Answer>> = commands.iter().map(|_| None).collect();
        for _ in 0..self.limits.attempts.max(1) {
            let open = commands.iter().zip(&answers).filter(|(_, answer)| answer.is_none());
            let open: Vec<&Given> = open.map(|(given, _)| *given).collect();
            if open.is_empty() {
                break;
            }
            let found = self.carry_out_once(image, &open);
            let unanswered = answers.iter_mut().filter(|answer| answer.is_none());
            unanswered.zip(found).for_each(|(answer, found)| *answer = found);
        }
        let contended =
            HostError::Contended { organization: image.organization, attempts: self.limits.attempts };
        answers.into_iter().map(|answer| answer.unwrap_or_else(|| Err(contended.clone()))).collect()
    }

    /// One try; no answer for those for which it has to be tried again.
    fn carry_out_once(&self, image: &mut Image<S::Version>, commands: &[&Given]) -> Vec<Option<Answer>> {
        let to_all = |problem: HostError| commands.iter().map(|_| Some(Err(problem.clone()))).collect();
        let begun = self.make_ready(image).and_then(|()| self.present(image));
        let at = match begun {
            Ok(at) => at,
            Err(problem) => return to_all(problem),
        };
        match self.round(image, Work::Commands(commands), at) {
            Ok(Round::Done(outcomes)) => outcomes.into_iter().map(|outcome| Some(Ok(outcome))).collect(),
            // What was read may be our own append: then it has been carried out, whatever goes wrong from here on.
            Ok(Round::Moved) => {
                commands.iter().map(|given| self.carried_out(image, at, given).map(Ok)).collect()
            }
            // Which of them it is shows when each is alone.
            Ok(Round::Undecided(_)) if commands.len() > 1 => {
                commands.iter().flat_map(|given| self.carry_out(image, &[given])).map(Some).collect()
            }
            Ok(Round::Undecided(problem)) | Err(problem) => to_all(problem),
        }
    }

    /// Brings time up to date.
    pub(crate) fn bring_time(&self, image: &mut Image<S::Version>, confirm: bool) -> Result<(), HostError> {
        self.make_ready(image)?;
        for _ in 0..self.limits.attempts.max(1) {
            let at = self.present(image)?;
            if !confirm && !image.is_due(at) {
                return Ok(());
            }
            match self.round(image, Work::Time { confirm }, at)? {
                Round::Done(_) => return Ok(()),
                Round::Moved => {}
                Round::Undecided(problem) => return Err(problem),
            }
        }
        Err(HostError::Contended { organization: image.organization, attempts: self.limits.attempts })
    }

    fn round(
        &self,
        image: &mut Image<S::Version>,
        work: Work<'_>,
        at: Timestamp,
    ) -> Result<Round, HostError> {
        let known = self.known(image.organization);
        let prepared = match image.prepare(known.facts(), at, work) {
            Ok(prepared) => prepared,
            Err(problem) => return Ok(Round::Undecided(problem)),
        };
        if self.needs_no_append(&prepared, work) {
            return Ok(Round::Done(prepared.outcomes));
        }
        if self.planted.has(Bug::AnswersFirst) {
            return Ok(Round::Done(self.answer_first(image, prepared)));
        }
        image.pending = Some(prepared);
        Ok(match self.settle(image)? {
            Settled::Done(prepared) => Round::Done(prepared.outcomes),
            Settled::Moved => Round::Moved,
        })
    }

    /// The image as the store had it at some time, with nothing on its way.
    pub(crate) fn make_ready(&self, image: &mut Image<S::Version>) -> Result<(), HostError> {
        self.settle_pending(image)?;
        let is_ready = image.version.is_some() && !image.half_read;
        if is_ready { Ok(()) } else { self.read_tail(image).map(|_| ()) }
    }

    /// What an earlier caller left in doubt comes to its end first.
    pub(crate) fn settle_pending(&self, image: &mut Image<S::Version>) -> Result<(), HostError> {
        if image.pending.is_some() {
            let _settled = self.settle(image)?;
        }
        Ok(())
    }

    /// The time to decide at. A clock that is behind the last event uses the time of that: nobody is refused because two
    /// machines differ (`T1`).
    pub(crate) fn present(&self, image: &Image<S::Version>) -> Result<Timestamp, HostError> {
        let now = self.clock()?;
        let last = image.committed().last_event_at().filter(|_| !self.planted.has(Bug::TrustsClock));
        Ok(last.map_or(now, |last| last.max(now)))
    }

    /// A command that was carried out before is in what the store has confirmed. Time that brings nothing has nothing to
    /// say. Anything else is confirmed, a refusal by an append without events: another host may have gone on.
    fn needs_no_append(&self, prepared: &Prepared, work: Work<'_>) -> bool {
        let repeated = |outcome: &Outcome| matches!(outcome, Outcome::Repeated(_));
        let told = (!prepared.outcomes.is_empty() && prepared.outcomes.iter().all(repeated))
            || matches!(work, Work::Time { confirm: false })
            || self.planted.has(Bug::RefusesUnconfirmed);
        prepared.is_empty() && told
    }

    /// Appends what is pending until it is known what became of it, a bounded number of times. The same batch is tried, for
    /// one of which nothing is known may yet arrive: nothing else may be decided before the journal has gone on.
    fn settle(&self, image: &mut Image<S::Version>) -> Result<Settled, HostError> {
        let Some(mut prepared) = image.pending.take() else { return Ok(Settled::Moved) };
        let mut problem = None;
        for _ in 0..self.limits.attempts.max(1) {
            match self.try_once(image, &mut prepared)? {
                Tried::Settled(settled) => return Ok(settled),
                Tried::Open(open) => problem = Some(open),
            }
        }
        let (organization, attempts) = (image.organization, self.limits.attempts);
        if prepared.in_doubt
            && let Some(problem) = problem
        {
            image.pending = Some(prepared);
            return Err(HostError::Unsettled { organization, attempts, problem });
        }
        image.drop_draft();
        Err(problem.map_or(HostError::Contended { organization, attempts }, HostError::from))
    }

    fn try_once(&self, image: &mut Image<S::Version>, prepared: &mut Prepared) -> Result<Tried, HostError> {
        let appended = self.append(image, prepared);
        match appended {
            Ok(Append::Done(version)) => {
                self.commit(image, prepared, version)?;
                Ok(Tried::Settled(Settled::Done(prepared.clone())))
            }
            Ok(Append::Conflict) => {
                self.look(image, prepared, StoreError::Unavailable("it reads less than it appends".into()))
            }
            Ok(Append::Unknown(problem)) => self.look_after_unknown(image, prepared, problem),
            // Nothing was written now; an earlier try may have been.
            Err(problem) if prepared.in_doubt => Ok(Tried::Open(problem)),
            Err(problem) => {
                image.drop_draft();
                Err(problem.into())
            }
        }
    }

    /// Nobody knows what became of an append: whether it is in the store settles it, by the command's id (`B6`).
    fn look_after_unknown(
        &self,
        image: &mut Image<S::Version>,
        prepared: &mut Prepared,
        problem: StoreError,
    ) -> Result<Tried, HostError> {
        if self.planted.has(Bug::UnknownIsFailure) {
            image.drop_draft();
            return Err(problem.into());
        }
        if self.planted.has(Bug::UnknownIsDone)
            && let Some(version) = image.version.clone()
        {
            self.commit(image, prepared, version)?;
            return Ok(Tried::Settled(Settled::Done(prepared.clone())));
        }
        if self.planted.has(Bug::DecidesAnew) {
            image.drop_draft();
            let _ = self.read_tail(image);
            return Ok(Tried::Settled(Settled::Moved));
        }
        // A batch without events leaves nothing that could arrive later.
        prepared.in_doubt |= !prepared.is_empty();
        self.look(image, prepared, problem)
    }

    /// Whether the journal has gone on. If it has, an append at the old version can never arrive any more.
    fn look(
        &self,
        image: &mut Image<S::Version>,
        prepared: &Prepared,
        problem: StoreError,
    ) -> Result<Tried, HostError> {
        match self.read_tail(image) {
            Ok(true) => {
                image.drop_draft();
                Ok(Tried::Settled(Settled::Moved))
            }
            Ok(false) => Ok(Tried::Open(problem)),
            // What cannot be read settles no doubt.
            Err(problem) if prepared.in_doubt => Ok(Tried::Open(as_store_error(problem))),
            Err(problem) => {
                image.drop_draft();
                Err(problem)
            }
        }
    }

    /// That a command was carried out, if it was (`B6`).
    fn carried_out(&self, image: &Image<S::Version>, at: Timestamp, given: &Given) -> Option<Outcome> {
        let Given { id, actor, command } = given;
        let known = self.known(image.organization);
        let context = Context { id: *id, actor: *actor, at };
        let outcome = image.committed().decide(known.facts(), &context, command);
        matches!(outcome, Outcome::Repeated(_)).then_some(outcome)
    }

    fn append(
        &self,
        image: &mut Image<S::Version>,
        prepared: &Prepared,
    ) -> Result<Append<S::Version>, StoreError> {
        let Some(expected) = image.version.clone() else {
            return Err(StoreError::Unavailable("nothing was read yet".into()));
        };
        if self.planted.has(Bug::OutboxLater) && !prepared.batch.orders.is_empty() {
            return self.append_in_two(&expected, &prepared.batch);
        }
        self.store.append(&expected, &prepared.batch)
    }

    /// The store has it: now it has happened.
    pub(crate) fn commit(
        &self,
        image: &mut Image<S::Version>,
        prepared: &Prepared,
        version: S::Version,
    ) -> Result<(), HostError> {
        if let Err(problem) = image.commit(prepared, version) {
            // What is in memory does not fit what was made from it: it is read again. It was written all the same.
            *image = Image::new(image.organization);
            return Err(unsettled(image.organization, problem));
        }
        self.keep_snapshot(image);
        if !prepared.batch.orders.is_empty() {
            self.bell.ring();
        }
        Ok(())
    }
}

/// It was written, and something went wrong behind that.
pub(crate) fn unsettled(organization: OrganizationId, problem: HostError) -> HostError {
    HostError::Unsettled { organization, attempts: 1, problem: as_store_error(problem) }
}

fn as_store_error(problem: HostError) -> StoreError {
    match problem {
        HostError::Store(problem) => problem,
        other => StoreError::Damaged(other.to_string()),
    }
}
