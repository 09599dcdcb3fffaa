use alloc::string::ToString;
use alloc::vec;

use super::samples::*;
use super::write;
use crate::problem::EInvoiceProblem;
use crate::problem::EInvoiceProblemCode::{self, *};
use crate::terms::*;

const SIXTY_ONE: &str = "Strada provinciale della Valle di Susa, chilometro 61, interno";
const TWENTY_ONE: &str = "2026-0000000000000001";

/// Why the charge, changed so, cannot be said.
fn refused(change: impl FnOnce(&mut Terms<'static>)) -> EInvoiceProblem {
    let mut terms = charge();
    change(&mut terms);
    write(&terms).unwrap_err()
}

#[track_caller]
fn is(problem: EInvoiceProblem, code: EInvoiceProblemCode, term: &str, text: &str) {
    assert_eq!(
        (problem.code, problem.term.as_str(), problem.text.as_deref().unwrap_or_default()),
        (code, term, text)
    );
}

#[track_caller]
fn is_longer(problem: EInvoiceProblem, term: &str, most: u32) {
    assert_eq!((problem.code, problem.term.as_str(), problem.most), (TooLong, term, Some(most)));
}

#[test]
fn i15_what_is_missing_is_named() {
    is(refused(|terms| terms.seller.vat_id = None), Missing, "BT-31", "");
    is(refused(|terms| terms.italy.regime = None), Missing, "RegimeFiscale", "");
    is(refused(|terms| terms.seller.address.postal_code = None), Missing, "BT-38", "");
    is(refused(|terms| terms.buyer.address.postal_code = None), Missing, "BT-53", "");
    is(refused(|terms| terms.buyer.address.street = vec![]), Missing, "BT-50", "");
    is(refused(|terms| terms.buyer.name = ""), Missing, "BT-44", "");
    is(refused(|terms| terms.number = ""), Missing, "BT-1", "");
    let nobody = |terms: &mut Terms<'_>| (terms.buyer.vat_id, terms.buyer.tax_number) = (None, None);
    is(refused(nobody), Missing, "BT-48", "");
    let problem = refused(|terms| terms.lines[1].percent = "0".parse().unwrap());
    assert_eq!(problem, Missing.at("Natura").on_line(1));
    is(refused(|terms| terms.taxes.push(tax("0", "0", "0"))), Missing, "Natura", "");
}

#[test]
fn i15_what_is_too_long_is_refused_with_what_fits() {
    is_longer(refused(|terms| terms.number = TWENTY_ONE), "BT-1", 20);
    is_longer(refused(|terms| terms.order = Some(TWENTY_ONE)), "BT-13", 20);
    is_longer(refused(|terms| terms.cost_center = Some(TWENTY_ONE)), "BT-19", 20);
    is_longer(refused(|terms| terms.preceding = vec![preceding(TWENTY_ONE, "2026-10-22")]), "BT-25", 20);
    is_longer(refused(|terms| terms.seller.address.street = vec![SIXTY_ONE]), "BT-35", 60);
    is_longer(
        refused(|terms| {
            terms.buyer.address.street =
                vec!["Strada provinciale della Valle di Susa,", "chilometro 61, interno"];
        }),
        "BT-50",
        60,
    );
    is_longer(refused(|terms| terms.seller.address.city = SIXTY_ONE), "BT-37", 60);
    is_longer(refused(|terms| terms.buyer.address.city = SIXTY_ONE), "BT-52", 60);
    let name = "x".repeat(81).leak();
    is_longer(refused(|terms| terms.seller.name = name), "BT-27", 80);
    is_longer(refused(|terms| terms.buyer.name = name), "BT-44", 80);
    is_longer(refused(|terms| terms.buyer.vat_id = Some("DE12345678901234567890123456789")), "BT-48", 28);
    is_longer(
        refused(|terms| terms.italy.transmitter = Some(("IT", "12345678901234567890123456789"))),
        "IdTrasmittente",
        28,
    );
    is_longer(refused(|terms| terms.taxes[0].reason = Some("x".repeat(101).leak())), "BT-120", 100);
    let register = Rea { number: TWENTY_ONE, ..charge().italy.register.unwrap() };
    is_longer(refused(|terms| terms.italy.register = Some(register)), "NumeroREA", 20);
    let holder = Some(&*"x".repeat(201).leak());
    let payment = Payment::Transfer { iban: "IT60X0542811101000000123456", bic: None, holder };
    is_longer(refused(|terms| terms.payment = Some(payment)), "BT-85", 200);
    // The name and its note together.
    let problem =
        refused(|terms| terms.lines[0].note = Some("x".repeat(1001 - "Power BI Pro - ".len()).into()));
    assert_eq!((problem.line, problem.most), (Some(1), Some(1000)));
    is_longer(problem, "BT-153", 1000);
    is_longer(refused(|terms| terms.lines = vec![charge().lines[0].clone(); 10_000]), "BG-25", 9_999);
}

#[test]
fn i15_what_has_more_digits_than_sdi_reads_is_refused() {
    is_longer(refused(|terms| terms.lines[0].quantity = 1_000_000_000_000), "BT-129", 12);
    is_longer(refused(|terms| terms.lines[0].quantity = i64::MIN), "BT-129", 12);
    let much = euro("100000000000.00");
    is_longer(refused(|terms| terms.lines[0].amount = much), "BT-131", 11);
    is_longer(refused(|terms| terms.lines[0].amount = much.negated().unwrap()), "BT-131", 11);
    is_longer(refused(|terms| terms.taxes[0].base = much), "BT-116", 11);
    is_longer(refused(|terms| terms.taxes[0].amount = much), "BT-117", 11);
    let gross = Totals { gross: much, rounding: euro("0"), ..charge().totals };
    is_longer(refused(|terms| terms.totals = gross), "BT-112", 11);
    is_longer(refused(|terms| terms.totals.rounding = much), "BT-114", 11);
    is_longer(refused(|terms| terms.totals.due = much), "BT-115", 11);
    let most = euro("92233720368547758.07");
    is(
        refused(|terms| (terms.totals.gross, terms.totals.rounding) = (most, euro("0.01"))),
        TooLong,
        "BT-112",
        "",
    );
    let register = Rea { capital: Some(much), ..charge().italy.register.unwrap() };
    is_longer(refused(|terms| terms.italy.register = Some(register)), "CapitaleSociale", 11);
    write(&Terms { totals: Totals { gross: euro("99999999999.99"), ..charge().totals }, ..charge() })
        .unwrap();
}

#[test]
fn i15_letters_that_italy_does_not_take_are_refused() {
    is(refused(|terms| terms.number = "№1"), Characters, "BT-1", "№1");
    is(refused(|terms| terms.order = Some("PO–1")), Characters, "BT-13", "PO–1");
    is(refused(|terms| terms.buyer.name = "Ромашка"), Characters, "BT-44", "Ромашка");
    is(refused(|terms| terms.notes = vec!["ok", "\u{7}"]), Characters, "BT-22", "\u{7}");
    is(refused(|terms| terms.taxes[0].reason = Some("第7条")), Characters, "BT-120", "第7条");
    let problem = refused(|terms| terms.lines[1].name = "→");
    assert_eq!(problem, Characters.at("BT-153").of("→").on_line(1));
}

#[test]
fn i15_what_has_another_form_is_refused() {
    is(refused(|terms| terms.number = "A-B"), Form, "BT-1", "A-B");
    for id in ["", "I", "IT", "DE", "IT1234567890", "it01234567897", "01234567897", "I€1"] {
        is(refused(|terms| terms.seller.vat_id = Some(id)), Form, "BT-31", id);
        is(refused(|terms| terms.buyer.vat_id = Some(id)), Form, "BT-48", id);
    }
    for code in ["1234567890", "123456789012", "bncrso80a41f205x"] {
        is(refused(|terms| terms.seller.tax_number = Some(code)), Form, "BT-32", code);
        is(refused(|terms| terms.buyer.tax_number = Some(code)), Form, "CodiceFiscale", code);
    }
    for regime in ["RF00", "RF03", "RF21", "RF1", "01"] {
        is(refused(|terms| terms.italy.regime = Some(regime)), Form, "RegimeFiscale", regime);
    }
    for code in ["UFY9M", "UFY9MH12", "ufy9mh"] {
        is(refused(|terms| terms.italy.recipient_code = Some(code)), Form, "CodiceDestinatario", code);
    }
    let unreachable = |terms: &mut Terms<'_>| {
        (terms.italy.recipient_code, terms.italy.certified_email) = (Some("0000000"), Some("pec"));
    };
    is(refused(unreachable), Form, "PECDestinatario", "pec");
    is(refused(|terms| terms.italy.transmitter = Some(("Italy", "1"))), Form, "IdTrasmittente", "Italy");
    is(refused(|terms| terms.seller.address.postal_code = Some("2012")), Form, "BT-38", "2012");
    is(refused(|terms| terms.seller.address.region = Some("Milano")), Form, "BT-39", "Milano");
    is(refused(|terms| terms.buyer.address.region = Some("fc")), Form, "BT-54", "fc");
    is(refused(|terms| terms.buyer.address.country = "it"), Form, "BT-55", "it");
    is(refused(|terms| terms.seller.address.country = "ITA"), Form, "BT-40", "ITA");
    let register = Rea { office: "Milano", ..charge().italy.register.unwrap() };
    is(refused(|terms| terms.italy.register = Some(register)), Form, "Ufficio", "Milano");
    let payment = |iban, bic| Some(Payment::Transfer { iban, bic: Some(bic), holder: None });
    is(refused(|terms| terms.payment = payment("IT60 X054", "UNCRITMM")), Form, "BT-84", "IT60 X054");
    is(
        refused(|terms| terms.payment = payment("IT60X0542811101000000123456", "UNCR")),
        Form,
        "BT-86",
        "UNCR",
    );
}

