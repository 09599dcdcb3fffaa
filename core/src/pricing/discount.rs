//! What a promotion takes off a price, exactly (`K7`).

use alloc::boxed::Box;

use crate::pricing::{Price, PriceShape, Priced};
use crate::value::{AmountOverflow, Currency, Percent, PromotionId, UnitPrice, WellFormed};

tagged! {
    /// What a promotion takes off a price (`K7`).
    #[derive(Copy, WellFormed)]
    pub enum Discount {
        /// A share of each price.
        PercentOff = "percent_off",
        /// An amount off the price of each license.
        AmountOffLicense = "amount_off_license",
        /// An amount off what all licenses cost together.
        AmountOffSubscription = "amount_off_subscription",
    }
}

/// A share of each price: 13.10 less 15 % is 11.135. It is exact up to nine digits finer than the minor unit, and only
/// beyond that rounded, half away from zero.
#[data(Copy, WellFormed)]
pub struct PercentOff {
    /// How much, to a hundredth of a percent.
    pub percent: Percent,
}

/// An amount off the price of each license and billing period, whichever tier it falls in, and off a fee; none falls below
/// nothing.
#[data(Copy, WellFormed)]
pub struct AmountOffLicense {
    /// The amount.
    pub amount: UnitPrice,
}

/// An amount off what the subscription costs for a billing period, once, however many licenses it has; what is left is
/// never below nothing.
#[data(Copy, WellFormed)]
pub struct AmountOffSubscription {
    /// The amount.
    pub amount: UnitPrice,
}

/// A price of the list, and what a promotion takes off it (`K7`).
#[data]
pub struct PriceDiscount {
    /// The promotion.
    pub promotion: PromotionId,
    /// What it takes off.
    pub discount: Discount,
    /// The list price per license and billing period; where it depends on how many there are, that of the first.
    pub list_price: UnitPrice,
    /// How the list price depends on how many licenses there are; absent: each costs the same (`K6`).
    pub list_shape: Option<PriceShape>,
}

impl Discount {
    /// The currency of an amount; a share fits every one.
    pub(crate) fn currency(self) -> Option<Currency> {
        match self {
            Self::PercentOff(_) => None,
            Self::AmountOffLicense(off) => Some(off.amount.currency()),
            Self::AmountOffSubscription(off) => Some(off.amount.currency()),
        }
    }

    /// Whether it can be taken off a price of this currency.
    pub(crate) fn fits(self, currency: Currency) -> bool {
        self.currency().is_none_or(|own| own == currency)
    }

    /// Each single price less what is taken off it. An amount off a subscription leaves them as they are.
    fn off(self, price: UnitPrice) -> Result<UnitPrice, AmountOverflow> {
        let less = match self {
            Self::PercentOff(off) => less_share(price, off.percent),
            Self::AmountOffLicense(off) => less_amount(price, off.amount),
            Self::AmountOffSubscription(_) => Some(price),
        };
        less.ok_or(AmountOverflow)
    }
}

impl PriceDiscount {
    /// The price of the list.
    pub(crate) fn list(&self) -> Priced<'_> {
        Priced { unit: self.list_price, shape: self.list_shape.as_ref(), discount: None }
    }

    /// What is left of the price of the list.
    pub(crate) fn applied(&self) -> Result<Price, AmountOverflow> {
        self.list().less(&self.promotion, self.discount)
    }

    /// The currency of each price and amount that it names.
    pub(crate) fn currencies(&self) -> impl Iterator<Item = Currency> + use<'_> {
        self.list().prices().map(UnitPrice::currency).chain(self.discount.currency())
    }

    /// The amount that comes off once for the subscription, where that is what is taken off.
    pub(crate) fn off_subscription(&self) -> Option<UnitPrice> {
        if let Discount::AmountOffSubscription(off) = self.discount { Some(off.amount) } else { None }
    }
}

impl Priced<'_> {
    /// This price of the list, less what a promotion takes off it. What takes nothing off leaves it the price that it is.
    ///
    /// # Errors
    ///
    /// A price too fine to be counted.
    pub(crate) fn less(self, promotion: &PromotionId, discount: Discount) -> Result<Price, AmountOverflow> {
        let unit = discount.off(self.unit)?;
        let shape = self.shape.map(|shape| shape.each(|price| discount.off(price))).transpose()?;
        let takes = match discount {
            Discount::AmountOffSubscription(off) => off.amount.finest_units() > 0,
            Discount::PercentOff(_) | Discount::AmountOffLicense(_) => {
                unit != self.unit || shape.as_ref() != self.shape
            }
        };
        let discount = takes.then(|| {
            let (list_price, list_shape) = (self.unit, self.shape.cloned());
            Box::new(PriceDiscount { promotion: promotion.clone(), discount, list_price, list_shape })
        });
        Ok(Price { unit, shape: shape.map(Box::new), discount })
    }

    /// The price of the list that it comes from: itself, where nothing is taken off.
    pub(crate) fn list(self) -> Self {
        self.discount.map_or(self, PriceDiscount::list)
    }
}

/// A price × (1 − share), rounded half away only beyond the finest unit that a price can have.
fn less_share(price: UnitPrice, share: Percent) -> Option<UnitPrice> {
    /// A millionth has six digits.
    const DIGITS: u8 = 6;
    let left = Percent::WHOLE.checked_sub(share.millionths())?;
    let exact = i128::from(price.finest_units()).checked_mul(left.into())?;
    let finer = price.finer().checked_add(DIGITS)?;
    let beyond = finer.saturating_sub(UnitPrice::FINER);
    let divisor = 10_i128.checked_pow(beyond.into())?;
    let units = exact.checked_add(divisor.checked_div(2)?)?.checked_div(divisor)?;
    UnitPrice::of_units(units, UnitPrice::unit_of(price.currency(), finer))
}

/// A price less an amount, or nothing where that is more.
fn less_amount(price: UnitPrice, amount: UnitPrice) -> Option<UnitPrice> {
    let unit = UnitPrice::unit_of(price.currency(), price.finer().max(amount.finer()));
    let left = price.counted_in(unit)?.checked_sub(amount.counted_in(unit)?)?;
    UnitPrice::of_units(left.max(0), unit)
}
