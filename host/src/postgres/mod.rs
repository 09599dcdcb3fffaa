//! A store in PostgreSQL: any number of machines share it.

mod failure;
mod sessions;
mod statements;
mod tables;

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use selfserve::{EffectId, OrganizationId, Sequence, Timestamp, Uuid};
use tokio_postgres::tls::{MakeTlsConnect, NoTls, TlsConnect};
use tokio_postgres::types::FromSqlOwned;
use tokio_postgres::{Config, Row as SqlRow, Socket};

use crate::batch::Batch;
use crate::error::StoreError;
use crate::server_clock::ServerClock;
use crate::store::{Append, Due, Loaded, Place, Row, Store, Waiting};
use failure::{Failure, damaged};
use sessions::{Connect, Parameter, Sessions, To};

/// How long one of several servers may take to be reached, where the address does not say.
const CONNECT: Duration = Duration::from_secs(3);

/// A store in a database of PostgreSQL, in a schema `selfserve` that it makes, whose tables are distributed by organization.
///
/// An append is one statement, and one round trip. What was confirmed is on the disk, and on the standby where the server
/// waits for one. Any number of processes share it; its clock is the server's.
///
/// ```no_run
/// use selfserve_host::Postgres;
///
/// // After a failover, whichever can be written to.
/// let store = Postgres::open("postgresql://shop@db-1,db-2/shop?target_session_attrs=read-write")?;
/// # Ok::<(), selfserve_host::StoreError>(())
/// ```
///
/// # What whoever runs the server has to know
///
/// Never cancel a commit that waits for its standby (`pg_cancel_backend`): PostgreSQL answers success. This store drops the
/// connection instead, and asks again. A pooler between them has to leave each connection its session. Only a standby for which commits wait (`synchronous_standby_names`) may be promoted.
pub struct Postgres {
    sessions: Sessions,
    clock: ServerClock,
    /// Whose appends ended in doubt, and how many: what is read of them has to be settled first.
    doubts: Mutex<BTreeMap<OrganizationId, u64>>,
}

/// The version of a journal in PostgreSQL: the place of its last event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PostgresVersion(u64);

impl Postgres {
    /// Opens the database at an address, as `psql` knows them, and makes the tables where there are none. The connections
    /// are not encrypted.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when the address cannot be read or reached, the database is another application's, is not in UTF-8, or
    /// has tables of a newer version.
    pub fn open(address: &str) -> Result<Self, StoreError> {
        let config = address.parse::<Config>().map_err(|error| failure::problem(&error))?;
        Self::open_with(config, NoTls)
    }

    /// The same with a configuration of the driver's, and with whoever encrypts (a connector of `postgres-native-tls` or
    /// `tokio-postgres-rustls`, for example): this package brings no TLS.
    ///
    /// # Errors
    ///
    /// Those of [`open`](Self::open).
    pub fn open_with<T>(mut config: Config, tls: T) -> Result<Self, StoreError>
    where
        T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
        T::Stream: Send,
        T::TlsConnect: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
    {
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(CONNECT);
        }
        Self::on(Box::new(To { config, tls }))
    }

    fn on(connect: Box<dyn Connect>) -> Result<Self, StoreError> {
        let sessions = Sessions::open(connect)?;
        Ok(Self { sessions, clock: ServerClock::default(), doubts: Mutex::default() })
    }

    /// The same with at most so many connections, instead of eight: as many as there are threads that append at once.
    #[must_use]
    pub fn with_connections(mut self, most: usize) -> Self {
        self.sessions.most = most;
        self
    }

    /// The same, waiting so long for an answer, instead of ten seconds: then an append is in doubt.
    #[must_use]
    pub fn with_patience(mut self, patience: Duration) -> Self {
        self.sessions.patience = patience;
        self
    }

    /// Makes sure that an append in doubt has ended, one way or the other, and that what can be read now will stay. A server
    /// that was killed and started again shows what its standby never had.
    fn settle(&self, organization: OrganizationId) -> Result<(), StoreError> {
        let Some(before) = self.doubts().get(&organization).copied() else { return Ok(()) };
        self.sessions.ask(|it| &it.settle, vec![Box::new(organization.0)])?;
        let mut doubts = self.doubts();
        // Another may have come meanwhile.
        if doubts.get(&organization) == Some(&before) {
            doubts.remove(&organization);
        }
        Ok(())
    }

    fn doubts(&self) -> MutexGuard<'_, BTreeMap<OrganizationId, u64>> {
        self.doubts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hears what time the server says it is.
    fn hear(&self, row: &SqlRow, index: usize) -> Result<Timestamp, StoreError> {
        let time = column::<SystemTime>(row, index)?;
        let since = time.duration_since(UNIX_EPOCH).map_err(damaged)?;
        let milliseconds = i64::try_from(since.as_millis()).map_err(damaged)?;
        let time = Timestamp::from_unix_milliseconds(milliseconds).map_err(damaged)?;
        self.clock.hear(time);
        Ok(time)
    }
}

impl Store for Postgres {
    type Version = PostgresVersion;

