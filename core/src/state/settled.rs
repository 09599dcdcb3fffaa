//! Invoices that are settled, packed: over the years they are nearly all there are.

use alloc::borrow::Cow;
use alloc::boxed::Box;

use serde::{Deserialize, Serialize};

use crate::charge::Fingerprint;
use crate::state::{Charges, InvoiceEntry, Payment, PaymentRequests, Slot};
use crate::status::InvoiceStatus;
use crate::value::{Currency, Day, InvoiceNumber, Money, Sequence};

/// An invoice as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) enum Kept {
    /// With all that may still happen to it.
    Whole(Box<InvoiceEntry>),
    /// Packed, without its number.
    Settled(Settled),
}

/// An invoice for one subscription that a single payment paid in full, and of which nothing else is to be told. A
/// chargeback, or one more payment, unpacks it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Settled {
    profile: Slot,
    date: Day,
    due: Day,
    /// Its total, all of which was due, and has come.
    minor_units: i64,
    currency: Currency,
    sequence: Sequence,
    subscription: Slot,
    opens_a_period: bool,
    first_payment: bool,
    /// Its payment.
    payment: Fingerprint,
    /// Whether it was asked for with the document, and not again.
    asked: bool,
    awaits_clearance: bool,
}

impl Settled {
    /// Packs an invoice, where nothing is lost by it.
    fn of(invoice: &InvoiceEntry) -> Option<Self> {
        let total = invoice.total;
        let paid_at_once = invoice.status == InvoiceStatus::Paid
            && invoice.outstanding.is_zero()
            && [invoice.amount_due, invoice.received] == [total, total]
            && invoice.reference.is_none()
            && invoice.dunning.is_none();
        let (&[payment], &[subscription]) = (&*invoice.payments, invoice.charges.subscriptions()) else {
            return None;
        };
        let in_full = payment == Payment::in_full(payment.id, total);
        let asked = !invoice.requests.made().is_empty();
        let asked_once = invoice.requests == PaymentRequests::of_settled(asked.then_some(invoice.sequence));
        (paid_at_once && in_full && asked_once).then(|| Self {
            profile: invoice.profile,
            date: invoice.date,
            due: invoice.due,
            minor_units: total.minor_units(),
            currency: total.currency(),
            sequence: invoice.sequence,
            subscription,
            opens_a_period: invoice.charges.opens().is_some(),
            first_payment: invoice.first_payment,
            payment: payment.id,
            asked,
            awaits_clearance: invoice.awaits_clearance,
        })
    }

    fn unpack(&self, number: &str) -> InvoiceEntry {
        let total = Money::from_minor_units(self.minor_units, self.currency);
        InvoiceEntry {
            number: InvoiceNumber::new(number),
            profile: self.profile,
            date: self.date,
            due: self.due,
            total,
            amount_due: total,
            outstanding: Money::zero(self.currency),
            received: total,
            status: InvoiceStatus::Paid,
            too_small: false,
            sequence: self.sequence,
            charges: if self.opens_a_period {
                Charges::Opening(self.subscription)
            } else {
                Charges::Changes([self.subscription].into())
            },
            reference: None,
            first_payment: self.first_payment,
            payments: vec![Payment::in_full(self.payment, total)],
            requests: PaymentRequests::of_settled(self.asked.then_some(self.sequence)),
            awaits_clearance: self.awaits_clearance,
            dunning: None,
        }
    }
}

impl Kept {
    /// An invoice, packed if it can be.
    pub(super) fn of(invoice: InvoiceEntry) -> Self {
        Settled::of(&invoice).map_or_else(|| Self::Whole(Box::new(invoice)), Self::Settled)
    }

    /// The invoice of this number.
    pub(super) fn read(&self, number: &str) -> Cow<'_, InvoiceEntry> {
        match self {
            Self::Whole(invoice) => Cow::Borrowed(invoice),
            Self::Settled(settled) => Cow::Owned(settled.unpack(number)),
        }
    }

    /// The invoice, unless it is packed.
    pub(super) fn whole(&self) -> Option<&InvoiceEntry> {
        match self {
            Self::Whole(invoice) => Some(invoice),
            Self::Settled(_) => None,
        }
    }

    /// It waits for its clearance no more (`I17`).
    pub(super) fn await_no_clearance(&mut self) {
        match self {
            Self::Whole(invoice) => invoice.awaits_clearance = false,
            Self::Settled(settled) => settled.awaits_clearance = false,
        }
    }

    pub(super) fn profile(&self) -> Slot {
        match self {
            Self::Whole(invoice) => invoice.profile,
            Self::Settled(settled) => settled.profile,
        }
    }

    pub(super) fn date(&self) -> Day {
        match self {
            Self::Whole(invoice) => invoice.date,
            Self::Settled(settled) => settled.date,
        }
    }

    /// Changes the invoice of this number.
    pub(super) fn change<T>(&mut self, number: &str, change: impl FnOnce(&mut InvoiceEntry) -> T) -> T {
        match self {
            Self::Whole(invoice) => {
                let answer = change(invoice);
                if let Some(settled) = Settled::of(invoice) {
                    *self = Self::Settled(settled);
                }
                answer
            }
            Self::Settled(settled) => {
                let mut invoice = settled.unpack(number);
                let answer = change(&mut invoice);
                *self = Self::of(invoice);
                answer
            }
        }
    }
}
