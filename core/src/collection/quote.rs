//! Binding quotes: the figures of a command beforehand (`B5`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::calendar::Schedule;
use crate::case::Facts;
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Line, Totals, subtract};
use crate::charge::proration::PeriodValue;
use crate::charge::tax::{TaxAmount, charge};
use crate::denial::{CurrencyDiffers, Denial};
use crate::event::Event;
use crate::settings::ChangeBilling;
use crate::state::{State, Subscription};
use crate::status::RecurringBilling;
use crate::subscription::{
    SubscriptionPurchased, SubscriptionReactivated, TrialConverted, renewal, schedule,
};
use crate::value::{AmountOverflow, Day, Digest, LicenseCount, Money, SubscriptionId, Timestamp};

/// What a command would charge or credit, to the minor unit (`B5`).
#[data]
pub struct Quote {
    /// The lines that would arise; where a trial would start, the one that its end would bring (`B4`).
    pub lines: Vec<Line>,
    /// Their net amounts together.
    pub subtotal: Money,
    /// Their taxes together, by rate.
    pub taxes: Vec<TaxAmount>,
    /// Subtotal and taxes together; negative for a credit.
    pub total: Money,
    /// A fingerprint over these figures. A command that carries it yields exactly these, or is refused as stale.
    pub fingerprint: Digest,
    /// For information, the next invoice after this, as things then stand: the change invoice of the first of the
    /// month, or the next billing period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_invoice: Option<NextInvoice>,
}

/// What the next invoice of a subscription will be, if nothing changes until then.
#[data]
pub struct NextInvoice {
    /// Its date.
    pub date: Day,
    /// Its total, taxes included.
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
    pub(crate) fn of(state: &State, facts: Facts<'_>, events: &[Event], today: Day) -> Result<Self, Denial> {
        let lines = quoted_lines(events)?;
        let currency = lines.first().map(|line| line.amount.currency()).ok_or(NothingToQuote {})?;
        let Totals { subtotal, taxes, total } = Totals::of(currency, &lines)?;
        let fingerprint = fingerprint(&lines, total);
        let at_once = events.iter().any(|event| matches!(event, Event::LicensesReserved(_)));
        let change = if at_once { None } else { change_invoice(state, &lines, today)? };
        let period = next_period(state, facts, events, today)?;
        let next_invoice = change.into_iter().chain(period).min_by_key(|next| next.date);
        Ok(Self { lines, subtotal, taxes, total, fingerprint, next_invoice })
    }
}

