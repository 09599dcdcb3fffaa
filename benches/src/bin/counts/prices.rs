//! What a purchase asks, and the arithmetic of a change.

use std::hint::black_box;

use selfserve::*;
use selfserve_benches::chance::person;
use selfserve_benches::instructions::collected;
use serde_json::json;

use crate::shop::{ADMINISTRATOR, PRODUCTS, PURCHASER, Shop, user};

const TIMES: usize = 1_000;

/// A person with a card, so that every rule passes, a product that is closed in one country, and policies for another
/// product and an offer type (`P5`).
fn asked() -> Shop {
    let mut shop = Shop::new(1_000);
    for scope in [
        json!({ "type": "product", "product": PRODUCTS[3] }),
        json!({ "type": "offer_type", "offerType": "SaaS" }),
    ] {
        shop.execute(
            &user(ADMINISTRATOR),
            json!({ "type": "set_policy", "scope": scope, "value": "disabled" }),
        );
    }
    shop
}

/// Yes or no.
pub fn may_buy() -> usize {
    let shop = asked();
    let product = shop.catalog.product(&PRODUCTS[1].into()).expect("in the catalog");
    let (buyer, one) = (person(PURCHASER), LicenseCount(1));
    let may = || {
        let organization = black_box(&shop.organization);
        organization.may_buy(shop.facts(), buyer, black_box(product), one, shop.now) == Ok(true)
    };
    assert!(may(), "every rule passes");
    collected(|| {
        for _ in 0..TIMES {
            black_box(may());
        }
    });
    TIMES
}

/// Every rule, with its facts.
pub fn eligibility() -> usize {
    let (shop, product) = (asked(), PRODUCTS[1].into());
    let (buyer, one) = (person(PURCHASER), LicenseCount(1));
    collected(|| {
        for _ in 0..TIMES {
            let organization = black_box(&shop.organization);
            black_box(organization.eligibility(shop.facts(), buyer, &product, one, shop.now))
                .expect("a product");
        }
    });
    TIMES
}

/// A billing period with licenses at its start, of which two lots are taken back.
struct Change {
    days: u32,
    licenses: u32,
    /// Licenses taken back, and for how many days they would have gone on.
    lots: [(u32, u32); 2],
    price: UnitPrice,
}

impl Change {
    /// Its two lines, in cents (`I4`).
    fn lines(&self) -> [i64; 2] {
        let Self { days, price, .. } = *self;
        let mut value = PeriodValue::of(LicenseCount(self.licenses), days, price);
        let mut line = |(removed, left): (u32, u32)| {
            let after = value.checked_sub(PeriodValue::of(LicenseCount(removed), left, price)).expect("fits");
            let charge = charge(value, after, days, price, &[], PriceTax::Exclusive).expect("fits");
            value = after;
            charge.net.minor_units()
        };
        [line(self.lots[0]), line(self.lots[1])]
    }
}

/// What a change of licenses comes to.
pub fn change_of_licenses() -> usize {
    let price = UnitPrice::parse("13.105", "EUR".parse().expect("a currency")).expect("a price");
    let change = Change { days: 31, licenses: 15, lots: [(5, 20), (3, 10)], price };
    assert_eq!(change.lines(), [-4228, -1268]);
    collected(|| {
        for _ in 0..TIMES {
            black_box(black_box(&change).lines());
        }
    });
    TIMES
}

/// A billing period of which a plan leaves and another comes, both with prices of one unit.
struct Move {
    days: u32,
    /// How many days are left, the day of the move included.
    left: u32,
    licenses: u32,
    from: UnitPrice,
    to: UnitPrice,
}

impl Move {
    /// Its two lines, in cents: the day of the move is on the dearer plan (`U2`).
    fn lines(&self) -> [i64; 2] {
        let Self { days, licenses, from, to, .. } = *self;
        let value = |days, price| PeriodValue::of(LicenseCount(licenses), days, price);
        let left = if value(1, to) > value(1, from) { self.left } else { self.left - 1 };
        let before = value(days, from);
        let kept = before.checked_sub(value(left, from)).expect("fits");
        let after = kept.checked_add(value(left, to)).expect("fits");
        let line = |before, after| {
            charge(before, after, days, to, &[], PriceTax::Exclusive).expect("fits").net.minor_units()
        };
        [line(before, kept), line(kept, after)]
    }
}

/// What a move to another plan comes to.
pub fn move_to_plan() -> usize {
    let price = |amount| UnitPrice::parse(amount, "EUR".parse().expect("a currency")).expect("a price");
    let change = Move { days: 30, left: 9, licenses: 10, from: price("13.105"), to: price("22.465") };
    assert_eq!(change.lines(), [-3931, 6739]);
    collected(|| {
        for _ in 0..TIMES {
            black_box(black_box(&change).lines());
        }
    });
    TIMES
}
