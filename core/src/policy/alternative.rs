//! What a person can do instead, where the answer is no (`P8`).

use serde::{Deserialize, Serialize};

use crate::json::tagged;
use crate::settings::{OwnProcess, Support};
use crate::value::{Country, ProductId};

tagged! {
    /// What a person can do instead of buying (`P8`).
    pub enum Alternative {
        /// Request a license from an administrator (`Q1`).
        RequestALicense = "request_a_license",
        /// Use the organization's own process (`Q2`).
        UseOwnProcess = "use_own_process",
        /// Add a payment method that can be charged.
        AddACard = "add_a_card",
        /// Ask an administrator.
        AskAnAdministrator = "ask_an_administrator",
    }
}

/// Request a license from an administrator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RequestALicense {
    /// The product.
    pub product: ProductId,
}

/// Use the organization's own process.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UseOwnProcess {
    /// What the organization tells its people, and where they can go.
    pub process: OwnProcess,
}

/// Add a payment method that can be charged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AddACard {
    /// The country in which it has to be issued.
    pub country: Country,
}

/// Ask an administrator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AskAnAdministrator {
    /// What the organization tells its people, and where they can go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub support: Option<Support>,
}
