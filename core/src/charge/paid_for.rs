//! What is paid for in a billing period (`I4`): the sum over its days of the day value, which is the price of what is to be
//! paid for on that day for a whole billing period.
//!
//! Where each license costs the same, the sum alone is kept. Where the price depends on how many there are (`K6`), or
//! something comes off once for all of them (`K7`), so are the segments: for how many licenses on which days, one a change.
//! Where the plan changed (`U2`), they are from the day of the change on: what is paid for before stays in the sum.

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::calendar::ServicePeriod;
use crate::charge::line::{BillingPeriod, Line, Proof};
use crate::charge::proration::PeriodValue;
use crate::json::as_json;
use crate::pricing::{PriceDiscount, PriceShape, Priced};
use crate::value::{AmountOverflow, Day, LicenseCount, TextLine, UnitPrice};

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
    /// The product's name, in a billing period in which the plan changed (`U2`).
    pub product_name: Option<TextLine>,
}

/// What is paid for in a billing period.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct PaidFor {
    /// The exact value V.
    pub(crate) value: PeriodValue,
    /// What makes it up; none where each license costs the same.
    #[serde(with = "as_json")]
    pub(crate) segments: Vec<Segment>,
    /// How many decimals the unit has in which it is counted; none where each license costs the same.
    pub(crate) decimals: Option<u8>,
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
    /// How many more leave on the first of the days: they had left on it, and are paid for on it.
    pub(crate) left_on_first: LicenseCount,
}

impl Segment {
    fn pays(&self) -> bool {
        self.licenses > LicenseCount::ZERO && self.days.start < self.days.end
    }

    /// Its price.
    pub(crate) fn priced(&self) -> Priced<'_> {
        Priced { unit: self.unit_price, shape: self.shape.as_ref(), discount: self.discount.as_deref() }
    }

    /// What one of its days comes to, for a whole billing period, in this unit.
    fn day_value(&self, unit: UnitPrice) -> Result<i128, AmountOverflow> {
        let day = self.priced().of(self.licenses, unit)?;
        let at_once = self.at_once.map(|most| self.priced().of(most, unit)).transpose()?;
        Ok(at_once.map_or(day, |at_once| at_once.max(day)))
    }

    /// What its days come to, in this unit.
    pub(super) fn value(&self, unit: UnitPrice) -> Result<PeriodValue, AmountOverflow> {
        PeriodValue::of_days(self.day_value(unit)?, self.days.days())
    }

    /// Whether its price is what its discount leaves of the list price (`K7`).
    pub(super) fn is_discounted(&self) -> Result<bool, AmountOverflow> {
        let Some(discount) = self.discount.as_deref() else { return Ok(true) };
        Ok(discount.applied()?.as_priced() == self.priced())
    }

    /// The part of it within days, if there is any.
    pub(super) fn within(&self, days: ServicePeriod) -> Option<Self> {
        let (start, end) = (self.days.start.max(days.start), self.days.end.min(days.end));
        (start < end).then(|| Self { days: ServicePeriod { start, end }, ..self.clone() })
    }

    /// The same with other licenses; how many were there at once is only said where that were fewer, and can matter.
    fn of(self, licenses: LicenseCount, at_once: Option<LicenseCount>) -> Self {
        let can_cost_more = !self.priced().is_plain();
        Self { licenses, at_once: at_once.filter(|most| can_cost_more && *most < licenses), ..self }
    }
}

/// What segments come to together, in this unit.
pub(super) fn value_of(segments: &[Segment], unit: UnitPrice) -> Result<PeriodValue, AmountOverflow> {
    segments.iter().try_fold(PeriodValue::ZERO, |sum, segment| sum.checked_add(segment.value(unit)?))
}

impl PaidFor {
    /// What a line leaves.
    pub(crate) fn after(line: &Line) -> Self {
        let Proof { after, segments_after, decimals, .. } = &line.proof;
        Self { value: *after, segments: segments_after.clone(), decimals: *decimals }
    }

    /// Nothing any more of what was paid for.
    pub(crate) fn nothing_of(before: &Self) -> Self {
        Self { decimals: before.decimals, ..Self::default() }
    }

    /// Whether each license costs the same, and always has: then the sum is all there is.
    pub(crate) fn is_plain(&self) -> bool {
        self.decimals.is_none()
    }

    /// What a line about these days charges or credits on the last of them, which another plan can have (`U2`); none where
    /// there are no segments, or no days: then it is what the terms say.
    pub(crate) fn last(&self, days: ServicePeriod) -> Option<&Segment> {
        self.segments.last().filter(|_| days.days() > 0)
    }

    /// Of these days those from the first on that is paid for: what a move took back the same day is only from the next one on.
    pub(crate) fn paid_days(&self, days: ServicePeriod) -> ServicePeriod {
        let first = self.segments.first().map(|segment| segment.days.start);
        let start = first.map_or(days.start, |first| days.start.max(first).min(days.end));
        ServicePeriod { start, ..days }
    }

    /// What it is counted in: a price of that unit.
    pub(crate) fn unit(&self, terms: &BillingPeriod) -> UnitPrice {
        self.decimals
            .map_or(terms.unit_price, |decimals| UnitPrice::unit_with(terms.unit_price.currency(), decimals))
    }

