//! The arithmetic of one change of seats, two lines: ours, bare `i128`, and decimals of three languages.

use std::hint::black_box;

use rust_decimal::{Decimal, RoundingStrategy};
use selfserve::*;
use selfserve_benches::allocator::allocations;
use selfserve_benches::clock::slice;
use selfserve_benches::instructions::{collected, count};
use selfserve_benches::table::{Bound, Figure, Table};

use crate::peers;

const COUNTED: usize = 1_000;

/// A billing period with 15 licenses at its start, of which two lots are taken back.
#[derive(Clone, Copy)]
pub struct Change {
    days: u32,
    licenses: u32,
    /// Licenses taken back, and for how many days they would have gone on.
    lots: [(u32, u32); 2],
    /// 13.105 EUR, as each of the three wants it.
    price: UnitPrice,
    price_in_tenths: i128,
    price_as_decimal: Decimal,
}

/// The two amounts, in cents.
type Amounts = [i64; 2];

impl Change {
    fn new() -> Self {
        let euro = "EUR".parse().expect("a currency");
        Self {
            days: 31,
            licenses: 15,
            lots: [(5, 20), (3, 10)],
            price: UnitPrice::parse("13.105", euro).expect("a price"),
            price_in_tenths: 13_105,
            price_as_decimal: Decimal::new(13_105, 3),
        }
    }

    /// The change with what it comes to, for the peers in other languages.
    fn to_json(self) -> String {
        let Self { days, licenses, lots: [first, second], price_as_decimal, .. } = self;
        let (lots, cents) = ([<[u32; 2]>::from(first), second.into()], ours(&self));
        format!(
            r#"{{"days":{days},"licenses":{licenses},"price":"{price_as_decimal}","lots":{lots:?},"cents":{cents:?}}}"#
        )
    }
}

/// As the core does it.
pub fn ours(change: &Change) -> Amounts {
    let Change { days, price, .. } = *change;
    let mut value = PeriodValue::of(LicenseCount(change.licenses), days, price);
    let mut line = |(removed, left): (u32, u32)| {
        let after = value.checked_sub(PeriodValue::of(LicenseCount(removed), left, price)).expect("fits");
        let charge = charge(value, after, days, price, &[], PriceTax::Exclusive).expect("fits");
        value = after;
        charge.net.minor_units()
    };
    [line(change.lots[0]), line(change.lots[1])]
}

/// The same in `i128` without any check.
pub fn bare(change: &Change) -> Amounts {
    let divisor = i128::from(change.days) * 10;
    let rounded = |value: i128| (2 * value + divisor) / (2 * divisor);
    let mut value = i128::from(change.licenses) * i128::from(change.days) * change.price_in_tenths;
    let mut line = |(removed, left): (u32, u32)| {
        let after = value - i128::from(removed) * i128::from(left) * change.price_in_tenths;
        let amount = rounded(after) - rounded(value);
        value = after;
        amount as i64
    };
    [line(change.lots[0]), line(change.lots[1])]
}

/// The same in decimals, rounded as often.
pub fn decimal(change: &Change) -> Amounts {
    let (days, price) = (Decimal::from(change.days), change.price_as_decimal);
    let rounded =
        |value: Decimal| (value / days).round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let mut value = Decimal::from(change.licenses) * days * price;
    let mut line = |(removed, left): (u32, u32)| {
        let after = value - Decimal::from(removed) * Decimal::from(left) * price;
        let amount = rounded(after) - rounded(value);
        value = after;
        (amount.mantissa() * 10_i128.pow(2 - amount.scale())) as i64
    };
    [line(change.lots[0]), line(change.lots[1])]
}

pub fn collect(work: fn(&Change) -> Amounts) {
    let change = Change::new();
    collected(|| {
        for _ in 0..COUNTED {
            black_box(work(black_box(&change)));
        }
    });
}

pub fn rows(table: &mut Table) {
    table.section("Arithmetic of one change of seats, two lines");
    let change = Change::new();
    assert_eq!(ours(&change), bare(&change), "exact");
    assert_eq!(ours(&change), decimal(&change), "exact");
    let bound = Bound::AtMost(Figure::Instructions(330.0));
    table.instructions("ours", count("seats", COUNTED), bound, "");
    let allocated = allocations(|| {
        black_box(ours(&change));
    });
    let none = Bound::AtMost(Figure::Number(0.0));
    table.row("ours: allocations", Figure::Number(allocated as f64), none, "");
    table.instructions("bare i128, unchecked", count("seats_i128", COUNTED), Bound::None, "");
    table.instructions("rust_decimal", count("seats_decimal", COUNTED), Bound::None, "");
    for (what, work) in [("ours", ours as fn(&Change) -> Amounts), ("rust_decimal", decimal)] {
        let time = slice(|| {
            for _ in 0..COUNTED {
                black_box(work(black_box(&change)));
            }
        });
        table.row(what, Figure::each(COUNTED, time), Bound::None, "");
    }
    let change = change.to_json();
    peers::rows(table, "python3", "benches/peers/seats.py", &change);
    peers::rows(table, "node", "bindings-node/bench/seats.mjs", &change);
}
