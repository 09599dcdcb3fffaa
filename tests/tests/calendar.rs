//! `C9`, `K2`, `W1`: billing periods that do not drift, terms and frequencies, windows.

use std::collections::BTreeSet;
use std::ops::Range;

use selfserve::{BillingFrequency, Day, Schedule, ServicePeriod, Term, Timestamp, Window};

const TERMS: [Term; 3] = [Term::OneMonth, Term::OneYear, Term::ThreeYears];
const FREQUENCIES: [BillingFrequency; 5] = [
    BillingFrequency::Monthly,
    BillingFrequency::Quarterly,
    BillingFrequency::HalfYearly,
    BillingFrequency::Yearly,
    BillingFrequency::UpFront,
];
const PERIODS: u32 = 60;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("an instant")
}

/// A calendar counted by hand, month after month from January 2000: no library's.
struct CountedCalendar {
    /// The day on which each month starts, counted from 2000-01-01.
    firsts: Vec<i32>,
    lengths: Vec<i32>,
}

impl CountedCalendar {
    fn of_years(years: i32) -> Self {
        let (mut firsts, mut lengths, mut next) = (Vec::new(), Vec::new(), 0);
        for year in 2000..2000 + years {
            let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
            for length in [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
                firsts.push(next);
                lengths.push(length);
                next += length;
            }
        }
        Self { firsts, lengths }
    }

    /// This day of the month, or the month's last.
    fn day(&self, month: usize, day_of_month: i32) -> Day {
        let origin = day("2000-01-01");
        origin.plus_days(self.firsts[month] + day_of_month.min(self.lengths[month]) - 1)
    }
}

/// Every length of a billing period that some offer has.
fn period_lengths() -> BTreeSet<u32> {
    let offers = TERMS.into_iter().flat_map(|term| FREQUENCIES.map(|frequency| (term, frequency)));
    offers
        .filter(|(term, frequency)| frequency.fits(*term))
        .map(|(term, frequency)| frequency.months(term))
        .collect()
}

/// Checks the periods of every length from every day of these months on; returns how many days it started from.
fn check_periods(calendar: &CountedCalendar, start_months: Range<usize>) -> u32 {
    let mut starts = 0;
    for start_month in start_months {
        for day_of_month in 1..=calendar.lengths[start_month] {
            starts += 1;
            for months in period_lengths() {
                let schedule = Schedule { anchor: calendar.day(start_month, day_of_month), months };
                let mut end_of_last = schedule.anchor;
                for index in 0..PERIODS {
                    let period = schedule.period(index);
                    let expected_end = start_month + ((index + 1) * months) as usize;
                    assert_eq!(
                        period.start, end_of_last,
                        "a gap or an overlap: {schedule:?}, period {index}"
                    );
                    assert_eq!(period.end, calendar.day(expected_end, day_of_month), "{schedule:?}, {index}");
                    assert!(period.start < period.end, "{schedule:?}, {index}");
                    end_of_last = period.end;
                }
            }
        }
    }
    starts
}

#[test]
fn periods_tile_time_from_every_day_of_four_years() {
    let calendar = CountedCalendar::of_years(4 + 181);
    assert_eq!(check_periods(&calendar, 0..48), 1461);
}

#[test]
#[cfg_attr(debug_assertions, ignore = "exhaustive: run with --release")]
fn periods_tile_time_from_every_day_of_the_400_year_cycle() {
    let calendar = CountedCalendar::of_years(400 + 181);
    let starts: u32 = std::thread::scope(|scope| {
        let halves = [0..2400, 2400..4800].map(|half| scope.spawn(|| check_periods(&calendar, half)));
        halves.into_iter().map(|half| half.join().expect("no period is wrong")).sum()
    });
    assert_eq!(starts, 146_097);
}

fn boundaries(anchor: &str, months: u32, count: u32) -> Vec<String> {
    let schedule = Schedule { anchor: day(anchor), months };
    (0..count).map(|index| schedule.boundary(index).to_string()).collect()
}

#[test]
fn the_31st_comes_back_after_a_short_month() {
    assert_eq!(
        boundaries("2027-01-31", 1, 5),
        ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]
    );
    assert_eq!(boundaries("2028-01-31", 1, 3), ["2028-01-31", "2028-02-29", "2028-03-31"]);
}

#[test]
fn the_29th_of_february_comes_back_in_a_leap_year() {
    assert_eq!(
        boundaries("2028-02-29", 12, 5),
        ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]
    );
}

#[test]
fn at_the_end_of_the_calendar_periods_cover_no_day() {
    let schedule = Schedule { anchor: day("9999-11-30"), months: 1 };
    assert_eq!(schedule.period(0), ServicePeriod { start: day("9999-11-30"), end: day("9999-12-30") });
    assert_eq!(schedule.period(1).end, Day::MAX);
    assert_eq!(schedule.period(2).days(), 0);
    let far = Schedule { anchor: Day::MIN, months: u32::MAX };
    assert_eq!(far.period(0), ServicePeriod { start: Day::MIN, end: Day::MAX });
    assert_eq!(far.boundary(u32::MAX), Day::MAX);
}

