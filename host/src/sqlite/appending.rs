//! An append: one transaction.

use rusqlite::{Connection, ErrorCode, OptionalExtension as _, Transaction, TransactionBehavior, params};
use selfserve::{OrganizationId, Sequence, Timestamp};

use crate::batch::Batch;
use crate::error::StoreError;
use crate::sqlite::{SqliteVersion, problem, signed, unsigned};
use crate::store::Append;

/// The place of the last event; 0 where there is none.
pub(super) fn head(connection: &Connection, organization: OrganizationId) -> Result<u64, StoreError> {
    let query = "SELECT version FROM head WHERE organization = ?";
    let mut query = connection.prepare_cached(query).map_err(problem)?;
    let head = query.query_row([organization.to_string()], |row| row.get(0)).optional().map_err(problem)?;
    unsigned(head.unwrap_or_default())
}

pub(super) fn append(
    connection: &mut Connection,
    SqliteVersion(expected): SqliteVersion,
    batch: &Batch,
) -> Result<Append<SqliteVersion>, StoreError> {
    // It takes the right to write ahead of reading: what it reads stays true until it ends.
    let writing = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(problem)?;
    let head = head(&writing, batch.organization)?;
    if head != expected {
        return Ok(Append::Conflict);
    }
    if let Some(found) = batch.gap(Sequence(head)) {
        return Err(StoreError::Gap { head: Sequence(head), found });
    }
    let version = write(&writing, head, batch)?;
    commit(writing, version)
}

/// Ends the transaction. That there is no room is certain, and so is that others were in the way; of any other failure
/// nobody knows how far it came.
fn commit(writing: Transaction<'_>, version: u64) -> Result<Append<SqliteVersion>, StoreError> {
    let Err(error) = writing.commit() else { return Ok(Append::Done(SqliteVersion(version))) };
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull | ErrorCode::DatabaseBusy) => Err(problem(error)),
        _ => Ok(Append::Unknown(problem(error))),
    }
}

/// Writes a batch, and answers with the version behind it.
fn write(writing: &Transaction<'_>, head: u64, batch: &Batch) -> Result<u64, StoreError> {
    let id = batch.organization.to_string();
    let version = batch.last().map_or(head, |last| last.0);
    if version != head {
        let moved = "INSERT INTO head (organization, version) VALUES (?, ?)
             ON CONFLICT (organization) DO UPDATE SET version = excluded.version";
        run(writing, moved, params![id, signed(version)?])?;
    }
    for line in &batch.lines {
        let event = "INSERT INTO journal (organization, sequence, line) VALUES (?, ?, ?)";
        run(writing, event, params![id, signed(line.sequence.0)?, line.json])?;
    }
    for order in &batch.orders {
        let waits = "INSERT INTO outbox (organization, id, effect) VALUES (?, ?, ?)";
        run(writing, waits, params![id, order.id.as_str(), order.json])?;
    }
    set_deadline(writing, &id, batch.deadline)?;
    Ok(version)
}

/// A deadline that stays as it is costs no write.
fn set_deadline(writing: &Transaction<'_>, id: &str, deadline: Option<Timestamp>) -> Result<(), StoreError> {
    match deadline {
        Some(at) => {
            let falls_due = "INSERT INTO due (organization, at) VALUES (?, ?)
                 ON CONFLICT (organization) DO UPDATE SET at = excluded.at WHERE at != excluded.at";
            run(writing, falls_due, params![id, at.unix_milliseconds()])
        }
        None => run(writing, "DELETE FROM due WHERE organization = ?", params![id]),
    }
}

fn run(
    writing: &Transaction<'_>,
    statement: &str,
    parameters: impl rusqlite::Params,
) -> Result<(), StoreError> {
    let mut statement = writing.prepare_cached(statement).map_err(problem)?;
    statement.execute(parameters).map_err(problem)?;
    Ok(())
}
