//! Who pays: billing profiles, their payment methods, taxes and roles.

pub(crate) mod card_notice;
pub(crate) mod exemption;
pub(crate) mod order_limit;
pub(crate) mod payment_method;
pub(crate) mod profile;
mod recipients;
pub(crate) mod sharing;
pub(crate) mod tax_rates;
pub(crate) mod vat_check;

pub use card_notice::CardExpiring;
pub use order_limit::{LimitPurchaseOrder, PurchaseOrderLimited};
pub use payment_method::{
    AddPaymentMethod, EditPaymentMethod, PaymentMethodAdded, PaymentMethodEdited, SecurityCode,
};
pub use profile::{
    BillingChoice, BillingProfileCreated, BillingProfileEdited, EditBillingProfile, ExistingProfile,
    NewProfile,
};
pub use sharing::{BillingProfileShared, ShareBillingProfile};
pub use tax_rates::{SetTaxRates, TaxRatesSet};
pub use vat_check::{ReportVatCheck, VatIdChecked};
