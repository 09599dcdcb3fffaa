//! The core's errors as the one error type of every exported function, and locks that no panic leaves half-done.

use std::sync::{LockResult, PoisonError};

use selfserve::json::InvalidInput;
use selfserve::swift::Failure;
use selfserve::{CorruptJournal, InvalidCatalog, InvalidPerson};

pub(crate) type Answer<T> = Result<T, Failure>;

/// What the lock guards, unless a panic left it half-done.
pub(crate) fn guarded<T>(lock: LockResult<T>) -> Answer<T> {
    lock.map_err(|_: PoisonError<T>| Failure::Unusable)
}

pub(crate) fn invalid_input(error: InvalidInput) -> Failure {
    Failure::InvalidInput { path: error.path, problem: error.problem }
}

pub(crate) fn invalid_catalog(error: InvalidCatalog) -> Failure {
    match error {
        InvalidCatalog::Json(error) => invalid_input(error),
        other => Failure::InvalidInput { path: "$".to_owned(), problem: other.to_string() },
    }
}

pub(crate) fn invalid_person(error: InvalidPerson) -> Failure {
    Failure::InvalidInput { path: format!("$.{}", error.field), problem: error.to_string() }
}

pub(crate) fn corrupt(error: CorruptJournal) -> Failure {
    let code = error.code().to_owned();
    Failure::CorruptJournal { position: error.position, code, problem: error.problem.to_string() }
}
