//! Administrators take over what a person bought themselves, in three forms (`C10`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::billing::profile::BillingChoice;
use crate::calendar::Window;
use crate::case::Case;
use crate::charge::line::{Line, LineKind, sum};
use crate::charge::{InvoiceCharge, QuoteReference};
use crate::charging::Charging;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{Ahead, Known, Owed, Profile, Slot, State, Subscription, TakenOver, Values};
use crate::status::{Channel, InvoiceStatus, SubscriptionStatus};
use crate::subscription::cancellation::CancelReason;
use crate::subscription::credit::Credit;
use crate::subscription::lifecycle::SubscriptionDeleted;
use crate::subscription::schedule;
use crate::subscription::{assignment, next_payer, reservation, settlement};
use crate::value::{BillingProfileId, InvoiceNumber, Money, PersonId, SubscriptionId, Text};

/// Takes over what a person bought themselves, by a global or billing administrator (`C10`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let billing = ExistingProfile { billing_profile: GRACES_PROFILE }.into();
/// let mode = TakeOverToKeep { billing, settle_open_invoices: None }.into();
/// let take = TakeOver { subscription: POWER_BI, mode, quote: None };
/// shop.execute(facts(), &context(GRACE, "2026-11-12"), &take.into())?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.channel, Channel::Central);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct TakeOver {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// What is to become of it.
    pub mode: TakeOverMode,
    /// The quote it was decided on: then it credits exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

tagged! {
    /// What is to become of a subscription that is taken over (`C10`).
    #[derive(WellFormed)]
    pub enum TakeOverMode {
        /// It is deleted at once, and everybody loses access.
        TakeOverToCancel = "cancel",
        /// Its people get licenses of one of the organization's own, then it is deleted.
        TakeOverToMovePeople = "move_people",
        /// It becomes the organization's own.
        TakeOverToKeep = "keep",
    }
}

/// Delete it at once: everybody loses access.
#[data(WellFormed)]
pub struct TakeOverToCancel {
    /// Why.
    pub reason: CancelReason,
    /// What the administrator wants to add: up to 1,000 characters.
    pub feedback: Option<Text>,
}

/// Give its people licenses of one of the organization's own subscriptions, then delete it.
#[data(WellFormed)]
pub struct TakeOverToMovePeople {
    /// The subscription whose licenses they get: one of the organization's own, with enough that are free.
    pub to: SubscriptionId,
}

/// Make it the organization's own.
#[data(WellFormed)]
pub struct TakeOverToKeep {
    /// The billing profile of the administrator that pays from the next charge on, in the same currency.
    pub billing: BillingChoice,
    /// What is still to be paid on its open invoices, asked of the administrator's card at once; without those that
    /// somebody pays just now (`I12`). It has to be said where one of them is past due.
    pub settle_open_invoices: Option<Money>,
}

/// What a person had bought themselves was taken over.
#[data]
pub struct SubscriptionTakenOver {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Whose it was.
    pub purchaser: PersonId,
    /// Who took it over.
    pub administrator: PersonId,
    /// What becomes of it.
    pub outcome: TakeOverOutcome,
    /// The credits, lot by lot.
    pub lines: Vec<Line>,
}

tagged! {
    /// What becomes of a subscription that was taken over.
    pub enum TakeOverOutcome {
        /// It ends.
        TakenOverAndCanceled = "canceled",
        /// Its people have licenses of another, and it ends.
        TakenOverAndPeopleMoved = "people_moved",
        /// It is the organization's own.
        TakenOverAndKept = "kept",
    }
}

/// It ends: everybody loses access.
#[data]
pub struct TakenOverAndCanceled {
    /// Why.
    pub reason: CancelReason,
    /// What the administrator added; absent once erased.
    pub feedback: Option<Text>,
    /// Whose access ends with it, in order of assignment; an older version did not say.
    #[or_default]
    pub people: Vec<PersonId>,
}

/// Its people have licenses of one of the organization's own, and it ends.
#[data]
pub struct TakenOverAndPeopleMoved {
    /// The subscription whose licenses they have.
    pub to: SubscriptionId,
    /// Who has one, those who had one already included.
    pub people: Vec<PersonId>,
    /// Who got none, because they are no enabled members any more.
    pub dropped: Vec<PersonId>,
}

/// It is the organization's own.
#[data]
pub struct TakenOverAndKept {
    /// The billing profile that pays from the next charge on.
    pub billing_profile: BillingProfileId,
    /// What is asked of the administrator's card for invoices that arose before.
    pub settlements: Vec<InvoiceCharge>,
}

/// It is the organization's own already.
#[data]
pub struct AlreadyCentral {
    /// The subscription.
    pub subscription: SubscriptionId,
}

/// People can only be moved to one of the organization's own.
#[data]
pub struct NotCentral {
    /// The subscription to which they were to be moved.
    pub subscription: SubscriptionId,
}

