//! What waits for its payment (`S7`, `U7`): the payment comes, or it does not.

use alloc::vec::Vec;

use crate::event::{Apply, Event, Recorded};
use crate::state::{
    ChargedBy, FullCredit, InvoiceEntry, Known, Lot, Profile, Reserved, Slot, State, Subscription,
};
use crate::subscription::{LicensesReserved, ReservedPlanChangeMade, reservation};
use crate::value::{AmountOverflow, LicenseCount, SubscriptionId, Timestamp};
use crate::{collection::as_if_paid, collection::invoice::InvoiceIssued, corruption::Corruption};

/// Reserved licenses were paid: they can be used.
#[data]
pub struct ReservedLicensesAdded {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// How many were reserved.
    pub added: LicenseCount,
    /// How many it has now.
    pub licenses: LicenseCount,
}

/// The subscription of which an invoice charged what is reserved.
fn waiting_for<'a>(state: &'a State, invoice: &InvoiceEntry) -> Option<&'a Subscription> {
    let slot = state.invoices.slot(&invoice.number)?;
    let charged = invoice.charges.subscriptions().iter().filter_map(|slot| state.subscriptions.at(*slot));
    charged.into_iter().find(|charged| {
        charged.reserved.as_ref().is_some_and(|reservation| reservation.invoice == Some(slot))
    })
}

/// What the full payment of an invoice brings to what waits for it.
pub(crate) fn fulfilled(state: &State, invoice: &InvoiceEntry) -> Vec<Event> {
    waiting_for(state, invoice).map_or_else(Vec::new, |subscription| of_subscription(state, subscription))
}

fn of_subscription(state: &State, subscription: &Subscription) -> Vec<Event> {
    let Some(reservation) = subscription.reserved.as_deref() else { return Vec::new() };
    match &reservation.of {
        Reserved::Licenses(added) => {
            let (added, licenses) = (*added, subscription.licenses.plus(*added));
            vec![ReservedLicensesAdded { subscription: subscription.id, added, licenses }.into()]
        }
        Reserved::Plan(moved) => ReservedPlanChangeMade::of(state, subscription, moved),
    }
}

/// What a hopeless payment brings to what waits for it.
pub(crate) fn unpaid(
    state: &State,
    invoice: &InvoiceEntry,
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    waiting_for(state, invoice).map_or(Ok(Vec::new()), |subscription| reservation::lapsed(subscription, at))
}

/// What is reserved, and leaves nothing to pay, need not wait for a payment.
pub(crate) fn fulfilled_without_payment(
    state: &State,
    events: &[Event],
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    let reserved: Vec<Event> = events.iter().flat_map(|event| reserved_by(state, event)).collect();
    if reserved.is_empty() {
        return Ok(reserved);
    }
    for invoice in events.iter().filter_map(Event::get::<InvoiceIssued>) {
        if !as_if_paid::is_so_at_issue(state, invoice, events, at)? {
            return Ok(Vec::new());
        }
    }
    Ok(reserved)
}

/// What comes once that is paid which an event, not applied yet, reserves.
fn reserved_by(state: &State, event: &Event) -> Vec<Event> {
    match event {
        Event::LicensesReserved(reserved) => {
            let LicensesReserved { subscription, reserved: added, licenses, .. } = *reserved;
            vec![ReservedLicensesAdded { subscription, added, licenses }.into()]
        }
        Event::PlanChangeReserved(reserved) => {
            let subscription = state.subscriptions.find(reserved.subscription);
            subscription.map_or_else(Vec::new, |subscription| {
                ReservedPlanChangeMade::at_once(state, subscription, reserved)
            })
        }
        _ => Vec::new(),
    }
}

impl Apply for ReservedLicensesAdded {
    type Checked = (Known<Subscription>, Known<Profile>, Timestamp, Option<Slot>);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let (reserved, since) = subscription.reserved_licenses().ok_or(Corruption::ImpossibleState)?;
        let invoice = state.require_reservation_paid(subscription)?;
        Corruption::ImpossibleNumber.unless(reserved == self.added)?;
        Corruption::ImpossibleNumber.unless(subscription.licenses.plus(self.added) == self.licenses)?;
        Ok((known, state.payer(subscription)?, since, invoice))
    }

    fn change(&self, (known, payer, since, invoice): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.reserved = None;
            subscription.licenses = self.licenses;
            let waits = ChargedBy::Pending(payer.slot());
            subscription.lots.push(Lot {
                licenses: self.added,
                since,
                start: since.day(),
                charged_by: invoice.map_or(waits, ChargedBy::Invoice),
                full_credit: FullCredit::WithinADay,
            });
        });
        invoice.into_iter().for_each(|invoice| state.wait_no_more(invoice, record.at));
    }
}

impl State {
    /// Refuses what is reserved while its invoice is not paid, or as if it were; that invoice.
    pub(crate) fn require_reservation_paid(
        &self,
        subscription: &Subscription,
    ) -> Result<Option<Slot>, Corruption> {
        let invoice = subscription.reserved.as_ref().and_then(|reservation| reservation.invoice);
        let entry = invoice.and_then(|slot| self.invoices.at(slot));
        Corruption::ImpossibleState.unless(entry.is_none_or(|entry| entry.is_as_if_paid()))?;
        Ok(invoice)
    }
}
