//! What can go wrong, as data: the TypeScript side makes its errors of it.

use napi::Either;
use napi_derive::napi;
use selfserve::{Advanced, CorruptJournal, Interrupted, json};
use selfserve_bindings::{Problem, word};

/// What an export answers: a value, or what went wrong.
pub(crate) type Fallible<T> = Either<T, Failure>;

/// What went wrong.
#[napi(object, object_from_js = false)]
pub struct Failure {
    /// Which error it becomes: `denied`, `invalid_input`, `invalid_policy_list`, `no_e_invoice`, `corrupt_journal`,
    /// `interrupted`, `unusable_snapshot` or `unusable`.
    pub kind: &'static str,
    /// What is wrong, for developers.
    pub problem: String,
    /// Where in the arguments, such as `$.command.licenses`.
    pub path: Option<String>,
    /// The stable code of what is wrong with a journal.
    pub code: Option<String>,
    /// The place in the journal, from 1.
    pub position: Option<i64>,
    /// The JSON of the denial, of what was applied before an interruption, or of what is wrong with a person of the
    /// directory, a list of policies or an e-invoice.
    pub facts: Option<String>,
}

/// Answers with what came of an export's body.
pub(crate) fn answer<T>(result: Result<T, Problem>) -> Fallible<T> {
    match result {
        Ok(value) => Either::A(value),
        Err(problem) => Either::B(problem.into()),
    }
}

/// Answers with what comes of an export's body, which may fail anywhere in it.
pub(crate) fn attempt<T>(body: impl FnOnce() -> Result<T, Problem>) -> Fallible<T> {
    answer(body())
}

impl Failure {
    fn new(kind: &'static str, problem: impl ToString) -> Self {
        Self { kind, problem: problem.to_string(), path: None, code: None, position: None, facts: None }
    }

    fn at(self, path: String) -> Self {
        Self { path: Some(path), ..self }
    }

    fn in_journal(self, corrupt: &CorruptJournal) -> Self {
        // A position counts lines that were read, far fewer than what JavaScript can count exactly.
        let position = i64::try_from(corrupt.position.0).ok();
        Self { code: Some(word(&corrupt.code())), position, ..self }
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        match problem {
            Problem::InvalidInput { path, problem } => Self::new("invalid_input", problem).at(path),
            Problem::InvalidPerson { path, invalid } => Self {
                facts: Some(json::write(&invalid)),
                ..Self::new("invalid_input", invalid.problem).at(path)
            },
            Problem::InvalidPolicyList { path, invalid } => Self {
                facts: Some(json::write(&invalid)),
                ..Self::new("invalid_policy_list", invalid).at(path)
            },
            Problem::NoEInvoice(problem) => {
                Self { facts: Some(json::write(&problem)), ..Self::new("no_e_invoice", problem) }
            }
            Problem::UnknownPerson(unknown) => Self::new("invalid_input", unknown).at("$.person".to_owned()),
            Problem::Denied(denial) => {
                Self { facts: Some(json::write(&denial)), ..Self::new("denied", denial) }
            }
            Problem::CorruptJournal(corrupt) => {
                Self::new("corrupt_journal", &corrupt.problem).in_journal(&corrupt)
            }
            Problem::Interrupted(Interrupted { applied, effects, problem }) => Self {
                facts: Some(json::write(&Advanced { recorded: applied, effects })),
                ..Self::new("interrupted", &problem.problem).in_journal(&problem)
            },
            Problem::UnusableSnapshot => Self::new("unusable_snapshot", selfserve::UnusableSnapshot),
            Problem::Unusable => {
                Self::new("unusable", "an earlier call panicked: drop this object and load it again")
            }
        }
    }
}
