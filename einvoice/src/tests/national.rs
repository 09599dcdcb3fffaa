//! What Peppol asks for where the seller is of a certain country.

use alloc::format;
use alloc::vec;

use super::refusals::{FORM, id, refused};
use super::samples::{self, invoice, percent};
use crate::EInvoiceFormat::Peppol;
use crate::terms::{Address, Category, DocumentKind, Identifier, Party, Payment, Terms};

const PEPPOL: &[crate::EInvoiceFormat] = &[Peppol];

/// An invoice of a seller of this country, with these ids.
fn of(
    country: &'static str,
    vat_id: Option<&'static str>,
    tax_number: Option<&'static str>,
    legal_id: Option<Identifier<'static>>,
) -> Terms<'static> {
    let mut terms = invoice();
    terms.seller = Party { vat_id, tax_number, legal_id, ..terms.seller };
    terms.seller.address.country = country;
    terms
}

/// The same, to a buyer of the same country.
fn domestic(mut terms: Terms<'static>) -> Terms<'static> {
    terms.buyer.address.country = terms.seller.address.country;
    terms
}

#[test]
fn i15_danish_sellers() {
    let danish = |scheme, number| of("DK", Some("DK12345674"), None, id(scheme, number));
    refused(&[], "", danish("0184", "12345674"), |_| {});
    refused(PEPPOL, "BT-30: missing", danish("0184", "12345674"), |terms| terms.seller.legal_id = None);
    refused(PEPPOL, &format!("BT-30: {FORM}: 1234567890"), danish("0096", "1234567890"), |_| {});
    let home = || domestic(danish("0184", "12345674"));
    let transfer = Some(Payment::Transfer { iban: "TR1", bic: None, holder: None });
    refused(&[], "", home(), |_| {});
    refused(&[], "", danish("0184", "12345674"), |terms| terms.payment = transfer);
    refused(PEPPOL, &format!("BT-81: {FORM}: 30"), home(), |terms| terms.payment = transfer);
    let negative = |terms: &mut Terms<'_>| {
        terms.kind = DocumentKind::CreditNote;
        terms.totals.due = terms.totals.rounding;
    };
    refused(&[], "", danish("0184", "12345674"), negative);
    refused(PEPPOL, "BT-115: forbidden by the category of the tax", home(), negative);
}

#[test]
fn i15_icelandic_sellers() {
    let icelandic = || of("IS", Some("IS12345"), None, id("0196", "5501692829"));
    refused(&[], "", icelandic(), |_| {});
    refused(PEPPOL, "BT-30: missing", icelandic(), |terms| terms.seller.legal_id = None);
    refused(PEPPOL, &format!("BT-30: {FORM}: x"), icelandic(), |terms| {
        terms.seller.legal_id = id("0204", "x");
    });
    refused(PEPPOL, "BT-35: missing", icelandic(), |terms| terms.seller.address.street = vec![]);
    let home = || Terms { buyer: icelandic().seller, ..icelandic() };
    refused(&[], "", home(), |_| {});
    refused(PEPPOL, "BT-47: missing", home(), |terms| terms.buyer.legal_id = None);
    refused(PEPPOL, "BT-50: missing", home(), |terms| terms.buyer.address.street = vec![]);
}

#[test]
fn i15_dutch_sellers() {
    let dutch = || of("NL", Some("NL123456789B01"), None, id("0106", "12345678"));
    refused(&[], "", dutch(), |_| {});
    refused(&[], "", dutch(), |terms| terms.seller.legal_id = None);
    refused(&[], "", dutch(), |terms| terms.seller.legal_id = id("0190", "12345678901234567890"));
    refused(PEPPOL, &format!("BT-30: {FORM}: x"), dutch(), |terms| terms.seller.legal_id = id("0204", "x"));
    refused(PEPPOL, "BT-35: missing", dutch(), |terms| terms.seller.address.street = vec![]);
    let unknown = "BG-3: the invoice that it credits is not known";
    let credit_note = || Terms { preceding: vec![samples::credit_note().preceding[0]], ..dutch() };
    refused(&[], "", credit_note(), |terms| terms.kind = DocumentKind::CreditNote);
    refused(PEPPOL, unknown, dutch(), |terms| terms.kind = DocumentKind::CreditNote);
}

