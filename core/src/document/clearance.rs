//! What the exchange system said of an invoice, as the journal tells it (`I17`).

use crate::document::InvoiceDocument;
use crate::event::{Event, Recorded};
use crate::status::{ClearanceStatus, InvoiceStatus};
use crate::value::{ClearanceNumber, RejectionCode, Text};

/// Where an invoice stands with the tax office's exchange system (`I17`).
#[data]
pub struct InvoiceClearance {
    /// Where.
    pub status: ClearanceStatus,
    /// The number under which it is cleared.
    pub number: Option<ClearanceNumber>,
    /// The code of the reason for which it was rejected, where there is one.
    pub code: Option<RejectionCode>,
    /// That reason; empty once erased.
    pub reason: Option<Text>,
}

impl InvoiceDocument {
    /// What a record says of its clearance, where invoices wait for theirs by now, or do not. It waits where they did as it
    /// was issued; what waits no more is not past due before the next day.
    pub(super) fn learn_clearance(&mut self, record: &Recorded, waits: &mut bool, by_setting: bool) {
        let waited = *waits;
        match &record.event {
            Event::InvoiceIssued(issued) if issued.number == self.number => {
                *waits = by_setting;
                self.clearance = by_setting.then(|| InvoiceClearance::of(ClearanceStatus::Awaited));
            }
            Event::InvoiceCleared(cleared) if cleared.invoice == self.number => {
                *waits = false;
                let number = Some(cleared.number.clone());
                self.clearance =
                    Some(InvoiceClearance { number, ..InvoiceClearance::of(ClearanceStatus::Cleared) });
            }
            Event::InvoiceRejected(rejected) if rejected.invoice == self.number => {
                let (code, reason) = (rejected.code.clone(), Some(rejected.reason.clone()));
                let rejected = InvoiceClearance::of(ClearanceStatus::Rejected);
                self.clearance = Some(InvoiceClearance { code, reason, ..rejected });
            }
            Event::SettingsChanged(_) if !by_setting => {
                *waits = false;
                self.clearance = self.clearance.take().filter(|clearance| !clearance.is_awaited());
            }
            _ => {}
        }
        let is_open = matches!(self.status, Some(InvoiceStatus::Due | InvoiceStatus::PastDue));
        if waited && !*waits && is_open {
            self.pay_by = self.pay_by.or(Some(self.due)).max(Some(record.at.day()));
        }
    }
}

impl InvoiceClearance {
    fn of(status: ClearanceStatus) -> Self {
        Self { status, number: None, code: None, reason: None }
    }

    /// Whether nothing was reported yet.
    pub(super) fn is_awaited(&self) -> bool {
        self.status == ClearanceStatus::Awaited
    }
}
