//! `I9`, `I4`: tax per rate on cumulative prices, exclusive and inclusive.

use selfserve::{
    AmountOverflow, Charge, LicenseCount, Money, PeriodValue, PriceTax, TaxAmount, TaxRate, UnitPrice,
    change_amount, charge, taxes,
};
use selfserve_tests::fraction::Fraction;

/// Rates that are alone, several, odd, nothing, everything.
const RATE_SETS: [&[&str]; 10] = [
    &["22"],
    &["4"],
    &["8.875"],
    &["5", "9.975"],
    &["33.3333", "33.3333", "33.3333"],
    &["0"],
    &["0.0001"],
    &["100"],
    &["100", "100", "100"],
    &["19", "0", "5.5", "2.1234"],
];

/// Up to which price every one is tried. Exclusive shares repeat after a million cents.
const HIGHEST: i64 = if cfg!(debug_assertions) { 20_000 } else { 1_000_000 };

fn rates(percents: &[&str]) -> Vec<TaxRate> {
    let rate = |percent: &&str| TaxRate::new("tax", percent.parse().expect("a percentage"));
    percents.iter().map(rate).collect()
}

fn euro(minor: i64) -> Money {
    Money::from_minor_units(minor, "EUR".parse().expect("a currency"))
}

fn minor(amounts: &[Money]) -> Vec<i64> {
    amounts.iter().map(|amount| amount.minor_units()).collect()
}

/// The rates in ten-thousandths of a percent: of a million.
fn millionths(percents: &[&str]) -> Vec<i128> {
    let whole = |percent: &&str| {
        let (units, decimals) = percent.split_once('.').unwrap_or((percent, ""));
        format!("{units}{decimals:0<4}").parse::<i128>().expect("digits")
    };
    percents.iter().map(whole).collect()
}

#[test]
fn exclusive_taxes_are_each_the_fraction_rounded() {
    for percents in RATE_SETS {
        let rates = rates(percents);
        for priced in -HIGHEST..=HIGHEST {
            let taxes = minor(&taxes(euro(priced), &rates, PriceTax::Exclusive).expect("it fits"));
            for (tax, part) in taxes.into_iter().zip(millionths(percents)) {
                let expected = Fraction::new(i128::from(priced) * part, 1_000_000).rounded();
                assert_eq!(i128::from(tax), expected, "{priced} at {percents:?}");
            }
        }
    }
}

#[test]
fn inclusive_taxes_together_are_the_fraction_rounded_and_each_is_within_a_cent() {
    for percents in RATE_SETS {
        let (rates, parts) = (rates(percents), millionths(percents));
        let all: i128 = parts.iter().sum();
        for gross in -HIGHEST..=HIGHEST {
            let taxes = minor(&taxes(euro(gross), &rates, PriceTax::Inclusive).expect("it fits"));
            let together: i64 = taxes.iter().sum();
            let expected = Fraction::new(i128::from(gross) * all, 1_000_000 + all).rounded();
            assert_eq!(i128::from(together), expected, "{gross} with {percents:?}");
            for (tax, part) in taxes.into_iter().zip(&parts) {
                let off = i128::from(tax) * (1_000_000 + all) - i128::from(gross) * part;
                assert!(off.abs() < 1_000_000 + all, "{gross} with {percents:?}");
            }
        }
    }
}

/// What makes it impossible to credit more than was charged: no state between nothing and all of it is negative, in
/// net or in any tax, and net and all tax never fall while the price rises.
#[test]
fn nothing_is_ever_negative_and_sums_only_rise_with_the_price() {
    for (percents, prices) in
        RATE_SETS.iter().flat_map(|set| [(set, PriceTax::Exclusive), (set, PriceTax::Inclusive)])
    {
        let rates = rates(percents);
        let (mut last_net, mut last_tax) = (0, 0);
        for priced in 0..=HIGHEST {
            let taxes = minor(&taxes(euro(priced), &rates, prices).expect("it fits"));
            let tax: i64 = taxes.iter().sum();
            let net = if prices == PriceTax::Inclusive { priced - tax } else { priced };
            assert!(taxes.iter().all(|tax| *tax >= 0), "{priced} with {percents:?}");
            assert!(net >= last_net && tax >= last_tax, "{priced} with {percents:?}");
            (last_net, last_tax) = (net, tax);
        }
    }
}

