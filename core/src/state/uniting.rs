//! Two products turn out to be one (`K1`): everything that was the other's is the product's.

use alloc::vec::Vec;

use crate::state::{Indexes, Keys, Slot, State};

impl State {
    /// Makes everything of another product this product's. The other is empty after it.
    pub(crate) fn unite(&mut self, product: Slot, other: Slot) {
        for slot in self.0.indexes.to_product(other) {
            let Some(subscription) = self.0.subscriptions.at_mut(slot) else { continue };
            let before = Keys::of(subscription);
            subscription.product = product;
            self.0.indexes.replace(slot, before, Keys::of(subscription));
        }
        self.0.indexes.unite_trials(product, other);
        if self.0.paid_once.remove(&other) {
            self.0.paid_once.insert(product);
        }
        self.0.totals.unite(product, other);
        self.0.license_requests.unite(product, other);
        self.0.auto_claims.unite(product, other);
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
