//! Payments: what the host reports of them (`I7`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::ReportKind;
use crate::charge::line::{add, subtract};
use crate::charging::{Charging, Counts, Purse, Raises};
use crate::collection::{first_payment, fulfillment};
use crate::command::Decide;
use crate::corruption::Corruption;
use crate::denial::{Denial, UnknownInvoice};
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Costly, Effects, Event, Recorded};
use crate::rights::Right;
use crate::state::{Course, InvoiceEntry, Known, Profile, State};
use crate::status::InvoiceStatus;
use crate::value::{AmountError, InvoiceNumber, Money, PaymentId, Text};

/// Reports what became of a payment, by `system` (`I7`). The same report twice counts once.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let mut paid = Vec::new();
/// for order in shop.advance(facts(), at("2026-12-02"))?.effects {
///     let Effect::ChargeCard(ChargeCard { invoice, order }) = order.effect else { continue };
///     let result = PaymentSucceeded { amount: order.amount }.into(); // the provider charged `order.token`
///     let report = ReportPayment { invoice, payment: "pay_1".into(), result };
///     paid.extend_from_slice(shop.execute(facts(), &system("2026-12-02"), &report.into())?.events()?);
/// }
/// assert_eq!(paid[0].event.type_name(), "payment_received");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[data(WellFormed)]
pub struct ReportPayment {
    /// The invoice that it is for.
    pub invoice: InvoiceNumber,
    /// The payment's id at the provider.
    pub payment: PaymentId,
    /// What became of it.
    pub result: PaymentResult,
}

tagged! {
    /// What became of a payment (`I7`).
    #[derive(WellFormed)]
    pub enum PaymentResult {
        /// The money came, all or in part.
        PaymentSucceeded = "succeeded",
        /// It did not come.
        PaymentDeclined = "failed",
        /// It came and was taken back.
        PaymentReversed = "charged_back",
    }
}

/// The money came.
#[data(WellFormed)]
pub struct PaymentSucceeded {
    /// How much.
    pub amount: Money,
}

/// The money did not come.
#[data(WellFormed)]
pub struct PaymentDeclined {
    /// Whether trying again can help.
    pub retry: Retry,
    /// The provider's reason: up to 200 characters.
    pub reason: Option<Text<200>>,
}

/// The money came and was taken back.
#[data(WellFormed)]
pub struct PaymentReversed {
    /// How much.
    pub amount: Money,
}

/// Whether trying a payment again can help (`I7`).
#[data]
pub enum Retry {
    /// It can: no funds today, the provider was out of reach.
    Possible,
    /// It cannot with this card: a closed account, a card reported lost.
    Hopeless,
    /// It cannot: the provider takes it for fraud. Another card does not help either (`G5`).
    Fraud,
}

/// Money came for an invoice.
#[data]
pub struct PaymentReceived {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The payment's id at the provider.
    pub payment: PaymentId,
    /// How much came.
    pub amount: Money,
    /// What is still to be paid on the invoice.
    pub outstanding: Money,
    /// What was too much and became credit balance.
    pub credited: Money,
}

/// A payment for an invoice failed.
#[data]
pub struct PaymentFailed {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The payment's id at the provider.
    pub payment: PaymentId,
    /// Whether trying again can help.
    pub retry: Retry,
    /// The provider's reason.
    pub reason: Option<Text<200>>,
}

/// Money that had come for an invoice was taken back: the invoice is past due from that day.
#[data]
pub struct PaymentChargedBack {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The payment's id at the provider.
    pub payment: PaymentId,
    /// How much was taken back.
    pub amount: Money,
    /// What is to be paid on the invoice again.
    pub outstanding: Money,
}

/// A payment is of nothing, or of less.
#[data]
pub struct AmountNotPositive {
    /// The amount that came.
    pub amount: Money,
}

/// More is said to be taken back than has come.
#[data]
pub struct MoreThanReceived {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// How much is said to be taken back.
    pub amount: Money,
    /// How much has come for the invoice, less what was taken back before.
    pub received: Money,
}

