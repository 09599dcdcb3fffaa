//! Money that had come for an invoice goes back: by a dispute, or as the host refunds it (`I7`). It takes first what of
//! that payment is credit balance, then what it had paid.

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::line::{add, subtract};
use crate::charge::{Fingerprint, Report, Told};
use crate::collection::payment::require_news;
use crate::collection::report::ReportPayment;
use crate::collection::shares::{InvoiceShare, Paid, Share, Shares};
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Recorded};
use crate::state::{Course, InvoiceEntry, Known, Profile, Slot, State};
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
    /// What of it had paid other invoices that were asked for together with this one, oldest first (`I13`).
    #[or_default]
    pub others: Vec<InvoiceShare>,
    /// What is to be paid on the invoice from now on.
    pub outstanding: Money,
    /// What is open on the billing profile is too little to be asked for: nobody is told (`I13`).
    #[or_default]
    pub too_small: bool,
    /// The invoices for whose first payment a purchase waits even so, and those that wait for their clearance: they are due,
    /// and not past due (`B1`, `I17`).
    #[or_default]
    pub waiting: Vec<InvoiceNumber>,
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
    /// What of it had paid other invoices that were asked for together with this one, oldest first (`I13`).
    #[or_default]
    pub others: Vec<InvoiceShare>,
    /// What is to be paid on the invoice from now on.
    pub outstanding: Money,
    /// Until when what had been paid and is open again is to be paid.
    pub due: Option<Day>,
}

/// What it means that money goes back: what each invoice gives of it, and what the credit balance does.
pub(super) struct TakenBack<'a> {
    shares: Shares<'a>,
    credits: Option<Money>,
}

impl<'a> TakenBack<'a> {
    /// That so much of a payment goes back. It takes first what of it is credit balance.
    pub(super) fn of(
        state: &State,
        entry: &InvoiceEntry,
        mut shares: Shares<'a>,
        amount: Money,
    ) -> Result<Self, AmountOverflow> {
        let credited = shares.credited()?;
        let balance = state.profiles.at(entry.profile).map_or(credited, |payer| payer.balance);
        let most = credited.min(balance).and_then(|most| most.min(amount)).map_err(|_| AmountOverflow)?;
        shares.take_back(amount, most)?;
        Ok(Self { shares, credits: Some(most).filter(|credits| !credits.is_zero()) })
    }

    /// What an older version made of a dispute: it took nothing from the balance, opened what was void, and did not ask
    /// which payment it was.
    fn before(mut shares: Shares<'a>, amount: Money) -> Result<Self, AmountOverflow> {
        let named = shares.named_mut()?;
        let zero = Money::zero(amount.currency());
        let of_payment = amount.min(named.payment.held).map_err(|_| AmountOverflow)?;
        named.payment = named.payment.minus(of_payment, zero)?;
        (named.amount, named.outstanding) = (amount, add(named.outstanding, amount)?);
        named.received = subtract(named.received, amount)?;
        Ok(Self { shares, credits: None })
    }

    fn outstanding(&self) -> Result<Money, AmountOverflow> {
        Ok(self.shares.named()?.outstanding)
    }

    /// Refuses what cannot have been taken back, and figures that are others.
    fn require(
        self,
        credits: Option<Money>,
        (outstanding, others): (Money, &[InvoiceShare]),
    ) -> Result<Self, Corruption> {
        let there = |share: &Share<'_>| !share.payment.held.is_negative() && !share.received.is_negative();
        Corruption::WrongFigure("amount").unless(self.shares.all.iter().all(there))?;
        Corruption::WrongFigure("creditsTaken").unless(credits == self.credits)?;
        Corruption::WrongFigure("outstanding").unless(self.outstanding() == Ok(outstanding))?;
        Corruption::WrongFigure("others").unless(self.shares.others() == others)?;
        Ok(self)
    }

