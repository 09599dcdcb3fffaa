//! What is open on a billing profile, after events that are not applied yet, and what of it a request asks for: all of it
//! together, from the smallest amount on that can be asked (`I13`).

use alloc::vec::Vec;

use crate::charge::PaymentOrder;
use crate::charge::line::{add, subtract, sum};
use crate::collection::closing::InvoiceWrittenOff;
use crate::collection::invoice::{CreditAllocated, InvoiceIssued, InvoiceVoided};
use crate::collection::payment::PaymentReceived;
use crate::event::Event;
use crate::settings::Settings;
use crate::state::{InvoiceEntry, PaymentRequest, Profile, Slot, State};
use crate::value::{AmountOverflow, BillingProfileId, Day, InvoiceNumber, Money, Timestamp};

/// An invoice that is to be paid.
struct Open {
    number: InvoiceNumber,
    outstanding: Money,
    /// The request for it that nobody has reported.
    out: Out,
}

/// Whether a request for an invoice is out.
#[derive(PartialEq)]
enum Out {
    /// None is.
    Nothing,
    /// One that was made before.
    Before(PaymentRequest),
    /// One that these events make.
    Now,
}

/// What is open on a billing profile, oldest first.
pub(super) struct OpenInvoices {
    profile: BillingProfileId,
    invoices: Vec<Open>,
}

/// What a request for an invoice asks for.
pub(super) struct Asked {
    /// How much.
    pub(super) amount: Money,
    /// The other invoices that it pays, oldest first.
    with_invoices: Vec<InvoiceNumber>,
    /// It is too little to be asked for.
    pub(super) too_small: bool,
}

/// The cards that a request can ask.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cards {
    pub(super) first: Option<Slot>,
    /// The one that is asked where the first cannot be charged (`G8`).
    pub(super) second: Option<Slot>,
}

impl Cards {
    /// Those of a billing profile.
    pub(super) fn of(profile: &Profile) -> Self {
        Self { first: profile.payment_method, second: profile.backup }
    }
}

impl OpenInvoices {
    /// What is open on a profile at an instant, after events that are not applied yet, of which one may create it.
    ///
    /// # Errors
    ///
    /// Amounts that cannot be subtracted.
    pub(super) fn after<'a>(
        state: &State,
        profile: BillingProfileId,
        events: impl Iterator<Item = &'a Event>,
        at: Timestamp,
    ) -> Result<Self, AmountOverflow> {
        let known = state.profiles.slot(profile).into_iter().flat_map(|slot| state.open_on(slot));
        let invoices = known.map(|entry| Open::of(state, entry, at)).collect();
        let mut open = Self { profile, invoices };
        events.into_iter().try_for_each(|event| open.learn(state, event))?;
        open.invoices.retain(|invoice| !invoice.outstanding.is_zero());
        Ok(open)
    }

    fn learn(&mut self, state: &State, event: &Event) -> Result<(), AmountOverflow> {
        match event {
            Event::InvoiceIssued(issued) if issued.billing_profile == self.profile => self.issue(issued),
            Event::CreditAllocated(credit) => self.reduce(credit)?,
            Event::PaymentReceived(payment) => self.pay(state, payment),
            Event::InvoiceVoided(InvoiceVoided { invoice, .. })
            | Event::InvoiceWrittenOff(InvoiceWrittenOff { invoice, .. }) => {
                self.invoices.retain(|open| open.number != *invoice);
            }
            _ => {}
        }
        Ok(())
    }

    fn issue(&mut self, issued: &InvoiceIssued) {
        // It may ask for others, too.
        let asked = issued.charge.iter().flat_map(|order| &order.with_invoices);
        for number in asked {
            let others = self.invoices.iter_mut().filter(|open| open.number == *number);
            others.for_each(|open| open.out = Out::Now);
        }
        let out = if issued.charge.is_some() { Out::Now } else { Out::Nothing };
        self.invoices.push(Open { number: issued.number.clone(), outstanding: issued.amount_due, out });
    }

    fn reduce(&mut self, credit: &CreditAllocated) -> Result<(), AmountOverflow> {
        for open in self.invoices.iter_mut().filter(|open| open.number == credit.invoice) {
            open.outstanding = subtract(open.outstanding, credit.amount)?;
        }
        Ok(())
    }

    fn pay(&mut self, state: &State, payment: &PaymentReceived) {
        let entry = state.invoices.find(&payment.invoice);
        let answered = entry.and_then(|entry| payment.answered(state, &entry).ok().flatten());
        for open in &mut self.invoices {
            let is_named = open.number == payment.invoice;
            let is_answered = |request: &PaymentRequest| {
                answered
                    .as_ref()
                    .is_some_and(|answered| request.is_for_both(answered) || is_named && request == answered)
            };
            if matches!(&open.out, Out::Before(request) if is_answered(request)) {
                open.out = Out::Nothing;
            }
            let left = payment.leaves().find(|(number, _)| **number == open.number);
            open.outstanding = left.map_or(open.outstanding, |(_, outstanding)| outstanding);
        }
    }

    /// Whether all of it together is too little to be asked for.
    pub(super) fn is_too_small(&self, settings: &Settings) -> bool {
        settings.is_too_small(self.invoices.iter().map(|open| open.outstanding))
    }

    /// Whether an invoice is open.
    pub(super) fn contains(&self, number: &InvoiceNumber) -> bool {
        self.invoices.iter().any(|open| open.number == *number)
    }

    /// What is asked for with an invoice, of which so much is outstanding: with it everything else that is open, but for
    /// what was asked for already, and is not reported yet, unless it was asked for together with it.
    fn asked_with(
        self,
        state: &State,
        number: &InvoiceNumber,
        outstanding: Money,
    ) -> Result<Asked, AmountOverflow> {
        let own = self.invoices.iter().find(|open| open.number == *number);
        let own =
            own.and_then(|open| if let Out::Before(request) = &open.out { Some(request) } else { None });
        let is_asked = |open: &&Open| match &open.out {
            Out::Nothing => true,
            Out::Before(request) => own.is_some_and(|own| request.is_for_both(own)),
            Out::Now => false,
        };
        let others: Vec<&Open> =
            self.invoices.iter().filter(|open| open.number != *number).filter(is_asked).collect();
        let amount =
            add(outstanding, sum(outstanding.currency(), others.iter().map(|open| open.outstanding))?)?;
        Ok(Asked {
            amount,
            with_invoices: others.into_iter().map(|open| open.number.clone()).collect(),
            too_small: state.settings.is_too_small(core::iter::once(amount)),
        })
    }
}

