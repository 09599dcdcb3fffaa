//! How many licenses a subscription has: setting the total, up and down (`S1`–`S4`).

use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::calendar::ServicePeriod;
use crate::case::Case;
use crate::catalog::Product;
use crate::charge::QuoteReference;
use crate::charge::line::{Change, Line, LineKind};
use crate::charging::{Charging, Quoted, cost};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, PlanChangeOpen, TrialLicensesFixed};
use crate::event::{Apply, Costly, Event, Recorded};
use crate::policy::demand::check_increase;
use crate::rights::Right;
use crate::settings::Activation;
use crate::state::{
    ChargedBy, FullCredit, Known, Lot, Owed, Profile, Reservation, Reserved, State, Subscription, Values,
    require_licenses_after,
};
use crate::status::SubscriptionStatus;
use crate::subscription::credit::Credit;
use crate::subscription::extended;
use crate::subscription::purchase::check_licenses;
use crate::subscription::reservation::{self, ReleaseCause, ReservationOpen};
use crate::value::{BillingProfileId, Day, LicenseCount, SubscriptionId, TextLine};

/// Sets how many licenses a subscription has, now: 100 and five more is 105 (`S1`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let mut raise = ChangeLicenses { subscription: POWER_BI, licenses: LicenseCount(15), quote: None };
/// let quote = shop.quote(facts(), &context(ADA, "2026-11-12"), &raise.clone().into())?;
/// raise.quote = Some(quote.reference());
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &raise.into())?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.licenses, LicenseCount(15));
/// // Only the five new ones can be given back: the others were bought more than seven days ago (S4).
/// let lower = ChangeLicenses { subscription: POWER_BI, licenses: LicenseCount(9), quote: None };
/// let refused = shop.execute(facts(), &context(ADA, "2026-11-13"), &lower.into())?;
/// assert_eq!(refused.denial().map(Denial::code), Some("window_closed"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ChangeLicenses {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The total that it is to have.
    pub licenses: LicenseCount,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// Licenses were added.
#[data]
pub struct LicensesAdded {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// How many were added.
    pub added: LicenseCount,
    /// How many it has now.
    pub licenses: LicenseCount,
    /// What they cost for the rest of the billing period.
    pub lines: Vec<Line>,
}

/// Licenses were removed, the newest first.
#[data]
pub struct LicensesRemoved {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// How many were removed.
    pub removed: LicenseCount,
    /// How many it has now.
    pub licenses: LicenseCount,
    /// The credits, lot by lot.
    pub lines: Vec<Line>,
}

/// Fewer licenses than are assigned: unassign first.
#[data]
pub struct BelowAssigned {
    /// The total that was asked for.
    pub asked: LicenseCount,
    /// How many are assigned.
    pub assigned: LicenseCount,
}

/// More licenses than can be given back now.
#[data]
pub struct WindowClosed {
    /// How many were to be given back.
    pub asked: LicenseCount,
    /// How many can be.
    pub removable: LicenseCount,
    /// The day from which any number can be again.
    pub renews_on: Day,
}

/// Licenses can only be given back while recurring billing is on.
#[data]
pub struct RecurringBillingIsOff {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it ends.
    pub ends_on: Day,
}

/// The product is not sold any more: no further licenses.
#[data]
pub struct NotOnSale {
    /// The product's name.
    pub product_name: TextLine,
    /// The first day on which it could not be bought, where the catalog tells.
    pub end_of_sale: Option<Day>,
}

/// An invoice of the billing profile is past due: no further licenses.
#[data]
pub struct InvoiceUnpaid {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
}

/// More licenses than one subscription to the product may have.
#[data]
pub struct TooManyLicenses {
    /// The total that was asked for.
    pub asked: LicenseCount,
    /// The most there may be.
    pub most: LicenseCount,
}

/// The offer does not take so many licenses: they are fewer than its least, or no multiple of its step (`K6`).
#[data]
pub struct LicensesNotOffered {
    /// The total that was asked for.
    pub asked: LicenseCount,
    /// The least that there may be, if the offer asks for more than one.
    pub least: Option<LicenseCount>,
    /// The number of which the total has to be a multiple, where it is sold in packs.
    pub step: Option<LicenseCount>,
}

impl Decide for ChangeLicenses {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        check_licenses(self.licenses)?;
        let subscription = case.subscription(self.subscription, Right::ManageSubscription)?;
        if subscription.status == SubscriptionStatus::Trial {
            let licenses = subscription.licenses;
            return Err(TrialLicensesFixed { subscription: subscription.id, licenses }.into());
        }
        case.require_status(subscription, &[SubscriptionStatus::Active])?;
        extended::refuse(subscription)?;
        if let Some(reservation) = &subscription.reserved
            && let Some(settled) = self.beside(case, subscription, reservation)?
        {
            return Ok(settled);
        }
        if self.licenses != subscription.licenses {
            require_offered(case, subscription, self.licenses)?;
        }
        match self.licenses.cmp(&subscription.licenses) {
            Ordering::Equal => Ok(Vec::new()),
            Ordering::Greater => self.increase(case, subscription),
            Ordering::Less => self.decrease(case, subscription),
        }
    }
}

