//! The shapes of other tools: Microsoft's lists of policies and of subscriptions, other engines' figures.

use napi_derive::napi;
use selfserve_bindings::{Argument, interop};
use selfserve_interop::PolicyList;

use crate::catalog::Catalog;
use crate::failure::{Fallible, answer};

/// What can be said in the shapes of other tools.
#[napi]
pub struct Interop {}

#[napi]
impl Interop {
    /// The list that a text holds, in whichever form.
    #[napi(catch_unwind)]
    pub fn read_policy_list(text: String) -> Fallible<String> {
        answer(interop::read_policy_list("$.text", &text))
    }

    /// The list of a page of policies.
    #[napi(catch_unwind)]
    pub fn policy_list_of(page: String) -> Fallible<String> {
        answer(interop::policy_list_of(Argument::new("$.page", page.as_bytes())))
    }

    /// The commands that set the policies of a list.
    #[napi(catch_unwind)]
    pub fn policy_list_commands(list: String, catalog: &Catalog) -> Fallible<String> {
        answer(interop::policy_list_commands(argument(&list), &catalog.shared))
    }

    /// A list as `ConvertTo-Json` writes it.
    #[napi(catch_unwind)]
    pub fn policy_list_json(list: String) -> Fallible<String> {
        answer(interop::write_policy_list(argument(&list), PolicyList::to_json))
    }

    /// A list as `Export-Csv` writes it.
    #[napi(catch_unwind)]
    pub fn policy_list_csv(list: String) -> Fallible<String> {
        answer(interop::write_policy_list(argument(&list), PolicyList::to_csv))
    }

    /// A list as the cmdlet prints it.
    #[napi(catch_unwind)]
    pub fn policy_list_table(list: String) -> Fallible<String> {
        answer(interop::write_policy_list(argument(&list), PolicyList::to_table))
    }

    /// Subscriptions as Graph's `companySubscription`.
    #[napi(catch_unwind)]
    pub fn graph_company_subscriptions(rows: String) -> Fallible<String> {
        answer(interop::graph_company_subscriptions(Argument::new("$.rows", rows.as_bytes())))
    }

    /// Subscriptions, by product, as Graph's `subscribedSku`.
    #[napi(catch_unwind)]
    pub fn graph_subscribed_skus(rows: String, users: String) -> Fallible<String> {
        let users = Argument::new("$.users", users.as_bytes());
        answer(interop::graph_subscribed_skus(Argument::new("$.rows", rows.as_bytes()), users))
    }

    /// What a change costs by another engine's arithmetic.
    #[napi(catch_unwind)]
    pub fn rival_change(rival: String, change: String) -> Fallible<String> {
        let rival = Argument::new("$.rival", rival.as_bytes());
        answer(interop::rival_change(rival, Argument::new("$.change", change.as_bytes())))
    }
}

fn argument(list: &str) -> Argument<'_> {
    Argument::new("$.list", list.as_bytes())
}
