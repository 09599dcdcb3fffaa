//! The rules of EN 16931, Peppol and XRechnung by a second implementation of them.

use en16931::profiles::{EN16931, PEPPOL_BIS_3, XRECHNUNG};
use en16931::validation::ValidationReport;
use en16931::{Profile, Severity};
use en16931_formats::report::Entry;
use en16931_formats::{Policy, receive};
use selfserve_einvoice::EInvoiceFormat;

/// Warnings that are no fault, as the official rules have them in `tests/e_invoices/accepted-warnings.txt`.
const ACCEPTED: [&str; 1] = ["BR-DE-TMP-32"];

/// What a second implementation of a format's rules finds in an e-invoice; nothing where the rules are not of EN 16931.
pub fn findings(xml: &str, format: EInvoiceFormat) -> Vec<String> {
    let Some(profile) = profile(format) else { return Vec::new() };
    let received = receive(xml.as_bytes(), &Policy { require: Some(profile), ..Policy::default() });
    let report = &received.report_declared;
    let mut found: Vec<String> = report
        .entries()
        .filter(|entry| !is_taken(entry, format))
        .map(|entry| format!("{}: {}", entry.path, entry.message))
        .collect();
    let broken = report.semantic.report.iter().flat_map(ValidationReport::findings);
    let broken = broken
        .filter(|finding| finding.severity == Severity::Fatal || !ACCEPTED.contains(&finding.rule.as_str()));
    found.extend(broken.map(|finding| format!("{} {}: {}", finding.rule, finding.path, finding.message)));
    if !received.coincides() {
        found.push(format!("BT-24 is not {}", profile.id));
    }
    found
}

/// CII of 2016, which is all that it knows, names one invoice that is credited; Factur-X's own takes many.
fn is_taken(entry: &Entry, format: EInvoiceFormat) -> bool {
    format == EInvoiceFormat::FacturX && entry.path.ends_with("/InvoiceReferencedDocument")
}

fn profile(format: EInvoiceFormat) -> Option<&'static Profile> {
    match format {
        EInvoiceFormat::Peppol => Some(&PEPPOL_BIS_3),
        EInvoiceFormat::XrechnungUbl | EInvoiceFormat::XrechnungCii => Some(&XRECHNUNG),
        EInvoiceFormat::FacturX => Some(&EN16931),
        EInvoiceFormat::FatturaPa => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INVOICE: &str = include_str!("../../e_invoices/samples/invoice.peppol.xml");
    const CREDIT_NOTE: &str = include_str!("../../e_invoices/samples/credit-note.factur_x.xml");

    #[test]
    fn what_is_right_is_green() {
        assert_eq!(findings(INVOICE, EInvoiceFormat::Peppol), [""; 0]);
        assert_eq!(findings(CREDIT_NOTE, EInvoiceFormat::FacturX), [""; 0]);
    }

    #[test]
    fn a_prorated_price_off_by_more_than_two_cents_turns_red() {
        let rounded = |price| findings(&INVOICE.replace(">10.044<", price), EInvoiceFormat::Peppol);
        assert_eq!(rounded(">10.04<"), [""; 0], "5 times 0.004 is what it lets pass");
        assert!(rounded(">10.0<")[0].starts_with("PEPPOL-EN16931-R120 "));
    }

    #[test]
    fn a_tax_off_by_a_whole_turns_red() {
        let wrong =
            INVOICE.replace(">16.75<", ">17.75<").replace(">92.89<", ">93.89<").replace(">82.90<", ">83.90<");
        let found = findings(&wrong, EInvoiceFormat::Peppol);
        assert!(found.iter().any(|it| it.starts_with("BR-S-09 ")), "{found:?}");
    }

    #[test]
    fn what_is_of_another_format_turns_red() {
        assert_ne!(findings(INVOICE, EInvoiceFormat::XrechnungUbl), [""; 0]);
    }
}
