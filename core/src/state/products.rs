//! The products that the journal knows: those that somebody bought, asked for or renamed.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::iter::once;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::catalog::{Catalog, Product};
use crate::state::Slot;
use crate::value::ProductId;

/// Products by all their ids, former ones included (`K1`).
#[derive(Debug, Clone, Default)]
pub(crate) struct Products {
    products: Vec<Ids>,
    by_id: HashMap<ProductId, Slot, FixedState>,
    /// The present id for each id of which the organization was told that it is former, products that nobody has included:
    /// what is set for a product is set under its present id.
    later: BTreeMap<ProductId, ProductId>,
}

/// The ids of a product.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Ids {
    present: ProductId,
    /// All of them.
    all: BTreeSet<ProductId>,
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
        self.all_of_catalog(product).next()
    }

    /// The present ids of two products that the catalog says are one: of the other, and of the one (`K1`).
    #[inline]
    pub(crate) fn untold(&self, product: &Product) -> Option<(&ProductId, &ProductId)> {
        // Nearly every product has had one id, and every `may_buy` asks.
        if product.former_ids.is_empty() {
            return None;
        }
        let mut known = self.all_of_catalog(product);
        let one = known.next()?;
        let other = known.find(|other| *other != one)?;
        self.id(other).zip(self.id(one))
    }

    /// All that a product of the catalog is to the organization: more than one where that was not told.
    pub(crate) fn all_of_catalog(&self, product: &Product) -> impl Iterator<Item = Slot> {
        product.ids().filter_map(|id| self.find(id))
    }

    pub(crate) fn id(&self, slot: Slot) -> Option<&ProductId> {
        self.products.get(slot.index()).map(|ids| &ids.present)
    }

    /// The product of a slot in the catalog: under its present id, or, where the catalog has not heard of that yet, under
    /// one that it had.
    pub(crate) fn in_catalog<'a>(&self, slot: Slot, catalog: &'a Catalog) -> Option<&'a Product> {
        catalog.product(self.id(slot)?).or_else(|| self.ids(slot).find_map(|id| catalog.product(id)))
    }

    /// All ids of a product.
    pub(crate) fn ids(&self, slot: Slot) -> impl Iterator<Item = &ProductId> {
        self.products.get(slot.index()).into_iter().flat_map(|ids| &ids.all)
    }

    /// Whether it was told that a product which had one id has another now.
    pub(crate) fn is_renamed(&self, from: &ProductId, to: &ProductId) -> bool {
        self.later.get(from) == Some(to)
    }

    /// The id that a product has now, as far as the organization was told.
    #[inline]
    pub(crate) fn present<'a>(&'a self, id: &'a ProductId) -> &'a ProductId {
        // Hardly any organization is told of another id, and every `may_buy` asks.
        if self.later.is_empty() { id } else { self.later.get(id).unwrap_or(id) }
    }

    /// Whether an id means the product with these ids, by themselves or as far as the organization was told.
    pub(crate) fn means<'a>(&self, id: &ProductId, mut ids: impl Iterator<Item = &'a ProductId>) -> bool {
        let known = |id| (self.find(id), self.present(id));
        let (slot, present) = known(id);
        ids.any(|other| {
            other == id || self.present(other) == present || slot.is_some() && self.find(other) == slot
        })
    }

    /// The product of this id, new or known, which once had these ids.
    pub(crate) fn learn(&mut self, id: &ProductId, former_ids: &[ProductId]) -> Slot {
        let known = once(id).chain(former_ids).find_map(|id| self.find(id));
        let slot = known.unwrap_or_else(|| self.push(id));
        for id in once(id).chain(former_ids) {
            if self.find(id).is_none() {
                self.call(slot, id);
            }
        }
        slot
    }

    fn push(&mut self, id: &ProductId) -> Slot {
        // No memory holds so many products that their number does not fit.
        let slot = Slot(u32::try_from(self.products.len()).unwrap_or(u32::MAX));
        self.products.push(Ids { present: id.clone(), all: BTreeSet::new() });
        slot
    }

    /// An id means this product.
    fn call(&mut self, slot: Slot, id: &ProductId) {
        self.by_id.insert(id.clone(), slot);
        if let Some(ids) = self.products.get_mut(slot.index()) {
            ids.all.insert(id.clone());
        }
    }

    /// A product has another id from now on (`K1`), by which it is known even where nobody has it yet.
    pub(super) fn rename(&mut self, from: &ProductId, to: &ProductId) -> Renamed {
        let product = self.learn(from, core::slice::from_ref(to));
        let other = self.find(to).filter(|other| *other != product);
        let others = other.and_then(|other| self.products.get_mut(other.index()));
        let of_other = others.map(|ids| core::mem::take(&mut ids.all)).unwrap_or_default();
        of_other.iter().for_each(|id| self.call(product, id));
        if let Some(ids) = self.products.get_mut(product.index()) {
            ids.present = to.clone();
        }
        Renamed { product, other, before: self.tell(from, to) }
    }

    /// Remembers which id is present now; answers which one was.
    fn tell(&mut self, from: &ProductId, to: &ProductId) -> ProductId {
        let before = self.present(from).clone();
        self.later.values_mut().filter(|later| **later == before).for_each(|later| *later = to.clone());
        self.later.insert(before.clone(), to.clone());
        self.later.remove(to);
        before
    }
}

impl Serialize for Products {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (&self.products, &self.later).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Products {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (products, later) = <(Vec<Ids>, BTreeMap<_, _>)>::deserialize(deserializer)?;
        let slots = (0..).map(Slot).zip(&products);
        let by_id = slots.flat_map(|(slot, ids)| ids.all.iter().map(move |id| (id.clone(), slot))).collect();
        Ok(Self { products, by_id, later })
    }
}

/// A product that has another id.
pub(crate) struct Renamed {
    pub(crate) product: Slot,
    /// What was taken for another product until now: the catalog had changed the id without saying so.
    pub(crate) other: Option<Slot>,
    /// The id that it had until now.
    pub(crate) before: ProductId,
}
