//! An invoice, as far as payments, credits, dunning and lists ask. The document is in the journal.

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charge::Fingerprint;
use crate::corruption::Corruption;
use crate::json::as_json_if_any;
use crate::settings::DunningSettings;
use crate::state::dunning::{Course, Dunning};
use crate::state::{Payment, PaymentRequests, Reference, Slot};
use crate::status::InvoiceStatus;
use crate::value::{Day, InvoiceNumber, Money, Sequence, Timestamp};

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
    /// What is open on its billing profile is too little to be asked for: as long as it is, nothing is due (`I13`).
    pub(crate) too_small: bool,
    /// Where the document is in the journal.
    pub(crate) sequence: Sequence,
    pub(crate) charges: Charges,
    /// What its lines refer to; absent: what the billing profile said (`I16`).
    #[serde(with = "as_json_if_any")]
    pub(crate) reference: Reference,
    /// It waits for the first payment of a purchase, which is not dunned (`B1`).
    pub(crate) first_payment: bool,
    /// The payments of which something came (`I7`).
    pub(crate) payments: Vec<Payment>,
    /// The requests for its payment (`I7`).
    pub(crate) requests: PaymentRequests,
    /// Until it is cleared nothing of it is due (`I17`).
    pub(crate) awaits_clearance: bool,
    /// Only while there is something to dun.
    pub(crate) dunning: Option<Box<Dunning>>,
}

/// What an invoice charges. Nearly every one opens a billing period: that needs no room of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Charges {
    /// The billing period that this subscription opened (`I1`).
    Opening(Slot),
    /// The same, of which nothing is charged.
    FreeOpening(Slot),
    /// Changes within billing periods: the subscriptions with a positive line.
    Changes(Box<[Slot]>),
}

impl Charges {
    /// The subscription whose billing period it opened.
    pub(crate) fn opens(&self) -> Option<Slot> {
        match self {
            Self::Opening(slot) | Self::FreeOpening(slot) => Some(*slot),
            Self::Changes(_) => None,
        }
    }

    /// The subscriptions with a positive line.
    pub(crate) fn subscriptions(&self) -> &[Slot] {
        match self {
            Self::Opening(slot) => core::slice::from_ref(slot),
            Self::FreeOpening(_) => &[],
            Self::Changes(slots) => slots,
        }
    }
}

impl InvoiceEntry {
    /// What came of a payment: nothing where no report told of it.
    pub(crate) fn payment(&self, id: Fingerprint) -> Payment {
        let known = self.payments.iter().find(|known| known.id == id);
        known.copied().unwrap_or(Payment::none(id, self.total.currency()))
    }

    /// Keeps what came of a payment, with room for just one more: nearly every invoice has a single one.
    pub(crate) fn keep_payment(&mut self, payment: Payment) {
        match self.payments.iter_mut().find(|known| known.id == payment.id) {
            Some(known) => *known = payment,
            None => {
                self.payments.reserve_exact(1);
                self.payments.push(payment);
            }
        }
    }

