//! Flexprice: billing dates from an anchor that gives day and time of day, and credits capped by what was paid.
//!
//! Its dates are those of the customer's clock on the wall. The functions here take and give such readings, written as
//! if that clock were UTC; time zones are the host's.

use core::num::NonZeroU32;

use selfserve::{AmountError, Day, Money, Timestamp};

use crate::cycle::{in_month, month_after, shifted, time_of_day};

/// A billing period, as Flexprice names it; it is multiplied by a number of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// A day.
    Daily,
    /// A week.
    Weekly,
    /// A month.
    Monthly,
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
    /// A year.
    Annual,
}

impl Period {
    const fn months(self) -> i32 {
        match self {
            Self::Daily | Self::Weekly => 0,
            Self::Monthly => 1,
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Annual => 12,
        }
    }
}

/// When the period ends that begins at `start`: the next date on the anchor's day of the week, of the month or of the
/// year, at the anchor's time of day; never after the subscription's end.
///
/// What is peculiar to it: a month that begins before the anchor's day ends on that day, however many months a period
/// has; quarters and half-years that begin before the anchor end on it; a year ends in the anchor's month of a later
/// year, even if that month of this year is still to come.
pub fn next_billing_date(
    start: Timestamp,
    anchor: Timestamp,
    units: NonZeroU32,
    period: Period,
    subscription_end: Option<Timestamp>,
) -> Timestamp {
    let units = i32::try_from(units.get()).unwrap_or(i32::MAX);
    let next = match period {
        Period::Quarter | Period::HalfYear if start < anchor => anchor,
        _ => at_time_of(anchor, next_day(start.day(), anchor.day(), units, period)),
    };
    subscription_end.map_or(next, |end| next.min(end))
}

fn next_day(start: Day, anchor: Day, units: i32, period: Period) -> Day {
    let ((year, month, day), (_, anchor_month, anchor_day)) = (start.ymd(), anchor.ymd());
    match period {
        Period::Daily => start.plus_days(units),
        Period::Weekly => {
            let weeks = |count: i32| count.saturating_mul(7);
            let to_weekday = start.days_until(anchor).rem_euclid(7);
            let further = if to_weekday == 0 { units } else { units.saturating_sub(1) };
            start.plus_days(to_weekday.saturating_add(weeks(further)))
        }
        Period::Monthly | Period::Quarter | Period::HalfYear => {
            let this_month = in_month(year, month, anchor_day);
            let (_, _, day_of_this_month) = this_month.ymd();
            if period == Period::Monthly && day < day_of_this_month {
                return this_month;
            }
            let (year, month) = month_after(year, month, period.months().saturating_mul(units));
            in_month(year, month, anchor_day)
        }
        Period::Annual => in_month(year.saturating_add(units), anchor_month, anchor_day),
    }
}

/// Where periods begin that follow the calendar: the start of the next day, week (Monday), month, quarter, half-year
/// or year, always after `start`.
pub fn calendar_anchor(start: Timestamp, period: Period) -> Timestamp {
    let day = start.day();
    let (year, month, _) = day.ymd();
    let next = match period {
        Period::Daily => day.plus_days(1),
        Period::Weekly => {
            let since_monday = MONDAY.days_until(day).rem_euclid(7);
            day.plus_days(7_i32.saturating_sub(since_monday))
        }
        Period::Monthly | Period::Quarter | Period::HalfYear | Period::Annual => {
            let months = period.months();
            let since_year = i32::try_from(month).unwrap_or(1).saturating_sub(1);
            let since_period = since_year.checked_rem(months).unwrap_or(0);
            let (year, month) = month_after(year, month, months.saturating_sub(since_period));
            in_month(year, month, 1)
        }
    };
    next.start()
}

/// The first day of the calendar is a Monday.
const MONDAY: Day = Day::MIN;

/// How many days a stretch has that counts both its first and its last day.
pub fn days_both_ends(first: Day, last: Day) -> i32 {
    first.days_until(last).saturating_add(1)
}

/// What is left of a credit: never more than was paid, less what has been credited before, and never less than
/// nothing.
pub fn capped_credit(credit: Money, paid: Money, credited_before: Money) -> Result<Money, AmountError> {
    let most = paid.min(paid.checked_sub(credited_before)?)?;
    let capped = credit.min(most)?;
    Ok(if capped.is_negative() { Money::zero(capped.currency()) } else { capped })
}

/// The day at the anchor's time of day.
fn at_time_of(anchor: Timestamp, day: Day) -> Timestamp {
    let time = time_of_day(anchor);
    shifted(day.start(), time.saturating_sub(time % 1000))
}
