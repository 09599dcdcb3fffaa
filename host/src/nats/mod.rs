//! A store in NATS JetStream: any number of machines share it, and a server may be lost.

mod appending;
mod document;
mod failure;
mod line;
mod names;
mod reading;
mod relay;
mod settings;
mod snapshots;
mod streams;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_nats::{ConnectOptions, ServerAddr, jetstream};
use selfserve::{EffectId, OrganizationId, Sequence, Timestamp};

use crate::batch::Batch;
use crate::blocking::Blocking;
use crate::clusters::Clusters;
use crate::error::StoreError;
use crate::server_clock::ServerClock;
use crate::store::{Append, Due, Loaded, Place, Store, Waiting};
use failure::unavailable;
use line::Line;
use names::Names;
use reading::Hints;
use relay::Relay;

pub use settings::NatsSettings;

/// How long one of several servers may take to be reached.
const CONNECT: Duration = Duration::from_secs(3);
/// After how long a server that says nothing is given up on.
const PING: Duration = Duration::from_secs(2);
/// How long one waits at most before one tries to connect again.
const RECONNECT: Duration = Duration::from_millis(500);

/// A store in NATS JetStream, 2.12 or newer, in streams that it makes: organizations are distributed among a fixed number of
/// them by their ids.
///
/// An append is one message, expected behind the last one of its organization; in pieces, as one atomic batch, where it is
/// larger than the server takes. What was confirmed is on most of the replicas. It does not start on streams that could
/// lose what they have, and says what has to be set.
///
/// ```no_run
/// use selfserve_host::{Nats, NatsSettings};
///
/// let store = Nats::open("nats://nats-1,nats://nats-2,nats://nats-3", NatsSettings::default())?;
/// # Ok::<(), selfserve_host::StoreError>(())
/// ```
///
/// # What whoever runs the servers has to know
///
/// `sync_interval: always` in each server's `jetstream` block: else a power cut takes what it had confirmed, and a client cannot
/// see that it is missing. Never restore one stream of a store alone.
pub type Nats = Clusters<NatsStream>;

impl Nats {
    /// Opens a store on the servers at these addresses, with commas between them, and makes its streams where there are
    /// none.
    ///
    /// # Errors
    ///
    /// [`StoreError`] when no server can be reached, it is too old, or the streams are another application's, a newer
    /// version's, or not as the contract needs them.
    pub fn open(addresses: &str, settings: NatsSettings) -> Result<Self, StoreError> {
        Self::open_with(ConnectOptions::new(), addresses, settings)
    }

    /// The same with options of the driver's: who one is, how it is encrypted.
    ///
    /// # Errors
    ///
    /// Those of [`open`](Self::open).
    pub fn open_with(
        options: ConnectOptions,
        addresses: &str,
        settings: NatsSettings,
    ) -> Result<Self, StoreError> {
        settings.check()?;
        let addresses: Result<Vec<ServerAddr>, _> = addresses.split(',').map(str::parse).collect();
        let (addresses, patience) = (addresses.map_err(unavailable)?, settings.patience);
        let options = options
            .name("selfserve")
            .connection_timeout(CONNECT)
            .ping_interval(PING)
            .request_timeout(Some(patience))
            .reconnect_delay_callback(|tries| {
                RECONNECT
                    .min(Duration::from_millis(20).saturating_mul(u32::try_from(tries).unwrap_or(u32::MAX)))
            });
        let thread = Arc::new(Blocking::start("selfserve-nats")?);
        let (name, streams) = (settings.name.clone(), settings.streams);
        let opened = thread.wait(async move {
            let client = options.connect(addresses).await.map_err(unavailable)?;
            let mut context = jetstream::new(client.clone());
            context.set_timeout(patience);
            let line = Line { client, context, patience };
            streams::prepare(&line, &settings).await.map(|()| line)
        });
        let line = opened.ok_or_else(ended)??;
        let clock = Arc::new(ServerClock::default());
        let stream = |number| NatsStream {
            thread: Arc::clone(&thread),
            part: Arc::new(Part {
                line: line.clone(),
                names: Names::of(&name, number),
                clock: Arc::clone(&clock),
                hints: Mutex::default(),
                relay: tokio::sync::Mutex::default(),
            }),
        };
        Ok(Self::new((0..streams).map(stream).collect(), |organization, streams| {
            let number = organization.0.as_u128().checked_rem(u128::try_from(streams).unwrap_or(u128::MAX));
            usize::try_from(number.unwrap_or_default()).unwrap_or(usize::MAX)
        }))
    }
}

/// One of the streams of a store in NATS.
pub struct NatsStream {
    thread: Arc<Blocking>,
    part: Arc<Part>,
}

/// What is known of one stream, and of the one beside it for what is taken out again.
struct Part {
    line: Line,
    names: Names,
    clock: Arc<ServerClock>,
    hints: Mutex<Hints>,
    relay: tokio::sync::Mutex<Relay>,
}

/// The version of a journal in NATS: the place of its last event, and where in the stream that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NatsVersion {
    sequence: Sequence,
    at: u64,
}

impl NatsStream {
    /// Waits for the end of some work.
    fn wait<T: Send + 'static, F: Future<Output = Result<T, StoreError>> + Send + 'static>(
        &self,
        work: impl FnOnce(Arc<Part>) -> F,
    ) -> Result<T, StoreError> {
        self.thread.wait(work(Arc::clone(&self.part))).ok_or_else(ended)?
    }
}

impl Store for NatsStream {
    type Version = NatsVersion;

    fn now(&self) -> Result<Timestamp, StoreError> {
        if let Some(time) = self.part.clock.tell() {
            return Ok(time);
        }
        self.wait(async |part| part.now().await?.time())
    }

    fn load(
        &self,
        organization: OrganizationId,
        after: Sequence,
        most: u32,
    ) -> Result<Loaded<NatsVersion>, StoreError> {
        self.wait(move |part| async move { part.load(organization, after, most).await })
    }

    fn append(&self, expected: &NatsVersion, batch: &Batch) -> Result<Append<NatsVersion>, StoreError> {
        let (expected, batch) = (*expected, batch.clone());
        self.wait(move |part| async move { part.append(expected, &batch).await })
    }

    fn snapshot(&self, organization: OrganizationId, core: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let core = core.to_owned();
        self.wait(move |part| async move { part.snapshot(organization, &core).await })
    }

    fn keep_snapshot(
        &self,
        organization: OrganizationId,
        core: &str,
        sequence: Sequence,
        snapshot: &[u8],
    ) -> Result<(), StoreError> {
        let (core, snapshot) = (core.to_owned(), snapshot.to_vec());
        self.wait(
            move |part| async move { part.keep_snapshot(organization, &core, sequence, &snapshot).await },
        )
    }

    fn due(&self, until: Option<Timestamp>, after: Option<&Due>, most: u32) -> Result<Vec<Due>, StoreError> {
        let after = after.copied();
        self.wait(move |part| async move { part.due(until, after, most).await })
    }

    fn outbox(&self, after: Place, most: u32) -> Result<Vec<Waiting>, StoreError> {
        self.wait(move |part| async move { part.outbox(after, most).await })
    }

    fn done(&self, organization: OrganizationId, order: &EffectId) -> Result<(), StoreError> {
        let order = order.clone();
        self.wait(move |part| async move { part.done(organization, &order).await })
    }
}

/// Whoever waits is told.
fn ended() -> StoreError {
    unavailable("the connection's thread has ended")
}
