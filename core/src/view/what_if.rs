//! What a change of the rules would change, worked out for each class of people once (`P9`).

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use selfserve_macros::data;

use crate::case::Case;
use crate::catalog::Product;
use crate::denial::Denial;
use crate::directory::{PersonFacts, PersonKind, Role, Roles};
use crate::policy::{EligibilityOutcome, Intent, Purchase};
use crate::state::Slot;
use crate::state::policy::{PolicyValue, Rules};
use crate::status::SubscriptionStatus;
use crate::value::{LicenseCount, PersonId, ProductId, SubscriptionId, TextLine};
use crate::view::MOST_ROWS;

/// What a change would change, as a whole.
#[data(Default)]
pub struct PolicyPreviewSummary {
    /// The products for which it changes something, in the order of the catalog.
    pub products: Vec<PreviewedProduct>,
    /// How many people it concerns, by their roles. Who is concerned in two ways counts in both.
    pub classes: Vec<PreviewedClass>,
    /// How many running trials would no longer convert at their end.
    pub trials_that_end: u32,
    /// How many running trials would convert after all.
    pub trials_that_convert: u32,
    /// These trials, oldest first: the first 200.
    pub trials: Vec<PreviewedTrial>,
}

/// A running trial whose end would be another.
#[data]
pub struct PreviewedTrial {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product's name when it was started.
    pub product_name: TextLine,
    /// Who started it.
    pub purchaser: PersonId,
    /// What would become of it at its end, as far as policy decides.
    pub end: PreviewedTrialEnd,
}

/// What would become of a running trial at its end, as far as policy decides (`B4`).
#[data]
pub enum PreviewedTrialEnd {
    /// It would no longer convert.
    Ends,
    /// It would convert after all.
    Converts,
}

/// A product for which something changes.
#[data]
pub struct PreviewedProduct {
    /// Its id.
    pub product: ProductId,
    /// Its name.
    pub name: TextLine,
    /// The policy value that holds now.
    pub before: PolicyValue,
    /// The policy value that would hold.
    pub after: PolicyValue,
    /// What changes, for somebody at least: by a limit or an approval rule, too.
    pub effects: Vec<PreviewedEffect>,
}

/// People of the same roles for whom the same changes.
#[data]
pub struct PreviewedClass {
    /// Their roles; none: plain members.
    pub roles: Vec<Role>,
    /// What changes for them, for one product at least.
    pub effect: PreviewedEffect,
    /// How many they are.
    pub people: u32,
}

/// What changes for somebody who would buy one license of a product, at its cheapest offer, with a payment method that
/// can be charged.
#[data(PartialOrd, Ord)]
pub enum PreviewedEffect {
    /// They could buy, and no longer can.
    CanNoLongerBuy,
    /// They could not buy, and then can.
    CanBuy,
    /// They could buy at once, and then need approval.
    NeedsApproval,
    /// They needed approval, and then can buy at once.
    NeedsNoApproval,
}

impl PreviewedEffect {
    fn between(before: EligibilityOutcome, after: EligibilityOutcome) -> Option<Self> {
        use EligibilityOutcome::{Allowed, NeedsApproval, Refused};

        match (before, after) {
            (Allowed | NeedsApproval, Refused) => Some(Self::CanNoLongerBuy),
            (Refused, Allowed | NeedsApproval) => Some(Self::CanBuy),
            (Allowed, NeedsApproval) => Some(Self::NeedsApproval),
            (NeedsApproval, Allowed) => Some(Self::NeedsNoApproval),
            (Allowed, Allowed) | (NeedsApproval, NeedsApproval) | (Refused, Refused) => None,
        }
    }
}

/// Stands for everybody of a class who has bought nothing: nobody has this id, so that nothing is known of it.
const NOBODY: PersonId = PersonId(uuid::Uuid::nil());

/// What changes for somebody: for the product at which place in the catalog, in their order.
type Effects = Vec<(usize, PreviewedEffect)>;

/// The effects in order, each once.
fn each_once(found: impl IntoIterator<Item = PreviewedEffect>) -> Vec<PreviewedEffect> {
    found.into_iter().collect::<BTreeSet<_>>().into_iter().collect()
}

/// The rules as they are, and as they would be.
pub(super) struct WhatIf<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) before: &'a Rules,
    pub(super) after: Rules,
}

