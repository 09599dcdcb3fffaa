//! The use of a promotion is free again where nothing came of what it was redeemed with (`K7`).

use alloc::vec::Vec;

use crate::calendar::Window;
use crate::catalog::RedeemedPromotion;
use crate::corruption::Corruption;
use crate::effect::{Orders, ReleasePromotion};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::promotion::request;
use crate::state::{Known, State, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::{PromotionCode, PromotionId, ReservationId, SubscriptionId, Timestamp};

/// The use of a promotion is free again: it counts for nobody any more.
#[data]
pub struct PromotionReleased {
    /// The subscription with which it was redeemed.
    pub subscription: SubscriptionId,
    /// The promotion.
    pub promotion: PromotionId,
    /// The code that was named; absent: it counted by itself.
    pub code: Option<PromotionCode>,
    /// The use that the host had reserved.
    pub reservation: Option<ReservationId>,
    /// Why.
    pub cause: PromotionReleaseCause,
}

/// Why the use of a promotion is free again.
#[data]
pub enum PromotionReleaseCause {
    /// All was canceled inside the window (`C2`, `C10`).
    Canceled,
    /// The purchase was not paid, and did not come about (`B1`).
    PurchaseLapsed,
    /// The trial did not become what was agreed to when it began (`B4`).
    NotConverted,
    /// The move with which it was redeemed was taken back (`U2`).
    MoveTakenBack,
    /// The move with which it was redeemed waited for its payment, and did not come about (`U7`).
    MoveGivenUp,
}

/// Adds to events that a promotion is free again because of them. What was asked for and comes to nothing frees the host's
/// reservation.
pub(crate) fn follow(state: &State, events: &mut Vec<Event>, at: Timestamp) {
    let of_event =
        |event| released(state, event, at).map(Event::from).or_else(|| request::released(state, event));
    let released: Vec<Event> = events.iter().filter_map(of_event).collect();
    events.extend(released);
}

/// What an event, before it is applied, means for the use of a promotion.
fn released(state: &State, event: &Event, at: Timestamp) -> Option<PromotionReleased> {
    let id = match event {
        Event::TrialEnded(ended) => ended.subscription,
        Event::SubscriptionCanceled(canceled) if canceled.disabled_until.is_some() => canceled.subscription,
        Event::SubscriptionDeleted(deleted) => deleted.subscription,
        _ => return None,
    };
    let subscription = state.subscriptions.find(id)?;
    let kept = subscription.kept_promotion()?;
    let cause = match subscription.status {
        SubscriptionStatus::Trial => PromotionReleaseCause::NotConverted,
        SubscriptionStatus::Pending => PromotionReleaseCause::PurchaseLapsed,
        SubscriptionStatus::Active if Window::opened_at(subscription.term_opened).is_open(at) => {
            PromotionReleaseCause::Canceled
        }
        _ => return None,
    };
    // In the window of a later term, the first one was had.
    (!kept.renewed).then(|| PromotionReleased::of(subscription, &kept.terms, cause))
}

/// That the use is free again with which a trial began that becomes something else than was agreed to.
pub(crate) fn not_converted(trial: &Subscription) -> Option<Event> {
    let kept = trial.kept_promotion()?;
    Some(PromotionReleased::of(trial, &kept.terms, PromotionReleaseCause::NotConverted).into())
}

/// That the use is free again with which a subscription moved to a plan that it leaves again (`U2`): ahead of that.
pub(crate) fn move_taken_back(subscription: &Subscription) -> Option<Event> {
    let redeemed = subscription.former().is_some_and(|former| former.redeemed);
    let kept = subscription.kept_promotion().filter(|_| redeemed)?;
    Some(PromotionReleased::of(subscription, &kept.terms, PromotionReleaseCause::MoveTakenBack).into())
}

/// That the use is free again with which a subscription was to move (`U7`): ahead of the end of that.
pub(crate) fn move_given_up(subscription: &Subscription) -> Option<Event> {
    let redeemed = subscription.reserved_move()?.promotion.as_ref()?;
    Some(PromotionReleased::of(subscription, redeemed, PromotionReleaseCause::MoveGivenUp).into())
}

impl PromotionReleased {
    fn of(subscription: &Subscription, terms: &RedeemedPromotion, cause: PromotionReleaseCause) -> Self {
        let RedeemedPromotion { promotion, code, reservation, .. } = terms.clone();
        Self { subscription: subscription.id, promotion, code, reservation, cause }
    }

    /// What was redeemed, of which the use can be free again.
    fn terms<'a>(&self, subscription: &'a Subscription) -> Option<&'a RedeemedPromotion> {
        if self.cause == PromotionReleaseCause::MoveGivenUp {
            return subscription.reserved_move()?.promotion.as_ref();
        }
        subscription.kept_promotion().filter(|kept| !kept.renewed).map(|kept| &kept.terms)
    }

    /// Whether it can be free again for this reason, of a subscription as it is by then.
    fn fits(&self, subscription: &Subscription) -> bool {
        let status = subscription.status;
        match self.cause {
            PromotionReleaseCause::Canceled => {
                matches!(status, SubscriptionStatus::Disabled | SubscriptionStatus::Deleted)
            }
            PromotionReleaseCause::PurchaseLapsed => status == SubscriptionStatus::Deleted,
            PromotionReleaseCause::NotConverted => subscription.trial.is_some(),
            PromotionReleaseCause::MoveTakenBack => {
                subscription.former().is_some_and(|former| former.redeemed)
            }
            PromotionReleaseCause::MoveGivenUp => true,
        }
    }
}

impl Effects for PromotionReleased {
    fn effects(&self, orders: &mut Orders<'_>) {
        let Self { subscription, promotion, code, reservation, .. } = self.clone();
        let (subscription, promotion) = (Some(subscription), Some(promotion));
        orders.release_promotion(ReleasePromotion { subscription, promotion, code, reservation }, None);
    }
}

impl Apply for PromotionReleased {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| self.fits(subscription))?;
        if self.cause == PromotionReleaseCause::MoveGivenUp {
            let waiting = state.subscriptions.row(known).reserved.as_deref();
            record.require_due_unless_asked(waiting.map(|waiting| waiting.until.start()))?;
        }
        let expected = self.terms(state.subscriptions.row(known));
        let expected = expected.map(|terms| (&terms.promotion, &terms.code, &terms.reservation));
        let found = (&self.promotion, &self.code, &self.reservation);
        Corruption::WrongFigure("promotion").unless(expected == Some(found))?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        match self.cause {
            PromotionReleaseCause::MoveGivenUp => state.release_promotion_of_move(known),
            PromotionReleaseCause::Canceled
            | PromotionReleaseCause::PurchaseLapsed
            | PromotionReleaseCause::NotConverted => state.release_promotion(known),
            PromotionReleaseCause::MoveTakenBack => state.release_promotion_of_move_back(known),
        }
    }
}
