//! Billing: what is charged, and the tax on it.

pub(crate) mod tax;

pub use tax::{Charge, PriceTax, TaxAmount, TaxRate, charge, taxes};
