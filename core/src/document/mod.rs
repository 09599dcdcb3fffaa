//! Documents: an invoice as it is handed to people, as data and as rows (`I3`); as a page it stands with the words.

mod before;
mod csv;
mod invoice;
mod open;
mod seller;

pub use invoice::{InvoiceCard, InvoiceDocument, InvoiceSettlement, InvoiceSettlementKind, PrecedingInvoice};
pub use seller::{
    AccountingRate, BankAccount, ItalianRegister, ItalianSeller, ItalianTransmitter, Seller, SellerContact,
    SellerEInvoicing,
};
