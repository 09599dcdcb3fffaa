//! From one status to the next: activation, disabling, deletion (`B1`, `C6`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::collection::first_payment;
use crate::corruption::Corruption;
use crate::event::{Apply, Event, Recorded};
use crate::state::{State, Subscription};
use crate::status::SubscriptionStatus;
use crate::subscription::reservation;
use crate::value::{AmountOverflow, Day, InvoiceNumber, SubscriptionId, Timestamp};

/// A subscription was disabled: nobody has access any more (`C6`).
#[data]
pub struct SubscriptionDisabled {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it is deleted.
    pub until: Day,
    /// The unpaid invoice that disabled it (`I8`); absent: its days as expired were over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unpaid_invoice: Option<InvoiceNumber>,
}

/// A subscription was deleted, for good; its licenses are nobody's any more (`C6`).
#[data]
pub struct SubscriptionDeleted {
    /// The subscription.
    pub subscription: SubscriptionId,
}

/// What the end of a status brings (`C6`): reserved licenses that nobody paid are released first (`S7`); expired becomes
/// disabled, disabled becomes deleted, an expired trial too, and a purchase that nobody paid does not come about (`B1`).
pub(crate) fn status_end(
    state: &State,
    subscription: &Subscription,
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    if let Some(released) = reservation::lapsed(subscription, at)? {
        return Ok(alloc::vec![released]);
    }
    let id = subscription.id;
    Ok(match subscription.status {
        SubscriptionStatus::Pending => first_payment::lapse(state, subscription),
        SubscriptionStatus::Expired if subscription.trial.is_none() => {
            let expired = subscription.until.unwrap_or(subscription.term_days.end);
            let until = expired.plus_setting(state.settings.disabled_days);
            alloc::vec![SubscriptionDisabled { subscription: id, until, unpaid_invoice: None }.into()]
        }
        SubscriptionStatus::Expired
        | SubscriptionStatus::Disabled
        | SubscriptionStatus::Trial
        | SubscriptionStatus::Active
        | SubscriptionStatus::Deleted => alloc::vec![SubscriptionDeleted { subscription: id }.into()],
    })
}

/// The subscription is not in a status in which that can be done.
#[data]
pub struct WrongStatus {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The status it has.
    pub status: SubscriptionStatus,
}

impl Apply for SubscriptionDisabled {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        state.change_subscription(self.subscription, record.at, |subscription, _, _| {
            subscription.status = SubscriptionStatus::Disabled;
            subscription.until = Some(self.until);
            Ok(())
        })
    }
}

impl Apply for SubscriptionDeleted {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        delete(state, self.subscription, record.at)
    }
}

/// A subscription is gone for good, and its licenses are nobody's.
pub(crate) fn delete(state: &mut State, id: SubscriptionId, at: Timestamp) -> Result<(), Corruption> {
    state.change_subscription(id, at, |subscription, licenses, slot| {
        let holders: Vec<_> = licenses.of_subscription(&subscription.holders).collect();
        for held in holders {
            licenses.unassign(held.person, slot, &mut subscription.holders)?;
        }
        subscription.status = SubscriptionStatus::Deleted;
        subscription.hand_over = None;
        subscription.until = None;
        Ok(())
    })
}
