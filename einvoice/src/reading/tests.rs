use alloc::format;
use alloc::string::{String, ToString};
use std::fs;
use std::path::Path;

use super::{EInvoice, UnreadableEInvoice, UnreadableEInvoiceCode::*, read_e_invoice};
use crate::golden;

/// What others write, which is valid by the schemas of its syntax.
const SAMPLES: [&str; 6] =
    ["cii", "cii-minimum", "fattura", "fattura-credit-note", "ubl-credit-note", "ubl-invoice"];

fn sample(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("samples").join(name).with_extension("xml"))
        .unwrap()
}

#[test]
fn i15_what_others_write_is_read() {
    for name in SAMPLES {
        let invoice = read_e_invoice(&sample(name)).unwrap();
        let json = serde_json::to_string_pretty(&invoice).unwrap();
        golden::check(&format!("samples/{name}.json"), &format!("{json}\n"));
        let again: EInvoice = serde_json::from_str(&json).unwrap();
        assert_eq!(again, invoice);
    }
}

/// What is wrong with a sample in which a text stands in place of another.
fn wrong(name: &str, text: &str, other: &str) -> UnreadableEInvoice {
    let sample = sample(name);
    assert!(sample.contains(text), "{name}: {text}");
    read_e_invoice(&sample.replacen(text, other, 1)).unwrap_err()
}

#[test]
fn h4_what_is_wrong_is_told_with_its_place() {
    let problem = wrong("ubl-invoice", "2026-03-05Z", "5 March");
    assert_eq!(problem.to_string(), "row 6, column 3, IssueDate: not a day: 5 March");
    let problem = wrong("ubl-invoice", "<b:ID>A</b:ID>", "");
    assert_eq!(problem.to_string(), "row 52, column 3, InvoiceLine/ID: missing");
    let problem = wrong("fattura", ">100.00000000</PrezzoTotale>", ">100.005</PrezzoTotale>");
    let is = "row 37, column 9, FatturaElettronicaBody/DatiBeniServizi/DettaglioLinee/PrezzoTotale: \
        not an amount of the currency: 100.005";
    assert_eq!(problem.to_string(), is);
    let problem = wrong("ubl-invoice", "</b:ID>", "</b:Id>");
    assert_eq!((problem.code, problem.element.as_deref(), problem.row), (NotXml, None, Some(5)));
    assert!(problem.text.is_some_and(|text| text.contains("b:Id")), "what the parser says");
}

