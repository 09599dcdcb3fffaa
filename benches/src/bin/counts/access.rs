//! Does this person have this product now: what every sign-in asks (`A7`).

use std::hint::black_box;

use selfserve::*;
use selfserve_benches::chance::{Chance, person};
use selfserve_benches::instructions::collected;
use serde_json::json;

use crate::shop::{PRODUCTS, Shop};

const QUESTIONS: usize = 1_000;
/// How many people an event assigns.
const AT_ONCE: usize = 1_000;

/// So many assignments: four people in five hold one license, the fifth one more, of another product.
pub fn assigned(assignments: usize) -> Shop {
    let subscriptions = (assignments / 1_000).max(8).next_multiple_of(PRODUCTS.len());
    let mut shop = Shop::new(2);
    let mut holders = vec![vec![]; subscriptions];
    for license in 0..assignments {
        let people = people(assignments);
        let (holder, shift) = if license < people { (license, 0) } else { (license - people, 3) };
        holders[(license + shift) % subscriptions].push(person(holder));
    }
    for (number, holders) in holders.iter().enumerate() {
        let bought = shop.buy(PRODUCTS[number % PRODUCTS.len()], assignments / subscriptions + 1);
        for people in holders.chunks(AT_ONCE) {
            let subscription = &bought.subscription;
            shop.apply(
                json!({ "type": "licenses_assigned", "subscription": subscription, "people": people }),
            );
        }
    }
    shop
}

fn people(assignments: usize) -> usize {
    assignments / 5 * 4
}

/// Random people; three of four are asked about a product that they hold.
pub fn has_access(assignments: usize) -> usize {
    let shop = assigned(assignments);
    let product = |id: &str| shop.organization.product(&shop.catalog, &ProductId::from(id)).expect("bought");
    let products = PRODUCTS.map(product);
    let mut chance = Chance::new(7);
    let mut question = || {
        let holder = chance.below(people(assignments));
        let other = usize::from(chance.below(4) == 0);
        (person(holder), products[(holder + other) % products.len()])
    };
    let questions: Vec<(PersonId, ProductRef)> = (0..QUESTIONS).map(|_| question()).collect();
    let has = |(person, product): &&(PersonId, ProductRef)| {
        black_box(shop.organization.has_access(*person, *product))
    };
    let yes = collected(|| questions.iter().filter(has).count());
    assert!((QUESTIONS / 2..QUESTIONS).contains(&yes), "{yes} of {QUESTIONS} have access");
    QUESTIONS
}