    /// Whether it is to be paid.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.status, InvoiceStatus::Due | InvoiceStatus::PastDue)
    }

    /// Whether a purchase waits for it to be paid: it is not dunned until then (`B1`).
    pub(crate) fn waits_for_first_payment(&self) -> bool {
        self.first_payment && self.status == InvoiceStatus::Due
    }

    /// Whether nothing of it is waited for: it is paid, or goes on as if it were (`I13`).
    pub(crate) fn is_as_if_paid(&self) -> bool {
        self.status == InvoiceStatus::Paid || self.too_small
    }

    /// When it becomes past due, or its dunning goes on (`I3`, `I8`).
    pub(crate) fn deadline(&self) -> Option<Timestamp> {
        match self.status {
            InvoiceStatus::Due if self.too_small || self.first_payment || self.awaits_clearance => None,
            InvoiceStatus::Due => Some(self.due.plus_days(1).start()),
            InvoiceStatus::PastDue => self.dunning.as_ref().and_then(|dunning| dunning.next),
            InvoiceStatus::Paid | InvoiceStatus::Void | InvoiceStatus::WrittenOff => None,
        }
    }

    /// Whether the payer is reminded, and the card tried again, at this instant (`I8`).
    pub(crate) fn reminds(&self, settings: &DunningSettings, at: Timestamp) -> bool {
        self.dunning_or_regular().reminds(self.due, settings, at)
    }

    /// Whether the payer is to be reminded by this instant, and was not.
    pub(crate) fn owes_reminder(&self, settings: &DunningSettings, at: Timestamp) -> bool {
        self.dunning.as_ref().is_some_and(|dunning| dunning.owes_reminder(self.due, settings, at))
    }

    /// The payer was reminded.
    pub(crate) fn remind(&mut self, at: Timestamp) {
        self.begin_dunning().reminded = Some(at);
    }

    /// New settings hold from this instant on: reminders that they put into the past do not go out.
    pub(super) fn overtake_reminders(&mut self, at: Timestamp) {
        self.dunning.iter_mut().for_each(|dunning| dunning.overtaken = Some(at));
    }

    /// Whether what it charged is disabled at this instant (`I8`).
    pub(crate) fn disables(&self, settings: &DunningSettings, at: Timestamp) -> bool {
        self.dunning_or_regular().ends(self.due, settings, at)
    }

    /// Whether what it charged stays disabled until it is paid (`I8`).
    pub(crate) fn keeps_disabled(&self) -> bool {
        self.dunning.as_ref().is_some_and(|dunning| dunning.exhausted)
    }

    fn dunning_or_regular(&self) -> Dunning {
        self.dunning.as_deref().cloned().unwrap_or_else(|| Dunning::regular(self.due))
    }

    /// Its dunning, which begins here if it has not yet.
    pub(crate) fn begin_dunning(&mut self) -> &mut Dunning {
        self.dunning.get_or_insert_with(|| Box::new(Dunning::regular(self.due)))
    }

    /// Dunning takes a faster course from this day on (`I8`).
    pub(crate) fn accelerate(&mut self, course: Course, day: Day) {
        self.begin_dunning().accelerate(course, day);
    }

    /// A decline of a card that was replaced accelerates dunning no more (`G5`).
    pub(crate) fn forget_decline(&mut self) {
        if let Some(dunning) = self.dunning.as_mut().filter(|dunning| dunning.course == Course::Declined) {
            dunning.course = Course::Regular;
        }
    }

    /// Whether the provider takes it for fraud, or money was taken back for it: then no second card is asked for it (`G8`).
    pub(crate) fn is_suspect(&self) -> bool {
        let disputed = self.payments.iter().any(|payment| payment.disputed.is_positive());
        disputed || self.dunning.as_ref().is_some_and(|dunning| dunning.course >= Course::Fraud)
    }

    /// What is outstanding once an amount has been taken off it.
    pub(crate) fn reduced_by(&self, amount: Money) -> Result<Money, Corruption> {
        let left = self.outstanding.checked_sub(amount).map_err(|_| Corruption::ImpossibleNumber)?;
        Corruption::ImpossibleNumber.unless(!left.is_negative() && !amount.is_negative())?;
        Ok(left)
    }

    /// So much is outstanding from now on; nothing left means paid.
    pub(crate) fn reduce_to(&mut self, left: Money) {
        self.outstanding = left;
        if left.is_zero() && self.is_open() {
            self.status = InvoiceStatus::Paid;
        }
    }

    /// What is open on its billing profile is too little to be asked for, or is enough again: then it is due as a new one
    /// would be (`I13`).
    pub(super) fn weigh(&mut self, too_small: bool, due: Day) {
        self.too_small = too_small;
        self.status = InvoiceStatus::Due;
        self.dunning = None;
        if !too_small {
            self.due = self.due.max(due);
        }
    }

    /// Works out when dunning goes on; nothing outstanding ends it.
    pub(super) fn go_on(&mut self, settings: &DunningSettings, now: Timestamp) {
        let due = self.due;
        match self.status {
            InvoiceStatus::Due => {}
            InvoiceStatus::PastDue => {
                let dunning = self.begin_dunning();
                dunning.next = dunning.next(due, settings, now);
            }
            InvoiceStatus::Paid | InvoiceStatus::Void | InvoiceStatus::WrittenOff => {
                self.dunning = None;
                self.too_small = false;
            }
        }
    }
}
