//! An addon whose one export panics: what a defect in the library would do to a host. `test/panics.test.mjs` loads it.

use napi_derive::napi;

/// Panics, as every export may.
#[napi(catch_unwind)]
#[expect(clippy::panic, reason = "what is tested")]
pub fn panics() {
    panic!("on purpose");
}
