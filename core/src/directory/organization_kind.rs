//! What kind of organization it is: a fact that decides whether its people may buy at all (`K4`).

use serde::{Deserialize, Serialize};

/// The kind of an organization (`O1`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[serde(rename_all = "snake_case")]
pub enum OrganizationKind {
    /// A company.
    Commercial,
    /// A public authority.
    Government,
    /// A school or a university.
    Education,
    /// A charity or another organization without profit.
    Nonprofit,
}
