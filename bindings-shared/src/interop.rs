use selfserve::{AdminSubscriptionRow, AdminUserRow, Answer, Command, json};
use selfserve_interop::{CompanySubscription, PolicyList, subscribed_skus};
use selfserve_rival::{PlanChange, Profile};

use crate::argument::Argument;
use crate::catalog::SharedCatalog;
use crate::problem::Problem;

/// The list that a text holds, in whichever form.
///
/// # Errors
///
/// [`Problem::InvalidPolicyList`].
pub fn read_policy_list(path: &str, text: &str) -> Result<String, Problem> {
    let list = PolicyList::read(text).map_err(|invalid| Problem::policy_list(path, invalid))?;
    Ok(json::write(&list))
}

/// The list of a page of policies, as a view answers it.
///
/// # Errors
///
/// [`Problem::InvalidInput`].
pub fn policy_list_of(page: Argument<'_>) -> Result<String, Problem> {
    match page.read()? {
        Answer::PoliciesPage(policies) => Ok(json::write(&PolicyList::of(&policies))),
        _ => Err(Problem::invalid(format!("{}.type", page.path()), "expected `policies`")),
    }
}

/// The commands that set the policies of a list.
///
/// # Errors
///
/// [`Problem::InvalidInput`], or [`Problem::InvalidPolicyList`] for what cannot be taken over.
pub fn policy_list_commands(list: Argument<'_>, catalog: &SharedCatalog) -> Result<String, Problem> {
    let policies: PolicyList = list.read()?;
    let commands = policies.commands(&*catalog.current()?);
    let commands =
        commands.map_err(|invalid| Problem::policy_list(format!("{}.rows", list.path()), invalid))?;
    Ok(json::write(&commands.into_iter().map(Command::from).collect::<Vec<_>>()))
}

/// A list as text, in one of its forms.
///
/// # Errors
///
/// [`Problem::InvalidInput`].
pub fn write_policy_list(
    list: Argument<'_>,
    form: impl FnOnce(&PolicyList) -> String,
) -> Result<String, Problem> {
    Ok(form(&list.read()?))
}

/// Subscriptions as Graph's `companySubscription`.
///
/// # Errors
///
/// [`Problem::InvalidInput`].
pub fn graph_company_subscriptions(rows: Argument<'_>) -> Result<String, Problem> {
    let rows: Vec<AdminSubscriptionRow> = rows.read()?;
    Ok(json::write(&rows.iter().map(CompanySubscription::from).collect::<Vec<_>>()))
}

/// Subscriptions, by product, as Graph's `subscribedSku`.
///
/// # Errors
///
/// [`Problem::InvalidInput`], also for users of whom some are missing.
pub fn graph_subscribed_skus(rows: Argument<'_>, users: Argument<'_>) -> Result<String, Problem> {
    let rows: Vec<AdminSubscriptionRow> = rows.read()?;
    let listed: Vec<AdminUserRow> = users.read()?;
    let skus = subscribed_skus(&rows, &listed).map_err(|missing| Problem::invalid(users.path(), missing))?;
    Ok(json::write(&skus))
}

/// What a change costs by another engine's arithmetic.
///
/// # Errors
///
/// [`Problem::InvalidInput`], also for amounts that do not go together.
pub fn rival_change(rival: Argument<'_>, change: Argument<'_>) -> Result<String, Problem> {
    let rival: Profile = rival.read()?;
    let plan: PlanChange = change.read()?;
    let lines = rival.change(&plan).map_err(|error| Problem::invalid(change.path(), error))?;
    Ok(json::write(&lines))
}
