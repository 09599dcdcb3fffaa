//! What people read, in the language of a handle.

use napi_derive::napi;
use selfserve_bindings::{Argument, Words};

use crate::failure::{Fallible, answer};

/// The words of one language.
#[napi]
pub struct Messages {
    words: Words,
}

#[napi]
impl Messages {
    /// The words of the language of this JSON.
    #[napi(catch_unwind)]
    pub fn open(language: String) -> Fallible<Messages> {
        let words = Words::open(Argument::new("$.language", language.as_bytes()));
        answer(words.map(|words| Self { words }))
    }

    /// Puts something, as JSON, into words.
    #[napi(catch_unwind)]
    pub fn say(&self, what: String, value: String) -> Fallible<String> {
        answer(self.words.say(&what, value.as_bytes()))
    }

    /// What is wrong with a line by its own figures, as JSON.
    #[napi(catch_unwind)]
    pub fn verify(line: String) -> Fallible<String> {
        answer(selfserve_bindings::verify(Argument::new("$.line", line.as_bytes())))
    }
}
