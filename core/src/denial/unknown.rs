//! Refusals of what names something that is not there.

use serde::{Deserialize, Serialize};

use crate::value::{
    BillingProfileId, InvoiceNumber, OfferId, PaymentMethodId, PersonId, ProductId, SubscriptionId,
};

/// The catalog has no such product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownProduct {
    /// The id that was asked for.
    pub product: ProductId,
}

/// The product has no such offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownOffer {
    /// The product.
    pub product: ProductId,
    /// The id that was asked for.
    pub offer: OfferId,
}

/// There is no such subscription.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownSubscription {
    /// The id that was asked for.
    pub subscription: SubscriptionId,
}

/// There is no such billing profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownBillingProfile {
    /// The id that was asked for.
    pub billing_profile: BillingProfileId,
}

/// The person has no such payment method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownPaymentMethod {
    /// The id that was asked for.
    pub payment_method: PaymentMethodId,
}

/// There is no such invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UnknownInvoice {
    /// The number that was asked for.
    pub invoice: InvoiceNumber,
}

/// The directory has no such person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotInDirectory {
    /// The id that was asked for.
    pub person: PersonId,
}
