//! `K5`: amounts of two currencies never meet, and what does not fit is refused.

use std::cmp::Ordering;

use selfserve::{AmountError, AmountOverflow, Currency, CurrencyMismatch, Money};

fn money(minor: i64, code: &str) -> Money {
    Money::from_minor_units(minor, code.parse().expect("a currency"))
}

#[test]
fn sums_and_differences() {
    let (five, eight) = (money(500, "EUR"), money(800, "EUR"));
    assert_eq!(five.checked_add(eight), Ok(money(1300, "EUR")));
    assert_eq!(five.checked_sub(eight), Ok(money(-300, "EUR")));
    assert_eq!(five.negated(), Ok(money(-500, "EUR")));
    assert!(money(-1, "EUR").is_negative() && !money(0, "EUR").is_negative() && !five.is_negative());
}

#[test]
fn amounts_of_a_currency_have_an_order() {
    let (five, eight) = (money(500, "EUR"), money(800, "EUR"));
    assert_eq!(five.compare(eight), Ok(Ordering::Less));
    assert_eq!(eight.compare(five), Ok(Ordering::Greater));
    assert_eq!(five.compare(five), Ok(Ordering::Equal));
    assert_eq!((five.min(eight), eight.min(five)), (Ok(five), Ok(five)));
}

#[test]
fn two_currencies_never_meet() {
    let (euro, yen) = (money(500, "EUR"), money(500, "JPY"));
    let currency = |code: &str| code.parse::<Currency>().expect("a currency");
    let mismatch = CurrencyMismatch { first: currency("EUR"), second: currency("JPY") };
    assert_eq!(euro.checked_add(yen), Err(AmountError::Mismatch(mismatch)));
    assert_eq!(euro.checked_sub(yen), Err(AmountError::Mismatch(mismatch)));
    assert_eq!(euro.compare(yen), Err(mismatch));
    assert_eq!(euro.min(yen), Err(mismatch));
    assert_ne!(euro, yen);
}

#[test]
fn what_does_not_fit_is_refused() {
    let (most, least, one) = (money(i64::MAX, "EUR"), money(i64::MIN, "EUR"), money(1, "EUR"));
    assert_eq!(most.checked_add(one), Err(AmountError::Overflow(AmountOverflow)));
    assert_eq!(least.checked_sub(one), Err(AmountError::Overflow(AmountOverflow)));
    assert_eq!(least.negated(), Err(AmountOverflow));
}

#[test]
fn a_number_in_json_is_no_amount() {
    for amount in ["13.1", "13", "true", "null", r#""1e3""#, r#""13.101""#, r#""1,000""#] {
        let json = format!(r#"{{"amount":{amount},"currency":"EUR"}}"#);
        assert!(selfserve::json::read::<Money>(json.as_bytes()).is_err(), "{amount}");
    }
}
