//! `AllowSelfServicePurchase`: its values, where they can be set, and which one wins (`P1`–`P4`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::rights::Right;
use crate::state::policy::{PolicyScope, PolicyValue, Rules};
use crate::state::{Products, State};
use crate::value::OfferType;

/// Sets a purchase policy, or takes it back, by a global or billing admin (`P3`). It counts from then on; what exists
/// goes on untouched (`P4`). A product that the catalog does not know yet can have a policy before it is published
/// (`P2`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let scope = ProductPolicy { product: "visio".into() }.into();
/// let disable = SetPolicy { scope, value: Some(PolicyValue::Disabled) };
/// shop.execute(facts(), &context(GRACE, "2026-11-12"), &disable.into())?.events()?;
/// let refused = shop.execute(facts(), &context(ADA, "2026-11-12"), &purchase("visio", 1).into())?;
/// assert_eq!(refused.denial().map(Denial::code), Some("not_eligible"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct SetPolicy {
    /// What it is set for.
    pub scope: PolicyScope,
    /// The value; absent: none of its own any more.
    pub value: Option<PolicyValue>,
}

/// A purchase policy was set, or taken back.
#[data]
pub struct PolicyChanged {
    /// What it was set for.
    pub scope: PolicyScope,
    /// The value before; absent: it had none of its own.
    pub before: Option<PolicyValue>,
    /// The value from now on; absent: none of its own.
    pub after: Option<PolicyValue>,
}

/// Offer types know only enabled and disabled.
#[data]
pub struct PolicyNotForOfferTypes {
    /// The offer type.
    pub offer_type: OfferType,
}

impl Decide for SetPolicy {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::SetPolicy)?;
        if let PolicyScope::OfferTypePolicy(scope) = &self.scope
            && self.value == Some(PolicyValue::OnlyTrialsWithoutPaymentMethod)
        {
            return Err(PolicyNotForOfferTypes { offer_type: scope.offer_type.clone() }.into());
        }
        let (set, known) = (&case.state.policy.values, &case.state.products);
        let scope = set.products.resolved(&self.scope, known, case.facts.catalog);
        let before = set.own_value(&scope, known);
        if before == self.value {
            return Ok(Vec::new());
        }
        Ok(vec![PolicyChanged { scope, before, after: self.value }.into()])
    }
}

impl PolicyChanged {
    /// Makes the change, or tries it out on a copy (`P9`).
    pub(crate) fn make(&self, rules: &mut Rules, known: &Products) {
        rules.values.set(&self.scope, known, self.after);
    }
}

impl Apply for PolicyChanged {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        let before = state.policy.values.own_value(&self.scope, &state.products);
        Corruption::WrongFigure("before").unless(self.before == before)
    }

    fn change(&self, (): (), state: &mut State, _: &Recorded) {
        state.change_rules(|rules, known| self.make(rules, known));
    }
}
