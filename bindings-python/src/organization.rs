//! The organization's handle: one consistency boundary over facts that are shared.

use pyo3::types::PyBytes;
use pyo3::{Bound, PyResult, Python, pyclass, pymethods};
use selfserve::json;
use selfserve_bindings::{Argument, SharedOrganization};

use crate::arguments::{LicensesArgument, PeopleArgument, PersonArgument, ProductArgument};
use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::door::{self, Ruling, named};

/// One organization, with the facts that its rules ask for.
#[pyclass(frozen)]
pub(crate) struct Organization(SharedOrganization);

#[pymethods]
impl Organization {
    /// An organization without a history.
    #[new]
    fn new(catalog: &Catalog, directory: &Directory) -> Self {
        Self(SharedOrganization::new(&catalog.0, &directory.0))
    }

    /// The organization of this journal.
    #[staticmethod]
    fn from_journal(
        python: Python<'_>,
        journal: &[u8],
        catalog: &Catalog,
        directory: &Directory,
    ) -> PyResult<Self> {
        door::pass(python, || SharedOrganization::from_journal(journal, &catalog.0, &directory.0)).map(Self)
    }

    /// The organization as its journal had it at a moment.
    #[staticmethod]
    fn as_of(
        python: Python<'_>,
        journal: &[u8],
        moment: &[u8],
        catalog: &Catalog,
        directory: &Directory,
    ) -> PyResult<Self> {
        door::pass(python, || {
            let moment = Argument::new("$.moment", moment).read()?;
            SharedOrganization::as_of(journal, moment, &catalog.0, &directory.0)
        })
        .map(Self)
    }

    /// The organization of this snapshot.
    #[staticmethod]
    fn from_snapshot(
        python: Python<'_>,
        snapshot: &[u8],
        catalog: &Catalog,
        directory: &Directory,
    ) -> PyResult<Self> {
        door::pass(python, || SharedOrganization::from_snapshot(snapshot, &catalog.0, &directory.0)).map(Self)
    }

    /// The organization as it stands, in a form that this very version reads.
    fn snapshot<'py>(&self, python: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let snapshot = door::pass(python, || self.0.snapshot())?;
        Ok(PyBytes::new(python, &snapshot))
    }

    /// The same organization once more, with the same facts.
    fn __copy__(&self, python: Python<'_>) -> PyResult<Self> {
        door::pass(python, || self.0.copy()).map(Self)
    }

    /// Carries out a command; answers with the JSON of the execution.
    fn execute(&self, python: Python<'_>, command: &[u8], context: &[u8]) -> PyResult<String> {
        door::pass(python, || self.0.execute(Argument::new("$.command", command), named(context)))
    }

    /// What a command would bring; answers with the JSON of the outcome.
    fn decide(&self, python: Python<'_>, command: &[u8], context: &[u8]) -> PyResult<String> {
        door::pass(python, || self.0.decide(Argument::new("$.command", command), named(context)))
    }

    /// What a command would charge or credit; answers with the JSON of the quote, or of the denial.
    fn quote(&self, python: Python<'_>, command: &[u8], context: &[u8]) -> PyResult<Ruling> {
        door::rule(python, || self.0.quote(Argument::new("$.command", command), named(context)))
    }

    /// What somebody sees; answers with the JSON of the answer, or of the denial.
    fn view(&self, python: Python<'_>, query: &[u8], viewer: &[u8]) -> PyResult<Ruling> {
        door::rule(python, || self.0.view(Argument::new("$.query", query), named(viewer)))
    }

    /// Users with licenses as CSV; answers with the JSON of the denial instead.
    fn export_users_csv(&self, python: Python<'_>, query: &[u8], viewer: &[u8]) -> PyResult<Ruling> {
        door::rule(python, || self.0.export_users_csv(Argument::new("$.query", query), named(viewer)))
    }

    /// Every rule that a purchase asks; answers with the JSON of the eligibility, or of the denial.
    fn eligibility(
        &self,
        python: Python<'_>,
        person: PersonArgument,
        product: ProductArgument,
        licenses: LicensesArgument,
        at: &[u8],
    ) -> PyResult<Ruling> {
        door::rule(python, || {
            let at = Argument::new("$.at", at).read()?;
            Ok(json::write(&self.0.eligibility(person.0, &product.0, licenses.0, at)?))
        })
    }

    /// Whether a purchase is allowed, without the reasons; answers with the JSON of yes or no, or of the denial.
    fn may_buy(
        &self,
        python: Python<'_>,
        person: PersonArgument,
        product: ProductArgument,
        licenses: LicensesArgument,
        at: &[u8],
    ) -> PyResult<Ruling> {
        door::rule(python, || {
            let at = Argument::new("$.at", at).read()?;
            Ok(json::write(&self.0.may_buy(person.0, &product.0, licenses.0, at)?))
        })
    }

    /// Whether a person has a product now.
    fn has_access(
        &self,
        python: Python<'_>,
        person: PersonArgument,
        product: ProductArgument,
    ) -> PyResult<bool> {
        door::glance(python, &self.0, |glance| glance.has_access(person.0, &product.0))
    }

    /// Which people have a product now, in their order.
    fn have_access(
        &self,
        python: Python<'_>,
        people: PeopleArgument,
        product: ProductArgument,
    ) -> PyResult<Vec<bool>> {
        door::glance(python, &self.0, |glance| glance.have_access(people.0.iter().copied(), &product.0))
    }

    /// Through what a person has a product now, and until when, as JSON.
    fn access(
        &self,
        python: Python<'_>,
        person: PersonArgument,
        product: ProductArgument,
    ) -> PyResult<Option<String>> {
        let access = door::glance(python, &self.0, |glance| glance.access(person.0, &product.0))?;
        Ok(access.as_ref().map(json::write))
    }

    /// Brings time up to an instant; answers with the JSON of what fell due, and of what to do because of it.
    fn advance(&self, python: Python<'_>, at: &[u8]) -> PyResult<String> {
        door::pass(python, || self.0.advance(Argument::new("$.at", at).read()?))
    }

    /// Takes one event of the journal, as JSON.
    fn apply(&self, python: Python<'_>, record: &[u8]) -> PyResult<()> {
        door::pass(python, || self.0.apply(record))
    }

    /// What the host must do because of an event, as JSON.
    fn effects(&self, python: Python<'_>, record: &[u8]) -> PyResult<String> {
        door::pass(python, || self.0.effects(Argument::new("$.record", record)))
    }

    /// How many bytes of memory it takes.
    #[getter]
    fn size(&self, python: Python<'_>) -> PyResult<usize> {
        door::pass(python, || self.0.size())
    }

    /// The place of the last event.
    #[getter]
    fn version(&self, python: Python<'_>) -> PyResult<u64> {
        Ok(door::pass(python, || self.0.version())?.0)
    }

    /// When to call `advance` next.
    #[getter]
    fn next_deadline(&self, python: Python<'_>) -> PyResult<Option<String>> {
        Ok(door::pass(python, || self.0.next_deadline())?.map(|at| at.to_string()))
    }

    /// When the last event happened.
    #[getter]
    fn last_event_at(&self, python: Python<'_>) -> PyResult<Option<String>> {
        Ok(door::pass(python, || self.0.last_event_at())?.map(|at| at.to_string()))
    }
}
