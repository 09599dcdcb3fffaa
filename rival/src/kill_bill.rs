//! Kill Bill: billing periods on a *bill cycle day*, and the parts of periods before the first and after the last.
//!
//! A subscription's cycle day need not be the day it starts on: the days up to the first cycle date are a *leading
//! stub*, those after the last one a *trailing stub*. A stub is measured against the period that ends, or begins,
//! where the stub meets a cycle date, and that period is counted from the date as it is: a date that was moved to the
//! end of a short month makes it longer or shorter than the cycle itself.

use alloc::vec::Vec;
use core::num::NonZeroU64;

use selfserve::Day;

use crate::cycle::{Interval, in_month, month_after, plus_months};
use crate::rounding::Share;

/// When a period is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// As it begins.
    InAdvance,
    /// As it ends.
    InArrears,
    /// As it ends, but already on any day within it.
    InArrearsGreedy,
}

/// A subscription, and the day up to which it is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Billing {
    /// The first day of service.
    pub start: Day,
    /// The first day without service, if it ends.
    pub end: Option<Day>,
    /// The day up to which it is billed.
    pub target: Day,
    /// The bill cycle day, 1 to 31. Periods of days and weeks do without.
    pub cycle_day: u32,
    /// The length of a billing period.
    pub interval: Interval,
    /// When periods are billed.
    pub mode: Mode,
}

/// A stretch of service that is billed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Item {
    /// Its first day.
    pub start: Day,
    /// The first day after it.
    pub end: Day,
    /// How much of a billing period it is.
    pub share: Share,
}

impl Item {
    /// How many billing periods it is, in billionths: each quotient has nine digits, half up.
    pub fn billionths(&self) -> i64 {
        self.share.digits(9).unwrap_or(i64::MAX)
    }
}

impl Billing {
    /// The first cycle date on or after the start.
    pub fn first_cycle_date(&self) -> Day {
        let Interval::Months(months) = self.interval else { return self.start };
        let (year, month, _) = self.start.ymd();
        let mut proposed = in_month(year, month, self.cycle_day);
        let step = i32::try_from(months.get()).unwrap_or(i32::MAX);
        while proposed < self.start && proposed < Day::MAX {
            proposed = plus_months(proposed, step);
        }
        align_in_month(proposed, self.cycle_day, self.interval)
    }

    /// The cycle date so many periods after the first.
    pub fn cycle_date(&self, periods: u32) -> Day {
        let periods = i32::try_from(periods).unwrap_or(i32::MAX);
        let first = self.first_cycle_date();
        match self.interval {
            Interval::Months(months) => {
                let months = i32::try_from(months.get()).unwrap_or(i32::MAX).saturating_mul(periods);
                let (year, month, _) = first.ymd();
                let (year, month) = month_after(year, month, months);
                in_month(year, month, self.cycle_day)
            }
            Interval::Days(days) => {
                first.plus_days(i32::try_from(days.get()).unwrap_or(i32::MAX).saturating_mul(periods))
            }
        }
    }

    /// The day up to which there is something to bill; none in arrears, before the first cycle date.
    pub fn effective_end(&self) -> Option<Day> {
        match self.mode {
            Mode::InAdvance => Some(self.end_in_advance()),
            Mode::InArrears => self.end_in_arrears(false),
            Mode::InArrearsGreedy => self.end_in_arrears(true),
        }
    }

    fn end_in_advance(&self) -> Day {
        let first = self.first_cycle_date();
        match self.end {
            Some(end) if self.target >= end => end,
            _ if self.target < first => first,
            end => {
                let next = self.cycle_date(self.periods_until(self.target).saturating_add(1));
                end.map_or(next, |end| end.min(next))
            }
        }
    }

    fn end_in_arrears(&self, greedy: bool) -> Option<Day> {
        if self.end == Some(self.target) {
            return Some(self.target);
        }
        let first = self.first_cycle_date();
        if self.target < if greedy { self.start } else { first } {
            return None;
        }
        if self.end.is_some_and(|end| end < first) {
            return self.end;
        }
        let (last, next) = if self.target < first {
            (first, first)
        } else {
            let periods = self.periods_until(self.target);
            (self.cycle_date(periods), self.cycle_date(periods.saturating_add(1)))
        };
        let billed = if greedy && last != self.target { next } else { last };
        let latest_end = if greedy { next } else { self.target };
        Some(self.end.filter(|end| *end <= latest_end).unwrap_or(billed))
    }

    /// How many whole periods lie between the first cycle date and a day that is not before it.
    fn periods_until(&self, day: Day) -> u32 {
        let mut periods = 0_u32;
        let mut next = self.cycle_date(1);
        while next <= day && next < Day::MAX {
            periods = periods.saturating_add(1);
            next = self.cycle_date(periods.saturating_add(1));
        }
        periods
    }

