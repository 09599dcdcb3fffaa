//! Stripe: changes of price to the second, and what is given back for them: by the price as it stands, or, in the billing
//! mode `flexible`, of what was debited.

use alloc::vec::Vec;

use selfserve::{AmountError, AmountOverflow, Money, Timestamp};

use crate::discounts::Reduction;
use crate::profile::{PlanChangeLines, Profile};
use crate::rounding::Share;

/// What is given back for time that is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BillingMode {
    /// Its share of the price as it stands, whether that was ever charged or not.
    Classic,
    /// Its share of each amount that was debited for it.
    Flexible,
}

/// A subscription within a billing period that was paid in advance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// The first instant.
    pub start: Timestamp,
    /// The first instant after it.
    pub end: Timestamp,
    /// The price as it began.
    pub price: Money,
    /// What was debited for it: the price, unless a trial or a discount made it less.
    pub debited: Money,
}

/// A change of the price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PriceChange {
    /// When.
    pub at: Timestamp,
    /// The price from then on.
    pub price: Money,
    /// Whether it is prorated; otherwise nothing is credited and nothing debited until the next period.
    pub prorated: bool,
}

/// What each of several changes within a period credits and debits, in their order.
pub fn price_changes(
    mode: BillingMode,
    period: &Period,
    changes: &[PriceChange],
) -> Result<Vec<PlanChangeLines>, AmountError> {
    let mut price = period.price;
    let mut debits = alloc::vec![(period.start, period.debited)];
    let mut lines = Vec::new();
    for change in changes {
        let from = |start: Timestamp, amount: Money| rest(amount, start, period.end, change.at);
        let nothing = Money::zero(price.currency());
        let (mut credit, mut charge) = (nothing, nothing);
        if change.prorated {
            credit = match mode {
                BillingMode::Classic => from(period.start, price)?,
                BillingMode::Flexible => debits
                    .iter()
                    .try_fold(nothing, |sum, (start, amount)| sum.checked_add(from(*start, *amount)?))?,
            };
            charge = from(period.start, change.price)?;
            debits = alloc::vec![(change.at, charge)];
        }
        let credit = credit.negated()?;
        lines.push(PlanChangeLines { credit, charge, net: credit.checked_add(charge)? });
        price = change.price;
    }
    Ok(lines)
}

/// What is given back for one of several items that is cancelled, where a coupon takes an amount off all of them: negative.
/// `classic` takes the whole amount off this item, `flexible` the part that was taken off when it was debited.
pub fn cancelled_item(
    mode: BillingMode,
    items: &[Money],
    cancelled: usize,
    off: Money,
    unused: Share,
) -> Result<Money, AmountError> {
    let item = *items.get(cancelled).ok_or(AmountOverflow)?;
    let less = match mode {
        BillingMode::Classic => off.min(item)?,
        BillingMode::Flexible => {
            let lines: Vec<i64> = items.iter().map(|item| item.minor_units()).collect();
            let parts =
                Profile::Stripe.spread(Reduction::Amount(off.minor_units()), &lines).ok_or(AmountOverflow)?;
            let part = parts.get(cancelled).copied().map(i64::try_from);
            Money::from_minor_units(part.and_then(Result::ok).ok_or(AmountOverflow)?, item.currency())
        }
    };
    Profile::Stripe.share(item.checked_sub(less)?, unused)?.negated().map_err(Into::into)
}

/// The share of an amount for what is left of the time that it is for.
fn rest(amount: Money, start: Timestamp, end: Timestamp, at: Timestamp) -> Result<Money, AmountOverflow> {
    match Profile::Stripe.remaining(start, end, at) {
        Some(share) => Profile::Stripe.share(amount, share),
        None => Ok(Money::zero(amount.currency())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dollars(text: &str) -> Money {
        Money::parse(text, "USD".parse().unwrap()).unwrap()
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    /// What the documentation tells of both modes: raised without proration, lowered with it.
    #[test]
    fn i11_flexible_credits_what_was_debited() {
        let (ten, twenty) = (dollars("10"), dollars("20"));
        let period = Period {
            start: at("2025-04-01T00:00:00Z"),
            end: at("2025-05-01T00:00:00Z"),
            price: ten,
            debited: ten,
        };
        let changes = [
            PriceChange { at: at("2025-04-11T00:00:00Z"), price: twenty, prorated: false },
            PriceChange { at: at("2025-04-21T00:00:00Z"), price: ten, prorated: true },
        ];
        let net = |mode, period: &Period| {
            let lines = price_changes(mode, period, &changes).unwrap();
            lines.iter().map(|line| line.net.minor_units()).collect::<Vec<_>>()
        };
        assert_eq!(net(BillingMode::Classic, &period), [0, -334]);
        assert_eq!(net(BillingMode::Flexible, &period), [0, 0]);
        let free = Period { debited: dollars("0"), ..period };
        assert_eq!(net(BillingMode::Flexible, &free), [0, 333]);
    }

    #[test]
    fn i11_a_coupon_is_credited_as_it_was_spread() {
        let items = [dollars("10"), dollars("20")];
        let half = Share { part: 1, whole: 2.try_into().unwrap() };
        let of = |mode| cancelled_item(mode, &items, 0, dollars("5"), half).unwrap();
        assert_eq!(of(BillingMode::Classic), dollars("-2.50"));
        assert_eq!(of(BillingMode::Flexible), dollars("-4.17"));
        assert!(cancelled_item(BillingMode::Classic, &items, 2, dollars("5"), half).is_err());
    }
}
