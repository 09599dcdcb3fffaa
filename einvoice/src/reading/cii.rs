//! UN/CEFACT CII: `CrossIndustryInvoice`, whichever profile of it; a profile without lines has none.

use selfserve::{Currency, Money};

use super::element::Element;
use super::invoice::{
    EInvoice, EInvoiceKind, EInvoiceLine, EInvoiceParty, EInvoiceSyntax, EInvoiceTax, EInvoiceTotals,
    PrecedingEInvoice,
};
use super::line::{period, quantity_and_price};
use super::unreadable::UnreadableEInvoice;

/// The types of documents that give back, by their codes of UNCL 1001.
const CREDIT_NOTES: [&str; 9] = ["81", "83", "261", "262", "296", "308", "381", "420", "458"];

pub(super) fn read(root: Element<'_>) -> Result<EInvoice, UnreadableEInvoice> {
    let (document, trade) = (root.need("ExchangedDocument")?, root.need("SupplyChainTradeTransaction")?);
    let agreement = trade.need("ApplicableHeaderTradeAgreement")?;
    let settlement = trade.need("ApplicableHeaderTradeSettlement")?;
    let currency = settlement.needed_currency("InvoiceCurrencyCode")?;
    let credits = document.text("TypeCode").is_some_and(|code| CREDIT_NOTES.contains(&code.as_str()));
    let lines = trade.all("IncludedSupplyChainTradeLineItem");
    let taxes = settlement.all("ApplicableTradeTax");
    let preceding = settlement.all("InvoiceReferencedDocument");
    Ok(EInvoice {
        syntax: EInvoiceSyntax::Cii,
        kind: if credits { EInvoiceKind::CreditNote } else { EInvoiceKind::Invoice },
        number: document.needed_text("ID")?,
        date: document.need("IssueDateTime/DateTimeString")?.as_day()?,
        due: settlement.day("SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString")?,
        currency,
        buyer_reference: agreement.text("BuyerReference"),
        order: agreement.text("BuyerOrderReferencedDocument/IssuerAssignedID"),
        cost_center: settlement.text("ReceivableSpecifiedTradeAccountingAccount/ID"),
        seller: party(agreement.need("SellerTradeParty")?)?,
        buyer: party(agreement.need("BuyerTradeParty")?)?,
        preceding: preceding.map(preceding_invoice).collect::<Result<_, _>>()?,
        lines: lines.map(|element| line(element, currency)).collect::<Result<_, _>>()?,
        taxes: taxes.map(|element| tax(element, currency)).collect::<Result<_, _>>()?,
        totals: totals(settlement, currency)?,
    })
}

fn party(party: Element<'_>) -> Result<EInvoiceParty, UnreadableEInvoice> {
    let mut ids = party.all("SpecifiedTaxRegistration").filter_map(|registration| registration.find("ID"));
    let of_vat = ids.find(|id| id.attribute("schemeID") == Some("VA"));
    Ok(EInvoiceParty { name: party.needed_text("Name")?, vat_id: of_vat.map(Element::content) })
}

fn preceding_invoice(reference: Element<'_>) -> Result<PrecedingEInvoice, UnreadableEInvoice> {
    Ok(PrecedingEInvoice {
        number: reference.needed_text("IssuerAssignedID")?,
        date: reference.day("FormattedIssueDateTime/DateTimeString")?,
    })
}

fn line(line: Element<'_>, currency: Currency) -> Result<EInvoiceLine, UnreadableEInvoice> {
    let price = line.need("SpecifiedLineTradeAgreement/NetPriceProductTradePrice")?;
    let quantity = line.need("SpecifiedLineTradeDelivery/BilledQuantity")?;
    let (quantity, price) = quantity_and_price(
        Some(quantity),
        price.need("ChargeAmount")?,
        price.find("BasisQuantity"),
        currency,
    )?;
    let settlement = line.need("SpecifiedLineTradeSettlement")?;
    let days = settlement.find("BillingSpecifiedPeriod");
    let day = |path| days.map_or(Ok(None), |days| days.day(path));
    let amount = "SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount";
    Ok(EInvoiceLine {
        number: line.needed_text("AssociatedDocumentLineDocument/LineID")?,
        name: line.needed_text("SpecifiedTradeProduct/Name")?,
        note: line.text("AssociatedDocumentLineDocument/IncludedNote/Content"),
        quantity,
        price,
        amount: settlement.needed_money(amount, currency)?,
        period: period(day("StartDateTime/DateTimeString")?, day("EndDateTime/DateTimeString")?),
        category: settlement.text("ApplicableTradeTax/CategoryCode"),
        percent: settlement.percent("ApplicableTradeTax/RateApplicablePercent")?,
        natura: None,
    })
}

fn tax(tax: Element<'_>, currency: Currency) -> Result<EInvoiceTax, UnreadableEInvoice> {
    Ok(EInvoiceTax {
        category: tax.text("CategoryCode"),
        percent: tax.percent("RateApplicablePercent")?,
        natura: None,
        reason: tax.text("ExemptionReason"),
        base: tax.needed_money("BasisAmount", currency)?,
        amount: tax.needed_money("CalculatedAmount", currency)?,
    })
}

fn totals(settlement: Element<'_>, currency: Currency) -> Result<EInvoiceTotals, UnreadableEInvoice> {
    let zero = Money::zero(currency);
    let sums = settlement.need("SpecifiedTradeSettlementHeaderMonetarySummation")?;
    // Beside the tax in the document's currency there may be that of the seller's books.
    let tax = sums.all("TaxTotalAmount").find(|tax| tax.is_in(currency));
    Ok(EInvoiceTotals {
        net: sums.needed_money("TaxBasisTotalAmount", currency)?,
        tax: tax.map(|tax| tax.as_money(currency)).transpose()?.unwrap_or(zero),
        gross: sums.needed_money("GrandTotalAmount", currency)?,
        paid: sums.money("TotalPrepaidAmount", currency)?.unwrap_or(zero),
        rounding: sums.money("RoundingAmount", currency)?.unwrap_or(zero),
        due: sums.needed_money("DuePayableAmount", currency)?,
    })
}
