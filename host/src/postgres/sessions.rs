//! The connections: made when they are needed, kept, bounded, and dropped where anything went wrong.

use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio_postgres::tls::{MakeTlsConnect, TlsConnect};
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Config, Error, Row, Socket, Statement};

use crate::blocking::Blocking;
use crate::error::StoreError;
use crate::postgres::failure::{Failure, problem};
use crate::postgres::statements::{SETTINGS, Statements};
use crate::postgres::tables;

/// What a statement is told.
pub(super) type Parameter = Box<dyn ToSql + Sync + Send>;

/// The connections of one store.
pub(super) struct Sessions {
    thread: Blocking,
    connect: Box<dyn Connect>,
    places: Mutex<Places>,
    freed: Condvar,
    pub(super) most: usize,
    pub(super) patience: Duration,
}

#[derive(Default)]
struct Places {
    idle: Vec<Session>,
    taken: usize,
}

/// One connection. It is closed when this is dropped, whatever is under way: nothing is canceled, for a commit that waits
/// for its standby would answer success.
struct Session {
    client: Client,
    statements: Statements,
    _line: Line,
}

/// The task that reads and writes.
pub(super) struct Line(JoinHandle<()>);

impl Drop for Line {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A place among the connections, with one that is there, if any. Whoever has it may have one.
struct Seat<'a> {
    sessions: &'a Sessions,
    session: Option<Session>,
}

impl Sessions {
    /// Connects once, and makes the tables if there are none.
    pub(super) fn open(connect: Box<dyn Connect>) -> Result<Self, StoreError> {
        let sessions = Self {
            thread: Blocking::start("selfserve-postgres")?,
            connect,
            places: Mutex::default(),
            freed: Condvar::new(),
            most: 8,
            patience: Duration::from_secs(10),
        };
        let connected = sessions.connect.connect();
        let session = sessions.wait(async {
            let (mut client, line) = connected.await.map_err(|error| problem(&error))?;
            tables::prepare(&mut client).await?;
            Session::begin(client, line).await.map_err(|error| problem(&error))
        });
        let session = session.map_err(StoreError::from)??;
        sessions.places().idle.push(session);
        Ok(sessions)
    }

    /// Asks a statement on any connection.
    pub(super) fn ask(
        &self,
        statement: fn(&Statements) -> &Statement,
        parameters: Vec<Parameter>,
    ) -> Result<Vec<Row>, Failure> {
        let mut seat = self.seat()?;
        let session = seat.session.take().map_or_else(|| self.connect(), Ok)?;
        let answer = self.wait(async move {
            let parameters: Vec<&(dyn ToSql + Sync)> =
                parameters.iter().map(|parameter| &**parameter as &(dyn ToSql + Sync)).collect();
            let rows = session.client.query(statement(&session.statements), &parameters).await;
            (session, rows)
        });
        match answer {
            Ok((session, Ok(rows))) => {
                seat.session = Some(session);
                Ok(rows)
            }
            Ok((_, Err(error))) => {
                self.forget_idle();
                Err(error.into())
            }
            Err(failure) => {
                self.forget_idle();
                Err(failure)
            }
        }
    }

    fn connect(&self) -> Result<Session, Failure> {
        let connected = self.connect.connect();
        let session = self.wait(async {
            let (client, line) = connected.await?;
            Session::begin(client, line).await
        });
        let session = session.map_err(|failure| Failure::unsent(failure.problem))?;
        session.map_err(|error| Failure::unsent(problem(&error)))
    }

    /// Waits for the end of some work, but not for ever: then it is dropped, and what it had in its hands.
    fn wait<T: Send + 'static>(&self, work: impl Future<Output = T> + Send + 'static) -> Result<T, Failure> {
        let patience = self.patience;
        match self.thread.wait(async move { tokio::time::timeout(patience, work).await }) {
            Some(Ok(done)) => Ok(done),
            Some(Err(_)) => Err(Failure::unanswered("it does not answer")),
            None => Err(Failure::unanswered("the connections' thread has ended")),
        }
    }

    /// Waits for a place.
    fn seat(&self) -> Result<Seat<'_>, Failure> {
        let full = |places: &mut Places| places.taken >= self.most.max(1);
        let waited = self.freed.wait_timeout_while(self.places(), self.patience, full);
        let (mut places, waited) = waited.unwrap_or_else(PoisonError::into_inner);
        if waited.timed_out() {
            return Err(Failure::unsent(StoreError::Unavailable("all connections are taken".into())));
        }
        places.taken = places.taken.saturating_add(1);
        places.idle.retain(|session| !session.client.is_closed());
        Ok(Seat { sessions: self, session: places.idle.pop() })
    }

    /// Where one connection fails, the others may lead to the same end: to a server that is not the primary any more.
    fn forget_idle(&self) {
        self.places().idle.clear();
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.places.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        let mut places = self.sessions.places();
        places.taken = places.taken.saturating_sub(1);
        places.idle.extend(self.session.take());
        drop(places);
        self.sessions.freed.notify_one();
    }
}

impl Session {
    async fn begin(client: Client, line: Line) -> Result<Self, Error> {
        client.batch_execute(SETTINGS).await?;
        let statements = Statements::prepare(&client).await?;
        Ok(Self { client, statements, _line: line })
    }
}

/// Makes connections, whichever way they are encrypted.
pub(super) trait Connect: Send + Sync {
    fn connect(&self) -> Connecting;
}

type Connecting = Pin<Box<dyn Future<Output = Result<(Client, Line), Error>> + Send>>;

/// An address, and who encrypts.
pub(super) struct To<T> {
    pub(super) config: Config,
    pub(super) tls: T,
}

impl<T> Connect for To<T>
where
    T: MakeTlsConnect<Socket> + Clone + Send + Sync + 'static,
    T::Stream: Send,
    T::TlsConnect: Send,
    <T::TlsConnect as TlsConnect<Socket>>::Future: Send,
{
    fn connect(&self) -> Connecting {
        let (config, tls) = (self.config.clone(), self.tls.clone());
        Box::pin(async move {
            let (client, connection) = config.connect(tls).await?;
            let line = tokio::spawn(async move {
                // Whoever waits for an answer is told.
                let _ended = connection.await;
            });
            Ok((client, Line(line)))
        })
    }
}