/// What a quote shows: the lines that would arise, and, where a trial would start, the one that its end would bring.
fn quoted_lines(events: &[Event]) -> Result<Vec<Line>, AmountOverflow> {
    let mut lines: Vec<Line> = events.iter().flat_map(Event::lines).cloned().collect();
    for event in events {
        if let Event::TrialStarted(started) = event {
            lines.extend(started.planned_line()?);
        }
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

/// The change invoice on which the lines will stand, beside those that wait for it already (`I1`).
fn change_invoice(state: &State, lines: &[Line], today: Day) -> Result<Option<NextInvoice>, AmountOverflow> {
    let opens = lines.first().is_none_or(|line| line.kind.opens_a_period());
    if opens || state.settings.change_billing == ChangeBilling::Immediately {
        return Ok(None);
    }
    let by_payer = state.by_payer(lines).unwrap_or_default();
    let Some((payer, lines)) = by_payer.first() else { return Ok(None) };
    let Some(payer) = state.profiles.at(*payer) else { return Ok(None) };
    let date = payer.change_invoice().map_or(today.first_of_next_month(), Timestamp::day);
    let total = Totals::of(payer.currency, payer.pending.iter().chain(lines))?.total;
    Ok(Some(NextInvoice { date, total }))
}

/// The invoice of the next billing period, if the subscription goes on as the events leave it.
fn next_period(
    state: &State,
    facts: Facts<'_>,
    events: &[Event],
    today: Day,
) -> Result<Option<NextInvoice>, AmountOverflow> {
    let next = events.iter().find_map(|event| match event {
        Event::SubscriptionPurchased(purchased) => after_purchase(state, facts, purchased),
        Event::TrialStarted(started) => {
            let planned = started.conversion.as_ref();
            planned.map(|planned| (planned.billing_period.clone(), planned.licenses))
        }
        Event::TrialConverted(bought) => going_on(state, facts, &converted(state, bought, today)?, today),
        Event::SubscriptionReactivated(back) => {
            going_on(state, facts, &brought_back(state, back, today)?, today)
        }
        Event::LicensesAdded(added) => {
            going_on(state, facts, &changed(state, added.subscription, added.licenses)?, today)
        }
        Event::LicensesReserved(reserved) => {
            going_on(state, facts, &changed(state, reserved.subscription, reserved.licenses)?, today)
        }
        Event::ReservationReleased(released) => {
            going_on(state, facts, &changed(state, released.subscription, released.licenses)?, today)
        }
        Event::LicensesRemoved(removed) => {
            going_on(state, facts, &changed(state, removed.subscription, removed.licenses)?, today)
        }
        _ => None,
    });
    let Some((terms, licenses)) = next else { return Ok(None) };
    let after = terms.value_of(licenses, terms.days);
    let days = terms.days.days();
    let price = charge(PeriodValue::ZERO, after, days, terms.unit_price, &terms.tax_rates, terms.prices)?;
    Ok(Some(NextInvoice { date: terms.days.start, total: price.total()? }))
}

/// The second billing period of what is bought: of the same term, or, at the price that will be announced, of the next.
fn after_purchase(
    state: &State,
    facts: Facts<'_>,
    purchased: &SubscriptionPurchased,
) -> Option<(BillingPeriod, LicenseCount)> {
    let SubscriptionPurchased { term, term_days, billing, billing_period, .. } = purchased;
    let days = Schedule { anchor: term_days.start, months: billing.months(*term) }.period(1);
    let unit_price = if days.start < term_days.end {
        billing_period.unit_price
    } else {
        let announced = term_days.end.start().minus_days(state.settings.notice_days_of(*term)).day();
        let offer = facts.catalog.product(&purchased.product)?.offer(&purchased.offer)?;
        offer.price(billing_period.unit_price.currency(), announced.max(term_days.start))?
    };
    Some((BillingPeriod { days, unit_price, ..billing_period.clone() }, purchased.licenses))
}

/// A subscription as it will be with so many licenses.
fn changed(state: &State, id: SubscriptionId, licenses: LicenseCount) -> Option<Subscription> {
    Some(Subscription { licenses, ..state.subscriptions.find(id)?.clone() })
}

/// A subscription as it will be once it is brought back.
fn brought_back(state: &State, back: &SubscriptionReactivated, today: Day) -> Option<Subscription> {
    Some(back.begun(state.subscriptions.find(back.replaces)?, &state.settings, today.start()))
}

/// A trial as it will be once it is bought, by a profile that may be a new one.
fn converted(state: &State, bought: &TrialConverted, today: Day) -> Option<Subscription> {
    let profile = state.profiles.slot(bought.billing_profile).unwrap_or(state.profiles.next_slot());
    let mut subscription = state.subscriptions.find(bought.subscription)?.clone();
    subscription.convert(bought, profile, today.start());
    Some(subscription)
}

/// The next billing period of a subscription that goes on, at the price that was or will be announced; none where it
/// ends before.
fn going_on(
    state: &State,
    facts: Facts<'_>,
    subscription: &Subscription,
    today: Day,
) -> Option<(BillingPeriod, LicenseCount)> {
    let days = subscription.next_period();
    let terms = BillingPeriod { days, ..subscription.period.terms.clone() };
    if days.start < subscription.term_days.end {
        return Some((terms, subscription.licenses));
    }
    if subscription.recurring == RecurringBilling::Off {
        return None;
    }
    let notice = subscription.notice(&state.settings).day().max(today);
    let listed = || renewal::price(state, facts, subscription, notice);
    let unit_price = subscription.announced.or_else(listed)?;
    let licenses = schedule::at_renewal(state, facts, subscription).licenses;
    Some((BillingPeriod { unit_price, ..terms }, licenses))
}

/// Refuses a command whose figures are not those of the quote that it carries (`B5`).
pub(crate) fn check(quote: &QuoteReference, events: &[Event]) -> Result<(), Denial> {
    let lines = quoted_lines(events)?;
    let quoted = quote.total.currency();
    let currency = lines.first().map_or(quoted, |line| line.amount.currency());
    if currency != quoted {
        return Err(CurrencyDiffers { expected: currency, found: quoted }.into());
    }
    let now = Totals::of(currency, &lines)?.total;
    if fingerprint(&lines, now) == quote.fingerprint {
        return Ok(());
    }
    let difference = subtract(now, quote.total)?;
    Err(QuoteStale { quoted: quote.total, now, difference }.into())
}
