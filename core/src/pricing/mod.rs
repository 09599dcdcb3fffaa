//! What licenses cost (`K6`): a price for each, or one that depends on how many there are.

mod price;
mod shape;

pub(crate) use price::{Price, Priced};
pub(crate) use shape::ShapeFault;
pub use shape::{BaseFee, GraduatedPricing, PriceShape, PriceTier, VolumePricing};
