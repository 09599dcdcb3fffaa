//! The index of invoices: what payments, credits and lists ask. The documents are in the journal.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::billing::invoice::InvoiceStatus;
use crate::billing::payment::ReportKind;
use crate::state::Slot;
use crate::value::{Day, InvoiceNumber, Money, PaymentId, Sequence, Timestamp};

/// An invoice (`I3`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct InvoiceEntry {
    pub(crate) number: InvoiceNumber,
    pub(crate) profile: Slot,
    pub(crate) date: Day,
    pub(crate) due: Day,
    pub(crate) total: Money,
    pub(crate) amount_due: Money,
    /// What is still to be paid.
    pub(crate) outstanding: Money,
    /// What payments have brought, less what was charged back.
    pub(crate) received: Money,
    pub(crate) status: InvoiceStatus,
    /// Where the document is in the journal.
    pub(crate) sequence: Sequence,
    /// The subscription whose billing period it opened.
    pub(crate) opens: Option<Slot>,
    /// It waits for the first payment of a purchase, which is not dunned (`B1`).
    pub(crate) first_payment: bool,
    /// The provider's reports that were counted (`I7`).
    pub(crate) reports: Vec<(PaymentId, ReportKind)>,
}

impl InvoiceEntry {
    /// Remembers a report, with room for just one more: nearly every invoice has a single one.
    pub(crate) fn count_report(&mut self, payment: &PaymentId, kind: ReportKind) {
        self.reports.reserve_exact(1);
        self.reports.push((payment.clone(), kind));
    }

    /// When it becomes past due, if nothing is paid (`I3`).
    pub(crate) fn past_due(&self) -> Option<Timestamp> {
        (self.status == InvoiceStatus::Due && !self.first_payment).then(|| self.due.plus_days(1).start())
    }
}
