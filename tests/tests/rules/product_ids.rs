//! A product that the organization knows by two ids as two, while the catalog says that they are one (`K1`).

use selfserve::*;
use selfserve_tests::lives::{Step, World, at, uuid};

/// Two people have each bought one of two products, and hold its license.
fn two_products() -> (World, Organization) {
    let world = World::new();
    // Lives number subscriptions by their ids, and not by their age.
    let (buy, assign) =
        (|who, offer| Step::Buy(who, offer, 1), |which, who| Step::Assign(0, which, vec![who]));
    let steps = [buy(1, 0), buy(2, 2), assign(1, 0), assign(0, 1)];
    let steps: Vec<(u32, Step)> = steps.into_iter().map(|step| (1, step)).collect();
    let (organization, _, _) = world.live(Settings::default(), &steps, |organization, context, command| {
        let execution = organization.execute(world.facts(), context, command).expect("sound");
        assert_eq!(execution.denial(), None, "{command:?}");
        execution.recorded().cloned().collect()
    });
    (world, organization)
}

/// The catalog without the second product, whose id is a former one of the first.
fn united(world: &World) -> Catalog {
    let mut first = world.catalog.products()[0].clone();
    first.former_ids = vec!["P2".into()];
    let mut data: CatalogData =
        json::read(include_bytes!("../../src/lives.catalog.json")).expect("the data of a catalog");
    first.offers.iter_mut().for_each(|offer| offer.moves.clear());
    (data.products, data.promotions) = (vec![first], vec![]);
    Catalog::new(data).expect("a catalog")
}

fn people_with_access(organization: &Organization, catalog: &Catalog, id: &str) -> Vec<u128> {
    let product = organization.product(catalog, &id.into()).expect("bought");
    let with_access = (1..=4).filter(|person| {
        let person = PersonId(uuid(*person));
        let has = organization.has_access(person, product);
        assert_eq!(organization.access(catalog, person, product).is_some(), has);
        has
    });
    with_access.collect()
}

#[test]
fn a7_who_has_a_product_has_it_by_whichever_id_it_was_bought() {
    let (world, organization) = two_products();
    assert_eq!(people_with_access(&organization, &world.catalog, "P1"), [1]);
    assert_eq!(people_with_access(&organization, &world.catalog, "P2"), [2]);
    let united = united(&world);
    assert_eq!(people_with_access(&organization, &united, "P1"), [1, 2]);
    assert_eq!(people_with_access(&organization, &united, "P2"), [1, 2]);
}

#[test]
fn k1_nobody_may_buy_what_has_to_be_told_first() {
    let (world, mut organization) = two_products();
    let united = united(&world);
    let facts = Facts { catalog: &united, ..world.facts() };
    let may = |organization: &Organization| {
        let product = &united.products()[0];
        organization.may_buy(facts, PersonId(uuid(1)), product, LicenseCount(1), at(60))
    };
    assert_eq!(may(&organization), Ok(false));
    let tell = ChangeProductId { from: "P2".into(), to: "P1".into() };
    let context = Context { id: CommandId(uuid(77)), actor: Actor::SYSTEM, at: at(60) };
    let told = organization.execute(facts, &context, &tell.into()).expect("sound");
    assert_eq!(told.denial(), None);
    assert_eq!(may(&organization), Ok(true));
}
