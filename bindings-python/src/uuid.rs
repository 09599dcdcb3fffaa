//! Ids of plain-argument calls, without a detour through text.

use pyo3::types::PyAnyMethods as _;
use pyo3::{Borrowed, FromPyObject, PyAny, PyErr, intern};
use selfserve::PersonId;
use uuid::Uuid;

/// A person's id that came as Python's `uuid.UUID`.
pub(crate) struct PersonArgument(pub(crate) PersonId);

impl FromPyObject<'_, '_> for PersonArgument {
    type Error = PyErr;

    /// Its number is at hand; its bytes and its text are made anew at each question.
    fn extract(uuid: Borrowed<'_, '_, PyAny>) -> Result<Self, PyErr> {
        let number: u128 = uuid.getattr(intern!(uuid.py(), "int"))?.extract()?;
        Ok(Self(PersonId(Uuid::from_u128(number))))
    }
}
