//! What the outside world must do: charge, refund, notify (`H3`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::charge::InvoiceDelivery;
use crate::charge::PaymentOrder;
use crate::collection::dunning::DunningAction;
use crate::collection::invoice::InvoiceIssued;
use crate::collection::replacement::InvoiceCharge;
use crate::directory::Role;
use crate::event::{Event, Recorded};
use crate::json::tagged;
use crate::license_request::LicenseRequestDecided;
use crate::organization::Organization;
use crate::rights::Right;
use crate::state::{Profile, Subscription};
use crate::status::{Channel, SubscriptionStatus};
use crate::subscription::{
    Ending, RecurringBillingCause, RecurringBillingChanged, Settlement, SubscriptionTakenOver,
    TakeOverOutcome,
};
use crate::value::{
    BillingProfileId, EffectId, InvoiceNumber, PersonId, PurchaseRequestId, Sequence, TextLine,
};

/// Something that the host must do, once. Delivery is at least once: the id is the idempotency key.
#[data]
pub struct EffectOrder {
    /// Its id, the same on every machine: the event's place in the journal, and the effect's among the event's.
    pub id: EffectId,
    /// What to do.
    pub effect: Effect,
}

tagged! {
    /// What the host must do.
    pub enum Effect {
        /// Ask money of a card, and report what became of it (`I7`).
        ChargeCard = "charge_card",
        /// Give money back to a card (`I5`, `G7`).
        RefundCard = "refund_card",
        /// Tell people (`H7`).
        Notify = "notify",
    }
}

/// Ask money of a card, and report what became of it. A later request for the same invoice takes the place of an earlier
/// one: see first what became of that.
#[data]
pub struct ChargeCard {
    /// The invoice that it pays.
    pub invoice: InvoiceNumber,
    /// The card, and how much.
    pub order: PaymentOrder,
}

/// Give money back to a card.
#[data]
pub struct RefundCard {
    /// The credit note that it settles; absent for what was left when a billing profile was closed (`G7`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invoice: Option<InvoiceNumber>,
    /// The card, and how much.
    pub order: PaymentOrder,
}

/// Tell people.
#[data]
pub struct Notify {
    /// Of what.
    pub notification: NotificationKind,
    /// Whom.
    pub recipients: Vec<PersonId>,
    /// And everybody who has one of these roles now: the directory knows them, the journal does not.
    pub roles: Vec<Role>,
    /// The name of the product whose subscription, or request, it is about; absent where it is about no single one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product_name: Option<TextLine>,
    /// The event with the facts: its place in the journal.
    pub sequence: Sequence,
}

/// Of what people are told (`H7`). The list grows with the rules.
#[data]
pub enum NotificationKind {
    /// A subscription was bought, or brought back.
    PurchaseConfirmed,
    /// A purchase was asked for that has to be approved (`P7`).
    PurchaseRequested,
    /// A purchase request was approved or declined (`P7`).
    PurchaseRequestDecided,
    /// Nobody answered a purchase request in time (`P7`).
    PurchaseRequestLapsed,
    /// A subscription will renew: when, and for how much (`C8`).
    RenewalUpcoming,
    /// A subscription will not renew, because it has no price any more (`C8`).
    RenewalImpossible,
    /// A trial will end, or convert: when, and for how much (`B4`).
    TrialEnding,
    /// A trial became a paid subscription (`B4`).
    TrialConverted,
    /// A trial ended and did not convert: why (`B4`).
    TrialEnded,
    /// Who bought a subscription that goes on has left (`O5`).
    PurchaserLeft,
    /// A subscription will expire, because it does not renew.
    Expiring,
    /// A subscription has expired.
    Expired,
    /// A subscription was disabled.
    Disabled,
    /// A disabled subscription will be deleted.
    DeletionUpcoming,
    /// A subscription was deleted.
    Deleted,
    /// An invoice was issued.
    InvoiceIssued,
    /// A payment failed, was taken back, or no card could be charged.
    PaymentFailed,
    /// More people hold licenses than are paid for: until when they keep them (`S6`).
    ExcessLicenses,
    /// Licenses that were not paid for were released (`S6`).
    LicensesReleased,
    /// An invoice is still unpaid (`I8`).
    PaymentReminder,
    /// What an unpaid invoice had disabled can be used again (`I8`).
    Restored,
    /// Money goes back to a card (`I5`, `G7`).
    RefundRequested,
    /// A card will have expired when the next charge comes (`G6`).
    CardExpiring,
    /// Licenses were assigned.
    LicenseAssigned,
    /// Licenses were taken back.
    LicenseRemoved,
    /// What somebody had bought themselves was taken over (`C10`).
    TakenOver,
    /// A colleague offers a subscription (`C12`).
    HandOverOffered,
    /// The colleague answered (`C12`).
    HandOverAnswered,
    /// Licenses were asked for: told to those who decide (`Q1`).
    LicenseRequestCreated,
    /// It was decided about people of a license request (`Q1`).
    LicenseRequestDecided,
}

