//! Why something was charged (`H6`).

use alloc::string::{String, ToString};

use crate::value::{CommandId, InvoiceNumber, Sequence, Timestamp};
use crate::{
    actor::Actor,
    charge::line::Line,
    collection::InvoiceIssued,
    event::{EventType, Recorded},
};

/// Which event brought a line of an invoice.
#[data]
pub struct ChargeExplanation {
    /// The line.
    pub line: Line,
    /// The place of the invoice in the journal.
    pub invoiced: Sequence,
    /// The place of the event with which the line arose.
    pub arose: Sequence,
    /// When it arose.
    pub at: Timestamp,
    /// Who caused it.
    pub actor: Actor,
    /// The command it came from; absent for what time brought.
    pub command: Option<CommandId>,
    /// What happened: the `type` of the event.
    pub event: EventType,
    /// The rule that it follows, such as `S2`.
    pub rule: String,
}

/// Why a line of an invoice was charged, or credited: the event with which it arose, and its rule (`H6`). Lines are
/// counted from 1, as on the document. Nothing where the records hold no such line.
pub fn explain_charge(records: &[Recorded], invoice: &InvoiceNumber, line: u32) -> Option<ChargeExplanation> {
    let mut invoices =
        records.iter().filter_map(|record| Some((record, record.event.get::<InvoiceIssued>()?)));
    let (invoiced, document) = invoices.find(|(_, document)| document.number == *invoice)?;
    let line = document.lines.get(usize::try_from(line.checked_sub(1)?).ok()?)?;
    let arose = records.iter().find(|record| record.event.lines().contains(line))?;
    Some(ChargeExplanation {
        line: line.clone(),
        invoiced: invoiced.sequence,
        arose: arose.sequence,
        at: arose.at,
        actor: arose.actor,
        command: arose.command.map(|command| command.id),
        event: arose.event.kind(),
        rule: arose.event.rule().to_string(),
    })
}
