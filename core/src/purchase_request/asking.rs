//! A purchase, or an increase, that has to be approved becomes a request (`P7`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::Line;
use crate::charging::Bought;
use crate::command::Command;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::json;
use crate::promotion::PromotionClaim;
use crate::rights::Right;
use crate::state::{PurchaseRequest, State, Vacant};
use crate::status::{Channel, PurchaseRequestStatus};
use crate::value::{
    AmountOverflow, Day, LicenseCount, Money, PersonId, ProductId, PurchaseRequestId, SubscriptionId,
    TextLine,
};

/// A purchase, or an increase, was asked for and has to be approved (`P7`). It reserves nothing.
#[data]
pub struct PurchaseRequested {
    /// Its id.
    pub request: PurchaseRequestId,
    /// Who asked, and would be the purchaser.
    pub purchaser: PersonId,
    /// The subscription that would be increased, or brought back; absent: it would be a new one.
    pub subscription: Option<SubscriptionId>,
    /// The product.
    pub product: ProductId,
    /// The product's name.
    pub product_name: TextLine,
    /// How many licenses the subscription would have.
    pub licenses: LicenseCount,
    /// What it costs, taxes included: more than this is not charged without the purchaser.
    pub total: Money,
    /// The day on which it lapses.
    pub expires_on: Day,
    /// The promotion that it names (`K7`).
    pub promotion: Option<PromotionClaim>,
    /// The command that was given; absent once erased, when it cannot be carried out any more.
    pub command: Option<Command>,
}

/// What licenses these events buy, now or from a renewal on, if they do. With a move goes what fewer licenses cost ahead of it,
/// which mostly goes back (`U4`).
pub(super) fn bought(state: &State, events: &[Event]) -> Result<Option<Bought>, AmountOverflow> {
    let (mut bought, mut ahead): (_, &[Line]) = (None, &[]);
    for event in events {
        if let Some(more) = event.quoted().map(|event| event.bought(state)).transpose()?.flatten() {
            bought = Some(more.with(ahead)?);
        }
        if let Event::LicensesRemoved(removed) = event {
            ahead = &removed.lines;
        }
    }
    Ok(bought)
}

/// The events of a command, or, where what they buy has to be approved first, the request that they become (`P7`).
pub(crate) fn hold(case: &Case<'_>, command: &Command, events: Vec<Event>) -> Result<Vec<Event>, Denial> {
    if !command.costs().buys() {
        return Ok(events);
    }
    let request = || PurchaseRequestId::created_by(case.context.id);
    let requests = &case.state.purchase_requests;
    // Asked even where nothing has to be approved any more: the id has been used (`B6`).
    case.refuse_known_id(!requests.is_empty() && requests.contains(request()))?;
    if case.state.policy.approvals.is_empty() {
        return Ok(events);
    }
    let bought = bought(case.state, &events)?;
    let Some(bought) = bought.filter(|bought| bought.channel == Channel::SelfService) else {
        return Ok(events);
    };
    let product = case.product(&bought.product)?;
    let (rules, known) = (&case.state.policy.approvals, &case.state.products);
    if !rules.ask(product, known, bought.licenses, Some(bought.amount)) {
        return Ok(events);
    }
    let requested = PurchaseRequested {
        request: request(),
        purchaser: bought.purchaser,
        subscription: bought.subscription,
        product: bought.product,
        product_name: bought.product_name,
        licenses: bought.licenses,
        total: bought.total,
        expires_on: expires_on(case.state, case.today()),
        promotion: PromotionClaim::of(command).cloned(),
        command: Some(command.clone()),
    };
    Ok(vec![requested.into()])
}

/// The day on which a request of today lapses.
fn expires_on(state: &State, today: Day) -> Day {
    today.plus_setting(state.settings.purchase_request_days)
}

impl Effects for PurchaseRequested {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::PurchaseRequested, self.request, Whom::Roles(&Right::PURCHASE_ADMINS));
    }
}

impl Apply for PurchaseRequested {
    type Checked = Vacant<PurchaseRequest>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let expires_on = expires_on(state, record.at.day());
        Corruption::WrongFigure("expiresOn").unless(self.expires_on == expires_on)?;
        let named = self.command.as_ref().is_none_or(|it| PromotionClaim::of(it) == self.promotion.as_ref());
        Corruption::WrongFigure("promotion").unless(named)?;
        if self.subscription.is_some_and(|id| !state.subscriptions.contains(id)) {
            return Err(Corruption::UnknownReference);
        }
        state.purchase_requests.vacant(self.request)
    }

    fn change(&self, vacant: Self::Checked, state: &mut State, record: &Recorded) {
        // A command without all its text is not the one that was given.
        let command = self.command.as_ref().filter(|command| !json::has_erased_text(command));
        let request = PurchaseRequest {
            id: self.request,
            purchaser: self.purchaser,
            subscription: self.subscription,
            product: self.product.clone(),
            product_name: self.product_name.clone(),
            licenses: self.licenses,
            total: self.total,
            requested: record.at,
            expires_on: self.expires_on,
            status: PurchaseRequestStatus::Open,
            command: command.map(|command| json::write(command).into()),
            reserved: self.promotion.as_ref().and_then(PromotionClaim::reserved).map(Box::new),
            decided_by: None,
            message: None,
        };
        state.insert_purchase_request(vacant, request);
    }
}
