//! Prices that depend on how many licenses there are (`K6`): what others publish, and what has to hold for all of them.

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::month::Month;

/// A catalog of one offer, billed monthly, at this price and shape.
fn catalog(unit_price: &str, shape: &serde_json::Value) -> Catalog {
    let offer = serde_json::json!({ "id": "monthly", "term": "one_month", "billing": "monthly", "prices": [
        { "price": { "amount": unit_price, "currency": "EUR" }, "shape": shape }
    ] });
    let program = serde_json::json!({ "currencies": [{ "country": "IT", "currency": "EUR" }] });
    let products = serde_json::json!([{ "id": "desk", "name": "Desk", "offers": [offer] }]);
    Catalog::from_json(&serde_json::json!({ "program": program, "products": products }).to_string())
        .expect("a catalog")
}

/// Tiers behind the first: from which license on, and the price.
fn tiers(kind: &str, tiers: &[(u32, &str)]) -> serde_json::Value {
    let tier = |(from, price): &(u32, &str)| serde_json::json!({ "from": from, "unitPrice": { "amount": price, "currency": "EUR" } });
    serde_json::json!({ "type": kind, "tiers": tiers.iter().map(tier).collect::<Vec<_>>() })
}

fn price_of(catalog: &Catalog, licenses: u32) -> String {
    let offer = &catalog.products()[0].offers[0];
    let day = "2026-11-01".parse().expect("a day");
    let price = offer.price_of(LicenseCount(licenses), "EUR".parse().expect("a currency"), day);
    price.expect("it fits").to_decimal().to_string()
}

/// The figures of Stripe's guide to tiered prices, as it was in 2026, and of the one before it: quantity, volume, graduated.
#[test]
fn k6_tiers_cost_what_stripe_publishes() {
    let guide: (&str, &[(u32, &str)]) = ("7", &[(6, "6.50"), (11, "6")]);
    let before: (&str, &[(u32, &str)]) = ("5", &[(6, "4"), (11, "3"), (16, "2"), (21, "1")]);
    let published = [
        (
            guide,
            [(1, "7.00", "7.00"), (5, "35.00", "35.00"), (6, "39.00", "41.50"), (20, "120.00", "127.50")],
        ),
        (before, [(1, "5.00", "5.00"), (5, "25.00", "25.00"), (6, "24.00", "29.00"), (20, "40.00", "70.00")]),
    ];
    for ((first, further), figures) in published {
        let volume = catalog(first, &tiers("volume_pricing", further));
        let graduated = catalog(first, &tiers("graduated_pricing", further));
        for (licenses, by_volume, by_tier) in figures {
            assert_eq!(price_of(&volume, licenses), by_volume, "volume, {licenses}");
            assert_eq!(price_of(&graduated, licenses), by_tier, "graduated, {licenses}");
        }
    }
}

#[test]
fn k6_a_catalog_is_refused_by_the_tier_that_is_wrong() {
    let refused = |shape: serde_json::Value| {
        let json = serde_json::json!({ "program": {}, "products": [{ "id": "desk", "name": "Desk", "offers": [
            { "id": "monthly", "term": "one_month", "billing": "monthly", "prices": [
                { "price": { "amount": "10.00", "currency": "EUR" }, "shape": shape }
            ] }
        ] }] });
        Catalog::from_json(&json.to_string()).expect_err("not a catalog").to_string()
    };
    for from in [0, 1, 11] {
        let shape = tiers("volume_pricing", &[(11, "8.00"), (from, "7.00")]);
        let message = format!(
            "offer monthly of product desk: the tier from license {from} is not behind the one before"
        );
        assert_eq!(refused(shape), message);
    }
    let dollars =
        serde_json::json!({ "type": "base_fee", "fee": { "amount": "9", "currency": "USD" }, "included": 1 });
    assert_eq!(refused(dollars), "offer monthly of product desk mixes currencies in one price");
}

#[test]
fn k6_least_licenses_are_whole_packs() {
    for (least, step, sound) in [(10, 5, true), (5, 5, true), (7, 5, false), (0, 1, false), (1, 0, false)] {
        let json = serde_json::json!({ "program": {}, "products": [{ "id": "desk", "name": "Desk", "offers": [{
            "id": "packs", "term": "one_month", "billing": "monthly", "prices": [],
            "leastLicenses": least, "licenseStep": step
        }] }] });
        assert_eq!(Catalog::from_json(&json.to_string()).is_ok(), sound, "{least}, {step}");
    }
}

