//! A payment provider and a mail that do as they are told.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use selfserve::{
    ChargeCard, CommandId, Effect, EffectId, PaymentDeclined, PaymentId, PaymentResult, PaymentSucceeded,
    RefundCard, ReleasePromotion, ReportPayment, UsePromotion, Uuid,
};

use crate::effects::{Notify, Outside, Payments, Promotions, Task, Undelivered};

/// The world outside: it takes everything, remembers it, and charges cards as it is told.
#[derive(Default)]
pub(super) struct Provider(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    /// How the next charges end; absent: nothing is heard of them.
    coming: VecDeque<Option<PaymentDeclined>>,
    taken: Vec<Effect>,
    reports: Vec<ReportPayment>,
}

impl Provider {
    /// Lets the next charge end so; absent: nothing is heard of it.
    pub(super) fn let_come(&self, result: Option<PaymentDeclined>) {
        self.inner().coming.push_back(result);
    }

    /// What it was asked since it was last forgotten.
    pub(super) fn taken(&self) -> Vec<Effect> {
        self.inner().taken.clone()
    }

    pub(super) fn forget(&self) {
        self.inner().taken.clear();
    }

    /// What it reports now.
    pub(super) fn reports(&self) -> Vec<ReportPayment> {
        std::mem::take(&mut self.inner().reports)
    }

    pub(super) fn outside(&self) -> Outside<'_> {
        Outside { payments: self, notify: self, promotions: self }
    }

    fn take(&self, effect: impl Into<Effect>) -> Result<(), Undelivered> {
        self.inner().taken.push(effect.into());
        Ok(())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The id of a report: made of the key of what was asked.
pub(super) fn report_id(request: &EffectId) -> CommandId {
    CommandId(Uuid::new_v5(&Uuid::NAMESPACE_OID, request.as_str().as_bytes()))
}

impl Payments for Provider {
    fn charge(&self, task: &Task, charge: &ChargeCard) -> Result<(), Undelivered> {
        let mut inner = self.inner();
        inner.taken.push(charge.clone().into());
        let result: PaymentResult = match inner.coming.pop_front() {
            None => PaymentSucceeded { amount: charge.order.amount }.into(),
            Some(Some(declined)) => declined.into(),
            Some(None) => return Ok(()),
        };
        let payment = PaymentId::new(report_id(&task.key).to_string());
        let (invoice, request) = (charge.invoice.clone(), Some(task.key.clone()));
        inner.reports.push(ReportPayment { invoice, payment, report: None, request, result });
        Ok(())
    }

    fn refund(&self, _: &Task, refund: &RefundCard) -> Result<(), Undelivered> {
        self.take(refund.clone())
    }
}

impl Notify for Provider {
    fn notify(&self, _: &Task, notification: &selfserve::Notify) -> Result<(), Undelivered> {
        self.take(notification.clone())
    }
}

impl Promotions for Provider {
    fn used(&self, _: &Task, used: &UsePromotion) -> Result<(), Undelivered> {
        self.take(used.clone())
    }

    fn released(&self, _: &Task, released: &ReleasePromotion) -> Result<(), Undelivered> {
        self.take(released.clone())
    }
}
