//! The taxes of a document (BG-23), and that of a line.

use alloc::vec::Vec;

use selfserve::{
    ExemptionCategory, InvoiceDocument, Money, Percent, Seller, TaxAmount, TaxSubtotal, TextLine,
};

use super::{Signs, too_large};
use crate::format::EInvoiceFormat;
use crate::problem::{EInvoiceProblem, EInvoiceProblemCode};
use crate::terms::{Category, Tax};

/// The whole, in millionths.
const WHOLE: i128 = 1_000_000;
/// Half a percent, in millionths: what is less, the rules of EN 16931 take for no tax (BR-CO-17).
const LEAST_RATE: u32 = 5_000;
/// What a line says of its tax (BG-30).
pub(super) struct LineTax<'a> {
    pub(super) category: Category,
    pub(super) percent: Percent,
    pub(super) natura: Option<&'a str>,
}

/// The tax of a line: exactly one.
pub(super) fn tax_of(taxes: &[TaxAmount]) -> Result<LineTax<'_>, EInvoiceProblem> {
    let [tax] = taxes else {
        let code = if taxes.is_empty() { EInvoiceProblemCode::NoTax } else { EInvoiceProblemCode::TwoTaxes };
        return Err(code.at("BT-151"));
    };
    let exemption = tax.exemption.as_deref();
    Ok(LineTax {
        category: category(exemption.map(|exemption| exemption.category), tax.percent)?,
        percent: tax.percent,
        natura: exemption.and_then(|exemption| exemption.natura.as_ref()).map(TextLine::as_str),
    })
}

/// The category of a rate. A rate of 0 % that does not say why is one of before it had to.
fn category(exemption: Option<ExemptionCategory>, percent: Percent) -> Result<Category, EInvoiceProblem> {
    if exemption.is_none() && percent.millionths() < LEAST_RATE {
        return Err(if percent.is_zero() {
            EInvoiceProblemCode::NoTax.at("BT-151")
        } else {
            EInvoiceProblemCode::Rate.at("BT-152").of(percent)
        });
    }
    Ok(match exemption {
        None => Category::Standard,
        Some(ExemptionCategory::ZeroRated) => Category::ZeroRated,
        Some(ExemptionCategory::Exempt) => Category::Exempt,
        Some(ExemptionCategory::ReverseCharge) => Category::ReverseCharge,
        Some(ExemptionCategory::IntraCommunity) => Category::IntraCommunity,
        Some(ExemptionCategory::Export) => Category::Export,
        Some(ExemptionCategory::OutsideScope) => Category::OutsideScope,
    })
}

/// The taxes of the document: one a category and rate, in Italy one a rate and reason, whatever they are called.
pub(super) fn breakdown(
    document: &InvoiceDocument,
    signs: Signs,
    format: EInvoiceFormat,
) -> Result<Vec<Tax<'_>>, EInvoiceProblem> {
    let mut taxes: Vec<Tax<'_>> = Vec::new();
    for subtotal in &document.taxes {
        let tax = tax(document, subtotal, signs)?;
        let of_same = |known: &&mut Tax<'_>| {
            let reason = format != EInvoiceFormat::FatturaPa || known.natura == tax.natura;
            (known.category, known.percent) == (tax.category, tax.percent) && reason
        };
        match taxes.iter_mut().find(of_same) {
            Some(known) => {
                known.base = known.base.checked_add(tax.base).map_err(|_| too_large())?;
                known.amount = known.amount.checked_add(tax.amount).map_err(|_| too_large())?;
            }
            None => taxes.push(tax),
        }
    }
    taxes.iter().try_for_each(|tax| require_near(tax, document.lines.len()))?;
    Ok(taxes)
}

fn tax<'a>(
    document: &'a InvoiceDocument,
    subtotal: &'a TaxSubtotal,
    signs: Signs,
) -> Result<Tax<'a>, EInvoiceProblem> {
    let exemption = subtotal.exemption.as_deref();
    Ok(Tax {
        category: category(exemption.map(|exemption| exemption.category), subtotal.percent)?,
        percent: subtotal.percent,
        base: signs.money(subtotal.base.map_or_else(|| base(document, subtotal), Ok)?)?,
        amount: signs.money(subtotal.amount)?,
        reason: exemption.and_then(|exemption| exemption.reason.as_ref()).map(TextLine::as_str),
        reason_code: exemption.and_then(|exemption| exemption.reason_code.as_ref()).map(TextLine::as_str),
        natura: exemption.and_then(|exemption| exemption.natura.as_ref()).map(TextLine::as_str),
    })
}

