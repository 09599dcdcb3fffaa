//! Invoices as data and as rows.

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use selfserve::{InvoiceDocument, Recorded, json};

use crate::failure::{Failure, Fallible, attempt};
use crate::input;

/// What can be made of an invoice.
#[napi]
pub struct Documents {}

#[napi]
impl Documents {
    /// The document of a record, with what the journal says of it later; nothing where the record is of no invoice.
    #[napi(catch_unwind)]
    pub fn invoice_document(record: String, later: Either<String, Uint8Array>) -> Fallible<Option<String>> {
        attempt(|| {
            let record: Recorded = input::read("record", &record)?;
            let Some(document) = InvoiceDocument::from_record(&record) else { return Ok(None) };
            Ok(Some(json::write(&document.settled_by(&input::records(&later)?))))
        })
    }

    /// The lines of a document as CSV.
    #[napi(catch_unwind)]
    pub fn invoice_lines_csv(document: String) -> Fallible<String> {
        attempt(|| {
            let document: InvoiceDocument = input::read("document", &document)?;
            document.lines_csv().map_err(|overflow| Failure::invalid_input("$.document".to_owned(), overflow))
        })
    }
}
