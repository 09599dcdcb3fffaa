//! Money came for an invoice, or did not (`I7`).

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::charge::line::{add, subtract};
use crate::charge::{Fingerprint, InvoiceCharge, PaymentOrder, Report, Told};
use crate::charging::{Charging, Counts, Purse, Raises};
use crate::collection::answer;
use crate::collection::fallback::Fallback;
use crate::collection::report::{PaymentDeclined, ReportPayment, Retry};
use crate::collection::shares::{InvoiceShare, Paid, Shares};
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Recorded};
use crate::settings::Credits;
use crate::state::{Course, InvoiceEntry, Known, PaymentRequest, Profile, Slot, State};
use crate::value::{AmountOverflow, EffectId, InvoiceNumber, Money, PaymentId, PersonId, ReportId, Text};

/// Money came for an invoice.
#[data]
pub struct PaymentReceived {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The payment's id at the provider.
    pub payment: PaymentId,
    /// The report's id at the provider.
    pub report: Option<ReportId>,
    /// Why it came.
    #[or_default]
    pub cause: PaymentCause,
    /// How much came.
    pub amount: Money,
    /// What of it paid other invoices that were asked for together with this one, oldest first (`I13`).
    #[or_default]
    pub others: Vec<InvoiceShare>,
    /// What is still to be paid on the invoice.
    pub outstanding: Money,
    /// What was too much and became credit balance.
    pub credited: Money,
    /// Whom the host is asked to refund, where what was too much goes back to the card (`I5`).
    pub refund: Option<PaymentOrder>,
    /// The request that it answers; absent: the latest one.
    pub request: Option<EffectId>,
}

/// Why money came.
#[data(Default)]
pub enum PaymentCause {
    /// It was paid.
    #[default]
    Captured,
    /// What a dispute had taken back came again.
    DisputeWon,
}

/// A payment for an invoice failed.
#[data]
pub struct PaymentFailed {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The payment's id at the provider.
    pub payment: PaymentId,
    /// The report's id at the provider.
    pub report: Option<ReportId>,
    /// Whether trying again can help.
    pub retry: Retry,
    /// The provider's reason.
    pub reason: Option<Text<200>>,
    /// What is still to be paid on the invoice: where that is nothing, nobody is told. Absent: an older version did not
    /// say.
    pub outstanding: Option<Money>,
    /// The request that it answers; absent: the latest one.
    pub request: Option<EffectId>,
    /// Who had asked for the payment, where somebody had (`I12`): then nothing is hastened, and nothing ends.
    pub asked_by: Option<PersonId>,
    /// What is open on the billing profile is too little to be asked for: nobody is told (`I13`).
    #[or_default]
    pub too_small: bool,
    /// What the second payment method is asked for, where it is: what of this failure would have been hastened, or ended,
    /// waits for what becomes of that (`G8`).
    pub backup: Option<InvoiceCharge>,
}

/// What was too much: it becomes credit balance, or goes back to the card.
struct Rest {
    credited: Money,
    refund: Option<PaymentOrder>,
}

impl PaymentCause {
    /// What is remembered of a report with this cause.
    pub(super) fn told(self) -> &'static str {
        match self {
            Self::Captured => "succeeded",
            Self::DisputeWon => "dispute_won",
        }
    }
}

impl PaymentReceived {
    /// What a report of so much money brings, with how it is shared.
    pub(super) fn of<'a>(
        report: &ReportPayment,
        state: &'a State,
        invoice: (Slot, &InvoiceEntry),
        (cause, request): (PaymentCause, Option<&PaymentRequest>),
        amount: Money,
    ) -> Result<(Self, Shares<'a>), AmountOverflow> {
        let mut received = Self {
            invoice: report.invoice.clone(),
            payment: report.payment.clone(),
            report: report.report.clone(),
            cause,
            amount,
            others: Vec::new(),
            outstanding: Money::zero(amount.currency()),
            credited: Money::zero(amount.currency()),
            refund: None,
            request: report.named().cloned(),
        };
        let (mut shares, rest) = received.shared(state, invoice.0, request)?;
        let Rest { credited, refund } = Rest::of(state, invoice.1, rest);
        (received.credited, received.refund) = (credited, refund);
        (received.others, received.outstanding) = (shares.others(), shares.named()?.outstanding);
        // All that has come is counted, and can be taken back.
        received.keep(&mut shares, rest)?;
        Ok((received, shares))
    }

    /// How it is shared among the invoices that it pays, and what of it is too much.
    fn shared<'a>(
        &self,
        state: &'a State,
        invoice: Slot,
        request: Option<&PaymentRequest>,
    ) -> Result<(Shares<'a>, Money), AmountOverflow> {
        let payment = Fingerprint::of_payment(&self.payment);
        let mut shares = match self.cause {
            PaymentCause::Captured => Shares::asked(state, invoice, request, payment),
            PaymentCause::DisputeWon => Shares::paid(state, invoice, payment),
        };
        let rest = shares.pay(self.amount)?;
        if self.cause == PaymentCause::DisputeWon {
            shares.win(self.amount)?;
        }
        Ok((shares, rest))
    }

    /// What was too much is kept with the invoice that it names: but for what goes back to the card, which cannot be taken
    /// back again.
    fn keep(&self, shares: &mut Shares<'_>, rest: Money) -> Result<(), AmountOverflow> {
        let refunded = self.refund.as_ref().map(|refund| refund.amount);
        let kept = refunded.map_or(Ok(rest), |refunded| subtract(rest, refunded))?;
        shares.keep(kept, self.credited)
    }

    /// The invoices that it paid, with what it leaves to be paid on each.
    pub(super) fn leaves(&self) -> impl Iterator<Item = (&InvoiceNumber, Money)> {
        let others = self.others.iter().map(|share| (&share.invoice, share.outstanding));
        others.chain([(&self.invoice, self.outstanding)])
    }

    /// The request that it answers: a dispute that was won answers none.
    pub(super) fn answered(
        &self,
        state: &State,
        entry: &InvoiceEntry,
    ) -> Result<Option<PaymentRequest>, Corruption> {
        match self.cause {
            PaymentCause::Captured => answer::require(state, entry, self.request.as_ref()),
            PaymentCause::DisputeWon => {
                Corruption::WrongFigure("request").unless(self.request.is_none()).map(|()| None)
            }
        }
    }
}

