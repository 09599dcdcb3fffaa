//! What can go wrong in a call.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::PoisonError;

use selfserve::json::InvalidInput;
use selfserve::{
    CorruptJournal, Denial, Interrupted, InvalidCatalog, InvalidPerson, NotTold, PersonNotFound,
    UnusableSnapshot,
};
use selfserve_einvoice::EInvoiceProblem;
use selfserve_interop::InvalidPolicyList;

/// What a call came to instead of an answer.
#[derive(Debug)]
pub enum Problem {
    /// An argument, or a part of it, is not what was asked for.
    InvalidInput {
        /// Where, such as `$.command.licenses`.
        path: String,
        /// What is wrong there, for developers.
        problem: String,
    },
    /// A person of the directory is not acceptable, and with them the whole batch.
    InvalidPerson {
        /// Where, such as `$.people[2].email`.
        path: String,
        /// Who, and why.
        invalid: InvalidPerson,
    },
    /// A list of policies is none, or cannot be taken over.
    InvalidPolicyList {
        /// Where.
        path: String,
        /// What is wrong, and in which row.
        invalid: InvalidPolicyList,
    },
    /// An invoice cannot be said in a format of e-invoices.
    NoEInvoice(EInvoiceProblem),
    /// The directory does not know this person.
    UnknownPerson(PersonNotFound),
    /// A question was refused.
    Denied(Denial),
    /// A journal cannot be.
    CorruptJournal(CorruptJournal),
    /// A call could not end, because what is in memory does not fit its own journal; with what it had applied.
    Interrupted(Interrupted),
    /// A snapshot is of another version, or damaged.
    UnusableSnapshot,
    /// A panic, now or earlier: what the handle holds may be half changed.
    Unusable,
}

/// Runs work in which a panic is no more than a problem.
///
/// # Errors
///
/// What the work comes to, or [`Problem::Unusable`].
pub fn caught<T>(work: impl FnOnce() -> Result<T, Problem>) -> Result<T, Problem> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or(Err(Problem::Unusable))
}

impl Problem {
    /// An argument, or a part of it, is not what was asked for.
    pub fn invalid(path: impl Into<String>, problem: impl ToString) -> Self {
        Self::InvalidInput { path: path.into(), problem: problem.to_string() }
    }

    /// What is wrong within the argument of this path.
    pub(crate) fn within(path: &str, invalid: &InvalidInput) -> Self {
        let rest = invalid.path.strip_prefix('$').unwrap_or_default();
        Self::invalid(format!("{path}{rest}"), &invalid.problem)
    }

    /// The argument of this path is no catalog.
    pub fn catalog(path: &str, invalid: InvalidCatalog) -> Self {
        match invalid {
            InvalidCatalog::Json(invalid) => Self::within(path, &invalid),
            other => Self::invalid(path, other),
        }
    }

    /// The argument of this path is no list of policies, or one that cannot be taken over.
    pub(crate) fn policy_list(path: impl Into<String>, invalid: InvalidPolicyList) -> Self {
        Self::InvalidPolicyList { path: path.into(), invalid }
    }
}

impl<T> From<PoisonError<T>> for Problem {
    fn from(_: PoisonError<T>) -> Self {
        Self::Unusable
    }
}

impl From<PersonNotFound> for Problem {
    fn from(unknown: PersonNotFound) -> Self {
        Self::UnknownPerson(unknown)
    }
}

impl From<Denial> for Problem {
    fn from(denial: Denial) -> Self {
        Self::Denied(denial)
    }
}

impl From<Interrupted> for Problem {
    fn from(interrupted: Interrupted) -> Self {
        Self::Interrupted(interrupted)
    }
}

impl From<CorruptJournal> for Problem {
    fn from(corrupt: CorruptJournal) -> Self {
        Self::CorruptJournal(corrupt)
    }
}

impl From<NotTold> for Problem {
    fn from(not_told: NotTold) -> Self {
        match not_told {
            NotTold::Denied(denial) => Self::Denied(denial),
            NotTold::Corrupt(corrupt) => Self::CorruptJournal(corrupt),
        }
    }
}

impl From<UnusableSnapshot> for Problem {
    fn from(_: UnusableSnapshot) -> Self {
        Self::UnusableSnapshot
    }
}