impl ChangeLicenses {
    /// While licenses wait for their payment: the total with them is as it is, the one without gives them up; any other
    /// has to wait for them (`S7`). While a move waits, any has to (`U7`).
    fn beside(
        &self,
        case: &Case<'_>,
        subscription: &Subscription,
        reservation: &Reservation,
    ) -> Result<Option<Vec<Event>>, Denial> {
        let (id, licenses, until) = (subscription.id, subscription.licenses, reservation.until);
        let reserved = match &reservation.of {
            Reserved::Licenses(licenses) => *licenses,
            Reserved::Plan(moved) => {
                return case.refuse(PlanChangeOpen::of(id, moved, until)).map(|()| None);
            }
        };
        if self.licenses == licenses.plus(reserved) {
            return Ok(Some(Vec::new()));
        }
        if self.licenses != licenses {
            case.refuse(ReservationOpen { subscription: id, reserved, licenses, until })?;
            return Ok(None);
        }
        Ok(Some(reservation::released(subscription, ReleaseCause::Asked, case.context.at)?))
    }

    fn increase(&self, case: &Case<'_>, subscription: &Subscription) -> Result<Vec<Event>, Denial> {
        let product = may_increase(case, subscription, self.licenses)?;
        let period = &subscription.period;
        let service_period = ServicePeriod { start: case.today(), end: period.terms.days.end };
        let added = self.licenses.minus(subscription.licenses);
        let line = period.terms.line(Change {
            kind: LineKind::AddQuantity,
            arose: case.context.at,
            lot: case.context.at,
            subscription: subscription.id,
            product_name: &subscription.product_name,
            service_period,
            quantity: added,
            licenses_before: subscription.licenses,
            licenses_after: self.licenses,
            before: period.paid.clone(),
            after: period.paid.with(&period.terms, added, case.today(), self.licenses)?,
        })?;
        check_increase(case, subscription, product, self.licenses, line.amount)?;
        if case.state.settings.activation == Activation::OnFirstPayment {
            return Ok(vec![reservation::reserved(case, subscription, line)]);
        }
        let (subscription, lines) = (subscription.id, vec![line]);
        Ok(vec![LicensesAdded { subscription, added, licenses: self.licenses, lines }.into()])
    }

    fn decrease(&self, case: &Case<'_>, subscription: &Subscription) -> Result<Vec<Event>, Denial> {
        Ok(vec![removed(case, subscription, self.licenses)?.into()])
    }
}

/// The removal of licenses, down to a total (`S4`).
pub(crate) fn removed(
    case: &Case<'_>,
    subscription: &Subscription,
    licenses: LicenseCount,
) -> Result<LicensesRemoved, Denial> {
    if !subscription.ahead.renews() {
        let ends_on = subscription.term_days.end;
        case.refuse(RecurringBillingIsOff { subscription: subscription.id, ends_on })?;
    }
    if licenses < subscription.assigned() {
        case.refuse(BelowAssigned { asked: licenses, assigned: subscription.assigned() })?;
    }
    let removed = subscription.licenses.minus(licenses);
    let removable = removable(case, subscription);
    if removed > removable {
        return Err(WindowClosed { asked: removed, removable, renews_on: subscription.term_days.end }.into());
    }
    let lines = Credit { case, subscription, kind: LineKind::RemoveQuantity }.lines(removed)?;
    if let Some((amount, _)) = cost(&lines)?.filter(|(amount, _)| amount.is_positive()) {
        // Fewer can be dearer (`K6`): then it is asked like more.
        let product = may_increase(case, subscription, licenses)?;
        check_increase(case, subscription, product, licenses, amount)?;
    }
    Ok(LicensesRemoved { subscription: subscription.id, removed, licenses, lines })
}

/// Refuses a total that the offer does not take, as the catalog has it now (`K6`).
pub(crate) fn require_offered(
    case: &Case<'_>,
    subscription: &Subscription,
    asked: LicenseCount,
) -> Result<(), Denial> {
    let product = case.state.products.in_catalog(subscription.product, case.facts.catalog);
    let offer =
        product.zip(subscription.plan.as_ref()).and_then(|(product, plan)| product.offer(&plan.offer));
    match offer.filter(|offer| !offer.takes(asked)) {
        None => Ok(()),
        Some(offer) => {
            let (least, step) = (offer.least_licenses, offer.license_step);
            Err(LicensesNotOffered { asked, least, step }.into())
        }
    }
}

