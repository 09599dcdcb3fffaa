//! Looking into a journal: pure functions over the records that a host hands back (`V2`, `V5`, `V8`, `H6`). The state keeps
//! nothing for their sake.

mod access;
mod audit;
mod charge;
mod difference;

mod moment;
mod named;
mod orders;
mod personal;
mod refusal;
mod verification;

pub use access::{AccessChange, AccessTurn, explain_access};
pub use audit::{AuditChange, AuditFilter, AuditRow, audit};
pub use charge::{ChargeExplanation, explain_charge};
pub use difference::{JournalDifference, difference};
pub use moment::{AtEndOfDay, AtInstant, AtSequence, Moment};
pub use orders::{OrderRow, order_history};
pub use personal::{
    NotTold, PersonalData, PersonalEvent, PersonalFact, PersonalText, PersonalThing, PersonalThingKind,
    TextRelation, personal_data,
};
pub use refusal::{RefusalExplanation, explain_refusal};
pub use verification::{JournalFinding, JournalReport, verify_journal};
