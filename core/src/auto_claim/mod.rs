//! Auto-claim policies: who signs in to an app without a license gets one (`Q3`).

pub(crate) mod claiming;
pub(crate) mod setting;

pub use claiming::{LicenseClaimed, SignIn};
pub use setting::{
    AutoClaimPolicyDeleted, AutoClaimPolicySet, ClaimableProduct, DeleteAutoClaimPolicy, SetAutoClaimPolicy,
};
