//! An order that has ended, or that is used up, carries nothing more (`I16`). It is asked of every command of a person, for all
//! its lines, and of every quote alike. What time brings goes on.

use alloc::vec::Vec;

use crate::charge::OrderReference;
use crate::charge::line::{add, sum};
use crate::collection::payers::{self, ProfileKey};
use crate::denial::Denial;
use crate::event::Event;
use crate::state::{OrderLimit, Profile, State};
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

/// An order number of a billing profile that has a limit, and what is asked under it.
struct Asked<'a> {
    profile: &'a Profile,
    number: &'a TextLine<50>,
    limit: &'a OrderLimit,
    amount: Money,
}

/// Refuses events that together charge something under an order number that cannot carry it.
pub(crate) fn check(case: &Case<'_>, events: &[Event]) -> Result<(), Denial> {
    if let Actor::System(_) = case.context.actor {
        return Ok(());
    }
    let asked = asked(case.state, events)?;
    asked.iter().filter(|asked| asked.amount.is_positive()).try_for_each(|asked| asked.require(case.today()))
}

/// What events charge, less what they give back, under order numbers that have a limit.
fn asked<'a>(state: &'a State, events: &[Event]) -> Result<Vec<Asked<'a>>, AmountOverflow> {
    let mut asked: Vec<Asked<'_>> = Vec::new();
    for charging in events.iter().filter_map(Event::charging) {
        for together in payers::by_document(state, &charging) {
            let ProfileKey::Known(slot) = together.payer else { continue };
            let Some(profile) = state.profiles.at(slot) else { continue };
            let Some((number, limit)) = limit_of(profile, together.reference.as_deref()) else { continue };
            let amount = sum(profile.currency, together.lines.iter().map(|line| line.amount))?;
            let same = |known: &&mut Asked<'_>| (known.profile.id, known.number) == (profile.id, number);
            match asked.iter_mut().find(same) {
                Some(known) => known.amount = add(known.amount, amount)?,
                None => asked.push(Asked { profile, number, limit, amount }),
            }
        }
    }
    Ok(asked)
}

/// The limit of the order number under which lines of this reference are charged.
fn limit_of<'a>(
    profile: &'a Profile,
    reference: Option<&OrderReference>,
) -> Option<(&'a TextLine<50>, &'a OrderLimit)> {
    profile.order_limits.get_key_value(profile.named_by(reference).0?)
}

impl Asked<'_> {
    /// Refuses it where the order has ended, or is not good for so much.
    fn require(&self, today: Day) -> Result<(), Denial> {
        let (purchase_order, asked) = (self.number.clone(), self.amount);
        if let Some(until) = self.limit.until.filter(|until| *until < today) {
            return Err(PurchaseOrderEnded { purchase_order, until }.into());
        }
        let used = used(self.profile, self.number, self.limit)?;
        let after = add(used, asked)?;
        match self.limit.most.filter(|most| after.minor_units() > most.minor_units()) {
            Some(most) => Err(PurchaseOrderExhausted { purchase_order, most, used, asked }.into()),
            None => Ok(()),
        }
    }
}

/// What was charged under an order number that has a limit: on documents, and by what waits for one.
pub(crate) fn used(
    profile: &Profile,
    number: &TextLine<50>,
    limit: &OrderLimit,
) -> Result<Money, AmountOverflow> {
    let own = |reference: Option<&OrderReference>| profile.named_by(reference).0 == Some(number);
    let waiting = profile.with_references().filter(|(_, reference)| own(*reference));
    let waiting = waiting.map(|(line, _)| i128::from(line.amount.minor_units()));
    let used = waiting.fold(limit.used, i128::saturating_add);
    let minor_units = i64::try_from(used).map_err(|_| AmountOverflow)?;
    Ok(Money::from_minor_units(minor_units, profile.currency))
}
