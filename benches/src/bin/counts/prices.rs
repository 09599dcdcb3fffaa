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
pub fn may_buy() -> usize {
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
