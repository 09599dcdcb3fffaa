//! Totals by product, which the admin view shows (`V2`).

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::state::{Slot, Subscription};
use crate::status::{Channel, SubscriptionStatus};

/// Totals of the products that somebody bought.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Totals {
    by_product: BTreeMap<Slot, TotalsByChannel>,
    /// The products in the order in which they were first bought.
    bought: Vec<Slot>,
}

impl Totals {
    /// The products from a place on, each with its place.
    pub(crate) fn from(&self, first: u32) -> impl Iterator<Item = (u32, Slot, &TotalsByChannel)> {
        let skipped = usize::try_from(first).unwrap_or(usize::MAX);
        let bought = self.bought.get(skipped..).unwrap_or_default();
        (first..).zip(bought).filter_map(|(place, slot)| Some((place, *slot, self.by_product.get(slot)?)))
    }

    /// Counts a subscription that is new, or new here.
    pub(super) fn add(&mut self, subscription: &Subscription) {
        let totals = self.of_product(subscription.product).of_mut(subscription.channel);
        *totals = totals.plus(ProductTotals::of(subscription));
    }

    /// Counts a subscription as it is now, and no longer as it was.
    pub(super) fn replace(
        &mut self,
        subscription: &Subscription,
        (product, channel): (Slot, Channel),
        counted: ProductTotals,
    ) {
        let totals = self.of_product(product).of_mut(channel);
        *totals = totals.minus(counted);
        self.add(subscription);
    }

    /// The totals of a product, which may be bought for the first time.
    fn of_product(&mut self, product: Slot) -> &mut TotalsByChannel {
        self.by_product.entry(product).or_insert_with(|| {
            self.bought.push(product);
            TotalsByChannel::default()
        })
    }

    /// What was another product turns out to be this one (`K1`).
    pub(super) fn unite(&mut self, product: Slot, other: Slot) {
        let Some(totals) = self.by_product.remove(&other) else { return };
        match self.by_product.get_mut(&product) {
            Some(united) => *united = united.plus(totals),
            None => {
                self.by_product.insert(product, totals);
                self.bought
                    .iter_mut()
                    .filter(|bought| **bought == other)
                    .for_each(|bought| *bought = product);
            }
        }
    }
}

/// The totals of one product by channel (`V2`).
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub(crate) struct TotalsByChannel {
    self_service: ProductTotals,
    central: ProductTotals,
}

impl TotalsByChannel {
    /// The totals of one channel, or of both.
    pub(crate) fn of(&self, channel: Option<Channel>) -> ProductTotals {
        match channel {
            Some(Channel::SelfService) => self.self_service,
            Some(Channel::Central) => self.central,
            None => self.self_service.plus(self.central),
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            self_service: self.self_service.plus(other.self_service),
            central: self.central.plus(other.central),
        }
    }

    fn of_mut(&mut self, channel: Channel) -> &mut ProductTotals {
        match channel {
            Channel::SelfService => &mut self.self_service,
            Channel::Central => &mut self.central,
        }
    }
}

/// The subscriptions to one product that are not deleted, together (`V2`): fewer than 2³² of them, each with a count below
/// 2³², so no sum stops short, and what was added can be taken away again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ProductTotals {
    pub(crate) subscriptions: u32,
    pub(crate) licenses: u64,
    pub(crate) assigned: u64,
    /// Not the difference of the two: where more are assigned than paid for, none is free (`S6`).
    pub(crate) free: u64,
}

impl ProductTotals {
    /// What one subscription adds to them.
    pub(super) fn of(subscription: &Subscription) -> Self {
        if subscription.status == SubscriptionStatus::Deleted {
            return Self::default();
        }
        Self {
            subscriptions: 1,
            licenses: subscription.licenses.0.into(),
            assigned: subscription.assigned().0.into(),
            free: subscription.free().0.into(),
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            subscriptions: self.subscriptions.saturating_add(other.subscriptions),
            licenses: self.licenses.saturating_add(other.licenses),
            assigned: self.assigned.saturating_add(other.assigned),
            free: self.free.saturating_add(other.free),
        }
    }

    fn minus(self, other: Self) -> Self {
        Self {
            subscriptions: self.subscriptions.saturating_sub(other.subscriptions),
            licenses: self.licenses.saturating_sub(other.licenses),
            assigned: self.assigned.saturating_sub(other.assigned),
            free: self.free.saturating_sub(other.free),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ProductTotals;

    #[test]
    fn v2_totals_beyond_a_count_of_licenses_come_back() {
        let one = ProductTotals { subscriptions: 1, licenses: 1_000_000, assigned: 600_000, free: 400_000 };
        let many = (0..5_000).fold(ProductTotals::default(), |totals, _| totals.plus(one));
        assert_eq!((many.licenses, many.assigned), (5_000_000_000, 3_000_000_000));
        let few = (1..5_000).fold(many, |totals, _| totals.minus(one));
        assert_eq!(few, one);
    }
}
