//! Documents: an invoice as it is handed to people, as data, as rows, as a page (`I3`).

mod csv;
mod invoice;
#[cfg(feature = "messages")]
mod page;

pub use invoice::{InvoiceDocument, InvoiceSettlement, InvoiceSettlementKind, Seller};
