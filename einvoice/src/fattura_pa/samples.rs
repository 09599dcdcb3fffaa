//! Invoices as terms, which the tests write.

use alloc::borrow::Cow;
use alloc::vec;

use selfserve::{Currency, Day, Money, UnitPrice};

use crate::terms::{
    Address, Category, DocumentKind, Italy, Line, Party, Payment, Preceding, Rea, Tax, Terms, Totals,
};

pub(super) fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub(super) fn euro(amount: &str) -> Money {
    money(amount, "EUR")
}

pub(super) fn money(amount: &str, currency: &str) -> Money {
    Money::parse(amount, currency.parse().unwrap()).unwrap()
}

fn currency() -> Currency {
    "EUR".parse().unwrap()
}

/// A charge, and what is given back, between two Italian companies, paid by card.
pub(super) fn charge() -> Terms<'static> {
    Terms {
        number: "2026-000123",
        issued: day("2026-11-22"),
        kind: DocumentKind::Invoice,
        currency: currency(),
        accounting_tax: None,
        due: Some(day("2026-12-22")),
        buyer_reference: None,
        order: Some("PO-4711"),
        cost_center: Some("CC-12"),
        notes: vec!["Capitale sociale “interamente versato”"],
        preceding: vec![],
        seller: seller(),
        buyer: buyer(),
        delivery: None,
        payment: Some(Payment::Card { brand: "visa", last_four: "4242" }),
        lines: vec![
            Line {
                note: Some(Cow::Borrowed("13.10 EUR × 5 × 23/30")),
                period: Some((day("2026-11-08"), day("2026-11-30"))),
                ..line(5, "50.22", "10.044")
            },
            line(-2, "-20.00", "10"),
        ],
        taxes: vec![tax("22", "30.22", "6.65")],
        totals: Totals {
            net: euro("30.22"),
            tax: euro("6.65"),
            gross: euro("36.87"),
            paid: euro("10.00"),
            rounding: euro("-0.01"),
            due: euro("26.86"),
        },
        italy: Italy {
            regime: Some("RF01"),
            register: Some(Rea {
                office: "MI",
                number: "1234567",
                capital: Some(euro("10000")),
                sole_shareholder: Some(true),
                in_liquidation: false,
            }),
            transmitter: None,
            recipient_code: Some("M5UXCR1"),
            certified_email: Some("acquisti@pec.example.it"),
        },
    }
}

/// A credit note without tax, to a buyer abroad of whom nothing is known but name and place, paid back by transfer.
pub(super) fn credit_note() -> Terms<'static> {
    let charge = charge();
    Terms {
        number: "2026-000124",
        kind: DocumentKind::CreditNote,
        due: None,
        order: None,
        cost_center: None,
        notes: vec![],
        preceding: vec![preceding("2026-000120", "2026-10-22"), preceding("2026-000123", "2026-11-22")],
        buyer: Party {
            name: "Tōkyō Trading",
            vat_id: None,
            tax_number: Some("7010401022916"),
            address: Address {
                street: vec!["1-1-1 Marunouchi", "Chiyoda"],
                city: "Tōkyō",
                postal_code: Some("100-0005"),
                region: Some("Kantō"),
                country: "JP",
            },
            ..buyer()
        },
        payment: Some(Payment::Transfer {
            iban: "IT60X0542811101000000123456",
            bic: Some("UNCRITMM"),
            holder: Some("Südwerk S.r.l."),
        }),
        lines: vec![
            free(line(3, "30.00", "10"), "N2.1"),
            free(line(-1, "-4.99", "4.99"), "N2.1"),
            Line { period: None, ..free(line(1, "7.00", "7"), "N4") },
        ],
        taxes: vec![
            Tax { reason: Some("Art. 7-ter DPR 633/72"), ..no_tax("25.01", "N2.1") },
            no_tax("7.00", "N4"),
        ],
        totals: Totals {
            net: euro("32.01"),
            tax: euro("0"),
            gross: euro("32.01"),
            paid: euro("32.01"),
            rounding: euro("0"),
            due: euro("0"),
        },
        italy: Italy { recipient_code: None, transmitter: Some(("IT", "01234567890")), ..charge.italy },
        ..charge
    }
}

pub(super) fn preceding(number: &'static str, issued: &str) -> Preceding<'static> {
    Preceding { number, issued: day(issued) }
}

pub(super) fn seller() -> Party<'static> {
    Party {
        name: "Südwerk S.r.l.",
        vat_id: Some("IT01234567897"),
        tax_number: Some("09876543217"),
        legal_id: None,
        electronic_address: None,
        address: Address {
            street: vec!["Via Roma 1"],
            city: "Milano",
            postal_code: Some("20121"),
            region: Some("MI"),
            country: "IT",
        },
        contact: None,
    }
}

pub(super) fn buyer() -> Party<'static> {
    Party {
        name: "Łukasz & Figli S.p.A.",
        vat_id: Some("IT00743110157"),
        tax_number: Some("00743110157"),
        legal_id: None,
        electronic_address: None,
        address: Address {
            street: vec!["Corso Francia 2", "scala B"],
            city: "Forlì",
            postal_code: Some("47121"),
            region: None,
            country: "IT",
        },
        contact: None,
    }
}

/// Licenses at 22 %, for November.
pub(super) fn line(quantity: i64, amount: &str, price: &str) -> Line<'static> {
    Line {
        note: None,
        quantity,
        amount: euro(amount),
        period: Some((day("2026-11-01"), day("2026-11-30"))),
        price: UnitPrice::parse(price, currency()).unwrap(),
        category: Category::Standard,
        percent: "22".parse().unwrap(),
        natura: None,
        name: "Power BI Pro",
    }
}

pub(super) fn free<'a>(line: Line<'a>, natura: &'a str) -> Line<'a> {
    Line { category: Category::OutsideScope, percent: "0".parse().unwrap(), natura: Some(natura), ..line }
}

pub(super) fn tax(percent: &str, base: &str, amount: &str) -> Tax<'static> {
    Tax {
        category: Category::Standard,
        percent: percent.parse().unwrap(),
        base: euro(base),
        amount: euro(amount),
        reason: None,
        reason_code: None,
        natura: None,
    }
}

pub(super) fn no_tax(base: &str, natura: &'static str) -> Tax<'static> {
    Tax { category: Category::OutsideScope, natura: Some(natura), ..tax("0", base, "0") }
}
