//! Invoices as data and as rows.

use napi::Either;
use napi::bindgen_prelude::Uint8Array;
use napi_derive::napi;
use selfserve_bindings::{Argument, document};

use crate::failure::{Fallible, answer};
use crate::input;

/// What can be made of an invoice.
#[napi]
pub struct Documents {}

#[napi]
impl Documents {
    /// The document of a record, with what the journal says of it later; nothing where the record is of no invoice.
    #[napi(catch_unwind)]
    pub fn invoice_document(record: String, later: Either<String, Uint8Array>) -> Fallible<Option<String>> {
        let record = Argument::new("$.record", record.as_bytes());
        answer(document::invoice_document(record, input::bytes(&later)))
    }

    /// The lines of a document as CSV.
    #[napi(catch_unwind)]
    pub fn invoice_lines_csv(document: String) -> Fallible<String> {
        answer(document::invoice_lines_csv(Argument::new("$.document", document.as_bytes())))
    }

    /// A document as an e-invoice, in one of the formats.
    #[napi(catch_unwind)]
    pub fn e_invoice(document: String, seller: String, format: String) -> Fallible<String> {
        let invoice = Argument::new("$.document", document.as_bytes());
        let (seller, format) =
            (Argument::new("$.seller", seller.as_bytes()), Argument::new("$.format", format.as_bytes()));
        answer(document::e_invoice(invoice, seller, format))
    }

    /// What an e-invoice says, as JSON.
    #[napi(catch_unwind)]
    pub fn read_e_invoice(xml: String) -> Fallible<String> {
        answer(document::read_e_invoice("$.xml", &xml))
    }
}
