//! A purchaser hands a subscription over to a colleague, who accepts or declines (`C12`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::billing::profile::BillingChoice;
use crate::case::Case;
use crate::charging::{Charging, Counts, Raises};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::policy::{Intent, Purchase};
use crate::rights::Right;
use crate::state::{HandOver, Known, Profile, Slot, State, Subscription};
use crate::status::{Channel, InvoiceStatus, SubscriptionStatus};
use crate::subscription::assignment;
use crate::subscription::extended;
use crate::subscription::next_payer::next_payer;
use crate::subscription::payer::Payer;
use crate::value::{BillingProfileId, Day, InvoiceNumber, PersonId, SubscriptionId};

/// Offers a subscription of the actor's own to a colleague (`C12`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let offer = OfferHandOver { subscription: POWER_BI, to: MARCO };
/// shop.execute(facts(), &context(ADA, "2026-11-12"), &offer.into())?.events()?;
/// let marco = Viewer { actor: Actor::user(MARCO), at: at("2026-11-13") };
/// let offers = shop.view(facts(), &marco, &HandOverOffersQuery::default())?;
/// assert_eq!((offers.rows[0].from, offers.rows[0].until), (ADA, "2026-11-26".parse()?));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct OfferHandOver {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// To whom: another enabled member.
    pub to: PersonId,
}

/// Answers an offer, by the colleague to whom it was made (`C12`).
#[data(WellFormed)]
pub struct AnswerHandOver {
    /// The subscription that was offered.
    pub subscription: SubscriptionId,
    /// Yes or no.
    pub answer: HandOverAnswer,
}

tagged! {
    /// Yes or no to an offer (`C12`).
    #[derive(WellFormed)]
    pub enum HandOverAnswer {
        /// Yes: the subscription is theirs from now on.
        AcceptHandOver = "accept",
        /// No.
        DeclineHandOver = "decline",
    }
}

/// Yes: the subscription is theirs from now on. Policy and limits are asked as of a purchase.
#[data(WellFormed)]
pub struct AcceptHandOver {
    /// The billing profile that pays from the next charge on, in the same currency.
    pub billing: BillingChoice,
}

/// No.
#[data(WellFormed)]
pub struct DeclineHandOver {}

/// Takes an offer back, by who made it (`C12`).
#[data(WellFormed)]
pub struct WithdrawHandOver {
    /// The subscription that was offered.
    pub subscription: SubscriptionId,
}

/// A subscription was offered to a colleague.
#[data]
pub struct HandOverOffered {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Whose it is.
    pub from: PersonId,
    /// To whom it was offered.
    pub to: PersonId,
    /// The day on which the offer lapses.
    pub until: Day,
}

/// The colleague answered.
#[data]
pub struct HandOverAnswered {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Whose it was.
    pub from: PersonId,
    /// To whom it was offered.
    pub to: PersonId,
    /// The billing profile that pays from the next charge on; absent: the colleague declined.
    pub billing_profile: Option<BillingProfileId>,
}

/// An offer ended without an answer.
#[data]
pub struct HandOverClosed {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// To whom it was offered.
    pub to: PersonId,
    /// Why.
    pub cause: HandOverCloseCause,
}

/// Why an offer ended without an answer.
#[data]
pub enum HandOverCloseCause {
    /// Who made it took it back.
    Withdrawn,
    /// Its time was over.
    Lapsed,
    /// One of the two left (`O5`).
    PersonLeft,
}

/// Nothing is offered here that the actor could answer, or take back.
#[data]
pub struct NoHandOver {
    /// The subscription.
    pub subscription: SubscriptionId,
}

/// It is offered to somebody else already.
#[data]
pub struct HandOverPending {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// To whom.
    pub to: PersonId,
    /// The day on which that offer lapses.
    pub until: Day,
}

/// It can only be offered to another enabled member of the organization.
#[data]
pub struct NoColleague {
    /// To whom it was to be offered.
    pub person: PersonId,
}

/// Invoices of the subscription are past due: they have to be paid first.
#[data]
pub struct InvoicesPastDue {
    /// The invoices.
    pub invoices: Vec<InvoiceNumber>,
}

impl Decide for OfferHandOver {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let Self { subscription: id, to } = *self;
        let subscription = offerable(case, id)?;
        if subscription.is_offered_to(to) {
            return Ok(Vec::new());
        }
        require_no_offer(case, subscription)?;
        if to == subscription.purchaser || assignment::refusal(case, to).is_some() {
            return Err(NoColleague { person: to }.into());
        }
        let until = lapses_on(case.state, case.today());
        Ok(vec![HandOverOffered { subscription: id, from: subscription.purchaser, to, until }.into()])
    }
}

/// The subscription of this id, if the actor may hand it over and it can change hands now.
fn offerable<'a>(case: &Case<'a>, id: SubscriptionId) -> Result<&'a Subscription, Denial> {
    let subscription = case.subscription(id, Right::HandOver)?;
    require_transferable(case, subscription)?;
    Ok(subscription)
}

/// Refuses what is offered to somebody already.
fn require_no_offer(case: &Case<'_>, subscription: &Subscription) -> Result<(), Denial> {
    let Some(HandOver { to, until }) = subscription.hand_over.as_deref().copied() else { return Ok(()) };
    case.refuse(HandOverPending { subscription: subscription.id, to, until })
}

/// Whether a subscription can be offered now, whoever the colleague is (`V1`).
pub(crate) fn may_offer(case: &Case<'_>, id: SubscriptionId) -> Result<(), Denial> {
    require_no_offer(case, offerable(case, id)?)
}

