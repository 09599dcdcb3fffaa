//! Reads e-invoices back: what was written here, and what others wrote of the same elements. What it does not know it passes
//! by; nothing is computed again but what a syntax does not say.

mod bounds;
mod cii;
mod element;
#[cfg(test)]
pub(crate) mod expected;
mod fattura_pa;
mod invoice;
mod line;
mod plain_decimal;
#[cfg(test)]
mod tests;
mod ubl;
mod unreadable;

use roxmltree::{Document, ParsingOptions};

pub use invoice::{
    EInvoice, EInvoiceKind, EInvoiceLine, EInvoiceParty, EInvoiceSyntax, EInvoiceTax, EInvoiceTotals,
    PrecedingEInvoice,
};
pub use plain_decimal::{InvalidPlainDecimal, PlainDecimal};
pub use unreadable::{UnreadableEInvoice, UnreadableEInvoiceCode};

use element::Element;

/// Reads an e-invoice, and tells by its root which it is: UBL 2.1 (`Invoice`, `CreditNote`), UN/CEFACT CII
/// (`CrossIndustryInvoice`) or FatturaPA (`FatturaElettronica`, of one invoice).
///
/// It does not ask whether the invoice is valid: amounts and texts are as they stand there. Text of any origin is taken; at
/// most 20 MB of it, without a document type.
///
/// # Errors
///
/// What cannot be read, with the element and its place.
pub fn read_e_invoice(xml: &str) -> Result<EInvoice, UnreadableEInvoice> {
    bounds::check(xml)?;
    let options = ParsingOptions { nodes_limit: bounds::MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(xml, options).map_err(UnreadableEInvoice::not_xml)?;
    let root = Element::root(&document);
    let name = root.name();
    match (name, root.namespace()) {
        ("Invoice" | "CreditNote", namespace) if namespace.starts_with(ubl::NAMESPACES) => ubl::read(root),
        ("CrossIndustryInvoice", _) => cii::read(root),
        ("FatturaElettronica", _) => fattura_pa::read(root),
        _ => Err(root.wrong(UnreadableEInvoiceCode::UnknownRoot, name)),
    }
}
