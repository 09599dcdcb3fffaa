//! Shapes of Microsoft's tools (feature `interop`): purchase policies as the MSCommerce cmdlets list them, subscriptions
//! as Microsoft Graph shows them, so that scripts written against those read ours.

mod graph;
mod invalid;
mod policy_list;
mod policy_table;

pub use graph::{CompanySubscription, GraphStatus, LicenseUnits, SubscribedSku, subscribed_skus};
pub use invalid::{InvalidPolicyList, PolicyListProblem};
pub use policy_list::{ListedPolicy, PolicyList};
