//! Billing: what is charged and to whom, and the tax on it.

pub(crate) mod card_notice;
pub(crate) mod charged;
pub(crate) mod closing;
pub(crate) mod dunning;
pub(crate) mod invoice;
pub(crate) mod invoicing;
pub(crate) mod line;
pub(crate) mod numbering;
pub(crate) mod payment;
pub(crate) mod payment_method;
pub(crate) mod profile;
pub(crate) mod quote;
pub(crate) mod replacement;
pub(crate) mod sharing;
pub(crate) mod tax;
pub(crate) mod tax_rates;
mod verification;

pub use card_notice::CardExpiring;
pub use closing::{BillingProfileClosed, CloseBillingProfile};
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
    BillTo, BillingChoice, BillingProfileCreated, BillingProfileEdited, EditBillingProfile, ExistingProfile,
    InvoiceDelivery, NewProfile,
};
pub use quote::{NextInvoice, Quote, QuoteReference};
pub use replacement::{
    DeletePaymentMethod, EveryProfile, ExistingMethod, InvoiceCharge, NewMethod, OneProfile,
    PaymentMethodDeleted, PaymentMethodReplaced, ReplacePaymentMethod, Replacement, ReplacementScope,
};
pub use sharing::{BillingProfileShared, ShareBillingProfile};
pub use tax::{Charge, PriceTax, TaxAmount, TaxRate, charge, taxes};
pub use tax_rates::{SetTaxRates, TaxRatesSet};
pub use verification::{
    CurrenciesMixed, FiguresTooLarge, LicensesDiffer, LineAmountDiffers, LineProblem, LineTaxDiffers,
    NotTheRestOfThePeriod, ValueDiffers, verify,
};
