//! One rule of eligibility: what it found, and whether it lets it pass (`P5`).

use crate::policy::Finding;

/// One rule, and what it found.
#[data]
pub struct Check {
    /// Whether the rule lets it pass.
    pub verdict: Verdict,
    /// What the rule looked at.
    pub finding: Finding,
}

/// Whether a rule lets it pass.
#[data]
pub enum Verdict {
    /// It does.
    Passed,
    /// It does not.
    Failed,
    /// It does, once an administrator has approved it (`P7`).
    NeedsApproval,
}
