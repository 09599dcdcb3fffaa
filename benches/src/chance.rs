//! Chance that is the same in every run.

use selfserve::PersonId;
use uuid::Uuid;

/// A small generator of our own (SplitMix64).
pub struct Chance(u64);

impl Chance {
    /// The same numbers for the same seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        (self.number() % bound as u64) as usize
    }

    /// The same, small numbers more often: a few names are frequent, most are rare.
    pub fn skewed(&mut self, bound: usize) -> usize {
        self.below(bound).min(self.below(bound))
    }
}

/// The same id for the same number, and ids in no order.
pub fn uuid(number: u64) -> Uuid {
    let mut chance = Chance::new(number);
    Uuid::from_u64_pair(chance.number(), chance.number())
}

/// The person of this number.
pub fn person(number: usize) -> PersonId {
    PersonId(uuid(number as u64))
}
