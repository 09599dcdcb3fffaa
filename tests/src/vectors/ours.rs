//! Our own arithmetic, asked the questions that peers are asked.

use std::num::NonZeroU32;

use selfserve::{
    Day, LicenseCount, Money, PeriodValue, Schedule, ServicePeriod, Timestamp, UnitPrice, change_amount,
    rounded,
};

/// The calendar repeats after 400 years.
const YEARS: i32 = 400;

/// What so many days of a period of N days cost (`I4`).
pub(super) fn prorated(whole: Money, days: u32, days_in_period: u32) -> Option<Money> {
    let price = UnitPrice::from_decimal(whole.to_decimal(), whole.currency()).ok()?;
    rounded(PeriodValue::of(LicenseCount(1), days, price), days_in_period, price).ok()
}

/// What is credited when something goes that was paid for the whole period, after the days that were used (`S4`).
pub(super) fn credited(whole: Money, used: u32, days_in_period: u32) -> Option<Money> {
    let price = UnitPrice::from_decimal(whole.to_decimal(), whole.currency()).ok()?;
    let value = |days| PeriodValue::of(LicenseCount(1), days, price);
    change_amount(value(days_in_period), value(used), days_in_period, price).ok()
}

/// The days of a span that begins and ends at midnight.
pub(super) fn days(start: Timestamp, end: Timestamp) -> Option<u32> {
    let midnight = |at: Timestamp| at == at.day().start();
    let days = ServicePeriod { start: start.day(), end: end.day() }.days();
    (midnight(start) && midnight(end) && start <= end).then_some(days)
}

/// The billing period of so many months that covers a day, with boundaries on the anchor's day of the month (`C9`).
/// Our schedules begin with their anchor, so for days before it the anchor is moved back by whole turns of the
/// calendar.
pub(super) fn containing(anchor: Day, months: NonZeroU32, day: Day) -> Option<ServicePeriod> {
    let turns = (0..=3).find(|turns| {
        let cycle = u32::try_from(turns * YEARS * 12).unwrap_or(0);
        cycle.is_multiple_of(months.get()) && moved_back(anchor, *turns).is_some_and(|anchor| anchor <= day)
    })?;
    let schedule = Schedule { anchor: moved_back(anchor, turns)?, months: months.get() };
    let (mut low, mut high) = (0_u32, 12 * 10_000 / months.get() + 1);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if schedule.boundary(middle) <= day { low = middle } else { high = middle }
    }
    Some(schedule.period(low)).filter(|period| period.contains(day))
}

fn moved_back(anchor: Day, turns: i32) -> Option<Day> {
    let (year, month, day) = anchor.ymd();
    Day::from_ymd(year - turns * YEARS, month, day)
}

/// The cycle that covers an instant, where every cycle begins at the anchor's time of day.
pub(super) fn containing_instant(
    anchor: Timestamp,
    months: NonZeroU32,
    at: Timestamp,
) -> Option<(Timestamp, Timestamp)> {
    let time = anchor.unix_milliseconds() - anchor.day().start().unix_milliseconds();
    let shifted =
        |at: Timestamp, by: i64| Timestamp::from_unix_milliseconds(at.unix_milliseconds() + by).ok();
    let period = containing(anchor.day(), months, shifted(at, -time)?.day())?;
    Some((shifted(period.start.start(), time)?, shifted(period.end.start(), time)?))
}
