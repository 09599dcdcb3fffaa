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
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// What it is about: the column, the policy, the value, the offer type, the place in the JSON.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What can be wrong with a list of purchase policies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PolicyListProblem {
    /// It is neither JSON nor CSV nor the table that the cmdlet prints.
    #[error("neither JSON nor CSV nor the cmdlet's table")]
    UnknownFormat,
    /// The JSON cannot be read.
    #[error("not the JSON of a list of policies")]
    MalformedJson,
    /// A column is missing.
    #[error("a column is missing")]
    MissingColumn,
    /// A quoted field of the CSV does not end.
    #[error("a quoted field does not end")]
    OpenQuote,
    /// A row has no id.
    #[error("no ProductId")]
    NoId,
    /// A row is about another policy.
    #[error("another policy")]
    OtherPolicy,
    /// A value is none of the three.
    #[error("none of the values")]
    UnknownValue,
    /// Offer types know only enabled and disabled (`P1`). It is refused and not mapped to either.
    #[error("an offer type cannot be OnlyTrialsWithoutPaymentMethod")]
    OfferTypeOnlyTrials,
}

impl PolicyListProblem {
    /// The problem with what it is about.
    pub(crate) fn of(self, text: &str) -> InvalidPolicyList {
        InvalidPolicyList { text: Some(text.to_string()), ..self.into() }
    }
}

impl From<PolicyListProblem> for InvalidPolicyList {
    fn from(problem: PolicyListProblem) -> Self {
        Self { problem, row: None, text: None }
    }
}

impl InvalidPolicyList {
    /// The same, of this row.
    pub(crate) fn in_row(self, row: u32) -> Self {
        Self { row: Some(row), ..self }
    }
}

impl fmt::Display for InvalidPolicyList {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(row) = self.row {
            write!(formatter, "row {row}: ")?;
        }
        write!(formatter, "{}", self.problem)?;
        self.text.iter().try_for_each(|text| write!(formatter, ": {text}"))
    }
}
