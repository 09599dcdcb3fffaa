//! What can go wrong, as data: the TypeScript side makes its errors of it.

use napi::Either;
use napi_derive::napi;
use selfserve::interop::InvalidPolicyList;
use selfserve::json::{self, InvalidInput};
use selfserve::{CorruptJournal, Denial, InvalidCatalog, InvalidPerson, UnusableSnapshot};

/// What an export answers: a value, or what went wrong.
pub(crate) type Fallible<T> = Either<T, Failure>;

/// What went wrong.
#[napi(object, object_from_js = false)]
pub struct Failure {
    /// Which error it becomes: `denied`, `invalid_input`, `invalid_policy_list`, `corrupt_journal`, `unusable_snapshot`
    /// or `unusable`.
    pub kind: &'static str,
    /// What is wrong, for developers.
    pub problem: String,
    /// Where in the arguments, such as `$.command.licenses`.
    pub path: Option<String>,
    /// The stable code of what is wrong with a journal.
    pub code: Option<&'static str>,
    /// The place in the journal, from 1.
    pub position: Option<i64>,
    /// The JSON of the denial, or of what is wrong with a person of the directory or a list of policies.
    pub facts: Option<String>,
}

/// Answers with what came of an export's body.
pub(crate) fn fallible<T>(result: Result<T, Failure>) -> Fallible<T> {
    match result {
        Ok(value) => Either::A(value),
        Err(failure) => Either::B(failure),
    }
}

/// Answers with what comes of an export's body, which may fail anywhere in it.
pub(crate) fn attempt<T>(body: impl FnOnce() -> Result<T, Failure>) -> Fallible<T> {
    fallible(body())
}

impl Failure {
    fn new(kind: &'static str, problem: String) -> Self {
        Self { kind, problem, path: None, code: None, position: None, facts: None }
    }

    /// An argument, or a part of it, is not what was asked for.
    pub(crate) fn invalid_input(path: String, problem: impl ToString) -> Self {
        Self { path: Some(path), ..Self::new("invalid_input", problem.to_string()) }
    }

    /// A person is not acceptable.
    pub(crate) fn invalid_person(path: String, invalid: &InvalidPerson) -> Self {
        Self { facts: Some(json::write(invalid)), ..Self::invalid_input(path, invalid.problem) }
    }

    /// A list of policies is none, or cannot be taken over.
    pub(crate) fn invalid_policy_list(path: &str, invalid: &InvalidPolicyList) -> Self {
        Self {
            path: Some(path.to_owned()),
            facts: Some(json::write(invalid)),
            ..Self::new("invalid_policy_list", invalid.to_string())
        }
    }

    /// A panic has left what this handle holds half changed.
    pub(crate) fn unusable() -> Self {
        Self::new("unusable", "an earlier call panicked: drop this object and load it again".to_owned())
    }

    /// Something is wrong within this argument.
    pub(crate) fn within(argument: &str, invalid: &InvalidInput) -> Self {
        let rest = invalid.path.strip_prefix('$').unwrap_or_default();
        Self::invalid_input(format!("$.{argument}{rest}"), &invalid.problem)
    }
}

impl From<Denial> for Failure {
    fn from(denial: Denial) -> Self {
        Self { facts: Some(json::write(&denial)), ..Self::new("denied", denial.to_string()) }
    }
}

impl From<CorruptJournal> for Failure {
    fn from(corrupt: CorruptJournal) -> Self {
        Self {
            code: Some(corrupt.code()),
            // A position counts lines that were read, far fewer than what JavaScript can count exactly.
            position: i64::try_from(corrupt.position.0).ok(),
            ..Self::new("corrupt_journal", corrupt.problem.to_string())
        }
    }
}

impl From<UnusableSnapshot> for Failure {
    fn from(unusable: UnusableSnapshot) -> Self {
        Self::new("unusable_snapshot", unusable.to_string())
    }
}

impl From<InvalidCatalog> for Failure {
    fn from(invalid: InvalidCatalog) -> Self {
        match invalid {
            InvalidCatalog::Json(invalid) => Self::within("catalog", &invalid),
            other => Self::invalid_input("$.catalog".to_owned(), other),
        }
    }
}
