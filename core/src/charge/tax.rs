//! Tax per rate, as the difference of cumulative amounts (`I4`, `I9`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::charge::exemption::TaxExemption;
use crate::charge::proration::{PeriodValue, divided_half_away, rounded, rounded_both};
use crate::pricing::Priced;
use crate::value::{AmountOverflow, LicenseCount, Money, Percent, TextLine, UnitPrice};

/// How the prices of a billing profile relate to tax (`I9`).
#[data(Hash, Default)]
pub enum PriceTax {
    /// Tax comes on top of the prices.
    #[default]
    Exclusive,
    /// The prices contain the tax.
    Inclusive,
}

/// A tax that the host says applies to a billing profile (`I9`).
#[data(Hash)]
pub struct TaxRate {
    /// Its name on the invoice, such as `IVA`: up to 40 characters.
    pub name: TextLine<40>,
    /// The rate on the net amount.
    pub percent: Percent,
    /// Why it is 0 %: there where it is, and only there (`I14`).
    pub exemption: Option<Box<TaxExemption>>,
}

impl TaxRate {
    /// A tax of this name and rate, which is not 0 %.
    pub fn new(name: impl Into<TextLine<40>>, percent: Percent) -> Self {
        Self { name: name.into(), percent, exemption: None }
    }
}

/// What one tax comes to.
#[data(Hash)]
pub struct TaxAmount {
    /// Its name on the invoice.
    pub name: TextLine<40>,
    /// The rate on the net amount.
    pub percent: Percent,
    /// Why it is 0 %, where it is (`I14`).
    pub exemption: Option<Box<TaxExemption>>,
    /// The tax; negative on a credit.
    pub amount: Money,
}

impl TaxAmount {
    /// What a rate comes to.
    pub(crate) fn of(rate: &TaxRate, amount: Money) -> Self {
        Self { name: rate.name.clone(), percent: rate.percent, exemption: rate.exemption.clone(), amount }
    }

    /// Whether it is what this rate comes to.
    pub(crate) fn is_at(&self, rate: &TaxRate) -> bool {
        (&self.name, self.percent, &self.exemption) == (&rate.name, rate.percent, &rate.exemption)
    }

    /// Whether both are of one tax, at one rate.
    pub(crate) fn is_of_rate(&self, other: &Self) -> bool {
        self.percent == other.percent && self.name == other.name && self.exemption == other.exemption
    }
}

/// What a change within a billing period costs: the difference of two cumulative states, so that the charges of a
/// period add up to the price of what is there at last, net and per tax (`I4`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Charge {
    /// Without tax; negative where the change is a credit.
    pub net: Money,
    /// The tax of each rate, in the order of the rates.
    pub taxes: Vec<Money>,
}

impl Charge {
    /// Net and taxes together.
    pub fn total(&self) -> Result<Money, AmountOverflow> {
        let sum =
            self.taxes.iter().try_fold(self.net.minor_units(), |sum, tax| sum.checked_add(tax.minor_units()));
        sum.map(|minor| Money::from_minor_units(minor, self.net.currency())).ok_or(AmountOverflow)
    }
}

/// The tax of each rate on a cumulative price: the net price where tax is exclusive, the gross where it is inclusive.
///
/// Exclusive: each rate's share is rounded on its own, half away from zero. Inclusive: the taxes together are rounded
/// so, and each rate is the difference of two such sums, because what is not tax is net: neither may lose a cent to
/// the other. A rate alone is then less than one minor unit from its exact share.
///
/// ```
/// use selfserve::{Money, PriceTax, TaxRate, taxes};
///
/// let rates = [TaxRate::new("IVA", "22".parse()?)];
/// let price = Money::parse("131.00", "EUR".parse()?)?;
/// assert_eq!(taxes(price, &rates, PriceTax::Exclusive)?[0].to_string(), "28.82 EUR");
/// assert_eq!(taxes(price, &rates, PriceTax::Inclusive)?[0].to_string(), "23.62 EUR");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn taxes(priced: Money, rates: &[TaxRate], prices: PriceTax) -> Result<Vec<Money>, AmountOverflow> {
    let money = |minor| Money::from_minor_units(minor, priced.currency());
    let shares = shares(priced.minor_units(), percents(rates), prices);
    shares.map(|share| share.map(money)).collect::<Option<_>>().ok_or(AmountOverflow)
}

