//! What cannot be said is refused, by its term.

use alloc::borrow::ToOwned;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::UnitPrice;

use super::samples::{self, invoice, untaxed};
use super::write;
use crate::EInvoiceFormat::{self, FacturX, Peppol, XrechnungCii, XrechnungUbl};
use crate::terms::{Category, Identifier, Party, Payment, Tax, Terms};

const ALL: &[EInvoiceFormat] = &[Peppol, XrechnungUbl, XrechnungCii, FacturX];
const GERMAN: &[EInvoiceFormat] = &[XrechnungUbl, XrechnungCii];
const NETWORK: &[EInvoiceFormat] = &[Peppol, XrechnungUbl, XrechnungCii];
pub(super) const FORM: &str = "not of the form that the format asks for";

/// Exactly these formats refuse the document, once changed, with these words.
pub(super) fn refused(
    formats: &[EInvoiceFormat],
    words: &str,
    mut terms: Terms<'static>,
    change: impl FnOnce(&mut Terms<'static>),
) {
    change(&mut terms);
    let refusal = |format: &EInvoiceFormat| Some((*format, write(&terms, *format).err()?.to_string()));
    let expected: Vec<(EInvoiceFormat, String)> =
        formats.iter().map(|format| (*format, words.to_owned())).collect();
    assert_eq!(ALL.iter().filter_map(refusal).collect::<Vec<_>>(), expected);
}

/// The invoice, to a buyer abroad: between Germans Peppol asks for what XRechnung does.
fn abroad() -> Terms<'static> {
    Terms { buyer: samples::italian(), ..invoice() }
}

pub(super) fn id(scheme: &'static str, id: &'static str) -> Option<Identifier<'static>> {
    Some(Identifier { scheme: Some(scheme), id })
}

#[test]
fn i15_electronic_addresses_are_asked_for_where_there_is_a_network() {
    refused(NETWORK, "BT-34: missing", invoice(), |terms| terms.seller.electronic_address = None);
    refused(NETWORK, "BT-49: missing", invoice(), |terms| terms.buyer.electronic_address = None);
    let none = Some(Identifier { scheme: None, id: "1" });
    refused(ALL, &format!("BT-34: {FORM}: 1"), invoice(), |terms| terms.seller.electronic_address = none);
    refused(ALL, &format!("BT-49: {FORM}: 1"), invoice(), |terms| terms.buyer.electronic_address = none);
    // It is in nobody's list; and by e-mail nobody is reached in Peppol.
    let (unknown, email) = (id("9999", "1"), id("EM", "invoices@contoso.example"));
    refused(ALL, &format!("BT-34: {FORM}: 9999"), invoice(), |terms| {
        terms.seller.electronic_address = unknown;
    });
    refused(ALL, &format!("BT-49: {FORM}: 9999"), invoice(), |terms| {
        terms.buyer.electronic_address = unknown;
    });
    refused(&[Peppol], &format!("BT-34: {FORM}: EM"), invoice(), |terms| {
        terms.seller.electronic_address = email;
    });
    refused(&[Peppol], &format!("BT-49: {FORM}: EM"), invoice(), |terms| {
        terms.buyer.electronic_address = email;
    });
}

#[test]
fn i15_ids_are_of_their_scheme() {
    for scheme in ["0001", "0092", "0249", "+204", "204"] {
        refused(ALL, &format!("BT-30: {FORM}: {scheme}"), invoice(), |terms| {
            terms.seller.legal_id = id(scheme, "1");
        });
        refused(ALL, &format!("BT-47: {FORM}: {scheme}"), invoice(), |terms| {
            terms.buyer.legal_id = id(scheme, "1");
        });
    }
    refused(&[], "", invoice(), |terms| terms.buyer.legal_id = id("0248", "1"));
    // Peppol looks at the numbers, too.
    let (words, wrong) = (format!("{FORM}: 1"), id("0106", "1"));
    refused(&[Peppol], &format!("BT-30: {words}"), invoice(), |terms| terms.seller.legal_id = wrong);
    refused(&[Peppol], &format!("BT-47: {words}"), invoice(), |terms| terms.buyer.legal_id = wrong);
    refused(&[Peppol], &format!("BT-34: {words}"), invoice(), |terms| {
        terms.seller.electronic_address = wrong;
    });
    refused(&[Peppol], &format!("BT-49: {words}"), invoice(), |terms| terms.buyer.electronic_address = wrong);
}

