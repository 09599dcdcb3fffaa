//! Binding quotes: the figures of a command beforehand (`B5`).

use alloc::vec::Vec;

use crate::case::{Case, Facts};
use crate::charge::QuoteReference;
use crate::charge::line::{Line, subtract, sum};
use crate::charge::tax::total_price;
use crate::charge::totals::{TaxSubtotal, Totals};
use crate::charging::Invoiced;
use crate::collection::consequences;
use crate::denial::{CurrencyDiffers, Denial};
use crate::effect::Orders;
use crate::event::Event;
use crate::rights::Right;
use crate::settings::ChangeBilling;
use crate::state::State;
use crate::subscription::next_period;
use crate::value::{AmountOverflow, Day, Digest, Money, PromotionId, Timestamp};

/// What a command would charge or credit, to the minor unit (`B5`).
#[data]
pub struct Quote {
    /// The lines that would arise; where a trial would start, the one that its end would bring (`B4`).
    pub lines: Vec<Line>,
    /// Their net amounts together.
    pub subtotal: Money,
    /// Their taxes, by rate: as they would be on a document of these lines alone (`I3`).
    pub taxes: Vec<TaxSubtotal>,
    /// What makes the total the sum of the lines, taxes included (`I3`).
    pub rounding: Money,
    /// Subtotal, taxes and rounding together; negative for a credit. Of a payment of an invoice (`I12`), which has no lines,
    /// what is asked for.
    pub total: Money,
    /// What will be asked of a card at once, with what else is open on the billing profile where there is a smallest amount
    /// that can be asked (`I13`); zero where nothing is asked, now or yet.
    pub asked: Money,
    /// A fingerprint over these figures. A command that carries it yields exactly these, or is refused as stale.
    pub fingerprint: Digest,
    /// For information, the next invoice after this, as things then stand: the change invoice of the first of the
    /// month, or the next billing period.
    pub next_invoice: Option<NextInvoice>,
    /// The promotion of the subscription that ends with it: it is not for the plan to which that moves (`K7`).
    pub promotion_ended: Option<PromotionId>,
}

/// What the next invoice of a subscription will be, if nothing changes until then.
#[data]
pub struct NextInvoice {
    /// Its date.
    pub date: Day,
    /// Its total, taxes included: of the lines that the actor may see.
    pub total: Money,
}

/// The command charges and credits nothing.
#[data]
pub struct NothingToQuote {}

/// The figures are no longer those of the quote.
#[data]
pub struct QuoteStale {
    /// The total of the quote.
    pub quoted: Money,
    /// The total now.
    pub now: Money,
    /// By how much the total is higher now; negative where it is lower.
    pub difference: Money,
}

impl Quote {
    /// The quote as a command carries it.
    pub fn reference(&self) -> QuoteReference {
        QuoteReference { fingerprint: self.fingerprint, total: self.total }
    }

    /// The quote of the events that a command would bring.
    pub(crate) fn of(case: &Case<'_>, events: &[Event]) -> Result<Self, Denial> {
        let lines = quoted_lines(events)?;
        let asked = asked_of_cards(case, events)?;
        let Some(currency) = lines.first().map(|line| line.amount.currency()) else {
            return asked.map(Self::of_payment).ok_or(NothingToQuote {}.into());
        };
        let totals = Totals::of(currency, &lines)?;
        let (subtotal, total) = (totals.subtotal, totals.total);
        let (taxes, rounding) = totals.breakdown()?;
        let rounding = rounding.unwrap_or(Money::zero(currency));
        let fingerprint = fingerprint(&lines, total);
        let at_once =
            events.iter().filter_map(Event::charging).any(|event| event.invoiced != Invoiced::AsSet);
        let change = if at_once { None } else { next_change_invoice(case, &lines)? };
        let period = next_period(case.state, case.facts, events, case.today())?;
        let next_invoice = change.into_iter().chain(period).min_by_key(|next| next.date);
        let asked = asked.unwrap_or(Money::zero(currency));
        let promotion_ended = events.iter().find_map(promotion_ended);
        Ok(Self {
            lines,
            subtotal,
            taxes,
            rounding,
            total,
            asked,
            fingerprint,
            next_invoice,
            promotion_ended,
        })
    }

    /// That of a payment of what was charged before (`I12`).
    fn of_payment(total: Money) -> Self {
        Self {
            lines: Vec::new(),
            subtotal: Money::zero(total.currency()),
            taxes: Vec::new(),
            rounding: Money::zero(total.currency()),
            total,
            asked: total,
            fingerprint: fingerprint(&[], total),
            next_invoice: None,
            promotion_ended: None,
        }
    }
}

