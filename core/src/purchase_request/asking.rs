//! A purchase, or an increase, that has to be approved becomes a request (`P7`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use selfserve_macros::data;

use crate::case::Case;
use crate::charge::line::{Line, Totals};
use crate::command::Command;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::event::{Apply, Event, Recorded};
use crate::state::{PurchaseRequest, State};
use crate::status::Channel;
use crate::status::PurchaseRequestStatus;
use crate::subscription::{SubscriptionPurchased, TrialStarted, schedule};
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
    /// The command that was given; absent once erased, when it cannot be carried out any more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub command: Option<Command>,
}

/// What the events of a command buy.
pub(super) struct Bought {
    purchaser: PersonId,
    /// Whose it is: only self-service purchases are approved.
    channel: Channel,
    subscription: Option<SubscriptionId>,
    product: ProductId,
    product_name: TextLine,
    licenses: LicenseCount,
    /// Before tax.
    amount: Money,
    pub(super) total: Money,
}

impl Bought {
    /// What licenses these events buy, now or from a renewal on, if they do.
    pub(super) fn of(state: &State, events: &[Event]) -> Result<Option<Self>, Denial> {
        for event in events {
            let bought = match event {
                Event::SubscriptionPurchased(event) => Self::by_purchase(event)?,
                Event::LicensesAdded(event) => {
                    Self::on(state, event.subscription, event.licenses, cost(&event.lines)?)
                }
                Event::LicensesReserved(event) => {
                    Self::on(state, event.subscription, event.licenses, cost(&event.lines)?)
                }
                Event::SubscriptionReactivated(event) => {
                    Self::on(state, event.replaces, event.licenses, cost(&event.lines)?)
                }
                Event::TrialStarted(event) => Self::by_trial(event)?,
                Event::TrialConverted(event) => {
                    Self::on(state, event.subscription, event.licenses, cost(&event.lines)?)
                }
                Event::LicensesScheduled(event) => {
                    Self::on(state, event.subscription, event.licenses, schedule::cost(state, event)?)
                }
                _ => None,
            };
            if bought.is_some() {
                return Ok(bought);
            }
        }
        Ok(None)
    }

    fn by_purchase(event: &SubscriptionPurchased) -> Result<Option<Self>, AmountOverflow> {
        let bought = |(amount, total)| Self {
            purchaser: event.purchaser,
            channel: event.channel,
            subscription: None,
            product: event.product.clone(),
            product_name: event.product_name.clone(),
            licenses: event.licenses,
            amount,
            total,
        };
        Ok(cost(&event.lines)?.map(bought))
    }

    /// What the end of a trial will charge: approval is asked at its start (`B4`).
    fn by_trial(event: &TrialStarted) -> Result<Option<Self>, AmountOverflow> {
        let Some(planned) = &event.conversion else { return Ok(None) };
        let line: Vec<Line> = event.planned_line()?.into_iter().collect();
        let bought = |(amount, total)| Self {
            purchaser: event.purchaser,
            channel: Channel::SelfService,
            subscription: None,
            product: event.product.clone(),
            product_name: event.product_name.clone(),
            licenses: planned.licenses,
            amount,
            total,
        };
        Ok(cost(&line)?.map(bought))
    }

    /// More licenses of a subscription, where they cost something.
    fn on(
        state: &State,
        id: SubscriptionId,
        licenses: LicenseCount,
        cost: Option<(Money, Money)>,
    ) -> Option<Self> {
        let (amount, total) = cost?;
        let known = state.subscriptions.find(id)?;
        Some(Self {
            purchaser: known.purchaser,
            channel: known.channel,
            subscription: Some(id),
            product: state.products.id(known.product)?.clone(),
            product_name: known.product_name.clone(),
            licenses,
            amount,
            total,
        })
    }
}

/// What lines cost, before tax and with it; none where there is none.
fn cost(lines: &[Line]) -> Result<Option<(Money, Money)>, AmountOverflow> {
    let Some(line) = lines.first() else { return Ok(None) };
    let Totals { subtotal, total, .. } = Totals::of(line.amount.currency(), lines)?;
    Ok(Some((subtotal, total)))
}

/// The commands that can buy something.
fn may_buy(command: &Command) -> bool {
    matches!(
        command,
        Command::PurchaseSubscription(_)
            | Command::ChangeLicenses(_)
            | Command::ScheduleLicenses(_)
            | Command::ReactivateSubscription(_)
            | Command::StartTrial(_)
            | Command::ConvertTrial(_)
    )
}

/// The events of a command, or, where what they buy has to be approved first, the request that they become (`P7`).
pub(crate) fn hold(case: &Case<'_>, command: &Command, events: Vec<Event>) -> Result<Vec<Event>, Denial> {
    if !may_buy(command) {
        return Ok(events);
    }
    // Asked even where nothing has to be approved any more: the id has been used (`B6`).
    let request = PurchaseRequestId::created_by(case.context.id);
    case.refuse_known_id(case.state.purchase_requests.contains(request))?;
    let bought = Bought::of(case.state, &events)?;
    let Some(bought) = bought.filter(|bought| bought.channel == Channel::SelfService) else {
        return Ok(events);
    };
    let product = case.product(&bought.product)?;
    if !case.state.policy.approvals.ask(product, bought.licenses, Some(bought.amount)) {
        return Ok(events);
    }
    let requested = PurchaseRequested {
        request,
        purchaser: bought.purchaser,
        subscription: bought.subscription,
        product: bought.product,
        product_name: bought.product_name,
        licenses: bought.licenses,
        total: bought.total,
        expires_on: case.today().plus_setting(case.state.settings.purchase_request_days),
        command: Some(command.clone()),
    };
    Ok(alloc::vec![requested.into()])
}

impl Apply for PurchaseRequested {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        if self.expires_on.start() <= record.at {
            return Err(Corruption::ImpossibleState);
        }
        if self.subscription.is_some_and(|id| !state.subscriptions.contains(id)) {
            return Err(Corruption::UnknownReference);
        }
        state.add_purchase_request(PurchaseRequest {
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
            command: self.command.clone().map(Box::new),
            decided_by: None,
            message: None,
        })
    }
}