impl Rest {
    fn of(state: &State, entry: &InvoiceEntry, rest: Money) -> Self {
        let method = state.profiles.at(entry.profile).and_then(|payer| payer.payment_method);
        let refund = match state.settings.credits {
            Credits::Refund => PaymentOrder::of(state, method, rest),
            Credits::Balance => None,
        };
        let credited = if refund.is_some() { Money::zero(rest.currency()) } else { rest };
        Self { credited, refund }
    }
}

impl Retry {
    /// The faster course that dunning takes after such a failure (`I8`).
    fn course(self) -> Option<Course> {
        match self {
            Self::Possible => None,
            Self::Hopeless => Some(Course::Declined),
            Self::Fraud => Some(Course::Fraud),
        }
    }
}

impl PaymentFailed {
    /// What a report of a failure brings.
    pub(super) fn of(
        report: &ReportPayment,
        decline: &PaymentDeclined,
        entry: &InvoiceEntry,
        answered: Option<&PaymentRequest>,
        backup: Option<InvoiceCharge>,
    ) -> Self {
        Self {
            invoice: report.invoice.clone(),
            payment: report.payment.clone(),
            report: report.report.clone(),
            retry: decline.retry,
            reason: decline.reason.clone(),
            outstanding: Some(entry.outstanding),
            request: report.named().cloned(),
            asked_by: answered.and_then(|request| request.asked_by),
            too_small: entry.too_small,
            backup,
        }
    }

    /// The faster course that dunning takes after it, where trying again cannot help: not where somebody only tried to pay
    /// (`I12`), nor where a second card stands by (`G8`).
    pub(super) fn hastens(&self, second_stands_by: bool) -> Option<Course> {
        self.retry.course().filter(|_| self.asked_by.is_none() && !second_stands_by)
    }
}

impl Costly for PaymentReceived {
    fn charging(&self) -> Option<Charging<'_>> {
        let counts = Counts::Credit(Purse::Invoice(&self.invoice), self.credited);
        Some(Charging::without_lines(None, Raises::ByItsLines, counts, None))
    }
}

impl Effects for PaymentReceived {
    fn effects(&self, orders: &mut Orders<'_>) {
        if let Some(order) = &self.refund {
            orders.refund(&self.invoice, order);
        }
    }
}

/// The invoice of a report, and what is remembered of it: refused where it was counted already, or nothing moved.
pub(super) fn require_news<'a>(
    state: &'a State,
    report: Option<&ReportId>,
    (invoice, payment): (&InvoiceNumber, &PaymentId),
    request: Option<&EffectId>,
    told: Told,
) -> Result<(Report, Known<InvoiceEntry>, Cow<'a, InvoiceEntry>), Corruption> {
    let (known, entry) = state.invoices.require(invoice)?;
    let report = Report::of(report, invoice, payment, request, told);
    Corruption::AlreadyExists.unless(state.invoices.reported(report.id).is_none())?;
    if let Told::Amount(_, amount) = told {
        Corruption::WrongFigure("amount").unless(amount.is_positive())?;
    }
    Ok((report, known, entry))
}

/// What a payment makes of the invoices that it pays, and of the balance of their billing profile.
pub(crate) struct PaymentEffect {
    report: Report,
    payer: Known<Profile>,
    balance: Money,
    paid: Vec<Paid>,
    answered: Option<PaymentRequest>,
}

