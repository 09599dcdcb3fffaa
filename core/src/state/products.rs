//! The products that the journal knows: those that somebody bought, asked for or renamed, by every id they had.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Product};
use crate::state::Slot;
use crate::value::ProductId;

/// Products by all their ids, former ones included (`K1`).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Products {
    /// The present id of each.
    present: Vec<ProductId>,
    by_id: BTreeMap<ProductId, Slot>,
}

impl Products {
    pub(crate) fn find(&self, id: &ProductId) -> Option<Slot> {
        self.by_id.get(id).copied()
    }

    /// The product of an id, of which the organization or the catalog has heard: either can be ahead of the other.
    pub(crate) fn named(&self, id: &ProductId, catalog: &Catalog) -> Option<Slot> {
        self.find(id).or_else(|| self.of_catalog(catalog.product(id)?))
    }

    /// A product of the catalog, under the id that it has or one that it had.
    pub(crate) fn of_catalog(&self, product: &Product) -> Option<Slot> {
        product.ids().find_map(|id| self.find(id))
    }

    pub(crate) fn id(&self, slot: Slot) -> Option<&ProductId> {
        self.present.get(slot.index())
    }

    /// The product of a slot in the catalog: under its present id, or, where the catalog has not heard of that yet, under
    /// one that it had.
    pub(crate) fn in_catalog<'a>(&self, slot: Slot, catalog: &'a Catalog) -> Option<&'a Product> {
        catalog.product(self.id(slot)?).or_else(|| self.ids(slot).find_map(|id| catalog.product(id)))
    }

    /// All ids of a product.
    pub(crate) fn ids(&self, slot: Slot) -> impl Iterator<Item = &ProductId> {
        self.by_id.iter().filter(move |(_, of)| **of == slot).map(|(id, _)| id)
    }

    /// The product of this id, new or known, which once had these ids.
    pub(super) fn learn(&mut self, id: &ProductId, former_ids: &[ProductId]) -> Slot {
        let slot = match core::iter::once(id).chain(former_ids).find_map(|id| self.find(id)) {
            Some(slot) => slot,
            None => {
                // No memory holds so many products that their number does not fit.
                let slot = Slot(u32::try_from(self.present.len()).unwrap_or(u32::MAX));
                self.present.push(id.clone());
                slot
            }
        };
        for id in core::iter::once(id).chain(former_ids) {
            self.by_id.entry(id.clone()).or_insert(slot);
        }
        slot
    }

    /// A product has another id from now on (`K1`), by which it is known even where nobody has it yet.
    pub(super) fn rename(&mut self, from: &ProductId, to: &ProductId) -> Renamed {
        let product = self.learn(from, core::slice::from_ref(to));
        let other = self.find(to).filter(|other| *other != product);
        self.by_id.values_mut().filter(|of| Some(**of) == other).for_each(|of| *of = product);
        if let Some(present) = self.present.get_mut(product.index()) {
            *present = to.clone();
        }
        Renamed { product, other }
    }
}

/// A product that has another id.
pub(crate) struct Renamed {
    pub(crate) product: Slot,
    /// What was taken for another product until now: the catalog had changed the id without saying so.
    pub(crate) other: Option<Slot>,
}
