//! Refusals of what names something that is not there.

use crate::value::{
    BillingProfileId, InvoiceNumber, OfferId, PaymentMethodId, PersonId, ProductId, SubscriptionId,
};

/// The catalog has no such product.
#[data]
pub struct UnknownProduct {
    /// The id that was asked for.
    pub product: ProductId,
}

/// The catalog says that two ids are one product's, and the organization knows a product by each of them, for nobody told
/// it. What they have in common, such as a trial that was had, is not known before.
#[data]
pub struct ProductIdsUntold {
    /// The id to be told of as the former one, with [`ChangeProductId`](crate::ChangeProductId).
    pub from: ProductId,
    /// The id that it has now.
    pub to: ProductId,
}

/// The product has no such offer.
#[data]
pub struct UnknownOffer {
    /// The product.
    pub product: ProductId,
    /// The id that was asked for.
    pub offer: OfferId,
}

/// There is no such subscription.
#[data]
pub struct UnknownSubscription {
    /// The id that was asked for.
    pub subscription: SubscriptionId,
}

/// There is no such billing profile.
#[data]
pub struct UnknownBillingProfile {
    /// The id that was asked for.
    pub billing_profile: BillingProfileId,
}

/// The person has no such payment method.
#[data]
pub struct UnknownPaymentMethod {
    /// The id that was asked for.
    pub payment_method: PaymentMethodId,
}

/// There is no such invoice.
#[data]
pub struct UnknownInvoice {
    /// The number that was asked for.
    pub invoice: InvoiceNumber,
}

/// The directory has no such person.
#[data]
pub struct NotInDirectory {
    /// The id that was asked for.
    pub person: PersonId,
}
