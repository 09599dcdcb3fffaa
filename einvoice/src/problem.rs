//! Why an invoice cannot be said in a format: never bad XML.

use alloc::string::{String, ToString};
use core::fmt;

use selfserve_macros::data;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why an invoice cannot be said in a format: which term, and what is missing, or in the way (`I15`).
#[data(Error)]
pub struct EInvoiceProblem {
    /// What is wrong.
    pub code: EInvoiceProblemCode,
    /// The term of EN 16931, such as `BT-48`; for what FatturaPA alone asks, its element, such as `RegimeFiscale`.
    pub term: String,
    /// The line of the invoice, from 1; absent: it is not about one line.
    pub line: Option<u32>,
    /// What stands there.
    pub text: Option<String>,
    /// How many characters, or decimals, can stand there.
    pub most: Option<u32>,
}

/// What can be in the way of an e-invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum EInvoiceProblemCode {
    /// The format asks for something that nobody has said.
    #[error("missing")]
    Missing,
    /// Whom the invoice is made out to has been erased: it has to be archived before.
    #[error("erased")]
    Erased,
    /// The text is longer than the format takes.
    #[error("too long")]
    TooLong,
    /// The text has a character that the format does not take.
    #[error("has a character that the format does not take")]
    Characters,
    /// The text has not the form that the format asks for.
    #[error("not of the form that the format asks for")]
    Form,
    /// The currency has more than two decimals.
    #[error("a currency of more than two decimals")]
    Currency,
    /// The line has two taxes, and the format takes one.
    #[error("two taxes on one line")]
    TwoTaxes,
    /// The line has no tax, and no word why.
    #[error("no tax, and no category that says why")]
    NoTax,
    /// The rate is one that the format does not take: too fine, or too small.
    #[error("a rate that the format does not take")]
    Rate,
    /// The tax is further from its base × rate than its lines, or the format, allow; or the totals are not the document's.
    #[error("off by more than the format takes")]
    TaxOff,
    /// No price times the quantity is the amount of the line.
    #[error("no price times the quantity is the amount")]
    Price,
    /// The category forbids what stands there: a VAT id outside the scope of VAT.
    #[error("forbidden by the category of the tax")]
    Forbidden,
    /// A credit note whose invoice is not in the journal: what it credits was charged elsewhere.
    #[error("the invoice that it credits is not known")]
    NoPrecedingInvoice,
    /// More invoices are credited than the format takes.
    #[error("credits more invoices than the format takes")]
    ManyPrecedingInvoices,
    /// The currency of the tax and that of the invoice are one, or the rate is none.
    #[error("no exchange rate")]
    ExchangeRate,
}

impl EInvoiceProblemCode {
    /// The problem with the term that it is about.
    pub(crate) fn at(self, term: &str) -> EInvoiceProblem {
        EInvoiceProblem { code: self, term: term.to_string(), line: None, text: None, most: None }
    }
}

impl EInvoiceProblem {
    /// The same, of this line, counted from 0.
    pub(crate) fn on_line(self, place: usize) -> Self {
        Self { line: u32::try_from(place.saturating_add(1)).ok(), ..self }
    }

    /// The same, of this text.
    pub(crate) fn of(self, text: impl ToString) -> Self {
        Self { text: Some(text.to_string()), ..self }
    }

    /// The same, of which there can be so many characters or decimals.
    pub(crate) fn at_most(self, most: u32) -> Self {
        Self { most: Some(most), ..self }
    }
}

impl fmt::Display for EInvoiceProblem {
    /// `line 2, BT-152: a rate that the format does not take: 0.4`
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.line.iter().try_for_each(|line| write!(formatter, "line {line}, "))?;
        write!(formatter, "{}: {}", self.term, self.code)?;
        self.most.iter().try_for_each(|most| write!(formatter, " (at most {most})"))?;
        self.text.iter().try_for_each(|text| write!(formatter, ": {text}"))
    }
}
