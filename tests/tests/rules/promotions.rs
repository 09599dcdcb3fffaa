//! What a promotion takes off a price (`K7`): exactly, whatever comes and goes, and never more than there is.

use proptest::prelude::*;
use selfserve::*;
use selfserve_tests::fraction::Fraction;
use selfserve_tests::month::Month;
use serde_json::{Value, json};

/// A catalog of one offer at this price, and of promotions.
fn catalog(price: &Value, promotions: &Value) -> Value {
    json!({
        "program": { "currencies": [{ "country": "IT", "currency": "EUR" }] },
        "products": [{ "id": "desk", "name": "Desk", "offers": [
            { "id": "monthly", "term": "one_month", "billing": "monthly", "prices": [price] }
        ] }],
        "promotions": promotions
    })
}

fn read(catalog: &Value) -> Result<Catalog, InvalidCatalog> {
    Catalog::from_json(&catalog.to_string())
}

fn euro(amount: &str) -> Value {
    json!({ "amount": amount, "currency": "EUR" })
}

/// A promotion for the term, under the code `CODE`.
fn promotion(discount: &Value) -> Value {
    json!([{ "id": "code", "code": "CODE", "lasts": { "type": "term" }, "discounts": [discount] }])
}

/// A price, plain or shaped, of some euros.
fn prices() -> impl Strategy<Value = Value> {
    let tiers = |kind: &'static str| json!({ "type": kind, "tiers": [{ "from": 4, "unitPrice": euro("7.125") }, { "from": 9, "unitPrice": euro("3") }] });
    prop_oneof![
        Just(json!({ "price": euro("13.10") })),
        Just(json!({ "price": euro("10.00"), "shape": tiers("volume_pricing") })),
        Just(json!({ "price": euro("10.00"), "shape": tiers("graduated_pricing") })),
        Just(
            json!({ "price": euro("4.05"), "shape": { "type": "base_fee", "fee": euro("25"), "included": 3 } })
        ),
    ]
}

fn discounts() -> impl Strategy<Value = Value> {
    prop_oneof![
        (0_u32..=10_000).prop_map(|points| {
            let percent = format!("{}.{:02}", points / 100, points % 100);
            json!({ "type": "percent_off", "percent": percent })
        }),
        (0_u32..1500)
            .prop_map(|mills| json!({ "type": "amount_off_license", "amount": euro(&thousandths(mills)) })),
        (0_u32..90_000).prop_map(
            |mills| json!({ "type": "amount_off_subscription", "amount": euro(&thousandths(mills)) })
        ),
    ]
}

fn thousandths(mills: u32) -> String {
    format!("{}.{:03}", mills / 1000, mills % 1000)
}

/// Lives a month: licenses on day after day, as far as they can be set.
fn live(price: &Value, promotions: &Value, code: Option<&str>, totals: &[(u32, u32)]) -> Vec<Line> {
    let known = read(&catalog(price, promotions)).expect("a catalog");
    let mut month = Month::bought(known, "2026-11-01T08:00:00.000Z", 5, code);
    let mut day = 1;
    for (place, (days, licenses)) in totals.iter().enumerate() {
        day = (day + days).min(30);
        let _ = month.change(&format!("2026-11-{day:02}T{:02}:00:00.000Z", 9 + place), *licenses);
    }
    month.lines
}

fn totals() -> impl Strategy<Value = Vec<(u32, u32)>> {
    proptest::collection::vec((0_u32..6, 1_u32..15), 0..8)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(200), ..ProptestConfig::default() })]

    /// A share of each price, as fractions have it: exact up to nine digits finer than a cent, and rounded beyond.
    #[test]
    fn k7_a_share_is_exact(units in 0_i64..10_000_000_000, finer in 0_u32..=9, points in 0_i128..=10_000, licenses in 1_u32..1000) {
        let price = Decimal::new(units, 2 + finer);
        let percent = Decimal::new(i64::try_from(points).expect("small"), 2);
        let off = json!({ "type": "percent_off", "percent": percent.normalize().to_string() });
        let price_json = json!({ "price": euro(&price.to_string()) });
        let known = read(&catalog(&price_json, &promotion(&off))).expect("a catalog");
        let month = Month::bought(known, "2026-11-01T08:00:00.000Z", licenses, Some("CODE"));
        let line = &month.lines[0];
        // In the finest unit that there is: nine digits beyond a cent.
        let exact = Fraction::new(i128::from(units) * (10_000 - points) * 10_i128.pow(9 - finer), 10_000);
        let expected = Decimal::from_i128_with_scale(exact.rounded(), 11).normalize();
        prop_assert_eq!(line.unit_price.to_decimal().normalize(), expected);
        let cents = Fraction::new(exact.rounded() * i128::from(licenses), 1_000_000_000).rounded();
        prop_assert_eq!(i128::from(line.amount.minor_units()), cents);
        prop_assert!(verify(line).is_empty());
    }

    /// A share of nothing gives the same lines as no promotion.
    #[test]
    fn k7_nothing_off_changes_nothing(price in prices(), totals in totals()) {
        let promotions = promotion(&json!({ "type": "percent_off", "percent": "0" }));
        prop_assert_eq!(live(&price, &promotions, Some("CODE"), &totals), live(&price, &promotions, None, &totals));
    }

    /// What is free charges nothing, and credits nothing.
    #[test]
    fn k7_everything_off_charges_nothing(price in prices(), totals in totals()) {
        let promotions = promotion(&json!({ "type": "percent_off", "percent": "100" }));
        for line in live(&price, &promotions, Some("CODE"), &totals) {
            prop_assert!(line.amount.is_zero() && verify(&line).is_empty());
        }
    }

    /// Whatever is taken off: lines prove themselves, go on from one another, and never credit more than was charged.
    #[test]
    fn k7_credits_never_exceed_charges(price in prices(), discount in discounts(), totals in totals()) {
        let lines = live(&price, &promotion(&discount), Some("CODE"), &totals);
        let (mut sum, mut value) = (0, PeriodValue::ZERO);
        for line in &lines {
            prop_assert_eq!(verify(line), []);
            prop_assert_eq!(line.proof.before, value);
            value = line.proof.after;
            sum += line.amount.minor_units();
            prop_assert!(sum >= 0, "{sum}");
        }
        let unit = lines[0].value_unit();
        prop_assert_eq!(Ok(sum), rounded(value, 30, unit).map(Money::minor_units));
    }

    /// A line of which anything that was taken off is told otherwise does not prove itself.
    #[test]
    fn i10_a_forged_discount_does_not_prove_itself(price in prices(), discount in discounts(), cents in 1_i64..500) {
        let lines = live(&price, &promotion(&discount), Some("CODE"), &[(3, 8)]);
        for line in lines.iter().filter(|line| line.discount.is_some()) {
            let listed = UnitPrice::from_decimal(Decimal::new(cents, 2), line.unit_price.currency()).expect("a price");
            let mut forged = line.clone();
            let discount = forged.discount.as_mut().expect("a discount");
            prop_assume!(discount.list_price != listed);
            discount.list_price = listed;
            // Where all of it is taken off, nothing is left of any price.
            if !line.amount.is_zero() {
                prop_assert!(!verify(&forged).is_empty());
            }
        }
    }
}

