//! Bringing back what has expired or was disabled, as a new subscription (`C7`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::calendar::{Schedule, ServicePeriod};
use crate::case::{Case, Facts};
use crate::catalog::{Offer, Product, RedeemedPromotion};
use crate::charge::QuoteReference;
use crate::charge::line::{BillingPeriod, Line, LineKind};
use crate::charging::{
    Bought, Charging, Counts, Invoiced, NextPeriod, PaidBy, Quotable, Quoted, Raises, cost,
};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, NoPrice, UnknownOffer};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::policy::{Intent, Purchase};
use crate::promotion::{Occasion, Promoted, PromotionClaim};
use crate::rights::Right;
use crate::settings::{Activation, PurchaseNotices, Settings};
use crate::state::{
    Beginning, Begun, FullCredit, KeptPromotion, Known, Lot, NoneHolds, OpenPeriod, Plan, Profile, State,
    Subscription, Vacant, require_first_days, require_opening, require_promoted, require_terms_of,
};
use crate::status::SubscriptionStatus;
use crate::subscription::{next_period, purchase_notice, renewal};
use crate::value::{AmountOverflow, Day, InvoiceNumber, LicenseCount, PersonId, SubscriptionId, Timestamp};

/// Brings back a subscription that has expired or was disabled: as a new one, with the same commitment and licenses,
/// at today's price (`C7`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let off = SetRecurringBilling { subscription: POWER_BI, recurring_billing: RecurringBilling::Off };
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &off.into())?.events()?;
/// let reactivate = ReactivateSubscription { subscription: POWER_BI, promotion: None, quote: None };
/// let execution = shop.execute(facts(), &context(ADA, "2026-12-12"), &reactivate.into())?;
/// let new = execution.events()?[0].event.get::<SubscriptionReactivated>().ok_or("brought back")?;
/// assert_eq!(row(&shop, new.subscription)?.licenses, LicenseCount(10));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ReactivateSubscription {
    /// The subscription that has expired or was disabled.
    pub subscription: SubscriptionId,
    /// The promotion that it names; absent: of those that count by themselves the cheapest (`K7`).
    pub promotion: Option<PromotionClaim>,
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// A subscription was brought back as a new one; the one before is deleted. Product, offer, purchaser and billing
/// profile are those it had.
#[data]
pub struct SubscriptionReactivated {
    /// The new subscription.
    pub subscription: SubscriptionId,
    /// The subscription that it takes the place of.
    pub replaces: SubscriptionId,
    /// How many licenses it has.
    pub licenses: LicenseCount,
    /// Who holds them, in the order in which they were assigned.
    pub people: Vec<PersonId>,
    /// When it can be used.
    pub activation: Activation,
    /// The days of its first term.
    pub term_days: ServicePeriod,
    /// Its first billing period.
    pub billing_period: BillingPeriod,
    /// The promotion that was redeemed with it; that of the one before ended with it (`K7`).
    pub promotion: Option<RedeemedPromotion>,
    /// What it costs.
    pub lines: Vec<Line>,
    /// Whether administrators hear of it, as was set; absent: they do not, as of the organization's own (`H7`).
    pub purchase_notices: Option<PurchaseNotices>,
}

/// A trial that has ended does not come back.
#[data]
pub struct TrialNotReactivated {
    /// The trial.
    pub subscription: SubscriptionId,
}

/// An invoice of the subscription is still to be paid.
#[data]
pub struct InvoiceStillOpen {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The oldest such invoice.
    pub invoice: InvoiceNumber,
}

/// What the rules let be brought back, and at which price.
pub(crate) struct Allowed<'a> {
    old: &'a Subscription,
    plan: &'a Plan,
    product: &'a Product,
    promoted: Promoted,
}

