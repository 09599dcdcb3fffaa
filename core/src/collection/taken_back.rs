//! Money that had come for an invoice goes back: by a dispute, or as the host refunds it (`I7`). It takes first what of
//! that payment is credit balance, then what it had paid.

use crate::case::Case;
use crate::charge::line::{add, subtract};
use crate::charge::{Report, Told};
use crate::collection::payment::require_news;
use crate::collection::report::ReportPayment;
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Recorded};
use crate::state::{Course, InvoiceEntry, Known, Payment, Profile, State};
use crate::status::InvoiceStatus;
use crate::value::{AmountOverflow, Day, InvoiceNumber, Money, PaymentId, ReportId};

/// Money that had come for an invoice was taken back by a dispute: as far as it had paid the invoice, that is past due from
/// this day.
#[data]
pub struct PaymentChargedBack {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The payment's id at the provider.
    pub payment: PaymentId,
    /// The report's id at the provider.
    pub report: Option<ReportId>,
    /// How much was taken back.
    pub amount: Money,
    /// What of it the credit balance gave, that the payment had made; absent: nothing.
    pub credits_taken: Option<Money>,
    /// What is to be paid on the invoice from now on.
    pub outstanding: Money,
}

/// The host gave money back that had come for an invoice: as far as it had paid the invoice, that is to be paid again.
#[data]
pub struct PaymentRefunded {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The payment's id at the provider.
    pub payment: PaymentId,
    /// The report's id at the provider.
    pub report: Option<ReportId>,
    /// How much was given back.
    pub amount: Money,
    /// What of it the credit balance gave, that the payment had made; absent: nothing.
    pub credits_taken: Option<Money>,
    /// What is to be paid on the invoice from now on.
    pub outstanding: Money,
    /// Until when, where it had been paid and is open again.
    pub due: Option<Day>,
}

/// What it means that money goes back: the payment after it, what the credit balance gives, what is to be paid again.
pub(super) struct TakenBack {
    payment: Payment,
    credits: Option<Money>,
    outstanding: Money,
    received: Money,
}

impl TakenBack {
    /// That so much of a payment goes back. A void invoice stays void: what is not in the balance any more is lost (`I3`).
    pub(super) fn of(
        state: &State,
        entry: &InvoiceEntry,
        payment: Payment,
        amount: Money,
    ) -> Result<Self, AmountOverflow> {
        let balance = state.profiles.at(entry.profile).map(|payer| payer.balance);
        let most = balance.map_or(Ok(payment.credited), |balance| payment.credited.min(balance));
        let credits = most.and_then(|most| most.min(amount)).map_err(|_| AmountOverflow)?;
        let rest = subtract(amount, credits)?;
        Ok(Self {
            payment: payment.minus(amount, credits)?,
            credits: Some(credits).filter(|credits| !credits.is_zero()),
            outstanding: match entry.status {
                InvoiceStatus::Void => entry.outstanding,
                InvoiceStatus::Due | InvoiceStatus::Paid | InvoiceStatus::PastDue => {
                    add(entry.outstanding, rest)?
                }
            },
            received: subtract(entry.received, amount)?,
        })
    }

    /// What an older version made of a dispute: it took nothing from the balance, opened what was void, and did not ask
    /// which payment it was.
    fn before(entry: &InvoiceEntry, payment: Payment, amount: Money) -> Result<Self, AmountOverflow> {
        let zero = Money::zero(amount.currency());
        let payment = payment.minus(amount.min(payment.held).map_err(|_| AmountOverflow)?, zero)?;
        let (outstanding, received) = (add(entry.outstanding, amount)?, subtract(entry.received, amount)?);
        Ok(Self { payment, credits: None, outstanding, received })
    }

    /// Refuses what cannot have been taken back, and figures that are others.
    fn require(self, credits: Option<Money>, outstanding: Money) -> Result<Self, Corruption> {
        let there = !self.payment.held.is_negative() && !self.received.is_negative();
        Corruption::WrongFigure("amount").unless(there)?;
        Corruption::WrongFigure("creditsTaken").unless(credits == self.credits)?;
        Corruption::WrongFigure("outstanding").unless(outstanding == self.outstanding)?;
        Ok(self)
    }
}

impl PaymentChargedBack {
    /// What is remembered of a report that told of it.
    pub(super) const TOLD: &str = "charged_back";

    /// What a report of it brings.
    pub(super) fn of(report: &ReportPayment, amount: Money, back: TakenBack) -> Self {
        let ReportPayment { invoice, payment, report, .. } = report.clone();
        let TakenBack { credits, outstanding, .. } = back;
        Self { invoice, payment, report, amount, credits_taken: credits, outstanding }
    }

    /// What it means, in this version or, where it fits that alone, in an older one.
    fn taken_back(&self, state: &State, entry: &InvoiceEntry) -> Result<TakenBack, Corruption> {
        let too_large = |_| Corruption::ImpossibleNumber;
        let payment = entry.payment(&self.payment);
        let before = TakenBack::before(entry, payment, self.amount).map_err(too_large)?;
        let now = TakenBack::of(state, entry, payment, self.amount).map_err(too_large)?;
        let is_before =
            self.report.is_none() && self.credits_taken.is_none() && self.outstanding == before.outstanding;
        if is_before { before } else { now }.require(self.credits_taken, self.outstanding)
    }
}

