//! What lines come to together, and the tax of a document (`I3`): by rate, of the base, and a rounding that makes the total
//! the sum of the lines.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::charge::exemption::TaxExemption;
use crate::charge::line::{Line, add, subtract, sum};
use crate::charge::proration::divided_half_away;
use crate::charge::tax::TaxAmount;
use crate::value::{AmountOverflow, Currency, Money, Percent, TextLine};

/// What one tax of a document comes to (`I3`).
#[data(Hash)]
pub struct TaxSubtotal {
    /// Its name on the invoice.
    pub name: TextLine<40>,
    /// The rate on the base.
    pub percent: Percent,
    /// Why it is 0 %, where it is (`I14`).
    pub exemption: Option<Box<TaxExemption>>,
    /// The net amounts, together, of the lines with this tax; negative on a credit note. Absent in the journal of version
    /// 0.1, whose tax is the sum of that of its lines.
    pub base: Option<Money>,
    /// The tax: base × rate, rounded half away from zero; negative on a credit note.
    pub amount: Money,
}

/// What lines come to: net, by tax in order of appearance, and together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Totals<'a> {
    pub(crate) subtotal: Money,
    taxes: Vec<Taxed<'a>>,
    /// The sum of the lines, their taxes included.
    pub(crate) total: Money,
}

/// What lines have of one tax.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Taxed<'a> {
    /// The first tax of this rate.
    first: &'a TaxAmount,
    /// The net amounts of the lines with it.
    base: Money,
    /// What the lines have of it.
    of_lines: Money,
}

impl<'a> Totals<'a> {
    /// The totals of lines of one currency.
    pub(crate) fn of(
        currency: Currency,
        lines: impl IntoIterator<Item = &'a Line>,
    ) -> Result<Self, AmountOverflow> {
        let mut totals =
            Self { subtotal: Money::zero(currency), taxes: Vec::new(), total: Money::zero(currency) };
        for line in lines {
            totals.subtotal = add(totals.subtotal, line.amount)?;
            totals.total = add(totals.total, line.total()?)?;
            for tax in &line.taxes {
                totals.add_tax(tax, line.amount)?;
            }
        }
        Ok(totals)
    }

    fn add_tax(&mut self, tax: &'a TaxAmount, net: Money) -> Result<(), AmountOverflow> {
        match self.taxes.iter_mut().find(|known| known.first.is_of_rate(tax)) {
            Some(known) => {
                known.base = add(known.base, net)?;
                known.of_lines = add(known.of_lines, tax.amount)?;
            }
            None => self.taxes.push(Taxed { first: tax, base: net, of_lines: tax.amount }),
        }
        Ok(())
    }

    /// The tax of each rate, and what makes the total the sum of the lines, if that takes anything (`I3`).
    pub(crate) fn breakdown(&self) -> Result<(Vec<TaxSubtotal>, Option<Money>), AmountOverflow> {
        let taxes: Vec<TaxSubtotal> = self.taxes.iter().map(Taxed::subtotal).collect::<Result<_, _>>()?;
        let differs = |(own, tax): (&Taxed<'_>, &TaxSubtotal)| subtract(own.of_lines, tax.amount);
        let rounding = self.taxes.iter().zip(&taxes).map(differs).collect::<Result<Vec<_>, _>>()?;
        let rounding = sum(self.total.currency(), rounding)?;
        Ok((taxes, Some(rounding).filter(|rounding| !rounding.is_zero())))
    }

    /// The tax of each rate as version 0.1 had it: the sum of that of the lines.
    pub(crate) fn breakdown_of_0_1(&self) -> Vec<TaxSubtotal> {
        self.taxes.iter().map(|tax| tax.with(None, tax.of_lines)).collect()
    }
}

impl Taxed<'_> {
    fn subtotal(&self) -> Result<TaxSubtotal, AmountOverflow> {
        Ok(self.with(Some(self.base), self.first.percent.of(self.base).ok_or(AmountOverflow)?))
    }

    fn with(&self, base: Option<Money>, amount: Money) -> TaxSubtotal {
        let TaxAmount { name, percent, exemption, .. } = self.first;
        TaxSubtotal { name: name.clone(), percent: *percent, exemption: exemption.clone(), base, amount }
    }
}

impl Percent {
    /// So much of an amount, rounded half away from zero to its minor unit.
    fn of(self, amount: Money) -> Option<Money> {
        let parts = i128::from(amount.minor_units()).checked_mul(self.millionths().into())?;
        let minor = divided_half_away(parts, Self::WHOLE.into())?;
        Some(Money::from_minor_units(minor, amount.currency()))
    }
}
