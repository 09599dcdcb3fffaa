//! What a move to another plan credits and charges (`U2`, `U3`): what leaves, one line for each invoice or waiting line that
//! charged it, the newest lot first; what comes, one.

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::charge::line::{BillingPeriod, Change, Line, LineKind};
use crate::charge::paid_for::{PaidFor, Segment};
use crate::state::{OpenPeriod, Subscription};
use crate::subscription::plan_change::cheaper::finer;
use crate::subscription::plan_change::leaving::Departure;
use crate::value::{AmountOverflow, Day, LicenseCount, TextLine, Timestamp, UnitPrice};

/// What a move brings, and what it leaves paid for.
pub(crate) struct Moved {
    pub(super) lines: Vec<Line>,
    /// In the billing period that runs after it.
    pub(super) paid: PaidFor,
    /// In the one before, where another took its place (`U3`).
    pub(super) kept: Option<PaidFor>,
    /// The first day of what comes.
    pub(super) from: Day,
}

/// A move of a subscription to a plan.
pub(super) struct Moving<'a> {
    pub(super) subscription: &'a Subscription,
    /// What is charged by from now on.
    pub(super) terms: &'a BillingPeriod,
    pub(super) product_name: &'a TextLine,
    pub(super) licenses: LicenseCount,
    pub(super) way: Way<'a>,
    pub(super) at: Timestamp,
}

/// What a move does to the billing period.
#[derive(Debug, Clone, Copy)]
pub(super) enum Way<'a> {
    /// It goes on (`U2`).
    Within,
    /// Another begins, and with it a term (`U3`).
    Anew,
    /// The one before such a move goes on again, of which so much is still paid for.
    BackTo(&'a PaidFor),
}

impl Moving<'_> {
    /// Its lines.
    ///
    /// # Errors
    ///
    /// Amounts that do not fit.
    pub(super) fn moved(&self) -> Result<Moved, AmountOverflow> {
        match self.way {
            Way::Within => self.within(),
            Way::Anew => self.anew(),
            Way::BackTo(kept) => self.back_to(kept),
        }
    }

    /// Within the billing period (`U2`). The day of the move is paid once: by the plan that is dearer on it.
    fn within(&self) -> Result<Moved, AmountOverflow> {
        let OpenPeriod { terms, paid, .. } = &self.subscription.period;
        let unit = finer(paid.unit(terms), self.terms.value_unit());
        let paid = self.subscription.made_up_of_plans(self.at, unit)?;
        let today = self.at.day();
        let dearer = self.terms.priced().of(self.licenses, unit)? > paid.day_value(terms, today)?;
        let from = if dearer { today } else { today.plus_days(1).min(terms.days.end) };
        let (mut lines, left) = self.leaving(paid, from)?;
        let paid = self.coming(&mut lines, left, from)?;
        Ok(Moved { lines, paid, kept: None, from })
    }

    /// The day of a move that is taken back is paid once, too: by the plan that is dearer on it.
    fn back_to(&self, kept: &PaidFor) -> Result<Moved, AmountOverflow> {
        let OpenPeriod { terms, paid, .. } = &self.subscription.period;
        let unit = finer(paid.unit(terms), self.terms.value_unit());
        let paid = self.subscription.made_up_of_plans(self.at, unit)?;
        let today = self.at.day();
        let of_day = |value: i128, days: u32| value.checked_mul(days.into()).ok_or(AmountOverflow);
        let left = of_day(paid.day_value(terms, today)?, self.terms.days.days())?;
        let back = of_day(self.terms.priced().of(self.licenses, unit)?, terms.days.days())?;
        let from = if back > left { today } else { today.plus_days(1) };
        let (mut lines, _) = self.leaving(paid, from)?;
        let paid = self.coming(&mut lines, kept.clone(), from.min(self.terms.days.end))?;
        Ok(Moved { lines, paid, kept: None, from })
    }

    /// Adds the line of what comes for the rest of the billing period from a day on, and tells what is paid for then.
    fn coming(&self, lines: &mut Vec<Line>, before: PaidFor, from: Day) -> Result<PaidFor, AmountOverflow> {
        let days = ServicePeriod { start: from, end: self.terms.days.end };
        let after = before.and(self.terms, self.segment(days))?;
        lines.push(self.terms.line(Change {
            kind: LineKind::Change,
            arose: self.at,
            lot: self.at,
            subscription: self.subscription.id,
            product_name: self.product_name,
            service_period: days,
            quantity: self.licenses,
            licenses_before: LicenseCount::ZERO,
            licenses_after: self.licenses,
            before,
            after: after.clone(),
        })?);
        Ok(after)
    }

    /// What was paid is credited from today on, and a billing period of the plan begins (`U3`). Where that has the days of the
    /// present one, which began today, it takes its place.
    fn anew(&self) -> Result<Moved, AmountOverflow> {
        let OpenPeriod { terms, paid, .. } = &self.subscription.period;
        let unit = finer(paid.unit(terms), self.terms.value_unit());
        let paid = self.subscription.made_up_of_plans(self.at, unit)?;
        let from = self.at.day();
        let (mut lines, kept) = self.leaving(paid, from)?;
        if self.terms.days == terms.days {
            let paid = self.coming(&mut lines, kept, from)?;
            return Ok(Moved { lines, paid, kept: None, from });
        }
        let named = (self.subscription.id, self.product_name);
        let line = self.terms.opening_line(LineKind::Change, self.at, named, self.licenses)?;
        let paid = PaidFor::after(&line);
        lines.push(line);
        Ok(Moved { lines, paid, kept: Some(kept), from })
    }

    fn segment(&self, days: ServicePeriod) -> Segment {
        Segment {
            days,
            licenses: self.licenses,
            at_once: None,
            unit_price: self.terms.unit_price,
            shape: self.terms.shape.clone(),
            discount: self.terms.discount.clone(),
            product_name: Some(self.product_name.clone()),
        }
    }

    /// The credits of all licenses from a day on, and what stays paid for.
    fn leaving(&self, paid: PaidFor, from: Day) -> Result<(Vec<Line>, PaidFor), AmountOverflow> {
        let (subscription, at) = (self.subscription, self.at);
        Departure { subscription, licenses: subscription.licenses, from, at }.lines(paid)
    }
}

