//! A store in one SQLite file: threads and processes of one machine share it.

mod appending;
mod tables;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension as _, Row as SqlRow, params};
use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};

use crate::batch::Batch;
use crate::clock::{Clock, SystemClock};
use crate::error::StoreError;
use crate::store::{Append, Due, Loaded, Place, Row, Store, Waiting};

/// A store in one SQLite file, in WAL mode, synchronous to the disk: what is appended stays. `SQLite` lets one process write
/// at a time; the others wait up to five seconds.
///
/// Its clock is this machine's, as the file is: where that is wrong, nothing tells but what was written before.
pub struct Sqlite {
    connection: Mutex<Connection>,
    clock: Box<dyn Clock>,
}

/// The version of a journal in a file: the place of its last event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SqliteVersion(u64);

impl Sqlite {
    /// Opens a file, or makes it.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when it cannot be opened, is another application's, or has tables of a newer version.
    pub fn open(file: impl AsRef<Path>) -> Result<Self, StoreError> {
        let mut connection = Connection::open(file).map_err(problem)?;
        tables::prepare(&mut connection)?;
        Ok(Self { connection: Mutex::new(connection), clock: Box::new(SystemClock) })
    }

    /// The same with another clock than this machine's: for tests.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Box::new(clock);
        self
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for Sqlite {
    type Version = SqliteVersion;

    fn now(&self) -> Result<Timestamp, StoreError> {
        Ok(self.clock.now())
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<SqliteVersion>, StoreError> {
        let mut connection = self.connection();
        // One transaction, so that head and rows are of one moment.
        let reading = connection.transaction().map_err(problem)?;
        let head = appending::head(&reading, organization)?;
        let rows = rows(
            &reading,
            "SELECT organization, sequence, line FROM journal WHERE organization = ? AND sequence > ?
             ORDER BY sequence LIMIT ?",
            params![organization.to_string(), signed(after.0)?, most],
            journal_row,
        )?;
        Ok(Loaded { rows, head: Sequence(head), version: SqliteVersion(head) })
    }

    fn append(&self, expected: &SqliteVersion, batch: &Batch) -> Result<Append<SqliteVersion>, StoreError> {
        appending::append(&mut self.connection(), *expected, batch)
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let connection = self.connection();
        let query = "SELECT snapshot FROM snapshot WHERE organization = ? AND core = ?";
        let mut query = connection.prepare_cached(query).map_err(problem)?;
        query.query_row(params![organization.to_string(), core], |row| row.get(0)).optional().map_err(problem)
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        let keep = "INSERT INTO snapshot (organization, core, sequence, snapshot) VALUES (?, ?, ?, ?)
             ON CONFLICT (organization, core)
             DO UPDATE SET sequence = excluded.sequence, snapshot = excluded.snapshot
             WHERE excluded.sequence >= snapshot.sequence";
        let row = params![organization.to_string(), core, signed(sequence.0)?, snapshot];
        self.connection().execute(keep, row).map_err(problem)?;
        Ok(())
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        let until = until.map_or(i64::MAX, Timestamp::unix_milliseconds);
        // Ahead of everything: no organization's id is empty.
        let (at, id) = after.map_or((i64::MIN, String::new()), |due| {
            (due.at.unix_milliseconds(), due.organization.to_string())
        });
        rows(
            &self.connection(),
            "SELECT at, organization FROM due WHERE at <= ? AND (at, organization) > (?, ?)
             ORDER BY at, organization LIMIT ?",
            params![until, at, id, most],
            |row| {
                let at = Timestamp::from_unix_milliseconds(column(row, 0)?).map_err(damaged)?;
                Ok(Due { at, organization: organization(row, 1)? })
            },
        )
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        rows(
            &self.connection(),
            "SELECT place, organization, id, effect FROM outbox WHERE place > ? ORDER BY place LIMIT ?",
            params![signed(after.0)?, most],
            |row| {
                let place = Place(unsigned(column(row, 0)?)?);
                let id = EffectId::new(column::<String>(row, 2)?);
                Ok(Waiting { place, organization: organization(row, 1)?, id, json: column(row, 3)? })
            },
        )
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        let take_out = "DELETE FROM outbox WHERE organization = ? AND id = ?";
        let row = params![organization.to_string(), order.as_str()];
        self.connection().execute(take_out, row).map_err(problem)?;
        Ok(())
    }
}

fn journal_row(row: &SqlRow<'_>) -> Result<Row, StoreError> {
    let sequence = Sequence(unsigned(column(row, 1)?)?);
    Ok(Row { organization: organization(row, 0)?, sequence, json: column(row, 2)? })
}

/// The rows of a query, each read by `read`.
fn rows<R>(
    connection: &Connection,
    query: &str,
    parameters: impl rusqlite::Params,
    read: impl Fn(&SqlRow<'_>) -> Result<R, StoreError>,
) -> Result<Vec<R>, StoreError> {
    let mut query = connection.prepare_cached(query).map_err(problem)?;
    let mut rows = query.query(parameters).map_err(problem)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next().map_err(problem)? {
        all.push(read(row)?);
    }
    Ok(all)
}

fn column<T: rusqlite::types::FromSql>(row: &SqlRow<'_>, index: usize) -> Result<T, StoreError> {
    row.get(index).map_err(problem)
}

fn organization(row: &SqlRow<'_>, index: usize) -> Result<OrganizationId, StoreError> {
    column::<String>(row, index)?.parse().map_err(damaged)
}

/// A count, as SQLite holds it.
fn signed(count: u64) -> Result<i64, StoreError> {
    i64::try_from(count).map_err(damaged)
}

fn unsigned(count: i64) -> Result<u64, StoreError> {
    u64::try_from(count).map_err(damaged)
}

fn damaged(problem: impl std::fmt::Display) -> StoreError {
    StoreError::Damaged(problem.to_string())
}

/// What SQLite says, in our words.
fn problem(error: rusqlite::Error) -> StoreError {
    use rusqlite::{Error, ErrorCode};

    let text = error.to_string();
    match (error.sqlite_error_code(), &error) {
        (Some(ErrorCode::DiskFull), _) => StoreError::Full(text),
        (Some(ErrorCode::DatabaseCorrupt), _)
        | (_, Error::InvalidColumnType(..) | Error::FromSqlConversionFailure(..)) => {
            StoreError::Damaged(text)
        }
        (Some(ErrorCode::NotADatabase), _) => StoreError::NotOurs(text),
        _ => StoreError::Unavailable(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::Line;

    /// A long line, and one that fits.
    fn batch(place: u64, length: usize) -> Batch {
        let organization = OrganizationId(selfserve::Uuid::from_u128(1));
        let lines = vec![Line { sequence: Sequence(place), json: "x".repeat(length) }];
        Batch { lines, ..Batch::empty(organization, None) }
    }

    fn head(store: &Sqlite) -> Loaded<SqliteVersion> {
        store.load(batch(1, 0).organization, Sequence::START, 10).unwrap()
    }

    #[test]
    fn a_full_disk_writes_nothing_and_room_helps() {
        let store = Sqlite::open(":memory:").unwrap();
        let pages: u32 = store.connection().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        store.connection().pragma_update(None, "max_page_count", pages + 4).unwrap();
        let full = store.append(&head(&store).version, &batch(1, 100_000)).unwrap_err();
        assert_eq!(full.code(), "store_full");
        assert_eq!((head(&store).rows.len(), head(&store).head), (0, Sequence::START));
        assert!(matches!(store.append(&head(&store).version, &batch(1, 100)), Ok(Append::Done(_))));
        store.connection().pragma_update(None, "max_page_count", 1_000_000).unwrap();
        assert!(matches!(store.append(&head(&store).version, &batch(2, 100_000)), Ok(Append::Done(_))));
        assert_eq!(head(&store).head, Sequence(2));
    }
}