    /// Whether what is open after it is too little to be asked for (`I13`).
    fn is_too_small(&self, state: &State, entry: &InvoiceEntry) -> bool {
        let before = state.open_on(entry.profile);
        let is_of_it =
            |open: &&InvoiceEntry| self.shares.all.iter().any(|share| share.entry.number == open.number);
        let others = before.filter(|open| !is_of_it(open)).map(|open| open.outstanding);
        let is_open = |share: &&Share<'_>| share.entry.status != InvoiceStatus::Void;
        let its = self.shares.all.iter().filter(is_open).map(|share| share.outstanding);
        state.settings.is_too_small(others.chain(its).filter(|amount| !amount.is_zero()))
    }

    /// The invoices for whose first payment a purchase waits: it goes on waiting, and is not dunned (`B1`); and those that wait
    /// for their clearance (`I17`).
    fn waiting(&self) -> Vec<InvoiceNumber> {
        let moved = self.shares.all.iter().filter(|share| share.outstanding != share.entry.outstanding);
        let waits = |entry: &InvoiceEntry| entry.waits_for_first_payment() || entry.awaits_clearance;
        let waiting = moved.filter(|share| waits(&share.entry));
        waiting.map(|share| share.entry.number.clone()).collect()
    }
}

impl PaymentChargedBack {
    /// What is remembered of a report that told of it.
    pub(super) const TOLD: &str = "charged_back";

    /// What a report of it brings.
    pub(super) fn of(
        report: &ReportPayment,
        state: &State,
        entry: &InvoiceEntry,
        (amount, back): (Money, &TakenBack<'_>),
    ) -> Result<Self, AmountOverflow> {
        let ReportPayment { invoice, payment, report, .. } = report.clone();
        let (others, outstanding) = (back.shares.others(), back.outstanding()?);
        let (too_small, waiting) = (back.is_too_small(state, entry), back.waiting());
        Ok(Self {
            invoice,
            payment,
            report,
            amount,
            credits_taken: back.credits,
            others,
            outstanding,
            too_small,
            waiting,
        })
    }

    /// What it means, in this version or, where it fits that alone, in an older one.
    fn taken_back<'a>(
        &self,
        state: &'a State,
        invoice: Slot,
        entry: &InvoiceEntry,
    ) -> Result<TakenBack<'a>, Corruption> {
        let too_large = |_| Corruption::ImpossibleNumber;
        let payment = Fingerprint::of_payment(&self.payment);
        let shares = || Shares::paid(state, invoice, payment);
        let before = TakenBack::before(shares(), self.amount).map_err(too_large)?;
        let now = TakenBack::of(state, entry, shares(), self.amount).map_err(too_large)?;
        let is_before = self.report.is_none()
            && self.credits_taken.is_none()
            && before.outstanding() == Ok(self.outstanding);
        if is_before { before } else { now }.require(self.credits_taken, (self.outstanding, &self.others))
    }
}

impl PaymentRefunded {
    /// What is remembered of a report that told of it.
    pub(super) const TOLD: &str = "refunded";

    /// What a report of it brings.
    pub(super) fn of(
        report: &ReportPayment,
        case: &Case<'_>,
        (amount, back): (Money, &TakenBack<'_>),
    ) -> Result<Self, AmountOverflow> {
        let ReportPayment { invoice, payment, report, .. } = report.clone();
        let (others, outstanding) = (back.shares.others(), back.outstanding()?);
        let due = due_again(case.state, &back.shares, case.today());
        Ok(Self { invoice, payment, report, amount, credits_taken: back.credits, others, outstanding, due })
    }
}

/// Until when the invoices are to be paid that a refund opens again: as a new one would be (`I7`).
fn due_again(state: &State, shares: &Shares<'_>, today: Day) -> Option<Day> {
    let opens = |share: &Share<'_>| {
        matches!(share.entry.status, InvoiceStatus::Paid | InvoiceStatus::WrittenOff)
            && !share.outstanding.is_zero()
    };
    shares.all.iter().any(opens).then(|| today.plus_setting(state.settings.payment_days))
}

impl Effects for PaymentChargedBack {
    fn effects(&self, orders: &mut Orders<'_>) {
        let mut others = self.others.iter().map(|share| share.outstanding);
        let is_open = !self.outstanding.is_zero() || others.any(|outstanding| !outstanding.is_zero());
        if is_open && !self.too_small {
            orders.tell(NotificationKind::PaymentFailed, &self.invoice, Whom::Responsible);
        }
    }
}

