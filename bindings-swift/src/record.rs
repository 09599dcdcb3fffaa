//! Looking into a journal, whose text Swift hands over as it is.

use std::sync::Arc;

use selfserve::{
    AccessChange, Actor, AuditFilter, AuditRow, ChargeExplanation, Command, Context, Directory,
    InvoiceNumber, JournalDifference, JournalReport, OrderRow, PersonId, PersonalData, ProductId, Recorded,
    RefusalExplanation, SubscriptionId,
};
use selfserve_bindings::with_facts;

use crate::catalog::CatalogHandle;
use crate::directory::DirectoryHandle;
use crate::failure::{Result, answer, corrupt};

/// Every change.
#[uniffi::export]
pub fn audit(journal: &[u8], filter: AuditFilter) -> Result<Vec<AuditRow>> {
    selfserve::audit(&read(journal)?, &filter).map_err(corrupt)
}

/// The orders of a subscription.
#[uniffi::export]
pub fn order_history(journal: &[u8], subscription: SubscriptionId) -> Result<Vec<OrderRow>> {
    selfserve::order_history(&read(journal)?, subscription).map_err(corrupt)
}

/// Every problem of a journal.
#[uniffi::export]
pub fn verify_journal(journal: &[u8]) -> Result<JournalReport> {
    Ok(selfserve::verify_journal(journal))
}

/// Why a line of an invoice was charged.
#[uniffi::export]
pub fn explain_charge(
    journal: &[u8],
    invoice: InvoiceNumber,
    line: u32,
) -> Result<Option<ChargeExplanation>> {
    Ok(selfserve::explain_charge(&read(journal)?, &invoice, line))
}

/// Why a person has a product, or lost it.
#[uniffi::export]
pub fn explain_access(journal: &[u8], person: PersonId, product: ProductId) -> Result<Vec<AccessChange>> {
    selfserve::explain_access(&read(journal)?, person, &product).map_err(corrupt)
}

/// Why a command is refused.
#[uniffi::export]
pub fn explain_refusal(
    journal: &[u8],
    command: Command,
    context: Context,
    catalog: Arc<CatalogHandle>,
    directory: Arc<DirectoryHandle>,
) -> Result<Option<RefusalExplanation>> {
    let records = read(journal)?;
    answer(with_facts(&catalog.shared, &directory.shared, |facts| {
        Ok(selfserve::explain_refusal(&records, facts, &context, &command)?)
    }))
}

/// Everything about one person.
#[uniffi::export]
pub fn personal_data(
    journal: &[u8],
    person: PersonId,
    actor: Actor,
    directory: Arc<DirectoryHandle>,
) -> Result<PersonalData> {
    let records = read(journal)?;
    let told = |directory: &Directory| selfserve::personal_data(&records, directory, actor, person);
    answer(directory.shared.ask(told).and_then(|told| Ok(told?)))
}

/// How two journals differ.
#[uniffi::export]
pub fn difference(left: &[u8], right: &[u8]) -> Result<JournalDifference> {
    Ok(selfserve::difference(&read(left)?, &read(right)?))
}

/// The events of a journal.
pub(crate) fn read(journal: &[u8]) -> Result<Vec<Recorded>> {
    selfserve::read_journal(journal).map_err(corrupt)
}