/// SdI's check 00476.
#[test]
fn i15_one_of_seller_and_buyer_is_italian() {
    let abroad = |terms: &mut Terms<'_>| {
        (terms.seller.vat_id, terms.buyer.vat_id) = (Some("DE123456789"), Some("FR12345678901"));
    };
    is(refused(abroad), Form, "BT-31", "DE123456789");
}

#[test]
fn i15_rates_are_percentages_of_two_decimals() {
    for percent in ["8.875", "0.99", "0.4"] {
        let problem = refused(|terms| terms.lines[0].percent = percent.parse().unwrap());
        assert_eq!(problem, Rate.at("BT-152").of(percent).at_most(2).on_line(0));
        is(refused(|terms| terms.taxes[0].percent = percent.parse().unwrap()), Rate, "BT-119", percent);
    }
    let one = Terms {
        lines: vec![line(0, "0", "0")],
        taxes: vec![tax("22", "0", "0"), tax("1", "0", "0")],
        ..charge()
    };
    assert!(write(&one).unwrap().contains("<AliquotaIVA>1.00</AliquotaIVA>"));
}

/// SdI's checks 00400, 00401, 00429, 00430 and 00445.
#[test]
fn i15_why_there_is_no_tax_stands_where_there_is_none() {
    let problem = refused(|terms| terms.lines[1].natura = Some("N4"));
    assert_eq!(problem, Forbidden.at("Natura").of("N4").on_line(1));
    is(refused(|terms| terms.taxes[0].natura = Some("N4")), Forbidden, "Natura", "N4");
    for natura in ["N2", "N3", "N6", "N8", "n1"] {
        let problem = refused(|terms| terms.lines[0] = free(line(0, "0", "0"), natura));
        assert_eq!(problem, Form.at("Natura").of(natura).on_line(0));
    }
}

