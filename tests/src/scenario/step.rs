//! What can happen in a scenario. The data in it is decoded only when it is played: what it should not be is part of
//! the story.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// One step of a scenario.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum Step {
    /// Execute a command.
    Execute(Request),
    /// Quote a command.
    Quote(Request),
    /// Look at something.
    View { actor: Value, at: Value, query: Value },
    /// Bring time forward.
    Advance { at: Value },
    /// Ask when something is due next.
    Deadline,
    /// Ask what the host must do because of what the step before recorded.
    Effects,
    /// Search the directory, as one types.
    Search { text: String, limit: u32 },
    /// Rebuild the organization from its journal, and go on.
    Reload,
    /// Go on with another journal, such as one that an older version wrote.
    Open { journal: String },
    /// Go on from a snapshot of the journal so far, in hexadecimal; where it is of another version, from the journal.
    OpenSnapshot { snapshot: String },
    /// Read another journal.
    Load { journal: String },
    /// Tell the directory of people.
    Upsert { people: Value },
    /// Tell the directory that a person is gone.
    Remove { person: Value },
    /// Publish another catalog.
    ReplaceCatalog { catalog: Value },
    /// List every change.
    Audit {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        journal: Option<String>,
        filter: Value,
    },
    /// List the orders of a subscription.
    OrderHistory { subscription: Value },
    /// Find every problem of a journal.
    VerifyJournal {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        journal: Option<String>,
    },
    /// Ask why a line of an invoice was charged.
    ExplainCharge { invoice: Value, line: Value },
    /// Ask why a person has a product, or lost it.
    ExplainAccess { person: Value, product: Value },
    /// Ask why a command is refused.
    ExplainRefusal(Request),
    /// Ask for everything about a person, as this actor.
    PersonalData {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        journal: Option<String>,
        person: Value,
        actor: Value,
    },
    /// Compare the journal so far with another.
    Difference { journal: String },
    /// Look at something as it was at a moment.
    AsOf { moment: Value, actor: Value, at: Value, query: Value },
    /// Take the document of the invoice at a place of the journal, settled by the journal so far.
    InvoiceDocument { sequence: u64 },
    /// Take its lines as CSV.
    InvoiceLinesCsv { sequence: u64 },
    /// Write it as an e-invoice, and read that back.
    EInvoice { sequence: u64, seller: Value, format: Value },
    /// Export users with licenses.
    ExportUsersCsv { actor: Value, at: Value, query: Value },
    /// Read a list of policies, and make commands of it.
    ReadPolicyList { text: String },
    /// Write the policies that somebody sees in every form.
    WritePolicyList { actor: Value, at: Value },
    /// Show the subscriptions that somebody sees as Graph does.
    Graph { actor: Value, at: Value },
    /// Ask what a change costs by another engine's arithmetic.
    RivalChange { rival: Value, change: Value },
}

/// A command, and who gives it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Request {
    pub(super) id: Value,
    pub(super) actor: Value,
    pub(super) at: Value,
    pub(super) command: Value,
}
