//! A purchase request, as far as rules and views ask.

use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::corruption::Corruption;
use crate::state::{Entity, Kind, Known, Slot, State, Vacant};
use crate::status::PurchaseRequestStatus;
use crate::value::{
    Day, LicenseCount, Money, PersonId, ProductId, PromotionCode, PurchaseRequestId, ReservationId,
    SubscriptionId, Text, TextLine, Timestamp,
};

/// A purchase request (`P7`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PurchaseRequest {
    pub(crate) id: PurchaseRequestId,
    pub(crate) purchaser: PersonId,
    pub(crate) subscription: Option<SubscriptionId>,
    pub(crate) product: ProductId,
    pub(crate) product_name: TextLine,
    pub(crate) licenses: LicenseCount,
    /// What the purchaser has agreed to.
    pub(crate) total: Money,
    pub(crate) requested: Timestamp,
    pub(crate) expires_on: Day,
    pub(crate) status: PurchaseRequestStatus,
    /// What approval carries out; none once the request is closed.
    /// A command is above the state: here it is the text of its canonical JSON.
    pub(crate) command: Option<Box<str>>,
    /// The promotion that it names and the use that the host has reserved for it, until that is free again (`K7`).
    pub(crate) reserved: Option<Box<(PromotionCode, ReservationId)>>,
    pub(crate) decided_by: Option<PersonId>,
    pub(crate) message: Option<Text>,
}

impl Entity for PurchaseRequest {
    type Id = PurchaseRequestId;

    fn id(&self) -> PurchaseRequestId {
        self.id
    }
}

impl PurchaseRequest {
    /// When it lapses, while it waits for an answer.
    pub(crate) fn lapses(&self) -> Option<Timestamp> {
        (self.status == PurchaseRequestStatus::Open).then(|| self.expires_on.start())
    }
}

impl State {
    /// The purchase requests of a person, oldest first.
    pub(crate) fn requests_of(&self, person: PersonId) -> impl Iterator<Item = &PurchaseRequest> {
        let own = self.0.indexes.requests_by_purchaser.range((person, Slot(0))..=(person, Slot(u32::MAX)));
        own.filter_map(|(_, slot)| self.0.purchase_requests.at(*slot))
    }

    /// A request that is still open.
    pub(crate) fn require_open_request(
        &self,
        id: PurchaseRequestId,
    ) -> Result<Known<PurchaseRequest>, Corruption> {
        let known = self.purchase_requests.require(id)?;
        let status = self.purchase_requests.row(known).status;
        Corruption::ImpossibleState.unless(status == PurchaseRequestStatus::Open)?;
        Ok(known)
    }

    /// Adds a request, its deadline and its index entries.
    pub(crate) fn insert_purchase_request(
        &mut self,
        vacant: Vacant<PurchaseRequest>,
        request: PurchaseRequest,
    ) {
        let slot = vacant.slot();
        self.0.indexes.requests_by_purchaser.insert((request.purchaser, slot));
        self.0.indexes.requests_by_status.insert((request.status, slot));
        self.0.deadlines.replace(Kind::RequestLapse, slot, None, request.lapses());
        self.0.purchase_requests.fill(vacant, request);
    }

    /// Changes a request, and with it its deadline and its index entries.
    pub(crate) fn update_purchase_request(
        &mut self,
        known: Known<PurchaseRequest>,
        change: impl FnOnce(&mut PurchaseRequest),
    ) {
        let slot = known.slot();
        let request = self.0.purchase_requests.row_mut(known);
        let (status, lapses) = (request.status, request.lapses());
        change(request);
        if request.status != PurchaseRequestStatus::Open {
            request.command = None;
        }
        self.0.deadlines.replace(Kind::RequestLapse, slot, lapses, request.lapses());
        self.0.indexes.requests_by_status.remove(&(status, slot));
        self.0.indexes.requests_by_status.insert((request.status, slot));
    }
}