impl Subscription {
    /// What is paid for in the open billing period, made up of what each plan had on which days: from today on, or from
    /// yesterday, where a full-credit window reaches back to it (`S4`).
    pub(super) fn made_up_of_plans(&self, at: Timestamp, unit: UnitPrice) -> Result<PaidFor, AmountOverflow> {
        let OpenPeriod { terms, paid, .. } = &self.period;
        let segments = if paid.is_plain() { self.plain_segments(at) } else { paid.segments.clone() };
        let named = |segment: Segment| Segment {
            product_name: segment.product_name.or_else(|| Some(self.product_name.clone())),
            ..segment
        };
        paid.with_segments(terms, segments.into_iter().map(named).collect(), unit)
    }

    /// How many licenses each day has, at a price that does not depend on how many there are: of the days before today only
    /// those that are still there.
    fn plain_segments(&self, at: Timestamp) -> Vec<Segment> {
        let (terms, today) = (&self.period.terms, at.day());
        let tomorrow = today.plus_days(1).min(terms.days.end);
        let reach_back = self.lots.iter().filter(|lot| lot.is_full_credit(at)).map(|lot| lot.start);
        let first = reach_back.min().unwrap_or(today).min(today).max(terms.days.start);
        let segment = |start: Day, end: Day, licenses| Segment {
            days: ServicePeriod { start, end },
            licenses,
            at_once: None,
            unit_price: terms.unit_price,
            shape: None,
            discount: terms.discount.clone(),
            product_name: None,
        };
        let earlier =
            core::iter::successors(Some(first), |day| Some(day.plus_days(1))).take_while(|day| *day < today);
        let earlier = earlier.map(|day| segment(day, day.plus_days(1), self.come_by(day)));
        let now = segment(today, tomorrow, self.come_by(today).plus(self.left_on(today)));
        earlier.chain([now, segment(tomorrow, terms.days.end, self.licenses)]).collect()
    }

    /// How many of its licenses had come by a day.
    fn come_by(&self, day: Day) -> LicenseCount {
        let come = self.lots.iter().filter(|lot| lot.start <= day);
        come.fold(LicenseCount::ZERO, |sum, lot| sum.plus(lot.licenses))
    }
}