/// SdI's check 00423.
#[test]
fn i15_price_times_quantity_is_the_amount() {
    let problem = refused(|terms| terms.lines[0].quantity = 0);
    assert_eq!(problem, Price.at("BT-146").of("50.22").on_line(0));
    // Eight decimals are too few for so many.
    let problem = refused(|terms| terms.lines[1] = line(9_000_000, "30000000.00", "3.333333333"));
    assert_eq!(problem, Price.at("BT-146").of("30000000.00").on_line(1));
}

/// SdI's check 00421.
#[test]
fn i15_the_tax_is_base_times_rate() {
    for amount in ["6.62", "6.58"] {
        is(refused(|terms| terms.taxes = vec![tax("22", "30.00", amount)]), TaxOff, "BT-117", amount);
    }
    is(
        refused(|terms| {
            terms.taxes = vec![no_tax("0", "N4"), Tax { amount: euro("0.02"), ..no_tax("0", "N4") }];
        }),
        TaxOff,
        "BT-117",
        "0.02",
    );
}

/// SdI's checks 00419, 00422 and 00443.
#[test]
fn i15_the_base_of_a_rate_is_what_its_lines_come_to() {
    for (base, amount) in [("31.22", "6.87"), ("29.22", "6.43")] {
        is(refused(|terms| terms.taxes = vec![tax("22", base, amount)]), TaxOff, "BT-116", base);
    }
    let problem = refused(|terms| terms.taxes = vec![tax("10", "30.22", "3.02")]);
    assert_eq!(problem, NoTax.at("BG-23").on_line(0));
    // The same rate for two reasons: each has its own lines.
    let two = |terms: &mut Terms<'static>| {
        terms.lines = vec![free(line(1, "5.00", "5"), "N4"), free(line(1, "7.00", "7"), "N1")];
        terms.taxes = vec![no_tax("7.00", "N4"), no_tax("5.00", "N1")];
    };
    is(refused(two), TaxOff, "BT-116", "7.00");
    // Two reasons of one kind share theirs.
    let mut terms = charge();
    terms.lines = vec![free(line(1, "5.00", "5"), "N4"), free(line(1, "7.00", "7"), "N4")];
    terms.taxes = vec![no_tax("7.00", "N4"), no_tax("5.00", "N4")];
    write(&terms).unwrap();
}

#[test]
fn i15_a_currency_has_at_most_two_decimals() {
    let problem = refused(|terms| terms.lines[0].amount = money("1.000", "KWD"));
    assert_eq!(problem, Currency.at("BT-5").of("KWD").on_line(0));
    assert_eq!(problem.to_string(), "line 1, BT-5: a currency of more than two decimals: KWD");
}
