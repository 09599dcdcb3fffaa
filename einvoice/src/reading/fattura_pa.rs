//! FatturaPA: `FatturaElettronica` of one invoice.

use alloc::string::String;

use selfserve::{Currency, Day, Money};

use super::element::Element;
use super::invoice::{
    EInvoice, EInvoiceKind, EInvoiceLine, EInvoiceParty, EInvoiceSyntax, EInvoiceTax, EInvoiceTotals,
    PrecedingEInvoice,
};
use super::line::{period, quantity_and_price};
use super::unreadable::{UnreadableEInvoice, UnreadableEInvoiceCode};

/// What stands for the VAT id of a buyer abroad who has none.
const NO_IDS: [&str; 2] = ["OO99999999999", "0000000"];

pub(super) fn read(root: Element<'_>) -> Result<EInvoice, UnreadableEInvoice> {
    let body = root.need("FatturaElettronicaBody")?;
    if let Some(other) = root.all("FatturaElettronicaBody").nth(1) {
        return Err(other.problem(UnreadableEInvoiceCode::ManyInvoices, None));
    }
    let header = root.need("FatturaElettronicaHeader")?;
    let (general, goods) = (body.need("DatiGenerali")?, body.need("DatiBeniServizi")?);
    let document = general.need("DatiGeneraliDocumento")?;
    let currency = document.needed_currency("Divisa")?;
    let credits = document.text("TipoDocumento").is_some_and(|code| matches!(code.as_str(), "TD04" | "TD08"));
    let seller = header.need("CedentePrestatore")?;
    let preceding = general.all("DatiFattureCollegate");
    let lines = goods.all("DettaglioLinee");
    let taxes = goods.all("DatiRiepilogo");
    Ok(EInvoice {
        syntax: EInvoiceSyntax::FatturaPa,
        kind: if credits { EInvoiceKind::CreditNote } else { EInvoiceKind::Invoice },
        number: document.needed_text("Numero")?,
        date: document.need("Data")?.as_day()?,
        due: due(body)?,
        currency,
        buyer_reference: None,
        order: general.text("DatiOrdineAcquisto/IdDocumento"),
        cost_center: seller.text("RiferimentoAmministrazione"),
        seller: party(seller)?,
        buyer: party(header.need("CessionarioCommittente")?)?,
        preceding: preceding.map(preceding_invoice).collect::<Result<_, _>>()?,
        lines: lines.map(|element| line(element, currency)).collect::<Result<_, _>>()?,
        taxes: taxes.map(|element| tax(element, currency)).collect::<Result<_, _>>()?,
        totals: totals(body, document, currency)?,
    })
}

fn payments(body: Element<'_>) -> impl Iterator<Item = Element<'_>> {
    body.all("DatiPagamento").flat_map(|payment| payment.all("DettaglioPagamento"))
}

/// The last of the days on which something is due.
fn due(body: Element<'_>) -> Result<Option<Day>, UnreadableEInvoice> {
    payments(body)
        .try_fold(None, |last: Option<Day>, payment| Ok(last.max(payment.day("DataScadenzaPagamento")?)))
}

fn party(party: Element<'_>) -> Result<EInvoiceParty, UnreadableEInvoice> {
    let data = party.need("DatiAnagrafici")?;
    let names = data.need("Anagrafica")?;
    let person = || Some([names.text("Nome")?, names.text("Cognome")?].join(" "));
    Ok(EInvoiceParty {
        name: names.needed_text("Denominazione").or_else(|missing| person().ok_or(missing))?,
        vat_id: data.find("IdFiscaleIVA").and_then(vat_id),
    })
}

/// A VAT id with its prefix, which of Greece is not the code of the country.
fn vat_id(id: Element<'_>) -> Option<String> {
    let (country, code) = (id.text("IdPaese")?, id.text("IdCodice")?);
    let prefix = if country == "GR" { "EL" } else { &country };
    (!NO_IDS.contains(&code.as_str())).then(|| [prefix, &code].concat())
}

fn preceding_invoice(reference: Element<'_>) -> Result<PrecedingEInvoice, UnreadableEInvoice> {
    Ok(PrecedingEInvoice { number: reference.needed_text("IdDocumento")?, date: reference.day("Data")? })
}

fn line(line: Element<'_>, currency: Currency) -> Result<EInvoiceLine, UnreadableEInvoice> {
    let price = line.need("PrezzoUnitario")?;
    let (quantity, price) = quantity_and_price(line.find("Quantita"), price, None, currency)?;
    Ok(EInvoiceLine {
        number: line.needed_text("NumeroLinea")?,
        name: line.needed_text("Descrizione")?,
        note: None,
        quantity,
        price,
        amount: line.needed_money("PrezzoTotale", currency)?,
        period: period(line.day("DataInizioPeriodo")?, line.day("DataFinePeriodo")?),
        category: None,
        percent: line.percent("AliquotaIVA")?,
        natura: line.text("Natura"),
    })
}

fn tax(tax: Element<'_>, currency: Currency) -> Result<EInvoiceTax, UnreadableEInvoice> {
    Ok(EInvoiceTax {
        category: None,
        percent: tax.percent("AliquotaIVA")?,
        natura: tax.text("Natura"),
        reason: tax.text("RiferimentoNormativo"),
        base: tax.needed_money("ImponibileImporto", currency)?,
        amount: tax.needed_money("Imposta", currency)?,
    })
}

/// The totals, which follow from the taxes, the total with its rounding, and what is asked for.
fn totals(
    body: Element<'_>,
    document: Element<'_>,
    currency: Currency,
) -> Result<EInvoiceTotals, UnreadableEInvoice> {
    let (zero, mut net, mut tax) = (Money::zero(currency), Money::zero(currency), Money::zero(currency));
    for of_rate in body.all("DatiBeniServizi").flat_map(|goods| goods.all("DatiRiepilogo")) {
        net = of_rate.plus(net, of_rate.needed_money("ImponibileImporto", currency)?)?;
        tax = of_rate.plus(tax, of_rate.needed_money("Imposta", currency)?)?;
    }
    let rounding = document.money("Arrotondamento", currency)?.unwrap_or(zero);
    let total = match document.money("ImportoTotaleDocumento", currency)? {
        None => document.plus(document.plus(net, tax)?, rounding)?,
        Some(total) => total,
    };
    let gross = document.minus(total, rounding)?;
    let mut asked_for = payments(body).filter_map(|payment| payment.find("ImportoPagamento")).peekable();
    let due = match asked_for.peek() {
        None => total,
        Some(_) => asked_for.try_fold(zero, |sum, amount| amount.plus(sum, amount.as_money(currency)?))?,
    };
    Ok(EInvoiceTotals { net, tax, gross, paid: document.minus(total, due)?, rounding, due })
}
