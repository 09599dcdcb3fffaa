//! `DatiTrasmissione`: who transmits it, and to whom SdI hands it over.

use alloc::string::String;

use crate::problem::EInvoiceProblem;
use crate::terms::Terms;
use crate::xml::Xml;

use super::parties::{Buyer, FiscalId, Seller};
use super::text::{formed, identifier, is_code, is_two_capitals};

/// Where a buyer abroad is reached: not through SdI.
const ABROAD: &str = "XXXXXXX";
/// An Italian buyer who told no code: a certified e-mail, or the tax office's own pages.
const NO_CODE: &str = "0000000";

pub(super) struct Transmission<'a> {
    /// `FPA12` to authorities, whose codes have six characters, `FPR12` to everybody else.
    pub(super) format: &'static str,
    transmitter: FiscalId<'a>,
    /// What tells transmissions apart: the end of the number.
    progressive: String,
    recipient: &'a str,
    certified_email: Option<&'a str>,
}

impl<'a> Transmission<'a> {
    pub(super) fn of(
        terms: &Terms<'a>,
        seller: &Seller<'a>,
        buyer: &Buyer<'a>,
    ) -> Result<Self, EInvoiceProblem> {
        let told = terms
            .italy
            .recipient_code
            .map(|code| formed(code, "CodiceDestinatario", |code| is_code(code, &[6, 7])));
        let recipient = told.transpose()?.unwrap_or(if buyer.is_foreign() { ABROAD } else { NO_CODE });
        // SdI's check 00426: who has a code is not reached by e-mail.
        let email = terms.italy.certified_email.filter(|_| recipient == NO_CODE);
        let certified_email = email.map(|email| formed(email, "PECDestinatario", is_email)).transpose()?;
        let transmitter = terms.italy.transmitter.map(told_transmitter).transpose()?;
        Ok(Self {
            format: if recipient.len() == 6 { "FPA12" } else { "FPR12" },
            transmitter: transmitter.unwrap_or(seller.as_transmitter()),
            progressive: progressive(terms.number),
            recipient,
            certified_email,
        })
    }

    pub(super) fn write(&self, xml: &mut Xml) {
        xml.element("DatiTrasmissione", |xml| {
            self.transmitter.write("IdTrasmittente", xml);
            xml.value("ProgressivoInvio", &self.progressive);
            xml.value("FormatoTrasmissione", self.format);
            xml.value("CodiceDestinatario", self.recipient);
            xml.optional("PECDestinatario", self.certified_email);
        });
    }
}

fn told_transmitter<'a>((country, code): (&'a str, &'a str)) -> Result<FiscalId<'a>, EInvoiceProblem> {
    Ok(FiscalId {
        country: formed(country, "IdTrasmittente", is_two_capitals)?,
        code: identifier(code, "IdTrasmittente", 28)?,
    })
}

/// The last ten letters and digits of a number.
fn progressive(number: &str) -> String {
    let letters = || number.chars().filter(char::is_ascii_alphanumeric);
    letters().skip(letters().count().saturating_sub(10)).collect()
}

/// Words of letters, digits and signs with points between them, on both sides of one `@`.
fn is_email(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(letter);
    let is_side = |side: &str| side.split('.').all(|word| !word.is_empty() && word.chars().all(is_letter));
    text.len() <= 256 && text.split_once('@').is_some_and(|(name, host)| is_side(name) && is_side(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i15_what_tells_transmissions_apart_is_the_end_of_the_number() {
        assert_eq!(progressive("1"), "1");
        assert_eq!(progressive("INV/2026-0000123"), "0260000123");
    }

    #[test]
    fn i15_a_certified_email_has_the_form_of_one() {
        let long = alloc::format!("{}@pec.it", "a".repeat(250));
        let longest = long.strip_prefix('a').unwrap();
        for email in ["a.b-1@pec.example.it", "o'neil+x@it", longest] {
            assert!(is_email(email), "{email}");
        }
        for text in ["", "pec.it", "a@", "@b", "a@b@c", "a..b@c", "a b@c", "a@b.", "à@b", "a,b@c", &long] {
            assert!(!is_email(text), "{text}");
        }
    }
}
