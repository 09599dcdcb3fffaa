//! Purchase limits: what can be set, for whom, and which setting holds (`P6`).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use selfserve_macros::data;
use serde::{Deserialize, Serialize};

use crate::case::Case;
use crate::catalog::Product;
use crate::command::Decide;
use crate::denial::{Denial, OutOfRange};
use crate::directory::{Role, Roles};
use crate::event::{Apply, Corruption, Event, Recorded};
use crate::json::tagged;
use crate::policy::by_product::ByProduct;
use crate::rights::Right;
use crate::state::State;
use crate::subscription::purchase::MOST_LICENSES;
use crate::value::{Currency, LicenseCount, Money, ProductId};

tagged! {
    /// For what a purchase limit is set. The most specific one holds: a role's, a product's, the organization's; of
    /// several roles the highest (`P6`).
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
#[data]
pub struct OrganizationLimit {}

/// Purchases of one product: each is held against all that its purchaser has, not against this product alone.
#[data]
pub struct ProductLimit {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
}

/// Purchases by whoever holds a role.
#[data]
pub struct RoleLimit {
    /// The role.
    pub role: Role,
}

/// How much people may buy (`P6`). What is absent is not limited here: the next setting in order decides.
#[data(Default)]
pub struct PurchaseLimit {
    /// The most that one purchaser may spend in a month, before tax, one amount a currency. A currency that is not
    /// named may not be spent at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_spending: Option<Vec<Money>>,
    /// The most licenses that one subscription may have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licenses: Option<LicenseCount>,
    /// The most self-service subscriptions that one purchaser may have at a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscriptions: Option<u32>,
}

/// Sets a purchase limit, or takes it back, by a global or billing admin (`P6`). It counts from then on; renewals and
/// recurring charges are never refused.
#[data]
pub struct SetPurchaseLimit {
    /// For what it is set.
    pub scope: LimitScope,
    /// The limit, as it is to be; absent: none of its own any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<PurchaseLimit>,
}

/// A purchase limit was set, or taken back.
#[data]
pub struct PurchaseLimitChanged {
    /// For what it was set.
    pub scope: LimitScope,
    /// The limit before; absent: it had none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<PurchaseLimit>,
    /// The limit from now on; absent: none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<PurchaseLimit>,
}

/// The amounts of a limit, or of an approval rule, cannot be: one is below nothing, or a currency is named twice.
#[data]
pub struct UnclearAmounts {
    /// The currency.
    pub currency: Currency,
}

/// Refuses amounts of which one is below nothing, or two are of one currency.
pub(crate) fn check_amounts(amounts: &[Money]) -> Result<(), Denial> {
    for (place, amount) in amounts.iter().enumerate() {
        let currency = amount.currency();
        let twice = amounts.iter().take(place).any(|earlier| earlier.currency() == currency);
        if twice || amount.is_negative() {
            return Err(UnclearAmounts { currency }.into());
        }
    }
    Ok(())
}

/// The minor units that a list of amounts names in a currency; none where it does not name it.
pub(crate) fn named(amounts: &[Money], currency: Currency) -> Option<i64> {
    amounts.iter().find(|amount| amount.currency() == currency).map(|amount| amount.minor_units())
}

/// The limits that are set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LimitTable {
    organization: Option<PurchaseLimit>,
    products: ByProduct<PurchaseLimit>,
    roles: BTreeMap<Role, PurchaseLimit>,
}

/// Where a limit that holds was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LimitSource<'a> {
    Organization,
    Product(&'a ProductId),
    Role(Role),
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
        pick: impl Fn(&PurchaseLimit) -> Option<T>,
    ) -> Option<(T, LimitSource<'a>)> {
        let of_roles = || {
            let held = self.roles.iter().filter(|(role, _)| roles.contains(**role));
            let set = held.filter_map(|(role, limit)| Some((pick(limit)?, *role)));
            set.max().map(|(value, role)| (value, LimitSource::Role(role)))
        };
        let of_product = || {
            let value = self.products.of(product).and_then(&pick)?;
            Some((value, LimitSource::Product(&product.id)))
        };
        let of_organization =
            || self.organization.as_ref().and_then(&pick).map(|value| (value, LimitSource::Organization));
        of_roles().or_else(of_product).or_else(of_organization)
    }

    fn own(&self, scope: &LimitScope) -> Option<&PurchaseLimit> {
        match scope {
            LimitScope::OrganizationLimit(_) => self.organization.as_ref(),
            LimitScope::ProductLimit(scope) => self.products.get(&scope.product),
            LimitScope::RoleLimit(scope) => self.roles.get(&scope.role),
        }
    }

    pub(crate) fn set(&mut self, scope: &LimitScope, limit: Option<PurchaseLimit>) {
        match (scope, limit) {
            (LimitScope::OrganizationLimit(_), limit) => self.organization = limit,
            (LimitScope::ProductLimit(scope), limit) => self.products.set(&scope.product, limit),
            (LimitScope::RoleLimit(scope), Some(limit)) => {
                self.roles.insert(scope.role, limit);
            }
            (LimitScope::RoleLimit(scope), None) => {
                self.roles.remove(&scope.role);
            }
        }
    }

    /// A product has another id from now on (`K1`): its limit goes with it.
    pub(crate) fn rename(&mut self, from: &ProductId, to: &ProductId) {
        self.products.rename(from, to);
    }
}

impl PurchaseLimit {
    /// The most subscriptions that a limit can name.
    const MOST_SUBSCRIPTIONS: u32 = 1_000_000;

    fn check(&self) -> Result<(), Denial> {
        check_amounts(self.monthly_spending.as_deref().unwrap_or_default())?;
        let counts = [
            ("limit.licenses", self.licenses.map(|licenses| licenses.0), MOST_LICENSES),
            ("limit.subscriptions", self.subscriptions, Self::MOST_SUBSCRIPTIONS),
        ];
        for (field, value, most) in counts {
            if let Some(value) = value.filter(|value| *value > most) {
                return Err(OutOfRange::new(field, 0, most, value).into());
            }
        }
        Ok(())
    }
}

impl SetPurchaseLimit {
    /// The scope with the one id of the product under which it is set, or would be (`K1`).
    pub(crate) fn resolved_scope(&self, case: &Case<'_>) -> LimitScope {
        match &self.scope {
            LimitScope::ProductLimit(scope) => ProductLimit {
                product: case.state.policy.limits.products.id_of(&scope.product, case.facts.catalog).clone(),
            }
            .into(),
            other => other.clone(),
        }
    }
}

impl Decide for SetPurchaseLimit {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::SetPolicy)?;
        if let LimitScope::ProductLimit(scope) = &self.scope {
            case.check_id("scope.product", scope.product.is_well_formed())?;
        }
        self.limit.as_ref().map_or(Ok(()), PurchaseLimit::check)?;
        let scope = self.resolved_scope(case);
        let before = case.state.policy.limits.own(&scope);
        if before == self.limit.as_ref() {
            return Ok(Vec::new());
        }
        let (before, after) = (before.cloned(), self.limit.clone());
        Ok(alloc::vec![PurchaseLimitChanged { scope, before, after }.into()])
    }
}

impl Apply for PurchaseLimitChanged {
    fn apply(&self, state: &mut State, _: &Recorded) -> Result<(), Corruption> {
        state.policy.limits.set(&self.scope, self.after.clone());
        Ok(())
    }
}
