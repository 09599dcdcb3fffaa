//! Billing: what is charged and to whom, and the tax on it.

pub(crate) mod payment_method;
pub(crate) mod tax;

pub use payment_method::{AddPaymentMethod, Address, Card, CardExpiry, PaymentMethodAdded};
pub use tax::{Charge, PriceTax, TaxAmount, TaxRate, charge, taxes};
