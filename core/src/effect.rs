//! What the outside world must do: charge, refund, notify (`H3`).

use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{Display, Write as _};

mod promotion;
mod subject;

use crate::charge::{InvoiceRecipient, PaymentOrder};
use crate::state::{Profile, State, Subscription};
use crate::status::{Channel, SubscriptionStatus};
use crate::value::digits::push_digits;
use crate::value::{
    EffectId, InvoiceNumber, Money, PaymentMethodId, PersonId, Sequence, SubscriptionId, TextLine,
};
use crate::{
    directory::Role,
    event::{Event, Recorded},
};

pub use promotion::{ReleasePromotion, UsePromotion};
pub(crate) use subject::Subject;
use subject::{ROOM_FOR_ID, push_uuid};

/// Something that the host must do, once. Delivery is at least once: the id is the idempotency key.
#[data]
pub struct EffectOrder {
    /// Its id, the same on every machine and whenever it is asked for: organization, place of the event in the journal,
    /// kind and subject, such as `0a6dd2ac-…:15:charge_card:2026-000007`.
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
        /// Count the use of a promotion (`K7`).
        UsePromotion = "use_promotion",
        /// Let the use of a promotion be free again (`K7`).
        ReleasePromotion = "release_promotion",
    }
}

/// Ask money of a card, and report what became of it. A later request for an invoice takes the place of an earlier one.
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
    /// And these, by e-mail: to whom else an invoice is sent (`G10`).
    #[or_default]
    pub addresses: Vec<InvoiceRecipient>,
    /// The name of the product whose subscription, or request, it is about; absent where it is about no single one.
    pub product_name: Option<TextLine>,
    /// The event with the facts: its place in the journal.
    pub sequence: Sequence,
}

/// Of what people are told (`H7`). The list grows with the rules.
#[data]
#[non_exhaustive]
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
    /// A promotion will end: when, and what it costs from then on (`K7`).
    PromotionEnding,
    /// A subscription will not renew, because it has no price any more (`C8`).
    RenewalImpossible,
    /// A term ended, and a pause began: until when (`E3`).
    Paused,
    /// A term ended, and it goes on month by month: for how much (`E2`).
    Extended,
    /// A pause ended, and a term began (`E3`).
    Resumed,
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
    /// An invoice charges more than its purchase order is good for, or after its last day (`I16`).
    PurchaseOrderExceeded,
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
    /// People bought something, or brought it back: told to administrators.
    PurchaseMade,
    /// People began a trial: told to administrators.
    TrialStarted,
    /// A subscription moved to another plan (`U2`, `U6`).
    PlanChanged,
    /// A move that was scheduled for the renewal does not come (`U6`).
    PlanChangeDropped,
}

named_as_in_json!(NotificationKind);

/// Who can take a subscription over (`C10`).
pub(crate) const ADMINISTRATORS: [Role; 2] = [Role::GlobalAdmin, Role::BillingAdmin];

/// The kind of an effect that asks for a payment: part of its id.
const CHARGE_CARD: &str = "charge_card";

/// The id of an effect: of the event at this place, of this kind, about this subject.
fn id(state: &State, sequence: Sequence, kind: impl Display, subject: Subject<'_>) -> EffectId {
    let organization = state.organization.as_ref().map(|organization| organization.id.0);
    let mut id = String::with_capacity(ROOM_FOR_ID);
    organization.iter().for_each(|organization| push_uuid(&mut id, *organization));
    id.push(':');
    push_digits(&mut id, sequence.0, 1);
    id.push(':');
    // Writing to memory does not fail.
    let _ = write!(id, "{kind}");
    id.push(':');
    subject.write(&mut id);
    EffectId::new(id)
}

/// The id of the effect by which the event at this place asks payment of an invoice.
pub(crate) fn charge_id(state: &State, sequence: Sequence, invoice: &InvoiceNumber) -> EffectId {
    id(state, sequence, CHARGE_CARD, Subject::Invoice(invoice))
}

