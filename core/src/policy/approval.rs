//! Which purchases an administrator has to approve: what can be set, and which setting holds (`P7`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::policy::limit::check_amounts;
use crate::rights::Right;
use crate::state::policy::{ApprovalRule, ApprovalScope, Rules};
use crate::state::{Products, State};

/// Sets when purchases have to be approved, or takes it back, by a global or billing admin (`P7`). It counts from then
/// on; requests that are open stay open.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let set = SetApprovalRule { scope: OrganizationApproval {}.into(), rule: Some(ApproveAlways {}.into()) };
/// shop.execute(facts(), &context(GRACE, "2026-11-12"), &set.into())?.events()?;
/// let held = shop.execute(facts(), &context(ADA, "2026-11-12"), &purchase("visio", 3).into())?;
/// assert_eq!(held.events()?[0].event.type_name(), "purchase_requested");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct SetApprovalRule {
    /// For what it is set.
    pub scope: ApprovalScope,
    /// The rule; absent: none of its own any more.
    pub rule: Option<ApprovalRule>,
}

/// An approval rule was set, or taken back.
#[data]
pub struct ApprovalRuleChanged {
    /// For what it was set.
    pub scope: ApprovalScope,
    /// The rule before; absent: it had none of its own.
    pub before: Option<ApprovalRule>,
    /// The rule from now on; absent: none of its own.
    pub after: Option<ApprovalRule>,
}

impl ApprovalRule {
    fn check(&self) -> Result<(), Denial> {
        match self {
            Self::ApproveAlways(_) => Ok(()),
            Self::ApproveAbove(above) => check_amounts(above.amounts.as_deref().unwrap_or_default()),
        }
    }
}

impl Decide for SetApprovalRule {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::SetPolicy)?;
        self.rule.as_ref().map_or(Ok(()), ApprovalRule::check)?;
        let (set, known) = (&case.state.policy.approvals, &case.state.products);
        let scope = set.products.resolved(&self.scope, known, case.facts.catalog);
        let before = set.own(&scope, known);
        if before == self.rule.as_ref() {
            return Ok(Vec::new());
        }
        let (before, after) = (before.cloned(), self.rule.clone());
        Ok(vec![ApprovalRuleChanged { scope, before, after }.into()])
    }
}

impl ApprovalRuleChanged {
    /// Makes the change, or tries it out on a copy (`P9`).
    pub(crate) fn make(&self, rules: &mut Rules, known: &Products) {
        rules.approvals.set(&self.scope, known, self.after.clone());
    }
}

impl Apply for ApprovalRuleChanged {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        let before = state.policy.approvals.own(&self.scope, &state.products);
        Corruption::WrongFigure("before").unless(self.before.as_ref() == before)
    }

    fn change(&self, (): (), state: &mut State, _: &Recorded) {
        state.change_rules(|rules, known| self.make(rules, known));
    }
}
