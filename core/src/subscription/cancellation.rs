//! Canceling (`C1`–`C4`).

use alloc::vec::Vec;

use crate::calendar::Window;
use crate::case::Case;
use crate::charge::QuoteReference;
use crate::charge::line::{Line, LineKind};
use crate::charging::Charging;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{AlreadyEnds, Denial};
use crate::effect::Orders;
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{Ahead, Known, Owed, State, Subscription, Values};
use crate::status::SubscriptionStatus;
use crate::subscription::credit::Credit;
use crate::subscription::recurring::{self, RecurringBillingCause};
use crate::subscription::schedule;
use crate::subscription::{extended, reservation};
use crate::value::{Day, PersonId, SubscriptionId, Text};

/// Cancels a subscription, with a reason (`C1`).
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let (reason, mode) = (CancelReason::NotNeeded, CancelMode::Now);
/// let cancel = CancelSubscription { subscription: POWER_BI, reason, feedback: None, mode, quote: None }.into();
/// let quote = shop.quote(facts(), &context(ADA, "2026-11-05"), &cancel)?;
/// assert_eq!(quote.total, euro("-113.53")); // 26 of 30 days: today is used
/// shop.execute(facts(), &context(ADA, "2026-11-05"), &cancel)?.events()?;
/// assert_eq!(row(&shop, POWER_BI)?.status, SubscriptionStatus::Disabled);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct CancelSubscription {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Why.
    pub reason: CancelReason,
    /// What the person wants to add: up to 1,000 characters.
    pub feedback: Option<Text>,
    /// When it is to end.
    #[or_default]
    pub mode: CancelMode,
    /// The quote it was decided on: then it credits exactly that, or is refused (`B5`).
    pub quote: Option<QuoteReference>,
}

/// Why a subscription is canceled (`C1`).
#[data]
pub enum CancelReason {
    /// It costs too much.
    TooExpensive,
    /// It is not needed any more.
    NotNeeded,
    /// It lacks something.
    MissingFeatures,
    /// It is hard to use.
    HardToUse,
    /// Something else is used instead.
    Switched,
    /// It was bought by mistake.
    BoughtByMistake,
    /// The organization provides it.
    CoveredCentrally,
    /// Another reason.
    Other,
}

/// When a canceled subscription ends (`C2`, `C3`).
#[data(Default)]
pub enum CancelMode {
    /// Now, with a credit; only within the window, or while it is extended or paused. It is disabled at once.
    #[default]
    Now,
    /// At the end of its term: recurring billing is turned off.
    AtTermEnd,
}

/// A subscription was canceled. Where it goes on to the end of its term, recurring billing is off and there is no
/// credit.
#[data]
pub struct SubscriptionCanceled {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// Why.
    pub reason: CancelReason,
    /// What the person added; absent once erased.
    pub feedback: Option<Text>,
    /// When it ends.
    pub mode: CancelMode,
    /// The day on which it is deleted, where it ended at once.
    pub disabled_until: Option<Day>,
    /// The credits, lot by lot.
    pub lines: Vec<Line>,
    /// Whose access ends with it, in order of assignment; an older version did not say.
    #[or_default]
    pub people: Vec<PersonId>,
}

/// The window has closed: it can end with its term instead.
#[data]
pub struct CancellationClosed {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it would end.
    pub ends_on: Day,
}

impl Decide for CancelSubscription {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let subscription = case.subscription(self.subscription, Right::ManageSubscription)?;
        let statuses = [SubscriptionStatus::Trial, SubscriptionStatus::Active, SubscriptionStatus::Paused];
        case.require_status(subscription, &statuses)?;
        // A trial always ends on its day: there is nothing to credit (`C4`).
        match self.mode {
            CancelMode::Now if subscription.trial.is_none() => self.cancel_now(case, subscription),
            CancelMode::Now | CancelMode::AtTermEnd => self.cancel_at_term_end(case, subscription),
        }
    }
}