/// Who can take a subscription over (`C10`).
const ADMINISTRATORS: [Role; 2] = [Role::GlobalAdmin, Role::BillingAdmin];

impl Notify {
    /// About an event, and no product's; nobody is told yet.
    fn of(notification: NotificationKind, sequence: Sequence) -> Self {
        let (recipients, roles) = (Vec::new(), Vec::new());
        Self { notification, recipients, roles, product_name: None, sequence }
    }

    fn naming(self, product: &TextLine) -> Self {
        Self { product_name: Some(product.clone()), ..self }
    }
}

/// Tells everybody who has one of these roles.
fn tell_roles(notice: Notify, roles: &[Role]) -> Vec<Effect> {
    alloc::vec![Notify { roles: roles.to_vec(), ..notice }.into()]
}

impl Organization {
    /// What the host must do because of an event of its journal, applied already (`H3`).
    pub fn effects(&self, record: &Recorded) -> Vec<EffectOrder> {
        let effects = self.effects_of(record);
        let order = |(index, effect)| {
            let id = EffectId::new(alloc::format!("{}-{index}", record.sequence));
            EffectOrder { id, effect }
        };
        effects.into_iter().enumerate().map(order).collect()
    }

    fn effects_of(&self, record: &Recorded) -> Vec<Effect> {
        let notice = |notification| Notify::of(notification, record.sequence);
        let about = |notification, id| match self.state.subscriptions.find(id) {
            Some(subscription) => notice(notification).naming(&subscription.product_name),
            None => notice(notification),
        };
        let tell = |notification, id, people| self.tell(about(notification, id), people);
        let responsible = |notification, id| {
            let responsible = self.state.subscriptions.find(id).map(Subscription::responsible);
            self.tell_one(about(notification, id), responsible)
        };
        let payer =
            |notification, invoice: &InvoiceNumber| self.tell_one(notice(notification), self.payer(invoice));
        match &record.event {
            Event::SubscriptionPurchased(event) => {
                tell(NotificationKind::PurchaseConfirmed, event.subscription, alloc::vec![event.purchaser])
            }
            Event::SubscriptionReactivated(event) => {
                responsible(NotificationKind::PurchaseConfirmed, event.subscription)
            }
            Event::PurchaseRequested(event) => {
                let notice = notice(NotificationKind::PurchaseRequested).naming(&event.product_name);
                tell_roles(notice, &Right::PURCHASE_ADMINS)
            }
            Event::PurchaseRequestDecided(event) => {
                self.tell_buyer(notice(NotificationKind::PurchaseRequestDecided), event.request)
            }
            Event::PurchaseRequestLapsed(event) => {
                self.tell_buyer(notice(NotificationKind::PurchaseRequestLapsed), event.request)
            }
            Event::RenewalAnnounced(event) => {
                responsible(NotificationKind::RenewalUpcoming, event.subscription)
            }
            Event::RecurringBillingChanged(RecurringBillingChanged {
                subscription,
                cause: RecurringBillingCause::NoPrice,
                ..
            }) => responsible(NotificationKind::RenewalImpossible, *subscription),
            Event::TrialEndAnnounced(event) => responsible(NotificationKind::TrialEnding, event.subscription),
            Event::TrialConverted(event) => responsible(NotificationKind::TrialConverted, event.subscription),
            Event::TrialEnded(event) => responsible(NotificationKind::TrialEnded, event.subscription),
            Event::PersonLeft(event) => {
                self.purchaser_left(notice(NotificationKind::PurchaserLeft), event.person)
            }
            Event::EndingAnnounced(event) => {
                let notification = match event.ending {
                    Ending::Expires => NotificationKind::Expiring,
                    Ending::IsDeleted => NotificationKind::DeletionUpcoming,
                };
                responsible(notification, event.subscription)
            }
            Event::ExcessLicensesAnnounced(event) => {
                responsible(NotificationKind::ExcessLicenses, event.subscription)
            }
            Event::ExcessLicensesReleased(event) => {
                let mut effects = responsible(NotificationKind::LicensesReleased, event.subscription);
                effects.extend(tell(
                    NotificationKind::LicenseRemoved,
                    event.subscription,
                    event.people.clone(),
                ));
                effects
            }
            Event::SubscriptionExpired(event) => responsible(NotificationKind::Expired, event.subscription),
            Event::SubscriptionDisabled(event) => responsible(NotificationKind::Disabled, event.subscription),
            Event::SubscriptionDeleted(event) => responsible(NotificationKind::Deleted, event.subscription),
            Event::LicensesAssigned(event) => {
                tell(NotificationKind::LicenseAssigned, event.subscription, event.people.clone())
            }
            Event::LicensesUnassigned(event) => {
                tell(NotificationKind::LicenseRemoved, event.subscription, event.people.clone())
            }
            Event::PaymentFailed(event) => payer(NotificationKind::PaymentFailed, &event.invoice),
            Event::HandOverOffered(event) => {
                tell(NotificationKind::HandOverOffered, event.subscription, alloc::vec![event.to])
            }
            Event::HandOverAnswered(event) => {
                tell(NotificationKind::HandOverAnswered, event.subscription, alloc::vec![event.from])
            }
            Event::SubscriptionTakenOver(event) => {
                let told =
                    tell(NotificationKind::TakenOver, event.subscription, alloc::vec![event.purchaser]);
                told.into_iter().chain(settlements(event)).collect()
            }
            Event::LicenseClaimed(event) => {
                tell(NotificationKind::LicenseAssigned, event.subscription, alloc::vec![event.person])
            }
            Event::PaymentChargedBack(event) => payer(NotificationKind::PaymentFailed, &event.invoice),
            Event::SubscriptionRestored(event) => responsible(NotificationKind::Restored, event.subscription),
            Event::LicenseRequestCreated(event) => {
                let notice = notice(NotificationKind::LicenseRequestCreated).naming(&event.product_name);
                tell_roles(notice, &Right::ASSIGNERS)
            }
            Event::LicenseRequestDecided(event) => {
                self.tell_requester_and(notice(NotificationKind::LicenseRequestDecided), event)
            }
            Event::InvoiceIssued(event) => self.invoice_effects(event, record.sequence),
            Event::PaymentMethodReplaced(event) => {
                let charges = event.charges.iter().cloned();
                charges.map(|InvoiceCharge { invoice, order }| ChargeCard { invoice, order }.into()).collect()
            }
            Event::CardExpiring(event) => {
                let card = self.state.payment_methods.find(event.payment_method).map(|method| method.owner);
                let owner = self.owner(event.billing_profile);
                let recipients = owner.into_iter().chain(card.filter(|holder| Some(*holder) != owner));
                self.tell(notice(NotificationKind::CardExpiring), recipients.collect())
            }
            Event::BillingProfileClosed(event) => {
                let Some(order) = event.refund.clone() else { return Vec::new() };
                let owner = self.owner(event.billing_profile).into_iter().collect();
                let refund = Effect::from(RefundCard { invoice: None, order });
                core::iter::once(refund)
                    .chain(self.tell(notice(NotificationKind::RefundRequested), owner))
                    .collect()
            }
            Event::DunningStep(step) if step.action == DunningAction::Remind => {
                let charge = step.charge.clone();
                let charge = charge.map(|order| ChargeCard { invoice: step.invoice.clone(), order }.into());
                let told = payer(NotificationKind::PaymentReminder, &step.invoice);
                charge.into_iter().chain(told).collect()
            }
            _ => Vec::new(),
        }
    }

