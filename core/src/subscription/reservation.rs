//! Added licenses that wait for their payment (`S7`).

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use selfserve_macros::data;

use crate::billing::charged::require_lines_of;
use crate::billing::line::{Change, Line, LineKind};
use crate::calendar::ServicePeriod;
use crate::case::Case;
use crate::event::{Apply, Corruption, Event, Recorded};
use crate::state::{ChargedBy, FullCredit, InvoiceEntry, Lot, Reservation, State, Subscription};
use crate::value::{AmountOverflow, Day, LicenseCount, SubscriptionId, Timestamp};

/// Licenses were added that can be used once they are paid. They are invoiced at once.
#[data]
pub struct LicensesReserved {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// How many are reserved.
    pub reserved: LicenseCount,
    /// How many it has once they are paid.
    pub licenses: LicenseCount,
    /// The day on which they are released, if they are not paid: at the latest the end of the billing period.
    pub until: Day,
    /// What they cost for the rest of the billing period.
    pub lines: Vec<Line>,
}

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

/// Reserved licenses were given up, and credited in full. What was paid for before is not touched.
#[data]
pub struct ReservationReleased {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// How many were reserved.
    pub released: LicenseCount,
    /// How many it has, as before.
    pub licenses: LicenseCount,
    /// Why.
    pub cause: ReleaseCause,
    /// The credits.
    pub lines: Vec<Line>,
}

/// Why reserved licenses were given up.
#[data]
pub enum ReleaseCause {
    /// Somebody asked for the total without them.
    Asked,
    /// They were not paid.
    Unpaid,
    /// The subscription was canceled, or taken over to end.
    Ended,
}

/// Licenses wait for their payment: until then the total is as it is, or goes back to what is paid.
#[data]
pub struct ReservationOpen {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// How many licenses wait for their payment.
    pub reserved: LicenseCount,
    /// How many licenses it has without them.
    pub licenses: LicenseCount,
    /// The day on which they are released, if they are not paid.
    pub until: Day,
}

/// The licenses of a line, reserved until they are paid, but no longer than the billing period that it charges.
pub(crate) fn reserved(case: &Case<'_>, subscription: &Subscription, line: Line) -> Event {
    LicensesReserved {
        subscription: subscription.id,
        reserved: line.quantity,
        licenses: line.proof.licenses_after,
        until: case.state.settings.waits_until(case.today(), subscription.period.terms.days.end),
        lines: alloc::vec![line],
    }
    .into()
}

/// What the release of reserved licenses brings, if there are any.
pub(crate) fn released(
    subscription: &Subscription,
    cause: ReleaseCause,
    at: Timestamp,
) -> Result<Option<ReservationReleased>, AmountOverflow> {
    let Some(reservation) = &subscription.reserved else { return Ok(None) };
    let Reservation { licenses: reserved, since, .. } = **reservation;
    let period = &subscription.period;
    let service_period = ServicePeriod { start: since.day(), end: period.terms.days.end };
    let line = period.terms.line(&Change {
        kind: LineKind::RemoveQuantity,
        arose: at,
        lot: since,
        subscription: subscription.id,
        product_name: &subscription.product_name,
        service_period,
        quantity: reserved,
        licenses_before: subscription.licenses.plus(reserved),
        licenses_after: subscription.licenses,
        before: period.value,
        after: period.value.checked_sub(period.terms.value_of(reserved, service_period))?,
    })?;
    Ok(Some(ReservationReleased {
        subscription: subscription.id,
        released: reserved,
        licenses: subscription.licenses,
        cause,
        lines: alloc::vec![line],
    }))
}

/// What the end of the time to pay brings: nothing where nothing is reserved.
pub(crate) fn lapsed(subscription: &Subscription, at: Timestamp) -> Option<Event> {
    // What was charged fits, so its credit does.
    released(subscription, ReleaseCause::Unpaid, at).ok().flatten().map(Event::from)
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
pub(crate) fn unpaid(state: &State, invoice: &InvoiceEntry, at: Timestamp) -> Option<Event> {
    lapsed(waiting_for(state, invoice)?, at)
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

/// What comes first where a subscription ends while licenses are reserved, and the subscription as it is then: its
/// credits go on from there.
pub(crate) fn given_up(
    subscription: &Subscription,
    at: Timestamp,
) -> Result<(Option<Event>, Cow<'_, Subscription>), AmountOverflow> {
    let Some(released) = released(subscription, ReleaseCause::Ended, at)? else {
        return Ok((None, Cow::Borrowed(subscription)));
    };
    let mut settled = subscription.clone();
    if let Some(line) = released.lines.last() {
        settled.period.value = line.proof.after;
    }
    settled.reserved = None;
    Ok((Some(released.into()), Cow::Owned(settled)))
}

impl Apply for LicensesReserved {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        require_lines_of(self.subscription, &self.lines)?;
        let profile = state.payer_of(self.subscription)?;
        state.change_subscription(self.subscription, record.at, |subscription, _, _| {
            if subscription.reserved.is_some() {
                return Err(Corruption::AlreadyExists);
            }
            if subscription.licenses.plus(self.reserved) != self.licenses {
                return Err(Corruption::ImpossibleNumber);
            }
            subscription.take_values(&self.lines)?;
            let (licenses, since, until) = (self.reserved, record.at, self.until);
            subscription.reserved = Some(Box::new(Reservation { licenses, since, until, invoice: None }));
            Ok(())
        })?;
        state.add_pending(profile, &self.lines)
    }
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

impl Apply for ReservationReleased {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        let credited = state.by_payer(&self.lines)?;
        state.change_subscription(self.subscription, record.at, |subscription, _, _| {
            let reservation = subscription.reserved.as_ref().ok_or(Corruption::ImpossibleState)?;
            if reservation.licenses != self.released || subscription.licenses != self.licenses {
                return Err(Corruption::ImpossibleNumber);
            }
            subscription.take_values(&self.lines)?;
            subscription.reserved = None;
            Ok(())
        })?;
        state.add_credits(&credited)
    }
}
