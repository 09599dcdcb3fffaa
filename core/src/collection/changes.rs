//! Which changes within billing periods are on which change invoice (`I1`, `I5`, `I16`).

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::charge::line::{Line, add};
use crate::charge::order_reference::{OrderKey, OrderReference};
use crate::charge::totals::Totals;
use crate::collection::identities::Left;
use crate::collection::invoice::ChangesNetted;
use crate::collection::invoicing::issue_changes;
use crate::event::Event;
use crate::state::{Profile, Slot, State};
use crate::value::{AmountOverflow, Money, SubscriptionId, Timestamp};

/// The next document of a profile's changes.
pub(super) struct NextChanges<'a> {
    /// Its lines; none where all that waits nets to zero.
    pub(super) lines: Vec<Line>,
    /// What they refer to.
    pub(super) reference: Option<&'a OrderReference>,
    /// What its credits have taken off other invoices.
    pub(super) allocated: Money,
    /// What it leaves waiting.
    pub(super) left: Left,
}

/// The next change invoice of a profile, on the first of the month (`I1`); nothing to invoice where all lines net to zero.
/// Where it leaves lines waiting, their invoice falls due at the same instant, and comes next.
pub(crate) fn change_invoice(
    state: &State,
    slot: Slot,
    at: Timestamp,
) -> Result<Option<Event>, AmountOverflow> {
    let Some(profile) = state.profiles.at(slot) else { return Ok(None) };
    let next = next_changes(profile)?;
    if next.lines.is_empty() {
        return Ok(Some(ChangesNetted { billing_profile: profile.id }.into()));
    }
    issue_changes(state, profile, next, at).map(|invoice| Some(invoice.into()))
}

/// The lines of the next document: of the first reference all of them, but where allocations would make that ask for more
/// than its total, those below zero first (`I5`).
pub(super) fn next_changes(profile: &Profile) -> Result<NextChanges<'_>, AmountOverflow> {
    let waiting = without_netted(profile)?;
    let references = waiting.iter().map(|(_, reference)| *reference);
    let reference = references.min_by(|one, other| OrderReference::compare(*one, *other)).flatten();
    let own = waiting.iter().filter(|(_, own)| *own == reference);
    let mut lines: Vec<Line> = own.map(|(line, _)| Line::clone(line)).collect();
    let others = lines.len() < waiting.len();
    let allocated = profile.allocated_by(&lines)?;
    let total = Totals::of(profile.currency, &lines)?.total;
    let left = if asks_more(total, allocated)? {
        lines.retain(Line::is_negative);
        Left::Invoice
    } else if others {
        Left::Others
    } else {
        Left::Nothing
    };
    Ok(NextChanges { lines, reference, allocated, left })
}

/// Whether a document asks for more than its total, because credits on it have reduced other invoices (`I5`).
pub(super) fn asks_more(total: Money, allocated: Money) -> Result<bool, AmountOverflow> {
    Ok(allocated.is_positive() && add(total, allocated)?.is_positive())
}

/// A pending line, and what it refers to.
type Waiting<'a> = (&'a Line, Option<&'a OrderReference>);

/// Pending lines without those that together net to zero, in quantity and amount, for one subscription, period and reference
/// (`I5`). Where a credit among them has reduced another invoice, none of them may.
pub(super) fn without_netted(profile: &Profile) -> Result<Vec<Waiting<'_>>, AmountOverflow> {
    let mut groups: BTreeMap<_, Vec<&Line>> = BTreeMap::new();
    profile.with_references().for_each(|waiting| groups.entry(group(&waiting)).or_default().push(waiting.0));
    let mut netted = BTreeSet::new();
    for (group, lines) in groups {
        let (subscription, billing_period, _) = group;
        if net_to_nothing(&lines)? && !profile.has_allocated(subscription, billing_period) {
            netted.insert(group);
        }
    }
    Ok(profile.with_references().filter(|waiting| !netted.contains(&group(waiting))).collect())
}

/// What can net with what.
fn group<'a>((line, reference): &Waiting<'a>) -> (SubscriptionId, ServicePeriod, Option<OrderKey<'a>>) {
    (line.subscription, line.proof.billing_period, reference.map(OrderReference::key))
}

fn net_to_nothing(lines: &[&Line]) -> Result<bool, AmountOverflow> {
    let quantity = lines.iter().map(|line| line.signed_quantity()).fold(0_i64, i64::saturating_add);
    let Some(currency) = lines.first().map(|line| line.amount.currency()) else { return Ok(true) };
    let totals = Totals::of(currency, lines.iter().copied())?;
    Ok(quantity == 0 && totals.subtotal.is_zero() && totals.total.is_zero())
}