/// Who is told.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Whom<'a> {
    /// These people.
    People(&'a [PersonId]),
    /// Whoever answers for the subject: the purchaser, the owner of the billing profile, who asked. Once they have left,
    /// those who can take over what is theirs (`O5`).
    Responsible,
    /// Who answers for the subject, and these people.
    ResponsibleAnd(&'a [PersonId]),
    /// Everybody who has one of these roles.
    Roles(&'static [Role]),
    /// Those who can take over what this person bought, where any of it goes on (`O5`).
    AdministratorsOf(PersonId),
}

/// What the host must do because of one event, in order. What is in the list, under which id and for how much, the record
/// alone decides; whom to tell depends on who is there (`H3`).
pub(crate) struct Orders<'a> {
    state: &'a State,
    wanted: Wanted<'a>,
}

/// What of the orders is wanted.
enum Wanted<'a> {
    /// All of a record.
    OfRecord(Sequence, &'a mut Vec<EffectOrder>),
    /// How much is asked of cards.
    Asked(&'a mut Vec<Money>),
}

impl<'a> Orders<'a> {
    /// Adds what follows from a record.
    pub(crate) fn add_of(record: &Recorded, state: &'a State, orders: &'a mut Vec<EffectOrder>) {
        record.event.effects(&mut Self { state, wanted: Wanted::OfRecord(record.sequence, orders) });
    }

    /// What events that nobody has recorded yet would ask of cards (`B5`).
    pub(crate) fn asked_by(events: &[Event], state: &'a State) -> Vec<Money> {
        let mut asked = Vec::new();
        events.iter().for_each(|event| {
            event.effects(&mut Orders { state, wanted: Wanted::Asked(&mut asked) });
        });
        asked
    }

    /// Asks money of a card.
    pub(crate) fn charge(&mut self, invoice: &InvoiceNumber, order: &PaymentOrder) {
        match &mut self.wanted {
            Wanted::Asked(asked) => asked.push(order.amount),
            Wanted::OfRecord(..) => {
                let effect = ChargeCard { invoice: invoice.clone(), order: order.clone() };
                self.add(CHARGE_CARD, Subject::Invoice(invoice), effect.into());
            }
        }
    }

    /// Gives money back to a card, and says so: of an invoice, or what was left on a billing profile.
    pub(crate) fn refund<'s>(&mut self, subject: impl Into<Subject<'s>>, order: &PaymentOrder) {
        let subject = subject.into();
        let invoice = if let Subject::Invoice(invoice) = subject { Some(invoice.clone()) } else { None };
        self.add("refund_card", subject, RefundCard { invoice, order: order.clone() }.into());
        self.tell(NotificationKind::RefundRequested, subject, Whom::Responsible);
    }

    /// Tells people.
    pub(crate) fn tell<'s>(
        &mut self,
        notification: NotificationKind,
        subject: impl Into<Subject<'s>>,
        whom: Whom<'_>,
    ) {
        self.notify(notification, subject.into(), whom, Vec::new());
    }

    /// Tells of an invoice that is sent by e-mail, these people among others.
    pub(crate) fn send_invoice(&mut self, number: &InvoiceNumber, others: &[InvoiceRecipient]) {
        let (kind, addresses) = (NotificationKind::InvoiceIssued, InvoiceRecipient::kept(others));
        self.notify(kind, number.into(), Whom::Responsible, addresses);
    }

    fn notify(
        &mut self,
        notification: NotificationKind,
        subject: Subject<'_>,
        whom: Whom<'_>,
        addresses: Vec<InvoiceRecipient>,
    ) {
        let Wanted::OfRecord(sequence, _) = self.wanted else { return };
        let (recipients, roles) = self.reached(subject, whom);
        let product_name = self.product_name(subject);
        let effect = Notify { notification, recipients, roles, addresses, product_name, sequence };
        self.add(notification, subject, effect.into());
    }

    /// Tells people that they have no license of a subscription any more, where there are any.
    pub(crate) fn tell_of_removal(&mut self, subscription: SubscriptionId, people: &[PersonId]) {
        if !people.is_empty() {
            self.tell(NotificationKind::LicenseRemoved, subscription, Whom::People(people));
        }
    }

    /// Who added a payment method.
    pub(crate) fn holder(&self, method: PaymentMethodId) -> Option<PersonId> {
        self.state.payment_methods.find(method).map(|method| method.owner)
    }

    fn add(&mut self, kind: impl Display, subject: Subject<'_>, effect: Effect) {
        if let Wanted::OfRecord(sequence, orders) = &mut self.wanted {
            orders.push(EffectOrder { id: id(self.state, *sequence, kind, subject), effect });
        }
    }

    /// Who is told, as things are now: nobody who has left.
    fn reached(&self, subject: Subject<'_>, whom: Whom<'_>) -> (Vec<PersonId>, Vec<Role>) {
        match whom {
            Whom::People(people) => (self.still_here(people.iter().copied()), Vec::new()),
            Whom::Roles(roles) => (Vec::new(), roles.to_vec()),
            Whom::Responsible => match self.responsible(subject) {
                Some(gone) if self.state.left.contains_key(&gone) => (Vec::new(), ADMINISTRATORS.to_vec()),
                person => (person.into_iter().collect(), Vec::new()),
            },
            Whom::ResponsibleAnd(people) => {
                let others = people.iter().copied();
                let responsible = self.responsible(subject);
                let first = responsible.filter(|person| !people.contains(person));
                (self.still_here(first.into_iter().chain(others)), Vec::new())
            }
            Whom::AdministratorsOf(person) => {
                let roles = if self.something_goes_on(person) { &ADMINISTRATORS[..] } else { &[] };
                (Vec::new(), roles.to_vec())
            }
        }
    }

    /// Those who have not left (`O5`).
    fn still_here(&self, people: impl Iterator<Item = PersonId>) -> Vec<PersonId> {
        people.filter(|person| !self.state.left.contains_key(person)).collect()
    }

    fn responsible(&self, subject: Subject<'_>) -> Option<PersonId> {
        let owner = |profile: &Profile| profile.owner;
        match subject {
            Subject::Subscription(id) => self.state.subscriptions.find(id).map(Subscription::responsible),
            Subject::PurchaseRequest(id) => {
                self.state.purchase_requests.find(id).map(|request| request.purchaser)
            }
            Subject::LicenseRequest(id) => {
                self.state.license_requests.find(id).map(|(_, request)| request.requester)
            }
            Subject::Invoice(number) => {
                let profile = self.state.invoices.find(number)?.profile;
                self.state.profiles.at(profile).map(owner)
            }
            Subject::Profile(id) => self.state.profiles.find(id).map(owner),
            Subject::Person(id) => Some(id),
            Subject::Day(_) => None,
        }
    }

    fn product_name(&self, subject: Subject<'_>) -> Option<TextLine> {
        match subject {
            Subject::Subscription(id) => self.state.subscriptions.find(id).map(|it| it.product_name.clone()),
            Subject::PurchaseRequest(id) => {
                self.state.purchase_requests.find(id).map(|it| it.product_name.clone())
            }
            Subject::LicenseRequest(id) => {
                self.state.license_requests.find(id).map(|(_, it)| it.product_name.clone())
            }
            Subject::Invoice(_) | Subject::Profile(_) | Subject::Person(_) | Subject::Day(_) => None,
        }
    }

    /// Whether something that a person bought goes on.
    fn something_goes_on(&self, person: PersonId) -> bool {
        self.state.subscriptions_of(person).any(|bought| {
            bought.channel == Channel::SelfService && bought.status != SubscriptionStatus::Deleted
        })
    }
}
