use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use selfserve::UnitPrice;

use super::samples::*;
use super::text::all_latin;
use super::write;
use crate::golden;
use crate::reading::expected::expected;
use crate::reading::{EInvoiceSyntax, read_e_invoice};
use crate::terms::{Address, Italy, Line, Party, Payment, Rea, Terms};

/// The elements of this name, as they are written.
fn all(xml: &str, name: &str) -> Vec<String> {
    let (start, end) = (format!("<{name}>"), format!("</{name}>"));
    let texts = xml.split(start.as_str()).skip(1);
    texts.map(|text| text.split(end.as_str()).next().unwrap().into()).collect()
}

fn one(xml: &str, name: &str) -> String {
    let found = all(xml, name);
    assert_eq!(found.len(), 1, "{name}");
    found[0].clone()
}

/// What is written is as in the file, and what is read of it is what the terms say.
fn check(name: &str, terms: &Terms<'_>) {
    let xml = write(terms).unwrap();
    golden::check(&format!("golden/{name}.xml"), &xml);
    let mut said = expected(terms, EInvoiceSyntax::FatturaPa);
    let names = [&mut said.seller.name, &mut said.buyer.name];
    for text in names.into_iter().chain(said.lines.iter_mut().map(|line| &mut line.name)) {
        *text = all_latin(text, "").unwrap().into_owned();
    }
    assert_eq!(read_e_invoice(&xml), Ok(said));
}

#[test]
fn i15_a_charge_in_fattura_pa() {
    check("fattura-charge", &charge());
}

#[test]
fn i15_a_credit_note_in_fattura_pa() {
    check("fattura-credit-note", &credit_note());
}

/// To an authority, of a firm that is being wound up, paid on an account of which nothing is told but its number.
#[test]
fn i15_an_authority_has_six_characters() {
    let register = Rea {
        office: "TO",
        number: "77",
        capital: None,
        sole_shareholder: Some(false),
        in_liquidation: true,
    };
    let terms = charge();
    let terms = Terms {
        accounting_tax: Some(money("7.30", "USD")),
        order: None,
        cost_center: None,
        notes: vec![],
        seller: Party { tax_number: None, ..seller() },
        buyer: Party { vat_id: None, tax_number: Some("80012345671"), ..buyer() },
        payment: Some(Payment::Transfer { iban: "IT60X0542811101000000123456", bic: None, holder: None }),
        italy: Italy { recipient_code: Some("UFY9MH"), register: Some(register), ..terms.italy },
        ..terms
    };
    check("fattura-authority", &terms);
}

/// A person without code: what is there for the e-mail is used; nothing is said of the payment.
#[test]
fn i15_a_person_is_reached_by_certified_email() {
    let terms = charge();
    let terms = Terms {
        buyer: Party { name: "Rosa Bianchi", vat_id: None, tax_number: Some("BNCRSO80A41F205X"), ..buyer() },
        payment: Some(Payment::NotSaid),
        italy: Italy { regime: Some("RF19"), recipient_code: None, register: None, ..terms.italy },
        ..terms
    };
    check("fattura-person", &terms);
    let unreached = Terms { italy: Italy { certified_email: None, ..terms.italy }, ..terms };
    let xml = write(&unreached).unwrap();
    assert_eq!(one(&xml, "CodiceDestinatario"), "0000000");
    assert!(!xml.contains("PECDestinatario") && !xml.contains("DatiPagamento"));
}

fn sold_to(vat_id: Option<&'static str>, country: &'static str) -> String {
    let address = Address { country, ..buyer().address };
    let terms = charge();
    let italy = Italy { recipient_code: None, ..terms.italy };
    write(&Terms { buyer: Party { vat_id, address, ..buyer() }, italy, ..terms }).unwrap()
}

