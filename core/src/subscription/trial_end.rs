//! A trial that ends and does not become a paid subscription (`B4`).

use selfserve_macros::data;

use crate::charging::Charging;
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Subject, Whom};
use crate::event::{Apply, Describe, Recorded};
use crate::state::{Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::{Day, SubscriptionId};

/// A trial ended and did not convert. People keep access for a while (`C6`).
#[data]
pub struct TrialEnded {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Why it did not convert.
    pub reason: TrialEndReason,
    /// The first day without access, on which it is deleted.
    pub until: Day,
}

/// Why a trial ends instead of converting (`B4`).
#[data]
pub enum TrialEndReason {
    /// It needed no payment method: such a trial simply ends (`K3`).
    NoPaymentMethodNeeded,
    /// Recurring billing was turned off (`C4`).
    RecurringBillingOff,
    /// The policy does not let people buy the product (`P4`).
    Policy,
    /// The product is not sold any more (`K1`).
    EndOfSale,
    /// The payment method cannot be charged (`G4`).
    PaymentMethod,
    /// Who started it has left (`O5`).
    PurchaserLeft,
    /// With its taxes, the amount is larger than can be counted (`K5`).
    AmountTooLarge,
}

impl Describe for TrialEnded {
    const RULE: &'static str = "B4";

    fn charging(&self) -> Option<Charging<'_>> {
        None
    }

    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(
            NotificationKind::TrialEnded,
            Subject::Subscription(self.subscription),
            Whom::Responsible,
        );
    }
}

impl Apply for TrialEnded {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Trial
        })
    }

    fn change(&self, known: Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, record.at, |subscription| {
            subscription.status = SubscriptionStatus::Expired;
            subscription.until = Some(self.until);
        });
    }
}
