//! How a price depends on how many licenses there are (`K6`).

use alloc::vec::Vec;

use crate::value::{LicenseCount, UnitPrice, WellFormed};

tagged! {
    /// How the price of a subscription depends on how many licenses it has (`K6`). It stands beside a unit price, which is
    /// that of the first license; without a shape, each license costs it.
    #[derive(WellFormed)]
    pub enum PriceShape {
        /// Each license costs what the tier says that it falls in.
        GraduatedPricing = "graduated_pricing",
        /// All licenses cost what the tier says that the total reaches.
        VolumePricing = "volume_pricing",
        /// A price for the subscription, with some licenses included.
        BaseFee = "base_fee",
    }
}

/// Each license costs what the tier says that it falls in.
///
/// ```
/// use selfserve::{Catalog, LicenseCount, ProductId};
///
/// let catalog = Catalog::from_json(r#"{ "program": {}, "products": [{ "id": "desk", "name": "Desk", "offers": [{
///     "id": "monthly", "term": "one_month", "billing": "monthly",
///     "prices": [{
///         "price": { "amount": "10.00", "currency": "EUR" },
///         "shape": {
///             "type": "graduated_pricing",
///             "tiers": [{ "from": 11, "unitPrice": { "amount": "8.00", "currency": "EUR" } }]
///         }
///     }]
/// }] }] }"#)?;
/// let offer = catalog.product(&ProductId::from("desk")).and_then(|desk| desk.offers.first()).ok_or("sold")?;
/// // Ten at 10.00, and two at 8.00.
/// let price = offer.price_of(LicenseCount(12), "EUR".parse()?, "2026-11-02".parse()?);
/// assert_eq!(price.map(|price| price.to_string()), Some("116.00 EUR".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct GraduatedPricing {
    /// The tiers behind the first, which has the unit price: in order, without a gap, the last one open.
    pub tiers: Vec<PriceTier>,
}

/// All licenses cost what the tier says that the total reaches.
#[data(WellFormed)]
pub struct VolumePricing {
    /// The tiers behind the first, which has the unit price: in order, without a gap, the last one open.
    pub tiers: Vec<PriceTier>,
}

/// A tier of prices: it goes to where the next one begins.
#[data(Copy, WellFormed)]
pub struct PriceTier {
    /// The first license of it: 2 or more, and more than in the tier before.
    pub from: LicenseCount,
    /// The price per license and billing period.
    pub unit_price: UnitPrice,
}

/// A price for the subscription, with some licenses included: each one more costs the unit price.
#[data(Copy, WellFormed)]
pub struct BaseFee {
    /// The price of the subscription for a billing period.
    pub fee: UnitPrice,
    /// How many licenses it includes.
    pub included: LicenseCount,
}

/// What cannot be of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ShapeFault {
    /// The tier that begins at this license is not behind the one before.
    OutOfOrder(LicenseCount),
    /// A price is in another currency.
    Currency,
}

impl PriceShape {
    /// The tiers behind the first; a base fee has none.
    pub(super) fn tiers(&self) -> &[PriceTier] {
        match self {
            Self::GraduatedPricing(GraduatedPricing { tiers })
            | Self::VolumePricing(VolumePricing { tiers }) => tiers,
            Self::BaseFee(_) => &[],
        }
    }

    /// Every price that it names.
    pub(super) fn prices(&self) -> impl Iterator<Item = UnitPrice> {
        let fee = if let Self::BaseFee(base) = self { Some(base.fee) } else { None };
        self.tiers().iter().map(|tier| tier.unit_price).chain(fee)
    }

    /// The same with each of its prices changed.
    pub(super) fn each<E>(&self, change: impl Fn(UnitPrice) -> Result<UnitPrice, E>) -> Result<Self, E> {
        let tiers = |tiers: &[PriceTier]| {
            let changed = |tier: &PriceTier| Ok(PriceTier { unit_price: change(tier.unit_price)?, ..*tier });
            tiers.iter().map(changed).collect::<Result<Vec<_>, E>>()
        };
        Ok(match self {
            Self::GraduatedPricing(own) => GraduatedPricing { tiers: tiers(&own.tiers)? }.into(),
            Self::VolumePricing(own) => VolumePricing { tiers: tiers(&own.tiers)? }.into(),
            Self::BaseFee(own) => BaseFee { fee: change(own.fee)?, ..*own }.into(),
        })
    }

    /// Whether it says no more than the unit price beside it: one tier is a plain price.
    pub(crate) fn is_plain(&self) -> bool {
        !matches!(self, Self::BaseFee(_)) && self.tiers().is_empty()
    }

    /// What of it cannot be, beside this unit price.
    pub(crate) fn fault(&self, unit_price: UnitPrice) -> Option<ShapeFault> {
        let mut before = LicenseCount(1);
        for tier in self.tiers() {
            if tier.from <= before {
                return Some(ShapeFault::OutOfOrder(tier.from));
            }
            before = tier.from;
        }
        let other = self.prices().any(|price| price.currency() != unit_price.currency());
        other.then_some(ShapeFault::Currency)
    }
}
