//! Documents in terms of EN 16931, by hand: together they say every term.

use alloc::borrow::Cow;
use alloc::vec;
use alloc::vec::Vec;

use selfserve::{Day, Money, Percent, UnitPrice};

use crate::terms::{
    Address, Category, Contact, Delivery, DocumentKind, Identifier, Italy, Line, Party, Payment, Preceding,
    Tax, Terms, Totals,
};

/// An invoice for a German authority, of prorated licenses, of ten more and of two that were given back, at three taxes;
/// something was paid, and five cents are rounded away.
pub(super) fn invoice() -> Terms<'static> {
    let lines = vec![
        Line {
            note: Some(Cow::Borrowed("13.10 EUR a month, 23 of 30 days")),
            period: Some((day("2026-11-08"), day("2026-11-30"))),
            ..line("Fabrikam Projects, Plan 1", 5, "10.044", "50.22")
        },
        Line {
            period: Some((day("2026-12-01"), day("2026-12-31"))),
            ..line("Fabrikam Visio", 10, "13.10", "131.00")
        },
        Line {
            note: Some(Cow::Borrowed("given back")),
            ..line("Fabrikam Projects, Plan 1", -2, "4.37", "-8.74")
        },
        Line { percent: percent("7"), ..line("A book <Fish & Chips ]]>", 1, "20", "20.00") },
        Line { category: Category::Exempt, percent: percent("0"), ..line("A course", 3, "5", "15.00") },
    ];
    let standard = Tax { reason: Some("never said"), ..tax(Category::Standard, "19", "172.48", "32.77") };
    let exempt =
        Tax { reason: Some("Exempt by § 4 No. 21 UStG"), ..tax(Category::Exempt, "0", "15.00", "0.00") };
    Terms {
        number: "INV-2026-000042",
        issued: day("2026-12-01"),
        kind: DocumentKind::Invoice,
        currency: money("0.00").currency(),
        accounting_tax: None,
        due: Some(day("2026-12-31")),
        buyer_reference: Some("04011000-12345-03"),
        order: Some("PO-7"),
        cost_center: Some("CC-4711"),
        notes: vec!["Thank you.", "Registered in Berlin."],
        preceding: Vec::new(),
        seller: seller(),
        buyer: buyer(),
        delivery: None,
        payment: Some(Payment::Transfer {
            iban: "DE89370400440532013000",
            bic: Some("COBADEFFXXX"),
            holder: Some("Fabrikam"),
        }),
        lines,
        taxes: vec![standard, tax(Category::Standard, "7", "20.00", "1.40"), exempt],
        totals: totals(["207.48", "34.17", "241.65", "41.60", "-0.05", "200.00"]),
        italy: Italy::default(),
    }
}

/// A credit note of two invoices, in which one line takes back what was credited; some of it was allocated.
pub(super) fn credit_note() -> Terms<'static> {
    Terms {
        number: "INV-2026-000043",
        kind: DocumentKind::CreditNote,
        due: None,
        notes: vec!["Thank you."],
        preceding: vec![
            Preceding { number: "INV-2026-000040", issued: day("2026-10-01") },
            Preceding { number: "INV-2026-000041", issued: day("2026-11-01") },
        ],
        payment: Some(Payment::Card { brand: "visa", last_four: "4242" }),
        lines: vec![
            Line {
                period: Some((day("2026-11-15"), day("2026-11-30"))),
                ..line("Fabrikam Visio", 4, "13.10", "52.40")
            },
            line("Fabrikam Visio", -1, "2", "-2.00"),
        ],
        taxes: vec![tax(Category::Standard, "19", "50.40", "9.58")],
        totals: totals(["50.40", "9.58", "59.98", "9.98", "0.00", "50.00"]),
        ..invoice()
    }
}

/// Another country of the Union: the buyer owes the tax. Its credits have reduced other invoices.
pub(super) fn reverse_charge() -> Terms<'static> {
    Terms {
        buyer: italian(),
        payment: Some(Payment::Transfer { iban: "TR330006100519786457841326", bic: None, holder: None }),
        totals: totals(["131.00", "0.00", "131.00", "-5.00", "0.00", "136.00"]),
        ..untaxed(Category::ReverseCharge)
    }
}

/// A delivery into another country of the Union.
pub(super) fn intra_community() -> Terms<'static> {
    Terms {
        buyer: italian(),
        delivery: Some(Delivery { on: day("2026-12-01"), country: "IT".parse().expect("a country") }),
        ..untaxed(Category::IntraCommunity)
    }
}

/// A delivery out of the Union, to elsewhere than the buyer.
pub(super) fn export() -> Terms<'static> {
    let address = Address { country: "CH", region: None, ..italian().address };
    Terms {
        buyer: Party { vat_id: None, address, ..italian() },
        delivery: Some(Delivery { on: day("2026-12-02"), country: "NO".parse().expect("a country") }),
        ..untaxed(Category::Export)
    }
}

/// A small business, which is exempt by a law that has a code.
pub(super) fn exempt() -> Terms<'static> {
    let mut terms = untaxed(Category::Exempt);
    terms.seller = Party { vat_id: None, ..seller() };
    terms.taxes[0].reason_code = Some("VATEX-FR-FRANCHISE");
    terms.taxes[0].reason = Some("TVA non applicable");
    terms
}

/// Outside the scope of VAT, so nobody says a VAT id; how it is paid is not said.
pub(super) fn outside_scope() -> Terms<'static> {
    let legal_id = Some(Identifier { scheme: None, id: "HRB 12345" });
    Terms {
        buyer_reference: Some("Room 12"),
        order: None,
        cost_center: None,
        notes: Vec::new(),
        seller: Party { vat_id: None, tax_number: None, legal_id, ..seller() },
        buyer: Party { vat_id: None, ..buyer() },
        payment: Some(Payment::NotSaid),
        ..untaxed(Category::OutsideScope)
    }
}

