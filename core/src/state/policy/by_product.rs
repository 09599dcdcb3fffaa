//! What is set for single products, by whichever of its ids a product is called (`K1`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Product};
use crate::state::{Products, Slot};
use crate::value::ProductId;

/// What is set for single products, at their slots. The last one has something, so that the table is empty where nothing
/// is set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ByProduct<V>(Vec<Option<V>>);

/// For what something is set: a product, for one.
pub(crate) trait Scope: Clone {
    /// The product, if it is one.
    fn product(&mut self) -> Option<&mut ProductId>;
}

impl<V> Default for ByProduct<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V> ByProduct<V> {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is set for a product of the catalog.
    ///
    /// Catalog and organization learn of another id at different times. A catalog that is ahead knows the former ids; for
    /// one that is behind, the organization knows the later one.
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
        self.0.get(known.find(id)?.index())?.as_ref()
    }

    /// Sets it for a product, or sets it no more.
    pub(super) fn set(&mut self, product: Slot, value: Option<V>) {
        let index = product.index();
        if index >= self.0.len() {
            self.0.resize_with(index.saturating_add(1), || None);
        }
        if let Some(present) = self.0.get_mut(index) {
            *present = value;
        }
        while let Some(None) = self.0.last() {
            self.0.pop();
        }
    }

    /// What was another product turns out to be this one (`K1`): what is set for the other, under the id that both have
    /// now, holds.
    pub(super) fn unite(&mut self, product: Slot, other: Slot) {
        if let Some(value) = self.0.get_mut(other.index()).and_then(Option::take) {
            self.set(product, Some(value));
        }
    }
}