/// A shape, and, of so many licenses, what each costs, and what the subscription costs besides.
fn shapes() -> impl Strategy<Value = (serde_json::Value, Vec<u32>, u32, bool)> {
    let further = proptest::collection::vec((1_u32..6, 0_u32..3000), 0..4);
    let tiered = (further, any::<bool>()).prop_map(|(further, volume)| {
        let (mut from, mut each) = (1, vec![0; 40]);
        let mut listed = Vec::new();
        for (gap, cents) in further {
            from += gap;
            each[from as usize - 1..].fill(cents + 1);
            listed.push((from, format!("{}.{:02}", (cents + 1) / 100, (cents + 1) % 100)));
        }
        let listed: Vec<(u32, &str)> = listed.iter().map(|(from, price)| (*from, price.as_str())).collect();
        let kind = if volume { "volume_pricing" } else { "graduated_pricing" };
        (tiers(kind, &listed), each, 0, volume)
    });
    let base = (0_u32..9000, 0_u32..20).prop_map(|(cents, included)| {
        let fee = format!("{}.{:02}", cents / 100, cents % 100);
        let shape = serde_json::json!({
            "type": "base_fee", "fee": { "amount": fee, "currency": "EUR" }, "included": included
        });
        // What is included costs nothing: told by a price that no tier has.
        (shape, (0..40).map(|place| if place < included { u32::MAX } else { 0 }).collect(), cents, false)
    });
    prop_oneof![2 => tiered, 1 => base]
}

proptest! {
    /// License by license, as one would count on paper.
    #[test]
    fn k6_a_shape_costs_what_its_licenses_do(
        (shape, each, fee, volume) in shapes(),
        unit in 1_u32..3000,
        licenses in 1_u32..40,
    ) {
        let catalog = catalog(&format!("{}.{:02}", unit / 100, unit % 100), &shape);
        let each: Vec<u32> = each[..licenses as usize]
            .iter()
            .map(|cents| match *cents { 0 => unit, u32::MAX => 0, cents => cents })
            .collect();
        let sum = if volume { each[each.len() - 1] * licenses } else { each.iter().sum() };
        let cents = fee + sum;
        prop_assert_eq!(price_of(&catalog, licenses), format!("{}.{:02}", cents / 100, cents % 100));
    }
}

/// Up on one day of a month and back on another, every pair of days of months of every length: lines prove themselves, and
/// add up to the days of each number of licenses.
#[test]
fn i4_up_and_back_on_every_pair_of_days() {
    let shapes = [
        tiers("volume_pricing", &[(11, "8.00")]),
        tiers("graduated_pricing", &[(11, "8.25"), (13, "0.125")]),
        serde_json::json!({ "type": "base_fee", "fee": { "amount": "50.00", "currency": "EUR" }, "included": 9 }),
    ];
    for (month, days) in [("2027-02", 28), ("2028-02", 29), ("2026-11", 30), ("2026-12", 31)] {
        for shape in &shapes {
            let price = |licenses| {
                let price: rust_decimal::Decimal =
                    price_of(&catalog("10.00", shape), licenses).parse().expect("a price");
                (price * rust_decimal::Decimal::from(1000)).try_into().expect("thousandths")
            };
            let (ten, fourteen): (i64, i64) = (price(10), price(14));
            for up in 1..=days {
                for back in (up..=days).take_while(|back| back - up < 7) {
                    let mut life = Month::bought(
                        catalog("10.00", shape),
                        &format!("{month}-01T00:00:00.000Z"),
                        10,
                        None,
                    );
                    life.change(&format!("{month}-{up:02}T09:00:00.000Z"), 14).expect("more");
                    let hour = if up == back { 10 } else { 8 };
                    life.change(&format!("{month}-{back:02}T{hour:02}:00:00.000Z"), 10).expect("back");
                    // Within a day it never was; after that the days on which it was, the last included, are paid.
                    let kept = if back - up <= 1 { 0 } else { back - up + 1 };
                    let exact = ten * (days - kept) + fourteen * kept;
                    let cents = (exact * 2 + 10 * days) / (20 * days);
                    let sum: i64 = life.sum();
                    assert_eq!(sum, cents, "{month}, {up} to {back}: {shape}");
                    assert!(life.lines.iter().all(|line| verify(line).is_empty()));
                }
            }
        }
    }
}
