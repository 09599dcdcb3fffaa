//! What e-invoices ask for beside the figures: who sells, and whatever a buyer of a test has not said.

use selfserve::*;

/// Who sells, with all that any format asks for.
pub fn seller() -> Seller {
    Seller {
        name: "Esempio Software S.r.l.".into(),
        address: Address {
            street: "Corso Francia 10".into(),
            postal_code: Some("10138".into()),
            city: "Torino".into(),
            region: Some("TO".into()),
            country: "IT".parse().expect("a country"),
        },
        tax_id: None,
        email: Some("fatture@example.com".into()),
        note: None,
        tax_identity: Some(Box::new(TaxIdentity {
            vat_id: Some("IT01234560017".into()),
            tax_number: Some("01234560017".into()),
            legal_id: Some(id("0210", "01234560017")),
        })),
        e_invoicing: Some(Box::new(SellerEInvoicing {
            electronic_address: Some(id("0211", "IT01234560017")),
            contact: Some(SellerContact {
                name: "Amministrazione".into(),
                phone: Some("+39 011 1234567".into()),
                email: Some("fatture@example.com".into()),
            }),
            bank_account: Some(BankAccount {
                iban: "IT60X0542811101000000123456".into(),
                bic: None,
                holder: None,
            }),
            accounting: None,
            italy: Some(ItalianSeller { regime: "RF01".into(), register: None, transmitter: None }),
        })),
    }
}

/// A document whose buyer has said all that any format asks for, and whose lines say why they have no tax.
pub fn complete(mut document: InvoiceDocument) -> InvoiceDocument {
    document.bill_to = document.bill_to.map(complete_buyer);
    let untaxed = document.lines.iter_mut().filter(|line| line.taxes.is_empty());
    let zero = Money::zero(document.total.currency());
    let TaxRate { name, percent, exemption } = nothing().swap_remove(0);
    let mut base = None;
    for line in untaxed {
        base = Some(base.unwrap_or(zero).checked_add(line.amount).expect("a sum"));
        let (name, exemption) = (name.clone(), exemption.clone());
        line.taxes.push(TaxAmount { name, percent, exemption, amount: zero });
    }
    document.taxes.extend(base.map(|base| TaxSubtotal {
        name,
        percent,
        exemption,
        base: Some(base),
        amount: zero,
    }));
    document
}

fn complete_buyer(bill_to: BillTo) -> BillTo {
    let country = bill_to.address.country;
    let (postal_code, region) = match country.code() {
        "IT" => ("20121", Some("MI")),
        _ => ("10115", None),
    };
    let address = Address {
        postal_code: bill_to.address.postal_code.clone().or_else(|| Some(postal_code.into())),
        region: region.map(TextLine::from).or_else(|| bill_to.address.region.clone()),
        ..bill_to.address.clone()
    };
    let (vat_id, legal_id, mailbox) = match country.code() {
        "IT" => (Some("IT02345670158"), None, id("0211", "IT02345670158")),
        "DE" => (Some("DE129273398"), None, id("9930", "DE129273398")),
        _ => (None, Some(id("0088", "7300010000001")), id("0088", "7300010000001")),
    };
    let (identity, routing) =
        (bill_to.tax_identity.unwrap_or_default(), bill_to.e_invoices.unwrap_or_default());
    let recipient = if country.code() == "IT" { "ABC1234" } else { "XXXXXXX" };
    let identity = TaxIdentity {
        vat_id: identity.vat_id.or_else(|| vat_id.map(VatId::from)),
        legal_id: identity.legal_id.or(legal_id),
        tax_number: identity.tax_number,
    };
    let routing = EInvoiceRouting {
        electronic_address: routing.electronic_address.or(Some(mailbox)),
        buyer_reference: routing.buyer_reference.or_else(|| Some("UFF-1".into())),
        recipient_code: routing.recipient_code.or_else(|| Some(recipient.into())),
        certified_email: routing.certified_email,
    };
    let (tax_identity, e_invoices) = (Some(Box::new(identity)), Some(Box::new(routing)));
    BillTo { address, tax_identity, e_invoices, ..bill_to }
}

fn id(scheme: &str, id: &str) -> SchemedId {
    SchemedId { scheme: scheme.parse().expect("a scheme"), id: id.into() }
}

/// Rates of a tax, one of them finer than FatturaPA takes.
pub fn rates() -> Vec<TaxRate> {
    ["22", "10", "8.875", "4", "19", "5.5"]
        .map(|percent| TaxRate::new("IVA", percent.parse().expect("a percentage")))
        .into()
}

/// Every kind of tax that is nothing.
pub fn nothing() -> Vec<TaxRate> {
    use ExemptionCategory::*;
    let kinds = [
        (ZeroRated, "N3.5", None),
        (Exempt, "N4", Some("VATEX-EU-132")),
        (ReverseCharge, "N6.9", None),
        (IntraCommunity, "N3.2", None),
        (Export, "N3.1", None),
        (OutsideScope, "N2.1", None),
    ];
    let rate = |(category, natura, code): (ExemptionCategory, &str, Option<&str>)| TaxRate {
        name: "IVA".into(),
        percent: "0".parse().expect("a percentage"),
        exemption: Some(Box::new(TaxExemption {
            category,
            reason: (category != ZeroRated).then(|| "No tax, by law".into()),
            reason_code: code.map(TextLine::from),
            natura: Some(natura.into()),
        })),
    };
    kinds.map(rate).into()
}
