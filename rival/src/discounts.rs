//! What coupons take off, as other engines have it: several of them one after the other, each rounded on its own, and
//! spread over the lines of an invoice. Ours is one promotion at a time, taken off the exact price (`K7`).

use alloc::vec::Vec;
use core::cmp::Reverse;
use core::num::NonZeroU64;

use selfserve::{Decimal, Percent};

use crate::binary64::Binary64;
use crate::profile::Profile;
use crate::rounding::{Share, ShareRounding, half_away};

/// What a coupon takes off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reduction {
    /// A share of what is left.
    Percent(Percent),
    /// So many minor units, or what is left.
    Amount(i64),
}

impl Profile {
    /// What each of several coupons takes off an amount in minor units, in the order given; nothing where nothing was left.
    /// None for engines without coupons, and where amounts do not fit.
    ///
    /// ```
    /// use selfserve_rival::{Profile, Reduction};
    ///
    /// let (tenth, fifty) = (Reduction::Percent("10".parse()?), Reduction::Amount(5_000));
    /// // Lago takes them in their order, Meteroid shares first.
    /// assert_eq!(Profile::Lago.reductions(10_000, &[fifty, tenth]), Some(vec![5_000, 500]));
    /// assert_eq!(Profile::Meteroid.reductions(10_000, &[fifty, tenth]), Some(vec![5_000, 1_000]));
    /// # Ok::<(), selfserve::InvalidPercent>(())
    /// ```
    pub fn reductions(self, amount: i64, coupons: &[Reduction]) -> Option<Vec<i64>> {
        let mut taken: Vec<i64> = coupons.iter().map(|_| 0).collect();
        let mut left = Decimal::from(u64::try_from(amount).ok()?);
        for place in self.order_of(coupons) {
            if self.leaves_alone(left) {
                continue;
            }
            let off = self.reduction(left, *coupons.get(place)?)?.min(left);
            left = left.checked_sub(off)?;
            *taken.get_mut(place)? = i64::try_from(off.trunc()).ok()?;
        }
        Some(taken)
    }

    /// The places of coupons in the order in which they are taken off.
    fn order_of(self, coupons: &[Reduction]) -> Vec<usize> {
        let mut places: Vec<_> = coupons.iter().enumerate().collect();
        if self == Self::Meteroid {
            places.sort_by_key(|(_, coupon)| matches!(coupon, Reduction::Amount(_)));
        }
        places.into_iter().map(|(place, _)| place).collect()
    }

    /// Meteroid takes nothing off a last minor unit.
    fn leaves_alone(self, left: Decimal) -> bool {
        left.is_zero() || self == Self::Meteroid && left <= Decimal::ONE
    }

    /// What one coupon takes off, before it is limited to what is left.
    fn reduction(self, left: Decimal, coupon: Reduction) -> Option<Decimal> {
        let percent = match coupon {
            _ if self == Self::KillBill => return None,
            Reduction::Amount(amount) => return u64::try_from(amount).ok().map(Decimal::from),
            Reduction::Percent(percent) => percent,
        };
        match self {
            // What it shows is cut off, what it goes on with is not.
            Self::Meteroid => exact_share(left, percent),
            Self::Lago => floating_share(left, percent),
            Self::Polar => share_of_basis_points(left, percent),
            _ => half_away(exact_share(left, percent)?),
        }
    }

    /// How what a coupon takes off is spread over lines, in minor units: what it takes off each. None where nothing is
    /// known of that.
    pub fn spread(self, coupon: Reduction, lines: &[i64]) -> Option<Vec<Decimal>> {
        let positive = |line: &i64| u64::try_from(*line).ok();
        let weights: Vec<u64> = lines.iter().map(positive).collect::<Option<_>>()?;
        let total = weights.iter().try_fold(0_u64, |sum, weight| sum.checked_add(*weight))?;
        let each_alone = |line: &i64| Some(Decimal::from(*self.reductions(*line, &[coupon])?.first()?));
        if self == Self::Polar && matches!(coupon, Reduction::Percent(_)) || self == Self::OpenMeter {
            return lines.iter().map(each_alone).collect();
        }
        let off = u64::try_from(*self.reductions(i64::try_from(total).ok()?, &[coupon])?.first()?).ok()?;
        match self {
            Self::Lago => weights.iter().map(|weight| fifth_digit(off, *weight, total)).collect(),
            Self::Polar | Self::Meteroid => largest_remainders(off, &weights, total),
            Self::Stripe => rest_to_the_last(off, &weights, total),
            _ => None,
        }
    }
}

/// The share of an amount, exactly.
fn exact_share(amount: Decimal, percent: Percent) -> Option<Decimal> {
    amount.checked_mul(percent.to_decimal())?.checked_div(Decimal::ONE_HUNDRED)
}

/// The share as Lago has it: the percentage and its hundredth as binary64, then the amount, half away from zero.
fn floating_share(amount: Decimal, percent: Percent) -> Option<Decimal> {
    let rate = Binary64::from(u64::from(percent.millionths())).divided_by(TEN_THOUSAND);
    let share = rate.divided_by(HUNDRED).times(u64::try_from(amount).ok()?);
    share.rounded().map(Decimal::from)
}

/// The share as Polar has it: the basis points as binary64, then the amount, half away from zero. Finer ones it does not
/// know.
fn share_of_basis_points(amount: Decimal, percent: Percent) -> Option<Decimal> {
    let millionths = percent.millionths();
    let points = millionths.checked_div(100).filter(|_| millionths.is_multiple_of(100))?;
    let share = Share { part: points.into(), whole: TEN_THOUSAND };
    ShareRounding::BinaryShare.of(i64::try_from(amount).ok()?, share).map(Decimal::from)
}

