//! Invoices as data, as rows and as a page (`I3`, `I5`, `I10`).

use std::collections::BTreeSet;

use selfserve::*;
use selfserve_messages::Messages;
use selfserve_tests::journals;
use selfserve_tests::lives::{Known, Step, World, at, uuid};

/// Ada buys ten licenses, pays half of them, adds five within the hour and takes one back two days later: the records,
/// up to the change invoices.
fn journal() -> Vec<Recorded> {
    let world = World::new();
    let (mut organization, mut journal) = world.organization(Settings::default());
    let mut known = Known::default();
    journal.iter().for_each(|record| known.learn(record));
    let day = 24 * 60;
    let steps = [
        (1, Step::Buy(1, 0, 10)),
        (2, Step::Pay(0, 0, 6_000)),
        (60, Step::Resize(0, 0, 15)),
        (2 * day, Step::Resize(0, 0, 14)),
    ];
    for (number, (minute, step)) in steps.iter().enumerate() {
        let (actor, command) = known.command(step, number);
        let context = Context { id: CommandId(uuid(1000 + number as u128)), actor, at: at(*minute) };
        let execution = organization.execute(world.facts(), &context, &command).expect("sound");
        assert_eq!(execution.denial(), None, "{step:?}");
        for record in execution.due.iter().chain(execution.recorded()) {
            known.learn(record);
            journal.push(record.clone());
        }
    }
    journal.extend(organization.advance(world.facts(), at(40 * day)).expect("sound").recorded);
    journal
}

fn documents(journal: &[Recorded]) -> Vec<InvoiceDocument> {
    journal.iter().filter_map(InvoiceDocument::from_record).collect()
}

/// A company whose every text is made to break out of the page.
fn hostile(journal: &mut [Recorded]) -> Seller {
    let evil = "</title><script>alert(1)</script>\" onload='x' & <b>\u{202e}";
    for record in journal {
        if let Event::InvoiceIssued(invoice) = &mut record.event {
            invoice.number = InvoiceNumber::from(evil);
            invoice.purchase_order = Some(evil.into());
            let bill_to = invoice.bill_to.as_mut().expect("made out to somebody");
            bill_to.name = evil.into();
            bill_to.address.street = evil.into();
            bill_to.address.region = Some(evil.into());
            bill_to.tax_id = Some(evil.into());
            bill_to.email = Some(evil.into());
            for line in &mut invoice.lines {
                line.product_name = evil.into();
                line.taxes.iter_mut().for_each(|tax| tax.name = evil.into());
            }
            invoice.taxes.iter_mut().for_each(|tax| tax.name = evil.into());
        }
    }
    let address = Address {
        street: evil.into(),
        postal_code: Some(evil.into()),
        city: evil.into(),
        region: None,
        country: "IT".parse().expect("a country"),
    };
    Seller {
        name: evil.into(),
        address,
        tax_id: Some(evil.into()),
        email: Some(evil.into()),
        note: Some(evil.into()),
        tax_identity: None,
        e_invoicing: None,
    }
}

#[test]
fn i3_a_document_is_the_invoice_as_it_was_issued_and_what_was_settled_since() {
    let journal = journal();
    let first = documents(&journal).remove(0);
    assert_eq!((first.status_at_issue, first.outstanding), (InvoiceStatus::Due, first.amount_due));
    let settled = first.clone().settled_by(&journal);
    let payment = &settled.settlements[0];
    assert_eq!((payment.kind, payment.amount.minor_units()), (InvoiceSettlementKind::Payment, 6_000));
    assert_eq!(settled.outstanding.minor_units(), first.amount_due.minor_units() - 6_000);
    assert_eq!(
        InvoiceDocument {
            settlements: vec![],
            outstanding: first.outstanding,
            status: None,
            pay_by: None,
            card: None,
            ..settled.clone()
        },
        first
    );
    assert!(settled.card.is_some(), "the records before it tell the card");
    let text = serde_json::to_string(&settled).expect("JSON");
    assert_eq!(serde_json::from_str::<InvoiceDocument>(&text).expect("its own JSON"), settled);
    assert!(!text.contains("tok_1"), "no token leaves the journal");
}

/// What a page can say of today.
const SENTENCES: [&str; 8] = [
    "Please pay €",
    " is too little to be charged alone",
    "This invoice is written off",
    " is past due: please pay it now.",
    "This invoice is paid",
    "Credits have settled this invoice",
    "This invoice is void",
    "There is nothing to pay on this document.",
];

