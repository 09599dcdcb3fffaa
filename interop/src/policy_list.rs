//! Purchase policies in the shape of `Get-MSCommerceProductPolicies`: product name, id, value (`P1`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::{
    Catalog, OfferType, OfferTypePolicy, PolicyRow, PolicyValue, ProductId, ProductPolicy, SetPolicy, json,
};
use selfserve_macros::data;
use serde::{Deserialize, Serialize};

use crate::invalid::{InvalidPolicyList, PolicyListProblem};
use crate::policy_table;

/// The policy that the cmdlets know.
pub(crate) const POLICY: &str = "AllowSelfServicePurchase";

/// Offer types that the cmdlets list beside products, whether or not a catalog has products of them.
const OFFER_TYPES: [&str; 4] = ["SaaS", "POWERBIVISUALS", "DYNAMICSCE", "DYNAMICSBC"];

/// A row of the list.
#[data]
pub struct ListedPolicy {
    /// The product's name, for people.
    pub name: String,
    /// The product's id, or an offer type.
    pub id: String,
    /// The value.
    pub value: PolicyValue,
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

/// A row as the cmdlet's objects have it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Row {
    #[serde(default)]
    product_name: String,
    product_id: String,
    #[serde(default)]
    policy_id: Option<String>,
    policy_value: String,
}

/// `ConvertTo-Json` writes a list of one as the one.
#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    Many(Vec<Row>),
    One(Row),
}

impl PolicyList {
    /// Reads JSON (`ConvertTo-Json`), CSV (`Export-Csv`) or the aligned table that the cmdlet prints, whichever it is.
    pub fn read(text: &str) -> Result<Self, InvalidPolicyList> {
        let text = text.trim_start_matches('\u{feff}');
        let start = text.trim_start();
        let rows = if start.starts_with(['[', '{']) {
            read_json(start)?
        } else {
            let records = policy_table::read(text)?;
            records.into_iter().map(|[name, id, policy, value]| row(name, id, policy, value)).collect()
        };
        let rows = (1..).zip(rows).map(|(number, row)| listed(row).map_err(|invalid| invalid.in_row(number)));
        Ok(Self { rows: rows.collect::<Result<_, _>>()? })
    }

    /// The list of a page of policies.
    pub fn of(rows: &[PolicyRow]) -> Self {
        let listed = |row: &PolicyRow| ListedPolicy {
            name: row.name.as_str().to_string(),
            id: row.product.as_str().to_string(),
            value: row.value,
        };
        Self { rows: rows.iter().map(listed).collect() }
    }

    /// The commands that set these policies: for an offer type where the id is one, else for a product. An id that a
    /// product had before means this product; an id that the catalog does not know is a product's that may be
    /// published later (`P2`).
    pub fn commands(&self, catalog: &Catalog) -> Result<Vec<SetPolicy>, InvalidPolicyList> {
        (1..)
            .zip(&self.rows)
            .map(|(number, row)| row.command(catalog).map_err(|e| e.in_row(number)))
            .collect()
    }

    /// As `ConvertTo-Json` writes it, but always as a list.
    pub fn to_json(&self) -> String {
        json::write(&self.rows.iter().map(ListedPolicy::row).collect::<Vec<_>>())
    }

    /// As `Export-Csv -NoTypeInformation` writes it.
    pub fn to_csv(&self) -> String {
        let mut csv = "\"ProductName\",\"ProductId\",\"PolicyId\",\"PolicyValue\"\r\n".to_string();
        for row in &self.rows {
            let cells =
                [&row.name, &row.id, POLICY, value_name(row.value)].map(|cell| cell.replace('"', "\"\""));
            csv.push_str(&alloc::format!("\"{}\"\r\n", cells.join("\",\"")));
        }
        csv
    }

    /// As the cmdlet prints it.
    pub fn to_table(&self) -> String {
        let cells = |row: &ListedPolicy| {
            [row.name.clone(), row.id.clone(), POLICY.to_string(), value_name(row.value).to_string()]
        };
        policy_table::write(&self.rows.iter().map(cells).collect::<Vec<_>>())
    }
}

impl ListedPolicy {
    fn row(&self) -> Row {
        row(self.name.clone(), self.id.clone(), POLICY.to_string(), value_name(self.value).to_string())
    }

    fn command(&self, catalog: &Catalog) -> Result<SetPolicy, InvalidPolicyList> {
        let product = ProductId::from(self.id.as_str());
        let offer_type = OfferType::from(self.id.as_str());
        let mut known = catalog.products().iter().filter_map(|product| product.offer_type.as_ref());
        let is_offer_type = catalog.product(&product).is_none()
            && (OFFER_TYPES.iter().any(|known| OfferType::from(*known).matches(&offer_type))
                || known.any(|known| known.matches(&offer_type)));
        let value = Some(self.value);
        if !is_offer_type {
            return Ok(SetPolicy { scope: ProductPolicy { product }.into(), value });
        }
        if self.value == PolicyValue::OnlyTrialsWithoutPaymentMethod {
            return Err(PolicyListProblem::OfferTypeOnlyTrials.of(offer_type.as_str()));
        }
        Ok(SetPolicy { scope: OfferTypePolicy { offer_type }.into(), value })
    }
}

fn read_json(text: &str) -> Result<Vec<Row>, InvalidPolicyList> {
    let read = serde_json::from_str(text)
        .map_err(|error| PolicyListProblem::MalformedJson.of(&error.to_string()))?;
    Ok(match read {
        OneOrMany::Many(rows) => rows,
        OneOrMany::One(row) => alloc::vec![row],
    })
}

fn row(product_name: String, product_id: String, policy: String, policy_value: String) -> Row {
    let policy_id = Some(policy).filter(|policy| !policy.is_empty());
    Row { product_name, product_id, policy_id, policy_value }
}

fn listed(row: Row) -> Result<ListedPolicy, InvalidPolicyList> {
    let Row { product_name: name, product_id: id, policy_id, policy_value } = row;
    let id = id.trim().to_string();
    if id.is_empty() {
        return Err(PolicyListProblem::NoId.into());
    }
    if let Some(policy) = policy_id.filter(|policy| !policy.trim().eq_ignore_ascii_case(POLICY)) {
        return Err(PolicyListProblem::OtherPolicy.of(&policy));
    }
    let names = [PolicyValue::Enabled, PolicyValue::OnlyTrialsWithoutPaymentMethod, PolicyValue::Disabled];
    let value = names.into_iter().find(|value| value_name(*value).eq_ignore_ascii_case(policy_value.trim()));
    match value {
        Some(value) => Ok(ListedPolicy { name, id, value }),
        None => Err(PolicyListProblem::UnknownValue.of(&policy_value)),
    }
}

/// A value as the cmdlets call it.
fn value_name(value: PolicyValue) -> &'static str {
    match value {
        PolicyValue::Enabled => "Enabled",
        PolicyValue::OnlyTrialsWithoutPaymentMethod => "OnlyTrialsWithoutPaymentMethod",
        PolicyValue::Disabled => "Disabled",
    }
}
