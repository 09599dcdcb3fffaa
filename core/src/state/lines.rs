//! Lines that an event brings: whether they can be, and what they make of the exact value of a billing period (`I4`).

use crate::calendar::{Schedule, ServicePeriod};
use crate::charge::paid_for::{Leaving, PaidFor, Segment};
use crate::charge::proration::PeriodValue;
use crate::charge::{BillingPeriod, Line, verify};
use crate::corruption::Corruption;
use crate::pricing::Priced;
use crate::state::{OpenPeriod, Profile, Subscription};
use crate::value::{AmountOverflow, Currency, Day, LicenseCount, SubscriptionId, Timestamp};

/// What is paid for in both open billing periods after lines that go on from what was before.
#[derive(Debug, Clone)]
pub(crate) struct Values {
    current: PaidFor,
    previous: Option<PaidFor>,
}

/// Refuses lines of another subscription than the event that brings them, and those whose figures do not follow from one
/// another (`I10`).
pub(crate) fn require_sound(id: SubscriptionId, lines: &[Line]) -> Result<(), Corruption> {
    Corruption::UnknownReference.unless(lines.iter().all(|line| line.subscription == id))?;
    Corruption::ImpossibleNumber.unless(lines.iter().all(|line| verify(line).is_empty()))
}

/// Refuses the line of a billing period that opens, unless it charges so many licenses for these terms, and arises with
/// the period or with this event.
pub(crate) fn require_opening(
    id: SubscriptionId,
    terms: &BillingPeriod,
    lines: &[Line],
    licenses: LicenseCount,
    at: Timestamp,
) -> Result<(), Corruption> {
    require_sound(id, lines)?;
    let [line] = lines else { return Err(Corruption::ImpossibleNumber) };
    let proof = &line.proof;
    let opens = proof.billing_period == terms.days
        && proof.before == PeriodValue::ZERO
        && proof.licenses_after == licenses;
    Corruption::ImpossibleNumber.unless(opens)?;
    require_priced(line, terms, terms.priced())?;
    let paid = PaidFor::from_days(terms, licenses, line.service_period);
    Corruption::WrongFigure("segmentsAfter").unless(paid == Ok(PaidFor::after(line)))?;
    // Version 0.1 let what a payment restored arise at 00:00 of its day.
    let arisen = [at, at.day().start(), terms.days.start.start()].contains(&line.arose);
    Corruption::WrongFigure("arose").unless(arisen)?;
    Corruption::WrongFigure("lot").unless(line.lot == line.arose)
}

/// Refuses a line that has not the price and the taxes of the billing period that it charges or credits.
fn require_priced(line: &Line, terms: &BillingPeriod, priced: Priced<'_>) -> Result<(), Corruption> {
    Corruption::WrongFigure("unitPrice").unless(line.unit_price == priced.unit)?;
    Corruption::WrongFigure("discount").unless(line.discount.as_deref() == priced.discount)?;
    Corruption::WrongFigure("prices").unless(line.proof.prices == terms.prices)?;
    let taxed = line.taxes.iter().zip(&terms.tax_rates).all(|(tax, rate)| tax.is_at(rate));
    Corruption::WrongFigure("taxes").unless(taxed && line.taxes.len() == terms.tax_rates.len())
}

/// Refuses terms that are not in the currency, or with the taxes, of the billing profile that pays (`I9`).
pub(crate) fn require_terms_of(terms: &BillingPeriod, payer: &Profile) -> Result<(), Corruption> {
    terms.require_price_in(payer.currency)?;
    Corruption::WrongFigure("taxRates").unless(terms.tax_rates == payer.tax_rates)?;
    Corruption::WrongFigure("prices").unless(terms.prices == payer.prices)
}

impl BillingPeriod {
    /// Refuses a price that is not in this currency, or of which a tier cannot be.
    pub(crate) fn require_price_in(&self, currency: Currency) -> Result<(), Corruption> {
        Corruption::WrongFigure("unitPrice").unless(self.unit_price.currency() == currency)?;
        let fault = self.shape.as_ref().and_then(|shape| shape.fault(self.unit_price));
        Corruption::WrongFigure("shape").unless(fault.is_none())
    }
}

/// Refuses a term and a billing period that are not the first from a day on, as long as these (`C9`).
pub(crate) fn require_first_days(
    anchor: Day,
    (term_days, term_months): (ServicePeriod, u32),
    (days, months): (ServicePeriod, u32),
) -> Result<(), Corruption> {
    let first = |months| Schedule { anchor, months }.period(0);
    Corruption::WrongFigure("termDays").unless(term_days == first(term_months))?;
    Corruption::WrongFigure("billingPeriod").unless(days == first(months))
}

/// Refuses lines after which there are not so many licenses.
pub(crate) fn require_licenses_after(lines: &[Line], licenses: LicenseCount) -> Result<(), Corruption> {
    let last = lines.last().ok_or(Corruption::ImpossibleNumber)?;
    Corruption::ImpossibleNumber.unless(last.proof.licenses_after == licenses)
}

