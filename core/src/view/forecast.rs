//! What comes if nobody does anything: every charge, expiry and change of status up to a day (`V4`).

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::actor::Actor;
use crate::case::{Case, Context};
use crate::charge::PaymentOrder;
use crate::charge::line::Line;
use crate::charge::totals::Totals;
use crate::collection::invoice::InvoiceIssued;
use crate::collection::{DunningStep, PaymentSucceeded, ReportPayment};
use crate::corruption::Corruption;
use crate::denial::{Denial, OutOfRange};
use crate::event::{Event, Recorded};
use crate::organization::Organization;
use crate::rights::Right;
use crate::state::{Slot, Subscription};
use crate::status::SubscriptionStatus;
use crate::value::{
    BillingProfileId, CommandId, Cursor, Day, InvoiceNumber, Money, PaymentId, PersonId, SubscriptionId,
    Timestamp,
};
use crate::view::whose::Whose;
use crate::view::{View, cursor, page_size, place};

/// Asks what comes if nobody does anything, up to a day: for the actor's own subscriptions and billing profiles, for one
/// subscription, or, by whoever sees the admin view, for those that somebody, or everybody, bought (`V4`).
///
/// What comes depends on all that came before it, so every page lives through the time before it again: a large page costs no
/// more than its last row. What it comes to month by month [`ForecastTotalsQuery`](crate::ForecastTotalsQuery) tells at once.
#[data]
pub struct ForecastQuery {
    /// The last day, at most five years from now.
    pub to: Day,
    /// Whether the payments that are asked for from now on succeed.
    #[or_default]
    pub payments: ExpectedPayments,
    /// Only this subscription.
    pub subscription: Option<SubscriptionId>,
    /// Who bought the subscriptions; absent: the actor.
    pub purchaser: Option<PersonId>,
    /// Of everybody's, the organization's own among them, whoever bought them.
    #[or_default]
    pub everyone: bool,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many rows at the most, up to 10,000; absent: 1,000.
    pub limit: Option<u32>,
}

/// What a forecast supposes of payments that are asked for from now on, and of those that something waits for. Others that
/// were asked for earlier stay as they are.
#[data(Default)]
pub enum ExpectedPayments {
    /// Each succeeds on the day on which it is asked for; at once, where a purchase or added licenses wait for it.
    #[default]
    Succeed,
    /// None is reported.
    Missing,
}

/// What comes, in order of time.
#[data]
pub struct ForecastPage {
    /// What comes.
    pub rows: Vec<ForecastRow>,
    /// Where the next page begins; absent: this is the last.
    pub next: Option<Cursor>,
}

/// Something that comes.
#[data]
pub struct ForecastRow {
    /// On which day.
    pub on: Day,
    /// What.
    pub what: Expected,
}

tagged! {
    /// What can come.
    pub enum Expected {
        /// An invoice.
        ExpectedCharge = "charge",
        /// A subscription gets another status.
        ExpectedStatus = "status",
    }
}

/// An invoice that will be issued.
#[data]
pub struct ExpectedCharge {
    /// The billing profile that pays.
    pub billing_profile: BillingProfileId,
    /// The subscription whose billing period it opens; absent for the changes of a month.
    pub subscription: Option<SubscriptionId>,
    /// Its total, taxes included; negative for a credit note. Whoever has no role on the billing profile sees what their
    /// own lines come to.
    pub total: Money,
    /// What of it is to be paid, after the credit balance, which only a role on the billing profile lets one see.
    pub amount_due: Money,
    /// Until when it is to be paid.
    pub due: Day,
}

/// A subscription that will get another status.
#[data]
pub struct ExpectedStatus {
    /// The subscription.
    pub subscription: SubscriptionId,
    /// The status.
    pub status: SubscriptionStatus,
}

/// How far a forecast looks ahead: five years.
const MOST_DAYS: u32 = 1_827;
/// The number of rows of a page when nothing is said, and at most: more than elsewhere, for each page costs what those before
/// it did.
const ROWS: u32 = 1_000;
const MOST_ROWS: u32 = 10_000;

impl View for ForecastQuery {
    type Answer = ForecastPage;

