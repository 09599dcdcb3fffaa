//! The store in NATS JetStream: the contract, two hosts, and what does not fit in one message.

use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use selfserve_host::{
    Append, Batch, Line, Nats, NatsSettings, Order, Place, Store as _, StoreError, conformance,
};

use crate::server::{nats, shared_cluster, streams};
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

#[test]
fn a_shop_goes_on_where_it_was() -> Checked {
    let Some(cluster) = shared_cluster() else { return Ok(()) };
    let clock = Hand::at("2026-11-02");
    open_rossi(&host(nats(cluster, "goes-on"), clock.clone()).shop(ROSSI))?;
    let (later, world) = (host(nats(cluster, "goes-on"), clock), World::default());
    let again = later.shop(ROSSI).execute(ADA_ACTS, id(3), first_purchase())?;
    assert_eq!((again.repeated, again.events.len()), (true, 3));
    let handed = later.effects(world.outside())?;
    assert!(handed.done > 0 && world.told().iter().any(|key| key.contains(":charge_card:")));
    assert_eq!(later.effects(world.outside())?.done, 0);
    Ok(())
}

/// How many commands each of two hosts gives.
const COMMANDS: u128 = 25;

/// `H2`: two hosts, each with a connection of its own, write to one organization at once.
#[test]
fn two_hosts_race() -> Checked {
    let Some(cluster) = shared_cluster() else { return Ok(()) };
    let open = || host(nats(cluster, "race"), Hand::at("2026-11-02"));
    let hosts = [open(), open()];
    open_rossi(&hosts[0].shop(ROSSI))?;
    thread::scope(|scope| {
        for (first, host) in [1_000, 2_000].into_iter().zip(&hosts) {
            scope.spawn(move || {
                for number in first..first + COMMANDS {
                    // Where the other was faster each time, the command is given again.
                    while let Err(problem) = host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio()) {
                        assert_eq!(problem.code(), "contended");
                    }
                }
            });
        }
    });
    let rows = nats(cluster, "race").load(ROSSI, Sequence::START, u32::MAX)?.rows;
    let journal: String = rows.into_iter().map(|row| row.json + "\n").collect();
    let report = verify_journal(journal.as_bytes());
    assert_eq!((report.problems, u128::from(report.lines)), (vec![], u128::from(OPENING) + 2 * 2 * COMMANDS));
    Ok(())
}

fn line(place: u64, length: usize) -> Line {
    Line { sequence: Sequence(place), json: format!("{place}").repeat(length) }
}

/// Appends so many events of this length to what is there.
fn add(store: &Nats, organization: OrganizationId, events: u64, length: usize) -> Checked {
    let loaded = store.load(organization, Sequence::START, 0)?;
    let places = loaded.head.0 + 1..=loaded.head.0 + events;
    let lines = places.map(|place| line(place, length)).collect();
    let appended = store.append(&loaded.version, &Batch { lines, ..Batch::empty(organization, None) })?;
    assert!(matches!(appended, Append::Done(_)), "{appended:?}");
    Ok(())
}

/// Whoever knows nothing finds the place from which it asks, also in the middle of what was too large for one message.
#[test]
fn a_journal_is_read_from_anywhere() -> Checked {
    let Some(cluster) = shared_cluster() else { return Ok(()) };
    let (store, other) = (nats(cluster, "anywhere"), organization(0x10));
    for number in 0..60 {
        add(&store, ROSSI, 1 + number % 3, 1)?;
        for _ in 0..3 {
            add(&store, other, 1, 1)?;
        }
        if number == 30 {
            add(&store, ROSSI, 3, 400_000)?;
        }
    }
    let head = store.load(ROSSI, Sequence::START, 0)?.head.0;
    assert_eq!(head, 123);
    for after in (0..=head).step_by(7).chain([60, 61, 62, 63, head - 1]) {
        // A new connection remembers nothing.
        let loaded = nats(cluster, "anywhere").load(ROSSI, Sequence(after), 9)?;
        let found: Vec<(u64, bool)> = loaded
            .rows
            .iter()
            .map(|row| (row.sequence.0, row.json.starts_with(&row.sequence.0.to_string())))
            .collect();
        let wanted: Vec<(u64, bool)> = (after + 1..=head).take(9).map(|place| (place, true)).collect();
        assert_eq!((found, loaded.head.0), (wanted, head), "behind {after}");
    }
    Ok(())
}

/// What time brings is unbounded: more orders than one batch holds come out of the outbox in order, and go.
#[test]
fn more_orders_than_one_batch_holds() -> Checked {
    let Some(cluster) = shared_cluster() else { return Ok(()) };
    let store = nats(cluster, "orders");
    let ids: Vec<EffectId> = (0..2_000).map(|number| EffectId::new(format!("{ROSSI}:{number}"))).collect();
    let orders = ids.iter().map(|id| Order { id: id.clone(), json: "{}".into() }).collect();
    let version = store.load(ROSSI, Sequence::START, 0)?.version;
    let batch = Batch { lines: vec![line(1, 1)], orders, ..Batch::empty(ROSSI, Some(at("2026-11-02"))) };
    assert!(matches!(store.append(&version, &batch)?, Append::Done(_)));
    let waiting = nats(cluster, "orders").outbox(Place::START, 3_000)?;
    assert_eq!(waiting.into_iter().map(|order| order.id).collect::<Vec<_>>(), ids);
    store.done(ROSSI, &ids[1])?;
    let left = nats(cluster, "orders").outbox(Place::START, 2)?;
    assert_eq!(left.into_iter().map(|order| order.id).collect::<Vec<_>>(), [ids[0].clone(), ids[2].clone()]);
    assert_eq!(nats(cluster, "orders").due(None, None, 10)?.len(), 1);
    Ok(())
}

/// An order is one message in the outbox: one that cannot be is refused before its event is written.
#[test]
fn an_order_that_is_too_large_is_refused() -> Checked {
    let Some(cluster) = shared_cluster() else { return Ok(()) };
    let store = nats(cluster, "large");
    let version = store.load(ROSSI, Sequence::START, 0)?.version;
    let orders = vec![Order { id: EffectId::new("large"), json: "x".repeat(2 << 20) }];
    let batch = Batch { lines: vec![line(1, 1)], orders, ..Batch::empty(ROSSI, None) };
    let refused = store.append(&version, &batch);
    assert!(matches!(refused, Err(StoreError::TooLarge { .. })), "{refused:?}");
    assert_eq!(store.load(ROSSI, Sequence::START, 0)?.head, Sequence::START);
    Ok(())
}
