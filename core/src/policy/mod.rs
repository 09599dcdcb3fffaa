//! May they? The purchase policy (`P1`–`P4`); one file per further rule family.

mod setting;

pub(crate) use setting::PolicyTable;
pub use setting::{
    DefaultPolicy, OfferTypePolicy, PolicyChanged, PolicyScope, PolicySource, PolicyValue, ProductPolicy,
    SetPolicy,
};
