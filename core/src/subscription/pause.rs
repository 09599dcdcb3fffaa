//! A subscription pauses at the end of its term, until a day (`E3`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::state::{Ahead, Known, State, Subscription};
use crate::status::{InvoiceStatus, SubscriptionStatus};
use crate::value::{Day, InvoiceNumber, SubscriptionId};

/// A subscription's term ended, and it is paused: nobody has access until it resumes.
#[data]
pub struct SubscriptionPaused {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it resumes.
    pub resumes_on: Day,
    /// The day on which it is disabled, if it has not resumed by then.
    pub until: Day,
}

/// The day on which a pause is to end cannot be.
#[data]
pub struct PauseImpossible {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Why.
    pub reason: PauseProblem,
    /// The first day on which a pause can end.
    pub from: Day,
    /// The last.
    pub to: Day,
}

/// Why the day on which a pause is to end cannot be (`E3`).
#[data]
pub enum PauseProblem {
    /// None is named.
    NoDay,
    /// One is named, and it is not to pause.
    NoPause,
    /// It is not behind the end of the term.
    TooEarly,
    /// A pause cannot be that long.
    TooLong,
}

/// Invoices of the subscription have to be paid before it can be set to pause.
#[data]
pub struct PausePastDue {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The invoices.
    pub invoices: Vec<InvoiceNumber>,
}

impl PauseImpossible {
    fn of(case: &Case<'_>, subscription: &Subscription, reason: PauseProblem) -> Self {
        let end = subscription.term_days.end;
        let (from, to) = (end.plus_days(1), end.plus_setting(case.state.settings.pause_days));
        Self { subscription: subscription.id, reason, from, to }
    }
}

/// Refuses a day on which a pause would end of what is not to pause.
pub(super) fn refuse_day(
    case: &Case<'_>,
    subscription: &Subscription,
    day: Option<Day>,
) -> Result<(), Denial> {
    let no_pause = |_| Err(PauseImpossible::of(case, subscription, PauseProblem::NoPause).into());
    day.map_or(Ok(()), no_pause)
}

/// The day on which a pause at the end of the term is to end, if there can be one.
pub(super) fn planned(case: &Case<'_>, subscription: &Subscription, day: Option<Day>) -> Result<Day, Denial> {
    let impossible = |reason| Denial::from(PauseImpossible::of(case, subscription, reason));
    let day = day.ok_or_else(|| impossible(PauseProblem::NoDay))?;
    let end = subscription.term_days.end;
    if day <= end {
        return Err(impossible(PauseProblem::TooEarly));
    }
    if day > end.plus_setting(case.state.settings.pause_days) {
        return Err(impossible(PauseProblem::TooLong));
    }
    require_nothing_past_due(case, subscription)?;
    Ok(day)
}

fn require_nothing_past_due(case: &Case<'_>, subscription: &Subscription) -> Result<(), Denial> {
    let slot = case.state.subscriptions.slot(subscription.id);
    let open = slot.into_iter().flat_map(|slot| case.state.invoices.open_of(slot));
    let past_due = open.filter(|invoice| invoice.status == InvoiceStatus::PastDue);
    let invoices: Vec<InvoiceNumber> = past_due.map(|invoice| invoice.number.clone()).collect();
    if invoices.is_empty() {
        return Ok(());
    }
    case.refuse(PausePastDue { subscription: subscription.id, invoices })
}

/// The pause that the end of a term brings. What was planned longer than it may be by now goes on to its day.
pub(super) fn paused(state: &State, subscription: &Subscription, resumes_on: Day) -> Event {
    let until = subscription.paused_until(state, resumes_on);
    SubscriptionPaused { subscription: subscription.id, resumes_on, until }.into()
}

impl Subscription {
    fn paused_until(&self, state: &State, resumes_on: Day) -> Day {
        self.term_days.end.plus_setting(state.settings.pause_days).max(resumes_on)
    }
}

impl Apply for SubscriptionPaused {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active
                && subscription.reserved.is_none()
                && subscription.term_days.end <= record.at.day()
                && subscription.period.terms.days.end == subscription.term_days.end
        })?;
        let subscription = state.subscriptions.row(known);
        let planned = subscription.ahead == Ahead::Pause(self.resumes_on);
        Corruption::WrongFigure("resumesOn").unless(planned)?;
        let until = subscription.paused_until(state, self.resumes_on);
        Corruption::WrongFigure("until").unless(self.until == until)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.status = SubscriptionStatus::Paused;
            subscription.ahead = Ahead::Resume(self.resumes_on);
            subscription.until = Some(self.until);
            subscription.announced = None;
            subscription.previous = None;
        });
    }
}
