//! The order history of a subscription (`V2`).

use alloc::string::ToString;
use alloc::vec::Vec;

use crate::actor::Actor;
use crate::charge::line::Line;
use crate::corruption::CorruptJournal;
use crate::event::{EventType, Recorded};
use crate::organization::Organization;
use crate::record::audit::{AuditChange, step};
use crate::status::SubscriptionStatus;
use crate::value::{CommandId, LicenseCount, Sequence, SubscriptionId, Timestamp};

/// One order of a subscription: it was bought, sized, renewed, canceled, or what it costs arose.
#[data]
pub struct OrderRow {
    /// The place of the event in the journal.
    pub sequence: Sequence,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// The command it came from; absent for what time brought.
    pub command: Option<CommandId>,
    /// What happened: the `type` of the event.
    pub event: EventType,
    /// How many licenses the subscription had then.
    pub licenses: LicenseCount,
    /// Where it stood then.
    pub status: SubscriptionStatus,
    /// The invoice lines that arose.
    pub lines: Vec<Line>,
}

/// The order history of a subscription, oldest first (`V2`): every event that changed it, people's licenses aside, or
/// that charged or credited something. The records are a journal from its first event on.
///
/// # Errors
///
/// [`CorruptJournal`] at the first record that cannot be.
pub fn order_history(
    records: &[Recorded],
    subscription: SubscriptionId,
) -> Result<Vec<OrderRow>, CorruptJournal> {
    let mut organization = Organization::new();
    let mut rows = Vec::new();
    let id = subscription.to_string();
    for record in records {
        let known = organization.state.subscriptions.contains(subscription);
        let (_, changes) = step(&mut organization, record)?;
        let Some(now) = organization.state.subscriptions.find(subscription) else { continue };
        let lines: Vec<Line> =
            record.event.lines().iter().filter(|line| line.subscription == subscription).cloned().collect();
        if !known || !lines.is_empty() || changes.iter().any(|change| is_order(change, &id)) {
            rows.push(OrderRow {
                sequence: record.sequence,
                at: record.at,
                actor: record.actor,
                command: record.command.map(|command| command.id),
                event: record.event.kind(),
                licenses: now.licenses,
                status: now.status,
                lines,
            });
        }
    }
    Ok(rows)
}

/// Who holds its licenses is no order.
fn is_order(change: &AuditChange, subscription: &str) -> bool {
    change.entity == subscription && change.field != "assigned"
}
