//! Why a list of purchase policies is refused, by name.

use alloc::string::{String, ToString};
use core::fmt;

use selfserve_macros::data;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why a text is no list of purchase policies, or a list cannot be taken over.
#[data(Error)]
pub struct InvalidPolicyList {
    /// What is wrong.
    pub problem: PolicyListProblem,
    /// The row, from 1; absent: it is not about one row.
    pub row: Option<u32>,
    /// The field of the row, as the cmdlets call it, such as `PolicyValue`; absent: it is not about one field.
    pub field: Option<String>,
    /// What stands there, or where in the text it is.
    pub text: Option<String>,
    /// The earlier row that says something else.
    pub other: Option<ContradictedRow>,
}

/// A row that another contradicts.
#[data]
pub struct ContradictedRow {
    /// The row, from 1.
    pub row: u32,
    /// What it says.
    pub text: String,
}

/// What can be wrong with a list of purchase policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PolicyListProblem {
    /// There is no list in it: neither JSON nor CSV, nor a table or a list of properties as PowerShell prints them.
    #[error("neither JSON nor CSV, nor a table or a list as PowerShell prints them")]
    UnknownFormat,
    /// The JSON cannot be read.
    #[error("not JSON")]
    MalformedJson,
    /// The JSON is no list of policies.
    #[error("not the JSON of policies")]
    NoPolicies,
    /// A column is missing.
    #[error("this column is missing")]
    MissingColumn,
    /// A quoted field of the CSV does not end.
    #[error("a quoted field does not end")]
    OpenQuote,
    /// A row does not say what it has to.
    #[error("missing")]
    Missing,
    /// What should be text is none.
    #[error("not a text")]
    NotText,
    /// A window was too narrow, and dots stand for what was cut off.
    #[error("cut off, print it with Format-List, ConvertTo-Json or Export-Csv")]
    CutOff,
    /// A row of a table does not stand under its headings.
    #[error("does not stand under its heading")]
    Misaligned,
    /// A row is about another policy.
    #[error("another policy")]
    OtherPolicy,
    /// A value is none of the three.
    #[error("none of Enabled, OnlyTrialsWithoutPaymentMethod and Disabled")]
    UnknownValue,
    /// A row is about something else than a product, an offer type or the default.
    #[error("neither a product nor an offer type nor the default")]
    UnknownScope,
    /// Nothing that a value can come from.
    #[error("none of Product, OfferType, Default and Unset")]
    UnknownSource,
    /// Offer types know only enabled and disabled (`P1`). It is refused and not mapped to either.
    #[error("an offer type cannot be OnlyTrialsWithoutPaymentMethod")]
    OfferTypeOnlyTrials,
    /// Two rows, or two fields of one, say different things of the same.
    #[error("contradicts what was said before")]
    Contradictory,
    /// A row has another value than where it is said to come from.
    #[error("not the value of where it comes from")]
    NotInherited,
}

impl PolicyListProblem {
    /// The problem with what it is about.
    pub(crate) fn of(self, text: &str) -> InvalidPolicyList {
        InvalidPolicyList { text: Some(text.to_string()), ..self.into() }
    }

    /// The problem with the field that it is about.
    pub(crate) fn at(self, field: &str) -> InvalidPolicyList {
        InvalidPolicyList { field: Some(field.to_string()), ..self.into() }
    }
}

impl From<PolicyListProblem> for InvalidPolicyList {
    fn from(problem: PolicyListProblem) -> Self {
        Self { problem, row: None, field: None, text: None, other: None }
    }
}

impl InvalidPolicyList {
    /// The same, of this row.
    pub(crate) fn in_row(self, row: u32) -> Self {
        Self { row: Some(row), ..self }
    }

    /// The same, of this field.
    pub(crate) fn in_field(self, field: &str) -> Self {
        Self { field: Some(field.to_string()), ..self }
    }
}

impl fmt::Display for InvalidPolicyList {
    /// `row 2, ProductId: cut off …: CFQ7TTC0L3P…`
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.row, &self.field) {
            (Some(row), Some(field)) => write!(formatter, "row {row}, {field}: ")?,
            (Some(row), None) => write!(formatter, "row {row}: ")?,
            (None, Some(field)) => write!(formatter, "{field}: ")?,
            (None, None) => {}
        }
        write!(formatter, "{}", self.problem)?;
        self.text.iter().try_for_each(|text| write!(formatter, ": {text}"))?;
        self.other.iter().try_for_each(|other| write!(formatter, ", but row {}: {}", other.row, other.text))
    }
}
