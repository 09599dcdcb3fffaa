//! Several stores, where one is not enough.

use selfserve_host::{Clusters, Memory, Place, Store as _, conformance};

use crate::setting::*;

fn by_number(organization: OrganizationId, stores: usize) -> usize {
    usize::try_from(organization.0.as_u128() & 0xFF).unwrap_or_default() % stores
}

/// The outbox alone is not in one order: two organizations on two stores have no order between them.
#[test]
fn they_keep_the_contract_but_for_the_order_between_stores() {
    let one = conformance::run(|| Clusters::new(vec![Memory::new()], by_number));
    assert!(one.passed(), "{one}");
    let three =
        conformance::run(|| Clusters::new(vec![Memory::new(), Memory::new(), Memory::new()], by_number));
    assert_eq!(three.failed().collect::<Vec<_>>(), ["outbox"], "{three}");
}

#[test]
fn a_host_serves_all_of_them() -> Checked {
    let clock = Hand::at("2026-11-02");
    let stores = (0..3).map(|_| memory(&clock)).collect();
    let (host, world) = (host(Clusters::new(stores, by_number), clock.clone()), World::default());
    for number in 1..=7 {
        let shop = host.shop(organization(number));
        shop.execute(Actor::SYSTEM, id(1), create(organization(number)))?;
        let trial = StartTrial { product: "visio".into(), conversion: None, quote: None };
        shop.execute(ADA_ACTS, id(2), trial)?;
    }
    let (mut after, mut seen) = (Place::START, Vec::new());
    loop {
        let page = host.store().outbox(after, 2)?;
        let Some(last) = page.last() else { break };
        after = last.place;
        seen.extend(page.into_iter().map(|waiting| waiting.id.to_string()));
    }
    let handed = host.effects(world.outside())?;
    assert_eq!(usize::try_from(handed.done)?, seen.len());
    assert_eq!(world.told(), seen);
    clock.set("2026-12-02");
    assert_eq!((host.tick()?.advanced, host.tick()?.advanced), (7, 0));
    Ok(())
}

#[test]
fn a_map_that_points_nowhere_is_told() {
    let clock = Hand::at("2026-11-02");
    let lost = host(Clusters::new(vec![memory(&clock)], |_, stores| stores), clock.clone());
    let problem = lost.shop(ROSSI).look(|_| ()).unwrap_err();
    assert_eq!(problem.code(), "store_unavailable");
    let none: Vec<Memory> = Vec::new();
    assert!(Clusters::new(none, by_number).now().is_err());
}
