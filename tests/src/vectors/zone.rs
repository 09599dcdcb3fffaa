//! Time zones: some peers count the days of a clock on the wall. The library has none; these are the tests'.

use chrono::{Duration, FixedOffset, NaiveDateTime, Offset as _, TimeZone as _};
use selfserve::Timestamp;

/// A time zone, by its name or as a fixed distance from UTC.
#[derive(Debug, Clone, Copy)]
pub(super) enum Zone {
    Named(chrono_tz::Tz),
    Fixed(FixedOffset),
}

impl Default for Zone {
    fn default() -> Self {
        Self::Named(chrono_tz::UTC)
    }
}

impl Zone {
    pub(super) fn parse(name: &str) -> Option<Self> {
        name.parse().map(Self::Named).ok().or_else(|| name.parse().map(Self::Fixed).ok())
    }

    /// What the clock on the wall shows, written as if it were UTC.
    pub(super) fn wall(self, at: Timestamp) -> Option<Timestamp> {
        let utc = at.to_chrono().naive_utc();
        let offset = match self {
            Self::Named(zone) => zone.offset_from_utc_datetime(&utc).fix(),
            Self::Fixed(offset) => offset,
        };
        instant(utc.checked_add_offset(offset)?)
    }

    /// The first instant at which the clock on the wall shows this; where it is set forward past it, an hour on.
    pub(super) fn instant(self, wall: Timestamp) -> Option<Timestamp> {
        let wall = wall.to_chrono().naive_utc();
        let found = |wall: &NaiveDateTime| match self {
            Self::Named(zone) => zone.from_local_datetime(wall).earliest().map(|at| at.naive_utc()),
            Self::Fixed(offset) => wall.checked_sub_offset(offset),
        };
        instant(found(&wall).or_else(|| found(&(wall + Duration::hours(1))))?)
    }
}

fn instant(utc: NaiveDateTime) -> Option<Timestamp> {
    Timestamp::from_chrono(utc.and_utc()).ok()
}
