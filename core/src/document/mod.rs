//! Documents: an invoice as it is handed to people, as data and as rows (`I3`); as a page it stands with the words.

mod clearance;
mod csv;
mod invoice;
mod open;

pub use clearance::InvoiceClearance;
pub use invoice::{InvoiceDocument, InvoiceSettlement, InvoiceSettlementKind, Seller};
