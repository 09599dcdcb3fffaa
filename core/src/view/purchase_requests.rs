//! Purchase requests: one's own, or everybody's for administrators (`P7`, `V3`).

use alloc::vec::Vec;

use crate::denial::{Denial, NotAllowed, UnknownPurchaseRequest};
use crate::state::{PurchaseRequest, Slot, State};
use crate::value::{
    Cursor, Day, LicenseCount, Money, PersonId, ProductId, PurchaseRequestId, SubscriptionId, Text, TextLine,
    Timestamp,
};
use crate::view::{MOST_PASSED_OVER, View, cursor, place, rows};
use crate::{case::Case, rights::Right, status::PurchaseRequestStatus};

/// Asks for purchase requests, oldest first: whoever sees all of them sees all, anybody else their own.
#[data(Default)]
pub struct PurchaseRequestsQuery {
    /// Only this one: the other filters do not matter but for the purchaser.
    pub request: Option<PurchaseRequestId>,
    /// Only those of this person.
    pub purchaser: Option<PersonId>,
    /// Only those that stand so.
    pub status: Option<PurchaseRequestStatus>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 200; absent: 50.
    pub limit: Option<u32>,
}

/// Purchase requests, oldest first.
#[data]
pub struct PurchaseRequestsPage {
    /// The requests.
    pub rows: Vec<PurchaseRequestRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// A purchase request.
#[data]
pub struct PurchaseRequestRow {
    /// Its id.
    pub request: PurchaseRequestId,
    /// Who asked.
    pub purchaser: PersonId,
    /// Their name; absent where the directory knows them no more.
    pub purchaser_name: Option<TextLine>,
    /// The subscription that would be increased; absent: it would be a new one.
    pub subscription: Option<SubscriptionId>,
    /// The product.
    pub product: ProductId,
    /// The product's name when it was asked for.
    pub product_name: TextLine,
    /// How many licenses the subscription would have.
    pub licenses: LicenseCount,
    /// What it costs, taxes included, as the purchaser has agreed to.
    pub total: Money,
    /// What it would cost today, taxes included; absent where it is not open, and where it could not be carried out today.
    pub total_now: Option<Money>,
    /// When it was asked for.
    pub requested: Timestamp,
    /// The day on which it lapses if nobody answers.
    pub expires_on: Day,
    /// Where it stands.
    pub status: PurchaseRequestStatus,
    /// Who approved or declined it.
    pub decided_by: Option<PersonId>,
    /// What they said.
    pub message: Option<Text>,
}

impl View for PurchaseRequestsQuery {
    type Answer = PurchaseRequestsPage;

    fn answer(&self, case: &Case<'_>) -> Result<PurchaseRequestsPage, Denial> {
        let standing = case.standing()?;
        let purchaser = if Right::ReadPurchaseRequests.granted(standing) {
            self.purchaser
        } else {
            let (person, _) = case.member()?;
            if self.purchaser.is_some_and(|asked_for| asked_for != person) {
                return Err(NotAllowed::to(Right::ReadPurchaseRequests).into());
            }
            Some(person)
        };
        if let Some(id) = self.request {
            return one(case, id, purchaser);
        }
        let mut page = PurchaseRequestsPage { rows: Vec::new(), next: None };
        let limit = rows(self.limit)?;
        let from = Slot(place(self.after.as_ref())?);
        for (passed_over, slot) in candidates(case.state, purchaser, self.status, from).enumerate() {
            if page.rows.len() == limit || passed_over == MOST_PASSED_OVER {
                page.next = Some(cursor(slot.0));
                break;
            }
            let request = case.state.purchase_requests.at(slot);
            let asked_for =
                |request: &&PurchaseRequest| self.status.is_none_or(|status| request.status == status);
            page.rows.extend(request.filter(asked_for).map(|request| row(case, request)));
        }
        Ok(page)
    }
}

/// One request, of those that the actor may see.
fn one(
    case: &Case<'_>,
    id: PurchaseRequestId,
    purchaser: Option<PersonId>,
) -> Result<PurchaseRequestsPage, Denial> {
    let seen = |request: &&PurchaseRequest| purchaser.is_none_or(|person| request.purchaser == person);
    let request = case.state.purchase_requests.find(id).filter(seen);
    let request = request.ok_or(UnknownPurchaseRequest { request: id })?;
    Ok(PurchaseRequestsPage { rows: vec![row(case, request)], next: None })
}

/// The requests from a place on, by the index that serves one filter (`V6`), oldest first.
fn candidates(
    state: &State,
    purchaser: Option<PersonId>,
    status: Option<PurchaseRequestStatus>,
    from: Slot,
) -> impl Iterator<Item = Slot> {
    let last = Slot(u32::MAX);
    let indexes = &state.indexes;
    let of_purchaser = purchaser
        .map(|person| indexes.requests_by_purchaser.range((person, from)..=(person, last)).map(|key| key.1));
    let of_status = status
        .filter(|_| purchaser.is_none())
        .map(|status| indexes.requests_by_status.range((status, from)..=(status, last)).map(|key| key.1));
    let every =
        (purchaser.is_none() && status.is_none()).then(|| from.0..state.purchase_requests.next_slot().0);
    let every = every.into_iter().flatten().map(Slot);
    of_purchaser.into_iter().flatten().chain(of_status.into_iter().flatten()).chain(every)
}

fn row(case: &Case<'_>, request: &PurchaseRequest) -> PurchaseRequestRow {
    PurchaseRequestRow {
        request: request.id,
        purchaser: request.purchaser,
        purchaser_name: case.facts.directory.person(request.purchaser).map(|person| person.name),
        subscription: request.subscription,
        product: request.product.clone(),
        product_name: request.product_name.clone(),
        licenses: request.licenses,
        total: request.total,
        total_now: Some(request)
            .filter(|it| it.status == PurchaseRequestStatus::Open)
            .and_then(|it| it.total_now(case)),
        requested: request.requested,
        expires_on: request.expires_on,
        status: request.status,
        decided_by: request.decided_by,
        message: request.message.clone(),
    }
}
