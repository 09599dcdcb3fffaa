//! What the tests share: oracles that calculate slowly and obviously, and random lives.

pub mod fraction;
pub mod lives;
