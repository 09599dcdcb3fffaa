//! What a month costs of what is priced for several, and dearer (`E2`).

use crate::charge::proration::divided_half_away;
use crate::pricing::{Price, Priced};
use crate::value::{Percent, UnitPrice};

/// The price of a month of what costs this for so many months, raised by a percentage: each of its prices is rounded once,
/// half away from zero, to the minor unit. None where one does not fit.
pub(crate) fn of_a_month(price: Priced<'_>, months: u32, uplift: Percent) -> Option<Price> {
    price.with_prices(|price| raised(price, months, uplift))
}

fn raised(price: UnitPrice, months: u32, uplift: Percent) -> Option<UnitPrice> {
    let whole = u64::from(Percent::WHOLE);
    let raised = i128::from(whole).checked_add(uplift.millionths().into())?;
    let dividend = i128::from(price.finest_units()).checked_mul(raised)?;
    let divisor = whole.checked_mul(months.into())?.checked_mul(price.finest_units_per_minor_unit())?;
    let minor = divided_half_away(dividend, divisor)?;
    UnitPrice::of_units(minor.into(), UnitPrice::unit_of(price.currency(), 0))
}

#[cfg(test)]
mod tests {
    use alloc::string::{String, ToString};

    use super::*;

    fn month(amount: &str, months: u32, percent: u32) -> Option<String> {
        let currency = "EUR".parse().ok()?;
        let unit = UnitPrice::parse(amount, currency).ok()?;
        let price =
            of_a_month(Priced { unit, shape: None, discount: None }, months, Percent::whole(percent))?;
        Some(price.unit.to_string())
    }

    #[test]
    fn e2_a_month_is_raised_and_rounded_once() {
        assert_eq!(month("13.10", 1, 3).as_deref(), Some("13.49 EUR"));
        assert_eq!(month("50.00", 12, 23).as_deref(), Some("5.13 EUR"));
        assert_eq!(month("0.50", 1, 3).as_deref(), Some("0.52 EUR"), "0.515, half away from zero");
        assert_eq!(month("1.004999999", 1, 0).as_deref(), Some("1.00 EUR"));
        assert_eq!(month("0.00", 1, 100).as_deref(), Some("0.00 EUR"));
    }
}
