//! An addon whose one export panics: what a defect in the library would do to a host. `test/panics.test.mjs` loads it.

#![expect(clippy::panic, reason = "it is what is tested")]

use napi_derive::napi;

/// Panics, as every export may.
#[napi(catch_unwind)]
pub fn panics() {
    panic!("on purpose");
}
