//! `I4`: amounts are differences of the rounded cumulative price, so that nothing drifts.

use std::ops::RangeInclusive;

use selfserve::{
    AmountOverflow, Currency, LicenseCount, Money, PeriodValue, UnitPrice, change_amount, rounded,
};
use selfserve_tests::fraction::Fraction;

fn currency(code: &str) -> Currency {
    code.parse().expect("a currency")
}

fn price(amount: &str, code: &str) -> UnitPrice {
    UnitPrice::parse(amount, currency(code)).expect("a price")
}

/// A price of this many cents.
fn cents(cents: u32) -> UnitPrice {
    price(&format!("{}.{:02}", cents / 100, cents % 100), "EUR")
}

fn value(licenses: u32, days: u32, price: UnitPrice) -> PeriodValue {
    PeriodValue::of(LicenseCount(licenses), days, price)
}

fn minor(amount: Result<Money, AmountOverflow>) -> i64 {
    amount.expect("it fits").minor_units()
}

/// Runs the check for every price from one cent to 100 euros, on both cores.
fn for_every_price(check: impl Fn(u32) + Sync) {
    let run = |prices: RangeInclusive<u32>| prices.for_each(&check);
    std::thread::scope(|scope| {
        scope.spawn(|| run(1..=5_000));
        run(5_001..=10_000);
    });
}

/// One license for a whole period, given up after every number of days: what is kept is the exact share, rounded
/// once; charge and credit add up to it; and no more comes back than was paid.
fn check_single_cuts(days_in_period: u32, cents_a_license: u32) {
    let price = cents(cents_a_license);
    let whole = value(1, days_in_period, price);
    let (days, charged) = (i64::from(days_in_period), i64::from(cents_a_license));
    assert_eq!(minor(change_amount(PeriodValue::ZERO, whole, days_in_period, price)), charged);
    for kept_days in 1..days_in_period {
        let kept = value(1, kept_days, price);
        let paid = minor(rounded(kept, days_in_period, price));
        let credit = minor(change_amount(whole, kept, days_in_period, price));
        // Half away from zero, by its definition: 2·share − 1 < 2·paid ≤ 2·share + 1.
        let twice_off = 2 * paid * days - 2 * charged * i64::from(kept_days);
        assert!(
            -days < twice_off && twice_off <= days,
            "{cents_a_license} ct, {kept_days} of {days_in_period}"
        );
        assert_eq!(charged + credit, paid, "{cents_a_license} ct, {kept_days} of {days_in_period}");
        assert!(-charged <= credit && credit <= 0, "{cents_a_license} ct, {kept_days} of {days_in_period}");
    }
}

/// One license for a whole period; another comes on one day and one goes on a later day, in either order of entry.
fn check_pairs_of_cuts(days_in_period: u32, cents_a_license: u32) {
    let price = cents(cents_a_license);
    let whole = value(1, days_in_period, price);
    let amount = |before, after| minor(change_amount(before, after, days_in_period, price));
    for first_cut in 1..days_in_period {
        let rest_of_first = value(1, days_in_period - first_cut, price);
        let raised = whole.checked_add(rest_of_first).expect("it fits");
        let raise = amount(whole, raised);
        for second_cut in first_cut + 1..=days_in_period {
            let rest_of_second = value(1, days_in_period - second_cut, price);
            let lowered = whole.checked_sub(rest_of_second).expect("it fits");
            let both = raised.checked_sub(rest_of_second).expect("it fits");
            let (lower, lower_after, raise_after) =
                (amount(whole, lowered), amount(raised, both), amount(lowered, both));
            let at_last = minor(rounded(both, days_in_period, price)) - i64::from(cents_a_license);
            assert_eq!(raise + lower_after, at_last, "{days_in_period}: {first_cut}, {second_cut}");
            assert_eq!(lower + raise_after, at_last, "{days_in_period}: {first_cut}, {second_cut}");
            assert!(raise >= 0 && raise_after >= 0 && lower <= 0 && lower_after <= 0);
            assert!(
                -lower_after <= raise + i64::from(cents_a_license) && -lower <= i64::from(cents_a_license)
            );
        }
    }
}

#[test]
fn every_cut_of_some_periods_at_some_prices() {
    for days_in_period in [28, 29, 30, 31, 90, 181, 365, 366] {
        for cents in [1, 2, 3, 7, 10, 99, 100, 1_310, 3_333, 9_999, 10_000] {
            check_single_cuts(days_in_period, cents);
        }
    }
    for days_in_period in 28..=31 {
        for cents in [1, 2, 14, 15, 31, 1_310, 9_999] {
            check_pairs_of_cuts(days_in_period, cents);
        }
    }
}

#[test]
#[cfg_attr(debug_assertions, ignore = "exhaustive: run with --release")]
fn every_cut_of_every_period_at_every_price() {
    for_every_price(|cents| (28..=366).for_each(|days_in_period| check_single_cuts(days_in_period, cents)));
}

#[test]
#[cfg_attr(debug_assertions, ignore = "exhaustive: run with --release")]
fn every_pair_of_cuts_of_every_month_at_every_price() {
    for_every_price(|cents| (28..=31).for_each(|days_in_period| check_pairs_of_cuts(days_in_period, cents)));
}

