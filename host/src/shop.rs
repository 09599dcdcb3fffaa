//! One organization of a host: commands and questions.

use selfserve::{
    Accepted, Actor, Command, CommandId, Context, Facts, Organization, OrganizationId, Outcome, Quote,
    Recorded, Timestamp, View, Viewer,
};

use crate::error::HostError;
use crate::host::Host;
use crate::image::{Image, Work};
use crate::planted::Bug;
use crate::residents::lock;
use crate::settling::unsettled;
use crate::store::Store;

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
        let command = command.into();
        let work = Work::Command { id, actor, command: &command };
        let shared = self.host.residents.get(self.organization);
        let outcome = if self.host.planted.has(Bug::NoLock) {
            self.host.carry_out_unlocked(&shared, work)?
        } else {
            self.host.carry_out(&mut lock(&shared), work)?
        };
        match outcome {
            Some(Outcome::Refused(refused)) => Err(refused.denial.into()),
            Some(Outcome::Accepted(Accepted { events })) => Ok(Receipt { events, repeated: false }),
            Some(Outcome::Repeated(first)) => {
                let events = self.host.records(self.organization, first.first, first.events);
                let events = events.map_err(|problem| unsettled(self.organization, problem))?;
                Ok(Receipt { events, repeated: true })
            }
            None => Ok(Receipt { events: Vec::new(), repeated: false }),
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
        let _time = self.host.carry_out(&mut image, Work::Time { confirm: false })?;
        let at = self.host.present(&image)?;
        let known = self.host.known(self.organization);
        question(image.committed(), known.facts(), at)
    }
}
