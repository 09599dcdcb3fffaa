//! Whom invoices are made out to, and how they reach them (`G1`).

use alloc::string::String;

use selfserve_macros::data;

use crate::value::{Country, Text};

/// Whom invoices are made out to.
#[data]
pub struct BillTo {
    /// The name of the company or person.
    pub name: Text,
    /// The address.
    pub address: Address,
    /// The tax id, such as a VAT number, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_id: Option<String>,
    /// Where invoices are sent by e-mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// Whether invoices are sent by e-mail (`G1`).
#[data(Default)]
pub enum InvoiceDelivery {
    /// They are sent by e-mail.
    Email,
    /// They are there to be looked at.
    #[default]
    Portal,
}

/// A postal address.
#[data]
pub struct Address {
    /// Street, house number, floor: up to 200 characters.
    pub street: Text,
    /// The postal code, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Text>,
    /// The city.
    pub city: Text,
    /// State, province or region, where the address has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<Text>,
    /// The country.
    pub country: Country,
}
