//! What licenses that go back are credited with, lot by lot (`S4`, `C2`).

use alloc::vec::Vec;

use crate::charge::line::{Change, Line, LineKind};
use crate::charge::paid_for::{Leaving, PaidFor};
use crate::state::{Lot, OpenPeriod, Subscription};
use crate::value::{AmountOverflow, Day, LicenseCount, Timestamp};
use crate::{calendar::ServicePeriod, case::Case};

/// Licenses of a subscription that go back, the newest lot first.
pub(crate) struct Credit<'a> {
    pub(crate) case: &'a Case<'a>,
    pub(crate) subscription: &'a Subscription,
    pub(crate) kind: LineKind,
}

/// A billing period while its licenses are credited.
struct Running<'a> {
    period: &'a OpenPeriod,
    /// The day on which what comes belongs to another.
    until: Day,
    paid: PaidFor,
    /// How many licenses there were.
    begun: LicenseCount,
    /// How many are left.
    licenses: LicenseCount,
}

impl<'a> Running<'a> {
    /// The period with the licenses of the lots that had begun by then.
    fn of(period: &'a OpenPeriod, subscription: &Subscription) -> Self {
        let until = subscription.until_of(period);
        let begun = subscription.lots.iter().filter(|lot| lot.start < until);
        let licenses = begun.fold(LicenseCount::ZERO, |sum, lot| sum.plus(lot.licenses));
        Self { period, until, paid: period.paid.clone(), begun: licenses, licenses }
    }

    /// Whether a lot was bought in it.
    fn has(&self, lot: &Lot) -> bool {
        self.period.terms.days.contains(lot.start) && lot.start < self.until
    }
}

impl Credit<'_> {
    /// The lines that credit so many licenses. The period before comes in where a lot was bought in it and its
    /// full-credit window is still open.
    pub(crate) fn lines(&self, licenses: LicenseCount) -> Result<Vec<Line>, AmountOverflow> {
        let lots = &self.subscription.lots;
        let of = |period| Running::of(period, self.subscription);
        let mut previous = self.subscription.previous.as_deref().map(of);
        let mut current = of(&self.subscription.period);
        let mut left = licenses;
        let mut lines = Vec::new();
        for lot in lots.iter().rev() {
            let taken = left.min(lot.licenses);
            if taken == LicenseCount::ZERO {
                break;
            }
            left = left.minus(taken);
            let full = lot.is_full_credit(self.case.context.at);
            if let Some(previous) = previous.as_mut().filter(|previous| full && previous.has(lot)) {
                let days = ServicePeriod { start: lot.start, end: previous.period.terms.days.end };
                lines.push(self.line(previous, lot, taken, days)?);
            }
            lines.push(self.line(&mut current, lot, taken, self.credited_days(lot, full))?);
        }
        Ok(lines)
    }

    /// The days of the current billing period that are credited: all that are left from tomorrow on, or, within the
    /// full-credit window, all that the lot was charged for.
    fn credited_days(&self, lot: &Lot, full: bool) -> ServicePeriod {
        let period = self.subscription.period.terms.days;
        let first = if full { lot.start } else { self.case.today().plus_days(1) };
        ServicePeriod { start: first.max(period.start).min(period.end), end: period.end }
    }

    fn line(
        &self,
        running: &mut Running<'_>,
        lot: &Lot,
        quantity: LicenseCount,
        service_period: ServicePeriod,
    ) -> Result<Line, AmountOverflow> {
        let terms = &running.period.terms;
        let service_period = running.paid.paid_days(service_period);
        let licenses_after = running.licenses.minus(quantity);
        let leaving = Leaving {
            licenses: quantity,
            days: service_period,
            left: licenses_after,
            came_on: |day| {
                let gone = running.begun.minus(licenses_after);
                self.subscription.came_on(day, gone, running.until)
            },
            left_on_first: LicenseCount::ZERO,
        };
        let after = running.paid.without(terms, &leaving)?;
        let before = core::mem::replace(&mut running.paid, after.clone());
        let line = terms.line(Change {
            kind: self.kind,
            arose: self.case.context.at,
            lot: lot.since,
            subscription: self.subscription.id,
            product_name: &self.subscription.product_name,
            service_period,
            quantity,
            licenses_before: running.licenses,
            licenses_after,
            before,
            after,
        })?;
        running.licenses = licenses_after;
        Ok(line)
    }
}

/// The line that credits all that a purchase charged that does not come about (`I3`).
pub(crate) fn reversal(subscription: &Subscription, at: Timestamp) -> Result<Line, AmountOverflow> {
    let OpenPeriod { terms, paid, .. } = &subscription.period;
    let lot = subscription.lots.last();
    // An aligned one was not there before (`B7`).
    let start = lot.map_or(terms.days.start, |lot| lot.start);
    terms.line(Change {
        kind: LineKind::Cancel,
        arose: at,
        lot: lot.map_or(subscription.term_opened, |lot| lot.since),
        subscription: subscription.id,
        product_name: &subscription.product_name,
        service_period: ServicePeriod { start, end: terms.days.end },
        quantity: subscription.licenses,
        licenses_before: subscription.licenses,
        licenses_after: LicenseCount::ZERO,
        before: paid.clone(),
        after: PaidFor::nothing_of(paid),
    })
}

impl Subscription {
    /// Takes licenses from the newest lots, as many as those hold (`S4`).
    pub(crate) fn take_lots(&mut self, licenses: LicenseCount) {
        let mut left = licenses;
        while let Some(newest) = self.lots.last_mut().filter(|_| left > LicenseCount::ZERO) {
            let taken = left.min(newest.licenses);
            newest.licenses = newest.licenses.minus(taken);
            left = left.minus(taken);
            if newest.licenses == LicenseCount::ZERO {
                self.lots.pop();
            }
        }
    }
}
