//! Exact fractions, rounded the obvious way: the oracle for amounts and taxes.

/// `numerator / denominator`, the denominator positive.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    pub numerator: i128,
    pub denominator: i128,
}

impl Fraction {
    pub fn new(numerator: i128, denominator: i128) -> Self {
        assert!(denominator > 0);
        Self { numerator, denominator }
    }

    pub fn times(self, other: Fraction) -> Self {
        Self::new(self.numerator * other.numerator, self.denominator * other.denominator)
    }

    /// The nearest whole number; of two equally near, the one farther from zero.
    pub fn rounded(self) -> i128 {
        let below = self.numerator.div_euclid(self.denominator);
        let to_below = self.numerator - below * self.denominator;
        let to_above = (below + 1) * self.denominator - self.numerator;
        match to_below.cmp(&to_above) {
            std::cmp::Ordering::Less => below,
            std::cmp::Ordering::Greater => below + 1,
            std::cmp::Ordering::Equal if self.numerator > 0 => below + 1,
            std::cmp::Ordering::Equal => below,
        }
    }
}
