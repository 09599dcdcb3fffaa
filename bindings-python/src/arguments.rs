//! Arguments of calls that take them plainly, without a detour through text: what is none is refused as any other input.

use pyo3::types::PyAnyMethods as _;
use pyo3::{Borrowed, FromPyObject, PyAny, PyErr, intern};
use selfserve::{LicenseCount, PersonId};
use uuid::Uuid;

pyo3::import_exception!(selfserve._errors, InvalidInput);

/// A person's id that came as Python's `uuid.UUID`.
pub(crate) struct PersonArgument(pub(crate) PersonId);

impl FromPyObject<'_, '_> for PersonArgument {
    type Error = PyErr;

    /// Its number is at hand; its bytes and its text are made anew at each question.
    fn extract(uuid: Borrowed<'_, '_, PyAny>) -> Result<Self, PyErr> {
        let number = uuid.getattr(intern!(uuid.py(), "int")).and_then(|number| number.extract());
        number
            .map(|number| Self(PersonId(Uuid::from_u128(number))))
            .map_err(|_| none("$.person", "a uuid.UUID"))
    }
}

/// A number of licenses.
pub(crate) struct LicensesArgument(pub(crate) LicenseCount);

impl FromPyObject<'_, '_> for LicensesArgument {
    type Error = PyErr;

    fn extract(number: Borrowed<'_, '_, PyAny>) -> Result<Self, PyErr> {
        let number = number.extract();
        number.map(|number| Self(LicenseCount(number))).map_err(|_| none("$.licenses", "u32"))
    }
}

fn none(path: &str, expected: &str) -> PyErr {
    InvalidInput::new_err((path.to_owned(), format!("expected {expected}")))
}
