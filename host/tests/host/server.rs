//! Servers for the tests: one for all, and a database, or streams, of its own for each.

use std::sync::OnceLock;

use async_nats::jetstream::{self, Context};
use selfserve_host::{Nats, NatsSettings};
use selfserve_throwaway::{Cluster, Problem, Server};
use tokio::runtime::{Builder, Runtime};

/// Killed, and not cut off from power: what was written is there, whether it was flushed or not.
pub(crate) const UNFLUSHED: &str = "fsync=off";

/// What came of a start. Where it is not installed, a person is told, and CI fails.
#[expect(clippy::print_stderr, reason = "a test that does not run says so")]
fn started<S>(server: Result<S, Problem>) -> Option<S> {
    let must_run = std::env::var_os("CI").is_some_and(|value| value == "true");
    match server {
        Ok(server) => Some(server),
        Err(problem) if must_run || !problem.is_missing() => panic!("{problem}"),
        Err(problem) => {
            eprintln!("skipped: {problem}");
            None
        }
    }
}

/// A server of one's own.
pub(crate) fn own() -> Option<Server> {
    started(Server::start(None, &[UNFLUSHED]))
}

/// The server of all tests. It ends with this process.
pub(crate) fn shared() -> Option<&'static Server> {
    static SERVER: OnceLock<Option<Server>> = OnceLock::new();
    SERVER.get_or_init(own).as_ref()
}

/// A new database there: its address.
pub(crate) fn database(server: &Server, name: &str) -> String {
    server.sql("postgres", &format!("CREATE DATABASE {name}")).expect("a new name");
    server.url(name)
}

/// Three NATS servers of one's own.
pub(crate) fn own_cluster() -> Option<Cluster> {
    started(Cluster::start(3, None))
}

/// The NATS servers of all tests. They end with this process.
pub(crate) fn shared_cluster() -> Option<&'static Cluster> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    CLUSTER.get_or_init(own_cluster).as_ref()
}

/// A store of this name there, in two streams.
pub(crate) fn streams(name: &str) -> NatsSettings {
    NatsSettings { name: name.to_owned(), streams: 2, ..NatsSettings::default() }
}

pub(crate) fn nats(cluster: &Cluster, name: &str) -> Nats {
    Nats::open(&cluster.addresses(), streams(name)).expect("a store")
}

/// The driver itself, for what the store does not do.
pub(crate) fn driver(addresses: &str) -> Option<(Runtime, Context)> {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    let addresses: Vec<async_nats::ServerAddr> =
        addresses.split(',').map(|address| address.parse().expect("an address")).collect();
    let connected = runtime.block_on(async { async_nats::connect(addresses).await.map(jetstream::new) });
    connected.ok().map(|context| (runtime, context))
}

/// The name of the server that leads a stream, if any does.
pub(crate) fn leader(addresses: &str, stream: &str) -> Option<String> {
    let (runtime, context) = driver(addresses)?;
    let stream = runtime.block_on(context.get_stream(stream)).ok()?;
    stream.cached_info().cluster.as_ref()?.leader.clone()
}
