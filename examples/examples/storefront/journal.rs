//! The journal in an SQLite file: one row an event, appended in transactions, never changed.

use std::error::Error;
use std::path::Path;
use std::{fs, io, process};

use rusqlite::{Connection, ErrorCode, OptionalExtension, TransactionBehavior, params};
use selfserve::{OrganizationId, Recorded, Sequence, Timestamp};

/// The unique (organization, sequence) is what keeps two processes from writing the same version (H2). What the
/// outside world has been told of is remembered beside it: nothing is charged again only because the host restarted.
const SCHEMA: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS journal (
        organization TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        at TEXT NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (organization, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS delivered (
        organization TEXT PRIMARY KEY,
        sequence INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;";

/// The journal of one organization.
pub(crate) struct Journal {
    connection: Connection,
    organization: String,
    writes_left: Option<u32>,
}

/// What became of an append.
#[derive(Debug, PartialEq, Eq)]
#[must_use]
pub(crate) enum Append {
    /// The events are there, all of them, and will stay.
    Done,
    /// Somebody else appended first: nothing was written.
    TooLate,
}

impl Journal {
    /// Opens the file, or creates it. With `stop_after`, the process kills itself at that write.
    pub(crate) fn open(
        file: &Path,
        organization: OrganizationId,
        stop_after: Option<u32>,
    ) -> Result<Self, Box<dyn Error>> {
        let connection = Connection::open(file)?;
        connection.execute_batch(SCHEMA)?;
        Ok(Self { connection, organization: organization.to_string(), writes_left: stop_after })
    }

    /// Removes the file, with what SQLite keeps beside it.
    pub(crate) fn remove(file: &Path) -> io::Result<()> {
        for suffix in ["", "-wal", "-shm"] {
            let mut name = file.as_os_str().to_owned();
            name.push(suffix);
            match fs::remove_file(name) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    /// Appends events at the version that they carry: all of them, or none.
    pub(crate) fn append<'a>(
        &mut self,
        records: impl IntoIterator<Item = &'a Recorded>,
    ) -> Result<Append, Box<dyn Error>> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        for record in records {
            let row = params![
                self.organization,
                i64::try_from(record.sequence.0)?,
                record.at.to_string(),
                record.to_json()
            ];
            match transaction.execute("INSERT INTO journal VALUES (?, ?, ?, ?)", row) {
                Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                    return Ok(Append::TooLate);
                }
                inserted => inserted?,
            };
            count_write(&mut self.writes_left);
        }
        transaction.commit()?;
        count_write(&mut self.writes_left);
        Ok(Append::Done)
    }

    /// The events behind a version, up to a moment, in order.
    pub(crate) fn after(&self, version: Sequence, until: Timestamp) -> Result<Vec<Recorded>, Box<dyn Error>> {
        let mut query = self.connection.prepare(
            "SELECT sequence, record FROM journal
             WHERE organization = ? AND sequence > ? AND at <= ? ORDER BY sequence",
        )?;
        let parameters = params![self.organization, i64::try_from(version.0)?, until.to_string()];
        let rows = query.query_map(parameters, |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.map(|row| {
            let (sequence, record): (i64, String) = row?;
            Ok(Recorded::from_json(record.as_bytes(), Sequence(sequence.try_into()?))?)
        })
        .collect()
    }

    /// One event.
    pub(crate) fn record(&self, sequence: Sequence) -> Result<Option<Recorded>, Box<dyn Error>> {
        let query = "SELECT record FROM journal WHERE organization = ? AND sequence = ?";
        let place = params![self.organization, i64::try_from(sequence.0)?];
        let line: Option<String> = self.connection.query_row(query, place, |row| row.get(0)).optional()?;
        Ok(line.map(|line| Recorded::from_json(line.as_bytes(), sequence)).transpose()?)
    }

    /// How far the outside world has been told of the events.
    pub(crate) fn delivered(&self) -> Result<Sequence, Box<dyn Error>> {
        let query = "SELECT sequence FROM delivered WHERE organization = ?";
        let delivered =
            self.connection.query_row(query, [&self.organization], |row| row.get(0)).optional()?;
        Ok(Sequence(delivered.unwrap_or(0_i64).try_into()?))
    }

    /// Remembers that the outside world has been told of the events up to this one.
    pub(crate) fn mark_delivered(&mut self, sequence: Sequence) -> Result<(), Box<dyn Error>> {
        let row = params![self.organization, i64::try_from(sequence.0)?];
        self.connection.execute("INSERT OR REPLACE INTO delivered VALUES (?, ?)", row)?;
        count_write(&mut self.writes_left);
        Ok(())
    }
}

/// Ends the process on the spot when it has written as often as it may: no destructor runs, nothing is committed.
fn count_write(writes_left: &mut Option<u32>) {
    match writes_left {
        Some(0 | 1) => process::abort(),
        Some(left) => *left -= 1,
        None => {}
    }
}
