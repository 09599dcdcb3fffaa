//! From one status to the next: activation, disabling, deletion (`B1`, `C6`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::billing::invoice::{InvoiceStatus, InvoiceVoided};
use crate::event::{Apply, Corruption, Event, Recorded};
use crate::settings::Activation;
use crate::state::{InvoiceEntry, State, Subscription};
use crate::subscription::{SubscriptionStatus, reservation};
use crate::value::{Day, InvoiceNumber, SubscriptionId, Timestamp};

/// The first payment came: the subscription can be used (`B1`).
#[data]
pub struct SubscriptionActivated {
    /// The subscription.
    pub subscription: SubscriptionId,
}

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
pub(crate) fn status_end(state: &State, subscription: &Subscription, at: Timestamp) -> Vec<Event> {
    if let Some(released) = reservation::lapsed(subscription, at) {
        return alloc::vec![released];
    }
    let id = subscription.id;
    match subscription.status {
        SubscriptionStatus::Pending => lapse(state, subscription),
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
    }
}

/// The subscription that waits for this invoice to be paid, if one does (`B1`).
fn waiting_for<'a>(state: &'a State, invoice: &InvoiceEntry) -> Option<&'a Subscription> {
    let subscription = state.subscriptions.at(invoice.charges.opens()?)?;
    (subscription.status == SubscriptionStatus::Pending).then_some(subscription)
}

/// What the full payment of an invoice brings to the subscription that waits for it (`B1`).
pub(crate) fn activation(state: &State, invoice: &InvoiceEntry) -> Option<Event> {
    let subscription = waiting_for(state, invoice)?.id;
    Some(SubscriptionActivated { subscription }.into())
}

/// A purchase of which nothing is left to pay need not wait for a payment (`B1`).
pub(crate) fn activation_without_payment(events: &[Event]) -> Option<Event> {
    let opened = events.iter().filter_map(|event| match event {
        Event::SubscriptionPurchased(bought) => Some((bought.subscription, bought.activation)),
        Event::SubscriptionReactivated(back) => Some((back.subscription, back.activation)),
        _ => None,
    });
    let mut waiting = opened.filter(|(_, activation)| *activation == Activation::OnFirstPayment);
    let (subscription, _) = waiting.next()?;
    let paid = |event: &Event| matches!(event, Event::InvoiceIssued(invoice) if invoice.amount_due.is_zero());
    events.iter().any(paid).then(|| SubscriptionActivated { subscription }.into())
}

/// What a hopeless payment brings to the subscription that waits for it (`B1`).
pub(crate) fn purchase_lapses(state: &State, invoice: &InvoiceEntry) -> Vec<Event> {
    waiting_for(state, invoice).map(|subscription| lapse(state, subscription)).unwrap_or_default()
}

/// The purchase does not come about: the subscription is deleted, its invoice void (`B1`).
pub(crate) fn lapse(state: &State, subscription: &Subscription) -> Vec<Event> {
    let invoice = subscription.period.invoice.and_then(|slot| state.invoices.unsettled(slot));
    let unpaid = invoice.filter(|invoice| invoice.status != InvoiceStatus::Paid);
    let voided = unpaid.map(InvoiceVoided::of).map(Event::from);
    let deleted = Event::from(SubscriptionDeleted { subscription: subscription.id });
    voided.into_iter().chain([deleted]).collect()
}

/// The subscription is not in a status in which that can be done.
#[data]
pub struct WrongStatus {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The status it has.
    pub status: SubscriptionStatus,
}

impl Apply for SubscriptionActivated {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        state.change_subscription(self.subscription, record.at, |subscription, _, _| {
            if subscription.status != SubscriptionStatus::Pending {
                return Err(Corruption::ImpossibleState);
            }
            subscription.status = SubscriptionStatus::Active;
            subscription.until = None;
            Ok(())
        })
    }
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
