//! Prepare, append, commit: what becomes of a command when the append ends well, badly, or in doubt.

use std::sync::Arc;

use selfserve_host::{Fault, HostError, Limits, Memory, StoreError};

use crate::setting::*;

fn opened() -> Result<(Hand, Arc<Memory>), Box<dyn std::error::Error>> {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    open_rossi(&host(Arc::clone(&memory), clock.clone()).shop(ROSSI))?;
    Ok((clock, memory))
}

/// `H2`: only the tail is read, and what is in memory stays.
#[test]
fn a_conflict_costs_no_reload() -> Checked {
    let (clock, memory) = opened()?;
    let watched = Arc::new(Watched::new(&memory));
    let (here, there) = (host(Arc::clone(&watched), clock.clone()), host(Arc::clone(&memory), clock.clone()));
    here.shop(ROSSI).look(|_| ())?;
    there.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    watched.asked();
    let assign = AssignLicenses { subscription: POWER_BI, people: vec![ADA] };
    let receipt = here.shop(ROSSI).execute(ADA_ACTS, id(11), assign)?;
    assert_eq!(watched.asked(), ["append 1: conflict", "load 2 behind 5", "append 1: done"]);
    assert_eq!((receipt.events.len(), receipt.repeated), (1, false));
    assert_eq!(verified(&memory, ROSSI), OPENING + 3);
    Ok(())
}

#[test]
fn a_first_command_reads_once_and_the_next_not_at_all() -> Checked {
    let (clock, memory) = opened()?;
    let watched = Arc::new(Watched::new(&memory));
    let host = host(Arc::clone(&watched), clock.clone());
    host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    assert_eq!(watched.asked(), ["snapshot missing", "load 5 behind 0", "append 2: done"]);
    host.shop(ROSSI).execute(ADA_ACTS, id(11), buy_visio())?;
    assert_eq!(watched.asked(), ["append 2: done"]);
    Ok(())
}

#[test]
fn what_is_not_written_has_not_happened() -> Checked {
    let (clock, memory) = opened()?;
    let host = host(Arc::clone(&memory), clock);
    memory.inject(Fault::Full);
    let full = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()).unwrap_err();
    assert_eq!((full.code(), full.is_certain()), ("store_full", true));
    assert_eq!(host.shop(ROSSI).look(Organization::version)?, Sequence(OPENING));
    host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    assert_eq!(verified(&memory, ROSSI), OPENING + 2);
    Ok(())
}

/// `B6` settles what the store does not know, however it ended.
#[test]
fn an_unknown_append_is_settled_by_the_commands_id() -> Checked {
    for (fault, repeated) in [
        (Fault::UnknownWritten, true),
        (Fault::UnknownNotWritten, false),
        (Fault::Late(1), true),
        (Fault::Late(2), true),
    ] {
        let (clock, memory) = opened()?;
        let host = host(Arc::clone(&memory), clock);
        memory.inject(fault);
        let receipt = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
        assert_eq!((receipt.events.len(), receipt.repeated), (2, repeated), "{fault:?}");
        memory.arrive();
        assert_eq!(verified(&memory, ROSSI), OPENING + 2, "{fault:?}");
        assert_eq!(host.shop(ROSSI).look(Organization::version)?, Sequence(OPENING + 2));
    }
    Ok(())
}

/// What was read shows that it was ours: no further attempt is needed to know.
#[test]
fn one_attempt_is_enough_to_find_ones_own_append() -> Checked {
    let (clock, memory) = opened()?;
    let host = host(Arc::clone(&memory), clock).with_limits(Limits { attempts: 1, ..Limits::default() });
    memory.inject(Fault::UnknownWritten);
    let receipt = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    assert_eq!((receipt.events.len(), receipt.repeated), (2, true));
    Ok(())
}

/// The same batch is tried until the journal has gone on: no refusal is told while an acceptance may be on its way.
#[test]
fn what_stays_unknown_is_settled_before_anything_else() -> Checked {
    let (clock, memory) = opened()?;
    let host = host(Arc::clone(&memory), clock);
    memory.inject(Fault::Late(1_000));
    (0..7).for_each(|_| memory.inject(Fault::UnknownNotWritten));
    let doubt = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()).unwrap_err();
    assert_eq!((doubt.code(), doubt.is_certain()), ("unsettled", false));
    assert!(matches!(doubt, HostError::Unsettled { attempts: 8, problem: StoreError::Unavailable(_), .. }));
    memory.arrive();
    let assign = AssignLicenses { subscription: POWER_BI, people: vec![ADA] };
    host.shop(ROSSI).execute(ADA_ACTS, id(11), assign)?;
    let again = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    assert_eq!((again.events.len(), again.repeated), (2, true));
    assert_eq!(verified(&memory, ROSSI), OPENING + 3);
    Ok(())
}

