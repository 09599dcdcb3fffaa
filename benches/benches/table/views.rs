//! Lists and one subscription, among 100,000 (`V1`, `V2`).

use std::hint::black_box;
use std::time::Duration;

use selfserve::*;
use selfserve_benches::chance::{Chance, person};
use selfserve_benches::clock::slice;
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{ADMINISTRATOR, PRODUCTS, Tenant, YEARLY};

const SUBSCRIPTIONS: usize = 100_000;
/// Who buy them, each as many.
const PURCHASERS: usize = 1_000;

pub fn rows(table: &mut Table) {
    table.section(&format!("Views, among {SUBSCRIPTIONS} subscriptions"));
    table.progress(&format!("{SUBSCRIPTIONS} purchases"));
    let mut tenant = Tenant::new(1 + PURCHASERS);
    let cards: Vec<PaymentMethodId> = (1..=PURCHASERS).map(|owner| tenant.add_card(owner).0).collect();
    let bought: Vec<SubscriptionId> = (0..SUBSCRIPTIONS)
        .map(|number| {
            tenant.wait(1000);
            let (purchaser, product) = (number % PURCHASERS, PRODUCTS[number % PRODUCTS.len()]);
            tenant.buy(1 + purchaser, (product, YEARLY), 10, cards[purchaser]).0
        })
        .collect();
    pages(table, &tenant);
    one(table, &tenant, &bought);
}

fn at_most(microseconds: u64) -> Bound {
    Bound::AtMost(Figure::time(Duration::from_micros(microseconds)))
}

fn pages(table: &mut Table, tenant: &Tenant) {
    let viewer = Viewer { actor: Actor::user(person(ADMINISTRATOR)), at: tenant.now };
    let from = |place: usize| Some(Cursor::new(format!("{place}")));
    let unfiltered = AdminSubscriptionsQuery { after: from(50_000), ..Default::default() };
    let of_product = AdminSubscriptionsQuery { product: Some(PRODUCTS[2].into()), ..unfiltered.clone() };
    let active = Some(SubscriptionStatus::Active);
    let in_status = AdminSubscriptionsQuery { status: active, ..unfiltered.clone() };
    let queries = [("all of them", unfiltered), ("one product", of_product), ("one status", in_status)];
    for (what, query) in queries {
        let time = slice(|| {
            let page = tenant.organization.view(tenant.facts(), &viewer, black_box(&query));
            assert_eq!(black_box(page).map(|page| page.rows.len()), Ok(50));
        });
        table.row(&format!("a page of 50, {what}"), Figure::time(time), at_most(20), "");
    }
}

fn one(table: &mut Table, tenant: &Tenant, bought: &[SubscriptionId]) {
    let mut chance = Chance::new(3);
    let time = slice(|| {
        let number = chance.below(SUBSCRIPTIONS);
        let viewer = Viewer { actor: Actor::user(person(1 + number % PURCHASERS)), at: tenant.now };
        let query = SubscriptionQuery { subscription: bought[number] };
        let detail = tenant.organization.view(tenant.facts(), &viewer, &query).expect("their own");
        assert!(detail.actions.iter().any(|row| row.denial.is_none()));
        black_box(detail);
    });
    table.row("one of them, and what can be done with it", Figure::time(time), at_most(25), "");
}
