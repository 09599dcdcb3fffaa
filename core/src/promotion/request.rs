//! What a purchase request has to do with promotions: it remembers its code, and the host has reserved a use for it (`P7`).

use alloc::vec::Vec;

use crate::command::Command;
use crate::corruption::Corruption;
use crate::effect::{Orders, ReleasePromotion};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::json;
use crate::promotion::PromotionClaim;
use crate::state::{PurchaseRequest, State};
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

/// Ahead of the end of requests that nothing is bought for, what the host had reserved for them is free again.
pub(super) fn follow(state: &State, events: &mut Vec<Event>) {
    let released: Vec<Event> = events.iter().filter_map(|event| released(state, event)).collect();
    events.splice(..0, released);
}

fn released(state: &State, event: &Event) -> Option<Event> {
    let request = match event {
        // What approval buys stands behind it, and uses what was reserved.
        Event::PurchaseRequestDecided(decided) if decided.declines() => decided.request,
        Event::PurchaseRequestWithdrawn(withdrawn) => withdrawn.request,
        Event::PurchaseRequestLapsed(lapsed) => lapsed.request,
        _ => return None,
    };
    let PromotionClaim { code, reservation } = claim_of(state.purchase_requests.find(request)?)?;
    Some(PromotionReservationReleased { request, code, reservation: reservation? }.into())
}

/// The promotion that the command of an open request names.
fn claim_of(request: &PurchaseRequest) -> Option<PromotionClaim> {
    let command: Command = json::read(request.command.as_deref()?.as_bytes()).ok()?;
    PromotionClaim::of(&command).cloned()
}

impl Effects for PromotionReservationReleased {
    fn effects(&self, orders: &mut Orders<'_>) {
        let (code, reservation) = (Some(self.code.clone()), Some(self.reservation.clone()));
        let released = ReleasePromotion { subscription: None, promotion: None, code, reservation };
        orders.release_promotion(released, Some(self.request));
    }
}

impl Apply for PromotionReservationReleased {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_open_request(self.request)?;
        let request = state.purchase_requests.row(known);
        // Of a command whose text was erased nothing is known any more.
        let erased = request.command.is_none();
        let own = claim_of(request).is_some_and(|claim| {
            claim.code == self.code && claim.reservation.as_ref() == Some(&self.reservation)
        });
        Corruption::WrongFigure("reservation").unless(erased || own)
    }

    fn change(&self, (): (), _: &mut State, _: &Recorded) {}
}
