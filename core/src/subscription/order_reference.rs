//! What the documents of a subscription refer to (`I16`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::charge::OrderReference;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::state::{Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::SubscriptionId;
use crate::{case::Case, command::Decide, corruption::Corruption, rights::Right};

/// Sets what the documents of a subscription refer to from now on (`I16`). What is charged from then on is on documents of its
/// own; what takes something back stays with the order that was charged.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let order = OrderReference { purchase_order: Some("PO-4711".into()), cost_center: Some("Design".into()) };
/// let set = SetOrderReference { subscription: POWER_BI, order_reference: Some(order.clone()) };
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &set.into())?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.order_reference, Some(order));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct SetOrderReference {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// What its documents refer to from now on; absent: what the billing profile says.
    pub order_reference: Option<OrderReference>,
}

/// The documents of a subscription refer to something else from now on.
#[data]
pub struct OrderReferenceSet {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// What they refer to; absent: what the billing profile says.
    pub order_reference: Option<OrderReference>,
}

impl Decide for SetOrderReference {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = case.subscription(self.subscription, Right::ManageSubscription)?;
        let living = [
            SubscriptionStatus::Pending,
            SubscriptionStatus::Trial,
            SubscriptionStatus::Active,
            SubscriptionStatus::Paused,
            SubscriptionStatus::Expired,
            SubscriptionStatus::Disabled,
        ];
        case.require_status(subscription, &living)?;
        let order_reference = self.order_reference.as_ref().and_then(OrderReference::said);
        if subscription.order_reference.as_deref() == order_reference.as_ref() {
            return Ok(Vec::new());
        }
        Ok(vec![OrderReferenceSet { subscription: subscription.id, order_reference }.into()])
    }
}

impl Apply for OrderReferenceSet {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.require_subscription(self.subscription, |subscription| {
            subscription.status != SubscriptionStatus::Deleted
        })
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        let reference = self.order_reference.clone().map(Box::new);
        state.update_subscription(known, |subscription| subscription.order_reference = reference);
    }
}
