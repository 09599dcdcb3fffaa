//! From one status to the next: activation, disabling, deletion (`B1`, `C6`).

use alloc::vec::Vec;

use crate::charge::line::Line;
use crate::charge::paid_for::PaidFor;
use crate::charging::{Charging, Counts, Invoiced};
use crate::event::{Apply, Costly, Event, Recorded};
use crate::state::{Ahead, Known, Owed, State, Subscription};
use crate::subscription::{credit, reservation};
use crate::value::{AmountOverflow, Day, InvoiceNumber, SubscriptionId, Timestamp};
use crate::{corruption::Corruption, status::SubscriptionStatus};

/// A subscription was disabled: nobody has access any more (`C6`).
#[data]
pub struct SubscriptionDisabled {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The day on which it is deleted.
    pub until: Day,
    /// The unpaid invoice that disabled it (`I8`); absent: its days as expired were over, its term was and it was to end
    /// with that (`E1`), or it was paused for as long as it may be (`E3`).
    pub unpaid_invoice: Option<InvoiceNumber>,
}

/// A subscription was deleted, for good; its licenses are nobody's any more (`C6`).
#[data]
pub struct SubscriptionDeleted {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The credit of all that was charged, where a purchase did not come about (`I3`); version 0.1 had none.
    #[or_default]
    pub lines: Vec<Line>,
}

impl SubscriptionDeleted {
    /// That of a subscription as it stands.
    pub(crate) fn of(subscription: &Subscription, at: Timestamp) -> Result<Self, AmountOverflow> {
        let lines = match subscription.status {
            SubscriptionStatus::Pending => vec![credit::reversal(subscription, at)?],
            SubscriptionStatus::Expired
            | SubscriptionStatus::Disabled
            | SubscriptionStatus::Trial
            | SubscriptionStatus::Active
            | SubscriptionStatus::Paused
            | SubscriptionStatus::Deleted => Vec::new(),
        };
        Ok(Self { subscription: subscription.id, lines })
    }
}

/// What the end of a status brings (`C6`): what is reserved and nobody paid is given up first (`S7`, `U7`); expired becomes
/// disabled, and so does what was paused for as long as it may be (`E3`); disabled becomes deleted, an expired trial too, and
/// a purchase that nobody paid does not come about (`B1`).
pub(crate) fn status_end(
    state: &State,
    subscription: &Subscription,
    at: Timestamp,
) -> Result<Vec<Event>, AmountOverflow> {
    let released = reservation::lapsed(subscription, at)?;
    if !released.is_empty() {
        return Ok(released);
    }
    Ok(match subscription.status {
        SubscriptionStatus::Expired | SubscriptionStatus::Paused if subscription.trial.is_none() => {
            let until = disabled_until(state, subscription);
            vec![SubscriptionDisabled { subscription: subscription.id, until, unpaid_invoice: None }.into()]
        }
        SubscriptionStatus::Pending
        | SubscriptionStatus::Expired
        | SubscriptionStatus::Paused
        | SubscriptionStatus::Disabled
        | SubscriptionStatus::Trial
        | SubscriptionStatus::Active
        | SubscriptionStatus::Deleted => vec![SubscriptionDeleted::of(subscription, at)?.into()],
    })
}

/// The day on which it is deleted once its days as expired, or paused, are over, or, without any, its term.
fn disabled_until(state: &State, subscription: &Subscription) -> Day {
    let expired = subscription.until.unwrap_or(subscription.term_days.end);
    expired.plus_setting(state.settings.disabled_days)
}

/// The day on which it is deleted that an unpaid invoice disables on a day (`I8`).
pub(crate) fn unpaid_until(state: &State, today: Day) -> Day {
    today.plus_setting(state.settings.dunning.disabled_days)
}

/// The subscription is not in a status in which that can be done.
#[data]
pub struct WrongStatus {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The status it has.
    pub status: SubscriptionStatus,
}

impl Apply for SubscriptionDisabled {
    type Checked = Known<Subscription>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            match (subscription.status, &self.unpaid_invoice) {
                (SubscriptionStatus::Active, None) => {
                    subscription.ahead == Ahead::End && subscription.term_days.end <= record.at.day()
                }
                (SubscriptionStatus::Expired | SubscriptionStatus::Paused, None) => {
                    let over = subscription.until.is_some_and(|until| until <= record.at.day());
                    subscription.trial.is_none() && over
                }
                (status, Some(_)) => subscription.can_be_dunned() && status != SubscriptionStatus::Disabled,
                (_, None) => false,
            }
        })?;
        let until = match &self.unpaid_invoice {
            None => disabled_until(state, state.subscriptions.row(known)),
            Some(unpaid) => {
                let (_, invoice) = state.invoices.require(unpaid)?;
                let charged = invoice.charges.subscriptions().contains(&known.slot());
                Corruption::WrongFigure("unpaidInvoice").unless(charged && invoice.keeps_disabled())?;
                unpaid_until(state, record.at.day())
            }
        };
        Corruption::WrongFigure("until").unless(self.until == until)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_subscription(known, |subscription| {
            subscription.status = SubscriptionStatus::Disabled;
            subscription.until = Some(self.until);
        });
    }
}

impl Costly for SubscriptionDeleted {
    fn charging(&self) -> Option<Charging<'_>> {
        if self.lines.is_empty() {
            return None;
        }
        let charging = Charging::in_its_period(&self.lines, None);
        // It was counted before, and goes back on a credit note of its own (`I3`).
        Some(Charging { invoiced: Invoiced::AtOnce, counts: Counts::Nothing, ..charging })
    }
}

impl Apply for SubscriptionDeleted {
    type Checked = (Known<Subscription>, Vec<Owed>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_subscription(self.subscription, |subscription| {
            subscription.status != SubscriptionStatus::Deleted
        })?;
        let subscription = state.subscriptions.row(known);
        record.require_due_unless_asked(subscription.until.map(Day::start))?;
        if record.is_of_0_1() {
            Corruption::WrongFigure("lines").unless(self.lines.is_empty())?;
        } else {
            let expected = Self::of(subscription, record.at).map_err(|_| Corruption::ImpossibleNumber)?;
            Corruption::WrongFigure("lines").unless(self.lines == expected.lines)?;
        }
        Ok((known, state.owed(&self.lines)?))
    }

    fn change(&self, (known, owed): Self::Checked, state: &mut State, _: &Recorded) {
        state.add_owed(&self.lines, &owed);
        if !self.lines.is_empty() {
            state.update_subscription(known, |subscription| subscription.period.paid = PaidFor::default());
        }
        state.delete_subscription(known);
    }
}
