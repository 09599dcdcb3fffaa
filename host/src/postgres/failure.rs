//! What PostgreSQL says, in our words, and whether it is certain that nothing was written.

use std::error::Error as _;

use tokio_postgres::Error;
use tokio_postgres::error::{Severity, SqlState};

use crate::error::StoreError;

/// A statement that did not end well.
pub(super) struct Failure {
    pub(super) problem: StoreError,
    /// Whether it is certain that it did nothing.
    pub(super) certain: bool,
}

impl Failure {
    /// It never came to the server.
    pub(super) fn unsent(problem: StoreError) -> Self {
        Self { problem, certain: true }
    }

    /// Nobody knows how far it came.
    pub(super) fn unanswered(text: &str) -> Self {
        Self { problem: StoreError::Unavailable(text.into()), certain: false }
    }
}

impl From<Failure> for StoreError {
    fn from(failure: Failure) -> Self {
        failure.problem
    }
}

impl From<Error> for Failure {
    /// Only an `ERROR` ends a statement without a trace. What is graver may come of a server that ends after the commit, and
    /// a connection that breaks says nothing.
    fn from(error: Error) -> Self {
        let refused = error.as_db_error().is_some_and(|said| {
            said.parsed_severity() == Some(Severity::Error)
                && *said.code() != SqlState::T_R_STATEMENT_COMPLETION_UNKNOWN
        });
        Self { problem: problem(&error), certain: refused }
    }
}

/// What the server, or the driver, says.
pub(super) fn problem(error: &Error) -> StoreError {
    let Some(said) = error.as_db_error() else {
        let cause = error.source().map(|cause| format!(": {cause}")).unwrap_or_default();
        return StoreError::Unavailable(format!("{error}{cause}"));
    };
    let text = format!("{} ({})", said.message(), said.code().code());
    match said.code().code() {
        "53100" => StoreError::Full(text),
        "XX001" | "XX002" => StoreError::Damaged(text),
        _ => StoreError::Unavailable(text),
    }
}

/// A value that cannot be.
pub(super) fn damaged(problem: impl std::fmt::Display) -> StoreError {
    StoreError::Damaged(problem.to_string())
}
