//! A summary of the beginnings of words in 96 bits: most people who do not match a query are passed over by it
//! without being looked at.

use alloc::vec::Vec;

/// Which letters, and roughly which longer beginnings, some words have, and how often.
///
/// If each word of a query begins a different word of a person, the person's signature covers the query's: both come
/// out of the same function, and the person has each beginning at least as often as the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Signature([u32; 3]);

/// The lower bits tell first letters exactly: 26 letters, digits, everything else.
const LETTERS: u64 = 28;
/// The other bits are shared by longer beginnings, and by those that several words have.
const SHARED: u64 = 96 - LETTERS;
/// The lengths, in bytes, of the beginnings that are summarized: few, so that the shared bits stay telling.
const LENGTHS: [usize; 5] = [1, 2, 3, 4, 6];
/// How many words with the same beginning are told apart from more.
const REPEATS: usize = 4;

impl Signature {
    /// The signature of the words of a person, or of a query.
    pub(super) fn of<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut words: Vec<&[u8]> = words.map(str::as_bytes).collect();
        words.sort_unstable();
        let mut all = Self::default();
        for (nth, word) in words.iter().enumerate() {
            for beginning in LENGTHS.iter().map_while(|&length| word.get(..length)) {
                // Sorted, the words with the same beginning are next to each other.
                let before = words.iter().take(nth).rev().take(REPEATS - 1);
                let before = before.take_while(|other| other.starts_with(beginning)).count();
                for place in places(beginning, before) {
                    all.set(place);
                }
            }
        }
        all
    }

    fn set(&mut self, place: u64) {
        let [low, middle, high] = &mut self.0;
        let bits = match place {
            0..32 => low,
            32..64 => middle,
            _ => high,
        };
        *bits |= 1 << (place & 31);
    }

    /// What either has.
    pub(super) fn union(self, other: Self) -> Self {
        let ([a, b, c], [x, y, z]) = (self.0, other.0);
        Self([a | x, b | y, c | z])
    }

    /// Whether it has all that the other has.
    pub(super) fn covers(self, other: Self) -> bool {
        self.union(other) == self
    }
}

/// The bits for a beginning that so many words before have, too: a letter has one of its own, everything else shares
/// two.
fn places(beginning: &[u8], before: usize) -> [u64; 2] {
    match (beginning, before) {
        (&[letter @ b'a'..=b'z'], 0) => [u64::from(letter.saturating_sub(b'a')); 2],
        (&[b'0'..=b'9'], 0) => [26; 2],
        (&[_], 0) => [27; 2],
        _ => {
            let packed =
                beginning.iter().fold(before as u64, |packed, &byte| (packed << 8) | u64::from(byte));
            let spread = packed.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let spread = (spread ^ (spread >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let place = |hash: u64| LETTERS.saturating_add(hash.wrapping_mul(SHARED) >> 32);
            [place(spread >> 32), place(spread & 0xffff_ffff)]
        }
    }
}
