//! A term ends, and no other begins: it expires, or is disabled at once (`C6`, `E1`).

use crate::corruption::Corruption;
use crate::event::{Apply, Event, Recorded};
use crate::state::{Ahead, Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::subscription::SubscriptionDisabled;
use crate::value::{Day, SubscriptionId};

/// A subscription's term ended, and it does not renew. People keep access for a while (`C6`).
#[data]
pub struct SubscriptionExpired {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The first day without access.
    pub until: Day,
}

/// The end of a term after which nothing comes (`E1`).
pub(super) fn ended(state: &State, subscription: &Subscription, ahead: Ahead) -> Event {
    let (id, end) = (subscription.id, subscription.term_days.end);
    if ahead == Ahead::End {
        let until = end.plus_setting(state.settings.disabled_days);
        return SubscriptionDisabled { subscription: id, until, unpaid_invoice: None }.into();
    }
    SubscriptionExpired { subscription: id, until: subscription.expired_until(&state.settings) }.into()
}

impl Apply for SubscriptionExpired {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        require_expiry(state, self.subscription, record.at.day(), self.until, |subscription| {
            subscription.status == SubscriptionStatus::Active && subscription.ahead == Ahead::Expire
        })
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        expire(state, known, self.until);
    }
}

/// A subscription of which this holds, and whose term is over: it expires until a day that its settings give (`C6`).
pub(crate) fn require_expiry(
    state: &State,
    id: SubscriptionId,
    today: Day,
    until: Day,
    holds: impl FnOnce(&Subscription) -> bool,
) -> Result<Known<Subscription>, Corruption> {
    let known = state.require_subscription(id, holds)?;
    let subscription = state.subscriptions.row(known);
    Corruption::ImpossibleState.unless(subscription.term_days.end <= today)?;
    Corruption::WrongFigure("until").unless(until == subscription.expired_until(&state.settings))?;
    Ok(known)
}

/// It has expired: people keep what they have until this day (`C6`).
pub(crate) fn expire(state: &mut State, known: Known<Subscription>, until: Day) {
    state.update_subscription(known, |subscription| {
        subscription.status = SubscriptionStatus::Expired;
        subscription.until = Some(until);
    });
}