/// The promotion that ends with a move to another plan (`K7`).
fn promotion_ended(event: &Event) -> Option<PromotionId> {
    match event {
        Event::PlanChanged(changed) => changed.promotion_ended.clone(),
        Event::PlanChangeReserved(reserved) => reserved.promotion_ended.clone(),
        _ => None,
    }
}

/// What is asked of cards at once, by the events and by all that follows from them; none where nothing is.
fn asked_of_cards(case: &Case<'_>, events: &[Event]) -> Result<Option<Money>, Denial> {
    let mut events = events.to_vec();
    consequences::follow(case.state, &mut events, case.context.at)?;
    let asked = Orders::asked_by(&events, case.state);
    let Some(first) = asked.first() else { return Ok(None) };
    let currency = first.currency();
    if let Some(other) = asked.iter().find(|amount| amount.currency() != currency) {
        return Err(CurrencyDiffers { expected: currency, found: other.currency() }.into());
    }
    Ok(Some(sum(currency, asked)?))
}

/// What a quote shows: the lines that would arise, and, where a trial would start, the one that its end would bring.
fn quoted_lines(events: &[Event]) -> Result<Vec<Line>, AmountOverflow> {
    let mut lines: Vec<Line> = events.iter().flat_map(Event::lines).cloned().collect();
    for event in events.iter().filter_map(Event::quoted) {
        lines.extend(event.planned()?);
    }
    Ok(lines)
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

/// The change invoice on which the lines will stand, beside those that wait for it already (`I1`). Whoever may not see
/// the invoices of that billing profile sees no lines but those of the subscription, as long as the profile pays for it
/// (`V7`).
fn next_change_invoice(case: &Case<'_>, lines: &[Line]) -> Result<Option<NextInvoice>, AmountOverflow> {
    let state = case.state;
    let opens = lines.is_empty() || lines.iter().any(|line| line.kind.opens_a_period());
    if opens || state.settings.change_billing == ChangeBilling::Immediately {
        return Ok(None);
    }
    // What a subscription is charged that is new is paid by who pays the others (`U5`).
    let payer_of = |line: &Line| state.payer_of_line(line).ok();
    let Some(first) = lines.iter().find_map(payer_of) else { return Ok(None) };
    let is_first = |line: &&Line| payer_of(line).is_none_or(|payer| payer.slot() == first.slot());
    let lines = lines.iter().filter(is_first);
    let payer = state.profiles.row(first);
    let sees_all = case.profile(payer.id, Right::ReadInvoices).is_ok();
    let pays = |line: &Line| {
        let subscription = state.subscriptions.find(line.subscription);
        subscription.is_none_or(|subscription| subscription.profile() == Some(first.slot()))
    };
    if !sees_all && !lines.clone().all(pays) {
        return Ok(None);
    }
    let own = |waiting: &&Line| lines.clone().any(|line| line.subscription == waiting.subscription);
    let waiting = payer.pending.iter().filter(|waiting| sees_all || own(waiting));
    let date = payer.changes_due().map_or(case.today().first_of_next_month(), Timestamp::day);
    let total = Totals::of(payer.currency, waiting.chain(lines.clone()))?.total;
    Ok(Some(NextInvoice { date, total }))
}

/// The invoice of the next billing period, if the subscription goes on as the events leave it.
fn next_period(
    state: &State,
    facts: Facts<'_>,
    events: &[Event],
    today: Day,
) -> Result<Option<NextInvoice>, AmountOverflow> {
    let next = events.iter().filter_map(Event::quoted);
    let next = next.filter_map(|quoted| next_period::after(quoted, state, facts, today)).next();
    let Some((terms, licenses)) = next else { return Ok(None) };
    let total = total_price(licenses, terms.priced(), &terms.tax_rates, terms.prices)?;
    Ok(Some(NextInvoice { date: terms.days.start, total }))
}

/// Refuses a command whose figures are not those of the quote that it carries (`B5`).
pub(crate) fn check(case: &Case<'_>, quote: &QuoteReference, events: &[Event]) -> Result<(), Denial> {
    let lines = quoted_lines(events)?;
    let quoted = quote.total.currency();
    let now = match lines.first().map(|line| line.amount.currency()) {
        Some(currency) => Totals::of(currency, &lines)?.total,
        None => asked_of_cards(case, events)?.unwrap_or(Money::zero(quoted)),
    };
    if now.currency() != quoted {
        return Err(CurrencyDiffers { expected: now.currency(), found: quoted }.into());
    }
    if now == quote.total && fingerprint(&lines, now) == quote.fingerprint {
        return Ok(());
    }
    let difference = subtract(now, quote.total)?;
    case.refuse(QuoteStale { quoted: quote.total, now, difference })
}
