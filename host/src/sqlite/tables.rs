//! The tables, and whether a file is one of ours.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::StoreError;
use crate::sqlite::problem;

/// The version of the tables below.
const SCHEMA: u32 = 1;

/// Stands in the file's header: "ssrv". A file of another application has another.
const APPLICATION: u32 = 0x7373_7276;

/// The row of `head` moves with each append, in the same transaction: it refuses a conflict, and a gap, which the journal's
/// own key does not. Places in the outbox are not used again, so that they keep the order of the appends.
const TABLES: &str = "
    CREATE TABLE head (
        organization TEXT PRIMARY KEY,
        version INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE journal (
        organization TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        line TEXT NOT NULL,
        PRIMARY KEY (organization, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE outbox (
        place INTEGER PRIMARY KEY AUTOINCREMENT,
        organization TEXT NOT NULL,
        id TEXT NOT NULL,
        effect TEXT NOT NULL
    ) STRICT;
    CREATE INDEX outbox_id ON outbox (id);
    CREATE TABLE due (
        organization TEXT PRIMARY KEY,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX due_at ON due (at, organization);
    CREATE TABLE snapshot (
        organization TEXT NOT NULL,
        core TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        snapshot BLOB NOT NULL,
        PRIMARY KEY (organization, core)
    ) STRICT;";

/// What is in a file.
enum Holds {
    Nothing,
    OurTables,
}

/// Makes the tables in a file that is empty, and leaves one alone that is not ours or of a newer version.
pub(super) fn prepare(connection: &mut Connection) -> Result<(), StoreError> {
    look(connection)?;
    connection.pragma_update(None, "journal_mode", "WAL").map_err(problem)?;
    connection.pragma_update(None, "synchronous", "FULL").map_err(problem)?;
    // Two processes may open a new file at once: one of them makes the tables.
    let making = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(problem)?;
    if let Holds::Nothing = look(&making)? {
        making.execute_batch(TABLES).map_err(problem)?;
        making.pragma_update(None, "application_id", APPLICATION).map_err(problem)?;
        making.pragma_update(None, "user_version", SCHEMA).map_err(problem)?;
    }
    making.commit().map_err(problem)
}

fn look(connection: &Connection) -> Result<Holds, StoreError> {
    match (number(connection, "application_id")?, number(connection, "user_version")?) {
        (0, 0) if is_empty(connection)? => Ok(Holds::Nothing),
        (APPLICATION, SCHEMA) => Ok(Holds::OurTables),
        (APPLICATION, found) => Err(StoreError::NewerSchema { found, known: SCHEMA }),
        _ => Err(StoreError::NotOurs("the file".into())),
    }
}

fn number(connection: &Connection, pragma: &str) -> Result<u32, StoreError> {
    connection.pragma_query_value(None, pragma, |row| row.get(0)).map_err(problem)
}

fn is_empty(connection: &Connection) -> Result<bool, StoreError> {
    let tables: u32 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(problem)?;
    Ok(tables == 0)
}
