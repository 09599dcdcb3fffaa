//! What a store may hand back that cannot be: each is an error of its own, and nobody goes on.

use std::sync::Arc;

use selfserve_host::{Fault, HostError, Limits, Memory};

use crate::setting::*;

fn opened() -> Result<(Hand, Arc<Memory>), Box<dyn std::error::Error>> {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    open_rossi(&host(Arc::clone(&memory), clock.clone()).shop(ROSSI))?;
    Ok((clock, memory))
}

/// What a host says that has read nothing yet.
fn first_read(memory: &Arc<Memory>, clock: &Hand) -> HostError {
    host(Arc::clone(memory), clock.clone()).shop(ROSSI).look(|_| ()).unwrap_err()
}

fn problem(error: &HostError) -> JournalProblemCode {
    let HostError::Corrupt { organization: ROSSI, problem } = error else { panic!("{error}") };
    assert_eq!(error.code(), "corrupt_journal");
    problem.code()
}

#[test]
fn a_gap() -> Checked {
    let (clock, memory) = opened()?;
    memory.remove(ROSSI, Sequence(2));
    assert_eq!(problem(&first_read(&memory, &clock)), JournalProblemCode::Gap);
    Ok(())
}

#[test]
fn a_newer_schema() -> Checked {
    let (clock, memory) = opened()?;
    let newer = memory.journal(ROSSI).lines().last().unwrap().replace("\"schema\":2", "\"schema\":99");
    memory.rewrite(ROSSI, Sequence(OPENING), &newer);
    assert_eq!(problem(&first_read(&memory, &clock)), JournalProblemCode::NewerSchema);
    Ok(())
}

#[test]
fn a_torn_line_and_one_that_says_another_place() -> Checked {
    let (clock, memory) = opened()?;
    let lines = memory.journal(ROSSI);
    memory.rewrite(ROSSI, Sequence(2), "{\"schema\":2,");
    assert_eq!(problem(&first_read(&memory, &clock)), JournalProblemCode::MalformedLine);
    memory.rewrite(ROSSI, Sequence(2), lines.lines().nth(2).unwrap());
    assert_eq!(problem(&first_read(&memory, &clock)), JournalProblemCode::Gap);
    Ok(())
}

#[test]
fn another_organizations_journal() -> Checked {
    let (clock, memory) = opened()?;
    let other = memory.journal(ROSSI).lines().next().unwrap().replace("0a6dd2ac", "0a6dd2ad");
    memory.rewrite(ROSSI, Sequence(1), &other);
    let error = first_read(&memory, &clock);
    assert_eq!((error.code(), error.is_certain()), ("other_organization", true));
    Ok(())
}

#[test]
fn a_command_that_creates_another_organization() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let host = host(Arc::clone(&memory), clock);
    let wrong = host.shop(organization(7)).execute(Actor::SYSTEM, id(1), create(ROSSI)).unwrap_err();
    assert_eq!(wrong, HostError::OtherOrganization { asked: organization(7), found: ROSSI });
    assert_eq!(memory.journal(organization(7)), "");
    host.shop(ROSSI).execute(Actor::SYSTEM, id(1), create(ROSSI))?;
    Ok(())
}

/// A host that has seen more than there is does not write behind the end.
#[test]
fn a_store_that_lost_its_last_events() -> Checked {
    let (clock, memory) = opened()?;
    let host = host(Arc::clone(&memory), clock);
    host.shop(ROSSI).look(|_| ())?;
    memory.lose(ROSSI, 2);
    let lost = HostError::LostEvents { organization: ROSSI, seen: Sequence(5), found: Sequence(2) };
    for _ in 0..2 {
        assert_eq!(host.shop(ROSSI).look(|_| ()).unwrap_err(), lost);
        assert_eq!(host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()).unwrap_err(), lost);
    }
    host.shop(ROSSI).forget();
    host.shop(ROSSI).execute(ADA_ACTS, id(3), first_purchase())?;
    assert_eq!(verified(&memory, ROSSI), OPENING);
    Ok(())
}

#[test]
fn a_read_that_lags_is_asked_again() -> Checked {
    let (clock, memory) = opened()?;
    let host = host(Arc::clone(&memory), clock);
    host.shop(ROSSI).look(|_| ())?;
    (0..3).for_each(|_| memory.inject(Fault::StaleRead(1)));
    assert_eq!(host.shop(ROSSI).look(Organization::version)?, Sequence(OPENING));
    memory.inject(Fault::Unreadable);
    let unread = host.shop(ROSSI).look(Organization::version).unwrap_err();
    assert_eq!(unread.code(), "store_unavailable");
    assert_eq!(host.shop(ROSSI).look(Organization::version)?, Sequence(OPENING));
    Ok(())
}

/// Snapshots come by themselves, and a cold start reads one and the tail.
#[test]
fn h1_a_snapshot_is_a_shortcut() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let watched = Arc::new(Watched::new(&memory));
    let limits = Limits { snapshot_every: 3, page: 2, ..Limits::default() };
    let writer = host(Arc::clone(&watched), clock.clone()).with_limits(limits.clone());
    open_rossi(&writer.shop(ROSSI))?;
    assert!(watched.asked().contains(&"keep 5".to_owned()));
    writer.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    watched.asked();
    let reader = host(Arc::clone(&watched), clock.clone()).with_limits(limits.clone());
    assert_eq!(reader.shop(ROSSI).look(Organization::version)?, Sequence(7));
    assert_eq!(watched.asked(), ["snapshot there", "load 2 behind 5"]);
    // One that is ahead of the journal proves nothing, and one that cannot be read is no loss.
    memory.lose(ROSSI, 5);
    let reader = host(Arc::clone(&memory), clock.clone()).with_limits(Limits { attempts: 1, ..limits });
    assert_eq!(reader.shop(ROSSI).look(Organization::version)?, Sequence(2));
    Ok(())
}