/// What money that goes back makes of the invoices that it had paid, and of the balance of their billing profile.
pub(crate) struct Return {
    report: Report,
    payer: Known<Profile>,
    balance: Money,
    invoices: Vec<Paid>,
}

impl Return {
    fn of(
        report: Report,
        state: &State,
        entry: &InvoiceEntry,
        back: &TakenBack<'_>,
    ) -> Result<Self, Corruption> {
        let payer = state.profiles.require_at(entry.profile)?;
        let before = state.profiles.row(payer).balance;
        let balance = back.credits.map_or(Ok(before), |credits| subtract(before, credits));
        Ok(Self {
            report,
            payer,
            balance: balance.map_err(|_| Corruption::ImpossibleNumber)?,
            invoices: back.shares.moved(),
        })
    }

    /// It is counted, and the invoices change on which more is to be paid.
    fn happen(self, state: &mut State, record: &Recorded, reopen: impl Fn(&mut InvoiceEntry)) {
        state.count_report(self.report);
        state.update_profile(self.payer, |profile| {
            profile.balance = self.balance;
            let reopened = self.invoices.iter().filter(|paid| paid.changes);
            reopened.for_each(|paid| profile.keep_credits_from(paid.invoice.slot()));
        });
        let invoices = self.invoices.into_iter().map(|paid| (paid.invoice, paid));
        state.update_invoices(invoices, record.at, |invoice, paid| {
            invoice.received = paid.received;
            invoice.keep_payment(paid.payment);
            invoice.outstanding = paid.outstanding;
            if paid.changes {
                reopen(invoice);
            }
        });
    }
}

impl Apply for PaymentChargedBack {
    type Checked = Return;

    fn check(&self, state: &State, record: &Recorded) -> Result<Return, Corruption> {
        let (told, of) = (Told::Amount(Self::TOLD, self.amount), (&self.invoice, &self.payment));
        let (report, known, entry) = require_news(state, self.report.as_ref(), of, None, told)?;
        let mut back = self.taken_back(state, known.slot(), &entry)?;
        let too_small = back.is_too_small(state, &entry);
        Corruption::WrongFigure("tooSmall").unless(self.too_small == too_small)?;
        // Version 0.1 did not say so.
        let waiting = if record.is_of_0_1() { Vec::new() } else { back.waiting() };
        Corruption::WrongFigure("waiting").unless(self.waiting == waiting)?;
        back.shares.dispute().map_err(|_| Corruption::ImpossibleNumber)?;
        Return::of(report, state, &entry, &back)
    }

    fn change(&self, back: Return, state: &mut State, record: &Recorded) {
        back.happen(state, record, |invoice| {
            // What waits for its first payment goes on waiting, and is not dunned (`B1`); what had it waits no more.
            if !invoice.waits_for_first_payment() {
                // What waits for its clearance is dunned from then on.
                let waits = invoice.awaits_clearance;
                invoice.status = if waits { InvoiceStatus::Due } else { InvoiceStatus::PastDue };
                invoice.too_small = false;
                invoice.first_payment = false;
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
        let shares = Shares::paid(state, known.slot(), Fingerprint::of_payment(&self.payment));
        let back = TakenBack::of(state, &entry, shares, self.amount);
        let back = back.map_err(|_| Corruption::ImpossibleNumber)?;
        let back = back.require(self.credits_taken, (self.outstanding, &self.others))?;
        let due = due_again(state, &back.shares, record.at.day());
        Corruption::WrongFigure("due").unless(self.due == due)?;
        Return::of(report, state, &entry, &back)
    }

    fn change(&self, back: Return, state: &mut State, record: &Recorded) {
        back.happen(state, record, |invoice| {
            if let Some(due) = self.due.filter(|_| !invoice.is_open()) {
                // What was paid first is used by now: it waits no more, and is dunned like any other.
                (invoice.status, invoice.due, invoice.first_payment) = (InvoiceStatus::Due, due, false);
            }
        });
    }
}
