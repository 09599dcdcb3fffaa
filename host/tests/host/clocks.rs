//! Clocks that differ: behind is no harm, far ahead is not believed.

use std::sync::Arc;

use proptest::prelude::*;
use selfserve_host::HostError;

use crate::setting::*;

#[test]
fn a_clock_that_is_behind_uses_the_time_of_the_last_event() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    open_rossi(&host(Arc::clone(&memory), clock.clone()).shop(ROSSI))?;
    let behind = host(Arc::clone(&memory), clock.skewed(-3_600_000));
    let bought = behind.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    assert_eq!(bought.events[0].at, at("2026-11-02"));
    behind.shop(ROSSI).view(ADA_ACTS, &PaymentMethodsQuery {})?;
    Ok(())
}

/// One refused command a year ahead would leave a year of dunning behind.
#[test]
fn a_clock_far_ahead_of_the_stores_is_not_believed() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    open_rossi(&host(Arc::clone(&memory), clock.clone()).shop(ROSSI))?;
    let ahead = host(Arc::clone(&memory), clock.skewed(60_001));
    let refused = ahead.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()).unwrap_err();
    let HostError::ClockAhead { host: told, store, bound } = &refused else { panic!("{refused}") };
    assert_eq!(
        (store.plus_seconds(*bound), refused.code()),
        (at("2026-11-02").plus_seconds(60), "clock_ahead")
    );
    assert!(*told > store.plus_seconds(60) && refused.is_certain());
    assert!(ahead.shop(ROSSI).view(ADA_ACTS, &PaymentMethodsQuery {}).is_err());
    assert!(ahead.tick().is_err() && ahead.next_wake().is_err());
    assert_eq!(verified(&memory, ROSSI), OPENING);
    let within = host(Arc::clone(&memory), clock.skewed(60_000));
    within.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio())?;
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// `T1`: two servers half a second apart, and nobody is refused for it.
    #[test]
    fn nobody_is_refused_because_two_servers_differ(
        turns in prop::collection::vec((any::<bool>(), 0_i64..400), 1..30),
        apart in -500_i64..=500,
    ) {
        let clock = Hand::at("2026-11-02");
        let memory = memory(&clock);
        let first = host(Arc::clone(&memory), clock.clone());
        let second = host(Arc::clone(&memory), clock.skewed(apart));
        open_rossi(&first.shop(ROSSI)).unwrap();
        for (number, (which, passes)) in (100..).zip(turns) {
            clock.pass(passes);
            let host = if which { &first } else { &second };
            let bought = host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio());
            prop_assert!(bought.is_ok(), "{bought:?}");
            let other = if which { &second } else { &first };
            let seen = other.shop(ROSSI).view(ADA_ACTS, &PaymentMethodsQuery {});
            prop_assert!(seen.is_ok(), "{seen:?}");
        }
        verified(&memory, ROSSI);
    }
}
