//! `DatiGenerali`: the document, and what it refers to.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use selfserve::{Day, Decimal};

use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};
use crate::terms::{DocumentKind, Preceding, Terms};
use crate::xml::Xml;

use super::amount;
use super::text::{all_latin, formed, identifier};

/// How many characters one `Causale` takes.
const CAUSE: usize = 200;

pub(super) struct General<'a> {
    kind: &'static str,
    currency: String,
    issued: Day,
    number: &'a str,
    total: Decimal,
    rounding: Option<Decimal>,
    causes: Vec<String>,
    order: Option<&'a str>,
    preceding: Vec<Preceding<'a>>,
}

impl<'a> General<'a> {
    pub(super) fn of(terms: &Terms<'a>) -> Result<Self, EInvoiceProblem> {
        let totals = &terms.totals;
        let rounding = amount(totals.rounding, "BT-114")?;
        let total = totals.gross.checked_add(totals.rounding);
        let total = total.map_err(|_| EInvoiceProblemCode::TooLong.at("BT-112"))?;
        for preceding in &terms.preceding {
            identifier(preceding.number, "BT-25", 20)?;
        }
        Ok(Self {
            kind: match terms.kind {
                DocumentKind::Invoice => "TD01",
                DocumentKind::CreditNote => "TD04",
            },
            currency: terms.currency.code().to_string(),
            issued: terms.issued,
            number: number(terms.number)?,
            total: amount(total, "BT-112")?,
            rounding: (!rounding.is_zero()).then_some(rounding),
            causes: causes(terms)?,
            order: terms.order.map(|order| identifier(order, "BT-13", 20)).transpose()?,
            preceding: terms.preceding.clone(),
        })
    }

    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("DatiGenerali", |xml| {
            xml.element("DatiGeneraliDocumento", |xml| {
                xml.value("TipoDocumento", self.kind);
                xml.value("Divisa", &self.currency);
                xml.value("Data", self.issued);
                xml.value("Numero", self.number);
                xml.value("ImportoTotaleDocumento", self.total);
                xml.optional("Arrotondamento", self.rounding);
                self.causes.iter().for_each(|cause| xml.value("Causale", cause));
            });
            self.order.iter().for_each(|order| {
                xml.element("DatiOrdineAcquisto", |xml| xml.value("IdDocumento", order));
            });
            for preceding in &self.preceding {
                xml.element("DatiFattureCollegate", |xml| {
                    xml.value("IdDocumento", preceding.number);
                    xml.value("Data", preceding.issued);
                });
            }
        });
    }
}

/// The number; SdI's check 00425 asks for a digit in it.
fn number(number: &str) -> Result<&str, EInvoiceProblem> {
    let number = identifier(number, "BT-1", 20)?;
    formed(number, "BT-1", |number| number.bytes().any(|byte| byte.is_ascii_digit()))
}

/// The notes, and the tax in the currency of the seller's books, which has no element of its own.
fn causes(terms: &Terms<'_>) -> Result<Vec<String>, EInvoiceProblem> {
    let mut causes = Vec::new();
    for note in &terms.notes {
        pieces(&all_latin(note, "BT-22")?, &mut causes);
    }
    causes.extend(terms.accounting_tax.map(|tax| alloc::format!("Imposta: {tax}")));
    Ok(causes)
}

/// A text in pieces that one element takes, of whole words where there are any.
fn pieces(text: &str, pieces: &mut Vec<String>) {
    let mut rest = text.trim();
    while !rest.is_empty() {
        let end = rest.char_indices().nth(CAUSE).map_or(rest.len(), |(end, _)| end);
        let (piece, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        let words = piece.rfind(' ').filter(|_| !after.is_empty() && !after.starts_with(' '));
        let (piece, after) = words.and_then(|space| rest.split_at_checked(space)).unwrap_or((piece, after));
        pieces.push(piece.trim_end().to_string());
        rest = after.trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_pieces(text: &str) -> Vec<usize> {
        let mut found = Vec::new();
        pieces(text, &mut found);
        found.iter().map(|piece| piece.chars().count()).collect()
    }

    #[test]
    fn i15_a_long_note_becomes_pieces_of_whole_words() {
        assert!(in_pieces("  ").is_empty());
        assert_eq!(in_pieces(&"è".repeat(200)), [200]);
        assert_eq!(in_pieces(&"è".repeat(201)), [200, 1]);
        assert_eq!(in_pieces(&alloc::format!("{} {}", "a".repeat(200), "b".repeat(7))), [200, 7]);
        let words = |second| alloc::format!("{} {}", "a".repeat(9), "b".repeat(second));
        assert_eq!(in_pieces(&words(190)), [200]);
        assert_eq!(in_pieces(&(words(190) + " c")), [200, 1]);
        assert_eq!(in_pieces(&(words(191) + " c")), [9, 193]);
    }
}
