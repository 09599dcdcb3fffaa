//! The duties beside answering: done at once where something was ordered, and until the end.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use selfserve_host::{Limits, Place, Store as _, Trouble};

use crate::setting::*;

/// Nobody would sleep so long in a test.
const LONG: Duration = Duration::from_secs(3_600);
const SOON: Duration = Duration::from_secs(30);

#[test]
fn h3_what_is_ordered_is_handed_over_at_once_and_what_fails_is_told() {
    let clock = Hand::at("2026-11-02");
    let limits = Limits { longest_sleep: LONG, ..Limits::default() };
    let (host, world, ends) =
        (host(memory(&clock), clock).with_limits(limits), World::default(), AtomicBool::new(false));
    let (told, trouble) = mpsc::channel();
    world.refuse(Some("charge_card"));
    thread::scope(|scope| {
        scope.spawn(|| host.serve(world.outside(), &ends, |trouble| told.send(trouble).expect("heard")));
        open_rossi(&host.shop(ROSSI)).expect("nothing is in the way");
        let first = trouble.recv_timeout(SOON).expect("it is told");
        assert!(matches!(first, Trouble::Order(..)), "{first:?}");
        world.refuse(None);
        until(|| {
            host.wake();
            host.store().outbox(Place::START, 1).is_ok_and(|left| left.is_empty())
        });
        ends.store(true, Ordering::Relaxed);
        host.wake();
    });
}

/// A full page of orders may not be all: nobody sleeps before the rest is handed over.
#[test]
fn h3_more_than_one_page_of_orders_is_handed_over_at_once() {
    let clock = Hand::at("2026-11-02");
    let limits = Limits { longest_sleep: LONG, effects: 1, ..Limits::default() };
    let host = host(memory(&clock), clock).with_limits(limits);
    let (world, ends) = (World::default(), AtomicBool::new(false));
    open_rossi(&host.shop(ROSSI)).expect("nothing is in the way");
    thread::scope(|scope| {
        scope.spawn(|| host.serve(world.outside(), &ends, |_| {}));
        until(|| world.told.lock().expect("no panic").len() > 1);
        ends.store(true, Ordering::Relaxed);
        host.wake();
    });
}

#[expect(clippy::disallowed_methods, reason = "what does not come in time fails")]
fn until(is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < SOON, "it takes too long");
        thread::sleep(Duration::from_millis(1));
    }
}
