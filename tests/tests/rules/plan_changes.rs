//! Moves to another plan (`U2`, `U3`): what has to hold on every day of months of every length.

use selfserve::*;
use selfserve_tests::month::Month;
use serde_json::{Value, json};

/// Months of 28 to 31 days.
const MONTHS: [(&str, i64); 4] = [("2027-02", 28), ("2028-02", 29), ("2026-11", 30), ("2026-12", 31)];

/// The prices of three plans, in thousandths: the second is dearer than the first, the third than both.
const PRICES: [(&str, i64); 3] = [("pro", 13_100), ("premium", 22_465), ("max", 40_000)];

/// Three products, each of which leads to every other.
fn catalog() -> Catalog {
    let products: Vec<Value> = PRICES.iter().map(|(id, thousandths)| product(id, *thousandths)).collect();
    let program = json!({ "currencies": [{ "country": "IT", "currency": "EUR" }] });
    Catalog::from_json(&json!({ "program": program, "products": products }).to_string()).expect("a catalog")
}

fn product(id: &str, thousandths: i64) -> Value {
    let others = PRICES.iter().filter(|(other, _)| *other != id);
    let moves: Vec<Value> = others
        .flat_map(|(other, _)| {
            ["monthly", "yearly"].map(|offer| json!({ "product": other, "offer": offer, "kind": "upgrade" }))
        })
        .collect();
    let price = |thousandths: i64| {
        let amount = format!("{}.{:03}", thousandths / 1000, thousandths % 1000);
        json!([{ "price": { "amount": amount, "currency": "EUR" } }])
    };
    let offers = json!([
        { "id": "monthly", "term": "one_month", "billing": "monthly", "prices": price(thousandths), "moves": moves },
        { "id": "yearly", "term": "one_year", "billing": "yearly", "prices": price(thousandths * 12) },
    ]);
    json!({ "id": id, "name": id, "offers": offers })
}

fn at(month: &str, day: i64, hour: u32) -> String {
    format!("{month}-{day:02}T{hour:02}:00:00.000Z")
}

/// Thousandths of so many days out of a period, rounded half away from zero to cents.
fn cents(thousandths: i64, days: i64) -> i64 {
    let doubled = thousandths * 2 + 10 * days;
    doubled.div_euclid(20 * days)
}

/// From one plan to a second on one day, and to a third on another, every pair of days: the lines prove themselves, as quoted,
/// and add up to the price of each day's plan, the dearest that it had.
#[test]
fn i4_two_moves_on_every_pair_of_days() {
    let [(_, pro), (_, premium), (_, max)] = PRICES;
    for (month, days) in MONTHS {
        for first in 1..=days {
            for second in first..=days {
                let mut life = Month::bought(catalog(), &at(month, 1, 0), 7, None);
                life.move_to(&at(month, first, 9), "premium", "monthly").expect("moved");
                life.move_to(&at(month, second, 10), "max", "monthly").expect("moved again");
                let on_pro = first - 1;
                let on_premium = second - first;
                let exact = 7 * (pro * on_pro + premium * on_premium + max * (days - on_pro - on_premium));
                assert_eq!(life.sum(), cents(exact, days), "{month}, {first}, {second}");
                assert!(life.lines.iter().all(|line| verify(line).is_empty()));
            }
        }
    }
}

/// To a cheaper plan while the windows are open, and up again: the days of both moves are paid once, by the dearer plan.
#[test]
fn u2_down_and_up_on_every_pair_of_days() {
    let [(_, pro), (_, premium), _] = PRICES;
    for (month, days) in MONTHS {
        for down in 1..=7 {
            for up in down..=days {
                let mut life = Month::bought_of(catalog(), "premium", &at(month, 1, 0), (7, None));
                life.move_to(&at(month, down, 9), "pro", "monthly").expect("down");
                life.move_to(&at(month, up, 10), "premium", "monthly").expect("up");
                let on_pro = (up - down - 1).max(0);
                let exact = 7 * (pro * on_pro + premium * (days - on_pro));
                assert_eq!(life.sum(), cents(exact, days), "{month}, {down}, {up}");
                assert!(life.lines.iter().all(|line| verify(line).is_empty()));
            }
        }
    }
}

/// A move that is taken back costs the difference of its day, and nothing where the day was dearer before.
#[test]
fn u2_taken_back_a_move_costs_that_day_alone() {
    let [(_, pro), (_, premium), _] = PRICES;
    for (month, days) in MONTHS {
        for day in 1..=days {
            let mut life = Month::bought(catalog(), &at(month, 1, 0), 7, None);
            life.move_to(&at(month, day, 9), "premium", "monthly").expect("moved");
            life.move_back(&at(month, day, 10)).expect("taken back");
            let exact = 7 * (pro * (days - 1) + premium);
            assert_eq!(life.sum(), cents(exact, days), "{month}, {day}");
            life.change(&at(month, day, 11), 9).expect("more");
            let more = exact + 2 * (premium + pro * (days - day));
            assert_eq!(life.sum(), cents(more, days), "{month}, {day}: on the plan of the day");
            assert!(life.lines.iter().all(|line| verify(line).is_empty()));
        }
    }
}

