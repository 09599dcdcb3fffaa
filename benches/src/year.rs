//! A year in an organization: what journals are made of.
//!
//! Of a hundred events about 85 assign a license, 10 change seats and 5 are invoices: every subscription sees, each
//! month, 17 assignments, two changes of seats and the change invoice that collects them. Purchases and renewal
//! notices, less than 3 in a hundred, come on top.

use selfserve::*;

use crate::chance::person;
use crate::tenant::{PRODUCTS, Tenant, YEARLY};

/// For so many events there is one person: each comes to hold two or three licenses.
const EVENTS_A_PERSON: usize = 3;
/// A company has people who never hold a license.
const FEWEST_PEOPLE: usize = 20_000;

/// How many licenses a subscription is bought with: more than it will assign.
const LICENSES: u32 = 250;

const MONTHS: usize = 12;
const ASSIGNMENTS_A_MONTH: usize = 17;
const CHANGES_A_MONTH: usize = 2;

/// About how many events one subscription brings.
const EVENTS: usize = MONTHS * (ASSIGNMENTS_A_MONTH + CHANGES_A_MONTH + 1);

const YEAR: i64 = 360 * 24 * 60 * 60 * 1000;

/// A subscription of the year, and who bought it.
struct Bought {
    subscription: SubscriptionId,
    purchaser: usize,
}

/// Lives a year of about so many events, and hands each of them over.
pub fn live(events: usize, mut journal: impl FnMut(&Recorded)) -> Tenant {
    let people = (events / EVENTS_A_PERSON).max(FEWEST_PEOPLE);
    let (mut tenant, founding) = Tenant::founded(people);
    let mut first: Vec<Recorded> = founding.recorded().cloned().collect();
    let count = (events / EVENTS).max(1);
    let bought: Vec<Bought> = (0..count)
        .map(|number| {
            let purchaser = 1 + number % (people - 1);
            let (card, added) = tenant.add_card(purchaser);
            let product = PRODUCTS[number % PRODUCTS.len()];
            let (subscription, execution) = tenant.buy(purchaser, (product, YEARLY), LICENSES, card);
            first.extend(added.recorded().chain(execution.recorded()).cloned());
            Bought { subscription, purchaser }
        })
        .collect();
    first.iter().for_each(&mut journal);
    let rounds = MONTHS * (ASSIGNMENTS_A_MONTH + CHANGES_A_MONTH);
    let pause = YEAR / (rounds * count) as i64;
    for round in 0..rounds {
        for (number, bought) in bought.iter().enumerate() {
            tenant.wait(pause);
            let actor = Actor::user(person(bought.purchaser));
            let command = command(number, round, bought.subscription, people);
            tenant.execute(actor, &command).recorded().for_each(&mut journal);
        }
    }
    tenant
}

/// The command of a round for one subscription: every person is assigned once.
fn command(number: usize, round: usize, subscription: SubscriptionId, people: usize) -> Command {
    let a_month = ASSIGNMENTS_A_MONTH + CHANGES_A_MONTH;
    let (month, round) = (round / a_month, round % a_month);
    let seats = |added: u32| {
        let licenses = LicenseCount(LICENSES + month as u32 + added);
        ChangeLicenses { subscription, licenses, quote: None }.into()
    };
    match round {
        // Two more, and two rounds, three days, later one less again, inside its window.
        4 => seats(2),
        6 => seats(1),
        _ => {
            let people = vec![person((number * 7919 + month * a_month + round) % people)];
            AssignLicenses { subscription, people }.into()
        }
    }
}
