//! Trials that are extended (`B4`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::rights::Right;
use crate::state::{Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::{Day, SubscriptionId};

/// Lets a trial go on for 30 days more, once, in its last 15 days (`B4`).
#[data(WellFormed)]
pub struct ExtendTrial {
    /// The trial.
    pub subscription: SubscriptionId,
}

/// A trial goes on for longer.
#[data]
pub struct TrialExtended {
    /// The trial.
    pub subscription: SubscriptionId,
    /// The day on which it ends now.
    pub ends_on: Day,
}

/// A trial is extended once only.
#[data]
pub struct TrialExtendedAlready {
    /// The trial.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
}

/// A trial is extended in its last days only.
#[data]
pub struct TooEarlyToExtend {
    /// The trial.
    pub subscription: SubscriptionId,
    /// The first day on which it can be extended.
    pub from: Day,
    /// The day on which it ends.
    pub ends_on: Day,
}

/// For how many days more an extended trial goes on (`B4`).
const EXTENSION_DAYS: u32 = 30;

/// In how many of its last days a trial can be extended (`B4`).
const EXTENDABLE_DAYS: i32 = 15;

impl Decide for ExtendTrial {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let found = case.subscription(self.subscription, Right::ManageSubscription)?;
        case.require_status(found, &[SubscriptionStatus::Trial])?;
        let (subscription, ends_on) = (found.id, found.term_days.end);
        if found.trial.as_ref().is_some_and(|trial| trial.extended) {
            return Err(TrialExtendedAlready { subscription, ends_on }.into());
        }
        let from = ends_on.plus_days(EXTENDABLE_DAYS.saturating_neg());
        if case.today() < from {
            case.refuse(TooEarlyToExtend { subscription, from, ends_on })?;
        }
        let ends_on = ends_on.plus_setting(EXTENSION_DAYS);
        Ok(vec![TrialExtended { subscription, ends_on }.into()])
    }
}

impl Apply for TrialExtended {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            let extended = subscription.trial.as_ref().is_none_or(|trial| trial.extended);
            subscription.status == SubscriptionStatus::Trial && !extended
        })?;
        let ends_on = state.subscriptions.row(known).term_days.end.plus_setting(EXTENSION_DAYS);
        Corruption::WrongFigure("endsOn").unless(self.ends_on == ends_on)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            if let Some(trial) = &mut subscription.trial {
                // The new end is announced in its turn.
                (trial.extended, trial.announced) = (true, false);
            }
            subscription.term_days.end = self.ends_on;
            subscription.period.terms.days.end = self.ends_on;
        });
    }
}
