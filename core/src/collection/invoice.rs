//! Invoices: the document, which never changes, and where it stands (`I2`, `I3`, `I5`).

use alloc::vec::Vec;

use selfserve_macros::data;

use crate::calendar::ServicePeriod;
use crate::charge::line::{Line, LineKind, add, subtract};
use crate::charge::tax::TaxAmount;
use crate::charge::{BillTo, InvoiceDelivery, PaymentOrder};
use crate::corruption::Corruption;
use crate::event::{Apply, Recorded};
use crate::state::{ChargedBy, Charges, InvoiceEntry, Lot, Profile, Slot, State};
use crate::status::{InvoiceStatus, SubscriptionStatus};
use crate::value::{BillingProfileId, Day, InvoiceNumber, Money, SubscriptionId, TextLine, Timestamp};

/// An invoice was issued: the whole document, which never changes (`I3`).
#[data]
pub struct InvoiceIssued {
    /// Its number.
    pub number: InvoiceNumber,
    /// Its place in its series, from 1, without a gap.
    pub serial: u32,
    /// Its date.
    pub date: Day,
    /// Until when it is to be paid.
    pub due: Day,
    /// The billing profile.
    pub billing_profile: BillingProfileId,
    /// Whom it is made out to, as it was then; absent once erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bill_to: Option<BillTo>,
    /// The purchase order number, as it was then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purchase_order: Option<TextLine<50>>,
    /// Whether it is sent by e-mail.
    pub delivery: InvoiceDelivery,
    /// Its lines.
    pub lines: Vec<Line>,
    /// The net amounts of the lines together.
    pub subtotal: Money,
    /// The taxes of the lines together, by rate.
    pub taxes: Vec<TaxAmount>,
    /// Subtotal and taxes together; negative for a credit note.
    pub total: Money,
    /// What of its credits has reduced other invoices already (`I5`).
    pub allocated: Money,
    /// What of the credit balance it uses.
    pub credits_applied: Money,
    /// What goes to the credit balance.
    pub credited: Money,
    /// What is to be paid.
    pub amount_due: Money,
    /// Whom the host is asked to charge; absent where nothing is left to pay, or no card can be charged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub charge: Option<PaymentOrder>,
    /// Whom the host is asked to refund, where credits go back to the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund: Option<PaymentOrder>,
}

/// A credit reduced what is outstanding on the invoice that had charged it; the document does not change (`I5`).
#[data]
pub struct CreditAllocated {
    /// The subscription whose credit it is.
    pub subscription: SubscriptionId,
    /// The billing period that it credits.
    pub billing_period: ServicePeriod,
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// By how much less is outstanding on it.
    pub amount: Money,
}

/// The pending lines of a billing profile came to nothing, so that there is nothing to invoice (`I5`).
#[data]
pub struct ChangesNetted {
    /// The billing profile.
    pub billing_profile: BillingProfileId,
}

/// An invoice was not paid by its due date (`I3`).
#[data]
pub struct InvoicePastDue {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// What is still to be paid.
    pub outstanding: Money,
}

/// An invoice need not be paid any more: the purchase did not come about (`B1`).
#[data]
pub struct InvoiceVoided {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// What had been paid on it, by card or from the credit balance: it becomes credit balance.
    pub credited: Money,
}

impl Apply for InvoiceIssued {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        let profile = state.profiles.known(self.billing_profile)?;
        for line in &self.lines {
            state.subscriptions.known(line.subscription)?;
        }
        let left = self.left_on(state.profiles.at(profile).ok_or(Corruption::UnknownReference)?)?;
        let charges = self.charges(state)?;
        let opened = charges.opens().and_then(|slot| state.subscriptions.at(slot));
        let first_payment = opened.is_some_and(|opened| opened.status == SubscriptionStatus::Pending)
            || self.lines.iter().any(|line| state.is_reserved(line));
        let status = self.status_at_issue();
        let slot = state.invoices.insert(InvoiceEntry {
            number: self.number.clone(),
            profile,
            date: self.date,
            due: self.due,
            total: self.total,
            amount_due: self.amount_due,
            outstanding: self.amount_due,
            received: Money::zero(self.total.currency()),
            status: InvoiceStatus::Paid,
            sequence: record.sequence,
            charges,
            first_payment,
            reports: Vec::new(),
            dunning: None,
        })?;
        state.invoices.last = Some((self.date.ymd().0, self.serial));
        state.change_invoice(slot, record.at, |invoice| {
            invoice.status = status;
            Ok(())
        })?;
        self.settle_profile(state, profile, left)?;
        self.mark_charged(state, profile, slot)
    }
}

impl InvoiceIssued {
    /// Where it stands as it is issued: with nothing left to pay, it is paid (`I3`).
    pub(crate) fn status_at_issue(&self) -> InvoiceStatus {
        if self.amount_due.is_zero() { InvoiceStatus::Paid } else { InvoiceStatus::Due }
    }

    fn charges(&self, state: &State) -> Result<Charges, Corruption> {
        if let Some(opening) = self.lines.iter().find(|line| line.kind.opens_a_period()) {
            let slot = state.subscriptions.known(opening.subscription)?;
            return Ok(if opening.is_positive() {
                Charges::Opening(slot)
            } else {
                Charges::FreeOpening(slot)
            });
        }
        let charged = self.lines.iter().filter(|line| line.is_positive());
        let mut slots = Vec::new();
        for slot in charged.map(|line| state.subscriptions.known(line.subscription)) {
            let slot = slot?;
            if !slots.contains(&slot) {
                slots.push(slot);
            }
        }
        Ok(Charges::Changes(slots.into()))
    }

