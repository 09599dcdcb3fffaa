//! The price of a line: the shortest decimal that, times the quantity, is its amount.

use selfserve::{Decimal, Money, UnitPrice};

use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};

/// How many digits finer than the minor unit a price can be.
const FINEST: u32 = 9;

/// The price with which so many come to an amount, to less than half a minor unit and at most 0.02; it has no sign.
///
/// A part of a billing period has no price that is a round number: 5 licenses for 23 of 30 days come to 50.22, which is
/// 5 × 10.044.
pub(super) fn of(amount: Money, quantity: i64) -> Result<UnitPrice, EInvoiceProblem> {
    let digits = u32::from(amount.currency().minor_digits());
    let exact = (0..=FINEST).find_map(|finer| units(amount, quantity, finer).map(|units| (units, finer)));
    let price = exact.and_then(|(units, finer)| {
        let decimal = Decimal::try_from_i128_with_scale(units, digits.checked_add(finer)?).ok()?;
        UnitPrice::from_decimal(decimal, amount.currency()).ok()
    });
    price.ok_or_else(|| EInvoiceProblemCode::Price.at("BT-146"))
}

/// The price in units that are so many digits finer than the minor unit, if it can be said in them.
fn units(amount: Money, quantity: i64, finer: u32) -> Option<i128> {
    let unit = 10_i128.checked_pow(finer)?;
    let amount_digits = amount.currency().minor_digits().into();
    let amount = i128::from(amount.minor_units()).checked_abs()?.checked_mul(unit)?;
    let quantity = i128::from(quantity);
    let half = quantity.checked_div(2)?;
    let price = amount.checked_add(half)?.checked_div(quantity)?;
    let off = price.checked_mul(quantity)?.checked_sub(amount)?.checked_abs()?;
    let is_near = off.checked_mul(2)? < unit;
    // Peppol allows for 0.02 in any currency, be it one without decimals (R120).
    let slack = unit.checked_mul(10_i128.checked_pow(amount_digits)?)?;
    (is_near && off.checked_mul(50)? <= slack).then_some(price)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(amount: &str, quantity: i64) -> String {
        let amount = Money::parse(amount, "EUR".parse().unwrap()).unwrap();
        of(amount, quantity).unwrap().to_decimal().to_string()
    }

    use alloc::string::{String, ToString};

    #[test]
    fn i15_a_price_is_as_short_as_its_line_allows() {
        let prices = [("50.22", 5), ("131.00", 10), ("-39.30", 10), ("0.01", 3), ("100.00", 3), ("0.00", 7)];
        let expected = ["10.044", "13.10", "3.93", "0.003", "33.333", "0.00"];
        assert_eq!(prices.map(|(amount, quantity)| price(amount, quantity)), expected);
        // 15 × 0.001 is half a cent off.
        assert_eq!(price("0.01", 15), "0.0007");
    }

    #[test]
    fn i15_without_decimals_a_price_is_nearer_than_half_a_unit() {
        let amount = Money::from_minor_units(1_000, "JPY".parse().unwrap());
        assert_eq!(of(amount, 3).map(|price| price.to_decimal().to_string()), Ok("333.33".to_string()));
    }

    #[test]
    fn i15_a_million_licenses_have_a_price_too_and_more_than_nine_digits_finer_none() {
        assert_eq!(price("1234567.89", 1_000_003), "1.23456419");
        let amount = Money::from_minor_units(12_345, "EUR".parse().unwrap());
        assert_eq!(of(amount, 4_000_000_000_000).map_err(|problem| problem.term), Err("BT-146".to_string()));
    }
}