impl Open {
    fn of(state: &State, entry: &InvoiceEntry, at: Timestamp) -> Self {
        let out = state.request_out(&entry.requests, at);
        Self {
            number: entry.number.clone(),
            outstanding: entry.outstanding,
            out: out.map_or(Out::Nothing, |(request, _)| Out::Before(request.clone())),
        }
    }
}

impl Asked {
    /// What is asked for with an invoice of a profile, after events that are not applied yet.
    ///
    /// # Errors
    ///
    /// Amounts that cannot be added up.
    pub(super) fn with<'a>(
        state: &State,
        profile: BillingProfileId,
        (number, outstanding): (&InvoiceNumber, Money),
        events: impl Iterator<Item = &'a Event>,
        at: Timestamp,
    ) -> Result<Self, AmountOverflow> {
        let every_amount = state.settings.smallest_charge(outstanding.currency()).is_none();
        if every_amount || outstanding.is_zero() {
            return Ok(Self { amount: outstanding, with_invoices: Vec::new(), too_small: false });
        }
        OpenInvoices::after(state, profile, events, at)?.asked_with(state, number, outstanding)
    }

    /// What is asked for with an open invoice.
    ///
    /// # Errors
    ///
    /// Amounts that cannot be added up.
    pub(super) fn with_entry(
        state: &State,
        payer: &Profile,
        entry: &InvoiceEntry,
        at: Timestamp,
    ) -> Result<Self, AmountOverflow> {
        Self::with(state, payer.id, (&entry.number, entry.outstanding), core::iter::empty(), at)
    }

    /// The order of the first of these cards, or, where that cannot be charged on this day, of the second (`G8`): not where
    /// anything of it is suspect.
    pub(super) fn charge(
        self,
        state: &State,
        cards: Cards,
        own: Option<&InvoiceEntry>,
        day: Day,
    ) -> Option<PaymentOrder> {
        let second = cards.second.filter(|_| !self.is_suspect(state, own));
        self.order(|amount| {
            let first = PaymentOrder::charge(state, cards.first, amount, day);
            first.or_else(|| PaymentOrder::charge(state, second, amount, day))
        })
    }

    /// Whether anything of it is suspect: its own invoice, where that is known already, or another.
    pub(super) fn is_suspect(&self, state: &State, own: Option<&InvoiceEntry>) -> bool {
        let mut others = self.with_invoices.iter().filter_map(|number| state.invoices.find(number));
        own.is_some_and(InvoiceEntry::is_suspect) || others.any(|other| other.is_suspect())
    }

    /// The order of a card for so much, where it is enough to be asked for.
    pub(super) fn order(self, of: impl FnOnce(Money) -> Option<PaymentOrder>) -> Option<PaymentOrder> {
        let order = of(self.amount).filter(|_| !self.too_small)?;
        Some(PaymentOrder { with_invoices: self.with_invoices, ..order })
    }
}