#[test]
fn halves_of_a_cent_round_away_from_zero() {
    let rates = rates(&["50"]);
    assert_eq!(minor(&taxes(euro(1), &rates, PriceTax::Exclusive).expect("it fits")), [1]);
    assert_eq!(minor(&taxes(euro(-1), &rates, PriceTax::Exclusive).expect("it fits")), [-1]);
    // 50 % of the net is a third of the gross: no half there; 100 % of the net is half of it.
    let rates = self::rates(&["100"]);
    assert_eq!(minor(&taxes(euro(1), &rates, PriceTax::Inclusive).expect("it fits")), [1]);
}

fn price() -> UnitPrice {
    UnitPrice::parse("13.10", "EUR".parse().expect("a currency")).expect("a price")
}

fn value(licenses: u32, days: u32) -> PeriodValue {
    PeriodValue::of(LicenseCount(licenses), days, price())
}

fn charge_of(before: PeriodValue, after: PeriodValue, percents: &[&str], prices: PriceTax) -> Charge {
    charge(before, after, 30, price(), &rates(percents), prices).expect("it fits")
}

/// Ada's invoice: 10 licenses for a month, five more for its last nine days, Italian VAT.
#[test]
fn ada_pays_italian_vat() {
    let (bought, raised) = (value(10, 30), value(10, 30).checked_add(value(5, 9)).expect("it fits"));
    let purchase = charge_of(PeriodValue::ZERO, bought, &["22"], PriceTax::Exclusive);
    assert_eq!((purchase.net, minor(&purchase.taxes)), (euro(13100), vec![2882]));
    assert_eq!(purchase.total(), Ok(euro(15982)));
    // 150.65 × 22 % is 33.143, of which 28.82 is charged already.
    let increase = charge_of(bought, raised, &["22"], PriceTax::Exclusive);
    assert_eq!((increase.net, minor(&increase.taxes)), (euro(1965), vec![432]));
    // The same prices with the tax inside: 131.00 × 22 / 122 is 23.6229….
    let purchase = charge_of(PeriodValue::ZERO, bought, &["22"], PriceTax::Inclusive);
    assert_eq!((purchase.net, minor(&purchase.taxes)), (euro(10738), vec![2362]));
    assert_eq!(purchase.total(), Ok(euro(13100)));
}

#[test]
fn a_charge_without_tax_is_the_change_of_the_price() {
    let (before, after) = (value(10, 30), value(3, 17));
    for prices in [PriceTax::Exclusive, PriceTax::Inclusive] {
        let line = charge_of(before, after, &[], prices);
        assert_eq!(Ok(line.net), change_amount(before, after, 30, price()));
        assert!(line.taxes.is_empty());
        assert_eq!(line.total(), Ok(line.net));
    }
}

#[test]
fn what_does_not_fit_is_refused() {
    let dear = UnitPrice::parse("92233720368547758.07", price().currency()).expect("a price");
    let most = PeriodValue::of(LicenseCount(1), 30, dear);
    let full =
        charge(PeriodValue::ZERO, most, 30, dear, &rates(&["100"]), PriceTax::Exclusive).expect("it fits");
    assert_eq!((full.net.minor_units(), minor(&full.taxes)), (i64::MAX, vec![i64::MAX]));
    assert_eq!(full.total(), Err(AmountOverflow));

    let credit = PeriodValue::ZERO.checked_sub(most).expect("it fits");
    assert_eq!(charge(credit, most, 30, dear, &[], PriceTax::Exclusive), Err(AmountOverflow));
    assert_eq!(charge(most, most, 0, dear, &[], PriceTax::Exclusive), Err(AmountOverflow));
}

#[test]
fn forms_in_json() {
    assert_eq!(
        serde_json::to_string(&[PriceTax::Exclusive, PriceTax::Inclusive]).expect("json"),
        r#"["exclusive","inclusive"]"#
    );
    let rate = TaxRate::new("IVA", "22".parse().expect("a percentage"));
    let json = r#"{"name":"IVA","percent":"22"}"#;
    assert_eq!(serde_json::to_string(&rate).expect("json"), json);
    assert_eq!(serde_json::from_str::<TaxRate>(json).expect("a rate"), rate);
    assert!(serde_json::from_str::<TaxRate>(r#"{"name":"IVA","percent":"22","code":"S"}"#).is_err());
    assert!(serde_json::from_str::<TaxRate>(r#"{"name":"IVA","percent":"100.0001"}"#).is_err());
    let tax = TaxAmount { name: rate.name, percent: rate.percent, exemption: None, amount: euro(2882) };
    assert_eq!(
        serde_json::to_string(&tax).expect("json"),
        r#"{"name":"IVA","percent":"22","amount":{"amount":"28.82","currency":"EUR"}}"#
    );
}