impl Decide for ReportPayment {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::RunTheHost)?;
        let unknown = || Denial::from(UnknownInvoice { invoice: self.invoice.clone() });
        let slot = case.state.invoices.slot(&self.invoice).ok_or_else(unknown)?;
        let entry = case.state.invoices.at(slot).ok_or_else(unknown)?;
        if entry.has_counted(&self.payment, self.result.kind()) {
            return Ok(Vec::new());
        }
        match &self.result {
            PaymentResult::PaymentSucceeded(success) => self.succeeded(case, &entry, success.amount),
            PaymentResult::PaymentDeclined(decline) => self.declined(case, &entry, decline),
            PaymentResult::PaymentReversed(reversal) => self.reversed(&entry, reversal.amount),
        }
    }
}

impl ReportPayment {
    fn succeeded(&self, case: &Case<'_>, entry: &InvoiceEntry, amount: Money) -> Result<Vec<Event>, Denial> {
        let amount = positive(amount)?;
        let (outstanding, credited) = PaymentReceived::split(entry, amount)?;
        // All that has come for an invoice is counted, and can be taken back.
        add(entry.received, amount)?;
        let received = PaymentReceived {
            invoice: self.invoice.clone(),
            payment: self.payment.clone(),
            amount,
            outstanding,
            credited,
        };
        let mut events: Vec<Event> = vec![received.into()];
        if outstanding.is_zero() && !entry.outstanding.is_zero() {
            events.extend(first_payment::activation(case.state, entry));
            events.extend(fulfillment::fulfilled(case.state, entry));
        }
        Ok(events)
    }

    fn declined(
        &self,
        case: &Case<'_>,
        entry: &InvoiceEntry,
        decline: &PaymentDeclined,
    ) -> Result<Vec<Event>, Denial> {
        let failed = PaymentFailed {
            invoice: self.invoice.clone(),
            payment: self.payment.clone(),
            retry: decline.retry,
            reason: decline.reason.clone(),
        };
        let mut events: Vec<Event> = vec![failed.into()];
        if decline.retry != Retry::Possible {
            events.extend(first_payment::purchase_lapses(case.state, entry));
            events.extend(fulfillment::unpaid(case.state, entry, case.context.at)?);
        }
        Ok(events)
    }

    fn reversed(&self, entry: &InvoiceEntry, amount: Money) -> Result<Vec<Event>, Denial> {
        let amount = positive(amount)?;
        if amount.compare(entry.received).map_err(AmountError::from)?.is_gt() {
            let (invoice, received) = (self.invoice.clone(), entry.received);
            return Err(MoreThanReceived { invoice, amount, received }.into());
        }
        let charged_back = PaymentChargedBack {
            invoice: self.invoice.clone(),
            payment: self.payment.clone(),
            amount,
            outstanding: add(entry.outstanding, amount)?,
        };
        Ok(vec![charged_back.into()])
    }
}

fn positive(amount: Money) -> Result<Money, Denial> {
    if is_positive(amount) { Ok(amount) } else { Err(AmountNotPositive { amount }.into()) }
}

/// Refuses a report that was counted already: the same one counts once.
fn require_news(invoice: &InvoiceEntry, payment: &PaymentId, kind: ReportKind) -> Result<(), Corruption> {
    if invoice.has_counted(payment, kind) { Err(Corruption::AlreadyExists) } else { Ok(()) }
}

fn is_positive(amount: Money) -> bool {
    !amount.is_zero() && !amount.is_negative()
}