impl ReactivateSubscription {
    /// All rules of a purchase, and those of its own. It does not look at who holds licenses, who may be many.
    pub(crate) fn allowed<'a>(&self, case: &Case<'a>) -> Result<Allowed<'a>, Denial> {
        let old = case.subscription(self.subscription, Right::ManageSubscription)?;
        case.require_status(old, &[SubscriptionStatus::Expired, SubscriptionStatus::Disabled])?;
        let paid = old.plan.as_ref().filter(|_| old.trial.is_none());
        let plan = paid.ok_or(TrialNotReactivated { subscription: old.id })?;
        require_all_paid(case, old)?;
        let actor = case.user()?;
        let product = case.product_of(old)?;
        let currency = old.currency();
        let payer = case.state.profiles.at(plan.profile);
        let offer = product.offer(&plan.offer);
        let promoted =
            offer.map(|offer| self.promoted(case, (old, product, offer), payer)).transpose()?.flatten();
        Purchase {
            channel: old.channel,
            offer,
            price: promoted.as_ref().map(|promoted| promoted.price.as_priced()),
            // It takes the place of one that counts while it is expired (`P6`).
            subscriptions: u32::from(old.status != SubscriptionStatus::Expired),
            payment_method: payer.map(|payer| case.asked_method_of(payer)).transpose()?,
            currency: Some(currency),
            tax_rates: payer.map_or(&[], |payer| &payer.tax_rates),
            prices: payer.map(|payer| payer.prices).unwrap_or_default(),
            ..case.purchase(product, actor, old.licenses, Intent::Purchase)?
        }
        .require_eligible(case)?;
        let unknown = || UnknownOffer { product: product.id.clone(), offer: plan.offer.clone() };
        let offer = offer.ok_or_else(unknown)?;
        let no_price = || NoPrice { product: product.id.clone(), offer: offer.id.clone(), currency };
        Ok(Allowed { old, plan, product, promoted: promoted.ok_or_else(no_price)? })
    }

    /// Today's price of what is brought back.
    fn promoted(
        &self,
        case: &Case<'_>,
        (old, product, offer): (&Subscription, &Product, &Offer),
        payer: Option<&Profile>,
    ) -> Result<Option<Promoted>, Denial> {
        let (tax_rates, prices) = payer.map(|payer| (&*payer.tax_rates, payer.prices)).unwrap_or_default();
        let (person, licenses, days) = (old.purchaser, old.licenses, (1, 1));
        Occasion { case, product, offer, person, trial: None, licenses, days, tax_rates, prices }
            .promoted(old.currency(), self.promotion.as_ref())
    }
}

/// Refuses while an invoice that charged the subscription is to be paid, unless it goes on as if it were (`I13`).
fn require_all_paid(case: &Case<'_>, subscription: &Subscription) -> Result<(), Denial> {
    let state = case.state;
    let slot = state.subscriptions.slot(subscription.id);
    match slot.and_then(|slot| state.invoices.open_of(slot).find(|open| !open.too_small)) {
        None => Ok(()),
        Some(open) => {
            let invoice = open.number.clone();
            case.refuse(InvoiceStillOpen { subscription: subscription.id, invoice })
        }
    }
}

impl Decide for ReactivateSubscription {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let Allowed { old, plan, product, promoted: Promoted { price, promotion } } = self.allowed(case)?;
        let subscription = SubscriptionId::created_by(case.context.id);
        case.refuse_known_id(case.state.subscriptions.contains(subscription))?;
        let (today, licenses) = (case.today(), old.licenses);
        let days = Schedule { anchor: today, months: plan.billing_months() }.period(0);
        let billing_period = renewal::opening(case.state, old, days, price);
        let named = (subscription, &product.name);
        let line = billing_period.opening_line(LineKind::Reenable, case.context.at, named, licenses)?;
        let reactivated = SubscriptionReactivated {
            subscription,
            replaces: old.id,
            licenses,
            people: still_members(case, old),
            activation: case.state.settings.activation,
            term_days: Schedule { anchor: today, months: plan.term.months() }.period(0),
            billing_period,
            promotion,
            lines: vec![line],
            purchase_notices: case.state.purchase_notices(old.channel),
        };
        Ok(vec![reactivated.into()])
    }
}

/// Who holds a license of it and is an enabled member, as many as there are licenses: those assigned first.
fn still_members(case: &Case<'_>, old: &Subscription) -> Vec<PersonId> {
    let member = |person: &PersonId| {
        let facts = case.facts.directory.get(*person);
        facts.is_some_and(|facts| facts.is_enabled_member())
    };
    let holders = case.state.holders_of(old);
    holders.filter(member).take(old.licenses.length()).collect()
}

