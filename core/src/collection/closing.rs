//! Closing a billing profile that is not needed any more (`G7`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::PaymentOrder;
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::Denial;
use crate::effect::Orders;
use crate::event::{Apply, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{InvoiceEntry, Known, Profile, State};
use crate::status::InvoiceStatus;
use crate::value::{BillingProfileId, InvoiceNumber, Money};

/// Closes a billing profile, by its owner (`G7`): for ever, it pays for nothing any more. What is open and too little to be
/// asked for is written off (`I13`).
#[data(WellFormed)]
pub struct CloseBillingProfile {
    /// Which one.
    pub billing_profile: BillingProfileId,
}

/// A billing profile was closed. Its payment methods pay for it no more; its invoices stay.
#[data]
pub struct BillingProfileClosed {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// Whom the host is asked to refund what was left of its credit balance.
    pub refund: Option<PaymentOrder>,
}

/// An invoice is not to be paid any more: what is outstanding was too little to be asked for until its billing profile was
/// closed (`I13`). No line takes it back, and no credit note.
#[data]
pub struct InvoiceWrittenOff {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// What was outstanding.
    pub amount: Money,
}

/// The billing profile is still needed.
#[data]
pub struct BillingProfileInUse {
    /// Which one.
    pub billing_profile: BillingProfileId,
    /// How many of its subscriptions are not deleted.
    pub subscriptions: u32,
    /// How many lines wait for an invoice.
    pub pending_lines: u32,
    /// How many of its invoices are to be paid, unless they are together too little to be asked for (`I13`).
    pub open_invoices: u32,
}

/// The billing profile is closed.
#[data]
pub struct ClosedBillingProfile {
    /// Which one.
    pub billing_profile: BillingProfileId,
}

impl Decide for CloseBillingProfile {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let (slot, profile) = case.profile(self.billing_profile, Right::CloseBillingProfile)?;
        let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
        let in_use = BillingProfileInUse {
            billing_profile: profile.id,
            subscriptions: count(case.state.funded_by(slot).count()),
            pending_lines: count(profile.pending.len()),
            open_invoices: count(case.state.open_on(slot).filter(|invoice| !invoice.too_small).count()),
        };
        if in_use.subscriptions > 0 || in_use.pending_lines > 0 || in_use.open_invoices > 0 {
            case.refuse(in_use)?;
        }
        let refund = PaymentOrder::of(case.state, profile.payment_method, profile.balance);
        let left = case.state.open_on(slot).map(|invoice| InvoiceWrittenOff::of(invoice).into());
        Ok(left.chain([BillingProfileClosed { billing_profile: profile.id, refund }.into()]).collect())
    }
}

impl InvoiceWrittenOff {
    fn of(invoice: &InvoiceEntry) -> Self {
        Self { invoice: invoice.number.clone(), amount: invoice.outstanding }
    }
}

impl Apply for InvoiceWrittenOff {
    type Checked = Known<InvoiceEntry>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let (known, invoice) = state.invoices.require(&self.invoice)?;
        let payer = state.profiles.require_at(invoice.profile)?;
        let needed =
            state.funded_by(payer.slot()).next().is_some() || !state.profiles.row(payer).pending.is_empty();
        Corruption::ImpossibleState.unless(invoice.is_open() && invoice.too_small && !needed)?;
        Corruption::WrongFigure("amount").unless(self.amount == invoice.outstanding)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, record: &Recorded) {
        state.update_invoice(known, record.at, |invoice| {
            invoice.status = InvoiceStatus::WrittenOff;
            invoice.outstanding = Money::zero(self.amount.currency());
        });
    }
}

impl Effects for BillingProfileClosed {
    fn effects(&self, orders: &mut Orders<'_>) {
        if let Some(order) = &self.refund {
            orders.refund(self.billing_profile, order);
        }
    }
}

impl Apply for BillingProfileClosed {
    type Checked = Known<Profile>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.require_payer(self.billing_profile)?;
        let profile = state.profiles.row(known);
        let in_use = state.funded_by(known.slot()).next().is_some()
            || state.invoices.open_of_profile(known.slot()).next().is_some()
            || !profile.pending.is_empty();
        Corruption::ImpossibleState.unless(!in_use)?;
        let refund = PaymentOrder::of(state, profile.payment_method, profile.balance);
        Corruption::WrongFigure("refund").unless(self.refund == refund)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.attach(known, None);
        state.update_profile(known, |profile| profile.balance = Money::zero(profile.currency));
    }
}