impl WhatIf<'_> {
    /// Whether limits see a person apart from their class: they have bought something, and a limit is set.
    fn is_an_individual(&self, person: PersonId) -> bool {
        self.limited() && self.case.state.indexes.purchasers.knows(person)
    }

    fn limited(&self) -> bool {
        !self.before.limits.is_empty() || !self.after.limits.is_empty()
    }

    /// What changes for one person: for most of them what changes for their class, which is worked out once.
    pub(super) fn effects_on_one(
        &self,
        person: PersonId,
        facts: PersonFacts,
        classes: &mut BTreeMap<Roles, Vec<PreviewedEffect>>,
    ) -> Result<Vec<PreviewedEffect>, Denial> {
        if !facts.is_enabled_member() {
            return Ok(Vec::new());
        }
        if self.is_an_individual(person) {
            return Ok(each_once(
                self.effects_on(person, facts.roles)?.into_iter().map(|(_, effect)| effect),
            ));
        }
        if let Some(known) = classes.get(&facts.roles) {
            return Ok(known.clone());
        }
        let of_class = each_once(self.effects_on(NOBODY, facts.roles)?.into_iter().map(|(_, effect)| effect));
        classes.insert(facts.roles, of_class.clone());
        Ok(of_class)
    }

    pub(super) fn summary(&self) -> Result<PolicyPreviewSummary, Denial> {
        let directory = self.case.facts.directory;
        let mut members: BTreeMap<Roles, u32> = directory.members_by_roles().collect();
        let mut counts: BTreeMap<(Roles, PreviewedEffect), u32> = BTreeMap::new();
        let mut concerned: BTreeMap<usize, BTreeSet<PreviewedEffect>> = BTreeMap::new();
        let mut count = |roles: Roles, people: u32, found: Effects| {
            for effect in each_once(found.iter().map(|(_, effect)| *effect)) {
                let sum = counts.entry((roles, effect)).or_default();
                *sum = sum.saturating_add(people);
            }
            for (place, effect) in found {
                concerned.entry(place).or_default().insert(effect);
            }
        };
        let individuals =
            if self.limited() { self.case.state.indexes.purchasers.people() } else { Default::default() };
        for person in individuals {
            let Some(facts) = directory.get(person).filter(PersonFacts::is_enabled_member) else { continue };
            if let Some(others) = members.get_mut(&facts.roles) {
                *others = others.saturating_sub(1);
            }
            count(facts.roles, 1, self.effects_on(person, facts.roles)?);
        }
        for (roles, people) in members.into_iter().filter(|(_, people)| *people > 0) {
            count(roles, people, self.effects_on(NOBODY, roles)?);
        }
        let products = concerned.into_iter().filter_map(|concerned| self.product(concerned)).collect();
        let class = |((roles, effect), people): ((Roles, _), _)| PreviewedClass {
            roles: roles.iter().collect(),
            effect,
            people,
        };
        let classes = counts.into_iter().map(class).collect();
        let mut summary = PolicyPreviewSummary { products, classes, ..PolicyPreviewSummary::default() };
        for trial in self.trials() {
            let count = match trial.end {
                PreviewedTrialEnd::Ends => &mut summary.trials_that_end,
                PreviewedTrialEnd::Converts => &mut summary.trials_that_convert,
            };
            *count = count.saturating_add(1);
            if u32::try_from(summary.trials.len()).is_ok_and(|listed| listed < MOST_ROWS) {
                summary.trials.push(trial);
            }
        }
        Ok(summary)
    }

    /// The running trials that would convert now and would not then, or the reverse.
    fn trials(&self) -> impl Iterator<Item = PreviewedTrial> {
        let state = self.case.state;
        let (status, last) = (SubscriptionStatus::Trial, Slot(u32::MAX));
        let running = state.indexes.by_status.range((status, Slot(0))..=(status, last));
        running.filter_map(move |(_, slot)| {
            let trial = state.subscriptions.at(*slot).filter(|trial| trial.wants_to_convert(state))?;
            let product = state.products.in_catalog(trial.product, self.case.facts.catalog)?;
            let allowed =
                |rules: &Rules| rules.value_for(product, &self.case.state.products).0 == PolicyValue::Enabled;
            let end = match (allowed(self.before), allowed(&self.after)) {
                (true, false) => PreviewedTrialEnd::Ends,
                (false, true) => PreviewedTrialEnd::Converts,
                (true, true) | (false, false) => return None,
            };
            let product_name = trial.product_name.clone();
            Some(PreviewedTrial { subscription: trial.id, product_name, purchaser: trial.purchaser, end })
        })
    }

    /// What changes for a person of these roles, over all products.
    fn effects_on(&self, person: PersonId, roles: Roles) -> Result<Effects, Denial> {
        let mut found = Effects::new();
        for (place, product) in self.case.facts.catalog.products().iter().enumerate() {
            let before = self.outcome(product, person, roles, self.before)?;
            let after = self.outcome(product, person, roles, &self.after)?;
            if let Some(effect) = PreviewedEffect::between(before, after) {
                found.push((place, effect));
            }
        }
        Ok(found)
    }

    fn outcome(
        &self,
        product: &Product,
        person: PersonId,
        roles: Roles,
        rules: &Rules,
    ) -> Result<EligibilityOutcome, Denial> {
        let facts = PersonFacts { kind: PersonKind::Member, enabled: true, roles };
        let asked = self.case.purchase(product, person, LicenseCount(1), Intent::Purchase)?;
        Ok(Purchase { rules, person_facts: Some(facts), ..asked }.outcome_on_some_card())
    }

    fn product(&self, (place, effects): (usize, BTreeSet<PreviewedEffect>)) -> Option<PreviewedProduct> {
        let product = self.case.facts.catalog.products().get(place)?;
        Some(PreviewedProduct {
            product: product.id.clone(),
            name: product.name.clone(),
            before: self.before.value_for(product, &self.case.state.products).0,
            after: self.after.value_for(product, &self.case.state.products).0,
            effects: effects.into_iter().collect(),
        })
    }
}
