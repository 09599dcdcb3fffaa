//! What people read, in the language of a handle.

use pyo3::exceptions::PyValueError;
use pyo3::{PyResult, Python, pyclass, pyfunction, pymethods};
use selfserve::{InvoiceDocument, Labeled, Language, Line, Notify, Recorded, Seller, json};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::door::{self, Failure};

/// The words of one language.
#[pyclass(frozen, module = "selfserve._native")]
pub(crate) struct Messages {
    words: selfserve::Messages,
}

#[pymethods]
impl Messages {
    /// The words of the language of this JSON.
    #[new]
    fn new(python: Python<'_>, language: &[u8]) -> PyResult<Self> {
        let words = door::pass(python, || {
            let language: Language = door::read("$.language", language)?;
            Ok(selfserve::Messages::new(language))
        })?;
        Ok(Self { words })
    }

    /// Puts something, as JSON, into words; `what` is the name of the package's method.
    fn say(&self, python: Python<'_>, what: &str, value: &[u8]) -> PyResult<String> {
        let words = &self.words;
        let said = door::pass(python, || match what {
            "denial" => put(value, |denial| words.denial(&denial)),
            "reason" => put(value, |denial| words.reason(&denial)),
            "advice" => put(value, |denial| words.advice(&denial)),
            "check" => put(value, |check| words.check(&check)),
            "alternative" => put(value, |alternative| words.alternative(&alternative)),
            "next_step" => put(value, |step| words.next_step(&step)),
            "label" => put(value, |entry: Labeled| words.label(entry)),
            "notification" => put(value, |Notification { notify: Told::Notify(notify), recorded }| {
                words.notification(&notify, &recorded)
            }),
            "line" => put(value, |line: Line| words.line(&line)),
            "invoice_page" => put(value, |page: Page| page.document.to_html(words, page.seller.as_ref())),
            "number" => put(value, |number| words.number(number)),
            "money" => put(value, |amount| words.money(amount)),
            "unit_price" => put(value, |price| words.unit_price(price)),
            "percent" => put(value, |percent| words.percent(percent)),
            "day" => put(value, |day| words.day(day)),
            "timestamp" => put(value, |at| words.timestamp(at)),
            _ => Ok(None),
        })?;
        said.ok_or_else(|| PyValueError::new_err(what.to_owned()))
    }
}

/// The effect that tells people, with its tag, as the types of the package have it.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Told {
    Notify(Notify),
}

/// What a notification is told from.
#[derive(Deserialize)]
struct Notification {
    notify: Told,
    recorded: Recorded,
}

/// What an invoice's page is made of.
#[derive(Deserialize)]
struct Page {
    document: InvoiceDocument,
    seller: Option<Seller>,
}

/// What is wrong with a line by its own figures, as JSON.
#[pyfunction]
pub(crate) fn verify(python: Python<'_>, line: &[u8]) -> PyResult<String> {
    door::pass(python, || {
        let line: Line = door::read("$.line", line)?;
        Ok(json::write(&selfserve::verify(&line)))
    })
}

fn put<T: DeserializeOwned>(
    value: &[u8],
    words: impl FnOnce(T) -> String,
) -> Result<Option<String>, Failure> {
    Ok(Some(words(door::read("$", value)?)))
}