/// The day on which an offer of today lapses.
fn lapses_on(state: &State, today: Day) -> Day {
    today.plus_setting(state.settings.hand_over_days.max(1))
}

/// Refuses what cannot change hands now: it has to be active, without an invoice that is past due.
fn require_transferable(case: &Case<'_>, subscription: &Subscription) -> Result<(), Denial> {
    case.require_status(subscription, &[SubscriptionStatus::Active])?;
    extended::refuse(subscription)?;
    let slot = case.state.subscriptions.slot(subscription.id);
    let open = slot.into_iter().flat_map(|slot| case.state.invoices.open_of(slot));
    let past_due = open.filter(|invoice| invoice.status == InvoiceStatus::PastDue);
    let invoices: Vec<InvoiceNumber> = past_due.map(|invoice| invoice.number.clone()).collect();
    if invoices.is_empty() { Ok(()) } else { case.refuse(InvoicesPastDue { invoices }) }
}

impl Decide for AnswerHandOver {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (person, _) = case.member()?;
        let none = || Denial::from(NoHandOver { subscription: self.subscription });
        let subscription = case.state.subscriptions.find(self.subscription).ok_or_else(none)?;
        subscription.hand_over.as_deref().copied().filter(|offer| offer.to == person).ok_or_else(none)?;
        let answered = |billing_profile| HandOverAnswered {
            subscription: subscription.id,
            from: subscription.purchaser,
            to: person,
            billing_profile,
        };
        let HandOverAnswer::AcceptHandOver(accept) = &self.answer else {
            return Ok(vec![answered(None).into()]);
        };
        require_transferable(case, subscription)?;
        let payer = next_payer(case, subscription, &accept.billing, person)?;
        require_eligible(case, subscription, &payer, person)?;
        let accepted = answered(Some(payer.profile)).into();
        Ok(payer.created.map(Event::from).into_iter().chain([accepted]).collect())
    }
}

/// Policy and limits are asked of who takes it on, as of a purchase (`C12`).
fn require_eligible(
    case: &Case<'_>,
    subscription: &Subscription,
    payer: &Payer,
    person: PersonId,
) -> Result<(), Denial> {
    let product = case.product_of(subscription)?;
    Purchase {
        price: Some(subscription.period.terms.priced()),
        payment_method: Some(payer.payment_method),
        tax_rates: &payer.tax_rates,
        prices: payer.prices,
        ..case.purchase(product, person, subscription.licenses, Intent::TakeOn)?
    }
    .require_eligible(case)
}

impl Decide for WithdrawHandOver {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = case.subscription(self.subscription, Right::HandOver)?;
        let withdrawn = closed(subscription, HandOverCloseCause::Withdrawn);
        Ok(vec![withdrawn.ok_or(NoHandOver { subscription: subscription.id })?])
    }
}

/// The end of an offer without an answer, if there is one.
pub(crate) fn closed(subscription: &Subscription, cause: HandOverCloseCause) -> Option<Event> {
    let offer = subscription.hand_over.as_deref()?;
    Some(HandOverClosed { subscription: subscription.id, to: offer.to, cause }.into())
}

/// The offers that close because somebody leaves: those they made, and those made to them (`O5`).
pub(crate) fn closed_by_leaving(state: &State, person: PersonId) -> Vec<Event> {
    let offers = state.indexes.hand_overs.range((person, Slot(0))..=(person, Slot(u32::MAX)));
    let subscriptions = offers.filter_map(|(_, slot)| state.subscriptions.at(*slot));
    subscriptions.filter_map(|offered| closed(offered, HandOverCloseCause::PersonLeft)).collect()
}

impl Effects for HandOverOffered {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::HandOverOffered, self.subscription, Whom::People(&[self.to]));
    }
}

impl Apply for HandOverOffered {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let until = lapses_on(state, record.at.day());
        Corruption::WrongFigure("until").unless(self.until == until)?;
        state.require_subscription(self.subscription, |subscription| {
            subscription.status == SubscriptionStatus::Active
                && !subscription.is_extended()
                && subscription.channel == Channel::SelfService
                && subscription.hand_over.is_none()
                && subscription.purchaser == self.from
        })
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.hand_over = Some(Box::new(HandOver { to: self.to, until: self.until }));
        });
    }
}

impl Costly for HandOverAnswered {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::without_lines(self.billing_profile, Raises::ByItsLines, Counts::Lines, None))
    }
}

impl Effects for HandOverAnswered {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::HandOverAnswered, self.subscription, Whom::People(&[self.from]));
    }
}

impl Apply for HandOverAnswered {
    type Checked = (Known<Subscription>, Option<Known<Profile>>);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let payer = self.billing_profile.map(|profile| state.require_payer(profile)).transpose()?;
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.is_offered_to(self.to) && (payer.is_none() || subscription.plan.is_some())
        })?;
        Ok((known, payer))
    }

    fn change(&self, (known, payer): Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.hand_over = None;
            let Some(payer) = payer else { return };
            subscription.purchaser = self.to;
            subscription.pay_by(payer);
        });
    }
}

impl Apply for HandOverClosed {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let is_offered = |subscription: &Subscription| subscription.is_offered_to(self.to);
        let known = state.require_subscription(self.subscription, is_offered)?;
        if self.cause == HandOverCloseCause::Lapsed {
            let offer = state.subscriptions.row(known).hand_over.as_deref();
            record.require_due(offer.map(|offer| offer.until.start()))?;
        }
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| subscription.hand_over = None);
    }
}

impl Subscription {
    fn is_offered_to(&self, to: PersonId) -> bool {
        self.hand_over.as_ref().is_some_and(|offer| offer.to == to)
    }
}
