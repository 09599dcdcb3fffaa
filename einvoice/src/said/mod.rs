//! What an invoice and its seller say, in the terms of EN 16931: figures in the signs of the document that it becomes, and a
//! refusal where no format could say it.

mod parties;
mod price;
mod taxes;

use alloc::borrow::Cow;
use alloc::format;
use alloc::vec::Vec;

use selfserve::{InvoiceDocument, Money, Seller, Text, TextLine};

use crate::format::EInvoiceFormat;
use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};
use crate::terms::{Category, Delivery, DocumentKind, Identifier, Line, Payment, Preceding, Terms, Totals};
use taxes::{breakdown, tax_of};

/// The most decimals that an amount can have.
const DECIMALS: u8 = 2;

/// The terms of an invoice.
pub(crate) fn terms<'a>(
    document: &'a InvoiceDocument,
    seller: &'a Seller,
    format: EInvoiceFormat,
) -> Result<Terms<'a>, EInvoiceProblem> {
    use EInvoiceProblemCode::{Currency, Erased};
    let currency = document.total.currency();
    if currency.minor_digits() > DECIMALS {
        return Err(Currency.at("BT-5").of(currency.code()).at_most(DECIMALS.into()));
    }
    let bill_to = document.bill_to.as_ref().ok_or_else(|| Erased.at("BT-44"))?;
    let signs = Signs::of(document);
    let lines = lines(document, signs)?;
    let taxes = breakdown(document, signs, format)?;
    let (mut own, mut buyer) = (parties::seller(seller), parties::buyer(bill_to));
    parties::require_ids(&lines, &buyer)?;
    // Outside the scope of VAT, EN 16931 takes no VAT id (BR-O-02).
    let outside = lines.iter().any(|line| line.category == Category::OutsideScope);
    if outside && format != EInvoiceFormat::FatturaPa {
        (own.vat_id, buyer.vat_id) = (None, None);
    }
    let tax = total(document, taxes.iter().map(|tax| tax.amount))?;
    let routing = bill_to.e_invoices.as_deref();
    Ok(Terms {
        number: document.number.as_str(),
        issued: document.date,
        kind: signs.kind(),
        currency,
        accounting_tax: taxes::in_accounts(seller, tax)?,
        due: (signs == Signs::Kept).then_some(document.due),
        buyer_reference: routing.and_then(|own| own.buyer_reference.as_ref()).map(TextLine::as_str),
        order: document.purchase_order.as_ref().map(TextLine::as_str),
        cost_center: document.cost_center.as_ref().map(TextLine::as_str),
        notes: seller.note.iter().map(Text::as_str).collect(),
        preceding: preceding(document, signs)?,
        seller: own,
        buyer,
        delivery: delivery(document, &lines, bill_to.address.country),
        payment: Some(payment(document, seller)),
        totals: totals(document, signs, tax)?,
        italy: parties::italy(seller, routing),
        lines,
        taxes,
    })
}

/// Whether a document keeps its signs, or, as a credit note, turns them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Signs {
    Kept,
    Turned,
}

impl Signs {
    fn of(document: &InvoiceDocument) -> Self {
        if document.is_credit_note() { Self::Turned } else { Self::Kept }
    }

    fn kind(self) -> DocumentKind {
        match self {
            Self::Kept => DocumentKind::Invoice,
            Self::Turned => DocumentKind::CreditNote,
        }
    }

    /// An amount in the signs of the document.
    fn money(self, amount: Money) -> Result<Money, EInvoiceProblem> {
        match self {
            Self::Kept => Ok(amount),
            Self::Turned => amount.negated().map_err(|_| too_large()),
        }
    }
}

/// The lines (BG-25).
fn lines(document: &InvoiceDocument, signs: Signs) -> Result<Vec<Line<'_>>, EInvoiceProblem> {
    let lines = document.lines.iter().enumerate();
    lines.map(|(place, line)| line_of(line, signs).map_err(|problem| problem.on_line(place))).collect()
}

