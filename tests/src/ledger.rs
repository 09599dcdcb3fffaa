//! What is open on every billing profile, as the events say it.

use std::collections::BTreeMap;

use selfserve::{BillingProfileId, Event, InvoiceNumber, Money};

/// What is outstanding on each invoice, in minor units, and whose it is.
#[derive(Debug, Default)]
pub struct Ledger(BTreeMap<InvoiceNumber, (BillingProfileId, i64)>);

impl Ledger {
    /// An event happened.
    pub fn learn(&mut self, event: &Event) {
        match event {
            Event::InvoiceIssued(issued) => {
                let open = (issued.billing_profile, issued.amount_due.minor_units());
                self.0.insert(issued.number.clone(), open);
            }
            Event::CreditAllocated(credit) => {
                let left = self.left(&credit.invoice) - credit.amount.minor_units();
                self.leave(&credit.invoice, left);
            }
            Event::InvoiceWrittenOff(written_off) => drop(self.0.remove(&written_off.invoice)),
            Event::InvoiceVoided(voided) => drop(self.0.remove(&voided.invoice)),
            Event::PaymentReceived(event) => self.share(|number| event.share_of(number)),
            Event::PaymentChargedBack(event) => self.share(|number| event.share_of(number)),
            Event::PaymentRefunded(event) => self.share(|number| event.share_of(number)),
            _ => {}
        }
    }

    /// What is outstanding on an invoice.
    pub fn left(&self, number: &InvoiceNumber) -> i64 {
        self.0.get(number).map_or(0, |(_, left)| *left)
    }

    /// What is outstanding on all invoices of the billing profile of this one.
    pub fn open_with(&self, number: &InvoiceNumber) -> i64 {
        let profile = self.0.get(number).map(|(profile, _)| *profile);
        self.0.values().filter(|(of, _)| Some(*of) == profile).map(|(_, left)| left).sum()
    }

    fn leave(&mut self, number: &InvoiceNumber, left: i64) {
        if let Some((_, outstanding)) = self.0.get_mut(number) {
            *outstanding = left;
        }
    }

    fn share(&mut self, of: impl Fn(&InvoiceNumber) -> Option<(Money, Money)>) {
        for (number, (_, left)) in &mut self.0 {
            if let Some((_, outstanding)) = of(number) {
                *left = outstanding.minor_units();
            }
        }
    }
}
