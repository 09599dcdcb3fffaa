//! What XRechnung 3.0, the use of EN 16931 by German authorities, asks for beyond it.

use super::{identifiers, present};
use crate::terms::{Address, Contact, Payment, Terms};
use crate::{EInvoiceProblem, EInvoiceProblemCode};

/// Refuses what a German authority would not take.
pub(super) fn check(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    // BR-DE-15.
    present("BT-10", terms.buyer_reference)?;
    // BR-DE-1.
    present("BG-16", terms.payment)?;
    account(terms)?;
    present("BT-34", terms.seller.electronic_address)?;
    present("BT-49", terms.buyer.electronic_address)?;
    // BR-DE-2.
    present("BG-6", terms.seller.contact)?;
    terms.seller.contact.iter().try_for_each(contact)?;
    // BR-DE-3, BR-DE-4, BR-DE-8, BR-DE-9.
    place(["BT-37", "BT-38"], &terms.seller.address)?;
    place(["BT-52", "BT-53"], &terms.buyer.address)?;
    delivery(terms)
}

/// A transfer within SEPA goes to an IBAN (BR-DE-19).
fn account(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    match terms.payment {
        Some(payment @ Payment::Transfer { iban, .. })
            if payment.code(terms.currency) == "58" && !identifiers::is_iban(iban) =>
        {
            Err(EInvoiceProblemCode::Form.at("BT-84").of(iban))
        }
        _ => Ok(()),
    }
}

/// Somebody can be called, and written to (BR-DE-5 to BR-DE-7, BR-DE-27, BR-DE-28).
fn contact(contact: &Contact<'_>) -> Result<(), EInvoiceProblem> {
    let phone = contact.phone.ok_or_else(|| EInvoiceProblemCode::Missing.at("BT-42"))?;
    let email = contact.email.ok_or_else(|| EInvoiceProblemCode::Missing.at("BT-43"))?;
    if phone.bytes().filter(u8::is_ascii_digit).count() < 3 {
        return Err(EInvoiceProblemCode::Form.at("BT-42").of(phone));
    }
    if !is_email(email) {
        return Err(EInvoiceProblemCode::Form.at("BT-43").of(email));
    }
    Ok(())
}

/// Whether a text is an e-mail address: one `@`, and behind it names between dots.
fn is_email(text: &str) -> bool {
    let parts = text.split_once('@').filter(|_| !text.contains(char::is_whitespace));
    parts.is_some_and(|(user, host)| {
        let named = host.split('.').all(|name| !name.is_empty());
        !user.is_empty() && named && host.contains('.') && !host.contains('@')
    })
}

/// An address has a city and a postal code.
pub(super) fn place([city, postal_code]: [&str; 2], address: &Address<'_>) -> Result<(), EInvoiceProblem> {
    present(city, Some(address.city).filter(|city| !city.is_empty()))?;
    present(postal_code, address.postal_code)
}

/// Where it was delivered has a city and a postal code (BR-DE-10, BR-DE-11): they are the buyer's, or not known.
fn delivery(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    let elsewhere = terms.delivery.is_some() && terms.delivered_to_buyer().is_none();
    if elsewhere { Err(EInvoiceProblemCode::Missing.at("BT-77")) } else { Ok(()) }
}
