//! A purchase, or an increase, that has to be approved becomes a request (`P7`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::billing::line::Totals;
use crate::case::Case;
use crate::command::Command;
use crate::denial::Denial;
use crate::event::{Apply, Corruption, Event, Recorded};
use crate::purchase_request::PurchaseRequestStatus;
use crate::state::{PurchaseRequest, State};
use crate::subscription::Channel;
use crate::value::{Day, LicenseCount, Money, PersonId, ProductId, PurchaseRequestId, SubscriptionId, Text};

/// A purchase, or an increase, was asked for and has to be approved (`P7`). It reserves nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PurchaseRequested {
    /// Its id.
    pub request: PurchaseRequestId,
    /// Who asked, and would be the purchaser.
    pub purchaser: PersonId,
    /// The subscription that would be increased; absent: it would be a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subscription: Option<SubscriptionId>,
    /// The product.
    pub product: ProductId,
    /// The product's name.
    pub product_name: Text,
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
    subscription: Option<SubscriptionId>,
    product: ProductId,
    product_name: Text,
    licenses: LicenseCount,
    /// Before tax.
    amount: Money,
    pub(super) total: Money,
}

impl Bought {
    /// What self-service licenses these events buy, if they do.
    pub(super) fn of(state: &State, events: &[Event]) -> Result<Option<Self>, Denial> {
        for event in events {
            let bought = match event {
                Event::SubscriptionPurchased(event) if event.channel == Channel::SelfService => {
                    let (product, name) = (event.product.clone(), event.product_name.clone());
                    (event.purchaser, None, product, name, event.licenses, &event.lines)
                }
                Event::LicensesAdded(event) => {
                    let known = state.subscriptions.find(event.subscription);
                    let own = known.filter(|known| known.channel == Channel::SelfService);
                    let Some(known) = own else { continue };
                    let Some(product) = state.products.id(known.product) else { continue };
                    let (product, name) = (product.clone(), known.product_name.clone());
                    (known.purchaser, Some(known.id), product, name, event.licenses, &event.lines)
                }
                _ => continue,
            };
            let (purchaser, subscription, product, product_name, licenses, lines) = bought;
            let Some(line) = lines.first() else { continue };
            let Totals { subtotal: amount, total, .. } = Totals::of(line.amount.currency(), lines)?;
            return Ok(Some(Self {
                purchaser,
                subscription,
                product,
                product_name,
                licenses,
                amount,
                total,
            }));
        }
        Ok(None)
    }
}

/// The events of a command, or, where what they buy has to be approved first, the request that they become (`P7`).
pub(crate) fn hold(case: &Case<'_>, command: &Command, events: Vec<Event>) -> Result<Vec<Event>, Denial> {
    if !matches!(command, Command::PurchaseSubscription(_) | Command::ChangeLicenses(_)) {
        return Ok(events);
    }
    let Some(bought) = Bought::of(case.state, &events)? else { return Ok(events) };
    let Some(product) = case.facts.catalog.product(&bought.product) else { return Ok(events) };
    if !case.state.policy.approvals.ask(product, bought.licenses, Some(bought.amount)) {
        return Ok(events);
    }
    let request = PurchaseRequestId::created_by(case.context.id);
    case.refuse_known_id(case.state.purchase_requests.contains(request))?;
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
        if self.expires_on.start() < record.at {
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
