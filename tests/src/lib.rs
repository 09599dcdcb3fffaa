//! What the tests share: oracles that calculate slowly and obviously.

pub mod fraction;
