//! What is collected: invoices, payments, dunning, quotes, and what a payment brings or takes.

pub(crate) mod closing;
pub(crate) mod consequences;
pub(crate) mod dunning;
pub(crate) mod exposure;
pub(crate) mod first_payment;
pub(crate) mod fulfillment;
mod identities;
pub(crate) mod invoice;
pub(crate) mod invoicing;
pub(crate) mod numbering;
mod payers;
pub(crate) mod payment;
pub(crate) mod quote;
pub(crate) mod replacement;
pub(crate) mod restoration;
pub(crate) mod spending;

pub use closing::{BillingProfileClosed, CloseBillingProfile};
pub use dunning::{DunningAction, DunningStep};
pub use first_payment::SubscriptionActivated;
pub use fulfillment::ReservedLicensesAdded;
pub use invoice::{ChangesNetted, CreditAllocated, InvoiceIssued, InvoicePastDue, InvoiceVoided};
pub use payment::{
    PaymentChargedBack, PaymentDeclined, PaymentFailed, PaymentReceived, PaymentResult, PaymentReversed,
    PaymentSucceeded, ReportPayment, Retry,
};
pub use quote::{NextInvoice, Quote};
pub use replacement::{
    DeletePaymentMethod, EveryProfile, ExistingMethod, NewMethod, OneProfile, PaymentMethodDeleted,
    PaymentMethodReplaced, ReplacePaymentMethod, Replacement, ReplacementScope,
};
pub use restoration::SubscriptionRestored;
