//! Whom the host charges, or refunds (`I7`).

use alloc::vec::Vec;

use crate::value::{InvoiceNumber, Money, PaymentMethodId, Token};

/// Whom the host charges, or refunds (`I7`).
#[data]
pub struct PaymentOrder {
    /// The payment method.
    pub payment_method: PaymentMethodId,
    /// The payment provider's token for it.
    pub token: Token,
    /// How much.
    pub amount: Money,
    /// The other open invoices that it pays beside the one it is asked for, oldest first (`I13`); empty: none.
    #[or_default]
    pub with_invoices: Vec<InvoiceNumber>,
}

/// An open invoice, and whom the host is asked to charge for it.
#[data]
pub struct InvoiceCharge {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The card, and how much.
    pub order: PaymentOrder,
}
