//! Whether another plan is cheaper than the present one (`U4`).

use crate::calendar::ServicePeriod;
use crate::pricing::Priced;
use crate::state::Subscription;
use crate::subscription::plan_change::ways::Target;
use crate::value::{AmountOverflow, Day, LicenseCount, UnitPrice};

/// What both plans cost for so many licenses and a billing period, counted in one unit.
struct Compared {
    present: i128,
    target: i128,
}

impl Compared {
    fn of(present: Priced<'_>, target: Priced<'_>, licenses: LicenseCount) -> Result<Self, AmountOverflow> {
        let unit = finer(present.value_unit(), target.value_unit());
        Ok(Self { present: present.of(licenses, unit)?, target: target.of(licenses, unit)? })
    }

    /// Whether the target costs less, each taken so many times.
    fn is_less(&self, target_times: u32, present_times: u32) -> Result<bool, AmountOverflow> {
        let times = |value: i128, many: u32| value.checked_mul(many.into()).ok_or(AmountOverflow);
        Ok(times(self.target, target_times)? < times(self.present, present_times)?)
    }
}

/// The price whose unit is the finer one.
pub(super) fn finer(first: UnitPrice, second: UnitPrice) -> UnitPrice {
    if first.decimals() < second.decimals() { second } else { first }
}

impl Target<'_> {
    /// Whether it costs less than the present plan, promotions aside, for the licenses as they will be: a month of it, or,
    /// where its term is longer, the whole of that less than what is left of the present one.
    pub(super) fn is_cheaper(
        &self,
        subscription: &Subscription,
        licenses: LicenseCount,
        today: Day,
    ) -> Result<bool, AmountOverflow> {
        let terms = &subscription.period.terms;
        let compared = Compared::of(terms.priced().list(), self.price, licenses)?;
        let months = self.offer.billing.months(self.offer.term);
        if self.offer.term <= self.plan.term {
            return compared.is_less(self.plan.billing_months(), months);
        }
        let periods = self.offer.term.months().checked_div(months).ok_or(AmountOverflow)?;
        let days = terms.days.days();
        let whole = subscription.periods_left().checked_mul(days).ok_or(AmountOverflow)?;
        let rest = ServicePeriod { start: today, end: terms.days.end }.days();
        let left = whole.checked_add(rest).ok_or(AmountOverflow)?;
        compared.is_less(periods.checked_mul(days).ok_or(AmountOverflow)?, left)
    }
}