    /// The last cycle date up to which there is something to bill; none where there is none.
    pub fn last_cycle_date(&self) -> Option<Day> {
        let end = self.effective_end()?;
        (end >= self.first_cycle_date()).then(|| self.cycle_date(self.periods_until(end)))
    }

    /// The cycle date after the last one.
    pub fn next_cycle_date(&self) -> Day {
        let Some(last) = self.last_cycle_date() else { return self.first_cycle_date() };
        align_in_month(plus(last, self.interval, 1), self.cycle_day, self.interval)
    }

    /// Whether there is something to bill: nothing is billed for less than a day.
    pub fn bills(&self) -> bool {
        self.effective_end().is_some() && self.end.is_none_or(|end| end > self.start)
    }

    /// What is billed up to the target: a leading stub, whole periods, a trailing stub. Nothing for an end or a
    /// target before the start.
    pub fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        let Some(effective_end) = self.effective_end().filter(|_| self.bills() && self.target >= self.start)
        else {
            return items;
        };
        let first = self.first_cycle_date();
        if let Some(end) = self.end.filter(|end| *end <= first) {
            items.extend(leading_stub(self.start, end, self.interval, None));
            return items;
        }
        items.extend(leading_stub(self.start, first, self.interval, None));
        let Some(last) = self.last_cycle_date() else { return items };
        let whole = Share { part: 1, whole: NonZeroU64::MIN };
        for period in 0..self.periods_until(last) {
            let (start, end) = (self.cycle_date(period), self.cycle_date(period.saturating_add(1)));
            items.push(Item { start, end, share: whole });
        }
        items.extend(trailing_stub(last, effective_end, self.interval, None));
        items
    }
}

/// The stub from a day to a cycle date, measured against the period that ends there: its own days, or a fixed number
/// of days in every month. None where it has no day.
pub fn leading_stub(
    start: Day,
    cycle_date: Day,
    interval: Interval,
    fixed_month: Option<u32>,
) -> Option<Item> {
    stub(start, cycle_date, plus(cycle_date, interval, -1).days_until(cycle_date), fixed_month)
}

/// The stub from a cycle date to a day, measured against the period that begins there. It may be longer than that.
pub fn trailing_stub(
    cycle_date: Day,
    end: Day,
    interval: Interval,
    fixed_month: Option<u32>,
) -> Option<Item> {
    stub(cycle_date, end, cycle_date.days_until(plus(cycle_date, interval, 1)), fixed_month)
}

fn stub(start: Day, end: Day, days_in_period: i32, fixed_month: Option<u32>) -> Option<Item> {
    let days = fixed_month.map_or(start.days_until(end), |fixed| days_between(start, end, fixed));
    let part = u64::try_from(days).ok().filter(|days| *days > 0)?;
    let days_in_period = fixed_month.map_or(u64::try_from(days_in_period).ok()?, u64::from);
    let share = Share { part, whole: NonZeroU64::new(days_in_period)? };
    Some(Item { start, end, share })
}

/// How many days lie between two days where every month has the same number of days: between days of different
/// months, the month of the first counts so many instead of its own.
pub fn days_between(start: Day, end: Day, fixed_month: u32) -> i32 {
    let days = start.days_until(end);
    let ((year, month, _), (_, end_month, _)) = (start.ymd(), end.ymd());
    if month == end_month {
        return days;
    }
    let (_, _, last) = in_month(year, month, 31).ymd();
    days.saturating_sub_unsigned(last).saturating_add_unsigned(fixed_month)
}

/// The cycle day of the same month, or the month's last day; it may lie before the day that was proposed.
pub fn align_in_month(proposed: Day, cycle_day: u32, interval: Interval) -> Day {
    match interval {
        Interval::Months(_) => {
            let (year, month, _) = proposed.ymd();
            in_month(year, month, cycle_day)
        }
        Interval::Days(_) => proposed,
    }
}

/// The first cycle date on or after a day: by months the next cycle day; by days and weeks counted from the date
/// before, at least one period after it.
pub fn align_to_next(previous: Day, proposed: Day, cycle_day: u32, interval: Interval) -> Day {
    let Interval::Days(_) = interval else {
        let (_, _, day) = proposed.ymd();
        let month = if day > cycle_day { plus_months(proposed, 1) } else { proposed };
        return align_in_month(month, cycle_day, interval);
    };
    let mut next = plus(previous, interval, 1);
    while next < proposed && next < Day::MAX {
        next = plus(next, interval, 1);
    }
    next
}

/// So many intervals later.
fn plus(day: Day, interval: Interval, count: i32) -> Day {
    match interval {
        Interval::Months(months) => {
            plus_months(day, i32::try_from(months.get()).unwrap_or(i32::MAX).saturating_mul(count))
        }
        Interval::Days(days) => {
            day.plus_days(i32::try_from(days.get()).unwrap_or(i32::MAX).saturating_mul(count))
        }
    }
}
