//! A purchase that waits for its first payment (`B1`): the payment comes, or it does not.

use alloc::vec::Vec;

use crate::collection::as_if_paid;
use crate::collection::invoice::{InvoiceIssued, InvoiceVoided};
use crate::event::{Apply, Event, Recorded};
use crate::state::{InvoiceEntry, Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::subscription::{SubscriptionDeleted, SubscriptionPurchased, SubscriptionReactivated};
use crate::value::{AmountOverflow, SubscriptionId, Timestamp};
use crate::{corruption::Corruption, settings::Activation};

/// The first payment came: the subscription can be used (`B1`).
#[data]
pub struct SubscriptionActivated {
    /// The subscription.
    pub subscription: SubscriptionId,
}

/// The subscription that waits for this invoice to be paid, if one does (`B1`).
pub(super) fn waiting_for<'a>(state: &'a State, invoice: &InvoiceEntry) -> Option<&'a Subscription> {
    let subscription = state.subscriptions.at(invoice.charges.opens()?)?;
    (subscription.status == SubscriptionStatus::Pending).then_some(subscription)
}

/// What the full payment of an invoice brings to the subscription that waits for it (`B1`).
pub(crate) fn activation(state: &State, invoice: &InvoiceEntry) -> Option<Event> {
    let subscription = waiting_for(state, invoice)?.id;
    Some(SubscriptionActivated { subscription }.into())
}

/// A purchase of which nothing is left to pay need not wait for a payment (`B1`).
pub(crate) fn activation_without_payment(
    state: &State,
    events: &[Event],
    at: Timestamp,
) -> Result<Option<Event>, AmountOverflow> {
    let bought = events.iter().find_map(Event::get::<SubscriptionPurchased>);
    let back = events.iter().find_map(Event::get::<SubscriptionReactivated>);
    let bought = bought.map(|bought| (bought.subscription, bought.activation));
    let opened = bought.or(back.map(|back| (back.subscription, back.activation)));
    let waits = opened.filter(|(_, activation)| *activation == Activation::OnFirstPayment);
    let Some((subscription, _)) = waits else { return Ok(None) };
    for invoice in events.iter().filter_map(Event::get::<InvoiceIssued>) {
        if as_if_paid::is_so_at_issue(state, invoice, events, at)? {
            return Ok(Some(SubscriptionActivated { subscription }.into()));
        }
    }
    Ok(None)
}

/// What a hopeless payment brings to the subscription that waits for it: the purchase does not come about (`B1`).
pub(crate) fn purchase_lapses(
    state: &State,
    invoice: &InvoiceEntry,
    at: Timestamp,
) -> Result<Option<Event>, AmountOverflow> {
    let waiting = waiting_for(state, invoice);
    waiting.map(|subscription| Ok(SubscriptionDeleted::of(subscription, at)?.into())).transpose()
}

/// Ahead of the end of a purchase that nobody paid its invoice is void (`B1`).
pub(super) fn void(state: &State, events: &mut Vec<Event>) {
    let unpaid = events.iter().enumerate().find_map(|(place, event)| {
        let Event::SubscriptionDeleted(deleted) = event else { return None };
        let subscription = state.subscriptions.find(deleted.subscription)?;
        let pending = Some(subscription).filter(|it| it.status == SubscriptionStatus::Pending)?;
        let invoice = state.invoices.unsettled(pending.period.invoice()?)?;
        invoice.is_open().then(|| (place, InvoiceVoided::of(invoice)))
    });
    if let Some((place, voided)) = unpaid {
        events.insert(place, voided.into());
    }
}

impl Apply for SubscriptionActivated {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.require_subscription(self.subscription, |subscription| {
            let opening = subscription.period.invoice().and_then(|slot| state.invoices.at(slot));
            let paid = opening.is_some_and(|invoice| invoice.is_as_if_paid());
            subscription.status == SubscriptionStatus::Pending && paid
        })
    }

    fn change(&self, known: Self::Checked, state: &mut State, record: &Recorded) {
        let opening = state.subscriptions.row(known).period.invoice();
        state.update_subscription(known, |subscription| {
            subscription.status = SubscriptionStatus::Active;
            subscription.until = None;
        });
        opening.into_iter().for_each(|invoice| state.wait_no_more(invoice, record.at));
    }
}
