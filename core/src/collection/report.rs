//! What the host reports of payments (`I7`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::charge::{Fingerprint, Report, Told};
use crate::collection::fallback::Fallback;
use crate::collection::payment::{PaymentCause, PaymentFailed, PaymentReceived};
use crate::collection::shares::{Share, Shares};
use crate::collection::taken_back::{PaymentChargedBack, PaymentRefunded, TakenBack};
use crate::collection::{first_payment, fulfillment};
use crate::command::Decide;
use crate::denial::{Denial, UnknownInvoice};
use crate::event::Event;
use crate::rights::Right;
use crate::state::{InvoiceEntry, PaymentRequest, Slot};
use crate::value::{AmountError, Currency, EffectId, InvoiceNumber, Money, PaymentId, ReportId, Text};

/// Reports what became of a payment, by `system` (`I7`). Reports of one payment add up: it may come in parts, and be taken
/// back in parts. The same report counts once: where it was counted already, nothing follows; where it says something
/// else than then, it is refused.
///
/// A refund that an effect asked for was booked when it was asked for, and is not reported.
///
/// ```
/// # mod m { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/shop.rs")); } use m::*; let mut shop = open()?;
/// let mut paid = Vec::new();
/// for order in shop.advance(facts(), at("2026-12-02"))?.effects {
///     let (request, Effect::ChargeCard(ChargeCard { invoice, order })) = (order.id, order.effect) else { continue };
///     let result = PaymentSucceeded { amount: order.amount }.into(); // the provider charged `order.token`
///     let (payment, report, request) = ("pay_1".into(), Some("evt_1".into()), Some(request));
///     let report = ReportPayment { invoice, payment, report, request, result };
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
    /// The report's own id at the provider, such as that of a webhook's event; absent: there is one report a payment of
    /// success, one of failure, and so on.
    pub report: Option<ReportId>,
    /// The request that it answers, where the money came or did not: the id of the effect that asked for it; absent: the
    /// latest one.
    pub request: Option<EffectId>,
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
        /// The host gave it back, all or in part.
        Refunded = "refunded",
        /// The payer's bank took it back, all or in part: a dispute began.
        ChargedBack = "charged_back",
        /// A dispute was won: what it had taken back is here again.
        DisputeWon = "dispute_won",
    }
}

/// The money came.
#[data(WellFormed)]
pub struct PaymentSucceeded {
    /// How much, apart from what other reports of the same payment told.
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

/// The host gave money back, of itself.
#[data(WellFormed)]
pub struct Refunded {
    /// How much, apart from what other reports told.
    pub amount: Money,
}

/// The payer's bank took money back.
#[data(WellFormed)]
pub struct ChargedBack {
    /// How much, apart from what other reports told.
    pub amount: Money,
}

/// What a dispute had taken back has come again.
#[data(WellFormed)]
pub struct DisputeWon {
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

/// A payment is of nothing, or of less.
#[data]
pub struct AmountNotPositive {
    /// The amount that came.
    pub amount: Money,
}

/// The report was counted already, and said something else.
#[data]
pub struct ReportContradicts {
    /// The invoice that it names now.
    pub invoice: InvoiceNumber,
    /// The payment that it names now.
    pub payment: PaymentId,
    /// The report; absent: it is told from others by the payment and what became of it.
    pub report: Option<ReportId>,
}

/// No such request was made for this invoice.
#[data]
pub struct UnknownPaymentRequest {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The request that the report names.
    pub request: EffectId,
}

/// No report told of this payment that it had come for this invoice: nothing of it can be taken back.
#[data]
pub struct UnknownPayment {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// The payment.
    pub payment: PaymentId,
}

/// More is said to be taken back than has come.
#[data]
pub struct MoreThanReceived {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// How much is said to be taken back.
    pub amount: Money,
    /// How much has come of this payment, less what was taken back before.
    pub received: Money,
}

/// A dispute is said to bring more than disputes had taken.
#[data]
pub struct MoreThanDisputed {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// How much is said to have come again.
    pub amount: Money,
    /// How much disputes have taken back of this payment, less what came again before.
    pub disputed: Money,
}

impl Decide for ReportPayment {
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        case.require(Right::RunTheHost)?;
        let unknown = || Denial::from(UnknownInvoice { invoice: self.invoice.clone() });
        let slot = case.state.invoices.slot(&self.invoice).ok_or_else(unknown)?;
        let entry = case.state.invoices.at(slot).ok_or_else(unknown)?;
        let told = self.told();
        let known = Report::of(self.report.as_ref(), &self.invoice, &self.payment, self.named(), told);
        match case.state.invoices.reported(known.id) {
            Some(said) if said == known.content => return Ok(Vec::new()),
            Some(_) => return Err(self.contradicts().into()),
            None => {}
        }
        let amount = match told {
            Told::Amount(_, amount) => positive(amount, entry.total.currency())?,
            Told::Failure(_) => Money::zero(entry.total.currency()),
        };
        match &self.result {
            PaymentResult::PaymentSucceeded(_) => {
                let request = self.answered(case.state, &entry)?;
                self.came(case, (slot, &entry), (PaymentCause::Captured, request.as_ref()), amount)
            }
            PaymentResult::PaymentDeclined(decline) => self.declined(case, (slot, &entry), decline),
            PaymentResult::Refunded(_) => {
                let back = self.taken_back(case, (slot, &entry), amount)?;
                Ok(vec![PaymentRefunded::of(self, case, (amount, &back))?.into()])
            }
            PaymentResult::ChargedBack(_) => {
                let back = self.taken_back(case, (slot, &entry), amount)?;
                Ok(vec![PaymentChargedBack::of(self, case.state, &entry, (amount, &back))?.into()])
            }
            PaymentResult::DisputeWon(_) => {
                let disputed = self.shares(case, slot).disputed()?;
                if amount.compare(disputed).map_err(AmountError::from)?.is_gt() {
                    let invoice = self.invoice.clone();
                    return Err(MoreThanDisputed { invoice, amount, disputed }.into());
                }
                self.came(case, (slot, &entry), (PaymentCause::DisputeWon, None), amount)
            }
        }
    }
}

impl ReportPayment {
    fn told(&self) -> Told {
        match &self.result {
            PaymentResult::PaymentSucceeded(told) => Told::Amount(PaymentCause::Captured.told(), told.amount),
            PaymentResult::DisputeWon(told) => Told::Amount(PaymentCause::DisputeWon.told(), told.amount),
            PaymentResult::Refunded(told) => Told::Amount(PaymentRefunded::TOLD, told.amount),
            PaymentResult::ChargedBack(told) => Told::Amount(PaymentChargedBack::TOLD, told.amount),
            PaymentResult::PaymentDeclined(decline) => decline.retry.told(),
        }
    }

