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
    /// Read another journal.
    Load { journal: String },
    /// Tell the directory of people.
    Upsert { people: Value },
    /// Tell the directory that a person is gone.
    Remove { person: Value },
    /// Publish another catalog.
    ReplaceCatalog { catalog: Value },
}

/// A command, and who gives it.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Request {
    pub(super) id: Value,
    pub(super) actor: Value,
    pub(super) at: Value,
    pub(super) command: Value,
}
