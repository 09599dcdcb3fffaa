//! What is charged month by month if nobody does anything (`V4`): the forecast, added up.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::case::Case;
use crate::denial::Denial;
use crate::value::{AmountOverflow, Currency, Day, Money, PersonId, SubscriptionId};
use crate::view::View;
use crate::view::forecast::{Expected, ExpectedCharge, ExpectedPayments, ForecastRow, foretell};
use crate::view::whose::Whose;

/// Asks what is charged in each month up to a day, if nobody does anything: of the same as a
/// [`ForecastQuery`](crate::ForecastQuery). It costs as much as all the rows of that, and is no longer than its months.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let viewer = Viewer { actor: Actor::user(ADA), at: at("2026-11-12") };
/// let query = ForecastTotalsQuery::to("2027-01-31".parse()?);
/// let totals = shop.view(facts(), &viewer, &query)?.rows;
/// assert_eq!((totals[0].month, totals[0].total), ("2026-12-01".parse()?, euro("131.00")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data]
pub struct ForecastTotalsQuery {
    /// The last day, at most five years from now.
    pub to: Day,
    /// Whether the payments that are asked for from now on succeed.
    #[or_default]
    pub payments: ExpectedPayments,
    /// Only this subscription.
    pub subscription: Option<SubscriptionId>,
    /// Who bought the subscriptions; absent: the actor.
    pub purchaser: Option<PersonId>,
    /// Of everybody's, the organization's own among them, whoever bought them.
    #[or_default]
    pub everyone: bool,
}

/// What is charged month by month, the earliest first; a month in which nothing is charged is left out.
#[data]
pub struct ForecastTotals {
    /// The months, one row a currency.
    pub rows: Vec<ForecastTotal>,
}

/// What is charged in a month.
#[data]
pub struct ForecastTotal {
    /// Its first day.
    pub month: Day,
    /// How many invoices and credit notes.
    pub documents: u32,
    /// What they come to, taxes included.
    pub total: Money,
    /// What of it is to be paid, after credit balances.
    pub amount_due: Money,
}

impl ForecastTotalsQuery {
    /// Of the actor's own, up to a day.
    pub fn to(to: Day) -> Self {
        let (subscription, purchaser) = (None, None);
        Self { to, payments: ExpectedPayments::default(), subscription, purchaser, everyone: false }
    }
}

impl View for ForecastTotalsQuery {
    type Answer = ForecastTotals;

    fn answer(&self, case: &Case<'_>) -> Result<ForecastTotals, Denial> {
        let Self { subscription, purchaser, everyone, .. } = *self;
        let whose = Whose { subscription, purchaser, everyone };
        let rows = foretell(case, whose, (self.to, self.payments), usize::MAX)?;
        let mut months = BTreeMap::new();
        for ForecastRow { on, what } in rows {
            if let Expected::ExpectedCharge(charge) = what {
                add(&mut months, on.first_of_month(), &charge)?;
            }
        }
        Ok(ForecastTotals { rows: months.into_values().collect() })
    }
}

fn add(
    months: &mut BTreeMap<(Day, Currency), ForecastTotal>,
    month: Day,
    charge: &ExpectedCharge,
) -> Result<(), AmountOverflow> {
    let currency = charge.total.currency();
    let zero = Money::zero(currency);
    let none = ForecastTotal { month, documents: 0, total: zero, amount_due: zero };
    let row = months.entry((month, currency)).or_insert(none);
    row.documents = row.documents.saturating_add(1);
    row.total = row.total.checked_add(charge.total).map_err(|_| AmountOverflow)?;
    row.amount_due = row.amount_due.checked_add(charge.amount_due).map_err(|_| AmountOverflow)?;
    Ok(())
}
