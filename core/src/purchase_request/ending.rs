//! A purchase request ends without an answer: taken back, lapsed, or its purchaser has left (`P7`, `O5`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::state::{Known, PurchaseRequest, State};
use crate::status::PurchaseRequestStatus;
use crate::value::{PersonId, PurchaseRequestId};

/// Takes a purchase request back, by whoever asked (`P7`).
#[data(WellFormed)]
pub struct WithdrawPurchaseRequest {
    /// The request.
    pub request: PurchaseRequestId,
}

/// A purchase request was taken back, or its purchaser has left.
#[data]
pub struct PurchaseRequestWithdrawn {
    /// The request.
    pub request: PurchaseRequestId,
    /// Why.
    pub cause: WithdrawalCause,
}

/// Why a purchase request was taken back.
#[data]
pub enum WithdrawalCause {
    /// Whoever asked took it back.
    TakenBack,
    /// Whoever asked has left the organization (`O5`).
    PurchaserLeft,
}

/// Nobody answered a purchase request in time.
#[data]
pub struct PurchaseRequestLapsed {
    /// The request.
    pub request: PurchaseRequestId,
}

/// What the day on which a request lapses brings.
pub(crate) fn lapse(request: &PurchaseRequest) -> Event {
    PurchaseRequestLapsed { request: request.id }.into()
}

/// What becomes of the open requests of somebody who leaves (`O5`).
pub(crate) fn close_all_of(state: &State, person: PersonId) -> Vec<Event> {
    let cause = WithdrawalCause::PurchaserLeft;
    let open = state.requests_of(person).filter(|request| request.status == PurchaseRequestStatus::Open);
    open.map(|request| PurchaseRequestWithdrawn { request: request.id, cause }.into()).collect()
}

impl Decide for WithdrawPurchaseRequest {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let request = case.own_request(self.request)?.id;
        Ok(vec![PurchaseRequestWithdrawn { request, cause: WithdrawalCause::TakenBack }.into()])
    }
}

impl Apply for PurchaseRequestWithdrawn {
    type Checked = Known<PurchaseRequest>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        state.require_open_request(self.request)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_purchase_request(known, |request| request.status = PurchaseRequestStatus::Withdrawn);
    }
}

impl Effects for PurchaseRequestLapsed {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::PurchaseRequestLapsed, self.request, Whom::Responsible);
    }
}

impl Apply for PurchaseRequestLapsed {
    type Checked = Known<PurchaseRequest>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_open_request(self.request)?;
        record.require_due(state.purchase_requests.row(known).lapses())?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_purchase_request(known, |request| request.status = PurchaseRequestStatus::Lapsed);
    }
}
