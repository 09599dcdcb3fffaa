//! One organization of a host: commands and questions.

use selfserve::{
    Accepted, Actor, Command, CommandId, Context, Facts, Organization, OrganizationId, Outcome, Quote,
    Recorded, Timestamp, View, Viewer,
};

use crate::error::HostError;
use crate::host::Host;
use crate::image::Image;
use crate::planted::Bug;
use crate::residents::lock;
use crate::settling::unsettled;
use crate::store::Store;
use crate::together::Given;

/// One organization of a host. It costs nothing to make, and holds nothing.
pub struct Shop<'a, S: Store> {
    host: &'a Host<S>,
    organization: OrganizationId,
}

/// What a command has brought. It is in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The events that followed from the command: those of the first time, if it was given before (`B6`); none where
    /// everything was as asked for already.
    pub events: Vec<Recorded>,
    /// Whether it had been carried out before.
    pub repeated: bool,
}

impl<'a, S: Store> Shop<'a, S> {
    pub(crate) fn new(host: &'a Host<S>, organization: OrganizationId) -> Self {
        Self { host, organization }
    }

    /// Carries out a command. What follows is in the store when this returns, and so is what time brought until then.
    ///
    /// The id is the caller's, and makes it safe to ask again: the same id counts once (`B6`).
    ///
    /// # Errors
    ///
    /// [`HostError::Denied`] when it is refused. [`HostError::is_certain`] tells whether anything may have happened all the
    /// same.
    pub fn execute(
        &self,
        actor: Actor,
        id: CommandId,
        command: impl Into<Command>,
    ) -> Result<Receipt, HostError> {
        let mut receipts = self.execute_together(vec![(actor, id, command.into())]);
        let nothing = HostError::Contended { organization: self.organization, attempts: 0 };
        receipts.pop().unwrap_or(Err(nothing))
    }

    /// Carries out commands one after the other, in one append, and answers each as [`execute`](Self::execute) would: one that
    /// is refused harms none of the others. Commands that threads of this host give at once come together by themselves.
    pub fn execute_together(
        &self,
        commands: Vec<(Actor, CommandId, Command)>,
    ) -> Vec<Result<Receipt, HostError>> {
        let given = |(actor, id, command)| Given { id, actor, command };
        let commands: Vec<Given> = commands.into_iter().map(given).collect();
        let shared = self.host.residents.get(self.organization);
        let answers = if self.host.planted.has(Bug::NoLock) {
            commands.iter().map(|given| self.host.carry_out_unlocked(&shared, given)).collect()
        } else {
            self.host.execute(&shared, commands)
        };
        answers.into_iter().map(|answer| self.receipt(answer?)).collect()
    }

    fn receipt(&self, outcome: Outcome) -> Result<Receipt, HostError> {
        match outcome {
            Outcome::Refused(refused) => Err(refused.denial.into()),
            Outcome::Accepted(Accepted { events }) => Ok(Receipt { events, repeated: false }),
            Outcome::Repeated(first) => {
                let events = self.host.records(self.organization, first.first, first.events);
                let events = events.map_err(|problem| unsettled(self.organization, problem))?;
                Ok(Receipt { events, repeated: true })
            }
        }
    }

    /// What a command would charge or credit, to the minor unit (`B5`).
    ///
    /// # Errors
    ///
    /// The refusal that the command would meet, and what keeps the host from answering.
    pub fn quote(
        &self,
        actor: Actor,
        id: CommandId,
        command: impl Into<Command>,
    ) -> Result<Quote, HostError> {
        let command = command.into();
        self.ask(|organization, facts, at| {
            organization.quote(facts, &Context { id, actor, at }, &command).map_err(HostError::from)
        })
    }

    /// What somebody sees.
    ///
    /// # Errors
    ///
    /// The refusal of who may not see it, and what keeps the host from answering.
    pub fn view<V: View>(&self, actor: Actor, query: &V) -> Result<V::Answer, HostError> {
        self.ask(|organization, facts, at| {
            organization.view(facts, &Viewer { actor, at }, query).map_err(HostError::from)
        })
    }

    /// Asks the organization itself, as it is now: whether somebody has access, for example. Its lock is held meanwhile.
    ///
    /// # Errors
    ///
    /// What keeps the host from answering.
    pub fn look<R>(&self, question: impl FnOnce(&Organization) -> R) -> Result<R, HostError> {
        self.ask(|organization, _, _| Ok(question(organization)))
    }

    /// Forgets what is in memory of it: the next question reads it again. For whoever has restored a store that had lost
    /// events, and knows what that means.
    pub fn forget(&self) {
        let shared = self.host.residents.get(self.organization);
        *lock(&shared) = Image::new(self.organization);
    }

    /// Answers a question from what the store has confirmed, after what others have written, and what is due by now.
    fn ask<R>(
        &self,
        question: impl FnOnce(&Organization, Facts<'_>, Timestamp) -> Result<R, HostError>,
    ) -> Result<R, HostError> {
        let shared = self.host.residents.get(self.organization);
        let mut image = lock(&shared);
        self.host.settle_pending(&mut image)?;
        self.host.read_tail(&mut image)?;
        self.host.bring_time(&mut image, false)?;
        let at = self.host.present(&image)?;
        let known = self.host.known(self.organization);
        question(image.committed(), known.facts(), at)
    }
}
