//! The shapes of other tools: Microsoft's lists of policies and of subscriptions, other engines' figures.

use std::sync::Arc;

use selfserve::{AdminSubscriptionRow, AdminUserRow, PoliciesPage, SetPolicy, json};
use selfserve_interop::{CompanySubscription, InvalidPolicyList, PolicyList, subscribed_skus};
use selfserve_rival::{PlanChange, PlanChangeLines, Profile};

use crate::catalog::CatalogHandle;
use crate::failure::{Result, invalid};

/// Why a call about a list of policies came to nothing.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum PolicyListFailure {
    /// It is none, or cannot be taken over.
    #[error("{invalid}")]
    Invalid {
        /// What is wrong, and where.
        invalid: InvalidPolicyList,
    },
    /// A defect of the library left the catalog half-done.
    #[error("a defect of the library left this catalog half-done: drop it and load it again")]
    Unusable,
}

/// The list that a text holds, in whichever form.
#[uniffi::export]
pub fn read_policy_list(text: &str) -> std::result::Result<PolicyList, PolicyListFailure> {
    PolicyList::read(text).map_err(|invalid| PolicyListFailure::Invalid { invalid })
}

/// The list of a page of policies.
#[uniffi::export]
pub fn policy_list_of(page: &PoliciesPage) -> Result<PolicyList> {
    Ok(PolicyList::of(page))
}

/// The commands that set the policies of a list.
#[uniffi::export]
pub fn policy_list_commands(
    list: &PolicyList,
    catalog: Arc<CatalogHandle>,
) -> std::result::Result<Vec<SetPolicy>, PolicyListFailure> {
    let catalog = catalog.shared.current().map_err(|_| PolicyListFailure::Unusable)?;
    list.commands(&catalog).map_err(|invalid| PolicyListFailure::Invalid { invalid })
}

/// A list as `ConvertTo-Json` writes it.
#[uniffi::export]
pub fn policy_list_json(list: &PolicyList) -> Result<String> {
    Ok(list.to_json())
}

/// A list as `Export-Csv` writes it.
#[uniffi::export]
pub fn policy_list_csv(list: &PolicyList) -> Result<String> {
    Ok(list.to_csv())
}

/// A list as `Format-Table` prints it.
#[uniffi::export]
pub fn policy_list_table(list: &PolicyList) -> Result<String> {
    Ok(list.to_table())
}

/// Subscriptions as Graph's `companySubscription`, in JSON.
#[uniffi::export]
pub fn graph_company_subscriptions(rows: Vec<AdminSubscriptionRow>) -> Result<String> {
    Ok(json::write(&rows.iter().map(CompanySubscription::from).collect::<Vec<_>>()))
}

/// Subscriptions, by product, as Graph's `subscribedSku`, in JSON.
#[uniffi::export]
pub fn graph_subscribed_skus(rows: Vec<AdminSubscriptionRow>, users: Vec<AdminUserRow>) -> Result<String> {
    let skus = subscribed_skus(&rows, &users).map_err(|missing| invalid("$.users", missing))?;
    Ok(json::write(&skus))
}

/// What a change costs by another engine's arithmetic.
#[uniffi::export]
pub fn rival_change(rival: Profile, change: PlanChange) -> Result<PlanChangeLines> {
    rival.change(&change).map_err(|error| invalid("$.change", error))
}
