//! Billing cycles from an anchor, in both directions, by months or by days.

use core::num::NonZeroU32;

use selfserve::{Day, ServicePeriod, Timestamp};

/// The length of a billing cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Interval {
    /// So many months.
    Months(NonZeroU32),
    /// So many days.
    Days(NonZeroU32),
}

/// A stretch of time, half-open: `end` is the first instant that does not belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    /// Its first instant.
    pub start: Timestamp,
    /// The first instant after it.
    pub end: Timestamp,
}

/// Cycles of one length, laid end to end from an anchor, before it as well as after it.
///
/// Each boundary is counted from the anchor: a short month shortens one cycle and moves no other. Our own
/// [`Schedule`](selfserve::Schedule) does the same from its anchor on.
///
/// ```
/// use selfserve_rival::{Cycle, Interval};
///
/// let cycle = Cycle { anchor: "2025-05-31".parse()?, interval: Interval::Months(1.try_into()?) };
/// let spring = cycle.containing("2025-03-15".parse()?);
/// assert_eq!((spring.start.to_string(), spring.end.to_string()), ("2025-02-28".into(), "2025-03-31".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cycle {
    /// A day on which a cycle starts.
    pub anchor: Day,
    /// How long each is.
    pub interval: Interval,
}

impl Cycle {
    /// The first day of the cycle with this index; the anchor's has 0. Stops at the ends of the calendar.
    pub fn boundary(&self, index: i32) -> Day {
        match self.interval {
            Interval::Months(months) => plus_months(self.anchor, multiple(months, index)),
            Interval::Days(days) => self.anchor.plus_days(multiple(days, index)),
        }
    }

    /// The index of the cycle that covers the day.
    pub fn index_at(&self, day: Day) -> i32 {
        let (distance, length) = match self.interval {
            Interval::Months(months) => (months_until(self.anchor, day), months),
            Interval::Days(days) => (self.anchor.days_until(day), days),
        };
        let length = i32::try_from(length.get()).unwrap_or(i32::MAX);
        let latest = distance.checked_div_euclid(length).unwrap_or(0);
        // By months it starts in the day's own month or before it, but perhaps on a later day.
        if self.boundary(latest) > day { latest.saturating_sub(1) } else { latest }
    }

    /// The cycle that covers the day.
    pub fn containing(&self, day: Day) -> ServicePeriod {
        self.period(self.index_at(day))
    }

    /// The cycle with this index.
    pub fn period(&self, index: i32) -> ServicePeriod {
        ServicePeriod { start: self.boundary(index), end: self.boundary(index.saturating_add(1)) }
    }
}

impl Span {
    /// The cycle that covers an instant, where every cycle starts at the anchor's time of day.
    pub fn of_cycle(anchor: Timestamp, interval: Interval, at: Timestamp) -> Self {
        let time = time_of_day(anchor);
        let day = shifted(at, time.saturating_neg()).day();
        let days = Cycle { anchor: anchor.day(), interval }.containing(day);
        Self { start: shifted(days.start.start(), time), end: shifted(days.end.start(), time) }
    }
}

/// How many milliseconds of its day have passed.
pub(crate) fn time_of_day(at: Timestamp) -> i64 {
    milliseconds(at.day().start(), at)
}

/// From one instant to another.
pub(crate) fn milliseconds(from: Timestamp, to: Timestamp) -> i64 {
    to.unix_milliseconds().saturating_sub(from.unix_milliseconds())
}

/// The instant so many milliseconds later; the instant itself where the calendar ends.
pub(crate) fn shifted(at: Timestamp, milliseconds: i64) -> Timestamp {
    Timestamp::from_unix_milliseconds(at.unix_milliseconds().saturating_add(milliseconds)).unwrap_or(at)
}

/// The same day of the month so many months later, or the month's last where it has no such day.
pub fn plus_months(day: Day, months: i32) -> Day {
    let (year, month, day_of_month) = day.ymd();
    let (year, month) = month_after(year, month, months);
    in_month(year, month, day_of_month)
}

/// The day of a month, or the month's last where it has no such day. Stops at the ends of the calendar.
pub(crate) fn in_month(year: i32, month: u32, day_of_month: u32) -> Day {
    let found = (28..=day_of_month.min(31)).rev().chain([day_of_month.clamp(1, 28)]);
    let beyond = if year < 1 { Day::MIN } else { Day::MAX };
    found.into_iter().find_map(|day| Day::from_ymd(year, month, day)).unwrap_or(beyond)
}

/// Year and month so many months later.
pub(crate) fn month_after(year: i32, month: u32, months: i32) -> (i32, u32) {
    let since_year_0 = year.saturating_mul(12).saturating_add(month_index(month)).saturating_add(months);
    let month = u32::try_from(since_year_0.rem_euclid(12)).unwrap_or(0);
    (since_year_0.div_euclid(12), month.saturating_add(1))
}

/// How many months lie between the months of two days.
fn months_until(from: Day, to: Day) -> i32 {
    let months = |day: Day| {
        let (year, month, _) = day.ymd();
        year.saturating_mul(12).saturating_add(month_index(month))
    };
    months(to).saturating_sub(months(from))
}

/// January is 0.
fn month_index(month: u32) -> i32 {
    i32::try_from(month).unwrap_or(1).saturating_sub(1)
}

fn multiple(length: NonZeroU32, index: i32) -> i32 {
    i32::try_from(length.get()).unwrap_or(i32::MAX).saturating_mul(index)
}
