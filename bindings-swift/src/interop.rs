//! The shapes of other tools: Microsoft's lists of policies and of subscriptions, other engines' figures.

use std::sync::Arc;

use selfserve::interop::{CompanySubscription, InvalidPolicyList, PolicyList, subscribed_skus};
use selfserve::rival::{PlanChange, PlanChangeLines, Profile};
use selfserve::swift::Failure;
use selfserve::{AdminSubscriptionRow, PolicyRow, SetPolicy, json};

use crate::catalog::CatalogHandle;
use crate::failure::{Result, answer, invalid};

/// The list that a text holds, in whichever form.
#[uniffi::export]
pub fn read_policy_list(text: &str) -> Result<PolicyList> {
    PolicyList::read(text).map_err(invalid_policy_list)
}

/// The list of a page of policies.
#[uniffi::export]
pub fn policy_list_of(rows: Vec<PolicyRow>) -> Result<PolicyList> {
    Ok(PolicyList::of(&rows))
}

/// The commands that set the policies of a list.
#[uniffi::export]
pub fn policy_list_commands(list: &PolicyList, catalog: Arc<CatalogHandle>) -> Result<Vec<SetPolicy>> {
    list.commands(&*answer(catalog.shared.current())?).map_err(invalid_policy_list)
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

/// A list as the cmdlet prints it.
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
pub fn graph_subscribed_skus(rows: Vec<AdminSubscriptionRow>) -> Result<String> {
    Ok(json::write(&subscribed_skus(&rows)))
}

/// What a change costs by another engine's arithmetic.
#[uniffi::export]
pub fn rival_change(rival: Profile, change: PlanChange) -> Result<PlanChangeLines> {
    rival.change(&change).map_err(|error| invalid("$.change", error))
}

fn invalid_policy_list(invalid: InvalidPolicyList) -> Failure {
    Failure::InvalidPolicyList { invalid }
}
