//! What a subscription remembers of plans: how it stood before it moved, and where it will (`U2`, `U6`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::ServicePeriod;
use crate::charge::paid_for::PaidFor;
use crate::state::{KeptPromotion, Lot, OpenPeriod, Plan, Slot, Subscription};
use crate::value::{Day, LicenseCount, TextLine};

/// What came last in the open billing period, as far as a move to another plan has to know.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Lately {
    /// How the subscription stood before it moved, as long as it can go back (`U2`).
    former: Option<Former>,
    /// The licenses that left last, and are still paid for on that day.
    left: Option<Left>,
}

/// Licenses that left on a day and are paid for on it (`S4`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Left {
    on: Day,
    licenses: LicenseCount,
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
        let left = self.lately.as_ref().and_then(|lately| lately.left).filter(|left| left.on == day);
        left.map_or(LicenseCount::ZERO, |left| left.licenses)
    }

    /// So many licenses leave on a day, and are paid for on it.
    pub(crate) fn leave_on(&mut self, day: Day, licenses: LicenseCount) {
        let left = Left { on: day, licenses: self.left_on(day).plus(licenses) };
        self.lately.get_or_insert_default().left = Some(left);
    }
}
