//! A purchase request is approved, declined, or confirmed at a new total (`P7`).

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::actor::Actor;
use crate::case::{Case, Context};
use crate::charge::QuoteReference;
use crate::charge::line::subtract;
use crate::charging::Bought;
use crate::command::{Command, Decide};
use crate::corruption::Corruption;
use crate::denial::{Denial, QuoteStale};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::json;
use crate::purchase_request::asking;
use crate::rights::Right;
use crate::state::{Known, PurchaseRequest, State};
use crate::status::PurchaseRequestStatus;
use crate::value::{CommandId, Money, PersonId, PurchaseRequestId, Text};

/// Approves or declines a purchase request, by a global or billing admin, nobody their own (`P7`). Approval asks every
/// rule again, and buys it for whoever asked; where a rule fails, the request stays open.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// # let set = SetApprovalRule { scope: OrganizationApproval {}.into(), rule: Some(ApproveAlways {}.into()) };
/// # shop.execute(facts(), &context(GRACE, "2026-11-12"), &set.into())?.events()?;
/// let held = shop.execute(facts(), &context(ADA, "2026-11-12"), &purchase("visio", 3).into())?; // it takes approval
/// let request = held.events()?[0].event.get::<PurchaseRequested>().ok_or("held")?.request;
/// let decision = RequestDecision::Approve;
/// let approve = DecidePurchaseRequest { request, decision, message: None, quote: None };
/// let bought = shop.execute(facts(), &context(GRACE, "2026-11-13"), &approve.into())?;
/// assert_eq!(bought.events()?[1].event.type_name(), "subscription_purchased");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct DecidePurchaseRequest {
    /// The request.
    pub request: PurchaseRequestId,
    /// The decision.
    pub decision: RequestDecision,
    /// A word to whoever asked: up to 1,000 characters.
    pub message: Option<Text>,
    /// The quote on which it is approved: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// What becomes of a purchase request (`P7`).
#[data]
pub enum RequestDecision {
    /// It is bought.
    Approve,
    /// It is not.
    Decline,
}

/// Confirms a purchase request that costs more by now, by whoever asked (`P7`).
#[data(WellFormed)]
pub struct ConfirmPurchaseRequest {
    /// The request.
    pub request: PurchaseRequestId,
    /// What it costs today, taxes included.
    pub total: Money,
}

/// A purchase request was approved or declined. What approval bought follows.
#[data]
pub struct PurchaseRequestDecided {
    /// The request.
    pub request: PurchaseRequestId,
    /// The decision.
    pub decision: RequestDecision,
    /// A word to whoever asked; absent where there was none, and once erased.
    pub message: Option<Text>,
}

/// The purchaser agreed to another total.
#[data]
pub struct PurchaseRequestConfirmed {
    /// The request.
    pub request: PurchaseRequestId,
    /// The total before.
    pub before: Money,
    /// The total from now on.
    pub total: Money,
}

/// There is no such purchase request.
#[data]
pub struct UnknownPurchaseRequest {
    /// The id that was asked for.
    pub request: PurchaseRequestId,
}

/// The purchase request is closed already.
#[data]
pub struct PurchaseRequestClosed {
    /// The request.
    pub request: PurchaseRequestId,
    /// Where it stands.
    pub status: PurchaseRequestStatus,
}

/// Nobody decides about their own request.
#[data]
pub struct OwnPurchaseRequest {
    /// The request.
    pub request: PurchaseRequestId,
}

/// It costs more by now than the purchaser has agreed to.
#[data]
pub struct PurchaseRequestStale {
    /// The request.
    pub request: PurchaseRequestId,
    /// The total that was agreed to.
    pub agreed: Money,
    /// The total now.
    pub now: Money,
    /// By how much it is higher.
    pub difference: Money,
}

/// What was asked for would buy nothing any more: the subscription has as many licenses already.
#[data]
pub struct NothingToBuy {
    /// The request.
    pub request: PurchaseRequestId,
}

impl<'a> Case<'a> {
    /// A purchase request that waits for an answer.
    pub(super) fn open_request(&self, id: PurchaseRequestId) -> Result<&'a PurchaseRequest, Denial> {
        let request = self.state.purchase_requests.find(id);
        let request = request.ok_or(UnknownPurchaseRequest { request: id })?;
        match request.status {
            PurchaseRequestStatus::Open => Ok(request),
            status => Err(PurchaseRequestClosed { request: id, status }.into()),
        }
    }

    /// A purchase request of the actor's own that waits for an answer. Somebody else's is none of theirs.
    pub(super) fn own_request(&self, id: PurchaseRequestId) -> Result<&'a PurchaseRequest, Denial> {
        let (person, _) = self.member()?;
        let own = self.state.purchase_requests.find(id).filter(|request| request.purchaser == person);
        own.ok_or(UnknownPurchaseRequest { request: id })?;
        self.open_request(id)
    }
}

