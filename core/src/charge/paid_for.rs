//! What is paid for in a billing period (`I4`): the sum over its days of the day value, which is the price of what is to be
//! paid for on that day for a whole billing period.
//!
//! Where each license costs the same, the sum alone is kept. Where the price depends on how many there are (`K6`), or
//! something comes off once for all of them (`K7`), so are the segments: for how many licenses on which days, one a change.

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::ServicePeriod;
use crate::charge::line::{BillingPeriod, Line};
use crate::charge::proration::PeriodValue;
use crate::json::as_json;
use crate::pricing::{PriceDiscount, PriceShape, Priced};
use crate::value::{AmountOverflow, Day, LicenseCount, UnitPrice};

/// What is paid for on some days of a billing period (`I4`).
#[data]
pub struct Segment {
    /// The days.
    pub days: ServicePeriod,
    /// For how many licenses: what left and what came on a day both count on it.
    pub licenses: LicenseCount,
    /// The most that were there at once, where that is fewer: a day never costs less than they would.
    pub at_once: Option<LicenseCount>,
    /// The price per license and billing period.
    pub unit_price: UnitPrice,
    /// How the price depends on how many licenses there are.
    pub shape: Option<PriceShape>,
    /// What a promotion takes off the list price; absent: nothing (`K7`).
    pub discount: Option<Box<PriceDiscount>>,
}

/// What is paid for in a billing period.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct PaidFor {
    /// The exact value V.
    pub(crate) value: PeriodValue,
    /// What makes it up; none where each license costs the same.
    #[serde(with = "as_json")]
    pub(crate) segments: Vec<Segment>,
}

/// Licenses that leave a billing period, on the days from some day on.
pub(crate) struct Leaving<F> {
    pub(crate) licenses: LicenseCount,
    /// The days on which they do not count any more, to the end of the period.
    pub(crate) days: ServicePeriod,
    /// How many are there once they have left.
    pub(crate) left: LicenseCount,
    /// How many of those came on a day, but for the ones with which the term opened.
    pub(crate) came_on: F,
}

impl Segment {
    /// Its price.
    pub(crate) fn priced(&self) -> Priced<'_> {
        Priced { unit: self.unit_price, shape: self.shape.as_ref(), discount: self.discount.as_deref() }
    }

    /// What its days come to, in this unit.
    pub(super) fn value(&self, unit: UnitPrice) -> Result<PeriodValue, AmountOverflow> {
        let day = self.priced().of(self.licenses, unit)?;
        let at_once = self.at_once.map(|most| self.priced().of(most, unit)).transpose()?;
        PeriodValue::of_days(at_once.map_or(day, |at_once| at_once.max(day)), self.days.days())
    }

    /// The part of it within days, if there is any.
    pub(super) fn within(&self, days: ServicePeriod) -> Option<Self> {
        let (start, end) = (self.days.start.max(days.start), self.days.end.min(days.end));
        (start < end).then(|| Self { days: ServicePeriod { start, end }, ..self.clone() })
    }

    /// The same with other licenses; how many were there at once is only said where that were fewer.
    fn of(self, licenses: LicenseCount, at_once: Option<LicenseCount>) -> Self {
        Self { licenses, at_once: at_once.filter(|most| *most < licenses), ..self }
    }
}

/// What segments come to together, in this unit.
pub(super) fn value_of(segments: &[Segment], unit: UnitPrice) -> Result<PeriodValue, AmountOverflow> {
    segments.iter().try_fold(PeriodValue::ZERO, |sum, segment| sum.checked_add(segment.value(unit)?))
}

impl PaidFor {
    /// What a line leaves.
    pub(crate) fn after(line: &Line) -> Self {
        Self { value: line.proof.after, segments: line.proof.segments_after.clone() }
    }

    /// So many licenses, for days of a billing period of these terms.
    pub(crate) fn from_days(
        terms: &BillingPeriod,
        licenses: LicenseCount,
        days: ServicePeriod,
    ) -> Result<Self, AmountOverflow> {
        if terms.priced().is_plain() {
            let value = PeriodValue::of(licenses, days.days(), terms.unit_price);
            return Ok(Self { value, segments: Vec::new() });
        }
        let BillingPeriod { unit_price, shape, discount, .. } = terms.clone();
        Self::of_segments(terms, vec![Segment { days, licenses, at_once: None, unit_price, shape, discount }])
    }

    /// With so many more from a day on, after which so many are there.
    pub(crate) fn with(
        &self,
        terms: &BillingPeriod,
        added: LicenseCount,
        today: Day,
        licenses: LicenseCount,
    ) -> Result<Self, AmountOverflow> {
        if terms.priced().is_plain() {
            let days = ServicePeriod { start: today, end: terms.days.end };
            let value = self.value.checked_add(PeriodValue::of(added, days.days(), terms.unit_price))?;
            return Ok(Self { value, segments: Vec::new() });
        }
        self.changed(terms, today, |segment| {
            let licenses_then = segment.licenses.plus(added);
            let before = segment.at_once.unwrap_or(segment.licenses);
            let at_once = if segment.days.start == today { before.max(licenses) } else { licenses_then };
            segment.of(licenses_then, Some(at_once))
        })
    }

    /// Without those that leave.
    pub(crate) fn without(
        &self,
        terms: &BillingPeriod,
        leaving: &Leaving<impl Fn(Day) -> LicenseCount>,
    ) -> Result<Self, AmountOverflow> {
        if terms.priced().is_plain() {
            let gone = PeriodValue::of(leaving.licenses, leaving.days.days(), terms.unit_price);
            return Ok(Self { value: self.value.checked_sub(gone)?, segments: Vec::new() });
        }
        self.changed(terms, leaving.days.start, |segment| {
            let licenses = segment.licenses.minus(leaving.licenses);
            // What came on that day came after what left it: before, all were there that did not come on it.
            let morning = licenses.minus((leaving.came_on)(segment.days.start));
            let at_once = segment.at_once.map(|_| morning.max(leaving.left));
            segment.of(licenses, at_once)
        })
    }

    /// With another number of licenses on each day from one on. That day itself can have its own.
    fn changed(
        &self,
        terms: &BillingPeriod,
        from: Day,
        change: impl Fn(Segment) -> Segment,
    ) -> Result<Self, AmountOverflow> {
        let ServicePeriod { start, end } = terms.days;
        let next = from.plus_days(1).min(end);
        let part =
            |start, end| self.segments.iter().filter_map(move |it| it.within(ServicePeriod { start, end }));
        let changed = part(from, next).chain(part(next, end)).map(change);
        Self::of_segments(terms, merged(part(start, from).chain(changed)))
    }

    fn of_segments(terms: &BillingPeriod, segments: Vec<Segment>) -> Result<Self, AmountOverflow> {
        Ok(Self { value: value_of(&segments, terms.value_unit())?, segments })
    }
}

/// Neighbors that say the same as one; days without licenses are left out. A day with its own most at once stays one.
fn merged(segments: impl Iterator<Item = Segment>) -> Vec<Segment> {
    let mut merged: Vec<Segment> = Vec::new();
    for segment in segments.filter(|segment| segment.licenses > LicenseCount::ZERO) {
        let same = |last: &&mut Segment| {
            let Segment { days, .. } = segment;
            last.at_once.is_none()
                && **last == Segment { days: last.days, ..segment.clone() }
                && last.days.end == days.start
        };
        match merged.last_mut().filter(same) {
            Some(last) => last.days.end = segment.days.end,
            None => merged.push(segment),
        }
    }
    merged
}
