//! What people read, in one language.

use selfserve::{InvoiceDocument, Line, Notify, PriceShape, Recorded, Seller, UnitPrice, json};
use selfserve_messages::{Labeled, Messages};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::argument::Argument;
use crate::problem::Problem;

/// The words of one language.
pub struct Words {
    messages: Messages,
}

/// The effect that tells people, with its tag, as the packages have it.
#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Told {
    Notify(Notify),
}

/// What a notification is told from.
#[derive(Deserialize)]
struct Notification {
    notify: Told,
    recorded: Recorded,
}

/// What an invoice's page is made of.
#[derive(Deserialize)]
struct Page {
    document: InvoiceDocument,
    seller: Option<Seller>,
}

impl Words {
    /// Reads the sentences of a language.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`] where there are none in this language.
    pub fn open(language: Argument<'_>) -> Result<Self, Problem> {
        Ok(Self { messages: Messages::new(language.read()?) })
    }

    /// Puts something, as JSON, into words; `what` is what [`Messages`] calls it.
    ///
    /// # Errors
    ///
    /// [`Problem::InvalidInput`] where it cannot be said.
    pub fn say(&self, what: &str, value: &[u8]) -> Result<String, Problem> {
        let words = &self.messages;
        match what {
            "denial" => put("$.denial", value, |denial| words.denial(&denial)),
            "reason" => put("$.denial", value, |denial| words.reason(&denial)),
            "advice" => put("$.denial", value, |denial| words.advice(&denial)),
            "check" => put("$.check", value, |check| words.check(&check)),
            "alternative" => put("$.alternative", value, |alternative| words.alternative(&alternative)),
            "next_step" => put("$.step", value, |step| words.next_step(&step)),
            "label" => put("$.entry", value, |entry: Labeled| words.label(entry)),
            "notification" => put("$", value, |Notification { notify: Told::Notify(notify), recorded }| {
                words.notification(&notify, &recorded)
            }),
            "line" => put("$.line", value, |line: Line| words.line(&line)),
            "invoice_page" => {
                put("$", value, |page: Page| words.invoice_page(&page.document, page.seller.as_ref()))
            }
            "number" => put("$.number", value, |number| words.number(number)),
            "money" => put("$.amount", value, |amount| words.money(amount)),
            "unit_price" => put("$.price", value, |price| words.unit_price(price)),
            "shaped_price" => put("$", value, |price: ShapedPrice| {
                words.shaped_price(price.unit_price, price.shape.as_ref())
            }),
            "country" => put("$.country", value, |country| words.country(country)),
            "percent" => put("$.percent", value, |percent| words.percent(percent)),
            "day" => put("$.day", value, |day| words.day(day)),
            "timestamp" => put("$.at", value, |at| words.timestamp(at)),
            _ => Err(Problem::invalid("$.what", "nothing that can be said")),
        }
    }
}

/// A price, and the shape that stands beside it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ShapedPrice {
    unit_price: UnitPrice,
    shape: Option<PriceShape>,
}

/// What is wrong with a line by its own figures, as JSON.
///
/// # Errors
///
/// [`Problem::InvalidInput`] where it is no line.
pub fn verify(line: Argument<'_>) -> Result<String, Problem> {
    let line: Line = line.read()?;
    Ok(json::write(&selfserve::verify(&line)))
}

fn put<T: DeserializeOwned>(
    path: &'static str,
    value: &[u8],
    words: impl FnOnce(T) -> String,
) -> Result<String, Problem> {
    Ok(words(Argument::new(path, value).read()?))
}
