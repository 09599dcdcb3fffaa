//! The directory's handle.

use std::sync::{Arc, RwLock};

use pyo3::{PyResult, Python, pyclass, pymethods};
use selfserve::{InvalidPerson, Person, json};

use crate::door::{self, Failure};

/// The people of the organization, shared with the organizations that ask about them.
#[pyclass(frozen)]
#[derive(Default)]
pub(crate) struct Directory {
    people: Arc<RwLock<selfserve::Directory>>,
}

#[pymethods]
impl Directory {
    #[new]
    fn new() -> Self {
        Self::default()
    }

    fn upsert(&self, python: Python<'_>, people: &[u8]) -> PyResult<()> {
        door::pass(python, || {
            let people: Vec<Person> = door::read("people", people)?;
            let mut directory = door::exclusive(&self.people)?;
            for (index, person) in people.into_iter().enumerate() {
                directory.upsert(person).map_err(|invalid| invalid_person(index, &invalid))?;
            }
            Ok(())
        })
    }
}

impl Directory {
    /// The same people, for an organization.
    pub(crate) fn share(&self) -> Arc<RwLock<selfserve::Directory>> {
        Arc::clone(&self.people)
    }
}

/// Names the field as JSON does.
fn invalid_person(index: usize, invalid: &InvalidPerson) -> Failure {
    let field = json::write(&invalid.field);
    Failure::invalid(format!("$.people[{index}].{}", field.trim_matches('"')), invalid.problem)
}
