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
    paid: PaidFor,
    licenses: LicenseCount,
}

/// Licenses of a lot that go back: the lots behind it are gone already.
struct Taken<'a> {
    /// The lots up to it.
    lots: &'a [Lot],
    lot: &'a Lot,
    licenses: LicenseCount,
}

impl Taken<'_> {
    /// How many licenses that came on a day are left, but for those with which the term opened.
    fn came_on(&self, day: Day) -> LicenseCount {
        let [_, added @ ..] = self.lots else { return LicenseCount::ZERO };
        let of_day = added.iter().filter(|lot| lot.start == day);
        let came = of_day.fold(LicenseCount::ZERO, |sum, lot| sum.plus(lot.licenses));
        if added.is_empty() || self.lot.start != day { came } else { came.minus(self.licenses) }
    }
}

impl<'a> Running<'a> {
    /// The period with the licenses of the lots that had begun by its end.
    fn of(period: &'a OpenPeriod, lots: &[Lot]) -> Self {
        let begun = lots.iter().filter(|lot| lot.start < period.terms.days.end);
        let licenses = begun.fold(LicenseCount::ZERO, |sum, lot| sum.plus(lot.licenses));
        Self { period, paid: period.paid.clone(), licenses }
    }
}

impl Credit<'_> {
    /// The lines that credit so many licenses. The period before comes in where a lot was bought in it and its
    /// full-credit window is still open.
    pub(crate) fn lines(&self, licenses: LicenseCount) -> Result<Vec<Line>, AmountOverflow> {
        let lots = &self.subscription.lots;
        let mut previous = self.subscription.previous.as_deref().map(|period| Running::of(period, lots));
        let mut current = Running::of(&self.subscription.period, lots);
        let mut left = licenses;
        let mut lines = Vec::new();
        for (place, lot) in lots.iter().enumerate().rev() {
            let taken = left.min(lot.licenses);
            if taken == LicenseCount::ZERO {
                break;
            }
            left = left.minus(taken);
            let taken = Taken { lots: lots.get(..=place).unwrap_or_default(), lot, licenses: taken };
            let full = lot.is_full_credit(self.case.context.at);
            let bought_in = |running: &&mut Running<'_>| running.period.terms.days.contains(lot.start);
            if let Some(previous) = previous.as_mut().filter(|previous| full && bought_in(previous)) {
                let days = ServicePeriod { start: lot.start, end: previous.period.terms.days.end };
                lines.push(self.line(previous, &taken, days)?);
            }
            lines.push(self.line(&mut current, &taken, self.credited_days(lot, full))?);
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
        taken: &Taken<'_>,
        service_period: ServicePeriod,
    ) -> Result<Line, AmountOverflow> {
        let (terms, quantity) = (&running.period.terms, taken.licenses);
        let licenses_after = running.licenses.minus(quantity);
        let leaving = Leaving {
            licenses: quantity,
            days: service_period,
            left: licenses_after,
            came_on: |day| taken.came_on(day),
        };
        let after = running.paid.without(terms, &leaving)?;
        let before = core::mem::replace(&mut running.paid, after.clone());
        let line = terms.line(Change {
            kind: self.kind,
            arose: self.case.context.at,
            lot: taken.lot.since,
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
    terms.line(Change {
        kind: LineKind::Cancel,
        arose: at,
        lot: subscription.lots.last().map_or(subscription.term_opened, |lot| lot.since),
        subscription: subscription.id,
        product_name: &subscription.product_name,
        service_period: terms.days,
        quantity: subscription.licenses,
        licenses_before: subscription.licenses,
        licenses_after: LicenseCount::ZERO,
        before: paid.clone(),
        after: PaidFor::default(),
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