impl OpenPeriod {
    fn is_charged_by(&self, line: &Line) -> bool {
        line.proof.billing_period == self.terms.days
    }

    /// What is paid for after those lines that are of this period: each has to go on from what was paid for before it.
    fn paid_after(&self, of: &Subscription, lines: &[Line]) -> Result<PaidFor, Corruption> {
        let mut own = lines.iter().filter(|line| self.is_charged_by(line));
        let mut left = LicenseCount::ZERO;
        own.try_fold(self.paid.clone(), |paid, line| {
            Corruption::ImpossibleNumber.unless(paid.value == line.proof.before)?;
            Corruption::WrongFigure("segmentsBefore").unless(paid.segments == line.proof.segments_before)?;
            Corruption::WrongFigure("decimals").unless(paid.decimals == line.proof.decimals)?;
            left = left.plus(line.quantity);
            let after = PaidFor::after(line);
            let charged = if line.gives_back() { &paid } else { &after };
            let last = charged.last(line.service_period);
            require_priced(line, &self.terms, last.map_or(self.terms.priced(), Segment::priced))?;
            if !paid.is_plain() {
                let expected =
                    self.expected(of, &paid, line, left).map_err(|_| Corruption::ImpossibleNumber)?;
                Corruption::WrongFigure("segmentsAfter").unless(after == expected)?;
            }
            Ok(after)
        })
    }

    /// What a line makes of what is paid for, once so many licenses have left, of the newest lots first.
    fn expected(
        &self,
        of: &Subscription,
        paid: &PaidFor,
        line: &Line,
        left: LicenseCount,
    ) -> Result<PaidFor, AmountOverflow> {
        let (licenses, days) = (line.quantity, line.service_period);
        if !line.gives_back() {
            return paid.with(&self.terms, licenses, days.start, line.proof.licenses_after);
        }
        // What was reserved is of no lot yet.
        let reserved = of.reserved_licenses().is_some_and(|(_, since)| since == line.lot);
        let left = if reserved { LicenseCount::ZERO } else { left };
        let came_on = |day| of.came_on(day, left, of.until_of(self));
        let (left, left_on_first) = (line.proof.licenses_after, LicenseCount::ZERO);
        paid.without(&self.terms, &Leaving { licenses, days, left, came_on, left_on_first })
    }
}

impl Subscription {
    /// The day on which what comes belongs to another billing period than this open one: its end, or, where a move to another
    /// term ended it, that day (`U3`).
    pub(crate) fn until_of(&self, period: &OpenPeriod) -> Day {
        let (days, present) = (period.terms.days, self.period.terms.days);
        if days.start < present.start { days.end.min(present.start) } else { days.end }
    }

    /// How many licenses that came on a day are there once so many have left, the newest first; but for those with which the
    /// term opened, and of the lots that had begun by some day.
    pub(crate) fn came_on(&self, day: Day, left: LicenseCount, begun_by: Day) -> LicenseCount {
        let (mut left, mut came) = (left, LicenseCount::ZERO);
        let begun = self.lots.iter().enumerate().rev().filter(|(_, lot)| lot.start < begun_by);
        for (place, lot) in begun {
            let taken = left.min(lot.licenses);
            left = left.minus(taken);
            if place > 0 && lot.start == day {
                came = came.plus(lot.licenses.minus(taken));
            }
        }
        came
    }

    /// Whether a line is about licenses that come now, or about some that came when it says so.
    fn has_lot_of(&self, line: &Line, at: Timestamp) -> bool {
        if !line.gives_back() {
            return line.lot == at;
        }
        let reserved = self.reserved_licenses().map(|(_, since)| since);
        self.lots.iter().map(|lot| lot.since).chain(reserved).any(|since| since == line.lot)
    }

    /// The exact values that its own lines, which arise now, prove (`I4`), of both billing periods.
    pub(crate) fn values_after(&self, lines: &[Line], at: Timestamp) -> Result<Values, Corruption> {
        require_sound(self.id, lines)?;
        Corruption::WrongFigure("arose").unless(lines.iter().all(|line| line.arose == at))?;
        Corruption::WrongFigure("lot").unless(lines.iter().all(|line| self.has_lot_of(line, at)))?;
        // At a price of nothing no value tells from when what is added counts.
        let from_today = |line: &Line| line.gives_back() || line.service_period.start == at.day();
        Corruption::WrongFigure("servicePeriod").unless(lines.iter().all(from_today))?;
        let open = || core::iter::once(&self.period).chain(self.previous.as_deref());
        let all_open = lines.iter().all(|line| open().any(|period| period.is_charged_by(line)));
        Corruption::UnknownReference.unless(all_open)?;
        Ok(Values {
            current: self.period.paid_after(self, lines)?,
            previous: self.previous.as_ref().map(|period| period.paid_after(self, lines)).transpose()?,
        })
    }

    /// Takes these values over.
    pub(crate) fn set_values(&mut self, values: Values) {
        self.period.paid = values.current;
        if let Some((period, paid)) = self.previous.as_mut().zip(values.previous) {
            period.paid = paid;
        }
    }
}
