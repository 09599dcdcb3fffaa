//! What every call passes: Python's lock released, panics caught, refusals made into the package's exceptions.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use pyo3::exceptions::PyKeyError;
use pyo3::{PyErr, PyResult, Python};
use selfserve::interop::InvalidPolicyList;
use selfserve::json::{self, InvalidInput};
use selfserve::{CorruptJournal, InvalidCatalog, InvalidPerson, PersonId, UnusableSnapshot};
use serde::de::DeserializeOwned;

/// The package's exceptions; their documentation is there.
mod exceptions {
    pyo3::import_exception!(selfserve._errors, CorruptJournal);
    pyo3::import_exception!(selfserve._errors, InternalError);
    pyo3::import_exception!(selfserve._errors, InvalidInput);
    pyo3::import_exception!(selfserve._errors, UnusableSnapshot);
}

/// What went wrong.
pub(crate) enum Failure {
    /// An argument, or a part of it, is not what was asked for.
    InvalidInput { path: String, problem: String },
    /// A person of the directory is not acceptable.
    InvalidPerson { path: String, invalid: InvalidPerson },
    /// A list of policies is none, or cannot be taken over.
    InvalidPolicyList { path: String, invalid: InvalidPolicyList },
    /// The directory does not know the person.
    UnknownPerson(PersonId),
    /// The journal cannot be.
    CorruptJournal(CorruptJournal),
    /// The snapshot is of another version, or damaged.
    UnusableSnapshot,
    /// A panic, now or earlier: what the handle holds may be half changed.
    Panicked,
}

/// Runs a call's work without Python's lock, so that other threads go on while it runs or waits for a lock of ours.
pub(crate) fn pass<T: Send>(
    python: Python<'_>,
    work: impl FnOnce() -> Result<T, Failure> + Send,
) -> PyResult<T> {
    Ok(python.detach(|| caught(work))?)
}

/// Runs work in which a panic is no more than an error.
pub(crate) fn caught<T>(work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Failure::Panicked))
}

/// Reads the JSON of an argument that callers know by this path; of all the other arguments, `$`.
pub(crate) fn read<T: DeserializeOwned>(path: &str, bytes: &[u8]) -> Result<T, Failure> {
    json::read(bytes).map_err(|invalid| Failure::within(path, &invalid))
}

/// Waits until nobody writes.
pub(crate) fn shared<T>(lock: &RwLock<T>) -> Result<RwLockReadGuard<'_, T>, Failure> {
    Ok(lock.read()?)
}

/// Waits until nobody reads or writes.
pub(crate) fn exclusive<T>(lock: &RwLock<T>) -> Result<RwLockWriteGuard<'_, T>, Failure> {
    Ok(lock.write()?)
}

impl Failure {
    pub(crate) fn invalid(path: String, problem: impl ToString) -> Self {
        Self::InvalidInput { path, problem: problem.to_string() }
    }

    pub(crate) fn policy_list(path: &str, invalid: InvalidPolicyList) -> Self {
        Self::InvalidPolicyList { path: path.to_owned(), invalid }
    }

    fn within(path: &str, invalid: &InvalidInput) -> Self {
        let rest = invalid.path.strip_prefix('$').unwrap_or_default();
        Self::invalid(format!("{path}{rest}"), &invalid.problem)
    }
}

impl<T> From<PoisonError<T>> for Failure {
    fn from(_: PoisonError<T>) -> Self {
        Self::Panicked
    }
}

impl From<CorruptJournal> for Failure {
    fn from(corrupt: CorruptJournal) -> Self {
        Self::CorruptJournal(corrupt)
    }
}

impl From<UnusableSnapshot> for Failure {
    fn from(_: UnusableSnapshot) -> Self {
        Self::UnusableSnapshot
    }
}

impl From<InvalidCatalog> for Failure {
    fn from(invalid: InvalidCatalog) -> Self {
        match invalid {
            InvalidCatalog::Json(invalid) => Self::within("$.data", &invalid),
            other => Self::invalid("$.data".to_owned(), other),
        }
    }
}

impl From<Failure> for PyErr {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::InvalidInput { path, problem } => exceptions::InvalidInput::new_err((path, problem)),
            Failure::InvalidPerson { path, invalid } => {
                let problem = invalid.problem.to_string();
                exceptions::InvalidInput::new_err((path, problem, json::write(&invalid)))
            }
            Failure::InvalidPolicyList { path, invalid } => {
                let (problem, facts) = (invalid.to_string(), json::write(&invalid));
                exceptions::InvalidInput::new_err((path, problem, None::<String>, facts))
            }
            Failure::UnknownPerson(person) => PyKeyError::new_err(person.to_string()),
            Failure::CorruptJournal(corrupt) => {
                let (position, code) = (corrupt.position.0, corrupt.code());
                exceptions::CorruptJournal::new_err((position, code, corrupt.problem.to_string()))
            }
            Failure::UnusableSnapshot => exceptions::UnusableSnapshot::new_err(()),
            Failure::Panicked => exceptions::InternalError::new_err(()),
        }
    }
}
