//! Purchase limits and approval rules that are set (`P6`, `P7`, `V3`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::denial::Denial;
use crate::rights::Right;
use crate::state::policy::{
    ApprovalRule, ApprovalScope, LimitScope, ProductApproval, ProductLimit, PurchaseLimit,
};
use crate::value::{Cursor, TextLine};
use crate::view::policies::product_name;
use crate::view::{View, page_of};

/// Asks for the purchase limits that are set, by whoever may read policies (`P3`): the organization's, those of roles, those
/// of products in the order of their ids.
#[data(Default)]
pub struct PurchaseLimitsQuery {
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Purchase limits that are set.
#[data]
pub struct PurchaseLimitsPage {
    /// The limits.
    pub rows: Vec<PurchaseLimitRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A purchase limit that is set.
#[data]
pub struct PurchaseLimitRow {
    /// For what it is set.
    pub scope: LimitScope,
    /// The product's name, if it is set for one; absent, too, where that is not in the catalog, and nobody bought it.
    pub product_name: Option<TextLine>,
    /// The limit.
    pub limit: PurchaseLimit,
}

/// Asks for the approval rules that are set, by whoever may read policies (`P3`): the organization's, then those of products
/// in the order of their ids.
#[data(Default)]
pub struct ApprovalRulesQuery {
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Approval rules that are set.
#[data]
pub struct ApprovalRulesPage {
    /// The rules.
    pub rows: Vec<ApprovalRuleRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// An approval rule that is set.
#[data]
pub struct ApprovalRuleRow {
    /// For what it is set.
    pub scope: ApprovalScope,
    /// The product's name, if it is set for one; absent, too, where that is not in the catalog, and nobody bought it.
    pub product_name: Option<TextLine>,
    /// The rule.
    pub rule: ApprovalRule,
}

impl View for PurchaseLimitsQuery {
    type Answer = PurchaseLimitsPage;

    fn answer(&self, case: &Case<'_>) -> Result<PurchaseLimitsPage, Denial> {
        case.require(Right::ReadPolicy)?;
        let (rows, next) = page_of(case.state.policy.limits.all(), self.after.as_ref(), self.limit)?;
        let row = |(scope, limit): (LimitScope, &PurchaseLimit)| {
            let product_name = match &scope {
                LimitScope::ProductLimit(ProductLimit { product }) => product_name(case, product),
                LimitScope::OrganizationLimit(_) | LimitScope::RoleLimit(_) => None,
            };
            PurchaseLimitRow { scope, product_name, limit: limit.clone() }
        };
        Ok(PurchaseLimitsPage { rows: rows.into_iter().map(row).collect(), next })
    }
}

impl View for ApprovalRulesQuery {
    type Answer = ApprovalRulesPage;

    fn answer(&self, case: &Case<'_>) -> Result<ApprovalRulesPage, Denial> {
        case.require(Right::ReadPolicy)?;
        let (rows, next) = page_of(case.state.policy.approvals.all(), self.after.as_ref(), self.limit)?;
        let row = |(scope, rule): (ApprovalScope, &ApprovalRule)| {
            let product_name = match &scope {
                ApprovalScope::ProductApproval(ProductApproval { product }) => product_name(case, product),
                ApprovalScope::OrganizationApproval(_) => None,
            };
            ApprovalRuleRow { scope, product_name, rule: rule.clone() }
        };
        Ok(ApprovalRulesPage { rows: rows.into_iter().map(row).collect(), next })
    }
}
