//! Invoices: the document, which never changes, and where it stands (`I2`, `I3`, `I5`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::charge::line::{Line, add, subtract};
use crate::charge::{BillTo, InvoiceDelivery, InvoiceRecipient, PaymentOrder};
use crate::collection::identities::Left;
use crate::collection::{changes, first_payment};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Recorded};
use crate::state::{
    Charges, InvoiceEntry, Known, Payment, PaymentRequests, Profile, Reference, State, VacantNumber,
};
use crate::status::{InvoiceStatus, SubscriptionStatus};
use crate::value::{AmountOverflow, BillingProfileId, Day, InvoiceNumber, Money, SubscriptionId, TextLine};
use crate::{calendar::ServicePeriod, charge::totals::TaxSubtotal, corruption::Corruption};

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
    pub bill_to: Option<BillTo>,
    /// The purchase order number: that of the subscriptions on it (`I16`), or else of the billing profile, as it was then.
    pub purchase_order: Option<TextLine<50>>,
    /// The cost center, alike (`I16`).
    pub cost_center: Option<TextLine<50>>,
    /// It charges more than the purchase order is good for, or after its last day: time, which cannot be refused, has brought it
    /// (`I16`).
    #[or_default]
    pub order_exceeded: bool,
    /// Whether it is sent by e-mail.
    pub delivery: InvoiceDelivery,
    /// To whom else it is sent by e-mail, as it was then (`G10`); none once erased.
    #[or_default]
    pub recipients: Vec<InvoiceRecipient>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// The net amounts of the lines together.
    pub subtotal: Money,
    /// The taxes, by rate.
    pub taxes: Vec<TaxSubtotal>,
    /// What makes the total the sum of the lines, taxes included; absent: nothing.
    pub rounding: Option<Money>,
    /// Subtotal, taxes and rounding together; negative for a credit note.
    pub total: Money,
    /// What of its credits has reduced other invoices already (`I5`).
    pub allocated: Money,
    /// What of the credit balance it uses.
    pub credits_applied: Money,
    /// What goes to the credit balance.
    pub credited: Money,
    /// What is to be paid.
    pub amount_due: Money,
    /// Whom the host is asked to charge; absent where nothing is left to pay, or too little, or no card can be charged.
    pub charge: Option<PaymentOrder>,
    /// What could be asked for with it is too little: nobody is asked, or told (`I13`).
    #[or_default]
    pub too_small: bool,
    /// Whom the host is asked to refund, where credits go back to the card.
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
    /// What had been paid on it, by card or from the credit balance, and became credit balance. Version 0.1 did so; since
    /// then it is zero, and a credit note says it (`I3`).
    pub credited: Money,
}

/// What has to be known to issue an invoice.
pub(crate) struct Issue {
    vacant: VacantNumber,
    payer: Known<Profile>,
    balance: Money,
    allocated: Money,
    charges: Charges,
    reference: Reference,
    first_payment: bool,
    none_left: bool,
}

impl Effects for InvoiceIssued {
    fn effects(&self, orders: &mut Orders<'_>) {
        if let Some(order) = &self.charge {
            orders.charge(&self.number, order);
        }
        if let Some(order) = &self.refund {
            orders.refund(&self.number, order);
        }
        // No card that can be charged is a failed payment that no provider will report (`G5`).
        if self.charge.is_none() && !self.too_small && !self.amount_due.is_zero() {
            orders.tell(NotificationKind::PaymentFailed, &self.number, Whom::Responsible);
        }
        if self.order_exceeded {
            orders.tell(NotificationKind::PurchaseOrderExceeded, &self.number, Whom::Responsible);
        }
        if self.delivery == InvoiceDelivery::Email {
            orders.send_invoice(&self.number, &self.recipients);
        }
    }
}

impl Apply for InvoiceIssued {
    type Checked = Issue;

