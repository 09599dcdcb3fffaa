//! Writing e-invoices, beside the JSON of the same document.

use std::hint::black_box;
use std::time::Duration;

use selfserve::*;
use selfserve_benches::clock::{quickest, timed};
use selfserve_benches::table::{Bound, Figure, Table};
use selfserve_benches::tenant::{PRODUCTS, Tenant, YEARLY};
use selfserve_einvoice::{EInvoiceFormat, e_invoice, read_e_invoice};

/// How many documents a run writes, and how many runs there are: the best run counts.
const DOCUMENTS: usize = 200;
const RUNS: usize = 15;

const FORMATS: [(EInvoiceFormat, &str); 5] = [
    (EInvoiceFormat::Peppol, "Peppol"),
    (EInvoiceFormat::XrechnungUbl, "XRechnung, UBL"),
    (EInvoiceFormat::XrechnungCii, "XRechnung, CII"),
    (EInvoiceFormat::FacturX, "Factur-X"),
    (EInvoiceFormat::FatturaPa, "FatturaPA"),
];

pub fn rows(table: &mut Table) {
    table.section("E-invoices");
    let (ten, many, seller) = (document(10), document(200), seller());
    let json = time(|| json::write(black_box(&ten)));
    table.row("JSON of a document of ten lines", Figure::time(json), Bound::None, "");
    for (format, called) in FORMATS {
        let written =
            |document| time(|| e_invoice(black_box(document), &seller, format).expect("an e-invoice"));
        let (own, of_many) = (written(&ten), written(&many));
        table.row(&format!("{called}: ten lines"), Figure::time(own), Bound::None, "");
        let ratio = |one: Duration, other: Duration| Figure::Number(one.as_secs_f64() / other.as_secs_f64());
        let at_most = |most| Bound::AtMost(Figure::Number(most));
        table.row(&format!("{called}: beside the JSON"), ratio(own, json), at_most(2.0), "times");
        table.row(&format!("{called}: 200 lines beside ten"), ratio(of_many, own), at_most(20.0), "times");
    }
    let xml = e_invoice(&ten, &seller, EInvoiceFormat::Peppol).expect("an e-invoice");
    let read = time(|| read_e_invoice(black_box(&xml)).expect("an e-invoice"));
    table.row("Peppol: ten lines, read back", Figure::time(read), Bound::None, "");
}

/// What one of them takes.
fn time<T>(mut work: impl FnMut() -> T) -> Duration {
    let run = || timed(|| (0..DOCUMENTS).for_each(|_| drop(black_box(work())))).1;
    quickest(RUNS, run) / DOCUMENTS as u32
}

/// An invoice of so many equal lines.
fn document(lines: usize) -> InvoiceDocument {
    let mut tenant = Tenant::new(10);
    let (card, _) = tenant.add_card(1);
    let (_, bought) = tenant.buy(1, (PRODUCTS[0], YEARLY), 7, card);
    let record = bought.recorded().find(|record| InvoiceDocument::from_record(record).is_some());
    let mut document = record.and_then(InvoiceDocument::from_record).expect("its invoice");
    let times =
        |amount: Money| Money::from_minor_units(amount.minor_units() * lines as i64, amount.currency());
    document.lines = vec![document.lines[0].clone(); lines];
    document.subtotal = times(document.subtotal);
    let (net, currency) = (document.subtotal.minor_units(), document.subtotal.currency());
    for tax in &mut document.taxes {
        tax.base = tax.base.map(times);
        let exact = net * i64::from(tax.percent.millionths());
        tax.amount = Money::from_minor_units((exact + 500_000) / 1_000_000, currency);
        document.total = document.subtotal.checked_add(tax.amount).expect("a sum");
    }
    document.amount_due = document.total;
    let buyer = document.bill_to.as_mut().expect("a buyer");
    buyer.address.region = Some("TO".into());
    buyer.tax_identity = Some(identity("IT00743110157"));
    buyer.e_invoices = Some(Box::new(EInvoiceRouting {
        electronic_address: Some(address("IT00743110157")),
        buyer_reference: Some("04011000-12345-03".into()),
        recipient_code: Some("ABC1234".into()),
        certified_email: None,
    }));
    document
}

fn seller() -> Seller {
    let country = "IT".parse().expect("a country");
    Seller {
        name: "Contoso Cloud S.r.l.".into(),
        address: Address {
            street: "Corso Como 15".into(),
            postal_code: Some("20154".into()),
            city: "Milano".into(),
            region: Some("MI".into()),
            country,
        },
        tax_id: None,
        email: Some("billing@contoso.example".into()),
        note: None,
        tax_identity: Some(identity("IT09876540015")),
        e_invoicing: Some(Box::new(SellerEInvoicing {
            electronic_address: Some(address("IT09876540015")),
            contact: Some(SellerContact {
                name: "Billing".into(),
                phone: Some("+39 02 5550101".into()),
                email: None,
            }),
            italy: Some(ItalianSeller { regime: "RF01".into(), register: None, transmitter: None }),
            ..SellerEInvoicing::default()
        })),
    }
}

fn identity(vat_id: &str) -> Box<TaxIdentity> {
    Box::new(TaxIdentity { vat_id: Some(vat_id.into()), ..TaxIdentity::default() })
}

fn address(id: &str) -> SchemedId {
    SchemedId { scheme: "0211".parse().expect("a scheme"), id: id.into() }
}
