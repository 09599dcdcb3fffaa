//! What Python's amounts have to know of currencies.

use pyo3::pyfunction;
use selfserve::Currency;

/// How many decimal digits the minor unit of a currency has; nothing where ISO 4217 does not have it.
#[pyfunction]
pub(crate) fn minor_digits(currency: &str) -> Option<u8> {
    currency.parse().ok().map(Currency::minor_digits)
}
