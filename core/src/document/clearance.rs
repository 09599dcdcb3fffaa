//! What the exchange system said of an invoice, as the journal tells it (`I17`).

use crate::collection::{ClearanceGranted, ClearanceRefused};
use crate::document::InvoiceDocument;
use crate::event::{Event, Recorded};
use crate::status::InvoiceStatus;

tagged! {
    /// Where an invoice stands with the tax office's exchange system (`I17`).
    pub enum InvoiceClearance {
        /// Nothing was reported yet, and it is waited for.
        ClearanceAwaited = "awaited",
        /// It was rejected: it has to be sent again.
        ClearanceRefused = "rejected",
        /// It is cleared.
        ClearanceGranted = "cleared",
    }
}

/// Nothing was reported of an invoice yet, and it is waited for.
#[data]
pub struct ClearanceAwaited {}

impl InvoiceDocument {
    /// What a record says of its clearance, where invoices wait for theirs by now, or do not. It waits where they did as it
    /// was issued; what waits no more is not past due before the next day.
    pub(super) fn learn_clearance(&mut self, record: &Recorded, waits: &mut bool, by_setting: bool) {
        let waited = *waits;
        match &record.event {
            Event::InvoiceIssued(issued) if issued.number == self.number => {
                *waits = by_setting;
                self.clearance = by_setting.then(|| ClearanceAwaited {}.into());
            }
            Event::InvoiceCleared(cleared) if cleared.invoice == self.number => {
                *waits = false;
                self.clearance = Some(ClearanceGranted { number: cleared.number.clone() }.into());
            }
            Event::InvoiceRejected(rejected) if rejected.invoice == self.number => {
                let (code, reason) = (rejected.code.clone(), rejected.reason.clone());
                self.clearance = Some(ClearanceRefused { code, reason }.into());
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
    /// Whether nothing was reported yet.
    pub(super) fn is_awaited(&self) -> bool {
        matches!(self, Self::ClearanceAwaited(_))
    }
}