#[test]
fn i15_the_currency_is_of_the_list() {
    refused(ALL, &format!("BT-5: {FORM}: STN"), invoice(), |terms| {
        terms.currency = "STN".parse().expect("a currency");
    });
}

#[test]
fn i15_a_reference_is_asked_for() {
    refused(GERMAN, "BT-10: missing", abroad(), |terms| terms.buyer_reference = None);
    // Peppol takes the order in its place.
    refused(NETWORK, "BT-10: missing", abroad(), |terms| (terms.buyer_reference, terms.order) = (None, None));
}

#[test]
fn i15_a_german_authority_asks_for_somebody_to_call() {
    refused(GERMAN, "BG-16: missing", abroad(), |terms| terms.payment = None);
    refused(NETWORK, "BG-6: missing", invoice(), |terms| terms.seller.contact = None);
    refused(GERMAN, "BG-6: missing", abroad(), |terms| terms.seller.contact = None);
    let contact = |phone, email| {
        let mut terms = abroad();
        let contact = terms.seller.contact.as_mut().expect("a contact");
        (contact.phone, contact.email) = (phone, email);
        terms
    };
    let email = Some("billing@fabrikam.example");
    refused(GERMAN, "BT-42: missing", contact(None, email), |_| {});
    refused(GERMAN, &format!("BT-42: {FORM}: ext. 12"), contact(Some("ext. 12"), email), |_| {});
    refused(&[], "", contact(Some("123"), email), |_| {});
    refused(GERMAN, "BT-43: missing", contact(Some("123"), None), |_| {});
    for wrong in [
        "billing",
        "billing@fabrikam",
        "@fabrikam.example",
        "b@fabrikam..example",
        "a b@c.example",
        "a@b@c.example",
    ] {
        refused(GERMAN, &format!("BT-43: {FORM}: {wrong}"), contact(Some("123"), Some(wrong)), |_| {});
    }
}

#[test]
fn i15_a_german_authority_asks_for_an_iban_within_sepa() {
    let transfer = |iban| Some(Payment::Transfer { iban, bic: None, holder: None });
    let wrong = "DE89370400440532013001";
    refused(GERMAN, &format!("BT-84: {FORM}: {wrong}"), abroad(), |terms| terms.payment = transfer(wrong));
    refused(&[], "", abroad(), |terms| terms.payment = transfer("1234567"));
}

#[test]
fn i15_a_german_authority_asks_for_places() {
    refused(GERMAN, "BT-37: missing", abroad(), |terms| terms.seller.address.city = "");
    refused(GERMAN, "BT-38: missing", abroad(), |terms| terms.seller.address.postal_code = None);
    refused(GERMAN, "BT-52: missing", abroad(), |terms| terms.buyer.address.city = "");
    refused(GERMAN, "BT-53: missing", abroad(), |terms| terms.buyer.address.postal_code = None);
    // Where it was delivered is known to be in a country, and no more.
    refused(GERMAN, "BT-77: missing", samples::export(), |_| {});
}

#[test]
fn i15_the_seller_is_known() {
    refused(&[], "", invoice(), |terms| terms.seller.legal_id = None);
    refused(ALL, "BT-30: missing", invoice(), |terms| {
        (terms.seller.legal_id, terms.seller.vat_id) = (None, None);
    });
}

#[test]
fn i15_the_category_of_a_tax_asks_for_the_sellers_id() {
    use Category::{Exempt, Export, IntraCommunity, ReverseCharge, Standard, ZeroRated};
    let of = |category| {
        let mut terms = untaxed(category);
        terms.delivery = samples::intra_community().delivery;
        terms.buyer = samples::italian();
        terms.taxes[0].reason = Some("why");
        terms.seller.vat_id = None;
        terms
    };
    for category in [Standard, ZeroRated, Exempt, ReverseCharge] {
        refused(&[], "", of(category), |_| {});
        refused(ALL, "BT-31: missing", of(category), |terms| terms.seller.tax_number = None);
    }
    for category in [Export, IntraCommunity] {
        refused(ALL, "BT-31: missing", of(category), |_| {});
    }
    refused(ALL, "BT-80: missing", samples::intra_community(), |terms| terms.delivery = None);
}

