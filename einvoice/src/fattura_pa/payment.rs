//! `DatiPagamento`: how it is paid, where that is known.

use alloc::borrow::Cow;

use selfserve::{Day, Decimal};

use crate::problem::EInvoiceProblem;
use crate::terms::{Payment, Terms};
use crate::xml::Xml;

use super::amount;
use super::text::{formed, latin};

pub(super) struct PaymentDetail<'a> {
    means: Means<'a>,
    due: Option<Day>,
    amount: Decimal,
}

enum Means<'a> {
    Card,
    Transfer { iban: &'a str, bic: Option<&'a str>, holder: Option<Cow<'a, str>> },
}

impl<'a> PaymentDetail<'a> {
    pub(super) fn of(terms: &Terms<'a>) -> Result<Option<Self>, EInvoiceProblem> {
        let means = match terms.payment {
            None | Some(Payment::NotSaid) => return Ok(None),
            Some(Payment::Card { .. }) => Means::Card,
            Some(Payment::Transfer { iban, bic, holder }) => Means::Transfer {
                iban: formed(iban, "BT-84", is_iban)?,
                bic: bic.map(|bic| formed(bic, "BT-86", is_bic)).transpose()?,
                holder: holder.map(|holder| latin(holder, "BT-85", 200)).transpose()?,
            },
        };
        Ok(Some(Self { means, due: terms.due, amount: amount(terms.totals.due, "BT-115")? }))
    }

    pub(super) fn write(&self, xml: &mut Xml) {
        let (code, iban, bic, holder) = match &self.means {
            Means::Card => ("MP08", None, None, None),
            Means::Transfer { iban, bic, holder } => ("MP05", Some(iban), *bic, holder.as_ref()),
        };
        xml.element("DatiPagamento", |xml| {
            xml.value("CondizioniPagamento", "TP02");
            xml.element("DettaglioPagamento", |xml| {
                xml.optional("Beneficiario", holder);
                xml.value("ModalitaPagamento", code);
                xml.optional("DataScadenzaPagamento", self.due);
                xml.value("ImportoPagamento", self.amount);
                xml.optional("IBAN", iban);
                xml.optional("BIC", bic);
            });
        });
    }
}

/// A country, two check digits, and what the country makes of it.
fn is_iban(text: &str) -> bool {
    let Some((country, rest)) = text.split_at_checked(2) else { return false };
    let Some((check, account)) = rest.split_at_checked(2) else { return false };
    country.bytes().all(|byte| byte.is_ascii_alphabetic())
        && check.bytes().all(|byte| byte.is_ascii_digit())
        && (11..=30).contains(&account.len())
        && account.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Bank, country, place and, in eleven characters, branch.
fn is_bic(text: &str) -> bool {
    let fits = |(place, byte): (usize, u8)| match place {
        0..=5 => byte.is_ascii_uppercase(),
        6 => matches!(byte, b'A'..=b'Z' | b'2'..=b'9'),
        7 => matches!(byte, b'A'..=b'N' | b'P'..=b'Z' | b'0'..=b'9'),
        _ => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
    };
    matches!(text.len(), 8 | 11) && text.bytes().enumerate().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i15_accounts_and_banks_have_their_forms() {
        for iban in ["IT60X0542811101000000123456", "NO9386011117947", "de89370400440532013000"] {
            assert!(is_iban(iban), "{iban}");
        }
        let long = alloc::format!("IT60{}", "0".repeat(31));
        for text in [
            "",
            "I",
            "IT6",
            "IT60 X054 2811 1010",
            "1T60X0542811101",
            "ITX0X0542811101",
            "IT600123456789",
            &long,
        ] {
            assert!(!is_iban(text), "{text}");
        }
        for bic in ["UNCRITMM", "UNCRITM1XXX", "DEUTDE2H"] {
            assert!(is_bic(bic), "{bic}");
        }
        for text in ["UNCRITM", "UNCRITMMX", "UNCR1TMM", "UNCRIT1M", "UNCRITMO", "uncritmm", "UNCRITMMXX-"] {
            assert!(!is_bic(text), "{text}");
        }
    }
}
