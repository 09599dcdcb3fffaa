//! A product gets another id (`K1`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::command::Decide;
use crate::denial::Denial;
use crate::event::{Apply, Corruption, Event, Recorded};
use crate::rights::Right;
use crate::state::State;
use crate::value::ProductId;

/// Tells that a product has another id from now on, by `system` (`K1`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ChangeProductId {
    /// The id that it had.
    pub from: ProductId,
    /// The id that it has now.
    pub to: ProductId,
}

/// A product has another id from now on. The one before still means it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ProductIdChanged {
    /// The id that it had.
    pub from: ProductId,
    /// The id that it has now.
    pub to: ProductId,
}

impl Decide for ChangeProductId {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::RunTheHost)?;
        case.check_id("from", self.from.is_well_formed())?;
        case.check_id("to", self.to.is_well_formed())?;
        let known = &case.state.products;
        let done = known.find(&self.to).is_some() && known.find(&self.to) == known.find(&self.from);
        if self.from == self.to || done {
            return Ok(Vec::new());
        }
        Ok(alloc::vec![ProductIdChanged { from: self.from.clone(), to: self.to.clone() }.into()])
    }
}

impl Apply for ProductIdChanged {
    fn apply(&self, state: &mut State, _: &Recorded) -> Result<(), Corruption> {
        state.products.rename(&self.from, &self.to);
        state.policy.rename(&self.from, &self.to);
        Ok(())
    }
}
