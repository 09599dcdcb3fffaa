//! Invoice lines: what arose, for which days, and the figures that prove it (`I2`, `I4`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::charge::paid_for::{PaidFor, Segment};
use crate::charge::proration::PeriodValue;
use crate::charge::tax::{PriceTax, TaxAmount, TaxRate, charge};
use crate::pricing::{Price, PriceDiscount, PriceShape, Priced};
use crate::value::{
    AmountOverflow, Currency, LicenseCount, Money, SubscriptionId, TextLine, Timestamp, UnitPrice,
};

/// Why a line arose (`I2`).
#[data]
pub enum LineKind {
    /// A subscription was bought.
    Purchase,
    /// A further billing period of the same term began.
    RecurringCharge,
    /// The subscription was renewed.
    Renew,
    /// The subscription was brought back as a new one.
    Reenable,
    /// Licenses were added within a billing period.
    AddQuantity,
    /// Licenses were removed within a billing period: a credit.
    RemoveQuantity,
    /// The subscription was canceled within its window: a credit.
    Cancel,
    /// A trial became a paid subscription.
    Convert,
    /// It moved to another plan: what left is credited, what came is charged (`U2`).
    Change,
    /// A month of extension began (`E2`).
    Extend,
}

impl LineKind {
    /// Whether licenses go back by it, whatever a line says.
    fn is_credit(self) -> bool {
        match self {
            Self::RemoveQuantity | Self::Cancel => true,
            Self::Change
            | Self::Purchase
            | Self::RecurringCharge
            | Self::Renew
            | Self::Reenable
            | Self::AddQuantity
            | Self::Convert
            | Self::Extend => false,
        }
    }
}

