//! What the writers of EN 16931 say, beside files that the official rules were run over; with `BLESS=1` they are written
//! again, to be validated before they are kept. What is read of each is what its terms say.

mod national;
mod refusals;
mod samples;

use alloc::format;
use alloc::string::String;
use std::path::PathBuf;

use crate::EInvoiceFormat::{self, FacturX, FatturaPa, Peppol, XrechnungCii, XrechnungUbl};
use crate::reading::expected::expected;
use crate::terms::Terms;
use crate::{EInvoiceProblem, EInvoiceSyntax, cii, read_e_invoice, ubl};

/// The documents, and in which formats they are kept: those of one syntax differ in their head.
fn kept() -> [(&'static str, Terms<'static>, &'static [EInvoiceFormat]); 9] {
    const ALL: &[EInvoiceFormat] = &[Peppol, XrechnungUbl, XrechnungCii, FacturX];
    const BOTH: &[EInvoiceFormat] = &[Peppol, FacturX];
    [
        ("invoice", samples::invoice(), ALL),
        ("credit-note", samples::credit_note(), &[Peppol, XrechnungUbl, FacturX]),
        ("reverse-charge", samples::reverse_charge(), BOTH),
        ("intra-community", samples::intra_community(), &[XrechnungUbl, XrechnungCii]),
        ("export", samples::export(), BOTH),
        ("exempt", samples::exempt(), BOTH),
        ("outside-scope", samples::outside_scope(), &[XrechnungUbl, FacturX]),
        ("accounting-currency", samples::accounting_currency(), BOTH),
        ("yen", samples::yen(), BOTH),
    ]
}

fn write(terms: &Terms<'_>, format: EInvoiceFormat) -> Result<String, EInvoiceProblem> {
    match format {
        Peppol | XrechnungUbl => ubl::write(terms, format),
        XrechnungCii | FacturX | FatturaPa => cii::write(terms, format),
    }
}

#[test]
fn i15_documents_are_written_as_they_were_validated() {
    let bless = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    for (name, terms, formats) in kept() {
        for format in formats {
            let path: PathBuf =
                [env!("CARGO_MANIFEST_DIR"), "golden", &format!("{name}.{}.xml", suffix(*format))]
                    .iter()
                    .collect();
            let written =
                write(&terms, *format).unwrap_or_else(|problem| panic!("{name}, {format:?}: {problem}"));
            if bless {
                std::fs::write(&path, &written).expect("writes");
            }
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(written, kept, "{}", path.display());
            let said = expected(&terms, syntax(*format));
            assert_eq!(read_e_invoice(&written), Ok(said), "{}", path.display());
        }
    }
}

#[test]
fn i15_a_credit_note_in_ubl_has_no_due_date() {
    let credit_note = samples::credit_note();
    let due = Terms { due: samples::invoice().due, ..samples::credit_note() };
    assert_eq!(write(&due, Peppol), write(&credit_note, Peppol));
}

fn syntax(format: EInvoiceFormat) -> EInvoiceSyntax {
    match format {
        Peppol | XrechnungUbl => EInvoiceSyntax::Ubl,
        XrechnungCii | FacturX => EInvoiceSyntax::Cii,
        FatturaPa => EInvoiceSyntax::FatturaPa,
    }
}

fn suffix(format: EInvoiceFormat) -> &'static str {
    match format {
        Peppol => "peppol",
        XrechnungUbl => "xrechnung-ubl",
        XrechnungCii => "xrechnung-cii",
        FacturX => "factur-x",
        FatturaPa => "fattura-pa",
    }
}
