//! A product gets another id (`K1`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::rights::Right;
use crate::state::State;
use crate::value::ProductId;

/// Tells that a product has another id from now on, by `system` (`K1`). If the new id meant a product of its own until
/// then, as the catalog had it already and somebody bought, the two are one.
#[data(WellFormed)]
pub struct ChangeProductId {
    /// The id that it had.
    pub from: ProductId,
    /// The id that it has now.
    pub to: ProductId,
}

/// A product has another id from now on. The one before still means it.
#[data]
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
        let changed = ProductIdChanged { from: self.from.clone(), to: self.to.clone() };
        Ok(if changed.is_known(case.state) { Vec::new() } else { vec![changed.into()] })
    }
}

impl ProductIdChanged {
    /// Whether it says nothing new.
    fn is_known(&self, state: &State) -> bool {
        self.from == self.to || state.products.is_renamed(&self.from, &self.to)
    }
}

impl Apply for ProductIdChanged {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        Corruption::ImpossibleState.unless(!self.is_known(state))
    }

    fn change(&self, (): (), state: &mut State, _: &Recorded) {
        state.rename_product(&self.from, &self.to);
    }
}
