//! Money came for an invoice, or did not (`I7`).

use alloc::borrow::Cow;

use crate::charge::line::{add, subtract};
use crate::charge::{PaymentOrder, Report, Told};
use crate::charging::{Charging, Counts, Purse, Raises};
use crate::collection::report::{PaymentDeclined, ReportPayment, Retry};
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Recorded};
use crate::settings::Credits;
use crate::state::{Course, InvoiceEntry, Known, Payment, Profile, State};
use crate::value::{AmountOverflow, InvoiceNumber, Money, PaymentId, ReportId, Text};

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
    /// What is still to be paid on the invoice.
    pub outstanding: Money,
    /// What was too much and became credit balance.
    pub credited: Money,
    /// Whom the host is asked to refund, where what was too much goes back to the card (`I5`).
    pub refund: Option<PaymentOrder>,
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
    /// What a report of so much money brings.
    pub(super) fn of(
        report: &ReportPayment,
        state: &State,
        entry: &InvoiceEntry,
        cause: PaymentCause,
        amount: Money,
    ) -> Result<Self, AmountOverflow> {
        let (outstanding, rest) = Self::split(entry, amount)?;
        let Rest { credited, refund } = Rest::of(state, entry, rest);
        let (invoice, payment, report) =
            (report.invoice.clone(), report.payment.clone(), report.report.clone());
        let received = Self { invoice, payment, report, cause, amount, outstanding, credited, refund };
        // All that has come is counted, and can be taken back.
        received.payment(entry)?;
        Ok(received)
    }

    /// What a payment of so much leaves outstanding, and what of it is too much.
    fn split(invoice: &InvoiceEntry, amount: Money) -> Result<(Money, Money), AmountOverflow> {
        let applied = amount.min(invoice.outstanding).map_err(|_| AmountOverflow)?;
        Ok((subtract(invoice.outstanding, applied)?, subtract(amount, applied)?))
    }

    /// The payment after it, and all that the invoice has received. What goes back to the card cannot be taken back again.
    fn payment(&self, entry: &InvoiceEntry) -> Result<(Payment, Money), AmountOverflow> {
        let refunded = self.refund.as_ref().map(|refund| refund.amount);
        let kept = refunded.map_or(Ok(self.amount), |refunded| subtract(self.amount, refunded))?;
        let payment = entry.payment(&self.payment).plus(kept, self.credited)?;
        let payment = match self.cause {
            PaymentCause::Captured => payment,
            PaymentCause::DisputeWon => payment.won(self.amount)?,
        };
        Ok((payment, add(entry.received, kept)?))
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
    pub(super) fn of(report: &ReportPayment, decline: &PaymentDeclined, entry: &InvoiceEntry) -> Self {
        Self {
            invoice: report.invoice.clone(),
            payment: report.payment.clone(),
            report: report.report.clone(),
            retry: decline.retry,
            reason: decline.reason.clone(),
            outstanding: Some(entry.outstanding),
        }
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
    told: Told,
) -> Result<(Report, Known<InvoiceEntry>, Cow<'a, InvoiceEntry>), Corruption> {
    let (known, entry) = state.invoices.require(invoice)?;
    let report = Report::of(report, invoice, payment, told);
    Corruption::AlreadyExists.unless(state.invoices.reported(report.id).is_none())?;
    if let Told::Amount(_, amount) = told {
        Corruption::WrongFigure("amount").unless(amount.is_positive())?;
    }
    Ok((report, known, entry))
}

/// What a payment makes of an invoice and of the balance of its billing profile.
pub(crate) struct PaymentEffect {
    report: Report,
    invoice: Known<InvoiceEntry>,
    payer: Known<Profile>,
    payment: Payment,
    received: Money,
    balance: Money,
}

impl Apply for PaymentReceived {
    type Checked = PaymentEffect;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let impossible = |_| Corruption::ImpossibleNumber;
        let (told, of) = (Told::Amount(self.cause.told(), self.amount), (&self.invoice, &self.payment));
        let (report, invoice, entry) = require_news(state, self.report.as_ref(), of, told)?;
        let payer = state.profiles.require_at(entry.profile)?;
        let split = Self::split(&entry, self.amount).map_err(|_| Corruption::WrongFigure("amount"))?;
        Corruption::WrongFigure("outstanding").unless(self.outstanding == split.0)?;
        let rest = Rest::of(state, &entry, split.1);
        // An older version kept what was too much, whatever the setting.
        let kept = self.refund.is_none() && self.report.is_none() && self.credited == split.1;
        Corruption::WrongFigure("refund").unless(kept || self.refund == rest.refund)?;
        Corruption::WrongFigure("credited").unless(kept || self.credited == rest.credited)?;
        let (payment, received) = self.payment(&entry).map_err(impossible)?;
        Corruption::WrongFigure("amount").unless(!payment.disputed.is_negative())?;
        let balance = add(state.profiles.row(payer).balance, self.credited).map_err(impossible)?;
        Ok(PaymentEffect { report, invoice, payer, payment, received, balance })
    }

    fn change(&self, effect: Self::Checked, state: &mut State, record: &Recorded) {
        state.count_report(effect.report);
        state.update_invoice(effect.invoice, record.at, |invoice| {
            invoice.received = effect.received;
            invoice.keep_payment(effect.payment);
            invoice.reduce_to(self.outstanding);
        });
        state.update_profile(effect.payer, |profile| profile.balance = effect.balance);
    }
}

impl Effects for PaymentFailed {
    fn effects(&self, orders: &mut Orders<'_>) {
        if self.outstanding.is_none_or(|outstanding| !outstanding.is_zero()) {
            orders.tell(NotificationKind::PaymentFailed, &self.invoice, Whom::Responsible);
        }
    }
}

impl Apply for PaymentFailed {
    type Checked = (Report, Known<InvoiceEntry>);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let of = (&self.invoice, &self.payment);
        let (report, known, invoice) = require_news(state, self.report.as_ref(), of, self.retry.told())?;
        let fits = self.outstanding.is_none_or(|outstanding| outstanding == invoice.outstanding);
        Corruption::WrongFigure("outstanding").unless(fits)?;
        Ok((report, known))
    }

    fn change(&self, (report, known): Self::Checked, state: &mut State, record: &Recorded) {
        state.count_report(report);
        state.update_invoice(known, record.at, |invoice| {
            let faster = self.retry.course().filter(|_| invoice.is_open());
            if let Some(course) = faster {
                invoice.accelerate(course, record.at.day());
            }
        });
    }
}