#[test]
fn a_billing_period_is_never_longer_than_the_term() {
    use BillingFrequency::{HalfYearly, Monthly, Quarterly, UpFront, Yearly};
    let expected = [
        (Term::OneMonth, [Some(1), None, None, None, Some(1)]),
        (Term::OneYear, [Some(1), Some(3), Some(6), Some(12), Some(12)]),
        (Term::ThreeYears, [Some(1), Some(3), Some(6), Some(12), Some(36)]),
    ];
    for (term, months) in expected {
        for (frequency, months) in [Monthly, Quarterly, HalfYearly, Yearly, UpFront].into_iter().zip(months) {
            let fitting = frequency.fits(term).then(|| frequency.months(term));
            assert_eq!(fitting, months, "{frequency:?} in {term:?}");
        }
    }
}

#[test]
fn billing_periods_fill_the_term() {
    let anchor = day("2027-08-31");
    for (term, frequency) in TERMS.into_iter().flat_map(|term| FREQUENCIES.map(|frequency| (term, frequency)))
    {
        if frequency.fits(term) {
            let months = frequency.months(term);
            let last = term.months() / months;
            let end_of_term = Schedule { anchor, months: term.months() }.boundary(1);
            assert_eq!(Schedule { anchor, months }.boundary(last), end_of_term, "{frequency:?} in {term:?}");
        }
    }
}

#[test]
fn names_in_json() {
    assert_eq!(serde_json::to_string(&TERMS).expect("json"), r#"["one_month","one_year","three_years"]"#);
    assert_eq!(
        serde_json::to_string(&FREQUENCIES).expect("json"),
        r#"["monthly","quarterly","half_yearly","yearly","up_front"]"#
    );
    let period = ServicePeriod { start: day("2026-11-01"), end: day("2026-12-01") };
    let json = r#"{"start":"2026-11-01","end":"2026-12-01"}"#;
    assert_eq!(serde_json::to_string(&period).expect("json"), json);
    assert_eq!(serde_json::from_str::<ServicePeriod>(json).expect("a period"), period);
    let more = r#"{"start":"2026-11-01","end":"2026-12-01","days":30}"#;
    assert!(serde_json::from_str::<ServicePeriod>(more).is_err());
}

#[test]
fn days_are_counted_one_by_one() {
    let period = ServicePeriod { start: day("2028-02-10"), end: day("2028-03-10") };
    let around: Vec<Day> = (-40..80).map(|days| period.start.plus_days(days)).collect();
    let covered: Vec<Day> = around.iter().copied().filter(|day| period.contains(*day)).collect();
    assert_eq!((covered.first(), covered.last()), (Some(&day("2028-02-10")), Some(&day("2028-03-09"))));
    assert_eq!(period.days() as usize, covered.len());
    for from in around {
        let rest = covered.iter().filter(|day| **day >= from).count();
        assert_eq!(period.days_from(from) as usize, rest, "from {from}");
    }
}

#[test]
fn a_period_that_ends_before_it_starts_covers_no_day() {
    let period = ServicePeriod { start: day("2026-12-01"), end: day("2026-11-01") };
    assert_eq!(period.days(), 0);
    assert_eq!(period.days_from(Day::MIN), 0);
    assert!(!period.contains(day("2026-11-15")));
}

#[test]
fn a_window_is_judged_to_the_millisecond() {
    let window = Window::opened_at(at("2026-11-22T10:00:00.000Z"));
    let expected = [
        ("2026-11-22T09:59:59.999Z", false, false),
        ("2026-11-22T10:00:00.000Z", true, true),
        ("2026-11-23T09:59:59.999Z", true, true),
        ("2026-11-23T10:00:00.000Z", true, false),
        ("2026-11-29T09:59:59.999Z", true, false),
        ("2026-11-29T10:00:00.000Z", false, false),
    ];
    for (instant, open, full_credit) in expected {
        assert_eq!(window.is_open(at(instant)), open, "open at {instant}");
        assert_eq!(window.is_full_credit(at(instant)), full_credit, "full credit at {instant}");
    }
    assert_eq!(window.closes_at(), at("2026-11-29T10:00:00.000Z"));
}

#[test]
fn a_reactivation_opens_a_window_but_no_full_credit_window() {
    let opened = at("2026-11-22T10:00:00.000Z");
    let window = Window::opened_by_reactivation(opened);
    assert!(window.is_open(opened) && !window.is_full_credit(opened));
    assert_eq!(window.closes_at(), Window::opened_at(opened).closes_at());
}