impl PurchaseRequest {
    /// What it would cost if it were carried out now; none where it cannot be.
    pub(crate) fn total_now(&self, case: &Case<'_>) -> Option<Money> {
        self.carry_out(case).ok().map(|(_, bought)| bought.total)
    }

    /// What the command would bring today, given by the purchaser, with ids that come from the request.
    fn carry_out(&self, case: &Case<'_>) -> Result<(Vec<Event>, Bought), Denial> {
        let nothing = || NothingToBuy { request: self.id };
        let command = self.command.as_deref().ok_or_else(nothing)?;
        let command: Command = json::read(command.as_bytes()).map_err(|_| nothing())?;
        let context =
            Context { id: CommandId(self.id.0), actor: Actor::user(self.purchaser), at: case.context.at };
        let events = command.decide(&case.asked_by(context))?;
        let bought = asking::bought(case.state, &events)?.ok_or_else(nothing)?;
        Ok((events, bought))
    }
}

impl Decide for DecidePurchaseRequest {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (person, _) = case.member()?;
        case.require(Right::DecidePurchaseRequests)?;
        let request = case.open_request(self.request)?;
        if request.purchaser == person {
            return Err(OwnPurchaseRequest { request: request.id }.into());
        }
        let Self { request: id, decision, message, .. } = self.clone();
        let decided = Event::from(PurchaseRequestDecided { request: id, decision, message });
        if decision == RequestDecision::Decline {
            return Ok(vec![decided]);
        }
        let carried_out = request.carry_out(case);
        let (events, bought) = carried_out.map_err(|denial| denial.concerning(request.purchaser))?;
        let (agreed, now) = (request.total, bought.total);
        if now.compare(agreed).map(Ordering::is_gt) != Ok(false) {
            let difference = now.checked_sub(agreed)?;
            return Err(PurchaseRequestStale { request: id, agreed, now, difference }.into());
        }
        Ok([decided].into_iter().chain(events).collect())
    }
}

impl Decide for ConfirmPurchaseRequest {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let request = case.own_request(self.request)?;
        let (_, Bought { total: now, .. }) = request.carry_out(case)?;
        if now != self.total {
            now.compare(self.total).map_err(crate::value::AmountError::from)?;
            let difference = subtract(now, self.total)?;
            case.refuse(QuoteStale { quoted: self.total, now, difference })?;
        }
        if now == request.total {
            return Ok(Vec::new());
        }
        let (request, before) = (request.id, request.total);
        Ok(vec![PurchaseRequestConfirmed { request, before, total: now }.into()])
    }
}

impl PurchaseRequestDecided {
    /// Whether nothing is bought.
    pub(crate) fn declines(&self) -> bool {
        self.decision == RequestDecision::Decline
    }
}

impl Effects for PurchaseRequestDecided {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::PurchaseRequestDecided, self.request, Whom::Responsible);
    }
}

impl Apply for PurchaseRequestDecided {
    type Checked = (Known<PurchaseRequest>, PersonId);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let Actor::User(administrator) = record.actor else { return Err(Corruption::ImpossibleState) };
        Ok((state.require_open_request(self.request)?, administrator.id))
    }

    fn change(&self, (known, administrator): Self::Checked, state: &mut State, _: &Recorded) {
        let status = match self.decision {
            RequestDecision::Approve => PurchaseRequestStatus::Approved,
            RequestDecision::Decline => PurchaseRequestStatus::Declined,
        };
        state.update_purchase_request(known, |request| {
            request.status = status;
            request.decided_by = Some(administrator);
            request.message = self.message.clone().filter(|message| !message.as_str().is_empty());
        });
    }
}

impl Apply for PurchaseRequestConfirmed {
    type Checked = Known<PurchaseRequest>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_open_request(self.request)?;
        let before = state.purchase_requests.row(known).total;
        Corruption::WrongFigure("before").unless(self.before == before)?;
        Corruption::WrongFigure("total").unless(self.total.currency() == before.currency())?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_purchase_request(known, |request| request.total = self.total);
    }
}