/// `B6`: whichever host is asked, and whenever.
#[test]
fn a_repeated_command_answers_with_its_first_events() -> Checked {
    let (clock, memory) = opened()?;
    let (here, there) = (host(Arc::clone(&memory), clock.clone()), host(Arc::clone(&memory), clock.clone()));
    there.shop(ROSSI).look(|_| ())?;
    let first = here.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    clock.set("2026-11-20");
    for host in [&here, &there] {
        let again = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
        assert_eq!((&again.events, again.repeated), (&first.events, true));
    }
    let other = here.shop(ROSSI).execute(ADA_ACTS, id(10), add_card()).unwrap_err();
    assert_eq!(other.code(), "command_conflict");
    Ok(())
}

/// A refusal on what another host has changed meanwhile is not told.
#[test]
fn a_refusal_is_confirmed() -> Checked {
    let (clock, memory) = opened()?;
    let (here, there) = (host(Arc::clone(&memory), clock.clone()), host(Arc::clone(&memory), clock));
    here.shop(ROSSI).look(|_| ())?;
    let bought = there.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    let Event::SubscriptionPurchased(visio) = &bought.events[0].event else { panic!("{bought:?}") };
    let assign = AssignLicenses { subscription: visio.subscription, people: vec![ADA] };
    here.shop(ROSSI).execute(ADA_ACTS, id(11), assign)?;
    let nobody = AssignLicenses { subscription: SubscriptionId(Uuid::nil()), people: vec![ADA] };
    let denied = here.shop(ROSSI).execute(ADA_ACTS, id(12), nobody).unwrap_err();
    assert_eq!(denied.code(), "unknown_subscription");
    assert_eq!(denied.denial().map(Denial::rule), Some("H4"));
    Ok(())
}

#[test]
fn retries_are_bounded() -> Checked {
    let (clock, memory) = opened()?;
    let rival = host(Arc::clone(&memory), clock.clone());
    let mut next = 100;
    let watched = Watched::new(&memory).ahead_of_appends(move || {
        next += 1;
        rival.shop(ROSSI).execute(ADA_ACTS, id(next), buy_visio()).expect("the rival is never late");
    });
    let host = host(watched, clock);
    let contended = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()).unwrap_err();
    assert_eq!(contended, HostError::Contended { organization: ROSSI, attempts: 8 });
    assert!(contended.is_certain());
    assert_eq!(verified(&memory, ROSSI), OPENING + 8 * 2);
    Ok(())
}

#[test]
fn a_store_that_always_sees_a_conflict_is_not_asked_for_ever() -> Checked {
    let (clock, memory) = opened()?;
    let host = host(Arc::clone(&memory), clock);
    memory.inject(Fault::Conflict);
    host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    (0..8).for_each(|_| memory.inject(Fault::Conflict));
    let stuck = host.shop(ROSSI).execute(ADA_ACTS, id(11), buy_visio()).unwrap_err();
    assert_eq!((stuck.code(), stuck.is_certain()), ("store_unavailable", true));
    assert_eq!(verified(&memory, ROSSI), OPENING + 2);
    Ok(())
}

/// What time brought stays, though the command is refused (`T1`).
#[test]
fn a_question_brings_time_up_to_date() -> Checked {
    let (clock, memory) = opened()?;
    let host = host(Arc::clone(&memory), clock.clone());
    clock.set("2026-11-26");
    let page = host.shop(ROSSI).view(ADA_ACTS, &YourProductsQuery::default())?;
    assert_eq!(page.rows.len(), 1);
    assert!(verified(&memory, ROSSI) > OPENING);
    let raise = ChangeLicenses { subscription: POWER_BI, licenses: LicenseCount(15), quote: None };
    let quoted = host.shop(ROSSI).quote(ADA_ACTS, id(20), raise);
    assert!(quoted.is_err_and(|denied| denied.denial().is_some()), "what is not paid is not raised");
    Ok(())
}
