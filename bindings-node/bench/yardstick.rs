//! An addon that converts arguments and does nothing: what a call costs before it has done anything.
//! `bench/calls.mjs` measures against it.

use napi_derive::napi;

/// A handle over an answer that is ready.
#[napi]
pub struct Yardstick {
    answer: String,
}

#[napi]
impl Yardstick {
    /// Always gives this answer.
    #[napi(constructor, catch_unwind)]
    pub fn new(answer: String) -> Self {
        Self { answer }
    }

    /// Takes what `hasAccess` takes, and looks nothing up.
    #[napi(catch_unwind)]
    pub fn two_strings(&self, person: String, product: String) -> bool {
        person.len() == product.len()
    }

    /// Takes what `execute` takes, and gives the answer.
    #[napi(catch_unwind)]
    pub fn text_for_text(&self, _command: String, _context: String) -> String {
        self.answer.clone()
    }
}
