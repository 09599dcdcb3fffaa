//! IEEE 754 binary64, the `double` of other engines, repeated on integers: what Lago and Meteroid calculate in.

use core::num::NonZeroU64;

/// A number of at least zero as binary64 holds it: up to 53 significant bits and a power of two.
///
/// Quotient and product are rounded half to even, as IEEE 754 does by default. There is no infinity and no underflow:
/// numbers made of 64-bit integers reach neither.
///
/// ```
/// use selfserve_rival::Binary64;
///
/// // 15 of 31 days of 1,000 cents, as an engine with floats has it.
/// let share = Binary64::from(15).divided_by(31.try_into()?);
/// assert_eq!(share.times(1000).rounded(), Some(484));
/// # Ok::<(), core::num::TryFromIntError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Binary64 {
    /// The significant bits: 53 of them, or none for zero.
    significand: u64,
    /// The power of two that they are multiplied by.
    exponent: i32,
}

/// How many significant bits binary64 keeps.
const BITS: u32 = 53;
/// A 53-bit dividend is moved up so far before a division that at least 20 bits more than 53 come out.
const ROOM: u32 = 74;

impl From<u64> for Binary64 {
    fn from(whole: u64) -> Self {
        Self::nearest(whole.into(), false, 0)
    }
}

impl Binary64 {
    /// The quotient.
    pub fn divided_by(self, divisor: NonZeroU64) -> Self {
        let divisor_bits = Self::from(divisor.get());
        let (Some(dividend), divisor) =
            (u128::from(self.significand).checked_shl(ROOM), u128::from(divisor_bits.significand))
        else {
            return self;
        };
        let quotient = dividend.checked_div(divisor).unwrap_or(0);
        let inexact = dividend.checked_rem(divisor).is_some_and(|rest| rest != 0);
        let exponent = self.exponent.saturating_sub(divisor_bits.exponent).saturating_sub_unsigned(ROOM);
        Self::nearest(quotient, inexact, exponent)
    }

    /// The product with a whole number.
    pub fn times(self, factor: u64) -> Self {
        let factor = Self::from(factor);
        let product = u128::from(self.significand).saturating_mul(factor.significand.into());
        Self::nearest(product, false, self.exponent.saturating_add(factor.exponent))
    }

    /// The nearest whole number; of two equally near, the larger. None where it does not fit.
    pub fn rounded(self) -> Option<u64> {
        self.scaled(1, true)
    }

    /// The number in units of 10^-`digits`, rounded half to even; none where it does not fit. It is what a text of
    /// the number with so many decimals says.
    pub fn decimal(self, digits: u32) -> Option<u64> {
        self.scaled(10_u64.checked_pow(digits)?, false)
    }

    /// A multiple, rounded half up or half to even.
    fn scaled(self, factor: u64, half_up: bool) -> Option<u64> {
        let product = u128::from(self.significand).checked_mul(factor.into())?;
        let Ok(shift) = u32::try_from(self.exponent.saturating_neg()) else {
            let up = self.exponent.unsigned_abs();
            let fits = product == 0 || product.leading_zeros() > up;
            return u64::try_from(product.checked_shl(up).filter(|_| fits)?).ok();
        };
        let whole = product.checked_shr(shift).unwrap_or(0);
        let one = 1_u128.checked_shl(shift);
        let rest = one.map_or(product, |one| product & one.saturating_sub(1));
        let half = one.map(|one| one / 2);
        let up = match half.map(|half| rest.cmp(&half)) {
            Some(core::cmp::Ordering::Greater) => true,
            Some(core::cmp::Ordering::Equal) => rest != 0 && (half_up || whole & 1 == 1),
            Some(core::cmp::Ordering::Less) | None => false,
        };
        u64::try_from(whole.saturating_add(u128::from(up))).ok()
    }

    /// The number of 53 bits nearest to `bits` × 2^`exponent`, where `inexact` says that a little is missing from
    /// `bits`; half to even.
    fn nearest(bits: u128, inexact: bool, exponent: i32) -> Self {
        if bits == 0 {
            return Self { significand: 0, exponent: 0 };
        }
        let length = u128::BITS.saturating_sub(bits.leading_zeros());
        let Some(cut) = length.checked_sub(BITS) else {
            let up = BITS.saturating_sub(length);
            let significand = u64::try_from(bits.checked_shl(up).unwrap_or(0)).unwrap_or(0);
            return Self { significand, exponent: exponent.saturating_sub_unsigned(up) };
        };
        let kept = bits.checked_shr(cut).unwrap_or(0);
        let rest = bits.saturating_sub(kept.checked_shl(cut).unwrap_or(0));
        let half = 1_u128.checked_shl(cut).map_or(0, |one| one / 2);
        let up = rest > half || (rest == half && half != 0 && (inexact || kept & 1 == 1));
        let significand = u64::try_from(kept.saturating_add(u128::from(up))).unwrap_or(0);
        let exponent = exponent.saturating_add_unsigned(cut);
        // 53 ones and one more are one bit longer.
        if significand == 1 << BITS {
            Self { significand: significand / 2, exponent: exponent.saturating_add(1) }
        } else {
            Self { significand, exponent }
        }
    }
}
