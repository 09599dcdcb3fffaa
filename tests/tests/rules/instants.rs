//! Instants as hosts write them: what is finer than a millisecond is cut, and a leap second stays in its day (`T1`).

use chrono::{DateTime, NaiveTime, Utc};
use proptest::prelude::*;
use selfserve::{Timestamp, json};

fn read(text: &str) -> Option<String> {
    text.parse().ok().map(|at: Timestamp| at.to_string())
}

#[test]
fn what_is_finer_than_a_millisecond_is_cut_towards_the_past() {
    let cut = [
        ("2026-01-31T23:59:59.9996Z", "2026-01-31T23:59:59.999Z"),
        ("2026-01-31T23:59:59.999999999999Z", "2026-01-31T23:59:59.999Z"),
        ("2026-02-01T00:59:59.9996+01:00", "2026-01-31T23:59:59.999Z"),
        ("1969-12-31T23:59:59.9996Z", "1969-12-31T23:59:59.999Z"),
        ("0001-01-01T00:00:00.0004Z", "0001-01-01T00:00:00.000Z"),
        ("9999-12-31T23:59:59.9996Z", "9999-12-31T23:59:59.999Z"),
    ];
    for (written, instant) in cut {
        assert_eq!(read(written).as_deref(), Some(instant), "{written}");
    }
    assert_eq!(read("0000-12-31T23:59:59.9996Z"), None);
}

#[test]
fn a_leap_second_is_the_last_millisecond_of_its_day_and_elsewhere_there_is_none() {
    for written in [
        "2016-12-31T23:59:60Z",
        "2016-12-31T23:59:60.000Z",
        "2016-12-31T23:59:60.9996Z",
        "2017-01-01T01:59:60+02:00",
        "2017-01-01T05:29:60.5+05:30",
        "2016-12-31T15:59:60-08:00",
    ] {
        assert_eq!(read(written).as_deref(), Some("2016-12-31T23:59:59.999Z"), "{written}");
    }
    for written in [
        "2016-12-31T10:00:60Z",
        "2016-12-31T23:58:60Z",
        "2016-12-31T23:59:60+02:00",
        "2017-01-01T00:59:60+02:00",
        "2016-12-31T23:59:61Z",
        "2016-12-31T23:60:00Z",
        "2016-12-31T24:00:00Z",
    ] {
        assert_eq!(read(written), None, "{written}");
        assert!(json::read::<Timestamp>(format!("{written:?}").as_bytes()).is_err(), "{written}");
    }
}

/// chrono has leap seconds as well, in any minute.
#[test]
fn a_leap_second_of_chrono_is_taken_as_one_of_text() {
    let leap = |hour| {
        let time = NaiveTime::from_hms_milli_opt(hour, 59, 59, 1_500).expect("a time");
        Timestamp::from_chrono(DateTime::<Utc>::UNIX_EPOCH.date_naive().and_time(time).and_utc()).ok()
    };
    assert_eq!(leap(23).map(|at| at.to_string()).as_deref(), Some("1970-01-01T23:59:59.999Z"));
    assert_eq!(leap(10), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: selfserve_tests::cases(1_000), ..ProptestConfig::default() })]

    /// However fine it is written, at whatever offset, on either side of 1970.
    #[test]
    fn every_instant_is_cut_to_its_millisecond(
        milliseconds in -62_135_510_400_000_i64..253_402_214_400_000,
        finer in 0_u32..1_000_000,
        minutes in -1_439_i32..=1_439,
    ) {
        let exact = Timestamp::from_unix_milliseconds(milliseconds).expect("an instant");
        let fine = exact.to_chrono() + chrono::Duration::nanoseconds(finer.into());
        prop_assert_eq!(Timestamp::from_chrono(fine), Ok(exact));
        let offset = chrono::FixedOffset::east_opt(minutes * 60).expect("an offset");
        let written = fine.with_timezone(&offset).to_rfc3339_opts(chrono::SecondsFormat::Nanos, false);
        prop_assert_eq!(written.parse(), Ok(exact), "{}", written);
    }
}
