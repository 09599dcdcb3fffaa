//! What can go wrong, as the one error type of every exported function.

use std::fmt::Display;

use selfserve::swift::Failure;
use selfserve::{CorruptJournal, Interrupted};
use selfserve_bindings::Problem;

pub(crate) type Result<T> = std::result::Result<T, Failure>;

/// What came of a call.
pub(crate) fn answer<T>(result: std::result::Result<T, Problem>) -> Result<T> {
    result.map_err(|problem| match problem {
        Problem::InvalidInput { path, problem } => Failure::InvalidInput { path, problem },
        Problem::InvalidPerson { invalid, .. } => Failure::InvalidPerson { invalid },
        Problem::InvalidPolicyList { path, invalid: problem } => invalid(&path, problem),
        Problem::NoEInvoice(problem) => invalid("$.document", problem),
        Problem::UnknownPerson(unknown) => invalid("$.person", unknown),
        Problem::Denied(denial) => Failure::Denied { denial },
        Problem::CorruptJournal(problem) => corrupt(problem),
        Problem::Interrupted(Interrupted { applied, effects, problem }) => {
            let (position, code) = (problem.position, problem.code());
            Failure::Interrupted { applied, effects, position, code, problem: problem.problem.to_string() }
        }
        Problem::UnusableSnapshot => Failure::UnusableSnapshot,
        Problem::Unusable => Failure::Unusable,
    })
}

pub(crate) fn invalid(path: &str, problem: impl Display) -> Failure {
    Failure::InvalidInput { path: path.to_owned(), problem: problem.to_string() }
}

pub(crate) fn corrupt(error: CorruptJournal) -> Failure {
    let code = error.code();
    Failure::CorruptJournal { position: error.position, code, problem: error.problem.to_string() }
}
