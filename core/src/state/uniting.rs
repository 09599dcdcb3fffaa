//! Two products turn out to be one (`K1`): everything that was the other's is the product's.

use alloc::vec::Vec;

use crate::state::{Indexes, Keys, Slot, State, TotalsByChannel};

impl State {
    /// Makes everything of another product this product's. The other is empty after it.
    pub(crate) fn unite(&mut self, product: Slot, other: Slot) {
        for slot in self.indexes.to_product(other) {
            self.indexes.by_product.remove(&(other, slot));
            self.indexes.by_product.insert((product, slot));
            let Some(subscription) = self.subscriptions.at_mut(slot) else { continue };
            let before = Keys::of(subscription);
            subscription.product = product;
            self.indexes.replace(slot, before, Keys::of(subscription));
        }
        self.indexes.unite_trials(product, other);
        if let Some(totals) = self.totals.remove(&other) {
            let united = self.totals.entry(product).or_default();
            *united = united.plus(totals);
        }
        self.requests.unite(product, other);
        self.auto_claims.unite(product, other);
    }
}

impl Indexes {
    /// The subscriptions to a product, oldest first.
    fn to_product(&self, product: Slot) -> Vec<Slot> {
        let all = self.by_product.range((product, Slot(0))..=(product, Slot(u32::MAX)));
        all.map(|(_, subscription)| *subscription).collect()
    }

    fn unite_trials(&mut self, product: Slot, other: Slot) {
        let tried = |of: Slot| if of == other { product } else { of };
        self.trials = self.trials.iter().map(|(person, of)| (*person, tried(*of))).collect();
    }
}

impl TotalsByChannel {
    fn plus(self, other: Self) -> Self {
        Self {
            self_service: self.self_service.plus(other.self_service),
            central: self.central.plus(other.central),
        }
    }
}
