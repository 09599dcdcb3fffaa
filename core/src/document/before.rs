//! What the records before an invoice say of it: which invoices its credits take back (`I15`), and the card that it asks.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use super::invoice::{InvoiceCard, InvoiceDocument, PrecedingInvoice};
use crate::billing::PaymentMethodAdded;
use crate::charge::Line;
use crate::collection::{CardUpdated, InvoiceIssued};
use crate::event::{Event, Recorded};
use crate::value::PaymentMethodId;

/// Reads the records up to an invoice.
#[derive(Default)]
pub(super) struct Before {
    charged: Vec<Charged>,
    cards: BTreeMap<PaymentMethodId, InvoiceCard>,
}

/// An invoice that charged something that a line takes back.
struct Charged {
    line: usize,
    same_lot: bool,
    invoice: PrecedingInvoice,
}

impl Before {
    /// A record ahead of the invoice.
    pub(super) fn learn(&mut self, document: &InvoiceDocument, record: &Recorded) {
        match &record.event {
            Event::InvoiceIssued(issued) => self.learn_charges(document, issued),
            Event::PaymentMethodAdded(PaymentMethodAdded { payment_method, card, .. }) => {
                let card = InvoiceCard { brand: card.brand.clone(), last_four: card.last_four.clone() };
                self.cards.insert(*payment_method, card);
            }
            Event::CardUpdated(CardUpdated { payment_method, last_four, .. }) => {
                if let Some(card) = self.cards.get_mut(payment_method) {
                    card.last_four = last_four.clone();
                }
            }
            _ => {}
        }
    }

    fn learn_charges(&mut self, document: &InvoiceDocument, issued: &InvoiceIssued) {
        let credits = document.lines.iter().enumerate().filter(|(_, line)| line.is_negative());
        for (place, credit) in credits {
            let of_period = |line: &&Line| {
                line.is_positive()
                    && line.subscription == credit.subscription
                    && line.proof.billing_period == credit.proof.billing_period
            };
            let mut charges = issued.lines.iter().filter(of_period).peekable();
            if charges.peek().is_none() {
                continue;
            }
            let same_lot = charges.any(|line| line.lot == credit.lot);
            let invoice = PrecedingInvoice { number: issued.number.clone(), date: issued.date };
            self.charged.push(Charged { line: place, same_lot, invoice });
        }
    }

    /// The invoice itself: what was learned is said on it.
    pub(super) fn tell(self, document: &mut InvoiceDocument, issued: &InvoiceIssued) {
        let Self { charged, mut cards } = self;
        let charge = issued.charge.as_ref();
        document.card = charge.and_then(|order| cards.remove(&order.payment_method));
        // What charged the very licenses goes ahead of what charged others of the same days.
        let of_lot = |line| charged.iter().any(|found| found.line == line && found.same_lot);
        let counts = |found: &&Charged| found.same_lot || !of_lot(found.line);
        let mut preceding: Vec<PrecedingInvoice> = Vec::new();
        for Charged { invoice, .. } in charged.iter().filter(counts) {
            if !preceding.contains(invoice) {
                preceding.push(invoice.clone());
            }
        }
        preceding.sort_by(|one, other| one.date.cmp(&other.date).then_with(|| one.number.cmp(&other.number)));
        document.preceding = preceding;
    }
}