#[test]
fn halves_round_away_from_zero() {
    let price = cents(1);
    let half = value(1, 15, price);
    assert_eq!(minor(rounded(half, 30, price)), 1);
    let negative = PeriodValue::ZERO.checked_sub(half).expect("it fits");
    assert_eq!(minor(rounded(negative, 30, price)), -1);
    // Of an odd number of days there is no half: 14 of 29 is below it, 15 above.
    assert_eq!(minor(rounded(value(1, 14, price), 29, price)), 0);
    assert_eq!(minor(rounded(value(1, 15, price), 29, price)), 1);
}

#[test]
fn every_way_to_round_is_the_fraction_rounded() {
    for days_in_period in 1..=40 {
        for exact in -400..=400_i128 {
            let value: PeriodValue = exact.to_string().parse().expect("a value");
            let expected = Fraction::new(exact, i128::from(days_in_period)).rounded();
            let actual = minor(rounded(value, days_in_period, cents(1)));
            assert_eq!(i128::from(actual), expected, "{exact} / {days_in_period}");
        }
    }
}

#[test]
fn each_currency_has_its_own_minor_unit() {
    let cases = [
        // 20 of 30 days: 2/3 of the price, in whole yen, cents, fils.
        ("1000", "JPY", "667 JPY"),
        ("10.00", "EUR", "6.67 EUR"),
        ("10.000", "KWD", "6.667 KWD"),
        // Finer than a minor unit: one license of three days still costs what it costs.
        ("0.0075", "USD", "0.01 USD"),
        ("0.0074", "USD", "0.00 USD"),
        ("0.5", "JPY", "0 JPY"),
        ("0.750000000", "JPY", "1 JPY"),
        ("0.00000000001", "EUR", "0.00 EUR"),
    ];
    for (amount, code, expected) in cases {
        let price = price(amount, code);
        let charged = change_amount(PeriodValue::ZERO, value(1, 20, price), 30, price).expect("it fits");
        assert_eq!(charged.to_string(), expected, "{amount} {code}");
    }
}

#[test]
fn a_fraction_of_a_minor_unit_is_not_lost_with_many_licenses() {
    let price = price("0.000000001", "EUR");
    let amount = rounded(value(4_000_000_000, 30, price), 30, price).expect("it fits");
    assert_eq!(amount.to_string(), "4.00 EUR");
}

#[test]
fn ups_and_downs_do_not_drift() {
    // Each is a third of a cent: alone they round to nothing, together they do not.
    let price = cents(1);
    let mut total = 0;
    let mut now = PeriodValue::ZERO;
    for _ in 0..30 {
        let next = now.checked_add(value(1, 10, price)).expect("it fits");
        total += minor(change_amount(now, next, 30, price));
        now = next;
    }
    assert_eq!(total, 10);
    assert_eq!(total + minor(change_amount(now, PeriodValue::ZERO, 30, price)), 0);
}

#[test]
fn what_does_not_fit_is_refused() {
    let dear = price("92233720368547758.07", "EUR");
    assert_eq!(rounded(value(1, 30, dear), 30, dear).expect("it fits").minor_units(), i64::MAX);
    assert_eq!(rounded(value(2, 30, dear), 30, dear), Err(AmountOverflow));
    assert_eq!(rounded(value(u32::MAX, u32::MAX, dear), 1, dear), Err(AmountOverflow));
    let credit = PeriodValue::ZERO.checked_sub(value(1, 30, dear)).expect("it fits");
    assert_eq!(change_amount(credit, value(1, 30, dear), 30, dear), Err(AmountOverflow));
    assert_eq!(rounded(PeriodValue::ZERO, 0, dear), Err(AmountOverflow), "a period without days");

    let largest: PeriodValue = i128::MAX.to_string().parse().expect("a value");
    let smallest: PeriodValue = i128::MIN.to_string().parse().expect("a value");
    assert_eq!(largest.checked_add(value(1, 1, dear)), Err(AmountOverflow));
    assert_eq!(smallest.checked_sub(value(1, 1, dear)), Err(AmountOverflow));
    assert_eq!(rounded(largest, 1, dear), Err(AmountOverflow));
    assert_eq!(rounded(smallest, 1, dear), Err(AmountOverflow));
}

#[test]
fn the_largest_value_is_exact() {
    let dear = price("92233720368547758.07", "EUR");
    let exact = i128::from(u32::MAX) * i128::from(u32::MAX) * i128::from(i64::MAX);
    assert_eq!(value(u32::MAX, u32::MAX, dear).to_string(), exact.to_string());
}

#[test]
fn a_value_is_text_in_json_and_bytes_in_the_snapshot() {
    for text in ["0", "1", "-1", "393000", &i128::MAX.to_string(), &i128::MIN.to_string()] {
        let value: PeriodValue = text.parse().expect("a value");
        assert_eq!(value.to_string(), text);
        let json = serde_json::to_string(&value).expect("json");
        assert_eq!(json, format!("{text:?}"));
        assert_eq!(serde_json::from_str::<PeriodValue>(&json).expect("a value"), value);
        let bytes = postcard::to_allocvec(&value).expect("bytes");
        assert_eq!(postcard::from_bytes::<PeriodValue>(&bytes).expect("a value"), value);
    }
}

#[test]
fn a_value_has_one_way_to_be_written() {
    let too_large = "170141183460469231731687303715884105728";
    for text in
        ["", "-", "+1", "-0", "00", "007", "-07", " 1", "1 ", "1e3", "1.0", "1_0", "--1", "x", too_large]
    {
        assert!(text.parse::<PeriodValue>().is_err(), "{text:?}");
    }
    assert!(serde_json::from_str::<PeriodValue>("1").is_err(), "a number is not text");
}
