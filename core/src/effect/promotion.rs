//! The use of a promotion, among all organizations of the host (`K7`).

use crate::catalog::RedeemedPromotion;
use crate::effect::{Orders, Subject};
use crate::value::{PromotionCode, PromotionId, PurchaseRequestId, ReservationId, SubscriptionId};

/// Count the use of a promotion: what was reserved is used.
#[data]
pub struct UsePromotion {
    /// The subscription with which it was redeemed.
    pub subscription: SubscriptionId,
    /// The promotion.
    pub promotion: PromotionId,
    /// The code that was named; absent: it counted by itself.
    pub code: Option<PromotionCode>,
    /// The use that the host had reserved.
    pub reservation: Option<ReservationId>,
}

/// Let the use of a promotion be free again.
#[data]
pub struct ReleasePromotion {
    /// The subscription with which it was redeemed; absent: a purchase was asked for, and nothing came of it (`P7`).
    pub subscription: Option<SubscriptionId>,
    /// The promotion; absent: it was only asked for.
    pub promotion: Option<PromotionId>,
    /// The code that was named; absent: it counted by itself.
    pub code: Option<PromotionCode>,
    /// The use that the host had reserved.
    pub reservation: Option<ReservationId>,
}

impl Orders<'_> {
    /// Counts the use of a promotion that was redeemed with a subscription, if one was.
    pub(crate) fn use_promotion(&mut self, subscription: SubscriptionId, used: Option<&RedeemedPromotion>) {
        let Some(RedeemedPromotion { promotion, code, reservation, .. }) = used.cloned() else { return };
        let effect = UsePromotion { subscription, promotion, code, reservation };
        self.add("use_promotion", Subject::Subscription(subscription), effect.into());
    }

    /// Lets the use of a promotion be free again.
    pub(crate) fn release_promotion(
        &mut self,
        released: ReleasePromotion,
        request: Option<PurchaseRequestId>,
    ) {
        let subject = released.subscription.map(Subject::Subscription);
        if let Some(subject) = subject.or(request.map(Subject::PurchaseRequest)) {
            self.add("release_promotion", subject, released.into());
        }
    }
}