/// Refuses what costs more while an invoice of the billing profile is past due (`S3`).
pub(super) fn require_paid(case: &Case<'_>, subscription: &Subscription) -> Result<(), Denial> {
    match case.state.profile_of(subscription).filter(|profile| profile.past_due > 0) {
        None => Ok(()),
        Some(profile) => case.refuse(InvoiceUnpaid { billing_profile: profile.id }),
    }
}

/// The product, of which there may be more licenses: not while it is not sold, an invoice is past due, or the cap is
/// reached (`S3`).
pub(crate) fn may_increase<'a>(
    case: &Case<'a>,
    subscription: &Subscription,
    total: LicenseCount,
) -> Result<&'a Product, Denial> {
    let product = on_sale(case, subscription, case.today())?;
    require_paid(case, subscription)?;
    if let Some(most) = product.most_licenses.filter(|most| total > *most) {
        return Err(TooManyLicenses { asked: total, most }.into());
    }
    if let Some(profile) = case.state.profile_of(subscription) {
        subscription.require_chargeable(total, &profile.tax_rates, profile.prices)?;
    }
    Ok(product)
}

/// The product of a subscription, which has to be sold on that day (`S3`).
pub(crate) fn on_sale<'a>(
    case: &Case<'a>,
    subscription: &Subscription,
    day: Day,
) -> Result<&'a Product, Denial> {
    let product = case.state.products.in_catalog(subscription.product, case.facts.catalog);
    let end_of_sale = product.and_then(|product| product.end_of_sale);
    let not_on_sale = || NotOnSale { product_name: subscription.product_name.clone(), end_of_sale };
    product.filter(|product| product.on_sale(day)).ok_or_else(|| not_on_sale().into())
}

/// How many licenses can be given back now: the newest lots, as long as their windows are open, down to one (`S4`).
fn removable(case: &Case<'_>, subscription: &Subscription) -> LicenseCount {
    let open = subscription.lots.iter().rev().take_while(|lot| lot.window().is_open(case.context.at));
    let open = open.fold(LicenseCount::ZERO, |sum, lot| sum.plus(lot.licenses));
    open.min(subscription.licenses.minus(LicenseCount(1)))
}

impl Costly for LicensesAdded {
    fn charging(&self) -> Option<Charging<'_>> {
        let quoted = Quoted::total(self.subscription, self.licenses, &self.lines);
        Some(Charging::in_its_period(&self.lines, Some(quoted)))
    }
}

impl Apply for LicensesAdded {
    type Checked = (Known<Subscription>, Known<Profile>, Vec<Owed>, Values);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active
        })?;
        let subscription = state.subscriptions.row(known);
        let values = subscription.values_after(&self.lines, record.at)?;
        Corruption::ImpossibleNumber.unless(subscription.licenses.plus(self.added) == self.licenses)?;
        require_licenses_after(&self.lines, self.licenses)?;
        Ok((known, state.payer(subscription)?, state.owed(&self.lines)?, values))
    }

    fn change(&self, (known, payer, owed, values): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.set_values(values);
            subscription.licenses = self.licenses;
            subscription.lots.push(Lot {
                licenses: self.added,
                since: record.at,
                start: record.at.day(),
                charged_by: ChargedBy::Pending(payer.slot()),
                full_credit: FullCredit::WithinADay,
            });
        });
        state.add_owed(&self.lines, &owed);
    }
}

impl LicensesRemoved {
    /// They leave the newest lots.
    pub(crate) fn leave(&self, subscription: &mut Subscription, today: Day) {
        subscription.leave_on(today, &self.lines);
        subscription.take_lots(self.removed);
        subscription.licenses = self.licenses;
    }
}

impl Costly for LicensesRemoved {
    fn charging(&self) -> Option<Charging<'_>> {
        // Fewer buy nothing, unless they are dearer (`K6`).
        let buys = cost(&self.lines).ok().flatten().is_some_and(|(amount, _)| amount.is_positive());
        let quoted = Quoted::total(self.subscription, self.licenses, if buys { &self.lines } else { &[] });
        Some(Charging::in_its_period(&self.lines, Some(quoted)))
    }
}

impl Apply for LicensesRemoved {
    type Checked = (Known<Subscription>, Vec<Owed>, Values);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active
        })?;
        let subscription = state.subscriptions.row(known);
        let values = subscription.values_after(&self.lines, record.at)?;
        Corruption::ImpossibleNumber.unless(self.licenses.plus(self.removed) == subscription.licenses)?;
        require_licenses_after(&self.lines, self.licenses)?;
        Corruption::ImpossibleNumber.unless(self.licenses >= subscription.assigned())?;
        Ok((known, state.owed(&self.lines)?, values))
    }

    fn change(&self, (known, owed, values): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.set_values(values);
            self.leave(subscription, record.at.day());
        });
        state.add_owed(&self.lines, &owed);
    }
}
