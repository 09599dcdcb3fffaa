//! The shapes of other tools: Microsoft's lists of policies and of subscriptions, other engines' figures.

use napi_derive::napi;
use selfserve::interop::{CompanySubscription, PolicyList, subscribed_skus};
use selfserve::rival::{PlanChange, Profile};
use selfserve::{AdminSubscriptionRow, Command, PolicyRow, json};

use crate::catalog::Catalog;
use crate::failure::{Failure, Fallible, attempt};
use crate::input;

/// What can be said in the shapes of other tools.
#[napi]
pub struct Interop {}

#[napi]
impl Interop {
    /// The list that a text holds, in whichever form.
    #[napi(catch_unwind)]
    pub fn read_policy_list(text: String) -> Fallible<String> {
        attempt(|| match PolicyList::read(&text) {
            Ok(list) => Ok(json::write(&list)),
            Err(invalid) => Err(Failure::invalid_policy_list("$.text", &invalid)),
        })
    }

    /// The list of a page of policies.
    #[napi(catch_unwind)]
    pub fn policy_list_of(rows: String) -> Fallible<String> {
        attempt(|| {
            let rows: Vec<PolicyRow> = input::read("rows", &rows)?;
            Ok(json::write(&PolicyList::of(&rows)))
        })
    }

    /// The commands that set the policies of a list.
    #[napi(catch_unwind)]
    pub fn policy_list_commands(list: String, catalog: &Catalog) -> Fallible<String> {
        attempt(|| {
            let list: PolicyList = input::read("list", &list)?;
            let commands = list.commands(&**catalog.shared().read()?);
            let commands =
                commands.map_err(|invalid| Failure::invalid_policy_list("$.list.rows", &invalid))?;
            Ok(json::write(&commands.into_iter().map(Command::from).collect::<Vec<_>>()))
        })
    }

    /// A list as `ConvertTo-Json` writes it.
    #[napi(catch_unwind)]
    pub fn policy_list_json(list: String) -> Fallible<String> {
        write(&list, PolicyList::to_json)
    }

    /// A list as `Export-Csv` writes it.
    #[napi(catch_unwind)]
    pub fn policy_list_csv(list: String) -> Fallible<String> {
        write(&list, PolicyList::to_csv)
    }

    /// A list as the cmdlet prints it.
    #[napi(catch_unwind)]
    pub fn policy_list_table(list: String) -> Fallible<String> {
        write(&list, PolicyList::to_table)
    }

    /// Subscriptions as Graph's `companySubscription`.
    #[napi(catch_unwind)]
    pub fn graph_company_subscriptions(rows: String) -> Fallible<String> {
        attempt(|| {
            let rows: Vec<AdminSubscriptionRow> = input::read("rows", &rows)?;
            Ok(json::write(&rows.iter().map(CompanySubscription::from).collect::<Vec<_>>()))
        })
    }

    /// Subscriptions, by product, as Graph's `subscribedSku`.
    #[napi(catch_unwind)]
    pub fn graph_subscribed_skus(rows: String) -> Fallible<String> {
        attempt(|| {
            let rows: Vec<AdminSubscriptionRow> = input::read("rows", &rows)?;
            Ok(json::write(&subscribed_skus(&rows)))
        })
    }

    /// What a change costs by another engine's arithmetic.
    #[napi(catch_unwind)]
    pub fn rival_change(rival: String, change: String) -> Fallible<String> {
        attempt(|| {
            let rival: Profile = input::read("rival", &rival)?;
            let change: PlanChange = input::read("change", &change)?;
            let lines = rival
                .change(&change)
                .map_err(|error| Failure::invalid_input("$.change".to_owned(), error))?;
            Ok(json::write(&lines))
        })
    }
}

fn write(list: &str, form: impl FnOnce(&PolicyList) -> String) -> Fallible<String> {
    attempt(|| Ok(form(&input::read("list", list)?)))
}
