//! Looking into a journal: its text in, JSON out.

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use selfserve::{Command, Context, Facts, InvoiceNumber, ProductId, json};

use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::failure::{Fallible, attempt};
use crate::input;

/// What can be asked of a journal.
#[napi]
pub struct Records {}

#[napi]
impl Records {
    /// Every change.
    #[napi(catch_unwind)]
    pub fn audit(journal: Either<String, Uint8Array>, filter: String) -> Fallible<String> {
        attempt(|| {
            let filter = input::read("filter", &filter)?;
            Ok(json::write(&selfserve::audit(&input::records(&journal)?, &filter)?))
        })
    }

    /// The orders of a subscription.
    #[napi(catch_unwind)]
    pub fn order_history(journal: Either<String, Uint8Array>, subscription: String) -> Fallible<String> {
        attempt(|| {
            let subscription = input::parse("subscription", &subscription)?;
            Ok(json::write(&selfserve::order_history(&input::records(&journal)?, subscription)?))
        })
    }

    /// Every problem of a journal.
    #[napi(catch_unwind)]
    pub fn verify_journal(journal: Either<String, Uint8Array>) -> Fallible<String> {
        attempt(|| Ok(json::write(&selfserve::verify_journal(input::bytes(&journal)))))
    }

    /// Why a line of an invoice was charged; `null` where there is none.
    #[napi(catch_unwind)]
    pub fn explain_charge(
        journal: Either<String, Uint8Array>,
        invoice: String,
        line: String,
    ) -> Fallible<String> {
        attempt(|| {
            let (invoice, line) = (InvoiceNumber::new(invoice), input::read("line", &line)?);
            Ok(json::write(&selfserve::explain_charge(&input::records(&journal)?, &invoice, line)))
        })
    }

    /// Why a person has a product, or lost it.
    #[napi(catch_unwind)]
    pub fn explain_access(
        journal: Either<String, Uint8Array>,
        person: String,
        product: String,
    ) -> Fallible<String> {
        attempt(|| {
            let (person, product) = (input::parse("person", &person)?, ProductId::new(product));
            Ok(json::write(&selfserve::explain_access(&input::records(&journal)?, person, &product)?))
        })
    }

    /// Why a command is refused; `null` where it is not.
    #[napi(catch_unwind)]
    pub fn explain_refusal(
        journal: Either<String, Uint8Array>,
        command: String,
        context: String,
        catalog: &Catalog,
        directory: &Directory,
    ) -> Fallible<String> {
        attempt(|| {
            let command: Command = input::read("command", &command)?;
            let context: Context = input::read("context", &context)?;
            let (catalog, directory) = (catalog.shared(), directory.shared());
            let (catalog, directory) = (catalog.read()?, directory.read()?);
            let facts = Facts { catalog: &catalog, directory: &directory };
            let records = input::records(&journal)?;
            Ok(json::write(&selfserve::explain_refusal(&records, facts, &context, &command)?))
        })
    }

    /// How two journals differ.
    #[napi(catch_unwind)]
    pub fn difference(
        left: Either<String, Uint8Array>,
        right: Either<String, Uint8Array>,
    ) -> Fallible<String> {
        attempt(|| Ok(json::write(&selfserve::difference(&input::records(&left)?, &input::records(&right)?))))
    }
}
