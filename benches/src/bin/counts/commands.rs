//! Commands in memory, and what time brings.

use std::hint::black_box;

use selfserve::*;
use selfserve_benches::instructions::collected;
use serde_json::{Value, json};

use crate::shop::{PRODUCTS, PURCHASER, Shop, assign, change, change_plan, purchase, read, user};

const COMMANDS: usize = 200;
const LOOKS: usize = 1_000;

/// Runs commands of the purchaser, and counts only `execute`.
fn run(mut shop: Shop, commands: Vec<Value>) -> usize {
    for command in &commands {
        let (context, command) = (shop.context(&user(PURCHASER)), read::<Command>(command));
        let facts = Facts { catalog: &shop.catalog, directory: &shop.directory };
        let organization = &mut shop.organization;
        let execution = collected(|| organization.execute(facts, &context, black_box(&command)));
        assert!(execution.expect("a sound journal").recorded().next().is_some());
    }
    commands.len()
}

/// People are assigned one license each.
pub fn assign_one() -> usize {
    let mut shop = Shop::new(COMMANDS);
    let subscription = shop.buy(PRODUCTS[0], COMMANDS).subscription;
    run(shop, (0..COMMANDS).map(|number| assign(&subscription, number..=number)).collect())
}

/// Purchases on a billing profile that exists.
pub fn buy() -> usize {
    let mut shop = Shop::new(2);
    let billing_profile = shop.buy(PRODUCTS[0], 10).billing_profile;
    let billing = json!({ "type": "existing_profile", "billingProfile": billing_profile });
    let command = |number: usize| purchase(PRODUCTS[number % PRODUCTS.len()], 10, billing.clone());
    run(shop, (0..COMMANDS).map(command).collect())
}

/// A shop with subscriptions, each on its own billing profile, and a command for each that raises it from 10 to 15.
fn raises() -> (Shop, Vec<Value>) {
    let mut shop = Shop::new(2);
    let mut command = |number: usize| {
        let subscription = shop.buy(PRODUCTS[number % PRODUCTS.len()], 10).subscription;
        change(&subscription, 15)
    };
    let commands = (0..COMMANDS).map(&mut command).collect();
    shop.wait_days(40);
    shop.advance();
    (shop, commands)
}

/// Five licenses more, invoiced at the end of the month.
pub fn raise() -> usize {
    let (shop, commands) = raises();
    run(shop, commands)
}

/// What that would cost.
pub fn quote() -> usize {
    let (mut shop, commands) = raises();
    for command in &commands {
        let (context, command) = (shop.context(&user(PURCHASER)), read::<Command>(command));
        let quote = collected(|| shop.organization.quote(shop.facts(), &context, black_box(&command)));
        black_box(quote).expect("a quote");
    }
    commands.len()
}

/// Subscriptions move to a dearer plan, each with so many people who hold a license of it.
pub fn move_to_plan(subscriptions: usize, holders: usize) -> usize {
    const AT_ONCE: usize = 20;
    let mut shop = Shop::new(holders);
    let mut command = |_| {
        let subscription = shop.buy(PRODUCTS[0], holders).subscription;
        for first in (0..holders).step_by(AT_ONCE) {
            let people = first..holders.min(first + AT_ONCE);
            shop.execute(&user(PURCHASER), assign(&subscription, people));
        }
        change_plan(&subscription, PRODUCTS[3])
    };
    let commands = (0..subscriptions).map(&mut command).collect();
    shop.wait_days(40);
    shop.advance();
    // What commands were remembered for as long as they are is forgotten with the next one.
    shop.buy(PRODUCTS[1], 1);
    run(shop, commands)
}

/// Subscriptions that all renew on one day, up to a millisecond before.
fn renewals() -> Shop {
    let (mut shop, _) = raises();
    let renewal: Timestamp = "2027-01-02T00:00:00.000Z".parse().expect("an instant");
    shop.wait(renewal.unix_milliseconds() - 1 - shop.now.unix_milliseconds());
    shop.advance();
    shop.wait(1);
    shop
}

/// They renew, each with an invoice.
pub fn renew() -> usize {
    let mut shop = renewals();
    let before = shop.organization.version();
    let facts = Facts { catalog: &shop.catalog, directory: &shop.directory };
    let (organization, now) = (&mut shop.organization, shop.now);
    let advanced = collected(|| organization.advance(facts, now));
    let _ = black_box(advanced).expect("a sound journal");
    assert!(shop.organization.version().0 - before.0 >= 2 * COMMANDS as u64, "each brings two events");
    COMMANDS
}

/// When time brings something next.
pub fn next_deadline() -> usize {
    let shop = renewals();
    collected(|| {
        for _ in 0..LOOKS {
            black_box(black_box(&shop.organization).next_deadline());
        }
    });
    LOOKS
}