#[test]
fn i15_what_is_outside_the_scope_of_vat_stands_alone_and_says_no_vat_id() {
    refused(&[], "", samples::outside_scope(), |_| {});
    let forbidden = "forbidden by the category of the tax";
    refused(ALL, &format!("BT-31: {forbidden}: DE1"), samples::outside_scope(), |terms| {
        terms.seller = Party { vat_id: Some("DE1"), ..terms.seller.clone() };
    });
    refused(ALL, &format!("BT-48: {forbidden}: DE1"), samples::outside_scope(), |terms| {
        terms.buyer = Party { vat_id: Some("DE1"), ..terms.buyer.clone() };
    });
    refused(ALL, &format!("BT-118: {forbidden}: S"), samples::outside_scope(), |terms| {
        terms.taxes.push(Tax { category: Category::Standard, ..terms.taxes[0] });
    });
}

#[test]
fn i15_no_tax_says_why() {
    use Category::{Exempt, Export, IntraCommunity, OutsideScope, ReverseCharge};
    let said = |category, reason, code| {
        let mut terms = if category == OutsideScope { samples::outside_scope() } else { untaxed(category) };
        terms.delivery = samples::intra_community().delivery.filter(|_| category == IntraCommunity);
        terms.buyer.address = samples::italian().address;
        (terms.taxes[0].reason, terms.taxes[0].reason_code) = (reason, code);
        terms
    };
    refused(ALL, "BT-120: missing", said(Exempt, None, None), |_| {});
    refused(&[], "", said(Exempt, Some("why"), None), |_| {});
    let unknown = "VATEX-EU-1";
    refused(ALL, &format!("BT-121: {FORM}: {unknown}"), said(Exempt, Some("why"), Some(unknown)), |_| {});
    refused(ALL, &format!("BT-121: {FORM}: 132"), said(Exempt, None, Some("132")), |_| {});
    for code in ["VATEX-EU-132", "VATEX-EU-79-C", "VATEX-FR-CNWVAT"] {
        refused(&[], "", said(Exempt, None, Some(code)), |_| {});
    }
    // Some codes are of one category.
    let of_one = [
        ("VATEX-EU-AE", ReverseCharge),
        ("VATEX-EU-IC", IntraCommunity),
        ("VATEX-EU-G", Export),
        ("VATEX-EU-O", OutsideScope),
        ("VATEX-EU-D", Exempt),
        ("VATEX-EU-F", Exempt),
        ("VATEX-EU-I", Exempt),
        ("VATEX-EU-J", Exempt),
    ];
    for (code, category) in of_one {
        refused(&[], "", said(category, None, Some(code)), |_| {});
        let other = if category == Exempt { Export } else { Exempt };
        refused(ALL, &format!("BT-121: {FORM}: {code}"), said(other, None, Some(code)), |_| {});
    }
}

#[test]
fn i15_the_price_times_the_quantity_is_the_amount_in_peppol() {
    let words = "line 2, BT-146: no price times the quantity is the amount";
    let price = |amount: &str| UnitPrice::parse(amount, invoice().currency).expect("a price");
    refused(&[Peppol], words, invoice(), |terms| terms.lines[1].price = price("13.1021"));
    refused(&[Peppol], words, invoice(), |terms| terms.lines[1].price = price("13.0979"));
    refused(&[], "", invoice(), |terms| terms.lines[1].price = price("13.102"));
}

#[test]
fn i15_a_german_authority_takes_one_preceding_invoice_in_cii() {
    let words = "BG-3: credits more invoices than the format takes (at most 1): INV-2026-000041";
    refused(&[XrechnungCii], words, samples::credit_note(), |_| {});
    refused(&[], "", samples::credit_note(), |terms| terms.preceding.truncate(1));
}