/// What a change from one value of a billing period to another costs, net and tax (`I4`, `I9`). From these arguments
/// alone anybody can recompute a line (`I10`).
///
/// ```
/// use selfserve::{LicenseCount, PeriodValue, PriceTax, TaxRate, UnitPrice, charge};
///
/// let rates = [TaxRate::new("IVA", "22".parse()?)];
/// let price = UnitPrice::parse("13.10", "EUR".parse()?)?;
/// let before = PeriodValue::of(LicenseCount(10), 30, price);
/// let after = before.checked_add(PeriodValue::of(LicenseCount(5), 9, price))?;
/// let line = charge(before, after, 30, price, &rates, PriceTax::Exclusive)?;
/// assert_eq!((line.net.to_string(), line.taxes[0].to_string()), ("19.65 EUR".into(), "4.32 EUR".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn charge(
    before: PeriodValue,
    after: PeriodValue,
    days_in_period: u32,
    price: UnitPrice,
    rates: &[TaxRate],
    prices: PriceTax,
) -> Result<Charge, AmountOverflow> {
    charge_at(before, after, days_in_period, price, percents(rates), prices)
}

/// The same, of rates without their names.
pub(crate) fn charge_at(
    before: PeriodValue,
    after: PeriodValue,
    days_in_period: u32,
    price: UnitPrice,
    rates: impl ExactSizeIterator<Item = Percent> + Clone,
    prices: PriceTax,
) -> Result<Charge, AmountOverflow> {
    let (before, after) = rounded_both(before, after, days_in_period, price).ok_or(AmountOverflow)?;
    let money = |minor| Money::from_minor_units(minor, price.currency());
    let mut net = after.checked_sub(before).ok_or(AmountOverflow)?;
    // Arithmetic without tax has a bound of its own (see the benches) that the tax loop's setup alone would break.
    if rates.len() == 0 {
        return Ok(Charge { net: money(net), taxes: Vec::new() });
    }
    let mut taxes = Vec::with_capacity(rates.len());
    for (before, after) in shares(before, rates.clone(), prices).zip(shares(after, rates, prices)) {
        let tax =
            before.zip(after).and_then(|(before, after)| after.checked_sub(before)).ok_or(AmountOverflow)?;
        if prices == PriceTax::Inclusive {
            net = net.checked_sub(tax).ok_or(AmountOverflow)?;
        }
        taxes.push(money(tax));
    }
    Ok(Charge { net: money(net), taxes })
}

/// The net price of so many licenses for some of the days of a billing period, as [`charge`] would have it, without
/// allocation.
pub(crate) fn net_price(
    licenses: LicenseCount,
    price: Priced<'_>,
    (days, of): (u32, u32),
    rates: &[TaxRate],
    prices: PriceTax,
) -> Result<Money, AmountOverflow> {
    let value = PeriodValue::of_price(price, licenses, days)?;
    let priced = rounded(value, of, price.value_unit())?;
    if prices == PriceTax::Exclusive {
        return Ok(priced);
    }
    let net = shares(priced.minor_units(), percents(rates), prices)
        .try_fold(priced.minor_units(), |net, tax| net.checked_sub(tax?))
        .ok_or(AmountOverflow)?;
    Ok(Money::from_minor_units(net, price.currency()))
}

/// What so many licenses come to for a whole billing period, taxes included.
pub(crate) fn total_price(
    licenses: LicenseCount,
    price: Priced<'_>,
    rates: &[TaxRate],
    prices: PriceTax,
) -> Result<Money, AmountOverflow> {
    let value = PeriodValue::of_price(price, licenses, 1)?;
    charge(PeriodValue::ZERO, value, 1, price.value_unit(), rates, prices)?.total()
}

fn percents(rates: &[TaxRate]) -> impl ExactSizeIterator<Item = Percent> + Clone {
    rates.iter().map(|rate| rate.percent)
}

/// Each rate's share of a cumulative price, in minor units; none where it does not fit.
fn shares(
    priced: i64,
    rates: impl ExactSizeIterator<Item = Percent> + Clone,
    prices: PriceTax,
) -> impl Iterator<Item = Option<i64>> {
    let percent = |rate: Percent| u64::from(rate.0);
    // The whole is the net price, or, where prices contain the tax, the net price and every tax on top of it.
    let contained = if prices == PriceTax::Inclusive { rates.len() } else { 0 };
    let all = rates.clone().take(contained).map(percent);
    let whole = all.fold(Percent::WHOLE.into(), u64::saturating_add);
    let part = move |parts: u64| divided_half_away(i128::from(priced).checked_mul(parts.into())?, whole);
    // Inclusive rates lie end to end in the whole; each exclusive rate starts from nothing.
    let mut next = 0;
    rates.map(move |rate| {
        let start = if prices == PriceTax::Inclusive { next } else { 0 };
        next = percent(rate).saturating_add(start);
        part(next)?.checked_sub(part(start)?)
    })
}
