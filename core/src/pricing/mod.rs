//! What licenses cost (`K6`): a price for each, or one that depends on how many there are; and what comes off it (`K7`).

mod discount;
mod price;
mod shape;

pub use discount::{AmountOffLicense, AmountOffSubscription, Discount, PercentOff, PriceDiscount};
pub(crate) use price::{Price, Priced};
pub(crate) use shape::ShapeFault;
pub use shape::{BaseFee, GraduatedPricing, PriceShape, PriceTier, VolumePricing};