impl SubscriptionReactivated {
    /// The subscription as it begins, in the place of the one before.
    pub(crate) fn begun(&self, old: &Subscription, settings: &Settings, at: Timestamp) -> Subscription {
        let BillingPeriod { days, .. } = self.billing_period;
        let begun = Beginning {
            id: self.subscription,
            product: old.product,
            product_name: &old.product_name,
            purchaser: old.purchaser,
            channel: old.channel,
            licenses: self.licenses,
            term_days: self.term_days,
            period: OpenPeriod::of(&self.billing_period, &self.lines),
            at,
        };
        let opening = Lot::opening(self.licenses, days.start, at);
        let lots = vec![Lot { full_credit: FullCredit::Never, ..opening }];
        let (plan, taken_over) = (old.plan.clone(), old.taken_over.clone());
        let order_reference = old.order_reference.clone();
        let promotion = self.promotion.clone();
        let promotion = promotion.map(|terms| Box::new(KeptPromotion::begun(terms, old.purchaser, 1)));
        Subscription { plan, taken_over, lots, promotion, order_reference, ..begun.subscription() }
            .waiting(self.activation, settings.waits_until(days.start, days.end))
    }
}

impl Costly for SubscriptionReactivated {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging {
            lines: &self.lines,
            paid_by: PaidBy::PayerOf(self.replaces),
            reference: None,
            invoiced: Invoiced::AsSet,
            new_payer: None,
            raises: Raises::Subscription(self.replaces),
            counts: Counts::Lines,
            quoted: Some(Quoted::Event(self)),
        })
    }
}

impl Effects for SubscriptionReactivated {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::PurchaseConfirmed, self.subscription, Whom::Responsible);
        orders.tell_of_purchase(self.purchase_notices, NotificationKind::PurchaseMade, self.subscription);
        orders.use_promotion(self.subscription, self.promotion.as_ref());
    }
}

impl Quotable for SubscriptionReactivated {
    fn planned(&self) -> Result<Option<Line>, AmountOverflow> {
        Ok(None)
    }

    fn bought(&self, state: &State) -> Result<Option<Bought>, AmountOverflow> {
        Ok(Bought::on(state, self.replaces, self.licenses, cost(&self.lines)?))
    }

    fn next_period(&self, state: &State, facts: Facts<'_>, today: Day) -> Option<NextPeriod> {
        let begun = self.begun(state.subscriptions.find(self.replaces)?, &state.settings, today.start());
        next_period::going_on(state, facts, &begun, today)
    }
}

impl Apply for SubscriptionReactivated {
    type Checked = (Known<Subscription>, Vacant<Subscription>, Known<Profile>, NoneHolds, Option<Begun>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let terms = &self.billing_period;
        require_opening(self.subscription, terms, &self.lines, self.licenses, record.at)?;
        let known = state.subscriptions.require(self.replaces)?;
        let old = state.subscriptions.row(known);
        let vacant = state.subscriptions.vacant(self.subscription)?;
        let ended = matches!(old.status, SubscriptionStatus::Expired | SubscriptionStatus::Disabled);
        if !ended || old.trial.is_some() {
            return Err(Corruption::ImpossibleState);
        }
        let payer = state.payer(old)?;
        require_terms_of(terms, state.profiles.row(payer))?;
        require_promoted(terms, self.promotion.as_ref())?;
        let plan = old.plan.as_ref().ok_or(Corruption::ImpossibleState)?;
        let (term, period) = (plan.term.months(), plan.billing_months());
        require_first_days(record.at.day(), (self.term_days, term), (terms.days, period))?;
        Corruption::WrongFigure("licenses").unless(self.licenses == old.licenses)?;
        state.licenses.all_hold(&self.people, known.slot())?;
        if self.people.len() > self.licenses.length() {
            return Err(Corruption::ImpossibleNumber);
        }
        let none_holds = state.licenses.none_holds(&self.people, vacant.slot())?;
        let begun = || {
            purchase_notice::begun(
                self.subscription,
                (old.purchaser, &old.product_name),
                self.licenses,
                &self.lines,
                false,
            )
        };
        let begun = state.require_notices(self.purchase_notices, old.channel, begun)?;
        Ok((known, vacant, payer, none_holds, begun))
    }

    fn change(&self, checked: Self::Checked, state: &mut State, record: &Recorded) {
        let (old, vacant, payer, none_holds, begun) = checked;
        let new = self.begun(state.subscriptions.row(old), &state.settings, record.at);
        state.delete_subscription(old);
        let new = state.insert_subscription(vacant, new);
        state.redeem(new, self.promotion.as_ref(), 1);
        state.assign(new, none_holds, &self.people, record.at);
        state.add_lines(payer, &self.lines);
        state.announce_later(begun, record.at.day());
    }
}
