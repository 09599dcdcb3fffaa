//! What waits for its payment: added licenses (`S7`), or a move to another plan (`U7`).

use alloc::borrow::Cow;
use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::charge::line::{Change, Line, LineKind};
use crate::charge::paid_for::{Leaving, PaidFor};
use crate::charging::{Charging, Counts, Invoiced, Quoted};
use crate::event::{Apply, Costly, Event, Recorded};
use crate::state::{Known, Owed, Reservation, Reserved, State, Subscription, Values, require_licenses_after};
use crate::subscription::plan_change::PlanChangeReleased;
use crate::value::{AmountOverflow, Day, LicenseCount, SubscriptionId, Timestamp};
use crate::{calendar::ServicePeriod, case::Case, corruption::Corruption, status::SubscriptionStatus};

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
        lines: vec![line],
    }
    .into()
}

/// What the end of what is reserved brings, if anything is.
pub(crate) fn released(
    subscription: &Subscription,
    cause: ReleaseCause,
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    let Some(reservation) = subscription.reserved.as_deref() else { return Ok(Vec::new()) };
    match &reservation.of {
        Reserved::Licenses(licenses) => {
            let reserved = (*licenses, reservation.since);
            Ok(vec![licenses_released(subscription, reserved, cause, at)?.into()])
        }
        Reserved::Plan(moved) => PlanChangeReleased::of(subscription, moved, cause, at),
    }
}

fn licenses_released(
    subscription: &Subscription,
    (reserved, since): (LicenseCount, Timestamp),
    cause: ReleaseCause,
    at: Timestamp,
) -> Result<ReservationReleased, AmountOverflow> {
    let period = &subscription.period;
    let service_period = ServicePeriod { start: since.day(), end: period.terms.days.end };
    let came_on = |day| subscription.came_on(day, LicenseCount::ZERO, period.terms.days.end);
    let (left, left_on_first) = (subscription.licenses, LicenseCount::ZERO);
    let leaving = Leaving { licenses: reserved, days: service_period, left, came_on, left_on_first };
    let line = period.terms.line(Change {
        kind: LineKind::RemoveQuantity,
        arose: at,
        lot: since,
        subscription: subscription.id,
        product_name: &subscription.product_name,
        service_period,
        quantity: reserved,
        licenses_before: subscription.licenses.plus(reserved),
        licenses_after: subscription.licenses,
        before: period.paid.clone(),
        after: period.paid.without(&period.terms, &leaving)?,
    })?;
    Ok(ReservationReleased {
        subscription: subscription.id,
        released: reserved,
        licenses: subscription.licenses,
        cause,
        lines: vec![line],
    })
}

/// What the end of the time to pay brings: nothing where nothing is reserved.
pub(crate) fn lapsed(subscription: &Subscription, at: Timestamp) -> Result<Vec<Event>, AmountOverflow> {
    released(subscription, ReleaseCause::Unpaid, at)
}

/// What comes first where a subscription ends while something is reserved, and the subscription as it is then: its credits
/// go on from there.
pub(crate) fn given_up(
    subscription: &Subscription,
    at: Timestamp,
) -> Result<(Vec<Event>, Cow<'_, Subscription>), AmountOverflow> {
    let released = released(subscription, ReleaseCause::Ended, at)?;
    if released.is_empty() {
        return Ok((released, Cow::Borrowed(subscription)));
    }
    let mut settled = subscription.clone();
    let licenses = released.iter().find_map(Event::get::<ReservationReleased>);
    if let Some(line) = licenses.and_then(|licenses| licenses.lines.last()) {
        settled.period.paid = PaidFor::after(line);
    }
    settled.reserved = None;
    Ok((released, Cow::Owned(settled)))
}

impl Costly for LicensesReserved {
    fn charging(&self) -> Option<Charging<'_>> {
        let quoted = Some(Quoted::total(self.subscription, self.licenses, &self.lines));
        let charging = Charging::in_its_period(&self.lines, quoted);
        Some(Charging { invoiced: Invoiced::AtOnce, ..charging })
    }
}

impl Apply for LicensesReserved {
    type Checked = (Known<Subscription>, Vec<Owed>, Values);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active
        })?;
        let subscription = state.subscriptions.row(known);
        if subscription.reserved.is_some() {
            return Err(Corruption::AlreadyExists);
        }
        let until = state.settings.waits_until(record.at.day(), subscription.period.terms.days.end);
        Corruption::WrongFigure("until").unless(self.until == until)?;
        let values = subscription.values_after(&self.lines, record.at)?;
        Corruption::ImpossibleNumber.unless(subscription.licenses.plus(self.reserved) == self.licenses)?;
        require_licenses_after(&self.lines, self.licenses)?;
        Ok((known, state.owed(&self.lines)?, values))
    }

    fn change(&self, (known, owed, values): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.set_values(values);
            let (of, since, until) = (Reserved::Licenses(self.reserved), record.at, self.until);
            subscription.reserved = Some(Box::new(Reservation { of, since, until, invoice: None }));
        });
        state.add_owed(&self.lines, &owed);
    }
}

impl Costly for ReservationReleased {
    fn charging(&self) -> Option<Charging<'_>> {
        let quoted = Some(Quoted::total(self.subscription, self.licenses, &[]));
        let charging = Charging::in_its_period(&self.lines, quoted);
        Some(Charging { counts: Counts::Nothing, ..charging })
    }
}

impl Apply for ReservationReleased {
    type Checked = (Known<Subscription>, Vec<Owed>, Values);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let (reserved, since) = subscription.reserved_licenses().ok_or(Corruption::ImpossibleState)?;
        if reserved != self.released || subscription.licenses != self.licenses {
            return Err(Corruption::ImpossibleNumber);
        }
        let own = self.lines.iter().all(|line| line.lot == since);
        Corruption::WrongFigure("lot").unless(own)?;
        let values = subscription.values_after(&self.lines, record.at)?;
        require_licenses_after(&self.lines, self.licenses)?;
        Ok((known, state.owed(&self.lines)?, values))
    }

    fn change(&self, (known, owed, values): Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.set_values(values);
            subscription.reserved = None;
        });
        state.add_owed(&self.lines, &owed);
    }
}
