//! Billing: what is charged and to whom, and the tax on it.

mod charged;
pub(crate) mod dunning;
pub(crate) mod invoice;
pub(crate) mod invoicing;
pub(crate) mod line;
pub(crate) mod payment;
pub(crate) mod payment_method;
pub(crate) mod profile;
pub(crate) mod quote;
pub(crate) mod tax;

pub use dunning::{DunningAction, DunningStep};
pub use invoice::{
    ChangesNetted, CreditAllocated, InvoiceIssued, InvoicePastDue, InvoiceStatus, InvoiceVoided, PaymentOrder,
};
pub use line::{BillingPeriod, Line, LineKind, Proof};
pub use payment::{
    PaymentChargedBack, PaymentDeclined, PaymentFailed, PaymentReceived, PaymentResult, PaymentReversed,
    PaymentSucceeded, ReportPayment, Retry,
};
pub use payment_method::{
    AddPaymentMethod, Address, Card, CardExpiry, EditPaymentMethod, PaymentMethodAdded, PaymentMethodEdited,
    SecurityCode,
};
pub use profile::{
    BillTo, BillingChoice, BillingProfileCreated, BillingProfileEdited, BillingProfileShared,
    EditBillingProfile, ExistingProfile, InvoiceDelivery, NewProfile, SetTaxRates, ShareBillingProfile,
    TaxRatesSet,
};
pub use quote::{NextInvoice, Quote, QuoteReference};
pub use tax::{Charge, PriceTax, TaxAmount, TaxRate, charge, taxes};