impl PaymentReceived {
    /// What a payment of so much leaves outstanding, and what of it is too much.
    fn split(invoice: &InvoiceEntry, amount: Money) -> Result<(Money, Money), AmountError> {
        let applied = amount.min(invoice.outstanding)?;
        Ok((subtract(invoice.outstanding, applied)?, subtract(amount, applied)?))
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

impl PaymentResult {
    fn kind(&self) -> ReportKind {
        match self {
            Self::PaymentSucceeded(_) => ReportKind::Succeeded,
            Self::PaymentDeclined(_) => ReportKind::Failed,
            Self::PaymentReversed(_) => ReportKind::ChargedBack,
        }
    }
}

impl Costly for PaymentReceived {
    fn charging(&self) -> Option<Charging<'_>> {
        let counts = Counts::Credit(Purse::Invoice(&self.invoice), self.credited);
        Some(Charging::without_lines(None, Raises::ByItsLines, counts, None))
    }
}

/// What a payment makes of an invoice and of the balance of its billing profile.
pub(crate) struct PaymentEffect {
    invoice: Known<InvoiceEntry>,
    payer: Known<Profile>,
    received: Money,
    outstanding: Money,
    balance: Money,
}

impl Apply for PaymentReceived {
    type Checked = PaymentEffect;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let impossible = |_| Corruption::ImpossibleNumber;
        let (invoice, entry) = state.invoices.require(&self.invoice)?;
        require_news(&entry, &self.payment, ReportKind::Succeeded)?;
        let payer = state.profiles.require_at(entry.profile)?;
        Corruption::WrongFigure("amount").unless(is_positive(self.amount))?;
        let split = Self::split(&entry, self.amount).map_err(|_| Corruption::WrongFigure("amount"))?;
        Corruption::WrongFigure("outstanding").unless(self.outstanding == split.0)?;
        Corruption::WrongFigure("credited").unless(self.credited == split.1)?;
        Ok(PaymentEffect {
            invoice,
            payer,
            received: add(entry.received, self.amount).map_err(impossible)?,
            outstanding: self.outstanding,
            balance: add(state.profiles.row(payer).balance, self.credited).map_err(impossible)?,
        })
    }

    fn change(&self, effect: Self::Checked, state: &mut State, record: &Recorded) {
        state.update_invoice(effect.invoice, record.at, |invoice| {
            invoice.received = effect.received;
            invoice.count_report(&self.payment, ReportKind::Succeeded);
            invoice.reduce_to(effect.outstanding);
        });
        state.update_profile(effect.payer, |profile| profile.balance = effect.balance);
    }
}

impl Effects for PaymentFailed {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::PaymentFailed, &self.invoice, Whom::Responsible);
    }
}

impl Apply for PaymentFailed {
    type Checked = Known<InvoiceEntry>;

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let (known, invoice) = state.invoices.require(&self.invoice)?;
        require_news(&invoice, &self.payment, ReportKind::Failed)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, record: &Recorded) {
        state.update_invoice(known, record.at, |invoice| {
            invoice.count_report(&self.payment, ReportKind::Failed);
            let faster = self.retry.course().filter(|_| invoice.is_open());
            if let Some(course) = faster {
                invoice.accelerate(course, record.at.day());
            }
        });
    }
}

impl Effects for PaymentChargedBack {
    fn effects(&self, orders: &mut Orders<'_>) {
        orders.tell(NotificationKind::PaymentFailed, &self.invoice, Whom::Responsible);
    }
}

impl Apply for PaymentChargedBack {
    type Checked = (Known<InvoiceEntry>, Money, Known<Profile>);

    fn check(&self, state: &State, _: &Recorded) -> Result<Self::Checked, Corruption> {
        let (known, invoice) = state.invoices.require(&self.invoice)?;
        require_news(&invoice, &self.payment, ReportKind::ChargedBack)?;
        let received = subtract(invoice.received, self.amount).ok().filter(|left| !left.is_negative());
        let received = received.filter(|_| is_positive(self.amount));
        let received = received.ok_or(Corruption::WrongFigure("amount"))?;
        let outstanding = add(invoice.outstanding, self.amount);
        Corruption::WrongFigure("outstanding").unless(outstanding == Ok(self.outstanding))?;
        Ok((known, received, state.profiles.require_at(invoice.profile)?))
    }

    fn change(&self, (known, received, payer): Self::Checked, state: &mut State, record: &Recorded) {
        state.update_profile(payer, |profile| profile.keep_credits_from(known.slot()));
        state.update_invoice(known, record.at, |invoice| {
            invoice.received = received;
            invoice.count_report(&self.payment, ReportKind::ChargedBack);
            invoice.outstanding = self.outstanding;
            // What waits for its first payment goes on waiting, and is not dunned (`B1`).
            if !(invoice.first_payment && invoice.status == InvoiceStatus::Due) {
                invoice.status = InvoiceStatus::PastDue;
                invoice.accelerate(Course::ChargedBack, record.at.day());
            }
        });
    }
}
