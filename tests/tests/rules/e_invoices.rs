//! An invoice as an e-invoice: beside its page in the documentation, and what cannot be said of one (`I15`).

use std::path::Path;
use std::{env, fs};

use selfserve::*;
use selfserve_einvoice::{EInvoiceFormat, EInvoiceProblemCode as Code, e_invoice};
use selfserve_messages::Messages;
use selfserve_tests::e_invoices::{FORMATS, facts};
use selfserve_tests::journals;

mod terms;

/// The documents of the story of e-invoices: an invoice of seven licenses, and the credit note of the first of the month.
fn documents() -> (InvoiceDocument, InvoiceDocument) {
    let journal = journals::of("an-invoice-as-e-invoices");
    let journal: Vec<Recorded> = journal.iter().map(journals::record).collect();
    let issued = journal.iter().filter_map(InvoiceDocument::from_record);
    let mut documents: Vec<_> = issued.map(|document| document.settled_by(&journal)).collect();
    let note = documents.iter().position(InvoiceDocument::is_credit_note).expect("a credit note");
    let note = documents.swap_remove(note);
    (documents.swap_remove(1), note)
}

fn golden(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/e-invoices").join(name);
    if env::var_os("BLESS").is_some_and(|value| value == "1") {
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(&file, text).expect("a file");
    }
    assert!(fs::read_to_string(&file).is_ok_and(|golden| golden == text), "{name} is another");
}

#[test]
fn i15_the_documentation_shows_one_invoice_in_each_format_beside_its_page() {
    let (invoice, _) = documents();
    let seller = facts::seller();
    golden("invoice.html", &Messages::new(Language::English).invoice_page(&invoice, Some(&seller)));
    for (format, called) in FORMATS {
        let xml = e_invoice(&invoice, &seller, format).expect(called);
        assert_eq!(e_invoice(&invoice, &seller, format).as_ref(), Ok(&xml), "the same bytes twice");
        golden(&format!("invoice.{called}.xml"), &xml);
    }
}

/// What is changed on a document and its seller, and what then cannot be said.
type Fault = (&'static str, fn(&mut InvoiceDocument, &mut Seller), Code, &'static str);

fn exemption(category: ExemptionCategory) -> Option<Box<TaxExemption>> {
    Some(Box::new(TaxExemption { category, reason: None, reason_code: None, natura: Some("N6.9".into()) }))
}

fn untaxed(document: &mut InvoiceDocument, exempt: Option<Box<TaxExemption>>) {
    let zero = Money::zero(document.total.currency());
    for line in &mut document.lines {
        for tax in &mut line.taxes {
            (tax.percent, tax.exemption, tax.amount) = ("0".parse().expect("a rate"), exempt.clone(), zero);
        }
    }
    for tax in &mut document.taxes {
        (tax.percent, tax.exemption, tax.amount) = ("0".parse().expect("a rate"), exempt.clone(), zero);
    }
}

fn buyer(document: &mut InvoiceDocument) -> &mut BillTo {
    document.bill_to.as_mut().expect("a buyer")
}

fn dinars(money: Money) -> Money {
    Money::from_minor_units(money.minor_units(), "KWD".parse().expect("a currency"))
}

