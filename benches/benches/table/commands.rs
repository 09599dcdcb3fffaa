//! Commands in memory: assigning one license, and buying with its invoice, in a young organization and in an old one.

use std::hint::black_box;
use std::time::Duration;

use selfserve::*;
use selfserve_benches::chance::person;
use selfserve_benches::clock::{median, quantile, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, Tenant, YEARLY, created_profile, purchase};
use selfserve_benches::year::live;

/// How many commands a run has, and how many runs there are: the best run counts, for others disturb it.
const COMMANDS: usize = 1_000;
const RUNS: usize = 15;

/// The median and the 99.9th percentile.
type Times = [Duration; 2];

pub fn rows(table: &mut Table) {
    table.section("Commands in memory: execute");
    for events in [1_000, 1_000_000] {
        table.progress(&format!("{events} events"));
        let mut tenant = live(events, |_| {});
        let [assign, buy] = [assignments(&mut tenant), purchases(&mut tenant)];
        for (what, [middle, rare], at_most) in [("assign one", assign, 2), ("buy, with its invoice", buy, 4)]
        {
            let what = format!("{what}, after {events} events");
            let bound = |most| Bound::AtMost(Figure::time(Duration::from_micros(most)));
            table.row(&what, Figure::time(middle), bound(at_most), "");
            table.row(&format!("{what}: 99.9th percentile"), Figure::time(rare), bound(20), "");
        }
    }
}

/// The quickest of the runs, each by its own median and percentile.
fn best(mut run: impl FnMut() -> Vec<Duration>) -> Times {
    let runs: Vec<Times> =
        (0..RUNS).map(|_| run()).map(|times| [median(&times), quantile(&times, 999)]).collect();
    [0, 1].map(|which| runs.iter().map(|run| run[which]).min().unwrap_or_default())
}

fn run(tenant: &mut Tenant, commands: Vec<(Actor, Command)>) -> Vec<Duration> {
    let timed = |(actor, command): (Actor, Command)| {
        tenant.wait(1);
        let context = tenant.context(actor);
        let facts = Facts { catalog: &tenant.catalog, directory: &tenant.directory };
        let organization = &mut tenant.organization;
        let (execution, time) = timed(|| organization.execute(facts, &context, black_box(&command)));
        assert!(execution.expect("a sound journal").recorded().next().is_some());
        time
    };
    commands.into_iter().map(timed).collect()
}

/// People are assigned one license each, of a subscription large enough for all runs.
fn assignments(tenant: &mut Tenant) -> Times {
    let (card, _) = tenant.add_card(1);
    let (subscription, _) = tenant.buy(1, (PRODUCTS[0], YEARLY), (RUNS * COMMANDS) as u32, card);
    let mut next = 0;
    best(|| {
        let command = |number: usize| {
            let people = vec![person(number % tenant.directory.len())];
            (Actor::user(person(1)), AssignLicenses { subscription, people }.into())
        };
        let commands = (next..next + COMMANDS).map(command).collect();
        next += COMMANDS;
        run(tenant, commands)
    })
}

/// Purchases on a billing profile that exists.
fn purchases(tenant: &mut Tenant) -> Times {
    let (card, _) = tenant.add_card(1);
    let (_, first) = tenant.buy(1, (PRODUCTS[0], YEARLY), 10, card);
    let billing_profile = created_profile(&first);
    best(|| {
        let command = |number: usize| {
            let product = PRODUCTS[number % PRODUCTS.len()];
            (
                Actor::user(person(1)),
                purchase((product, YEARLY), 10, ExistingProfile { billing_profile }.into()),
            )
        };
        run(tenant, (0..COMMANDS).map(command).collect())
    })
}
