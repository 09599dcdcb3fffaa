//! What people read, in the language of a handle.

use napi_derive::napi;
use selfserve::{InvoiceDocument, Labeled, Line, Notify, Recorded, Seller, json};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::failure::{Failure, Fallible, attempt, fallible};
use crate::input;

/// The effect that tells people, with its tag, as the types of the package have it.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Told {
    Notify(Notify),
}

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
        self.say("entry", &entry, |words, entry: Labeled| words.label(entry))
    }

    /// A notification in a sentence or two.
    #[napi(catch_unwind)]
    pub fn notification(&self, notify: String, recorded: String) -> Fallible<String> {
        attempt(|| {
            let Told::Notify(notify) = input::read("notify", &notify)?;
            let recorded: Recorded = input::read("recorded", &recorded)?;
            Ok(self.words.notification(&notify, &recorded))
        })
    }

    /// A line of an invoice, explained.
    #[napi(catch_unwind)]
    pub fn line(&self, line: String) -> Fallible<String> {
        self.say("line", &line, |words, line: Line| words.line(&line))
    }

    /// What is wrong with a line by its own figures, as JSON.
    #[napi(catch_unwind)]
    pub fn verify(line: String) -> Fallible<String> {
        let line: Result<Line, Failure> = input::read("line", &line);
        fallible(line.map(|line| json::write(&selfserve::verify(&line))))
    }

    /// An invoice as a page.
    #[napi(catch_unwind)]
    pub fn invoice_page(&self, document: String, seller: Option<String>) -> Fallible<String> {
        attempt(|| {
            let document: InvoiceDocument = input::read("document", &document)?;
            let seller: Option<Seller> = seller.map(|seller| input::read("seller", &seller)).transpose()?;
            Ok(document.to_html(&self.words, seller.as_ref()))
        })
    }

    /// A count.
    #[napi(catch_unwind)]
    pub fn number(&self, number: String) -> Fallible<String> {
        self.say("number", &number, selfserve::Messages::number)
    }

    /// An amount.
    #[napi(catch_unwind)]
    pub fn money(&self, amount: String) -> Fallible<String> {
        self.say("amount", &amount, selfserve::Messages::money)
    }

    /// A unit price, with all its digits.
    #[napi(catch_unwind)]
    pub fn unit_price(&self, price: String) -> Fallible<String> {
        self.say("price", &price, selfserve::Messages::unit_price)
    }

    /// A percentage.
    #[napi(catch_unwind)]
    pub fn percent(&self, percent: String) -> Fallible<String> {
        self.say("percent", &percent, selfserve::Messages::percent)
    }

    /// A day.
    #[napi(catch_unwind)]
    pub fn day(&self, day: String) -> Fallible<String> {
        self.say("day", &day, selfserve::Messages::day)
    }

    /// An instant, to the minute.
    #[napi(catch_unwind)]
    pub fn timestamp(&self, at: String) -> Fallible<String> {
        self.say("at", &at, selfserve::Messages::timestamp)
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
