//! UBL 2.1: `Invoice` and `CreditNote`.

use selfserve::{Currency, Money};

use super::element::Element;
use super::invoice::{
    EInvoice, EInvoiceKind, EInvoiceLine, EInvoiceParty, EInvoiceSyntax, EInvoiceTax, EInvoiceTotals,
    PrecedingEInvoice,
};
use super::line::{period, quantity_and_price};
use super::unreadable::UnreadableEInvoice;

/// How the namespaces of UBL's documents begin.
pub(super) const NAMESPACES: &str = "urn:oasis:names:specification:ubl:schema:xsd:";

pub(super) fn read(root: Element<'_>) -> Result<EInvoice, UnreadableEInvoice> {
    let currency = root.needed_currency("DocumentCurrencyCode")?;
    let credits =
        root.name() == "CreditNote" || root.text("InvoiceTypeCode").is_some_and(|code| code == "381");
    let due = root.find("DueDate").or_else(|| root.find("PaymentMeans/PaymentDueDate"));
    let preceding =
        root.all("BillingReference").filter_map(|reference| reference.find("InvoiceDocumentReference"));
    let lines = root.all("InvoiceLine").chain(root.all("CreditNoteLine"));
    let taxes = tax_total(root, currency).into_iter().flat_map(|total| total.all("TaxSubtotal"));
    Ok(EInvoice {
        syntax: EInvoiceSyntax::Ubl,
        kind: if credits { EInvoiceKind::CreditNote } else { EInvoiceKind::Invoice },
        number: root.needed_text("ID")?,
        date: root.need("IssueDate")?.as_day()?,
        due: due.map(Element::as_day).transpose()?,
        currency,
        buyer_reference: root.text("BuyerReference"),
        order: root.text("OrderReference/ID"),
        cost_center: root.text("AccountingCost"),
        seller: party(root.need("AccountingSupplierParty/Party")?)?,
        buyer: party(root.need("AccountingCustomerParty/Party")?)?,
        preceding: preceding.map(preceding_invoice).collect::<Result<_, _>>()?,
        lines: lines.map(|element| line(element, currency)).collect::<Result<_, _>>()?,
        taxes: taxes.map(|element| tax(element, currency)).collect::<Result<_, _>>()?,
        totals: totals(root, currency)?,
    })
}

/// The tax in the document's currency: beside it there may be that of the seller's books.
fn tax_total(root: Element<'_>, currency: Currency) -> Option<Element<'_>> {
    root.all("TaxTotal").find(|total| total.find("TaxAmount").is_some_and(|amount| amount.is_in(currency)))
}

fn party(party: Element<'_>) -> Result<EInvoiceParty, UnreadableEInvoice> {
    let trade_name = party.text("PartyName/Name");
    let mut schemes = party.all("PartyTaxScheme");
    let of_vat = schemes.find(|scheme| scheme.text("TaxScheme/ID").is_some_and(|id| id == "VAT"));
    Ok(EInvoiceParty {
        name: party
            .needed_text("PartyLegalEntity/RegistrationName")
            .or_else(|missing| trade_name.ok_or(missing))?,
        vat_id: of_vat.and_then(|scheme| scheme.text("CompanyID")),
    })
}

fn preceding_invoice(reference: Element<'_>) -> Result<PrecedingEInvoice, UnreadableEInvoice> {
    Ok(PrecedingEInvoice { number: reference.needed_text("ID")?, date: reference.day("IssueDate")? })
}

fn line(line: Element<'_>, currency: Currency) -> Result<EInvoiceLine, UnreadableEInvoice> {
    let quantity = line.find("CreditedQuantity").map_or_else(|| line.need("InvoicedQuantity"), Ok)?;
    let price = line.need("Price/PriceAmount")?;
    let (quantity, price) =
        quantity_and_price(Some(quantity), price, line.find("Price/BaseQuantity"), currency)?;
    let days = (line.day("InvoicePeriod/StartDate")?, line.day("InvoicePeriod/EndDate")?);
    Ok(EInvoiceLine {
        number: line.needed_text("ID")?,
        name: line.needed_text("Item/Name")?,
        note: line.text("Note"),
        quantity,
        price,
        amount: line.needed_money("LineExtensionAmount", currency)?,
        period: period(days.0, days.1),
        category: line.text("Item/ClassifiedTaxCategory/ID"),
        percent: line.percent("Item/ClassifiedTaxCategory/Percent")?,
        natura: None,
    })
}

fn tax(tax: Element<'_>, currency: Currency) -> Result<EInvoiceTax, UnreadableEInvoice> {
    Ok(EInvoiceTax {
        category: tax.text("TaxCategory/ID"),
        percent: tax.percent("TaxCategory/Percent")?,
        natura: None,
        reason: tax.text("TaxCategory/TaxExemptionReason"),
        base: tax.needed_money("TaxableAmount", currency)?,
        amount: tax.needed_money("TaxAmount", currency)?,
    })
}

fn totals(root: Element<'_>, currency: Currency) -> Result<EInvoiceTotals, UnreadableEInvoice> {
    let zero = Money::zero(currency);
    let sums = root.need("LegalMonetaryTotal")?;
    let tax = tax_total(root, currency).map(|total| total.needed_money("TaxAmount", currency));
    Ok(EInvoiceTotals {
        net: sums.needed_money("TaxExclusiveAmount", currency)?,
        tax: tax.transpose()?.unwrap_or(zero),
        gross: sums.needed_money("TaxInclusiveAmount", currency)?,
        paid: sums.money("PrepaidAmount", currency)?.unwrap_or(zero),
        rounding: sums.money("PayableRoundingAmount", currency)?.unwrap_or(zero),
        due: sums.needed_money("PayableAmount", currency)?,
    })
}