    /// What is left on the billing profile: its balance, and what is allocated.
    fn left_on(&self, profile: &Profile) -> Result<(Money, Money), Corruption> {
        let balance =
            subtract(profile.balance, self.credits_applied).and_then(|balance| add(balance, self.credited));
        let allocated = subtract(profile.allocated, self.allocated);
        match (balance, allocated) {
            (Ok(balance), Ok(allocated)) if !balance.is_negative() && !allocated.is_negative() => {
                Ok((balance, allocated))
            }
            _ => Err(Corruption::ImpossibleNumber),
        }
    }

    /// The lines are pending no more, and the balance is what is left of it.
    fn settle_profile(
        &self,
        state: &mut State,
        slot: Slot,
        (balance, allocated): (Money, Money),
    ) -> Result<(), Corruption> {
        state.change_profile(slot, |profile| {
            profile.balance = balance;
            profile.allocated = allocated;
            if allocated.is_zero() {
                profile.allocations = Vec::new();
            }
            let all = self.is_change_invoice(profile);
            profile.settle(|pending| !all && !self.lines.contains(pending));
            Ok(())
        })
    }

    /// Whether it collects all pending changes, those that netted to zero included.
    fn is_change_invoice(&self, profile: &Profile) -> bool {
        let opens = self.lines.iter().any(|line| line.kind.opens_a_period());
        !opens && profile.change_invoice().is_some_and(|due| due.day() <= self.date)
    }

    /// What this invoice charged can be credited against it (`I5`), or waits for its payment (`S7`).
    fn mark_charged(&self, state: &mut State, profile: Slot, slot: Slot) -> Result<(), Corruption> {
        for line in &self.lines {
            let subscription = state.subscriptions.known(line.subscription)?;
            let Some(subscription) = state.subscriptions.at_mut(subscription) else { continue };
            match line.kind {
                LineKind::Purchase
                | LineKind::RecurringCharge
                | LineKind::Renew
                | LineKind::Reenable
                | LineKind::Convert => {
                    subscription.period.invoice = Some(slot);
                }
                LineKind::AddQuantity if subscription.reserves(line) => {
                    subscription.reserved.iter_mut().for_each(|reserved| reserved.invoice = Some(slot));
                }
                LineKind::AddQuantity => {
                    let here = |lot: &&mut Lot| {
                        lot.since == line.arose && lot.charged_by == ChargedBy::Pending(profile)
                    };
                    let added = subscription.lots.iter_mut().filter(here);
                    added.for_each(|lot| lot.charged_by = ChargedBy::Invoice(slot));
                }
                LineKind::RemoveQuantity | LineKind::Cancel => {}
            }
        }
        Ok(())
    }
}

impl Apply for CreditAllocated {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        let slot = state.invoices.slot(&self.invoice).ok_or(Corruption::UnknownReference)?;
        let payer = state.invoices.at(slot).ok_or(Corruption::UnknownReference)?.profile;
        let before = state.profiles.at(payer).ok_or(Corruption::UnknownReference)?.allocated;
        let allocated = add(before, self.amount).map_err(|_| Corruption::ImpossibleNumber)?;
        state.reduce_outstanding(slot, record.at, self.amount)?;
        state.change_profile(payer, |profile| {
            profile.allocated = allocated;
            profile.allocations.push((self.subscription, self.billing_period));
            Ok(())
        })
    }
}

impl State {
    /// Takes an amount off what is outstanding on an invoice; nothing left means paid.
    pub(crate) fn reduce_outstanding(
        &mut self,
        slot: Slot,
        at: Timestamp,
        amount: Money,
    ) -> Result<(), Corruption> {
        self.change_invoice(slot, at, |invoice| {
            let left = subtract(invoice.outstanding, amount).map_err(|_| Corruption::ImpossibleNumber)?;
            if left.is_negative() || amount.is_negative() {
                return Err(Corruption::ImpossibleNumber);
            }
            invoice.outstanding = left;
            if left.is_zero() && invoice.status != InvoiceStatus::Void {
                invoice.status = InvoiceStatus::Paid;
            }
            Ok(())
        })
    }
}

impl Apply for ChangesNetted {
    fn apply(&self, state: &mut State, _: &Recorded) -> Result<(), Corruption> {
        let slot = state.profiles.known(self.billing_profile)?;
        state.change_profile(slot, |profile| {
            profile.settle(|_| false);
            Ok(())
        })
    }
}

impl Apply for InvoicePastDue {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        let slot = state.invoices.slot(&self.invoice).ok_or(Corruption::UnknownReference)?;
        state.change_invoice(slot, record.at, |invoice| {
            invoice.status = InvoiceStatus::PastDue;
            Ok(())
        })
    }
}

impl InvoiceVoided {
    /// The end of an invoice that need not be paid any more.
    pub(crate) fn of(invoice: &InvoiceEntry) -> Self {
        let paid = subtract(invoice.total, invoice.outstanding);
        let credited = paid.unwrap_or(Money::zero(invoice.total.currency()));
        Self { invoice: invoice.number.clone(), credited }
    }
}

impl Apply for InvoiceVoided {
    fn apply(&self, state: &mut State, record: &Recorded) -> Result<(), Corruption> {
        let slot = state.invoices.slot(&self.invoice).ok_or(Corruption::UnknownReference)?;
        let payer = state.invoices.at(slot).ok_or(Corruption::UnknownReference)?.profile;
        state.change_profile(payer, |profile| {
            profile.balance =
                add(profile.balance, self.credited).map_err(|_| Corruption::ImpossibleNumber)?;
            Ok(())
        })?;
        state.change_invoice(slot, record.at, |invoice| {
            invoice.status = InvoiceStatus::Void;
            invoice.outstanding = Money::zero(invoice.outstanding.currency());
            Ok(())
        })
    }
}
