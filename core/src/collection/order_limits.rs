//! An order that has ended, or that is used up, carries nothing more (`I16`). It is asked of every command of a person, for all
//! its lines, and of every quote alike. What time brings goes on.

use crate::charge::OrderReference;
use crate::charge::line::sum;
use crate::collection::payers::{self, ProfileKey, Together};
use crate::denial::Denial;
use crate::event::Event;
use crate::state::{OrderLimit, Profile};
use crate::value::{AmountOverflow, Day, Money, TextLine};
use crate::{actor::Actor, case::Case};

/// The order number could be used until a day that is over.
#[data]
pub struct PurchaseOrderEnded {
    /// The order number.
    pub purchase_order: TextLine<50>,
    /// The last day on which it could be used.
    pub until: Day,
}

/// More would be charged under the order number than it is good for.
#[data]
pub struct PurchaseOrderExhausted {
    /// The order number.
    pub purchase_order: TextLine<50>,
    /// What it is good for, before tax.
    pub most: Money,
    /// What it was charged with before, what waits for its invoice included.
    pub used: Money,
    /// What this would charge.
    pub asked: Money,
}

/// Refuses events with lines that charge something under an order number that cannot carry it.
pub(crate) fn check(case: &Case<'_>, events: &[Event]) -> Result<(), Denial> {
    let state = case.state;
    if let Actor::System(_) = case.context.actor {
        return Ok(());
    }
    for charging in events.iter().filter_map(Event::charging) {
        for together in payers::by_document(state, &charging) {
            let ProfileKey::Known(slot) = together.payer else { continue };
            let Some(profile) = state.profiles.at(slot).filter(|profile| profile.limits_orders()) else {
                continue;
            };
            require(profile, &together, case.today())?;
        }
    }
    Ok(())
}

fn require(profile: &Profile, together: &Together<'_>, today: Day) -> Result<(), Denial> {
    let Some((number, limit)) = limit_of(profile, together.reference.as_deref()) else { return Ok(()) };
    let asked = sum(profile.currency, together.lines.iter().map(|line| line.amount))?;
    if !asked.is_positive() {
        return Ok(());
    }
    let purchase_order = number.clone();
    if let Some(until) = limit.until.filter(|until| *until < today) {
        return Err(PurchaseOrderEnded { purchase_order, until }.into());
    }
    let used = used(profile, number, limit)?;
    let after = used.checked_add(asked).map_err(|_| AmountOverflow)?;
    match limit.most {
        Some(most) if after.minor_units() > most.minor_units() => {
            Err(PurchaseOrderExhausted { purchase_order, most, used, asked }.into())
        }
        _ => Ok(()),
    }
}

/// The limit of the order number under which lines of this reference are charged.
fn limit_of<'a>(
    profile: &'a Profile,
    reference: Option<&OrderReference>,
) -> Option<(&'a TextLine<50>, &'a OrderLimit)> {
    profile.order_limits.get_key_value(profile.order_number(reference)?)
}

/// What was charged under an order number that has a limit: on documents, and by what waits for one.
pub(crate) fn used(
    profile: &Profile,
    number: &TextLine<50>,
    limit: &OrderLimit,
) -> Result<Money, AmountOverflow> {
    let own = |reference: Option<&OrderReference>| profile.order_number(reference) == Some(number);
    let waiting = profile.with_references().filter(|(_, reference)| own(*reference));
    let waiting = waiting.map(|(line, _)| i128::from(line.amount.minor_units()));
    let used = waiting.fold(limit.used, i128::saturating_add);
    let minor_units = i64::try_from(used).map_err(|_| AmountOverflow)?;
    Ok(Money::from_minor_units(minor_units, profile.currency))
}
