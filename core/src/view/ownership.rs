//! Changing whose a subscription is, as commands that the rules can be asked about (`V1`).

use uuid::Uuid;

use crate::billing::profile::{BillingChoice, ExistingProfile, NewProfile};
use crate::case::Case;
use crate::charge::Address;
use crate::charge::line::sum;
use crate::charge::{BillTo, InvoiceDelivery};
use crate::command::Command;
use crate::denial::Denial;
use crate::rights::Right;
use crate::state::{Slot, Subscription};
use crate::status::Channel;
use crate::subscription::{
    AcceptHandOver, AnswerHandOver, CancelReason, DeclineHandOver, OfferHandOver, TakeOver, TakeOverToCancel,
    TakeOverToKeep, TakeOverToMovePeople, WithdrawHandOver, settlement,
};
use crate::value::{Money, PaymentMethodId, PersonId, SubscriptionId};
use crate::view::{Action, MOST_PASSED_OVER};

/// A command for each way to take over a subscription.
pub(super) fn take_overs(
    case: &Case<'_>,
    subscription: &Subscription,
) -> Result<[(Action, Command); 3], Denial> {
    let command = |mode| Command::from(TakeOver { subscription: subscription.id, mode, quote: None });
    let cancel = TakeOverToCancel { reason: CancelReason::Other, feedback: None };
    // Who may not take over is told so before anything is looked for.
    let may = case.standing().is_ok_and(|actor| Right::TakeOver.granted(actor));
    let to = if may { target(case, subscription) } else { None };
    let move_people = TakeOverToMovePeople { to: to.unwrap_or(SubscriptionId(Uuid::nil())) };
    let keep = TakeOverToKeep {
        billing: billing(case, subscription)?,
        settle_open_invoices: to_settle(case, subscription),
    };
    Ok([
        (Action::TakeOverAndCancel, command(cancel.into())),
        (Action::TakeOverAndMovePeople, command(move_people.into())),
        (Action::TakeOverAndKeep, command(keep.into())),
    ])
}

/// A command for each step of handing a subscription over; the offer names nobody.
pub(super) fn hand_overs(
    case: &Case<'_>,
    subscription: &Subscription,
) -> Result<[(Action, Command); 4], Denial> {
    let id = subscription.id;
    let answer = |answer| Command::from(AnswerHandOver { subscription: id, answer });
    let accept = AcceptHandOver { billing: billing(case, subscription)? };
    let offer = OfferHandOver { subscription: id, to: PersonId(Uuid::nil()) };
    Ok([
        (Action::OfferHandOver, offer.into()),
        (Action::WithdrawHandOver, WithdrawHandOver { subscription: id }.into()),
        (Action::AcceptHandOver, answer(accept.into())),
        (Action::DeclineHandOver, answer(DeclineHandOver {}.into())),
    ])
}

/// One of the organization's own subscriptions that has a license for everybody, or else the oldest.
fn target(case: &Case<'_>, subscription: &Subscription) -> Option<SubscriptionId> {
    let (first, last) = ((Channel::Central, Slot(0)), (Channel::Central, Slot(u32::MAX)));
    let slots = case.state.indexes.by_channel.range(first..=last).take(MOST_PASSED_OVER);
    let central = || slots.clone().filter_map(|(_, slot)| case.state.subscriptions.at(*slot));
    let roomy =
        |other: &&Subscription| other.status.gives_access() && other.free() >= subscription.assigned();
    central().find(roomy).or_else(|| central().next()).map(|other| other.id)
}

/// A billing profile of the actor's that could pay: one that there is, or else a new one with a card of theirs.
fn billing(case: &Case<'_>, subscription: &Subscription) -> Result<BillingChoice, Denial> {
    let (state, today) = (case.state, case.today());
    let currency = subscription.currency();
    let actor = case.user().ok();
    let mut own = actor.into_iter().flat_map(|actor| state.profiles_of(actor));
    if let Some(profile) = own.find(|profile| profile.currency == currency) {
        return Ok(ExistingProfile { billing_profile: profile.id }.into());
    }
    let country = case.organization()?.country;
    let mut methods = actor.into_iter().flat_map(|actor| state.methods_of(actor));
    let usable = methods.find(|method| method.usable(today, country));
    let address = Address { street: "-".into(), postal_code: None, city: "-".into(), region: None, country };
    Ok(NewProfile {
        name: "-".into(),
        bill_to: BillTo::new("-", address),
        payment_method: usable.map_or(PaymentMethodId(Uuid::nil()), |method| method.id),
        currency: Some(currency),
        purchase_order: None,
        cost_center: None,
        delivery: InvoiceDelivery::Portal,
        recipients: vec![],
    }
    .into())
}

/// What is still to be paid on the open invoices of a subscription, if anything is.
fn to_settle(case: &Case<'_>, subscription: &Subscription) -> Option<Money> {
    let slot = case.state.subscriptions.slot(subscription.id);
    let open = slot.into_iter().flat_map(|slot| settlement::to_settle(case.state, slot, case.context.at));
    let currency = subscription.currency();
    let amount = sum(currency, open.map(|invoice| invoice.outstanding)).ok()?;
    Some(amount).filter(|amount| !amount.is_zero())
}