    fn invoice_effects(&self, invoice: &InvoiceIssued, sequence: Sequence) -> Vec<Effect> {
        let number = || invoice.number.clone();
        let charge =
            invoice.charge.clone().map(|order| Effect::from(ChargeCard { invoice: number(), order }));
        let refund =
            invoice.refund.clone().map(|order| Effect::from(RefundCard { invoice: Some(number()), order }));
        let owner = self.owner(invoice.billing_profile);
        let tell = |notification| self.tell_one(Notify::of(notification, sequence), owner);
        // No card that can be charged is a failed payment that no provider will report (`G5`).
        let unpaid = invoice.charge.is_none() && !invoice.amount_due.is_zero();
        let failed = unpaid.then(|| tell(NotificationKind::PaymentFailed));
        let by_email = invoice.delivery == InvoiceDelivery::Email;
        let issued = by_email.then(|| tell(NotificationKind::InvoiceIssued));
        let refunded = invoice.refund.as_ref().map(|_| tell(NotificationKind::RefundRequested));
        let told = refunded.into_iter().chain(failed).chain(issued).flatten();
        charge.into_iter().chain(refund).chain(told).collect()
    }

    /// Tells people; nobody where all of them have left.
    fn tell(&self, notice: Notify, people: Vec<PersonId>) -> Vec<Effect> {
        let recipients = self.still_here(&people);
        if recipients.is_empty() {
            return Vec::new();
        }
        alloc::vec![Notify { recipients, ..notice }.into()]
    }

