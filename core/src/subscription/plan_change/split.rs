//! What a move of some licenses credits and charges (`U5`): they leave one subscription, and come to another.

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charge::paid_for::PaidFor;
use crate::state::{OpenPeriod, Subscription};
use crate::subscription::plan_change::cheaper::finer;
use crate::subscription::plan_change::leaving::Departure;
use crate::value::{AmountOverflow, Day, LicenseCount, SubscriptionId, TextLine, Timestamp};

/// What a move of some licenses brings, and what it leaves paid for.
pub(crate) struct Split {
    pub(super) lines: Vec<Line>,
    /// In the subscription that they leave.
    pub(super) left: PaidFor,
    /// In the new one.
    pub(super) moved: PaidFor,
    /// The first day that is paid for there.
    pub(super) from: Day,
}

/// A move of some licenses to a plan.
pub(super) struct Splitting<'a> {
    pub(super) subscription: &'a Subscription,
    pub(super) new: SubscriptionId,
    pub(super) terms: &'a BillingPeriod,
    pub(super) product_name: &'a TextLine,
    pub(super) licenses: LicenseCount,
    pub(super) at: Timestamp,
}

impl Splitting<'_> {
    /// Its lines. The day of the move is paid once: by both plans together, or as it was, whichever is dearer.
    pub(super) fn split(&self) -> Result<Split, AmountOverflow> {
        let end = self.terms.days.end;
        let from = if self.is_dearer()? { self.at.day() } else { self.at.day().plus_days(1).min(end) };
        let paid = self.subscription.period.paid.clone();
        let (mut lines, left) = self.departure(from).lines(paid)?;
        let (days, named) = (ServicePeriod { start: from, end }, (self.new, self.product_name));
        let came = self.terms.opening_line_of(days, LineKind::Change, self.at, named, self.licenses)?;
        let moved = PaidFor::after(&came);
        lines.push(came);
        Ok(Split { lines, left, moved, from })
    }

    /// Whether the day costs more with the move than without.
    fn is_dearer(&self) -> Result<bool, AmountOverflow> {
        let (today, OpenPeriod { terms, paid, .. }) = (self.at.day(), &self.subscription.period);
        let unit = finer(paid.unit(terms), self.terms.value_unit());
        let before = self.subscription.made_up_of_plans(self.at, unit)?;
        let day = before.day_value(terms, today)?;
        let after = self.departure(today).left(before)?.day_value(terms, today)?;
        let moved = self.terms.priced().of(self.licenses, unit)?;
        Ok(after.checked_add(moved).ok_or(AmountOverflow)? > day)
    }

    /// Its licenses, as they leave from a day on.
    fn departure(&self, from: Day) -> Departure<'_> {
        Departure { subscription: self.subscription, licenses: self.licenses, from, at: self.at }
    }
}
