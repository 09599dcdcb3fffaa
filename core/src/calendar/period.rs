//! Service periods, and the schedule that lays them end to end (`C9`).

use chrono::Months;

use crate::Day;

/// Days of service, half-open: `start` is the first day covered, `end` the first that is not.
///
/// ```
/// use selfserve::ServicePeriod;
///
/// let november = ServicePeriod { start: "2026-11-01".parse()?, end: "2026-12-01".parse()? };
/// assert_eq!(november.days(), 30);
/// assert!(!november.contains("2026-12-01".parse()?));
/// // Licenses added on the 22nd are paid for from that day on, the day included (S2).
/// assert_eq!(november.days_from("2026-11-22".parse()?), 9);
/// # Ok::<(), selfserve::InvalidDay>(())
/// ```
#[data(Copy, PartialOrd, Ord, Hash)]
pub struct ServicePeriod {
    /// The first day covered.
    pub start: Day,
    /// The first day not covered.
    pub end: Day,
}

impl ServicePeriod {
    /// How many days it covers; none where `end` is not after `start`.
    pub fn days(&self) -> u32 {
        u32::try_from(self.start.days_until(self.end)).unwrap_or(0)
    }

    /// Whether it covers the day.
    pub fn contains(&self, day: Day) -> bool {
        self.start <= day && day < self.end
    }

    /// How many of its days are on or after `day`: what an increase on that day is charged for (`S2`). A decrease
    /// keeps the day itself and is credited what remains from the next day on (`S4`).
    pub fn days_from(&self, day: Day) -> u32 {
        Self { start: self.start.max(day), end: self.end }.days()
    }
}

/// Periods of equal numbers of months, laid end to end from an anchor.
///
/// Each boundary is counted from the anchor, not from the boundary before it, so that a short month shortens one
/// period and moves none after it (`C9`).
///
/// ```
/// use selfserve::Schedule;
///
/// let monthly = Schedule { anchor: "2027-01-31".parse()?, months: 1 };
/// assert_eq!(monthly.boundary(1), "2027-02-28".parse()?);
/// assert_eq!(monthly.boundary(2), "2027-03-31".parse()?);
/// assert_eq!(monthly.period(1).days(), 31);
/// # Ok::<(), selfserve::InvalidDay>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Schedule {
    /// The first day of the first period.
    pub anchor: Day,
    /// The length of a period in months.
    pub months: u32,
}

impl Schedule {
    /// The first day of the period with this index, counted from 0: the anchor's day of the month, or the month's
    /// last where it has no such day. Stops at the end of the calendar ([`Day::MAX`]).
    pub fn boundary(&self, index: u32) -> Day {
        months_after(self.anchor, self.months.saturating_mul(index))
    }

    /// The index of the period that covers a day; none where the day is ahead of the anchor, or no period covers it.
    pub fn index_of(&self, day: Day) -> Option<u32> {
        (0..MOST_PERIODS)
            .find(|index| self.boundary(index.saturating_add(1)) > day)
            .filter(|_| self.anchor <= day)
    }

    /// The period with this index, counted from 0. Past the end of the calendar it covers no day.
    pub fn period(&self, index: u32) -> ServicePeriod {
        ServicePeriod { start: self.boundary(index), end: self.boundary(index.saturating_add(1)) }
    }
}

/// As many periods of a month as the calendar has.
const MOST_PERIODS: u32 = 120_000;

/// The same day so many months later, or the month's last where it has no such day (`C9`). Stops at the end of the
/// calendar ([`Day::MAX`]).
pub(crate) fn months_after(day: Day, months: u32) -> Day {
    day.to_chrono().checked_add_months(Months::new(months)).map_or(Day::MAX, Day::from_chrono)
}

/// The same day so many months ago, or the month's last where it has no such day (`I6`).
pub(crate) fn months_before(day: Day, months: u32) -> Day {
    day.to_chrono().checked_sub_months(Months::new(months)).map_or(Day::MIN, Day::from_chrono)
}
