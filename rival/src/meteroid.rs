//! Meteroid: periods on a billing day, and the components of a plan that are billed in advance.

use core::num::{NonZeroU32, NonZeroU64};

use selfserve::{Day, ServicePeriod};

use crate::cycle::{Interval, in_month, month_after};
use crate::rounding::{Share, ShareRounding};

/// A subscription's billing day, 1 to 31, and the length of its periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Periods {
    /// The day of the month on which periods begin.
    pub billing_day: u32,
    /// Their length in months.
    pub months: NonZeroU32,
}

impl Periods {
    /// The period that is billed in advance on a date. The first one, if it begins before the billing day, ends on
    /// that day of its own month, however long periods are.
    pub fn in_advance(&self, date: Day, is_first: bool) -> ServicePeriod {
        let (year, month, day) = date.ymd();
        let end = if is_first && day < self.billing_day {
            in_month(year, month, self.billing_day)
        } else {
            self.later(date, 1)
        };
        ServicePeriod { start: date, end }
    }

    /// The period that covers a day; the first one for a day before the start.
    pub fn containing(&self, start: Day, day: Day) -> ServicePeriod {
        let first = self.in_advance(start, true);
        if day < first.end {
            return first;
        }
        let mut count = 0_u32;
        while self.later(first.end, count.saturating_add(1)) <= day && self.later(first.end, count) < Day::MAX
        {
            count = count.saturating_add(1);
        }
        self.in_advance(self.later(first.end, count), false)
    }

    /// The period that is billed in arrears on a date: what has passed of the one that covers the day before.
    pub fn in_arrears(&self, start: Day, date: Day) -> ServicePeriod {
        if date <= start {
            return ServicePeriod { start, end: date };
        }
        ServicePeriod { start: self.containing(start, date.plus_days(-1)).start.max(start), end: date }
    }

    /// How much of a period the first one is, if it is billed in part: it is measured against the period that ends
    /// where it ends.
    pub fn first_share(&self, start: Day) -> Option<Share> {
        let first = self.in_advance(start, true);
        let whole = ServicePeriod { start: self.month_day(first.end, -1), end: first.end };
        share(first, whole)
    }

    /// So many periods later, on the billing day.
    fn later(&self, date: Day, periods: u32) -> Day {
        self.month_day(date, i32::try_from(periods).unwrap_or(i32::MAX))
    }

    fn month_day(&self, date: Day, periods: i32) -> Day {
        let months = i32::try_from(self.months.get()).unwrap_or(i32::MAX).saturating_mul(periods);
        let (year, month, _) = date.ymd();
        let (year, month) = month_after(year, month, months);
        in_month(year, month, self.billing_day)
    }
}

/// How much of a whole period a part of it is; none where it is billed in full: where nothing is missing, or the
/// whole has no day.
pub fn share(part: ServicePeriod, whole: ServicePeriod) -> Option<Share> {
    let days = |period: ServicePeriod| u64::try_from(period.start.days_until(period.end)).ok();
    let (part, whole) = (days(part)?, NonZeroU64::new(days(whole)?)?);
    (part < whole.get()).then_some(Share { part, whole })
}

/// What a component that is billed in advance costs for the rest of a period, in minor units: what is charged for a
/// new one, or credited for an old one. None where it does not fit.
///
/// A component whose own period is more than a quarter longer or shorter than the subscription's is measured against
/// the nominal length of its own: 30, 91, 182 or 365 days.
pub fn rest_of_period(minor: i64, component: Interval, period: ServicePeriod, change: Day) -> Option<i64> {
    let days = u64::from(period.days());
    let remaining = u64::try_from(change.days_until(period.end)).unwrap_or(0);
    let Some(in_period) = NonZeroU64::new(days) else { return Some(0) };
    let whole = match nominal_days(component) {
        Some(nominal) if days.abs_diff(nominal.get()).saturating_mul(4) > nominal.get() => nominal,
        _ => in_period,
    };
    let part = if whole == in_period { remaining } else { remaining.min(whole.get()) };
    ShareRounding::BinaryShare.of(minor, Share { part, whole })
}

fn nominal_days(interval: Interval) -> Option<NonZeroU64> {
    let Interval::Months(months) = interval else { return None };
    NonZeroU64::new(match months.get() {
        1 => 30,
        3 => 91,
        6 => 182,
        12 => 365,
        _ => return None,
    })
}
