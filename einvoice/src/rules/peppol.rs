//! What Peppol BIS Billing 3.0 asks for beyond EN 16931.

use super::{codes, identifiers, present, scheme_is_listed};
use crate::EInvoiceProblem;
use crate::terms::Terms;

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
    identified.into_iter().try_for_each(|(term, identifier)| identifiers::check(term, identifier))
}
