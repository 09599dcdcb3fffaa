//! Recurring billing, on or off (`B3`, `C5`).

use alloc::vec::Vec;

use crate::charging::{Charging, Counts, Raises};
use crate::denial::{Denial, TrialDoesNotConvert};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::state::{Ahead, Known, State, Subscription};
use crate::status::{RecurringBilling, SubscriptionStatus};
use crate::subscription::schedule;
use crate::subscription::{extended, next_period, renewal_notice, trial_end};
use crate::value::{Day, SubscriptionId};
use crate::{case::Case, command::Decide, corruption::Corruption, rights::Right};

/// Turns recurring billing on or off (`C5`).
#[data(WellFormed)]
pub struct SetRecurringBilling {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// On or off.
    pub recurring_billing: RecurringBilling,
}

/// Recurring billing was turned on or off.
#[data]
pub struct RecurringBillingChanged {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// On or off, from now on.
    pub recurring_billing: RecurringBilling,
    /// Why.
    pub cause: RecurringBillingCause,
}

/// Why recurring billing was turned on or off.
#[data]
pub enum RecurringBillingCause {
    /// Somebody asked for it.
    Asked,
    /// The offer has no price any more at which it could renew (`C8`).
    NoPrice,
}

/// It ends with its term already.
#[data]
pub struct AlreadyEnds {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
}

/// The offer has no price at which it could renew.
#[data]
pub struct RenewalImpossible {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
}

impl Decide for SetRecurringBilling {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = case.subscription(self.subscription, Right::ManageSubscription)?;
        case.require_status(subscription, &[SubscriptionStatus::Trial, SubscriptionStatus::Active])?;
        extended::refuse(subscription)?;
        if subscription.has_recurring_billing(self.recurring_billing) {
            return Ok(Vec::new());
        }
        if subscription.trial.is_some() {
            return self.of_trial(case, subscription);
        }
        let ends_on = subscription.term_days.end;
        let notice_is_past = subscription.notice(&case.state.settings) <= case.context.at;
        let turned_on = self.recurring_billing == RecurringBilling::On;
        if turned_on
            && notice_is_past
            && next_period::price(case.state, case.facts, subscription, case.today()).is_none()
        {
            return Err(RenewalImpossible { subscription: subscription.id, ends_on }.into());
        }
        if !turned_on {
            return Ok(turned_off(subscription, RecurringBillingCause::Asked));
        }
        let changed = RecurringBillingChanged {
            subscription: subscription.id,
            recurring_billing: RecurringBilling::On,
            cause: RecurringBillingCause::Asked,
        };
        let mut events: Vec<Event> = vec![changed.into()];
        if notice_is_past {
            // Its day has gone by: the notice goes out at once (`C8`).
            let turned_on = Subscription { ahead: Ahead::Renew, ..subscription.clone() };
            events.extend(renewal_notice::notice(case.state, case.facts, &turned_on, case.context.at));
        }
        Ok(events)
    }
}

impl SetRecurringBilling {
    /// Whether a trial converts at its end (`C5`). Once its end was announced, that it does convert is announced at once.
    fn of_trial(&self, case: &Case<'_>, subscription: &Subscription) -> Result<Vec<Event>, Denial> {
        let trial = subscription.trial.as_ref().filter(|trial| trial.conversion.is_some());
        let trial = trial.ok_or_else(|| TrialDoesNotConvert::of(subscription))?;
        let recurring = self.recurring_billing;
        let changed = RecurringBillingChanged {
            subscription: subscription.id,
            recurring_billing: recurring,
            cause: RecurringBillingCause::Asked,
        };
        let mut events: Vec<Event> = vec![changed.into()];
        if recurring == RecurringBilling::On && trial.announced {
            let turned_on = Subscription { ahead: Ahead::Renew, ..subscription.clone() };
            events.push(trial_end::notice(case.state, case.facts, &turned_on));
        }
        Ok(events)
    }
}

/// What it brings to turn recurring billing off: with it goes what was scheduled for the renewal (`C5`, `S5`).
pub(crate) fn turned_off(subscription: &Subscription, cause: RecurringBillingCause) -> Vec<Event> {
    let recurring_billing = RecurringBilling::Off;
    let off = RecurringBillingChanged { subscription: subscription.id, recurring_billing, cause };
    let dropped = schedule::dropped_with_renewal(subscription);
    core::iter::once(off.into()).chain(dropped).collect()
}

impl Subscription {
    /// Whether recurring billing is on, or off, already: whatever off meant when it was turned off (`E1`).
    pub(super) fn has_recurring_billing(&self, recurring: RecurringBilling) -> bool {
        match recurring {
            RecurringBilling::On => self.ahead == Ahead::Renew,
            RecurringBilling::Off => self.ahead.is_off(),
        }
    }
}

impl Costly for RecurringBillingChanged {
    fn charging(&self) -> Option<Charging<'_>> {
        let raises = match self.recurring_billing {
            RecurringBilling::On => Raises::Subscription(self.subscription),
            RecurringBilling::Off => Raises::ByItsLines,
        };
        Some(Charging::without_lines(None, raises, Counts::Lines, None))
    }
}

impl Effects for RecurringBillingChanged {
    fn effects(&self, orders: &mut Orders<'_>) {
        if self.cause == RecurringBillingCause::NoPrice {
            orders.tell(NotificationKind::RenewalImpossible, self.subscription, Whom::Responsible);
        }
    }
}

impl Apply for RecurringBillingChanged {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            let changes = !subscription.has_recurring_billing(self.recurring_billing);
            match subscription.status {
                SubscriptionStatus::Trial => changes,
                SubscriptionStatus::Active => {
                    changes && (!subscription.is_extended() || self.cause == RecurringBillingCause::NoPrice)
                }
                SubscriptionStatus::Paused => changes && self.cause == RecurringBillingCause::NoPrice,
                _ => false,
            }
        })?;
        record.require_due_unless_asked(Some(state.subscriptions.row(known).notice(&state.settings)))?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        let ahead = Ahead::of(self.recurring_billing, &state.settings);
        state.update_subscription(known, |subscription| {
            subscription.ahead = ahead;
            // Turned on again, it is announced again, at the price of that day (`C8`).
            subscription.announced = None;
            if self.cause == RecurringBillingCause::NoPrice {
                // The purchaser is told that it cannot renew: that it expires says nothing new (`C8`).
                subscription.announce_expiry(Some(subscription.term_days.end));
            }
        });
    }
}