/// The page of a document says what is true after what was settled; alone, it says nothing of today.
fn assert_page_is_of_today(document: &InvoiceDocument) {
    for (language, asks) in [(Language::English, "lease pay"), (Language::Italian, "va pagato")] {
        let words = Messages::new(language);
        let page = words.invoice_page(document, None);
        let (_, foot) = page.split_once("<footer>").expect("its foot");
        let is_asked = !document.outstanding.is_zero() && !document.too_small;
        assert_eq!(foot.contains(asks), is_asked, "{}", foot);
        assert!(!foot.contains(asks) || foot.contains(&words.money(document.outstanding)), "{foot}");
        let status = words.label(document.status.expect("it was told")).replace('\'', "&#39;");
        assert!(page.contains(&format!("<dd>{status}</dd>")), "{status}");
        let alone = InvoiceDocument { status: None, pay_by: None, ..document.clone() };
        let page = words.invoice_page(&alone, None);
        assert!(!page.contains(asks));
    }
}

/// Whatever settles an invoice is on its document, in every story.
#[test]
fn i3_a_document_leaves_to_be_paid_what_its_invoice_does() {
    let (catalog, directory) = (Catalog::default(), Directory::new());
    let facts = Facts { catalog: &catalog, directory: &directory };
    let (mut kinds, mut said) = (BTreeSet::new(), BTreeSet::new());
    for journal in journals::recorded() {
        let Some(last) = journal.last() else { continue };
        let organization = Organization::from_events(&journal).expect("sound");
        let viewer = Viewer { actor: Actor::SYSTEM, at: last.at };
        for issued in journal.iter().filter_map(|record| record.event.get::<InvoiceIssued>()) {
            let range = InvoicesBetween { from: issued.date, to: issued.date }.into();
            let billing_profile = issued.billing_profile;
            let query = InvoicesQuery { billing_profile, range, after: None, limit: Some(1_000) };
            let rows = organization.view(facts, &viewer, &query).expect("seen by the host").rows;
            let row = rows.iter().find(|row| row.number == issued.number).expect("its row");
            let document = documents(&journal).into_iter().find(|document| document.number == issued.number);
            let document = document.expect("its document").settled_by(&journal);
            assert_eq!(document.outstanding, row.outstanding, "{}", issued.number);
            assert_eq!(document.status, Some(row.status), "{}", issued.number);
            let due = Some(row.due).filter(|_| !row.outstanding.is_zero());
            assert_eq!(document.pay_by, due, "{}", issued.number);
            assert_eq!(document.too_small, row.too_small, "{}", issued.number);
            let clearance = document.clearance.as_ref().map(|clearance| clearance.status);
            assert_eq!(clearance, row.clearance, "{}", issued.number);
            assert_page_is_of_today(&document);
            let page = Messages::new(Language::English).invoice_page(&document, None);
            said.extend(SENTENCES.iter().filter(|sentence| page.contains(*sentence)));
            kinds.extend(document.settlements.iter().map(|settled| format!("{:?}", settled.kind)));
        }
    }
    assert_eq!(Vec::from_iter(kinds), ["Chargeback", "Credit", "Payment", "Refund", "Void", "WrittenOff"]);
    assert_eq!(said, BTreeSet::from_iter(&SENTENCES), "each is said of some invoice");
}

#[test]
fn i10_every_row_of_the_csv_can_be_recomputed() {
    for document in documents(&journal()) {
        let csv = document.lines_csv().expect("fits");
        let rows: Vec<Vec<&str>> = csv.lines().map(|row| row.split(',').collect()).collect();
        assert_eq!(rows.len(), document.lines.len() + 1);
        for (row, line) in rows[1..].iter().zip(&document.lines) {
            let cell = |name: &str| row[rows[0].iter().position(|column| *column == name).expect("a column")];
            let euro: Currency = cell("currency").parse().expect("a currency");
            let money = |name: &str| Money::parse(cell(name), euro).expect("an amount");
            let day = |name: &str| cell(name).parse::<Day>().expect("a day");
            let period =
                ServicePeriod { start: day("period_first_day"), end: day("period_last_day").plus_days(1) };
            let value = |name: &str| cell(name).parse::<PeriodValue>().expect("a value");
            let price = UnitPrice::parse(cell("unit_price"), euro).expect("a price");
            let amount = change_amount(value("value_before"), value("value_after"), period.days(), price);
            assert_eq!(amount.expect("fits"), money("net"));
            assert_eq!(money("net").checked_add(money("tax")).expect("fits"), money("total"));
            assert_eq!(day("last_day").plus_days(1), line.service_period.end);
        }
    }
}

