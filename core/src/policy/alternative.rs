//! What a person can do instead, where the answer is no (`P8`).

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
#[data]
pub struct RequestALicense {
    /// The product.
    pub product: ProductId,
}

/// Use the organization's own process.
#[data]
pub struct UseOwnProcess {
    /// What the organization tells its people, and where they can go.
    pub process: OwnProcess,
}

/// Add a payment method that can be charged.
#[data]
pub struct AddACard {
    /// The country in which it has to be issued.
    pub country: Country,
}

/// Ask an administrator.
#[data]
pub struct AskAnAdministrator {
    /// What the organization tells its people, and where they can go.
    pub support: Option<Support>,
}
