//! The core's errors as the one error type of every exported function, and locks that no panic leaves half-done.

use std::fmt::Display;
use std::sync::{LockResult, PoisonError};

use selfserve::json::InvalidInput;
use selfserve::swift::Failure;
use selfserve::{CorruptJournal, Denial, InvalidCatalog, InvalidPerson};

pub(crate) type Result<T> = std::result::Result<T, Failure>;

/// What the lock guards, unless a panic left it half-done.
pub(crate) fn guarded<T>(lock: LockResult<T>) -> Result<T> {
    lock.map_err(|_: PoisonError<T>| Failure::Unusable)
}

pub(crate) fn invalid(path: &str, problem: impl Display) -> Failure {
    Failure::InvalidInput { path: path.to_owned(), problem: problem.to_string() }
}

pub(crate) fn invalid_input(error: InvalidInput) -> Failure {
    Failure::InvalidInput { path: error.path, problem: error.problem }
}

pub(crate) fn invalid_catalog(error: InvalidCatalog) -> Failure {
    match error {
        InvalidCatalog::Json(error) => invalid_input(error),
        other => invalid("$", other),
    }
}

pub(crate) fn invalid_person(invalid: InvalidPerson) -> Failure {
    Failure::InvalidPerson { invalid }
}

pub(crate) fn denied(denial: Denial) -> Failure {
    Failure::Denied { denial }
}

pub(crate) fn corrupt(error: CorruptJournal) -> Failure {
    let code = error.code().to_owned();
    Failure::CorruptJournal { position: error.position, code, problem: error.problem.to_string() }
}
