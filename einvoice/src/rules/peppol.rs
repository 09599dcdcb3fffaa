//! What Peppol BIS Billing 3.0 asks for beyond EN 16931.

use super::{codes, identifiers, national, present, scheme_is_listed};
use crate::terms::{Line, Terms};
use crate::{EInvoiceProblem, EInvoiceProblemCode};

/// Refuses what Peppol would not take.
pub(super) fn check(terms: &Terms<'_>) -> Result<(), EInvoiceProblem> {
    // R003.
    present("BT-10", terms.buyer_reference.or(terms.order))?;
    let (seller, buyer) = (&terms.seller, &terms.buyer);
    // R020, R010.
    present("BT-34", seller.electronic_address)?;
    present("BT-49", buyer.electronic_address)?;
    // CL008: an e-mail's address (EM) is none, since nobody can be reached by it in the network.
    scheme_is_listed("BT-34", seller.electronic_address, codes::is_peppol_address)?;
    scheme_is_listed("BT-49", buyer.electronic_address, codes::is_peppol_address)?;
    let identified = [
        ("BT-30", seller.legal_id),
        ("BT-34", seller.electronic_address),
        ("BT-47", buyer.legal_id),
        ("BT-49", buyer.electronic_address),
    ];
    identified.into_iter().try_for_each(|(term, identifier)| identifiers::check(term, identifier))?;
    terms.lines.iter().enumerate().try_for_each(|(place, line)| price(place, line))?;
    national::check(terms)
}

/// The price times the quantity is the amount of the line, to a fiftieth of the currency's whole unit: in yen, too (R120).
fn price(place: usize, line: &Line<'_>) -> Result<(), EInvoiceProblem> {
    let (price, amount) = (line.price.to_decimal(), line.amount.to_decimal());
    let product = price.checked_mul(line.quantity.into());
    let off = product.and_then(|product| product.checked_sub(amount)?.abs().checked_mul(50.into()));
    match off {
        Some(off) if off <= 1.into() => Ok(()),
        _ => Err(EInvoiceProblemCode::Price.at("BT-146").on_line(place)),
    }
}
