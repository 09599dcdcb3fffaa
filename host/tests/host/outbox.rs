//! What the world outside must do: at least once, under one key, and nothing in the way of the rest.

use std::sync::Arc;

use selfserve_host::Limits;

use crate::setting::*;

#[test]
fn h3_orders_are_handed_over_once_where_nothing_breaks() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let (host, world) = (host(Arc::clone(&memory), clock), World::default());
    open_rossi(&host.shop(ROSSI))?;
    let handed = host.effects(world.outside())?;
    let told = world.told();
    assert_eq!((usize::try_from(handed.done)?, handed.failed), (told.len(), vec![]));
    let charge = format!("{ROSSI}:5:charge_card:2026-000001");
    assert_eq!(told.iter().filter(|key| **key == charge).count(), 1, "{told:?}");
    let again = host.effects(world.outside())?;
    assert_eq!((again.done, world.told()), (0, vec![]));
    Ok(())
}

/// `H3`: what is in the outbox is what the core says follows from the journal.
#[test]
fn the_outbox_is_what_follows_from_the_journal() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let (host, world) = (host(Arc::clone(&memory), clock), World::default());
    open_rossi(&host.shop(ROSSI))?;
    let _handed = host.effects(world.outside())?;
    let (mut replay, mut ids) = (Organization::new(), Vec::new());
    for record in read_journal(memory.journal(ROSSI).as_bytes())? {
        replay.apply(&record)?;
        ids.extend(replay.effects(&record).iter().map(|order| order.id.to_string()));
    }
    assert_eq!(world.told(), ids);
    Ok(())
}

#[test]
fn what_is_not_taken_comes_again_and_the_rest_goes_on() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let (host, world) = (host(Arc::clone(&memory), clock), World::default());
    open_rossi(&host.shop(ROSSI))?;
    world.refuse(Some("charge_card"));
    let handed = host.effects(world.outside())?;
    assert_eq!((handed.failed.len(), handed.failed[0].0.organization), (1, ROSSI));
    assert_eq!(handed.failed[0].1.to_string(), "not delivered: out of order");
    assert!(handed.done > 0);
    let first: Vec<String> = world.told().into_iter().filter(|key| key.contains("charge_card")).collect();
    world.refuse(None);
    let handed = host.effects(world.outside())?;
    assert_eq!((handed.done, world.told()), (1, first));
    Ok(())
}

#[test]
fn one_call_hands_over_no_more_than_its_bound() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let limits = Limits { effects: 2, page: 1, ..Limits::default() };
    let (host, world) = (host(Arc::clone(&memory), clock).with_limits(limits), World::default());
    open_rossi(&host.shop(ROSSI))?;
    assert_eq!([host.effects(world.outside())?.done, host.effects(world.outside())?.done], [2, 1]);
    assert_eq!(world.told().len(), 3);
    Ok(())
}

/// A report is a command: twice it counts once.
#[test]
fn a_report_is_a_command() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let host = host(Arc::clone(&memory), clock);
    open_rossi(&host.shop(ROSSI))?;
    let report = || host.shop(ROSSI).execute(Actor::SYSTEM, id(50), paid("2026-000001", "131.00"));
    assert_eq!((report()?.repeated, report()?.repeated), (false, true));
    let received = memory.journal(ROSSI).matches("\"payment_received\"").count();
    assert_eq!(received, 1);
    Ok(())
}
