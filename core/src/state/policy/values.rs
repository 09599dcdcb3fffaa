//! Purchase policies that are set (`P1`, `P2`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::catalog::Product;
use crate::state::Products;
use crate::state::policy::by_product::{ByProduct, Scope};
use crate::value::{OfferType, ProductId};

/// Whether people may buy something themselves (`P1`).
#[data(Default)]
pub enum PolicyValue {
    /// They may buy, and start trials.
    #[default]
    Enabled,
    /// They may only start trials that need no payment method.
    OnlyTrialsWithoutPaymentMethod,
    /// They may do neither.
    Disabled,
}

tagged! {
    /// What a policy is set for (`P1`, `P2`).
    #[derive(WellFormed)]
    pub enum PolicyScope {
        /// One product.
        ProductPolicy = "product",
        /// Every third-party product of one offer type.
        OfferTypePolicy = "offer_type",
        /// Whatever has no value of its own, products not yet published included.
        DefaultPolicy = "default",
    }
}

/// One product.
#[data(WellFormed)]
pub struct ProductPolicy {
    /// Its id, or one that it had before.
    pub product: ProductId,
}

/// Every third-party product of one offer type.
#[data(WellFormed)]
pub struct OfferTypePolicy {
    /// The offer type, compared without case.
    pub offer_type: OfferType,
}

/// Whatever has no value of its own.
#[data(WellFormed)]
pub struct DefaultPolicy {}

/// Where the policy value of a product comes from (`V3`).
#[data]
pub enum PolicySource {
    /// Set for the product itself.
    Product,
    /// Set for its offer type.
    OfferType,
    /// The organization's default.
    Default,
    /// Set nowhere: enabled.
    Unset,
}

impl Scope for PolicyScope {
    fn product(&mut self) -> Option<&mut ProductId> {
        match self {
            Self::ProductPolicy(scope) => Some(&mut scope.product),
            Self::OfferTypePolicy(_) | Self::DefaultPolicy(_) => None,
        }
    }
}

/// The policies that are set.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct PolicyTable {
    default: Option<PolicyValue>,
    pub(crate) products: ByProduct<PolicyValue>,
    offer_types: Vec<(OfferType, PolicyValue)>,
}

impl PolicyTable {
    /// The value that holds for a product, and where it comes from: its own (former ids included), its offer
    /// type's, the default, enabled (`P1`, `P2`).
    #[inline]
    pub(crate) fn value_for(&self, product: &Product, known: &Products) -> (PolicyValue, PolicySource) {
        let of_offer_type = || self.offer_type(product.offer_type.as_ref()?);
        self.products
            .of(product, known)
            .map(|value| (*value, PolicySource::Product))
            .or_else(|| of_offer_type().map(|value| (value, PolicySource::OfferType)))
            .or_else(|| self.default.map(|value| (value, PolicySource::Default)))
            .unwrap_or((PolicyValue::Enabled, PolicySource::Unset))
    }

    fn offer_type(&self, offer_type: &OfferType) -> Option<PolicyValue> {
        self.offer_types.iter().find(|(set, _)| set.matches(offer_type)).map(|(_, value)| *value)
    }

    /// What is set for more than one product: the default, and the offer types.
    pub(crate) fn beside_products(&self) -> (Option<PolicyValue>, &[(OfferType, PolicyValue)]) {
        (self.default, &self.offer_types)
    }

    pub(crate) fn own_value(&self, scope: &PolicyScope, known: &Products) -> Option<PolicyValue> {
        match scope {
            PolicyScope::ProductPolicy(scope) => self.products.get(&scope.product, known).copied(),
            PolicyScope::OfferTypePolicy(scope) => self.offer_type(&scope.offer_type),
            PolicyScope::DefaultPolicy(_) => self.default,
        }
    }

    pub(crate) fn set(&mut self, scope: &PolicyScope, known: &Products, value: Option<PolicyValue>) {
        match (scope, value) {
            (PolicyScope::ProductPolicy(scope), value) => {
                self.products.set(&scope.product, known, value);
            }
            (PolicyScope::OfferTypePolicy(scope), value) => {
                self.offer_types.retain(|(set, _)| !set.matches(&scope.offer_type));
                self.offer_types.extend(value.map(|value| (scope.offer_type.clone(), value)));
            }
            (PolicyScope::DefaultPolicy(_), value) => self.default = value,
        }
    }
}
