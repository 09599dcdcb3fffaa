//! Licenses that wait for their payment (`S7`): the payment comes, or it does not.

use selfserve_macros::data;

use crate::corruption::Corruption;
use crate::event::{Apply, Event, Recorded};
use crate::state::{ChargedBy, FullCredit, InvoiceEntry, Lot, State, Subscription};
use crate::subscription::{LicensesReserved, reservation};
use crate::value::{AmountOverflow, LicenseCount, SubscriptionId, Timestamp};

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
pub(crate) fn fulfilled_without_payment(events: &[Event]) -> Option<Event> {
    let LicensesReserved { subscription, reserved: added, licenses, .. } =
        events.iter().find_map(|event| match event {
            Event::LicensesReserved(reserved) => Some(reserved.clone()),
            _ => None,
        })?;
    let unpaid =
        |event: &Event| matches!(event, Event::InvoiceIssued(invoice) if !invoice.amount_due.is_zero());
    (!events.iter().any(unpaid)).then(|| ReservedLicensesAdded { subscription, added, licenses }.into())
}

impl Apply for ReservedLicensesAdded {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        let profile = state.payer_of(self.subscription)?;
        state.change_subscription(self.subscription, record.at, |subscription, _, _| {
            if subscription.reserved.is_none() {
                return Err(Corruption::ImpossibleState);
            }
            let fits = subscription.licenses.plus(self.added) == self.licenses;
            let all = subscription.reserved.take_if(|reserved| fits && reserved.licenses == self.added);
            let reservation = all.ok_or(Corruption::ImpossibleNumber)?;
            subscription.licenses = self.licenses;
            let waits = ChargedBy::Pending(profile);
            subscription.lots.push(Lot {
                licenses: self.added,
                since: reservation.since,
                start: reservation.since.day(),
                charged_by: reservation.invoice.map_or(waits, ChargedBy::Invoice),
                full_credit: FullCredit::WithinADay,
            });
            Ok(())
        })
    }
}
