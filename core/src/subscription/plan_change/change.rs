//! Asking for another plan, now (`U1`–`U4`).

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::QuoteReference;
use crate::charge::paid_for::PaidFor;
use crate::charging::{cost, with_ahead};
use crate::command::Decide;
use crate::denial::{Denial, RecurringBillingIsOff, SamePlan};
use crate::event::Event;
use crate::promotion::PromotionClaim;
use crate::settings::Activation;
use crate::state::Subscription;
use crate::subscription::plan_change::waiting::PlanChangeReserved;
use crate::subscription::plan_change::ways::{OnlyAtRenewalReason, Target, movable};
use crate::subscription::purchase::check_licenses;
use crate::subscription::total::{self, LicensesRemoved};
use crate::value::{AmountOverflow, LicenseCount, Money, OfferId, PersonId, ProductId, SubscriptionId};

/// Moves a subscription to another plan: another offer of its product, or one of another product (`U1`). Everybody who holds
/// a license has the new product at once.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let mut change = ChangePlan {
///     subscription: POWER_BI,
///     product: Some("power-bi-premium".into()),
///     offer: "monthly".into(),
///     licenses: None,
///     mode: PlanChangeMode::Now,
///     people: vec![],
///     promotion: None,
///     quote: None,
/// };
/// let quote = shop.quote(facts(), &context(ADA, "2026-11-22"), &change.clone().into())?;
/// // Ten licenses leave for ten of thirty days at 13.10, and come at 22.46.
/// assert_eq!(quote.lines.iter().map(|line| line.amount.to_string()).collect::<Vec<_>>(), ["-43.67 EUR", "74.87 EUR"]);
/// change.quote = Some(quote.reference());
/// shop.execute(facts(), &context(ADA, "2026-11-22"), &change.into())?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.product_name.as_str(), "Power BI Premium");
/// // Until the end of the day it can be taken back.
/// let back = TakeBackPlanChange { subscription: POWER_BI, quote: None };
/// shop.execute(facts(), &context(ADA, "2026-11-22"), &back.into())?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.product_name.as_str(), "Power BI Pro");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ChangePlan {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product, by its id or one that it had before; absent: the present one.
    pub product: Option<ProductId>,
    /// The offer of it.
    pub offer: OfferId,
    /// How many licenses it is to have; absent: as many as it has.
    pub licenses: Option<LicenseCount>,
    /// When.
    #[or_default]
    pub mode: PlanChangeMode,
    /// Who moves, with a license each, to a subscription of their own (`U5`); nobody named: everybody, with the subscription.
    #[or_default]
    pub people: Vec<PersonId>,
    /// The promotion that it names, which replaces the one that the subscription has; absent: that goes on, where it is for the
    /// plan, or else of those that count by themselves the cheapest is redeemed (`K7`).
    pub promotion: Option<PromotionClaim>,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// When a subscription moves to another plan.
#[data(Default)]
pub enum PlanChangeMode {
    /// Now.
    #[default]
    Now,
    /// With its next term.
    AtRenewal,
}

impl Decide for ChangePlan {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        self.licenses.map_or(Ok(()), check_licenses)?;
        let subscription = movable(case, self.subscription)?;
        let target = Target::find(case, subscription, self.product.as_ref(), &self.offer);
        if let (PlanChangeMode::AtRenewal, Err(Denial::SamePlan(SamePlan { .. }))) = (self.mode, &target)
            && let Some(taken_back) = Self::unscheduled(case, subscription)
        {
            return Ok(taken_back);
        }
        let target = target?;
        if !self.people.is_empty() {
            return self.of_people(case, subscription, &target);
        }
        match self.mode {
            PlanChangeMode::Now => self.now(case, subscription, &target),
            PlanChangeMode::AtRenewal => self.at_renewal(case, subscription, &target),
        }
    }
}

impl ChangePlan {
    fn now(
        &self,
        case: &Case<'_>,
        subscription: &Subscription,
        target: &Target<'_>,
    ) -> Result<Vec<Event>, Denial> {
        target.require_now(subscription)?;
        let licenses = self.licenses.unwrap_or(subscription.licenses);
        require_affordable(case, subscription, target, licenses)?;
        let (removed, reduced) = fewer(case, subscription, licenses)?;
        let changed = target.changed(case, &reduced, (licenses, self.promotion.as_ref()))?;
        let (added, total) = cost(&changed.lines)?.ok_or(AmountOverflow)?;
        let ahead = removed.as_ref().map_or(&[][..], |removed| &removed.lines);
        let (net, _) = with_ahead((added, total), ahead)?;
        target.require_eligible(case, subscription, (licenses, 0), net)?;
        let removed = removed.map(Event::from);
        if waits_for_payment(case, total) {
            let reserved = PlanChangeReserved::of(case, subscription, changed)?;
            return Ok(removed.into_iter().chain([reserved.into()]).collect());
        }
        let dropped = target.arrived(case.state, subscription);
        let after = changed.arrival().after(case.state, &reduced, case.context.at);
        let announced = after.map(|mut after| {
            after.scheduled_plan = after.scheduled_plan.filter(|_| dropped.is_none());
            after.announced_anew(case, Some(target.product))
        });
        let moved = removed.into_iter().chain([changed.into()]).chain(dropped);
        Ok(moved.chain(announced.into_iter().flatten()).collect())
    }
}

/// Whether a move that comes to so much, taxes included, waits for its payment (`U7`).
pub(super) fn waits_for_payment(case: &Case<'_>, total: Money) -> bool {
    case.state.settings.activation == Activation::OnFirstPayment && total.is_positive()
}

/// The removal of licenses that comes first where there are to be fewer, and the subscription after it (`U4`).
fn fewer<'a>(
    case: &Case<'_>,
    subscription: &'a Subscription,
    licenses: LicenseCount,
) -> Result<(Option<LicensesRemoved>, Cow<'a, Subscription>), Denial> {
    if licenses >= subscription.licenses {
        return Ok((None, Cow::Borrowed(subscription)));
    }
    let removed = total::removed(case, subscription, licenses)?;
    let mut reduced = subscription.clone();
    removed.leave(&mut reduced, case.today());
    let days = reduced.period.terms.days;
    if let Some(last) = removed.lines.iter().rfind(|line| line.proof.billing_period == days) {
        reduced.period.paid = PaidFor::after(last);
    }
    Ok((Some(removed), Cow::Owned(reduced)))
}

/// Refuses a plan that cannot be afforded now: one that is cheaper, or one that is not; or more licenses (`S3`).
pub(super) fn require_affordable(
    case: &Case<'_>,
    subscription: &Subscription,
    target: &Target<'_>,
    licenses: LicenseCount,
) -> Result<(), Denial> {
    let is_cheaper = target.is_cheaper(subscription, licenses, case.today())?;
    if is_cheaper {
        require_may_cheapen(case, subscription)?;
    }
    if is_cheaper && licenses <= subscription.licenses {
        return Ok(());
    }
    total::require_paid(case, subscription)
}

/// To a cheaper plan only while everything can be given back anyway: recurring billing is on, and all windows are open
/// (`U4`).
fn require_may_cheapen(case: &Case<'_>, subscription: &Subscription) -> Result<(), Denial> {
    let (id, ends_on) = (subscription.id, subscription.term_days.end);
    if !subscription.ahead.renews() {
        case.refuse(RecurringBillingIsOff { subscription: id, ends_on })?;
    }
    let mut lots = subscription.lots.iter();
    if lots.all(|lot| lot.window().is_open(case.context.at)) {
        return Ok(());
    }
    Err(subscription.only_at_renewal(OnlyAtRenewalReason::Cheaper))
}
