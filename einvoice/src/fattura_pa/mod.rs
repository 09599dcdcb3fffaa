//! FatturaPA 1.2, which Italy's exchange system (SdI) takes: what it asks for is looked at first, and then written.
//!
//! Amounts have two decimals, quantities are never negative: what gives something back has a negative price. Text is Latin-1
//! (see [`text`]). What SdI computes again (its checks 00421 to 00424) holds, or the document is refused.
//!
//! It has no place for the buyer's reference (BT-10), the delivery (BG-13), the seller's contact (BG-6), the card's number,
//! a reason's code (BT-121), and of a foreign address for the postal code and the region.

mod general;
mod goods;
mod parties;
mod payment;
mod text;
mod transmission;

#[cfg(test)]
mod refusal_tests;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

use alloc::string::String;

use selfserve::{Decimal, Money};

use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};
use crate::terms::Terms;
use crate::xml::Xml;

use general::General;
use goods::Goods;
use parties::{Buyer, Seller};
use payment::PaymentDetail;
use transmission::Transmission;

const NAMESPACE: &str = "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2";

/// The document as FatturaPA, or why it cannot be said in it.
pub(crate) fn write(terms: &Terms<'_>) -> Result<String, EInvoiceProblem> {
    let seller = Seller::of(terms)?;
    let buyer = Buyer::of(&terms.buyer)?;
    if seller.is_foreign() && buyer.is_foreign() {
        // SdI's check 00476: one of the two is Italian.
        return Err(EInvoiceProblemCode::Form.at("BT-31").of(terms.seller.vat_id.unwrap_or_default()));
    }
    let transmission = Transmission::of(terms, &seller, &buyer)?;
    let general = General::of(terms)?;
    let goods = Goods::of(terms)?;
    let payment = PaymentDetail::of(terms)?;
    let attributes = [("versione", transmission.format), ("xmlns:p", NAMESPACE)];
    Xml::document("p:FatturaElettronica", &attributes, |xml| {
        xml.element("FatturaElettronicaHeader", |xml| {
            transmission.write(xml);
            seller.write(xml);
            buyer.write(xml);
        });
        xml.element("FatturaElettronicaBody", |xml| {
            general.write(xml);
            goods.write(xml);
            payment.iter().for_each(|payment| payment.write(xml));
        });
    })
}

/// Where amounts have more digits than the format takes.
const TOO_MUCH: Decimal = Decimal::from_parts(1_215_752_192, 23, 0, false, 0);
/// How many digits it takes ahead of the point.
const DIGITS: u32 = 11;

/// An amount with two decimals.
fn amount(money: Money, term: &str) -> Result<Decimal, EInvoiceProblem> {
    let mut amount = money.to_decimal();
    if amount.scale() > 2 {
        return Err(EInvoiceProblemCode::Currency.at("BT-5").of(money.currency().code()));
    }
    amount.rescale(2);
    fits(amount, term)
}

/// The amount, if it has no more digits than the format takes.
fn fits(amount: Decimal, term: &str) -> Result<Decimal, EInvoiceProblem> {
    if amount.abs() < TOO_MUCH {
        return Ok(amount);
    }
    Err(EInvoiceProblemCode::TooLong.at(term).of(&alloc::format!("{amount}")).at_most(DIGITS))
}

/// How far two amounts are from one another.
fn distance(one: Decimal, other: Decimal) -> Option<Decimal> {
    one.checked_sub(other).map(|difference| difference.abs())
}
