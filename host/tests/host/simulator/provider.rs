//! The payment provider and the mail: they take the same order twice, and act once.

use std::sync::{Arc, Mutex};

use selfserve_host::audit::{Charged, Taken};
use selfserve_host::{Notify, Payments, Task, Undelivered};

use super::chance::Chance;
use super::wire::Wire;
use crate::setting::*;

/// The world outside of all servers.
pub(super) struct Provider {
    inner: Mutex<Inner>,
}

struct Inner {
    chance: Chance,
    /// The server that hands something over now.
    wire: Option<Arc<Wire>>,
    calm: bool,
    taken: Taken,
    reports: Vec<Report>,
    findings: Vec<String>,
}

/// A webhook that waits to be delivered.
#[derive(Clone)]
pub(super) struct Report {
    pub(super) id: CommandId,
    pub(super) command: Command,
    pub(super) deliveries: usize,
}

impl Provider {
    pub(super) fn new(seed: u64) -> Self {
        let inner = Inner {
            chance: Chance::new(seed ^ 0x5EED_0F0A_9A1E),
            wire: None,
            calm: false,
            taken: Taken::default(),
            reports: Vec::new(),
            findings: Vec::new(),
        };
        Self { inner: Mutex::new(inner) }
    }

    /// This server hands over from now on.
    pub(super) fn called_by(&self, wire: &Arc<Wire>) {
        self.inner.lock().unwrap().wire = Some(Arc::clone(wire));
    }

    /// From now on nothing goes wrong.
    pub(super) fn calm(&self) {
        self.inner.lock().unwrap().calm = true;
    }

    /// One of the reports that wait, any of them.
    pub(super) fn take_report(&self) -> Option<Report> {
        let inner = &mut *self.inner.lock().unwrap();
        if inner.reports.is_empty() {
            return None;
        }
        let which = inner.chance.below(inner.reports.len());
        Some(inner.reports.swap_remove(which))
    }

    /// Whether any report waits.
    pub(super) fn has_reports(&self) -> bool {
        !self.inner.lock().unwrap().reports.is_empty()
    }

    /// A report comes again.
    pub(super) fn put_back(&self, report: Report) {
        self.inner.lock().unwrap().reports.push(report);
    }

    /// What it was handed.
    pub(super) fn taken(&self) -> Taken {
        self.inner.lock().unwrap().taken.clone()
    }

    pub(super) fn findings(&self) -> Vec<String> {
        self.inner.lock().unwrap().findings.clone()
    }
}

impl Inner {
    /// The server may crash ahead of an order, or behind it; the connection may break at either place, too.
    fn trouble(&mut self, percent: usize) -> Result<(), Undelivered> {
        if self.calm || !self.chance.percent(percent) {
            return Ok(());
        }
        if self.chance.percent(50)
            && let Some(wire) = &self.wire
        {
            wire.kill();
        }
        Err(Undelivered("the connection broke".into()))
    }

    fn charge(&mut self, key: &EffectId, charge: &ChargeCard) {
        let asked =
            |succeeded| Charged { invoice: charge.invoice.clone(), amount: charge.order.amount, succeeded };
        if let Some(first) = self.taken.charges.get(key) {
            if *first != asked(first.succeeded) {
                self.findings.push(format!("{key} came with another content"));
            }
            return;
        }
        let succeeds = self.chance.percent(85);
        self.taken.charges.insert(key.clone(), asked(succeeds));
        let number = self.taken.charges.len();
        let result: PaymentResult = if succeeds {
            PaymentSucceeded { amount: charge.order.amount }.into()
        } else {
            PaymentDeclined { retry: Retry::Possible, reason: None }.into()
        };
        let report = ReportPayment {
            invoice: charge.invoice.clone(),
            payment: format!("pay_{number}").as_str().into(),
            report: Some(format!("evt_{number}").as_str().into()),
            request: Some(key.clone()),
            result,
        };
        let number = u128::try_from(number).expect("few");
        // The same report may come under another command's id, from a host that makes ids otherwise.
        let ids = if self.chance.percent(20) { vec![0, 1] } else { vec![0] };
        for other in ids {
            let id = id((0xEE << 64) + (number << 8) + other);
            self.reports.push(Report { id, command: report.clone().into(), deliveries: 0 });
        }
    }
}

impl Payments for Provider {
    fn charge(&self, task: &Task, charge: &ChargeCard) -> Result<(), Undelivered> {
        let inner = &mut *self.inner.lock().unwrap();
        inner.trouble(8)?;
        inner.charge(&task.key, charge);
        inner.trouble(8)
    }

    fn refund(&self, task: &Task, _: &RefundCard) -> Result<(), Undelivered> {
        self.inner.lock().unwrap().taken.told.insert(task.key.clone());
        Ok(())
    }
}

impl Notify for Provider {
    fn notify(&self, task: &Task, _: &selfserve::Notify) -> Result<(), Undelivered> {
        let inner = &mut *self.inner.lock().unwrap();
        inner.trouble(2)?;
        inner.taken.told.insert(task.key.clone());
        inner.trouble(2)
    }
}