impl Apply for PaymentReceived {
    type Checked = PaymentEffect;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let impossible = |_| Corruption::ImpossibleNumber;
        let (told, of) = (Told::Amount(self.cause.told(), self.amount), (&self.invoice, &self.payment));
        let request = self.request.as_ref();
        let (report, invoice, entry) = require_news(state, self.report.as_ref(), of, request, told)?;
        let answered = self.answered(state, &entry)?;
        let payer = state.profiles.require_at(entry.profile)?;
        let shared = self.shared(state, invoice.slot(), answered.as_ref());
        let (mut shares, surplus) = shared.map_err(|_| Corruption::WrongFigure("amount"))?;
        let outstanding = shares.named().map_err(impossible)?.outstanding;
        Corruption::WrongFigure("outstanding").unless(self.outstanding == outstanding)?;
        Corruption::WrongFigure("others").unless(self.others == shares.others())?;
        let rest = Rest::of(state, &entry, surplus);
        // An older version kept what was too much, whatever the setting.
        let kept = self.refund.is_none() && self.report.is_none() && self.credited == surplus;
        Corruption::WrongFigure("refund").unless(kept || self.refund == rest.refund)?;
        Corruption::WrongFigure("credited").unless(kept || self.credited == rest.credited)?;
        self.keep(&mut shares, surplus).map_err(impossible)?;
        let won = shares.all.iter().all(|share| !share.payment.disputed.is_negative());
        Corruption::WrongFigure("amount").unless(won)?;
        let balance = add(state.profiles.row(payer).balance, self.credited).map_err(impossible)?;
        Ok(PaymentEffect { report, payer, balance, paid: shares.moved(), answered })
    }

    fn change(&self, effect: Self::Checked, state: &mut State, record: &Recorded) {
        state.count_report(effect.report);
        if let [first, ..] = &*effect.paid {
            let asked = PaymentRequest::all_of(effect.answered.as_ref(), first.invoice.slot());
            if asked.len() > 1 {
                state.pay_together(effect.payer.slot(), first.payment.id, &asked);
            }
        }
        let paid = effect.paid.into_iter().map(|paid| (paid.invoice, paid));
        state.update_invoices(paid, record.at, |invoice, paid| {
            invoice.received = paid.received;
            invoice.keep_payment(paid.payment);
            effect.answered.iter().for_each(|request| invoice.requests.answer(request));
            invoice.reduce_to(paid.outstanding);
        });
        effect.answered.iter().for_each(|request| state.answer_together(request, record.at));
        state.update_profile(effect.payer, |profile| profile.balance = effect.balance);
    }
}

impl Effects for PaymentFailed {
    fn effects(&self, orders: &mut Orders<'_>) {
        if let Some(InvoiceCharge { invoice, order }) = &self.backup {
            orders.charge(invoice, order);
        }
        if !self.too_small && self.outstanding.is_none_or(|outstanding| !outstanding.is_zero()) {
            let whom = match &self.asked_by {
                Some(person) => Whom::ResponsibleAnd(core::slice::from_ref(person)),
                None => Whom::Responsible,
            };
            orders.tell(NotificationKind::PaymentFailed, &self.invoice, whom);
        }
    }
}

impl Apply for PaymentFailed {
    type Checked = (Report, Vec<Known<InvoiceEntry>>, Option<PaymentRequest>, Option<Course>);

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let of = (&self.invoice, &self.payment);
        let (request, told) = (self.request.as_ref(), self.retry.told());
        let (report, known, invoice) = require_news(state, self.report.as_ref(), of, request, told)?;
        let answered = answer::require(state, &invoice, request)?;
        let asked_by = answered.as_ref().and_then(|request| request.asked_by);
        Corruption::WrongFigure("askedBy").unless(self.asked_by == asked_by)?;
        let fits = self.outstanding.is_none_or(|outstanding| outstanding == invoice.outstanding);
        Corruption::WrongFigure("outstanding").unless(fits)?;
        Corruption::WrongFigure("tooSmall").unless(self.too_small == invoice.too_small)?;
        let fallback = Fallback::of(state, (known.slot(), answered.as_ref()), self.retry, record.at);
        let Fallback { charge, stands_by } = fallback.map_err(|_| Corruption::ImpossibleNumber)?;
        Corruption::WrongFigure("backup").unless(self.backup == charge)?;
        let asked = PaymentRequest::all_of(answered.as_ref(), known.slot());
        let asked = asked.into_iter().filter_map(|slot| state.invoices.known_at(slot)).collect();
        Ok((report, asked, answered, self.hastens(stands_by)))
    }

    fn change(
        &self,
        (report, asked, answered, hastened): Self::Checked,
        state: &mut State,
        record: &Recorded,
    ) {
        state.count_report(report);
        let asked = asked.into_iter().map(|invoice| (invoice, ()));
        state.update_invoices(asked, record.at, |invoice, ()| {
            answered.iter().for_each(|request| invoice.requests.answer(request));
            // Where nothing is dunned it changes nothing: what is dunned again begins anew.
            if let Some(course) = hastened {
                invoice.accelerate(course, record.at.day());
            }
        });
        let backup = self.backup.as_slice();
        state.ask_payments(backup, (record.sequence, record.at));
    }
}
