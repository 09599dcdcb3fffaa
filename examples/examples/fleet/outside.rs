//! The world outside: a payment provider and a mail that write down what they were handed.

use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use selfserve::{
    Actor, ChargeCard, CommandId, EffectId, Money, OrganizationId, PaymentDeclined, PaymentId, PaymentResult,
    PaymentSucceeded, RefundCard, ReportPayment, Retry,
};
use selfserve_host::{Host, HostError, Notify, Outside, Payments, Store, Task, Undelivered};
use uuid::Uuid;

use crate::records::{Lines, Order};

/// Reports whose shop has answered.
const ACKNOWLEDGED: &str = "acknowledged";

pub(crate) struct World {
    orders: Lines,
    acknowledged: Lines,
    /// What the provider has to report.
    reports: Mutex<Vec<(OrganizationId, ReportPayment)>>,
}

impl World {
    pub(crate) fn open(folder: &Path, name: &str) -> io::Result<Self> {
        Ok(Self {
            orders: Lines::open(folder, &format!("{name}.{}", Order::KIND))?,
            acknowledged: Lines::open(folder, &format!("{name}.{ACKNOWLEDGED}"))?,
            reports: Mutex::default(),
        })
    }

    pub(crate) fn outside(&self) -> Outside<'_> {
        Outside { payments: self, notify: self, promotions: &() }
    }

    /// Brings what the provider has to report. What the shop does not answer comes again.
    pub(crate) fn report<S: Store>(&self, host: &Host<S>) -> Result<(), HostError> {
        let mut left = std::mem::take(&mut *self.reports.lock().unwrap_or_else(PoisonError::into_inner));
        let mut outcome = Ok(());
        left.retain(|(organization, report)| {
            let told = self.tell(host, *organization, report);
            let again = told.is_err();
            outcome = outcome.clone().and(told);
            again
        });
        self.reports.lock().unwrap_or_else(PoisonError::into_inner).append(&mut left);
        outcome
    }

    fn tell<S: Store>(
        &self,
        host: &Host<S>,
        organization: OrganizationId,
        report: &ReportPayment,
    ) -> Result<(), HostError> {
        let request = report.request.as_ref().expect("it answers one");
        host.shop(organization).execute(Actor::SYSTEM, report_id(request), report.clone())?;
        // Told twice, it counts once: no harm if this line is lost.
        let _written = self.acknowledged.add(&[request]);
        Ok(())
    }

    /// What a provider brings again, since nobody has answered: all the orders ever taken, but for those.
    pub(crate) fn remember(&self, folder: &Path) -> io::Result<()> {
        let acknowledged: std::collections::BTreeSet<String> =
            crate::records::read(folder, ACKNOWLEDGED, |fields| Some(fields.concat()))?.into_iter().collect();
        let orders = crate::records::read(folder, Order::KIND, Order::parse)?;
        let mut reports = self.reports.lock().unwrap_or_else(PoisonError::into_inner);
        for Order { organization, key, charge } in orders {
            if let Some((invoice, amount)) = charge
                && !acknowledged.contains(key.as_str())
            {
                reports.push((organization, report(&key, invoice, amount)));
            }
        }
        Ok(())
    }

    fn take(&self, task: &Task, charge: Option<&ChargeCard>) -> Result<(), Undelivered> {
        let order = Order {
            organization: task.organization,
            key: task.key.clone(),
            charge: charge.map(|charge| (charge.invoice.clone(), charge.order.amount)),
        };
        order.write(&self.orders).map_err(|problem| Undelivered(problem.to_string()))
    }
}

/// Whether a charge succeeds: nine of ten do. The same key is always answered alike.
pub(crate) fn succeeds(key: &EffectId) -> bool {
    report_id(key).0.as_bytes()[0] < 230
}

fn report(key: &EffectId, invoice: selfserve::InvoiceNumber, amount: Money) -> ReportPayment {
    let result: PaymentResult = if succeeds(key) {
        PaymentSucceeded { amount }.into()
    } else {
        PaymentDeclined { retry: Retry::Possible, reason: None }.into()
    };
    let payment = PaymentId::new(report_id(key).to_string());
    ReportPayment { invoice, payment, report: None, request: Some(key.clone()), result }
}

fn report_id(key: &EffectId) -> CommandId {
    CommandId(Uuid::new_v5(&Uuid::NAMESPACE_OID, key.as_str().as_bytes()))
}

impl Payments for World {
    fn charge(&self, task: &Task, charge: &ChargeCard) -> Result<(), Undelivered> {
        self.take(task, Some(charge))?;
        let report = report(&task.key, charge.invoice.clone(), charge.order.amount);
        self.reports.lock().unwrap_or_else(PoisonError::into_inner).push((task.organization, report));
        Ok(())
    }

    fn refund(&self, task: &Task, _: &RefundCard) -> Result<(), Undelivered> {
        self.take(task, None)
    }
}

impl Notify for World {
    fn notify(&self, task: &Task, _: &selfserve::Notify) -> Result<(), Undelivered> {
        self.take(task, None)
    }
}
