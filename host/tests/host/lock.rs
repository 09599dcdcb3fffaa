//! One lock an organization, from the decision to the end of its append.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use selfserve_host::{Bug, Fault, HostError, Receipt};

use crate::setting::*;

/// Two threads: the append of the first fails, and the second has decided meanwhile, if it can.
fn two_at_once(bug: Option<Bug>) -> Result<Vec<Result<Receipt, HostError>>, Box<dyn std::error::Error>> {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    open_rossi(&host(Arc::clone(&memory), clock.clone()).shop(ROSSI))?;
    let (arrived, second_arrives) = mpsc::channel();
    let second_arrives = Mutex::new(second_arrives);
    let appends = AtomicUsize::new(0);
    let watched = Watched::new(&memory).outside_its_lock(move || {
        if appends.fetch_add(1, Ordering::SeqCst) == 0 {
            // The first waits until the second is on its way to the store, or cannot be.
            let second_arrives = second_arrives.lock().expect("no panic");
            let _ = second_arrives.recv_timeout(Duration::from_millis(300));
        } else {
            let _ = arrived.send(());
            thread::sleep(Duration::from_millis(100));
        }
    });
    let host = host(watched, clock).with_bug(bug);
    host.shop(ROSSI).look(|_| ())?;
    memory.inject(Fault::Full);
    let buy = |number, wait| {
        thread::sleep(Duration::from_millis(wait));
        host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio())
    };
    let answers = thread::scope(|scope| {
        let threads = [scope.spawn(|| buy(10, 0)), scope.spawn(|| buy(11, 50))];
        threads.map(|thread| thread.join().expect("no panic"))
    });
    verified(&memory, ROSSI);
    Ok(answers.into())
}

#[test]
fn a_failed_append_leaves_no_gap() -> Checked {
    let answers = two_at_once(None)?;
    assert_eq!(answers[0].as_ref().unwrap_err().code(), "store_full");
    assert_eq!(answers[1].as_ref().unwrap().events[0].sequence, Sequence(OPENING + 1));
    Ok(())
}

/// Without the lock, the second has decided on what the first never wrote; the store refuses the gap.
#[test]
fn without_the_lock_it_would() -> Checked {
    let answers = two_at_once(Some(Bug::NoLock))?;
    assert_eq!(answers[1].as_ref().unwrap_err().code(), "store_gap");
    Ok(())
}

/// Many threads on one host: all are served, one after the other, and nobody is told of a conflict.
#[test]
fn h2_many_threads_on_one_host_never_conflict() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let watched = Arc::new(Watched::new(&memory));
    let host = host(Arc::clone(&watched), clock);
    open_rossi(&host.shop(ROSSI))?;
    let buy = |number| host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio()).is_ok();
    let served: Vec<bool> = thread::scope(|scope| {
        let threads: Vec<_> = (10..18).map(|number| scope.spawn(move || buy(number))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(served, [true; 8]);
    assert!(watched.asked().iter().all(|asked| !asked.contains("conflict")));
    assert_eq!(verified(&memory, ROSSI), OPENING + 16);
    Ok(())
}
