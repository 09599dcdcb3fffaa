//! Binding quotes: the figures of a command beforehand (`B5`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::billing::line::{Line, Totals, subtract};
use crate::billing::tax::TaxAmount;
use crate::denial::{Denial, QuoteStale};
use crate::event::Event;
use crate::value::{AmountOverflow, Currency, Day, Digest, Money};

/// What a command would charge or credit, to the minor unit (`B5`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Quote {
    /// The lines that would arise.
    pub lines: Vec<Line>,
    /// Their net amounts together.
    pub subtotal: Money,
    /// Their taxes together, by rate.
    pub taxes: Vec<TaxAmount>,
    /// Subtotal and taxes together; negative for a credit.
    pub total: Money,
    /// A fingerprint over these figures. A command that carries it yields exactly these, or is refused as stale.
    pub fingerprint: Digest,
    /// For information, the next invoice of the subscription, as things then stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_invoice: Option<NextInvoice>,
}

/// What the next invoice of a subscription will be, if nothing changes until then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NextInvoice {
    /// Its date.
    pub date: Day,
    /// Its total, taxes included.
    pub total: Money,
}

/// The quote that a command was given on (`B5`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct QuoteReference {
    /// Its fingerprint.
    pub fingerprint: Digest,
    /// Its total.
    pub total: Money,
}

impl Quote {
    /// The quote as a command carries it.
    pub fn reference(&self) -> QuoteReference {
        QuoteReference { fingerprint: self.fingerprint, total: self.total }
    }

    /// The quote of the events that a command would bring.
    pub(crate) fn of(events: &[Event], currency: Currency) -> Result<Self, AmountOverflow> {
        let lines: Vec<Line> = events.iter().flat_map(Event::lines).cloned().collect();
        let Totals { subtotal, taxes, total } = Totals::of(currency, &lines)?;
        let fingerprint = fingerprint(&lines, total);
        Ok(Self { lines, subtotal, taxes, total, fingerprint, next_invoice: None })
    }
}

/// The fingerprint of a quote: over everything that it shows, but not over the instant at which it was asked for.
fn fingerprint(lines: &[Line], total: Money) -> Digest {
    let shown: Vec<_> = lines
        .iter()
        .map(|line| {
            let Line { kind, service_period, unit_price, quantity, amount, taxes, .. } = line;
            (kind, service_period, unit_price, quantity, amount, taxes)
        })
        .collect();
    Digest::of(crate::json::write(&(shown, total)).as_bytes())
}

/// Refuses a command whose figures are not those of the quote that it carries (`B5`).
pub(crate) fn check(quote: &QuoteReference, events: &[Event]) -> Result<(), Denial> {
    let now = Quote::of(events, quote.total.currency())?;
    if now.fingerprint == quote.fingerprint {
        return Ok(());
    }
    let difference = subtract(now.total, quote.total)?;
    Err(QuoteStale { quoted: quote.total, now: now.total, difference }.into())
}