    /// Tells a person; once they have left, those who can take over what is theirs (`O5`).
    fn tell_one(&self, notice: Notify, person: Option<PersonId>) -> Vec<Effect> {
        match person {
            None => Vec::new(),
            Some(gone) if self.state.left.contains_key(&gone) => tell_roles(notice, &ADMINISTRATORS),
            Some(person) => self.tell(notice, alloc::vec![person]),
        }
    }

    /// Tells who asked for a purchase.
    fn tell_buyer(&self, notice: Notify, id: PurchaseRequestId) -> Vec<Effect> {
        let Some(request) = self.state.purchase_requests.find(id) else { return Vec::new() };
        self.tell(notice.naming(&request.product_name), alloc::vec![request.purchaser])
    }

    /// Tells who asked for licenses, and for whom it was decided.
    fn tell_requester_and(&self, notice: Notify, decided: &LicenseRequestDecided) -> Vec<Effect> {
        let Some((_, request)) = self.state.requests.find(decided.request) else { return Vec::new() };
        let asked = Some(request.requester).filter(|asked| !decided.people.contains(asked));
        let people = asked.into_iter().chain(decided.people.iter().copied()).collect();
        self.tell(notice.naming(&request.product_name), people)
    }

    /// Administrators are told that somebody left who had bought what goes on (`O5`).
    fn purchaser_left(&self, notice: Notify, person: PersonId) -> Vec<Effect> {
        let goes_on = |subscription: &Subscription| {
            subscription.channel == Channel::SelfService && subscription.status != SubscriptionStatus::Deleted
        };
        if !self.state.subscriptions_of(person).any(goes_on) {
            return Vec::new();
        }
        tell_roles(notice, &ADMINISTRATORS)
    }

    /// Those who have not left (`O5`).
    fn still_here(&self, people: &[PersonId]) -> Vec<PersonId> {
        people.iter().copied().filter(|person| !self.state.left.contains_key(person)).collect()
    }

    fn owner(&self, id: BillingProfileId) -> Option<PersonId> {
        self.state.profiles.find(id).map(|profile| profile.owner)
    }

    fn payer(&self, invoice: &InvoiceNumber) -> Option<PersonId> {
        let entry = self.state.invoices.find(invoice)?;
        self.state.profiles.at(entry.profile).map(|profile: &Profile| profile.owner)
    }
}

/// What a take-over asks of the administrator's card (`C10`).
fn settlements(event: &SubscriptionTakenOver) -> Vec<Effect> {
    let TakeOverOutcome::TakenOverAndKept(kept) = &event.outcome else { return Vec::new() };
    let charge = |Settlement { invoice, order }| ChargeCard { invoice, order }.into();
    kept.settlements.iter().cloned().map(charge).collect()
}
