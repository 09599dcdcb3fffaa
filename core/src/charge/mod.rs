//! What is charged: lines and their proof, taxes, the arithmetic of rule I4, whom it is asked of. It knows no subscription.

mod bill_to;
mod card;
mod exemption;
pub(crate) mod line;
pub(crate) mod order_reference;
pub(crate) mod paid_for;
mod payment_order;
pub(crate) mod proration;
mod quote_reference;
mod report;
pub(crate) mod tax;
mod tax_identity;
pub(crate) mod totals;
pub(crate) mod uplift;
mod verification;

pub use bill_to::{Address, BillTo, InvoiceDelivery, InvoiceRecipient};
pub use card::{Card, CardExpiry};
pub use exemption::{ExemptionCategory, TaxExemption};
pub use line::{BillingPeriod, Line, LineKind, Proof};
pub use order_reference::OrderReference;
pub use paid_for::Segment;
pub use payment_order::{InvoiceCharge, PaymentOrder};
pub use proration::{InvalidPeriodValue, PeriodValue, change_amount, rounded};
pub use quote_reference::QuoteReference;
pub(crate) use report::{Fingerprint, Report, Told};
pub use tax::{Charge, PriceTax, TaxAmount, TaxRate, charge, taxes};
pub use tax_identity::{EInvoiceRouting, TaxIdentity};
pub use totals::TaxSubtotal;
pub use verification::{
    CurrenciesMixed, FiguresTooLarge, LicensesDiffer, LineAmountDiffers, LineProblem, LineTaxDiffers,
    NotTheRestOfThePeriod, UnitPriceDiffers, ValueDiffers, verify,
};
