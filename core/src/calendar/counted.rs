//! The term and the billing period that run on a day, counted from an anchor (`C9`).

use crate::calendar::{BillingFrequency, Schedule, ServicePeriod, Term};
use crate::value::Day;

/// The term and the billing period that run on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Counted {
    /// The day from which both are counted.
    pub(crate) anchor: Day,
    /// How many billing periods ended before this one.
    pub(crate) periods: u32,
    /// The days of the term.
    pub(crate) term_days: ServicePeriod,
    /// The days of the billing period.
    pub(crate) days: ServicePeriod,
}

impl Counted {
    /// Those of a day; none ahead of the anchor, or past the end of the calendar.
    pub(crate) fn on(day: Day, anchor: Day, (term, billing): (Term, BillingFrequency)) -> Option<Self> {
        let terms = Schedule { anchor, months: term.months() };
        let billed = Schedule { anchor, months: billing.months(term) };
        let (term_index, periods) = (terms.index_of(day)?, billed.index_of(day)?);
        Some(Self { anchor, periods, term_days: terms.period(term_index), days: billed.period(periods) })
    }
}
