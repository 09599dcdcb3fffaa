//! To whom else invoices are sent by e-mail (`G10`).

use alloc::vec::Vec;

use crate::charge::InvoiceRecipient;
use crate::corruption::Corruption;
use crate::denial::{Denial, OutOfRange};

/// How many there can be on a billing profile.
const MOST: u32 = 10;

/// The recipients of a command as a billing profile keeps them: an address that is named twice counts once, in the language
/// named first.
pub(super) fn chosen(named: &[InvoiceRecipient]) -> Result<Vec<InvoiceRecipient>, Denial> {
    let many = u32::try_from(named.len()).unwrap_or(u32::MAX);
    if many > MOST {
        return Err(OutOfRange::new("recipients", 0, MOST, many).into());
    }
    let mut chosen: Vec<InvoiceRecipient> = Vec::new();
    for recipient in named {
        if !chosen.iter().any(|known| known.email == recipient.email) {
            chosen.push(recipient.clone());
        }
    }
    Ok(chosen)
}

/// Refuses recipients that no billing profile can have.
pub(super) fn require(recipients: &[InvoiceRecipient]) -> Result<(), Corruption> {
    let kept = InvoiceRecipient::kept(recipients);
    let fits = chosen(&kept).is_ok_and(|chosen| chosen == kept);
    Corruption::WrongFigure("recipients").unless(fits)
}
