//! What a subscription remembers of plans: how it stood before it moved, and where it will (`U2`, `U6`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::ServicePeriod;
use crate::charge::Line;
use crate::charge::paid_for::PaidFor;
use crate::state::{KeptPromotion, Lot, OpenPeriod, Plan, Slot, State, Subscription};
use crate::value::{Day, LicenseCount, OfferId, ProductId, TextLine, Timestamp};

/// What came last in the open billing period, as far as a move to another plan has to know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lately {
    /// How the subscription stood before it moved, as long as it can go back (`U2`).
    former: Option<Former>,
    /// The licenses that left last, and are still paid for on that day.
    left: Option<Left>,
}

/// Licenses that left on a day and are paid for on it (`S4`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Left {
    on: Day,
    /// How many left the lot that came then.
    of: Vec<(Timestamp, LicenseCount)>,
}

/// How a subscription stood before it moved to another plan: until the end of that day it can go back (`U2`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Former {
    pub(crate) moved_on: Day,
    pub(crate) product: Slot,
    pub(crate) product_name: TextLine,
    pub(crate) plan: Plan,
    pub(crate) anchor: Day,
    pub(crate) months: u32,
    pub(crate) term_days: ServicePeriod,
    pub(crate) period: OpenPeriod,
    /// What is still paid for in that period, where another took its place (`U3`).
    pub(crate) kept: Option<PaidFor>,
    pub(crate) previous: Option<Box<OpenPeriod>>,
    pub(crate) lots: Vec<Lot>,
    /// The licenses that came with the move.
    pub(crate) added: Option<Lot>,
    pub(crate) licenses: LicenseCount,
    pub(crate) promotion: Option<Box<KeptPromotion>>,
    /// Whether another was redeemed with the move.
    pub(crate) redeemed: bool,
}

impl Former {
    /// How a subscription stands that moves today; none of a trial.
    pub(crate) fn of(subscription: &Subscription, kept: Option<PaidFor>, today: Day) -> Option<Self> {
        Some(Self {
            moved_on: today,
            product: subscription.product,
            product_name: subscription.product_name.clone(),
            plan: subscription.plan.clone()?,
            anchor: subscription.anchor,
            months: subscription.months,
            term_days: subscription.term_days,
            period: subscription.period.clone(),
            kept,
            previous: subscription.previous.clone(),
            lots: subscription.lots.clone(),
            added: None,
            licenses: subscription.licenses,
            promotion: subscription.promotion.clone(),
            redeemed: false,
        })
    }
}

impl State {
    /// Whether a subscription is to move at its renewal to this offer of the product with these ids, of which the one that was
    /// scheduled may be another (`K1`).
    pub(crate) fn is_scheduled<'a>(
        &self,
        subscription: &Subscription,
        ids: impl Iterator<Item = &'a ProductId>,
        offer: &OfferId,
    ) -> bool {
        let scheduled = subscription.scheduled_plan.as_deref();
        scheduled.is_some_and(|plan| plan.offer == *offer && self.products.means(&plan.product, ids))
    }
}

impl Subscription {
    /// How it stood before it moved to another plan, as long as it can go back (`U2`).
    pub(crate) fn former(&self) -> Option<&Former> {
        self.lately.as_ref()?.former.as_ref()
    }

    /// It moved to another plan, or goes back.
    pub(crate) fn replace_former(&mut self, former: Option<Former>) -> Option<Former> {
        if former.is_none() && self.lately.is_none() {
            return None;
        }
        core::mem::replace(&mut self.lately.get_or_insert_default().former, former)
    }

    /// How many licenses left on a day and are paid for on it; where segments say so, they do.
    pub(crate) fn left_on(&self, day: Day) -> LicenseCount {
        self.all_left_on(day).fold(LicenseCount::ZERO, |sum, (_, licenses)| sum.plus(licenses))
    }

    /// How many of those left this lot, which has others still.
    pub(crate) fn left_of(&self, lot: &Lot, day: Day) -> LicenseCount {
        let of_lot = self.all_left_on(day).filter(|(since, _)| *since == lot.since);
        of_lot.fold(LicenseCount::ZERO, |sum, (_, licenses)| sum.plus(licenses))
    }

    fn all_left_on(&self, day: Day) -> impl Iterator<Item = (Timestamp, LicenseCount)> {
        let left = self.lately.as_ref().and_then(|lately| lately.left.as_ref());
        left.filter(|left| left.on == day).into_iter().flat_map(|left| left.of.iter().copied())
    }

    /// Licenses are given back on a day by these lines, of lots that still hold them. Of those that are kept for the day, a move
    /// on it has to know.
    pub(crate) fn leave_on(&mut self, day: Day, lines: &[Line]) {
        let there = |since| self.lots.iter().any(|lot| lot.since == since && lot.start <= day);
        let kept = |line: &&Line| line.service_period.start == day.plus_days(1) && there(line.lot);
        let of: Vec<_> = lines.iter().filter(kept).map(|line| (line.lot, line.quantity)).collect();
        if of.is_empty() {
            return;
        }
        let left = self.lately.get_or_insert_default().left.get_or_insert(Left { on: day, of: Vec::new() });
        if left.on != day {
            *left = Left { on: day, of: Vec::new() };
        }
        left.of.extend(of);
    }
}
