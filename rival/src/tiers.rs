//! Prices that depend on how many units there are, as other engines have them: tiers with fees, caps and packages of
//! their own, and fractions of units, none of which our shapes know (`K6`).

use alloc::vec::Vec;

use selfserve::Decimal;

use crate::profile::Profile;
use crate::rounding::half_away;

/// What the tiers of a price say of the units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TierMode {
    /// Each unit costs what the tier says that it falls in.
    Graduated,
    /// All units cost what the tier says that their number reaches.
    Volume,
}

/// A price with tiers. One tier without an end is a plain price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieredPrice {
    /// What the tiers say.
    pub mode: TierMode,
    /// The tiers, in order.
    pub tiers: Vec<Tier>,
}

/// A tier: it begins where the one before ends. Amounts are in minor units, and may be finer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tier {
    /// The last unit of it; none: it has no end.
    pub up_to: Option<Decimal>,
    /// What a unit costs, or a package.
    pub unit_amount: Decimal,
    /// What the tier costs besides, as soon as there is a unit in it.
    pub flat_amount: Decimal,
    /// The packages in which its units are sold, if they are.
    pub packages: Option<Packages>,
    /// What the tier costs at the most.
    pub cap: Option<Decimal>,
}

/// Units that are sold in packages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Packages {
    /// How many units are in one.
    pub size: Decimal,
    /// Whether one that is not full counts.
    pub started_counts: bool,
}

/// What so many units cost, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TieredAmount {
    /// All of them.
    pub total: Decimal,
    /// Those of each tier that has any: of a volume price one alone.
    pub by_tier: Vec<Decimal>,
}

impl Tier {
    /// A tier of plain units, up to and with a last one.
    pub fn plain(up_to: Option<Decimal>, unit_amount: Decimal) -> Self {
        Self { up_to, unit_amount, flat_amount: Decimal::ZERO, packages: None, cap: None }
    }

    /// What so many units of it cost.
    fn amount(&self, units: Decimal) -> Option<Decimal> {
        let count = match self.packages {
            None => units,
            Some(packages) => packages.of(units)?,
        };
        let amount = self.unit_amount.checked_mul(count)?.checked_add(self.flat_amount)?;
        Some(self.cap.map_or(amount, |cap| amount.min(cap)))
    }
}

impl Packages {
    /// How many packages so many units make; none for packages of nothing.
    pub fn of(self, units: Decimal) -> Option<Decimal> {
        let count = units.checked_div(self.size)?;
        Some(if self.started_counts { count.ceil() } else { count.floor() })
    }
}

impl Profile {
    /// What so many units cost by this engine's arithmetic. None where it refuses them, where nothing is known of what it
    /// does, and where amounts do not fit.
    pub fn tiered(self, price: &TieredPrice, units: Decimal) -> Option<TieredAmount> {
        if units.is_sign_negative() && !units.is_zero() {
            return None;
        }
        let by_tier = match price.mode {
            _ if units.is_zero() => self.without_units(price)?,
            TierMode::Graduated => self.graduated(&price.tiers, units)?,
            TierMode::Volume => alloc::vec![self.reached(&price.tiers, units)?.amount(units)?],
        };
        let by_tier: Vec<_> =
            by_tier.into_iter().map(|amount| self.tier_amount(amount)).collect::<Option<_>>()?;
        let total = by_tier.iter().try_fold(Decimal::ZERO, |sum, amount| sum.checked_add(*amount))?;
        Some(TieredAmount { total: self.whole_amount(total)?, by_tier })
    }

    /// Without units, some engines charge what the first tier costs besides.
    fn without_units(self, price: &TieredPrice) -> Option<Vec<Decimal>> {
        let flat = price.tiers.first()?.flat_amount;
        match self {
            _ if flat.is_zero() => Some(Vec::new()),
            Self::Lago | Self::OpenMeter => Some(alloc::vec![flat]),
            Self::Meteroid if price.mode == TierMode::Volume => Some(alloc::vec![flat]),
            Self::Meteroid | Self::FlexpriceDays | Self::FlexpriceSeconds => Some(Vec::new()),
            Self::KillBill | Self::Polar | Self::Stripe | Self::Chargebee => None,
        }
    }

    /// What is behind the last tier is free with Polar; what the others do is not known.
    fn graduated(self, tiers: &[Tier], units: Decimal) -> Option<Vec<Decimal>> {
        let (mut amounts, mut begin) = (Vec::new(), Decimal::ZERO);
        for tier in tiers {
            let end = tier.up_to.map_or(units, |last| last.min(units));
            amounts.push(tier.amount(end.checked_sub(begin)?)?);
            if end >= units {
                return Some(amounts);
            }
            begin = end;
        }
        (self == Self::Polar).then_some(amounts)
    }

