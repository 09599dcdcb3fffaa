//! What the languages with JSON ask of an organization, by name; and what all of them ask without any.

use selfserve::{
    Command, Context, Eligibility, LicenseCount, PersonId, ProductId, Query, Recorded, Sequence, Timestamp,
    Viewer, json,
};

use crate::argument::Argument;
use crate::memory;
use crate::organization::SharedOrganization;
use crate::problem::Problem;

impl SharedOrganization {
    /// Carries out a command; answers with the JSON of the execution.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`], or [`Problem::Interrupted`] where the organization does not fit its own journal.
    pub fn execute(&self, command: Argument<'_>, context: Argument<'_>) -> Result<String, Problem> {
        let (command, context) = read_command(command, context)?;
        self.change(|state, facts| Ok(json::write(&state.execute(facts, &context, &command)?)))
    }

    /// What a command would bring; answers with the JSON of the outcome.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`].
    pub fn decide(&self, command: Argument<'_>, context: Argument<'_>) -> Result<String, Problem> {
        let (command, context) = read_command(command, context)?;
        self.ask(|state, facts| Ok(json::write(&state.decide(facts, &context, &command))))
    }

    /// What a command would charge or credit, as JSON.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`], or [`Problem::Denied`] as the command itself would be.
    pub fn quote(&self, command: Argument<'_>, context: Argument<'_>) -> Result<String, Problem> {
        let (command, context) = read_command(command, context)?;
        self.ask(|state, facts| Ok(json::write(&state.quote(facts, &context, &command)?)))
    }

    /// What somebody sees; answers with the JSON of the answer.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`], or [`Problem::Denied`] to who may not see it.
    pub fn view(&self, query: Argument<'_>, viewer: Argument<'_>) -> Result<String, Problem> {
        let viewer: Viewer = viewer.read()?;
        let query: Query = query.read()?;
        self.ask(|state, facts| Ok(json::write(&state.view(facts, &viewer, &query)?)))
    }

    /// Users with licenses as CSV.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`], or [`Problem::Denied`] where they may not be seen.
    pub fn export_users_csv(&self, query: Argument<'_>, viewer: Argument<'_>) -> Result<String, Problem> {
        let viewer: Viewer = viewer.read()?;
        let Query::AdminUsersQuery(users) = query.read()? else {
            return Err(Problem::invalid(query.path(), "not about users"));
        };
        self.ask(|state, facts| Ok(state.export_users_csv(facts, &viewer, &users)?))
    }

    /// Brings time up to an instant; answers with the JSON of what fell due, and of what the host must do because of it.
    ///
    /// # Errors
    ///
    /// [`Problem::Interrupted`] where the organization does not fit its own journal.
    pub fn advance(&self, at: Timestamp) -> Result<String, Problem> {
        self.change(|state, facts| Ok(json::write(&state.advance(facts, at)?)))
    }

    /// Takes one event of the journal, as JSON.
    ///
    /// # Errors
    ///
    /// [`Problem::CorruptJournal`] where the event contradicts what is there; nothing has changed then.
    pub fn apply(&self, record: &[u8]) -> Result<(), Problem> {
        self.change(|state, _| {
            let record = Recorded::from_json(record, state.version().next())?;
            Ok(state.apply(&record)?)
        })
    }

    /// What the host must do because of an event, as JSON.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`].
    pub fn effects(&self, record: Argument<'_>) -> Result<String, Problem> {
        let record: Recorded = record.read()?;
        self.look(|state| json::write(&state.effects(&record)))
    }

    /// Every rule that a purchase asks.
    ///
    /// # Errors
    ///
    /// [`Problem::Denied`] where there is no organization yet, or no such product, or so many licenses cannot be, or at a
    /// time that is not the present (`V7`).
    pub fn eligibility(
        &self,
        person: PersonId,
        product: &ProductId,
        licenses: LicenseCount,
        at: Timestamp,
    ) -> Result<Eligibility, Problem> {
        self.ask(|state, facts| Ok(state.eligibility(facts, person, product, licenses, at)?))
    }

    /// Whether a purchase is allowed, without the reasons.
    ///
    /// # Errors
    ///
    /// [`Problem::Denied`] at a time that is not the present (`V7`).
    pub fn may_buy(
        &self,
        person: PersonId,
        product: &ProductId,
        licenses: LicenseCount,
        at: Timestamp,
    ) -> Result<bool, Problem> {
        self.ask(|state, facts| {
            let product = facts.catalog.product(product);
            let may_buy = product.map(|product| state.may_buy(facts, person, product, licenses, at));
            Ok(may_buy.transpose()?.unwrap_or(false))
        })
    }

    /// The place of the last event.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn version(&self) -> Result<Sequence, Problem> {
        self.look(selfserve::Organization::version)
    }

    /// When the last event happened.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn last_event_at(&self) -> Result<Option<Timestamp>, Problem> {
        self.look(selfserve::Organization::last_event_at)
    }

    /// When to call [`advance`](Self::advance) next.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn next_deadline(&self) -> Result<Option<Timestamp>, Problem> {
        self.look(selfserve::Organization::next_deadline)
    }

    /// How many bytes of memory the organization takes; catalog and directory, which others share, are not part of it.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn size(&self) -> Result<usize, Problem> {
        self.look(|state| memory::size_of(|| state.clone()))
    }

    /// The organization as it stands, in a form that this very version reads.
    ///
    /// # Errors
    ///
    /// [`Problem::Unusable`] after a panic.
    pub fn snapshot(&self) -> Result<Vec<u8>, Problem> {
        self.look(selfserve::Organization::snapshot)
    }
}

/// A command, and who gives it when.
pub(crate) fn read_command(
    command: Argument<'_>,
    context: Argument<'_>,
) -> Result<(Command, Context), Problem> {
    let context = context.read()?;
    Ok((command.read()?, context))
}
