//! What the lines of all syntaxes have in common.

use selfserve::{Currency, Day, ServicePeriod};

use super::element::Element;
use super::plain_decimal::PlainDecimal;
use super::unreadable::{UnreadableEInvoice, UnreadableEInvoiceCode};

/// A quantity and the price of one, never negative: which of the two is turned makes no difference to the amount. A price of
/// several is divided by how many.
pub(super) fn quantity_and_price(
    quantity: Option<Element<'_>>,
    price: Element<'_>,
    of: Option<Element<'_>>,
    currency: Currency,
) -> Result<(PlainDecimal, PlainDecimal), UnreadableEInvoice> {
    price.require_currency(currency)?;
    let mut quantity = quantity.map_or(Ok(1.into()), Element::as_number)?;
    let mut one = price.as_number()?;
    if let Some(of) = of {
        let several = of.as_number()?;
        let divided = one.checked_div(several);
        one = divided.ok_or_else(|| of.wrong(UnreadableEInvoiceCode::Number, &of.content()))?;
    }
    if one.is_sign_negative() {
        one.set_sign_positive(true);
        quantity.set_sign_negative(quantity.is_sign_positive());
    }
    Ok((quantity.into(), one.into()))
}

/// The days of service, of their first and last.
pub(super) fn period(first: Option<Day>, last: Option<Day>) -> Option<ServicePeriod> {
    first.zip(last).map(|(start, last)| ServicePeriod { start, end: last.plus_days(1) })
}
