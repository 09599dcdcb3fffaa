//! Calendar days in UTC.

use core::fmt;
use core::str::FromStr;

use chrono::{Datelike, NaiveDate};
use thiserror::Error;

use super::{Timestamp, binary_scalar};

/// A calendar day in UTC, from year 1 to year 9999; a service period `[start, end)` is two of them.
///
/// ```
/// use selfserve::Day;
///
/// let day: Day = "2026-11-22".parse()?;
/// assert_eq!(day.plus_days(10).to_string(), "2026-12-02");
/// # Ok::<(), selfserve::InvalidDay>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub(crate) i32);

/// The text is not a day written `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a day written YYYY-MM-DD")]
pub struct InvalidDay;

/// Days since 1970-01-01 of 0001-01-01 and of 9999-12-31.
const FIRST: i32 = -719_162;
const LAST: i32 = 2_932_896;

impl Day {
    /// The first day there is, 0001-01-01.
    pub const MIN: Self = Self(FIRST);
    /// The last day there is, 9999-12-31.
    pub const MAX: Self = Self(LAST);

    /// The day of this date of the Gregorian calendar, if there is one.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day)
            .map(Self::from_chrono)
            .filter(|day| (FIRST..=LAST).contains(&day.0))
    }

    /// This many days later (earlier where negative); stops at the ends of the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(days).clamp(FIRST, LAST))
    }

    /// As many days later as a setting says.
    #[must_use]
    pub(crate) fn plus_setting(self, days: u32) -> Self {
        self.plus_days(i32::try_from(days).unwrap_or(i32::MAX))
    }

    /// The number of days from this day to `later`; negative where that is earlier.
    pub fn days_until(self, later: Day) -> i32 {
        later.0.saturating_sub(self.0)
    }

    /// 00:00:00.000Z of the day: when what is dated on it happens.
    pub fn start(self) -> Timestamp {
        Timestamp(i64::from(self.0).saturating_mul(Timestamp::MILLISECONDS_A_DAY))
    }

    /// The year, the month (1 to 12) and the day of the month (1 to 31).
    pub fn ymd(self) -> (i32, u32, u32) {
        let date = self.to_chrono();
        (date.year(), date.month(), date.day())
    }

    /// The first day of its month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        let (year, month, _) = self.ymd();
        Self::from_ymd(year, month, 1).unwrap_or(Self::MIN)
    }

    /// The first day of the next month.
    #[must_use]
    pub fn first_of_next_month(self) -> Self {
        let (year, month, _) = self.ymd();
        let next = if month == 12 { (year.saturating_add(1), 1) } else { (year, month.saturating_add(1)) };
        Self::from_ymd(next.0, next.1, 1).unwrap_or(Self::MAX)
    }

    /// The same day as chrono's type.
    pub fn to_chrono(self) -> NaiveDate {
        NaiveDate::from_epoch_days(self.0).unwrap_or(NaiveDate::MIN)
    }

    /// The day of a date of chrono's, held within years 1 to 9999.
    pub fn from_chrono(date: NaiveDate) -> Self {
        Self(date.to_epoch_days().clamp(FIRST, LAST))
    }

    /// `YYYY-MM-DD`.
    pub(crate) fn write(self, text: &mut [u8; 10]) {
        let (year, month, day) = self.ymd();
        let year = u32::try_from(year).unwrap_or(0);
        let digits = [year / 1000 % 10, year / 100 % 10, year / 10 % 10, year % 10];
        let (month, day) = ([month / 10, month % 10], [day / 10, day % 10]);
        let all = digits.into_iter().chain(month).chain(day);
        *text = *b"0000-00-00";
        for (place, digit) in text.iter_mut().filter(|place| **place != b'-').zip(all) {
            *place = b'0'.saturating_add(u8::try_from(digit).unwrap_or(0));
        }
    }

    /// Reads `YYYY-MM-DD`, exactly.
    pub(crate) fn read(text: &[u8]) -> Option<Self> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text else { return None };
        let year = decimal(&[*y1, *y2, *y3, *y4])?;
        Self::from_ymd(i32::try_from(year).ok()?, decimal(&[*m1, *m2])?, decimal(&[*d1, *d2])?)
    }
}

/// The number that these ASCII digits write.
pub(super) fn decimal(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0_u32, |number, digit| {
        let digit = digit.checked_sub(b'0').filter(|digit| *digit <= 9)?;
        number.checked_mul(10)?.checked_add(u32::from(digit))
    })
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = [0; 10];
        self.write(&mut text);
        formatter.write_str(core::str::from_utf8(&text).unwrap_or_default())
    }
}

impl FromStr for Day {
    type Err = InvalidDay;

    fn from_str(text: &str) -> Result<Self, InvalidDay> {
        Self::read(text.as_bytes()).ok_or(InvalidDay)
    }
}

binary_scalar!(Day, i32, "a day written YYYY-MM-DD");

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date",
            "description": "A calendar day in UTC, written YYYY-MM-DD."
        })
    }
}
