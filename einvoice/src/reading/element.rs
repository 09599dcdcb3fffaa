//! An element as it is read: by paths of names, whatever prefixes stand before them, with its place for what is wrong.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::iter::successors;

use roxmltree::{Document, Node};
use selfserve::{Currency, Day, Decimal, Money, Percent};

use super::plain_decimal::number;
use super::unreadable::UnreadableEInvoice;
use super::unreadable::UnreadableEInvoiceCode::{self, Amount, Missing, Number};

/// An element.
#[derive(Clone, Copy)]
pub(super) struct Element<'a>(Node<'a, 'a>);

type Read<T> = Result<T, UnreadableEInvoice>;

impl<'a> Element<'a> {
    pub(super) fn root(document: &'a Document<'a>) -> Self {
        Self(document.root_element())
    }

    /// Its name, without prefix.
    pub(super) fn name(self) -> &'a str {
        self.0.tag_name().name()
    }

    /// Its namespace, or nothing.
    pub(super) fn namespace(self) -> &'a str {
        self.0.tag_name().namespace().unwrap_or_default()
    }

    /// The elements of this name in it.
    pub(super) fn all(self, name: &str) -> impl Iterator<Item = Self> + use<'a, '_> {
        self.0.children().filter(move |node| node.is_element() && node.tag_name().name() == name).map(Self)
    }

    /// The first element of this path, such as `Price/PriceAmount`.
    pub(super) fn find(self, path: &str) -> Option<Self> {
        match path.split_once('/') {
            None => self.all(path).next(),
            Some((name, rest)) => self.all(name).find_map(|element| element.find(rest)),
        }
    }

    /// The same, which has to be there.
    pub(super) fn need(self, path: &str) -> Read<Self> {
        self.find(path).ok_or_else(|| self.problem(Missing, Some(path)))
    }

    pub(super) fn attribute(self, name: &str) -> Option<&'a str> {
        self.0.attribute(name)
    }

    /// What stands in it, without what is around it.
    pub(super) fn content(self) -> String {
        let texts = self.0.children().filter(Node::is_text).filter_map(|node| node.text());
        texts.collect::<String>().trim().to_string()
    }

    /// The text of this path, if there is one.
    pub(super) fn text(self, path: &str) -> Option<String> {
        self.find(path).map(Self::content).filter(|text| !text.is_empty())
    }

    pub(super) fn needed_text(self, path: &str) -> Read<String> {
        let element = self.need(path)?;
        let text = element.content();
        if text.is_empty() { Err(element.problem(Missing, None)) } else { Ok(text) }
    }

    /// The day in it: `2026-11-22`, with or without a zone, or `20261122`.
    pub(super) fn as_day(self) -> Read<Day> {
        let text = self.content();
        day(&text).ok_or_else(|| self.wrong(UnreadableEInvoiceCode::Day, &text))
    }

    pub(super) fn day(self, path: &str) -> Read<Option<Day>> {
        self.find(path).map(Self::as_day).transpose()
    }

    /// The number in it.
    pub(super) fn as_number(self) -> Read<Decimal> {
        let text = self.content();
        number(&text).ok_or_else(|| self.wrong(Number, &text))
    }

    /// Whether its amount is of this currency, as far as it says.
    pub(super) fn is_in(self, currency: Currency) -> bool {
        self.attribute("currencyID").is_none_or(|code| code == currency.code())
    }

    /// Refuses an amount of another currency.
    pub(super) fn require_currency(self, currency: Currency) -> Read<()> {
        let other = self.attribute("currencyID").filter(|_| !self.is_in(currency));
        other.map_or(Ok(()), |code| Err(self.wrong(UnreadableEInvoiceCode::Currency, code)))
    }

    /// The amount in it, which is of the document's currency.
    pub(super) fn as_money(self, currency: Currency) -> Read<Money> {
        self.require_currency(currency)?;
        Money::from_decimal(self.as_number()?, currency).map_err(|_| self.wrong(Amount, &self.content()))
    }

    /// The sum of two amounts that it says.
    pub(super) fn plus(self, one: Money, other: Money) -> Read<Money> {
        one.checked_add(other).map_err(|_| self.problem(Amount, None))
    }

    /// The difference of two amounts that it says.
    pub(super) fn minus(self, one: Money, other: Money) -> Read<Money> {
        one.checked_sub(other).map_err(|_| self.problem(Amount, None))
    }

    pub(super) fn money(self, path: &str, currency: Currency) -> Read<Option<Money>> {
        self.find(path).map(|element| element.as_money(currency)).transpose()
    }

    pub(super) fn needed_money(self, path: &str, currency: Currency) -> Read<Money> {
        self.need(path)?.as_money(currency)
    }

    pub(super) fn percent(self, path: &str) -> Read<Option<Percent>> {
        let Some(element) = self.find(path) else { return Ok(None) };
        let percent = Percent::try_from(element.as_number()?);
        percent.map(Some).map_err(|_| element.wrong(UnreadableEInvoiceCode::Percent, &element.content()))
    }

    pub(super) fn needed_currency(self, path: &str) -> Read<Currency> {
        let element = self.need(path)?;
        let code = element.content();
        code.parse().map_err(|_| element.wrong(UnreadableEInvoiceCode::Currency, &code))
    }

    /// What is wrong with it, and what stands there.
    pub(super) fn wrong(self, code: UnreadableEInvoiceCode, text: &str) -> UnreadableEInvoice {
        self.problem(code, None).saying(text)
    }

    /// What is wrong with it, or with what should be in it.
    pub(super) fn problem(self, code: UnreadableEInvoiceCode, within: Option<&str>) -> UnreadableEInvoice {
        let place = self.0.document().text_pos_at(self.0.range().start);
        UnreadableEInvoice::from(code).at(Some(place)).of(self.path(within))
    }

    /// Its name and those around it, below the root.
    fn path(self, within: Option<&str>) -> String {
        let around = successors(Some(self.0), |node| node.parent().filter(Node::is_element));
        let mut names: Vec<&str> = around.map(|node| node.tag_name().name()).collect();
        if names.len() > 1 || within.is_some() {
            names.pop();
        }
        names.reverse();
        names.extend(within);
        names.join("/")
    }
}

/// A day as XML Schema writes dates, or as eight digits.
fn day(text: &str) -> Option<Day> {
    let text = text.strip_suffix('Z').unwrap_or(text);
    let is_zone = |zone: &str| zone.starts_with(['+', '-']) && zone.contains(':');
    match text.split_at_checked(10) {
        Some((date, zone)) if zone.is_empty() || is_zone(zone) => date.parse().ok(),
        _ => {
            let ((year, rest), length) = (text.split_at_checked(4)?, text.len());
            let (month, day) = rest.split_at_checked(2).filter(|_| length == 8)?;
            alloc::format!("{year}-{month}-{day}").parse().ok()
        }
    }
}