impl CancelSubscription {
    fn cancel_now(&self, case: &Case<'_>, subscription: &Subscription) -> Result<Vec<Event>, Denial> {
        if subscription.status == SubscriptionStatus::Paused {
            return self.cancel_pause(case);
        }
        // What is extended ends any day (`E2`).
        let is_open = Window::opened_at(subscription.term_opened).is_open(case.context.at);
        if !is_open && !subscription.is_extended() {
            let ends_on = subscription.term_days.end;
            return Err(CancellationClosed { subscription: subscription.id, ends_on }.into());
        }
        let (released, settled) = reservation::given_up(subscription, case.context.at)?;
        let subscription = &*settled;
        let lines = Credit { case, subscription, kind: LineKind::Cancel }.lines(subscription.licenses)?;
        let until = disabled_until(case.state, case.today());
        let dropped = schedule::dropped_with_renewal(subscription);
        let people = case.state.holders_of(subscription).collect();
        let canceled = SubscriptionCanceled { people, ..self.canceled(CancelMode::Now, Some(until), lines) };
        Ok(released.into_iter().chain([canceled.into()]).chain(dropped).collect())
    }

    /// What is paused ends: nothing is paid for, and nobody has access to lose (`E3`).
    fn cancel_pause(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let until = disabled_until(case.state, case.today());
        Ok(vec![self.canceled(CancelMode::Now, Some(until), Vec::new()).into()])
    }

    fn cancel_at_term_end(&self, case: &Case<'_>, subscription: &Subscription) -> Result<Vec<Event>, Denial> {
        case.require_status(subscription, &[SubscriptionStatus::Trial, SubscriptionStatus::Active])?;
        extended::refuse(subscription)?;
        if subscription.ahead.is_off() {
            let ends_on = subscription.term_days.end;
            return Err(AlreadyEnds { subscription: subscription.id, ends_on }.into());
        }
        let off = recurring::turned_off(subscription, RecurringBillingCause::Asked);
        let canceled = self.canceled(CancelMode::AtTermEnd, None, Vec::new());
        Ok(core::iter::once(canceled.into()).chain(off).collect())
    }

    fn canceled(
        &self,
        mode: CancelMode,
        disabled_until: Option<Day>,
        lines: Vec<Line>,
    ) -> SubscriptionCanceled {
        SubscriptionCanceled {
            subscription: self.subscription,
            reason: self.reason,
            feedback: self.feedback.clone(),
            mode,
            disabled_until,
            lines,
            people: Vec::new(),
        }
    }
}

/// The day on which it is deleted that is canceled on a day.
fn disabled_until(state: &State, today: Day) -> Day {
    today.plus_setting(state.settings.disabled_days)
}

impl Costly for SubscriptionCanceled {
    fn charging(&self) -> Option<Charging<'_>> {
        Some(Charging::in_its_period(&self.lines, None))
    }
}

impl Effects for SubscriptionCanceled {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell_of_removal(self.subscription, &self.people);
    }
}

impl Apply for SubscriptionCanceled {
    type Checked = (Known<Subscription>, Vec<Owed>, Option<(Values, Day)>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            match (self.mode, subscription.status) {
                (CancelMode::Now, SubscriptionStatus::Active) => true,
                (CancelMode::Now, status) => status == SubscriptionStatus::Paused && self.lines.is_empty(),
                (CancelMode::AtTermEnd, SubscriptionStatus::Trial | SubscriptionStatus::Active) => {
                    !subscription.ahead.is_off() && !subscription.is_extended()
                }
                (CancelMode::AtTermEnd, _) => false,
            }
        })?;
        let values = state.subscriptions.row(known).values_after(&self.lines, record.at)?;
        let until = disabled_until(state, record.at.day());
        let (ended, expected) = match self.mode {
            CancelMode::Now => (Some((values, until)), Some(until)),
            CancelMode::AtTermEnd => (None, None),
        };
        Corruption::WrongFigure("disabledUntil").unless(self.disabled_until == expected)?;
        Corruption::WrongFigure("lines").unless(ended.is_some() || self.lines.is_empty())?;
        Corruption::WrongFigure("people").unless(ended.is_some() || self.people.is_empty())?;
        state.require_holders(known, &self.people)?;
        Ok((known, state.owed(&self.lines)?, ended))
    }

    fn change(&self, (known, owed, ended): Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            let Some((values, until)) = ended else { return };
            subscription.set_values(values);
            subscription.status = SubscriptionStatus::Disabled;
            // Nothing renews any more, and lists say so.
            subscription.ahead = Ahead::Expire;
            subscription.until = Some(until);
        });
        state.add_owed(&self.lines, &owed);
    }
}