/// The organization has no subscription of its own yet to which people could be moved.
#[data]
pub struct NoCentralSubscription {}

/// Nobody ends their own commitments by taking over what they bought themselves.
#[data]
pub struct OwnSubscription {
    /// The subscription.
    pub subscription: SubscriptionId,
}

/// A trial does not become the organization's own.
#[data]
pub struct TrialNotKept {
    /// The trial.
    pub subscription: SubscriptionId,
}

/// What is to be settled is not what is open: an invoice is past due and was to be left, or the amount has changed.
#[data]
pub struct InvoicesToSettle {
    /// The subscription's open invoices.
    pub invoices: Vec<InvoiceNumber>,
    /// What is still to be paid on them.
    pub amount: Money,
}

impl Decide for TakeOver {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::TakeOver)?;
        let administrator = case.user()?;
        let subscription = case.subscription(self.subscription, Right::ReadSubscription)?;
        if subscription.channel == Channel::Central {
            return Err(AlreadyCentral { subscription: subscription.id }.into());
        }
        case.require_status(subscription, &assignment::HOLDING)?;
        let take_over = TakeOverOf { case, subscription, administrator };
        match &self.mode {
            TakeOverMode::TakeOverToCancel(mode) => take_over.cancel(mode),
            TakeOverMode::TakeOverToMovePeople(mode) => take_over.move_people(mode),
            TakeOverMode::TakeOverToKeep(mode) => take_over.keep(mode),
        }
    }
}

/// A take-over that is being decided.
struct TakeOverOf<'a> {
    case: &'a Case<'a>,
    subscription: &'a Subscription,
    administrator: PersonId,
}

impl TakeOverOf<'_> {
    fn cancel(&self, mode: &TakeOverToCancel) -> Result<Vec<Event>, Denial> {
        let TakeOverToCancel { reason, feedback } = mode.clone();
        let people = self.case.state.holders_of(self.subscription).collect();
        self.end(TakenOverAndCanceled { reason, feedback, people }.into(), None)
    }

    fn move_people(&self, mode: &TakeOverToMovePeople) -> Result<Vec<Event>, Denial> {
        let Self { case, subscription, .. } = self;
        self.require_of_another()?;
        let target = case.subscription(mode.to, Right::ReadSubscription)?;
        if target.channel != Channel::Central {
            return Err(NotCentral { subscription: target.id }.into());
        }
        let holders = case.state.holders_of(subscription);
        let (people, dropped): (Vec<PersonId>, Vec<PersonId>) =
            holders.partition(|person| assignment::refusal(case, *person).is_none());
        let assigned = assignment::assignment(case, target, people.clone())?;
        self.end(TakenOverAndPeopleMoved { to: target.id, people, dropped }.into(), assigned)
    }

    /// The end of the subscription, with `C2`'s credit: nothing is charged any more, commitments included.
    fn end(&self, outcome: TakeOverOutcome, assigned: Option<Event>) -> Result<Vec<Event>, Denial> {
        let Self { case, subscription, .. } = self;
        self.require_of_another()?;
        let (released, settled) = reservation::given_up(subscription, case.context.at)?;
        let taken_over = self.taken_over(outcome, self.credit(&settled)?);
        let dropped = schedule::dropped_with_renewal(subscription);
        let ended = [SubscriptionDeleted::of(subscription, case.context.at)?.into()];
        Ok(assigned.into_iter().chain(released).chain([taken_over]).chain(dropped).chain(ended).collect())
    }

    fn require_of_another(&self) -> Result<(), Denial> {
        if self.subscription.purchaser == self.administrator {
            return Err(OwnSubscription { subscription: self.subscription.id }.into());
        }
        Ok(())
    }

    fn credit(&self, subscription: &Subscription) -> Result<Vec<Line>, Denial> {
        let case = self.case;
        // What is extended is credited whenever it ends (`E2`).
        let in_window = subscription.is_extended()
            || Window::opened_at(subscription.term_opened).is_open(case.context.at);
        if subscription.status != SubscriptionStatus::Active || !in_window {
            return Ok(Vec::new());
        }
        Ok(Credit { case, subscription, kind: LineKind::Cancel }.lines(subscription.licenses)?)
    }

    fn keep(&self, mode: &TakeOverToKeep) -> Result<Vec<Event>, Denial> {
        let Self { case, subscription, administrator } = self;
        if subscription.trial.is_some() {
            return Err(TrialNotKept { subscription: subscription.id }.into());
        }
        let payer = next_payer::next_payer(case, subscription, &mode.billing, *administrator)?;
        let card = case.usable_payment_method(payer.payment_method)?;
        let settlements = self.settlements(mode.settle_open_invoices, card)?;
        let kept = TakenOverAndKept { billing_profile: payer.profile, settlements };
        let taken_over = self.taken_over(kept.into(), Vec::new());
        Ok(payer.created.map(Event::from).into_iter().chain([taken_over]).collect())
    }

    /// What the administrator's card is asked for: nothing, or, where they agree to the amount, what is still to be paid
    /// on the open invoices. Where one is past due they have to.
    fn settlements(&self, agreed: Option<Money>, card: Slot) -> Result<Vec<InvoiceCharge>, Denial> {
        let state = self.case.state;
        let slot = state.subscriptions.slot(self.subscription.id);
        let at = self.case.context.at;
        let open = || slot.into_iter().flat_map(|slot| settlement::to_settle(state, slot, at));
        let past_due = open().any(|invoice| invoice.status == InvoiceStatus::PastDue);
        if agreed.is_none() && !past_due {
            return Ok(Vec::new());
        }
        let currency = self.subscription.currency();
        let charges = settlement::charges(state, open(), Some(card))?;
        let amount = sum(currency, charges.iter().map(|charge| charge.order.amount))?;
        // What is too little to be asked for need not be settled (`I13`).
        if charges.is_empty() && agreed.is_none() {
            return Ok(charges);
        }
        if agreed != Some(amount) || amount.is_zero() {
            let invoices = open().map(|invoice| invoice.number.clone()).collect();
            self.case.refuse(InvoicesToSettle { invoices, amount })?;
        }
        Ok(charges)
    }

    fn taken_over(&self, outcome: TakeOverOutcome, lines: Vec<Line>) -> Event {
        SubscriptionTakenOver {
            subscription: self.subscription.id,
            purchaser: self.subscription.purchaser,
            administrator: self.administrator,
            outcome,
            lines,
        }
        .into()
    }
}