#[test]
fn i15_buyers_abroad_have_ids_of_their_country() {
    let ids = |vat_id, country| {
        let xml = sold_to(vat_id, country);
        assert_eq!(one(&xml, "CodiceDestinatario"), "XXXXXXX");
        assert_eq!(all(&xml, "CodiceFiscale"), ["09876543217"], "only the seller's");
        assert_eq!(all(&xml, "CAP"), ["20121", "00000"]);
        (all(&xml, "IdPaese")[2].clone(), all(&xml, "IdCodice")[2].clone())
    };
    let are = |country: &str, code: &str| (country.into(), code.into());
    assert_eq!(ids(Some("EL123456789"), "GR"), are("GR", "123456789"));
    assert_eq!(ids(Some("CHE123456789MWST"), "CH"), are("CH", "E123456789MWST"));
    assert_eq!(ids(None, "US"), are("US", "OO99999999999"));
    assert_eq!(ids(None, "FR"), are("FR", "0000000"));
}

/// A firm abroad with an Italian VAT id is reached like an Italian one; its fiscal code is Italy's.
#[test]
fn i15_a_firm_abroad_that_is_registered_in_italy_is_italian_to_sdi() {
    let xml = sold_to(Some("IT00743110157"), "DE");
    assert_eq!(one(&xml, "CodiceDestinatario"), "0000000");
    assert_eq!(all(&xml, "CodiceFiscale"), ["09876543217", "00743110157"]);
    assert_eq!(all(&xml, "Nazione"), ["IT", "DE"]);
}

/// A seller abroad transmits by its own VAT id, to Italy.
#[test]
fn i15_a_seller_abroad_sells_to_italy() {
    let terms = Terms {
        seller: Party { vat_id: Some("DE123456789"), tax_number: Some("12/345/67890"), ..seller() },
        ..charge()
    };
    let xml = write(&terms).unwrap();
    assert_eq!(all(&xml, "IdPaese")[..2], ["DE", "DE"]);
    assert_eq!(all(&xml, "IdCodice")[..2], ["123456789", "123456789"]);
    assert_eq!(all(&xml, "CodiceFiscale"), ["00743110157"], "only the buyer's");
}

fn with_line(line: Line<'static>) -> Terms<'static> {
    let (base, terms) = (line.amount, charge());
    let tax = base.to_decimal().checked_mul(22.into()).unwrap().checked_div(100.into()).unwrap();
    let amount =
        selfserve::Money::from_decimal(tax.round_dp(base.currency().minor_digits().into()), base.currency());
    let taxes = vec![crate::terms::Tax { base, amount: amount.unwrap(), ..terms.taxes[0] }];
    Terms { lines: vec![line], taxes, ..terms }
}

#[test]
fn i15_a_price_has_two_to_eight_decimals_and_makes_the_amount() {
    let prices = |line| {
        let xml = write(&with_line(line)).unwrap();
        (one(&xml, "Quantita"), one(&xml, "PrezzoUnitario"), one(&xml, "PrezzoTotale"))
    };
    let are = |quantity: &str, price: &str, amount: &str| (quantity.into(), price.into(), amount.into());
    assert_eq!(prices(line(0, "0", "13.1")), are("0.00", "13.10", "0.00"));
    assert_eq!(prices(line(-1, "0", "0")), are("1.00", "0.00", "0.00"));
    assert_eq!(prices(line(3, "10.00", "3.33333333333")), are("3.00", "3.33333333", "10.00"));
    assert_eq!(prices(line(-3, "-10.00", "3.3334")), are("3.00", "-3.3334", "-10.00"));
    assert_eq!(prices(line(3_000_000, "10000000.00", "3.333333333")).1, "3.33333333", "a cent off");
    assert_eq!(prices(line(999_999_999_999, "0", "0")).0, "999999999999.00");
    // Half a yen is nothing to a price in yen, but SdI looks at hundredths.
    let price = UnitPrice::parse("33.4", "JPY".parse().unwrap()).unwrap();
    let yen = Line { amount: money("100", "JPY"), price, ..line(3, "0", "0") };
    assert_eq!(prices(yen), are("3.00", "33.33333333", "100.00"));
}

/// SdI lets a tax be a cent off, and a base less than one unit.
#[test]
fn i15_what_sdi_lets_pass_is_written() {
    let lines = vec![line(0, "0", "0"); 9_999];
    write(&Terms { lines, taxes: vec![tax("22", "0", "0")], ..charge() }).unwrap();
    for (base, amount) in [("30.00", "6.61"), ("30.00", "6.59"), ("31.21", "6.87"), ("29.23", "6.43")] {
        write(&Terms { taxes: vec![tax("22", base, amount)], ..charge() }).unwrap();
    }
}