    fn contradicts(&self) -> ReportContradicts {
        let (invoice, payment) = (self.invoice.clone(), self.payment.clone());
        ReportContradicts { invoice, payment, report: self.report.clone() }
    }

    fn came(
        &self,
        case: &Case<'_>,
        invoice: (Slot, &InvoiceEntry),
        cause: (PaymentCause, Option<&PaymentRequest>),
        amount: Money,
    ) -> Result<Vec<Event>, Denial> {
        let (received, shares) = PaymentReceived::of(self, case.state, invoice, cause, amount)?;
        let mut events: Vec<Event> = vec![received.into()];
        let is_paid = |share: &&Share<'_>| share.outstanding.is_zero() && !share.entry.outstanding.is_zero();
        for share in shares.all.iter().filter(is_paid) {
            events.extend(first_payment::activation(case.state, &share.entry));
            events.extend(fulfillment::fulfilled(case.state, &share.entry));
        }
        Ok(events)
    }

    fn declined(
        &self,
        case: &Case<'_>,
        (slot, entry): (Slot, &InvoiceEntry),
        decline: &PaymentDeclined,
    ) -> Result<Vec<Event>, Denial> {
        let answered = self.answered(case.state, entry)?;
        let of_request = (slot, answered.as_ref());
        let Fallback { charge, stands_by } =
            Fallback::of(case.state, of_request, decline.retry, case.context.at)?;
        let failed = PaymentFailed::of(self, decline, entry, answered.as_ref(), charge);
        let ends = failed.hastens(stands_by).is_some();
        let mut events: Vec<Event> = vec![failed.into()];
        let asked = PaymentRequest::all_of(answered.as_ref(), slot);
        for entry in asked.into_iter().filter_map(|slot| case.state.invoices.at(slot)).filter(|_| ends) {
            events.extend(first_payment::purchase_lapses(case.state, &entry, case.context.at)?);
            events.extend(fulfillment::unpaid(case.state, &entry, case.context.at)?);
        }
        Ok(events)
    }

    /// What of the payment each invoice has that it paid.
    fn shares<'a>(&self, case: &Case<'a>, invoice: Slot) -> Shares<'a> {
        Shares::paid(case.state, invoice, Fingerprint::of_payment(&self.payment))
    }

    fn taken_back<'a>(
        &self,
        case: &Case<'a>,
        (slot, entry): (Slot, &InvoiceEntry),
        amount: Money,
    ) -> Result<TakenBack<'a>, Denial> {
        let shares = self.shares(case, slot);
        if !shares.are_known() {
            let (invoice, payment) = (self.invoice.clone(), self.payment.clone());
            return Err(UnknownPayment { invoice, payment }.into());
        }
        let held = shares.held()?;
        if amount.compare(held).map_err(AmountError::from)?.is_gt() {
            let invoice = self.invoice.clone();
            return Err(MoreThanReceived { invoice, amount, received: held }.into());
        }
        Ok(TakenBack::of(case.state, entry, shares, amount)?)
    }
}

fn positive(amount: Money, currency: Currency) -> Result<Money, Denial> {
    if !amount.is_positive() {
        return Err(AmountNotPositive { amount }.into());
    }
    amount.compare(Money::zero(currency)).map_err(AmountError::from)?;
    Ok(amount)
}

impl Retry {
    /// What is remembered of such a failure.
    pub(super) fn told(self) -> Told {
        Told::Failure(match self {
            Self::Possible => "possible",
            Self::Hopeless => "hopeless",
            Self::Fraud => "fraud",
        })
    }
}
