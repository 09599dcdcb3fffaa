//! Licenses that wait for their payment (`S7`): the payment comes, or it does not.

use crate::event::{Apply, Event, Recorded};
use crate::state::{
    ChargedBy, FullCredit, InvoiceEntry, Known, Lot, Profile, Reservation, State, Subscription,
};
use crate::subscription::{LicensesReserved, reservation};
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

/// The subscription of which an invoice charged the licenses that are reserved.
fn waiting_for<'a>(state: &'a State, invoice: &InvoiceEntry) -> Option<&'a Subscription> {
    let slot = state.invoices.slot(&invoice.number)?;
    let charged = invoice.charges.subscriptions().iter().filter_map(|slot| state.subscriptions.at(*slot));
    charged.into_iter().find(|charged| {
        charged.reserved.as_ref().is_some_and(|reservation| reservation.invoice == Some(slot))
    })
}

/// What the full payment of an invoice brings to the licenses that wait for it.
pub(crate) fn fulfilled(state: &State, invoice: &InvoiceEntry) -> Option<Event> {
    let subscription = waiting_for(state, invoice)?;
    let added = subscription.reserved.as_ref()?.licenses;
    let licenses = subscription.licenses.plus(added);
    Some(ReservedLicensesAdded { subscription: subscription.id, added, licenses }.into())
}

/// What a hopeless payment brings to the licenses that wait for it.
pub(crate) fn unpaid(
    state: &State,
    invoice: &InvoiceEntry,
    at: Timestamp,
) -> Result<Option<Event>, AmountOverflow> {
    waiting_for(state, invoice).map_or(Ok(None), |subscription| reservation::lapsed(subscription, at))
}

/// Reserved licenses of which nothing is left to pay need not wait for a payment.
pub(crate) fn fulfilled_without_payment(
    state: &State,
    events: &[Event],
    at: Timestamp,
) -> Result<Option<Event>, AmountOverflow> {
    let Some(reserved) = events.iter().find_map(Event::get::<LicensesReserved>) else { return Ok(None) };
    let LicensesReserved { subscription, reserved: added, licenses, .. } = *reserved;
    for invoice in events.iter().filter_map(Event::get::<InvoiceIssued>) {
        if !as_if_paid::is_so_at_issue(state, invoice, events, at)? {
            return Ok(None);
        }
    }
    Ok(Some(ReservedLicensesAdded { subscription, added, licenses }.into()))
}

impl Apply for ReservedLicensesAdded {
    type Checked = (Known<Subscription>, Known<Profile>, Reservation);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let reservation = subscription.reserved.as_deref().ok_or(Corruption::ImpossibleState)?;
        let invoice = reservation.invoice.and_then(|slot| state.invoices.at(slot));
        let paid = invoice.is_none_or(|invoice| invoice.is_as_if_paid());
        Corruption::ImpossibleState.unless(paid)?;
        if reservation.licenses != self.added {
            return Err(Corruption::ImpossibleNumber);
        }
        Corruption::ImpossibleNumber.unless(subscription.licenses.plus(self.added) == self.licenses)?;
        Ok((known, state.payer(subscription)?, *reservation))
    }

    fn change(&self, (known, payer, reservation): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.reserved = None;
            subscription.licenses = self.licenses;
            let waits = ChargedBy::Pending(payer.slot());
            subscription.lots.push(Lot {
                licenses: self.added,
                since: reservation.since,
                start: reservation.since.day(),
                charged_by: reservation.invoice.map_or(waits, ChargedBy::Invoice),
                full_credit: FullCredit::WithinADay,
            });
        });
        reservation.invoice.into_iter().for_each(|invoice| state.wait_no_more(invoice, record.at));
    }
}