/// A part in proportion, to five digits after the minor unit, half up.
fn fifth_digit(off: u64, weight: u64, total: u64) -> Option<Decimal> {
    let share = Share { part: weight, whole: NonZeroU64::new(total).or(NonZeroU64::new(1))? };
    let scaled = i64::try_from(off.checked_mul(100_000)?).ok()?;
    ShareRounding::AtTheEnd.of(scaled, share).map(|units| Decimal::new(units, 5))
}

/// Parts in proportion, each cut off, and what remains one by one to where the most was cut off.
fn largest_remainders(off: u64, weights: &[u64], total: u64) -> Option<Vec<Decimal>> {
    let mut parts = cut_off(off, weights, total)?;
    let given = parts.iter().try_fold(0_u64, |sum, (part, _)| sum.checked_add(*part))?;
    let missing = usize::try_from(off.checked_sub(given)?).ok()?;
    let mut places: Vec<usize> = (0..parts.len()).collect();
    places.sort_by_key(|place| Reverse(parts.get(*place).map(|(_, rest)| *rest)));
    for place in places.into_iter().take(missing) {
        let (part, _) = parts.get_mut(place)?;
        *part = part.checked_add(1)?;
    }
    Some(parts.into_iter().map(|(part, _)| Decimal::from(part)).collect())
}

/// Parts in proportion, each cut off, but for the last, which has the rest.
fn rest_to_the_last(off: u64, weights: &[u64], total: u64) -> Option<Vec<Decimal>> {
    let mut parts: Vec<u64> = cut_off(off, weights, total)?.into_iter().map(|(part, _)| part).collect();
    let given = parts.iter().try_fold(0_u64, |sum, part| sum.checked_add(*part))?;
    if let Some(last) = parts.last_mut() {
        *last = last.checked_add(off.checked_sub(given)?)?;
    }
    Some(parts.into_iter().map(Decimal::from).collect())
}

/// Parts in proportion, and what was cut off each; of nothing, nothing.
fn cut_off(off: u64, weights: &[u64], total: u64) -> Option<Vec<(u64, u128)>> {
    let total = u128::from(total.max(1));
    let part = |weight: &u64| {
        let exact = u128::from(off).checked_mul((*weight).into())?;
        Some((u64::try_from(exact.checked_div(total)?).ok()?, exact.checked_rem(total)?))
    };
    weights.iter().map(part).collect()
}

const HUNDRED: NonZeroU64 = match NonZeroU64::new(100) {
    Some(number) => number,
    None => NonZeroU64::MIN,
};
const TEN_THOUSAND: NonZeroU64 = match NonZeroU64::new(10_000) {
    Some(number) => number,
    None => NonZeroU64::MIN,
};

#[cfg(test)]
mod tests {
    use super::*;

    fn percent(text: &str) -> Reduction {
        Reduction::Percent(text.parse().unwrap())
    }

    fn whole(parts: &[i64]) -> Option<Vec<Decimal>> {
        Some(parts.iter().copied().map(Decimal::from).collect())
    }

    #[test]
    fn i11_one_coupon_after_the_other() {
        let two = [percent("10"), percent("25")];
        assert_eq!(Profile::Meteroid.reductions(10_000, &two), Some(alloc::vec![1_000, 2_250]));
        let more_than_all = [Reduction::Amount(8_000), Reduction::Amount(5_000)];
        assert_eq!(Profile::Lago.reductions(10_000, &more_than_all), Some(alloc::vec![8_000, 2_000]));
        assert_eq!(Profile::KillBill.reductions(100, &[percent("10")]), None);
        assert_eq!(Profile::Polar.reductions(-1, &[percent("10")]), None);
    }

    #[test]
    fn i11_each_rounds_its_own_way() {
        let off = |profile: Profile, amount, share| profile.reductions(amount, &[percent(share)]);
        assert_eq!(off(Profile::Polar, 10, "25"), Some(alloc::vec![3]));
        assert_eq!(off(Profile::Lago, 10, "25"), Some(alloc::vec![3]));
        assert_eq!(off(Profile::Meteroid, 10, "25"), Some(alloc::vec![2]));
        assert_eq!(off(Profile::Stripe, 10, "25"), Some(alloc::vec![3]));
        assert_eq!(off(Profile::Polar, 10, "0.125"), None);
        // A last unit is left alone.
        assert_eq!(off(Profile::Meteroid, 1, "100"), Some(alloc::vec![0]));
    }

    #[test]
    fn i11_a_coupon_is_spread_over_lines() {
        let hundred = Reduction::Amount(100);
        assert_eq!(Profile::Polar.spread(hundred, &[100, 200]), whole(&[33, 67]));
        assert_eq!(Profile::Meteroid.spread(hundred, &[333, 333, 334]), whole(&[33, 33, 34]));
        assert_eq!(Profile::Stripe.spread(Reduction::Amount(500), &[1_000, 2_000]), whole(&[166, 334]));
        assert_eq!(Profile::Lago.spread(hundred, &[0, 0]), whole(&[0, 0]));
        assert_eq!(Profile::Polar.spread(percent("33.33"), &[100, 100]), whole(&[33, 33]));
        assert_eq!(Profile::Chargebee.spread(hundred, &[100]), None);
    }
}
