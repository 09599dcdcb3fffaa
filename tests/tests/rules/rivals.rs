//! Properties of the rival arithmetic (`I11`), and its integers held against real floats.

use std::num::{NonZeroU32, NonZeroU64};

use proptest::prelude::*;
use selfserve::{Day, Money, Schedule, Timestamp};
use selfserve_rival::kill_bill::{Billing, Mode};
use selfserve_rival::meteroid::Periods;
use selfserve_rival::{Binary64, Cycle, Evidence, Interval, PlanChange, Profile, Share, ShareRounding};

fn dollars(minor: i64) -> Money {
    Money::from_minor_units(minor, "USD".parse().expect("a currency"))
}

fn whole(number: u64) -> NonZeroU64 {
    NonZeroU64::new(number).expect("more than zero")
}

/// A change at a second of a period of some days.
fn changes() -> impl Strategy<Value = PlanChange> {
    (0_i64..20_000, 1_i64..=366, any::<prop::sample::Index>(), 0_i64..1_000_000, 0_i64..1_000_000).prop_map(
        |(start, days, at, before, after)| {
            let seconds = start * 86_400;
            let instant = |seconds: i64| Timestamp::from_unix_milliseconds(seconds * 1000).expect("in range");
            let length = usize::try_from(days * 86_400).expect("days");
            let at = seconds + i64::try_from(at.index(length)).expect("seconds");
            PlanChange {
                start: instant(seconds),
                end: instant(seconds + days * 86_400),
                at: instant(at),
                before: dollars(before),
                after: dollars(after),
            }
        },
    )
}