    fn answer(&self, case: &Case<'_>) -> Result<ForecastPage, Denial> {
        let first = usize::try_from(place(self.after.as_ref())?).unwrap_or(usize::MAX);
        let limit = page_size(self.limit.unwrap_or(ROWS), MOST_ROWS)?;
        let last = first.saturating_add(limit);
        let Self { subscription, purchaser, everyone, .. } = *self;
        let whose = Whose { subscription, purchaser, everyone };
        let rows = foretell(case, whose, (self.to, self.payments), last)?;
        let next = rows.get(last).and_then(|_| u32::try_from(last).ok()).map(cursor);
        Ok(ForecastPage { rows: rows.into_iter().skip(first).take(limit).collect(), next })
    }
}

/// What comes until a day, in order, up to one more than so many rows.
pub(super) fn foretell(
    case: &Case<'_>,
    whose: Whose,
    (to, payments): (Day, ExpectedPayments),
    rows: usize,
) -> Result<Vec<ForecastRow>, Denial> {
    let ahead = u32::try_from(case.today().days_until(to)).unwrap_or(0);
    if ahead > MOST_DAYS {
        return Err(OutOfRange::new("to", 0, MOST_DAYS, ahead).into());
    }
    let (chosen, own) = (whose.subscriptions(case)?, whose.profiles(case));
    let foretold = Foretold::of(case, &chosen, own, payments);
    // What the state holds fits itself: there is nothing to foretell of one that does not.
    Ok(foretold.and_then(|mut foretold| foretold.run(to, rows)).unwrap_or_default())
}

/// Time that goes on in an excerpt of the organization.
struct Foretold<'a> {
    organization: Organization,
    /// The question: things as they stand now, and who asks.
    case: Case<'a>,
    payments: ExpectedPayments,
    chosen: BTreeSet<SubscriptionId>,
    /// Billing profiles of which everything is told.
    own: BTreeSet<BillingProfileId>,
    /// How many payments have been supposed: each has an id of its own.
    paid: u32,
}

impl<'a> Foretold<'a> {
    fn of(
        case: &Case<'a>,
        chosen: &[Slot],
        own: BTreeSet<BillingProfileId>,
        payments: ExpectedPayments,
    ) -> Result<Self, Corruption> {
        let profiles = own.iter().filter_map(|id| case.state.profiles.slot(*id));
        let state = case.state.excerpt(chosen.iter().copied(), profiles)?;
        let ids = chosen.iter().filter_map(|slot| case.state.subscriptions.at(*slot)).map(|chosen| chosen.id);
        let organization = Organization { state };
        Ok(Self { organization, case: *case, payments, chosen: ids.collect(), own, paid: 0 })
    }

    /// What comes until the day, or until there is more than so many rows.
    fn run(&mut self, to: Day, rows: usize) -> Result<Vec<ForecastRow>, Corruption> {
        let paid = self.pay_what_waits()?;
        let mut come: Vec<ForecastRow> = paid.iter().filter_map(|record| self.row(record)).collect();
        while let Some(at) = self.organization.next_deadline().filter(|at| at.day() <= to) {
            if come.len() > rows {
                break;
            }
            let brought = self.organization.pass(self.case.facts, at, |_, _| {});
            let mut records = brought.map_err(|_| Corruption::ImpossibleState)?;
            let mut seen = 0_usize;
            while let Some(record) = records.get(seen) {
                come.extend(self.row(record));
                let paid = self.pay(record)?;
                records.extend(paid);
                seen = seen.saturating_add(1);
            }
        }
        Ok(come)
    }

    fn row(&self, record: &Recorded) -> Option<ForecastRow> {
        let what = match &record.event {
            Event::InvoiceIssued(invoice) => self.charge(invoice)?.into(),
            event => {
                let (subscription, status) = status_after(event)?;
                let chosen = self.chosen.contains(&subscription);
                chosen.then_some(ExpectedStatus { subscription, status })?.into()
            }
        };
        Some(ForecastRow { on: record.at.day(), what })
    }

    /// An invoice as the actor may see it: whole, or, without a role on its billing profile, the lines alone that it
    /// will charge for what they asked for (`V7`).
    fn charge(&self, invoice: &InvoiceIssued) -> Option<ExpectedCharge> {
        let mut chosen = invoice.lines.iter().filter(|line| self.chosen.contains(&line.subscription));
        let opening = invoice.lines.iter().find(|line| line.kind.opens_a_period());
        let (total, amount_due) = if self.own.contains(&invoice.billing_profile) {
            (invoice.total, invoice.amount_due)
        } else if self.case.profile(invoice.billing_profile, Right::ReadInvoices).is_ok() {
            chosen.next()?;
            (invoice.total, invoice.amount_due)
        } else {
            let own: Vec<&Line> = chosen.filter(|line| self.pays(invoice.billing_profile, line)).collect();
            own.first()?;
            let total = Totals::of(invoice.total.currency(), own).ok()?.total;
            (total, if total.is_negative() { Money::zero(total.currency()) } else { total })
        };
        Some(ExpectedCharge {
            billing_profile: invoice.billing_profile,
            subscription: opening.map(|line| line.subscription),
            total,
            amount_due,
            due: invoice.due,
        })
    }