/// Dollars, of which the tax is said in euros, too; something is zero-rated.
pub(super) fn accounting_currency() -> Terms<'static> {
    let mut terms = invoice();
    terms.accounting_tax = Some(money("32.76"));
    terms.lines = vec![
        line("Fabrikam Visio", 10, "20", "200.00"),
        Line { category: Category::ZeroRated, percent: percent("0"), ..line("A stamp", 1, "10", "10.00") },
    ];
    terms.taxes = vec![
        tax(Category::Standard, "19", "200.00", "38.00"),
        tax(Category::ZeroRated, "0", "10.00", "0.00"),
    ];
    terms.totals = totals(["210.00", "38.00", "248.00", "0.00", "0.00", "248.00"]);
    in_currency(&mut terms, "USD");
    terms
}

/// A currency without decimals, and a price that has some.
pub(super) fn yen() -> Terms<'static> {
    let mut terms = invoice();
    terms.buyer = italian();
    terms.payment = None;
    terms.lines =
        vec![Line { percent: percent("8.875"), ..line("Fabrikam Visio", 3, "333.3333", "1000.00") }];
    terms.taxes = vec![tax(Category::Standard, "8.875", "1000.00", "89.00")];
    terms.totals = totals(["1000.00", "89.00", "1089.00", "0.00", "0.00", "1089.00"]);
    in_currency(&mut terms, "JPY");
    terms
}

/// An invoice of ten licenses, without tax.
pub(super) fn untaxed(category: Category) -> Terms<'static> {
    Terms {
        lines: vec![Line {
            category,
            percent: percent("0"),
            ..line("Fabrikam Visio", 10, "13.10", "131.00")
        }],
        taxes: vec![tax(category, "0", "131.00", "0.00")],
        totals: totals(["131.00", "0.00", "131.00", "0.00", "0.00", "131.00"]),
        ..invoice()
    }
}

/// The same figures in another currency.
fn in_currency(terms: &mut Terms<'_>, code: &str) {
    let currency = code.parse().expect("a currency");
    terms.currency = currency;
    let turn =
        |amount: &mut Money| *amount = Money::from_decimal(amount.to_decimal(), currency).expect("fits");
    for line in &mut terms.lines {
        turn(&mut line.amount);
        line.price = UnitPrice::from_decimal(line.price.to_decimal(), currency).expect("fits");
    }
    for tax in &mut terms.taxes {
        turn(&mut tax.base);
        turn(&mut tax.amount);
    }
    let Totals { net, tax, gross, paid, rounding, due } = &mut terms.totals;
    [net, tax, gross, paid, rounding, due].into_iter().for_each(turn);
}

/// A seller of whom all is known, whose address has four lines.
fn seller() -> Party<'static> {
    Party {
        name: "Fabrikam GmbH",
        vat_id: Some("DE123456789"),
        tax_number: Some("30/123/45678"),
        legal_id: Some(Identifier { scheme: Some("0204"), id: "991-1234512345-06" }),
        electronic_address: Some(Identifier { scheme: Some("9930"), id: "DE123456789" }),
        address: Address {
            street: vec!["Haus 3", "Invalidenstraße 1", "2. Hof", "4. Stock"],
            city: "Berlin",
            postal_code: Some("10115"),
            region: Some("Land Berlin"),
            country: "DE",
        },
        contact: Some(Contact {
            name: "Accounts receivable",
            phone: Some("+49 30 1234"),
            email: Some("billing@fabrikam.example"),
        }),
    }
}

fn buyer() -> Party<'static> {
    Party {
        name: "Contoso AG",
        vat_id: Some("DE987654321"),
        tax_number: Some("never said"),
        legal_id: Some(Identifier { scheme: None, id: "HRB 4711" }),
        electronic_address: Some(Identifier { scheme: Some("0204"), id: "04011000-12345-03" }),
        address: Address {
            street: vec!["Marienplatz 1", "Rückgebäude"],
            city: "München",
            postal_code: Some("80331"),
            region: None,
            country: "DE",
        },
        contact: None,
    }
}

pub(super) fn italian() -> Party<'static> {
    Party {
        name: "Contoso S.p.A.",
        vat_id: Some("IT00743110157"),
        tax_number: None,
        legal_id: None,
        electronic_address: Some(Identifier { scheme: Some("0211"), id: "IT00743110157" }),
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

fn line(name: &'static str, quantity: i64, price: &str, amount: &str) -> Line<'static> {
    Line {
        note: None,
        quantity,
        amount: money(amount),
        period: None,
        price: UnitPrice::parse(price, money("0.00").currency()).expect("a price"),
        category: Category::Standard,
        percent: percent("19"),
        natura: None,
        name,
    }
}

fn tax(category: Category, rate: &str, base: &str, amount: &str) -> Tax<'static> {
    Tax {
        category,
        percent: percent(rate),
        base: money(base),
        amount: money(amount),
        reason: None,
        reason_code: None,
        natura: None,
    }
}

fn totals(amounts: [&str; 6]) -> Totals {
    let [net, tax, gross, paid, rounding, due] = amounts.map(money);
    Totals { net, tax, gross, paid, rounding, due }
}

fn money(amount: &str) -> Money {
    Money::parse(amount, "EUR".parse().expect("a currency")).expect("an amount")
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

pub(super) fn percent(text: &str) -> Percent {
    text.parse().expect("a percentage")
}
