//! Who sells and who buys (BG-4, BG-7).

use selfserve::{BillTo, EInvoiceRouting, Email, ItalianRegister, Seller, TaxIdentity, TextLine, VatId};

use super::identifier;
use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};
use crate::terms::{Address, Category, Contact, Italy, Line, Party, Rea};

/// The seller, as the host says it.
pub(super) fn seller(seller: &Seller) -> Party<'_> {
    let own = seller.e_invoicing.as_deref();
    let contact = own.and_then(|own| own.contact.as_ref()).map(|contact| Contact {
        name: contact.name.as_str(),
        phone: text(contact.phone.as_ref()),
        email: contact.email.as_ref().or(seller.email.as_ref()).map(Email::as_str),
    });
    Party {
        electronic_address: identifier(own.and_then(|own| own.electronic_address.as_ref())),
        contact,
        ..party(seller.name.as_str(), seller.tax_identity.as_deref(), &seller.address)
    }
}

/// The buyer, as it was when the invoice was issued.
pub(super) fn buyer(bill_to: &BillTo) -> Party<'_> {
    let routing = bill_to.e_invoices.as_deref();
    Party {
        electronic_address: identifier(routing.and_then(|own| own.electronic_address.as_ref())),
        ..party(bill_to.name.as_str(), bill_to.tax_identity.as_deref(), &bill_to.address)
    }
}

fn party<'a>(name: &'a str, identity: Option<&'a TaxIdentity>, address: &'a selfserve::Address) -> Party<'a> {
    Party {
        name,
        vat_id: identity.and_then(|own| own.vat_id.as_ref()).map(VatId::as_str),
        tax_number: identity.and_then(|own| text(own.tax_number.as_ref())),
        legal_id: identifier(identity.and_then(|own| own.legal_id.as_ref())),
        electronic_address: None,
        address: Address {
            street: address.street.as_str().lines().filter(|line| !line.trim().is_empty()).collect(),
            city: address.city.as_str(),
            postal_code: text(address.postal_code.as_ref()),
            region: text(address.region.as_ref()),
            country: address.country.code(),
        },
        contact: None,
    }
}

/// What Italy alone asks for.
pub(super) fn italy<'a>(seller: &'a Seller, routing: Option<&'a EInvoiceRouting>) -> Italy<'a> {
    let own = seller.e_invoicing.as_ref().and_then(|own| own.italy.as_ref());
    let transmitter = own.and_then(|own| own.transmitter.as_ref());
    Italy {
        regime: own.map(|own| own.regime.as_str()),
        register: own.and_then(|own| own.register.as_ref()).map(register),
        transmitter: transmitter.map(|own| (own.country.code(), own.code.as_str())),
        recipient_code: routing.and_then(|own| text(own.recipient_code.as_ref())),
        certified_email: routing.and_then(|own| own.certified_email.as_ref()).map(Email::as_str),
    }
}

fn register(register: &ItalianRegister) -> Rea<'_> {
    Rea {
        office: register.office.as_str(),
        number: register.number.as_str(),
        capital: register.capital,
        sole_shareholder: register.sole_shareholder,
        in_liquidation: register.in_liquidation,
    }
}

/// Refuses what is not taxed because of an id that the buyer has not (BR-AE-02, BR-IC-02).
pub(super) fn require_ids(lines: &[Line<'_>], buyer: &Party<'_>) -> Result<(), EInvoiceProblem> {
    for line in lines {
        let known = match line.category {
            Category::ReverseCharge => buyer.vat_id.is_some() || buyer.legal_id.is_some(),
            Category::IntraCommunity => buyer.vat_id.is_some(),
            Category::Standard
            | Category::ZeroRated
            | Category::Exempt
            | Category::Export
            | Category::OutsideScope => true,
        };
        if !known {
            return Err(EInvoiceProblemCode::Missing.at("BT-48"));
        }
    }
    Ok(())
}

fn text<const MOST: usize>(text: Option<&TextLine<MOST>>) -> Option<&str> {
    text.map(TextLine::as_str)
}
