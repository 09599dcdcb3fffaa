//! Looking into a journal: its text in, JSON out.

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use selfserve::{InvoiceNumber, ProductId};
use selfserve_bindings::{Argument, record};

use crate::catalog::Catalog;
use crate::directory::Directory;
use crate::failure::{Fallible, answer, attempt};
use crate::input;
use crate::organization;

/// What can be asked of a journal.
#[napi]
pub struct Records {}

#[napi]
impl Records {
    /// The events of a journal, as a list of JSON.
    #[napi(catch_unwind)]
    pub fn read(journal: Either<String, Uint8Array>) -> Fallible<String> {
        answer(record::read(input::bytes(&journal)))
    }

    /// Every change.
    #[napi(catch_unwind)]
    pub fn audit(journal: Either<String, Uint8Array>, filter: String) -> Fallible<String> {
        answer(record::audit(input::bytes(&journal), Argument::new("$.filter", filter.as_bytes())))
    }

    /// The orders of a subscription.
    #[napi(catch_unwind)]
    pub fn order_history(journal: Either<String, Uint8Array>, subscription: String) -> Fallible<String> {
        attempt(|| {
            let subscription = input::parse("$.subscription", &subscription)?;
            record::order_history(input::bytes(&journal), subscription)
        })
    }

    /// Every problem of a journal.
    #[napi(catch_unwind)]
    pub fn verify_journal(journal: Either<String, Uint8Array>) -> Fallible<String> {
        Either::A(record::verify_journal(input::bytes(&journal)))
    }

    /// Why a line of an invoice was charged; `null` where there is none.
    #[napi(catch_unwind)]
    pub fn explain_charge(
        journal: Either<String, Uint8Array>,
        invoice: String,
        line: String,
    ) -> Fallible<String> {
        let line = Argument::new("$.line", line.as_bytes());
        answer(record::explain_charge(input::bytes(&journal), &InvoiceNumber::new(invoice), line))
    }

    /// Why a person has a product, or lost it.
    #[napi(catch_unwind)]
    pub fn explain_access(
        journal: Either<String, Uint8Array>,
        person: String,
        product: String,
    ) -> Fallible<String> {
        attempt(|| {
            let person = input::parse("$.person", &person)?;
            record::explain_access(input::bytes(&journal), person, &ProductId::new(product))
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
        let (command, context) = (organization::command(&command), organization::context(&context));
        let (catalog, directory) = (&catalog.shared, &directory.shared);
        answer(record::explain_refusal(input::bytes(&journal), command, context, catalog, directory))
    }

    /// Everything about one person.
    #[napi(catch_unwind)]
    pub fn personal_data(
        journal: Either<String, Uint8Array>,
        person: String,
        actor: String,
        directory: &Directory,
    ) -> Fallible<String> {
        attempt(|| {
            let person = input::parse("$.person", &person)?;
            let actor = Argument::new("$.actor", actor.as_bytes());
            record::personal_data(input::bytes(&journal), actor, person, &directory.shared)
        })
    }

    /// How two journals differ.
    #[napi(catch_unwind)]
    pub fn difference(
        left: Either<String, Uint8Array>,
        right: Either<String, Uint8Array>,
    ) -> Fallible<String> {
        answer(record::difference(input::bytes(&left), input::bytes(&right)))
    }
}
