//! Licenses that leave a plan (`U2`, `U3`, `U5`): a line for each invoice or waiting line that charged them, the newest first.

use alloc::vec::Vec;

use crate::calendar::ServicePeriod;
use crate::charge::line::{Change, Line, LineKind};
use crate::charge::paid_for::{Leaving, PaidFor};
use crate::state::{ChargedBy, Lot, Subscription};
use crate::value::{AmountOverflow, Day, LicenseCount, Timestamp};

/// Licenses that leave the plan of a subscription from a day on.
#[derive(Clone, Copy)]
pub(super) struct Departure<'a> {
    pub(super) subscription: &'a Subscription,
    /// How many, the newest first.
    pub(super) licenses: LicenseCount,
    pub(super) from: Day,
    pub(super) at: Timestamp,
}

/// Licenses that one invoice, or one waiting line, charged: parts of lots, the newest first.
struct Group<'a> {
    newest: &'a Lot,
    lots: Vec<(&'a Lot, LicenseCount)>,
}

impl Departure<'_> {
    /// Its lines, and what stays paid for of what was.
    pub(super) fn lines(&self, paid: PaidFor) -> Result<(Vec<Line>, PaidFor), AmountOverflow> {
        let (mut lines, mut paid, mut gone) = (Vec::new(), paid, LicenseCount::ZERO);
        for group in self.groups() {
            let before = paid.clone();
            paid = self.without(paid, &group, gone)?;
            let licenses_before = self.subscription.licenses.minus(gone);
            gone = gone.plus(group.licenses());
            // With the last licenses goes whatever is still paid for.
            if gone == self.subscription.licenses {
                paid = paid.reduced(&self.subscription.period.terms, self.from, LicenseCount::ZERO)?;
            }
            lines.push(self.line(&group, licenses_before, (before, paid.clone()))?);
        }
        Ok((lines, paid))
    }

    /// What stays paid for.
    pub(super) fn left(&self, paid: PaidFor) -> Result<PaidFor, AmountOverflow> {
        Ok(self.lines(paid)?.1)
    }

    fn is_everything(&self) -> bool {
        self.licenses == self.subscription.licenses
    }

    /// Without the licenses of a group, once so many others have left: each from the day on that it is paid for.
    fn without(
        &self,
        mut paid: PaidFor,
        group: &Group<'_>,
        mut gone: LicenseCount,
    ) -> Result<PaidFor, AmountOverflow> {
        let terms = &self.subscription.period.terms;
        for (lot, licenses) in &group.lots {
            gone = gone.plus(*licenses);
            let days = self.days_of(lot);
            paid = paid.without(
                terms,
                &Leaving {
                    licenses: *licenses,
                    days,
                    left: self.subscription.licenses.minus(gone),
                    came_on: |day| self.subscription.came_on(day, gone, days.end),
                    left_on_first: self.left_on_first(lot, days),
                },
            )?;
        }
        Ok(paid)
    }

    /// The days on which licenses of a lot are not paid for any more.
    fn days_of(&self, lot: &Lot) -> ServicePeriod {
        let end = self.subscription.period.terms.days.end;
        ServicePeriod { start: self.from.max(lot.start).min(end), end }
    }

    /// Those of a lot that left it on the day of the move go with it, where all go.
    fn left_on_first(&self, lot: &Lot, days: ServicePeriod) -> LicenseCount {
        let today = self.is_everything() && days.start == self.at.day();
        if today { self.subscription.left_of(lot, days.start) } else { LicenseCount::ZERO }
    }

    /// The licenses that leave, by what charged them.
    fn groups(&self) -> Vec<Group<'_>> {
        let (mut groups, mut left) = (Vec::<Group<'_>>::new(), self.licenses);
        for lot in self.subscription.lots.iter().rev() {
            let some = lot.licenses.min(left);
            if some == LicenseCount::ZERO {
                break;
            }
            left = left.minus(some);
            let with = groups.last_mut().filter(|group| self.subscription.is_charged_with(lot, group.newest));
            match with {
                Some(group) => group.lots.push((lot, some)),
                None => groups.push(Group { newest: lot, lots: vec![(lot, some)] }),
            }
        }
        groups
    }

    fn line(
        &self,
        group: &Group<'_>,
        licenses_before: LicenseCount,
        (before, after): (PaidFor, PaidFor),
    ) -> Result<Line, AmountOverflow> {
        let terms = &self.subscription.period.terms;
        let starts = group.lots.iter().map(|(lot, _)| self.days_of(lot).start);
        let (start, end) = (starts.min().unwrap_or(terms.days.end), terms.days.end);
        let quantity = group.licenses();
        terms.line(Change {
            kind: LineKind::Change,
            arose: self.at,
            lot: group.newest.since,
            subscription: self.subscription.id,
            product_name: &self.subscription.product_name,
            service_period: ServicePeriod { start, end },
            quantity,
            licenses_before,
            licenses_after: licenses_before.minus(quantity),
            before,
            after,
        })
    }
}

impl Group<'_> {
    fn licenses(&self) -> LicenseCount {
        self.lots.iter().fold(LicenseCount::ZERO, |sum, (_, some)| sum.plus(*some))
    }
}

impl Subscription {
    /// Whether one invoice charged both lots; each waiting line is on its own.
    fn is_charged_with(&self, lot: &Lot, other: &Lot) -> bool {
        let charged = self.charged_in_period(lot);
        !matches!(charged, ChargedBy::Pending(_)) && self.charged_in_period(other) == charged
    }

    /// What charged a lot in the open billing period: what opened that, unless the lot came in it.
    fn charged_in_period(&self, lot: &Lot) -> ChargedBy {
        let came_in_it = self.period.terms.days.contains(lot.start);
        match (lot.charged_by, self.period.invoice()) {
            (ChargedBy::Opening, Some(invoice)) => ChargedBy::Invoice(invoice),
            (charged_by, _) if came_in_it => charged_by,
            (_, invoice) => invoice.map_or(ChargedBy::Opening, ChargedBy::Invoice),
        }
    }
}
