//! What a purchase request has to do with promotions: it remembers its code, and the host has reserved a use for it (`P7`).

use crate::corruption::Corruption;
use crate::effect::{Orders, ReleasePromotion};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::state::{Known, PurchaseRequest, State};
use crate::status::PurchaseRequestStatus;
use crate::value::{PromotionCode, PurchaseRequestId, ReservationId};

/// What the host had reserved of a promotion is free again: the request that named it comes to nothing.
#[data]
pub struct PromotionReservationReleased {
    /// The request.
    pub request: PurchaseRequestId,
    /// The code that it named.
    pub code: PromotionCode,
    /// The use that the host had reserved.
    pub reservation: ReservationId,
}

/// What an event that ends a request for which nothing is bought frees of what the host had reserved.
pub(super) fn released(state: &State, event: &Event) -> Option<Event> {
    let request = match event {
        // What approval buys stands behind it, and uses what was reserved.
        Event::PurchaseRequestDecided(decided) if decided.declines() => decided.request,
        Event::PurchaseRequestWithdrawn(withdrawn) => withdrawn.request,
        Event::PurchaseRequestLapsed(lapsed) => lapsed.request,
        _ => return None,
    };
    let (code, reservation) = *state.purchase_requests.find(request)?.reserved.clone()?;
    Some(PromotionReservationReleased { request, code, reservation }.into())
}

impl Effects for PromotionReservationReleased {
    fn effects(&self, orders: &mut Orders<'_>) {
        let (code, reservation) = (Some(self.code.clone()), Some(self.reservation.clone()));
        let released = ReleasePromotion { subscription: None, promotion: None, code, reservation };
        orders.release_promotion(released, Some(self.request));
    }
}

impl Apply for PromotionReservationReleased {
    type Checked = Known<PurchaseRequest>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.purchase_requests.require(self.request)?;
        let request = state.purchase_requests.row(known);
        let bought = matches!(request.status, PurchaseRequestStatus::Open | PurchaseRequestStatus::Approved);
        Corruption::ImpossibleState.unless(!bought)?;
        let reserved = request.reserved.as_deref();
        let agrees = reserved.is_some_and(|(code, use_of)| (code, use_of) == (&self.code, &self.reservation));
        Corruption::WrongFigure("reservation").unless(agrees)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_purchase_request(known, |request| request.reserved = None);
    }
}