/// The net amounts of the lines with a tax, which documents of version 0.1 do not say.
fn base(document: &InvoiceDocument, subtotal: &TaxSubtotal) -> Result<Money, EInvoiceProblem> {
    let with = |line: &&selfserve::Line| {
        let own = |tax: &TaxAmount| {
            (&tax.name, tax.percent, &tax.exemption)
                == (&subtotal.name, subtotal.percent, &subtotal.exemption)
        };
        line.taxes.iter().any(own)
    };
    super::total(document, document.lines.iter().filter(with).map(|line| line.amount))
}

/// Refuses a tax that is further from its base × rate than its lines can make it, a minor unit each, and whatever the rules of
/// EN 16931 would not take: 1.00 (BR-CO-17). Documents of version 0.1 have the sum of the taxes of their lines.
fn require_near(tax: &Tax<'_>, lines: usize) -> Result<(), EInvoiceProblem> {
    let unit = 10_i128.saturating_pow(tax.base.currency().minor_digits().into());
    let exact = i128::from(tax.base.minor_units()).saturating_mul(tax.percent.millionths().into());
    let own = i128::from(tax.amount.minor_units()).saturating_mul(WHOLE);
    let off = own.saturating_sub(exact).saturating_abs();
    let of_lines = i128::try_from(lines).unwrap_or(i128::MAX).saturating_mul(WHOLE);
    if off <= of_lines && off < unit.saturating_mul(WHOLE) {
        return Ok(());
    }
    Err(EInvoiceProblemCode::TaxOff.at("BT-117").of(tax.amount.to_decimal()))
}

/// The tax in the currency of the seller's accounts, where that is another (BT-111), rounded half away from zero.
pub(super) fn in_accounts(seller: &Seller, tax: Money) -> Result<Option<Money>, EInvoiceProblem> {
    let Some(rate) = seller.e_invoicing.as_ref().and_then(|own| own.accounting.as_ref()) else {
        return Ok(None);
    };
    let no_rate = || EInvoiceProblemCode::ExchangeRate.at("BT-6").of(rate.currency.code());
    if rate.currency == tax.currency() {
        return Ok(None);
    }
    let fits = rate.worth.currency() == rate.currency
        && rate.of.currency() == tax.currency()
        && rate.worth.is_positive()
        && rate.of.is_positive();
    if !fits {
        return Err(no_rate());
    }
    let (worth, of) = (i128::from(rate.worth.minor_units()), i128::from(rate.of.minor_units()));
    let minor = divided(i128::from(tax.minor_units()).checked_mul(worth), of).ok_or_else(no_rate)?;
    Ok(Some(Money::from_minor_units(minor, rate.currency)))
}

/// A fraction, rounded half away from zero.
fn divided(dividend: Option<i128>, divisor: i128) -> Option<i64> {
    let twice = dividend?.checked_mul(2)?;
    let half = divisor.checked_mul(twice.signum())?;
    i64::try_from(twice.checked_add(half)?.checked_div(divisor.checked_mul(2)?)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn i15_from_half_a_percent_on_a_rate_is_a_tax() {
        let of = |percent: &str| category(None, percent.parse().unwrap()).map_err(|problem| problem.code);
        assert_eq!(of("0.5"), Ok(Category::Standard));
        assert_eq!(of("0.4999"), Err(EInvoiceProblemCode::Rate));
        assert_eq!(of("0"), Err(EInvoiceProblemCode::NoTax));
    }

    #[test]
    fn i15_a_tax_is_off_by_a_cent_a_line_and_by_less_than_a_unit() {
        let money = |text| Money::parse(text, "EUR".parse().unwrap()).unwrap();
        let is_near = |amount, lines| {
            let (category, percent) = (Category::Standard, "22".parse().unwrap());
            let (base, amount) = (money("100.00"), money(amount));
            let tax = Tax { category, percent, base, amount, reason: None, reason_code: None, natura: None };
            require_near(&tax, lines).is_ok()
        };
        for (amount, lines, near) in [
            ("22.00", 0, true),
            ("22.03", 3, true),
            ("21.97", 3, true),
            ("22.04", 3, false),
            ("22.99", 200, true),
            ("23.00", 200, false),
            ("21.00", 200, false),
        ] {
            assert_eq!(is_near(amount, lines), near, "{amount}, {lines} lines");
        }
    }

    #[test]
    fn i15_a_fraction_is_rounded_half_away_from_zero() {
        let fractions = [(7, 5), (8, 5), (5, 2), (-5, 2), (-7, 5), (-8, 5), (0, 3)];
        let rounded = fractions.map(|(dividend, divisor)| divided(Some(dividend), divisor));
        assert_eq!(rounded, [1, 2, 3, -3, -1, -2, 0].map(Some));
    }
}
