//! Lines that an event brings: whether they can be, and what they make of the exact value of a billing period (`I4`).

use crate::charge::proration::PeriodValue;
use crate::charge::{BillingPeriod, Line, verify};
use crate::corruption::Corruption;
use crate::state::{OpenPeriod, Subscription};
use crate::value::{LicenseCount, SubscriptionId};

/// The exact values of both open billing periods after lines that go on from those before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Values {
    current: PeriodValue,
    previous: Option<PeriodValue>,
}

/// Refuses lines of another subscription than the event that brings them, and those whose figures do not follow from one
/// another (`I10`).
pub(crate) fn require_sound(id: SubscriptionId, lines: &[Line]) -> Result<(), Corruption> {
    Corruption::UnknownReference.unless(lines.iter().all(|line| line.subscription == id))?;
    Corruption::ImpossibleNumber.unless(lines.iter().all(|line| verify(line).is_empty()))
}

/// Refuses the line of a billing period that opens, unless it charges so many licenses for these terms.
pub(crate) fn require_opening(
    id: SubscriptionId,
    terms: &BillingPeriod,
    lines: &[Line],
    licenses: LicenseCount,
) -> Result<(), Corruption> {
    require_sound(id, lines)?;
    let [line] = lines else { return Err(Corruption::ImpossibleNumber) };
    let proof = &line.proof;
    let opens = proof.billing_period == terms.days
        && line.unit_price == terms.unit_price
        && proof.prices == terms.prices
        && proof.before == PeriodValue::ZERO
        && proof.licenses_after == licenses;
    Corruption::ImpossibleNumber.unless(opens)
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

    /// The exact value after those lines that are of this period: each has to go on from the value before it.
    fn value_after(&self, lines: &[Line]) -> Result<PeriodValue, Corruption> {
        let mut own = lines.iter().filter(|line| self.is_charged_by(line));
        own.try_fold(self.value, |value, line| {
            Corruption::ImpossibleNumber.unless(value == line.proof.before)?;
            Ok(line.proof.after)
        })
    }
}

impl Subscription {
    /// The exact values that its own lines prove (`I4`), of both billing periods.
    pub(crate) fn values_after(&self, lines: &[Line]) -> Result<Values, Corruption> {
        require_sound(self.id, lines)?;
        let open = || core::iter::once(&self.period).chain(&self.previous);
        let all_open = lines.iter().all(|line| open().any(|period| period.is_charged_by(line)));
        Corruption::UnknownReference.unless(all_open)?;
        Ok(Values {
            current: self.period.value_after(lines)?,
            previous: self.previous.as_ref().map(|period| period.value_after(lines)).transpose()?,
        })
    }

    /// Takes these values over.
    pub(crate) fn set_values(&mut self, values: Values) {
        self.period.value = values.current;
        if let Some((period, value)) = self.previous.as_mut().zip(values.previous) {
            period.value = value;
        }
    }
}
