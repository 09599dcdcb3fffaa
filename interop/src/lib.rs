//! Shapes of Microsoft's tools: purchase policies as the MSCommerce cmdlets list them, subscriptions
//! as Microsoft Graph shows them, so that scripts written against those read ours.

#![no_std]
#![cfg_attr(not(feature = "uniffi"), forbid(unsafe_code))]

extern crate alloc;
// What uniffi writes for Swift speaks of `std`.
#[cfg(feature = "uniffi")]
extern crate std;

mod commands;
mod graph;
mod invalid;
mod policy_list;
mod reading;
mod skus;
mod writing;

pub use graph::{CompanySubscription, GraphStatus, LicenseUnits, ServicePlan, SubscribedSku};
pub use invalid::{ContradictedRow, InvalidPolicyList, PolicyListProblem};
pub use policy_list::{ListedPolicy, ListedScope, PolicyList};
pub use skus::{MissingUsers, subscribed_skus};

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
