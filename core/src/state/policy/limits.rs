//! Purchase limits that are set (`P6`).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::catalog::Product;
use crate::directory::{Role, Roles};
use crate::state::Products;
use crate::state::policy::by_product::{ByProduct, Scope};
use crate::value::{Currency, LicenseCount, Money, ProductId};

tagged! {
    /// For what a purchase limit is set. The most specific one holds: a role's, a product's, the organization's; of
    /// several roles the highest (`P6`).
    #[derive(WellFormed)]
    pub enum LimitScope {
        /// Every purchase.
        OrganizationLimit = "organization",
        /// Purchases of one product: each is held against all that its purchaser has, not against this product alone.
        ProductLimit = "product",
        /// Purchases by whoever holds a role.
        RoleLimit = "role",
    }
}

/// Every purchase.
#[data(WellFormed)]
pub struct OrganizationLimit {}

/// Purchases of one product: each is held against all that its purchaser has, not against this product alone.
#[data(WellFormed)]
pub struct ProductLimit {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
}

/// Purchases by whoever holds a role.
#[data(WellFormed)]
pub struct RoleLimit {
    /// The role.
    pub role: Role,
}

/// How much people may buy (`P6`). What is absent is not limited here: the next setting in order decides.
#[data(Default, WellFormed)]
pub struct PurchaseLimit {
    /// The most that one purchaser may spend in a month, before tax, one amount a currency. A currency that is not
    /// named may not be spent at all.
    pub monthly_spending: Option<Vec<Money>>,
    /// The most licenses that one subscription may have.
    pub licenses: Option<LicenseCount>,
    /// The most self-service subscriptions that one purchaser may have at a time.
    pub subscriptions: Option<u32>,
}

/// The minor units that a list of amounts names in a currency; none where it does not name it.
pub(crate) fn named(amounts: &[Money], currency: Currency) -> Option<i64> {
    amounts.iter().find(|amount| amount.currency() == currency).map(|amount| amount.minor_units())
}

impl Scope for LimitScope {
    fn product(&mut self) -> Option<&mut ProductId> {
        match self {
            Self::ProductLimit(scope) => Some(&mut scope.product),
            Self::OrganizationLimit(_) | Self::RoleLimit(_) => None,
        }
    }
}

/// The limits that are set.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct LimitTable {
    organization: Option<PurchaseLimit>,
    pub(crate) products: ByProduct<PurchaseLimit>,
    roles: BTreeMap<Role, PurchaseLimit>,
}

/// Where a limit that holds was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LimitSource<'a> {
    Organization,
    Product(&'a ProductId),
    Role(Role),
}

impl LimitTable {
    /// Whether nothing is limited: the usual case, and the quick way out of every question.
    pub(crate) fn is_empty(&self) -> bool {
        self.organization.is_none() && self.products.is_empty() && self.roles.is_empty()
    }

    /// The one that holds of what `pick` takes from a limit: the highest of the roles, else the product's (former ids
    /// included), else the organization's (`P6`).
    pub(crate) fn holding<'a, T: Ord>(
        &'a self,
        roles: Roles,
        product: &'a Product,
        known: &Products,
        pick: impl Fn(&PurchaseLimit) -> Option<T>,
    ) -> Option<(T, LimitSource<'a>)> {
        let of_roles = || {
            let held = self.roles.iter().filter(|(role, _)| roles.contains(**role));
            let set = held.filter_map(|(role, limit)| Some((pick(limit)?, *role)));
            set.max().map(|(value, role)| (value, LimitSource::Role(role)))
        };
        let of_product = || {
            let value = self.products.of(product, known).and_then(&pick)?;
            Some((value, LimitSource::Product(&product.id)))
        };
        let of_organization =
            || self.organization.as_ref().and_then(&pick).map(|value| (value, LimitSource::Organization));
        of_roles().or_else(of_product).or_else(of_organization)
    }

    pub(crate) fn own(&self, scope: &LimitScope, known: &Products) -> Option<&PurchaseLimit> {
        match scope {
            LimitScope::OrganizationLimit(_) => self.organization.as_ref(),
            LimitScope::ProductLimit(scope) => self.products.get(&scope.product, known),
            LimitScope::RoleLimit(scope) => self.roles.get(&scope.role),
        }
    }

    /// What is set: for all, by role, by product in the order of their ids.
    pub(crate) fn all(&self) -> impl Iterator<Item = (LimitScope, &PurchaseLimit)> {
        let everywhere = self.organization.iter().map(|limit| (OrganizationLimit {}.into(), limit));
        let of_roles = self.roles.iter().map(|(role, limit)| (RoleLimit { role: *role }.into(), limit));
        let of_products = self.products.in_order().into_iter();
        let of_products =
            of_products.map(|(product, limit)| (ProductLimit { product: product.clone() }.into(), limit));
        everywhere.chain(of_roles).chain(of_products)
    }

    pub(crate) fn set(&mut self, scope: &LimitScope, known: &Products, limit: Option<PurchaseLimit>) {
        match (scope, limit) {
            (LimitScope::OrganizationLimit(_), limit) => self.organization = limit,
            (LimitScope::ProductLimit(scope), limit) => {
                self.products.set(&scope.product, known, limit);
            }
            (LimitScope::RoleLimit(scope), Some(limit)) => {
                self.roles.insert(scope.role, limit);
            }
            (LimitScope::RoleLimit(scope), None) => {
                self.roles.remove(&scope.role);
            }
        }
    }
}

impl From<LimitSource<'_>> for LimitScope {
    fn from(source: LimitSource<'_>) -> Self {
        match source {
            LimitSource::Organization => OrganizationLimit {}.into(),
            LimitSource::Product(product) => ProductLimit { product: product.clone() }.into(),
            LimitSource::Role(role) => RoleLimit { role }.into(),
        }
    }
}
