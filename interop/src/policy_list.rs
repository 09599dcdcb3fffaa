//! Purchase policies in the shape of `Get-MSCommerceProductPolicies`: product name, id, value (`P1`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::{Catalog, PoliciesPage, PolicySource, PolicyValue, SetPolicy};
use selfserve_macros::data;
use serde::{Deserialize, Serialize};

use crate::invalid::InvalidPolicyList;
use crate::{commands, reading, writing};

/// The policy that the cmdlets know.
pub(crate) const POLICY: &str = "AllowSelfServicePurchase";

/// Offer types that the cmdlets list beside products, whether or not a catalog has products of them.
pub(crate) const OFFER_TYPES: [&str; 4] = ["SaaS", "POWERBIVISUALS", "DYNAMICSCE", "DYNAMICSBC"];

/// A row of the list.
#[data]
pub struct ListedPolicy {
    /// The name of the product, or of the offer type, for people; it may be empty.
    pub name: String,
    /// The product's id, or an offer type; empty for the default.
    pub id: String,
    /// The value that holds.
    pub value: PolicyValue,
    /// What the row is about; absent: a product, or an offer type where the id is one.
    pub scope: Option<ListedScope>,
    /// Where a product's value comes from; absent: it is its own. What comes from elsewhere is not set for the product.
    pub source: Option<PolicySource>,
}

/// What a row is about that is not about a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ListedScope {
    /// Every third-party product of one offer type (`P1`).
    OfferType,
    /// Whatever has no value of its own (`P2`). The cmdlets know no default: only lists that were written here have it.
    Default,
}

/// A list of purchase policies.
///
/// ```
/// use selfserve_interop::PolicyList;
///
/// let list = PolicyList::read(
///     "ProductName   ProductId     PolicyId                  PolicyValue\n\
///      -----------   ---------     --------                  -----------\n\
///      Power BI Pro  CFQ7TTC0L3PB  AllowSelfServicePurchase  Disabled\n",
/// )?;
/// assert_eq!(list.rows[0].id, "CFQ7TTC0L3PB");
/// assert!(list.to_csv().ends_with("\"CFQ7TTC0L3PB\",\"AllowSelfServicePurchase\",\"Disabled\"\r\n"));
/// # Ok::<(), selfserve_interop::InvalidPolicyList>(())
/// ```
#[data(Default)]
pub struct PolicyList {
    /// Its rows.
    pub rows: Vec<ListedPolicy>,
}

impl PolicyList {
    /// Reads what PowerShell makes of the cmdlets' objects: JSON (`ConvertTo-Json`), CSV (`Export-Csv`, with whichever
    /// separator), a table (`Format-Table`) or properties (`Format-List`), for products and for offer types (`-Scope
    /// OfferType`), and the service's own answer. Colors, prompts and comments around them are passed over.
    pub fn read(text: &str) -> Result<Self, InvalidPolicyList> {
        Ok(Self { rows: reading::policies(text)? })
    }

    /// The list of a page of policies: every product with the value that holds and where it comes from, those of which only
    /// a policy is known included, the offer types and the default that are set.
    pub fn of(page: &PoliciesPage) -> Self {
        let product = |row: &selfserve::PolicyRow| ListedPolicy {
            name: row.name.as_ref().map(|name| name.as_str().to_string()).unwrap_or_default(),
            id: row.product.as_str().to_string(),
            value: row.value,
            scope: None,
            source: Some(row.source),
        };
        let beside = |scope, id: &str, value| ListedPolicy {
            name: String::new(),
            id: id.to_string(),
            value,
            scope: Some(scope),
            source: None,
        };
        let offer_types = page.offer_types.iter();
        let offer_types =
            offer_types.map(|row| beside(ListedScope::OfferType, row.offer_type.as_str(), row.value));
        let default = page.default_value.map(|value| beside(ListedScope::Default, "", value));
        Self { rows: page.rows.iter().map(product).chain(offer_types).chain(default).collect() }
    }

    /// The commands that set these policies: for an offer type where the id is one, else for a product. An id that a
    /// product had before means this product; an id that the catalog does not know is a product's that may be
    /// published later (`P2`). A product whose value comes from elsewhere gets none of its own.
    pub fn commands(&self, catalog: &Catalog) -> Result<Vec<SetPolicy>, InvalidPolicyList> {
        commands::of(&self.rows, catalog)
    }

    /// As `ConvertTo-Json` writes it, but always as a list.
    pub fn to_json(&self) -> String {
        writing::json(&self.rows)
    }

    /// As `Export-Csv -NoTypeInformation` writes it.
    pub fn to_csv(&self) -> String {
        writing::csv(&self.rows)
    }

    /// As `Format-Table` prints it.
    pub fn to_table(&self) -> String {
        writing::table(&self.rows)
    }
}

/// A value as the cmdlets call it.
pub(crate) fn value_name(value: PolicyValue) -> &'static str {
    match value {
        PolicyValue::Enabled => "Enabled",
        PolicyValue::OnlyTrialsWithoutPaymentMethod => "OnlyTrialsWithoutPaymentMethod",
        PolicyValue::Disabled => "Disabled",
    }
}

/// Where a value comes from, in the manner of the cmdlets.
pub(crate) fn source_name(source: PolicySource) -> &'static str {
    match source {
        PolicySource::Product => "Product",
        PolicySource::OfferType => "OfferType",
        PolicySource::Default => "Default",
        PolicySource::Unset => "Unset",
    }
}
