//! The recipe for a host: load, decide, append before anybody is answered, do what follows outside.

use std::error::Error;

use selfserve::{
    Actor, Command, CommandId, Context, Denial, Effect, EffectOrder, Facts, Organization, Outcome,
    PaymentSucceeded, Quote, Recorded, ReportPayment, Sequence, Timestamp, View, Viewer,
};
use uuid::Uuid;

use crate::facts::ORGANIZATION;
use crate::journal::{Append, Journal};

/// One organization on its journal.
pub(crate) struct Host<'a> {
    journal: Journal,
    facts: Facts<'a>,
    organization: Organization,
    /// The present. A real host reads its clock; the story has times of its own.
    now: Timestamp,
}

impl<'a> Host<'a> {
    pub(crate) fn new(journal: Journal, facts: Facts<'a>, now: Timestamp) -> Self {
        Self { journal, facts, organization: Organization::new(), now }
    }

    /// Lets time pass: a real host sleeps until the next deadline, or until somebody wants something.
    pub(crate) fn advance(&mut self, to: Timestamp) -> Result<(), Box<dyn Error>> {
        self.now = to;
        self.catch_up()?;
        self.deliver()?;
        while let Some(deadline) = self.organization.next_deadline().filter(|deadline| *deadline <= to) {
            let due = self.organization.advance(self.facts, deadline)?;
            if self.append(&due.recorded)? == Append::Done {
                self.deliver()?;
            }
        }
        Ok(())
    }

    /// Carries out a command, and answers only once what follows is in the journal.
    pub(crate) fn execute(
        &mut self,
        context: &Context,
        command: &Command,
    ) -> Result<Outcome, Box<dyn Error>> {
        self.advance(context.at)?;
        let outcome = self.carry_out(context, command)?;
        self.deliver()?;
        Ok(outcome)
    }

    /// The present.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// What a command would cost.
    pub(crate) fn quote(&self, context: &Context, command: &Command) -> Result<Quote, Denial> {
        self.organization.quote(self.facts, context, command)
    }

    /// What somebody sees.
    pub(crate) fn view<V: View>(&self, actor: Actor, query: &V) -> Result<V::Answer, Denial> {
        self.organization.view(self.facts, &Viewer { actor, at: self.now }, query)
    }

    /// The organization itself, for what every sign-in asks.
    pub(crate) fn organization(&self) -> &Organization {
        &self.organization
    }

    /// Everything that has happened so far.
    pub(crate) fn history(&self) -> Result<Vec<Recorded>, Box<dyn Error>> {
        self.journal.after(Sequence::START, self.now)
    }

    /// One thing that has happened: what an invoice list points to, for example.
    pub(crate) fn record(&self, sequence: Sequence) -> Result<Option<Recorded>, Box<dyn Error>> {
        self.journal.record(sequence)
    }

    fn carry_out(&mut self, context: &Context, command: &Command) -> Result<Outcome, Box<dyn Error>> {
        loop {
            let execution = self.organization.execute(self.facts, context, command)?;
            let recorded: Vec<Recorded> = execution.recorded().cloned().collect();
            if self.append(&recorded)? == Append::Done {
                return Ok(execution.outcome);
            }
        }
    }

    /// Appends what the organization has applied already. Where somebody else was faster, this image of it is wrong:
    /// it is dropped and loaded again, for the caller to ask anew (H2). Where the journal fails, the host ends.
    fn append(&mut self, recorded: &[Recorded]) -> Result<Append, Box<dyn Error>> {
        let appended = self.journal.append(recorded)?;
        if appended == Append::TooLate {
            self.organization = Organization::new();
            self.catch_up()?;
            let version = self.organization.version();
            if recorded.first().is_some_and(|record| record.sequence > version) {
                return Err("the journal holds another story: start over with --fresh".into());
            }
        }
        Ok(appended)
    }

    /// Takes in what the journal holds by now and this process has not seen: an earlier run's events, another's.
    fn catch_up(&mut self) -> Result<(), Box<dyn Error>> {
        for record in self.journal.after(self.organization.version(), self.now)? {
            self.organization.apply(&record)?;
        }
        Ok(())
    }

    /// Does outside what the events ask for, and has not been done yet (H3). Killed in between, it does it again: the
    /// effect's id tells the outside world that it is the same.
    fn deliver(&mut self) -> Result<(), Box<dyn Error>> {
        for record in self.journal.after(self.journal.delivered()?, self.now)? {
            for order in self.organization.effects(&record) {
                self.perform(record.at, &order)?;
            }
            self.journal.mark_delivered(record.sequence)?;
        }
        Ok(())
    }

