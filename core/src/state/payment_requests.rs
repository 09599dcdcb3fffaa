//! The requests to charge a card for an invoice, as far as reports and further requests ask (`I7`, `I12`).

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charge::{InvoiceCharge, PaymentOrder};
use crate::state::{Known, Slot, State};
use crate::value::{InvoiceNumber, PersonId, Sequence, Timestamp};

/// The place in the journal of an event that asks for a payment, and its time.
pub(crate) type Asked = (Sequence, Timestamp);

/// A request to charge a card for an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PaymentRequest {
    /// The place of its event in the journal: with the number of the invoice that it names first, the id of its effect
    /// (`H3`).
    pub(crate) sequence: Sequence,
    /// Who asked for it, where somebody did (`I12`).
    pub(crate) asked_by: Option<PersonId>,
    /// Whether the first payment method of the billing profile was asked: where that fails, the second can be (`G8`).
    pub(crate) of_first: bool,
    /// Where it is for several invoices (`I13`).
    pub(crate) together: Option<Box<Together>>,
}

/// The invoices that one request asks payment of (`I13`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Together {
    /// The one that the request names first.
    first: Slot,
    /// All of them, oldest first.
    invoices: Vec<Slot>,
}

impl PaymentRequest {
    /// The invoice that it names first, where it is for several.
    pub(crate) fn first(&self) -> Option<Slot> {
        self.together.as_ref().map(|together| together.first)
    }

    /// Whether it is this request, seen from another invoice: of those for a single one, an event can make several.
    pub(crate) fn is_for_both(&self, of_another: &Self) -> bool {
        self.together.is_some() && self == of_another
    }

    /// The invoices that a request is for, oldest first, of which this is one; without a request, this one.
    pub(crate) fn all_of(request: Option<&Self>, one: Slot) -> Vec<Slot> {
        let together = request.and_then(|request| request.together.as_ref());
        together.map_or_else(|| vec![one], |together| together.invoices.clone())
    }
}

/// The requests for one invoice, oldest first. A later one takes the place of an earlier one, so only the last can be out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PaymentRequests {
    made: Vec<PaymentRequest>,
    /// Since when the last one is out; absent: it was reported, or there is none.
    out_since: Option<Timestamp>,
}

impl PaymentRequests {
    /// The one that a new invoice makes, where it asks for a payment of itself alone.
    pub(crate) fn at_issue(charge: Option<&PaymentOrder>, asked: Asked, of_first: bool) -> Self {
        let mut requests = Self::default();
        if charge.is_some_and(|order| order.with_invoices.is_empty()) {
            let request = PaymentRequest { sequence: asked.0, asked_by: None, of_first, together: None };
            requests.ask(request, asked.1);
        }
        requests
    }

    /// That of an invoice which a report of its first and only request, to the first card, has settled; or of one that made
    /// none.
    pub(super) fn of_settled(at_issue: Option<Sequence>) -> Self {
        let made = at_issue.map(|sequence| PaymentRequest {
            sequence,
            asked_by: None,
            of_first: true,
            together: None,
        });
        Self { made: made.into_iter().collect(), out_since: None }
    }

    /// An event asks for a payment.
    fn ask(&mut self, request: PaymentRequest, at: Timestamp) {
        self.made.reserve_exact(1);
        self.made.push(request);
        self.out_since = Some(at);
    }

    /// A report answers a request: what took its place is out all the same.
    pub(crate) fn answer(&mut self, request: &PaymentRequest) {
        if Some(request) == self.last() {
            self.out_since = None;
        }
    }

    /// Whether the last one was not reported, however long ago it was made.
    pub(crate) fn are_unreported(&self) -> bool {
        self.out_since.is_some()
    }

    /// The last one, which a report answers that names none.
    pub(crate) fn last(&self) -> Option<&PaymentRequest> {
        self.made.last()
    }

    /// Whether the last one was made at this instant, for several invoices (`I13`).
    pub(crate) fn asked_together_at(&self, at: Timestamp) -> bool {
        let together = self.last().and_then(|request| request.together.as_ref());
        self.out_since == Some(at) && together.is_some()
    }

    /// Of an excerpt, in which the invoices are in other places, and nobody reports anything (`V4`): the others that are
    /// there are asked for together as before.
    pub(super) fn move_others(&mut self, place: impl Fn(Slot) -> Option<Slot>) {
        for together in self.made.iter_mut().filter_map(|request| request.together.as_deref_mut()) {
            together.invoices = together.invoices.iter().filter_map(|slot| place(*slot)).collect();
            let first = place(together.first).or(together.invoices.first().copied());
            together.first = first.unwrap_or(together.first);
        }
    }

    /// All of them, oldest first.
    pub(crate) fn made(&self) -> &[PaymentRequest] {
        &self.made
    }
}

impl State {
    /// The request that is out for an invoice at an instant, and until when it is, unless it is reported before (`I12`).
    pub(crate) fn request_out<'a>(
        &self,
        requests: &'a PaymentRequests,
        at: Timestamp,
    ) -> Option<(&'a PaymentRequest, Timestamp)> {
        let until = requests.out_since?.plus_hours(self.settings.payment_request_days.saturating_mul(24));
        requests.last().zip(Some(until)).filter(|_| at < until)
    }

    /// Until when a payment is out that somebody asked for: meanwhile nobody else asks (`I12`).
    pub(crate) fn pay_now_until(&self, requests: &PaymentRequests, at: Timestamp) -> Option<Timestamp> {
        let (request, until) = self.request_out(requests, at)?;
        request.asked_by.map(|_| until)
    }

    /// An event asks payment of an invoice, and of those that the order names beside it: in somebody's name, or of itself.
    pub(crate) fn ask_payment(
        &mut self,
        invoice: &InvoiceNumber,
        order: &PaymentOrder,
        (sequence, at): Asked,
        asked_by: Option<PersonId>,
    ) {
        let Some(first) = self.invoices.slot(invoice) else { return };
        let mut invoices: Vec<Slot> =
            order.with_invoices.iter().filter_map(|number| self.invoices.slot(number)).collect();
        invoices.push(first);
        invoices.sort_unstable();
        let together = (invoices.len() > 1).then(|| Box::new(Together { first, invoices: invoices.clone() }));
        let of_first = self.is_of_first(first, order);
        let request = PaymentRequest { sequence, asked_by, of_first, together };
        for slot in invoices {
            self.update_invoice(Known::at(slot), at, |invoice| invoice.requests.ask(request.clone(), at));
        }
    }

    /// Whether an order for an invoice asks the first payment method of its billing profile.
    fn is_of_first(&self, invoice: Slot, order: &PaymentOrder) -> bool {
        let profile = self.invoices.at(invoice).and_then(|invoice| self.profiles.at(invoice.profile));
        profile.is_some_and(|profile| profile.asks_first(self, order))
    }

    /// An event asks payment of several invoices, of itself.
    pub(crate) fn ask_payments(&mut self, charges: &[InvoiceCharge], asked: Asked) {
        charges.iter().for_each(|charge| self.ask_payment(&charge.invoice, &charge.order, asked, None));
    }

    /// A report answers a request, for all invoices that it is for.
    pub(crate) fn answer_together(&mut self, request: &PaymentRequest, at: Timestamp) {
        let invoices = request.together.iter().flat_map(|together| together.invoices.iter().copied());
        invoices.for_each(|slot| self.update_invoice(Known::at(slot), at, |it| it.requests.answer(request)));
    }
}
