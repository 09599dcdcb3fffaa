//! Which purchases an administrator has to approve: what can be set, and which setting holds (`P7`).

use alloc::vec::Vec;

use selfserve_macros::data;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::catalog::Product;
use crate::command::Decide;
use crate::denial::Denial;
use crate::event::{Apply, Corruption, Event, Recorded};
use crate::json::tagged;
use crate::policy::by_product::ByProduct;
use crate::policy::limit::{check_amounts, named};
use crate::rights::Right;
use crate::state::State;
use crate::value::{LicenseCount, Money, ProductId};

tagged! {
    /// For what an approval rule is set. A product's own holds rather than the organization's (`P7`).
    pub enum ApprovalScope {
        /// Every product.
        OrganizationApproval = "organization",
        /// One product.
        ProductApproval = "product",
    }
}

/// Every product.
#[data]
pub struct OrganizationApproval {}

/// One product.
#[data]
pub struct ProductApproval {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
}

tagged! {
    /// When a purchase, or an increase, has to be approved (`P7`).
    pub enum ApprovalRule {
        /// Always.
        ApproveAlways = "always",
        /// Above a threshold.
        ApproveAbove = "above",
    }
}

/// Always.
#[data]
pub struct ApproveAlways {}

/// Above a threshold: of the two, whichever is passed. With neither, nothing has to be approved, which makes an
/// exception to the organization's rule.
#[data]
pub struct ApproveAbove {
    /// What it may cost without approval, before tax, one amount a currency; in a currency that is not named, nothing
    /// may. Absent: the amount does not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amounts: Option<Vec<Money>>,
    /// How many licenses the subscription may have without approval. Absent: their number does not matter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licenses: Option<LicenseCount>,
}

/// Sets when purchases have to be approved, or takes it back, by a global or billing admin (`P7`). It counts from then
/// on; requests that are open stay open.
#[data]
pub struct SetApprovalRule {
    /// For what it is set.
    pub scope: ApprovalScope,
    /// The rule; absent: none of its own any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<ApprovalRule>,
}

/// An approval rule was set, or taken back.
#[data]
pub struct ApprovalRuleChanged {
    /// For what it was set.
    pub scope: ApprovalScope,
    /// The rule before; absent: it had none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<ApprovalRule>,
    /// The rule from now on; absent: none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<ApprovalRule>,
}

/// The approval rules that are set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ApprovalTable {
    organization: Option<ApprovalRule>,
    products: ByProduct<ApprovalRule>,
}

impl ApprovalRule {
    /// Whether so many licenses, for so much, have to be approved; what has no price has no amount either.
    fn asks(&self, licenses: LicenseCount, amount: Option<Money>) -> bool {
        let Self::ApproveAbove(above) = self else { return true };
        let dear = above.amounts.as_ref().zip(amount).is_some_and(|(amounts, amount)| {
            named(amounts, amount.currency()).is_none_or(|most| amount.minor_units() > most)
        });
        dear || above.licenses.is_some_and(|most| licenses > most)
    }

    fn check(&self) -> Result<(), Denial> {
        match self {
            Self::ApproveAlways(_) => Ok(()),
            Self::ApproveAbove(above) => check_amounts(above.amounts.as_deref().unwrap_or_default()),
        }
    }
}

impl ApprovalTable {
    /// The rule that holds for a product (former ids included), and whether it is the product's own.
    pub(crate) fn holding(&self, product: &Product) -> Option<(&ApprovalRule, ApprovalScope)> {
        let of_product = || {
            let rule = self.products.of(product)?;
            Some((rule, ProductApproval { product: product.id.clone() }.into()))
        };
        of_product().or_else(|| Some((self.organization.as_ref()?, OrganizationApproval {}.into())))
    }

    /// Whether so many licenses of a product, for so much, have to be approved (`P7`).
    pub(crate) fn ask(&self, product: &Product, licenses: LicenseCount, amount: Option<Money>) -> bool {
        self.holding(product).is_some_and(|(rule, _)| rule.asks(licenses, amount))
    }

    fn own(&self, scope: &ApprovalScope) -> Option<&ApprovalRule> {
        match scope {
            ApprovalScope::OrganizationApproval(_) => self.organization.as_ref(),
            ApprovalScope::ProductApproval(scope) => self.products.get(&scope.product),
        }
    }

    pub(crate) fn set(&mut self, scope: &ApprovalScope, rule: Option<ApprovalRule>) {
        match (scope, rule) {
            (ApprovalScope::OrganizationApproval(_), rule) => self.organization = rule,
            (ApprovalScope::ProductApproval(scope), rule) => self.products.set(&scope.product, rule),
        }
    }

    /// A product has another id from now on (`K1`): its rule goes with it.
    pub(crate) fn rename(&mut self, from: &ProductId, to: &ProductId) {
        self.products.rename(from, to);
    }
}

impl SetApprovalRule {
    /// The scope with the one id of the product under which it is set, or would be (`K1`).
    pub(crate) fn resolved_scope(&self, case: &Case<'_>) -> ApprovalScope {
        match &self.scope {
            ApprovalScope::ProductApproval(scope) => ProductApproval {
                product: case
                    .state
                    .policy
                    .approvals
                    .products
                    .id_of(&scope.product, case.facts.catalog)
                    .clone(),
            }
            .into(),
            other @ ApprovalScope::OrganizationApproval(_) => other.clone(),
        }
    }
}

impl Decide for SetApprovalRule {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::SetPolicy)?;
        if let ApprovalScope::ProductApproval(scope) = &self.scope {
            case.check_id("scope.product", scope.product.is_well_formed())?;
        }
        self.rule.as_ref().map_or(Ok(()), ApprovalRule::check)?;
        let scope = self.resolved_scope(case);
        let before = case.state.policy.approvals.own(&scope);
        if before == self.rule.as_ref() {
            return Ok(Vec::new());
        }
        let (before, after) = (before.cloned(), self.rule.clone());
        Ok(alloc::vec![ApprovalRuleChanged { scope, before, after }.into()])
    }
}

impl Apply for ApprovalRuleChanged {
    fn apply(&self, state: &mut State, _: &Recorded) -> Result<(), Corruption> {
        state.policy.approvals.set(&self.scope, self.after.clone());
        Ok(())
    }
}
