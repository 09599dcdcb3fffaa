//! What so many licenses cost for a whole billing period, exactly (`K6`).

use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::json::as_json_if_any;
use crate::pricing::{PriceDiscount, PriceShape};
use crate::value::{AmountOverflow, Currency, LicenseCount, UnitPrice};

/// A price that is kept: of a license, and what else it depends on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Price {
    pub(crate) unit: UnitPrice,
    #[serde(with = "as_json_if_any")]
    pub(crate) shape: Option<Box<PriceShape>>,
    /// What was taken off the list price; what is beside it is what is left (`K7`).
    #[serde(with = "as_json_if_any")]
    pub(crate) discount: Option<Box<PriceDiscount>>,
}

/// A price, wherever it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Priced<'a> {
    pub(crate) unit: UnitPrice,
    pub(crate) shape: Option<&'a PriceShape>,
    pub(crate) discount: Option<&'a PriceDiscount>,
}

impl Price {
    /// The same, wherever it is kept.
    pub(crate) fn as_priced(&self) -> Priced<'_> {
        Priced { unit: self.unit, shape: self.shape.as_deref(), discount: self.discount.as_deref() }
    }
}

impl<'a> Priced<'a> {
    /// The same with other prices, of which nothing comes off; none where one of them cannot be.
    pub(crate) fn with_prices(self, each: impl Fn(UnitPrice) -> Option<UnitPrice>) -> Option<Price> {
        let shape = self.shape.map(|shape| shape.each(|price| each(price).ok_or(())));
        let shape = shape.transpose().ok()?.map(Box::new);
        Some(Price { unit: each(self.unit)?, shape, discount: None })
    }

    /// The same, to be kept.
    pub(crate) fn to_price(self) -> Price {
        Price {
            unit: self.unit,
            shape: self.shape.cloned().map(Box::new),
            discount: self.discount.cloned().map(Box::new),
        }
    }

    /// Its currency.
    pub(crate) fn currency(self) -> Currency {
        self.unit.currency()
    }

    /// The currency of each price that it names: of a sound one, they are the same.
    pub(crate) fn currencies(self) -> impl Iterator<Item = Currency> + use<'a> {
        let listed = self.discount.into_iter().flat_map(PriceDiscount::currencies);
        self.prices().map(UnitPrice::currency).chain(listed)
    }

    /// A price of the finest unit among those of its prices: what it comes to is counted in that.
    pub(crate) fn value_unit(self) -> UnitPrice {
        if self.is_plain() {
            return self.unit;
        }
        let prices = self.prices().chain(self.off());
        let finer = prices.map(UnitPrice::finer).fold(0, u8::max);
        UnitPrice::unit_of(self.currency(), finer)
    }

    /// Whether each license costs the same, and nothing else comes in: the value of a period is then their sum.
    pub(crate) fn is_plain(self) -> bool {
        self.shape.is_none() && self.off().is_none()
    }

    /// What comes off once for the subscription (`K7`).
    fn off(self) -> Option<UnitPrice> {
        self.discount.and_then(PriceDiscount::off_subscription)
    }

    /// Every price that it names.
    pub(super) fn prices(self) -> impl Iterator<Item = UnitPrice> + use<'a> {
        core::iter::once(self.unit).chain(self.shape.into_iter().flat_map(PriceShape::prices))
    }

    /// What so many licenses cost for a whole billing period, in this unit or a finer one.
    ///
    /// # Errors
    ///
    /// An amount that does not fit.
    pub(crate) fn of(self, licenses: LicenseCount, unit: UnitPrice) -> Result<i128, AmountOverflow> {
        if licenses == LicenseCount::ZERO {
            return Ok(0);
        }
        let each = |price: UnitPrice, licenses: LicenseCount| times(price.counted_in(unit)?, licenses);
        let price = match self.shape {
            None => each(self.unit, licenses),
            Some(PriceShape::VolumePricing(_)) => each(self.tier_of(licenses), licenses),
            Some(PriceShape::GraduatedPricing(_)) => self.graduated(licenses, each),
            Some(PriceShape::BaseFee(base)) => {
                let fee = base.fee.counted_in(unit);
                let more = each(self.unit, licenses.minus(base.included));
                fee.zip(more).and_then(|(fee, more)| fee.checked_add(more))
            }
        };
        let price = price.zip(self.off().map_or(Some(0), |off| off.counted_in(unit)));
        let left = price.and_then(|(price, off)| price.checked_sub(off)).ok_or(AmountOverflow)?;
        Ok(left.max(0))
    }

    /// What so many licenses cost for a whole billing period, as a price; none where it does not fit.
    pub(crate) fn total(self, licenses: LicenseCount) -> Option<UnitPrice> {
        let unit = self.value_unit();
        UnitPrice::of_units(self.of(licenses, unit).ok()?, unit)
    }

    /// The price of the tier that a total reaches.
    fn tier_of(self, licenses: LicenseCount) -> UnitPrice {
        let reached = self.tiers().rev().find(|tier| tier.0 <= licenses);
        reached.map_or(self.unit, |(_, price)| price)
    }

    /// The sum over the tiers, each up to where the next one begins.
    fn graduated(
        self,
        licenses: LicenseCount,
        each: impl Fn(UnitPrice, LicenseCount) -> Option<i128>,
    ) -> Option<i128> {
        let ends = self.tiers().skip(1).map(|(from, _)| from.minus(LicenseCount(1)));
        let ends = ends.chain([licenses]).map(|end| end.min(licenses));
        self.tiers().zip(ends).try_fold(0_i128, |sum, ((from, price), end)| {
            let within = end.minus(from.minus(LicenseCount(1)));
            sum.checked_add(each(price, within)?)
        })
    }

    /// Every tier: its first license, and its price.
    fn tiers(self) -> impl DoubleEndedIterator<Item = (LicenseCount, UnitPrice)> {
        let further = self.shape.map(PriceShape::tiers).unwrap_or_default();
        let further = further.iter().map(|tier| (tier.from, tier.unit_price));
        core::iter::once((LicenseCount(1), self.unit)).chain(further)
    }
}

fn times(price: i128, licenses: LicenseCount) -> Option<i128> {
    price.checked_mul(licenses.0.into())
}
