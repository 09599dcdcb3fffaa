//! What has to be read of what was written, from the terms alone: each text and figure once more, beside the writers.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::{Decimal, Money, ServicePeriod};

use super::{
    EInvoice, EInvoiceKind, EInvoiceLine, EInvoiceParty, EInvoiceSyntax, EInvoiceTax, EInvoiceTotals,
    PrecedingEInvoice,
};
use crate::terms::{Category, DocumentKind, Line, Party, Payment, Preceding, Tax, Terms};

/// The terms, as they are read from a syntax that says all of them, or from FatturaPA.
pub(crate) fn expected(terms: &Terms<'_>, syntax: EInvoiceSyntax) -> EInvoice {
    let said = EInvoice {
        syntax,
        kind: match terms.kind {
            DocumentKind::Invoice => EInvoiceKind::Invoice,
            DocumentKind::CreditNote => EInvoiceKind::CreditNote,
        },
        number: terms.number.into(),
        date: terms.issued,
        due: terms.due,
        currency: terms.currency,
        buyer_reference: terms.buyer_reference.map(String::from),
        order: terms.order.map(String::from),
        cost_center: terms.cost_center.map(String::from),
        seller: party(&terms.seller),
        buyer: party(&terms.buyer),
        preceding: terms.preceding.iter().map(preceding).collect(),
        lines: terms.lines.iter().enumerate().map(|(place, of)| line(place, of)).collect(),
        taxes: terms.taxes.iter().map(tax).collect(),
        totals: EInvoiceTotals {
            net: terms.totals.net,
            tax: terms.totals.tax,
            gross: terms.totals.gross,
            paid: terms.totals.paid,
            rounding: terms.totals.rounding,
            due: terms.totals.due,
        },
    };
    if syntax == EInvoiceSyntax::FatturaPa { in_italian(said, terms) } else { said }
}

/// FatturaPA knows `Natura` in place of categories, has one text for a line, and says of payments only how they are made.
fn in_italian(said: EInvoice, terms: &Terms<'_>) -> EInvoice {
    let mut said = EInvoice { buyer_reference: None, ..said };
    for (line, of) in said.lines.iter_mut().zip(&terms.lines) {
        line.name = [Some(line.name.as_str()), line.note.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" - ");
        (line.note, line.category) = (None, None);
        (line.percent, line.natura) = (Some(of.percent), of.natura.map(String::from));
    }
    for (tax, of) in said.taxes.iter_mut().zip(&terms.taxes) {
        (tax.category, tax.percent, tax.natura) = (None, Some(of.percent), of.natura.map(String::from));
        tax.reason = of.reason.map(String::from);
    }
    if matches!(terms.payment, None | Some(Payment::NotSaid)) {
        let all = said.totals.gross.checked_add(said.totals.rounding).unwrap();
        (said.due, said.totals.paid, said.totals.due) = (None, Money::zero(terms.currency), all);
    }
    said
}

fn party(party: &Party<'_>) -> EInvoiceParty {
    EInvoiceParty { name: party.name.into(), vat_id: party.vat_id.map(String::from) }
}

fn preceding(preceding: &Preceding<'_>) -> PrecedingEInvoice {
    PrecedingEInvoice { number: preceding.number.into(), date: Some(preceding.issued) }
}

fn line(place: usize, line: &Line<'_>) -> EInvoiceLine {
    EInvoiceLine {
        number: place.saturating_add(1).to_string(),
        name: line.name.into(),
        note: line.note.as_deref().map(String::from),
        quantity: Decimal::from(line.quantity).into(),
        price: line.price.to_decimal().into(),
        amount: line.amount,
        period: line.period.map(|(start, last)| ServicePeriod { start, end: last.plus_days(1) }),
        category: Some(line.category.code().into()),
        // BR-O-05.
        percent: Some(line.percent).filter(|_| line.category != Category::OutsideScope),
        natura: None,
    }
}

fn tax(tax: &Tax<'_>) -> EInvoiceTax {
    EInvoiceTax {
        category: Some(tax.category.code().into()),
        percent: Some(tax.percent),
        natura: None,
        // BR-S-10, BR-Z-10.
        reason: tax
            .reason
            .filter(|_| !matches!(tax.category, Category::Standard | Category::ZeroRated))
            .map(String::from),
        base: tax.base,
        amount: tax.amount,
    }
}