#[test]
fn h4_each_syntax_says_what_it_needs() {
    let codes = |name, changes: &[(&str, &str)]| -> alloc::vec::Vec<_> {
        let problems = changes.iter().map(|(text, other)| wrong(name, text, other));
        problems.map(|problem| (problem.code, problem.element.unwrap_or_default())).collect()
    };
    let problems = codes(
        "ubl-invoice",
        &[
            ("<b:ID> R/2026-17 </b:ID>", "<b:ID> <!-- 17 --> </b:ID>"),
            (">EUR<", ">EURO<"),
            ("<c:PartyName><b:Name><![CDATA[Only <a> name]]></b:Name></c:PartyName>", ""),
            ("currencyID=\"EUR\">40<", "currencyID=\"PLN\">40<"),
            ("currencyID=\"EUR\">101.00", "currencyID=\"USD\">101.00"),
            (">100</b:BaseQuantity>", ">0</b:BaseQuantity>"),
            ("<b:InvoicedQuantity unitCode=\"H87\">1</b:InvoicedQuantity>", ""),
            ("2026-04-04+02:00", "2026-04-04 02:00"),
            ("2026-04-04+02:00", "2026-04-04+02"),
            ("23.00000", "123"),
            (">250.00<", ">2 50<"),
            ("<b:TaxExclusiveAmount currencyID=\"EUR\">98.50</b:TaxExclusiveAmount>", ""),
        ],
    );
    let is = |code, path: &str| (code, path.to_string());
    assert_eq!(
        problems,
        [
            is(Missing, "ID"),
            is(Currency, "DocumentCurrencyCode"),
            is(Missing, "AccountingCustomerParty/Party/PartyLegalEntity/RegistrationName"),
            is(Currency, "InvoiceLine/Price/PriceAmount"),
            is(Currency, "LegalMonetaryTotal/PayableAmount"),
            is(Number, "InvoiceLine/Price/BaseQuantity"),
            is(Missing, "InvoiceLine/InvoicedQuantity"),
            is(Day, "DueDate"),
            is(Day, "DueDate"),
            is(Percent, "TaxTotal/TaxSubtotal/TaxCategory/Percent"),
            is(Number, "InvoiceLine/InvoicedQuantity"),
            is(Missing, "LegalMonetaryTotal/TaxExclusiveAmount"),
        ]
    );
    let problems = codes(
        "cii",
        &[
            ("20260305", "2026035"),
            ("20260404", "2026-04-0"),
            ("<ram:Name>Kunden AG Mitte</ram:Name>", ""),
            ("<ram:LineID>1</ram:LineID>", ""),
            ("<ram:GrandTotalAmount>235.62", "<ram:GrandTotalAmount>99999999999999999999.00"),
        ],
    );
    let (trade, settlement) = ("SupplyChainTradeTransaction", "ApplicableHeaderTradeSettlement");
    let sums = "SpecifiedTradeSettlementHeaderMonetarySummation";
    assert_eq!(
        problems,
        [
            is(Day, "ExchangedDocument/IssueDateTime/DateTimeString"),
            is(
                Day,
                &format!("{trade}/{settlement}/SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString")
            ),
            is(Missing, &format!("{trade}/ApplicableHeaderTradeAgreement/BuyerTradeParty/Name")),
            is(
                Missing,
                &format!("{trade}/IncludedSupplyChainTradeLineItem/AssociatedDocumentLineDocument/LineID")
            ),
            is(Amount, &format!("{trade}/{settlement}/{sums}/GrandTotalAmount")),
        ]
    );
    let body = "<FatturaElettronicaBody></FatturaElettronicaBody></n0:FatturaElettronica>";
    let problems = codes(
        "fattura",
        &[
            ("<Cognome>Bianchi</Cognome>", ""),
            ("</n0:FatturaElettronica>", body),
            (">40.00<", ">92233720368547758.07<"),
        ],
    );
    assert_eq!(
        problems,
        [
            is(Missing, "FatturaElettronicaHeader/CedentePrestatore/DatiAnagrafici/Anagrafica/Denominazione"),
            is(ManyInvoices, "FatturaElettronicaBody"),
            is(Amount, "FatturaElettronicaBody/DatiPagamento/DettaglioPagamento/ImportoPagamento"),
        ]
    );
}

#[test]
fn h4_what_is_no_e_invoice_is_told() {
    let wrong = |xml| read_e_invoice(xml).unwrap_err();
    for text in
        ["", "{}", "<a>", "<a b='1' b='2'/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "<a>&b;</a>"]
    {
        assert_eq!(wrong(text).code, NotXml, "{text}");
    }
    for root in ["<a/>", "<Invoice/>", "<Invoice xmlns='urn:example'/>", "<FatturaElettronicaSemplificata/>"]
    {
        let problem = wrong(root);
        assert_eq!(problem.code, UnknownRoot, "{root}");
        assert_eq!(problem.text, problem.element);
    }
    let long = format!("<{}/>", "a".repeat(1_000));
    assert_eq!(wrong(&long).text.unwrap().len(), 100);
    assert_eq!(wrong(&format!("<a>{}</a>", "<b/>".repeat(1_000_000))).code, TooLarge);
}

/// Cut off anywhere, nested as deep as it goes, of signs alone: it is told, and nothing breaks.
#[test]
fn h4_no_text_breaks_the_reader() {
    for name in SAMPLES {
        let sample = sample(name);
        let whole = sample.trim_end().len();
        for end in (0..whole).filter(|end| sample.is_char_boundary(*end)).step_by(7) {
            assert!(read_e_invoice(sample.get(..end).unwrap()).is_err(), "{name} up to {end}");
        }
    }
    let deep = format!("{}{}", "<a>".repeat(300_000), "</a>".repeat(300_000));
    assert_eq!(read_e_invoice(&deep).unwrap_err().code, UnknownRoot);
    assert_eq!(read_e_invoice(&"<".repeat(1_000_000)).unwrap_err().code, NotXml);
}
