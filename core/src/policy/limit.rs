//! Purchase limits: what can be set, for whom, and which setting holds (`P6`).

use alloc::vec::Vec;

use crate::denial::{Denial, OutOfRange};
use crate::event::{Apply, Event, Recorded};
use crate::state::policy::{LimitScope, PurchaseLimit, Rules};
use crate::state::{Products, State};
use crate::value::{Currency, LicenseCount, Money};
use crate::{case::Case, command::Decide, corruption::Corruption, rights::Right};

/// Sets a purchase limit, or takes it back, by a global or billing admin (`P6`). It counts from then on; renewals and
/// recurring charges are never refused. A purchase beyond it is `not_eligible`, with the limit among its checks; more licenses
/// beyond it are `limit_exceeded`.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let monthly_spending = Some(vec![euro("150.00")]);
/// let limit = Some(PurchaseLimit { monthly_spending, licenses: None, subscriptions: None });
/// let set = SetPurchaseLimit { scope: OrganizationLimit {}.into(), limit };
/// shop.execute(facts(), &context(GRACE, "2026-11-12"), &set.into())?.events()?;
/// let raise = ChangeLicenses { subscription: POWER_BI, licenses: LicenseCount(15), quote: None };
/// let refused = shop.execute(facts(), &context(ADA, "2026-11-12"), &raise.into())?;
/// assert_eq!(refused.denial().map(Denial::code), Some("limit_exceeded")); // 131.00 and 43.67 EUR
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct SetPurchaseLimit {
    /// For what it is set.
    pub scope: LimitScope,
    /// The limit, as it is to be; absent: none of its own any more.
    pub limit: Option<PurchaseLimit>,
}

/// A purchase limit was set, or taken back.
#[data]
pub struct PurchaseLimitChanged {
    /// For what it was set.
    pub scope: LimitScope,
    /// The limit before; absent: it had none of its own.
    pub before: Option<PurchaseLimit>,
    /// The limit from now on; absent: none of its own.
    pub after: Option<PurchaseLimit>,
}

/// The amounts of a limit, or of an approval rule, cannot be: one is below nothing, or a currency is named twice.
#[data]
pub struct UnclearAmounts {
    /// The currency.
    pub currency: Currency,
}

/// Refuses amounts of which one is below nothing, or two are of one currency.
pub(crate) fn check_amounts(amounts: &[Money]) -> Result<(), Denial> {
    for (place, amount) in amounts.iter().enumerate() {
        let currency = amount.currency();
        let twice = amounts.iter().take(place).any(|earlier| earlier.currency() == currency);
        if twice || amount.is_negative() {
            return Err(UnclearAmounts { currency }.into());
        }
    }
    Ok(())
}

impl PurchaseLimit {
    /// The most subscriptions that a limit can name.
    const MOST_SUBSCRIPTIONS: u32 = 1_000_000;

    fn check(&self) -> Result<(), Denial> {
        check_amounts(self.monthly_spending.as_deref().unwrap_or_default())?;
        let counts = [
            ("limit.licenses", self.licenses.map(|licenses| licenses.0), LicenseCount::MOST),
            ("limit.subscriptions", self.subscriptions, Self::MOST_SUBSCRIPTIONS),
        ];
        for (field, value, most) in counts {
            if let Some(value) = value.filter(|value| *value > most) {
                return Err(OutOfRange::new(field, 0, most, value).into());
            }
        }
        Ok(())
    }
}

impl Decide for SetPurchaseLimit {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.organization()?;
        case.require(Right::SetPolicy)?;
        self.limit.as_ref().map_or(Ok(()), PurchaseLimit::check)?;
        let (set, known) = (&case.state.policy.limits, &case.state.products);
        let scope = set.products.resolved(&self.scope, known, case.facts.catalog);
        let before = set.own(&scope, known);
        if before == self.limit.as_ref() {
            return Ok(Vec::new());
        }
        let (before, after) = (before.cloned(), self.limit.clone());
        Ok(vec![PurchaseLimitChanged { scope, before, after }.into()])
    }
}

impl PurchaseLimitChanged {
    /// Makes the change, or tries it out on a copy (`P9`).
    pub(crate) fn make(&self, rules: &mut Rules, known: &Products) {
        rules.limits.set(&self.scope, known, self.after.clone());
    }
}

impl Apply for PurchaseLimitChanged {
    type Checked = ();

    fn check(&self, state: &State, _: &Recorded) -> Result<(), Corruption> {
        let before = state.policy.limits.own(&self.scope, &state.products);
        Corruption::WrongFigure("before").unless(self.before.as_ref() == before)
    }

    fn change(&self, (): (), state: &mut State, _: &Recorded) {
        state.change_rules(|rules, known| self.make(rules, known));
    }
}
