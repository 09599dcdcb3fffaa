//! What people read, in the language of a handle.

use napi_derive::napi;
use serde::de::DeserializeOwned;

use crate::failure::{Failure, Fallible, fallible};
use crate::input;

/// The words of one language.
#[napi]
pub struct Messages {
    words: selfserve::Messages,
}

#[napi]
impl Messages {
    /// The words of the language of this JSON.
    #[napi(catch_unwind)]
    pub fn open(language: String) -> Fallible<Messages> {
        let language = input::read("language", &language);
        fallible(language.map(|language| Self { words: selfserve::Messages::new(language) }))
    }

    /// A refusal in a few sentences.
    #[napi(catch_unwind)]
    pub fn denial(&self, denial: String) -> Fallible<String> {
        self.say("denial", &denial, |words, denial| words.denial(&denial))
    }

    /// Its first half: what happened, and why.
    #[napi(catch_unwind)]
    pub fn reason(&self, denial: String) -> Fallible<String> {
        self.say("denial", &denial, |words, denial| words.reason(&denial))
    }

    /// Its second half: what to do instead.
    #[napi(catch_unwind)]
    pub fn advice(&self, denial: String) -> Fallible<String> {
        self.say("denial", &denial, |words, denial| words.advice(&denial))
    }

    /// A rule that a purchase asks.
    #[napi(catch_unwind)]
    pub fn check(&self, check: String) -> Fallible<String> {
        self.say("check", &check, |words, check| words.check(&check))
    }

    /// What a person can do instead of buying.
    #[napi(catch_unwind)]
    pub fn alternative(&self, alternative: String) -> Fallible<String> {
        self.say("alternative", &alternative, |words, alternative| words.alternative(&alternative))
    }

    /// What happens next to a subscription.
    #[napi(catch_unwind)]
    pub fn next_step(&self, step: String) -> Fallible<String> {
        self.say("step", &step, |words, step| words.next_step(&step))
    }

    /// The label of an entry of a list.
    #[napi(catch_unwind)]
    pub fn label(&self, entry: String) -> Fallible<String> {
        self.say("entry", &entry, |words, entry: selfserve::Labeled| words.label(entry))
    }

    /// An amount.
    #[napi(catch_unwind)]
    pub fn money(&self, amount: String) -> Fallible<String> {
        self.say("amount", &amount, |words, amount| words.money(amount))
    }

    /// A unit price, with all its digits.
    #[napi(catch_unwind)]
    pub fn unit_price(&self, price: String) -> Fallible<String> {
        self.say("price", &price, |words, price| words.unit_price(price))
    }

    /// A percentage.
    #[napi(catch_unwind)]
    pub fn percent(&self, percent: String) -> Fallible<String> {
        self.say("percent", &percent, |words, percent| words.percent(percent))
    }

    /// A day.
    #[napi(catch_unwind)]
    pub fn day(&self, day: String) -> Fallible<String> {
        self.say("day", &day, |words, day| words.day(day))
    }

    /// An instant, to the minute.
    #[napi(catch_unwind)]
    pub fn timestamp(&self, at: String) -> Fallible<String> {
        self.say("at", &at, |words, at| words.timestamp(at))
    }
}

impl Messages {
    /// Reads the argument's JSON, and puts it into words.
    fn say<T: DeserializeOwned>(
        &self,
        argument: &str,
        text: &str,
        put: impl FnOnce(&selfserve::Messages, T) -> String,
    ) -> Fallible<String> {
        let said: Result<T, Failure> = input::read(argument, text);
        fallible(said.map(|said| put(&self.words, said)))
    }
}
