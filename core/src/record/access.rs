//! Why somebody has a product, or lost it (`H6`).

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::value::{CommandId, PersonId, ProductId, Sequence, Timestamp};
use crate::{
    actor::Actor,
    corruption::CorruptJournal,
    event::{EventType, Recorded},
    organization::Organization,
};

/// An event with which a person got a product, or lost it.
#[data]
pub struct AccessChange {
    /// Which of the two.
    pub turn: AccessTurn,
    /// The place of the event in the journal.
    pub sequence: Sequence,
    /// When.
    pub at: Timestamp,
    /// Who caused it.
    pub actor: Actor,
    /// The command it came from; absent for what time brought.
    pub command: Option<CommandId>,
    /// What happened: the `type` of the event.
    pub event: EventType,
    /// The rule that it follows, such as `C6`.
    pub rule: String,
}

/// Whether a person got a product or lost it.
#[data(PartialOrd, Ord)]
pub enum AccessTurn {
    /// They had it from then on.
    Gained,
    /// They did not have it any more.
    Lost,
}

/// Every event with which a person got a product, or lost it, oldest first (`H6`): the last tells why things are as they
/// are. The product is named by any id that it ever had. The records are a journal from its first event on.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let changes = explain_access(&journal()?, ADA, &"power-bi-pro".into())?;
/// assert_eq!(changes[0].turn, AccessTurn::Gained);
/// assert_eq!((changes[0].event, changes[0].actor), (EventType::LicensesAssigned, Actor::user(ADA)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// [`CorruptJournal`] at the first record that cannot be.
pub fn explain_access(
    records: &[Recorded],
    person: PersonId,
    product: &ProductId,
) -> Result<Vec<AccessChange>, CorruptJournal> {
    let end = Organization::from_events(records)?;
    let Some(product) = end.state.products.find(product) else { return Ok(Vec::new()) };
    // What was a product of its own for a while can be one with another now.
    let ids: Vec<&ProductId> = end.state.products.ids(product).collect();
    let mut organization = Organization::new();
    let mut changes = Vec::new();
    let mut had = false;
    for record in records {
        organization.apply(record)?;
        let state = &organization.state;
        let has = ids
            .iter()
            .any(|id| state.products.find(id).is_some_and(|product| state.has_product(person, product)));
        if has != had {
            let turn = if has { AccessTurn::Gained } else { AccessTurn::Lost };
            changes.push(AccessChange::of(turn, record));
        }
        had = has;
    }
    Ok(changes)
}

impl AccessChange {
    fn of(turn: AccessTurn, record: &Recorded) -> Self {
        Self {
            turn,
            sequence: record.sequence,
            at: record.at,
            actor: record.actor,
            command: record.command.map(|command| command.id),
            event: record.event.kind(),
            rule: record.event.rule().to_string(),
        }
    }
}
