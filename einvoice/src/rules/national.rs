//! What Peppol asks for where the seller is of a certain country; some of it only where the buyer is, too.

use super::{identifiers, present, xrechnung};
use crate::terms::{Address, Category, DocumentKind, Identifier, Party, Terms};
use crate::{EInvoiceProblem, EInvoiceProblemCode};

/// Refuses what the rules of the seller's country would not take.
pub(super) fn check(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    let seated = terms.seller.address.country;
    let domestic = terms.buyer.address.country == seated;
    match seated {
        "DE" if domestic => xrechnung::check(terms)?,
        "DK" => denmark(terms, domestic)?,
        "IS" => iceland(terms, domestic)?,
        "NL" => netherlands(terms, domestic)?,
        "SE" => sweden(terms)?,
        _ => {}
    }
    match taxed_in(&terms.seller) {
        "IT" => italy(&terms.seller),
        "NO" => norway(&terms.seller),
        // A mark of Greece's own exchange (GR-R-004), and a number that is made of six parts (GR-R-001).
        "GR" | "EL" => Err(EInvoiceProblemCode::Missing.at("BT-122")),
        _ => Ok(()),
    }
}

/// The country of a VAT id, else of the address.
fn taxed_in<'a>(party: &Party<'a>) -> &'a str {
    party.vat_id.and_then(|id| id.get(..2)).unwrap_or(party.address.country)
}

/// DK-R-002, DK-R-005, DK-R-014, DK-R-016.
fn denmark(terms: &Terms<'_>, domestic: bool) -> Result<(), EInvoiceProblem> {
    legal_id("BT-30", terms.seller.legal_id, &["0184"])?;
    match terms.kind {
        DocumentKind::Invoice if domestic => paid_by(terms, &["1", "48", "58"]),
        DocumentKind::CreditNote if domestic && terms.totals.due.is_negative() => {
            Err(EInvoiceProblemCode::Forbidden.at("BT-115"))
        }
        _ => Ok(()),
    }
}

/// IS-R-002 to IS-R-005.
fn iceland(terms: &Terms<'_>, domestic: bool) -> Result<(), EInvoiceProblem> {
    let company = |terms: [&str; 3], party: &Party<'_>| {
        let [id, street, postal_code] = terms;
        legal_id(id, party.legal_id, &["0196"])?;
        present(street, party.address.street.first())?;
        present(postal_code, party.address.postal_code)
    };
    company(["BT-30", "BT-35", "BT-38"], &terms.seller)?;
    if domestic { company(["BT-47", "BT-50", "BT-53"], &terms.buyer) } else { Ok(()) }
}

/// NL-R-001 to NL-R-005, NL-R-007, NL-R-008.
fn netherlands(terms: &Terms<'_>, domestic: bool) -> Result<(), EInvoiceProblem> {
    let credited = terms.kind == DocumentKind::CreditNote;
    if credited && terms.preceding.is_empty() {
        return Err(EInvoiceProblemCode::NoPrecedingInvoice.at("BG-3"));
    }
    let company = |terms: [&str; 4], party: &Party<'_>| {
        let [id, place @ ..] = terms;
        full_address(place, &party.address)?;
        party.legal_id.iter().try_for_each(|legal| legal_id(id, Some(*legal), &["0106", "0190"]))
    };
    company(["BT-30", "BT-35", "BT-37", "BT-38"], &terms.seller)?;
    let owed = if credited { terms.totals.due.is_negative() } else { terms.totals.due.is_positive() };
    if owed {
        present("BG-16", terms.payment)?;
    }
    if domestic {
        company(["BT-47", "BT-50", "BT-52", "BT-53"], &terms.buyer)?;
        paid_by(terms, &["30", "48", "58"])?;
    }
    Ok(())
}

/// SE-R-001 to SE-R-006, SE-R-013.
fn sweden(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    let Party { vat_id, legal_id, tax_number, .. } = &terms.seller;
    if let Some(legal_id) = legal_id {
        identifiers::check("BT-30", Some(Identifier { scheme: Some("0007"), id: legal_id.id }))?;
        form("BT-32", *tax_number, |text| text.to_uppercase() == "GODKÄND FÖR F-SKATT")?;
    }
    let Some(number) = vat_id.and_then(|id| id.strip_prefix("SE")) else { return Ok(()) };
    form("BT-31", *vat_id, |_| identifiers::is_of_digits(number, 12))?;
    let unknown = terms.taxes.iter().find(|tax| {
        tax.category == Category::Standard && !matches!(tax.percent.millionths(), 60_000 | 120_000 | 250_000)
    });
    unknown.map_or(Ok(()), |_| Err(EInvoiceProblemCode::Rate.at("BT-119")))
}

/// IT-R-001 to IT-R-004.
fn italy(seller: &Party<'_>) -> Result<(), EInvoiceProblem> {
    form("BT-32", seller.tax_number, |text| {
        let letters = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        letters && (11..=16).contains(&text.len())
    })?;
    full_address(["BT-35", "BT-37", "BT-38"], &seller.address)
}

/// NO-R-001.
fn norway(seller: &Party<'_>) -> Result<(), EInvoiceProblem> {
    form("BT-31", seller.vat_id, |id| {
        let number = id.strip_prefix("NO").and_then(|rest| rest.strip_suffix("MVA"));
        number.is_some_and(|number| identifiers::fits("0192", number))
    })
}

/// A party has a legal id, of one of these schemes.
fn legal_id(term: &str, id: Option<Identifier<'_>>, schemes: &[&str]) -> Result<(), EInvoiceProblem> {
    let id = id.ok_or_else(|| EInvoiceProblemCode::Missing.at(term))?;
    let fits = id.scheme.is_some_and(|scheme| schemes.contains(&scheme));
    fits.then_some(()).ok_or_else(|| EInvoiceProblemCode::Form.at(term).of(id.id))
}

/// It is paid in one of these ways, if it says how.
fn paid_by(terms: &Terms<'_>, codes: &[&str]) -> Result<(), EInvoiceProblem> {
    let code = terms.payment.map(|payment| payment.code(terms.currency));
    form("BT-81", code, |code| codes.contains(&code))
}

/// An address has a street, a city and a postal code.
fn full_address(
    [street, city, postal_code]: [&str; 3],
    address: &Address<'_>,
) -> Result<(), EInvoiceProblem> {
    present(street, address.street.first())?;
    xrechnung::place([city, postal_code], address)
}

/// A text, where there is one, is of a form.
fn form(term: &str, text: Option<&str>, is_of_form: impl Fn(&str) -> bool) -> Result<(), EInvoiceProblem> {
    match text {
        Some(text) if !is_of_form(text) => Err(EInvoiceProblemCode::Form.at(term).of(text)),
        _ => Ok(()),
    }
}
