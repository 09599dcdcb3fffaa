//! The directory's handle.

use std::sync::{Arc, RwLock};

use pyo3::{PyResult, Python, pyclass, pymethods};
use selfserve::{InvalidPerson, Person, PersonId, json};

use crate::arguments::PersonArgument;
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

    /// Adds or replaces people, all or none.
    fn upsert(&self, python: Python<'_>, people: &[u8]) -> PyResult<()> {
        door::pass(python, || {
            let people: Vec<Person> = door::read("$.people", people)?;
            let ids: Vec<PersonId> = people.iter().map(|person| person.id).collect();
            let mut directory = door::exclusive(&self.people)?;
            directory.upsert_many(people).map_err(|invalid| invalid_person(&ids, invalid))
        })
    }

    /// Disables a person.
    fn disable(&self, python: Python<'_>, person: PersonArgument) -> PyResult<()> {
        door::pass(python, || {
            let mut directory = door::exclusive(&self.people)?;
            directory.disable(person.0).map_err(|_| Failure::UnknownPerson(person.0))
        })
    }

    /// Forgets a person.
    fn remove(&self, python: Python<'_>, person: PersonArgument) -> PyResult<()> {
        door::pass(python, || {
            let mut directory = door::exclusive(&self.people)?;
            directory.remove(person.0).map_err(|_| Failure::UnknownPerson(person.0))
        })
    }

    /// All that is known of a person, as JSON.
    fn person(&self, python: Python<'_>, person: PersonArgument) -> PyResult<Option<String>> {
        door::pass(python, || {
            Ok(door::shared(&self.people)?.person(person.0).map(|person| json::write(&person)))
        })
    }

    /// The first people, up to a limit, whom the query finds, as JSON.
    fn search(&self, python: Python<'_>, query: &str, limit: usize) -> PyResult<String> {
        door::pass(python, || Ok(json::write(&door::shared(&self.people)?.search(query, limit))))
    }

    fn __len__(&self, python: Python<'_>) -> PyResult<usize> {
        door::pass(python, || Ok(door::shared(&self.people)?.len()))
    }
}

impl Directory {
    /// The same people, for an organization.
    pub(crate) fn share(&self) -> Arc<RwLock<selfserve::Directory>> {
        Arc::clone(&self.people)
    }
}

/// Names the place in the batch, and the field as JSON does.
fn invalid_person(ids: &[PersonId], invalid: InvalidPerson) -> Failure {
    let index = ids.iter().position(|id| *id == invalid.person).unwrap_or_default();
    let field = json::write(&invalid.field);
    let path = format!("$.people[{index}].{}", field.trim_matches('"'));
    Failure::InvalidPerson { path, invalid }
}