/// What is wrong with a catalog of these promotions.
fn fault(promotions: &Value) -> String {
    read(&catalog(&json!({ "price": euro("10.00") }), promotions)).expect_err("not a catalog").to_string()
}

#[test]
fn k7_a_catalog_is_refused_by_the_field_that_is_wrong() {
    let share = json!({ "type": "percent_off", "percent": "10" });
    let sound = json!({ "id": "one", "code": "ONE", "lasts": { "type": "term" }, "discounts": [share] });
    let with = |field: &str, value: Value| {
        let mut promotion = sound.clone();
        promotion[field] = value;
        promotion
    };
    let amount = |amount: &str, currency: &str| json!({ "type": "amount_off_license", "amount": { "amount": amount, "currency": currency } });
    let cases = [
        (json!([sound, with("code", json!("TWO"))]), "promotion one: id: there are two of it"),
        (json!([sound, with("id", json!("two"))]), "promotion two: code: ONE names two promotions"),
        (
            json!([sound, { "id": "two", "code": "one", "lasts": { "type": "term" }, "discounts": [share] }]),
            "promotion two: code: one names two promotions",
        ),
        (json!([with("code", json!("ÉTÉ"))]), "promotion one: code: ÉTÉ is not ASCII"),
        (json!([with("code", json!(""))]), "promotion one: code: not an id"),
        (json!([with("discounts", json!([]))]), "promotion one: discounts: there is none"),
        (
            json!([with("discounts", json!([share, amount("1", "EUR")]))]),
            "promotion one: discounts: a share stands alone",
        ),
        (
            json!([with("discounts", json!([amount("1", "EUR"), amount("2", "EUR")]))]),
            "promotion one: discounts: two amounts in EUR",
        ),
        (
            json!([with("discounts", json!([amount("1", "EUR"), amount("2", "USD")]))]),
            "promotion one: discounts: nothing that it is for has a price in USD",
        ),
        (
            json!([with("discounts", json!([{ "type": "percent_off", "percent": "10.005" }]))]),
            "promotion one: discounts: 10.005 % is finer than a hundredth of a percent",
        ),
        (
            json!([with("products", json!([{ "product": "chair" }]))]),
            "promotion one: products: there is no product chair",
        ),
        (
            json!([with("products", json!([{ "product": "desk", "offers": ["yearly"] }]))]),
            "promotion one: products: product desk has no offer yearly",
        ),
        (
            json!([with("lasts", json!({ "type": "billing_periods", "count": 0 }))]),
            "promotion one: lasts: for no billing period",
        ),
        (json!([with("mostUses", json!(0))]), "promotion one: mostUses: none"),
        (json!([with("mostUsesPerPerson", json!(0))]), "promotion one: mostUses: none"),
    ];
    for (promotions, message) in cases {
        assert_eq!(fault(&promotions), message);
    }
    let mut ends = with("from", json!("2026-11-02"));
    ends["until"] = json!("2026-11-02");
    assert_eq!(fault(&json!([ends])), "promotion one: until: not after from");
    let above = fault(&json!([with("discounts", json!([{ "type": "percent_off", "percent": "100.01" }]))]));
    assert!(above.contains("$.promotions[0].discounts[0].percent"), "{above}");
    let negative = fault(&json!([with("discounts", json!([amount("-1", "EUR")]))]));
    assert!(negative.contains("$.promotions[0].discounts[0].amount"), "{negative}");
}
