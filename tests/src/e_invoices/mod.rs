//! E-invoices of the tests: whose documents they are, what else they say, and a second implementation of their rules.

pub mod documents;
pub mod facts;
pub mod rules;

use selfserve_einvoice::EInvoiceFormat;

/// All formats, with the names that they have in JSON.
pub const FORMATS: [(EInvoiceFormat, &str); 5] = [
    (EInvoiceFormat::Peppol, "peppol"),
    (EInvoiceFormat::XrechnungUbl, "xrechnung_ubl"),
    (EInvoiceFormat::XrechnungCii, "xrechnung_cii"),
    (EInvoiceFormat::FacturX, "factur_x"),
    (EInvoiceFormat::FatturaPa, "fattura_pa"),
];
