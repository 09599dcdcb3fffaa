//! What the world outside must do: handed over at least once, each under one key (`H3`).

use selfserve::{
    ChargeCard, Effect, EffectId, OrganizationId, RefundCard, ReleasePromotion, UsePromotion, json,
};
use thiserror::Error;

use crate::error::HostError;
use crate::host::Host;
use crate::planted::Bug;
use crate::store::{Place, Store, Waiting};

/// Whose an order is, and its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Whose events asked for it.
    pub organization: OrganizationId,
    /// The idempotency key: the same order comes again with the same key, and must count once.
    pub key: EffectId,
}

/// It was not done: it stays in the outbox, and is handed over again.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("not delivered: {0}")]
pub struct Undelivered(pub String);

/// The payment provider.
///
/// To return well means that the provider has taken the order, not that the money came: that is reported later, by a
/// command ([`ReportPayment`](selfserve::ReportPayment)) with an id that is made of the report's own.
pub trait Payments {
    /// Ask money of a card. The task's key is the idempotency key of the request.
    ///
    /// # Errors
    ///
    /// [`Undelivered`] where the provider has not taken it.
    fn charge(&self, task: &Task, charge: &ChargeCard) -> Result<(), Undelivered>;

    /// Give money back to a card.
    ///
    /// # Errors
    ///
    /// [`Undelivered`] where the provider has not taken it.
    fn refund(&self, task: &Task, refund: &RefundCard) -> Result<(), Undelivered>;
}

/// Whoever tells people.
pub trait Notify {
    /// Tell people (`H7`).
    ///
    /// # Errors
    ///
    /// [`Undelivered`] where they were not told.
    fn notify(&self, task: &Task, notification: &selfserve::Notify) -> Result<(), Undelivered>;
}

/// Whoever counts the uses of promotions among all organizations (`K7`). `()` counts none: for a catalog without limits on
/// them.
pub trait Promotions {
    /// Count a use.
    ///
    /// # Errors
    ///
    /// [`Undelivered`] where it was not counted.
    fn used(&self, task: &Task, used: &UsePromotion) -> Result<(), Undelivered>;

    /// Let a use be free again.
    ///
    /// # Errors
    ///
    /// [`Undelivered`] where it was not.
    fn released(&self, task: &Task, released: &ReleasePromotion) -> Result<(), Undelivered>;
}

impl Promotions for () {
    fn used(&self, _: &Task, _: &UsePromotion) -> Result<(), Undelivered> {
        Ok(())
    }

    fn released(&self, _: &Task, _: &ReleasePromotion) -> Result<(), Undelivered> {
        Ok(())
    }
}

/// The world outside.
#[derive(Clone, Copy)]
pub struct Outside<'a> {
    /// Who moves money.
    pub payments: &'a dyn Payments,
    /// Who tells people.
    pub notify: &'a dyn Notify,
    /// Who counts the uses of promotions.
    pub promotions: &'a dyn Promotions,
}

impl Outside<'_> {
    fn take(&self, task: &Task, effect: &Effect) -> Result<(), Undelivered> {
        match effect {
            Effect::ChargeCard(charge) => self.payments.charge(task, charge),
            Effect::RefundCard(refund) => self.payments.refund(task, refund),
            Effect::Notify(notification) => self.notify.notify(task, notification),
            Effect::UsePromotion(used) => self.promotions.used(task, used),
            Effect::ReleasePromotion(released) => self.promotions.released(task, released),
        }
    }
}

/// What became of the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[must_use = "an order that nobody takes wants somebody to look"]
pub struct Handed {
    /// How many orders were handed over and are out of the outbox.
    pub done: u32,
    /// Those that were not taken, and why. They stay, and the others go on.
    pub failed: Vec<(Task, Undelivered)>,
}

impl<S: Store> Host<S> {
    /// Hands over what waits in the outbox, in order, a bounded number of orders. Each is taken out after it was handed
    /// over: whatever breaks in between, it comes again under the same key. No lock is held meanwhile.
    ///
    /// # Errors
    ///
    /// [`HostError`] when the outbox cannot be read.
    pub fn effects(&self, outside: Outside<'_>) -> Result<Handed, HostError> {
        let mut handed = Handed::default();
        let (mut left, mut after) = (self.limits.effects, Place::START);
        while left > 0 {
            let page = self.store.outbox(after, left.min(self.limits.page))?;
            let Some(last) = page.last() else { break };
            after = last.place;
            for Waiting { organization, id, json, .. } in page {
                let task = Task { organization, key: id };
                match self.hand_over(outside, &task, &json) {
                    Ok(()) => handed.done = handed.done.saturating_add(1),
                    Err(problem) => handed.failed.push((task, problem)),
                }
                left = left.saturating_sub(1);
            }
        }
        Ok(handed)
    }

    /// Hands one order over, and takes it out. One that cannot be read is a newer version's: it waits for a host that can.
    fn hand_over(&self, outside: Outside<'_>, task: &Task, json: &str) -> Result<(), Undelivered> {
        let effect: Effect =
            json::read(json.as_bytes()).map_err(|problem| Undelivered(problem.to_string()))?;
        let take_out = || {
            let done = self.store.done(task.organization, &task.key);
            done.map_err(|problem| Undelivered(problem.to_string()))
        };
        if self.planted.has(Bug::DoneFirst) {
            take_out()?;
        }
        outside.take(task, &effect)?;
        take_out()
    }
}
