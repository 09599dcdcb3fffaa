//! Approval rules that are set (`P7`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::catalog::Product;
use crate::state::Products;
use crate::state::policy::by_product::{ByProduct, Scope};
use crate::state::policy::named;
use crate::value::{LicenseCount, Money, ProductId};

tagged! {
    /// For what an approval rule is set. A product's own holds rather than the organization's (`P7`).
    #[derive(WellFormed)]
    pub enum ApprovalScope {
        /// Every product.
        OrganizationApproval = "organization",
        /// One product.
        ProductApproval = "product",
    }
}

/// Every product.
#[data(WellFormed)]
pub struct OrganizationApproval {}

/// One product.
#[data(WellFormed)]
pub struct ProductApproval {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
}

tagged! {
    /// When a purchase, or an increase, has to be approved (`P7`).
    #[derive(WellFormed)]
    pub enum ApprovalRule {
        /// Always.
        ApproveAlways = "always",
        /// Above a threshold.
        ApproveAbove = "above",
    }
}

/// Always.
#[data(WellFormed)]
pub struct ApproveAlways {}

/// Above a threshold: of the two, whichever is passed. With neither, nothing has to be approved, which makes an
/// exception to the organization's rule.
#[data(WellFormed)]
pub struct ApproveAbove {
    /// What it may cost without approval, before tax, one amount a currency; in a currency that is not named, nothing
    /// may. Absent: the amount does not matter.
    pub amounts: Option<Vec<Money>>,
    /// How many licenses the subscription may have without approval. Absent: their number does not matter.
    pub licenses: Option<LicenseCount>,
}

impl Scope for ApprovalScope {
    fn product(&mut self) -> Option<&mut ProductId> {
        match self {
            Self::ProductApproval(scope) => Some(&mut scope.product),
            Self::OrganizationApproval(_) => None,
        }
    }
}

/// The approval rules that are set.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct ApprovalTable {
    organization: Option<ApprovalRule>,
    pub(crate) products: ByProduct<ApprovalRule>,
}

impl ApprovalTable {
    /// Whether nothing has to be approved.
    pub(crate) fn is_empty(&self) -> bool {
        self.organization.is_none() && self.products.is_empty()
    }

    /// The rule that holds for a product (former ids included), and whether it is the product's own.
    pub(crate) fn holding(
        &self,
        product: &Product,
        known: &Products,
    ) -> Option<(&ApprovalRule, ApprovalScope)> {
        let of_product = || {
            let rule = self.products.of(product, known)?;
            Some((rule, ProductApproval { product: product.id.clone() }.into()))
        };
        of_product().or_else(|| Some((self.organization.as_ref()?, OrganizationApproval {}.into())))
    }

    /// Whether so many licenses of a product, for so much, have to be approved (`P7`).
    pub(crate) fn ask(
        &self,
        product: &Product,
        known: &Products,
        licenses: LicenseCount,
        amount: Option<Money>,
    ) -> bool {
        self.holding(product, known).is_some_and(|(rule, _)| rule.asks(licenses, amount))
    }

    pub(crate) fn own(&self, scope: &ApprovalScope, known: &Products) -> Option<&ApprovalRule> {
        match scope {
            ApprovalScope::OrganizationApproval(_) => self.organization.as_ref(),
            ApprovalScope::ProductApproval(scope) => self.products.get(&scope.product, known),
        }
    }

    /// What is set: for all, by product in the order of their ids.
    pub(crate) fn all(&self) -> impl Iterator<Item = (ApprovalScope, &ApprovalRule)> {
        let everywhere = self.organization.iter().map(|rule| (OrganizationApproval {}.into(), rule));
        let of_products = self.products.in_order().into_iter();
        let of_products =
            of_products.map(|(product, rule)| (ProductApproval { product: product.clone() }.into(), rule));
        everywhere.chain(of_products)
    }

    pub(crate) fn set(&mut self, scope: &ApprovalScope, known: &Products, rule: Option<ApprovalRule>) {
        match (scope, rule) {
            (ApprovalScope::OrganizationApproval(_), rule) => self.organization = rule,
            (ApprovalScope::ProductApproval(scope), rule) => {
                self.products.set(&scope.product, known, rule);
            }
        }
    }
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
}
