//! What is collected: invoices, payments, dunning, quotes, and what a payment brings or takes.

mod answer;
mod as_if_paid;
mod at_once;
pub(crate) mod backup;
pub(crate) mod card_update;
pub(crate) mod changes;
pub(crate) mod clearance;
pub(crate) mod closing;
pub(crate) mod consequences;
pub(crate) mod dunning;
pub(crate) mod exempt;
pub(crate) mod exposure;
mod fallback;
pub(crate) mod first_payment;
pub(crate) mod fulfillment;
mod identities;
pub(crate) mod invoice;
pub(crate) mod invoicing;
pub(crate) mod numbering;
mod open;
pub(crate) mod order_limits;
pub(crate) mod pay_now;
mod payers;
pub(crate) mod payment;
pub(crate) mod quote;
pub(crate) mod replacement;
pub(crate) mod report;
pub(crate) mod restoration;
mod shares;
pub(crate) mod spending;
mod taken_back;

pub use backup::{BackupPaymentMethodSet, SetBackupPaymentMethod};
pub use card_update::{CardUpdated, ReportCardUpdate};
pub use clearance::{
    ClearanceGranted, ClearanceOutcome, ClearanceRefused, InvoiceCleared, InvoiceRejected, ReportClearance,
};
pub use closing::{BillingProfileClosed, CloseBillingProfile, InvoiceWrittenOff};
pub use dunning::{DunningAction, DunningStep};
pub use first_payment::SubscriptionActivated;
pub use fulfillment::ReservedLicensesAdded;
pub use invoice::{ChangesNetted, CreditAllocated, InvoiceIssued, InvoicePastDue, InvoiceVoided};
pub use pay_now::{PayInvoice, PaymentRequested};
pub use payment::{PaymentCause, PaymentFailed, PaymentReceived};
pub use quote::{NextInvoice, Quote};
pub use replacement::{
    DeletePaymentMethod, EveryProfile, ExistingMethod, NewMethod, OneProfile, PaymentMethodDeleted,
    PaymentMethodReplaced, ReplacePaymentMethod, Replacement, ReplacementScope,
};
pub use report::{
    ChargedBack, DisputeWon, PaymentDeclined, PaymentResult, PaymentSucceeded, Refunded, ReportPayment, Retry,
};
pub use restoration::SubscriptionRestored;
pub use shares::InvoiceShare;
pub use taken_back::{PaymentChargedBack, PaymentRefunded};
