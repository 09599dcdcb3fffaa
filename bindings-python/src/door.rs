//! What every call passes: Python's lock released, panics caught, problems made into the package's exceptions.

use pyo3::exceptions::PyKeyError;
use pyo3::{PyErr, PyResult, Python};
use selfserve::{Advanced, Interrupted, json};
use selfserve_bindings::{Argument, Glance, Problem, SharedOrganization, caught, word};

/// The package's exceptions; their documentation is there.
mod exceptions {
    pyo3::import_exception!(selfserve._errors, CorruptJournal);
    pyo3::import_exception!(selfserve._errors, InternalError);
    pyo3::import_exception!(selfserve._errors, Interrupted);
    pyo3::import_exception!(selfserve._errors, InvalidInput);
    pyo3::import_exception!(selfserve._errors, NoEInvoice);
    pyo3::import_exception!(selfserve._errors, UnusableSnapshot);
}

/// Whether something was granted, and the JSON of what came of it: of the denial, if not.
pub(crate) type Ruling = (bool, String);

/// The JSON of the arguments that Python hands over by name: `$` is in front of all of them.
pub(crate) const fn named(json: &[u8]) -> Argument<'_> {
    Argument::new("$", json)
}

/// Runs a call's work without Python's lock, so that other threads go on while it runs or waits for a lock of ours.
pub(crate) fn pass<T: Send>(
    python: Python<'_>,
    work: impl FnOnce() -> Result<T, Problem> + Send,
) -> PyResult<T> {
    python.detach(|| caught(work)).map_err(error)
}

/// Runs a question's work in the same way; a refusal is an answer.
pub(crate) fn rule(
    python: Python<'_>,
    work: impl FnOnce() -> Result<String, Problem> + Send,
) -> PyResult<Ruling> {
    pass(python, || match work() {
        Ok(json) => Ok((true, json)),
        Err(Problem::Denied(denial)) => Ok((false, json::write(&denial))),
        Err(problem) => Err(problem),
    })
}

/// Asks something that is answered sooner than Python's lock is released and taken again: it is released only where
/// somebody else is writing.
pub(crate) fn glance<T: Send>(
    python: Python<'_>,
    organization: &SharedOrganization,
    question: impl Fn(Glance<'_>) -> T + Sync,
) -> PyResult<T> {
    match caught(|| Ok(organization.glance_at_once(&question))).map_err(error)? {
        Some(answer) => Ok(answer),
        None => pass(python, || organization.glance(&question)),
    }
}

fn error(problem: Problem) -> PyErr {
    match problem {
        Problem::InvalidInput { path, problem } => exceptions::InvalidInput::new_err((path, problem)),
        Problem::InvalidPerson { path, invalid } => {
            let problem = invalid.problem.to_string();
            exceptions::InvalidInput::new_err((path, problem, json::write(&invalid)))
        }
        Problem::InvalidPolicyList { path, invalid } => {
            let (problem, facts) = (invalid.to_string(), json::write(&invalid));
            exceptions::InvalidInput::new_err((path, problem, None::<String>, facts))
        }
        Problem::NoEInvoice(problem) => {
            exceptions::NoEInvoice::new_err((problem.to_string(), json::write(&problem)))
        }
        Problem::UnknownPerson(unknown) => PyKeyError::new_err(unknown.0.to_string()),
        Problem::CorruptJournal(corrupt) => {
            let (position, code) = (corrupt.position.0, word(&corrupt.code()));
            exceptions::CorruptJournal::new_err((position, code, corrupt.problem.to_string()))
        }
        Problem::Interrupted(Interrupted { applied, effects, problem }) => {
            let (position, code) = (problem.position.0, word(&problem.code()));
            let applied = json::write(&Advanced { recorded: applied, effects });
            exceptions::Interrupted::new_err((position, code, problem.problem.to_string(), applied))
        }
        Problem::UnusableSnapshot => exceptions::UnusableSnapshot::new_err(()),
        // Questions that can be refused go through `rule`.
        Problem::Denied(_) | Problem::Unusable => exceptions::InternalError::new_err(()),
    }
}
