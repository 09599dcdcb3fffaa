//! Until when, and for how much, an order number of a billing profile can be used (`I16`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{CurrencyDiffers, Denial};
use crate::event::{Apply, Event, Recorded};
use crate::policy::check_amounts;
use crate::rights::Right;
use crate::state::{Known, OrderLimit, Profile, State};
use crate::value::{BillingProfileId, Day, Money, TextLine};

/// Tells until when, and for how much, a purchase order number can be used (`I16`): what would go beyond is refused by name. What
/// time brings, as renewals do, goes on.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let limit = LimitPurchaseOrder {
///     billing_profile: PROFILE,
///     purchase_order: "PO-4711".into(),
///     until: Some("2026-12-31".parse()?),
///     most: Some(euro("1000.00")),
/// };
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &limit.into())?.events()?;
/// let ada = Viewer { actor: Actor::user(ADA), at: at("2026-11-12") };
/// let profiles = shop.view(facts(), &ada, &BillingProfilesQuery::default())?;
/// assert_eq!(profiles.rows[0].order_limits[0].used, euro("0.00"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct LimitPurchaseOrder {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// The order number: up to 50 characters.
    pub purchase_order: TextLine<50>,
    /// The last day on which it can be used; absent: no such day.
    pub until: Option<Day>,
    /// The most that can be charged under it, before tax, from when there is a limit on; absent: any amount.
    pub most: Option<Money>,
}

/// An order number has another limit, or, with neither, none any more.
#[data]
pub struct PurchaseOrderLimited {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// The order number.
    pub purchase_order: TextLine<50>,
    /// The last day on which it can be used.
    pub until: Option<Day>,
    /// The most that can be charged under it, before tax.
    pub most: Option<Money>,
}

impl Decide for LimitPurchaseOrder {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (_, profile) = case.profile(self.billing_profile, Right::EditBillingProfile)?;
        let Self { billing_profile, purchase_order, until, most } = self.clone();
        if let Some(most) = most.filter(|most| most.currency() != profile.currency) {
            return Err(CurrencyDiffers { expected: profile.currency, found: most.currency() }.into());
        }
        check_amounts(most.as_slice())?;
        let before = profile.order_limits.get(&purchase_order).map(|limit| (limit.until, limit.most));
        if before.unwrap_or_default() == (until, most) {
            return Ok(Vec::new());
        }
        Ok(vec![PurchaseOrderLimited { billing_profile, purchase_order, until, most }.into()])
    }
}

impl Apply for PurchaseOrderLimited {
    type Checked = Known<Profile>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_payer(self.billing_profile)?;
        let currency = state.profiles.row(known).currency;
        let fits = self.most.is_none_or(|most| most.currency() == currency && !most.is_negative());
        Corruption::WrongFigure("most").unless(fits)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        let Self { until, most, .. } = *self;
        state.update_profile(known, |profile| {
            let limits = &mut profile.order_limits;
            if until.is_none() && most.is_none() {
                limits.remove(&self.purchase_order);
                return;
            }
            let used = limits.get(&self.purchase_order).map_or(0, |limit| limit.used);
            limits.insert(self.purchase_order.clone(), OrderLimit { until, most, used });
        });
    }
}