    /// The tier that so many units reach: the last one goes on with Kill Bill, Polar refuses what is behind it.
    fn reached(self, tiers: &[Tier], units: Decimal) -> Option<&Tier> {
        let holds = |tier: &&Tier| tier.up_to.is_none_or(|last| units <= last);
        tiers.iter().find(holds).or_else(|| tiers.last().filter(|_| self == Self::KillBill))
    }

    /// OpenMeter's tiers are lines of an invoice, each rounded; the others' are not.
    fn tier_amount(self, amount: Decimal) -> Option<Decimal> {
        if self == Self::OpenMeter { half_away(amount) } else { Some(amount) }
    }

    /// Some leave the rounding to the invoice.
    fn whole_amount(self, amount: Decimal) -> Option<Decimal> {
        match self {
            Self::KillBill | Self::Lago | Self::FlexpriceDays | Self::FlexpriceSeconds => Some(amount),
            Self::Meteroid | Self::Polar | Self::Stripe | Self::OpenMeter | Self::Chargebee => {
                half_away(amount)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(mode: TierMode, tiers: &[(Option<i64>, i64, i64)]) -> TieredPrice {
        let tier = |(up_to, unit, flat): &(Option<i64>, i64, i64)| Tier {
            flat_amount: Decimal::from(*flat),
            ..Tier::plain(up_to.map(Decimal::from), Decimal::from(*unit))
        };
        TieredPrice { mode, tiers: tiers.iter().map(tier).collect() }
    }

    fn total(profile: Profile, price: &TieredPrice, units: Decimal) -> Option<i64> {
        profile.tiered(price, units).and_then(|amount| i64::try_from(amount.total).ok())
    }

    #[test]
    fn i11_tiers_have_fees_of_their_own() {
        let tiers = [(Some(10), 1000, 200), (Some(20), 500, 300), (None, 500, 300)];
        let graduated = price(TierMode::Graduated, &tiers);
        let lago = |units: i64| total(Profile::Lago, &graduated, units.into());
        assert_eq!(
            [lago(0), lago(10), lago(11), lago(21)],
            [Some(200), Some(10_200), Some(11_000), Some(16_300)]
        );
        assert_eq!(total(Profile::FlexpriceDays, &graduated, Decimal::ZERO), Some(0));
        assert_eq!(total(Profile::Stripe, &graduated, Decimal::ZERO), None);
        let volume = price(TierMode::Volume, &tiers);
        assert_eq!(total(Profile::Lago, &volume, 11.into()), Some(5_800));
        assert_eq!(total(Profile::Lago, &volume, Decimal::NEGATIVE_ONE), None);
    }

    #[test]
    fn i11_behind_the_last_tier_each_goes_its_own_way() {
        let (graduated, volume) = (TierMode::Graduated, TierMode::Volume);
        let of = |profile, mode| total(profile, &price(mode, &[(Some(10), 500, 0)]), 15.into());
        assert_eq!(of(Profile::Polar, graduated), Some(5_000));
        assert_eq!(of(Profile::Polar, volume), None);
        assert_eq!(of(Profile::KillBill, volume), Some(7_500));
        assert_eq!(of(Profile::Lago, graduated), None);
    }

    #[test]
    fn i11_packages_are_counted_in_their_tier() {
        let packages = Some(Packages { size: 100.into(), started_counts: true });
        let tier = |up_to| Tier { packages, ..Tier::plain(up_to, Decimal::ONE_HUNDRED) };
        let tiers = alloc::vec![tier(Some(1000.into())), Tier { cap: Some(250.into()), ..tier(None) }];
        let price = TieredPrice { mode: TierMode::Graduated, tiers };
        let amount = Profile::KillBill.tiered(&price, 1_301.into()).map(|amount| amount.by_tier);
        assert_eq!(amount, Some(alloc::vec![1000.into(), 250.into()]));
        let full = Packages { size: 100.into(), started_counts: false };
        assert_eq!(full.of(250.into()), Some(Decimal::TWO));
        assert_eq!(Packages { size: Decimal::ZERO, ..full }.of(Decimal::ONE), None);
    }

    #[test]
    fn i11_some_round_and_some_do_not() {
        let fine = TieredPrice {
            mode: TierMode::Graduated,
            tiers: alloc::vec![
                Tier::plain(Some(Decimal::ONE), Decimal::new(15, 1)),
                Tier::plain(None, Decimal::new(4, 1)),
            ],
        };
        let total = |profile: Profile| profile.tiered(&fine, Decimal::TWO).map(|amount| amount.total);
        assert_eq!(total(Profile::Lago), Some(Decimal::new(19, 1)));
        assert_eq!([total(Profile::Polar), total(Profile::OpenMeter)], [Some(Decimal::TWO); 2]);
    }
}
