//! Shapes of Microsoft's tools: purchase policies as the MSCommerce cmdlets list them, subscriptions
//! as Microsoft Graph shows them, so that scripts written against those read ours.

#![no_std]
#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]

extern crate alloc;
// What uniffi writes for Swift speaks of `std`.
#[cfg(feature = "uniffi")]
extern crate std;

mod graph;
mod invalid;
mod policy_list;
mod policy_table;

pub use graph::{CompanySubscription, GraphStatus, LicenseUnits, SubscribedSku, subscribed_skus};
pub use invalid::{InvalidPolicyList, PolicyListProblem};
pub use policy_list::{ListedPolicy, PolicyList};

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
