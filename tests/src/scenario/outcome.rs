//! What comes of a step, as a scenario's expectation tells it.

use selfserve::{CorruptJournal, Denial, InvalidPerson, JournalProblemCode, NotTold, Sequence, json};
use selfserve_einvoice::EInvoiceProblem;
use selfserve_interop::InvalidPolicyList;
use serde::Serialize;

/// What comes of a step that is refused.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Refusal {
    Denial(Denial),
    InvalidInput { path: String },
    InvalidPerson(InvalidPerson),
    InvalidPolicyList(InvalidPolicyList),
    NoEInvoice(EInvoiceProblem),
    CorruptJournal { code: JournalProblemCode, position: Sequence },
}

impl From<Denial> for Refusal {
    fn from(denial: Denial) -> Self {
        Self::Denial(denial)
    }
}

impl From<InvalidPolicyList> for Refusal {
    fn from(invalid: InvalidPolicyList) -> Self {
        Self::InvalidPolicyList(invalid)
    }
}

impl From<EInvoiceProblem> for Refusal {
    fn from(problem: EInvoiceProblem) -> Self {
        Self::NoEInvoice(problem)
    }
}

impl From<CorruptJournal> for Refusal {
    fn from(corrupt: CorruptJournal) -> Self {
        Self::CorruptJournal { code: corrupt.code(), position: corrupt.position }
    }
}

impl From<NotTold> for Refusal {
    fn from(not_told: NotTold) -> Self {
        match not_told {
            NotTold::Denied(denial) => denial.into(),
            NotTold::Corrupt(corrupt) => corrupt.into(),
        }
    }
}

/// The JSON of what came.
pub(super) fn written<T: Serialize>(result: Result<T, Refusal>) -> String {
    match result {
        Ok(value) => json::write(&value),
        Err(refusal) => json::write(&refusal),
    }
}
