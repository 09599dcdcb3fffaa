//! What part of an amount falls on a part of a period, as each engine rounds it.

use core::num::NonZeroU64;

use selfserve::Decimal;

use crate::binary64::Binary64;

/// Part of a whole, in days, seconds or milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Share {
    /// How many of them.
    pub part: u64,
    /// Of how many.
    pub whole: NonZeroU64,
}

/// Where an engine rounds on the way from an amount and a [`Share`] to what is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ShareRounding {
    /// Only at the end, half away from zero.
    AtTheEnd,
    /// The share to so many digits after the point, half up; then the amount, half away from zero. With up to 18
    /// digits.
    Digits(u32),
    /// The share and its multiple to 28 significant digits, half to even, as Python's `decimal` does by default; then
    /// the amount, half to even.
    PythonHalfEven,
    /// As [`PythonHalfEven`](Self::PythonHalfEven), but the amount is cut off towards zero.
    PythonCutOff,
    /// The share and its multiple as binary64; then the amount, half away from zero.
    BinaryShare,
    /// The amount for one unit of the whole and its multiple as binary64; then the amount, half away from zero.
    BinaryUnit,
}

impl Share {
    /// The share to so many digits after the point, half up, in units of the last digit; none where it does not fit.
    pub fn digits(self, digits: u32) -> Option<i64> {
        let scaled = u128::from(self.part).checked_mul(10_u128.checked_pow(digits)?)?;
        i64::try_from(half_up(scaled, self.whole.get())?).ok()
    }
}

impl ShareRounding {
    /// The share of an amount, in the unit of the amount; none where it does not fit. Of a negative amount it is the
    /// negative of what it is of the positive.
    ///
    /// ```
    /// use selfserve_rival::{Share, ShareRounding};
    ///
    /// let half = Share { part: 1, whole: 2.try_into()? };
    /// assert_eq!(ShareRounding::AtTheEnd.of(5, half), Some(3));
    /// assert_eq!(ShareRounding::PythonHalfEven.of(5, half), Some(2));
    /// assert_eq!(ShareRounding::AtTheEnd.of(-5, half), Some(-3));
    /// # Ok::<(), core::num::TryFromIntError>(())
    /// ```
    pub fn of(self, amount: i64, share: Share) -> Option<i64> {
        let positive = self.of_positive(amount.unsigned_abs(), share)?;
        if amount < 0 { positive.checked_neg() } else { Some(positive) }
    }

    fn of_positive(self, amount: u64, share: Share) -> Option<i64> {
        let rounded = match self {
            Self::AtTheEnd => half_up(u128::from(amount).checked_mul(share.part.into())?, share.whole.get())?,
            Self::Digits(digits) => {
                let digitized = u128::try_from(share.digits(digits)?).ok()?;
                half_up(u128::from(amount).checked_mul(digitized)?, 10_u64.checked_pow(digits)?)?
            }
            Self::PythonHalfEven => Significant::of(amount, share)?.rounded_half_even()?,
            Self::PythonCutOff => Significant::of(amount, share)?.cut_off()?,
            Self::BinaryShare => {
                Binary64::from(share.part).divided_by(share.whole).times(amount).rounded()?
            }
            Self::BinaryUnit => Binary64::from(amount).divided_by(share.whole).times(share.part).rounded()?,
        };
        i64::try_from(rounded).ok()
    }
}

/// A decimal number of 28 significant digits: `digits` × 10^-`scale`.
struct Significant {
    digits: u128,
    scale: u32,
}

impl Significant {
    /// The first number that has more than 28 digits.
    const LIMIT: u128 = 10_u128.pow(28);

    /// Amount × share, both steps rounded to 28 digits. None for shares above one, which no engine has, and for
    /// amounts above 3 × 10^10 units, whose exact product would need more than 128 bits.
    fn of(amount: u64, share: Share) -> Option<Self> {
        let (part, whole) = (u128::from(share.part), u128::from(share.whole.get()));
        if part > whole {
            return None;
        }
        let mut quotient = Self { digits: part.checked_div(whole)?, scale: 0 };
        let mut rest = part.checked_rem(whole)?;
        while rest != 0 && quotient.digits < Self::LIMIT / 10 {
            let next = rest.checked_mul(10)?;
            quotient.digits = quotient.digits.checked_mul(10)?.checked_add(next.checked_div(whole)?)?;
            quotient.scale = quotient.scale.checked_add(1)?;
            rest = next.checked_rem(whole)?;
        }
        let beyond_half = rest.checked_mul(2)?.cmp(&whole);
        let odd = quotient.digits & 1 == 1;
        quotient.digits =
            quotient.digits.checked_add(u128::from(beyond_half.is_gt() || (beyond_half.is_eq() && odd)))?;
        Self { digits: quotient.digits.checked_mul(amount.into())?, scale: quotient.scale }.shortened()
    }

    /// The same number with at most 28 digits.
    fn shortened(self) -> Option<Self> {
        let mut cut = 0_u32;
        while self.digits.checked_div(10_u128.checked_pow(cut)?)? >= Self::LIMIT {
            cut = cut.checked_add(1)?;
        }
        let digits = half_even(self.digits, 10_u128.checked_pow(cut)?)?;
        Some(Self { digits, scale: self.scale.checked_sub(cut)? })
    }

    fn rounded_half_even(&self) -> Option<u64> {
        self.unit().map_or(Some(0), |unit| u64::try_from(half_even(self.digits, unit)?).ok())
    }

    fn cut_off(&self) -> Option<u64> {
        self.unit().map_or(Some(0), |unit| u64::try_from(self.digits.checked_div(unit)?).ok())
    }

    /// How many of its last digit make one; none where that is more than any number of 28 digits reaches.
    fn unit(&self) -> Option<u128> {
        10_u128.checked_pow(self.scale)
    }
}

/// The quotient, half up; none where it does not fit.
fn half_up(dividend: u128, divisor: u64) -> Option<u64> {
    let divisor = u128::from(divisor);
    u64::try_from(dividend.checked_add(divisor / 2)?.checked_div(divisor)?).ok()
}

/// The quotient, half to even.
fn half_even(dividend: u128, divisor: u128) -> Option<u128> {
    let (quotient, rest) = (dividend.checked_div(divisor)?, dividend.checked_rem(divisor)?);
    let to_next = divisor.checked_sub(rest)?;
    let up = rest > to_next || (rest == to_next && quotient & 1 == 1);
    quotient.checked_add(u128::from(up))
}

/// The nearest whole number, half away from zero; none where it does not fit.
pub(crate) fn half_away(amount: Decimal) -> Option<Decimal> {
    let (whole, rest) = (amount.trunc(), amount.fract().abs());
    if rest < Decimal::new(5, 1) {
        return Some(whole);
    }
    whole.checked_add(if amount.is_sign_negative() { Decimal::NEGATIVE_ONE } else { Decimal::ONE })
}
