//! One table of deadlines for all organizations.

use std::sync::Arc;
use std::time::Duration;

use selfserve_host::{Batch, Limits, Memory, Store as _};

use crate::setting::*;

/// So many organizations, of which each has bought.
fn opened(memory: &Arc<Memory>, clock: &Hand, organizations: u128) -> Checked {
    let host = host(Arc::clone(memory), clock.clone());
    for number in 1..=organizations {
        let shop = host.shop(organization(number));
        shop.execute(Actor::SYSTEM, id(1), create(organization(number)))?;
        let trial = StartTrial { product: "visio".into(), conversion: None, quote: None };
        shop.execute(ADA_ACTS, id(2), trial)?;
    }
    Ok(())
}

/// `T2`: no organization is loaded for which nothing is due.
#[test]
fn a_tick_takes_on_what_is_due_and_nothing_else() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    opened(&memory, &clock, 2)?;
    clock.set("2026-11-10");
    opened(&memory, &clock, 3)?;
    let watched = Arc::new(Watched::new(&memory));
    let host = host(Arc::clone(&watched), clock.clone());
    assert_eq!(host.tick()?.advanced, 0);
    assert_eq!((watched.asked().len(), host.resident()), (0, 0));
    let wake = host.next_wake()?;
    assert_eq!(
        wake,
        Duration::from_secs(3_600),
        "the trial's end is told in weeks, and no sleep is that long"
    );
    clock.set("2026-12-02");
    let ticked = host.tick()?;
    assert_eq!(
        (ticked.advanced, ticked.failed.len(), host.resident()),
        (2, 0, 2),
        "the third's trial has a week to go"
    );
    assert_eq!(host.tick()?.advanced, 0);
    assert_eq!(verified(&memory, organization(1)), memory.journal(organization(1)).lines().count() as u64);
    assert!(memory.journal(organization(1)).contains("trial_ended"));
    assert!(!memory.journal(organization(3)).contains("trial_ended"));
    Ok(())
}

#[test]
fn a_tick_is_bounded_and_the_next_goes_on() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    opened(&memory, &clock, 5)?;
    clock.set("2027-01-02");
    let host = host(Arc::clone(&memory), clock).with_limits(Limits { tick: 2, ..Limits::default() });
    let advanced = [host.tick()?.advanced, host.tick()?.advanced, host.tick()?.advanced];
    assert_eq!(advanced, [2, 2, 1]);
    Ok(())
}

/// Two who take on the same organization at the same moment: one of them finds it done.
#[test]
fn two_who_tick_at_once() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    opened(&memory, &clock, 1)?;
    let rival = host(Arc::clone(&memory), clock.clone());
    let watched = Watched::new(&memory).ahead_of_appends(move || {
        let _ticked = rival.tick().expect("a store in memory");
    });
    clock.set("2026-12-02");
    let (watched, whole) = (Arc::new(watched), memory.journal(organization(1)).lines().count());
    let ticked = host(Arc::clone(&watched), clock).tick()?;
    assert_eq!((ticked.advanced, ticked.failed), (1, vec![]));
    assert!(watched.asked().iter().any(|asked| asked.ends_with(": conflict")));
    let journal = memory.journal(organization(1));
    assert!(journal.lines().count() > whole);
    assert_eq!(journal.matches("\"trial_ended\"").count(), 1);
    verified(&memory, organization(1));
    Ok(())
}

/// One whose journal cannot be read rests, and is in nobody's way.
#[test]
fn one_that_cannot_go_on_is_in_nobodys_way() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    opened(&memory, &clock, 3)?;
    memory.remove(organization(1), Sequence(1));
    clock.set("2027-01-02");
    let limits = Limits { tick: 1, ..Limits::default() };
    let host = host(Arc::clone(&memory), clock.clone()).with_limits(limits);
    let first = host.tick()?;
    assert_eq!((first.advanced, first.failed.len(), first.failed[0].0), (0, 1, organization(1)));
    assert_eq!(first.failed[0].1.code(), "corrupt_journal");
    assert_eq!((host.tick()?.advanced, host.tick()?.advanced), (1, 1));
    let quiet = host.tick()?;
    assert_eq!((quiet.advanced, quiet.failed.len()), (0, 0));
    assert_eq!(host.next_wake()?, Duration::from_secs(60));
    clock.pass(61_000);
    assert_eq!(host.tick()?.failed.len(), 1);
    Ok(())
}

/// A deadline that another version of the core has set wrong is put right, and not looked at for ever.
#[test]
fn a_wrong_deadline_is_put_right() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    opened(&memory, &clock, 1)?;
    let loaded = memory.load(organization(1), Sequence::START, 10)?;
    let right = memory.due(None, None, 1)?;
    let wrong = Batch::empty(organization(1), Some(at("2026-11-01")));
    let _appended = memory.append(&loaded.version, &wrong)?;
    let host = host(Arc::clone(&memory), clock);
    assert_eq!(host.next_wake()?, Duration::ZERO);
    assert_eq!((host.tick()?.advanced, host.tick()?.advanced), (1, 0));
    assert_eq!(memory.due(None, None, 1)?, right);
    Ok(())
}

#[test]
fn with_nothing_to_wait_for_it_sleeps_an_hour() -> Checked {
    let clock = Hand::at("2026-11-02");
    let host = host(memory(&clock), clock);
    assert_eq!(host.next_wake()?, Duration::from_secs(3_600));
    Ok(())
}
