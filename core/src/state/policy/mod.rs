//! Policies, limits and approval rules that are set: by product, offer type, role, or for all.

mod approvals;
pub(crate) mod by_product;
pub(crate) mod limits;
mod rules;
mod values;

pub(crate) use approvals::ApprovalTable;
pub use approvals::{
    ApprovalRule, ApprovalScope, ApproveAbove, ApproveAlways, OrganizationApproval, ProductApproval,
};
pub use limits::{LimitScope, OrganizationLimit, ProductLimit, PurchaseLimit, RoleLimit};
pub(crate) use limits::{LimitTable, named};
pub(crate) use rules::Rules;
pub(crate) use values::PolicyTable;
pub use values::{DefaultPolicy, OfferTypePolicy, PolicyScope, PolicySource, PolicyValue, ProductPolicy};
