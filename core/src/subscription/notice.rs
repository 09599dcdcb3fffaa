//! What is told ahead of time: the renewal, the end of a term, a trial or a disabled subscription, a release (`H7`).

use alloc::vec::Vec;

use crate::case::Facts;
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::state::{Known, Notice, State, Subscription};
use crate::status::AtEnd;
use crate::subscription::{excess, promotion_end, renewal_notice, trial_end};
use crate::value::{Day, SubscriptionId, Timestamp};

/// An end was announced ahead of its day.
#[data]
pub struct EndingAnnounced {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// What will happen.
    pub ending: Ending,
    /// On which day.
    pub on: Day,
}

/// How a subscription ends, of what is announced ahead (`H7`).
#[data]
pub enum Ending {
    /// Its term ends, and it does not renew.
    Expires,
    /// Its term ends, and it is disabled at once (`E1`).
    Ends,
    /// Its term ends, and it is paused (`E3`).
    Pauses,
    /// It is disabled, and will be deleted.
    IsDeleted,
}

/// The notice of a subscription that falls due next; of several at one time, one (`T1`).
pub(crate) fn due(state: &State, facts: Facts<'_>, subscription: &Subscription, at: Timestamp) -> Vec<Event> {
    let announced = |ending, on| vec![EndingAnnounced { subscription: subscription.id, ending, on }.into()];
    match subscription.next_notice(&state.settings) {
        Some((_, Notice::Renewal)) => renewal_notice::notice(state, facts, subscription, at),
        Some((_, Notice::TrialEnd)) => vec![trial_end::notice(state, facts, subscription)],
        Some((_, Notice::Expiry(on))) => announced(Ending::of(subscription), on),
        Some((_, Notice::Deletion(on))) => announced(Ending::IsDeleted, on),
        Some((_, Notice::Release)) => excess::reminder(subscription),
        Some((_, Notice::PromotionEnd(on))) => {
            promotion_end::notice(state, facts, subscription, (on, at)).into_iter().collect()
        }
        None => Vec::new(),
    }
}

impl Ending {
    /// How the term of a subscription ends that does not go on.
    fn of(subscription: &Subscription) -> Self {
        match subscription.ahead.at_end() {
            AtEnd::Pause => Self::Pauses,
            AtEnd::End => Self::Ends,
            AtEnd::Renew | AtEnd::RenewOnce | AtEnd::Extend | AtEnd::Expire => Self::Expires,
        }
    }
}

impl Effects for EndingAnnounced {
    fn effects(&self, orders: &mut Orders<'_>) {
        let notification = match self.ending {
            Ending::Expires | Ending::Ends | Ending::Pauses => NotificationKind::Expiring,
            Ending::IsDeleted => NotificationKind::DeletionUpcoming,
        };
        orders.tell(notification, self.subscription, Whom::Responsible);
    }
}

impl Apply for EndingAnnounced {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.subscriptions.require(self.subscription)?;
        let subscription = state.subscriptions.row(known);
        let next = subscription.term_notice(&state.settings);
        let (due, on) = match (self.ending, next) {
            (Ending::Expires | Ending::Ends | Ending::Pauses, Some((due, Notice::Expiry(on)))) => (due, on),
            (Ending::IsDeleted, Some((due, Notice::Deletion(on)))) => (due, on),
            _ => return Err(Corruption::ImpossibleState),
        };
        record.require_due(Some(due))?;
        let follows = self.ending == Ending::IsDeleted || self.ending == Ending::of(subscription);
        Corruption::WrongFigure("ending").unless(follows)?;
        Corruption::WrongFigure("on").unless(on == self.on)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| match self.ending {
            Ending::Expires | Ending::Ends | Ending::Pauses => {
                subscription.announce_expiry(Some(self.on));
            }
            Ending::IsDeleted => subscription.announce_deletion(self.on),
        });
    }
}
