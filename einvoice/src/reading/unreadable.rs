//! Why a text is no e-invoice that can be read: the element, and where it stands.

use alloc::string::{String, ToString};
use core::fmt;

use selfserve_macros::data;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a text cannot be read as an e-invoice.
#[data(Error)]
pub struct UnreadableEInvoice {
    /// What is wrong.
    pub code: UnreadableEInvoiceCode,
    /// The element, by its path in the document, such as `DatiGeneraliDocumento/Data`; absent: it is not about one.
    pub element: Option<String>,
    /// The row of the text in which the element begins, or the XML ends, from 1.
    pub row: Option<u32>,
    /// Where in the row, from 1.
    pub column: Option<u32>,
    /// What stands there, as far as 100 characters go.
    pub text: Option<String>,
}

/// What can be wrong with an e-invoice that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum UnreadableEInvoiceCode {
    /// The text is no XML, or has a document type.
    #[error("not XML, or with a document type")]
    NotXml,
    /// More than 20 MB, a million nodes, 64 attributes of an element or 32 prefixes of namespaces.
    #[error("larger than e-invoices are")]
    TooLarge,
    /// The root is that of no e-invoice that is read here.
    #[error("neither UBL nor CII nor FatturaPA")]
    UnknownRoot,
    /// A document of several invoices, which FatturaPA allows.
    #[error("more than one invoice")]
    ManyInvoices,
    /// An element is missing.
    #[error("missing")]
    Missing,
    /// A day is none.
    #[error("not a day")]
    Day,
    /// A currency is none, or an amount is of another currency than the document.
    #[error("not the currency of the document")]
    Currency,
    /// A number is none, or has more than 28 digits.
    #[error("not a number of at most 28 digits")]
    Number,
    /// An amount has more decimals than its currency, or is too large.
    #[error("not an amount of the currency")]
    Amount,
    /// A percentage is not one from 0 to 100 of at most four decimals.
    #[error("not a percentage from 0 to 100 of at most four decimals")]
    Percent,
}

/// How much of a text is told.
const TOLD: usize = 100;

impl UnreadableEInvoice {
    /// What the parser found.
    pub(super) fn not_xml(error: roxmltree::Error) -> Self {
        let (code, place) = match error {
            roxmltree::Error::NodesLimitReached
            | roxmltree::Error::AttributesLimitReached
            | roxmltree::Error::NamespacesLimitReached => (UnreadableEInvoiceCode::TooLarge, None),
            ref error => (UnreadableEInvoiceCode::NotXml, Some(error.pos())),
        };
        Self { text: Some(told(&error.to_string())), ..Self::from(code) }.at(place)
    }

    /// The same, at this place.
    pub(super) fn at(self, place: Option<roxmltree::TextPos>) -> Self {
        Self { row: place.map(|place| place.row), column: place.map(|place| place.col), ..self }
    }

    /// The same, of this element.
    pub(super) fn of(self, element: String) -> Self {
        Self { element: Some(element), ..self }
    }

    /// The same, of this text.
    pub(super) fn saying(self, text: &str) -> Self {
        Self { text: Some(told(text)), ..self }
    }
}

impl From<UnreadableEInvoiceCode> for UnreadableEInvoice {
    fn from(code: UnreadableEInvoiceCode) -> Self {
        Self { code, element: None, row: None, column: None, text: None }
    }
}

fn told(text: &str) -> String {
    text.chars().take(TOLD).collect()
}

impl fmt::Display for UnreadableEInvoice {
    /// `row 12, column 5, TaxTotal/TaxAmount: not an amount of the currency: 1.234`
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.row.iter().try_for_each(|row| write!(formatter, "row {row}, "))?;
        self.column.iter().try_for_each(|column| write!(formatter, "column {column}, "))?;
        self.element.iter().try_for_each(|element| write!(formatter, "{element}: "))?;
        write!(formatter, "{}", self.code)?;
        self.text.iter().try_for_each(|text| write!(formatter, ": {text}"))
    }
}
