//! What people read beside the tables.

use std::fmt::Debug;

use selfserve::{Denial, Eligibility, EligibilityOutcome, NextStep, Timestamp, Verdict};

/// The date and the time of day.
pub(crate) fn moment(at: Timestamp) -> String {
    at.to_chrono().format("%-d %B %Y, %H:%M").to_string()
}

/// The name of a status, or of another choice.
pub(crate) fn label(choice: impl Debug) -> String {
    format!("{choice:?}")
}

/// What happens next, and when.
pub(crate) fn next_step(step: Option<&NextStep>) -> String {
    step.map_or("—".into(), |step| format!("{} {}", label(step.kind), step.on))
}

/// Whether somebody may buy a product, and why not.
pub(crate) fn eligibility(eligibility: &Eligibility) -> String {
    if eligibility.outcome == EligibilityOutcome::Allowed {
        return "yes".into();
    }
    let failed = eligibility.checks.iter().filter(|check| check.verdict == Verdict::Failed);
    let reasons: Vec<&str> = failed.map(|check| check.finding.type_name()).collect();
    format!("no: {}", reasons.join("; "))
}

/// Why something was refused.
pub(crate) fn denial(denial: &Denial) -> String {
    denial.code().into()
}