#[test]
fn i15_dutch_sellers_say_how_they_are_paid() {
    let unsaid = || Terms { payment: None, ..of("NL", Some("NL123456789B01"), None, id("0106", "12345678")) };
    let words =
        |terms: Terms<'static>| super::write(&terms, Peppol).err().map(|problem| format!("{problem}"));
    let missing = Some("BG-16: missing".into());
    assert_eq!(words(unsaid()), missing);
    let nothing_due = |terms: Terms<'static>| {
        let mut terms = terms;
        terms.totals.due = selfserve::Money::zero(terms.currency);
        terms
    };
    assert_eq!(words(nothing_due(unsaid())), None);
    let credit_note =
        || Terms { preceding: samples::credit_note().preceding, kind: DocumentKind::CreditNote, ..unsaid() };
    assert_eq!(words(credit_note()), None);
    assert_eq!(words(nothing_due(credit_note())), None);
    let mut owed = credit_note();
    owed.totals.due = owed.totals.rounding;
    assert_eq!(words(owed), missing);
    let home = |payment| {
        let mut terms = domestic(Terms { payment: Some(payment), ..unsaid() });
        terms.buyer.legal_id = None;
        terms
    };
    assert_eq!(words(home(Payment::Card { brand: "visa", last_four: "4242" })), None);
    assert_eq!(words(home(Payment::NotSaid)), Some(format!("BT-81: {FORM}: 1")));
    let mut german_id = home(Payment::Card { brand: "visa", last_four: "4242" });
    german_id.buyer.legal_id = id("0204", "x");
    assert_eq!(words(german_id), Some(format!("BT-47: {FORM}: x")));
}

#[test]
fn i15_swedish_sellers() {
    let rates = |mut terms: Terms<'static>, rate| {
        let standard = terms.taxes.iter_mut().filter(|tax| tax.category == Category::Standard);
        standard.for_each(|tax| tax.percent = percent(rate));
        terms
    };
    let tax_number = Some("Godkänd för F-skatt");
    let swedish = || rates(of("SE", Some("SE556732170701"), tax_number, id("0007", "5567321707")), "25");
    ["6", "12", "25"].into_iter().for_each(|rate| refused(&[], "", rates(swedish(), rate), |_| {}));
    refused(PEPPOL, "BT-119: a rate that the format does not take", rates(swedish(), "24"), |_| {});
    refused(PEPPOL, &format!("BT-32: {FORM}: yes"), swedish(), |terms| terms.seller.tax_number = Some("yes"));
    refused(PEPPOL, &format!("BT-31: {FORM}: SE5567321707"), swedish(), |terms| {
        terms.seller.vat_id = Some("SE5567321707");
    });
    // Whatever its scheme is said to be.
    let wrong = Some(Identifier { scheme: None, id: "5567321708" });
    refused(PEPPOL, &format!("BT-30: {FORM}: 5567321708"), swedish(), |terms| terms.seller.legal_id = wrong);
    // Without a Swedish VAT id, rates and ids are those of elsewhere.
    refused(&[], "", rates(of("SE", Some("DE123456789"), Some("yes"), None), "24"), |_| {});
}

#[test]
fn i15_italian_norwegian_and_greek_sellers() {
    let italian = || Terms {
        seller: Party {
            tax_number: Some("RSSMRA85T10A562S"),
            contact: invoice().seller.contact,
            ..samples::italian()
        },
        ..invoice()
    };
    refused(&[], "", italian(), |_| {});
    for wrong in ["0074311015", "RSSMRA85T10A562SX", "RSSMRA85T10A562s"] {
        refused(PEPPOL, &format!("BT-32: {FORM}: {wrong}"), italian(), |terms| {
            terms.seller.tax_number = Some(wrong);
        });
    }
    refused(PEPPOL, "BT-35: missing", italian(), |terms| {
        terms.seller.address = Address { street: vec![], ..terms.seller.address.clone() };
    });
    let norwegian = |vat_id| of("NO", Some(vat_id), None, None);
    refused(&[], "", norwegian("NO974760673MVA"), |_| {});
    for wrong in ["NO974760673", "NO974760674MVA"] {
        refused(PEPPOL, &format!("BT-31: {FORM}: {wrong}"), norwegian(wrong), |_| {});
    }
    // Greece has a mark of its own on every invoice.
    refused(PEPPOL, "BT-122: missing", of("GR", Some("EL123456783"), None, None), |_| {});
    refused(PEPPOL, "BT-122: missing", of("GR", None, Some("1"), id("0204", "x")), |_| {});
}
