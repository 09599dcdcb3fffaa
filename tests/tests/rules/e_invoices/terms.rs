//! What of a document becomes which term: told by what is read back.

use selfserve_einvoice::EInvoiceFormat::{FatturaPa, Peppol};
use selfserve_einvoice::{EInvoice, read_e_invoice};

use super::*;

/// The invoice, changed so, in a format.
fn written(format: EInvoiceFormat, change: impl FnOnce(&mut InvoiceDocument)) -> String {
    let (mut invoice, _) = documents();
    change(&mut invoice);
    e_invoice(&invoice, &facts::seller(), format).expect("an e-invoice")
}

fn read(format: EInvoiceFormat, change: impl FnOnce(&mut InvoiceDocument)) -> EInvoice {
    read_e_invoice(&written(format, change)).expect("what was written")
}

/// One more line, which costs nothing.
fn add_line(invoice: &mut InvoiceDocument) -> &mut Line {
    let zero = Money::zero(invoice.total.currency());
    let mut line = Line { amount: zero, ..invoice.lines[0].clone() };
    line.taxes[0].amount = zero;
    invoice.lines.push(line);
    invoice.lines.last_mut().expect("just added")
}

/// Nothing is taxed, for this reason.
fn exempt(invoice: &mut InvoiceDocument, category: ExemptionCategory) {
    let exemption =
        exemption(category).map(|own| Box::new(TaxExemption { reason: Some("why".into()), ..*own }));
    untaxed(invoice, exemption);
    invoice.amount_due = invoice.subtotal;
}

#[test]
fn i15_a_line_that_costs_nothing_goes_where_its_licenses_go() {
    let quantities =
        [(LineKind::Purchase, 3, "3"), (LineKind::RemoveQuantity, 3, "-3"), (LineKind::Purchase, 0, "1")];
    for (kind, licenses, quantity) in quantities {
        let invoice = read(Peppol, |invoice| {
            let line = add_line(invoice);
            (line.kind, line.quantity) = (kind, LicenseCount(licenses));
        });
        assert_eq!(invoice.lines[1].quantity.to_string(), quantity, "{kind:?}");
    }
}

#[test]
fn i15_no_days_of_service_are_no_period() {
    let invoice = read(Peppol, |invoice| {
        let days = &mut add_line(invoice).service_period;
        days.end = days.start;
    });
    assert_eq!(invoice.lines[1].period, None);
}

#[test]
fn i15_outside_the_scope_of_vat_only_italy_is_told_vat_ids() {
    for (format, called) in FORMATS {
        let invoice = read(format, |invoice| exempt(invoice, ExemptionCategory::OutsideScope));
        let ids = (invoice.seller.vat_id, invoice.buyer.vat_id);
        let told = (Some("IT01234560017".to_owned()), Some("IT00743110157".to_owned()));
        assert_eq!(ids, if format == FatturaPa { told } else { (None, None) }, "{called}");
    }
}

/// On the last day of service, or, where there is none, the day of the invoice.
#[test]
fn i15_what_is_supplied_within_the_union_is_delivered_on_a_day() {
    for (days, delivered) in [(30, "2026-12-02"), (0, "2026-11-03")] {
        let xml = written(Peppol, |invoice| {
            exempt(invoice, ExemptionCategory::IntraCommunity);
            let period = &mut invoice.lines[0].service_period;
            period.end = period.start.plus_days(days);
        });
        assert!(
            xml.contains(&format!("<cbc:ActualDeliveryDate>{delivered}</cbc:ActualDeliveryDate>")),
            "{xml}"
        );
    }
}

#[test]
fn i15_either_id_of_the_buyer_will_do_for_reverse_charge() {
    let legal = SchemedId { scheme: "0210".parse().expect("a scheme"), id: "00743110157".into() };
    for (vat_id, legal_id) in [(Some("IT00743110157".into()), None), (None, Some(legal))] {
        let invoice = read(Peppol, |invoice| {
            exempt(invoice, ExemptionCategory::ReverseCharge);
            let identity = TaxIdentity { vat_id: vat_id.clone(), legal_id, tax_number: None };
            buyer(invoice).tax_identity = Some(Box::new(identity));
        });
        assert_eq!(invoice.buyer.vat_id, vat_id.map(|id| id.as_str().to_owned()));
    }
}

/// In EN 16931 one a category and rate, in Italy one a rate and reason; whatever they are called, and whether or not their
/// bases are told, which documents of version 0.1 do not.
#[test]
fn i15_taxes_that_are_alike_are_one() {
    use ExemptionCategory::{Exempt, Export};
    let taxed = |name: &str, percent: &str| TaxRate::new(name, percent.parse().expect("a percentage"));
    let free = |category, natura: &str| {
        let exemption = TaxExemption {
            category,
            reason: Some("why".into()),
            reason_code: None,
            natura: Some(natura.into()),
        };
        TaxRate { exemption: Some(Box::new(exemption)), ..taxed("IVA", "0") }
    };
    for (first, second, peppol, italy) in [
        (taxed("IVA", "22"), taxed("VAT", "22"), 1, 1),
        (taxed("IVA", "22"), taxed("IVA", "10"), 2, 2),
        (free(Exempt, "N4"), free(Exempt, "N1"), 1, 2),
        (free(Exempt, "N3.1"), free(Export, "N3.1"), 2, 2),
    ] {
        for (format, taxes) in [(Peppol, peppol), (FatturaPa, italy)] {
            let of_document = |told| read(format, |invoice| tax_lines(invoice, [&first, &second], told));
            let invoice = of_document(true);
            assert_eq!(invoice.taxes.len(), taxes, "{first:?}, {second:?}");
            assert_eq!(invoice, of_document(false));
        }
    }
}

/// Two lines, of which the second costs nothing, each with a tax of its own.
fn tax_lines(invoice: &mut InvoiceDocument, rates: [&TaxRate; 2], tells_bases: bool) {
    add_line(invoice);
    if rates[0].percent.is_zero() {
        exempt(invoice, ExemptionCategory::Exempt);
    }
    let taxes = invoice.lines.iter_mut().zip(rates).map(|(line, TaxRate { name, percent, exemption })| {
        let tax = TaxAmount {
            name: name.clone(),
            percent: *percent,
            exemption: exemption.clone(),
            ..line.taxes[0].clone()
        };
        line.taxes = vec![tax.clone()];
        let TaxAmount { name, percent, exemption, amount } = tax;
        TaxSubtotal { name, percent, exemption, base: Some(line.amount).filter(|_| tells_bases), amount }
    });
    invoice.taxes = taxes.collect();
}

#[test]
fn i15_the_rate_of_the_accounts_is_between_their_currency_and_that_of_the_invoice() {
    let (euro, franc) = ("EUR", "CHF");
    let money = |(minor, currency): (i64, &str)| {
        Money::from_minor_units(minor, currency.parse().expect("a currency"))
    };
    for (worth, of, fits) in [
        ((93, franc), (100, euro), true),
        ((93, euro), (100, euro), false),
        ((93, franc), (100, franc), false),
        ((0, franc), (100, euro), false),
        ((93, franc), (0, euro), false),
    ] {
        let ((invoice, _), mut seller) = (documents(), facts::seller());
        let rate = AccountingRate {
            currency: franc.parse().expect("a currency"),
            worth: money(worth),
            of: money(of),
        };
        seller.e_invoicing.as_mut().expect("its facts").accounting = Some(rate);
        let refused = e_invoice(&invoice, &seller, Peppol).err().map(|problem| problem.code);
        assert_eq!(refused, (!fits).then_some(Code::ExchangeRate), "{worth:?}, {of:?}");
    }
}
