//! A host without a database: time, commands, payments.

use std::error::Error;

use selfserve::*;

/// The organization, its journal, and what the host knows.
pub(crate) struct Store<'a> {
    pub(crate) facts: Facts<'a>,
    pub(crate) organization: Organization,
    pub(crate) journal: Vec<Recorded>,
    now: Timestamp,
    commands: u32,
}

impl<'a> Store<'a> {
    /// A store that nobody has entered yet.
    pub(crate) fn new(facts: Facts<'a>) -> Result<Self, InvalidTimestamp> {
        let now = Timestamp::from_unix_milliseconds(0)?;
        Ok(Self { facts, organization: Organization::new(), journal: Vec::new(), now, commands: 0 })
    }

    /// Lets time pass, from one deadline to the next.
    pub(crate) fn advance(&mut self, to: &str) -> Result<(), Box<dyn Error>> {
        let to: Timestamp = to.parse()?;
        while let Some(deadline) = self.organization.next_deadline().filter(|deadline| *deadline <= to) {
            self.now = deadline;
            let Advanced { recorded, effects } = self.organization.advance(self.facts, deadline)?;
            self.keep(&recorded, &effects)?;
        }
        self.now = to;
        Ok(())
    }

    /// Carries out a command, and prints the code of a refusal.
    pub(crate) fn execute(
        &mut self,
        actor: Actor,
        command: impl Into<Command>,
    ) -> Result<(), Box<dyn Error>> {
        let context = self.context(actor)?;
        self.commands += 1;
        let execution = self.organization.execute(self.facts, &context, &command.into())?;
        if let Some(denial) = execution.denial() {
            println!("refused: {}", denial.code());
        }
        self.keep(&execution.recorded().cloned().collect::<Vec<_>>(), &execution.effects)
    }

    /// Appends events to the journal, and does what they ask for: every card can be charged here.
    fn keep(&mut self, recorded: &[Recorded], effects: &[EffectOrder]) -> Result<(), Box<dyn Error>> {
        self.journal.extend_from_slice(recorded);
        for order in effects {
            if let Effect::ChargeCard(ChargeCard { invoice, order: charge }) = order.effect.clone() {
                let (payment, request) = (order.id.as_str().into(), Some(order.id.clone()));
                let result = PaymentSucceeded { amount: charge.amount }.into();
                self.execute(
                    Actor::SYSTEM,
                    ReportPayment { invoice, payment, report: None, request, result },
                )?;
            }
        }
        Ok(())
    }

    /// What a command would cost.
    pub(crate) fn quote(&self, actor: Actor, command: impl Into<Command>) -> Result<Quote, Box<dyn Error>> {
        Ok(self.organization.quote(self.facts, &self.context(actor)?, &command.into())?)
    }

    /// Who gives the next command. Its id is fixed: a command that comes twice counts once.
    fn context(&self, actor: Actor) -> Result<Context, InvalidId> {
        let id = format!("00000000-0000-4000-8000-{:012}", self.commands + 1).parse()?;
        Ok(Context { id, actor, at: self.now })
    }

    /// What somebody sees.
    pub(crate) fn view<V: View>(&self, actor: Actor, query: &V) -> Result<V::Answer, Denial> {
        self.organization.view(self.facts, &Viewer { actor, at: self.now }, query)
    }
}
