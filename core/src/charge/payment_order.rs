//! Whom the host charges, or refunds (`I7`).

use selfserve_macros::data;

use crate::value::{Money, PaymentMethodId, Token};

/// Whom the host charges, or refunds (`I7`).
#[data]
pub struct PaymentOrder {
    /// The payment method.
    pub payment_method: PaymentMethodId,
    /// The payment provider's token for it.
    pub token: Token,
    /// How much.
    pub amount: Money,
}
