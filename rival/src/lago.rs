//! Lago: billing periods by the calendar or by the anniversary, whose last day is named as included, and what a
//! termination gives back.

use core::num::{NonZeroU32, NonZeroU64};

use selfserve::{Day, Percent, ServicePeriod};

use crate::cycle::{Cycle, Interval};
use crate::rounding::{Share, ShareRounding};

/// Where billing periods begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Alignment {
    /// On the first day of a month, quarter, half-year or year, or on a Monday.
    Calendar,
    /// On the day of the month, or of the week, on which the subscription began.
    Anniversary,
}

/// A subscription's billing periods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Periods {
    /// Where they begin.
    pub alignment: Alignment,
    /// Their length.
    pub interval: Interval,
    /// The subscription's first day. Those by the calendar do without.
    pub subscribed: Day,
}

impl Periods {
    /// The period that covers a day.
    pub fn containing(&self, day: Day) -> ServicePeriod {
        self.cycle().containing(day)
    }

    /// What is billed on a day: in advance the period that covers it, in arrears the one before. It does not begin
    /// before the subscription did.
    pub fn billed_on(&self, day: Day, in_advance: bool, started: Day) -> ServicePeriod {
        let cycle = self.cycle();
        let index = cycle.index_at(day);
        let period = cycle.period(if in_advance { index } else { index.saturating_sub(1) });
        ServicePeriod { start: period.start.max(started), end: period.end }
    }

    fn cycle(&self) -> Cycle {
        let anchor = match self.alignment {
            Alignment::Calendar => CALENDAR,
            Alignment::Anniversary => self.subscribed,
        };
        Cycle { anchor, interval: self.interval }
    }
}

/// The first day of the calendar is a Monday and the first day of a year.
const CALENDAR: Day = Day::MIN;

/// What so many days of a period cost, in minor units: the price of a day times the days, both as binary64. None
/// where it does not fit.
pub fn days_amount(plan_minor: i64, days: u32, days_in_period: NonZeroU32) -> Option<i64> {
    let share = Share { part: days.into(), whole: NonZeroU64::from(days_in_period) };
    ShareRounding::BinaryUnit.of(plan_minor, share)
}

/// How many days of a period are billed where a trial covers its beginning: the trial's days are free, and nothing is
/// billed where it lasts to the period's end.
pub fn days_after_trial(period: ServicePeriod, trial_start: Day, trial_days: u32) -> u32 {
    let trial_end = trial_start.plus_days(i32::try_from(trial_days).unwrap_or(i32::MAX));
    period.days_from(trial_end)
}

/// What a termination gives back on a period that was billed in advance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Termination {
    /// What the invoice of the period came to, tax included, in minor units.
    pub invoiced: i64,
    /// What is given back before tax.
    pub unused: i64,
    /// The tax on it.
    pub unused_tax: i64,
    /// What of it goes back to the card, where that is asked for: what was paid beyond what was used.
    pub refund: i64,
    /// The rest, which becomes credit.
    pub credit: i64,
}

/// How a termination is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Settlement {
    /// All of it becomes credit.
    Credit,
    /// What was paid beyond what was used goes back: of an invoice on which so many minor units were paid.
    Refund {
        /// What was paid, in minor units.
        paid: i64,
    },
}

/// Ends a subscription on a day, which still counts as used, in a period that was billed in advance. None where it
/// does not fit.
pub fn terminate(
    plan_minor: i64,
    tax: Percent,
    billed: ServicePeriod,
    days_in_period: NonZeroU32,
    last_day: Day,
    settlement: Settlement,
) -> Option<Termination> {
    let amount = |days: u32| days_amount(plan_minor, days, days_in_period);
    let rate = Share { part: tax.millionths().into(), whole: MILLION };
    let tax_on = |net: i64| ShareRounding::AtTheEnd.of(net, rate);
    let with_tax = |net: i64| net.checked_add(tax_on(net)?);
    let (charged, unused) = (amount(billed.days())?, amount(billed.days_from(last_day.plus_days(1)))?);
    let unused = unused.min(charged);
    let unused_tax = tax_on(unused)?;
    let total = unused.checked_add(unused_tax)?;
    let refund = match settlement {
        Settlement::Credit => 0,
        Settlement::Refund { paid } => {
            let used =
                with_tax(amount(billed.days().checked_sub(billed.days_from(last_day.plus_days(1)))?)?)?;
            paid.checked_sub(used)?.clamp(0, total)
        }
    };
    Some(Termination {
        invoiced: with_tax(charged)?,
        unused,
        unused_tax,
        refund,
        credit: total.checked_sub(refund)?,
    })
}

/// What a change of units costs that is billed at once and not prorated: only units above the most that was already
/// paid for in this period.
pub fn new_units(units: u32, most_paid: u32) -> u32 {
    units.saturating_sub(most_paid)
}

const MILLION: NonZeroU64 = match NonZeroU64::new(1_000_000) {
    Some(number) => number,
    None => NonZeroU64::MIN,
};
