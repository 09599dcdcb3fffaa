//! What is set for single products, by whichever of its ids a product is called (`K1`).

use alloc::collections::BTreeMap;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::catalog::{Catalog, Product};
use crate::state::Products;
use crate::value::ProductId;

/// What is set for single products, under the ids that they have now; found by a hash, which takes half as long as
/// comparing texts: every `may_buy` asks.
///
/// It is kept by id and not at the place of a product: catalog and organization learn of another id at different times, and
/// an event that sets something names one id alone. Until the organization is told, only the catalog of today can say that
/// two ids mean one product.
#[derive(Debug, Clone)]
pub(crate) struct ByProduct<V> {
    set: HashMap<ProductId, V, FixedState>,
    /// The signs of all ids for which something was set: what has another sign need not be looked for.
    signs: u64,
}

/// The sign of an id: one bit, by its last character. Ids of one catalog rather differ at their end.
#[inline]
fn sign(id: &ProductId) -> u64 {
    let last = id.as_str().as_bytes().last().copied().unwrap_or_default();
    1_u64.rotate_left(last.into())
}

/// For what something is set: a product, for one.
pub(crate) trait Scope: Clone {
    /// The product, if it is one.
    fn product(&mut self) -> Option<&mut ProductId>;
}

impl<V> Default for ByProduct<V> {
    fn default() -> Self {
        Self { set: HashMap::default(), signs: 0 }
    }
}

impl<V> ByProduct<V> {
    pub(crate) fn is_empty(&self) -> bool {
        self.set.is_empty()
    }

    /// What is set for a product of the catalog.
    #[inline]
    pub(crate) fn of(&self, product: &Product, known: &Products) -> Option<&V> {
        if self.is_empty() {
            return None;
        }
        product.ids().find_map(|id| self.get(id, known))
    }

    /// A scope with the one id of the product under which it is set, or would be (`K1`).
    pub(crate) fn resolved<S: Scope>(&self, scope: &S, known: &Products, catalog: &Catalog) -> S {
        let mut scope = scope.clone();
        if let Some(product) = scope.product() {
            *product = self.id_of(product, known, catalog).clone();
        }
        scope
    }

    /// The id under which it is set, or would be, for the product of an id: once, whatever the product is called.
    fn id_of<'a>(&self, id: &'a ProductId, known: &Products, catalog: &'a Catalog) -> &'a ProductId {
        let Some(product) = catalog.product(id) else { return id };
        product.ids().find(|id| self.get(id, known).is_some()).unwrap_or(&product.id)
    }

    /// What is set for the product of an id.
    #[inline]
    pub(crate) fn get(&self, id: &ProductId, known: &Products) -> Option<&V> {
        let id = known.present(id);
        if self.signs & sign(id) == 0 { None } else { self.look_up(id) }
    }

    #[inline(never)]
    fn look_up(&self, id: &ProductId) -> Option<&V> {
        self.set.get(id)
    }

    /// What is set for products that are not in the catalog, in the order of their ids.
    pub(crate) fn unlisted(&self, known: &Products, catalog: &Catalog) -> BTreeMap<&ProductId, &V> {
        let lagging = |id| known.in_catalog(known.find(id)?, catalog);
        let is_listed = |id| catalog.product(id).or_else(|| lagging(id)).is_some();
        self.set.iter().filter(|(id, _)| !is_listed(id)).collect()
    }

    /// What is set, in the order of the products' ids.
    pub(crate) fn in_order(&self) -> BTreeMap<&ProductId, &V> {
        self.set.iter().collect()
    }

    /// Sets it for the product of an id, or sets it no more.
    pub(super) fn set(&mut self, id: &ProductId, known: &Products, value: Option<V>) {
        let id = known.present(id).clone();
        match value {
            Some(value) => self.insert(id, value),
            None => drop(self.set.remove(&id)),
        }
    }

    /// A product has another id from now on: what is set for it goes with it.
    pub(super) fn rename(&mut self, from: &ProductId, to: &ProductId) {
        if let Some(value) = self.set.remove(from)
            && !self.set.contains_key(to)
        {
            self.insert(to.clone(), value);
        }
    }

    fn insert(&mut self, id: ProductId, value: V) {
        self.signs |= sign(&id);
        self.set.insert(id, value);
    }
}

impl<V: Serialize> Serialize for ByProduct<V> {
    /// In order: a snapshot does not depend on what was set first.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.in_order().serialize(serializer)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for ByProduct<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut by_product = Self::default();
        BTreeMap::deserialize(deserializer)?.into_iter().for_each(|(id, value)| by_product.insert(id, value));
        Ok(by_product)
    }
}
