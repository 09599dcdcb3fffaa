//! What a person has already of what they would buy: no rule asks for it, and people want to know it (`P5`).

use alloc::vec::Vec;

use crate::policy::Purchase;
use crate::state::Subscription;
use crate::status::{InvoiceStatus, SubscriptionStatus};
use crate::value::{LicenseCount, SubscriptionId};

/// How many subscriptions that a person has already are looked at, and how many to the same product told of.
const MOST_PASSED_OVER: usize = 1_000;
const MOST_TOLD: usize = 20;

/// A subscription that a person has already to what they would buy.
#[data]
pub struct AlreadyBought {
    /// Which one.
    pub subscription: SubscriptionId,
    /// Where it stands; none that is deleted is told of.
    pub status: SubscriptionStatus,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// Whether one of its invoices is past due.
    pub past_due: bool,
}

impl Purchase<'_> {
    pub(super) fn already_bought(&self) -> Vec<AlreadyBought> {
        let newest = self.state.newest_subscriptions_of(self.person).take(MOST_PASSED_OVER);
        let same = newest.filter(|(_, subscription)| self.is_of_it(subscription)).take(MOST_TOLD);
        let told = same.map(|(slot, subscription)| AlreadyBought {
            subscription: subscription.id,
            status: subscription.status,
            licenses: subscription.licenses,
            past_due: self.state.invoices.open_of(slot).any(|open| open.status == InvoiceStatus::PastDue),
        });
        told.collect()
    }

    /// Whether it is one to the same product, whichever of its ids the organization knows, that is not over for good.
    fn is_of_it(&self, subscription: &Subscription) -> bool {
        let known = self.state.products.id(subscription.product);
        subscription.channel == self.channel
            && subscription.status != SubscriptionStatus::Deleted
            && self.product.ids().any(|id| known == Some(id))
    }
}
