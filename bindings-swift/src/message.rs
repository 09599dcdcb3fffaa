//! What a person reads, in the language of a handle.

use std::sync::Arc;

use selfserve::{
    Alternative, Check, Country, Day, Denial, InvoiceDocument, Language, Line, LineProblem, Money, NextStep,
    Notify, Percent, PriceShape, Recorded, Seller, Timestamp, UnitPrice,
};
use selfserve_messages::{Labeled, Messages};

use crate::failure::Result;

/// The words of one language.
#[derive(uniffi::Object)]
pub struct MessagesHandle {
    words: Messages,
}

#[uniffi::export]
impl MessagesHandle {
    /// Reads the sentences of a language.
    #[uniffi::constructor]
    pub fn new(language: Language) -> Arc<Self> {
        Arc::new(Self { words: Messages::new(language) })
    }

    /// A refusal in a few sentences that a person can act on.
    pub fn denial(&self, denial: Denial) -> Result<String> {
        Ok(self.words.denial(&denial))
    }

    /// Its first half: what happened, and why.
    pub fn reason(&self, denial: Denial) -> Result<String> {
        Ok(self.words.reason(&denial))
    }

    /// Its second half: what to do instead.
    pub fn advice(&self, denial: Denial) -> Result<String> {
        Ok(self.words.advice(&denial))
    }

    /// A rule that a purchase asks.
    pub fn check(&self, check: Check) -> Result<String> {
        Ok(self.words.check(&check))
    }

    /// What a person can do instead of buying.
    pub fn alternative(&self, alternative: Alternative) -> Result<String> {
        Ok(self.words.alternative(&alternative))
    }

    /// What happens next to a subscription.
    pub fn next_step(&self, step: NextStep) -> Result<String> {
        Ok(self.words.next_step(&step))
    }

    /// The label of an entry of a list.
    pub fn label(&self, entry: Labeled) -> Result<String> {
        Ok(self.words.label(entry))
    }

    /// A notification in a sentence or two.
    pub fn notification(&self, notify: &Notify, recorded: &Recorded) -> Result<String> {
        Ok(self.words.notification(notify, recorded))
    }

    /// A line of an invoice, explained.
    pub fn line(&self, line: Line) -> Result<String> {
        Ok(self.words.line(&line))
    }

    /// An invoice as a page.
    pub fn invoice_page(&self, document: &InvoiceDocument, seller: Option<Seller>) -> Result<String> {
        Ok(self.words.invoice_page(document, seller.as_ref()))
    }

    /// A count.
    pub fn number(&self, number: u64) -> Result<String> {
        Ok(self.words.number(number))
    }

    /// An amount.
    pub fn money(&self, amount: Money) -> Result<String> {
        Ok(self.words.money(amount))
    }

    /// A unit price, with all its digits.
    pub fn unit_price(&self, price: UnitPrice) -> Result<String> {
        Ok(self.words.unit_price(price))
    }

    /// A price as it depends on how many licenses there are.
    pub fn shaped_price(&self, unit_price: UnitPrice, shape: Option<PriceShape>) -> Result<String> {
        Ok(self.words.shaped_price(unit_price, shape.as_ref()))
    }

    /// The name of a country.
    pub fn country(&self, country: Country) -> Result<String> {
        Ok(self.words.country(country))
    }

    /// A percentage.
    pub fn percent(&self, percent: Percent) -> Result<String> {
        Ok(self.words.percent(percent))
    }

    /// A day.
    pub fn day(&self, day: Day) -> Result<String> {
        Ok(self.words.day(day))
    }

    /// An instant, to the minute.
    pub fn timestamp(&self, at: Timestamp) -> Result<String> {
        Ok(self.words.timestamp(at))
    }
}

/// What is wrong with a line by its own figures.
#[uniffi::export]
pub fn line_problems(line: Line) -> Result<Vec<LineProblem>> {
    Ok(selfserve::verify(&line))
}
