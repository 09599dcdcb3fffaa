use selfserve::{AuditFilter, InvoiceNumber, PersonId, ProductId, SubscriptionId, json, read_journal};

use crate::argument::Argument;
use crate::catalog::SharedCatalog;
use crate::directory::SharedDirectory;
use crate::organization::with_facts;
use crate::problem::Problem;
use crate::questions::read_command;

/// The events of a journal, or of a part of one.
///
/// # Errors
///
/// [`Problem::CorruptJournal`] at the first line that is no event.
pub fn read(journal: &[u8]) -> Result<String, Problem> {
    Ok(json::write(&read_journal(journal)?))
}

/// Every change.
///
/// # Errors
///
/// [`Problem::InvalidInput`], or [`Problem::CorruptJournal`] at the first line that cannot be.
pub fn audit(journal: &[u8], filter: Argument<'_>) -> Result<String, Problem> {
    let filter: AuditFilter = filter.read()?;
    Ok(json::write(&selfserve::audit(&read_journal(journal)?, &filter)?))
}

/// The orders of a subscription.
///
/// # Errors
///
/// [`Problem::CorruptJournal`] at the first line that cannot be.
pub fn order_history(journal: &[u8], subscription: SubscriptionId) -> Result<String, Problem> {
    Ok(json::write(&selfserve::order_history(&read_journal(journal)?, subscription)?))
}

/// Every problem of a journal.
pub fn verify_journal(journal: &[u8]) -> String {
    json::write(&selfserve::verify_journal(journal))
}

/// Why a line of an invoice was charged; `null` where there is none.
///
/// # Errors
///
/// [`Problem::InvalidInput`] where the line is no count, or [`Problem::CorruptJournal`].
pub fn explain_charge(
    journal: &[u8],
    invoice: &InvoiceNumber,
    line: Argument<'_>,
) -> Result<String, Problem> {
    let line = line.read()?;
    Ok(json::write(&selfserve::explain_charge(&read_journal(journal)?, invoice, line)))
}

/// Why a person has a product, or lost it.
///
/// # Errors
///
/// [`Problem::CorruptJournal`] at the first line that cannot be.
pub fn explain_access(journal: &[u8], person: PersonId, product: &ProductId) -> Result<String, Problem> {
    Ok(json::write(&selfserve::explain_access(&read_journal(journal)?, person, product)?))
}

/// Why a command is refused; `null` where it is not.
///
/// # Errors
///
/// [`Problem::InvalidInput`], or [`Problem::CorruptJournal`] at the first line that cannot be.
pub fn explain_refusal(
    journal: &[u8],
    command: Argument<'_>,
    context: Argument<'_>,
    catalog: &SharedCatalog,
    directory: &SharedDirectory,
) -> Result<String, Problem> {
    let (command, context) = read_command(command, context)?;
    let records = read_journal(journal)?;
    with_facts(catalog, directory, |facts| {
        Ok(json::write(&selfserve::explain_refusal(&records, facts, &context, &command)?))
    })
}

/// Everything about one person.
///
/// # Errors
///
/// [`Problem::InvalidInput`], [`Problem::Denied`] to whoever may not know, or [`Problem::CorruptJournal`].
pub fn personal_data(
    journal: &[u8],
    actor: Argument<'_>,
    person: PersonId,
    directory: &SharedDirectory,
) -> Result<String, Problem> {
    let (actor, records) = (actor.read()?, read_journal(journal)?);
    directory
        .ask(|directory| Ok(json::write(&selfserve::personal_data(&records, directory, actor, person)?)))?
}

/// How two journals differ.
///
/// # Errors
///
/// [`Problem::CorruptJournal`] at the first line that cannot be.
pub fn difference(left: &[u8], right: &[u8]) -> Result<String, Problem> {
    Ok(json::write(&selfserve::difference(&read_journal(left)?, &read_journal(right)?)))
}