    /// The outside world of the story: every card can be charged, and mail is not sent.
    fn perform(&mut self, at: Timestamp, order: &EffectOrder) -> Result<(), Box<dyn Error>> {
        let Effect::ChargeCard(charge) = &order.effect else { return Ok(()) };
        let report = ReportPayment {
            invoice: charge.invoice.clone(),
            payment: order.id.as_str().into(),
            report: None,
            request: Some(order.id.clone()),
            result: PaymentSucceeded { amount: charge.order.amount }.into(),
        };
        let context = Context { id: command_id(order.id.as_str()), actor: Actor::SYSTEM, at };
        match self.carry_out(&context, &report.into())? {
            Outcome::Refused(refused) => Err(refused.denial.into()),
            Outcome::Accepted(_) | Outcome::Repeated(_) => Ok(()),
        }
    }
}

/// A command's id, the same in every run: a command that comes twice counts once (B6).
pub(crate) fn command_id(name: &str) -> CommandId {
    CommandId(Uuid::new_v5(&ORGANIZATION.0, name.as_bytes()))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use selfserve::{Catalog, CreateOrganization, Directory, OrganizationKind, PolicyValue};
    use selfserve::{ProductPolicy, SetPolicy, Settings};

    use super::*;
    use crate::facts;

    type Checked = Result<(), Box<dyn Error>>;

    fn file(name: &str) -> Result<PathBuf, Box<dyn Error>> {
        let file = std::env::temp_dir().join(format!("selfserve-{}-{name}.sqlite", std::process::id()));
        Journal::remove(&file)?;
        Ok(file)
    }

    /// A host that has read the journal at this time of 2 November.
    fn host<'a>(file: &Path, at: &str, known: &'a (Catalog, Directory)) -> Result<Host<'a>, Box<dyn Error>> {
        let facts = Facts { catalog: &known.0, directory: &known.1 };
        let now = format!("2026-11-02T{at}:00.000Z").parse()?;
        let mut host = Host::new(Journal::open(file, ORGANIZATION, None)?, facts, now);
        host.advance(now)?;
        Ok(host)
    }

    fn create(host: &mut Host<'_>) -> Checked {
        let create = CreateOrganization {
            organization: ORGANIZATION,
            name: "Officine Rossi".into(),
            kind: OrganizationKind::Commercial,
            country: "IT".parse()?,
            has_agreement: false,
            settings: Settings::default(),
        };
        let context = Context { id: command_id("create"), actor: Actor::SYSTEM, at: host.now };
        let _created = host.execute(&context, &create.into())?;
        Ok(())
    }

    fn block(host: &mut Host<'_>, product: &str) -> Result<Outcome, Box<dyn Error>> {
        let context = Context { id: command_id(product), actor: Actor::user(facts::GIULIA), at: host.now };
        let scope = ProductPolicy { product: product.into() }.into();
        host.carry_out(&context, &SetPolicy { scope, value: Some(PolicyValue::Disabled) }.into())
    }

    #[test]
    fn who_is_too_late_loads_again_and_retries() -> Checked {
        let (file, known) = (file("late")?, (facts::catalog()?, facts::directory()?));
        create(&mut host(&file, "08:00", &known)?)?;
        let (mut first, mut second) = (host(&file, "09:00", &known)?, host(&file, "09:00", &known)?);
        let _blocked = block(&mut first, "one")?;
        let outcome = block(&mut second, "two")?;
        assert!(matches!(outcome, Outcome::Accepted(accepted) if accepted.events[0].sequence == Sequence(3)));
        assert_eq!(second.history()?.len(), 3);
        Ok(Journal::remove(&file)?)
    }

    #[test]
    fn a_journal_with_another_story_is_not_written_to() -> Checked {
        let (file, known) = (file("other")?, (facts::catalog()?, facts::directory()?));
        create(&mut host(&file, "08:00", &known)?)?;
        let (mut late, mut early) = (host(&file, "10:00", &known)?, host(&file, "09:00", &known)?);
        let _blocked = block(&mut late, "one")?;
        let error = block(&mut early, "two").unwrap_err();
        assert_eq!(error.to_string(), "the journal holds another story: start over with --fresh");
        Ok(Journal::remove(&file)?)
    }
}
