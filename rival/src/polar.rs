//! Polar: changes of product and of seats, to the second.

use core::num::NonZeroU64;

use selfserve::{AmountError, AmountOverflow, Money, Timestamp};

use crate::cycle::{Interval, plus_months, shifted, time_of_day};
use crate::profile::{PlanChange, PlanChangeLines, Profile};
use crate::rounding::{Share, ShareRounding};

/// When the cycle that begins at an instant ends: as long after it as the interval, at the same time of day.
pub fn cycle_end(start: Timestamp, interval: Interval) -> Timestamp {
    let day = match interval {
        Interval::Months(months) => plus_months(start.day(), i32::try_from(months.get()).unwrap_or(i32::MAX)),
        Interval::Days(days) => start.day().plus_days(i32::try_from(days.get()).unwrap_or(i32::MAX)),
    };
    shifted(day.start(), time_of_day(start))
}

/// What a change of product costs. To another interval, or where that is asked for, a new cycle begins with the change,
/// so that the new price is charged in full.
pub fn change_of_product(change: &PlanChange, new_cycle: bool) -> Result<PlanChangeLines, AmountError> {
    let prorated = Profile::Polar.change(change)?;
    if !new_cycle {
        return Ok(prorated);
    }
    let net = prorated.credit.checked_add(change.after)?;
    Ok(PlanChangeLines { credit: prorated.credit, charge: change.after, net })
}

/// What a change of seats costs: one amount for the difference of both prices, cut off towards zero; negative for a
/// credit.
pub fn change_of_seats(change: &PlanChange) -> Result<Money, AmountError> {
    let difference = change.after.checked_sub(change.before)?;
    let Some(share) = Profile::Polar.remaining(change.start, change.end, change.at) else {
        return Ok(Money::zero(difference.currency()));
    };
    let minor = ShareRounding::PythonCutOff.of(difference.minor_units(), share).ok_or(AmountOverflow)?;
    Ok(Money::from_minor_units(minor, difference.currency()))
}

/// A price less so many ten-thousandths of it: these as binary64, then the amount, half away from zero.
pub fn less_basis_points(price: Money, basis_points: u16) -> Result<Money, AmountError> {
    let share = Share { part: basis_points.into(), whole: TEN_THOUSAND };
    let discount = ShareRounding::BinaryShare.of(price.minor_units(), share).ok_or(AmountOverflow)?;
    price.checked_sub(Money::from_minor_units(discount, price.currency()))
}

const TEN_THOUSAND: NonZeroU64 = match NonZeroU64::new(10_000) {
    Some(number) => number,
    None => NonZeroU64::MIN,
};
