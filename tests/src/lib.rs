//! What the tests share: oracles that calculate slowly and obviously, random lives, the stories told in every
//! language and the journals that they leave behind, and the figures of other billing engines.

pub mod decisions;
pub mod e_invoices;
pub mod forging;
pub mod fraction;
pub mod hostile;
pub mod journals;
pub mod ledger;
pub mod lives;
pub mod month;
pub mod rights;
pub mod scenario;
pub mod shapes;
pub mod trials;
pub mod vectors;

/// How many random cases a property is tried on: so many every day, 250 times as many in `cargo xtask test --long`,
/// a tenth for each change of `cargo xtask mutants`.
pub fn cases(everyday: u32) -> u32 {
    let set = |name| std::env::var_os(name).is_some();
    match everyday {
        _ if set("SELFSERVE_LONG") => everyday.saturating_mul(250),
        _ if set("SELFSERVE_SHORT") => everyday.div_ceil(10),
        _ => everyday,
    }
}
