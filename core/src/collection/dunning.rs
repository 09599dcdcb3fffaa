//! What follows when an invoice is not paid: reminders, retries, and at last the end of what it charged (`I8`).

use alloc::vec::Vec;

use crate::charge::PaymentOrder;
use crate::collection::invoice::InvoicePastDue;
use crate::collection::open::{Asked, Cards};
use crate::corruption::Corruption;
use crate::effect::{NotificationKind, Orders, Whom};
use crate::event::{Apply, Effects, Event, Recorded};
use crate::state::{InvoiceEntry, Known, Slot, State};
use crate::status::InvoiceStatus;
use crate::subscription::{SubscriptionDisabled, lifecycle};
use crate::value::{InvoiceNumber, Money, Timestamp};

/// The dunning of an unpaid invoice went a step on (`I8`).
#[data]
pub struct DunningStep {
    /// The invoice.
    pub invoice: InvoiceNumber,
    /// What was done.
    pub action: DunningAction,
    /// What is still to be paid.
    pub outstanding: Money,
    /// Whom the host is asked to charge again; absent where no card can be charged, while somebody pays, where another
    /// invoice's step just asked for it too (`I13`), and with the last step.
    pub charge: Option<PaymentOrder>,
    /// Until when a payment is awaited that somebody asked for (`I12`), where that is why no card is charged.
    pub in_progress_until: Option<Timestamp>,
}

/// What a step of dunning does (`I8`).
#[data]
pub enum DunningAction {
    /// The payer is reminded, and the card tried again.
    Remind,
    /// The subscriptions with a positive line on the invoice are disabled until it is paid.
    Disable,
}

/// What time brings to an unpaid invoice that was to go on at one time, and goes on at another (`I3`, `I8`).
pub(crate) fn due(state: &State, slot: Slot, (nominal, at): (Timestamp, Timestamp)) -> Vec<Event> {
    let Some(invoice) = state.invoices.unsettled(slot) else { return Vec::new() };
    let settings = &state.settings.dunning;
    let mut events = Vec::new();
    if invoice.status == InvoiceStatus::Due {
        let (invoice, outstanding) = (invoice.number.clone(), invoice.outstanding);
        events.push(InvoicePastDue { invoice, outstanding }.into());
    }
    // What new settings put into the past happens now, but for reminders.
    if invoice.reminds(settings, nominal) {
        events.push(invoice.step(DunningAction::Remind, state, at));
    }
    if invoice.disables(settings, at) {
        events.push(invoice.step(DunningAction::Disable, state, at));
        events.extend(disabled(state, invoice, at));
    }
    events
}

/// Whether the card is tried again with a step, or why not.
struct Attempt {
    charge: Option<PaymentOrder>,
    in_progress_until: Option<Timestamp>,
}

impl Attempt {
    /// With a reminder the card is tried again if it can be charged on that day (`G5`), or else the second (`G8`), unless
    /// somebody pays (`I12`).
    fn of(action: DunningAction, state: &State, invoice: &InvoiceEntry, at: Timestamp) -> Self {
        if action == DunningAction::Disable {
            return Self { charge: None, in_progress_until: None };
        }
        let in_progress_until = state.pay_now_until(&invoice.requests, at);
        let is_asked = in_progress_until.is_some() || invoice.requests.asked_together_at(at);
        let payer = state.profiles.at(invoice.profile).filter(|_| !is_asked);
        let charge = payer.and_then(|payer| {
            // What was open was counted when it was charged: it adds up (`K5`).
            let asked = Asked::with_entry(state, payer, invoice, at).ok()?;
            asked.charge(state, Cards::of(payer), Some(invoice), at.day())
        });
        Self { charge, in_progress_until }
    }
}

/// The end of what an invoice charged, as far as it can still be used.
fn disabled(state: &State, invoice: &InvoiceEntry, at: Timestamp) -> impl Iterator<Item = Event> {
    let until = lifecycle::unpaid_until(state, at.day());
    let charged = invoice.charges.subscriptions().iter().filter_map(|slot| state.subscriptions.at(*slot));
    let in_use = charged.filter(|subscription| subscription.unpaid == 0 && subscription.can_be_dunned());
    in_use.map(move |subscription| {
        let (subscription, invoice) = (subscription.id, Some(invoice.number.clone()));
        SubscriptionDisabled { subscription, until, unpaid_invoice: invoice }.into()
    })
}

impl InvoiceEntry {
    fn step(&self, action: DunningAction, state: &State, at: Timestamp) -> Event {
        let (invoice, outstanding) = (self.number.clone(), self.outstanding);
        let Attempt { charge, in_progress_until } = Attempt::of(action, state, self, at);
        DunningStep { invoice, action, outstanding, charge, in_progress_until }.into()
    }
}

impl Effects for DunningStep {
    fn effects(&self, orders: &mut Orders<'_>) {
        if self.action == DunningAction::Remind {
            if let Some(order) = &self.charge {
                orders.charge(&self.invoice, order);
            }
            orders.tell(NotificationKind::PaymentReminder, &self.invoice, Whom::Responsible);
        }
    }
}

impl Apply for DunningStep {
    type Checked = Known<InvoiceEntry>;

    fn check(&self, state: &State, record: &Recorded) -> Result<Self::Checked, Corruption> {
        let (known, invoice) = state.invoices.require(&self.invoice)?;
        let settings = &state.settings.dunning;
        let is_due = match self.action {
            DunningAction::Remind => invoice.owes_reminder(settings, record.at),
            DunningAction::Disable => invoice.disables(settings, record.at),
        };
        Corruption::ImpossibleState.unless(invoice.status == InvoiceStatus::PastDue && is_due)?;
        Corruption::WrongFigure("outstanding").unless(self.outstanding == invoice.outstanding)?;
        let attempt = Attempt::of(self.action, state, &invoice, record.at);
        Corruption::WrongFigure("charge").unless(self.charge == attempt.charge)?;
        let until = attempt.in_progress_until;
        Corruption::WrongFigure("inProgressUntil").unless(self.in_progress_until == until)?;
        Ok(known)
    }

    fn change(&self, known: Self::Checked, state: &mut State, record: &Recorded) {
        state.update_invoice(known, record.at, |invoice| match self.action {
            DunningAction::Remind => {
                invoice.remind(record.at);
            }
            DunningAction::Disable => invoice.begin_dunning().exhausted = true,
        });
        if let Some(order) = &self.charge {
            state.ask_payment(&self.invoice, order, (record.sequence, record.at), None);
        }
    }
}
