//! Amounts, days and numbers are written as the language writes them.

use selfserve::{Day, Language, Money, NextStep, NextStepKind, Percent, Timestamp, UnitPrice, json};

use crate::Messages;
use crate::tests::{LANGUAGES, amount, day, euro};

#[test]
fn amounts_days_and_numbers_are_written_as_the_language_writes_them() {
    let [english, italian] = LANGUAGES.map(Messages::new);
    let both = |money: Money| [english.money(money), italian.money(money)];
    assert_eq!(both(euro("13.10")), ["€13.10", "13,10\u{a0}€"]);
    assert_eq!(both(euro("-13.10")), ["-€13.10", "-13,10\u{a0}€"]);
    assert_eq!(both(euro("1234.50")), ["€1,234.50", "1234,50\u{a0}€"]);
    assert_eq!(both(euro("1234567.89")), ["€1,234,567.89", "1.234.567,89\u{a0}€"]);
    assert_eq!(both(amount("12345", "JPY")), ["¥12,345", "12.345\u{a0}JPY"]);
    assert_eq!(both(amount("1.000", "KWD")), ["KWD\u{a0}1.000", "1,000\u{a0}KWD"]);
    assert_eq!(both(amount("5", "XAF")), ["FCFA\u{a0}5", "5\u{a0}FCFA"]);
    assert_eq!(both(amount("5", "XOF")), ["F\u{202f}CFA\u{a0}5", "5\u{a0}F\u{202f}CFA"]);
    assert_eq!(both(amount("-5.00", "XCG")), ["-Cg.\u{a0}5.00", "-5,00\u{a0}Cf"]);
    let price: UnitPrice = json::read(br#"{"amount":"0.0625","currency":"EUR"}"#).unwrap();
    assert_eq!([english.unit_price(price), italian.unit_price(price)], ["€0.0625", "0,0625\u{a0}€"]);
    let rate: Percent = "8.875".parse().unwrap();
    assert_eq!([english.percent(rate), italian.percent(rate)], ["8.875%", "8,875%"]);
    assert_eq!(english.day(day("2026-11-22")), "22 November 2026");
    assert_eq!(italian.day(day("2026-11-22")), "22 novembre 2026");
    let at: Timestamp = "2026-11-22T09:05:59.999Z".parse().unwrap();
    assert_eq!(english.timestamp(at), "22 November 2026, 09:05 UTC");
    assert_eq!([english.number(999), english.number(1_000)], ["999", "1,000"]);
    assert_eq!([italian.number(9_999), italian.number(10_000)], ["9999", "10.000"]);
}

#[test]
fn the_months_are_in_order() {
    let italian = Messages::new(Language::Italian);
    let months: Vec<String> = (1..=12)
        .map(|month| italian.day(Day::from_ymd(2026, month, 3).unwrap()))
        .map(|day| day.split(' ').nth(1).unwrap().chars().take(3).collect())
        .collect();
    assert_eq!(months.join(" "), "gen feb mar apr mag giu lug ago set ott nov dic");
}

#[test]
fn what_happens_next_is_dated() {
    let step = NextStep { kind: NextStepKind::Renews, on: day("2026-12-08") };
    let [english, italian] = LANGUAGES.map(Messages::new);
    assert_eq!(english.next_step(&step), "Renews on 8 December 2026");
    assert_eq!(italian.next_step(&step), "Si rinnova l'8 dicembre 2026");
}
