//! What the tests share: oracles that calculate slowly and obviously, random lives, the stories told in every
//! language, and the figures of other billing engines.

pub mod decisions;
pub mod fraction;
pub mod lives;
pub mod scenario;
pub mod vectors;

/// How many random cases a property is tried on: so many every day, a hundred times as many in `cargo xtask test --long`.
pub fn cases(everyday: u32) -> u32 {
    if std::env::var_os("SELFSERVE_LONG").is_some() { everyday.saturating_mul(100) } else { everyday }
}
pub mod trials;
