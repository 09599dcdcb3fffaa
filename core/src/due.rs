//! What time brings: the events of whatever falls due (`T1`).

use alloc::vec::Vec;

use crate::collection::{changes, consequences, dunning};
use crate::license_request;
use crate::state::{Due, Kind, State, Subscription};
use crate::subscription::{
    HandOverCloseCause, excess, hand_over, lifecycle, notice, purchase_notice, renewal,
};
use crate::{
    billing::card_notice, case::Facts, event::Event, purchase_request::ending, value::AmountOverflow,
};

/// The events of one thing that falls due, at least one. It asks the catalog, never the directory (`T3`).
///
/// # Errors
///
/// Sums that cannot be counted: no command of ours leads to them, for each was refused that could (`exposure`).
pub(crate) fn events(state: &State, facts: Facts<'_>, due: Due) -> Result<Vec<Event>, AmountOverflow> {
    let Due { at, nominal, kind, entity } = due;
    let of_subscription = |rule: &dyn Fn(&Subscription) -> Result<Vec<Event>, AmountOverflow>| {
        state.subscriptions.at(entity).map_or(Ok(Vec::new()), rule)
    };
    let mut events = match kind {
        Kind::ChangeInvoice => changes::change_invoice(state, entity, at)?.into_iter().collect(),
        Kind::Dunning => dunning::due(state, entity, (nominal, at)),
        Kind::PeriodEnd => {
            of_subscription(&|subscription| renewal::period_end(state, facts, subscription, at))?
        }
        Kind::Status => of_subscription(&|subscription| lifecycle::status_end(state, subscription, at))?,
        Kind::Release => of_subscription(&|subscription| Ok(excess::release(state, subscription)))?,
        Kind::Notice => of_subscription(&|subscription| Ok(notice::due(state, facts, subscription, at)))?,
        Kind::CardNotice => card_notice::notice(state, entity).into_iter().collect(),
        Kind::PurchaseNotice => purchase_notice::due(state).into_iter().collect(),
        Kind::RequestLapse => state.purchase_requests.at(entity).map(ending::lapse).into_iter().collect(),
        Kind::HandOverLapse => of_subscription(&|subscription| {
            Ok(hand_over::closed(subscription, HandOverCloseCause::Lapsed).into_iter().collect())
        })?,
        Kind::RequestPurge => license_request::ending::purge(state, entity).into_iter().collect(),
    };
    consequences::follow(state, &mut events, at)?;
    Ok(events)
}