    fn check(&self, state: &State, record: &Recorded) -> Result<Issue, Corruption> {
        let payer = state.profiles.require(self.billing_profile)?;
        let profile = state.profiles.row(payer);
        self.require_place(state, record)?;
        let reference = self.require_reference(profile)?;
        let left = self.require_lines(state, profile, (reference, record))?;
        self.require_figures(state, profile, (reference, left, record))?;
        let none_left = left == Left::Nothing;
        let (balance, allocated) = self.left_on(profile)?;
        let charges = self.charges(state)?;
        let opened = charges.opens().and_then(|slot| state.subscriptions.at(slot));
        let first_payment = opened.is_some_and(|opened| opened.status == SubscriptionStatus::Pending)
            || self.lines.iter().any(|line| state.is_reserved(line));
        let vacant = state.invoices.vacant(&self.number)?;
        let reference = reference.cloned().map(Box::new);
        Ok(Issue { vacant, payer, balance, allocated, charges, reference, first_payment, none_left })
    }

    fn change(&self, issue: Issue, state: &mut State, record: &Recorded) {
        let Issue { vacant, payer, balance, allocated, charges, reference, first_payment, none_left } = issue;
        let asks_first = |order| state.profiles.row(payer).asks_first(state, order);
        let of_first = self.charge.as_ref().is_some_and(asks_first);
        let invoice = InvoiceEntry {
            number: self.number.clone(),
            profile: payer.slot(),
            date: self.date,
            due: self.due,
            total: self.total,
            amount_due: self.amount_due,
            outstanding: self.amount_due,
            received: Money::zero(self.total.currency()),
            status: self.status_at_issue(),
            too_small: false,
            sequence: record.sequence,
            charges,
            reference: reference.clone(),
            first_payment,
            payments: Vec::new(),
            requests: PaymentRequests::at_issue(self.charge.as_ref(), (record.sequence, record.at), of_first),
            awaits_clearance: state.settings.dunning.waits_for_clearance,
            dunning: None,
        };
        let of = reference.as_deref();
        let invoice = state.insert_invoice(vacant, invoice);
        state.number_invoices_after((self.date.ymd().0, self.serial));
        state.update_profile(payer, |profile| {
            profile.balance = balance;
            profile.allocated = allocated;
            let mut own = self.lines.iter().peekable();
            let mut is_on_it = |line: &Line| own.next_if(|own| *own == line).is_some();
            profile.settle(|line, reference| !(none_left || reference == of && is_on_it(line)));
            profile.use_order(self.purchase_order.as_ref(), self.subtotal);
        });
        state.mark_charged(&self.lines, payer, invoice);
        if let Some(order) = self.charge.as_ref().filter(|order| !order.with_invoices.is_empty()) {
            state.ask_payment(&self.number, order, (record.sequence, record.at), None);
        }
        state.weigh_open(payer.slot(), record.at);
    }
}

impl InvoiceIssued {
    /// Where it stands as it is issued: with nothing left to pay, it is paid (`I3`).
    pub(crate) fn status_at_issue(&self) -> InvoiceStatus {
        if self.amount_due.is_zero() { InvoiceStatus::Paid } else { InvoiceStatus::Due }
    }

    fn charges(&self, state: &State) -> Result<Charges, Corruption> {
        if let Some(opening) = self.lines.iter().find(|line| line.kind.opens_a_period()) {
            let slot = state.subscriptions.require(opening.subscription)?.slot();
            return Ok(if opening.is_positive() {
                Charges::Opening(slot)
            } else {
                Charges::FreeOpening(slot)
            });
        }
        let charged = self.lines.iter().filter(|line| line.is_positive());
        let mut slots = Vec::new();
        for line in charged {
            let slot = state.subscriptions.require(line.subscription)?.slot();
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
        let left = balance.and_then(|balance| Ok((balance, subtract(profile.allocated, self.allocated)?)));
        left.map_err(|_| Corruption::ImpossibleNumber)
    }

    /// Whether it collects all pending changes, those that netted to zero included.
    pub(super) fn is_change_invoice(&self, profile: &Profile) -> bool {
        let opens = self.lines.iter().any(|line| line.kind.opens_a_period());
        !opens && profile.changes_due().is_some_and(|due| due.day() <= self.date)
    }
}

impl CreditAllocated {
    /// How much a credit takes off what is outstanding: nothing where the line is none.
    pub(super) fn taken_by(line: &Line, outstanding: Money) -> Result<Money, AmountOverflow> {
        outstanding.min(line.total()?.negated()?).map_err(|_| AmountOverflow)
    }
}

impl Apply for CreditAllocated {
    type Checked = (Known<InvoiceEntry>, Money, Known<Profile>, Money, usize);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let (known, invoice) = state.invoices.require(&self.invoice)?;
        let payer = state.profiles.require_at(invoice.profile)?;
        let before = state.profiles.row(payer).allocated;
        let allocated = add(before, self.amount).map_err(|_| Corruption::ImpossibleNumber)?;
        let left = invoice.reduced_by(self.amount)?;
        let credited = (self.subscription, self.billing_period);
        let credit = state.profiles.row(payer).next_credit(known.slot(), credited);
        let (place, line) = credit.ok_or(Corruption::UnknownReference)?;
        let follows = !self.amount.is_zero() && Self::taken_by(line, invoice.outstanding) == Ok(self.amount);
        Corruption::WrongFigure("amount").unless(follows)?;
        Ok((known, left, payer, allocated, place))
    }

