//! What EN 16931 asks for beyond a schema, and what Peppol and XRechnung add: looked at ahead of writing, so that what is
//! written is taken. What every format asks for alike, the terms have already.

mod codes;
mod identifiers;
mod national;
mod peppol;
mod xrechnung;

use crate::terms::{Category, Identifier, Tax, Terms};
use crate::{EInvoiceFormat, EInvoiceProblem, EInvoiceProblemCode};

/// Refuses what the format would not take.
pub(crate) fn check(terms: &Terms<'_>, format: EInvoiceFormat) -> Result<(), EInvoiceProblem> {
    currency(terms)?;
    outside_scope(terms)?;
    seller_is_known(terms)?;
    terms.taxes.iter().try_for_each(|tax| category(terms, tax))?;
    terms.taxes.iter().try_for_each(reason)?;
    scheme_is_listed("BT-30", terms.seller.legal_id, codes::is_register)?;
    scheme_is_listed("BT-47", terms.buyer.legal_id, codes::is_register)?;
    address_has_scheme("BT-34", terms.seller.electronic_address)?;
    address_has_scheme("BT-49", terms.buyer.electronic_address)?;
    preceding(terms, format)?;
    match format {
        EInvoiceFormat::Peppol => peppol::check(terms),
        EInvoiceFormat::XrechnungUbl | EInvoiceFormat::XrechnungCii => xrechnung::check(terms),
        EInvoiceFormat::FacturX | EInvoiceFormat::FatturaPa => Ok(()),
    }
}

/// The list of currencies (BR-CL-03) lacks the dobra of São Tomé.
fn currency(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    let unlisted = terms.currency.code() == "STN";
    if unlisted { Err(EInvoiceProblemCode::Form.at("BT-5").of(terms.currency.code())) } else { Ok(()) }
}

/// What is outside the scope of VAT stands alone (BR-O-11), and says no VAT id (BR-O-02).
fn outside_scope(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    let outside = |tax: &Tax<'_>| tax.category == Category::OutsideScope;
    if !terms.taxes.iter().any(outside) {
        return Ok(());
    }
    absent("BT-31", terms.seller.vat_id)?;
    absent("BT-48", terms.buyer.vat_id)?;
    match terms.taxes.iter().find(|tax| !outside(tax)) {
        Some(tax) => Err(EInvoiceProblemCode::Forbidden.at("BT-118").of(tax.category.code())),
        None => Ok(()),
    }
}

/// The seller has a legal id or a VAT id (BR-CO-26).
fn seller_is_known(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    let known = terms.seller.legal_id.is_some() || terms.seller.vat_id.is_some();
    known.then_some(()).ok_or_else(|| EInvoiceProblemCode::Missing.at("BT-30"))
}

/// What the category of a tax asks of the seller, and of the delivery.
fn category(terms: &Terms<'_>, tax: &Tax<'_>) -> Result<(), EInvoiceProblem> {
    let vat_id = terms.seller.vat_id;
    match tax.category {
        // BR-S-02, BR-Z-02, BR-E-02, BR-AE-02.
        Category::Standard | Category::ZeroRated | Category::Exempt | Category::ReverseCharge => {
            present("BT-31", vat_id.or(terms.seller.tax_number))
        }
        // BR-G-02.
        Category::Export => present("BT-31", vat_id),
        // BR-IC-02, BR-IC-11, BR-IC-12.
        Category::IntraCommunity => present("BT-31", vat_id).and_then(|()| present("BT-80", terms.delivery)),
        Category::OutsideScope => Ok(()),
    }
}

/// A tax that is none says why, by a text or by a code of the list that fits its category (BR-E-10, BR-CL-22).
fn reason(tax: &Tax<'_>) -> Result<(), EInvoiceProblem> {
    match tax.reasons() {
        (_, Some(code)) if codes::is_reason(code, tax.category) => Ok(()),
        (_, Some(code)) => Err(EInvoiceProblemCode::Form.at("BT-121").of(code)),
        (None, None) if tax.category.asks_for_a_reason() => Err(EInvoiceProblemCode::Missing.at("BT-120")),
        (_, None) => Ok(()),
    }
}

/// What a credit note credits is one invoice where XRechnung is said in CII: its schema is still D16B's, that of Factur-X is D22B's.
fn preceding(terms: &Terms<'_>, format: EInvoiceFormat) -> Result<(), EInvoiceProblem> {
    match terms.preceding.get(1) {
        Some(second) if format == EInvoiceFormat::XrechnungCii => {
            Err(EInvoiceProblemCode::ManyPrecedingInvoices.at("BG-3").of(second.number).at_most(1))
        }
        _ => Ok(()),
    }
}

/// An electronic address has a scheme (BR-62, BR-63), and that is listed (BR-CL-25).
fn address_has_scheme(term: &str, address: Option<Identifier<'_>>) -> Result<(), EInvoiceProblem> {
    match address {
        Some(Identifier { scheme: None, id }) => Err(EInvoiceProblemCode::Form.at(term).of(id)),
        address => scheme_is_listed(term, address, codes::is_address),
    }
}

/// The scheme of an identifier, where it has one, is of a list.
fn scheme_is_listed(
    term: &str,
    identifier: Option<Identifier<'_>>,
    is_listed: impl Fn(&str) -> bool,
) -> Result<(), EInvoiceProblem> {
    match identifier.and_then(|identifier| identifier.scheme) {
        Some(scheme) if !is_listed(scheme) => Err(EInvoiceProblemCode::Form.at(term).of(scheme)),
        _ => Ok(()),
    }
}

/// Something has to be there.
fn present<T>(term: &str, value: Option<T>) -> Result<(), EInvoiceProblem> {
    value.map(|_| ()).ok_or_else(|| EInvoiceProblemCode::Missing.at(term))
}

/// Nothing may be there.
fn absent(term: &str, value: Option<&str>) -> Result<(), EInvoiceProblem> {
    value.map_or(Ok(()), |value| Err(EInvoiceProblemCode::Forbidden.at(term).of(value)))
}
