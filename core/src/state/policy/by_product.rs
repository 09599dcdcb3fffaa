//! What is set for single products, by whichever of its ids a product is called (`K1`).

use alloc::collections::BTreeMap;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::catalog::{Catalog, Product};
use crate::value::ProductId;

/// What is set for single products, under the ids that they have now.
///
/// Catalog and organization learn of another id at different times. A catalog that is ahead knows the former ids; for one
/// that is behind, the organization knows the later one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(bound(serialize = "V: Serialize", deserialize = "V: Deserialize<'de>"))]
pub(crate) struct ByProduct<V> {
    /// Found by a hash, which takes half as long as comparing texts: every `may_buy` asks.
    #[serde(serialize_with = "in_order", deserialize_with = "read")]
    set: Set<V>,
    /// The present id for each id that the organization was told is former.
    later: BTreeMap<ProductId, ProductId>,
}

/// For what something is set: a product, for one.
pub(crate) trait Scope: Clone {
    /// The product, if it is one.
    fn product(&mut self) -> Option<&mut ProductId>;
}

type Set<V> = HashMap<ProductId, V, FixedState>;

/// A snapshot does not depend on what was set first.
fn in_order<V: Serialize, S: Serializer>(set: &Set<V>, serializer: S) -> Result<S::Ok, S::Error> {
    set.iter().collect::<BTreeMap<_, _>>().serialize(serializer)
}

fn read<'de, V: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Set<V>, D::Error> {
    BTreeMap::deserialize(deserializer).map(|set| set.into_iter().collect())
}

impl<V> Default for ByProduct<V> {
    fn default() -> Self {
        Self { set: Set::default(), later: BTreeMap::new() }
    }
}

impl<V> ByProduct<V> {
    pub(crate) fn is_empty(&self) -> bool {
        self.set.is_empty()
    }

    /// What is set for a product of the catalog.
    pub(crate) fn of(&self, product: &Product) -> Option<&V> {
        if self.set.is_empty() {
            return None;
        }
        product.ids().find_map(|id| self.get(id))
    }

    /// A scope with the one id of the product under which it is set, or would be (`K1`).
    pub(crate) fn resolved<S: Scope>(&self, scope: &S, catalog: &Catalog) -> S {
        let mut scope = scope.clone();
        if let Some(product) = scope.product() {
            *product = self.id_of(product, catalog).clone();
        }
        scope
    }

    /// The id under which it is set, or would be, for the product of an id: once, whatever the product is called.
    fn id_of<'a>(&'a self, id: &'a ProductId, catalog: &'a Catalog) -> &'a ProductId {
        let Some(product) = catalog.product(id) else { return id };
        product.ids().find(|id| self.get(id).is_some()).unwrap_or(&product.id)
    }

    /// What is set for the product of an id.
    pub(crate) fn get(&self, id: &ProductId) -> Option<&V> {
        self.set.get(self.present(id))
    }

    /// Sets it for the product of an id, or sets it no more.
    pub(crate) fn set(&mut self, id: &ProductId, value: Option<V>) {
        let id = self.present(id).clone();
        match value {
            Some(value) => self.set.insert(id, value),
            None => self.set.remove(&id),
        };
    }

    /// A product has another id from now on: what is set for it goes with it.
    pub(crate) fn rename(&mut self, from: &ProductId, to: &ProductId) {
        let from = self.present(from).clone();
        if let Some(value) = self.set.remove(&from) {
            self.set.entry(to.clone()).or_insert(value);
        }
        self.later.values_mut().filter(|later| **later == from).for_each(|later| *later = to.clone());
        self.later.insert(from, to.clone());
        self.later.remove(to);
    }

    /// Whether it was told that a product which had one id has another now.
    pub(crate) fn is_renamed(&self, from: &ProductId, to: &ProductId) -> bool {
        self.later.get(from) == Some(to)
    }

    fn present<'a>(&'a self, id: &'a ProductId) -> &'a ProductId {
        self.later.get(id).unwrap_or(id)
    }
}