/// The columns of the CSV add up to the document, in every story: net and rounding, taxes, total.
#[test]
fn i3_the_columns_of_the_csv_add_up() {
    let mut rounded = 0;
    for document in journals::recorded().iter().flat_map(|journal| documents(journal)) {
        let csv = document.lines_csv().expect("fits");
        let mut rows = csv.lines().map(|row| row.split(',').rev().collect::<Vec<_>>());
        let names = rows.next().expect("a line of names");
        let currency = document.total.currency();
        let sums = ["net", "tax", "total"].map(|name| {
            let place = names.iter().position(|column| *column == name).expect("a column");
            let money = |row: Vec<&str>| Money::parse(row[place], currency).expect("an amount").minor_units();
            rows.clone().map(money).sum::<i64>()
        });
        let taxes = document.taxes.iter().map(|tax| tax.amount.minor_units()).sum();
        let net = document.subtotal.minor_units() + document.rounding.minor_units();
        assert_eq!(sums, [net, taxes, document.total.minor_units()], "{csv}");
        rounded += u32::from(!document.rounding.is_zero());
    }
    assert!(rounded > 2, "{rounded} documents are rounded");
}

#[test]
fn i3_no_cell_becomes_a_formula_or_another_cell() {
    let mut journal = journal();
    for record in &mut journal {
        if let Event::InvoiceIssued(invoice) = &mut record.event {
            invoice.lines.iter_mut().for_each(|line| line.product_name = "=1+1,\"x\"\n@y".into());
        }
    }
    let csv = documents(&journal)[0].lines_csv().expect("fits");
    assert!(csv.contains(",\"'=1+1,\"\"x\"\"\n@y\","), "{csv}");
    for sign in ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"] {
        for record in &mut journal {
            if let Event::InvoiceIssued(invoice) = &mut record.event {
                invoice
                    .lines
                    .iter_mut()
                    .for_each(|line| line.product_name = format!("{sign}1+1").as_str().into());
            }
        }
        let csv = documents(&journal)[0].lines_csv().expect("fits");
        assert!(csv.contains(&format!(",\"'{sign}1+1\",")), "{csv}");
    }
}

#[test]
fn i3_the_page_says_what_the_invoice_has() {
    let journal = journal();
    for language in [Language::English, Language::Italian] {
        let words = Messages::new(language);
        for document in documents(&journal) {
            let document = document.settled_by(&journal);
            let page = words.invoice_page(&document, None);
            assert!(page.starts_with("<!doctype html>\n<html lang=\""));
            assert!(page.contains(document.number.as_str()));
            assert!(page.contains(&words.money(document.amount_due)));
            let status = document.status.expect("it was told");
            assert!(page.contains(&words.label(status).replace('\'', "&#39;")));
            assert!(page.contains(if language == Language::English { "Italy" } else { "Italia" }));
            for line in &document.lines {
                assert!(page.contains(&words.line(line).replace('\'', "&#39;")), "every line is explained");
            }
            let (_, body) = page.split_once("</style>").expect("its styles");
            assert!(!body.contains("document-") && !body.contains('{'), "every word is there: {body}");
            for heading in page.split("<th ").skip(1) {
                assert!(heading.starts_with("scope=\""), "every heading of a table has a scope");
            }
            assert!(!page.contains("<th>") && !page.contains("<script") && !page.contains("http"));
        }
    }
}

#[test]
fn i5_more_credit_than_charge_is_a_credit_note() {
    let journal = journal();
    let words = Messages::new(Language::English);
    let mut document = documents(&journal).remove(0);
    assert!(!document.is_credit_note() && words.invoice_page(&document, None).contains("<h1>Invoice</h1>"));
    document.total = document.total.negated().expect("fits");
    assert!(
        document.is_credit_note() && words.invoice_page(&document, None).contains("<h1>Credit note</h1>")
    );
}

#[test]
fn h4_hostile_text_stays_text() {
    let mut journal = journal();
    let seller = hostile(&mut journal);
    for language in [Language::English, Language::Italian] {
        let words = Messages::new(language);
        for document in documents(&journal) {
            let page = words.invoice_page(&document.settled_by(&journal), Some(&seller));
            assert!(!page.contains("<script") && !page.contains("<b>") && !page.contains('\u{202e}'));
            assert!(!page.contains("onload='"), "no attribute can be closed");
            assert_eq!(page.matches("</title>").count(), 1);
            assert!(
                page.contains(
                    "&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp; &lt;b&gt;"
                )
            );
        }
    }
}