    /// Whether a billing profile pays for the subscription of a line: what it had changed hands with is none of theirs.
    fn pays(&self, profile: BillingProfileId, line: &Line) -> bool {
        let state = self.case.state;
        let payer = state.subscriptions.find(line.subscription).and_then(Subscription::profile);
        payer.is_some_and(|payer| state.profiles.slot(profile) == Some(payer))
    }

    /// What follows from the payment that an event asks for, if it is supposed to succeed.
    fn pay(&mut self, record: &Recorded) -> Result<Vec<Recorded>, Corruption> {
        match asked_for(&record.event) {
            Some((invoice, order)) => self.succeed(invoice.clone(), order.amount, record.at),
            None => Ok(Vec::new()),
        }
    }

    /// What follows from the payments that purchases and added licenses wait for (`B1`, `S7`).
    fn pay_what_waits(&mut self) -> Result<Vec<Recorded>, Corruption> {
        let state = &self.organization.state;
        let waiting = state.subscriptions.slots().filter_map(|(_, subscription)| subscription.waits_for());
        let invoices = waiting.filter_map(|invoice| state.invoices.unsettled(invoice));
        let open = invoices.filter(|invoice| invoice.is_open());
        let open: Vec<_> = open.map(|invoice| (invoice.number.clone(), invoice.outstanding)).collect();
        let mut brought = Vec::new();
        for (invoice, outstanding) in open {
            brought.extend(self.succeed(invoice, outstanding, self.case.context.at)?);
        }
        Ok(brought)
    }

    /// What follows from a payment, if payments are supposed to succeed.
    fn succeed(
        &mut self,
        invoice: InvoiceNumber,
        amount: Money,
        at: Timestamp,
    ) -> Result<Vec<Recorded>, Corruption> {
        if self.payments != ExpectedPayments::Succeed {
            return Ok(Vec::new());
        }
        self.paid = self.paid.saturating_add(1);
        let payment = PaymentId::new(format!("expected-{}", self.paid));
        let result = PaymentSucceeded { amount }.into();
        let report = ReportPayment { invoice, payment, report: None, request: None, result };
        let context = self.payment_at(at);
        let execution = self.organization.execute(self.case.facts, &context, &report.into());
        let execution = execution.map_err(|_| Corruption::ImpossibleState)?;
        Ok(execution.recorded().cloned().collect())
    }

    fn payment_at(&self, at: Timestamp) -> Context {
        let id = CommandId(uuid::Uuid::from_u128(self.paid.into()));
        Context { id, actor: Actor::SYSTEM, at }
    }
}

/// The payment that an event asks for.
fn asked_for(event: &Event) -> Option<(&InvoiceNumber, &PaymentOrder)> {
    if let Some(invoice) = event.get::<InvoiceIssued>() {
        return Some((&invoice.number, invoice.charge.as_ref()?));
    }
    let step: &DunningStep = event.get()?;
    Some((&step.invoice, step.charge.as_ref()?))
}

/// The status that a subscription has after an event that time brings.
fn status_after(event: &Event) -> Option<(SubscriptionId, SubscriptionStatus)> {
    match event {
        Event::SubscriptionActivated(event) => Some((event.subscription, SubscriptionStatus::Active)),
        Event::SubscriptionRestored(event) => Some((event.subscription, SubscriptionStatus::Active)),
        Event::TrialConverted(event) => Some((event.subscription, SubscriptionStatus::Active)),
        Event::SubscriptionPaused(event) => Some((event.subscription, SubscriptionStatus::Paused)),
        Event::SubscriptionResumed(event) => Some((event.subscription, SubscriptionStatus::Active)),
        Event::TrialEnded(event) => Some((event.subscription, SubscriptionStatus::Expired)),
        Event::SubscriptionExpired(event) => Some((event.subscription, SubscriptionStatus::Expired)),
        Event::SubscriptionDisabled(event) => Some((event.subscription, SubscriptionStatus::Disabled)),
        Event::SubscriptionDeleted(event) => Some((event.subscription, SubscriptionStatus::Deleted)),
        _ => None,
    }
}
