//! Arguments of calls that take them plainly, without a detour through text: what is none is refused as any other input.

use pyo3::types::{PyAnyMethods as _, PyTuple, PyTupleMethods as _};
use pyo3::{Borrowed, Bound, FromPyObject, PyAny, PyErr, intern};
use selfserve::{LicenseCount, PersonId, ProductId};
use uuid::Uuid;

pyo3::import_exception!(selfserve._errors, InvalidInput);

/// A person's id that came as Python's `uuid.UUID`.
pub(crate) struct PersonArgument(pub(crate) PersonId);

impl FromPyObject<'_, '_> for PersonArgument {
    type Error = PyErr;

    fn extract(uuid: Borrowed<'_, '_, PyAny>) -> Result<Self, PyErr> {
        person(&uuid).map(Self).ok_or_else(|| none("$.person", "a uuid.UUID"))
    }
}

/// The ids of people, in a tuple.
pub(crate) struct PeopleArgument(pub(crate) Vec<PersonId>);

impl FromPyObject<'_, '_> for PeopleArgument {
    type Error = PyErr;

    fn extract(people: Borrowed<'_, '_, PyAny>) -> Result<Self, PyErr> {
        let people: Bound<'_, PyTuple> = people.extract().map_err(|_| none("$.people", "ids"))?;
        let read =
            |(place, uuid)| person(&uuid).ok_or_else(|| none(&format!("$.people[{place}]"), "a uuid.UUID"));
        people.iter().enumerate().map(read).collect::<Result<_, _>>().map(Self)
    }
}

/// A product's id.
pub(crate) struct ProductArgument(pub(crate) ProductId);

impl FromPyObject<'_, '_> for ProductArgument {
    type Error = PyErr;

    fn extract(text: Borrowed<'_, '_, PyAny>) -> Result<Self, PyErr> {
        let text: Result<&str, _> = text.extract();
        text.map(|text| Self(ProductId::from(text))).map_err(|_| none("$.product", "text"))
    }
}

/// A number of licenses.
pub(crate) struct LicensesArgument(pub(crate) LicenseCount);

impl FromPyObject<'_, '_> for LicensesArgument {
    type Error = PyErr;

    fn extract(number: Borrowed<'_, '_, PyAny>) -> Result<Self, PyErr> {
        let number = number.extract();
        let expected = "a whole number from 0 to 4294967295";
        number.map(|number| Self(LicenseCount(number))).map_err(|_| none("$.licenses", expected))
    }
}

/// The id of a `uuid.UUID`. Its number is at hand; its bytes and its text are made anew at each question.
fn person(uuid: &Bound<'_, PyAny>) -> Option<PersonId> {
    let number = uuid.getattr(intern!(uuid.py(), "int")).and_then(|number| number.extract());
    number.ok().map(|number| PersonId(Uuid::from_u128(number)))
}

fn none(path: &str, expected: &str) -> PyErr {
    InvalidInput::new_err((path.to_owned(), format!("expected {expected}")))
}