    fn now(&self) -> Result<Timestamp, StoreError> {
        if let Some(time) = self.clock.tell() {
            return Ok(time);
        }
        let rows = self.sessions.ask(|it| &it.now, Vec::new())?;
        self.hear(first(&rows)?, 0)
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<PostgresVersion>, StoreError> {
        self.settle(organization)?;
        let asked: Vec<Parameter> =
            vec![Box::new(organization.0), Box::new(signed(after.0)?), Box::new(i64::from(most))];
        let rows = self.sessions.ask(|it| &it.load, asked)?;
        let head = first(&rows)?;
        self.hear(head, 1)?;
        let version = unsigned(column(head, 0)?)?;
        let rows: Result<Vec<Option<Row>>, _> = rows.iter().map(journal_row).collect();
        let rows = rows?.into_iter().flatten().collect();
        Ok(Loaded { rows, head: Sequence(version), version: PostgresVersion(version) })
    }

    fn append(
        &self,
        expected: &PostgresVersion,
        batch: &Batch,
    ) -> Result<Append<PostgresVersion>, StoreError> {
        let head = Sequence(expected.0);
        if let Some(found) = batch.gap(head) {
            return Err(StoreError::Gap { head, found });
        }
        let version = batch.last().unwrap_or(head);
        let rows = if batch.lines.is_empty() && batch.orders.is_empty() {
            self.sessions.ask(|it| &it.confirm, confirmed(head, batch)?)
        } else if head == Sequence::START {
            self.sessions.ask(|it| &it.first, appended(head, version, batch)?)
        } else {
            self.sessions.ask(|it| &it.next, appended(head, version, batch)?)
        };
        match rows {
            Ok(rows) => match rows.first() {
                Some(row) => {
                    // It is written, whatever time it is there.
                    let _heard = self.hear(row, 0);
                    Ok(Append::Done(PostgresVersion(version.0)))
                }
                None => Ok(Append::Conflict),
            },
            Err(Failure { problem, certain: true }) => Err(problem),
            Err(Failure { problem, .. }) => {
                let mut doubts = self.doubts();
                let doubt = doubts.entry(batch.organization).or_default();
                *doubt = doubt.saturating_add(1);
                Ok(Append::Unknown(problem))
            }
        }
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let asked: Vec<Parameter> = vec![Box::new(organization.0), Box::new(core.to_owned())];
        let rows = self.sessions.ask(|it| &it.snapshot, asked)?;
        rows.first().map(|row| column(row, 0)).transpose()
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        let kept: Vec<Parameter> = vec![
            Box::new(organization.0),
            Box::new(core.to_owned()),
            Box::new(signed(sequence.0)?),
            Box::new(snapshot.to_vec()),
        ];
        self.sessions.ask(|it| &it.keep, kept)?;
        Ok(())
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        let until = until.map_or(i64::MAX, Timestamp::unix_milliseconds);
        // Ahead of everything: nothing falls due at such a time.
        let (at, id) =
            after.map_or((i64::MIN, Uuid::nil()), |due| (due.at.unix_milliseconds(), due.organization.0));
        let asked: Vec<Parameter> =
            vec![Box::new(until), Box::new(at), Box::new(id), Box::new(i64::from(most))];
        let rows = self.sessions.ask(|it| &it.due, asked)?;
        let due = |row: &SqlRow| {
            let at = Timestamp::from_unix_milliseconds(column(row, 0)?).map_err(damaged)?;
            Ok(Due { at, organization: OrganizationId(column(row, 1)?) })
        };
        rows.iter().map(due).collect()
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        let asked: Vec<Parameter> = vec![Box::new(signed(after.0)?), Box::new(i64::from(most))];
        let rows = self.sessions.ask(|it| &it.outbox, asked)?;
        let waiting = |row: &SqlRow| {
            let place = Place(unsigned(column(row, 0)?)?);
            let id = EffectId::new(column::<String>(row, 2)?);
            Ok(Waiting { place, organization: OrganizationId(column(row, 1)?), id, json: column(row, 3)? })
        };
        rows.iter().map(waiting).collect()
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        let order: Vec<Parameter> = vec![Box::new(organization.0), Box::new(order.as_str().to_owned())];
        self.sessions.ask(|it| &it.done, order)?;
        Ok(())
    }
}

/// What an append writes.
fn appended(head: Sequence, version: Sequence, batch: &Batch) -> Result<Vec<Parameter>, StoreError> {
    let lines: Vec<String> = batch.lines.iter().map(|line| line.json.clone()).collect();
    let ids: Vec<String> = batch.orders.iter().map(|order| order.id.as_str().to_owned()).collect();
    let effects: Vec<String> = batch.orders.iter().map(|order| order.json.clone()).collect();
    Ok(vec![
        Box::new(batch.organization.0),
        Box::new(signed(head.0)?),
        Box::new(signed(version.0)?),
        Box::new(deadline(batch)),
        Box::new(lines),
        Box::new(ids),
        Box::new(effects),
    ])
}

/// What an append without events asks.
fn confirmed(head: Sequence, batch: &Batch) -> Result<Vec<Parameter>, StoreError> {
    Ok(vec![Box::new(batch.organization.0), Box::new(signed(head.0)?), Box::new(deadline(batch))])
}

fn deadline(batch: &Batch) -> Option<i64> {
    batch.deadline.map(Timestamp::unix_milliseconds)
}

/// The event of a row; absent in the one row of a journal, or a page of it, that has none.
fn journal_row(row: &SqlRow) -> Result<Option<Row>, StoreError> {
    let Some(organization) = column::<Option<Uuid>>(row, 2)? else { return Ok(None) };
    let sequence = Sequence(unsigned(column(row, 3)?)?);
    Ok(Some(Row { organization: OrganizationId(organization), sequence, json: column(row, 4)? }))
}

fn first(rows: &[SqlRow]) -> Result<&SqlRow, StoreError> {
    rows.first().ok_or_else(|| damaged("a row is missing"))
}

fn column<T: FromSqlOwned>(row: &SqlRow, index: usize) -> Result<T, StoreError> {
    row.try_get(index).map_err(damaged)
}

/// A count, as PostgreSQL holds it.
fn signed(count: u64) -> Result<i64, StoreError> {
    i64::try_from(count).map_err(damaged)
}

fn unsigned(count: i64) -> Result<u64, StoreError> {
    u64::try_from(count).map_err(damaged)
}
