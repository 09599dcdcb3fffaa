//! Ids are checked as a well-kept library of others checks them (`I14`): `tests/ids/README.md`.

use std::path::Path;

use selfserve::{SchemedId, TextProblem, VatId};

/// What the vectors call what is wrong.
fn verdict(problem: Option<TextProblem>) -> &'static str {
    match problem {
        None => "valid",
        Some(TextProblem::CheckDigit) => "wrong check digit",
        Some(_) => "wrong form",
    }
}

fn problem(scheme: &str, id: &str) -> Option<TextProblem> {
    match scheme {
        "VAT" => VatId::from(id).problem(),
        _ => SchemedId { scheme: scheme.parse().expect("a scheme"), id: id.into() }.problem(),
    }
}

#[test]
fn i14_ids_are_judged_as_the_oracle_judges_them() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ids/ids.csv");
    let vectors = std::fs::read_to_string(file).expect("the vectors");
    let lines = vectors.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let mut tried = 0;
    for line in lines {
        let [scheme, id, expected] = line[..] else { panic!("{line:?}") };
        assert_eq!(verdict(problem(scheme, id)), expected, "{scheme} {id}");
        tried += 1;
    }
    assert!(tried > 300, "{tried} ids");
}

#[test]
fn i14_the_form_of_a_vat_id_is_its_country_s() {
    for id in [
        "IT0123456789",
        "DE0123456789",
        "CH123456789",
        "NL123456789X01",
        "GR094259216",
        "GB12345678",
        "GBGD500",
    ] {
        assert_eq!(problem("VAT", id), Some(TextProblem::NotAVatId), "{id}");
    }
    for id in
        ["GBGD001", "GBHA599", "NO974761076", "CHE107787577", "LV16117519997", "CZ480315123", "US123456789"]
    {
        assert_eq!(problem("VAT", id), None, "{id}");
    }
}

#[test]
fn i14_a_scheme_says_what_form_its_ids_have() {
    let right = [
        ("0002", "73282932000074"),
        ("0184", "DK13585628"),
        ("0216", "003720774740TST01"),
        ("0225", "732829320_73282932000074_ORDERS"),
        ("9930", "136695976"),
        ("9927", "CHE107787577"),
        ("9959", "123456789"),
        ("0209", "00012345678905"),
    ];
    for (scheme, id) in right {
        assert_eq!(problem(scheme, id), None, "{scheme} {id}");
    }
    let wrong = [
        ("0060", "12345678"),
        ("0183", "107787577"),
        ("0216", "20774740"),
        ("0225", "732829320_"),
        ("0221", "5835678256246"),
        ("0204", "00123-45678-90"),
    ];
    for (scheme, id) in wrong {
        assert_eq!(problem(scheme, id), Some(TextProblem::NotOfItsScheme), "{scheme} {id}");
    }
    assert_eq!(problem("0225", "732829320_73282932000075"), Some(TextProblem::CheckDigit));
}

/// A SIRET passes Luhn as card numbers do, and four of ten begin as theirs do.
#[test]
fn g2_what_is_valid_in_its_own_scheme_is_no_card_number() {
    let (siret, card) = ("35600000049837", "4111111111111111");
    let luhn = "55203253400646";
    assert_eq!((problem("0009", siret), problem("0009", luhn)), (None, None));
    assert_eq!(problem("9999", luhn), Some(TextProblem::CardNumber));
    assert_eq!(problem("0225", &format!("732829320_{card}")), Some(TextProblem::CardNumber));
    assert_eq!(problem("VAT", &format!("US{card}")), Some(TextProblem::CardNumber));
}
