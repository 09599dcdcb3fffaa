//! What time brings: the events of whatever falls due (`T1`).

use alloc::vec::Vec;

use crate::billing::card_notice;
use crate::case::Facts;
use crate::collection::{dunning, invoicing};
use crate::event::Event;
use crate::license_request;
use crate::purchase_request::ending;
use crate::state::{Due, Kind, State, Subscription};
use crate::subscription::{HandOverCloseCause, excess, hand_over, lifecycle, notice, renewal};

/// The events of one thing that falls due. It asks the catalog, never the directory (`T3`).
pub(crate) fn events(state: &State, facts: Facts<'_>, due: Due) -> Vec<Event> {
    let Due { at, nominal, kind, entity } = due;
    let of_subscription = |rule: &dyn Fn(&Subscription) -> Vec<Event>| {
        state.subscriptions.at(entity).map(rule).unwrap_or_default()
    };
    let mut events = match kind {
        Kind::ChangeInvoice => {
            invoicing::change_invoice(state, entity, at).ok().flatten().into_iter().collect()
        }
        Kind::Dunning => dunning::due(state, entity, (nominal, at)),
        Kind::PeriodEnd => {
            of_subscription(&|subscription| renewal::period_end(state, facts, subscription, at))
        }
        Kind::Status => of_subscription(&|subscription| lifecycle::status_end(state, subscription, at)),
        Kind::Release => of_subscription(&|subscription| excess::release(state, subscription)),
        Kind::Notice => of_subscription(&|subscription| notice::due(state, facts, subscription, at)),
        Kind::CardNotice => card_notice::notice(state, entity).into_iter().collect(),
        Kind::RequestLapse => state.purchase_requests.at(entity).map(ending::lapse).into_iter().collect(),
        Kind::HandOverLapse => of_subscription(&|subscription| {
            hand_over::closed(subscription, HandOverCloseCause::Lapsed).into_iter().collect()
        }),
        Kind::RequestPurge => license_request::ending::purge(state, entity).into_iter().collect(),
    };
    // Amounts of due items were charged or announced before, so they fit; an invoice that could not be added up is
    // left pending rather than issued wrong.
    let _ = invoicing::bill(state, &mut events, at);
    events
}
