//! Instants in UTC, to the millisecond.

use core::fmt;
use core::str::FromStr;

use chrono::{DateTime, Timelike as _, Utc};
use thiserror::Error;

use super::{Day, binary_scalar, day::decimal};

/// An instant in UTC, in whole milliseconds. The host says what time it is; the library never asks a clock.
///
/// ```
/// use selfserve::Timestamp;
///
/// let at: Timestamp = "2026-11-22T10:00:00.000Z".parse()?;
/// assert_eq!(at.day().to_string(), "2026-11-22");
/// # Ok::<(), selfserve::InvalidTimestamp>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub(crate) i64);

/// The text is not an RFC 3339 instant of the years 1 to 9999; a second 60 is one only where a day in UTC ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not an RFC 3339 instant")]
pub struct InvalidTimestamp;

const NANOSECONDS_A_SECOND: u32 = 1_000_000_000;
/// The last second of a day, from 0.
const LAST_SECOND: u32 = 86_399;

impl Timestamp {
    pub(crate) const MILLISECONDS_A_DAY: i64 = 86_400_000;
    pub(crate) const MILLISECONDS_AN_HOUR: i64 = 3_600_000;

    /// The last instant there is, 9999-12-31T23:59:59.999Z.
    pub(crate) const MAX: Self = Self(253_402_300_799_999);

    /// The instant this many milliseconds after 1970-01-01T00:00:00Z, within the years 1 to 9999.
    pub fn from_unix_milliseconds(milliseconds: i64) -> Result<Self, InvalidTimestamp> {
        if (Day::MIN.start().0..=Self::MAX.0).contains(&milliseconds) {
            Ok(Self(milliseconds))
        } else {
            Err(InvalidTimestamp)
        }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub fn unix_milliseconds(self) -> i64 {
        self.0
    }

    /// The calendar day in UTC.
    pub fn day(self) -> Day {
        Day(i32::try_from(self.0.div_euclid(Self::MILLISECONDS_A_DAY)).unwrap_or(Day::MAX.0))
    }

    /// This many seconds later; stops at the last instant there is.
    #[must_use]
    pub fn plus_seconds(self, seconds: u32) -> Self {
        let later = self.0.saturating_add(i64::from(seconds).saturating_mul(1000));
        Self::from_unix_milliseconds(later).unwrap_or(Self::MAX)
    }

    /// This many hours later; stops at the last instant there is.
    #[must_use]
    pub fn plus_hours(self, hours: u32) -> Self {
        let later = self.0.saturating_add(i64::from(hours).saturating_mul(Self::MILLISECONDS_AN_HOUR));
        Self(later.min(Self::MAX.0))
    }

    /// This many days of 24 hours earlier; stops at the first instant there is.
    #[must_use]
    pub(crate) fn minus_days(self, days: u32) -> Self {
        let earlier = self.0.saturating_sub(i64::from(days).saturating_mul(Self::MILLISECONDS_A_DAY));
        Self(earlier.max(Day::MIN.start().0))
    }

    /// The same instant as chrono's type.
    pub fn to_chrono(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or(DateTime::<Utc>::MIN_UTC)
    }

    /// The instant of chrono's type. What is finer than a millisecond is cut off, towards the past, and a leap second
    /// belongs to the millisecond before it: it is the last of its day in UTC, or none.
    pub fn from_chrono(instant: DateTime<Utc>) -> Result<Self, InvalidTimestamp> {
        // chrono writes a leap second as more than a second's nanoseconds: they would be the next day's first.
        let leap = instant.nanosecond() >= NANOSECONDS_A_SECOND;
        if leap && instant.num_seconds_from_midnight() != LAST_SECOND {
            return Err(InvalidTimestamp);
        }
        let whole = instant.timestamp().checked_mul(1000).ok_or(InvalidTimestamp)?;
        let milliseconds = instant.timestamp_subsec_millis().min(999);
        Self::from_unix_milliseconds(whole.checked_add(i64::from(milliseconds)).ok_or(InvalidTimestamp)?)
    }

    /// Reads the canonical form `YYYY-MM-DDTHH:MM:SS.mmmZ` without a detour.
    fn read_canonical(text: &[u8]) -> Option<Self> {
        let (day, time) = text.split_at_checked(10)?;
        let [b'T', h1, h2, b':', m1, m2, b':', s1, s2, b'.', f1, f2, f3, b'Z'] = time else { return None };
        let (hour, minute, second) = (decimal(&[*h1, *h2])?, decimal(&[*m1, *m2])?, decimal(&[*s1, *s2])?);
        if hour > 23 || minute > 59 || second > 59 {
            return None;
        }
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        let milliseconds = minutes
            .checked_mul(60)?
            .checked_add(second)?
            .checked_mul(1000)?
            .checked_add(decimal(&[*f1, *f2, *f3])?)?;
        Some(Self(Day::read(day)?.start().0.checked_add(i64::from(milliseconds))?))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00-00T00:00:00.000Z";
        let mut day = [0; 10];
        self.day().write(&mut day);
        let rest = self.0.rem_euclid(Self::MILLISECONDS_A_DAY);
        let (seconds, fraction) = (rest / 1000, rest % 1000);
        let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        let time = [hour / 10, hour % 10, minute / 10, minute % 10, second / 10, second % 10];
        let digits = time.into_iter().chain([fraction / 100, fraction / 10 % 10, fraction % 10]);
        if let Some((date, time)) = text.split_at_mut_checked(10) {
            date.copy_from_slice(&day);
            for (place, digit) in time.iter_mut().filter(|place| **place == b'0').zip(digits) {
                *place = b'0'.saturating_add(u8::try_from(digit).unwrap_or(0));
            }
        }
        formatter.write_str(core::str::from_utf8(&text).unwrap_or_default())
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    /// Reads any RFC 3339 instant, as [`Timestamp::from_chrono`] takes it: `23:59:60Z` is the last millisecond of its day.
    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        if let Some(instant) = Self::read_canonical(text.as_bytes()) {
            return Ok(instant);
        }
        let instant = DateTime::parse_from_rfc3339(text).map_err(|_| InvalidTimestamp)?;
        Self::from_chrono(instant.to_utc())
    }
}

binary_scalar!(Timestamp, i64, "an RFC 3339 instant such as 2026-11-22T10:00:00.000Z");

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Timestamp {
    fn schema_name() -> alloc::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "format": "date-time",
            "description": "An instant in UTC, RFC 3339 with milliseconds."
        })
    }
}