impl TakeOverOutcome {
    /// The billing profile that pays from then on.
    fn payer(&self) -> Option<BillingProfileId> {
        match self {
            Self::TakenOverAndKept(kept) => Some(kept.billing_profile),
            Self::TakenOverAndCanceled(_) | Self::TakenOverAndPeopleMoved(_) => None,
        }
    }
}

impl Costly for SubscriptionTakenOver {
    fn charging(&self) -> Option<Charging<'_>> {
        let charging = Charging::in_its_period(&self.lines, None);
        Some(Charging { new_payer: self.outcome.payer(), ..charging })
    }
}

impl Effects for SubscriptionTakenOver {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::TakenOver, self.subscription, Whom::People(&[self.purchaser]));
        match &self.outcome {
            TakeOverOutcome::TakenOverAndCanceled(ended) => {
                orders.tell_of_removal(self.subscription, &ended.people);
            }
            TakeOverOutcome::TakenOverAndPeopleMoved(moved) => {
                orders.tell_of_removal(self.subscription, &moved.dropped);
            }
            TakeOverOutcome::TakenOverAndKept(kept) => kept
                .settlements
                .iter()
                .for_each(|settlement| orders.charge(&settlement.invoice, &settlement.order)),
        }
    }
}

impl Apply for SubscriptionTakenOver {
    type Checked = (Known<Subscription>, Vec<Owed>, Values, Option<Known<Profile>>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let payer = match &self.outcome {
            TakeOverOutcome::TakenOverAndKept(kept) => Some(state.require_payer(kept.billing_profile)?),
            TakeOverOutcome::TakenOverAndCanceled(_) | TakeOverOutcome::TakenOverAndPeopleMoved(_) => None,
        };
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.channel == Channel::SelfService
                && assignment::HOLDING.contains(&subscription.status)
                && (payer.is_none() || (subscription.plan.is_some() && subscription.trial.is_none()))
        })?;
        if let TakeOverOutcome::TakenOverAndKept(kept) = &self.outcome {
            kept.require_settlements(state, known, record.at)?;
        }
        let subscription = state.subscriptions.row(known);
        Corruption::WrongFigure("purchaser").unless(self.purchaser == subscription.purchaser)?;
        if let TakeOverOutcome::TakenOverAndCanceled(ended) = &self.outcome {
            state.require_holders(known, &ended.people)?;
        }
        let values = subscription.values_after(&self.lines, record.at)?;
        Ok((known, state.owed(&self.lines)?, values, payer))
    }

    fn change(&self, (known, owed, values, payer): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.set_values(values);
            match payer {
                Some(payer) => {
                    subscription.pay_by(payer);
                    subscription.channel = Channel::Central;
                    let taken_over = TakenOver { by: self.administrator, on: record.at.day() };
                    subscription.taken_over = Some(Box::new(taken_over));
                    subscription.hand_over = None;
                    subscription.try_resumption_again();
                }
                // It is deleted with the next event: nothing renews any more, and lists say so.
                None => subscription.ahead = Ahead::Expire,
            }
        });
        state.add_owed(&self.lines, &owed);
        if let TakeOverOutcome::TakenOverAndKept(kept) = &self.outcome {
            state.ask_payments(&kept.settlements, (record.sequence, record.at));
        }
    }
}