fn line_of(line: &selfserve::Line, signs: Signs) -> Result<Line<'_>, EInvoiceProblem> {
    let tax = tax_of(&line.taxes)?;
    let amount = signs.money(line.amount)?;
    let quantity = i64::from(line.quantity.0.max(1));
    // The price is never negative: what gives something back has a negative quantity, whatever came or went.
    let gives_back = if amount.is_zero() { line.signed_quantity() < 0 } else { amount.is_negative() };
    let price = price::of(amount, quantity)?;
    let days = line.service_period;
    let whole = line.proof.billing_period.days();
    let note = (price.to_decimal() != line.unit_price.to_decimal()).then(|| {
        let unit = line.unit_price;
        Cow::Owned(format!("{} {}, {}/{whole}", unit.to_decimal(), unit.currency(), days.days()))
    });
    Ok(Line {
        note,
        quantity: if gives_back { quantity.saturating_neg() } else { quantity },
        amount,
        period: (days.days() > 0).then(|| (days.start, days.end.plus_days(-1))),
        price,
        category: tax.category,
        percent: tax.percent,
        natura: tax.natura,
        name: line.product_name.as_str(),
    })
}

/// What a credit note takes back (BG-3): at least one invoice, which the journal knows.
fn preceding(document: &InvoiceDocument, signs: Signs) -> Result<Vec<Preceding<'_>>, EInvoiceProblem> {
    if signs == Signs::Kept {
        return Ok(Vec::new());
    }
    let named = document.preceding.iter();
    let named: Vec<_> =
        named.map(|known| Preceding { number: known.number.as_str(), issued: known.date }).collect();
    if named.is_empty() { Err(EInvoiceProblemCode::NoPrecedingInvoice.at("BG-3")) } else { Ok(named) }
}

/// When and where it was delivered, for what is supplied within the European Union (BR-IC-11, BR-IC-12).
fn delivery(document: &InvoiceDocument, lines: &[Line<'_>], country: selfserve::Country) -> Option<Delivery> {
    let supplied = lines.iter().any(|line| line.category == Category::IntraCommunity);
    let last = lines.iter().filter_map(|line| line.period).map(|(_, last)| last).max();
    supplied.then(|| Delivery { on: last.unwrap_or(document.date), country })
}

/// How it is paid: by the card that was asked, else to the seller's account, if there is one.
fn payment<'a>(document: &'a InvoiceDocument, seller: &'a Seller) -> Payment<'a> {
    let account = seller.e_invoicing.as_ref().and_then(|own| own.bank_account.as_ref());
    match (&document.card, account) {
        (Some(card), _) => Payment::Card { brand: card.brand.as_str(), last_four: card.last_four.as_str() },
        (None, Some(account)) => Payment::Transfer {
            iban: account.iban.as_str(),
            bic: account.bic.as_ref().map(TextLine::as_str),
            holder: account.holder.as_ref().map(TextLine::as_str),
        },
        (None, None) => Payment::NotSaid,
    }
}

/// The totals (BG-22). What of the credit balance an invoice uses is paid on it, and what its credits have taken off others
/// is not; what a credit note has taken off others is paid on it.
fn totals(document: &InvoiceDocument, signs: Signs, tax: Money) -> Result<Totals, EInvoiceProblem> {
    let net = signs.money(document.subtotal)?;
    let gross = net.checked_add(tax).map_err(|_| too_large())?;
    let rounding = signs.money(document.rounding)?;
    let paid = match signs {
        Signs::Kept => document.credits_applied.checked_sub(document.allocated).map_err(|_| too_large())?,
        Signs::Turned => document.allocated,
    };
    let due = gross.checked_sub(paid).and_then(|left| left.checked_add(rounding)).map_err(|_| too_large())?;
    // What is asked for is what the document asks for, or gives back: to the cent.
    if due != left_on(document, signs)? {
        return Err(EInvoiceProblemCode::TaxOff.at("BT-115").of(due.to_decimal()));
    }
    Ok(Totals { net, tax, gross, paid, rounding, due })
}

/// What an invoice asks for, or what a credit note gives to the balance or the card.
fn left_on(document: &InvoiceDocument, signs: Signs) -> Result<Money, EInvoiceProblem> {
    match signs {
        Signs::Kept => Ok(document.amount_due),
        Signs::Turned => document.credited.checked_add(document.refunded).map_err(|_| too_large()),
    }
}

fn total(document: &InvoiceDocument, amounts: impl Iterator<Item = Money>) -> Result<Money, EInvoiceProblem> {
    let mut amounts = amounts;
    let zero = Money::zero(document.total.currency());
    amounts.try_fold(zero, Money::checked_add).map_err(|_| too_large())
}

/// No amount of a document of ours is so large.
fn too_large() -> EInvoiceProblem {
    EInvoiceProblemCode::Form.at("BG-22")
}

fn identifier(id: Option<&selfserve::SchemedId>) -> Option<Identifier<'_>> {
    id.map(|id| Identifier { scheme: Some(id.scheme.code()), id: id.id.as_str() })
}
