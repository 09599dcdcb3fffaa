//! What a move of some licenses credits and charges (`U5`): they leave one subscription, and come to another.

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::charge::line::{BillingPeriod, Change, Line, LineKind};
use crate::charge::paid_for::{Leaving, PaidFor};
use crate::state::{OpenPeriod, Subscription};
use crate::subscription::plan_change::cheaper::finer;
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
        let (mut lines, left) = self.leaving(from)?;
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
        let days = ServicePeriod { start: today, end: terms.days.end };
        let after = before.without(terms, &self.leave(self.licenses, self.licenses, days))?;
        let moved = self.terms.priced().of(self.licenses, unit)?;
        let after = after.day_value(terms, today)?.checked_add(moved).ok_or(AmountOverflow)?;
        Ok(after > before.day_value(terms, today)?)
    }

    /// So many licenses leave on these days, after which so many have.
    fn leave(
        &self,
        licenses: LicenseCount,
        gone: LicenseCount,
        days: ServicePeriod,
    ) -> Leaving<impl Fn(Day) -> LicenseCount> {
        let came_on = move |day| self.subscription.came_on(day, gone, days.end);
        Leaving { licenses, days, left: self.subscription.licenses.minus(gone), came_on }
    }

    /// The credits of the newest licenses from a day on, and what stays paid for.
    fn leaving(&self, from: Day) -> Result<(Vec<Line>, PaidFor), AmountOverflow> {
        let OpenPeriod { terms, paid, .. } = &self.subscription.period;
        let days = ServicePeriod { start: from, end: terms.days.end };
        let (mut lines, mut paid, mut gone) = (Vec::new(), paid.clone(), LicenseCount::ZERO);
        for group in self.subscription.groups() {
            let quantity = group.licenses.min(self.licenses.minus(gone));
            if quantity == LicenseCount::ZERO {
                break;
            }
            let licenses_before = self.subscription.licenses.minus(gone);
            gone = gone.plus(quantity);
            let after = paid.without(terms, &self.leave(quantity, gone, days))?;
            let before = core::mem::replace(&mut paid, after.clone());
            lines.push(terms.line(Change {
                kind: LineKind::Change,
                arose: self.at,
                lot: group.newest.since,
                subscription: self.subscription.id,
                product_name: &self.subscription.product_name,
                service_period: days,
                quantity,
                licenses_before,
                licenses_after: licenses_before.minus(quantity),
                before,
                after,
            })?);
        }
        Ok((lines, paid))
    }
}
