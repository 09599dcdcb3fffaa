//! The store in NATS JetStream: the contract, and streams that are not fit for it.

use std::sync::atomic::{AtomicU32, Ordering};

use selfserve_host::{Nats, NatsSettings, conformance};

use crate::server::{shared_cluster, streams};
use crate::setting::*;

/// In one stream, in which the outbox has one order.
#[test]
fn it_passes_the_kit() {
    let Some(cluster) = shared_cluster() else { return };
    let number = AtomicU32::new(0);
    let report = conformance::run(|| {
        let name = format!("kit-{}", number.fetch_add(1, Ordering::Relaxed));
        let settings = NatsSettings { streams: 1, ..streams(&name) };
        Nats::open(&cluster.addresses(), settings).expect("new streams")
    });
    assert!(report.passed(), "{report}");
}
