//! Why a promotion that a command names does not count (`K7`).

use crate::value::{Currency, Day, OfferId, ProductId, PromotionCode};

/// No promotion has this code.
#[data]
pub struct UnknownPromotion {
    /// The code that was named.
    pub code: PromotionCode,
}

/// The promotion cannot be redeemed any more, or not yet.
#[data]
pub struct PromotionNotInForce {
    /// The code that was named.
    pub code: PromotionCode,
    /// The first day on which it can be redeemed; absent: from the start.
    pub from: Option<Day>,
    /// The first day on which it cannot be redeemed any more; absent: there is none.
    pub until: Option<Day>,
}

/// The promotion is for other products or offers, or is not to be had in this currency.
#[data]
pub struct PromotionNotOffered {
    /// The code that was named.
    pub code: PromotionCode,
    /// The product.
    pub product: ProductId,
    /// The offer.
    pub offer: OfferId,
    /// The currency of the billing profile.
    pub currency: Currency,
}

/// The promotion is for first purchases, and the organization has had a paid subscription to the product.
#[data]
pub struct NotAFirstPurchase {
    /// The code that was named.
    pub code: PromotionCode,
    /// The product.
    pub product: ProductId,
}

/// The promotion was redeemed as often as it may be.
#[data]
pub struct PromotionUsedUp {
    /// The code that was named.
    pub code: PromotionCode,
    /// By whom.
    pub by: PromotionUser,
    /// How often it may be.
    pub most_uses: u32,
}

/// Who redeems a promotion.
#[data]
pub enum PromotionUser {
    /// Whoever buys.
    Person,
    /// Everybody in the organization together.
    Organization,
}
