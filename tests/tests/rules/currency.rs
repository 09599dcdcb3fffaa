//! `K5`: the table of ISO 4217, against the crate `iso_currency`.

use iso_currency::{Currency as Peer, Flag, IntoEnumIterator};
use selfserve::Currency;

/// What the peer still lists, or does not mark, and nobody pays with any more, or ever did.
const NOT_PAID_WITH: [(&str, &str); 6] = [
    ("BGN", "replaced by EUR on 2026-01-01"),
    ("CUC", "withdrawn on 2021-01-01"),
    ("HRK", "replaced by EUR on 2023-01-01"),
    ("SLL", "replaced by SLE at the end of 2023"),
    ("UYW", "an indexed unit, for pensions and wages"),
    ("ZWL", "replaced by ZWG on 2024-09-01"),
];

fn is_paid_with(peer: Peer) -> bool {
    let listed = NOT_PAID_WITH.iter().any(|(code, _)| *code == peer.code());
    !listed && !peer.has_flag(Flag::Fund) && !peer.has_flag(Flag::Special)
}

#[test]
fn the_table_holds_what_people_pay_with_and_nothing_else() {
    let peers = Peer::iter().filter(|peer| is_paid_with(*peer));
    let mut expected: Vec<&str> = peers.map(|peer| peer.code()).collect();
    expected.sort_unstable();
    let ours: Vec<String> = Currency::all().map(|currency| currency.to_string()).collect();
    assert_eq!(ours, expected);
}

#[test]
fn every_exception_is_one() {
    for (code, reason) in NOT_PAID_WITH {
        assert!(Peer::from_code(code).is_some(), "{code} ({reason}) needs no exception any more");
    }
}

#[test]
fn minor_digits_agree() {
    for currency in Currency::all() {
        let peer = Peer::from_code(currency.code()).expect("the table above agrees");
        assert_eq!(Some(u16::from(currency.minor_digits())), peer.exponent(), "{currency}");
    }
}

#[test]
fn the_digits_that_another_library_gets_wrong() {
    // `rusty-money` has other exponents for these three.
    for code in ["HUF", "MRU", "MGA"] {
        assert_eq!(code.parse::<Currency>().expect("listed").minor_digits(), 2, "{code}");
    }
}

#[test]
fn what_is_no_code_is_refused() {
    for text in ["", "EU", "EURO", "eur", "E R", "AED ", " AE", "D A", "XXX", "XTS", "XAU", "UYI", "€", "日"]
    {
        assert!(text.parse::<Currency>().is_err(), "{text:?}");
    }
}