    /// So many licenses, for days of a billing period of these terms.
    pub(crate) fn from_days(
        terms: &BillingPeriod,
        licenses: LicenseCount,
        days: ServicePeriod,
    ) -> Result<Self, AmountOverflow> {
        if terms.priced().is_plain() {
            let value = PeriodValue::of(licenses, days.days(), terms.unit_price);
            return Ok(Self { value, ..Self::default() });
        }
        let BillingPeriod { unit_price, shape, discount, .. } = terms.clone();
        let segment =
            Segment { days, licenses, at_once: None, unit_price, shape, discount, product_name: None };
        let unit = terms.value_unit();
        let (value, decimals) = (segment.value(unit)?, Some(unit.decimals()));
        Ok(Self { value, segments: merged(core::iter::once(segment)), decimals })
    }

    /// With so many more from a day on, after which so many are there.
    pub(crate) fn with(
        &self,
        terms: &BillingPeriod,
        added: LicenseCount,
        today: Day,
        licenses: LicenseCount,
    ) -> Result<Self, AmountOverflow> {
        if self.is_plain() {
            let days = ServicePeriod { start: today, end: terms.days.end };
            let value = self.value.checked_add(PeriodValue::of(added, days.days(), terms.unit_price))?;
            return Ok(Self { value, ..Self::default() });
        }
        self.filled(terms, today).changed(terms, today, |segment| {
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
        if self.is_plain() {
            let gone = PeriodValue::of(leaving.licenses, leaving.days.days(), terms.unit_price);
            return Ok(Self { value: self.value.checked_sub(gone)?, ..Self::default() });
        }
        self.changed(terms, leaving.days.start, |segment| {
            let on_first = Some(leaving.left_on_first).filter(|_| segment.days.start == leaving.days.start);
            let licenses = segment.licenses.minus(leaving.licenses).minus(on_first.unwrap_or_default());
            // What came on that day came after what left it: before, all were there that did not come on it.
            let morning = licenses.minus((leaving.came_on)(segment.days.start));
            let at_once = segment.at_once.map(|_| morning.max(leaving.left));
            segment.of(licenses, at_once)
        })
    }

    /// The same of a billing period in which the plan changes, counted in a unit at least as fine: segments say what it is made
    /// up of from some day on.
    pub(crate) fn with_segments(
        &self,
        terms: &BillingPeriod,
        segments: Vec<Segment>,
        unit: UnitPrice,
    ) -> Result<Self, AmountOverflow> {
        let value = self.value.counted_in(self.unit(terms), unit)?;
        Ok(Self { value, segments: merged(segments.into_iter()), decimals: Some(unit.decimals()) })
    }

    /// What a day comes to, for a whole billing period.
    pub(crate) fn day_value(&self, terms: &BillingPeriod, day: Day) -> Result<i128, AmountOverflow> {
        let segment = self.segments.iter().find(|segment| segment.days.contains(day));
        segment.map_or(Ok(0), |segment| segment.day_value(self.unit(terms)))
    }

    /// With so many licenses on each day from one on (`U2`).
    pub(crate) fn reduced(
        &self,
        terms: &BillingPeriod,
        from: Day,
        licenses: LicenseCount,
    ) -> Result<Self, AmountOverflow> {
        self.changed(terms, from, |segment| segment.of(licenses, None))
    }

    /// With these days besides, on which nothing is paid for yet.
    pub(crate) fn and(&self, terms: &BillingPeriod, segment: Segment) -> Result<Self, AmountOverflow> {
        self.made_up_of(terms, merged(self.segments.iter().cloned().chain([segment])))
    }

    /// The same, which says of each day from one on for how many is paid: for none, where licenses come from the next day on only.
    /// What was paid for before such a day stands ahead of it.
    fn filled(&self, terms: &BillingPeriod, from: Day) -> Self {
        let place = self.segments.iter().take_while(|segment| segment.days.end <= from).count();
        let next = self.segments.get(place);
        let days = ServicePeriod { start: from, end: next.map_or(terms.days.end, |next| next.days.start) };
        if days.end <= from {
            return self.clone();
        }
        let BillingPeriod { unit_price, shape, discount, .. } = terms.clone();
        let product_name = self.segments.last().and_then(|segment| segment.product_name.clone());
        let none = LicenseCount::ZERO;
        let gap = Segment { days, licenses: none, at_once: None, unit_price, shape, discount, product_name };
        let mut segments = self.segments.clone();
        segments.insert(place, gap);
        Self { segments, ..self.clone() }
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
        self.made_up_of(terms, merged(part(start, from).chain(changed)))
    }

    /// The same with other segments in the place of its own.
    fn made_up_of(&self, terms: &BillingPeriod, segments: Vec<Segment>) -> Result<Self, AmountOverflow> {
        let unit = self.unit(terms);
        let rest = self.value.checked_sub(value_of(&self.segments, unit)?)?;
        Ok(Self { value: rest.checked_add(value_of(&segments, unit)?)?, segments, decimals: self.decimals })
    }
}

/// Neighbors that say the same as one; what has no days, or no licenses, is left out. A day with its own most at once stays one.
fn merged(segments: impl Iterator<Item = Segment>) -> Vec<Segment> {
    let mut merged: Vec<Segment> = Vec::new();
    for segment in segments.filter(Segment::pays) {
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
