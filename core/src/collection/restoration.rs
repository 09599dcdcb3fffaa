//! What is paid in full comes back, as long as its term runs (`I8`).

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charging::Charging;
use crate::collection::payment::PaymentReceived;
use crate::corruption::Corruption;
use crate::event::{Apply, Costly, Event, Recorded};
use crate::state::{
    InvoiceEntry, Known, OpenPeriod, Profile, Slot, State, Subscription, require_opening, require_terms_of,
};
use crate::status::SubscriptionStatus;
use crate::subscription::renewal;
use crate::value::{AmountOverflow, Day, SubscriptionId, Timestamp};

/// A subscription that an unpaid invoice had disabled can be used again (`I8`).
#[data]
pub struct SubscriptionRestored {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The present billing period, where it began while the subscription was disabled; absent: it was charged before.
    pub billing_period: Option<BillingPeriod>,
    /// What that costs from this day on. Billing periods that have gone by are not charged.
    pub lines: Vec<Line>,
}

/// The invoices on which an event leaves nothing to be paid, and that were not settled before, oldest first. Only a payment
/// can: what is disabled is not credited.
pub(crate) fn settled<'a>(state: &'a State, event: &Event) -> impl Iterator<Item = &'a InvoiceEntry> {
    let left = event.get::<PaymentReceived>().into_iter().flat_map(PaymentReceived::leaves);
    let settled = left.filter(|(_, outstanding)| outstanding.is_zero());
    let mut settled: Vec<Slot> = settled.filter_map(|(number, _)| state.invoices.slot(number)).collect();
    settled.sort_unstable();
    settled.into_iter().filter_map(|slot| state.invoices.unsettled(slot))
}

/// What comes back once invoices are settled: the subscriptions that no others keep disabled.
pub(crate) fn brought_back(
    state: &State,
    settled: &[&InvoiceEntry],
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    let keeping = settled.iter().filter(|invoice| invoice.keeps_disabled());
    // Each subscription, with how many of these invoices keep it disabled.
    let mut kept: Vec<(Slot, u32)> = Vec::new();
    for slot in keeping.flat_map(|invoice| invoice.charges.subscriptions()) {
        match kept.iter_mut().find(|(known, _)| known == slot) {
            Some((_, invoices)) => *invoices = invoices.saturating_add(1),
            None => kept.push((*slot, 1)),
        }
    }
    let mut events = Vec::new();
    for (slot, invoices) in kept {
        if let Some(subscription) = state.subscriptions.at(slot).filter(|it| it.unpaid == invoices) {
            events.extend(restored(state, subscription, at)?);
        }
    }
    Ok(events)
}

/// What full payment brings to a subscription that unpaid invoices had disabled; nothing where its term has ended.
fn restored(
    state: &State,
    subscription: &Subscription,
    at: Timestamp,
) -> Result<Option<Event>, AmountOverflow> {
    let today = at.day();
    if subscription.status != SubscriptionStatus::Disabled || today >= subscription.term_days.end {
        return Ok(None);
    }
    let id = subscription.id;
    if today < subscription.period.terms.days.end {
        let (billing_period, lines) = (None, Vec::new());
        return Ok(Some(SubscriptionRestored { subscription: id, billing_period, lines }.into()));
    }
    let (passed, _, days) = subscription.period_on(today);
    let price = subscription.price_after(passed).to_price();
    let period = renewal::opening(state, subscription, days, price);
    let lines = vec![charged_from(subscription, &period, at)?];
    Ok(Some(SubscriptionRestored { subscription: id, billing_period: Some(period), lines }.into()))
}

/// The line of a billing period whose licenses are to be paid from the day of this instant on (`I4`).
fn charged_from(
    subscription: &Subscription,
    billing_period: &BillingPeriod,
    at: Timestamp,
) -> Result<Line, AmountOverflow> {
    let rest = ServicePeriod { start: at.day(), end: billing_period.days.end };
    let named = (subscription.id, &subscription.product_name);
    billing_period.opening_line_of(rest, LineKind::RecurringCharge, at, named, subscription.licenses)
}

impl Subscription {
    /// The billing period of a day of the term after the present one: how many periods later it is, and how many months
    /// after the anchor it begins (`C9`).
    fn period_on(&self, day: Day) -> (u32, u32, ServicePeriod) {
        let later = (0..).zip(self.periods()).find(|(_, (_, days))| day < days.end);
        later.map_or((0, self.months, self.period.terms.days), |(passed, (months, days))| {
            (passed, months, days)
        })
    }
}

impl Costly for SubscriptionRestored {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::in_its_period(&self.lines, None))
    }
}

impl Apply for SubscriptionRestored {
    type Checked = (Known<Subscription>, Known<Profile>, (u32, u32));

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let today = record.at.day();
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Disabled
                && subscription.unpaid == 0
                && today < subscription.term_days.end
        })?;
        let subscription = state.subscriptions.row(known);
        let later = match &self.billing_period {
            None if self.lines.is_empty() => (0, subscription.months),
            None => return Err(Corruption::ImpossibleState),
            Some(terms) => {
                let (passed, months, days) = subscription.period_on(today);
                if days != terms.days {
                    return Err(Corruption::ImpossibleState);
                }
                let price = subscription.price_after(passed);
                Corruption::WrongFigure("unitPrice").unless(terms.priced() == price)?;
                require_opening(self.subscription, terms, &self.lines, subscription.licenses, record.at)?;
                require_terms_of(terms, state.profiles.row(state.payer(subscription)?))?;
                (passed, months)
            }
        };
        Ok((known, state.payer(subscription)?, later))
    }

    fn change(&self, (known, payer, (passed, months)): Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            if let Some(terms) = &self.billing_period {
                subscription.pass_promotion(passed, false);
                let opened = OpenPeriod::of(terms, &self.lines);
                subscription.replace_period(opened);
                subscription.months = months;
            }
            subscription.status = SubscriptionStatus::Active;
            subscription.until = None;
        });
        state.add_lines(payer, &self.lines);
    }
}