/// Within a day of the purchase everything comes back in full, whichever moves and changes of licenses came between, on the first
/// days of a month: nothing is credited twice.
#[test]
fn s4_within_a_day_everything_comes_back_after_any_moves() {
    let plans = ["pro", "premium", "max"].into_iter().flat_map(|plan| [(plan, "monthly"), (plan, "yearly")]);
    let totals = [None, Some(1), Some(9)];
    for (bought, (to, offer)) in
        ["pro", "premium"].into_iter().flat_map(|bought| plans.clone().map(move |to| (bought, to)))
    {
        for (with, then) in totals.into_iter().flat_map(|with| totals.map(|then| (with, then))) {
            for (moved_on, ended_on) in [(1, 1), (1, 2), (2, 2)] {
                let mut life = Month::bought_of(catalog(), bought, &at("2026-12", 1, 18), (7, None));
                let day = |day, hour| at("2026-12", day, if day == 1 { hour + 10 } else { hour });
                if life.move_with(&day(moved_on, 9), to, offer, with).is_err() {
                    continue;
                }
                if let Some(then) = then {
                    life.change(&day(ended_on, 10), then).expect("more, or fewer");
                }
                life.cancel(&day(ended_on, 11)).expect("in the window");
                assert_eq!(
                    life.sum(),
                    0,
                    "{bought}, {to} {offer}, {with:?}, {then:?}, {moved_on}, {ended_on}"
                );
                assert!(life.lines.iter().all(|line| verify(line).is_empty()));
            }
        }
    }
}

/// A move that waits for its payment has the lines of one that counts at once; paid up to two days later, it leaves the same to be
/// paid for; given up, it leaves nothing, and what was there before as it was.
#[test]
fn u7_a_move_that_waits_on_every_day() {
    for (month, days) in MONTHS {
        for day in 1..days {
            for (offer, is_paid) in
                [("monthly", true), ("monthly", false), ("yearly", true), ("yearly", false)]
            {
                let began = at(month, day, 9);
                let mut at_once = Month::bought(catalog(), &at(month, 1, 0), 7, None);
                let before = at_once.sum();
                let cost = at_once.move_to(&began, "premium", offer).expect("moved");
                let mut waits = Month::bought(catalog(), &at(month, 1, 0), 7, None);
                waits.activate(&at(month, day, 8), Activation::OnFirstPayment);
                assert_eq!(waits.move_to(&began, "premium", offer), Ok(cost), "{month}, {day}");
                assert_eq!(waits.lines, at_once.lines, "{month}, {day}: the same lines");
                let reported = if day + 2 > days { at(month, days, 10) } else { at(month, day + 2, 0) };
                let back = waits.report(&reported, is_paid);
                assert_eq!(back, if is_paid { 0 } else { -cost }, "{month}, {day}");
                waits.activate(&at(month, days, 11), Activation::Immediately);
                let more = at(month, days, 12);
                let one_more = if is_paid {
                    at_once.change(&more, 8)
                } else {
                    let mut before = Month::bought(catalog(), &at(month, 1, 0), 7, None);
                    before.change(&more, 8)
                };
                assert_eq!(waits.change(&more, 8), one_more, "{month}, {day}, {offer}, {is_paid}");
                let paid = if is_paid { cost } else { 0 };
                assert_eq!(waits.sum(), before + paid + one_more.expect("added"), "{month}, {day}");
                assert!(waits.lines.iter().all(|line| verify(line).is_empty()));
            }
        }
    }
}

/// A term that begins, and is taken back: neither is credited more than it was charged, and the day is paid once.
#[test]
fn u3_a_term_that_begins_is_taken_back_on_every_day() {
    for (month, days) in MONTHS {
        for day in 1..=days {
            let mut life = Month::bought(catalog(), &at(month, 1, 0), 7, None);
            let whole = life.sum();
            let change = life.move_to(&at(month, day, 9), "premium", "yearly").expect("moved");
            assert!(change > 0, "{month}, {day}: {change}");
            life.move_back(&at(month, day, 10)).expect("taken back");
            let [(_, pro), (_, premium), _] = PRICES;
            let of_year = |thousandths: i64| thousandths * 12 * 7;
            let year = if month == "2027-02" && day == 28 || month < "2027-03" { 365 } else { 366 };
            let year = if month == "2028-02" && day < 29 { 366 } else { year.min(365) };
            // The day on the dearer plan, the others on the one before; each period is rounded on its own.
            let rest = cents(7 * pro * (days - 1), days);
            let between = (life.sum() - rest - cents(of_year(premium), year)).abs();
            assert!(between <= 1, "{month}, {day}: {} of {whole}, {rest} and {between}", life.sum());
            for line in &life.lines {
                assert_eq!(verify(line), vec![], "{month} {day} {line:?}");
            }
        }
    }
}
