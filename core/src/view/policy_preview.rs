//! What if: what a change of policy, limit or approval would change (`P9`).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::policy::{
    ApprovalRuleChanged, PolicyChanged, PurchaseLimitChanged, SetApprovalRule, SetPolicy, SetPurchaseLimit,
};
use crate::state::policy::{
    ApprovalRule, ApprovalScope, LimitScope, PolicyScope, PolicyValue, PurchaseLimit, Rules,
};
use crate::value::{Cursor, PersonId, TextLine};
use crate::view::what_if::{PolicyPreviewSummary, PreviewedEffect, WhatIf};
use crate::view::{MOST_PASSED_OVER, View, cursor, place, rows};
use crate::{case::Case, command::Command, denial::Denial, rights::Right};

/// Asks what a change would change, by whoever may make it: all that is given, together. Nothing is changed.
///
/// The first page takes time in proportion to the catalog's products × the sets of roles that members have; where a limit
/// is set, before or after, also × the people who have bought something; and the trials that run. A page of names passes over at most 1,000
/// people.
#[data(Default)]
pub struct PolicyPreviewQuery {
    /// A policy that would be set.
    pub policy: Option<ProposedPolicy>,
    /// A limit that would be set.
    pub purchase_limit: Option<ProposedLimit>,
    /// An approval rule that would be set.
    pub approval_rule: Option<ProposedApproval>,
    /// Where the page of names before ended.
    pub after: Option<Cursor>,
    /// How many names at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// A policy that would be set, as `set_policy` sets it.
#[data]
pub struct ProposedPolicy {
    /// What it would be set for.
    pub scope: PolicyScope,
    /// The value; absent: none of its own any more.
    pub value: Option<PolicyValue>,
}

/// A limit that would be set, as `set_purchase_limit` sets it.
#[data]
pub struct ProposedLimit {
    /// What it would be set for.
    pub scope: LimitScope,
    /// The limit; absent: none of its own any more.
    pub limit: Option<PurchaseLimit>,
}

/// An approval rule that would be set, as `set_approval_rule` sets it.
#[data]
pub struct ProposedApproval {
    /// What it would be set for.
    pub scope: ApprovalScope,
    /// The rule; absent: none of its own any more.
    pub rule: Option<ApprovalRule>,
}

/// What a change would change.
#[data]
pub struct PolicyPreviewPage {
    /// The whole, on the first page only.
    pub summary: Option<PolicyPreviewSummary>,
    /// Who is concerned, in the order of the directory.
    pub people: Vec<PreviewedPerson>,
    /// Where the next page of names begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// Somebody for whom something changes.
#[data]
pub struct PreviewedPerson {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: TextLine,
    /// What changes for them, each for one product at least.
    pub effects: Vec<PreviewedEffect>,
}

impl View for PolicyPreviewQuery {
    type Answer = PolicyPreviewPage;

    fn answer(&self, case: &Case<'_>) -> Result<PolicyPreviewPage, Denial> {
        let what_if = WhatIf { case, before: &case.state.policy, after: self.proposed(case)? };
        let summary = if self.after.is_none() { Some(what_if.summary()?) } else { None };
        let mut page = PolicyPreviewPage { summary, people: Vec::new(), next: None };
        let (first, limit) = (place(self.after.as_ref())?, rows(self.limit)?);
        let mut classes = BTreeMap::new();
        for (passed_over, (place, person, facts)) in case.facts.directory.people_from(first).enumerate() {
            if page.people.len() == limit || passed_over == MOST_PASSED_OVER {
                page.next = Some(cursor(place));
                break;
            }
            let effects = what_if.effects_on_one(person, facts, &mut classes)?;
            if effects.is_empty() {
                continue;
            }
            let name = case.facts.directory.person(person).map(|person| person.name).unwrap_or_default();
            page.people.push(PreviewedPerson { person, name, effects });
        }
        Ok(page)
    }
}

impl PolicyPreviewQuery {
    /// The commands that would make the change.
    fn commands(&self) -> impl Iterator<Item = Command> {
        let Self { policy, purchase_limit, approval_rule, .. } = self.clone();
        let policy = policy.map(|ProposedPolicy { scope, value }| SetPolicy { scope, value }.into());
        let limit =
            purchase_limit.map(|ProposedLimit { scope, limit }| SetPurchaseLimit { scope, limit }.into());
        let approval =
            approval_rule.map(|ProposedApproval { scope, rule }| SetApprovalRule { scope, rule }.into());
        [policy, limit, approval].into_iter().flatten()
    }

    /// The rules as they would be: what the commands themselves would change, on a copy.
    fn proposed(&self, case: &Case<'_>) -> Result<Rules, Denial> {
        case.require(Right::SetPolicy)?;
        let (mut rules, known) = (case.state.policy.clone(), &case.state.products);
        for command in self.commands() {
            for event in command.decide(case)? {
                event.get().inspect(|change: &&PolicyChanged| change.make(&mut rules, known));
                event.get().inspect(|change: &&PurchaseLimitChanged| change.make(&mut rules, known));
                event.get().inspect(|change: &&ApprovalRuleChanged| change.make(&mut rules, known));
            }
        }
        Ok(rules)
    }
}
