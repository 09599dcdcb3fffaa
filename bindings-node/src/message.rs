//! What people read, in the language of a handle.

use napi::Env;
use napi_derive::napi;
use selfserve_bindings::{Argument, Words};

use crate::failure::{Fallible, answer};
use crate::memory::account;

/// The words of one language.
#[napi]
pub struct Messages {
    words: Words,
}

#[napi]
impl Messages {
    /// The words of the language of this JSON.
    #[napi(catch_unwind)]
    pub fn open(env: Env, language: String) -> Fallible<Messages> {
        account(env, || Ok(Self { words: Words::open(Argument::new("$.language", language.as_bytes()))? }))
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
