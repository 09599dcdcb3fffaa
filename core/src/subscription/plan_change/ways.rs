//! Which plan a subscription is to move to, and whether there is a way (`K8`, `U1`).

use crate::case::Case;
use crate::catalog::{Offer, PlanMoveKind, Product};
use crate::denial::{Denial, HandOverPending, NoPrice, PlanChangeOpen, ReservationOpen, UnknownOffer};
use crate::policy::{Intent, Purchase};
use crate::pricing::Priced;
use crate::rights::Right;
use crate::state::{Plan, Reservation, Reserved, Subscription};
use crate::status::{Channel, SubscriptionStatus};
use crate::subscription::extended;
use crate::value::{Day, LicenseCount, Money, OfferId, ProductId, SubscriptionId};

/// It is on that plan already.
#[data]
pub struct SamePlan {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The offer that it has.
    pub offer: OfferId,
}

/// The catalog knows no way from the plan of a subscription to that one (`K8`).
#[data]
pub struct PlanNotReachable {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The product of the plan.
    pub product: ProductId,
    /// Its offer.
    pub offer: OfferId,
}

/// It cannot move there now, but at its renewal.
#[data]
pub struct OnlyAtRenewal {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Why not now.
    pub reason: OnlyAtRenewalReason,
    /// The day on which it renews.
    pub renews_on: Day,
}

/// Why a subscription cannot move to a plan now.
#[data]
pub enum OnlyAtRenewalReason {
    /// The catalog says so (`K8`).
    AsListed,
    /// The term of the plan is shorter.
    ShorterTerm,
    /// The plan is cheaper, and not all licenses can be given back any more (`U4`).
    Cheaper,
    /// It waits for its payment, and another billing profile paid for what would leave (`U7`).
    PaidByAnother,
}

/// A plan to which a subscription is to move.
pub(crate) struct Target<'a> {
    /// The plan that the subscription has.
    pub(super) plan: &'a Plan,
    pub(super) product: &'a Product,
    pub(super) offer: &'a Offer,
    pub(super) price: Priced<'a>,
    pub(super) kind: PlanMoveKind,
}

/// The subscription of this id, if the actor may change its plan and nothing of it waits for somebody else (`U1`).
pub(super) fn movable<'a>(case: &Case<'a>, id: SubscriptionId) -> Result<&'a Subscription, Denial> {
    let subscription = case.subscription(id, Right::ManageSubscription)?;
    case.require_status(subscription, &[SubscriptionStatus::Active])?;
    extended::refuse(subscription)?;
    if let Some(Reservation { of, until, .. }) = subscription.reserved.as_deref() {
        let (licenses, until) = (subscription.licenses, *until);
        match of {
            Reserved::Licenses(reserved) => {
                case.refuse(ReservationOpen { subscription: id, reserved: *reserved, licenses, until })?;
            }
            Reserved::Plan(moved) => case.refuse(PlanChangeOpen::of(id, moved, until))?,
        }
    }
    if let Some(offer) = &subscription.hand_over {
        case.refuse(HandOverPending { subscription: id, to: offer.to, until: offer.until })?;
    }
    Ok(subscription)
}

impl<'a> Target<'a> {
    /// The plan of this product, absent: that of the subscription, and offer, at today's price.
    pub(super) fn find(
        case: &Case<'a>,
        subscription: &'a Subscription,
        product: Option<&ProductId>,
        offer: &OfferId,
    ) -> Result<Self, Denial> {
        let own = case.product_of(subscription)?;
        let product = product.map_or(Ok(own), |id| case.product(id))?;
        let unknown = || UnknownOffer { product: product.id.clone(), offer: offer.clone() };
        let offer = product.offer(offer).ok_or_else(unknown)?;
        let plan = subscription.plan.as_ref().ok_or_else(unknown)?;
        if own.id == product.id && plan.offer == offer.id {
            return Err(SamePlan { subscription: subscription.id, offer: offer.id.clone() }.into());
        }
        let kind = case.facts.catalog.plan_move((own, &plan.offer), (product, &offer.id));
        let kind = kind.ok_or_else(|| PlanNotReachable {
            subscription: subscription.id,
            product: product.id.clone(),
            offer: offer.id.clone(),
        })?;
        let currency = subscription.currency();
        let no_price = || NoPrice { product: product.id.clone(), offer: offer.id.clone(), currency };
        let price = offer.priced(currency, case.today()).ok_or_else(no_price)?;
        Ok(Self { plan, product, offer, price, kind })
    }

    /// Refuses a plan to which the subscription can move at its renewal alone, whatever it costs.
    pub(super) fn require_now(&self, subscription: &Subscription) -> Result<(), Denial> {
        if self.offer.term < self.plan.term {
            return Err(subscription.only_at_renewal(OnlyAtRenewalReason::ShorterTerm));
        }
        match self.kind {
            PlanMoveKind::Upgrade => Ok(()),
            PlanMoveKind::Change => Err(subscription.only_at_renewal(OnlyAtRenewalReason::AsListed)),
        }
    }

    /// Whether the term of the subscription goes on under this plan (`U2`); else a term of it begins (`U3`).
    pub(super) fn keeps_term(&self) -> bool {
        (self.offer.term, self.offer.billing) == (self.plan.term, self.plan.billing)
    }
}

impl Target<'_> {
    /// Asks of the plan what is asked of a purchase (`U1`); limits and approval see what the move adds.
    pub(super) fn require_eligible(
        &self,
        case: &Case<'_>,
        subscription: &Subscription,
        (licenses, subscriptions): (LicenseCount, u32),
        added: Money,
    ) -> Result<(), Denial> {
        let person = match subscription.channel {
            Channel::SelfService => subscription.purchaser,
            Channel::Central => case.user()?,
        };
        let payer = case.state.profile_of(subscription);
        Purchase {
            channel: subscription.channel,
            offer: Some(self.offer),
            cost: Some(added),
            subscriptions,
            payment_method: payer.map(|payer| case.asked_method_of(payer)).transpose()?,
            currency: Some(subscription.currency()),
            ..case.purchase(self.product, person, licenses, Intent::Purchase)?
        }
        .require_eligible(case)
    }
}

impl Subscription {
    pub(super) fn only_at_renewal(&self, reason: OnlyAtRenewalReason) -> Denial {
        OnlyAtRenewal { subscription: self.id, reason, renews_on: self.term_days.end }.into()
    }
}
