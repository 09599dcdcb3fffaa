//! What the exchange system said of an invoice (`I17`): beside the invoices, so that where nobody reports any it needs no
//! room.

use serde::{Deserialize, Serialize};

use crate::charge::Fingerprint;
use crate::state::settled::Kept;
use crate::state::{InvoiceEntry, Invoices, Known, Slot, State};
use crate::status::ClearanceStatus;
use crate::value::{Day, Sequence};

/// What was said last. What else it said is in the journal, at this place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Clearance {
    /// It is cleared, for ever, under this number.
    Cleared { number: Fingerprint, sequence: Sequence },
    /// It was rejected.
    Rejected { sequence: Sequence },
}

impl Clearance {
    /// Where the invoice stands by it, and the place of the report.
    pub(crate) fn told(self) -> (ClearanceStatus, Sequence) {
        match self {
            Self::Cleared { sequence, .. } => (ClearanceStatus::Cleared, sequence),
            Self::Rejected { sequence } => (ClearanceStatus::Rejected, sequence),
        }
    }
}

impl Invoices {
    /// What the exchange system said of the invoice in a slot; absent: nothing was reported.
    pub(crate) fn clearance(&self, slot: Slot) -> Option<&Clearance> {
        self.clearances.get(&slot)
    }

    /// None waits for its clearance any more: those that are paid or void do not wait once they are to be paid again.
    pub(super) fn await_no_clearance(&mut self) {
        self.kept.iter_mut().for_each(Kept::await_no_clearance);
    }
}

impl State {
    /// The exchange system said something of an invoice.
    pub(crate) fn keep_clearance(&mut self, invoice: Known<InvoiceEntry>, clearance: Clearance) {
        self.0.invoices.clearances.insert(invoice.slot(), clearance);
    }
}

impl InvoiceEntry {
    /// It waits for its clearance no more: what was due by this day is past due the day after, and its dunning counts from
    /// this day.
    pub(crate) fn await_no_clearance(&mut self, day: Day) {
        let waited = core::mem::take(&mut self.awaits_clearance);
        if waited && self.is_open() {
            self.due = self.due.max(day);
            self.dunning.iter_mut().for_each(|dunning| dunning.delay(day));
        }
    }
}
