//! Amounts, days and numbers as each language writes them, after the Unicode CLDR.

use fluent_bundle::{FluentArgs, FluentValue};
use selfserve::{Currency, Day, Decimal, Language, Percent, Timestamp};

/// A space at which no line breaks.
const NO_BREAK: char = '\u{a0}';

/// An amount with its currency: `-€13.10`, `CHF 13.10`; in Italian `-13,10 €`.
pub(crate) fn amount(language: Language, amount: Decimal, currency: Currency) -> String {
    let symbol = symbol(language, currency.code());
    let sign = if amount.is_sign_negative() && !amount.is_zero() { "-" } else { "" };
    let digits = number(language, &amount.abs().to_string());
    match language {
        // What ends with a letter or a point keeps away from the digits, what ends with a sign such as `$` does not.
        Language::English if symbol.ends_with(|last: char| last.is_alphabetic() || last == '.') => {
            format!("{sign}{symbol}{NO_BREAK}{digits}")
        }
        Language::English => format!("{sign}{symbol}{digits}"),
        Language::Italian => format!("{sign}{digits}{NO_BREAK}{symbol}"),
    }
}

/// A percentage: `8.875%`.
pub(crate) fn percent(language: Language, percent: Percent) -> String {
    format!("{}%", number(language, &percent.to_string()))
}

/// A day: `22 November 2026`.
pub(crate) fn day(language: Language, day: Day) -> String {
    let (year, month, day) = day.ymd();
    format!("{day} {} {year}", month_name(language, month))
}

/// An instant, to the minute: `22 November 2026, 10:00 UTC`.
pub(crate) fn timestamp(language: Language, at: Timestamp) -> String {
    let time = at.to_chrono().format("%H:%M");
    format!("{}, {time} UTC", day(language, at.day()))
}

/// A plain decimal of digits and at most one point, grouped by thousands. Italian groups from five digits on.
pub(crate) fn number(language: Language, plain: &str) -> String {
    let (group, point, grouped_from) = match language {
        Language::English => (',', '.', 4),
        Language::Italian => ('.', ',', 5),
    };
    let (whole, fraction) = plain.split_once('.').unwrap_or((plain, ""));
    let mut text = String::new();
    for (place, digit) in (1..=whole.len()).rev().zip(whole.chars()) {
        if whole.len() >= grouped_from && place % 3 == 0 && place != whole.len() {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// How Fluent writes numbers in English sentences.
pub(crate) fn english_value<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    sentence_number(Language::English, value)
}

/// How Fluent writes numbers in Italian sentences.
pub(crate) fn italian_value<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    sentence_number(Language::Italian, value)
}

fn sentence_number(language: Language, value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::Number(plain) => Some(number(language, &plain.as_string())),
        _ => None,
    }
}

/// The Fluent function `ARTICLE`: an Italian article, or a preposition with one, before a day. It is elided before
/// the days that are spoken with a vowel: `il 22`, `l'8`, `dall'11`.
pub(crate) fn article<'a>(facts: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::String(article), FluentValue::String(day)] = facts else { return FluentValue::Error };
    let elided = day.starts_with("8 ") || day.starts_with("11 ");
    match (elided, article.as_ref()) {
        (false, article) => format!("{article} {day}"),
        (true, "il") => format!("l'{day}"),
        (true, preposition) => format!("{preposition}l'{day}"),
    }
    .into()
}

/// The symbol of a currency, where the language has one for it.
fn symbol(language: Language, code: &str) -> &str {
    match code {
        "AUD" => "A$",
        "CAD" => "CA$",
        "CNY" => "CN¥",
        "EUR" => "€",
        "GBP" => "£",
        "ILS" => "₪",
        "NZD" => "NZ$",
        "PHP" => "₱",
        "XAF" => "FCFA",
        "XCD" => "EC$",
        "XOF" => "F\u{202f}CFA",
        "XPF" => "CFPF",
        _ => match (language, code) {
            (Language::English, "BRL") => "R$",
            (Language::English, "HKD") => "HK$",
            (Language::English, "INR") => "₹",
            (Language::English, "JPY") => "¥",
            (Language::English, "KRW") => "₩",
            (Language::English, "MXN") => "MX$",
            (Language::English, "TWD") => "NT$",
            (Language::English, "USD") => "$",
            (Language::English, "VND") => "₫",
            (Language::English, "XCG") => "Cg.",
            (Language::Italian, "THB") => "฿",
            (Language::Italian, "XCG") => "Cf",
            _ => code,
        },
    }
}

fn month_name(language: Language, month: u32) -> &'static str {
    let [english, italian] = match month {
        1 => ["January", "gennaio"],
        2 => ["February", "febbraio"],
        3 => ["March", "marzo"],
        4 => ["April", "aprile"],
        5 => ["May", "maggio"],
        6 => ["June", "giugno"],
        7 => ["July", "luglio"],
        8 => ["August", "agosto"],
        9 => ["September", "settembre"],
        10 => ["October", "ottobre"],
        11 => ["November", "novembre"],
        _ => ["December", "dicembre"],
    };
    match language {
        Language::English => english,
        Language::Italian => italian,
    }
}