/// What no format can say; where nothing is changed but this, every format refuses it by the same term.
const FAULTS: [Fault; 10] = [
    ("erased", |invoice, _| invoice.bill_to = None, Code::Erased, "BT-44"),
    ("three decimals", |invoice, _| invoice.total = dinars(invoice.total), Code::Currency, "BT-5"),
    (
        "two taxes",
        |invoice, _| {
            let twice = invoice.lines[0].taxes[0].clone();
            invoice.lines[0].taxes.push(twice);
        },
        Code::TwoTaxes,
        "BT-151",
    ),
    ("no tax", |invoice, _| invoice.lines[0].taxes.clear(), Code::NoTax, "BT-151"),
    ("zero in silence", |invoice, _| untaxed(invoice, None), Code::NoTax, "BT-151"),
    (
        "0.4 %",
        |invoice, _| {
            let rate = "0.4".parse().expect("a rate");
            invoice.lines[0].taxes[0].percent = rate;
            invoice.taxes[0].percent = rate;
        },
        Code::Rate,
        "BT-152",
    ),
    (
        "a tax that is off by two cents",
        |invoice, _| {
            let two = Money::from_minor_units(2, invoice.total.currency());
            invoice.taxes[0].amount = invoice.taxes[0].amount.checked_add(two).expect("a sum");
        },
        Code::TaxOff,
        "BT-117",
    ),
    (
        "an amount due that is not what is left of the total",
        |invoice, _| {
            let one = Money::from_minor_units(1, invoice.total.currency());
            invoice.amount_due = invoice.amount_due.checked_add(one).expect("a sum");
        },
        Code::TaxOff,
        "BT-115",
    ),
    (
        "reverse charge without an id",
        |invoice, _| {
            untaxed(invoice, exemption(ExemptionCategory::ReverseCharge));
            buyer(invoice).tax_identity = None;
        },
        Code::Missing,
        "BT-48",
    ),
    (
        "accounts in another currency without a rate",
        |invoice, seller| {
            let own = invoice.total.currency();
            let (currency, zero) = ("CHF".parse().expect("a currency"), Money::zero(own));
            let rate = AccountingRate { currency, worth: zero, of: zero };
            seller.e_invoicing.as_mut().expect("its facts").accounting = Some(rate);
        },
        Code::ExchangeRate,
        "BT-6",
    ),
];

#[test]
fn i15_what_cannot_be_said_is_refused_by_its_term_in_every_format() {
    for (what, change, code, term) in FAULTS {
        for (format, called) in FORMATS {
            let ((mut invoice, _), mut seller) = (documents(), facts::seller());
            change(&mut invoice, &mut seller);
            let problem = e_invoice(&invoice, &seller, format).expect_err(what);
            assert_eq!((problem.code, problem.term.as_str()), (code, term), "{what}, {called}");
        }
    }
}

#[test]
fn i15_a_credit_note_names_what_it_takes_back_or_is_refused() {
    let (_, note) = documents();
    for (format, called) in FORMATS {
        let xml = e_invoice(&note, &facts::seller(), format).expect(called);
        assert!(xml.contains(note.preceding[0].number.as_str()), "{called}");
        let unknown = InvoiceDocument { preceding: Vec::new(), ..note.clone() };
        let problem = e_invoice(&unknown, &facts::seller(), format).expect_err("nothing is named");
        assert_eq!((problem.code, problem.term.as_str()), (Code::NoPrecedingInvoice, "BG-3"), "{called}");
    }
}

#[test]
fn i15_names_stay_text_and_control_characters_are_refused() {
    for (format, called) in FORMATS {
        let (mut invoice, _) = documents();
        buyer(&mut invoice).name = "Rossi & <b>Figli</b> ]]>".into();
        let xml = e_invoice(&invoice, &facts::seller(), format).expect(called);
        assert!(xml.contains("Rossi &amp; &lt;b&gt;Figli&lt;/b&gt; ]]&gt;"), "{called}");
        buyer(&mut invoice).name = "Rossi\u{1}".into();
        let problem = e_invoice(&invoice, &facts::seller(), format).expect_err("a control character");
        assert_eq!(problem.code, Code::Characters, "{called}");
    }
}

#[test]
fn i15_the_tax_in_the_currency_of_the_accounts_is_rounded_once() {
    let ((invoice, _), mut seller) = (documents(), facts::seller());
    let (euro, franc) = (invoice.total.currency(), "CHF".parse().expect("a currency"));
    let money = |minor, currency| Money::from_minor_units(minor, currency);
    let rate = AccountingRate { currency: franc, worth: money(93_215, franc), of: money(100_000, euro) };
    seller.e_invoicing.as_mut().expect("its facts").accounting = Some(rate);
    let tax: i64 = invoice.taxes.iter().map(|tax| tax.amount.minor_units()).sum();
    let expected = money((tax * 93_215 + 50_000) / 100_000, franc).to_decimal();
    let xml = e_invoice(&invoice, &seller, EInvoiceFormat::Peppol).expect("an e-invoice");
    assert!(xml.contains(&format!("<cbc:TaxAmount currencyID=\"CHF\">{expected}</cbc:TaxAmount>")), "{xml}");
}
