//! NATS servers and streams on which a store does not start: they could lose what they had confirmed.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::thread;

use async_nats::jetstream::Context;
use async_nats::jetstream::stream::{Config, PersistenceMode, StorageType};
use selfserve_host::{Nats, NatsSettings, StoreError};
use tokio::runtime::Runtime;

use crate::server::{driver, nats, shared_cluster, streams};
use crate::setting::Checked;

fn refusal(addresses: &str, settings: NatsSettings) -> Option<(&'static str, String)> {
    Nats::open(addresses, settings).err().map(|problem| (problem.code(), problem.to_string()))
}

/// How the store makes the streams of its journals.
fn ours(cluster_addresses: &str, name: &str) -> (Runtime, Context, Config) {
    let (runtime, context) = driver(cluster_addresses).expect("servers");
    let stream = runtime.block_on(context.get_stream(format!("{name}-1"))).expect("a stream");
    let config = stream.cached_info().config.clone();
    (runtime, context, config)
}

/// What is found, what has to be, and how it comes to be otherwise.
type Unfit = (&'static str, &'static str, fn(&mut Config));

/// The same stream, but for one setting.
#[test]
fn streams_that_are_not_fit_are_refused() -> Checked {
    let Some(cluster) = shared_cluster() else { return Ok(()) };
    drop(nats(cluster, "fit"));
    let (runtime, context, fit) = ours(&cluster.addresses(), "fit");
    let unfit: [Unfit; 9] = [
        ("max_msgs: 1000", "max_msgs: -1", |config| config.max_messages = 1_000),
        ("max_bytes: 1000", "max_bytes: -1", |config| config.max_bytes = 1_000),
        ("max_age: 600s", "max_age: 0ns", |config| config.max_age = std::time::Duration::from_secs(600)),
        ("allow_atomic: false", "allow_atomic: true", |config| config.allow_atomic_publish = false),
        ("deny_delete: false", "deny_delete: true", |config| config.deny_delete = false),
        ("deny_purge: false", "deny_purge: true", |config| config.deny_purge = false),
        ("storage: Memory", "storage: File", |config| config.storage = StorageType::Memory),
        ("persist_mode: Async", "persist_mode: Default", |config| {
            (config.persist_mode, config.allow_atomic_publish) = (Some(PersistenceMode::Async), false);
            config.num_replicas = 1;
        }),
        ("1 replicas", "3 at least", |config| config.num_replicas = 1),
    ];
    for (number, (found, needed, change)) in (0..).zip(unfit) {
        let name = format!("unfit{number}");
        let mut config = Config { name: format!("{name}-1"), ..fit.clone() };
        config.subjects = vec![format!("{name}.1.events.>"), format!("{name}.1.beside.>")];
        change(&mut config);
        runtime.block_on(context.create_stream(config))?;
        let text =
            format!("stream {name}-1 has {found}, and has to have {needed}: set it so, and start again");
        assert_eq!(refusal(&cluster.addresses(), streams(&name)), Some(("store_unfit", text)));
    }
    Ok(())
}

#[test]
fn what_is_not_ours_is_left_alone() -> Checked {
    let Some(cluster) = shared_cluster() else { return Ok(()) };
    let (addresses, refused) = (cluster.addresses(), |name| refusal(&cluster.addresses(), streams(name)));
    drop(nats(cluster, "ours"));
    let (runtime, context, mut config) = ours(&addresses, "ours");
    let more = NatsSettings { streams: 4, ..streams("ours") };
    assert_eq!(refusal(&addresses, more).map(|(code, _)| code), Some("store_damaged"), "two are missing");
    let fewer = NatsSettings { streams: 1, ..streams("ours") };
    assert_eq!(refusal(&addresses, fewer).map(|(code, _)| code), Some("store_unfit"));

    config.metadata.insert("selfserve.schema".into(), "2".into());
    runtime.block_on(context.update_stream(&config))?;
    let newer = Nats::open(&addresses, streams("ours")).err();
    assert_eq!(newer, Some(StoreError::NewerSchema { found: 2, known: 1 }));

    let other = |name: &str, subject: &str| Config {
        name: name.into(),
        subjects: vec![subject.into()],
        ..Config::default()
    };
    runtime.block_on(context.create_stream(other("other-1", "other.>")))?;
    assert_eq!(refused("other").map(|(code, _)| code), Some("store_not_ours"));
    runtime.block_on(context.create_stream(other("somebody", "taken.1.events.>")))?;
    assert_eq!(refused("taken").map(|(code, _)| code), Some("store_not_ours"));
    assert_eq!(refused("two words").map(|(code, _)| code), Some("store_unfit"));
    assert_eq!(
        refusal("nats://127.0.0.1:1", streams("nobody")).map(|(code, _)| code),
        Some("store_unavailable")
    );
    Ok(())
}

/// A stream that is gone is not made again: what was in it would be forgotten without a word.
#[test]
fn a_stream_that_is_missing_is_not_made_again() -> Checked {
    let Some(cluster) = shared_cluster() else { return Ok(()) };
    drop(nats(cluster, "missing"));
    let (runtime, context, _) = ours(&cluster.addresses(), "missing");
    runtime.block_on(context.delete_stream("missing-1"))?;
    let refused = Nats::open(&cluster.addresses(), streams("missing")).err();
    assert_eq!(refused.map(|problem| problem.code()), Some("store_damaged"));
    Ok(())
}

/// Nobody needs such a server for it: it says how old it is before it is asked anything.
#[test]
fn an_old_server_is_refused() -> Checked {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("nats://{}", listener.local_addr()?);
    let server = thread::spawn(move || -> std::io::Result<()> {
        let (mut connection, _) = listener.accept()?;
        let info = r#"{"server_id":"old","server_name":"old","version":"2.11.9","max_payload":1048576,"headers":true,"jetstream":true,"proto":1}"#;
        connection.write_all(format!("INFO {info}\r\n").as_bytes())?;
        for line in BufReader::new(connection.try_clone()?).lines() {
            if line?.starts_with("PING") {
                connection.write_all(b"PONG\r\n")?;
            }
        }
        Ok(())
    });
    let text =
        "the NATS server old has version 2.11.9, and has to have 2.12.0 or newer: set it so, and start again";
    assert_eq!(refusal(&address, streams("old")), Some(("store_unfit", text.replace("2.12.0", "2.12"))));
    let _ended = server.join().expect("no panic");
    Ok(())
}
