//! What the tests share: oracles that calculate slowly and obviously, random lives, the stories told in every
//! language, and the figures of other billing engines.

pub mod fraction;
pub mod lives;
pub mod scenario;
pub mod vectors;
