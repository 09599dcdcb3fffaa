//! Why a command is refused (`H6`).

use alloc::string::{String, ToString};

use crate::case::{Case, Context, Facts};
use crate::command::Command;
use crate::corruption::CorruptJournal;
use crate::denial::Denial;
use crate::event::Recorded;
use crate::execution::Outcome;
use crate::organization::Organization;
use crate::record::moment::{AtInstant, Moment};
use crate::value::Sequence;

/// Why a command is refused: the rule, and the event that made it so.
#[data]
pub struct RefusalExplanation {
    /// The refusal, with its facts.
    pub denial: Denial,
    /// The rule that refuses, such as `S4`.
    pub rule: String,
    /// The place of the event since which the command is refused for this reason; absent: only what time has brought
    /// since the last event made it so.
    pub since: Option<Sequence>,
}

/// Why a command was, or would be, refused at its time: the rule, and since which event (`H6`). Nothing where it is
/// not refused. Refusals are not in the journal, so the command is asked again, after each event, by the facts given. The
/// records are a journal from its first event on.
///
/// # Errors
///
/// [`CorruptJournal`] at the first record that cannot be.
pub fn explain_refusal(
    records: &[Recorded],
    facts: Facts<'_>,
    context: &Context,
    command: &Command,
) -> Result<Option<RefusalExplanation>, CorruptJournal> {
    let moment = Moment::from(AtInstant { at: context.at });
    let mut then = Organization::as_of(records, moment)?;
    then.pass(facts, context.at, |_, _| {}).map_err(|(_, problem)| problem)?;
    let Outcome::Refused(refused) = then.decide(facts, context, command) else { return Ok(None) };
    let denial = refused.denial;
    let mut organization = Organization::new();
    let mut since = None;
    for record in records.iter().take_while(|record| moment.includes(record)) {
        organization.apply(record)?;
        let case = Case::as_it_stood(&organization.state, facts, *context);
        let same = command.decide(&case).is_err_and(|then| then.code() == denial.code());
        since = if same { since.or(Some(record.sequence)) } else { None };
    }
    Ok(Some(RefusalExplanation { rule: denial.rule().to_string(), denial, since }))
}
