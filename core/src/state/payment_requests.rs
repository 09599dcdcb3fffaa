//! The requests to charge a card for an invoice, as far as reports and further requests ask (`I7`, `I12`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charge::PaymentOrder;
use crate::state::State;
use crate::value::{InvoiceNumber, PersonId, Sequence, Timestamp};

/// The place in the journal of an event that asks for a payment, and its time.
pub(crate) type Asked = (Sequence, Timestamp);

/// A request to charge a card for an invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PaymentRequest {
    /// The place of its event in the journal: with the invoice's number, the id of its effect (`H3`).
    pub(crate) sequence: Sequence,
    /// Who asked for it, where somebody did (`I12`).
    pub(crate) asked_by: Option<PersonId>,
}

/// The requests for one invoice, oldest first. A later one takes the place of an earlier one, so only the last can be out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PaymentRequests {
    made: Vec<PaymentRequest>,
    /// Since when the last one is out; absent: it was reported, or there is none.
    out_since: Option<Timestamp>,
}

impl PaymentRequests {
    /// The one that a new invoice makes, where it asks for a payment.
    pub(crate) fn at_issue(charge: Option<&PaymentOrder>, asked: Asked) -> Self {
        let mut requests = Self::default();
        if charge.is_some() {
            requests.ask(asked, None);
        }
        requests
    }

    /// That of an invoice which a report of its first and only request has settled; or of one that made none.
    pub(super) fn of_settled(at_issue: Option<Sequence>) -> Self {
        let made = at_issue.map(|sequence| PaymentRequest { sequence, asked_by: None });
        Self { made: made.into_iter().collect(), out_since: None }
    }

    /// An event asks for a payment: in somebody's name, or of itself.
    pub(crate) fn ask(&mut self, (sequence, at): Asked, asked_by: Option<PersonId>) {
        self.made.reserve_exact(1);
        self.made.push(PaymentRequest { sequence, asked_by });
        self.out_since = Some(at);
    }

    /// A report answers a request: what took its place is out all the same.
    pub(crate) fn answer(&mut self, request: Option<PaymentRequest>) {
        if request.is_some() && request == self.last() {
            self.out_since = None;
        }
    }

    /// The last one, which a report answers that names none.
    pub(crate) fn last(&self) -> Option<PaymentRequest> {
        self.made.last().copied()
    }

    /// All of them, oldest first.
    pub(crate) fn made(&self) -> &[PaymentRequest] {
        &self.made
    }
}

impl State {
    /// The request that is out for an invoice at an instant, and until when it is, unless it is reported before (`I12`).
    pub(crate) fn request_out(
        &self,
        requests: &PaymentRequests,
        at: Timestamp,
    ) -> Option<(PaymentRequest, Timestamp)> {
        let until = requests.out_since?.plus_hours(self.settings.payment_request_days.saturating_mul(24));
        requests.last().zip(Some(until)).filter(|_| at < until)
    }

    /// Until when a payment is out that somebody asked for: meanwhile nobody else asks (`I12`).
    pub(crate) fn pay_now_until(&self, requests: &PaymentRequests, at: Timestamp) -> Option<Timestamp> {
        let (request, until) = self.request_out(requests, at)?;
        request.asked_by.map(|_| until)
    }

    /// An event asks payment of invoices that there are, of itself.
    pub(crate) fn ask_payment<'a>(
        &mut self,
        invoices: impl Iterator<Item = &'a InvoiceNumber>,
        asked: Asked,
    ) {
        for number in invoices {
            if let Some(known) = self.invoices.known(number) {
                self.update_invoice(known, asked.1, |invoice| invoice.requests.ask(asked, None));
            }
        }
    }
}