/// What a billing period is charged by, as fixed when it opened: the rates hold for all its lines (`I4`).
#[data]
pub struct BillingPeriod {
    /// Its days.
    pub days: ServicePeriod,
    /// The price per license for the whole period.
    pub unit_price: UnitPrice,
    /// How the price depends on how many licenses there are; absent: each costs the unit price (`K6`).
    pub shape: Option<PriceShape>,
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`). The price beside it is what is left.
    pub discount: Option<Box<PriceDiscount>>,
    /// The taxes.
    pub tax_rates: Vec<TaxRate>,
    /// Whether the price contains them.
    pub prices: PriceTax,
}

/// One line of an invoice (`I2`). It proves itself: from its own figures anybody can recompute its amount (`I10`).
#[data]
pub struct Line {
    /// Why it arose.
    pub kind: LineKind,
    /// When it arose.
    pub arose: Timestamp,
    /// When the licenses that it charges or credits were bought.
    pub lot: Timestamp,
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product's name at that time.
    pub product_name: TextLine,
    /// The days that it charges, or credits.
    pub service_period: ServicePeriod,
    /// The price per license and billing period; where it depends on how many there are, that of the first.
    pub unit_price: UnitPrice,
    /// The list price, and what a promotion took off it; absent: nothing (`K7`). The unit price is what is left.
    pub discount: Option<Box<PriceDiscount>>,
    /// How many licenses it charges, or credits.
    pub quantity: LicenseCount,
    /// The net amount; negative for a credit. Where a tier makes more licenses cheaper, more of them can be a credit.
    pub amount: Money,
    /// The tax of each rate; negative for a credit.
    pub taxes: Vec<TaxAmount>,
    /// The figures that prove the amount.
    pub proof: Proof,
}

/// The figures that prove a line (`I4`, `I10`): its price is round(`after` ÷ N) − round(`before` ÷ N), where N is the
/// number of days of the billing period.
#[data]
pub struct Proof {
    /// The billing period.
    pub billing_period: ServicePeriod,
    /// Licenses before the change.
    pub licenses_before: LicenseCount,
    /// Licenses after the change.
    pub licenses_after: LicenseCount,
    /// The exact value of the period before: the sum over its days of licenses × unit price, or of what segments say.
    pub before: PeriodValue,
    /// The exact value of the period after.
    pub after: PeriodValue,
    /// What was paid for on which days before, where the price depends on how many licenses there are (`K6`), or, from some
    /// day on, where the plan changed (`U2`).
    #[or_default]
    pub segments_before: Vec<Segment>,
    /// What is paid for on which days after.
    #[or_default]
    pub segments_after: Vec<Segment>,
    /// How many decimals the unit has in which both values are counted; absent: as many as the unit price.
    pub decimals: Option<u8>,
    /// Whether the price contains the taxes.
    pub prices: PriceTax,
}

impl Proof {
    /// Whether so many licenses are reached by what was added, and not before: of lots of one instant that tells them apart.
    pub(crate) fn reach(&self, licenses: LicenseCount) -> bool {
        self.licenses_before < licenses && licenses <= self.licenses_after
    }
}

/// A change within a billing period, before it has a price.
pub(crate) struct Change<'a> {
    pub(crate) kind: LineKind,
    pub(crate) arose: Timestamp,
    pub(crate) lot: Timestamp,
    pub(crate) subscription: SubscriptionId,
    pub(crate) product_name: &'a TextLine,
    pub(crate) service_period: ServicePeriod,
    pub(crate) quantity: LicenseCount,
    pub(crate) licenses_before: LicenseCount,
    pub(crate) licenses_after: LicenseCount,
    pub(crate) before: PaidFor,
    pub(crate) after: PaidFor,
}

impl Change<'_> {
    /// What it charges or credits, as it is priced and called on the last of its days: on the day of a move that counts from
    /// the next one, that is the plan before.
    fn charged<'a>(&'a self, terms: &'a BillingPeriod) -> (Priced<'a>, &'a TextLine) {
        let leave = self.licenses_after < self.licenses_before;
        let last = if leave { &self.before } else { &self.after }.last(self.service_period);
        let name = last.and_then(|segment| segment.product_name.as_ref());
        (last.map_or(terms.priced(), Segment::priced), name.unwrap_or(self.product_name))
    }
}

impl BillingPeriod {
    /// What it is charged by: days and price, with the taxes of whoever pays.
    pub(crate) fn at(
        days: ServicePeriod,
        price: Price,
        (tax_rates, prices): (Vec<TaxRate>, PriceTax),
    ) -> Self {
        let shape = price.shape.map(|shape| *shape);
        Self { days, unit_price: price.unit, shape, discount: price.discount, tax_rates, prices }
    }

    /// The price of its licenses.
    pub(crate) fn priced(&self) -> Priced<'_> {
        Priced { unit: self.unit_price, shape: self.shape.as_ref(), discount: self.discount.as_deref() }
    }

    /// A price of the unit in which its exact value is counted.
    pub(crate) fn value_unit(&self) -> UnitPrice {
        self.priced().value_unit()
    }

    /// The line that opens it, for so many licenses of a subscription to the product of this name.
    pub(crate) fn opening_line(
        &self,
        kind: LineKind,
        arose: Timestamp,
        named: (SubscriptionId, &TextLine),
        licenses: LicenseCount,
    ) -> Result<Line, AmountOverflow> {
        self.opening_line_of(self.days, kind, arose, named, licenses)
    }

    /// The same of its last days alone, for what is not paid for before.
    pub(crate) fn opening_line_of(
        &self,
        service_period: ServicePeriod,
        kind: LineKind,
        arose: Timestamp,
        (subscription, product_name): (SubscriptionId, &TextLine),
        licenses: LicenseCount,
    ) -> Result<Line, AmountOverflow> {
        self.line(Change {
            kind,
            arose,
            lot: arose,
            subscription,
            product_name,
            service_period,
            quantity: licenses,
            licenses_before: LicenseCount::ZERO,
            licenses_after: licenses,
            before: PaidFor::default(),
            after: PaidFor::from_days(self, licenses, service_period)?,
        })
    }

    /// The line of a change. What it comes to with its taxes fits, too.
    pub(crate) fn line(&self, change: Change<'_>) -> Result<Line, AmountOverflow> {
        let (days, unit) = (self.days.days(), change.after.unit(self));
        let (before, after) = (change.before.value, change.after.value);
        let price = charge(before, after, days, unit, &self.tax_rates, self.prices)?;
        price.total()?;
        let (charged, product_name) = change.charged(self);
        let (charged, product_name) = (charged.to_price(), product_name.clone());
        let tax = |(rate, amount): (&TaxRate, &Money)| TaxAmount::of(rate, *amount);
        Ok(Line {
            kind: change.kind,
            arose: change.arose,
            lot: change.lot,
            subscription: change.subscription,
            product_name,
            service_period: change.service_period,
            unit_price: charged.unit,
            discount: charged.discount,
            quantity: change.quantity,
            amount: price.net,
            taxes: self.tax_rates.iter().zip(&price.taxes).map(tax).collect(),
            proof: Proof {
                billing_period: self.days,
                licenses_before: change.licenses_before,
                licenses_after: change.licenses_after,
                before,
                after,
                segments_before: change.before.segments,
                segments_after: change.after.segments,
                decimals: change.after.decimals,
                prices: self.prices,
            },
        })
    }
}

impl Line {
    /// Net and taxes together.
    pub fn total(&self) -> Result<Money, AmountOverflow> {
        let taxes = self.taxes.iter().map(|tax| tax.amount);
        sum(self.amount.currency(), core::iter::once(self.amount).chain(taxes))
    }

    /// Its amounts, net and taxes, as if all went the same way: no sum of some of them is larger.
    pub(crate) fn gross(&self) -> i128 {
        self.taxes.iter().map(|tax| tax.amount.size()).fold(self.amount.size(), i128::saturating_add)
    }

    /// Whether it leaves something to be paid: with inclusive prices, that can be a tax alone.
    pub(crate) fn is_positive(&self) -> bool {
        self.total().is_ok_and(Money::is_positive)
    }

    /// Whether it gives something back.
    pub(crate) fn is_negative(&self) -> bool {
        self.total().is_ok_and(Money::is_negative)
    }

    /// What both its values are counted in: a price of that unit.
    pub fn value_unit(&self) -> UnitPrice {
        let currency = self.unit_price.currency();
        self.proof.decimals.map_or(self.unit_price, |decimals| UnitPrice::unit_with(currency, decimals))
    }

    /// Whether licenses go back by it.
    pub(crate) fn gives_back(&self) -> bool {
        let leave = self.proof.licenses_after < self.proof.licenses_before;
        self.kind.is_credit() || self.kind == LineKind::Change && leave
    }

    /// The line that takes all of it back.
    pub(crate) fn reversed(&self, arose: Timestamp) -> Result<Self, AmountOverflow> {
        let Proof { licenses_before, licenses_after, before, after, .. } = self.proof;
        let Proof { segments_before, segments_after, .. } = self.proof.clone();
        let taxes =
            self.taxes.iter().map(|tax| Ok(TaxAmount { amount: tax.amount.negated()?, ..tax.clone() }));
        Ok(Self {
            arose,
            amount: self.amount.negated()?,
            taxes: taxes.collect::<Result<_, AmountOverflow>>()?,
            proof: Proof {
                licenses_before: licenses_after,
                licenses_after: licenses_before,
                before: after,
                after: before,
                segments_before: segments_after,
                segments_after: segments_before,
                ..self.proof
            },
            ..self.clone()
        })
    }

    /// Whether it goes to whoever paid for the days that it is about: it gives something back, or nothing for licenses that
    /// leave.
    pub(crate) fn is_owed_back(&self) -> bool {
        match self.total() {
            Ok(total) if !total.is_zero() => total.is_negative(),
            _ => self.gives_back(),
        }
    }

    /// Licenses charged, or, for a credit, licenses credited as a negative number.
    pub fn signed_quantity(&self) -> i64 {
        let quantity = i64::from(self.quantity.0);
        if self.gives_back() { quantity.saturating_neg() } else { quantity }
    }
}

/// The sum of two amounts of one currency: every line of an invoice has the billing profile's.
pub(crate) fn add(first: Money, second: Money) -> Result<Money, AmountOverflow> {
    first.checked_add(second).map_err(|_| AmountOverflow)
}

/// The difference of two amounts of one currency.
pub(crate) fn subtract(first: Money, second: Money) -> Result<Money, AmountOverflow> {
    first.checked_sub(second).map_err(|_| AmountOverflow)
}

/// The sum of amounts of one currency.
pub(crate) fn sum(
    currency: Currency,
    amounts: impl IntoIterator<Item = Money>,
) -> Result<Money, AmountOverflow> {
    amounts.into_iter().try_fold(Money::zero(currency), add)
}

impl LineKind {
    /// Whether its invoice is issued that day, one for each subscription (`I1`).
    pub(crate) fn opens_a_period(self) -> bool {
        match self {
            Self::Purchase
            | Self::RecurringCharge
            | Self::Renew
            | Self::Reenable
            | Self::Convert
            | Self::Extend => true,
            Self::AddQuantity | Self::RemoveQuantity | Self::Cancel | Self::Change => false,
        }
    }
}
