//! What the tests share: oracles that calculate slowly and obviously, random lives, and the stories told in every
//! language.

pub mod fraction;
pub mod lives;
pub mod scenario;