impl PaymentRefunded {
    /// What is remembered of a report that told of it.
    pub(super) const TOLD: &str = "refunded";

    /// What a report of it brings.
    pub(super) fn of(
        report: &ReportPayment,
        case: &Case<'_>,
        entry: &InvoiceEntry,
        amount: Money,
        back: TakenBack,
    ) -> Self {
        let ReportPayment { invoice, payment, report, .. } = report.clone();
        let TakenBack { credits, outstanding, .. } = back;
        let due = due_again(case.state, entry, outstanding, case.today());
        Self { invoice, payment, report, amount, credits_taken: credits, outstanding, due }
    }
}

/// Until when an invoice is to be paid that a refund opens again: as a new one would be (`I7`).
fn due_again(state: &State, entry: &InvoiceEntry, outstanding: Money, today: Day) -> Option<Day> {
    let opens = entry.status == InvoiceStatus::Paid && !outstanding.is_zero();
    opens.then(|| today.plus_setting(state.settings.payment_days))
}

impl Effects for PaymentChargedBack {
    fn effects(&self, orders: &mut Orders<'_>) {
        if !self.outstanding.is_zero() {
            orders.tell(NotificationKind::PaymentFailed, &self.invoice, Whom::Responsible);
        }
    }
}

/// What money that goes back makes of an invoice and of the balance of its billing profile.
pub(crate) struct Return {
    report: Report,
    invoice: Known<InvoiceEntry>,
    payer: Known<Profile>,
    payment: Payment,
    received: Money,
    balance: Money,
    /// Whether more is to be paid than before.
    owes_more: bool,
}

impl Return {
    fn of(
        report: Report,
        state: &State,
        (invoice, entry): (Known<InvoiceEntry>, &InvoiceEntry),
        back: TakenBack,
    ) -> Result<Self, Corruption> {
        let payer = state.profiles.require_at(entry.profile)?;
        let before = state.profiles.row(payer).balance;
        let balance = back.credits.map_or(Ok(before), |credits| subtract(before, credits));
        Ok(Self {
            report,
            invoice,
            payer,
            payment: back.payment,
            received: back.received,
            balance: balance.map_err(|_| Corruption::ImpossibleNumber)?,
            owes_more: back.outstanding != entry.outstanding,
        })
    }

    /// It is counted, and the invoice changes where more is to be paid on it.
    fn happen(
        self,
        state: &mut State,
        record: &Recorded,
        outstanding: Money,
        reopen: impl FnOnce(&mut InvoiceEntry),
    ) {
        state.count_report(self.report);
        let slot = self.invoice.slot();
        state.update_profile(self.payer, |profile| {
            profile.balance = self.balance;
            if self.owes_more {
                profile.keep_credits_from(slot);
            }
        });
        state.update_invoice(self.invoice, record.at, |invoice| {
            invoice.received = self.received;
            invoice.keep_payment(self.payment);
            invoice.outstanding = outstanding;
            if self.owes_more {
                reopen(invoice);
            }
        });
    }
}

impl Apply for PaymentChargedBack {
    type Checked = Return;

    fn check(&self, state: &State, _: &Recorded) -> Result<Return, Corruption> {
        let (told, of) = (Told::Amount(Self::TOLD, self.amount), (&self.invoice, &self.payment));
        let (report, known, entry) = require_news(state, self.report.as_ref(), of, None, told)?;
        let mut back = self.taken_back(state, &entry)?;
        back.payment = back.payment.disputing(self.amount).map_err(|_| Corruption::ImpossibleNumber)?;
        Return::of(report, state, (known, &entry), back)
    }

    fn change(&self, back: Return, state: &mut State, record: &Recorded) {
        back.happen(state, record, self.outstanding, |invoice| {
            // What waits for its first payment goes on waiting, and is not dunned (`B1`).
            if !(invoice.first_payment && invoice.status == InvoiceStatus::Due) {
                invoice.status = InvoiceStatus::PastDue;
                invoice.accelerate(Course::ChargedBack, record.at.day());
            }
        });
    }
}

impl Apply for PaymentRefunded {
    type Checked = Return;

    fn check(&self, state: &State, record: &Recorded) -> Result<Return, Corruption> {
        let (told, of) = (Told::Amount(Self::TOLD, self.amount), (&self.invoice, &self.payment));
        let (report, known, entry) = require_news(state, self.report.as_ref(), of, None, told)?;
        let back = TakenBack::of(state, &entry, entry.payment(&self.payment), self.amount);
        let back = back.map_err(|_| Corruption::ImpossibleNumber)?;
        let back = back.require(self.credits_taken, self.outstanding)?;
        let due = due_again(state, &entry, self.outstanding, record.at.day());
        Corruption::WrongFigure("due").unless(self.due == due)?;
        Return::of(report, state, (known, &entry), back)
    }

    fn change(&self, back: Return, state: &mut State, record: &Recorded) {
        back.happen(state, record, self.outstanding, |invoice| {
            if let Some(due) = self.due {
                // What was paid first is used by now: it waits no more, and is dunned like any other.
                (invoice.status, invoice.due, invoice.first_payment) = (InvoiceStatus::Due, due, false);
            }
        });
    }
}