    fn change(&self, checked: Self::Checked, state: &mut State, record: &Recorded) {
        let (known, left, payer, allocated, place) = checked;
        state.update_invoice(known, record.at, |invoice| invoice.reduce_to(left));
        state.update_profile(payer, |profile| {
            profile.allocated = allocated;
            profile.allocate(place, self.amount);
        });
    }
}

impl Apply for ChangesNetted {
    type Checked = Known<Profile>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let known = state.profiles.require(self.billing_profile)?;
        let profile = state.profiles.row(known);
        record.require_due_unless_asked(profile.changes_due())?;
        let nets = changes::without_netted(profile).is_ok_and(|left| left.is_empty());
        Corruption::ImpossibleState.unless(nets && !profile.pending.is_empty())?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, _: &Recorded) {
        state.update_profile(known, |profile| profile.settle(|_, _| false));
    }
}

impl Apply for InvoicePastDue {
    type Checked = Known<InvoiceEntry>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let (known, invoice) = state.invoices.require(&self.invoice)?;
        Corruption::ImpossibleState.unless(invoice.status == InvoiceStatus::Due)?;
        record.require_due(invoice.deadline())?;
        Corruption::WrongFigure("outstanding").unless(self.outstanding == invoice.outstanding)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, record: &Recorded) {
        state.update_invoice(known, record.at, |invoice| invoice.status = InvoiceStatus::PastDue);
    }
}

impl InvoiceVoided {
    /// The end of an invoice that need not be paid any more. A credit note takes off it what is outstanding.
    pub(crate) fn of(invoice: &InvoiceEntry) -> Self {
        Self { invoice: invoice.number.clone(), credited: Money::zero(invoice.total.currency()) }
    }

    /// What it leaves outstanding, and what becomes credit balance with it.
    fn leaves(invoice: &InvoiceEntry, record: &Recorded) -> Result<(Money, Money), AmountOverflow> {
        let zero = Money::zero(invoice.total.currency());
        if record.is_of_0_1() {
            return Ok((zero, subtract(invoice.total, invoice.outstanding)?));
        }
        Ok((invoice.outstanding, zero))
    }
}

impl Apply for InvoiceVoided {
    type Checked = (Known<InvoiceEntry>, Money, Known<Profile>, Money);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let (known, invoice) = state.invoices.require(&self.invoice)?;
        let waiting = first_payment::waiting_for(state, &invoice).filter(|_| invoice.is_open());
        let until = waiting.ok_or(Corruption::ImpossibleState)?.until;
        record.require_due_unless_asked(until.map(Day::start))?;
        let (outstanding, credited) =
            Self::leaves(&invoice, record).map_err(|_| Corruption::ImpossibleNumber)?;
        Corruption::WrongFigure("credited").unless(self.credited == credited)?;
        let payer = state.profiles.require_at(invoice.profile)?;
        let balance = add(state.profiles.row(payer).balance, self.credited);
        Ok((known, outstanding, payer, balance.map_err(|_| Corruption::ImpossibleNumber)?))
    }

    fn change(
        &self,
        (known, outstanding, payer, balance): Self::Checked,
        state: &mut State,
        record: &Recorded,
    ) {
        state.update_profile(payer, |profile| profile.balance = balance);
        state.update_invoice(known, record.at, |invoice| {
            invoice.status = InvoiceStatus::Void;
            invoice.outstanding = outstanding;
            invoice.payments.iter_mut().for_each(Payment::void);
        });
    }
}
