//! Organizations in memory, up to a bound.

use std::sync::Arc;

use selfserve_host::Limits;

use crate::setting::*;

#[test]
fn the_coldest_leave_and_are_read_again() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let watched = Arc::new(Watched::new(&memory));
    let host = host(Arc::clone(&watched), clock).with_limits(Limits { resident: 2, ..Limits::default() });
    for number in 1..=3 {
        host.shop(organization(number)).execute(Actor::SYSTEM, id(1), create(organization(number)))?;
        assert!(host.resident() <= 2);
    }
    watched.asked();
    let look = |number| host.shop(organization(number)).look(Organization::version);
    assert_eq!((look(3)?, look(2)?), (Sequence(1), Sequence(1)));
    assert_eq!(watched.asked(), ["load 0 behind 1", "load 0 behind 1"]);
    assert_eq!(look(1)?, Sequence(1));
    assert_eq!(watched.asked(), ["snapshot missing", "load 1 behind 0"]);
    look(2)?;
    look(3)?;
    assert_eq!(watched.asked().len(), 3, "the third had left, the second had not");
    Ok(())
}

/// One whose append is in doubt stays: what it knows is not in the store.
#[test]
fn what_is_not_settled_stays() -> Checked {
    use selfserve_host::Fault;

    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let host = host(Arc::clone(&memory), clock).with_limits(Limits {
        resident: 1,
        attempts: 1,
        ..Limits::default()
    });
    let first = organization(1);
    memory.inject(Fault::Late(1_000));
    let doubt = host.shop(first).execute(Actor::SYSTEM, id(1), create(first)).unwrap_err();
    assert!(!doubt.is_certain());
    host.shop(organization(2)).execute(Actor::SYSTEM, id(1), create(organization(2)))?;
    assert_eq!(host.resident(), 2);
    memory.arrive();
    host.shop(first).look(|_| ())?;
    host.shop(organization(3)).look(|_| ())?;
    assert_eq!(host.resident(), 1);
    Ok(())
}
