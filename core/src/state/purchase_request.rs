//! A purchase request, as far as rules and views ask.

use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::command::Command;
use crate::corruption::Corruption;
use crate::state::{Entity, Kind, Slot, State, as_json};
use crate::status::PurchaseRequestStatus;
use crate::value::{
    Day, LicenseCount, Money, PersonId, ProductId, PurchaseRequestId, SubscriptionId, Text, TextLine,
    Timestamp,
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
    #[serde(with = "as_json")]
    pub(crate) command: Option<Box<Command>>,
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
    fn lapses(&self) -> Option<Timestamp> {
        (self.status == PurchaseRequestStatus::Open).then(|| self.expires_on.start())
    }
}

impl State {
    /// The purchase requests of a person, oldest first.
    pub(crate) fn requests_of(&self, person: PersonId) -> impl Iterator<Item = &PurchaseRequest> {
        let own = self.indexes.requests_by_purchaser.range((person, Slot(0))..=(person, Slot(u32::MAX)));
        own.filter_map(|(_, slot)| self.purchase_requests.at(*slot))
    }

    /// Adds an open request, its deadline and its index entries.
    pub(crate) fn add_purchase_request(&mut self, request: PurchaseRequest) -> Result<(), Corruption> {
        if self.purchase_requests.contains(request.id) {
            return Err(Corruption::AlreadyExists);
        }
        let slot = self.purchase_requests.next_slot();
        self.indexes.requests_by_purchaser.insert((request.purchaser, slot));
        self.indexes.requests_by_status.insert((request.status, slot));
        self.deadlines.replace(Kind::RequestLapse, slot, None, request.lapses());
        self.purchase_requests.insert(request)
    }

    /// Changes a request that is still open, and with it its deadline and its index entries.
    pub(crate) fn change_purchase_request(
        &mut self,
        id: PurchaseRequestId,
        change: impl FnOnce(&mut PurchaseRequest),
    ) -> Result<(), Corruption> {
        let slot = self.purchase_requests.known(id)?;
        let request = self.purchase_requests.at_mut(slot).ok_or(Corruption::UnknownReference)?;
        let (status, lapses) = (request.status, request.lapses());
        if status != PurchaseRequestStatus::Open {
            return Err(Corruption::ImpossibleState);
        }
        change(request);
        if request.status != PurchaseRequestStatus::Open {
            request.command = None;
        }
        self.deadlines.replace(Kind::RequestLapse, slot, lapses, request.lapses());
        self.indexes.requests_by_status.remove(&(status, slot));
        self.indexes.requests_by_status.insert((request.status, slot));
        Ok(())
    }
}
