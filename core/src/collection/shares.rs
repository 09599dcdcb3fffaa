//! How the money of one payment is shared among the invoices that one request asked for together (`I13`): what comes pays
//! the oldest first, what goes back is taken from the newest first.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::charge::Fingerprint;
use crate::charge::line::{add, subtract, sum};
use crate::collection::payment::PaymentReceived;
use crate::collection::taken_back::{PaymentChargedBack, PaymentRefunded};
use crate::state::{InvoiceEntry, Known, Payment, PaymentRequest, Slot, State};
use crate::status::InvoiceStatus;
use crate::value::{AmountOverflow, InvoiceNumber, Money};

/// What of a payment another invoice got that it was asked for with, or gave back.
#[data]
pub struct InvoiceShare {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// How much.
    pub amount: Money,
    /// What is still to be paid on it.
    pub outstanding: Money,
}

/// What of an amount with these shares of others an invoice has, and what is to be paid on it: of the one that is named, or
/// one of the others.
fn share_of(
    number: &InvoiceNumber,
    (named, amount, outstanding): (&InvoiceNumber, Money, Money),
    others: &[InvoiceShare],
) -> Option<(Money, Money)> {
    if number == named {
        let rest = others.iter().try_fold(amount, |rest, share| subtract(rest, share.amount));
        return Some((rest.unwrap_or(amount), outstanding));
    }
    let share = others.iter().find(|share| share.invoice == *number)?;
    Some((share.amount, share.outstanding))
}

/// What an event says of one of its invoices.
macro_rules! shared {
    ($($event:ty)+) => { $(
        impl $event {
            /// How much of it an invoice has, and what is to be paid on that afterwards; none where it is not about that
            /// invoice (`I13`).
            pub fn share_of(&self, number: &InvoiceNumber) -> Option<(Money, Money)> {
                share_of(number, (&self.invoice, self.amount, self.outstanding), &self.others)
            }
        }
    )+ };
}

shared!(PaymentReceived PaymentChargedBack PaymentRefunded);

/// What one invoice gets of a payment, or gives back.
pub(super) struct Share<'a> {
    invoice: Known<InvoiceEntry>,
    pub(super) entry: Cow<'a, InvoiceEntry>,
    /// How much: what became credit balance, or came from it, included.
    pub(super) amount: Money,
    /// What is to be paid on it after that.
    pub(super) outstanding: Money,
    /// The payment, as it is known here after that.
    pub(super) payment: Payment,
    /// All that it has received after that.
    pub(super) received: Money,
}

/// The shares of a payment, oldest invoice first.
pub(super) struct Shares<'a> {
    /// The invoice that the report names.
    named: Slot,
    pub(super) all: Vec<Share<'a>>,
}

impl<'a> Shares<'a> {
    /// No share yet of any of these invoices.
    fn of(state: &'a State, named: Slot, invoices: Vec<Slot>, payment: Fingerprint) -> Self {
        let share = |slot| {
            let (invoice, entry) = (state.invoices.known_at(slot)?, state.invoices.at(slot)?);
            let (amount, outstanding) = (Money::zero(entry.total.currency()), entry.outstanding);
            let (payment, received) = (entry.payment(payment), entry.received);
            Some(Share { invoice, entry, amount, outstanding, payment, received })
        };
        Self { named, all: invoices.into_iter().filter_map(share).collect() }
    }

    /// Those of all that a request is for which this invoice is one of; without a request, of this one alone.
    pub(super) fn asked(
        state: &'a State,
        named: Slot,
        request: Option<&PaymentRequest>,
        payment: Fingerprint,
    ) -> Self {
        Self::of(state, named, PaymentRequest::all_of(request, named), payment)
    }

    /// Those of all that the payment has paid before.
    pub(super) fn paid(state: &'a State, named: Slot, payment: Fingerprint) -> Self {
        Self::of(state, named, state.invoices.paid_with(payment, named), payment)
    }

    /// Whether a report told of the payment that it had come.
    pub(super) fn are_known(&self) -> bool {
        let known = |share: &Share<'_>| share.entry.payments.iter().any(|known| known.id == share.payment.id);
        self.all.iter().any(known)
    }

    /// What the payment has brought to all of them, and was not taken back.
    pub(super) fn held(&self) -> Result<Money, AmountOverflow> {
        self.sum(|share| share.payment.held)
    }

    /// What disputes have taken back of it.
    pub(super) fn disputed(&self) -> Result<Money, AmountOverflow> {
        self.sum(|share| share.payment.disputed)
    }

    /// What of it is credit balance.
    pub(super) fn credited(&self) -> Result<Money, AmountOverflow> {
        self.sum(|share| share.payment.credited)
    }

