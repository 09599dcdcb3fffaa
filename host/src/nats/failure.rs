//! What NATS says, in our words, and whether it is certain that nothing was written.

use async_nats::jetstream::Error;
use async_nats::jetstream::context::{RequestError, RequestErrorKind};

use crate::error::StoreError;

/// Something that did not end well.
#[derive(Debug)]
pub(super) struct Failure {
    pub(super) problem: StoreError,
    /// Whether it is certain that it did nothing.
    pub(super) certain: bool,
}

impl Failure {
    /// It did nothing.
    pub(super) fn certain(problem: StoreError) -> Self {
        Self { problem, certain: true }
    }

    /// Nobody knows how far it came.
    pub(super) fn unanswered(problem: impl std::fmt::Display) -> Self {
        Self { problem: unavailable(problem), certain: false }
    }

    /// What the server says; of an error that is not known here it is not known what it did.
    pub(super) fn said(error: &Error) -> Self {
        Self::unanswered(error)
    }
}

impl From<Failure> for StoreError {
    fn from(failure: Failure) -> Self {
        failure.problem
    }
}

impl From<RequestError> for Failure {
    /// Where nobody listens, a stream without leader for example, nothing has arrived anywhere.
    fn from(error: RequestError) -> Self {
        let certain = matches!(error.kind(), RequestErrorKind::NoResponders);
        Self { problem: unavailable(error), certain }
    }
}

impl From<async_nats::RequestError> for Failure {
    fn from(error: async_nats::RequestError) -> Self {
        use async_nats::RequestErrorKind::{MaxPayloadExceeded, NoResponders};

        let certain = matches!(error.kind(), NoResponders | MaxPayloadExceeded);
        Self { problem: unavailable(error), certain }
    }
}

pub(super) fn unavailable(problem: impl std::fmt::Display) -> StoreError {
    StoreError::Unavailable(problem.to_string())
}

/// A value that cannot be.
pub(super) fn damaged(problem: impl std::fmt::Display) -> StoreError {
    StoreError::Damaged(problem.to_string())
}
