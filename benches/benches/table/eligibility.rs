//! May this person buy this: yes or no, and with every rule explained (`P5`).

use std::hint::black_box;
use std::time::Duration;

use selfserve::*;
use selfserve_benches::allocator::allocations;
use selfserve_benches::chance::person;
use selfserve_benches::clock::slice;
use selfserve_benches::instructions::{collected, count};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, Tenant};

const COUNTED: usize = 1_000;
const SLICE: usize = 50;
/// A product that is closed in one country: every rule passes.
const ASKED: &str = PRODUCTS[1];
const ONE: LicenseCount = LicenseCount(1);

/// A person with a card among 10,000, so that every rule passes, and policies for another product and an offer type.
fn tenant() -> Tenant {
    let mut tenant = Tenant::new(10_000);
    let _ = tenant.add_card(1);
    let administrator = Actor::user(person(selfserve_benches::tenant::ADMINISTRATOR));
    let scopes: [PolicyScope; 2] = [
        ProductPolicy { product: PRODUCTS[3].into() }.into(),
        OfferTypePolicy { offer_type: "SaaS".into() }.into(),
    ];
    for scope in scopes {
        let _ =
            tenant.execute(administrator, &SetPolicy { scope, value: Some(PolicyValue::Disabled) }.into());
    }
    tenant
}

/// Every product in turn; all but the last may be bought.
fn ask(tenant: &Tenant, times: usize) -> usize {
    let products = tenant.catalog.products();
    let may = |number: &usize| {
        let product = &products[number % products.len()];
        let may = tenant.organization.may_buy(tenant.facts(), person(1), black_box(product), ONE, tenant.now);
        black_box(may).expect("nothing is due")
    };
    (0..times).filter(may).count()
}

pub fn collect() {
    let tenant = tenant();
    let product = tenant.catalog.product(&ASKED.into()).expect("in the catalog");
    let buyer = person(1);
    collected(|| {
        for _ in 0..COUNTED {
            let organization = black_box(&tenant.organization);
            let may = organization.may_buy(tenant.facts(), buyer, black_box(product), ONE, tenant.now);
            black_box(may == Ok(true));
        }
    });
}

pub fn rows(table: &mut Table) {
    table.section("May this person buy this");
    let bound = Bound::AtMost(Figure::Instructions(450.0));
    let peers = "measured elsewhere: Cedar 23,116 at best, regorus 25,404, casbin 48,025";
    table.instructions("yes or no, every rule asked", count("may_buy", COUNTED), bound, peers);
    let tenant = tenant();
    assert_eq!(ask(&tenant, 100), 75, "three products of four are open");
    let allocated = allocations(|| {
        ask(&tenant, 100);
    });
    let none = Bound::AtMost(Figure::Number(0.0));
    table.row("yes or no: allocations", Figure::Number(allocated as f64), none, "");
    let explained = slice(|| {
        for _ in 0..SLICE {
            let product = ProductId::from(ASKED);
            let asked = tenant.organization.eligibility(tenant.facts(), person(1), &product, ONE, tenant.now);
            black_box(asked.expect("a product"));
        }
    });
    let bound = Bound::AtMost(Figure::time(Duration::from_micros(1)));
    table.row("every rule explained", Figure::each(SLICE, explained), bound, "");
}