proptest! {
    #[test]
    fn i11_binary64_is_what_floats_are(part in 0_u64..1 << 53, of in 1_u64..1 << 53, amount in 0_u64..1 << 40) {
        let share = Binary64::from(part).divided_by(whole(of));
        prop_assert_eq!(share.times(amount).rounded(), Some((part as f64 / of as f64 * amount as f64).round() as u64));
    }

    #[test]
    fn i11_floats_of_a_days_price_are_the_same(amount in 0_u64..1 << 40, days in 1_u64..=366, used in 0_u64..=366) {
        let share = Share { part: used, whole: whole(days) };
        let float = (amount as f64 / days as f64 * used as f64).round() as i64;
        prop_assert_eq!(ShareRounding::BinaryUnit.of(amount as i64, share), Some(float));
        let float = (used as f64 / days as f64 * amount as f64).round() as i64;
        prop_assert_eq!(ShareRounding::BinaryShare.of(amount as i64, share), Some(float));
    }

    /// However an engine rounds, it is less than a cent from the exact share.
    #[test]
    fn i11_every_rounding_is_near_the_exact_share(amount in 0_i64..100_000_000, of in 1_u64..4_000_000, part: prop::sample::Index) {
        let share = Share { part: part.index(usize::try_from(of).expect("fits") + 1) as u64, whole: whole(of) };
        for rounding in [
            ShareRounding::AtTheEnd,
            ShareRounding::Digits(9),
            ShareRounding::Digits(16),
            ShareRounding::PythonHalfEven,
            ShareRounding::PythonCutOff,
            ShareRounding::BinaryShare,
            ShareRounding::BinaryUnit,
        ] {
            let rounded = i128::from(rounding.of(amount, share).expect("fits"));
            let off = rounded * i128::from(of) - i128::from(amount) * i128::from(share.part);
            prop_assert!(off.abs() <= i128::from(of), "{rounding:?}: {rounded}");
            prop_assert_eq!(rounding.of(-amount, share).map(|minor| -minor), rounding.of(amount, share));
        }
    }

    /// What a profile gives that is documented is held against the words of the documentation.
    #[test]
    fn i11_documented_profiles_prorate_what_remains(change in changes()) {
        let documented = |one: &Profile| one.evidence() == Evidence::DocumentedNotVerified || *one == Profile::Stripe;
        for profile in Profile::ALL.into_iter().filter(documented) {
            let lines = profile.change(&change).expect("fits");
            let (from, to) = (change.at.max(change.start), change.end);
            let (rest, all) = match profile {
                // "Prorations are calculated down to the second."
                Profile::Stripe => (seconds(from, to), seconds(change.start, to)),
                // "The price per day": the days of the cycle, the day of the change included.
                _ => (i64::from(from.day().days_until(to.day())), i64::from(change.start.day().days_until(to.day()))),
            };
            let exact = |minor: i64| (i128::from(minor) * i128::from(rest) * 2 + i128::from(all)).div_euclid(i128::from(all) * 2);
            prop_assert_eq!(i128::from(lines.charge.minor_units()), exact(change.after.minor_units()));
            prop_assert_eq!(i128::from(-lines.credit.minor_units()), exact(change.before.minor_units()));
        }
    }

    #[test]
    fn i11_a_change_to_the_same_price_costs_nothing_and_back_gives_back(change in changes()) {
        for profile in Profile::ALL {
            let same = profile.change(&PlanChange { after: change.before, ..change }).expect("fits");
            prop_assert!(same.net.is_zero());
            let there = profile.change(&change).expect("fits").net;
            let back = PlanChange { before: change.after, after: change.before, ..change };
            prop_assert_eq!(profile.change(&back).expect("fits").net, there.negated().expect("fits"));
        }
    }

    /// Whatever the cycle day, nothing is billed twice and nothing is left out; only the ends are parts of a period.
    #[test]
    fn i11_kill_bill_bills_every_day_once(
        start in 0_i32..40_000, length in 0_i32..900, target in 0_i32..900, cycle_day in 1_u32..=31, months in 1_u32..=12, mode in 0_usize..3,
    ) {
        let start = Day::MIN.plus_days(719_162 + start);
        let billing = Billing {
            start,
            end: (length % 3 != 0).then(|| start.plus_days(length)),
            target: start.plus_days(target),
            cycle_day,
            interval: Interval::Months(NonZeroU32::new(months).expect("more than zero")),
            mode: [Mode::InAdvance, Mode::InArrears, Mode::InArrearsGreedy][mode],
        };
        let items = billing.items();
        let mut next = start;
        for (place, item) in items.iter().enumerate() {
            prop_assert_eq!(item.start, next);
            prop_assert!(item.end > item.start);
            let inside = place > 0 && place + 1 < items.len();
            prop_assert!(!inside || item.billionths() == 1_000_000_000);
            next = item.end;
        }
        if !items.is_empty() {
            prop_assert_eq!(Some(next), billing.effective_end().map(|end| billing.end.map_or(end, |last| end.min(last))));
        }
    }

    #[test]
    fn i11_meteroids_periods_tile_time(start in 0_i32..40_000, day in 0_i32..3_000, billing_day in 1_u32..=31, months in 1_u32..=12) {
        let periods = Periods { billing_day, months: NonZeroU32::new(months).expect("more than zero") };
        let start = Day::MIN.plus_days(719_162 + start);
        let period = periods.containing(start, start.plus_days(day));
        prop_assert!(period.contains(start.plus_days(day)));
        prop_assert_eq!(periods.containing(start, period.end).start, period.end);
        prop_assert_eq!(periods.in_arrears(start, period.end), period);
    }

    #[test]
    fn c9_cycles_are_our_schedules_from_the_anchor_on(anchor in 0_i32..40_000, months in 1_u32..40, index in 0_i32..200) {
        let anchor = Day::MIN.plus_days(719_162 + anchor);
        let cycle = Cycle { anchor, interval: Interval::Months(NonZeroU32::new(months).expect("more than zero")) };
        let schedule = Schedule { anchor, months };
        prop_assert_eq!(cycle.period(index), schedule.period(index as u32));
    }

    #[test]
    fn c9_cycles_tile_time_in_both_directions(anchor in -40_000_i32..40_000, day in -40_000_i32..40_000, months: bool, length in 1_u32..60) {
        let epoch = Day::MIN.plus_days(719_162);
        let length = NonZeroU32::new(length).expect("more than zero");
        let interval = if months { Interval::Months(length) } else { Interval::Days(length) };
        let cycle = Cycle { anchor: epoch.plus_days(anchor), interval };
        let day = epoch.plus_days(day);
        prop_assert!(cycle.containing(day).contains(day));
        let index = cycle.index_at(day);
        prop_assert_eq!(cycle.period(index - 1).end, cycle.period(index).start);
    }
}

fn seconds(from: Timestamp, to: Timestamp) -> i64 {
    (to.unix_milliseconds() - from.unix_milliseconds()) / 1000
}