    fn sum(&self, of: impl Fn(&Share<'_>) -> Money) -> Result<Money, AmountOverflow> {
        let Some(first) = self.all.first() else { return Err(AmountOverflow) };
        sum(first.amount.currency(), self.all.iter().map(of))
    }

    /// So much comes: the oldest is paid first. Tells what is too much.
    pub(super) fn pay(&mut self, amount: Money) -> Result<Money, AmountOverflow> {
        let mut rest = amount;
        for share in &mut self.all {
            let applied = min(rest, share.outstanding)?;
            share.amount = applied;
            share.outstanding = subtract(share.outstanding, applied)?;
            share.payment = share.payment.plus(applied, Money::zero(applied.currency()))?;
            share.received = add(share.received, applied)?;
            rest = subtract(rest, applied)?;
        }
        Ok(rest)
    }

    /// What was too much is kept with the invoice that the report names, as far as it is kept: so much of that is credit
    /// balance.
    pub(super) fn keep(&mut self, kept: Money, credited: Money) -> Result<(), AmountOverflow> {
        let named = self.named_mut()?;
        named.amount = add(named.amount, kept)?;
        named.payment = named.payment.plus(kept, credited)?;
        named.received = add(named.received, kept)?;
        Ok(())
    }

    /// So much of what disputes had taken came again: of the oldest first.
    pub(super) fn win(&mut self, amount: Money) -> Result<(), AmountOverflow> {
        let mut rest = amount;
        for share in &mut self.all {
            let won = min(rest, share.payment.disputed)?;
            share.payment = share.payment.won(won)?;
            rest = subtract(rest, won)?;
        }
        let named = self.named_mut()?;
        named.payment = named.payment.won(rest)?;
        Ok(())
    }

    /// What each gives back is in dispute.
    pub(super) fn dispute(&mut self) -> Result<(), AmountOverflow> {
        self.all.iter_mut().try_for_each(|share| {
            share.payment = share.payment.disputing(share.amount)?;
            Ok(())
        })
    }

    /// So much goes back, of which the credit balance gives this: of the newest first. A void invoice stays void: what is
    /// not in the balance any more is lost (`I3`).
    pub(super) fn take_back(&mut self, amount: Money, credits: Money) -> Result<(), AmountOverflow> {
        let (mut rest, mut credits) = (subtract(amount, credits)?, credits);
        for share in self.all.iter_mut().rev() {
            let from_balance = min(credits, share.payment.credited)?;
            credits = subtract(credits, from_balance)?;
            let most = subtract(share.payment.held, from_balance)?;
            let taken = min(rest, most)?;
            rest = subtract(rest, taken)?;
            share.give_back(taken, from_balance)?;
        }
        // More than has come: whoever asks refuses what it leaves of the payment.
        self.named_mut()?.give_back(rest, credits)
    }

    /// That of the invoice which the report names.
    pub(super) fn named(&self) -> Result<&Share<'a>, AmountOverflow> {
        self.all.iter().find(|share| share.invoice.slot() == self.named).ok_or(AmountOverflow)
    }

    /// The same, to be changed.
    pub(super) fn named_mut(&mut self) -> Result<&mut Share<'a>, AmountOverflow> {
        self.all.iter_mut().find(|share| share.invoice.slot() == self.named).ok_or(AmountOverflow)
    }

    /// What becomes of the invoices that have a share, and of the one that the report names.
    pub(super) fn moved(&self) -> Vec<Paid> {
        let moved =
            self.all.iter().filter(|share| share.invoice.slot() == self.named || !share.amount.is_zero());
        moved.map(Paid::of).collect()
    }

    /// Those of the other invoices that have any.
    pub(super) fn others(&self) -> Vec<InvoiceShare> {
        let others =
            self.all.iter().filter(|share| share.invoice.slot() != self.named && !share.amount.is_zero());
        let told = |share: &Share<'_>| InvoiceShare {
            invoice: share.entry.number.clone(),
            amount: share.amount,
            outstanding: share.outstanding,
        };
        others.map(told).collect()
    }
}

/// What money that comes, or goes back, makes of one invoice.
pub(crate) struct Paid {
    pub(super) invoice: Known<InvoiceEntry>,
    pub(super) payment: Payment,
    pub(super) received: Money,
    pub(super) outstanding: Money,
    /// Whether that is another amount than before.
    pub(super) changes: bool,
}

impl Paid {
    fn of(share: &Share<'_>) -> Self {
        let Share { invoice, payment, received, outstanding, .. } = *share;
        let changes = outstanding != share.entry.outstanding;
        Self { invoice, payment, received, outstanding, changes }
    }
}

impl Share<'_> {
    fn give_back(&mut self, amount: Money, from_balance: Money) -> Result<(), AmountOverflow> {
        let all = add(amount, from_balance)?;
        self.amount = add(self.amount, all)?;
        self.payment = self.payment.minus(all, from_balance)?;
        self.received = subtract(self.received, all)?;
        if self.entry.status != InvoiceStatus::Void {
            self.outstanding = add(self.outstanding, amount)?;
        }
        Ok(())
    }
}

fn min(first: Money, second: Money) -> Result<Money, AmountOverflow> {
    first.min(second).map_err(|_| AmountOverflow)
}
